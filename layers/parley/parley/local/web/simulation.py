"""`POST /api/simulation` {"calls", "seed", "begins", "ends"}: days of calls, told as they are played.

The answer is one JSON object a line and call; the last may be {"error": ...}. Who goes away stops it.
"""

import json
import time
from collections.abc import Callable, Iterator
from threading import Lock
from typing import Any

from werkzeug import Request, Response

from parley.local.rehearse.declared import DeclarationError
from parley.local.rehearse.goal import UnspeakableError
from parley.local.rehearse.speech import SpeechlessError

MOST_CALLS, MOST_DAYS = 10_000, 366
A_DAY = 86_400.0
Simulate = Callable[[int, int, float, float], Iterator[dict[str, Any]]]
"""How many, which seed, from when, and until when."""


class AlreadySimulatingError(Exception):
    """Another simulation has the clock."""


class Simulation:
    """One at a time: all calls of a stack have one clock."""

    def __init__(self, simulate: Simulate) -> None:
        self._simulate, self._running = simulate, Lock()

    def __call__(self, request: Request) -> Response:
        """Raises ValueError, with what is wrong, or AlreadySimulatingError."""
        asked = _checked(request.get_json(silent=True))
        if not self._running.acquire(blocking=False):
            raise AlreadySimulatingError("a day is being simulated here already")
        answer = Response(self._lines(*asked), content_type="application/x-ndjson")
        answer.call_on_close(self._running.release)
        return answer

    def _lines(self, *asked: Any) -> Iterator[str]:
        try:
            for each in self._simulate(*asked):
                yield f"{json.dumps(each, ensure_ascii=False)}\n"
        except (DeclarationError, SpeechlessError, UnspeakableError) as error:
            yield f"{json.dumps({'error': str(error)}, ensure_ascii=False)}\n"


def _checked(body: Any) -> tuple[int, int, float, float]:
    try:
        calls, seed = int(body["calls"]), int(body["seed"])
        begins, ends = float(body["begins"]), float(body["ends"])
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("the body must say calls, seed, begins and ends, all of them numbers") from error
    if not 1 <= calls <= MOST_CALLS:
        raise ValueError(f"calls must be from 1 to {MOST_CALLS}")
    if not begins < ends <= time.time() + 1 or ends - begins > MOST_DAYS * A_DAY:
        raise ValueError(
            f"begins must be before ends, by {MOST_DAYS} days at most, and ends not in the future"
        )
    return calls, seed, begins, ends
