"""Putting the caller through to a person, or having them called back."""

from agents.car_desk.chapters.questions import contact, elsewhere, whom_to_ask_for
from agents.car_desk.chapters.wishes import HINTS, KEPT, MEANS, SAID_AT_ONCE, WISHES, known_or_new
from agents.car_desk.hear import workshop
from agents.car_desk.hear.asides import asks_besides
from agents.car_desk.hear.contacts import calls_back
from agents.car_desk.tools.messages import notify_manager
from agents.car_desk.tools.people import find_person, store_callback
from parley import hear
from parley.flow import Ask, Collect, Do, End, To, Transfer
from parley.flow.words import State, Ways
from parley.reading import either

NOBODY_TOOK_IT: Ways = {
    **dict.fromkeys(
        ("no_answer", "machine", "failed"), To("offer_callback", "I'm sorry, nobody could pick up.")
    ),
    **dict.fromkeys(("busy", "declined"), To("otherwise", "I'm sorry, they are busy right now.")),
}
TALKED: Ways = {"answered": "handed_over", "person_left": "handed_over", "abandoned": "hung_up_waiting"}
CALLED_BACK: Ways = {
    "call_back": "callback_number",
    "elsewhere": To("callback_elsewhere", forget=("contact",)),
}
WHISPER = (
    "{name} is on the line, a customer with a {vehicle}: {why}.",
    "{name} is on the line, a customer with a {car}: {why}.",
    "{name} is on the line, a customer: {why}.",
    "A caller is on the line: {why}.",
)


def hands_over(name: str, say: str) -> Transfer:
    return Transfer(
        name,
        say,
        to="people",
        kind="warm",
        whisper=WHISPER,
        waiting="I'm still trying to reach somebody. One moment, please.",
        goto={**TALKED, **NOBODY_TOOK_IT},
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
    hands_over("to_manager", "I understand. I'm putting you through to the manager; one moment, please."),
    hands_over("to_counter", "I'm putting you through to a colleague; one moment, please."),
    Ask(
        "otherwise",
        "Can I help you otherwise?",
        hear=either(calls_back, workshop.no_more, workshop.wish, hear.yes_no),
        decide=known_or_new,
        listen_for=SAID_AT_ONCE,
        goto={**WISHES, "yes": "what_else", "no": "offer_callback", **CALLED_BACK},
        again=("Is there something that I can do for you?", "Say what you need, or no."),
        stuck="offer_callback",
        hints=HINTS,
        means={**MEANS, "no": "wants only a person"},
        about="what the desk can do, as nobody has time",
    ),
    End("hung_up_waiting", "Goodbye.", outcome="abandoned"),
    End("handed_over", "Thanks for calling Hillside Auto. Goodbye.", outcome="handed_over"),
    Ask(
        "offer_callback",
        "Shall somebody call you back?",
        hear=either(workshop.rather_booked, asks_besides, calls_back, hear.yes_no),
        decide=known_or_new,
        listen_for=SAID_AT_ONCE,
        keys={"1": "yes", "2": "no"},
        to_a_person=True,
        goto={
            "yes": "callback_number",
            "call_me": "number_to_call",
            **CALLED_BACK,
            "no": "goodbye",
            **{each: WISHES[each] for each in ("book", "new", "new_priced")},
        },
        again=(
            "Would you like a call back? Please say yes or no.",
            "Press 1 for a call back, 2 for none.",
        ),
        stuck="callback_number",
        about="whether the caller wants to be called back",
    ),
    Collect("number_to_call", (contact,), goto={"done": "keep_call"}, stuck="no_number"),
    Collect("other_number_to_call", (elsewhere,), goto={"done": "keep_call"}, stuck="no_number"),
    Do(
        "keep_call",
        store_callback,
        goto={"stored": To("anything_else", "Somebody will call you about that.", forget=KEPT)},
        failed=To("find_person", "I'm sorry, I couldn't note that."),
        settles={"stored": "callback"},
    ),
    Collect("callback_number", (contact,), goto={"done": "callback_name"}, stuck="no_number"),
    Collect("callback_elsewhere", (elsewhere,), goto={"done": "callback_name"}, stuck="no_number"),
    Collect("callback_name", (whom_to_ask_for,), goto={"done": "callback"}, stuck="callback"),
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
