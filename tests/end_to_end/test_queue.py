"""A caller waits for the office on the real wire, and Ann takes the next one by the console's API."""

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from agents.hvac.tests.end_to_end.calls import told
from parley.carrier.webhook import FormFields, Webhook
from parley.local.dev.parley import Parley
from parley.local.exchange.callees import Entry
from parley.local.exchange.phone import Phone
from parley.store import calls
from parley.store.records import Records
from parley.turn.ports import Ports
from parley.turn.tools import on_own_tables
from parley.turn.webhooks import turn

AGENTS = ("hvac",)

ANN, BUSINESS = "+15125550177", "ace-cooling"
FIRST, SECOND = "+15125550101", "+15125550102"


@pytest.fixture
def office(parley: Parley) -> Parley:
    parley.exchange.board.calls.clear()
    Records(BUSINESS).put("setting", "queue", {"people": {"Ann": {"phone": ANN}}})
    return parley


def goes(parley: Parley, *attempts: Entry, number: str = ANN) -> None:
    """How a phone answers, one call after the other."""
    parley.exchange.callee(number, [*attempts])


def waits(parley: Parley, number: str, line: str = "") -> Phone:
    phone = parley.dial("hvac", from_=number, **({"line": line} if line else {}))
    phone.says("let me talk to a real person")
    assert parley.exchange.events.wait_for(lambda: phone.place == "Queue" and phone.listening is not None, 20)
    return phone


def asks(parley: Parley, path: str, **body: str) -> tuple[int, Any]:
    token = parley.stack.token(["business"], BUSINESS)
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
    data = json.dumps(body).encode() if body else None
    asked = urllib.request.Request(f"{parley.url}/api/console{path}", data, headers)
    try:
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)["error"]["message"]


def take_next(parley: Parley) -> tuple[int, Any]:
    return asks(parley, "/queue/take", business=BUSINESS, person="Ann")


def order(parley: Parley) -> list[tuple[int, str, str]]:
    [queue] = asks(parley, "/queue")[1]["queues"] or [{"places": []}]
    return [(each["position"], each["phone"], each["stands"]) for each in queue["places"]]


@pytest.mark.parametrize("line", ["gather", "relay"], indirect=True)
def test_who_waits_hears_where_they_stand_and_is_connected_when_taken(office: Parley, line: str) -> None:
    goes(office, "busy", "answer")
    phone = waits(office, FIRST)
    assert any("You're number 1 in line. I don't know how long" in each for each in phone.said)
    assert order(office) == [(1, FIRST, "waits")]
    phone.silent()
    status, taken = take_next(office)
    assert (status, taken["phone"], taken["calls_back"]) == (200, FIRST, False)
    assert office.exchange.events.wait_for(lambda: phone.ended, 20)
    office.settle()
    assert told(phone)["outcome"] == "put_through"
    assert order(office) == []
    assert take_next(office) == (409, "nobody waits who can be reached now")


def comes_to(parley: Parley, places: list[tuple[int, str, str]]) -> bool:
    return becomes(lambda: order(parley) == places)


def becomes(true: Callable[[], bool], seconds: float = 30.0) -> bool:
    """What no phone tells: the order is changed by a state machine, and by what is done after a turn."""
    until = time.monotonic() + seconds
    while not (there := true()) and time.monotonic() < until:
        time.sleep(0.1)
    return there


def test_a_call_back_keeps_its_place_before_those_who_stay_on_the_line(office: Parley) -> None:
    goes(office, "busy", "busy", "answer", "answer")
    goes(office, ["Hello?", "Yes please."], number=FIRST)
    first, second = waits(office, FIRST), waits(office, SECOND)
    first.says("call me back when it's my turn")
    assert first.ended
    office.settle()
    assert told(first)["outcome"] == "in_line"
    assert order(office) == [(1, FIRST, "kept"), (2, SECOND, "waits")]
    assert take_next(office)[1]["calls_back"]
    assert comes_to(office, [(1, SECOND, "waits")])
    [call] = [each for each in office.exchange.calls if each.to == FIRST]
    assert "it's your turn now" in " ".join(line.text for line in call.transcript)
    assert (take_next(office)[1]["phone"], comes_to(office, [])) == (SECOND, True)
    office.settle()
    assert told(second)["outcome"] == "put_through"


def test_a_call_back_that_nobody_answers_comes_once_more_and_is_then_told_to_a_person(office: Parley) -> None:
    goes(office, "busy")
    goes(office, "no-answer", number=FIRST)
    waits(office, FIRST).presses("1")
    second = waits(office, SECOND)
    assert take_next(office)[1]["calls_back"]
    assert comes_to(office, [(1, SECOND, "waits"), (2, FIRST, "kept")])
    second.hangs_up()
    assert comes_to(office, [(1, FIRST, "kept")])
    assert unreached(office) == []
    assert take_next(office)[1]["calls_back"]
    assert comes_to(office, [])
    assert becomes(lambda: unreached(office) == [FIRST])


def unreached(parley: Parley) -> list[str]:
    items = asks(parley, "/attention")[1]["items"]
    return [item["phone"] for item in items if "outreach" in item]


def test_two_who_take_at_once_get_two_callers_and_one_who_has_gone_is_passed_over(office: Parley) -> None:
    goes(office, "busy", "busy", "busy", "answer")
    first, second, third = (waits(office, number) for number in (FIRST, SECOND, "+15125550103"))
    office.exchange.status_callbacks_arrive("late")
    first.hangs_up()
    with ThreadPoolExecutor(2) as both:
        taken = list(both.map(lambda _: take_next(office), range(2)))
    assert sorted(each[1]["phone"] for each in taken) == [SECOND, "+15125550103"]
    office.exchange.release_status_callbacks()
    office.settle()
    assert comes_to(office, [])
    assert [told(each)["outcome"] for each in (first, second, third)] == [
        "left_line",
        "put_through",
        "put_through",
    ]


def test_what_is_told_twice_or_late_changes_nothing(office: Parley) -> None:
    goes(office, "busy", "answer")
    phone = waits(office, FIRST)
    entered = told(phone)["turns"] - 1
    assert take_next(office)[0] == 200
    assert comes_to(office, [])
    ended = told(phone)
    for form in ({}, {"QueueResult": ["leave"]}, {"QueueResult": ["hangup"]}):
        late = Webhook(
            "/voice/turn", "", FormFields(queue=[f"{entered}"]), FormFields(CallSid=[phone.sid], **form), ""
        )
        assert turn(late, Ports(run_tool=on_own_tables(""))) == calls.log(phone.sid)[-1].twiml
    assert told(phone) == ended
    assert [each["event"] for each in ended["log"]].count("dequeued") == 1


def test_who_may_not_be_called_now_keeps_the_place_and_who_may_never_is_told_to_a_person(
    office: Parley,
) -> None:
    goes(office, "busy")
    waits(office, FIRST).presses("1")
    first = (datetime.now(ZoneInfo("America/Chicago")).hour + 2) % 24
    hours = {"hours": [first, first + 1]}
    Records(BUSINESS).put("setting", "outreach", hours)
    assert take_next(office) == (409, "nobody waits who can be reached now")
    assert order(office) == [(1, FIRST, "kept")]
    Records(BUSINESS).put("do_not_call", FIRST, {"why": "asked"})
    assert take_next(office)[0] == 409
    assert order(office) == []
    reasons = [each["words"] for item in asks(office, "/attention")[1]["items"] for each in item["reasons"]]
    assert any("cannot be placed: do not call" in words for words in reasons)
