"""The voice function's own handler, given signed webhooks, with the tables in memory and a clock that is told."""

import importlib.util
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import Any
from unittest.mock import patch
from urllib.parse import urlencode
from xml.etree import ElementTree

from agents.feedback.simulate.tables import DayTables
from bench.handler import ENVIRONMENT, TOKEN, signed
from parley.local import project
from parley.local.environment import environment
from parley.turn import telemetry

VOICE = project.root() / "functions" / "voice" / "app.py"


class SimulatedClock:
    """Seconds since 1970, as the simulation sets them."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@contextmanager
def voice_function(clock: SimulatedClock) -> "Iterator[SimulatedVoice]":
    tables = DayTables()
    with (
        environment(**ENVIRONMENT),
        quiet(),
        patch("pynamodb.connection.base.Connection._make_api_call", tables.answer),
        patch.dict("parley.carrier.secrets._held", clear=True),
        patch("parley.carrier.secrets.read_parameter", lambda *_, **__: {"auth_tokens": [TOKEN]}),
        patch("time.time", clock),
    ):
        yield SimulatedVoice(_loaded(), clock)


@contextmanager
def quiet() -> "Iterator[None]":
    """A day has thousands of calls, and nobody reads their log or their figures."""
    before = telemetry.logger.log_level
    telemetry.logger.setLevel("CRITICAL")
    try:
        with patch("parley.metrics.send"), patch("parley.turn.telemetry.send"):
            yield
    finally:
        telemetry.logger.setLevel(before)


def _loaded() -> ModuleType:
    specification = importlib.util.spec_from_file_location("simulated_voice", VOICE)
    if specification is None or specification.loader is None:
        raise ImportError(f"there is no {VOICE}")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


class SimulatedVoice:
    """Calls, one webhook after the other, as Twilio makes them."""

    def __init__(self, module: ModuleType, clock: SimulatedClock) -> None:
        self._handler: Callable[[Mapping[str, Any], object], Any] = module.handler
        self.run_tool = module.ports.run_tool
        module.ports = module.ports._replace(clock=clock)  # type: ignore[attr-defined]

    def answer(self, sid: str, from_: str, to: str, outreach: Mapping[str, str]) -> "SimulatedSaid":
        return self._send("/voice/incoming", urlencode(outreach), {"CallSid": sid, "From": from_, "To": to})

    def turn(self, sid: str, action: str, said: str) -> "SimulatedSaid":
        form = {"CallSid": sid}
        if said.startswith("#"):
            form["Digits"] = said[1:]
        elif said:
            form |= {"SpeechResult": said, "Confidence": "0.9"}
        return self._send("/voice/turn", action.partition("?")[2], form)

    def hang_up(self, sid: str) -> None:
        self._handler(signed("/voice/status", "", {"CallSid": sid, "CallStatus": "completed"}), None)

    def _send(self, path: str, query: str, form: Mapping[str, str]) -> "SimulatedSaid":
        return SimulatedSaid(self._handler(signed(path, query, form), None)["body"])


class SimulatedSaid:
    """What a document of TwiML says, and where the answer to it goes ("" after the last words)."""

    def __init__(self, document: str) -> None:
        response = ElementTree.fromstring(document.encode())  # noqa: S314 - our own
        self.text = " ".join(say.text or "" for say in response.iter("Say"))
        gather = response.find("Gather")
        self.action = gather.get("action", "") if gather is not None else ""
        self.is_listening = gather is not None
        self.longest_answer = float(gather.get("maxSpeechTime", "60")) if gather is not None else 0.0

    @property
    def seconds(self) -> float:
        """How long a voice takes: about fourteen characters a second."""
        return len(self.text) / 14
