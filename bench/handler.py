"""The voice function's own handler in this process, given signed events, with tables in memory behind it."""

import base64
import importlib.util
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import process_time_ns, time
from typing import Any
from unittest.mock import patch
from urllib.parse import urlencode
from uuid import uuid4

from twilio.request_validator import RequestValidator

from bench.memory import Tables
from parley.settings import settings

ROOT = Path(__file__).resolve().parents[1]
HOST = "voice.example.com"
TOKEN = "measured-auth-token"
CALLED, CALLER = "+15125550199", "+15125550100"
ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "measured",
    "AWS_REGION": "us-east-1",
    "AWS_SECRET_ACCESS_KEY": "measured",
    "POWERTOOLS_TRACE_DISABLED": "true",
    "RELAY_URL": "wss://relay.example.com/live",
    "TWILIO_SECRET": "/parley/twilio",
}


@contextmanager
def voice(with_client: bool, agent: str = "hvac") -> "Iterator[Voice]":
    """The handler; `with_client` a request goes all the way through botocore, else it ends in PynamoDB."""
    tables = Tables()
    answered: tuple[str, Any] = ("botocore.httpsession.URLLib3Session.send", tables.send)
    if not with_client:
        answered = ("pynamodb.connection.base.Connection._make_api_call", tables.answer)
    os.environ.update(ENVIRONMENT)
    settings.cache_clear()
    with (
        patch(*answered),
        patch("parley.parameter.read_parameter", lambda *_, **__: {"auth_tokens": [TOKEN]}),
    ):
        yield Voice(_handler(), tables, agent)


class Voice:
    """The handler, and the calls that are made to it; `requests` to the tables, by turn of the last call."""

    def __init__(
        self, handler: Callable[[Mapping[str, Any], object], Any], tables: Tables, agent: str
    ) -> None:
        self.handler, self.tables, self.calls = handler, tables, 0
        self.requests: list[int] = []
        self.agent = agent

    def call(self, words: Sequence[str], line: str = "gather") -> list[float]:
        """Processor time of each turn of a call, in ms: the answer, then each thing that the caller says."""
        self.calls += 1
        _connect_number(self.agent, line)
        self.tables.forget_business("measured")
        self.requests = []
        turns = self._over_socket if line == "relay" else self._turns
        return list(turns(f"CA{self.calls:032x}", words))

    def _over_socket(self, sid: str, words: Sequence[str]) -> Iterator[float]:
        form = {"CallSid": sid, "From": CALLER, "To": CALLED}
        yield self._timed(signed("/voice/incoming", "", form), "<ConversationRelay", "welcomeGreeting")
        self.handler(message(sid, {"type": "setup", "callSid": sid, "sessionId": "VX1"}), None)
        for number, said in enumerate(words, 2):
            event = message(sid, {"type": "prompt", "voicePrompt": said, "last": True})
            then = '"type": "text"' if number <= len(words) else '"type": "end"'
            yield self._timed(event, then, "")

    def _turns(self, sid: str, words: Sequence[str]) -> Iterator[float]:
        form = {"CallSid": sid, "From": CALLER, "To": CALLED}
        yield self._timed(signed("/voice/incoming", "", form), "<Gather")
        for number, said in enumerate(words, 2):
            event = signed("/voice/turn", f"n={number}", {**form, "SpeechResult": said, "Confidence": "0.9"})
            yield self._timed(event, "<Gather" if number <= len(words) else "<Hangup")

    def _timed(self, event: Mapping[str, Any], then: str, says: str = "<Say") -> float:
        """Milliseconds. Raises RuntimeError unless the answer says something and goes on as expected."""
        asked, started = self.tables.requests, process_time_ns()
        answer = self.handler(event, None)
        took = (process_time_ns() - started) / 1_000_000
        self.requests.append(self.tables.requests - asked)
        if says not in answer["body"] or then not in answer["body"]:
            raise RuntimeError(f"after {event}, no {then}: {answer}")
        return took


def signed(path: str, query: str, form: Mapping[str, str], token: str = TOKEN) -> dict[str, Any]:
    """What API Gateway makes of a webhook that Twilio signed (payload 2.0)."""
    url = f"https://{HOST}{path}" + (f"?{query}" if query else "")
    return {
        "version": "2.0",
        "rawPath": path,
        "rawQueryString": query,
        "headers": {
            "content-type": "application/x-www-form-urlencoded",
            "x-twilio-signature": RequestValidator(token).compute_signature(url, dict(form)),
        },
        "requestContext": {"domainName": HOST, "http": {"method": "POST", "path": path}},
        "body": base64.b64encode(urlencode(form).encode()).decode(),
        "isBase64Encoded": True,
    }


def message(connection: str, said: Mapping[str, Any]) -> dict[str, Any]:
    """What API Gateway makes of a message over a socket."""
    context = {
        "eventType": "MESSAGE",
        "connectionId": connection,
        "messageId": uuid4().hex,
        "requestTimeEpoch": int(time() * 1000),
    }
    return {"requestContext": context, "body": json.dumps(said), "isBase64Encoded": False}


def _handler() -> Any:
    place = ROOT / "functions" / "voice" / "app.py"
    specification = importlib.util.spec_from_file_location("measured_voice", place)
    if specification is None or specification.loader is None:
        raise ImportError(f"there is no {place}")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module.handler


def _connect_number(agent: str, line: str) -> None:
    from parley.store.records import SYSTEM, Records

    Records(SYSTEM).put("number", CALLED, {"agent": agent, "business": "measured", "line": line})
