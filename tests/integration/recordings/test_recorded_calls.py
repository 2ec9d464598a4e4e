"""A call that was agreed to be recorded: phoned, kept in pieces, and found turn by turn."""

import pytest

from agents.hvac.data import BUSINESS
from parley.local.dev.parley import Parley
from parley.local.exchange.phone import Phone
from parley.store import calls, recordings
from parley.store.calls import Turn
from parley.store.recordings import FAILED, KEPT, WHOLE_CALL, Recording
from parley.store.records import Records
from tests.integration.recordings.test_keeping import at_twilio, fetched, told

AGENTS = ("hvac",)

CALLER = "+15125550100"


@pytest.fixture
def asked(parley: Parley) -> Phone:
    """At the question whether the call may be recorded."""
    Records(BUSINESS).put("setting", "recording", {"calls": "ask"})
    return parley.dial("hvac", CALLER).says("my AC is broken").says("no")


def kept(parley: Parley, phone: Phone) -> list[Recording]:
    parley.settle()
    return list(recordings.of_call(BUSINESS, phone.sid))


def words(parley: Parley, phone: Phone) -> list[str]:
    return [
        event["text"] for event in parley.exchange.events.since(0, phone.sid) if event["event"] == "recording"
    ]


def piece_of(log: list[Turn], words: str) -> int:
    return next(turn.call.recording for turn in log if turn.call.heard == words)


def test_from_a_yes_on_the_call_is_recorded_kept_and_no_longer_twilios(parley: Parley, asked: Phone) -> None:
    asked.says("yes").says("78704").hangs_up()
    [recording] = kept(parley, asked)
    assert (recording.kind, recording.turn, recording.state) == (WHOLE_CALL, 4, KEPT)
    assert piece_of(list(calls.log(asked.sid)), "78704") == recording.turn
    [heard] = words(parley, asked)
    assert heard.startswith("Thanks. You can say: stop recording")
    assert "78704" in heard
    assert at_twilio(parley) == []


def test_of_a_call_that_was_not_agreed_to_there_is_no_recording(parley: Parley, asked: Phone) -> None:
    asked.says("no").says("78704").hangs_up()
    assert kept(parley, asked) == []
    assert at_twilio(parley) == []


def test_nothing_is_heard_any_more_of_who_wants_no_recording(parley: Parley, asked: Phone) -> None:
    asked.says("yes").says("stop recording").says("78704").hangs_up()
    assert len(kept(parley, asked)) == 1
    [heard] = words(parley, asked)
    assert "78704" not in heard


def test_a_recording_that_failed_at_twilio_is_shown_so_and_the_call_goes_on(
    parley: Parley, asked: Phone
) -> None:
    asked.says("yes")
    fetched(parley, told(asked, f"RE{0:032}", turn=4, status="absent", seconds=0))
    assert [each.state for each in recordings.of_call(BUSINESS, asked.sid)] == [FAILED]
    assert "name" in " ".join(asked.says("78704").said)


def test_the_next_call_is_asked_anew(parley: Parley, asked: Phone) -> None:
    asked.says("yes").hangs_up()
    again = parley.dial("hvac", CALLER).says("my AC is broken").says("no")
    assert "May we record this call" in " ".join(again.said)
