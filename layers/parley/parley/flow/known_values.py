"""The values that a call is certain to know on entering each state, by every way there.

A forward analysis over the declared ways: a value is known in a state when every way into it brings
the value. It is what lets the proof refuse a prompt whose blank might be empty in some call.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from parley.flow.declaration import Declaration
from parley.flow.ways import Way
from parley.flow.words import OFFER, Ask, Collect, Do, Question, State


def known_on_entry(flow: Declaration, built_in: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """State name -> the values that are known there on every path from the start."""
    by_name = {state.name: state for state in flow.states}
    start = frozenset((*built_in, *flow.facts))
    known: dict[str, frozenset[str]] = {flow.states[0].name: start}
    ways = flow.ways
    changed = True
    while changed:
        changed = False
        for way in ways:
            if way.source not in known:
                continue
            brought = known_after(by_name[way.source], way, known[way.source])
            before = known.get(way.target)
            now = brought if before is None else before & brought
            if now != before:
                known[way.target], changed = now, True
    return known


def known_after(state: State, way: Way, known: frozenset[str]) -> frozenset[str]:
    """What is known in the state that `way` leads to."""
    return known_on_the_way(state, way, known) - set(way.forget)


def path_without(flow: Declaration, name: str, to: str) -> Sequence[Way]:
    """The shortest way from the start to a state at whose end a value is not known that no call has by itself."""
    by_name = {state.name: state for state in flow.states}
    start = (flow.states[0].name, name in flow.facts)
    paths: dict[tuple[str, bool], tuple[Way, ...]] = {start: ()}
    waiting = deque([start])
    ways = flow.ways
    while waiting and (to, False) not in paths:
        place, is_known = here = waiting.popleft()
        for way in ways:
            if way.source == place:
                after = known_after(by_name[place], way, frozenset((name,) if is_known else ()))
                there = (way.target, name in after)
                if there not in paths:
                    paths[there] = (*paths[here], way)
                    waiting.append(there)
    return paths.get((to, False), ())


def known_on_the_way(state: State, way: Way, known: frozenset[str]) -> frozenset[str]:
    """What is known while `way` is taken, given what is known in the state it leaves. Values that the way forgets are
    still known: its words may name them."""
    return _answered(state, way, known) | set(way.set)


def _answered(state: State, way: Way, known: frozenset[str]) -> frozenset[str]:
    if isinstance(state, Ask) and way.kind == "outcome":
        return known | {state.name}
    if isinstance(state, Do) and way.kind == "outcome":
        return known | set(state.tool.gives.get(way.outcome, ()))
    if isinstance(state, Collect):
        collected = known_when_asked(state, None)
        collected -= {state.offer} if way.outcome == OFFER else set()
        return known | collected if way.kind == "outcome" else known - _may_be_dropped(state)
    return known


def known_when_asked(state: State, question: Question | None) -> frozenset[str]:
    """What a Collect has collected by the time it asks `question` (None: when it is done)."""
    if not isinstance(state, Collect) or callable(state.questions):
        return frozenset()
    found: list[str] = []
    for each in state.questions:
        if each is question:
            break
        if not each.optional:
            found.append(each.name)
    if state.offer and question in (None, state.go_ahead):
        found.append(state.offer)
    return frozenset(found)


def _may_be_dropped(state: Collect) -> frozenset[str]:
    """A caller who rejects a value and then falls silent leaves it unknown."""
    listed = () if callable(state.questions) else tuple(state.questions)
    return frozenset((state.offer, *(question.name for question in (*listed, *state.corrects))))
