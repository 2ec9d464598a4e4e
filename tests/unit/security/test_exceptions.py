"""What an exception says stays where it was raised: nothing of it is logged, counted, kept or told to AWS."""

import ast
import io
import json
import logging
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from parley import agents
from parley.flow import Flow, Result, Tool
from parley.local.cli.checks.places import PACKAGE, handlers, parsed, sources
from parley.local.cli.checks.places import agents as folder_of_agents
from parley.logs import logger_of, wordless
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.machine.events import Answered, Event, SpeechHeard
from parley.machine.plain import plain
from parley.model.answer import ModelAnswer
from parley.raised import raised
from parley.store.calls import Turn
from parley.store.errors import UnavailableError, translated
from parley.turn.ports import Ports
from parley.turn.take import Taken, take
from parley.turn.telemetry import count

SECRET = "Rumpelstiltskin of 12 Spinning Lane"
NOW = 1_795_280_400.0


def raises(*_: object, **__: object) -> Any:
    raise LookupError(f"no customer {SECRET}")


def everything_fails(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
    try:
        raises()
    except LookupError as error:
        raise KeyError(SECRET) from error
    raise AssertionError


def no_model_works(flow: Flow, call: Call, read: Read, seconds: float) -> ModelAnswer:
    raise RuntimeError(SECRET)


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What a function's logger writes."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(logger_of("voice").registered_handler.formatter)
    logging.getLogger("voice").addHandler(handler)
    yield written
    logging.getLogger("voice").removeHandler(handler)


@pytest.mark.parametrize("agent", agents.names())
def test_a_turn_keeps_the_class_and_place_of_what_a_tool_or_model_raised(
    agent: str, capsys: pytest.CaptureFixture[str], lines: io.StringIO
) -> None:
    ports, flow = Ports(run_tool=everything_fails, read=no_model_works), agents.load(agent)
    call, kept = Call("CA1", agent, NOW, caller="+15125550100", business="ace"), list[Taken]()
    event: Event = Answered(NOW)
    for _ in range(10):
        kept.append(take(flow, call, event, ports))
        call, event = kept[-1].call, SpeechHeard(NOW + 4, "the purple elephant sings")
        count(Turn(call, "<Response/>", kept[-1].events, kept[-1].decisions, kept[-1].tools, kept[-1].model))
        if call.ended:
            break
    written = json.dumps([plain(each) for each in kept], default=str)
    told = capsys.readouterr()
    assert "Rumpelstiltskin" not in written + told.out + told.err + lines.getvalue()
    assert "KeyError (security/test_exceptions.py:" in written or "RuntimeError (security/" in written


def test_a_logged_exception_shows_the_way_it_came_and_not_its_text(lines: io.StringIO) -> None:
    logger = logger_of("voice")
    try:
        try:
            raises()
        except LookupError as error:
            error.add_note(SECRET)
            raise RuntimeError(SECRET) from error
    except RuntimeError:
        logger.exception("a webhook failed")
    logged = json.loads(lines.getvalue().splitlines()[-1])
    assert "Rumpelstiltskin" not in lines.getvalue()
    assert logged["exception_name"] == "RuntimeError"
    assert "LookupError (security/test_exceptions.py:" in logged["exception"]
    assert "in raises" in logged["exception"]


def test_a_task_that_fails_tells_its_execution_the_class_and_the_place() -> None:
    @wordless
    def handler(event: Any, context: Any) -> None:
        raises()

    with pytest.raises(Exception, match=r"^LookupError \(security/test_exceptions\.py:\d+\)$") as failed:
        handler({}, None)
    assert type(failed.value).__name__ == "LookupError"
    assert (failed.value.__cause__, failed.value.__context__) == (None, None)


@pytest.mark.parametrize("path", [each / "app.py" for each in handlers()], ids=lambda path: path.parent.name)
def test_every_function_either_answers_whatever_happens_or_fails_without_words(path: Path) -> None:
    handler = next(
        node for node in parsed(path).body if isinstance(node, ast.FunctionDef) and node.name == "handler"
    )
    answers = any(
        isinstance(node, ast.ExceptHandler)
        and isinstance(node.type, ast.Name)
        and node.type.id == "Exception"
        for node in ast.walk(handler)
    )
    decorated = [each.id for each in handler.decorator_list if isinstance(each, ast.Name)]
    assert answers or "wordless" in decorated or path.parent.name in ("api", "fallback")


def test_what_dynamodb_says_of_a_failure_is_told_by_its_code_alone() -> None:
    from pynamodb.exceptions import PutError

    with pytest.raises(UnavailableError) as failed, translated():
        raise PutError(f"Failed to put item: {SECRET}")
    assert SECRET not in str(failed.value)
    assert raised(failed.value).startswith("UnavailableError (store/errors.py:")


def test_no_text_of_an_exception_is_handed_to_a_logger() -> None:
    told = [
        f"{path}:{call.lineno}"
        for path in (
            *sources(PACKAGE),
            *sources(folder_of_agents()),
            *(each / "app.py" for each in handlers()),
        )
        for handler in ast.walk(parsed(path))
        if isinstance(handler, ast.ExceptHandler)
        for call in ast.walk(handler)
        if isinstance(call, ast.Call) and _logs(call)
        if any(
            f"{before}{handler.name}{after}" in ast.unparse(call) for before, after in ("{}", ("str(", ")"))
        )
    ]
    assert told == []


def _logs(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "logger"
