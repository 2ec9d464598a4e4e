"""A caller on a relay: what Twilio and API Gateway send for them, and what comes back. No socket, no telephone."""

import json
import time
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from parley.carrier.webhook import FormFields, Webhook
from parley.store import calls
from parley.store.calls import Turn
from parley.store.records import SYSTEM, Records
from parley.store.tables import CallItem
from parley.turn import webhooks
from parley.turn.over_socket import answered, silent
from parley.turn.ports import Ports

ADDRESS = "wss://relay.example/live"
CALLER, CALLED = "+15125550100", "+15125550199"
Message = Mapping[str, Any]


def socket_event(kind: str, connection: str, message: Message | None = None, **more: Any) -> dict[str, Any]:
    """What API Gateway hands over to a function."""
    context = {
        "routeKey": {"CONNECT": "$connect", "DISCONNECT": "$disconnect"}.get(kind, "$default"),
        "eventType": kind,
        "connectionId": connection,
        "messageId": uuid4().hex,
        "requestId": uuid4().hex,
        "requestTimeEpoch": int(time.time() * 1000),
        "domainName": "relay.example",
        "stage": "live",
        "apiId": "relay",
        "connectedAt": 1_795_280_400_000,
        "identity": {"sourceIp": "127.0.0.1"},
        **more.pop("context", {}),
    }
    body = {} if message is None else {"body": json.dumps(message)}
    return {"requestContext": context, "isBase64Encoded": False, **body, **more}


@dataclass
class Line:
    """One call. `heard` is what was said to the person last, `document` what Twilio was given to do last."""

    ports: Ports
    sid: str = ""
    connection: str = ""
    session: str = ""
    document: str = ""
    answers: list[Message] = field(default_factory=list)
    is_open: bool = False

    @classmethod
    def rings(cls, ports: Ports, agent: str, business: str, line: str = "relay") -> "Line":
        return cls(ports, sid=f"CA{uuid4().hex}").is_called(agent, business, line).connects()

    def is_called(self, agent: str, business: str, line: str) -> "Line":
        chosen = {"line": line} if line else {}
        Records(SYSTEM).put("number", CALLED, {"agent": agent, "business": business, **chosen})
        self.document = webhooks.incoming(self._webhook(), self.ports)
        return self

    def connects(self, session: str = "") -> "Line":
        """Twilio opens a socket, and says whose call it is."""
        self.connection, self.session = uuid4().hex, session or f"VX{uuid4().hex}"
        self.is_open = True
        self.sends({"type": "setup", "callSid": self.sid, "sessionId": self.session})
        return self

    @property
    def greeting(self) -> str:
        relay = ET.fromstring(self.document).find("Connect/ConversationRelay")
        return "" if relay is None else relay.get("welcomeGreeting", "")

    @property
    def heard(self) -> str:
        return " ".join(str(each.get("token", "")) for each in self.answers if each["type"] == "text").strip()

    @property
    def turns(self) -> list[Turn]:
        return list(calls.log(self.sid))

    def event(self, message: Message, **context: Any) -> dict[str, Any]:
        return socket_event("MESSAGE", self.connection, message, context=context)

    def gets(self, event: Mapping[str, Any]) -> Message:
        """One event of the gateway's in, the answer out; Twilio acts on it."""
        response = answered(event, self.ports, lambda _: True)
        assert response["statusCode"] == 200
        answer: Message = json.loads(response["body"])
        assert answer["type"] in ("text", "end")
        if answer["type"] == "end":
            self._ends(str(answer.get("handoffData", "")))
        return answer

    def sends(self, message: Message, **context: Any) -> "Line":
        self.answers = []
        answer = self.gets(self.event(message, **context))
        self.answers.append(answer)
        return self

    def answers_webhook(self, **fields: str) -> "Line":
        """What a caller on <Gather> says or presses, in the turn that follows."""
        turn = FormFields({"n": [str(len(self.turns) + 1)]})
        webhook = self._webhook(**fields)
        self.document = webhooks.turn(webhook._replace(query=turn), self.ports)
        return self

    def says(self, *words: str) -> "Line":
        for each in words:
            self.sends({"type": "prompt", "voicePrompt": each, "lang": "en-US", "last": True})
        return self

    def presses(self, keys: str) -> "Line":
        for key in keys:
            self.sends({"type": "dtmf", "digit": key})
        return self

    def interrupts(self, words: str, after: str) -> "Line":
        """Talks into our words, having heard them as far as `after`."""
        self.gets(
            self.event(
                {"type": "interrupt", "utteranceUntilInterrupt": after, "durationUntilInterruptMs": "900"}
            )
        )
        return self.says(words)

    def silent(self) -> "Line":
        """Says nothing for so long that the stream's message, which was put off, has the call looked at."""
        waiting = [item.listens for item in CallItem.query(f"CALL#{self.sid}") if item.listens]
        waiting += [item.listens for item in CallItem.query(f"SOCKET#{self.connection}") if item.listens]
        latest = max(waiting, key=lambda told: float(told["since"]))
        return self.is_looked_at(latest)

    def is_looked_at(self, told: Mapping[str, Any]) -> "Line":
        self.answers = []
        silent({"Records": [{"eventSource": "aws:sqs", "body": json.dumps(told)}]}, self.ports)
        return self

    def send(self, connection: str, message: str) -> bool:
        """What is posted to @connections."""
        assert connection == self.connection
        self.answers.append(json.loads(message))
        if self.answers[-1]["type"] == "end":
            self._ends(str(self.answers[-1].get("handoffData", "")))
        return self.is_open

    def breaks(self) -> "Line":
        """The socket is lost."""
        self._ends("", SessionStatus="failed")
        return self

    def _ends(self, handed_over: str, **more: str) -> None:
        if not self.is_open:
            return
        self.is_open = False
        self.document = webhooks.relay_ended(
            self._webhook(SessionId=self.session, HandoffData=handed_over, **more), self.ports
        )

    def _webhook(self, **fields: str) -> Webhook:
        form = {"CallSid": self.sid, "From": CALLER, "To": CALLED, "CallStatus": "in-progress", **fields}
        return Webhook("", "", FormFields(), FormFields({name: [value] for name, value in form.items()}), "")
