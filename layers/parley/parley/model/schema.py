"""What the model is to find out, as a pydantic schema made from the open questions.

The model answers under neutral keys: it never sees the name of a state or a tool, and an answer that is
no declared outcome does not fit the schema.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Annotated, Any, Literal, Optional

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, create_model

from parley.flow import Ask, Collect, Do, Flow, Question
from parley.flow.declaration import PASSAGE
from parley.flow.ways import to
from parley.flow.words import Prompt, State, To
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.machine.questions import questions_of
from parley.machine.speech import words

LONGEST_MEANING = 80
"""Longest excerpt, in characters, of what the agent says after a choice; it explains the choice to the model where
the flow does not."""
YES_NO = ("yes", "no")
ASKED = "what the caller asks, if one of these is asked and no other"
WORDS, ACK, REPLY = "words", "ack", "reply"
KEPT = 256
"""Schemas that are kept: pydantic takes longer to make one than a step takes, and most questions come again."""
NOT_A_KEY = re.compile(r"[^a-zA-Z0-9_]+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing to read: the `key` under which it is answered, the question's `name`, and what it is about.

    `choices` maps what the model may answer to the outcomes, and `means` to what they mean; without any it
    answers in the caller's words. `current` is the value that is known already, as it is spoken.
    """

    key: str
    name: str
    about: str
    choices: Mapping[str, str] = field(default_factory=dict)
    means: Mapping[str, str] = field(default_factory=dict)
    current: str = ""


def wanted(flow: Flow, call: Call, read: Read) -> Sequence[Wanted]:
    """What the machine left open, in neutral words."""
    state = flow.by_name[read.state]
    questions = {question.name: question for question in _questions(flow, call, state)}
    keys = _keys(read.open, names(flow))
    found: list[Wanted] = []
    for name, key in zip(read.open, keys, strict=True):
        choices = _choices(read.outcomes.get(name, ()), names(flow))
        about = ASKED if name == PASSAGE else _about(call, state, questions.get(name), bool(choices))
        means = {choice: _meaning(flow, call, state, name, outcome) for choice, outcome in choices.items()}
        found.append(Wanted(key, name, about, choices, means, "" if choices else _spoken(flow, call, name)))
    return found


def _spoken(flow: Flow, call: Call, name: str) -> str:
    """The value that is known under the name, as it is spoken."""
    return "" if call.values.get(name) is None else words(flow, call, f"{{{name}}}")


def _meaning(flow: Flow, call: Call, state: State, name: str, outcome: str) -> str:
    """What an outcome means: as the flow tells, or else by what the caller hears next. Yes and no speak for
    themselves; a passage is told by the first question that it answers."""
    if name == PASSAGE:
        return dict(flow.known_questions)[outcome][0]
    if outcome in YES_NO or not isinstance(state, Ask):
        return ""
    return state.means.get(outcome) or _heard_next(flow, call, to(state.goto[outcome]))


def _heard_next(flow: Flow, call: Call, where: To) -> str:
    """What is said on the way, or the first words or the purpose of the next state that has any."""
    passed, said = set[str](), words(flow, call, where.say)
    while not said and where.state not in passed:
        passed.add(where.state)
        reached = flow.by_name[where.state]
        if reached.about:
            return reached.about
        said = words(flow, call, _first_words(reached))
        where = to(next(iter(reached.goto.values()))) if isinstance(reached, Do) else where
        said = said or words(flow, call, where.say)
    return f"then the caller hears {said[:LONGEST_MEANING]!r}" if said else ""


def _first_words(state: State) -> Prompt:
    if isinstance(state, Do):
        return state.meanwhile
    if not isinstance(state, Collect):
        return state.say
    return state.opening or (
        "" if callable(state.questions) or not state.questions else state.questions[0].ask
    )


def names(flow: Flow) -> frozenset[str]:
    """What no prompt may contain: the names of states and tools."""
    return frozenset((*flow.by_name, *flow.tools))


def _questions(flow: Flow, call: Call, state: State) -> Iterator[Question]:
    yield from flow.questions.values()
    if isinstance(state, Collect):
        yield from questions_of(flow, call, state)


def _about(call: Call, state: State, question: Question | None, has_choices: bool) -> str:
    told = question.about if question else state.about
    asked = " ".join(call.prompt)
    if has_choices and isinstance(state, Collect):
        return f"what the caller answers to {asked!r}" if asked else told
    return told or f"the answer to {asked!r}"


def _keys(open_: Iterable[str], taken: Iterable[str]) -> Sequence[str]:
    """The questions' own names, where they are neutral; "answer" otherwise."""
    used, keys = {*taken, WORDS, ACK, REPLY}, []
    for name in open_:
        plain = NOT_A_KEY.sub("_", name).strip("_") or "answer"
        candidates = (plain, "answer", *(f"answer_{number}" for number in range(2, 100)))
        key = next(candidate for candidate in candidates if candidate not in used)
        used.add(key)
        keys.append(key)
    return keys


def _choices(outcomes: Sequence[str], taken: frozenset[str]) -> Mapping[str, str]:
    plain = [outcome.replace("_", " ").lower() for outcome in outcomes]
    return {
        f"choice {number}" if {label, outcome} & taken else label: outcome
        for number, (label, outcome) in enumerate(zip(plain, outcomes, strict=True), start=1)
    }


class Answer(BaseModel):
    """Base of all answer schemas: fields that were not asked for are dropped."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True, populate_by_name=False)


def _plain(value: object) -> object:
    text = value.strip() if isinstance(value, str) else value
    return None if text == "" else text


def _chosen(value: object) -> object:
    text = _plain(value)
    return text.lower() if isinstance(text, str) else text


Text = Annotated[str | None, BeforeValidator(_plain)]


def answer_type(things: Sequence[Wanted], talk: bool) -> type[Answer]:
    """The schema: every key may be null, nothing else is known."""
    return _answer_type(tuple((thing.key, thing.about, tuple(thing.choices)) for thing in things), talk)


@lru_cache(maxsize=KEPT)
def _answer_type(things: Sequence[tuple[str, str, tuple[str, ...]]], talk: bool) -> type[Answer]:
    if talk:
        return create_model("Reply", __base__=Answer, reply=(Text, Field(None, alias=REPLY)))
    fields: dict[str, Any] = {
        f"field_{number}": (_type(choices), Field(None, alias=key, description=about))
        for number, (key, about, choices) in enumerate(things)
    }
    about_words = "the caller's words that a choice rests on, copied exactly"
    fields["words"] = (Text, Field(None, alias=WORDS, description=about_words))
    fields["ack"] = (Text, Field(None, alias=ACK, description="one short spoken sentence"))
    made: type[Answer] = create_model("Reading", __base__=Answer, **fields)
    return made


def _type(choices: tuple[str, ...]) -> Any:
    if not choices:
        return Text
    return Annotated[Optional[Literal[choices]], BeforeValidator(_chosen)]  # noqa: UP045


@lru_cache(maxsize=KEPT)
def json_schema(kind: type[Answer]) -> dict[str, Any]:
    """As strict structured output wants it: nothing optional, nothing more
    (https://platform.openai.com/docs/guides/structured-outputs)."""
    properties = {key: _lean(value) for key, value in kind.model_json_schema()["properties"].items()}
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _lean(value: Mapping[str, Any]) -> dict[str, Any]:
    return {key: each for key, each in value.items() if key not in ("title", "default")}


def parse(kind: type[Answer], content: str) -> Answer:
    """The answer, also out of a text that wraps it. Raises ValueError for what does not fit the schema."""
    start, end = content.find("{"), content.rfind("}")
    if start < 0 or end < start:
        raise ValueError("there is no JSON object in it")
    return kind.model_validate_json(content[start : end + 1])
