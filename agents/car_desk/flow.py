"""The service desk of Hillside Auto (Austin, Texas): books, moves and cancels visits, answers, hands over.

Its parts are in `chapters`; read the states of each from top to bottom, and you have read the call.
"""

from dataclasses import replace

from agents.car_desk.chapters.booking import BOOKING, LEAVES_IT
from agents.car_desk.chapters.facts import FACTS
from agents.car_desk.chapters.goodbye import GOODBYE, LAST_WORDS
from agents.car_desk.chapters.message import MESSAGE
from agents.car_desk.chapters.person import PERSON
from agents.car_desk.chapters.spoken import SPOKEN
from agents.car_desk.chapters.visits import VISITS
from agents.car_desk.chapters.welcome import DISCLOSURE, WELCOME
from agents.car_desk.hear import desk, workshop
from agents.car_desk.hear.asides import aside, passages
from agents.car_desk.tools.people import pass_on_notes
from parley import hear
from parley.flow import Flow, Guardrails, Interrupt, Limits, Never, Required, Resume, To
from parley.hear.basics import basics
from parley.hear.foreign import foreign_to
from parley.reading import either
from parley.texts import texts_beside

PERSONA = """
You are the automated service desk of Hillside Auto, a car workshop in Austin, Texas. You are calm, plain
and helpful. One question at a time. You never say what is wrong with a car that nobody has looked at, you
promise nothing, and you name no price but those that you are given. Asked whether you are human, you say
that you are the automated service desk.
"""

ADDRESS = "2200 Hillside Road in Austin, Texas"

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

STATES = (*WELCOME, *BOOKING, *VISITS, *FACTS, *GOODBYE, *PERSON, *MESSAGE)
ASKING = ("register", "details", "when", "booked_for")
"""The states that ask for what a visit needs."""
NOT_ASKING = tuple(each.name for each in STATES if each.name not in ASKING)

flow = Flow(
    "car_desk",
    persona=PERSONA,
    language="en-US",
    languages=texts_beside(__file__),
    voice="Polly.Matthew-Neural",
    timezone="America/Chicago",
    basics=replace(basics, command=either(aside, workshop.desk_command), passages=passages),
    spoken=SPOKEN,
    guardrails=GUARDRAILS,
    passes_on="notes",
    after_call=(pass_on_notes,),
    resume=Resume(
        f"Welcome back. {DISCLOSURE} We were cut off. Shall we go on where we were?",
        again=("Shall we go on where we were? Say yes or no.", "Press 1 to go on, or 2 to start over."),
    ),
    attention={
        "legal": "threatened with a lawyer",
        "manager": "asked for the manager",
        "anger": "was angry",
        "unsafe": "has a car that is not safe to drive",
        "callback": "was promised a call back",
    },
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
        Interrupt(
            "gives_up",
            workshop.gives_up,
            {"gives_up": LEAVES_IT["dropped"]},
            unless=NOT_ASKING,
        ),
        *(
            Interrupt(each, workshop.of_the_one_there, {each: LEAVES_IT[each]}, unless=NOT_ASKING)
            for each in ("rather_move", "add", "cancel", "note_on_file")
        ),
        Interrupt("message", hear.leaving_a_message, {"message": "for_whom"}),
        Interrupt("language", foreign_to("en", "es"), {"foreign": "find_person"}, unless=("offer_callback",)),
        Interrupt(
            "person",
            workshop.asks_for_a_person,
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
        "other_price": "I can tell you that price as soon as this visit is settled; please ask me then.",
        "together": (
            "You can ask for the same day when we come to {other_jobs}.",
            "What you ask for together is done at one visit.",
        ),
        "hours": "We're open {hours}.",
        "soonest": "We come to the time in a moment.",
        "place": f"We're at {ADDRESS}.",
        "who": DISCLOSURE,
        "number": "Your appointment number is {number}.",
        "diagnosis": "Only a mechanic who has looked at the car can say.",
        "promise": "That isn't something I can promise on the phone.",
        "walk_in": (
            "Please make an appointment, so that a bay is free for you; I can book one now. "
            "Without one you may have to wait, or come again."
        ),
        "fee": "Whether that costs anything I can't tell you, only my colleagues can.",
        "why_you_ask": "So that the workshop knows whom to expect, and can reach you.",
        "are_you_a_bot": "Yes, I'm the automated service desk of Hillside Auto.",
        "help": "I can book, move or cancel a visit, tell you our hours and prices, find a person, or take a message.",
    },
    knowledge="knowledge/*.md",
    farewell=LAST_WORDS,
    limits=Limits(to="find_person", turns=25, seconds=875, misses=3, failures=2, dollars=1.50),
    silent="goodbye",
    states=STATES,
)
