"""Where a business's own system keeps bookings and callbacks, the console shows and changes those: the very ones that
calls make there."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import pytest

from agents.car_desk.tools.appointments import schedule_appointment
from parley import agents
from parley.local.stack import Stack
from parley.machine.call import Call
from parley.settings import settings
from parley.store.records import SYSTEM, Records
from parley.turn.tools import from_environment
from tests.integration.console.back_end import BackEnd, served
from tests.integration.console.conftest import CALLER, COOLING, OTHER, Answer, Console, a_call
from tests.integration.console.test_bookings import WORKSHOP, WORKSHOP_LINE, workday

AGENTS = ("car_desk", "hvac")

FREE = [workday(days, 14).isoformat() for days in (3, 10, 17)]
JANE = {
    "contact": CALLER,
    "caller": CALLER,
    "name": "Jane Doe",
    "vehicle": "Honda Civic",
    "service": "brakes",
}
CALLBACK = {"id": "7", "business": COOLING, "at": 1_795_280_400.0, "phone": CALLER, "name": "Jane Doe"}
DONE = {"business": COOLING, "id": "7", "remark": "called her"}


@pytest.fixture
def back_end(stack: Stack, monkeypatch: pytest.MonkeyPatch) -> Iterator[BackEnd]:
    Records(SYSTEM).put("number", WORKSHOP_LINE, {"agent": "car_desk", "business": COOLING})
    there = BackEnd([*FREE])
    with served(there) as url, monkeypatch.context() as environment:
        environment.setenv("BACKEND_URL", url)
        settings.cache_clear()
        yield there
    settings.cache_clear()


def books(start: str, sid: str = "CA0001") -> Any:
    """As a call does, by the tool of its agent."""
    at = datetime.now().timestamp()
    call = Call(sid, "car_desk", at, caller=CALLER, called=WORKSHOP_LINE, business=COOLING, now=at)
    run, wish = from_environment(), {**JANE, "start": start}
    return run(call, agents.load("car_desk"), schedule_appointment, wish, f"{sid}:5:book")


def booked(start: str = FREE[0], sid: str = "CA0001") -> dict[str, Any]:
    return {**WORKSHOP, "id": books(start, sid).values["number"], "seen": start}


def listed(console: Console, **query: str) -> Answer:
    return console.get(f"/bookings?{urlencode({**WORKSHOP, **query})}")


def test_what_a_call_booked_there_is_listed_with_the_call(cooling: Console, back_end: BackEnd) -> None:
    one = booked()
    [shown] = listed(cooling).body["bookings"]
    assert (shown["id"], shown["start"], shown["call"]) == (one["id"], FREE[0], "CA0001")
    assert (shown["name"], shown["what"], shown["details"]) == (
        "Jane Doe",
        "brakes",
        {"vehicle": "Honda Civic"},
    )
    assert listed(cooling, first=FREE[1][:10]).body["bookings"] == []


def test_pages_are_those_of_the_back_end_and_cost_one_question_each(
    cooling: Console, back_end: BackEnd
) -> None:
    ids = [booked(start, f"CA{n}")["id"] for n, start in enumerate(FREE)]
    back_end.asked.clear()
    first = listed(cooling).body
    second = listed(cooling, after=first["next"]).body
    assert [each["id"] for each in (*first["bookings"], *second["bookings"])] == ids
    assert second["next"] == ""
    assert [name for name, *_ in back_end.asked] == ["list_bookings"] * 2


def test_a_booking_is_moved_there_and_no_caller_gets_its_new_time(
    cooling: Console, back_end: BackEnd
) -> None:
    one = booked()
    day = FREE[1][:10]
    times = cooling.get(f"/bookings/times?{urlencode({**WORKSHOP, 'id': one['id'], 'day': day})}").body
    assert times == {"times": [FREE[1]], "soonest": FREE[0]}
    answer = cooling.post("/bookings/move", {**one, "start": FREE[1], "tell": True})
    assert answer.status == 200, answer.body
    assert (answer.body["booking"]["start"], answer.body["texted"]) == (FREE[1], "sent")
    assert "@" in answer.body["booking"]["changed"]["by"]
    assert books(FREE[1], "CA0002").outcome == "none"
    assert books(FREE[0], "CA0003").outcome == "booked"


def test_a_change_whose_answer_was_lost_has_the_same_key_there(cooling: Console, back_end: BackEnd) -> None:
    move = {**booked(), "start": FREE[1], "tell": True}
    first, again = (cooling.post("/bookings/move", move, **{"Idempotency-Key": "one-wish"}) for _ in range(2))
    assert (first.status, first.body["texted"], again.body) == (200, "sent", first.body)


@pytest.mark.parametrize("how", ["move", "cancel"])
def test_of_two_who_change_it_the_second_is_told(
    operator: Console, cooling: Console, back_end: BackEnd, how: str
) -> None:
    one = booked()
    assert cooling.post(f"/bookings/{how}", {**one, "start": FREE[1]}).status == 200
    late = operator.post("/bookings/cancel", one)
    said = {"move": "moved it meanwhile", "cancel": "cancelled it meanwhile"}[how]
    assert (late.status, said in late.body["error"]["message"]) == (409, True)


def test_a_time_that_a_caller_took_there_is_refused(cooling: Console, back_end: BackEnd) -> None:
    one, two = booked(), booked(FREE[1], "CA0002")
    answer = cooling.post("/bookings/move", {**one, "start": two["seen"]})
    assert (answer.status, answer.body["error"]["field"]) == (409, "start")
    assert [each["start"] for each in listed(cooling).body["bookings"]] == FREE[:2]


def test_on_a_call_stands_what_is_booked_there(cooling: Console, back_end: BackEnd) -> None:
    one = booked()
    a_call("CA0001", datetime.now().timestamp() - 60, agent="car_desk")
    told = cooling.get("/bookings/of-call/CA0001").body
    assert [each["id"] for each in told["bookings"]] == [one["id"]]


@pytest.mark.parametrize("wish", [{"id": "999"}, {"business": OTHER}])
def test_what_is_not_there_is_not_changed(cooling: Console, back_end: BackEnd, wish: dict[str, str]) -> None:
    assert cooling.post("/bookings/cancel", {**booked(), **wish}).status == 404
    assert len(listed(cooling).body["bookings"]) == 1


def test_callbacks_there_are_listed_done_once_and_opened_again(
    operator: Console, cooling: Console, other: Console, back_end: BackEnd
) -> None:
    back_end.callbacks["7"] = {**CALLBACK, "told": {"why": "billing"}}
    for console in (operator, cooling):
        [one] = console.get("/requests?what=callback").body["requests"]
        assert (one["id"], one["name"], one["told"]) == ("7", "Jane Doe", {"why": "billing"})
    assert other.get("/requests?what=callback").body["requests"] == []
    assert other.post("/requests/done", {**DONE, "business": OTHER}).status == 404
    assert cooling.post("/requests/done", DONE).status == 200
    late = operator.post("/requests/done", DONE)
    assert (late.status, "called her" in late.body["error"]["message"]) == (409, True)
    [done] = cooling.get("/requests/done?what=callback").body["requests"]
    assert "@" in done["by"]
    assert cooling.post("/requests/open", DONE).status == 200
    assert cooling.post("/requests/open", DONE).status == 409


def test_a_back_end_without_lists_is_told_of_in_a_sentence(cooling: Console, back_end: BackEnd) -> None:
    one = booked()
    for name in [*back_end.offers]:
        if name != "schedule_appointment":
            del back_end.offers[name]
    for answer, name in (
        (listed(cooling), "list_bookings"),
        (cooling.post("/bookings/cancel", one), "cancel_booking"),
        (cooling.get("/requests?what=callback"), "list_requests"),
    ):
        assert answer.status == 501
        assert answer.body["error"]["message"] == (
            f"your own system keeps this, and does not offer the console '{name}' (docs/backend.md)"
        )
    a_call("CA0001", datetime.now().timestamp() - 60, agent="car_desk")
    assert cooling.get("/bookings/of-call/CA0001").body["bookings"] == []


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({"outcome": "listed", "values": {}}, "list_bookings answered bookings: Input should be"),
        (
            {"outcome": "listed", "values": {"bookings": [{"id": "1"}]}},
            "list_bookings answered bookings.0.start:",
        ),
        (
            {
                "outcome": "listed",
                "values": {"bookings": [{"id": "1", "start": "soon", "minutes": 5}], "next": ""},
            },
            "list_bookings answered a booking whose start is no time of ISO 8601",
        ),
        ({"outcome": "gone"}, "list_bookings answered none of ['listed']"),
        ([1], "list_bookings answered none of ['listed']"),
    ],
)
def test_an_answer_that_is_not_as_agreed_is_told_by_the_place_that_is_wrong(
    cooling: Console, back_end: BackEnd, answers: Any, why: str
) -> None:
    back_end.answers["list_bookings"] = answers
    answer = listed(cooling)
    assert answer.status == 424
    assert answer.body["error"]["message"].startswith(f"your own system failed: {why}")


def test_requests_of_a_business_that_was_not_asked_about_are_not_shown(
    cooling: Console, back_end: BackEnd
) -> None:
    strange = {**CALLBACK, "business": OTHER}
    back_end.answers["list_requests"] = {"outcome": "listed", "values": {"requests": [strange], "next": ""}}
    answer = cooling.get("/requests?what=callback")
    assert (answer.status, CALLER in str(answer.body)) == (424, False)


def test_a_back_end_that_fails_is_told_of_without_its_address(cooling: Console, back_end: BackEnd) -> None:
    back_end.failing = 500
    answer = listed(cooling)
    assert answer.status == 424
    assert answer.body["error"]["message"] == "your own system failed: list_bookings: HTTP 500"
