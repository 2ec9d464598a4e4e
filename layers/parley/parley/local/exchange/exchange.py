"""The simulated exchange: a local phone company that speaks Twilio's side of the wire.

with Exchange.start() as exchange:
    exchange.number("+15125550000", voice_url="http://127.0.0.1:3000/voice/incoming", name="bakery")
    phone = exchange.dial("bakery")
    phone.says("my AC is broken")
    assert "gas" in phone.said[-1]
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING

from parley.local.exchange.api import application
from parley.local.exchange.call import ExchangeCall, NextDocument
from parley.local.exchange.callees import Entry, Person, ScriptedCallee
from parley.local.exchange.control import ControlApi
from parley.local.exchange.events import EventLog
from parley.local.exchange.interpreter import Interpreter
from parley.local.exchange.messages import Message
from parley.local.exchange.people import converse
from parley.local.exchange.phone import DELIVERY_PATIENCE, Phone
from parley.local.exchange.problems import Faults, TwilioFault
from parley.local.exchange.rest import RestApi
from parley.local.exchange.scripted import People, ScriptedCaller
from parley.local.exchange.server import ServerThread
from parley.local.exchange.signing import SharedKey
from parley.local.exchange.status_callbacks import EVENTS, ORDERS, Delivery
from parley.local.exchange.switchboard import ANY_NUMBER, CALLER, ApiKey, PhoneNumber, Switchboard
from parley.local.exchange.texts import receive
from parley.local.serving.visitors import answering_own

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

ACCOUNT_SID = "AC" + "0123456789abcdef" * 2
AUTH_TOKEN = "f" * 32


class ExchangeFailures(AssertionError):
    """Something went wrong that no test expected: a refused REST request, a webhook that failed, bad
    TwiML."""


class Exchange:
    """`strict` raises ExchangeFailures when a `with` block ends with `failures` that nobody cleared; with
    `strict_twiml` (if not said otherwise, where `strict`) what Twilio only warns about refuses a document, and
    no fallback hides one that is wrong."""

    def __init__(
        self,
        account_sid: str = ACCOUNT_SID,
        auth_token: str = AUTH_TOKEN,
        time_scale: float = 0.0,
        strict: bool = True,
        webhook_timeout: float = 15.0,
        unscripted: str = "ring",
        strict_twiml: bool | None = None,
    ) -> None:
        self.board = Switchboard(
            account_sid,
            auth_token,
            time_scale,
            webhook_timeout,
            unscripted,
            strict if strict_twiml is None else strict_twiml,
        )
        self.strict = strict
        self._phones: dict[str, Phone] = {}
        self._faults = Faults()
        self._phones_lock = Lock()
        self._met: set[str] = set()
        self._everywhere: PhoneNumber | None = None
        self.board.phone_of = self._phone_of
        self._wsgi = application(RestApi(self.board, self._faults, self._phone_of), ControlApi(self))
        self._server: ServerThread | None = None

    # -- setting it up -------------------------------------------------------------------------------------

    def number(
        self,
        number: str,
        voice_url: str,
        name: str = "",
        voice_method: str = "POST",
        voice_fallback_url: str = "",
        voice_fallback_method: str = "POST",
        status_callback: str = "",
        status_callback_method: str = "POST",
        sms_url: str = "",
        sms_method: str = "POST",
    ) -> PhoneNumber:
        """Gives the account a number, as in Twilio's console; `name` is a short name to dial it by."""
        owned = PhoneNumber(
            number,
            voice_url,
            name,
            voice_method,
            voice_fallback_url,
            voice_fallback_method,
            status_callback,
            status_callback_method,
            sms_url,
            sms_method,
        )
        self.board.numbers[number] = owned
        return owned

    def application(self, sid: str, voice_url: str, voice_method: str = "POST") -> None:
        """Gives the account a TwiML app, for Dial with an Application."""
        self.board.applications[sid] = PhoneNumber(sid, voice_url, voice_method=voice_method)

    def answers_everywhere(self, voice_url: str, voice_method: str = "POST", sms_url: str = "") -> None:
        """From now on this application is behind every number that the account does not have."""
        self._everywhere = PhoneNumber(ANY_NUMBER, voice_url, voice_method=voice_method, sms_url=sms_url)

    def people(self, cast: People) -> None:
        """Lets people behave as a file says (see `scripted`): those who are called, and those who call in."""
        self.board.callees |= cast.callees
        for number in cast.landlines:
            self.texts_become("undelivered", number)
        for caller in cast.callers:
            self.board.spawn(partial(self._calls_in, caller))

    def _calls_in(self, caller: ScriptedCaller) -> None:
        due = partial(self._is_due, caller)
        with self.board.waiting_for_people(due):
            while not due() and not self.board.closing.is_set():
                self.events.wait_for(due, 1.0)
        if not self.board.closing.is_set():
            converse(self.dial(caller.to or ANY_NUMBER, caller.from_).talk, caller.says)

    def _is_due(self, caller: ScriptedCaller) -> bool:
        return not caller.after or any(event["event"] == caller.after for event in self.events.since())

    def callee(
        self,
        number: str,
        script: Sequence[Entry] = ("answer",),
        says: Person | None = None,
        answered_by: str = "",
        verdict_after: int = 0,
    ) -> ScriptedCallee:
        """Scripts who answers at `number`, one entry an attempt (see `callees`)."""
        callee = ScriptedCallee(script, says, answered_by, verdict_after)
        self.board.callees[number] = callee
        return callee

    def fails(
        self,
        resource: str,
        code: int,
        times: int | None = 1,
        to: str | None = None,
        status: int = 0,
        retry_after: int | None = None,
        creates_anyway: bool = False,
        hangs: float = 0.0,
    ) -> None:
        """Lets the next `times` (None: all) REST requests that create "calls" or "messages" fail with a
        Twilio error code: those to `to`, or all. `hangs` seconds pass first; `retry_after` seconds are
        asked for; with `creates_anyway` the call or message comes about all the same."""
        if resource not in ("calls", "messages"):
            raise ValueError(f"{resource!r} is neither 'calls' nor 'messages'")
        self._faults.add(TwilioFault(resource, code, status, times, to, creates_anyway, hangs, retry_after))

    def promotes(self, auth_token: str) -> None:
        """Makes another token the account's: from now on it signs, and the one before is not let in
        (https://www.twilio.com/docs/iam/api/authtoken)."""
        self.board.auth_token = auth_token
        self.board.webhooks.signs_with(auth_token)

    def shares(self, key: SharedKey | None) -> None:
        """Signs webhooks with a key that the account shares with Twilio, as a rule of its webhooks
        configuration says; None: with the token again."""
        self.board.webhooks.signs_with(self.board.auth_token, key)

    def api_key(self, sid: str, secret: str) -> None:
        """Lets an application in that asks with an API key instead of the account's token."""
        self.board.api_keys[sid] = ApiKey(sid, secret)

    def texts_become(self, status: str, to: str) -> None:
        """From now on the last that is told of texts to a number is "delivered", "undelivered" (it is a
        landline), "failed", or "" (nothing, after "sent")."""
        self.board.ends[to] = status

    def places_calls(self, per_second: float | None) -> None:
        """From now on calls that an application asks for are queued where they come faster; 0 keeps them in the
        queue, None (as at first) queues none."""
        self.board.queue.set_rate(per_second)

    def status_callbacks_arrive(
        self, order: str, to: str | None = None, events: Sequence[str] = EVENTS, from_: str | None = None
    ) -> None:
        """From now on status callbacks come "in order", "late" (when `release_status_callbacks` is called),
        "twice", "reversed" or "dropped": those of calls to `to` or from `from_`, or of all, and of the
        `events` named."""
        if order not in ORDERS or set(events) - set(EVENTS):
            raise ValueError(f"{order!r} is none of {ORDERS}, or {events} not out of {EVENTS}")
        self.board.status.arrive(Delivery(order, to, tuple(events), from_))

    def release_status_callbacks(self) -> None:
        self.board.status.release()

    # -- calling -------------------------------------------------------------------------------------------

    def dial(
        self,
        to: str = ANY_NUMBER,
        from_: str = CALLER,
        url: str = "",
        forwarded_from: str = "",
        status_callback: str = "",
        times: int = 1,
        method: str = "POST",
        fallback_url: str = "",
        answered_by: str = "",
        city: str = "",
        country: str = "",
    ) -> Phone:
        """Calls a number of the account (or its name), or with `url` any TwiML application; returns when it
        has answered and listens, the call stands somewhere (`Phone.place`), or it has ended. Raises
        LookupError for a number that nobody has.
        `times` sends the first webhook so many times at once, and the first answer counts. `city` and `country` are
        the caller's. With `answered_by` it is the application that has called `from_`, and has been told who answered
        (https://www.twilio.com/docs/voice/answering-machine-detection)."""
        owned = (
            PhoneNumber(
                to,
                url,
                voice_method=method,
                voice_fallback_url=fallback_url,
                status_callback=status_callback,
            )
            if url
            else self._owned(to)
        )
        ends = (owned.number, from_, "outbound-api") if answered_by else (from_, owned.number, "inbound")
        call = ExchangeCall(
            self.board.account_sid,
            *ends,
            webhook_url=owned.voice_url,
            webhook_method=owned.voice_method,
            fallback_url=owned.voice_fallback_url,
            fallback_method=owned.voice_fallback_method,
            status_callback=owned.status_callback,
            status_callback_method=owned.status_callback_method,
            forwarded_from=forwarded_from,
            status="ringing",
            answered_by=answered_by,
            city=city,
            country=country,
        )
        phone = self._phone_of(self.board.add(call))
        self.board.dialing(call)
        self.board.ring(call)
        if answered_by:
            self.board.answer(call)
        verdict = (("AnsweredBy", answered_by),) if answered_by else ()
        Interpreter(self.board, call).go(NextDocument(owned.voice_url, owned.voice_method, verdict), times)
        call.moved.wait(DELIVERY_PATIENCE)
        return phone

    def texts(self, to: str, body: str, from_: str = CALLER, media: Sequence[str] = ()) -> list[Message]:
        """Writes to a number of the account (or its name); what the application answered. STOP, START and HELP are
        answered by the phone company too, and after STOP the number cannot write to `from_` (21610)."""
        owned = self._owned(to)
        message = Message(owned.number, from_, body, "inbound", "received", media=tuple(media))
        return receive(self.board, owned, message)

    def _owned(self, to: str) -> PhoneNumber:
        by_name = {owned.name: owned for owned in self.board.numbers.values() if owned.name}
        owned = self.board.numbers.get(to) or by_name.get(to)
        if owned is None and self._everywhere is not None:
            return replace(self._everywhere, number=to)
        if owned is None:
            known = ", ".join(sorted([*self.board.numbers, *by_name])) or "none yet"
            raise LookupError(f"nobody has the number {to!r}; there are: {known}")
        return owned

    def _phone_of(self, call: ExchangeCall) -> Phone:
        with self._phones_lock:
            return self._phones.setdefault(call.sid, Phone(self.board, call))

    def wait_for_call(self, to: str, timeout: float = 10.0) -> Phone:
        """The phone at `to` once an application's call rings there, was answered or is over already; every
        call is handed out once. Raises TimeoutError when none comes in `timeout` seconds."""
        found: list[Phone] = []

        def came() -> bool:
            found[:] = [phone for phone in self._unmet(to) if phone.rings or phone.listening or phone.ended]
            return bool(found)

        if not self.events.wait_for(came, timeout):
            raise TimeoutError(f"nobody called {to} in {timeout} s")
        self._met.add(found[0].sid)
        return found[0]

    def _unmet(self, to: str) -> list[Phone]:
        placed = [call for call in self.calls if call.direction.startswith("outbound") and call.to == to]
        return [self._phone_of(call) for call in placed if call.sid not in self._met]

    def phone(self, sid: str) -> Phone:
        """The phone at our end of a call; KeyError for an unknown sid."""
        return self._phone_of(self.board.calls[sid])

    # -- seeing --------------------------------------------------------------------------------------------

    @property
    def events(self) -> EventLog:
        return self.board.events

    @property
    def calls(self) -> list[ExchangeCall]:
        return self.board.all_calls()

    @property
    def messages(self) -> list[Message]:
        """What the application sent."""
        return [message for message in self.board.messages if message.direction != "inbound"]

    @property
    def failures(self) -> list[str]:
        """Failures that were reported to nobody else; a test that provokes one clears the list."""
        return self.board.failures

    def settle(self, timeout: float = 20.0) -> None:
        """Waits until only calls that wait for people are under way; raises TimeoutError."""
        if not self.board.settled(timeout):
            raise TimeoutError(f"the exchange is still busy after {timeout} s")

    def check(self) -> None:
        """Raises ExchangeFailures when anything is in `failures`."""
        if self.failures:
            raise ExchangeFailures("\n".join(self.failures))

    # -- running -------------------------------------------------------------------------------------------

    @classmethod
    def start(
        cls,
        port: int = 0,
        account_sid: str = ACCOUNT_SID,
        auth_token: str = AUTH_TOKEN,
        time_scale: float = 0.0,
        strict: bool = True,
        webhook_timeout: float = 15.0,
        unscripted: str = "ring",
        strict_twiml: bool | None = None,
    ) -> "Exchange":
        """An exchange that listens on 127.0.0.1, on any free port when `port` is 0. Use it in a `with`
        block, or `stop` it."""
        exchange = cls(account_sid, auth_token, time_scale, strict, webhook_timeout, unscripted, strict_twiml)
        exchange._server = ServerThread(answering_own(exchange.wsgi), port)
        exchange.board.base_url = exchange.url
        return exchange

    @property
    def wsgi(self) -> "WSGIApplication":
        """Twilio's REST API and the phones' control API, for any WSGI server."""
        return self._wsgi

    @property
    def url(self) -> str:
        """Where the started exchange listens: Twilio's https://api.twilio.com for the application."""
        if self._server is None:
            raise RuntimeError("this exchange was not started; serve its `wsgi` yourself")
        return self._server.url

    def stop(self) -> None:
        """Stops listening, and drops the calls that are under way."""
        if self._server is not None:
            self._server.stop()
        self.board.close()

    def __enter__(self) -> "Exchange":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None
    ) -> None:
        if kind is None:
            self.board.settled(5.0)
        self.stop()
        if kind is None and self.strict:
            self.check()
