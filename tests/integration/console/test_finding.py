"""A call is found by what was said, by a name and by a part of a number, and no more once its person is deleted."""

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest

from parley.local.stack import Stack
from parley.store import words
from tests.integration.console.conftest import CALLER, COOLING, OTHER, Console, a_call

STARTED = 1_795_280_400.0


def talked(
    sid: str,
    *said: str,
    at: float = STARTED,
    business: str = COOLING,
    caller: str = CALLER,
    outcome: str = "booked",
    reasons: Sequence[str] = (),
) -> str:
    a_call(sid, at, business=business, caller=caller, outcome=outcome)
    started = datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")
    words.keep(business, sid, started, said, caller, words.CameTo("hvac", outcome))
    words.keep_reasons(business, f"{started}#{sid}", reasons)
    return sid


def found(console: Console, **asked: str) -> list[str]:
    answer = console.get("/calls?" + urlencode(asked))
    assert answer.status == 200, answer.body
    return [call["sid"] for call in answer.body["calls"]]


@pytest.fixture
def three(stack: Stack) -> None:
    talked("CA1", "Jane Doe", "my thermostat is blank")
    talked("CA2", "José Muñoz", "the thermostat's upstairs", at=STARTED + 60, caller="+15125550177")
    talked(
        "CA3",
        "Jane Roe",
        "no heat at all",
        at=STARTED + 120,
        outcome="emergency",
        reasons=["emergency", "hung_up"],
    )


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"words": "thermostat"}, ["CA2", "CA1"]),
        ({"words": "Thermostat  blank"}, ["CA1"]),
        ({"words": "jane"}, ["CA3", "CA1"]),
        ({"words": "jose munoz"}, ["CA2"]),
        ({"words": '"jane" roe;'}, ["CA3"]),
        ({"words": "furnace"}, []),
        ({"number": "0177"}, ["CA2"]),
        ({"number": "555-01"}, ["CA3", "CA2", "CA1"]),
        ({"number": "5177"}, []),
        ({"number": "0100", "words": "heat"}, ["CA3"]),
        ({"words": "jane", "agent": "companion"}, []),
        ({"words": "jane", "agent": "hvac"}, ["CA3", "CA1"]),
        ({"outcome": "emergency"}, ["CA3"]),
        ({"outcome": "booked", "agent": "hvac"}, ["CA2", "CA1"]),
        ({"outcome": "booked", "agent": "companion"}, []),
        ({"outcome": "moved"}, []),
        ({"reason": "hung_up"}, ["CA3"]),
        ({"reason": "hung_up", "words": "thermostat"}, []),
        ({"reason": "hung_up", "agent": "hvac", "words": "heat"}, ["CA3"]),
        ({"reason": "complaint"}, []),
        ({"outcome": "booked", "number": CALLER}, ["CA1"]),
        ({"agent": "hvac", "number": CALLER}, ["CA3", "CA1"]),
        ({"words": "jane", "outcome": "booked", "until": "2026-11-21T17:01:00Z"}, ["CA1"]),
    ],
)
def test_words_names_and_parts_of_numbers(
    three: None, cooling: Console, asked: dict[str, str], expected: list[str]
) -> None:
    assert found(cooling, **asked) == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"number": "0100"}, ["CA9", "CA1"]),
        ({"number": CALLER, "agent": "hvac"}, ["CA9", "CA1"]),
        ({"number": CALLER, "agent": "companion"}, []),
        ({"number": "0177"}, []),
        ({"number": "0100", "outcome": "booked"}, ["CA1"]),
        ({"number": "0100", "words": "hello"}, ["CA1"]),
    ],
)
def test_a_call_under_way_is_found_by_its_agent_and_number(
    stack: Stack, cooling: Console, asked: dict[str, str], expected: list[str]
) -> None:
    talked("CA1", "hello", at=time.time() - 600)
    a_call("CA9", time.time() - 60, outcome="")
    assert found(cooling, **asked) == expected


def test_a_call_under_way_is_listed_once_whatever_page_it_is_on(stack: Stack, cooling: Console) -> None:
    began = time.time() - 600
    sids = [talked(f"CA{n:03}", "hello", at=began + n) for n in range(words.PAGE + 7)]
    sids += [a_call("CA990", began - 60, outcome=""), a_call("CA991", began + 30.5, outcome="")]
    first = cooling.get("/calls?number=0100").body
    second = cooling.get("/calls?" + urlencode({"number": "0100", "after": first["next"]})).body
    listed = [(call["started_at"], call["sid"]) for page in (first, second) for call in page["calls"]]
    assert sorted(sid for _, sid in listed) == sids
    assert listed == sorted(listed, reverse=True)


@pytest.mark.parametrize("name", ["דנה כהן", "ليلى حداد", "Ана Петровић", "Will O'Brien"])
def test_a_name_in_any_writing_is_found(stack: Stack, cooling: Console, name: str) -> None:
    talked("CA1", f"my name is {name}")
    assert found(cooling, words=name) == found(cooling, words=name.split()[1]) == ["CA1"]


def test_each_business_finds_its_own(three: None, operator: Console, other: Console) -> None:
    talked("CA4", "thermostat", business=OTHER, at=STARTED + 1)
    assert found(other, words="thermostat") == ["CA4"]
    assert found(operator, words="thermostat") == ["CA2", "CA4", "CA1"]


@pytest.mark.parametrize(
    "asked",
    [
        {"number": "12"},
        {"words": "?!"},
        {"until": "2026-11-20T06:00:00Z", "since": "2026-11-20T06:00:00Z"},
    ],
)
def test_what_cannot_be_looked_for_says_so(three: None, cooling: Console, asked: dict[str, str]) -> None:
    answer = cooling.get("/calls?" + urlencode(asked))
    assert answer.status == 400
    assert answer.body["error"]["field"] == next(iter(asked))


def test_pages_follow_each_other(stack: Stack, cooling: Console) -> None:
    sids = [talked(f"CA{n:03}", "hello", at=STARTED + n // 2) for n in range(words.PAGE + 7)]
    first = cooling.get("/calls?words=hello").body
    second = cooling.get("/calls?" + urlencode({"words": "hello", "after": first["next"]})).body
    listed = [call["sid"] for page in (first, second) for call in page["calls"]]
    assert sorted(listed) == sids
    assert len(listed) == len(set(listed))
    assert second["next"] == ""


def test_nobody_is_found_who_was_deleted(three: None, cooling: Console) -> None:
    assert cooling.post(f"/people/erase?business={COOLING}", {"number": CALLER}).status == 200
    assert found(cooling, words="jane") == []
    assert words.find([COOLING], words.search("thermostat"), "2026", "2027").headers[0].sid == "CA2"


def test_what_a_search_costs_in_requests_is_told(three: None, stack: Stack) -> None:
    def requests(said: str, *of: str) -> int:
        return words.find(of, words.search(said), "2026", "2027").requests

    assert requests("furnace", COOLING) == 1
    assert requests("jane", COOLING) == 2
    assert requests("jane roe", COOLING, OTHER) == 4
