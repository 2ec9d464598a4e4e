"""A page of the console asks as much of the tables, and reads as much of them, however much there is."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from parley.local.stack import Stack
from parley.outreach import log
from parley.outreach.request import Outreach
from parley.store import attention, changes, people, unanswered, words
from parley.store.records import SYSTEM, Records
from parley.store.tables import connection
from parley.tools import requests
from parley.tools.do_not_call import LIST
from tests.integration.console.conftest import CALLER, COOLING, Console

AGENTS = ("hvac",)

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
WEEK = "since=2026-11-15T00:00:00Z&until=2026-11-22T00:00:00Z"
OF = f"business={COOLING}"
PAGES = (
    f"/calls?{WEEK}",
    f"/calls?agent=hvac&{WEEK}",
    f"/calls?number=%2B15125550100&{WEEK}",
    f"/calls?words=thermostat&{WEEK}",
    f"/calls?outcome=booked&{WEEK}",
    f"/calls?agent=hvac&outcome=booked&words=thermostat&{WEEK}",
    "/attention",
    "/attention/done",
    "/attention/count",
    "/requests?what=callback",
    "/requests/done?what=callback",
    f"/unanswered?{WEEK}",
    f"/do_not_call?{OF}",
    f"/do_not_call?number=0100&{OF}",
    f"/settings/changes?{OF}",
    f"/outreach?{OF}",
    f"/people/erasures?{OF}",
    f"/exports/calls?{WEEK}",
)
FOUND_BY = ("thermostat", "=booked", "@hvac=booked")
Read = tuple[int, int]
"""Requests, and items in their answers."""


def stored(stack: Stack, count: int) -> None:
    """So many of everything, in one business."""
    stack.reset()
    own, system = Records(COOLING), Records(SYSTEM)
    found = [system.item("number", "+15125550199", {"agent": "hvac", "business": COOLING})]
    headers = []
    for n in range(count):
        at = (NOON - timedelta(seconds=n)).isoformat(timespec="milliseconds")
        sid, number = f"CA{n:05}", f"+1512{n:07}"
        item = f"{at}#{sid}"
        headers.append(header(sid, at))
        found += [
            *(own.item(f"{words.WORD}#{term}", item, {}) for term in FOUND_BY),
            own.item(attention.OPEN, item, {"id": item, "phone": number, "call": sid, "reasons": []}),
            own.item(attention.DONE, item, {"id": item, "phone": number, "call": sid, "reasons": []}),
            *(
                own.item(kind, f"callback#{item}", {"id": f"callback#{item}", "phone": number})
                for kind in (requests.OPEN, requests.DONE)
            ),
            own.item(unanswered.UNANSWERED, f"{item}#00", asked(f"{item}#00", sid)),
            own.item(LIST, number, {"at": 0.0, "why": "asked", "said_to": "hvac"}),
            own.item(changes.CHANGE, item, {"id": item, "kind": "", "record": "", "phone": ""}),
            *(own.item(*made) for made in log._made(placed(f"CA{n:05}", number, at))),
            own.item(people.ERASURE, item, {"at": at, "by": "ann", "person": "…", "deleted": {}}),
        ]
    stack.load({"CallsTable": headers})
    stack.put("RecordsTable", [each.to_dynamodb_dict() for each in found])


def placed(id: str, to: str, at: str) -> Outreach:
    asked_for = datetime.fromisoformat(at).timestamp()
    return Outreach(id, COOLING, "hvac", to, "+15125550199", "requested", requested_at=asked_for)


def header(sid: str, at: str) -> dict[str, object]:
    keys = {"pk": f"CALL#{sid}", "sk": "CALL", "agent_key": f"{COOLING}#hvac"}
    who = {"caller_key": f"{COOLING}#{CALLER}", "business": COOLING, "agent": "hvac", "caller": CALLER}
    return {**keys, **who, "started_at": at, "status": "completed", "outcome": "booked"}


def asked(id: str, sid: str) -> dict[str, object]:
    of = {"id": id, "call": sid, "business": COOLING, "agent": "hvac", "turn": 1}
    return {**of, "words": "do you take cards", "content": ["card"]}


@contextmanager
def counted() -> Iterator[list[int]]:
    """The items of each request that this process makes meanwhile; the functions run in it."""
    answers: list[int] = []
    events = connection().client.meta.events

    def answered(parsed: Mapping[str, Any], **_: object) -> None:
        batches = parsed.get("Responses") or {}
        several = sum(len(found) for found in batches.values()) if isinstance(batches, dict) else 0
        answers.append(several or len(parsed.get("Items", ())) or parsed.get("ScannedCount", 0))

    events.register("after-call.dynamodb", answered)
    try:
        yield answers
    finally:
        events.unregister("after-call.dynamodb", answered)


def costs(console: Console) -> Mapping[str, Read]:
    found = {}
    for path in PAGES:
        with counted() as answers:
            answer = console.get(path)
        assert answer.status == 200, (path, answer.body)
        found[path] = len(answers), sum(answers)
    return found


def test_no_page_costs_more_when_more_is_stored(
    stack: Stack, operator: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unanswered, "MOST", 100)
    monkeypatch.setattr(words, "MOST_LOOKED_AT", 100)
    monkeypatch.setattr("parley.console.exports.MOST_PAGES", 2)
    monkeypatch.setattr("parley.store.by_number.MOST_READ", 100)
    stored(stack, 110)
    few = costs(operator)
    stored(stack, 220)
    assert costs(operator) == few
    assert max(asked for asked, _ in few.values()) <= 6


def test_of_10_000_open_items_a_page_is_listed_and_so_many_or_more_are_counted(
    stack: Stack, cooling: Console
) -> None:
    ids = [
        f"{(NOON - timedelta(seconds=n)).isoformat(timespec='milliseconds')}#CA{n:05}" for n in range(10_000)
    ]
    own = Records(COOLING)
    items = [
        own.item(attention.OPEN, id, {"id": id, "phone": CALLER, "call": "", "reasons": []}) for id in ids
    ]
    stack.put("RecordsTable", [each.to_dynamodb_dict() for each in items])
    page = cooling.get("/attention").body
    assert [item["id"] for item in page["items"]] == ids[: attention.PAGE]
    assert page["next"] == ids[attention.PAGE - 1]
    assert cooling.get("/attention/count").body == {"open": 100, "most": 100}
