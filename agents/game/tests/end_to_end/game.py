"""The business whose players are called, and what they say."""

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from agents.game.starting import start_onboarding
from agents.game.tools import PROFILE
from parley.local.dev.agent_numbers import lines
from parley.local.dev.parley import Parley
from parley.local.exchange.call import ExchangeCall
from parley.local.exchange.callees import Entry
from parley.local.exchange.phone import Phone
from parley.local.state_machines.watching import WatchedExecution
from parley.outreach import executions, start
from parley.outreach.request import CallRequest
from parley.store.records import Records

PLAYER = "+15125550142"
TELLS = (
    "Yes, sure.",
    "My name is Ada.",
    "I'm thirty four.",
    "I live in Austin.",
    "I like climbing.",
    "Cheeky, please.",
    "Yes.",
)
"""A player who answers Meta-Nikita's questions."""
CHATS = ("Hello?", "I'm fine, thanks.", "Goodbye.")


class Game:
    def __init__(self, parley: Parley, **setting: Any) -> None:
        self.parley, self.exchange = parley, parley.exchange
        parley.exchange.board.calls.clear()
        line = next(each for each in lines() if each.agent == "companion")
        self.number, self.business = line.number, line.business
        self.records = Records(self.business)
        self.allows(**setting)

    def allows(self, **setting: Any) -> None:
        """What the business has set; by default it may call at any hour."""
        self.records.put("setting", "outreach", {"from": self.number, "hours": [0, 24], **setting})

    def player(self, *script: Entry, says: Sequence[str] = CHATS, number: str = PLAYER, **more: Any) -> None:
        self.exchange.callee(number, script, says=says, **more)

    def onboarded(self, number: str = PLAYER, **more: Any) -> None:
        profile = {"name": "Ada", "age_group": "thirties", "place": "Austin", "interests": "climbing"}
        self.records.put(PROFILE, number, {**profile, "style": "cheeky", "onboarded": True, **more})

    def calls(self, id: str = "one", to: str = PLAYER, **more: Any) -> WatchedExecution:
        """Has the companion call somebody."""
        wanted = {"agent": "companion", "to": to, "consent": "requested", **more}
        started = start.start_outreach(self.business, id, CallRequest(**wanted))
        return self.execution(started.outreach.execution)

    def onboards(self, id: str = "new", to: str = PLAYER, **more: Any) -> WatchedExecution:
        wanted = {"agent": "companion", "to": to, "consent": "requested", **more}
        start_onboarding(self.business, id, CallRequest(**wanted))
        name = executions.name_of(self.business, id)
        return WatchedExecution(self.parley.stack.client("stepfunctions"), "ONBOARDING_STATE_MACHINE", name)

    def execution(self, name: str) -> WatchedExecution:
        return WatchedExecution(self.parley.stack.client("stepfunctions"), "OUTREACH_STATE_MACHINE", name)

    def record(self, id: str = "one") -> Mapping[str, Any]:
        return start.get(self.business, id)

    def rings(self, number: str = PLAYER, seconds: float = 10.0) -> Phone:
        """The phone at the number, once it rings. Raises TimeoutError."""
        return self.exchange.wait_for_call(number, seconds)

    def results(self, id: str = "one") -> list[str | None]:
        return [attempt["result"] for attempt in self.record(id)["attempts"]]

    def placed(self, number: str = PLAYER) -> list[ExchangeCall]:
        """The calls to the number, in order."""
        return [call for call in self.exchange.calls if call.to == number]

    def rung(self, number: str = PLAYER) -> list[str]:
        """How each call to the number ended."""
        return [call.status for call in self.placed(number)]

    def heard(self, number: str = PLAYER) -> list[str]:
        """What was said to the person or the machine that answered, call by call."""
        return [
            " ".join(line.text for line in call.transcript if line.who == "agent")
            for call in self.placed(number)
        ]

    def texts(self, number: str = PLAYER) -> list[str]:
        return [message.body for message in self.exchange.messages if message.to == number]

    def hour_in(self, zone: str) -> int:
        return datetime.now(ZoneInfo(zone)).hour

    def until(self, comes_true: Callable[[], bool], seconds: float = 10.0) -> None:
        """Waits until something is so. Raises TimeoutError."""
        give_up = time.monotonic() + seconds
        while not comes_true():
            if time.monotonic() > give_up:
                raise TimeoutError
            time.sleep(0.05)
