"""A call over a socket is the same call: the same turns, each taken once."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from pynamodb.connection.base import Connection

from parley.carrier.webhook import FormFields, Webhook
from parley.local.exchange.twiml import check_twiml
from parley.store import calls
from parley.store.calls import Turn
from parley.store.errors import UnavailableError
from parley.store.tables import CallItem
from parley.testing import stacks
from parley.testing.plugin import Configure
from parley.turn import over_socket, relay, webhooks
from parley.turn.ports import Ports
from parley.turn.tools import on_own_tables
from tests.integration.relay.line import ADDRESS, Line

AGENTS = ("hvac",)


@pytest.fixture
def line(configure: Configure, monkeypatch: pytest.MonkeyPatch) -> Line:
    stacks.emptied(stacks.stack)
    configure(RELAY_URL=ADDRESS)
    line = Line.rings(Ports(run_tool=on_own_tables("")), "hvac", "ace-cooling")
    monkeypatch.setattr(relay, "_connections", lambda: line)
    return line


def test_the_first_words_are_the_greeting_of_the_socket(line: Line) -> None:
    check_twiml(line.document)
    first, *_ = line.turns[0].said
    assert line.greeting == first
    assert f'url="{ADDRESS}"' in line.document
    assert 'action="relay-ended?l=en-US"' in line.document


def test_words_are_one_turn_and_one_answer(line: Line) -> None:
    line.says("my ac is broken")
    assert line.answers == [{"type": "text", "token": " ".join(line.turns[1].said), "last": True}]
    assert line.turns[1].events[0]["kind"] == "heard"


def test_a_whole_call_ends_with_last_words_in_a_document(line: Line) -> None:
    line.says("i want to speak to a human").says("goodbye").says("goodbye")
    last = line.turns[-1]
    assert last.call.ended
    assert json.loads(str(line.answers[0]["handoffData"])) == {"turn": last.number}
    assert line.document == last.twiml
    assert "<Hangup" in line.document


def test_a_message_that_comes_again_is_taken_once(line: Line) -> None:
    event = line.event({"type": "prompt", "voicePrompt": "my ac is broken", "last": True})
    assert line.gets(event)["token"]
    assert line.gets(event)["token"] == ""
    assert len(line.turns) == 2


def test_a_message_that_is_older_than_the_last_turn_is_late(line: Line) -> None:
    before = int(time.time() * 1000)
    line.says("my ac is broken")
    line.sends({"type": "prompt", "voicePrompt": "no", "last": True}, requestTimeEpoch=before - 5)
    assert line.answers[0]["token"] == ""
    assert len(line.turns) == 2


def test_what_is_sent_again_over_a_new_socket_is_answered_from_the_log(line: Line) -> None:
    line.says("my ac is broken")
    answer, session = line.answers[0], line.session
    line.connects(session).says("my ac is broken")
    assert line.answers == [answer]
    assert len(line.turns) == 2


def test_a_broken_socket_comes_back_once_and_then_goes_on_without(line: Line) -> None:
    line.says("my ac is broken")
    asked = line.heard
    line.breaks()
    assert line.greeting
    assert asked.endswith(line.greeting)
    line.connects().breaks()
    assert "<Gather" in line.document
    assert line.turns[-1].call.interruptible is False


def test_a_connection_speaks_for_its_call_alone(line: Line) -> None:
    line.sends({"type": "setup", "callSid": "CAother", "sessionId": "VX1"})
    assert line.answers == [{"type": "end"}]


def test_words_of_nobodys_connection_end_it(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relay, "SETUP_SECONDS", 0.0)
    line.connection = "unknown"
    line.says("hello")
    assert line.answers == [{"type": "end"}]


@pytest.mark.parametrize(
    "body",
    [
        *("", "no JSON", "[]", "1", "\ud800", "[" * 20_000, '{"a":' * 6_000, "9" * 5_000),
        *('{"type": "prompt", "voicePrompt": 7}', '{"type": "info"}', '{"type": ["prompt"]}', '{"type": {}}'),
        *('{"type": "dtmf", "digit": ""}', '{"type": "dtmf", "digit": "x"}', '{"type": "interrupt"}'),
    ],
    ids=lambda body: body[:40].encode("ascii", "backslashreplace").decode(),
)
def test_whatever_comes_is_answered_with_a_message_of_twilios(line: Line, body: str) -> None:
    event = {**line.event({}), "body": body}
    assert line.gets(event) == {"type": "text", "token": "", "last": True}


@pytest.mark.parametrize(
    "words",
    ["my AC is broken \ud800", "my AC \x00 is broken", "my AC is broken " * 4_000, "\u202e", "<Say>x</Say>"],
)
def test_whatever_is_said_is_a_turn(line: Line, words: str) -> None:
    line.says(words)
    assert line.is_open
    assert line.turns[-1].number in (1, 2)


@pytest.mark.parametrize("other", ["sid", "session"])
def test_a_connection_that_is_tied_stays_so(line: Line, other: str) -> None:
    """Whoever has another call's name cannot speak for it over a connection that has spoken already."""
    victim = Line.rings(line.ports, "hvac", "ace-cooling")
    said = len(victim.turns)
    named = {"sid": (victim.sid, line.session), "session": (line.sid, victim.session)}[other]
    line.sends({"type": "setup", "callSid": named[0], "sessionId": named[1]})
    assert line.answers == [{"type": "end"}]
    assert len(victim.turns) == said


def test_words_that_overtake_setup_wait_for_it(line: Line) -> None:
    line.connection = uuid4().hex
    set_up = line.event({"type": "setup", "callSid": line.sid, "sessionId": "VX2"})
    words = line.event({"type": "prompt", "voicePrompt": "my ac is broken", "last": True})
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(line.gets, words)
        line.gets(set_up)
        assert answer.result()["token"] == " ".join(line.turns[-1].said)


def test_somebody_who_says_nothing_is_asked_again(line: Line) -> None:
    line.silent()
    assert [event["kind"] for event in line.turns[-1].events] == ["silence"]
    assert line.heard == " ".join(line.turns[-1].said)
    line.says("my ac is broken").silent()
    assert line.turns[-1].call.state == "safety"


def test_somebody_who_never_says_anything_is_let_go(line: Line) -> None:
    while line.is_open:
        line.silent()
    assert line.turns[-1].call.ended
    assert "<Hangup" in line.document


def test_who_has_spoken_since_is_not_silent(line: Line) -> None:
    line.says("my ac is broken")
    told = CallItem.get(f"CALL#{line.sid}", "TURN#0002").listens
    line.says("no")
    assert line.is_looked_at(told).answers == []
    assert len(line.turns) == 3


def test_whoever_cut_us_off_is_given_time_to_speak(line: Line) -> None:
    line.says("my ac is broken")
    told = CallItem.get(f"CALL#{line.sid}", "TURN#0002").listens
    line.sends(
        {"type": "interrupt", "utteranceUntilInterrupt": "Quick safety", "durationUntilInterruptMs": 900}
    )
    assert line.is_looked_at(told).answers == []
    line.silent()
    assert line.turns[-1].events[0]["kind"] == "silence"


def test_what_was_cut_off_is_told_with_the_words(line: Line) -> None:
    line.says("my ac is broken").interrupts("no", after="Okay, I'm happy to help. Quick")
    assert line.turns[-1].events[0]["only_heard"] == "Okay, I'm happy to help. Quick"
    assert line.turns[-1].call.state == "safety"
    line.says("no")
    assert "only_heard" not in line.turns[-1].events[0]


def test_keys_are_collected_until_the_answer_is_whole(line: Line) -> None:
    line.says("my ac is broken", "no")
    assert "ZIP" in line.heard
    line.presses("7874")
    assert line.heard == ""
    line.presses("5")
    assert line.turns[-1].events[0]["digits"] == "78745"
    assert line.turns[-1].call.values["zip"] == "78745"


def test_keys_without_a_fixed_number_end_with_a_hash_or_after_a_while(line: Line) -> None:
    line.says("my ac is broken")
    line.presses("2")
    assert len(line.turns) == 2
    line.silent()
    assert line.turns[-1].events[0]["digits"] == "2"
    line.presses("7#")
    assert line.turns[-1].events[0]["digits"] == "7"


def test_a_person_books_over_a_socket_and_each_tool_ran_once(line: Line) -> None:
    line.says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning")
    assert line.heard.endswith("Shall I book it?")
    line.says("yes")
    ran = [tool["name"] for turn in line.turns for tool in turn.tools]
    assert ran.count("book_service") == 1
    assert line.turns[-1].call.outcome == "booked"
    assert line.turns[-1].events[0]["kind"] == "continued"


def test_a_turn_is_one_read_and_one_write(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    line.says("my ac is broken", "no")
    asked: list[str] = []
    make = Connection._make_api_call

    def counted(self: Connection, operation: str, *arguments: Any, **more: Any) -> Any:
        asked.append(operation)
        return make(self, operation, *arguments, **more)

    monkeypatch.setattr(Connection, "_make_api_call", counted)
    line.says("78745")
    assert asked == ["Query", "PutItem"]


def test_a_write_that_its_client_sends_twice_is_no_other_messages(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer to the first was lost; on the relay the caller would hear nothing, since another one answers."""
    make = Connection._make_api_call

    def twice(self: Connection, operation: str, *arguments: Any, **more: Any) -> Any:
        if operation == "PutItem":
            make(self, operation, *arguments, **more)
        return make(self, operation, *arguments, **more)

    monkeypatch.setattr(Connection, "_make_api_call", twice)
    line.says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "as soon as possible")
    assert line.heard.endswith("Shall I book it?")
    assert line.says("yes").turns[-1].call.outcome == "booked"


@pytest.mark.parametrize("failures", [1, 2, 3])
def test_a_log_that_cannot_be_reached_is_tried_again_and_then_over_another_socket(
    line: Line, monkeypatch: pytest.MonkeyPatch, failures: int
) -> None:
    left, add = [UnavailableError("down")] * failures, calls.add

    def fails(turn: Turn) -> None:
        if left:
            raise left.pop()
        add(turn)

    monkeypatch.setattr(calls, "add", fails)
    monkeypatch.setattr(over_socket, "PAUSE_SECONDS", 0.0)
    line.says("my ac is broken")
    assert len(line.turns) == 2
    assert (line.greeting if failures == 3 else line.heard) == " ".join(line.turns[-1].said)
    assert line.turns[-1].call.breaks == (failures == 3)


def test_what_follows_on_a_socket_is_asked_for_again_while_the_log_cannot_be_reached(line: Line) -> None:
    ended = Webhook("/voice/relay-ended", "", FormFields(), FormFields({"CallSid": [line.sid]}), "")
    assert ">relay-ended?l=en-US&amp;again=1</Redirect>" in webhooks.again(ended, 1)


def test_a_turn_whose_write_was_told_as_failed_is_answered_from_the_log(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, add = [UnavailableError("slow")], calls.add

    def is_late(turn: Turn) -> None:
        add(turn)
        if told:
            raise told.pop()

    monkeypatch.setattr(calls, "add", is_late)
    monkeypatch.setattr(over_socket, "PAUSE_SECONDS", 0.0)
    line.says("my ac is broken")
    assert line.heard == " ".join(line.turns[-1].said)
    assert len(line.turns) == 2
