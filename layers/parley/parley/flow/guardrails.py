"""What an agent must have said, and what it must never say.

Both are declared with the flow. What must have been said before a state is proven over the declared ways;
what must never be said is checked in every sentence before it is spoken.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from parley.flow.render import blanks, texts
from parley.flow.ways import all_ways
from parley.flow.words import Ask, Collect, Do, End, Prompt, State, Talk, Transfer

if TYPE_CHECKING:
    from parley.flow.flow import Flow


@dataclass(frozen=True, slots=True)
class Required:
    """`line` must have been spoken before a call may enter one of the states `before`.

    It counts where every wording of a prompt holds it. Examples are a safety question, the disclosure
    that this is an automated voice, a notice that the call is recorded.
    """

    name: str
    line: str
    before: Sequence[str]


@dataclass(frozen=True, slots=True)
class Never:
    """What must never be said: a regular expression, whatever the case of the letters.

    With `but`, what it matches may be said if its number is the value of that name: a price may be told that
    is in the configuration, no other.
    """

    name: str
    pattern: str
    but: str = ""


@dataclass(frozen=True, slots=True)
class Guardrails:
    """`instead` is said in place of a sentence that must not be said."""

    required: Sequence[Required] = ()
    never: Sequence[Never] = ()
    instead: Prompt = ""


def objection(rule: Never, sentence: str, values: Mapping[str, Any]) -> str:
    """The words that the rule forbids, "" if there are none."""
    for match in _compiled(rule.pattern).finditer(sentence):
        if not (rule.but and _is_value(match[0], values.get(rule.but))):
            return match[0]
    return ""


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def _is_value(said: str, value: Any) -> bool:
    numbers = NUMBER.findall(said)
    return (
        bool(numbers) and isinstance(value, int | float) and all(_number(each) == value for each in numbers)
    )


def _number(text: str) -> float:
    return float(text.replace(",", ""))


def holds(prompt: Prompt, line: str) -> bool:
    """Whether the line is said in every wording of the prompt."""
    wordings = texts(prompt)
    return bool(wordings) and all(line in wording for wording in wordings)


def says(state: State, line: str) -> bool:
    """Whether entering the state says the line, before anything else can happen."""
    if isinstance(state, Ask | Talk | Transfer | End):
        return holds(state.say, line)
    return holds(state.opening if isinstance(state, Collect) else state.meanwhile, line)


def proof(flow: "Flow") -> Iterator[str]:
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


def unsaid(flow: "Flow", line: str) -> Mapping[str, Sequence[str]]:
    """The states that a call can enter without having heard the line, each with a way that leads there."""
    start = flow.states[0]
    reached: dict[str, Sequence[str]] = {start.name: (start.name,)}
    by_name = {state.name: state for state in flow.states}
    ways = [way for way in all_ways(flow) if not holds(way.say, line)]
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


def _forbids_its_own_words(flow: "Flow") -> Iterator[str]:
    """A prompt that could never be spoken as it is written is a mistake."""
    for state in flow.states:
        for wording in _wordings(state):
            for rule in flow.guardrails.never:
                if words := objection(rule, wording, {}):
                    yield f"state '{state.name}' says \"{words}\", which '{rule.name}' forbids"


def _wordings(state: State) -> Iterator[str]:
    if isinstance(state, Ask | Talk | Transfer | End):
        yield from texts(state.say)
    if isinstance(state, Ask):
        yield from (wording for again in state.again for wording in texts(again))
    if isinstance(state, Collect):
        yield from texts(state.opening)
    if isinstance(state, Do):
        yield from texts(state.meanwhile)
