"""What a whole call and a whole outreach ask of AWS, from the first request to the last: docs/scale.md stands on it.

Counted where the requests arrive, on the local stack. Sizes are those of DynamoDB's own rules; a transactional
write takes twice its units, and an item of the calls table that has an index's key is written there, too.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from math import ceil
from typing import Any

from bench.database import READS, WRITE_UNIT, WRITES, size
from bench.figures import Figure
from parley.local.dev.agent_numbers import lines
from parley.local.dev.parley import Parley
from parley.local.stack import functions
from parley.local.stack.step_functions import set_pace
from parley.local.stack.tables import all_items
from parley.local.state_machines.watching import WatchedExecution
from parley.outreach import start
from parley.outreach.request import CallRequest
from parley.store.records import Records

BUSINESS = "companion"
CALLEE = "+15125550142"
BOOKING = (
    "my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "as soon as possible", "yes",
)  # fmt: skip
CHAT = ("Hello?", "I'm fine, thanks.", "Goodbye.")
SERVICES: Mapping[str, tuple[str, tuple[str, ...] | None]] = {
    "reads": ("dynamodb", READS),
    "writes": ("dynamodb", WRITES),
    "events": ("events", None),
}
ABOUT: Mapping[str, str] = {
    "webhooks": "invocations of the voice function",
    "reads": "requests to DynamoDB that read",
    "writes": "requests to DynamoDB that write",
    "calls_items": "items that stay in the calls table",
    "records_items": "items that stay in the records table",
    "calls_bytes": "bytes of the calls table",
    "write_units": "write units of the calls table, a header's copies in four indexes included",
    "events": "events put on the bus",
    "transitions": "state transitions, each try of a task included",
}
INDEXES = 4


def figures() -> Iterator[Figure]:
    with Parley.start() as parley:
        for what, counted in (("call", a_call(parley)), ("outreach", an_outreach(parley))):
            for name, value in counted.items():
                yield Figure(f"{what}.{name}", value, "", ABOUT[name])


def a_call(parley: Parley) -> Mapping[str, int]:
    """Somebody calls and books a visit."""

    def books() -> None:
        phone = parley.dial("hvac")
        for words in BOOKING:
            phone.says(words)
        parley.settle()

    return _counted(parley, books)


def an_outreach(parley: Parley) -> Mapping[str, int]:
    """Somebody is called, and answers at once."""
    number = next(line.number for line in lines() if line.business == BUSINESS)
    Records(BUSINESS).put("setting", "outreach", {"from": number, "hours": [0, 24], "per_day": 999})
    profile = {"name": "Ada", "age_group": "thirties", "place": "Austin", "interests": "climbing"}
    Records(BUSINESS).put("profile", CALLEE, {**profile, "style": "cheeky", "onboarded": True})
    parley.exchange.callee(CALLEE, ("answer",), says=CHAT)
    executions: list[WatchedExecution] = []

    def calls() -> None:
        wanted = CallRequest(agent="companion", to=CALLEE, consent="requested")
        started = start.start_outreach(BUSINESS, "one", wanted).outreach
        client = parley.stack.client("stepfunctions")
        executions.append(WatchedExecution(client, "OUTREACH_STATE_MACHINE", started.execution))
        executions[0].wait()
        parley.settle()

    set_pace(0.02)
    try:
        counted = _counted(parley, calls)
    finally:
        set_pace(1.0)
    kinds = [event["type"] for event in executions[0].events()]
    tries = kinds.count("TaskScheduled") - kinds.count("TaskStateEntered")
    return {**counted, "transitions": sum(kind.endswith("StateEntered") for kind in kinds) + tries}


def _counted(parley: Parley, happens: Callable[[], None]) -> Mapping[str, int]:
    calls, records = os.environ["CALLS_TABLE"], os.environ["RECORDS_TABLE"]
    before = {table: {_key(item) for item in all_items(table)} for table in (calls, records)}
    with ExitStack() as watching:
        asked = {
            name: watching.enter_context(parley.stack.fault(service, "slow", operations=operations))
            for name, (service, operations) in SERVICES.items()
        }
        invoked = watching.enter_context(_invocations())
        happens()
    new = {
        table: [item for item in all_items(table) if _key(item) not in before[table]]
        for table in (calls, records)
    }
    return {
        "webhooks": invoked["parley-VoiceFunction"],
        **{name: fault.struck for name, fault in asked.items()},
        "calls_items": len(new[calls]),
        "records_items": len(new[records]),
        "calls_bytes": sum(size(item) for item in new[calls]),
        "write_units": sum(_units(item) for item in new[calls]),
    }


def _units(item: Mapping[str, Mapping[str, object]]) -> int:
    """A turn is written once. A header is written with the first turn and with the last one, which doubles both,
    and once more when the call is concluded; each time its copies in the indexes are, too."""
    units = ceil(size(item) / WRITE_UNIT)
    sort_key = str(item["sk"]["S"])
    return units * (2 + 2 + 1 + 3 * INDEXES) if sort_key == "CALL" else units


def _key(item: Mapping[str, Mapping[str, object]]) -> tuple[object, object]:
    return item["pk"]["S"], item["sk"]["S"]


@contextmanager
def _invocations() -> Iterator[Counter[str]]:
    """How often each function ran meanwhile."""
    found: Counter[str] = Counter()
    run = functions._run

    def counting(
        handler: functions.Handler, event: Any, context: functions.LambdaContext
    ) -> functions.InvocationResult:
        found[context.function_name] += 1
        return run(handler, event, context)

    functions._run = counting
    try:
        yield found
    finally:
        functions._run = run
