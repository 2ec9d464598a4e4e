"""What every part of the exchange shares: the calls, the numbers, the clock, the events and the failures."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from threading import Condition
from typing import TYPE_CHECKING, Any

from parley.local.exchange.alarms import Alarm
from parley.local.exchange.call import ExchangeCall, new_sid
from parley.local.exchange.callees import Person, ScriptedCallee
from parley.local.exchange.conferences import Conferences
from parley.local.exchange.events import EventLog
from parley.local.exchange.messages import Message, OptOuts
from parley.local.exchange.queue import CallQueue
from parley.local.exchange.recordings import Recordings
from parley.local.exchange.status_callbacks import Courier, StatusCallbacks
from parley.local.exchange.twiml import Problem
from parley.local.exchange.waiting_queues import WaitingQueues
from parley.local.exchange.webhooks import SentWebhook, WebhookAnswer, WebhookClient

if TYPE_CHECKING:
    from parley.local.exchange.phone import Phone

CALLER = "+15125550100"
"""The caller's number where none is given."""
ANY_NUMBER = "+15125550199"
"""The number behind which an application is called by its URL."""
PATIENCE = 0.3
"""Seconds that somebody who has spoken on a relay waits for words after an answer of nothing."""
OPENS_WITHIN = 5.0
"""Seconds within which an application has to open a socket."""
APPLICATION_ERROR = "We are sorry, an application error has occurred. Goodbye."


@dataclass(frozen=True)
class PhoneNumber:
    """A number of the account, and the application behind it. `name` is a short name to dial it by."""

    number: str
    voice_url: str
    name: str = ""
    voice_method: str = "POST"
    voice_fallback_url: str = ""
    voice_fallback_method: str = "POST"
    status_callback: str = ""
    status_callback_method: str = "POST"
    sms_url: str = ""
    sms_method: str = "POST"
    sms_fallback_url: str = ""
    sms_fallback_method: str = "POST"
    friendly_name: str = ""
    sid: str = field(default_factory=lambda: new_sid("PN"))


@dataclass(frozen=True)
class ApiKey:
    """Credentials beside the account's own (https://www.twilio.com/docs/iam/api-keys)."""

    sid: str
    secret: str
    friendly_name: str = ""
    created: float = field(default_factory=time.time)


class Switchboard:
    """`time_scale` says how long phones ring and screened calls wait: 0 not at all, 1 as long as in life.
    Nothing else is waited for; whatever time is skipped still counts in the duration of a call."""

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        time_scale: float,
        webhook_timeout: float,
        unscripted: str,
        strict_twiml: bool = True,
    ) -> None:
        self.account_sid, self.auth_token, self.time_scale = account_sid, auth_token, time_scale
        self.strict_twiml = strict_twiml
        self.events = EventLog()
        self.queue = CallQueue()
        self.webhooks = WebhookClient(auth_token, webhook_timeout)
        self.calls: dict[str, ExchangeCall] = {}
        self.numbers: dict[str, PhoneNumber] = {}
        self.callees: dict[str, ScriptedCallee] = {}
        self.staff: dict[str, Person] = {}
        """People whom calls are handed over to, by number, and what they say when they answer."""
        self.api_keys: dict[str, ApiKey] = {}
        self.messages: list[Message] = []
        self.opt_outs = OptOuts()
        self.ends: dict[str, str] = {}
        self.applications: dict[str, PhoneNumber] = {}
        self.conferences = Conferences(self)
        self.waiting_queues = WaitingQueues()
        self.recordings = Recordings(self)
        self.base_url = "https://api.twilio.com"
        self.phone_of: Callable[[ExchangeCall], Phone]
        self.patience, self.opens_within = PATIENCE, OPENS_WITHIN
        self.lets_time_pass: Callable[[str], bool] = lambda _: False
        """Told of a call in which nobody is told that somebody says nothing; whether the application will say
        something for all that."""
        self.on_hold: Callable[[ExchangeCall], None] = lambda _: None
        """Told of a call whose person waits on hold: returns when the application has done what it does meanwhile."""
        self.failures: list[str] = []
        self.closing = threading.Event()
        self.status = StatusCallbacks(Courier(self.spawn, self.deliver), self.events)
        self.unscripted, self.unscripted_transfer = unscripted, "answer"
        self._lock = threading.RLock()
        self._idle = Condition()
        self._busy = 0
        self._waits: list[Callable[[], bool]] = []

    def add(self, call: ExchangeCall) -> ExchangeCall:
        with self._lock:
            self.calls[call.sid] = call
        return call

    def forget(self, sid: str) -> None:
        with self._lock:
            del self.calls[sid]

    def callee(self, number: str, unscripted: str = "") -> ScriptedCallee:
        """Who answers at a number; `unscripted` is how one behaves that nobody scripted. Staff behave as people who
        answer transfers do."""
        with self._lock:
            if number in self.staff and number not in self.callees:
                return ScriptedCallee([self.unscripted_transfer], self.staff[number])
            return self.callees.setdefault(number, ScriptedCallee([unscripted or self.unscripted]))

    def becomes(self, number: str) -> str:
        """The last MessageStatus of a text to a number; "" if none is ever told."""
        return self.ends.get(number, "delivered")

    def tell_transfer(self, sid: str, leg: ExchangeCall) -> None:
        """How a call to somebody ended that another one is, or was to be, handed over to."""
        self.events.publish("transfer", sid, to=leg.to, status=leg.status, dial_sid=leg.sid)

    def tell_message_status(self, message: Message) -> None:
        if message.status_callback:
            self.status.courier.send(message.sid, message.report(self.account_sid))

    def wait(self, call: ExchangeCall, seconds: float) -> None:
        """Lets somebody wait for an answer, as much of the time for real as the time scale says."""
        real = seconds * self.time_scale
        if real > 0:
            self.closing.wait(real)
        self.skip(call, seconds - real)

    def skip(self, call: ExchangeCall, seconds: float) -> None:
        """Lets time pass in a call that nobody waits for."""
        call.skipped += seconds
        for alarm in list(call.alarms):
            alarm.look()

    def end_in_time(self, call: ExchangeCall) -> None:
        """Ends a call that is past its time limit, as completed; looks again when one that is not will be."""
        if not call.time_limit or call.answered_at is None or call.ended:
            return
        left = call.time_limit - call.lasted
        if left <= 0:
            self.finish(call, "completed", "exchange")
        else:
            Alarm(self, call, left, partial(self.end_in_time, call))

    def close(self) -> None:
        """Drops the calls that are under way without a word to anybody."""
        self.closing.set()
        for call in self.live_calls():
            with call.state:
                call.status, call.ended_by, call.listening = "canceled", "exchange", None
            for told in call.on_end:
                told(call)
        self.webhooks.close()

    def send(self, sid: str, webhook: SentWebhook) -> WebhookAnswer:
        """Fetches a webhook and tells the subscribers how that went."""
        call = self.calls.get(sid)
        answer = self.webhooks.fetch(webhook, call.session if call else None)
        self.events.publish(
            "webhook",
            sid,
            url=answer.url,
            method=webhook.method,
            purpose=webhook.purpose,
            ms=round(answer.ms, 1),
            http_status=answer.status,
            characters=len(answer.text.strip()),
            attempts=answer.attempts,
        )
        return answer

    def deliver(self, sid: str, webhook: SentWebhook) -> WebhookAnswer:
        """Sends what nobody waits for (status callbacks): a failure is recorded."""
        if self.closing.is_set():
            return WebhookAnswer(webhook.url, 0, "the exchange is closing")
        answer = self.send(sid, webhook)
        if not answer.ok:
            self.fail(sid, answer.code or 11200, f"{webhook.purpose} to {answer.url}: {_how(answer)}")
        return answer

    def fail(self, sid: str, code: int, message: str, **where: Any) -> None:
        """Records what should not have happened: an `error` event, and a line in `failures`.

        What is under way while the exchange closes is cut off by that, which is nobody's failure.
        """
        if self.closing.is_set():
            return
        with self._lock:
            self.failures.append(f"{sid or 'exchange'}: {code}: {message}")
        self.record_error(sid, code, message, **where)

    def record_error(self, sid: str, code: int, message: str, **where: Any) -> None:
        """Tells an error; `where` may say the `url` and the `line` of a document."""
        if sid in self.calls:
            self.calls[sid].errors.append({"code": code, "message": message})
        self.events.publish("error", sid, code=code, message=message, **where)

    def warn(self, sid: str, problem: Problem, url: str = "") -> None:
        """Tells what Twilio logs as a warning; the call goes on. Where documents are read strictly it is a failure."""
        if self.strict_twiml:
            self.failures.append(f"{sid}: {problem}")
        self.events.publish(
            "warning", sid, code=problem.code, message=problem.reason, line=problem.line, url=url
        )

    def says(self, call: ExchangeCall, text: str, **details: Any) -> None:
        """The caller (or callee) hears `text`."""
        call.said.append(text)
        call.spoke("agent", text)
        self.events.publish("said", call.sid, text=text, **details)

    def dialing(self, call: ExchangeCall) -> None:
        self.events.publish("dialing", call.sid, to=call.to, **{"from": call.from_}, direction=call.direction)
        self.status.report(call, "initiated", "initiated")

    def ring(self, call: ExchangeCall) -> None:
        with call.state:
            if call.ended:
                return
            call.status = "ringing"
        self.events.publish("ringing", call.sid, to=call.to, **{"from": call.from_})
        self.status.report(call, "ringing")

    def answer(self, call: ExchangeCall) -> None:
        """Somebody picked up."""
        with call.state:
            if call.ended:
                return
            call.status, call.answered_at = "in-progress", time.time()
        self.events.publish("answered", call.sid, by=call.answered_by)
        self.status.report(call, "answered")
        if call.recorded is not None:
            self.recordings.start(call.recorded, call)
        self.end_in_time(call)

    def finish(self, call: ExchangeCall, status: str, by: str = "application") -> None:
        """Ends the call, once. `by`: application, document (it ran out), caller, callee, api or exchange."""
        with call.state:
            if call.ended:
                return
            never_left_the_queue = self.queue.holds(call)
            call.status, call.ended_at, call.ended_by, call.listening = status, time.time(), by, None
        self.events.publish("ended", call.sid, status=status, duration=call.duration, by=by)
        for told in call.on_end:
            told(call)
        if not never_left_the_queue:
            self.status.report(call, "completed")

    def spawn(self, work: Callable[[], None]) -> None:
        """Runs `work` in a thread of its own; what it raises becomes a failure."""
        with self._idle:
            self._busy += 1
        threading.Thread(target=self._work, args=(work,), daemon=True).start()

    def later(self, seconds: float, work: Callable[[], None]) -> None:
        """Runs `work` in a thread of its own, so many real seconds from now."""
        timer = threading.Timer(seconds, lambda: None if self.closing.is_set() else self.spawn(work))
        timer.daemon = True
        timer.start()

    def _work(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as problem:
            self.fail("", getattr(problem, "code", 0), str(problem))
        finally:
            self._settle(-1)

    def _settle(self, change: int) -> None:
        with self._idle:
            self._busy += change
            self._idle.notify_all()

    def awaits(self, more: int) -> None:
        """Something is awaited, from an application, for which no thread of its own waits; -1: no longer."""
        self._settle(more)

    @contextmanager
    def waiting_for_people(self, until: Callable[[], bool] = lambda: False) -> Iterator[None]:
        """While a thread waits for somebody to pick up or to speak, the exchange counts as settled, unless what it
        waits for has come about already."""
        with self._idle:
            self._waits.append(until)
        self._settle(-1)
        try:
            yield
        finally:
            with self._idle:
                self._waits.remove(until)
            self._settle(+1)

    def settled(self, timeout: float) -> bool:
        """Waits until nothing is under way but calls that wait for people; false after `timeout` seconds."""
        with self._idle:
            return self._idle.wait_for(self._is_settled, timeout)

    def _is_settled(self) -> bool:
        return self._busy == 0 and not any(until() for until in self._waits)

    def all_calls(self) -> list[ExchangeCall]:
        with self._lock:
            return list(self.calls.values())

    def live_calls(self) -> list[ExchangeCall]:
        return [call for call in self.all_calls() if not call.ended]


def _how(answer: WebhookAnswer) -> str:
    return f"HTTP {answer.status}" if answer.status else answer.text
