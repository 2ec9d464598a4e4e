"""The console's API on a running stack: calls with it over HTTP, with the tokens of several people."""

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from email.message import Message
from typing import Any

import pytest

from parley.local.stack import Stack
from parley.machine.call import Call
from parley.store import calls
from parley.store.calls import Turn
from parley.store.errors import ExistsError
from parley.store.records import SYSTEM, Records
from parley.testing import stacks

COOLING, OTHER = "ace-cooling", "companion"
LINE, CALLER = "+15125550199", "+15125550100"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Message
    body: Any


@dataclass(frozen=True)
class Console:
    """The API as one person reaches it."""

    url: str
    token: str

    def get(self, path: str) -> Answer:
        return self.send("GET", path)

    def post(self, path: str, body: object, **headers: str) -> Answer:
        return self.send("POST", path, json.dumps(body).encode(), headers)

    def send(
        self, method: str, path: str, data: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        given = {"Content-Type": "application/json", **(headers or {})}
        if self.token:
            given["Authorization"] = f"Bearer {self.token}"
        asked = urllib.request.Request(f"{self.url}{path}", data, given, method=method)
        try:
            with urllib.request.urlopen(asked, timeout=30) as answer:
                return Answer(answer.status, answer.headers, _parsed(answer.read()))
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.headers, _parsed(error.read()))


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return body.decode()


@pytest.fixture
def stack() -> Stack:
    stack = stacks.emptied(stacks.stack)
    for number, agent, business in ((LINE, "hvac", COOLING), ("+15125550197", "companion", OTHER)):
        Records(SYSTEM).put("number", number, {"agent": agent, "business": business})
    return stack


@pytest.fixture
def operator(stack: Stack) -> Console:
    return Console(f"{stack.gateway_url}/api/console", stack.token(["operator"]))


@pytest.fixture
def cooling(stack: Stack) -> Console:
    return Console(f"{stack.gateway_url}/api/console", stack.token(["business"], COOLING))


@pytest.fixture
def other(stack: Stack) -> Console:
    return Console(f"{stack.gateway_url}/api/console", stack.token(["business"], OTHER))


@pytest.fixture
def nobody(stack: Stack) -> Console:
    return Console(f"{stack.gateway_url}/api/console", "")


def a_call(
    sid: str,
    started_at: float,
    business: str = COOLING,
    agent: str = "hvac",
    caller: str = CALLER,
    turns: int = 2,
    outcome: str = "booked",
    said: str = "How can I help you?",
) -> str:
    """Writes a call as live ones are written; without an outcome it is still under way."""
    for n in range(1, turns + 1):
        ended = bool(outcome) and n == turns
        call = Call(
            sid=sid,
            agent=agent,
            business=business,
            started_at=started_at,
            now=started_at + n,
            caller=caller,
            called=LINE,
            turn=n,
            state="done" if ended else "welcome",
            heard="hello",
            ended=ended,
            outcome=outcome if ended else "",
        )
        turn = Turn(call=call, twiml="<Response/>", said=[said], events=[{"kind": "answered", "at": 0.0}])
        with suppress(ExistsError):  # a request that was sent again after a time-out has written it already
            calls.add(turn)
    return sid
