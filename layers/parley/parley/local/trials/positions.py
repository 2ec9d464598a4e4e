"""Every place in an agent's call where a caller is listened to, reached with sample answers.

What a call knows there comes from the flow itself: answers are sample utterances as the questions' own
readers read them, and what tools bring is whatever can be spoken.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from parley.flow import Ask, Collect, Flow, Question, Talk
from parley.flow.declaration import BUILT_IN
from parley.flow.known_values import known_on_entry
from parley.flow.render import texts
from parley.flow.words import CHANGE
from parley.local.beside import beside
from parley.local.rehearse.speech import speech_of
from parley.machine.answers import objection
from parley.machine.call import Call
from parley.machine.plain import plain
from parley.machine.questions import questions_of
from parley.machine.reactions import ENTER
from parley.reading import Context, samples_of

AT = 1_795_280_400.0
TODAY = date(2026, 11, 21)
"""The day of `AT`, where the agents' callers are."""
VALUES: Sequence[Any] = (
    "Jane",
    "2026-11-24T10:00",
    "2026-11-24",
    "10:00",
    "Tuesday",
    3,
    ["2026-11-24T10:00", "2026-11-24T11:00"],
    {"2026-11-23": ["08:00", "18:00"], "2026-11-29": []},
    [{"service": "oil change", "start": "2026-11-24T10:00", "did": "booked"}],
    {"start": "2026-11-24T08:00", "end": "2026-11-24T12:00", "said": "Tuesday morning"},
)
"""Sample values of tools: every prompt that speaks a tool's value can be said with one of them."""


class NoSampleError(LookupError):
    """A value for which no sample fits."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a call listens: `asking` is the question put, `call` is where it stands after the prompt."""

    agent: str
    state: str
    asking: str
    call: Call


def gibberish(flow: Flow) -> str:
    """Words that answer nothing, anywhere."""
    return speech_of(flow.language).nonsense


def positions(flow: Flow) -> Iterator[Position]:
    """All of them. Raises NoSampleError."""
    for state in flow.states:
        if isinstance(state, Ask | Collect | Talk):
            seen: set[tuple[str, bool]] = set()
            for call in _calls(flow, state):
                if (call.asking, call.confirming) not in seen:
                    seen.add((call.asking, call.confirming))
                    asked = f"{call.asking} (known)" if call.confirming else call.asking
                    yield Position(flow.name, state.name, asked, call)


def _calls(flow: Flow, state: Ask | Collect | Talk) -> Iterator[Call]:
    known = known_on_entry(flow, BUILT_IN)[state.name] - {*BUILT_IN, *flow.facts}
    values = {name: sample(flow, name) for name in sorted(known)}
    call = replace(blank(flow), state=state.name, values=values, confirmed=tuple(values))
    if not isinstance(state, Collect):
        yield _entered(flow, call, state)
        return
    questions = questions_of(flow, call, state)
    for number in range(len(questions) + 1):
        given = {each.name: answer(flow, each) for each in questions[:number]}
        so_far = replace(call, values={**values, **given}, confirmed=(*values, *given))
        for following in questions[number : number + 1]:
            if following.known:
                before_it = so_far.with_values(**{following.name: answer(flow, following)})
                yield _entered(flow, before_it, state)
        if number < len(questions) or state.go_ahead:
            yield _entered(flow, so_far, state)
    if state.change:
        yield replace(_entered(flow, so_far, state), asking=CHANGE)


def blank(flow: Flow) -> Call:
    return Call(
        "CA0001",
        flow.name,
        AT,
        caller="+15125550100",
        called="+15125550199",
        business="sample",
        now=AT,
        turn=3,
    )


def _entered(flow: Flow, call: Call, state: Ask | Collect | Talk) -> Call:
    entered = ENTER[type(state)](flow, replace(call, entered_at=AT), state).call
    return entered.remembering(("agent", " ".join(entered.prompt)))


def sample(flow: Flow, name: str) -> Any:
    """A sample value for the name."""
    question = flow.questions.get(name)
    return answer(flow, question) if question else _own(name) or _spoken(flow, name)


def answer(flow: Flow, question: Question) -> Any:
    """What the question's own reader reads from the first utterance that it understands, unless its agent says one."""
    if own := _own(question.name):
        return own
    context = Context(flow.heard_in, TODAY, " ".join(texts(question.ask)), {})
    for text in (*samples_of(question.hear), *speech_of(flow.language).answers):
        reading = question.hear(text, context)
        if reading and not objection(flow, question, reading.value, {}):
            return plain(reading.value)
    raise NoSampleError(
        f"{flow.name}: no sample utterance answers '{question.name}'; declare one at its reader, with @sampled(...)"
    )


def _own(name: str) -> Any:
    """The sample that an agent's package declares for the name, if any does."""
    return next((each.samples[name] for each in beside().values() if name in each.samples), None)


def _spoken(flow: Flow, name: str) -> Any:
    say = flow.sayings.get(name, str)
    for value in VALUES:
        try:
            say(value)
        except (TypeError, ValueError, KeyError, LookupError, AttributeError):
            continue
        return value
    raise NoSampleError(f"{flow.name}: no sample value can be spoken as '{name}'")
