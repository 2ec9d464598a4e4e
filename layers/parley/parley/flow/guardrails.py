"""What an agent must have said, and what it must never say.

Both are declared with the flow. What must have been said before a state is proven over the declared ways
(proof_of_guardrails.py); what must never be said is checked in every sentence before it is spoken.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from parley.flow.render import texts
from parley.flow.words import Ask, Collect, End, Message, Prompt, Queue, State, Talk, Transfer


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
    """A regular expression (upper and lower case alike) for what must never be said. `but` names a value whose number
    is allowed: only the configured price may be told, for example.
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
    if isinstance(state, Ask | Talk | Transfer | Message | Queue | End):
        return holds(state.say, line)
    return holds(state.opening if isinstance(state, Collect) else state.meanwhile, line)
