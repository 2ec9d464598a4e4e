"""Putting the caller through to a person, or having them called back."""

from agents.car_desk.chapters.questions import contact
from agents.car_desk.tools.messages import notify_manager
from agents.car_desk.tools.people import find_person, store_callback
from parley import hear
from parley.flow import Ask, Collect, Do, End, To, Transfer
from parley.flow.words import State, Ways

NOBODY_THERE: Ways = dict.fromkeys(
    ("busy", "no_answer", "failed"), To("offer_callback", "I'm sorry, nobody could pick up.")
)


PERSON: tuple[State, ...] = (
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
)
