"""Every intent, guardrail and hand-over of the workshop's desk, with its real tools."""

from dataclasses import dataclass
from datetime import datetime

import pytest

from agents.car_desk.chapters.welcome import DISCLOSURE
from agents.car_desk.data import ANN, BUSINESS, COUNTER, MANAGER, MARIA, NUMBER, SAM, ZONE, records
from parley import agents
from parley.machine.effects import Hold
from parley.testing.business import Business
from parley.testing.conversation import SATURDAY_NOON, Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

NOBODY_KNOWN = "+15125550177"
NOW = "I need an oil change next Tuesday after four"
WHO = ("Jane Doe", "a Honda Civic", "no email", "yes")
MUSIC = "[music]"


@dataclass(frozen=True)
class Scripted:
    """What somebody says, how the call ends, and what has to be heard in it."""

    caller: str
    lines: tuple[str, ...]
    outcome: str
    hears: tuple[str, ...] = ()
    rings: tuple[str, ...] = ()
    transfer: str = "answered"
    trips: tuple[str, ...] = ()


INTENTS = {
    "books": Scripted(MARIA, (NOW, "yes", "no that's all"), "booked", ("Your appointment number is", "To sum up")),
    "books for one of three cars": Scripted(
        SAM, (NOW, "I don't know", "the Ford", "yes", "bye"), "booked", ("Which car is it for",)
    ),
    "books the same as last time": Scripted(
        MARIA, ("the same as last time", "next Tuesday at four", "yes", "bye"), "booked", ("So: oil change",)
    ),
    "registers and books": Scripted(
        NOBODY_KNOWN, (NOW, *WHO, "yes", "no"), "booked", ("I have Jane Doe, and your Honda Civic",)
    ),
    "moves": Scripted(ANN, ("move my appointment", "next Friday at nine", "yes", "no"), "moved", ("It's moved to",)),
    "cancels": Scripted(ANN, ("cancel my appointment", "yes", "no"), "cancelled", ("It's cancelled",)),
    "asks for the appointment": Scripted(ANN, ("when is my appointment", "no"), "answered", ("Your inspection is on",)),
    "asks for the history": Scripted(MARIA, ("when was my last oil change", "no"), "answered", ("The last time was",)),
    "asks for the hours": Scripted(MARIA, ("what are your hours", "no"), "answered", ("closed on Sunday",)),
    "asks for a price": Scripted(MARIA, ("how much is an alignment", "no"), "answered", ("119 dollars",)),
    "asks how long": Scripted(MARIA, ("how long does an oil change take", "no"), "answered", ("half an hour",)),
    "asks for the car": Scripted(MARIA, ("which car do you have on file", "no"), "answered", ("2019 Honda Civic",)),
    "wants something else": Scripted(
        MARIA, ("I left my sunglasses in the car",), "handed_over", ("something for my colleagues",), (COUNTER,)
    ),
    "asks in the middle": Scripted(
        MARIA, ("an oil change", "how much is it?", "next Tuesday at four", "how long does it take?", "yes", "no"),
        "booked", ("79 dollars", "half an hour"),
    ),
    "changes the car": Scripted(SAM, (f"{NOW} for the Ford", "no, the other car", "the Honda", "yes", "no"), "booked"),
    "books nothing after all": Scripted(MARIA, (NOW, "no, don't book it", "no"), "abandoned", ("I'll leave it",)),
    "hangs up before the confirmation": Scripted(MARIA, (NOW, "yes", "/hangup"), "booked"),
}  # fmt: skip

TROUBLE = {
    "yesterday": Scripted(MARIA, ("an oil change yesterday",), "abandoned", ("That time has passed already",)),
    "on a Sunday": Scripted(MARIA, ("an oil change on Sunday at ten",), "abandoned", ("we're closed then",)),
    "at three in the morning": Scripted(MARIA, ("an oil change on Monday at 3 am",), "abandoned", ("open that early",)),
    "on February 30th": Scripted(MARIA, ("an oil change on February 30th",), "abandoned", ("There is no February 30",)),
    "in five minutes": Scripted(MARIA, ("an oil change in five minutes",), "abandoned"),
    "next year": Scripted(MARIA, ("an oil change in 200 days",), "abandoned", ("I can only book until",)),
    "with an unknown number": Scripted(
        NOBODY_KNOWN, ("cancel my appointment", "111111", "222222"), "handed_over",
        ("I can't find an appointment with that number", "I can't find that one either"), (COUNTER,),
    ),
    "with a number that is not understood at first": Scripted(
        NOBODY_KNOWN, ("cancel my appointment", "111111", NUMBER, "yes", "no"), "cancelled"
    ),
    "no car at all": Scripted(NOBODY_KNOWN, (NOW, "Jane Doe", "no thanks"), "abandoned", ("say: a Honda Civic",)),
}  # fmt: skip

GUARDRAILS = {
    "the disclosure is said first": Scripted(MARIA, ("bye",), "abandoned", (DISCLOSURE,)),
    "turn limit": Scripted(
        MARIA, ("what are your hours",) * 30, "handed_over", rings=(COUNTER,), trips=("limit_turns",)
    ),
    "a lawyer": Scripted(MARIA, ("my lawyer will hear about this",), "handed_over", rings=(MANAGER,), trips=("legal",)),
    "a manager": Scripted(MARIA, ("I want your manager",), "handed_over", rings=(MANAGER,), trips=("manager",)),
    "anger": Scripted(MARIA, ("this is unacceptable",), "handed_over", rings=(MANAGER,), trips=("anger",)),
    "a wish for a person": Scripted(MARIA, ("a real person",), "handed_over", rings=(COUNTER,), trips=("person",)),
    "no English": Scripted(MARIA, ("parlez-vous français",), "handed_over", rings=(COUNTER,), trips=("language",)),
    "the acting manager is none": Scripted(
        MARIA, (f"the acting manager at my office recommended you, {NOW}", "yes", "no"), "booked"
    ),
    "three misunderstandings": Scripted(
        MARIA, ("blah", "foo bar baz", "xyzzy"), "handed_over", rings=(COUNTER,), trips=("limit_misses",)
    ),
    "hold music is silence": Scripted(MARIA, (MUSIC, "la la la la", MUSIC, MUSIC), "abandoned", ("I can't hear you",)),
    "silence": Scripted(MARIA, ("", "", "", ""), "abandoned", ("Are you still there?",)),
}  # fmt: skip

HAND_OVERS = {
    "answered": Scripted(SAM, ("my lawyer will hear about this",), "handed_over", rings=(MANAGER,)),
    **{
        f"{result}, and a callback is wanted": Scripted(
            SAM, ("my lawyer will hear about this", "yes please"), "callback",
            ("nobody could pick up. Shall somebody call you back?",), (MANAGER,), transfer=result,
        )
        for result in ("machine", "no_answer", "failed")
    },
    "busy, and no callback is wanted": Scripted(
        SAM, ("a real person please", "no", "no"), "abandoned", rings=(COUNTER,), transfer="busy"
    ),
}  # fmt: skip


class Desk:
    """A call to the desk, as it goes on."""

    def __init__(self, call: Scripted) -> None:
        now = datetime.fromtimestamp(SATURDAY_NOON, ZONE).replace(tzinfo=None)
        self.business = Business(*records(now)[BUSINESS])
        self.heard, self.rings, self.trips = "", list[str](), list[str]()
        self.phone = Conversation(agents.load("car_desk"), caller=call.caller, business=self.business)
        self._listens(call.transfer)
        for line in call.lines:
            if not self.phone.call.ended:
                self._says(line)
                self._listens(call.transfer)
        if not self.phone.call.ended:
            self.phone.hangs_up()

    def _says(self, line: str) -> None:
        if line == "/hangup":
            self.phone.hangs_up()
        elif line:
            self.phone.says(line)
        else:
            self.phone.silent()

    def _listens(self, transfer: str) -> None:
        self.heard += f" {self.phone.heard}"
        self.trips += [trip.rule for decision in self.phone.decisions for trip in decision.tripped]
        if isinstance(self.phone.effect, Hold):
            self.rings += [leg.number for leg in self.phone.call.legs]
            self.phone.transfer_ends(transfer)
            self._listens(transfer)


def scripted(call: Scripted) -> Desk:
    desk = Desk(call)
    assert desk.phone.outcome == call.outcome
    assert [each for each in call.hears if each not in desk.heard] == []
    assert desk.rings == list(call.rings)
    if call.trips:
        assert desk.trips == list(call.trips)
    return desk


@pytest.mark.parametrize("call", INTENTS.values(), ids=INTENTS)
def test_a_caller(call: Scripted) -> None:
    scripted(call)


@pytest.mark.parametrize("call", TROUBLE.values(), ids=TROUBLE)
def test_a_visit(call: Scripted) -> None:
    scripted(call)


@pytest.mark.parametrize("call", GUARDRAILS.values(), ids=GUARDRAILS)
def test_a_guardrail(call: Scripted) -> None:
    scripted(call)


@pytest.mark.parametrize("call", HAND_OVERS.values(), ids=HAND_OVERS)
def test_a_hand_over(call: Scripted) -> None:
    business = scripted(call).business
    assert len(business.of("callback")) == (call.outcome == "callback")
    assert MANAGER in [to for to, _ in business.texts]
