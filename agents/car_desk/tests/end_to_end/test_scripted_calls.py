"""Calls to the workshop's desk through `parley call car_desk --json`: one of each kind, and trouble on the wire."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from agents.car_desk.data import ANN, BUSINESS, COUNTER, MANAGER, MARIA, SAM
from agents.car_desk.tools.customers import KIND as CUSTOMER
from parley.local import cli
from parley.local.dev.parley import Parley
from parley.local.lines import RELAY
from parley.store.records import Records
from parley.store.tables import RecordItem
from parley.testing.plugin import Configure
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

NOBODY_KNOWN = "+15125550177"
NOW = "I need an oil change next Tuesday after four"


@dataclass(frozen=True)
class Scripted:
    """What somebody says, how the call ends, and what has to be heard in it."""

    caller: str
    lines: tuple[str, ...]
    outcome: str
    hears: tuple[str, ...] = ()
    rings: tuple[str, ...] = ()
    transfer: str = "answer"


WHOLE = {
    "books for one of three cars": Scripted(
        SAM, (NOW, "I don't know", "the Ford", "yes", "bye"), "booked", ("Which car is it for",)
    ),
    "cancels": Scripted(ANN, ("cancel my appointment", "yes", "no"), "cancelled", ("It's cancelled",)),
    "hangs up before the confirmation": Scripted(MARIA, (NOW, "yes", "/hangup"), "booked"),
    "says nothing": Scripted(MARIA, ("", "", "", ""), "abandoned", ("Are you still there?",)),
    "is put through": Scripted(SAM, ("my lawyer will hear about this",), "handed_over", rings=(MANAGER,)),
    "is not put through and wants a callback": Scripted(
        SAM, ("my lawyer will hear about this", "yes please"), "callback",
        ("nobody could pick up. Shall somebody call you back?",), (MANAGER,), transfer="no-answer",
    ),
}  # fmt: skip
"""One call of each kind over the wire; what callers can want is in tests/unit/test_scripted_calls.py."""


@dataclass
class Desk:
    """`parley call car_desk --json`, and what it printed."""

    parley: Parley
    folder: Path
    printed: Callable[[], str]
    events: list[dict[str, Any]] = field(default_factory=list)

    def call(self, caller: str, *lines: str, agent: str = "car_desk", transfer: str = "answer") -> "Desk":
        script = self.folder / "script.txt"
        script.write_text("".join(f"{line}\n" for line in lines))
        options = ("--from", caller, "--script", str(script), "--transfer", transfer, "--json")
        assert cli.main(["call", agent, *options]) == 0
        self.events = [json.loads(line) for line in self.printed().splitlines()]
        return self

    @property
    def outcome(self) -> str:
        return str(self.events[-1]["outcome"])

    @property
    def heard(self) -> str:
        return " ".join(event["text"] for event in self.events if event["event"] == "said")

    def told(self, kind: str, name: str) -> list[Any]:
        return [event[name] for event in self.events if event["event"] == kind]

    @property
    def log(self) -> dict[str, Any]:
        assert cli.main(["show", self.events[-1]["sid"], "--json"]) == 0
        return dict(json.loads(self.printed()))

    @property
    def trips(self) -> list[str]:
        return [trip["rule"] for turn in self.log["log"] for trip in turn["tripped"]]


@pytest.fixture
def desk(
    parley: Parley, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Desk:
    assert parley.stack.settings.directory is not None
    monkeypatch.setenv("PARLEY_DIRECTORY", str(parley.stack.settings.directory))
    return Desk(parley, tmp_path, lambda: capsys.readouterr().out)


@pytest.mark.parametrize("call", WHOLE.values(), ids=WHOLE)
def test_a_call(desk: Desk, call: Scripted) -> None:
    desk.call(call.caller, *call.lines, transfer=call.transfer)
    assert desk.outcome == call.outcome
    assert [each for each in call.hears if each not in desk.heard] == []
    assert desk.told("transfer", "to") == list(call.rings)
    assert len(list(RecordItem.query(f"{BUSINESS}#callback"))) == (call.outcome == "callback")
    assert (MANAGER in desk.told("sms", "to")) == bool(call.rings)


def test_outside_the_hours_of_everybody_a_callback_is_offered(desk: Desk) -> None:
    never = {"role": "counter", "phone": COUNTER, "weekdays": []}
    Records(BUSINESS).put("setting", "workshop", {"people": [never], "manager_phone": MANAGER})
    desk.call(SAM, "a real person please", "yes")
    assert desk.outcome == "callback"
    assert "My colleagues aren't at the desk right now." in desk.heard
    assert desk.told("transfer", "to") == []


def test_without_a_managers_number_the_call_goes_on(desk: Desk) -> None:
    Records(BUSINESS).put("setting", "workshop", {})
    assert desk.call(SAM, "my lawyer will hear about this", "yes").outcome == "callback"


def test_a_call_that_costs_too_much_is_ended_politely(desk: Desk, configure: Configure, line: str) -> None:
    if line == RELAY:
        pytest.skip("there time is paid for, which passes as fast as the machine is")
    configure(PRICES='{"recognition": 0.6}')
    desk.call(MARIA, *("what are your hours",) * 10)
    assert (desk.events[-1]["turns"], desk.outcome, desk.trips) == (4, "answered", ["limit_dollars"])
    assert desk.heard.endswith("Thanks for calling Hillside Auto. Goodbye.")


@pytest.fixture
def slow_callers(parley: Parley, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each turn takes five minutes, by the clock of the voice function."""
    parley.dial("car_desk").hangs_up()
    module = sys.modules["function_VoiceFunction"]
    begun, minutes = module.ports.clock(), count(0, 5)
    told = module.ports._replace(clock=lambda: begun + 60 * next(minutes))
    monkeypatch.setattr(module, "ports", told)


@pytest.mark.usefixtures("slow_callers")
def test_a_call_that_lasts_too_long_is_handed_over(desk: Desk) -> None:
    desk.call(MARIA, *("what are your hours",) * 10)
    assert desk.trips == ["limit_seconds"]
    assert "I'm putting you through to a colleague" in desk.heard


def test_a_sentence_that_must_not_be_said_is_replaced(desk: Desk) -> None:
    car = {"make": "Guaranteed", "model": "bargain"}
    Records(BUSINESS).put(CUSTOMER, MARIA, {"id": MARIA, "name": "Maria Lopez", "vehicles": [car]})
    desk.call(MARIA, "which car do you have on file", "no")
    assert "uaranteed" not in desk.heard
    assert set(desk.trips) == {"guarantee"}


@pytest.mark.slow
def test_a_calendar_that_is_down_twice_is_for_a_person(desk: Desk) -> None:
    with desk.parley.stack.fault(
        "dynamodb", "down", table="RecordsTable", operations=("TransactWriteItems",)
    ):
        desk.call(MARIA, NOW, "yes", "yes")
    assert "I couldn't write that into the calendar. Let's try once more." in desk.heard
    assert (desk.outcome, desk.trips, desk.told("transfer", "to")) == (
        "handed_over", ["limit_failures"], [COUNTER],
    )  # fmt: skip


def test_a_text_that_fails_leaves_the_booking(desk: Desk) -> None:
    desk.parley.exchange.fails("messages", 21610)
    assert desk.call(ANN, NOW, "yes", "no").outcome == "booked"
    (undone,) = [dict(item.data) for item in RecordItem.query(f"{BUSINESS}#undone")]
    assert (undone["tool"], undone["final"]) == ("send_sms_confirmation", True)


def test_the_log_of_every_call_shows_the_lines_that_had_to_be_said(desk: Desk) -> None:
    desk.call(MARIA, NOW, "yes", "no")
    assert desk.log["log"][-1]["lines"] == ["disclosure"]


REJECTED = {
    "name": ("the name is wrong", "spell your last name", ("S M Y T H E",)),
    "number": ("the number is wrong", "key in the ten digits", ("#5125550188", "yes")),
}


@pytest.mark.parametrize(("rejects", "asked", "spelled"), REJECTED.values(), ids=REJECTED)
def test_what_is_rejected_is_spelled_and_then_it_is_for_a_person(
    desk: Desk, rejects: str, asked: str, spelled: tuple[str, ...]
) -> None:
    lines = (NOW, "Jon Smit", "a Honda Civic", "no email", rejects, *spelled)
    desk.call(NOBODY_KNOWN, *lines, "yes", "yes", "no")
    assert asked in desk.heard
    assert desk.outcome == "booked"
    desk.call("+15125550178", *lines, rejects)
    assert (desk.outcome, desk.told("transfer", "to")) == ("handed_over", [COUNTER])


def test_a_receptionists_caller_spells_what_was_rejected(desk: Desk) -> None:
    lines = ("my AC is broken", "no", "78745", "Jon Smit", "4210 Oak Street", "as soon as possible")
    desk.call(NOBODY_KNOWN, *lines, "the name is wrong", "S M Y T H E", "yes", agent="hvac")
    assert desk.outcome == "booked"
    assert "spell" in desk.heard


@pytest.mark.parametrize(
    ("agent", "lines", "asks"),
    [
        ("car_desk", (NOW, "Jane Doe"), "What make and model is your car?"),
        ("hvac", ("my AC is broken", "no", "78745", "Jane Doe"), "Quick safety check"),
    ],
)
def test_a_call_that_broke_off_goes_on_where_it_was(
    desk: Desk, agent: str, lines: tuple[str, ...], asks: str
) -> None:
    desk.call(NOBODY_KNOWN, *lines, agent=agent)
    assert desk.outcome == "abandoned"
    desk.call(NOBODY_KNOWN, "yes", agent=agent)
    assert "Shall we go on where we were?" in desk.heard
    assert asks in desk.told("said", "text")[-1]
    assert desk.log["values"]["name"] == "Jane Doe"


def test_after_three_hours_a_call_begins_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.call(NOBODY_KNOWN, NOW, "Jane Doe")
    module = sys.modules["function_VoiceFunction"]
    begun = module.ports.clock()
    monkeypatch.setattr(module, "ports", module.ports._replace(clock=lambda: begun + 3 * 3600 + 60))
    desk.call(NOBODY_KNOWN, "bye")
    assert "cut off" not in desk.heard
