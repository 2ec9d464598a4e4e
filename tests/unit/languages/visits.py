"""An agent of two languages for tests: books a technician, in English and in Spanish."""

from typing import Any

from parley import hear, speak
from parley.flow import Ask, Collect, End, Flow, Guardrails, Interrupt, Limits, Never, Question, Required, To
from parley.flow.words import Values
from parley.hear.basics import basics
from parley.safety_net import netted
from parley.texts import texts_beside

CARE = "This call is about your heating."


def not_there(address: str, _: Values) -> str:
    return "We don't come to Maple Street." if "Maple" in address else ""


def colour(_: Any) -> str:
    return "green"


name = Question(
    "name",
    "Your name, please?",
    hear=hear.name,
    again=("What is your first and last name?", "Just your name, please."),
    called=("name",),
)
address = Question(
    "address",
    ("What is the address, {name}?", "What is the address?"),
    hear=hear.address,
    check=not_there,
    again=("Which number and street?", "The number of the house and the street, please."),
    hints=("Oak Street",),
    called=("address", "street"),
)
time = Question(
    "time",
    "When should we come?",
    hear=hear.coming,
    again=("Which day can we come?", "A day and a time, please."),
    spoken=speak.window,
)
right = Question(
    "right",
    "{name}, at {address}, {time}. Is that right?",
    hear=hear.yes_no,
    again=("Is everything right?", "Say yes or no, please."),
    keys={"1": "yes", "2": "no"},
)
VISITS: dict[str, Any] = {
    "basics": basics,
    "limits": Limits(to=To("sorry", "It's getting late."), turns=30),
    "interrupts": (Interrupt("danger", hear.danger, {"yes": To("out", "Listen.")}),),
    "answers": {"who": "This is Cold Climate.", "are_you_a_bot": "I'm the automated desk."},
    "guardrails": Guardrails(
        required=(Required("care", CARE, before=("visit",)),),
        never=(Never("guarantee", r"\bguarant\w+"),),
        instead="The technician will tell you.",
    ),
    "farewell": "Goodbye.",
    "states": (
        Ask(
            "welcome",
            f"Cold Climate, good afternoon. {CARE} Shall we send a technician?",
            hear=hear.yes_no,
            goto={"yes": To("visit", "Good."), "no": "goodbye"},
            again=("Shall we send somebody?", "Say yes if you want a visit."),
            stuck="sorry",
            hints=("technician",),
        ),
        Collect(
            "visit",
            (name, address, time),
            go_ahead=right,
            change="What should I change?",
            goto={"yes": "done"},
            stuck="sorry",
        ),
        End(
            "done", "All set, {name}. We'll come {time}. Your number is {colour}. Goodbye.", outcome="booked"
        ),
        End("goodbye", "Very well. Goodbye.", outcome="no_visit"),
        End("out", "Leave the house and call 911.", outcome="danger"),
        End("sorry", "I'm sorry, I didn't understand you. Please call again.", outcome="not_understood"),
    ),
    "facts": {"colour": 5},
    "spoken": {"colour": colour},
}
flow = netted(Flow("visits", **VISITS, languages=texts_beside(__file__)))
