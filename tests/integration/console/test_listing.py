"""Lists of calls: the right ones, in order, page by page, at a price that does not grow with what is stored."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from parley.local.stack import Stack
from parley.local.stack.stack import Stack as Running
from parley.store import listing
from parley.store.listing import PAGE, Span
from tests.integration.console.conftest import CALLER, COOLING, OTHER, a_call

AGENTS = ("hvac",)

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
AROUND = Span(NOON - timedelta(days=3), NOON + timedelta(hours=1))


def _stored(stack: Running, count: int, business: str = COOLING, every: float = 1.0) -> None:
    """Headers of finished calls, the newest at noon."""
    stack.load(
        {
            "CallsTable": [
                _header(f"{business}-{n:05}", NOON - timedelta(seconds=n * every), business)
                for n in range(count)
            ]
        }
    )


def _header(sid: str, started: datetime, business: str) -> dict[str, object]:
    at = started.isoformat(timespec="milliseconds")
    return {
        "pk": f"CALL#{sid}",
        "sk": "CALL",
        "agent_key": f"{business}#hvac",
        "caller_key": f"{business}#{CALLER}",
        "business": business,
        "started_at": at,
        "agent": "hvac",
        "caller": CALLER,
        "status": "completed",
        "outcome": "booked",
    }


def _all_pages(businesses: Sequence[str], span: Span) -> list[str]:
    sids, position = [], ""
    while True:
        page = listing.by_business(businesses, span, position)
        sids += [header.sid for header in page.headers]
        position = page.next
        if not position:
            return sids


def test_pages_hold_every_call_once_the_newest_first(stack: Stack) -> None:
    _stored(stack, 130)
    assert _all_pages([COOLING], AROUND) == [f"{COOLING}-{n:05}" for n in range(130)]


def test_calls_of_several_businesses_come_in_one_order(stack: Stack) -> None:
    _stored(stack, 70, every=2.0)
    _stored(stack, 90, OTHER, every=3.0)
    page = listing.by_business([COOLING, OTHER], AROUND)
    times = [header.started_at for header in page.headers]
    assert times == sorted(times, reverse=True)
    assert sorted(_all_pages([COOLING, OTHER], AROUND)) == sorted(
        [f"{COOLING}-{n:05}" for n in range(70)] + [f"{OTHER}-{n:05}" for n in range(90)]
    )


def test_calls_that_began_in_the_same_moment_are_not_lost_between_pages(stack: Stack) -> None:
    _stored(stack, 65, every=0.0)
    assert len(set(_all_pages([COOLING], AROUND))) == 65


@pytest.mark.parametrize("stored", [PAGE, 1500])
def test_a_page_costs_one_request_however_many_calls_there_are(stack: Stack, stored: int) -> None:
    _stored(stack, stored)
    with stack.fault("dynamodb", "slow") as asked:
        page = listing.by_business([COOLING], AROUND)
    assert len(page.headers) == PAGE
    assert asked.struck == page.requests == 1


def test_a_page_further_on_costs_one_request_too(stack: Stack) -> None:
    _stored(stack, 3 * PAGE)
    position = listing.by_business([COOLING], AROUND).next
    with stack.fault("dynamodb", "slow") as asked:
        page = listing.by_business([COOLING], AROUND, position)
    assert [header.sid for header in page.headers] == [f"{COOLING}-{n:05}" for n in range(PAGE, 2 * PAGE)]
    assert asked.struck == page.requests == 1


def test_one_persons_calls_cost_one_request_too(stack: Stack) -> None:
    _stored(stack, 1000)
    with stack.fault("dynamodb", "slow") as asked:
        page = listing.by_person([COOLING], CALLER, AROUND)
    assert (len(page.headers), asked.struck) == (PAGE, 1)


@pytest.mark.parametrize("every", [1.0, 86_400.0])
def test_an_agents_calls_cost_one_request_however_far_apart_they_are(stack: Stack, every: float) -> None:
    _stored(stack, 40, every=every)
    with stack.fault("dynamodb", "slow") as asked:
        page = listing.by_agent([COOLING], "hvac", Span(NOON - timedelta(days=90), NOON + timedelta(hours=1)))
    assert ([header.sid for header in page.headers], page.next) == (
        [f"{COOLING}-{n:05}" for n in range(40)],
        "",
    )
    assert asked.struck == page.requests == 1


def test_what_began_outside_the_span_is_left_out(stack: Stack) -> None:
    _stored(stack, 30, every=60.0)
    nine_minutes = Span(NOON - timedelta(minutes=9), NOON)
    found = [header.sid for header in listing.by_business([COOLING], nine_minutes).headers]
    assert found == [f"{COOLING}-{n:05}" for n in range(1, 10)]


def test_a_call_is_live_until_it_is_over_and_costs_no_search(stack: Stack) -> None:
    now = datetime.now(UTC)
    _stored(stack, 500)
    a_call("over", now.timestamp())
    a_call("live", now.timestamp(), outcome="")
    a_call("forgotten", (now - timedelta(hours=25)).timestamp(), outcome="")
    stack.drain()
    with stack.fault("dynamodb", "slow") as asked:
        found = listing.live([COOLING], now)
    assert [header.sid for header in found] == ["live"]
    assert asked.struck == 1
