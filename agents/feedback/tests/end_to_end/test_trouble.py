"""What can come between a verification and its call, on the whole local stack."""

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from agents.feedback import calling
from agents.feedback import flow as feedback
from agents.feedback.data import BUSINESS
from agents.feedback.tests.integration.shop import CALLS_PER_SECOND, CUSTOMER, Shop
from parley.local.stack import step_functions
from parley.outreach import executions, pacing, start
from parley.outreach.deciding import dials
from parley.store.records import SYSTEM, Records
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

TWILIO_IS_DOWN = 20500


def agreeable(said: str) -> str:
    """A customer who answers every question."""
    return next((answer for asked, answer in ANSWERS.items() if asked in said), "Hallå?")


ANSWERS = {
    "Hur ofta": "varje vecka",
    "Passar det nu": "ja",
    "ett till fem": "fyra",
    "noll till tio": "nio",
    "Hittade": "ja",
    "bättre": "allt",
}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The clocks of retries go faster; so does the one after which a call was certainly not placed."""
    monkeypatch.setattr(dials, "SURE_SECONDS", 0.15)
    step_functions.set_pace(0.02)
    yield
    step_functions.set_pace(1.0)


def is_over(session: Any) -> bool:
    """Over, and what the call brought is kept."""
    return bool(session["outcome"]) or session["state"] in ("not_called", "not_reached", "closed")


def over(shop: Shop, id: str) -> Any:
    until = time.monotonic() + 30
    while not is_over(now := shop.get(f"/calls/{id}/status").body):
        assert time.monotonic() < until, now
        time.sleep(0.1)
    return now


def test_a_phone_company_that_is_down_for_a_while_loses_no_call_and_places_none_twice(shop: Shop) -> None:
    shop.exchange.callee(CUSTOMER, ["answer"], says=agreeable)
    shop.exchange.fails("calls", TWILIO_IS_DOWN, times=3, status=503)
    now = over(shop, shop.verifies().body["session_id"])
    assert now["outcome"] == "completed"
    assert [call.to for call in shop.exchange.calls] == [CUSTOMER]


def test_whoever_never_answers_is_rung_four_times_and_gets_a_text_in_swedish(shop: Shop) -> None:
    shop.exchange.callee(CUSTOMER, ["no-answer"])
    now = over(shop, shop.verifies().body["session_id"])
    assert (now["state"], now["why"]) == ("not_reached", "no_answer")
    assert len(now["attempts"]) == 4
    assert [message.body for message in shop.exchange.messages if message.to == CUSTOMER] == [
        "Hej! Vi ringde dig från +46846500400 men fick inget svar. Ring gärna tillbaka."
    ]


def test_whoever_says_never_again_is_not_called_for_the_next_verification(shop: Shop) -> None:
    shop.exchange.callee(CUSTOMER, ["answer"], says=("Hallå?", "ring mig inte igen"))
    first = over(shop, shop.verifies().body["session_id"])
    assert first["outcome"] == "do_not_call"
    second = over(shop, shop.verifies("kvitto-2").body["session_id"])
    assert (second["state"], second["why"]) == ("not_called", "do_not_call")
    assert len(shop.exchange.calls) == 1


@pytest.mark.slow
def test_many_verified_at_once_are_all_called_once(shop: Shop) -> None:
    numbers = [f"+467017406{n:02}" for n in range(10, 16)]
    for number in numbers:
        shop.exchange.callee(number, ["answer"], says=agreeable)
    ids = [shop.verifies(f"k{number[1:]}", number).body["session_id"] for number in numbers]
    assert {over(shop, id)["outcome"] for id in ids} == {"completed"}
    assert sorted(call.to for call in shop.exchange.calls) == numbers
    told = shop.get("/results").body
    assert told["calls"]["outcomes"] == {"completed": 6}


@pytest.mark.slow
def test_whoever_finds_no_place_within_five_minutes_is_not_called_and_the_session_says_so(shop: Shop) -> None:
    leave_places(3)
    numbers = [f"+467017406{n:02}" for n in range(10, 15)]
    for number in numbers:
        shop.exchange.callee(number, ["answer"], says=agreeable)
    ids = [shop.verifies(f"k{number[1:]}", number).body["session_id"] for number in numbers]
    ends = Counter((now["state"], now["why"]) for now in (over(shop, id) for id in ids))
    assert ends == {("done", ""): 3, ("not_called", "too_many_calls"): 2}
    assert len(shop.exchange.calls) == 3
    assert shop.get("/results").body["calls"]["outcomes"] == {"completed": 3}


def leave_places(free: int) -> None:
    """Others take all places of the next minutes, but for a few that are soon."""
    most, now = pacing.places(CALLS_PER_SECOND), int(time.time()) // pacing.SPAN * pacing.SPAN
    for span in range(now, now + calling.WITHIN_SECONDS + 2 * pacing.SPAN, pacing.SPAN):
        left = free if span == now + pacing.SPAN else 0
        Records(SYSTEM).take(pacing.PLACES, str(span), most - left - 1, most, span + 3600)


def test_a_call_is_placed_with_the_hard_limit_of_its_agent(shop: Shop) -> None:
    shop.exchange.callee(CUSTOMER, ["answer"], says=agreeable)
    over(shop, shop.verifies().body["session_id"])
    assert [call.time_limit for call in shop.exchange.calls] == [feedback.flow.limits.hard_seconds] == [150]


def test_three_receipts_are_one_survey(shop: Shop) -> None:
    shop.exchange.callee(CUSTOMER, ["answer"], says=agreeable)
    ids = [shop.verifies(f"kvitto-{n}").body["session_id"] for n in range(3)]
    ends = Counter((now["state"], now["why"]) for now in (over(shop, id) for id in ids))
    assert ends == {("done", ""): 1, ("not_called", "surveyed_recently"): 2}
    assert len(shop.exchange.calls) == 1


def test_the_days_between_two_surveys_are_a_setting(shop: Shop) -> None:
    shop.exchange.callee(CUSTOMER, ["answer"], says=agreeable)
    setting = shop.records.get("setting", "outreach")
    shop.records.put("setting", "outreach", {**(setting or {}), "survey_days": 0})
    for n in range(2):
        assert over(shop, shop.verifies(f"kvitto-{n}").body["session_id"])["outcome"] == "completed"
    assert len(shop.exchange.calls) == 2


def test_whoever_was_not_reached_about_one_visit_is_called_about_the_next(shop: Shop) -> None:
    shop.exchange.callee(CUSTOMER, [*["no-answer"] * 4, "answer"], says=agreeable)
    assert over(shop, shop.verifies("kvitto-1").body["session_id"])["state"] == "not_reached"
    assert over(shop, shop.verifies("kvitto-2").body["session_id"])["outcome"] == "completed"


def test_a_customer_who_calls_back_and_answers_is_neither_rung_again_nor_written_to(shop: Shop) -> None:
    step_functions.set_pace(0.005)
    setting = shop.records.get("setting", "outreach")
    shop.records.put("setting", "outreach", {**(setting or {}), "pace": "patient"})
    shop.exchange.callee(CUSTOMER, ["no-answer"])
    id = shop.verifies().body["session_id"]
    until(lambda: [call.status for call in shop.exchange.calls] == ["no-answer"])
    phone = shop.exchange.dial("feedback", from_=CUSTOMER)
    while not phone.ended:
        phone.says(agreeable(phone.said[-1]))
    now = over(shop, id)
    until(lambda: start.get(BUSINESS, f"{id}-1")["outcome"] is not None)
    assert (now["state"], now["outcome"]) == ("done", "completed")
    assert start.get(BUSINESS, f"{id}-1")["outcome"]["result"] == "pointless"
    assert (len(shop.exchange.calls), shop.exchange.messages) == (2, [])


def test_a_call_that_is_cancelled_does_not_leave_its_session_calling(shop: Shop) -> None:
    shop.exchange.callee(CUSTOMER, ["ring"])
    id = shop.verifies().body["session_id"]
    until(lambda: [call.status for call in shop.exchange.calls] == ["ringing"])
    assert start.cancel(BUSINESS, f"{id}-1")
    now = over(shop, id)
    assert (now["state"], now["why"]) == ("not_reached", "cancelled")
    assert [call.status for call in shop.exchange.calls] == ["canceled"]


def test_an_execution_of_a_call_that_fails_by_itself_is_recorded_by_the_one_that_started_it(
    shop: Shop,
) -> None:
    shop.exchange.callee(CUSTOMER, ["ring"])
    id = shop.verifies().body["session_id"]
    until(lambda: [call.status for call in shop.exchange.calls] == ["ringing"])
    execution = start.get(BUSINESS, f"{id}-1")["execution"]
    arn = executions.arn(os.environ["OUTREACH_STATE_MACHINE"], execution)
    shop.stack.client("stepfunctions").stop_execution(executionArn=arn)
    now = over(shop, id)
    assert (now["state"], start.get(BUSINESS, f"{id}-1")["state"]) == ("not_reached", "done")
    assert [call.status for call in shop.exchange.calls] == ["canceled"]


def until(comes_true: Callable[[], bool]) -> None:
    give_up = time.monotonic() + 15
    while not comes_true():
        assert time.monotonic() < give_up
        time.sleep(0.05)
