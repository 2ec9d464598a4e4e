"""Tells applications how a call is getting on: in order by default, or late, twice, reversed or not at all.

Events and parameters: https://www.twilio.com/docs/voice/api/call-resource#statuscallback and
#statuscallbackevent. The `completed` event comes for every end (CallStatus completed, busy, no-answer,
failed or canceled), `answered` carries CallStatus in-progress, and SequenceNumber counts from 0 over the
callbacks of one call.
"""

import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import formatdate
from threading import Condition

from parley.local.exchange.call import ExchangeCall
from parley.local.exchange.events import EventLog
from parley.local.exchange.webhooks import SentWebhook, WebhookAnswer

EVENTS = ("initiated", "ringing", "answered", "completed")
ORDERS = ("in order", "late", "twice", "reversed", "dropped")


class Courier:
    """Delivers webhooks that nobody waits for: one after the other for each call, calls side by side."""

    def __init__(
        self,
        spawn: Callable[[Callable[[], None]], None],
        deliver: Callable[[str, SentWebhook], WebhookAnswer],
    ) -> None:
        self._spawn, self._deliver = spawn, deliver
        self._changed = Condition()
        self._queues: dict[str, deque[SentWebhook]] = {}

    def send(self, sid: str, webhook: SentWebhook) -> None:
        with self._changed:
            waiting = self._queues.get(sid)
            if waiting is not None:
                waiting.append(webhook)
                return
            self._queues[sid] = deque([webhook])
        self._spawn(lambda: self._drain(sid))

    def _drain(self, sid: str) -> None:
        while True:
            with self._changed:
                if not self._queues[sid]:
                    del self._queues[sid]
                    self._changed.notify_all()
                    return
                webhook = self._queues[sid].popleft()
            self._deliver(sid, webhook)

    def wait(self, sid: str, timeout: float) -> bool:
        """Waits until everything sent for a call was delivered."""
        with self._changed:
            return self._changed.wait_for(lambda: sid not in self._queues, timeout)


@dataclass(frozen=True)
class Delivery:
    """How status callbacks arrive: for calls to one number, from one number (or all), for some events (or all)."""

    order: str = "in order"
    to: str | None = None
    events: tuple[str, ...] = EVENTS
    from_: str | None = None

    def concerns(self, call: ExchangeCall, event: str) -> bool:
        concerned = self.to in (None, call.to) and self.from_ in (None, call.from_)
        return concerned and event in self.events


class StatusCallbacks:
    """Sends what a call subscribed to, the way the newest matching `Delivery` says."""

    def __init__(self, courier: Courier, events: EventLog) -> None:
        self.courier, self._events = courier, events
        self._deliveries: list[Delivery] = [Delivery()]
        self._held: dict[str, list[SentWebhook]] = defaultdict(list)

    def arrive(self, delivery: Delivery) -> None:
        self._deliveries.insert(0, delivery)

    def report(self, call: ExchangeCall, event: str, status: str = "") -> None:
        """Tells the call's status callback, if it has one and asked for this event."""
        if not call.status_callback or event not in call.status_events:
            return
        with call.state:
            parameters = {**_parameters(call, event), "SequenceNumber": str(call.sequence)}
            call.sequence += 1
        if status:
            parameters["CallStatus"] = status
        webhook = SentWebhook(
            call.status_callback, call.status_callback_method, parameters, "status callback"
        )
        order = next(each.order for each in self._deliveries if each.concerns(call, event))
        self._events.publish(
            "status callback", call.sid, status=parameters["CallStatus"], progress=event, delivery=order
        )
        self._dispatch(call, event, webhook, order)

    def _dispatch(self, call: ExchangeCall, event: str, webhook: SentWebhook, order: str) -> None:
        if order == "late" or (order == "reversed" and event != "completed"):
            self._held[call.sid].append(webhook)
        elif order == "reversed":
            self._send(call.sid, [webhook, *reversed(self._held.pop(call.sid, []))])
        else:
            self._send(call.sid, [webhook] * {"in order": 1, "twice": 2, "dropped": 0}[order])

    def _send(self, sid: str, webhooks: list[SentWebhook]) -> None:
        for webhook in webhooks:
            self.courier.send(sid, webhook)

    def release(self) -> None:
        """Delivers what was held back to be late."""
        held, self._held = self._held, defaultdict(list)
        for sid, webhooks in held.items():
            self._send(sid, webhooks)


def _parameters(call: ExchangeCall, event: str) -> dict[str, str]:
    parameters = {
        **call.parameters(),
        "Timestamp": formatdate(time.time()).replace("-0000", "+0000"),
        "CallbackSource": "call-progress-events",
    }
    if event == "completed":
        minutes = -(-call.duration // 60)
        parameters |= {"CallDuration": str(call.duration), "Duration": str(minutes)}
        if call.answered_by:
            parameters["AnsweredBy"] = call.answered_by
    return parameters
