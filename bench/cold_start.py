"""How long a caller waits when a function has to start first: the built voice function under Lambda's own
emulator, against a bare handler with one boto3 client, in turns."""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from statistics import median

from bench.figures import Figure
from bench.handler import CALLED, CALLER, signed
from bench.lambda_runtime import Function, Start, build, cold_start, compile_all, python, runtime
from parley.local.dev.parley import Parley
from parley.local.stack import TWILIO_AUTH_TOKEN

STARTS, UNCOMPILED = 9, 3
BARE = Path(__file__).parent / "bare"
RESTORED = Path(__file__).parent / "restored"


def figures() -> Iterator[Figure]:
    python()
    lambda_runtime, application = runtime(), build()
    with Parley.start() as parley:
        environment = {**parley.stack.environment, "PUBLIC_URL": "", **own(application)}
        layers = [application / f"{layer}Layer" / "python" for layer in ("Parley", "Dependencies")]
        voice = Function([application / "VoiceFunction", *layers, lambda_runtime], environment)
        bare = Function([BARE, lambda_runtime], environment)
        uncompiled = [cold_start(voice, _event(STARTS + 1 + n)) for n in range(UNCOMPILED)]
        compile_all(application, BARE)
        starts = [(cold_start(bare, "{}"), cold_start(voice, _event(n + 1))) for n in range(STARTS)]
        warmed = replace(voice, folders=[*voice.folders, RESTORED], handler="restored.handler")
        restored = [cold_start(warmed, _event(STARTS + UNCOMPILED + 1 + n)) for n in range(UNCOMPILED)]
    _check([*(start for _, start in starts), *uncompiled, *restored])
    yield from _compared(starts)
    yield Figure(
        "restored.first_answer",
        median(start.first for start in restored),
        "ms",
        f"the first answer after SnapStart's hooks have run, {UNCOMPILED} starts; the bare handler's GetItem",
        median(start.first for start, _ in starts),
    )
    yield Figure(
        "cold_start.without_bytecode",
        median(start.init for start in uncompiled),
        "ms",
        f"as `sam build` leaves it, {UNCOMPILED} starts; `make build` adds the bytecode",
        median(start.init for start, _ in starts),
    )


def _compared(starts: list[tuple[Start, Start]]) -> Iterator[Figure]:
    bare, voice = [start for start, _ in starts], [start for _, start in starts]
    yield Figure(
        "cold_start",
        median(start.init for start in voice),
        "ms",
        f"init of the voice function against a bare boto3 handler's, {STARTS} starts each, in turns",
        median(start.init for start in bare),
        target=1.3,
    )
    yield Figure(
        "cold_start.first_answer",
        median(start.init + start.first for start in voice),
        "ms",
        "init and the first answer to /voice/incoming, against init and one GetItem of the bare handler",
        median(start.init + start.first for start in bare),
    )


def own(application: Path) -> Mapping[str, str]:
    """What Lambda sets itself."""
    return {"AWS_DEFAULT_REGION": os.environ["AWS_REGION"], "LAMBDA_TASK_ROOT": str(application)}


def _event(number: int) -> str:
    form = {"CallSid": f"CA{number:032x}", "From": CALLER, "To": CALLED}
    return json.dumps(signed("/voice/incoming", "", form, TWILIO_AUTH_TOKEN))


def _check(starts: list[Start]) -> None:
    """Raises RuntimeError unless the function answered as it should."""
    for start in starts:
        if "<Gather" not in start.answer.get("body", ""):
            raise RuntimeError(f"the first answer was wrong: {start.answer}")
