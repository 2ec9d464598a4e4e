"""The figures of a period against the one before: of one's own business, as cheap with many calls as with few."""

import threading
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import pytest

from parley import agents
from parley.console.overview import Period, before
from parley.figures.totals import Ended, counted
from parley.local.stack import Stack
from parley.store import day_figures
from parley.store.records import Records
from tests.integration.console.conftest import COOLING, OTHER, Console, a_call

AGENTS = ("hvac",)

HVAC = ZoneInfo(agents.load("hvac").timezone)
TUESDAY, WEDNESDAY = date(2026, 11, 17), date(2026, 11, 18)


def at(day: date, hour: int) -> float:
    return datetime(day.year, day.month, day.day, hour, tzinfo=HVAC).timestamp()


def overview(console: Console, first: date, last: date, **query: str) -> dict[str, Any]:
    answer = console.get("/overview?" + urlencode({"first": f"{first}", "last": f"{last}", **query}))
    assert answer.status == 200, answer.body
    return answer.body  # type: ignore[no-any-return]


def keep(calls: int, day: date, business: str = COOLING, agent: str = "hvac", **figures: Any) -> None:
    """Adds calls to a day as the outbox does, many at once."""
    one = counted(Ended("booked", 60.0, 4, figures))
    many = day_figures.added(
        {}, {name: value * calls if isinstance(value, int | float) else value for name, value in one.items()}
    )
    key = f"{business}:{agent}:{day}:{calls}"
    day_figures.add(business, day, agent, {**many, "outcomes": {"booked": calls}}, ("done", key, None, {}))


def test_calls_are_counted_by_the_day_and_hour_where_the_agent_is(stack: Stack, operator: Console) -> None:
    a_call("CA1", at(TUESDAY, 9), outcome="booked")
    a_call("CA2", at(TUESDAY, 23), outcome="emergency")
    a_call("CA3", at(WEDNESDAY, 0), outcome="booked")
    a_call("CA4", at(WEDNESDAY, 1), business=OTHER, outcome="booked")
    stack.drain()
    found = overview(operator, TUESDAY, TUESDAY)
    assert found["now"]["outcomes"] == {"booked": 1, "emergency": 1}
    assert found["columns"] == [
        {"at": "9", "outcomes": {"booked": 1}},
        {"at": "23", "outcomes": {"emergency": 1}},
    ]
    days = overview(operator, TUESDAY, WEDNESDAY)
    assert [(each["at"], sum(each["outcomes"].values())) for each in days["columns"]] == [
        ("2026-11-17", 2),
        ("2026-11-18", 2),
    ]
    assert [(each["name"], each["now"]["calls"]) for each in days["businesses"]] == [(COOLING, 3), (OTHER, 1)]


def test_each_business_sees_its_own(stack: Stack, cooling: Console) -> None:
    keep(3, TUESDAY)
    keep(5, TUESDAY, OTHER)
    found = overview(cooling, TUESDAY, TUESDAY)
    assert (found["now"]["calls"], [each["name"] for each in found["businesses"]]) == (3, [COOLING])


def test_a_call_that_comes_twice_is_counted_once(stack: Stack, operator: Console) -> None:
    for _ in range(2):
        day_figures.add(COOLING, TUESDAY, "hvac", {"calls": 1}, ("done", "CA1", None, {}))
    assert overview(operator, TUESDAY, TUESDAY)["now"]["calls"] == 1


def test_calls_that_end_at_once_are_all_counted(stack: Stack, operator: Console) -> None:
    def add(n: int) -> None:
        day_figures.add(COOLING, TUESDAY, "hvac", {"calls": 1}, ("done", f"CA{n}", None, {}))

    threads = [threading.Thread(target=add, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert overview(operator, TUESDAY, TUESDAY)["now"]["calls"] == 12


def test_this_week_is_compared_with_the_last_by_agent(stack: Stack, operator: Console) -> None:
    keep(4, date(2026, 11, 10), read={"rule": 3, "asked_again": 1})
    keep(8, TUESDAY, read={"rule": 1, "asked_again": 1})
    keep(1, TUESDAY, agent="companion")
    found = overview(operator, date(2026, 11, 16), WEDNESDAY, period="week", agent="hvac")
    assert found["compared"] == ["2026-11-09", "2026-11-11"]
    assert (found["now"]["calls"], found["before"]["calls"]) == (8, 4)
    assert (found["now"]["understanding_rate"], found["before"]["asked_again_rate"]) == (0.5, 0.25)
    assert [each["name"] for each in found["agents"]] == ["hvac"]


def test_a_page_costs_the_same_requests_however_many_calls_there_were(
    stack: Stack, operator: Console
) -> None:
    asked = []
    for calls in (1_000, 100_000):
        keep(calls, TUESDAY)
        with stack.fault("dynamodb", "slow") as requests:
            assert overview(operator, date(2026, 11, 1), date(2026, 11, 30), period="month")["now"]["calls"]
        asked.append(requests.struck)
    assert asked[0] == asked[1]


@pytest.mark.parametrize(
    ("first", "last", "status", "message"),
    [
        ("2026-11-18", "2026-11-17", 400, "this period ends before it begins"),
        ("2020-11-18", "2026-11-17", 400, "this period is longer than a year; choose a shorter one"),
        ("2026-02-31", "2026-03-01", 422, "day"),
    ],
)
def test_a_period_that_is_none_is_told(
    stack: Stack, operator: Console, first: str, last: str, status: int, message: str
) -> None:
    for path in ("/overview", "/exports/costs"):
        answer = operator.get(f"{path}?first={first}&last={last}")
        assert (answer.status, message in answer.body["error"]["message"]) == (status, True), answer.body


@pytest.mark.parametrize(
    ("period", "first", "last", "expected"),
    [
        ("day", "2026-03-01", "2026-03-01", ("2026-02-28", "2026-02-28")),
        ("week", "2026-11-16", "2026-11-18", ("2026-11-09", "2026-11-11")),
        ("month", "2026-11-01", "2026-11-30", ("2026-10-01", "2026-10-31")),
        ("month", "2026-03-01", "2026-03-30", ("2026-02-01", "2026-02-28")),
        ("month", "2026-11-01", "2026-11-05", ("2026-10-01", "2026-10-05")),
        ("span", "2026-11-11", "2026-11-20", ("2026-11-01", "2026-11-10")),
    ],
)
def test_what_a_period_is_compared_with(
    period: Period, first: str, last: str, expected: tuple[str, str]
) -> None:
    found = before(period, date.fromisoformat(first), date.fromisoformat(last))
    assert tuple(f"{each}" for each in found) == expected


def test_the_figures_of_a_day_tell_of_nobody_and_outlive_its_calls(stack: Stack) -> None:
    a_call("CA1", at(TUESDAY, 9))
    stack.drain()
    [kept] = Records(COOLING).between(day_figures.DAY, "2026", "2027")
    assert "+1" not in str(kept)
    assert "CA1" not in str(kept)
