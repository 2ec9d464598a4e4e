"""The whole product on this machine: what template.yaml describes, and a phone company in front of it.

with Parley.start() as parley:
    phone = parley.dial("bakery")
    phone.says("two loaves of rye, please")
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Self
from zoneinfo import ZoneInfo

from parley import clock
from parley.carrier.twilio_rest import TOLD_AGAIN
from parley.local import data
from parley.local.beside import beside
from parley.local.dev import OPEN, agent_numbers, emails
from parley.local.dev.addresses import forget_earlier_addresses
from parley.local.environment import environment
from parley.local.exchange.call import ExchangeCall
from parley.local.exchange.exchange import Exchange
from parley.local.exchange.phone import Phone
from parley.local.exchange.switchboard import CALLER
from parley.local.stack import TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, Stack
from parley.local.telegram import SECRETS, Telegram
from parley.local.web.application import application

if TYPE_CHECKING:
    from collections.abc import Mapping

OWNER = "+15125550123"
"""The owner's phone: alerts are texted there."""
TIMEZONE = ZoneInfo("America/Chicago")
MODEL = {
    "OpenAiBaseUrl": "OPENAI_BASE_URL",
    "OpenAiModel": "OPENAI_MODEL",
    "OpenAiPrices": "OPENAI_PRICES",
}
"""Parameters of the template that are taken from the environment here, as the functions know them there."""
CALLS_PER_SECOND = 20
"""The phone company on this machine places calls as fast as an account that was raised to it."""
PORTS = ("page", "gateway", "exchange", "aws", "telegram", "sockets")


def _silent(*_told: str) -> None:
    """Nobody asked to be told."""


class Parley:
    """A running Parley; `Parley.start` makes one, `with` stops it at the end."""

    def __init__(self, front: str) -> None:
        self._front = front
        self.exchange = Exchange(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, strict=False, strict_twiml=True)
        self.telegram = Telegram(events=self.exchange.events)
        self._closing = ExitStack()
        self.stack: Stack

    @classmethod
    def start(
        cls,
        directory: Path | None = None,
        data_set: str = "default",
        page: bool = False,
        port: int = 0,
        progress: Callable[[str], None] = _silent,
        log: Callable[[str, str], None] = _silent,
        at: float | None = None,
    ) -> Self:
        """Starts it all; `directory` keeps the tables between runs, without it nothing is kept.

        With `page` other processes may join in, at `port`; the gateway, the exchange and AWS listen on the
        three after it (0: on any). `log` is told what functions print: their name and a line. `at` is the moment
        that it is now in calls, in seconds since 1970. Raises UnknownDataSet or a StackError.
        """
        data.known(data_set)
        parley = cls("page" if page else "api")
        if at is not None:
            parley._closing.enter_context(environment(CLOCK_AHEAD_SECONDS=str(at - time.time())))
        try:
            parley._start(directory, port, progress, log)
            parley.load(data_set)
            parley._open()
        except BaseException:
            parley.stop()
            raise
        return parley

    def _start(
        self,
        directory: Path | None,
        port: int,
        progress: Callable[[str], None],
        log: Callable[[str, str], None],
    ) -> None:
        ports = {name: port + place if port else 0 for place, name in enumerate(PORTS)}
        self._closing.callback(self.exchange.stop)
        self._closing.callback(self.telegram.stop)
        self.stack = Stack.start(
            directory,
            parameters=self._parameters,
            aws_port=ports["aws"],
            gateway_port=ports["gateway"],
            sockets_port=ports["sockets"],
            extra={
                self._front: lambda stack: application(
                    self.exchange, self.settle, stack.gateway, stack.sign_in.token_for, self.simulate
                ),
                "exchange": lambda _: self.exchange.wsgi,
                "telegram": lambda _: self.telegram.wsgi,
            },
            secrets=SECRETS,
            extra_ports=ports,
            progress=progress,
            log=log,
        )
        self._closing.callback(self.stack.stop)
        self.exchange.board.lets_time_pass = self.stack.bring_forward
        self.exchange.board.on_hold = self._while_somebody_waits
        for each in beside().values():
            self.exchange.board.staff.update(each.people)
        forget_earlier_addresses()
        emails.show(self.stack, self.exchange.events)
        self.connect_numbers()
        self.telegram.webhook(f"{self.stack.gateway_url}/telegram/webhook")

    def _parameters(self, urls: "Mapping[str, str]") -> dict[str, str]:
        return {
            "TwilioAccountSid": TWILIO_ACCOUNT_SID,
            "TwilioApiUrl": urls["exchange"],
            "PublicUrl": urls["gateway"],
            "OwnerPhone": OWNER,
            "TelegramApiUrl": urls["telegram"],
            "EmailFrom": emails.SENDER,
            "CallsPerSecond": str(CALLS_PER_SECOND),
            **{name: value for each in beside().values() for name, value in each.parameters.items()},
            **{name: os.environ[variable] for name, variable in MODEL.items() if variable in os.environ},
        }

    def _open(self) -> None:
        """Lets commands find this one, now that somebody would answer them."""
        if self._front == "page" and self.stack.folder:
            self.stack.folder.announce({**self.stack.urls, OPEN: self.url})
            Thread(target=self.stack.has_state_machines, name="state machines", daemon=True).start()

    def connect_numbers(self) -> None:
        """Has the phone company bring calls of each number here; an agent's own is dialled by its name, too."""
        own = [(line, line.name) for line in (*agent_numbers.lines(), *agent_numbers.relays())]
        for line, name in (*own, *((line, "") for line in agent_numbers.kept())):
            self.exchange.number(
                line.number,
                f"{self.stack.gateway_url}/voice/incoming",
                name=name,
                voice_fallback_url=f"{self.stack.gateway_url}/voice/fallback",
                status_callback=f"{self.stack.gateway_url}/voice/status{TOLD_AGAIN}",
            )

    def load(self, data_set: str) -> None:
        """Connects the numbers and puts a data set into the tables. Raises UnknownDataSet."""
        agent_numbers.connect(self.stack)
        data.load(self.stack, data_set, datetime.fromtimestamp(clock.now(), TIMEZONE).replace(tzinfo=None))

    @property
    def url(self) -> str:
        """The address of the page and of its API, without a slash at its end."""
        return self.stack.urls[self._front]

    def dial(self, agent: str, from_: str = CALLER, line: str = "") -> Phone:
        """Calls an agent by name or number; returns when it listens. LookupError for an unknown one. On the `line`
        "relay" people can speak over the agent."""
        return self.exchange.dial(agent_numbers.named(agent, line), from_=from_)

    def answers_on(self, line: str) -> None:
        """Puts all agents' own numbers on a line: "relay", "gather", or what each flow says ("")."""
        agent_numbers.connect(self.stack, line)

    def settle(self) -> None:
        """Waits until nothing is left to do but what waits for people: callbacks, outbox, alerts."""
        self.exchange.settle()
        self.stack.drain()

    def _while_somebody_waits(self, call: ExchangeCall) -> None:
        """People are called, and answer, until nothing comes of it any more."""
        seen, now = 0, len(self.exchange.events.since())
        while now != seen and not call.ended:
            self.settle()
            self.exchange.settle()
            seen, now = now, len(self.exchange.events.since())

    def simulate(self, calls: int, seed: int, begins: float, ends: float) -> Iterator[dict[str, Any]]:
        """Rehearsed callers of all agents, as if they had called between two moments: each call once it is over.

        Raises what rehearsals of these agents raise.
        """
        from parley.local.simulation.day import SimulatedDay
        from parley.local.simulation.planned import planned

        day = SimulatedDay(self.exchange, self.stack.client("stepfunctions"), self.settle)
        return day.play(planned(calls, seed, begins, ends))

    def reset(self, data_set: str = "default") -> None:
        """Empty tables, no calls, no failures, and a data set; the addresses stay."""
        for call in self.exchange.board.live_calls():
            self.exchange.phone(call.sid).hangs_up()
        self.settle()
        self.exchange.status_callbacks_arrive("in order")
        self.exchange.places_calls(None)
        self.exchange.board.callees.clear()
        self.exchange.board.messages.clear()
        self.exchange.board.ends.clear()
        self.exchange.failures.clear()
        self.telegram.reset()
        self.stack.reset()
        emails.show(self.stack, self.exchange.events)
        self.load(data_set)

    def stop(self) -> None:
        """Stops everything and keeps the tables, if there is a directory. Does nothing the second time."""
        self._closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()
