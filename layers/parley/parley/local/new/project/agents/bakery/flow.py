"""The order line of Crust and Crumb: which bread, how many loaves, and when they are picked up."""

from agents.bakery.tools import find_time, order
from parley import hear, speak
from parley.flow import Ask, Collect, Do, End, Flow, Limits, Question, To

wish = hear.intents(
    {
        "order": (
            "I'd like to order some bread",
            "can I order two loaves for tomorrow",
            "I want to order bread",
            "I'd like to place an order please",
            "I need some bread for the weekend",
            "can I order a loaf of rye",
            "I'd like three loaves please",
            "I'm calling to order a loaf of bread",
            "I would like to order two loaves of spelt",
            "two loaves of wheat please",
            "I'd like some rye bread",
            "could I have a loaf of spelt for today",
            "I want to buy some bread",
            "can I get two loaves of rye",
            "I need to order bread for tomorrow",
            "please put a loaf of rye aside for me",
            "can I still order bread for this afternoon",
            "I'd love a fresh loaf of bread",
        ),
        "hours": (
            "when are you open",
            "what are your opening hours",
            "how late are you open today",
            "are you open on Sunday",
            "what time do you close",
            "when do you open in the morning",
            "until when are you open",
            "are you open on holidays",
            "are you still open now",
            "what time do you open tomorrow",
            "tell me your opening hours please",
            "is the shop open on Saturdays",
            "how early do you open",
            "do you close for lunch",
            "when do you close tonight",
            "I wanted to ask when you are open",
            "are you open today",
            "what are the hours on Monday",
        ),
    }
)
kind = Question(
    "kind",
    "Which would you like: rye, wheat or spelt?",
    hear=hear.choice(("rye", "wheat", "spelt")),
    again=("We have rye, wheat and spelt. Which one?", "Just say: rye."),
)
count = Question(
    "count",
    "How many loaves?",
    hear=hear.number,
    called=("loaves", "loaf"),
    again=("How many loaves of {kind} would you like?", "Say a number, or press it."),
)
pickup = Question(
    "pickup",
    "When would you like to pick it up?",
    hear=hear.when,
    called=("time", "day", "pick-up"),
    again=("Which day, and about what time?", "For example, say: tomorrow at ten."),
    spoken=speak.window,
)
contact = Question(
    "contact",
    "Your number is hidden. What number can we reach you at?",
    hear=hear.phone_number,
    again=("Please say the ten digits of your phone number.", "Or key them in."),
    read_back="That's {contact}. Is that right?",
    digits=10,
    spoken=speak.phone,
)
right = Question(
    "right",
    "{count} loaves of {kind}, on {start}. Right?",
    hear=hear.yes_no,
    again=("Is that right?", "Say yes or no, please."),
    keys={"1": "yes", "2": "no"},
)

flow = Flow(
    "bakery",
    basics=hear.every_call,
    timezone="America/Chicago",
    spoken={"start": speak.moment, "number": speak.digits},
    limits=Limits(to="sorry", turns=20, seconds=300),
    states=(
        Ask(
            "welcome",
            "Crust and Crumb, good morning! What can I do for you?",
            hear=wish,
            listen_for=(kind, count, pickup),
            goto={"order": "what", "hours": "hours"},
            again=("Would you like to order bread?", "Say: order bread. Or: opening hours."),
            stuck="sorry",
        ),
        Collect(
            "what",
            (kind, count, pickup, contact),
            offer="start",
            go_ahead=right,
            change="What should I change?",
            goto={"yes": "order", "offer": "find_time"},
            stuck="sorry",
        ),
        Do(
            "find_time",
            find_time,
            goto={
                "free": "what",
                "nearest": To("what", "This is the nearest time we have."),
                "none": To("sorry", "All our times are taken."),
            },
            failed="sorry",
        ),
        Do(
            "order",
            order,
            goto={
                "ordered": "done",
                "taken": To("what", "Somebody just took that time.", forget=("start",)),
            },
            failed="sorry",
        ),
        End("done", "It's ready on {start}. Your number is {number}. Goodbye!", outcome="ordered"),
        End("hours", "We're open from seven to six, Monday to Saturday. Goodbye!", outcome="told_hours"),
        End("sorry", "Let me not keep you. Please come by, we're open until six.", outcome="not_understood"),
    ),
)
