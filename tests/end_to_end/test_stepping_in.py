"""Somebody of the business steps into a call on the real wire, by the console's API."""

import json
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any

import pytest

from agents.hvac.tests.end_to_end.calls import UP_TO_THE_READ_BACK, records, talk, told
from parley.local.dev.parley import Parley
from parley.local.exchange.phone import Phone
from parley.local.lines import RELAY
from parley.store import calls, steps
from tests.integration.console.conftest import a_call

AGENTS = ("hvac",)

COLLEAGUE = "+15125550177"


@dataclass(frozen=True)
class Colleague:
    """Who is signed in, and steps in by the API."""

    parley: Parley
    business: str = "ace-cooling"

    def steps_into(self, phone: Phone, does: str, **more: str) -> tuple[int, Any]:
        told = self.asks(phone.sid, does, **more)
        if told[0] == 200:
            self.parley.exchange.events.wait_for(lambda: has_stepped_in(phone), 20)
        return told

    def asks(self, sid: str, does: str, **more: str) -> tuple[int, Any]:
        token = self.parley.stack.token(["business"], self.business)
        asked = urllib.request.Request(
            f"{self.parley.url}/api/console/live/{sid}/step-in",
            json.dumps({"does": does, **more}).encode(),
            {"Content-Type": "application/json", "Authorization": f"Bearer {token}"},
        )
        try:
            with urllib.request.urlopen(asked, timeout=30) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)["error"]["message"]


def has_stepped_in(phone: Phone) -> bool:
    """The phone has what was written down, and waits."""
    last = calls.latest(phone.sid)
    return last is not None and phone.twiml == last.twiml and phone._rests()


@pytest.fixture
def ann(parley: Parley) -> Colleague:
    return Colleague(parley)


def test_a_sentence_is_heard_once_and_the_call_goes_on_in_its_flow(parley: Parley, ann: Colleague) -> None:
    phone = talk(parley.dial("hvac"), UP_TO_THE_READ_BACK)
    assert ann.steps_into(phone, "say", say="This is Ann, Jonas comes himself.") == (200, {"does": "say"})
    assert phone.said[-2:] == ["This is Ann, Jonas comes himself.", "Shall I book it?"]
    [first, again] = phone.replays_last_webhook(2, at_once=True)
    assert first.text == again.text == phone.twiml
    phone.says("yes")
    call = told(phone)
    [step] = [turn for turn in call["log"] if turn["event"] == "stepped_in"]
    assert (step["by"], step["heard"], call["outcome"]) == (step["by"], "say", "booked")
    assert "@" in step["by"]
    assert len(records("slot")) == 1


def test_on_a_relay_the_call_comes_back_to_its_socket_after_the_sentence(
    parley: Parley, ann: Colleague
) -> None:
    phone = parley.dial("hvac", line=RELAY)
    assert ann.steps_into(phone, "say", say="This is Ann, I'm listening.")[0] == 200
    parley.exchange.events.wait_for(lambda: "This is Ann, I'm listening." in " ".join(phone.said), 20)
    phone.says("I smell gas")
    parley.exchange.events.wait_for(lambda: phone.ended, 20)
    call = told(phone)
    assert ("stepped_in" in [turn["event"] for turn in call["log"]], call["outcome"]) == (True, "emergency")


def test_a_caller_is_put_through_and_comes_back_if_nobody_picks_up(parley: Parley, ann: Colleague) -> None:
    parley.exchange.callee(COLLEAGUE, ["no-answer", "answer"])
    phone = parley.dial("hvac")
    assert ann.steps_into(phone, "put_through", number="+1 512 555 0177")[0] == 200
    parley.exchange.events.wait_for(lambda: phone.listening is not None and bool(phone.transfers), 20)
    assert "I'm sorry, nobody could come to the phone just now." in phone.said
    phone.says("my AC is broken")
    assert told(phone)["state"] == "safety"
    ann.steps_into(phone, "put_through", number=COLLEAGUE)
    parley.exchange.events.wait_for(lambda: phone.ended, 20)
    assert [each.to for each in phone.transfers] == [COLLEAGUE] * 2
    assert told(phone)["outcome"] == "put_through"


def test_a_call_is_ended_and_whoever_comes_later_is_told_that_it_is_over(
    parley: Parley, ann: Colleague
) -> None:
    phone = parley.dial("hvac")
    assert ann.steps_into(phone, "hang_up", say="We will call you back. Goodbye.")[0] == 200
    assert (phone.status, phone.said[-1]) == ("completed", "We will call you back. Goodbye.")
    parley.settle()
    assert told(phone)["outcome"] == "ended_by_staff"
    late = "the call is over: nobody is on the line any more"
    assert ann.steps_into(phone, "say", say="Hello?") == (409, late)


def test_a_call_that_ended_a_moment_ago_and_whose_end_is_not_yet_known_is_over_too(
    parley: Parley, ann: Colleague
) -> None:
    phone = parley.dial("hvac")
    parley.exchange.status_callbacks_arrive("late")
    phone.hangs_up()
    assert ann.asks(phone.sid, "say", say="Hello?")[0] == 409
    assert [turn["event"] for turn in told(phone)["log"]] == ["answered"]
    assert ann.asks(phone.sid, "hang_up") == (200, {"does": "hang_up"})
    parley.exchange.release_status_callbacks()
    parley.settle()
    call = told(phone)
    assert ([turn["event"] for turn in call["log"]], call["outcome"]) == (
        ["answered", "hung_up"],
        "abandoned",
    )
    assert "@" in call["log"][-1]["by"]


def test_a_call_that_twilio_does_not_know_any_more_is_closed_by_hanging_up_once(
    parley: Parley, ann: Colleague
) -> None:
    a_call("CA0001", time.time() - 60, outcome="")
    assert ann.asks("CA0001", "hang_up")[0] == 200
    assert ann.asks("CA0001", "hang_up")[0] == 409
    [refused] = parley.exchange.failures
    parley.exchange.failures.clear()
    last = calls.latest("CA0001")
    assert "20404" in refused
    assert last is not None
    assert (last.number, last.call.ended, last.call.outcome) == (3, True, "abandoned")


def test_of_two_who_step_in_at_the_same_moment_the_second_is_told(parley: Parley, ann: Colleague) -> None:
    phone = parley.dial("hvac")
    steps.keep("ace-cooling", phone.sid, steps.StepIn("1", "bob@example.com", "hang_up", "", ""))
    status, why = ann.steps_into(phone, "say", say="Hello?")
    assert (status, why) == (409, "bob@example.com has just stepped in, and hangs up")


@pytest.mark.parametrize(
    ("does", "more", "status"),
    [
        ("say", {"say": "  "}, 400),
        ("say", {"say": "x" * 301}, 422),
        ("put_through", {"number": "555"}, 400),
        ("put_through", {"number": "+882345678901"}, 400),
        ("dance", {}, 422),
    ],
)
def test_what_cannot_be_done_is_refused_and_the_caller_hears_nothing_of_it(
    parley: Parley, ann: Colleague, does: str, more: dict[str, str], status: int
) -> None:
    phone = parley.dial("hvac")
    assert ann.steps_into(phone, does, **more)[0] == status
    assert len(told(phone)["log"]) == 1


def test_nobody_steps_into_another_businesses_call(parley: Parley) -> None:
    phone = parley.dial("hvac")
    assert Colleague(parley, "companion").steps_into(phone, "hang_up") == (404, "there is no such call")
