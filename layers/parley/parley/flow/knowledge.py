"""What a call must know on entering each state, whichever way it came there.

A forward analysis over the declared ways: a value is known in a state when every way into it brings
the value. It is what lets the proof refuse a prompt whose blank might be empty in some call.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from parley.flow.ways import Way, all_ways
from parley.flow.words import OFFER, Ask, Collect, Do, Question, State

if TYPE_CHECKING:
    from parley.flow.flow import Flow


def known_on_entry(flow: "Flow", built_in: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """State name -> the values that are known there on every path from the start."""
    by_name = {state.name: state for state in flow.states}
    start = frozenset((*built_in, *flow.facts))
    known: dict[str, frozenset[str]] = {flow.states[0].name: start}
    ways = all_ways(flow)
    changed = True
    while changed:
        changed = False
        for way in ways:
            if way.source not in known:
                continue
            brought = known_on_the_way(by_name[way.source], way, known[way.source]) - set(way.forget)
            before = known.get(way.target)
            now = brought if before is None else before & brought
            if now != before:
                known[way.target], changed = now, True
    return known


def known_on_the_way(state: State, way: Way, known: frozenset[str]) -> frozenset[str]:
    """What is known while `way` is taken out of a state, by what is known there; what it forgets still is."""
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
