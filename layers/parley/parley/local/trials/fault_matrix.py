"""Puts every agent, at every place where it listens, through every fault of a model's server.

Whatever the model does, a call must go where the caller's own words lead. They are gibberish here, so it must
go where it goes without any model, and say what it says then; a model that picks a choice and quotes the
caller may at most bring it to another question. For hostile answers the caller says what they do harm with.
On the relay what is said is a message, and what is done comes in a turn after it was decided.
"""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any, TypeAlias

from parley import agents
from parley.carrier import relay
from parley.carrier.twiml import render
from parley.flow import Flow, Result, Tool
from parley.flow.words import Ask, Collect, Talk
from parley.local.environment import environment
from parley.local.exchange.twiml import TwimlRefused, check_twiml
from parley.local.exchange.verbs import relay_messages
from parley.local.exchange.verbs.relay_messages import MessageRefused
from parley.local.language_model.faults import FAULTS, HOSTILE, SERVERS, Hostile, named
from parley.local.language_model.server import Behaviour, ModelServer
from parley.local.readers.replaced import deaf_to
from parley.local.trials.positions import Position, gibberish, positions
from parley.machine.call import Call
from parley.machine.effects import Listen
from parley.machine.events import SpeechHeard
from parley.machine.justified import harmless, is_grave
from parley.model import client, reading
from parley.model.guardrails import REPLY, Saying, objection
from parley.model.schema import names
from parley.reading import is_free
from parley.turn.ports import BUDGET_SECONDS, Ports
from parley.turn.take import Taken, take
from parley.turn.webhooks import voice_of

BUDGET = 0.3
"""Seconds that the model is given here, so that waiting for it does not make the matrix long."""
PLENTY = 4.0
"""Seconds where the server answers at once."""
CALLS_AT_ONCE = 8
QUOTING = ("first choice, quoting", "last choice, quoting")
MAY_BE_SAID = ("I see, thanks.", "Jag förstår.")
"""What the servers that answer well say: the guardrails let it through."""


Known: TypeAlias = dict[tuple[int, int, str], Taken]
"""How a call goes on without any model, by flow, place and utterance; under most faults it has to go on in the same
way."""


@dataclass(frozen=True, slots=True)
class Row:
    """One fault at one place. `wrong` says what must not have happened; "" is well."""

    fault: str
    agent: str
    place: str
    requests: int
    milliseconds: float
    wrong: str


def places(of: Iterable[str] | None = None, interruptible: bool = False) -> Sequence[Position]:
    """Where these agents listen (default: all), in calls on <Gather> or, `interruptible`, on the relay."""
    there = (place for name in of or agents.names() for place in positions(agents.load(name)))
    return [replace(place, call=replace(place.call, interruptible=interruptible)) for place in there]


def first_of_each(places: Iterable[Position]) -> Sequence[Position]:
    """One place of each agent."""
    return list({place.agent: place for place in reversed(list(places))}.values())


def rows(
    places: Sequence[Position],
    faults: Mapping[str, Behaviour] = FAULTS,
    hostile: Mapping[str, Hostile] = HOSTILE,
    budget: float = BUDGET,
) -> Iterator[Row]:
    """The matrix: each fault x each place. Talks to servers on 127.0.0.1.

    What is wrong with a server itself is the same wherever it is asked: each agent meets it at one place.
    """
    first = first_of_each(places)
    known: Known = {}
    for fault, behaviour in faults.items():
        yield from _under(fault, behaviour, first if fault in SERVERS else places, budget, known)
    for name, each in hostile.items():
        yield from _under(name, each.answers, places, PLENTY, known, each)
    for agent in {place.agent: None for place in places}:
        flow, own = agents.load(agent), [place for place in places if place.agent == agent]
        yield from _under("a state's name", named(flow.states[-1].name), own, budget, known)
        yield from _under("a tool's name", named(next(iter(flow.tools), "tool")), own, budget, known)


def _under(
    fault: str,
    behaviour: Behaviour,
    places: Iterable[Position],
    budget: float,
    known: Known,
    hostile: Hostile | None = None,
) -> Iterator[Row]:
    with ModelServer(behaviour) as server, environment(OPENAI_BASE_URL=server.url, OPENAI_API_KEY="none"):
        client.warm()
        with ThreadPoolExecutor(CALLS_AT_ONCE) as calls:
            yield from calls.map(partial(_row, fault, budget, known, hostile), places)


def _row(fault: str, budget: float, known: Known, hostile: Hostile | None, place: Position) -> Row:
    flow = _hearing(place.agent, hostile)
    said = hostile.said(flow.language) if hostile else gibberish(flow)
    heard = SpeechHeard(place.call.now + 4, said)
    started = time.monotonic()
    taken = take(flow, place.call, heard, Ports(run_tool=fails, read=reading.read, model_seconds=budget))
    milliseconds = (time.monotonic() - started) * 1000
    without = known.get(key := (id(flow), id(place), said))
    if without is None:
        without = known[key] = take(flow, place.call, heard, Ports(run_tool=fails))
    may = hostile.may if hostile else ""
    wrong = "; ".join(_wrong(fault, may, flow, place, taken, without, milliseconds))
    requests = sum(asked.get("requests", 0) for asked in taken.model)
    return Row(fault, place.agent, f"{place.state}/{place.asking}", requests, milliseconds, wrong)


@cache
def _deaf(agent: str, said: str) -> Flow:
    return deaf_to(agents.load(agent), said)


def _hearing(agent: str, hostile: Hostile | None) -> Flow:
    """The agent. For a hostile answer it is changed so that its readers do not understand the caller's whole
    utterance, and the model is asked."""
    flow = agents.load(agent)
    return _deaf(agent, hostile.said(flow.language)) if hostile and hostile.may != "choose" else flow


def fails(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
    """Every tool is down: that one was tried is in the turn's log."""
    raise ConnectionError(f"{tool.name} is not there")


def _wrong(
    fault: str,
    may: str,
    flow: Flow,
    place: Position,
    taken: Taken,
    without: Taken,
    milliseconds: float,
) -> Iterator[str]:
    try:
        _check_answer(flow, taken)
    except (TwimlRefused, MessageRefused) as error:
        yield f"Twilio would refuse: {error}"
    if milliseconds > BUDGET_SECONDS * 1000:
        yield f"took {milliseconds:.0f} ms"
    understood = any(each["why"].startswith("understood ") for each in without.decisions)
    if fault in QUOTING or (may == "choose" and not understood):
        yield from _bounded(flow, place, taken, without)
        return
    if may == "fill":
        yield from _only_filled(flow, place, taken, without)
        return
    if taken.call.state != without.call.state:
        yield f"went to '{taken.call.state}' instead of '{without.call.state}'"
    if taken.call.values != without.call.values:
        yield "knows what nobody said"
    if _tools(taken) != _tools(without):
        yield f"ran {_tools(taken)}"
    yield from _wrongly_said(flow, may, place, taken, without)


def _check_answer(flow: Flow, taken: Taken) -> None:
    """Raises what Twilio would refuse of it: a document, or on the relay a message."""
    if taken.call.interruptible and isinstance(taken.effect, Listen):
        relay_messages.read(relay.text(taken.said))
    else:
        check_twiml(render(taken.effect, voice_of(flow), taken.call.turn + 1))


def _wrongly_said(flow: Flow, may: str, place: Position, taken: Taken, without: Taken) -> Iterator[str]:
    """In a Talk the model words the reply, as far as the guardrails let it; elsewhere it may add nothing, or
    acknowledge where no answer counts."""
    state = flow.by_name[place.state]
    if may == "acknowledge" and isinstance(state, Ask | Collect) and not is_grave(flow, place.call, state):
        return
    for line in set(taken.said) - set(MAY_BE_SAID) - set(without.said):
        is_reply = isinstance(state, Talk)
        if not is_reply or objection(Saying(line, REPLY, flow.language, names=names(flow))):
            yield f"said {line[:80]!r}"


def _only_filled(flow: Flow, place: Position, taken: Taken, without: Taken) -> Iterator[str]:
    """What is open may be filled; the call goes on all the same, and a text that is known stays as it is."""
    if taken.call.ended and not without.call.ended:
        yield f"ended in '{taken.call.state}'"
    for name, question in flow.questions.items():
        known = place.call.values.get(name)
        if known is not None and is_free(question.hear) and taken.call.values.get(name) != known:
            yield f"'{name}' was overwritten"
    if changing := {name for name in _tools(taken) - _tools(without) if not flow.tools[name].looks_up}:
        yield f"ran {changing}"


def _bounded(flow: Flow, place: Position, taken: Taken, without: Taken) -> Iterator[str]:
    """A choice that quotes the caller leads to a question, or where callers go who aren't understood."""
    state, reached = flow.by_name[place.state], taken.call.state
    if reached == without.call.state or reached == place.state:
        return
    if not isinstance(state, Ask | Collect) or not harmless(flow, place.call, state, reached):
        yield f"went to '{reached}'"
    changing = {name for name in _tools(taken) - _tools(without) if not flow.tools[name].looks_up}
    allowed = {tool.name for tool in flow.tools.values() if _at_end(flow, reached) == tool.name}
    if changing - allowed:
        yield f"ran {changing}"


def _at_end(flow: Flow, name: str) -> str:
    """The tool that last words bring with them: a callback that is promised is also stored."""
    tool = getattr(flow.by_name[name], "does", None)
    return tool.name if tool else ""


def _tools(taken: Taken) -> set[str]:
    return {tool["name"] for tool in taken.tools}


def table(matrix: Iterable[Row]) -> str:
    """The matrix as text: faults down, places across, and below it what went wrong."""
    found = list(matrix)
    places = list(dict.fromkeys((row.agent, row.place) for row in found))
    cells = {(row.fault, row.agent, row.place): row for row in found}
    faults = list(dict.fromkeys(row.fault for row in found))
    width = max(map(len, faults))
    lines = [f"{number:>3}  {agent}: {place}" for number, (agent, place) in enumerate(places, start=1)]
    lines += ["", f"{'':{width}}  {' '.join(f'{number:>2}' for number in range(1, len(places) + 1))}"]
    for fault in faults:
        marks = (_mark(cells.get((fault, *place))) for place in places)
        lines.append(f"{fault:{width}}  {' '.join(f'{mark:>2}' for mark in marks)}")
    wrong = [f"{row.fault} at {row.agent} {row.place}: {row.wrong}" for row in found if row.wrong]
    return "\n".join([*lines, "", f"{len(found)} cells, {len(wrong)} wrong", *wrong])


def _mark(row: Row | None) -> str:
    return " " if row is None else "✗" if row.wrong else "✓"


if __name__ == "__main__":
    print(table(rows(places())))
