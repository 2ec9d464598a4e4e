"""Proves that every key of a flow can come: a mistyped one would never be taken, and nobody would notice."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from parley.flow.declaration import Declaration
from parley.flow.render import blanks, texts
from parley.flow.ways import Way, ways_out
from parley.flow.words import (
    CALL_BACK,
    NO_OUTCOME,
    OFFER,
    STAY,
    Ask,
    Collect,
    Do,
    End,
    Listening,
    Message,
    Queue,
    State,
    Talk,
    Transfer,
)
from parley.reading import may_return

REGION = re.compile(r"[A-Z]{2}")
KEYS = "0123456789*#"
KEY = re.compile(f"[{KEYS}]")
ANY_REASON = "*"
"""The key of `End.afterwards` that stands for every reason."""
DONE = ("done",)
"""What a Collect without a go-ahead comes to."""
REASONS: Mapping[str, Sequence[str]] = {
    "stuck": ("not_understood", "silent", "failed"),
    "limit": ("turns", "seconds", "misses", "failures", "dollars", "rejected", "limit", "failed"),
}
"""The reasons for entering a state by a way of each of these kinds; for any other kind the reason is the outcome."""


def no_key(where: str, keys: Iterable[Any], there: Collection[Any], what: str) -> Iterator[str]:
    """Reports each key that cannot come, with those that can."""
    names = ", ".join(sorted(map(str, there))) or "none"
    for key in sorted(set(keys) - set(there), key=str):
        yield f"{where}: '{key}' is {what}; there are: {names}"


def what_is_heard(flow: Declaration) -> Iterator[str]:
    """A way is taken for what the reader gives, for what `decide` makes of it, or for a key."""
    for state in flow.states:
        where = f"state '{state.name}'"
        if isinstance(state, Ask):
            others = (*state.keys.values(), *state.means, *(("changed",) if state.corrects else ()))
            yield from _ways(where, state.goto, [state.hear], state.decide, others)
            yield from no_key(where, state.means, state.goto, "explained, but has no way on")
        elif isinstance(state, Talk):
            yield from _ways(where, state.goto, [state.hear])
            yield from _ways(where, state.replies, [state.small_talk] if state.small_talk else ())
        elif isinstance(state, Collect):
            yield from _of_collect(where, state)
        elif isinstance(state, Queue):
            heard = {*(may_return(state.hear) or (STAY, CALL_BACK)), *state.keys.values()}
            yield from no_key(where, heard, (STAY, CALL_BACK), "heard, but means nothing to who waits")
    for each in flow.interrupts:
        where = f"interrupt '{each.name}'"
        yield from _ways(where, each.goto, [each.hear], each.decide, each.keys.values())
        yield from no_key(where, each.keys.values(), each.goto, "meant by a key, but has no way on")


def _of_collect(where: str, state: Collect) -> Iterator[str]:
    ahead = state.go_ahead
    others = {*(ahead.keys.values() if ahead else DONE), *((OFFER,) if state.offer else ())}
    yield from _ways(where, state.goto, [ahead.hear] if ahead else (), state.decide, others)
    for question in () if callable(state.questions) else state.questions:
        named = f"{where}, question '{question.name}'"
        yield from _ways(named, question.ways, [question.hear], others=question.keys.values())


def _ways(
    where: str,
    goto: Collection[Any],
    readers: Sequence[Callable[..., Any]],
    decide: Callable[..., Any] | None = None,
    others: Iterable[Any] = (),
) -> Iterator[str]:
    if not goto:
        return
    decided = may_return(decide) if decide else frozenset()
    if decided is None:
        yield _silent(where, decide, "with @outcomes(...)")
    said = [may_return(reader) for reader in readers]
    heard = {*others, *(value for values in said for value in values or ())}
    made = (decided or frozenset()) - heard - {NO_OUTCOME}
    yield from no_key(where, made, goto, "decided, but has no way on")
    expected = heard | made
    if set(goto) <= expected or decided is None:
        return
    if None in said:
        yield _silent(where, readers[0], "as Reading[Literal[...]] | None, or with @outcomes(...)")
    else:
        yield from no_key(where, goto, expected, "nothing that may come there")


def _silent(where: str, function: Any, how: str) -> str:
    name = getattr(getattr(function, "function", function), "__name__", "a function")
    return f"{where}: '{name}' does not say what it may give; declare that {how}"


def topics_of(flow: Declaration) -> frozenset[str] | None:
    """What a caller can ask back; None where a reader does not say."""
    said = [may_return(reader) for reader in (flow.basics.asked, flow.basics.command)]
    heard = (topic for values in said for topic in values or ())
    return None if None in said else frozenset((*heard, *(each.id for each in flow.passages)))


def what_is_asked_back(flow: Declaration) -> Iterator[str]:
    topics = topics_of(flow)
    if topics is not None:
        yield from no_key("answers", flow.answers, topics, "no topic that a caller can ask about")
    elif flow.answers:
        yield _silent("answers", flow.basics.asked, "as Reading[Literal[...]] | None, or with @outcomes(...)")


def what_comes_afterwards(flow: Declaration) -> Iterator[str]:
    reasons = reasons_of(flow)
    for state in flow.states:
        where = f"state '{state.name}', afterwards"
        if isinstance(state, Do):
            there = {*state.tool.gives, "failed"}
            yield from no_key(where, state.afterwards, there, f"no outcome of tool '{state.tool.name}'")
        elif isinstance(state, End):
            there = {ANY_REASON, *reasons.get(state.name, ())}
            yield from no_key(where, state.afterwards, there, "no reason for which a call comes there")


def reasons_of(flow: Declaration) -> Mapping[str, frozenset[str]]:
    """For what reasons a call may enter each state."""
    passing = {state.name for state in flow.states if isinstance(state, Collect) and state.keeps_reason}
    found: dict[str, set[str]] = {state.name: set() for state in flow.states}
    changed = True
    while changed:
        changed = False
        for way in flow.ways:
            brought = _reasons(way) | (found.get(way.source, set()) if way.source in passing else set())
            if way.target in found and not brought <= found[way.target]:
                found[way.target] |= brought
                changed = True
    return {name: frozenset(reasons) for name, reasons in found.items()}


def _reasons(way: Way) -> set[str]:
    return {way.outcome, *REASONS.get(way.kind, ())}


def outcomes_of(flow: Declaration) -> frozenset[str]:
    """What a call of the flow may come to."""
    ended = {state.outcome for state in flow.states if isinstance(state, End)}
    settled = {
        come_to for state in flow.states if isinstance(state, Do) for come_to in state.settles.values()
    }
    left = {state.outcome for state in flow.states if isinstance(state, Message)}
    return frozenset({*ended, *settled, *left, flow.hung_up} - {""})


def what_is_looked_at(flow: Declaration) -> Iterator[str]:
    heard = {said for each in flow.interrupts for said in each.goto if isinstance(said, str)}
    there = {*heard, *outcomes_of(flow)} - {NO_OUTCOME}
    yield from no_key("attention", flow.attention, there, "no outcome, and nothing that an interrupt hears")


def values_of(flow: Declaration) -> frozenset[str]:
    """Every value that a call of the flow may come to know by itself, but for answers to questions made during it."""
    tools = flow.tools.values()
    brought = {name for tool in tools for names in (*tool.gives.values(), tool.may_give) for name in names}
    asked = {state.name for state in flow.states if isinstance(state, Ask)}
    given = {name for way in flow.ways for name in way.set}
    return frozenset((*brought, *asked, *given, *flow.questions, *flow.facts))


def what_is_forgotten(flow: Declaration) -> Iterator[str]:
    there = values_of(flow)
    of_states = [
        (f"state '{way.source}', '{way.outcome}'", way.forget)
        for state in flow.states
        for way in ways_out(state)
    ]
    of_interrupts = [
        (f"interrupt '{each.name}'", getattr(target, "forget", ()))
        for each in flow.interrupts
        for target in each.goto.values()
    ]
    for where, names in (*of_states, *of_interrupts):
        yield from no_key(where, names, there, "to be forgotten, but is no value of this call")


def what_is_spoken(flow: Declaration, built_in: Iterable[str]) -> Iterator[str]:
    there = {*built_in, *values_of(flow)}
    yield from no_key("spoken", flow.spoken, there, "no value of this call")


def what_is_answered(flow: Declaration, built_in: Iterable[str]) -> Iterator[str]:
    there = {*built_in, *values_of(flow)}
    for topic, answer in flow.all_answers.items():
        said = {name for text in texts(answer) for name in blanks(text)}
        yield from no_key(f"answers, '{topic}'", said, there, "to be said, but is no value of this call")


def where_it_is(flow: Declaration) -> Iterator[str]:
    try:
        ZoneInfo(flow.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        from difflib import get_close_matches

        close = get_close_matches(flow.timezone, available_timezones(), n=1)
        meant = f"; did you mean '{close[0]}'?" if close else ", as the IANA names them: 'Europe/Stockholm'"
        yield f"timezone '{flow.timezone}' is none{meant}"


def in_which_voice(flow: Declaration) -> Iterator[str]:
    for state in flow.states:
        if isinstance(state, Transfer) and bool(state.whisper_language) != bool(state.whisper_voice):
            yield f"state '{state.name}': a whisper in another language has whisper_language and whisper_voice"


def in_which_region(flow: Declaration) -> Iterator[str]:
    if flow.region and not REGION.fullmatch(flow.region):
        yield f"region '{flow.region}' is none; it is two capital letters, as in ISO 3166: 'DE'"


def what_is_offered(flow: Declaration) -> Iterator[str]:
    """The key of a language is one key, which means nothing else where it is offered."""
    taken = set(_keys_of_first_questions(flow))
    for language, each in flow.languages.items():
        where = each.file or language
        if bool(each.key) != bool(each.offer):
            yield f"{where}: 'key' and 'offer' go together"
        elif each.key and not KEY.fullmatch(each.key):
            yield f"{where}: '{each.key}' is no key of a phone"
        elif each.key in taken:
            yield f"{where}: the key {each.key} has a meaning already where it is offered"
        taken.add(each.key)


def _keys_of_first_questions(flow: Declaration) -> Iterator[str]:
    yield from (key for each in flow.interrupts for key in each.keys)
    for state in _first_to_ask(flow):
        yield from state.keys if isinstance(state, Ask) else ()
        for question in (
            state.questions if isinstance(state, Collect) and not callable(state.questions) else ()
        ):
            yield from KEYS if question.digits else question.keys


def _first_to_ask(flow: Declaration) -> Sequence[State]:
    """The states in which a caller may be asked something for the first time."""
    by_name = {state.name: state for state in flow.states}
    open_, reached = [flow.states[0].name] if flow.states else [], dict[str, State]()
    while open_:
        state = by_name.get(open_.pop())
        if state and state.name not in reached:
            reached[state.name] = state
            open_ += () if isinstance(state, Listening) else (way.target for way in ways_out(state))
    return [state for state in reached.values() if isinstance(state, Listening)]


PROOFS: Sequence[Callable[[Declaration], Iterator[str]]] = (
    what_is_heard,
    what_is_asked_back,
    what_comes_afterwards,
    what_is_forgotten,
    what_is_looked_at,
    where_it_is,
    in_which_region,
    in_which_voice,
    what_is_offered,
)
