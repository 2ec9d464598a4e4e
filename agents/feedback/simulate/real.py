"""A few of the day's customers for real: API, state machines, phone company and voice function of the local stack."""

import json
import time
import urllib.request
from collections.abc import Mapping
from statistics import median
from typing import Any

from agents.feedback.data import BUSINESS, DEPARTMENTS, NUMBER, QUESTIONS, STORES
from agents.feedback.simulate.customers import SimulatedCustomer, of_day
from parley.api import keys
from parley.local.dev.parley import Parley
from parley.store.records import Records

PATIENCE_SECONDS = 120


def sample(count: int, seed: int) -> dict[str, Any]:
    """Verifies the customers over HTTP, all at once, and waits for their calls. Every one picks up at once."""
    with Parley.start(data_set="feedback") as parley:
        Records(BUSINESS).put("setting", "outreach", {"from": NUMBER, "hours": [0, 24], "regions": ["SE"]})
        url, key = parley.stack.gateway_url, keys.create(BUSINESS, "simulation")
        customers = of_day(count, seed, 0.0, [store.id for store in STORES], DEPARTMENTS)
        for customer in customers:
            parley.exchange.callee(customer.number, ["answer"], says=_talks(customer))
        ids = [_send(url, key, "/calls/initiate", _verification(each))["session_id"] for each in customers]
        sessions = [_over(url, key, id) for id in ids]
        parley.settle()
    waits = sorted(each["attempts"][0]["at"] - each["verified_at"] for each in sessions if each["attempts"])
    return {
        "real_calls": len(waits),
        "real_first_dial_p50_s": round(median(waits), 2) if waits else None,
        "real_first_dial_max_s": round(waits[-1], 2) if waits else None,
    }


def _talks(customer: SimulatedCustomer) -> Any:
    def says(said: str) -> str | None:
        asked = next((each for each in QUESTIONS if each.text in said), None)
        question: Mapping[str, Any] | None = None
        if asked:
            question = {
                "id": asked.id,
                "kind": asked.kind,
                "highest": asked.highest,
                "options": asked.options,
            }
        elif "gjort bättre" in said:
            question = {"id": "follow_up", "kind": "open"}
        return customer.answers(said, question)

    return says


def _verification(customer: SimulatedCustomer) -> dict[str, Any]:
    told = {"verification_id": customer.number[1:], "store": customer.store, "phone": customer.number}
    return {**told, "departments": list(customer.departments)}


def _over(url: str, key: str, id: str) -> Mapping[str, Any]:
    give_up = time.monotonic() + PATIENCE_SECONDS
    while True:
        session: Mapping[str, Any] = _send(url, key, f"/calls/{id}/status")
        ended = session["state"] not in ("queued", "waiting", "calling") or session["put_off"]
        if ended or time.monotonic() > give_up:
            return session
        time.sleep(0.2)


def _send(url: str, key: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    data = json.dumps(body).encode() if body is not None else None
    asked = urllib.request.Request(f"{url}/api{path}", data, headers)  # noqa: S310 - our own stack
    with urllib.request.urlopen(asked, timeout=30) as answer:  # noqa: S310
        return json.load(answer)
