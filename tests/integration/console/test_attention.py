"""What needs a person: listed, counted, seen to by one person at a time, and gone with the person it is about."""

import time

import pytest

from parley.local.stack import Stack
from parley.store import attention
from tests.integration.console.conftest import CALLER, COOLING, OTHER, Console

COMPLAINT = {"kind": "complaint", "words": "complained about a visit", "turn": 3}
CALLBACK = {"kind": "callback", "words": "was promised a call back", "turn": 5}
NOW = 1_795_280_400.0


def noted(sid: str, at: float = NOW, business: str = COOLING, *reasons: object) -> None:
    about = {"call": sid, "agent": "hvac", "name": "Jane Doe"}
    attention.note(business, sid, at, CALLER, about, list(reasons) or [COMPLAINT])  # type: ignore[arg-type]


def listed(console: Console, query: str = "") -> list[str]:
    return [item["call"] for item in console.get(f"/attention{query}").body["items"]]


@pytest.fixture
def first(stack: Stack) -> str:
    noted("CA1")
    return "2026-11-21T17:00:00.000+00:00#CA1"


def test_each_business_sees_its_own_and_an_operator_all_of_them_the_newest_first(
    stack: Stack, operator: Console, cooling: Console, other: Console
) -> None:
    noted("CA1", NOW)
    noted("CA2", NOW + 60, OTHER)
    noted("CA3", NOW + 120)
    assert listed(operator) == ["CA3", "CA2", "CA1"]
    assert listed(cooling) == ["CA3", "CA1"]
    assert listed(other) == listed(operator, f"?business={OTHER}") == ["CA2"]
    assert operator.get("/attention/count").body["open"] == 3


def test_an_item_says_why_whom_and_where(cooling: Console, first: str) -> None:
    [item] = cooling.get("/attention").body["items"]
    assert item == {
        "id": first,
        "business": COOLING,
        "phone": CALLER,
        "call": "CA1",
        "agent": "hvac",
        "name": "Jane Doe",
        "reasons": [COMPLAINT],
    }


def test_what_is_seen_to_leaves_the_list_with_a_name_and_what_was_done(cooling: Console, first: str) -> None:
    answer = cooling.post("/attention/done", {"business": COOLING, "id": first, "remark": " called back "})
    assert answer.status == 200
    assert cooling.get("/attention/count").body["open"] == 0
    [done] = cooling.get("/attention/done").body["items"]
    assert (done["remark"], done["by"] != "", done["reasons"]) == ("called back", True, [COMPLAINT])


def test_of_two_people_who_see_to_it_the_second_is_told(
    operator: Console, cooling: Console, first: str
) -> None:
    seen_to = {"business": COOLING, "id": first, "remark": "called back"}
    assert cooling.post("/attention/done", seen_to).status == 200
    late = operator.post("/attention/done", {**seen_to, "remark": "me too"})
    assert late.status == 409
    assert "called back" in late.body["error"]["message"]


def test_it_is_opened_again_by_one_click(cooling: Console, first: str) -> None:
    cooling.post("/attention/done", {"business": COOLING, "id": first, "remark": "oops"})
    assert cooling.post("/attention/open", {"business": COOLING, "id": first}).status == 200
    [item] = cooling.get("/attention").body["items"]
    assert "by" not in item
    assert cooling.post("/attention/open", {"business": COOLING, "id": first}).status == 409


def test_what_is_told_twice_is_one_item_and_what_is_seen_to_stays_so(cooling: Console, first: str) -> None:
    noted("CA1")
    noted("CA1", NOW, COOLING, COMPLAINT, CALLBACK)
    [item] = cooling.get("/attention").body["items"]
    assert item["reasons"] == [COMPLAINT, CALLBACK]
    cooling.post("/attention/done", {"business": COOLING, "id": first})
    noted("CA1")
    assert listed(cooling) == []


def test_pages_follow_each_other_without_a_gap(stack: Stack, operator: Console) -> None:
    for n in range(attention.PAGE * 2 + 5):
        noted(f"CA{n:03}", NOW + n // 3, COOLING if n % 2 else OTHER)
    seen, after = [], ""
    while True:
        page = operator.get(f"/attention?after={after.replace('+', '%2B').replace('#', '%23')}").body
        seen += [item["call"] for item in page["items"]]
        after = page["next"]
        if not after:
            break
    assert sorted(seen) == sorted({f"CA{n:03}" for n in range(attention.PAGE * 2 + 5)})


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"business": COOLING, "id": "2026-11-21T17:00:00.000+00:00#CA9"}, 404),
        ({"business": OTHER, "id": "2026-11-21T17:00:00.000+00:00#CA1"}, 404),
        ({"business": COOLING, "id": "x" * 161}, 422),
        ({"business": COOLING, "id": "2026-11-21T17:00:00.000+00:00#CA1", "remark": "x" * 501}, 422),
    ],
)
def test_what_is_not_there_or_too_long_is_refused(
    cooling: Console, first: str, body: dict[str, str], status: int
) -> None:
    assert cooling.post("/attention/done", body).status == status
    assert listed(cooling) == ["CA1"]


def test_it_is_deleted_with_the_person(cooling: Console, first: str) -> None:
    noted("CA2", time.time())
    cooling.post("/attention/done", {"business": COOLING, "id": first})
    cooling.post(f"/people/erase?business={COOLING}", {"number": CALLER})
    assert listed(cooling) == []
    assert cooling.get("/attention/done").body["items"] == []
