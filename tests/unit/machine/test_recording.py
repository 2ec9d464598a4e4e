"""A message is taken, in each of the ways that it can end."""

import json

import pytest

from parley.flow import Ask, End, Flow, Limits, Message, To
from parley.hear import yes_no
from parley.hear.basics import basics
from parley.machine import events
from parley.machine.effects import Nothing, RecordMessage
from parley.machine.step import step
from parley.testing.conversation import Conversation

AGAIN = To("again", "That was no message.")
LEAVE = Message(
    "leave",
    "Speak after the beep.",
    goto={
        "taken": To("over", "Thank you."),
        "too_long": To("over", "I had to stop there."),
        "too_short": AGAIN,
        "silent": AGAIN,
        "failed": To("over", "I could not record that."),
    },
    longest=60,
)
STATES = (
    LEAVE,
    Ask(
        "again",
        "Again?",
        hear=yes_no,
        goto={"yes": "leave", "no": "over"},
        again=("Once more?", "Yes or no?"),
        stuck="over",
    ),
    End("over", "Goodbye.", outcome=""),
)


DESK = Flow("desk", states=STATES, basics=basics, limits=Limits(to="over"))


@pytest.fixture
def phone() -> Conversation:
    return Conversation(DESK)


def test_it_beeps_and_records(phone: Conversation) -> None:
    assert phone.effect == RecordMessage(("Speak after the beep.",), 60, 5, "#")


@pytest.mark.parametrize(
    ("seconds", "heard", "outcome"),
    [
        (20, "Thank you. Goodbye.", "message"),
        (90, "I had to stop there. Goodbye.", "message"),
        (1, "That was no message. Again?", ""),
    ],
)
def test_it_is_taken_or_not_by_its_length(
    phone: Conversation, seconds: int, heard: str, outcome: str
) -> None:
    phone.leaves_message(seconds)
    assert (phone.heard, phone.outcome) == (heard, outcome)


def test_words_are_a_message_and_silence_is_none(phone: Conversation) -> None:
    phone.silent()
    assert phone.heard == "That was no message. Again?"
    phone.says("yes", "please tell Mike that I will be ten minutes late")
    assert (phone.heard, phone.outcome) == ("Thank you. Goodbye.", "message")


def test_what_fails_leads_on(phone: Conversation) -> None:
    assert phone.leaves_message(fails=True).heard == "I could not record that. Goodbye."
    assert phone.outcome == "abandoned"


@pytest.mark.parametrize(("seconds", "outcome"), [(20, "message"), (1, "abandoned")])
def test_who_hangs_up_while_speaking_has_left_it_all_the_same(
    phone: Conversation, seconds: int, outcome: str
) -> None:
    phone.leaves_message(seconds, hangs_up=True)
    assert (phone.call.ended, phone.outcome, phone.effect) == (True, outcome, Nothing())


@pytest.mark.parametrize(("seconds", "outcome"), [(20, "message"), (1, "abandoned")])
def test_a_hang_up_that_is_told_first_waits_for_what_was_said(seconds: int, outcome: str) -> None:
    phone = Conversation(DESK).hangs_up()
    assert not phone.call.ended
    told = step(DESK, phone.call, events.MessageRecorded(9.0, events.SOMETHING, seconds, "RE1", hung_up=True))
    assert (told.call.ended, told.call.outcome, told.effect) == (True, outcome, Nothing())


def test_a_hang_up_that_is_told_again_ends_the_call(phone: Conversation) -> None:
    assert phone.hangs_up().hangs_up().outcome == "abandoned"


def test_somebody_who_steps_in_is_heard_before_the_beep(phone: Conversation) -> None:
    phone.is_stepped_into(events.SAYS, "Mike is on his way.")
    assert phone.heard == "Mike is on his way. Speak after the beep."
    assert isinstance(phone.effect, RecordMessage)


def test_the_log_brings_it_back() -> None:
    told = events.MessageRecorded(1.0, events.SOMETHING, 20, "RE1", hung_up=True)
    assert events.from_data(json.loads(json.dumps(events.to_data(told)))) == told
