"""Proves that a flow says what it must before it goes on, and nothing that it forbids itself."""

from collections.abc import Iterator, Mapping, Sequence

from parley.flow.declaration import Declaration
from parley.flow.guardrails import holds, objection, says
from parley.flow.render import blanks, texts
from parley.flow.words import Ask, Collect, Do, End, Message, Queue, State, Talk, Transfer


def proof(flow: Declaration) -> Iterator[str]:
    """Every way from the start to a state that requires a line goes through a state, or a way, that says it."""
    names = {state.name for state in flow.states}
    for required in flow.guardrails.required:
        if blanks(required.line):
            yield f"'{required.name}' has blanks, and would be said in other words"
        unknown = [name for name in required.before if name not in names]
        yield from (
            f"'{required.name}' is required before '{name}', which is not declared" for name in unknown
        )
        silent = unsaid(flow, required.line)
        for name in required.before:
            if name in silent:
                way = " -> ".join(silent[name])
                yield f"state '{name}' can be entered before '{required.name}' was said: {way}"
    if flow.guardrails.never and not texts(flow.guardrails.instead):
        yield "forbids sentences, and has none to say instead"
    yield from _forbids_its_own_words(flow)


def unsaid(flow: Declaration, line: str) -> Mapping[str, Sequence[str]]:
    """The states that a call can enter without having heard the line, each with a way that leads there."""
    start = flow.states[0]
    reached: dict[str, Sequence[str]] = {start.name: (start.name,)}
    by_name = {state.name: state for state in flow.states}
    ways = [way for way in flow.ways if not holds(way.say, line)]
    open_ = [start.name]
    while open_:
        name = open_.pop()
        if says(by_name[name], line):
            continue
        for way in ways:
            if way.source == name and way.target not in reached:
                reached[way.target] = (*reached[name], way.target)
                open_.append(way.target)
    return reached


def _forbids_its_own_words(flow: Declaration) -> Iterator[str]:
    """A prompt that could never be spoken as it is written is a mistake."""
    for state in flow.states:
        for wording in _wordings(state):
            for rule in flow.guardrails.never:
                if words := objection(rule, wording, {}):
                    yield f"state '{state.name}' says \"{words}\", which '{rule.name}' forbids"
    for topic, answer in flow.all_answers.items():
        for wording in texts(answer):
            for rule in flow.guardrails.never:
                if words := objection(rule, wording, {}):
                    yield f"the answer '{topic}' says \"{words}\", which '{rule.name}' forbids"


def _wordings(state: State) -> Iterator[str]:
    if isinstance(state, Ask | Talk | Transfer | Message | Queue | End):
        yield from texts(state.say)
    if isinstance(state, Ask):
        yield from (wording for again in state.again for wording in texts(again))
    if isinstance(state, Collect):
        yield from texts(state.opening)
    if isinstance(state, Do):
        yield from texts(state.meanwhile)
    if isinstance(state, Queue):
        for prompt in (state.standing, state.offer, state.turn, state.again):
            yield from texts(prompt)
