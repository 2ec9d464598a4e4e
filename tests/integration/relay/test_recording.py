"""A recording over a socket: it is started and ended between two sockets, in the document that opens the second."""

import pytest

from parley.local.exchange.twiml import check_twiml
from parley.store.records import Records
from parley.testing import stacks
from parley.testing.plugin import Configure
from parley.turn import relay
from parley.turn.ports import Ports
from parley.turn.tools import on_own_tables
from tests.integration.relay.line import ADDRESS, Line

AGENTS = ("hvac",)


@pytest.fixture
def line(configure: Configure, monkeypatch: pytest.MonkeyPatch) -> Line:
    """At the question whether the call may be recorded."""
    stacks.emptied(stacks.stack)
    configure(RELAY_URL=ADDRESS)
    Records("ace-cooling").put("setting", "recording", {"calls": "ask"})
    line = Line.rings(Ports(run_tool=on_own_tables("")), "hvac", "ace-cooling")
    monkeypatch.setattr(relay, "_connections", lambda: line)
    return line.says("my ac is broken", "no")


def test_a_yes_closes_the_socket_and_the_document_records_and_opens_another(line: Line) -> None:
    assert "May we record this call" in line.heard
    line.says("yes")
    assert line.answers[0]["type"] == "end"
    check_twiml(line.document)
    assert line.document.index("<Start><Recording") < line.document.index("<ConversationRelay")
    assert line.greeting.startswith("Thanks. You can say: stop recording, at any time. What's the ZIP")
    assert line.connects().says("78704").heard == "Can I get your name, please?"


def test_a_no_stays_on_the_socket(line: Line) -> None:
    assert line.says("no").heard.startswith("That's fine, then we don't. What's the ZIP")
    assert line.is_open


def test_stop_recording_ends_it_before_anything_else_is_said(line: Line) -> None:
    line.says("yes").connects().says("stop recording")
    assert '<Stop><Recording name="turn-4"' in line.document
    assert line.greeting.startswith("Okay, nothing more is recorded.")
    assert line.connects().says("78704").heard == "Can I get your name, please?"


def test_who_says_nothing_on_the_second_socket_is_asked_again(line: Line) -> None:
    assert "Are you still there?" in line.says("yes").connects().silent().heard


def test_a_second_socket_that_breaks_is_no_second_start_of_the_recording(line: Line) -> None:
    line.says("yes").connects().breaks()
    assert "<Recording" not in line.document
    assert line.greeting.startswith("What's the ZIP")
    assert line.connects().says("78704").heard == "Can I get your name, please?"


def test_an_end_that_is_lost_is_told_again_over_the_next_socket_of_the_session(line: Line) -> None:
    event = line.event({"type": "prompt", "voicePrompt": "yes", "last": True})
    line.gets(event)
    line.is_open = True
    line.connects(line.session).says("hello?")
    assert line.answers[0]["type"] == "end"
    assert line.document.count("<Start><Recording") == 1


def test_a_line_that_broke_before_the_end_was_told_starts_the_recording_all_the_same(line: Line) -> None:
    line.is_open = False
    line.gets(line.event({"type": "prompt", "voicePrompt": "yes", "last": True}))
    line.is_open = True
    line.breaks()
    assert "<Start><Recording" in line.document
