"""The service desk of Hillside Auto (Austin, Texas): books, moves and cancels visits, answers, hands over.

Read the states from top to bottom, and you have read the call.
"""

from dataclasses import replace
from typing import Any, Literal

from agents.car_desk.hear import cars, desk, workshop
from agents.car_desk.hear.asides import aside, duration
from agents.car_desk.hear.hours import other_hour, shift
from agents.car_desk.tools.appointments import (
    cancel_appointment,
    check_availability,
    find_appointment,
    get_appointments,
    reschedule_appointment,
    schedule_appointment,
)
from agents.car_desk.tools.customers import (
    choose_car,
    get_customer_by_phone,
    get_service_history,
    get_vehicle_info,
    update_customer_info,
)
from agents.car_desk.tools.messages import notify_manager, send_email_confirmation, send_sms_confirmation
from agents.car_desk.tools.people import find_person, store_callback
from agents.car_desk.tools.shop import get_business_hours, get_work
from agents.car_desk.tools.workshop import called
from parley import hear, questions, speak
from parley.calendar import choose_time
from parley.flow import (
    Ask,
    Collect,
    Do,
    End,
    Flow,
    Guardrails,
    Interrupt,
    Limits,
    Never,
    Question,
    Required,
    Resume,
    To,
    Transfer,
)
from parley.flow.words import Values, Ways
from parley.hear.basics import basics
from parley.hear.foreign import foreign
from parley.reading import either, outcomes

PERSONA = """
You are the automated service desk of Hillside Auto, a car workshop in Austin, Texas. You are calm, plain
and helpful. One question at a time. You never say what is wrong with a car that nobody has looked at, you
promise nothing, and you name no price but those that you are given. Asked whether you are human, you say
that you are the automated service desk.
"""

ADDRESS = "2200 Hillside Road in Austin, Texas"
DISCLOSURE = "This is the automated service desk of Hillside Auto."
GOODBYE = (
    "To sum up: {done}. Thanks for calling Hillside Auto. Goodbye.",
    "Thanks for calling Hillside Auto. Goodbye.",
)
LENGTH = ("minutes", "facts_of")
WORK = (*LENGTH, "price")
PRICED = ("service", "notes", "minutes")
ANSWERED = (*PRICED, "price")
"""What is forgotten after a question about some work: its name is kept (`facts_of`), should the caller then book it."""
FINISHED = (
    *("service", "notes", "vehicle", "whose", *WORK, "wanted", "shift", "start", "first", "second"),
    *("moving", "moving_start", "visit"),
)
"""What is asked anew once something is settled."""
UNBOOKED = tuple(each for each in FINISHED if each != "wanted")
"""The same where the time that was named is meant for a visit that is there."""
TOLD = tuple(each for each in FINISHED if each != "price")
"""The same after an answer that names a price."""

PART = "(engine|transmission|brakes?|battery|alternator|car)"
GUARDRAILS = Guardrails(
    required=(Required("disclosure", DISCLOSURE, before=("register", "details", "schedule", "callback")),),
    never=(
        Never("guarantee", r"\bguarant\w+|\bwarrant that\b|\bpromise you\b"),
        Never("diagnosis", rf"\byour {PART} (is|are) (broken|dead|failing|shot|fine|safe)\b"),
        Never("diagnosis", r"\bthe problem is\b|\byou (only )?need a new\b"),
        Never("insurance", r"\binsurance\b.{0,40}\b(claim|fraud|cover|pay)\w*|\bfraud\w*"),
        Never("price", r"[$€£] ?\d[\d.,]*|\b\d[\d.,]* ?(dollars?|bucks|usd)\b", but="price"),
        Never("price", r"\b(free of charge|no charge|for free|on the house)\b"),
    ),
    instead="The workshop will tell you more about that.",
)


def possible(window: Any, _: Values) -> str:
    """Refuses the 30th of February, which no calendar knows."""
    named = workshop.impossible_date(window.said)
    return f"There is no {named.capitalize()}." if named else ""


def written_to(email: Any) -> str:
    """ "jane.doe@gmail.com" -> ", and jane dot doe at gmail dot com for the confirmation"; nothing without one."""
    signs = {".": " dot ", "@": " at ", "_": " underscore ", "-": " dash "}
    said = "".join(signs.get(letter, letter) for letter in str(email))
    return f", and {said} for the confirmation" if email else ""


contact = replace(questions.contact, called=("number", "phone"))
name = replace(
    questions.name,
    ask="You're new to me. What's your name, please?",
    hear=workshop.person,
    again=("What name should I put this under?", "Please tell me your first and last name."),
)
vehicle = Question(
    "vehicle",
    ("Which car is it for: the {cars}?", "What make and model is your car?"),
    hear=cars.car,
    again=(
        ("Please say which one: the {cars}.", "For example, say: a Honda Civic."),
        ("Is it the {cars}?", "Just the make and the model of the car, please."),
    ),
    called=("car", "vehicle", "truck", "model"),
    about="the make and model of the car",
)
named_car = replace(vehicle, hear=cars.named_car)
whose = Question("whose", "Is it another car?", hear=cars.other_car, about="that it is not the car on file")
own_name = replace(name, hear=workshop.introduced)
notes = Question(
    "notes",
    "What is wrong with the car?",
    hear=workshop.complaint,
    about="what is wrong with the car, as it was said",
)
email = Question(
    "email",
    "What's your e-mail address for the confirmation? Or say: no e-mail.",
    hear=workshop.email_or_none,
    again=("Please say it like: jane dot doe at example dot com. Or say: no e-mail.",),
    called=("email", "e-mail"),
    optional=True,
    spoken=written_to,
    about="the caller's e-mail address",
)
service = Question(
    "service",
    "What should we do: an oil change, tires, brakes, an inspection, or something else?",
    hear=workshop.work,
    again=(
        "Which work is it? You can say: oil change, tire rotation, brakes, battery, or inspection.",
        "If you aren't sure, say: diagnostics. We'll have a look.",
    ),
    called=("service", "work"),
    hints=("oil change", "tire rotation", "inspection", "brakes", "battery", "alignment", "diagnostics"),
    spoken=called,
    about="the kind of work on the car",
)
wanted = Question(
    "wanted",
    "What day and time would suit you?",
    hear=either(workshop.wanted, other_hour),
    again=(
        "Which day, and about what time? For example: next Tuesday after four.",
        "Please say a day and a time, like: Monday at nine.",
    ),
    check=possible,
    spoken=speak.window,
    called=("time", "day", "date"),
    hints=("tomorrow", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "morning"),
    about="the day and time that the caller would like",
)
by_how_much = Question(
    "shift",
    "By how long?",
    hear=shift,
    about="by how many minutes a visit is to be later, or earlier (negative)",
)
that_visit = Question(
    "visit", "Which one?", hear=workshop.visit_just_made, about="the number of the visit that was just booked"
)
other_time = replace(
    wanted, ask="Your {service} is on {moving_start}. What day and time would suit you instead?"
)
which_visit = Question(
    "visit",
    "You have {visits}. Which one do you mean?",
    hear=workshop.visit,
    again=("Is it {visits}?", "Please say the day of the appointment, or its number."),
    about="which of the appointments",
)
visit_number = Question(
    "visit",
    "I can't tell your appointment by the number that you call from. What's the appointment number?",
    hear=workshop.visit,
    again=(
        "It has six digits, and is in our text message. Or say: a person.",
        "Please key in the six digits, or press 0 for a person.",
    ),
    digits=6,
    about="the six-digit number of an appointment",
)
number_again = replace(visit_number, ask="Could you tell me the six digits once more?")
right = Question(
    "right",
    (
        "I have {name}, with a {vehicle}{email}. Is that right?",
        "I have {name}, with a {vehicle}. Is that right?",
    ),
    hear=hear.yes_no,
    again=("Is that right? Say yes, or tell me what to change.", "Press 1 if it's right, 2 if it isn't."),
    keys={"1": "yes", "2": "no"},
    about="whether name and car are right as read back",
)

SAID_AT_ONCE = (own_name, named_car, whose, service, notes, wanted, by_how_much, that_visit)
"""What a wish may hold beside itself."""
WISHES: Ways = {
    "book": "car",
    "new": "register",
    "move": "appointments",
    "cancel": "appointments",
    "question_appointment": "appointments",
    "question_history": "history",
    "question_hours": "hours",
    "question_prices": "which_price",
    "question_duration": "which_length",
    "question_both": "which_both",
    "question_offer": "offered_work",
    "question_car": "garage",
    "question_advice": To(
        "anything_else", "That's for a mechanic to say, who has looked at the car.", forget=ANSWERED
    ),
    "wrong_number": "goodbye",
    "other": To("find_person", "That's something for my colleagues."),
}
MEANS = {
    "book": "wants work done on a car, or an appointment",
    "move": "wants another time for an appointment",
    "cancel": "wants to cancel an appointment",
    "question_appointment": "asks about an appointment",
    "question_history": "asks what was done to the car before",
    "question_hours": "asks when the workshop is open",
    "question_prices": "asks what something costs",
    "question_duration": "asks how long some work takes",
    "question_both": "asks what some work costs and how long it takes",
    "question_offer": "asks whether the workshop does some kind of work",
    "question_car": "asks which car is on file",
    "question_advice": "asks something about cars that a mechanic knows",
    "wrong_number": "has called the wrong number",
    "other": "wants something else of the workshop",
}
NOBODY_THERE: Ways = dict.fromkeys(
    ("busy", "no_answer", "failed"), To("offer_callback", "I'm sorry, nobody could pick up.")
)
FOUND: Ways = {
    "to_move": "another_time",
    "to_cancel": "confirm_cancel",
    "to_tell": To("anything_else", "Your {visit_service} is on {visit_start}.", forget=FINISHED),
}
TOO_MANY = To("find_person", "I can't look up any more numbers today.", forget=FINISHED)
LEAVES_IT: Ways = {
    "dropped": To("anything_else", "Okay, I'll leave it.", forget=FINISHED),
    "cancel": To("appointments", forget=FINISHED),
    "rather_move": To("appointments", forget=UNBOOKED),
    "other": To("find_person", "That's something for my colleagues."),
}
HINTS = ("oil change", "appointment", "reschedule", "cancel", "opening hours", "how much", "brakes", "tires")


@outcomes("new", "book")
def known_or_new(wish: str, values: Values) -> str:
    """Who books has to be known: by name, and with a car. A yes to work that was spoken of books it."""
    if wish == "yes" and values.get("facts_of"):
        wish = "book"
    known = values.get("name") and values.get("contact") and (values.get("car") or values.get("cars"))
    return "new" if wish == "book" and not known else wish


@outcomes("move")
def book_or_move(answer: str, values: Values) -> str:
    return "move" if answer == "yes" and values.get("moving") else answer


def still_that_work(_: str, values: Values) -> Literal["done", "changed"]:
    """A caller who changes the service meanwhile is told the new one's price, not the old one's."""
    return "done" if values.get("facts_of") in (None, values.get("service")) else "changed"


def with_article(work: Any) -> str:
    """ "oil change" -> "an oil change"; brakes and diagnostics have none."""
    if " and " in str(work):
        return " and ".join(map(with_article, str(work).split(" and ")))
    if work in ("brakes", "diagnostics"):
        return str(work)
    return "something else" if work == "other" else f"{'an' if work[:1] in 'aio' else 'a'} {work}"


def length(minutes: Any) -> str:
    """30 -> "half an hour", 90 -> "90 minutes", 120 -> "two hours"."""
    hours = {30: "half an hour", 60: "an hour", 120: "two hours", 180: "three hours", 240: "four hours"}
    return hours.get(minutes, f"{minutes} minutes")


def visits(listed: Any) -> str:
    return speak.one_of([f"{called(each['service'])} on {speak.moment(each['start'])}" for each in listed])


def summary(done: Any) -> str:
    """ "the oil change is booked for Tuesday, November 24th at 4 PM"."""
    ending = {"booked": "booked for", "moved": "moved to", "cancelled": "cancelled, on"}
    return speak.all_of(
        [f"{_named(each['service'])} {ending[each['did']]} {speak.moment(each['start'])}" for each in done]
    )


def _named(work: str) -> str:
    if work == "other":
        return "the visit is"
    return f"the {work} {'are' if ' and ' in work or work in ('brakes', 'diagnostics') else 'is'}"


flow = Flow(
    "car_desk",
    persona=PERSONA,
    language="en-US",
    voice="Polly.Matthew-Neural",
    timezone="America/Chicago",
    basics=replace(basics, command=either(aside, workshop.desk_command)),
    spoken={
        "visit_service": called,
        "start": speak.moment,
        "first": speak.moment,
        "second": speak.moment,
        "moving_start": speak.moment,
        "visit_start": speak.moment,
        "due": with_article,
        "last_service": with_article,
        "last_date": speak.day,
        "cars": speak.one_of,
        "garage": speak.all_of,
        "visits": visits,
        "number": speak.digits,
        "price": speak.dollars,
        "minutes": length,
        "facts_of": with_article,
        "until": speak.day,
        "hours": speak.week,
        "done": summary,
    },
    guardrails=GUARDRAILS,
    resume=Resume(
        f"Welcome back. {DISCLOSURE} We were cut off. Shall we go on where we were?",
        again=("Shall we go on where we were? Say yes or no.", "Press 1 to go on, or 2 to start over."),
    ),
    interrupts=(
        Interrupt("legal", desk.escalation, {"legal": "find_person"}, unless=("offer_callback",)),
        Interrupt("manager", desk.escalation, {"manager": "find_person"}, unless=("offer_callback",)),
        Interrupt("anger", desk.escalation, {"anger": "find_person"}, unless=("offer_callback",)),
        Interrupt(
            "unsafe",
            workshop.unsafe,
            {"unsafe": To("find_person", "Please don't drive it. My colleagues will help you.")},
            unless=("offer_callback", "callback_number"),
        ),
        Interrupt("language", foreign, {"foreign": "find_person"}, unless=("offer_callback",)),
        Interrupt(
            "person",
            either(workshop.colleague, hear.command),
            {"human": "find_person"},
            keys={"0": "human"},
            unless=("offer_callback",),
        ),
    ),
    answers={
        "price": (
            "For {facts_of} it's {price}.",
            "For {facts_of} it depends on the car. We tell you before we start.",
        ),
        "duration": "It takes about {minutes}.",
        "other_price": "One thing after the other; ask me about that in a moment.",
        "hours": "We're open {hours}.",
        "place": f"We're at {ADDRESS}.",
        "who": DISCLOSURE,
        "number": "Your appointment number is {number}.",
        "diagnosis": "Only a mechanic who has looked at the car can say.",
        "promise": "That isn't something I can promise on the phone.",
        "why_you_ask": "So that the workshop knows whom to expect, and can reach you.",
        "are_you_a_bot": "Yes, I'm the automated service desk of Hillside Auto.",
        "help": "I can book, move or cancel a visit, tell you our hours and prices, or find you a person.",
    },
    farewell=GOODBYE,
    limits=Limits(to="find_person", turns=25, seconds=875, misses=3, failures=2, dollars=1.50),
    silent="goodbye",
    states=(
        Do(
            "lookup", get_customer_by_phone, goto={"known": "welcome", "unknown": "welcome"}, failed="welcome"
        ),
        Ask(
            "welcome",
            (
                f"Hello {{name}}. {DISCLOSURE} Your {{car}} is due for {{due}}. How can I help?",
                f"Hello {{name}}. {DISCLOSURE} I have your {{car}} on file. How can I help?",
                f"Hello {{name}}. {DISCLOSURE} Is it about the {{cars}}, and how can I help?",
                f"Hello {{name}}. {DISCLOSURE} How can I help?",
                f"Thanks for calling. {DISCLOSURE} How can I help?",
            ),
            hear=either(duration, workshop.wish),
            decide=known_or_new,
            listen_for=SAID_AT_ONCE,
            goto=WISHES,
            again=(
                "What can I do for you? You can say: I need an oil change.",
                "I can book, move or cancel a visit, or answer a question. Which is it?",
                "Just say: book, move, cancel, or: a person.",
            ),
            stuck="find_person",
            hints=HINTS,
            means=MEANS,
            about="why the caller is calling",
        ),
        # --- booking, and finding another time ---------------------------------------------------
        Collect(
            "register",
            (contact, name, vehicle, email),
            listen_for=(named_car, service, notes, wanted),
            go_ahead=right,
            change="Okay. What should I correct: the name, the car, the e-mail or the number?",
            goto={"yes": "keep_customer"},
            stuck="find_person",
        ),
        Do(
            "keep_customer",
            update_customer_info,
            goto={"kept": "car", "nobody": "car"},
            failed="car",
        ),
        Do("car", choose_car, goto={"known": "details", "ask": "details"}, failed="details"),
        Collect(
            "details",
            (vehicle, service),
            listen_for=(notes, wanted),
            goto={"done": "work"},
            stuck="find_person",
        ),
        Do(
            "work",
            get_work,
            goto={"listed": "when", "depends": To("when", forget=("price",))},
            failed=To("when", forget=WORK),
        ),
        Collect(
            "when",
            (wanted,),
            corrects=(service, vehicle),
            decide=still_that_work,
            goto={"done": "availability", "changed": "other_work"},
            stuck="find_person",
        ),
        Do(
            "other_work",
            get_work,
            goto={"listed": "availability", "depends": To("availability", forget=("price",))},
            failed=To("availability", forget=WORK),
        ),
        Collect("another_time", (other_time,), goto={"done": "availability"}, stuck="find_person"),
        Do(
            "availability",
            check_availability,
            goto={
                "free": "confirm",
                "choice": "offer",
                "taken": To("offer", "I'm sorry, we're full then."),
                "closed": To("offer", "I'm sorry, we're closed then."),
                "only": To("confirm", "That isn't free. There is one time left."),
                "none": To("offer_callback", "I'm sorry, we have no free time in the next weeks."),
                "past": To("details", "That time has passed already.", forget=("wanted",)),
                "far": To("details", "I can only book until {until}.", forget=("wanted",)),
            },
            failed=To("details", "I'm sorry, I can't see the calendar right now.", forget=("wanted",)),
        ),
        Ask(
            "offer",
            "I have {first}, or {second}. Which one suits you?",
            hear=either(workshop.dropped, workshop.offered),
            corrects=(wanted, service),
            keys={"1": "first", "2": "second"},
            goto={
                "first": "choose",
                "second": "choose",
                "no": To("details", "Okay.", forget=("wanted",)),
                "changed": "details",
                **LEAVES_IT,
            },
            again=(
                "Say: the first, for {first}. Say: the second, for {second}. Or tell me another time.",
                "Press 1 for {first}, or 2 for {second}.",
            ),
            stuck="find_person",
            about="which of the two offered times",
        ),
        Do("choose", choose_time, goto={"chosen": "confirm"}, failed="offer"),
        Ask(
            "confirm",
            (
                "Shall I move your {service} from {moving_start} to {start}?",
                "So: {service} for your {vehicle}, on {start}. Shall I book it?",
                "So: {service}, on {start}. Shall I book it?",
            ),
            hear=either(cars.other_car, workshop.dropped, workshop.said_again, hear.yes_no),
            decide=book_or_move,
            corrects=(wanted, service, vehicle),
            keys={"1": "yes", "2": "no"},
            goto={
                "yes": "booked_for",
                "move": "reschedule",
                "no": To("details", "Okay.", forget=("wanted", "start")),
                "other_car": To("details", "Okay.", forget=("vehicle",)),
                "changed": "details",
                **LEAVES_IT,
            },
            again=(
                "Shall I put you down for {start}? Say yes, or tell me another time.",
                "Press 1 or say yes for {start}. Press 2 for another time.",
            ),
            stuck="find_person",
            about="whether to book the time as read back",
        ),
        Collect("booked_for", (contact, name, vehicle), goto={"done": "schedule"}, stuck="find_person"),
        Do(
            "schedule",
            schedule_appointment,
            goto={
                "booked": To(
                    "anything_else",
                    "You're booked: {service} on {start}. Your appointment number is {number}. "
                    "I'll text you the details.",
                    forget=FINISHED,
                ),
                "booked_untexted": To(
                    "anything_else",
                    "You're booked: {service} on {start}. Your appointment number is {number}. Please note it.",
                    forget=FINISHED,
                ),
                "taken": To("offer", "I'm sorry, somebody just took that time."),
                "only": To("confirm", "I'm sorry, that was just taken. There is one time left."),
                "none": To("offer_callback", "I'm sorry, somebody just took the last time that was free."),
            },
            failed=To("confirm", "I'm sorry, I couldn't write that into the calendar. Let's try once more."),
            afterwards={
                "booked": (send_sms_confirmation, send_email_confirmation),
                "booked_untexted": (send_email_confirmation,),
            },
            settles={"booked": "booked", "booked_untexted": "booked"},
        ),
        Do(
            "reschedule",
            reschedule_appointment,
            goto={
                "moved": To(
                    "anything_else", "It's moved to {start}. We'll text the details.", forget=FINISHED
                ),
                "moved_untexted": To("anything_else", "It's moved to {start}.", forget=FINISHED),
                "taken": To("offer", "I'm sorry, somebody just took that time."),
                "only": To("confirm", "I'm sorry, that was just taken. There is one time left."),
                "none": To("offer_callback", "I'm sorry, somebody just took the last time that was free."),
                "gone": To("anything_else", "That appointment was cancelled meanwhile.", forget=FINISHED),
            },
            failed=To("confirm", "I'm sorry, I couldn't write that into the calendar. Let's try once more."),
            afterwards={
                "moved": (send_sms_confirmation, send_email_confirmation),
                "moved_untexted": (send_email_confirmation,),
            },
            settles={"moved": "moved", "moved_untexted": "moved"},
        ),
        # --- an appointment that is there --------------------------------------------------------
        Do(
            "appointments",
            get_appointments,
            goto={
                **FOUND,
                "several": "which_visit",
                "tell_several": To("anything_else", "You have {visits}.", forget=FINISHED),
                "none": "visit_number",
            },
            failed=To("anything_else", "I'm sorry, I can't see the appointments right now."),
            settles={"to_tell": "answered", "tell_several": "answered"},
        ),
        Collect("which_visit", (which_visit,), goto={"done": "appointment"}, stuck="find_person"),
        Collect("visit_number", (visit_number,), goto={"done": "appointment"}, stuck="find_person"),
        Do(
            "appointment",
            find_appointment,
            goto={
                **FOUND,
                "unknown": To(
                    "number_again", "I can't find an appointment with that number.", forget=("visit",)
                ),
                "too_many": TOO_MANY,
            },
            failed=To("anything_else", "I'm sorry, I can't see the appointments right now.", forget=FINISHED),
            settles={"to_tell": "answered"},
        ),
        Collect("number_again", (number_again,), goto={"done": "appointment_again"}, stuck="find_person"),
        Do(
            "appointment_again",
            find_appointment,
            goto={
                **FOUND,
                "unknown": To("find_person", "I can't find that one either.", forget=FINISHED),
                "too_many": TOO_MANY,
            },
            failed=To("anything_else", "I'm sorry, I can't see the appointments right now.", forget=FINISHED),
            settles={"to_tell": "answered"},
        ),
        Ask(
            "confirm_cancel",
            "Your {visit_service} is on {visit_start}. Shall I cancel it?",
            hear=either(workshop.kept_or_moved, hear.yes_no),
            keys={"1": "yes", "2": "no"},
            listen_for=(wanted, by_how_much),
            goto={
                "yes": "cancel",
                "no": To("anything_else", "Okay, it stays as it is.", forget=FINISHED),
                "move": "appointments",
            },
            again=(
                "Shall I cancel the {visit_service}? Please say yes or no.",
                "Press 1 to cancel it, or 2 to keep it.",
            ),
            stuck="find_person",
            about="whether to cancel the appointment",
        ),
        Do(
            "cancel",
            cancel_appointment,
            goto={
                "cancelled": To("anything_else", "It's cancelled.", forget=FINISHED),
                "gone": To("anything_else", "That appointment is gone already.", forget=FINISHED),
            },
            failed=To("confirm_cancel", "I'm sorry, that didn't work. Let's try once more."),
            afterwards={"cancelled": (send_sms_confirmation, send_email_confirmation)},
            settles={"cancelled": "cancelled"},
        ),
        # --- questions ---------------------------------------------------------------------------
        Do(
            "hours",
            get_business_hours,
            goto={"told": To("anything_else", "We're open {hours}.", forget=FINISHED)},
            failed=To("anything_else", "I'm sorry, I can't look up our hours right now."),
            settles={"told": "answered"},
        ),
        Collect("which_price", (service,), goto={"done": "price"}, stuck="find_person"),
        Do(
            "price",
            get_work,
            goto={
                "listed": To("anything_else", "For {facts_of} it's {price}.", forget=PRICED),
                "depends": To(
                    "anything_else",
                    "For {facts_of} it depends on the car. We tell you before we start.",
                    forget=PRICED,
                ),
            },
            failed=To("anything_else", "I'm sorry, I can't look up our prices right now."),
            settles={"listed": "answered", "depends": "answered"},
        ),
        Collect("which_length", (service,), goto={"done": "length"}, stuck="find_person"),
        Do(
            "length",
            get_work,
            goto=dict.fromkeys(
                ("listed", "depends"),
                To("anything_else", "For {facts_of} it takes about {minutes}.", forget=ANSWERED),
            ),
            failed=To("anything_else", "I'm sorry, I can't look that up right now."),
            settles={"listed": "answered", "depends": "answered"},
        ),
        Collect("which_both", (service,), goto={"done": "both"}, stuck="find_person"),
        Do(
            "both",
            get_work,
            goto={
                "listed": To(
                    "anything_else",
                    "For {facts_of} it's {price}, and it takes about {minutes}.",
                    forget=PRICED,
                ),
                "depends": To(
                    "anything_else",
                    "For {facts_of} it depends on the car: we tell you before we start. It takes about {minutes}.",
                    forget=ANSWERED,
                ),
            },
            failed=To("anything_else", "I'm sorry, I can't look that up right now."),
            settles={"listed": "answered", "depends": "answered"},
        ),
        Collect("offered_work", (service,), goto={"done": "offers"}, stuck="find_person"),
        Do(
            "offers",
            get_work,
            goto=dict.fromkeys(
                ("listed", "depends"),
                To(
                    "anything_else",
                    "Yes, we do that. It takes about {minutes}, and I can book it for you.",
                    forget=ANSWERED,
                ),
            ),
            failed=To("anything_else", "Yes, we do that."),
            settles={"listed": "answered", "depends": "answered"},
        ),
        Do(
            "history",
            get_service_history,
            goto={
                "found": To(
                    "anything_else",
                    (
                        "The last time was {last_service}, on {last_date}, for the {last_car}. It was {price}.",
                        "The last time was {last_service}, on {last_date}, for the {last_car}.",
                        "The last time was {last_service}, on {last_date}. It was {price}.",
                        "The last time was {last_service}, on {last_date}.",
                    ),
                    forget=TOLD,
                ),
                "none": To("anything_else", "I have no such visit on file.", forget=FINISHED),
            },
            failed=To("anything_else", "I'm sorry, I can't look that up right now."),
            settles={"found": "answered", "none": "answered"},
        ),
        Do(
            "garage",
            get_vehicle_info,
            goto={
                "found": To(
                    "anything_else", "On file I have: {garage}. For more, a mechanic has to look at it."
                ),
                "none": To(
                    "anything_else", "I have no car on file for you. A mechanic would have to look at it."
                ),
            },
            failed=To("anything_else", "I'm sorry, I can't look that up right now."),
            settles={"found": "answered", "none": "answered"},
        ),
        # --- what else, and goodbye --------------------------------------------------------------
        Ask(
            "anything_else",
            "Is there anything else I can do?",
            hear=either(workshop.no_more, duration, workshop.wish, hear.yes_no),
            decide=known_or_new,
            listen_for=SAID_AT_ONCE,
            goto={**WISHES, "no": "goodbye", "yes": "what_else"},
            again=("What else can I do for you?", "Say what you need, or: that's all."),
            stuck="goodbye",
            hints=HINTS,
            means={**MEANS, "no": "wants nothing else"},
            about="what else the caller wants",
        ),
        Ask(
            "what_else",
            "Sure. What can I do?",
            hear=either(workshop.no_more, duration, workshop.wish),
            decide=known_or_new,
            listen_for=SAID_AT_ONCE,
            goto={**WISHES, "no": "goodbye"},
            again=("I can book, move or cancel a visit, or answer a question.", "Which of them is it?"),
            stuck="goodbye",
            hints=HINTS,
            means=MEANS,
            about="what else the caller wants",
        ),
        End(
            "goodbye",
            GOODBYE,
            outcome="",
        ),
        # --- a person ----------------------------------------------------------------------------
        Do(
            "find_person",
            find_person,
            goto={
                "manager": "to_manager",
                "counter": "to_counter",
                "nobody": To("offer_callback", "My colleagues aren't at the desk right now."),
            },
            failed=To("offer_callback", "I can't reach my colleagues right now."),
            afterwards=dict.fromkeys(("manager", "counter", "nobody", "failed"), (notify_manager,)),
        ),
        Transfer(
            "to_manager",
            "I understand. I'm putting you through to the manager; one moment, please.",
            to="person",
            whisper=("{name} is on the line, a customer: {why}.", "A caller is on the line: {why}."),
            goto={"answered": "handed_over", **NOBODY_THERE},
        ),
        Transfer(
            "to_counter",
            "I'm putting you through to a colleague; one moment, please.",
            to="person",
            goto={"answered": "handed_over", **NOBODY_THERE},
        ),
        End("handed_over", "Thanks for calling Hillside Auto. Goodbye.", outcome="handed_over"),
        Ask(
            "offer_callback",
            "Shall somebody call you back?",
            hear=hear.yes_no,
            keys={"1": "yes", "2": "no"},
            goto={"yes": "callback_number", "no": "goodbye"},
            again=(
                "Would you like a call back? Please say yes or no.",
                "Press 1 for a call back, 2 for none.",
            ),
            stuck="callback_number",
            about="whether the caller wants to be called back",
        ),
        Collect("callback_number", (contact,), goto={"done": "callback"}, stuck="no_number"),
        End(
            "no_number",
            "I'm sorry, without a number nobody can call you back. Please call us again any time. Goodbye.",
            outcome="",
        ),
        End(
            "callback",
            "Somebody will call you back as soon as we can. Thanks for calling Hillside Auto. Goodbye.",
            does=store_callback,
            outcome="callback",
        ),
    ),
)
