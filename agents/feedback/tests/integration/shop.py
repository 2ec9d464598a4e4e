"""A chain of stores on this machine, its API over HTTP, and a stranger who wants to see its data."""

import json
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from agents.feedback.configuration import QUESTION, STORE
from agents.feedback.data import BUSINESS, NUMBER, QUESTIONS, STORES
from agents.feedback.survey.questions import to_data
from parley.api import keys
from parley.local.dev.addresses import forget_earlier_addresses
from parley.local.exchange.exchange import Exchange
from parley.local.stack import TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, Stack
from parley.store.records import SYSTEM, Records

STRANGER, STRANGE_NUMBER = "en-annan-kedja", "+46846500401"
CUSTOMER = "+46701740605"
"""One of the numbers that belong to nobody, for books and films (Post- och telestyrelsen)."""
CALLS_PER_SECOND = 20


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def body(self) -> Any:
        return json.loads(self.text)

    @property
    def field(self) -> str | None:
        field: str | None = self.body["error"]["field"]
        return field


@dataclass
class Shop:
    stack: Stack
    exchange: Exchange
    key: str = ""
    strange_key: str = ""

    @property
    def records(self) -> Records:
        return Records(BUSINESS)

    @property
    def api_url(self) -> str:
        return self.stack.gateway_url

    def get(self, path: str, key: str = "") -> Answer:
        return self.send("GET", path, None, key)

    def post(self, path: str, body: object = None, key: str = "") -> Answer:
        return self.send("POST", path, body, key)

    def send(self, method: str, path: str, body: object = None, key: str = "") -> Answer:
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key or self.key}"}
        data = None if body is None else json.dumps(body).encode()
        asked = urllib.request.Request(f"{self.api_url}/api{path}", data, headers, method=method)
        try:
            with urllib.request.urlopen(asked, timeout=30) as answer:
                return Answer(answer.status, dict(answer.headers), answer.read().decode("utf-8-sig"))
        except urllib.error.HTTPError as error:
            return Answer(error.code, dict(error.headers), error.read().decode())

    def verifies(self, id: str = "kvitto-1", phone: str = CUSTOMER, **more: Any) -> Answer:
        return self.post("/calls/initiate", {"verification_id": id, "store": "solna", "phone": phone, **more})

    def reset(self, open_now: bool = True) -> None:
        self.exchange.settle()  # what the last test set off still reports, and is not to be found in this one
        self.stack.drain()
        self.exchange.board.messages.clear()
        self.exchange.board.calls.clear()
        self.stack.reset()
        self.opens(open_now)
        numbers = {NUMBER: BUSINESS, STRANGE_NUMBER: STRANGER}
        items = [
            *(
                Records(SYSTEM).item("number", n, {"agent": "feedback", "business": b})
                for n, b in numbers.items()
            ),
            *(self.records.item(STORE, each.id, asdict(each)) for each in STORES),
            *(self.records.item(QUESTION, each.id, to_data(each)) for each in QUESTIONS),
        ]
        self.stack.put("RecordsTable", [item.to_dynamodb_dict() for item in items])
        self.key, self.strange_key = keys.create(BUSINESS, "test"), keys.create(STRANGER, "test")

    def opens(self, now: bool) -> None:
        hour = (datetime.now(UTC).hour + 6) % 23
        hours = [0, 24] if now else [hour, hour + 1]
        for business, number in ((BUSINESS, NUMBER), (STRANGER, STRANGE_NUMBER)):
            Records(business).put("setting", "outreach", {"from": number, "hours": hours, "regions": ["SE"]})


@contextmanager
def shop() -> Iterator[Shop]:
    exchange = Exchange(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, strict=False, strict_twiml=True)
    with Stack.start(
        parameters=lambda urls: {
            "TwilioAccountSid": TWILIO_ACCOUNT_SID,
            "TwilioApiUrl": urls["exchange"],
            "PublicUrl": urls["gateway"],
            "CallsPerSecond": str(CALLS_PER_SECOND),
        },
        extra={"exchange": lambda _: exchange.wsgi},
    ) as stack:
        forget_earlier_addresses()
        exchange.number(NUMBER, f"{stack.gateway_url}/voice/incoming", name="feedback")
        yield Shop(stack, exchange)
    exchange.stop()
