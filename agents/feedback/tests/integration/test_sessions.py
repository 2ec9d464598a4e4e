"""A verified customer becomes one session; and what happens where nobody may or can be called."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from agents.feedback import calling, sessions
from agents.feedback.data import BUSINESS
from agents.feedback.tests.integration.shop import CUSTOMER, Shop
from parley.outreach import pacing


def test_the_same_verification_many_times_at_once_is_one_session(shop: Shop) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: shop.verifies(), range(8)))
    assert {answer.status for answer in answers} == {202}
    assert len({answer.body["session_id"] for answer in answers}) == 1
    assert sum(answer.body["created"] for answer in answers) == 1
    assert len(shop.get("/calls/sessions").body["items"]) == 1


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"phone": "070-174 06 05"}, "phone"),
        ({"phone": "+46"}, "phone"),
        ({"store": "atlantis"}, "store"),
        ({"departments": ["rymden"]}, "departments"),
        ({"consent": "hoppas"}, "consent"),
        ({"verified_at": "2099-01-01T00:00:00Z"}, "verified_at"),
        ({"verified_at": "2026-11-21T10:00:00"}, "verified_at"),
        ({"verification_id": "å #"}, "verification_id"),
        ({"business": "en-annan-kedja"}, "business"),
    ],
)
def test_what_cannot_be_a_verification_is_refused_with_the_field(
    shop: Shop, wrong: dict[str, object], field: str
) -> None:
    body = {"verification_id": "kvitto-1", "store": "solna", "phone": CUSTOMER, **wrong}
    answer = shop.post("/calls/initiate", body)
    assert (answer.status, answer.field) == (422, field)


def opened(shop: Shop, **more: str) -> str:
    id: str = shop.verifies(**more).body["session_id"]
    return id


def stands(shop: Shop, id: str, *states: str) -> dict[str, object]:
    """The session, once it is in one of the states."""
    until = time.monotonic() + 15
    while (now := shop.get(f"/calls/{id}/status").body)["state"] not in states:
        assert time.monotonic() < until, now
        time.sleep(0.05)
    return dict(now)


def test_a_verification_that_comes_two_hours_late_is_not_called_and_says_so(shop: Shop) -> None:
    shop.opens(True)
    late = (datetime.now(UTC) - timedelta(hours=2)).isoformat()
    session = stands(shop, opened(shop, verified_at=late), "not_called", "done", "not_reached")
    assert (session["state"], session["why"]) == ("not_called", "too_late")


def test_outside_the_calling_hours_the_call_waits_for_them(shop: Shop) -> None:
    session = stands(shop, opened(shop), "waiting")
    due = float(str(session["due_at"]))
    assert due > time.time() + 3600


def test_whoever_is_on_the_do_not_call_list_is_not_called_and_the_record_says_why(shop: Shop) -> None:
    shop.opens(True)
    shop.records.put("do_not_call", CUSTOMER, {"at": 0})
    session = stands(shop, opened(shop), "not_called", "done", "not_reached")
    assert session["why"] == "do_not_call"
    assert session["attempts"] == []


def test_a_foreign_number_is_not_called(shop: Shop) -> None:
    shop.opens(True)
    session = stands(shop, opened(shop, phone="+15125550142"), "not_called", "done", "not_reached")
    assert session["why"] == "country_not_allowed"


def test_with_nothing_to_ask_nobody_is_called(shop: Shop) -> None:
    shop.opens(True)
    for question in shop.get("/questions").body:
        shop.post(f"/questions/{question['id']}/retire")
    session = stands(shop, opened(shop), "not_called", "done", "not_reached")
    assert session["why"] == "no_questions"


def test_a_session_is_closed_once_and_twice(shop: Shop) -> None:
    id = opened(shop)
    stands(shop, id, "waiting")
    first, second = shop.post(f"/calls/{id}/complete"), shop.post(f"/calls/{id}/complete")
    assert (first.status, first.body["state"]) == (200, "closed")
    assert second.body == first.body


def test_a_session_whose_customer_is_being_called_cannot_be_closed(shop: Shop) -> None:
    id = opened(shop)
    stands(shop, id, "waiting")
    sessions.change(BUSINESS, id, state="calling")
    answer = shop.post(f"/calls/{id}/complete")
    assert (answer.status, answer.body["error"]["code"]) == (409, "call_under_way")


def test_events_are_appended_to_a_session(shop: Shop) -> None:
    id = opened(shop)
    quality = {"session_id": id, "event": "quality", "data": {"mos": 4.2, "jitter_ms": 11}}
    assert shop.post("/calls/logs", quality).status == 201
    assert [each["data"] for each in shop.get(f"/calls/{id}/logs").body] == [{"mos": 4.2, "jitter_ms": 11}]
    unknown = shop.post("/calls/logs", {**quality, "session_id": "nobody"})
    assert unknown.status == 404


def test_sessions_are_listed_page_by_page_newest_first(shop: Shop) -> None:
    ids = [opened(shop, id=f"kvitto-{n}", phone=f"+4670174060{n}") for n in range(5, 10)]
    first = shop.get("/calls/sessions?limit=3").body
    second = shop.get(f"/calls/sessions?limit=3&before={first['next']}").body
    assert {each["id"] for each in (*first["items"], *second["items"])} == set(ids)
    assert len(first["items"]) == 3
    assert second["next"] is None


def test_an_event_of_eventbridge_opens_a_session_of_the_business_in_its_source(shop: Shop) -> None:
    bus = shop.stack.client("events")
    now = datetime.now(UTC).isoformat()
    told = {"verification_id": "kvitto-9", "store": "solna", "phone": CUSTOMER, "verified_at": now}
    for _ in range(2):
        bus.put_events(
            Entries=[
                {
                    "Source": f"customers.{BUSINESS}",
                    "DetailType": "customer.verified",
                    "Detail": json.dumps(told),
                }
            ]
        )
    until = time.monotonic() + 15
    while not (found := shop.get("/calls/sessions").body["items"]):
        assert time.monotonic() < until
        time.sleep(0.05)
    assert [each["verification"] for each in found] == ["kvitto-9"]
    assert shop.get("/calls/sessions", shop.strange_key).body["items"] == []


def tells(shop: Shop, **told: object) -> None:
    """A verification as an event of EventBridge."""
    detail = {"verification_id": "kvitto-9", "store": "solna", "phone": CUSTOMER, **told}
    entry = {
        "Source": f"customers.{BUSINESS}",
        "DetailType": "customer.verified",
        "Detail": json.dumps(detail),
    }
    shop.stack.client("events").put_events(Entries=[entry])


def kept(shop: Shop) -> dict[str, Any]:
    """The message in the queue of failures, once it is there."""
    sqs, until = shop.stack.client("sqs"), time.monotonic() + 15
    [queue] = [url for url in sqs.list_queues()["QueueUrls"] if "FeedbackFailures" in url]
    while not (found := sqs.receive_message(QueueUrl=queue, MessageAttributeNames=["All"]).get("Messages")):
        assert time.monotonic() < until
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=found[0]["ReceiptHandle"])
    return dict(found[0])


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"verified_at": "2026-11-21T10:00:00"}, "verified_at"),
        ({"verified_at": "2099-01-01T00:00:00Z"}, "verified_at"),
        ({"store": "atlantis"}, "store"),
        ({"phone": "070-174 06 05"}, "phone"),
        ({"business": "en-annan-kedja"}, "business"),
        ({"verification_id": ""}, "verification_id"),
    ],
)
def test_an_event_that_can_never_become_a_call_is_kept_with_the_field_and_the_reason(
    shop: Shop, wrong: dict[str, object], field: str
) -> None:
    tells(shop, **wrong)
    message = kept(shop)
    assert json.loads(message["Body"])["detail"]["store"] == wrong.get("store", "solna")
    told = {name: each["StringValue"] for name, each in message["MessageAttributes"].items()}
    assert told["field"] == field
    assert told["why"]
    assert shop.get("/calls/sessions").body["items"] == []


def test_a_clock_that_is_two_minutes_ahead_loses_no_customer(shop: Shop) -> None:
    ahead = (datetime.now(UTC) + timedelta(minutes=2)).isoformat()
    assert shop.verifies("kvitto-8", verified_at=ahead).status == 202
    tells(shop, verified_at=ahead)
    until = time.monotonic() + 15
    while len(found := shop.get("/calls/sessions").body["items"]) < 2:
        assert time.monotonic() < until
        time.sleep(0.05)
    assert all(each["verified_at"] <= time.time() for each in found)


def test_an_event_without_a_time_of_its_own_was_told_when_it_came(shop: Shop) -> None:
    tells(shop)
    until = time.monotonic() + 15
    while not (found := shop.get("/calls/sessions").body["items"]):
        assert time.monotonic() < until
        time.sleep(0.05)
    assert found[0]["verified_at"] == pytest.approx(time.time(), abs=60)


@pytest.mark.slow
def test_first_dials_keep_to_the_rate_and_no_place_is_given_twice(shop: Shop) -> None:
    start = 1_800_000_000.0
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda _: pacing.take_place(start, start + 300, 1.0), range(120)))
    moments = sorted(moment for moment in taken if moment is not None)
    assert moments == [start + n for n in range(120)]


def test_places_that_nobody_took_are_lost_and_make_no_burst(shop: Shop) -> None:
    start = 1_800_000_000.0
    moments = [pacing.take_place(start + gone, start + 300, 1.0) for gone in (0, 8, 8, 8, 8)]
    assert moments == [start, start + 8, start + 9, start + 10, start + 11]


def test_thousands_who_wait_at_once_ask_for_few_of_the_spans_that_are_full(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(pacing, "_take", lambda span, first, most: asked.append(span))
    assert pacing.take_place(1_800_000_000.0, 1_800_086_400.0, 1.0) is None
    assert len(asked) < 60


def test_what_cannot_be_called_in_time_gets_no_place(shop: Shop) -> None:
    start = 1_800_000_005.0
    moments = [pacing.take_place(start, start + 20, 0.5) for _ in range(12)]
    assert [m for m in moments if m is not None] == [start + 1 + 2 * n for n in range(10)]
    assert moments[10:] == [None, None]


def test_a_customer_is_counted_once_however_often_the_task_is_repeated(shop: Shop) -> None:
    id = opened(shop)
    stands(shop, id, "waiting")
    first = calling.prepare(BUSINESS, id, "run")
    assert calling.prepare(BUSINESS, id, "run") == first
    counted = shop.records.get(calling.ASKED, "solna")
    assert counted is not None
    assert counted["customers"] == 1
    calling.record(BUSINESS, id, {"success": False, "result": "no_answer"})
    assert shop.get(f"/calls/{id}/status").body["state"] == "not_reached"
