"""What can come between a verification and its call, on the whole local stack."""

import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from local.stack import step_functions
from parley.agents import feedback
from parley.feedback import calling, pacing
from parley.outreach import dialling
from parley.store.records import SYSTEM, Records
from tests.integration.feedback.shop import CALLS_PER_SECOND, CUSTOMER, Shop

TWILIO_IS_DOWN = 20500


def agreeable(said: str) -> str:
    """Somebody who answers whatever is asked."""
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
    monkeypatch.setattr(dialling, "SURE_SECONDS", 0.15)
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


def test_many_verified_at_once_are_all_called_once(shop: Shop) -> None:
    numbers = [f"+467017406{n:02}" for n in range(10, 30)]
    for number in numbers:
        shop.exchange.callee(number, ["answer"], says=agreeable)
    ids = [shop.verifies(f"k{number[1:]}", number).body["session_id"] for number in numbers]
    assert {over(shop, id)["outcome"] for id in ids} == {"completed"}
    assert sorted(call.to for call in shop.exchange.calls) == numbers
    told = shop.get("/results").body
    assert told["calls"]["outcomes"] == {"completed": 20}


def test_whoever_finds_no_place_within_five_minutes_is_not_called_and_the_session_says_so(shop: Shop) -> None:
    leave_places(3)
    numbers = [f"+467017406{n:02}" for n in range(10, 18)]
    for number in numbers:
        shop.exchange.callee(number, ["answer"], says=agreeable)
    ids = [shop.verifies(f"k{number[1:]}", number).body["session_id"] for number in numbers]
    ends = Counter((now["state"], now["why"]) for now in (over(shop, id) for id in ids))
    assert ends == {("done", ""): 3, ("not_called", "too_many_calls"): 5}
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
