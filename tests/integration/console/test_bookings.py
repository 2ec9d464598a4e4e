"""What was booked is listed, moved and cancelled on the records that callers book in, by one person at a time."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import pytest

from agents.car_desk.tools.appointments import (
    cancel_appointment,
    reschedule_appointment,
    schedule_appointment,
)
from agents.hvac.tools import book_service, lookup_caller
from parley import agents
from parley.calendar import bookings
from parley.local.stack import Stack
from parley.machine.call import Call
from parley.messages.sending import MESSAGE
from parley.store.records import SYSTEM, Records
from parley.tools.desk import Desk
from parley.turn.tools import desk_of
from tests.integration.console.conftest import CALLER, COOLING, OTHER, Answer, Console, a_call

AGENTS = ("car_desk", "hvac")

WORKSHOP_LINE = "+15125550150"
ZONE = ZoneInfo("America/Chicago")
WORKSHOP = {"business": COOLING, "agent": "car_desk"}
HVAC = {"business": COOLING, "agent": "hvac"}


def desk(agent: str, sid: str = "CA1", tool: str = "book") -> Desk:
    at = datetime.now().timestamp()
    call = Call(sid, agent, at, caller=CALLER, called=WORKSHOP_LINE, business=COOLING, now=at)
    return desk_of(call, agents.load(agent), f"{sid}:5:{tool}", "")


def workday(days: int, hour: int) -> datetime:
    at = datetime.now(ZONE).replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=days)
    while at.weekday() > 4:
        at += timedelta(days=1)
    return at


def booked(days: int = 3, hour: int = 10, sid: str = "CA1") -> dict[str, Any]:
    what = {
        "contact": CALLER,
        "caller": CALLER,
        "name": "Jane Doe",
        "vehicle": "Honda Civic",
        "service": "brakes",
    }
    start = workday(days, hour).isoformat()
    result = schedule_appointment.run(desk("car_desk", sid), start=start, **what)
    return {**WORKSHOP, "id": result.values["number"], "seen": start}


def visit(sid: str = "CA1", days: int = 3) -> dict[str, Any]:
    start = workday(days, 10).isoformat()[:16]
    what = {
        "name": "Jane Doe",
        "problem": "the AC is broken",
        "address": "4210 Oak Street",
        "contact": CALLER,
    }
    result = book_service.run(desk("hvac", sid), visit=start, caller=CALLER, **what)
    assert result.outcome == "booked"
    return {**HVAC, "id": f"{sid}:5:book", "seen": start}


def listed(console: Console, **query: str) -> Answer:
    return console.get(f"/bookings?{urlencode({**WORKSHOP, **query})}")


@pytest.fixture(autouse=True)
def workshop(stack: Stack) -> None:
    Records(SYSTEM).put("number", WORKSHOP_LINE, {"agent": "car_desk", "business": COOLING})


def test_bookings_are_listed_with_whom_what_and_the_call_that_made_them(cooling: Console) -> None:
    later, sooner = booked(4, sid="CA2"), booked(3)
    [first, second] = listed(cooling).body["bookings"]
    assert [first["id"], second["id"]] == [sooner["id"], later["id"]]
    assert (first["start"], first["what"], first["minutes"]) == (sooner["seen"], "brakes", 120)
    assert (first["name"], first["phone"], first["call"]) == ("Jane Doe", CALLER, "CA1")
    assert first["details"] == {"vehicle": "Honda Civic"}
    assert listed(cooling, first=workday(4, 0).date().isoformat()).body["bookings"] == [second]


def test_pages_follow_each_other_without_a_gap(cooling: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [booked(3 + n // 8, 8 + n % 8, f"CA{n}")["id"] for n in range(12)]
    monkeypatch.setattr(bookings, "PAGE", 5)
    seen, after = [], ""
    while True:
        page = listed(cooling, after=after).body
        seen += [each["id"] for each in page["bookings"]]
        if not (after := page["next"]):
            break
    assert sorted(seen) == sorted(ids)


def test_a_booking_is_moved_to_a_time_that_is_free_and_its_old_time_is_free_again(cooling: Console) -> None:
    one = booked()
    day = workday(5, 0).date().isoformat()
    query = urlencode({**WORKSHOP, "id": one["id"], "day": day})
    times = cooling.get(f"/bookings/times?{query}").body["times"]
    answer = cooling.post("/bookings/move", {**one, "start": times[0]})
    assert answer.status == 200, answer.body
    moved = answer.body["booking"]
    assert (moved["start"], "@" in moved["changed"]["by"]) == (times[0], True)
    assert [each["start"] for each in listed(cooling).body["bookings"]] == [times[0]]
    assert booked(sid="CA3")["seen"] == one["seen"]


@pytest.mark.parametrize("how", ["move", "cancel"])
def test_of_two_who_change_the_same_booking_the_second_is_told(
    operator: Console, cooling: Console, how: str
) -> None:
    one = booked()
    to = {"start": workday(5, 11).isoformat()}
    assert cooling.post("/bookings/move", {**one, **to}).status == 200
    late = operator.post(f"/bookings/{how}", {**one, "start": workday(6, 11).isoformat()})
    assert late.status == 409
    assert "moved it meanwhile" in late.body["error"]["message"]
    [kept] = listed(cooling).body["bookings"]
    assert kept["start"] == to["start"]


def test_a_booking_that_is_cancelled_is_gone_and_whoever_cancels_it_again_is_told(
    operator: Console, cooling: Console
) -> None:
    one = booked()
    assert cooling.post("/bookings/cancel", one).status == 200
    assert listed(cooling).body["bookings"] == []
    late = operator.post("/bookings/cancel", one)
    assert (late.status, "cancelled it meanwhile" in late.body["error"]["message"]) == (409, True)


WISH = {"Idempotency-Key": "one-wish"}


@pytest.mark.parametrize("books", [booked, visit])
def test_a_change_whose_answer_was_lost_is_done_when_it_is_asked_again(
    operator: Console, cooling: Console, books: Callable[[], dict[str, Any]]
) -> None:
    one, to = books(), workday(5, 10).isoformat()
    query = urlencode({**one, "day": to[:10]})
    to = cooling.get(f"/bookings/times?{query}").body["times"][0]
    move = {**one, "start": to, "tell": True}
    first, again = (cooling.post("/bookings/move", move, **WISH) for _ in range(2))
    assert (first.status, again.status, again.body) == (200, 200, first.body)
    assert cooling.post("/bookings/move", move).status == 409
    gone = {**one, "seen": first.body["booking"]["start"]}
    first, again = (cooling.post("/bookings/cancel", gone, **{"Idempotency-Key": "2"}) for _ in range(2))
    assert (first.status, again.status, again.body) == (200, 200, first.body)
    assert operator.post("/bookings/cancel", gone, **{"Idempotency-Key": "3"}).status == 409
    texts = Records(COOLING).between(MESSAGE, "console-one-wish", "console-one-wish~")
    assert len(texts) == (one["agent"] == "car_desk")


def test_who_asks_again_is_told_of_what_a_caller_did_meanwhile(cooling: Console) -> None:
    one = booked()
    move = {**one, "start": workday(5, 11).isoformat()}
    assert cooling.post("/bookings/move", move, **WISH).status == 200
    reschedule_appointment.run(desk("car_desk", "CA9"), moving=one["id"], start=workday(6, 9).isoformat())
    assert cooling.post("/bookings/move", move, **WISH).status == 409


def test_a_caller_who_cancels_on_the_phone_is_seen_too(cooling: Console) -> None:
    one = booked()
    cancel_appointment.run(desk("car_desk", "CA9"), number=one["id"])
    assert (
        cooling.post("/bookings/cancel", one).body["error"]["message"].startswith("somebody has cancelled it")
    )


def test_a_time_that_is_taken_is_refused_and_nothing_is_changed(cooling: Console) -> None:
    Records(COOLING).put("setting", "workshop", {"bays": 1})
    one, two = booked(3, 10), booked(4, 10, "CA2")
    answer = cooling.post("/bookings/move", {**one, "start": two["seen"]})
    assert (answer.status, answer.body["error"]["field"]) == (409, "start")
    assert [each["start"] for each in listed(cooling).body["bookings"]] == [one["seen"], two["seen"]]


def test_a_visit_of_the_technicians_is_moved_and_cancelled_and_the_next_call_knows(cooling: Console) -> None:
    one = visit()
    [there] = cooling.get(f"/bookings?{urlencode(HVAC)}").body["bookings"]
    assert (there["id"], there["what"], there["call"]) == (one["id"], "the AC is broken", "CA1")
    day = workday(5, 0).date().isoformat()
    times = cooling.get(f"/bookings/times?{urlencode({**HVAC, 'id': one['id'], 'day': day})}").body["times"]
    moved = cooling.post("/bookings/move", {**one, "start": times[1]})
    assert moved.status == 200, moved.body
    assert lookup_caller.run(desk("hvac", "CA2"), caller=CALLER).values["upcoming"] == times[1][:16]
    assert cooling.post("/bookings/cancel", one).status == 409
    gone = {**one, "seen": moved.body["booking"]["start"]}
    assert cooling.post("/bookings/cancel", gone).status == 200
    assert "upcoming" not in lookup_caller.run(desk("hvac", "CA2"), caller=CALLER).values
    assert cooling.get(f"/bookings?{urlencode(HVAC)}").body["bookings"] == []
    assert visit("CA4")["seen"] == one["seen"]


def test_on_a_call_stands_what_it_booked(cooling: Console, other: Console) -> None:
    one = visit("CA0001")
    a_call("CA0001", datetime.now().timestamp() - 60)
    told = cooling.get("/bookings/of-call/CA0001").body
    assert [each["id"] for each in told["bookings"]] == [one["id"]]
    assert (told["business"], told["agent"]) == (COOLING, "hvac")
    assert other.get("/bookings/of-call/CA0001").status == 404


def test_the_customer_is_texted_by_the_agents_own_tool_if_somebody_wants_it(cooling: Console) -> None:
    one = booked()
    answer = cooling.post("/bookings/cancel", {**one, "tell": True})
    assert answer.body["texted"] in ("sent", "failed")


def test_which_bookings_there_are_is_told_to_each_their_own(operator: Console, other: Console) -> None:
    desks = operator.get("/bookings/desks").body
    assert {(each["agent"], each["tells"]) for each in desks["desks"]} == {
        ("car_desk", True),
        ("hvac", False),
    }
    assert other.get("/bookings/desks").body["desks"] == []


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"id": "999999"}, 404),
        ({"business": OTHER}, 404),
        ({"agent": "companion"}, 404),
        ({"agent": "nobody"}, 404),
        ({"seen": ""}, 422),
    ],
)
def test_what_is_not_there_is_not_changed(cooling: Console, change: dict[str, str], status: int) -> None:
    one = booked()
    assert cooling.post("/bookings/cancel", {**one, **change}).status == status
    assert len(listed(cooling).body["bookings"]) == 1
