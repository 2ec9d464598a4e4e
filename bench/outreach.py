"""What one outreach costs, and how soon after the request the phone is dialled.

Counted where the requests arrive, in whole calls on the local stack. AWS bills each try of a task as a state
transition (https://aws.amazon.com/step-functions/pricing/), and a transactional write twice.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from statistics import median
from time import perf_counter
from typing import Any

from agents.game.tools import PROFILE
from bench.database import READS, WRITES
from bench.figures import Figure
from parley.local.dev.agent_numbers import lines
from parley.local.dev.parley import Parley
from parley.local.stack.aws import AwsRequest
from parley.local.stack.functions import Functions
from parley.local.stack.step_functions import set_pace
from parley.local.state_machines.watching import WatchedExecution
from parley.outreach import start
from parley.outreach.request import CallRequest
from parley.store.records import Records

FIRST_DIAL_SECONDS = 2.0
TIMES = 7
BUSINESS = "companion"
PERSON = ("Hello?", "I'm fine, thanks.", "Goodbye.")
CASES: dict[str, Sequence[str]] = {
    "answered": ("answer",),
    "answered_third": ("no-answer", "busy", "answer"),
    "never": ("busy",),
}


def figures() -> Iterator[Figure]:
    spent: Counter[str] = Counter()
    Functions.invoke = _timed(Functions.invoke, spent)  # type: ignore[method-assign]
    with Parley.start() as parley:
        set_pace(0.02)
        number = next(line.number for line in lines() if line.business == BUSINESS)
        Records(BUSINESS).put("setting", "outreach", {"from": number, "hours": [0, 24], "per_day": 999})
        _count(parley, spent)
        _outreach(parley, "warm", ("answer",))  # what is loaded once is not measured
        dials = [_outreach(parley, f"dial-{n}", ("answer",))[1] for n in range(TIMES)]
        about = f"from the accepted request to Twilio's being asked, median of {TIMES}"
        yield Figure("outreach.first_dial", median(dials), "s", about, target=FIRST_DIAL_SECONDS)
        for name, script in CASES.items():
            spent.clear()
            execution, _ = _outreach(parley, name, script)
            yield from _costs(name, execution, spent)
        set_pace(1.0)


def _costs(name: str, execution: WatchedExecution, spent: Counter[str]) -> Iterator[Figure]:
    kinds = [event["type"] for event in execution.events()]
    transitions = sum(kind.endswith("StateEntered") for kind in kinds)
    tries = kinds.count("TaskScheduled") - sum(kind == "TaskStateEntered" for kind in kinds)
    what = ", ".join(CASES[name])
    yield Figure(f"outreach.{name}.transitions", transitions + tries, "", f"callee: {what}; retries included")
    yield Figure(f"outreach.{name}.invocations", spent["invocations"], "", "tasks, webhooks, and the outbox")
    yield Figure(f"outreach.{name}.lambda", spent["ms"], "ms", "of all functions, on this machine")
    for kind in ("reads", "writes"):
        yield Figure(
            f"outreach.{name}.{kind}", spent[kind], "", "requests to DynamoDB, the call's turns included"
        )


def _outreach(parley: Parley, id: str, script: Sequence[str]) -> tuple[WatchedExecution, float]:
    """A whole outreach; and the seconds until its first dial."""
    to = f"+1512555{2000 + sum(map(ord, id)) % 7000}"
    profile = {"name": "Ada", "age_group": "25 to 34", "place": "Austin", "interests": "climbing"}
    Records(BUSINESS).put(PROFILE, to, {**profile, "style": "cheeky", "onboarded": True})
    parley.exchange.callee(to, script, says=PERSON)
    began = perf_counter()
    request = CallRequest(agent=BUSINESS, to=to, consent="requested")
    started = start.start_outreach(BUSINESS, id, request)
    parley.exchange.events.wait_for(lambda: any(call.to == to for call in parley.exchange.calls), 30.0)
    dialled = perf_counter() - began
    states = parley.stack.client("stepfunctions")
    execution = WatchedExecution(states, "OUTREACH_STATE_MACHINE", started.outreach.execution)
    execution.wait()
    parley.settle()
    return execution, dialled


def _timed(invoke: Callable[..., Any], spent: Counter[str]) -> Callable[..., Any]:
    def timed(*arguments: Any, **named: Any) -> Any:
        began = perf_counter()
        try:
            return invoke(*arguments, **named)
        finally:
            spent["invocations"] += 1
            spent["ms"] += round((perf_counter() - began) * 1000)

    return timed


def _count(parley: Parley, spent: Counter[str]) -> None:
    """Counts what DynamoDB accepts."""
    hooks = parley.stack.front.hooks
    for kind, operations in (("reads", READS), ("writes", WRITES)):
        for operation in operations:
            hooks[("dynamodb", operation)] = _counting(kind, hooks.get(("dynamodb", operation)), spent)


def _counting(
    kind: str, before: Callable[[AwsRequest], None] | None, spent: Counter[str]
) -> Callable[[AwsRequest], None]:
    def count(request: AwsRequest) -> None:
        spent[kind] += 1
        if before:
            before(request)

    return count
