"""The list of calls with few and with many calls stored: what a page asks of DynamoDB, and how long it takes.

The simulated DynamoDB goes through all of its items for each query, which the real one does not; so the time
that is spent waiting for it is left out.
"""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from statistics import median
from typing import Any
from urllib.parse import quote

import requests

from bench.figures import Figure
from parley.local.dev.addresses import forget_earlier_addresses
from parley.local.stack import Stack
from parley.store.records import SYSTEM, Records
from parley.store.tables import connection
from parley.store.words import WORD

FEW, MANY = 1_000, 100_000
TIMES = 3
BUSINESS, AGENT, LINE, CALLER = "ace-cooling", "hvac", "+15125550199", "+15125550100"
RARE = 100
"""Calls with the rare outcome, among a thousand calls and among a hundred thousand: two pages."""
LISTS = {
    "newest": "/calls?",
    "by_number": f"/calls?number={quote(CALLER)}&",
    "by_agent": f"/calls?agent={AGENT}&",
    "by_outcome": "/calls?outcome=emergency&",
}


class GivenUp(Exception):
    """A function did not answer in its time."""


@dataclass
class Asked:
    """Requests and the items that they read; seconds spent waiting for the answers."""

    requests: int = 0
    items: int = 0
    waited: float = 0.0


def figures() -> Iterator[Figure]:
    with Stack.start() as stack:
        forget_earlier_addresses()
        few, many = _measured(stack, FEW), _measured(stack, MANY)
    for name in LISTS:
        if name not in few or name not in many:
            yield Figure(
                f"call_list.{name}", None, "", f"the list {name} is not answered in time on this machine"
            )
            continue
        about = f"for two pages of the list {name}, with {MANY} calls stored; as with {FEW}"
        yield Figure(
            f"call_list.{name}.requests", many[name][0].requests, "", about, few[name][0].requests, 1.0
        )
        yield Figure(f"call_list.{name}.items", many[name][0].items, "", about, few[name][0].items, 1.0)
        yield Figure(f"call_list.{name}", many[name][1], "ms", about, few[name][1])


def _measured(stack: Stack, stored: int) -> Mapping[str, tuple[Asked, float]]:
    """Of each list what its first two pages asked for, and milliseconds without the wait for it.

    A list is left out, with those behind it, if this machine is too slow for the simulated tables, so that its
    function is given up: that one may still be asking them.
    """
    stack.reset()
    Records(SYSTEM).put("number", LINE, {"agent": AGENT, "business": BUSINESS})
    newest = datetime.now(UTC)
    headers = [_header(n, newest - timedelta(seconds=60 * n), stored // RARE) for n in range(stored)]
    stack.load({"CallsTable": headers})
    stack.put("RecordsTable", [_found_by_outcome(header) for header in headers])
    found = {}
    for name, path in LISTS.items():
        try:
            runs = [_two_pages(stack, path) for _ in range(TIMES)]
        except (GivenUp, requests.Timeout):
            break
        found[name] = (runs[-1][0], median(own for _, own in runs))
    return found


def _header(n: int, started: datetime, every: int) -> dict[str, Any]:
    at = started.isoformat(timespec="milliseconds")
    return {
        "pk": f"CALL#{n:06}",
        "sk": "CALL",
        "agent_key": f"{BUSINESS}#{AGENT}",
        "caller_key": f"{BUSINESS}#{CALLER}",
        "business": BUSINESS,
        "started_at": at,
        "agent": AGENT,
        "caller": CALLER,
        "status": "completed",
        "outcome": "booked" if n % every else "emergency",
    }


def _found_by_outcome(header: Mapping[str, Any]) -> dict[str, Any]:
    id = f"{header['started_at']}#{header['pk'].removeprefix('CALL#')}"
    return Records(BUSINESS).item(f"{WORD}#={header['outcome']}", id, {}).to_dynamodb_dict()


def _two_pages(stack: Stack, path: str) -> tuple[Asked, float]:
    token = stack.token(["operator"])
    with _counted() as asked:
        started = time.perf_counter()
        first = _get(f"{stack.gateway_url}/api/console{path}", token)
        second = _get(f"{stack.gateway_url}/api/console{path}after={quote(first['next'])}", token)
        took = time.perf_counter() - started
    if not first["calls"] or not second["calls"]:
        raise RuntimeError("a page is empty")
    return asked, (took - asked.waited) * 1000


def _get(url: str, token: str) -> Any:
    answer = requests.get(url, headers={"Authorization": f"Bearer {token}"}, timeout=60)
    if answer.status_code in (HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.GATEWAY_TIMEOUT):
        raise GivenUp(answer.text)
    answer.raise_for_status()
    return answer.json()


@contextmanager
def _counted() -> Iterator[Asked]:
    """The requests to DynamoDB that this process makes meanwhile; the functions run in it."""
    asked, events, sent = Asked(), connection().client.meta.events, [0.0]

    def before(**_: object) -> None:
        sent.append(time.perf_counter())

    def after(parsed: Mapping[str, Any], **_: object) -> None:
        asked.waited += time.perf_counter() - sent.pop()
        asked.requests += 1
        batches = parsed.get("Responses", {}).values()
        asked.items += len(parsed.get("Items", ())) + sum(map(len, batches))

    reading = [f"dynamodb.{operation}" for operation in ("Query", "BatchGetItem")]
    for operation in reading:
        events.register(f"before-call.{operation}", before)
        events.register(f"after-call.{operation}", after)
    try:
        yield asked
    finally:
        for operation in reading:
            events.unregister(f"before-call.{operation}", before)
            events.unregister(f"after-call.{operation}", after)
