"""A batch of the outbox lasts as long as its longest call, keeps a call's turns in order, and names what failed."""

import importlib.util
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Barrier
from types import ModuleType
from typing import Any

import pytest

from parley.carrier import eventbridge
from parley.machine.call import Call, to_data
from parley.model import summary
from parley.turn import tools
from tests.unit.security.test_template import FUNCTIONS, RESOURCES

AGENTS = ("hvac",)

ROOT = Path(__file__).parents[3]
ATTEMPTS_AT_THE_BUS = 2
WISHES_OF_A_TURN = 3


@pytest.fixture
def outbox() -> ModuleType:
    specification = importlib.util.spec_from_file_location("outbox", ROOT / "functions/outbox/app.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def record(sid: str, turn: int, wishes: Sequence[Mapping[str, Any]] = (), ended: bool = False) -> Any:
    call = to_data(Call(sid, "hvac", 0.0, business="ace-cooling"))
    image: dict[str, Any] = {"call": {"S": json.dumps(call)}}
    if wishes:
        image["afterwards"] = {"S": json.dumps(list(wishes))}
    if ended:
        image["ended"] = {"BOOL": True}
    keys = {"pk": {"S": f"CALL#{sid}"}, "sk": {"S": f"TURN#{turn:04}"}}
    return {"dynamodb": {"Keys": keys, "NewImage": image, "SequenceNumber": f"{sid}-{turn}"}}


def test_ten_calls_that_are_over_are_summed_up_at_the_same_time(
    outbox: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each waits for the other nine: one after another they would wait for ever."""
    together = Barrier(10)

    def complete(call: Call) -> None:
        together.wait(timeout=20)

    monkeypatch.setattr(outbox.afterwards, "complete", complete)
    ended = [record(f"CA{n}", 3, ended=True) for n in range(10)]
    assert outbox.handler({"Records": ended}, None) == {"batchItemFailures": []}


def test_the_turns_of_one_call_are_done_in_order(outbox: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def run(call: Call, wishes: Sequence[Mapping[str, Any]], run_tool: Callable[..., Any]) -> None:
        done.extend(wish["key"] for wish in wishes)

    monkeypatch.setattr(outbox.afterwards, "run", run)
    records = [record("CA1", n, [{"key": f"CA1-{n}"}]) for n in range(8)]
    outbox.handler({"Records": records}, None)
    assert done == [f"CA1-{n}" for n in range(8)]


def test_what_failed_is_named_and_the_others_do_not_come_again(
    outbox: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def complete(call: Call) -> None:
        if call.sid == "CA1":
            raise RuntimeError

    monkeypatch.setattr(outbox.afterwards, "complete", complete)
    events = {"Records": [record(f"CA{n}", 3, ended=True) for n in range(3)]}
    assert outbox.handler(events, None) == {"batchItemFailures": [{"itemIdentifier": "CA1-3"}]}
    with pytest.raises(Exception) as raised:  # noqa: PT011 - its class is made for Lambda to read its name
        outbox.handler({"Records": [record("CA1", 3, ended=True)]}, None)
    assert type(raised.value).__name__ == "RuntimeError"


def test_the_longest_call_of_a_batch_fits_its_time() -> None:
    """With every request at its own time limit."""
    one_wish = tools.MOST_BACKEND_SECONDS
    conclusion = summary.SECONDS + ATTEMPTS_AT_THE_BUS * (
        eventbridge.CONNECT_SECONDS + eventbridge.READ_SECONDS
    )
    longest = WISHES_OF_A_TURN * one_wish + conclusion
    assert longest <= FUNCTIONS["OutboxFunction"]["Properties"]["Timeout"] / 2


def test_a_record_may_wait_for_hours_and_is_given_up_while_the_stream_still_has_it() -> None:
    mapping = RESOURCES["OutboxMapping"]["Properties"]
    assert 6 * 3600 <= mapping["MaximumRecordAgeInSeconds"] < 24 * 3600
    assert mapping["BisectBatchOnFunctionError"]
    assert mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
