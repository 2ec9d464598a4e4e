"""An agent's own functions may raise anything at any time: a call still reaches a proper end and is never left
unanswered."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from parley import agents
from parley.carrier.twiml import render
from parley.flow import Ask, Collect, Flow, Question, Result, Tool
from parley.local.exchange.twiml import check_twiml
from parley.local.rehearse.speech import speech_of
from parley.local.trials.positions import gibberish
from parley.machine.call import Call
from parley.machine.events import Answered, Dialed, Event, Silence, SpeechHeard
from parley.machine.questions import questions_of
from parley.machine.speech import context
from parley.raised import Guarded
from parley.reading import Context, Reading
from parley.turn.ports import Ports
from parley.turn.take import Taken, take
from parley.turn.webhooks import voice_of
from tests.unit.machine.test_step_properties import EXAMPLES

AGENTS = ("hvac",)

NOW = 1_795_280_400.0
MOST_TURNS = 60


class Broken:
    """Stands for a function, counts how often it is called, and raises at one of its calls, or at every one."""

    def __init__(self, function: Callable[..., Any], at: int | None) -> None:
        self.function, self.at, self.called = function, at, 0

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        self.called += 1
        if self.at in (None, self.called):
            raise KeyError("Rumpelstiltskin")
        return self.function(*arguments, **named)


Break = Callable[[int | None], Any]


def functions(flow: Flow) -> Mapping[str, Callable[[int | None], Any]]:
    """Every function that the agent's author has supplied, each with what breaks it for a while."""
    found: dict[str, Break] = {}
    for place, value in _declared(flow, flow.name):
        if isinstance(value, Guarded):
            found[place] = lambda at, one=value: _broken(one, "function", at)  # type: ignore[misc]
        elif isinstance(value, Collect) and callable(value.questions):
            found[f"{place}.questions"] = lambda at, one=value: _broken(one, "questions", at)  # type: ignore[misc]
    for name in flow.sayings:
        found[f"spoken {name}"] = lambda at, one=name: _broken_item(flow.sayings, one, at)  # type: ignore[misc]
    return found


def _declared(value: Any, place: str, seen: set[int] | None = None) -> Iterator[tuple[str, Any]]:
    seen = set() if seen is None else seen
    if id(value) in seen:
        return
    seen.add(id(value))
    yield place, value
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from _declared(each, f"{place}[{name}]", seen)
    elif isinstance(value, list | tuple):
        for number, each in enumerate(value):
            yield from _declared(each, f"{place}[{getattr(each, 'name', number)}]", seen)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _declared(getattr(value, each.name), f"{place}.{each.name}", seen)


@contextmanager
def _broken(holder: Any, name: str, at: int | None) -> Iterator[Broken]:
    function = getattr(holder, name)
    broken = Broken(function, at)
    object.__setattr__(holder, name, broken)
    try:
        yield broken
    finally:
        object.__setattr__(holder, name, function)


@contextmanager
def _broken_item(holder: Any, name: str, at: int | None) -> Iterator[Broken]:
    function, holder[name] = holder[name], Broken(holder[name], at)
    try:
        yield holder[name]
    finally:
        holder[name] = function


def tools_work(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
    outcome = next(iter(tool.gives))
    values = {name: EXAMPLES.get(name, "2026-11-24T08:00") for name in tool.gives[outcome]}
    return Result(outcome, values)


def a_call(flow: Flow, ports: Ports | None = None) -> list[Taken]:
    """A caller who answers every question as well as the sample utterances can, until the call is over."""
    call = Call("CA1", flow.name, NOW, caller="+15125550100", called="+15125550199", business="ace", now=NOW)
    event: Event = Answered(NOW)
    turns: list[Taken] = []
    for number in range(MOST_TURNS):
        turns.append(take(flow, call, event, ports or Ports(run_tool=tools_work)))
        check_twiml(render(turns[-1].effect, voice_of(flow), turns[-1].call.turn + 1))
        call = turns[-1].call
        if call.ended:
            return turns
        at = NOW + 5 * number
        words = words_for(flow, call)
        event = SpeechHeard(at, words) if words else Silence(at)
        if type(turns[-1].effect).__name__ in ("Dial", "Hold"):
            event = Dialed(at, "no_answer")
    raise AssertionError(f"the call goes on and on in '{call.state}'")


def words_for(flow: Flow, call: Call) -> str:
    """The first sample utterance that answers what is asked; every other time nothing that anybody understands."""
    state, here = flow.by_name[call.state], context(flow, call)
    asked: Sequence[Question] = [state.question] if isinstance(state, Ask) else []
    if isinstance(state, Collect):
        whole = replace(state, questions=getattr(state.questions, "function", state.questions))
        asked = [*questions_of(flow, call, whole), *([state.go_ahead] if state.go_ahead else [])]
    readers = [each.hear for each in asked if each.name == call.asking]
    for text in speech_of(flow.language).answers:
        if call.tries == 0 and any(_reads(reader, text, here) for reader in readers):
            return text
    return gibberish(flow)


def _reads(reader: Any, text: str, here: Context) -> bool:
    """Remembered: hundreds of calls are played here that ask the same, and each tries many a sample."""
    while isinstance(reader, Guarded | Broken):
        reader = reader.function
    asked = (reader, text, repr(here))
    if asked not in _understood:
        _understood[asked] = reader(text, here) is not None
    return _understood[asked]


_understood: dict[tuple[Any, str, str], bool] = {}


ALSO = [pytest.param(name, marks=pytest.mark.broad) for name in agents.names() if name not in AGENTS]


@pytest.mark.parametrize("agent", [*AGENTS, *ALSO])
def test_every_function_of_an_agent_may_raise_whenever_it_is_called(agent: str) -> None:
    """Each at every one of its calls; and all of them at their first one, in one call."""
    flow = agents.load(agent)
    breaking = functions(flow)
    with ExitStack() as counting:
        counted = {place: counting.enter_context(breaks(0)) for place, breaks in breaking.items()}
        a_call(flow)
    called = [place for place, each in counted.items() if each.called]
    assert len(called) > 5
    for place in called:
        with breaking[place](None):
            turns = a_call(flow)
        assert turns[-1].call.outcome
        assert raised(turns), place
    with ExitStack() as once:
        for place in called:
            once.enter_context(breaking[place](1))
        turns = a_call(flow)
    assert turns[-1].call.outcome
    assert len(raised(turns)) > 1


def raised(turns: Sequence[Taken]) -> list[str]:
    """What came out of a broken function, by the log of the call."""
    of_log = [each for turn in turns for decision in turn.decisions for each in decision["raised"]]
    return [each for each in of_log if each.startswith("KeyError (machine/test_raising.py")]


@pytest.mark.parametrize("agent", agents.names())
def test_every_tool_of_an_agent_may_raise(agent: str) -> None:
    flow = agents.load(agent)
    run = {tool["name"] for turn in a_call(flow) for tool in turn.tools}
    for name in run:
        turns = a_call(flow, Ports(run_tool=partial(all_but, name)))
        assert turns[-1].call.outcome
        assert any("KeyError" in str(tool["result"]) for turn in turns for tool in turn.tools), name


def all_but(
    broken: str, call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str
) -> Result:
    if tool.name == broken:
        raise KeyError("Rumpelstiltskin")
    return tools_work(call, flow, tool, arguments, key)


@pytest.mark.parametrize(
    "result",
    [
        None,
        "booked",
        Result("found", {"name": object()}),
        Result("found", {"name": Decimal("1")}),
        Result("found", [1]),  # type: ignore[arg-type]
        Result(["found"], {}),  # type: ignore[arg-type]
    ],
)
def test_a_tool_that_returns_what_no_result_is_has_failed(result: Any) -> None:
    assert a_call(agents.load("hvac"), Ports(run_tool=lambda *_: result))[-1].call.outcome


def test_a_tool_that_ends_the_process_ends_no_call() -> None:
    turns = a_call(agents.load("hvac"), Ports(run_tool=lambda *_: sys.exit(1)))
    assert any("StoppedError" in str(tool["result"]) for turn in turns for tool in turn.tools)


@pytest.mark.parametrize("value", ["yes", {"yes"}, 3, ["yes"], Reading(["yes"], "yes"), Reading({}, "")])
def test_a_reader_that_returns_what_no_reading_is_has_understood_nothing(value: Any) -> None:
    flow = agents.load("hvac")
    for declared in [each for _, each in _declared(flow, "") if isinstance(each, Guarded)]:
        with _broken(declared, "function", 0) as broken:
            broken.function = lambda *_: value
            assert a_call(flow)[-1].call.outcome
