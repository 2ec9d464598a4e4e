"""Draws a flow as a Mermaid diagram."""

from collections.abc import Iterable, Iterator, Mapping

from parley.flow.flow import Flow
from parley.flow.ways import Way, ways_out
from parley.flow.words import Ask, Collect, Consent, Do, End, Message, Queue, State, Talk, Transfer

SHAPES: Mapping[type, str] = {
    Ask: '{name}{{"{name}"}}',
    Consent: '{name}{{{{"{name}"}}}}',
    Collect: '{name}[/"{name}"/]',
    Do: '{name}[["{name}"]]',
    Talk: '{name}("{name}")',
    Transfer: '{name}>"{name}"]',
    Message: '{name}[\\"{name}"\\]',
    Queue: '{name}[\\"{name}"\\]',
    End: '{name}(["{name}"])',
}
ARROWS: Mapping[str, str] = {"outcome": "-->", "unclear": "-->"}


def mermaid(flow: Flow) -> str:
    """The diagram's text. Solid arrows are outcomes; dotted ones are failures, interrupts and limits."""
    lines = ["flowchart TD", f"  start(( )) --> {flow.start.name}"]
    lines += [f"  {SHAPES[type(state)].format(name=state.name)}" for state in flow.states]
    lines += [f"  {arrow}" for state in flow.states for arrow in _arrows(ways_out(state))]
    lines += [f"  {arrow}" for arrow in _interrupts(flow)]
    return "\n".join(lines) + "\n"


def _arrows(ways: Iterable[Way]) -> Iterator[str]:
    """One arrow a target and kind, labelled with all outcomes that take it."""
    labels: dict[tuple[str, str, str], list[str]] = {}
    for way in ways:
        labels.setdefault((way.source, ARROWS.get(way.kind, "-.->"), way.target), []).append(way.outcome)
    for (source, arrow, target), outcomes in labels.items():
        yield f'{source} {arrow}|"{", ".join(outcomes)}"| {target}'


def _interrupts(flow: Flow) -> Iterator[str]:
    """Interrupts are the same nearly everywhere: one node stands for all the states they leave."""
    listening: list[State] = [state for state in flow.states if flow.interruptions(state)]
    ways = {(way.outcome, way.target) for state in listening for way in flow.interruptions(state)}
    for outcome, target in sorted(ways):
        yield f'any_time((any time)) -.->|"{outcome}"| {target}'
