"""Every place in an agent's call where a caller is listened to, reached with sample answers.

What a call knows there comes from the flow itself: answers are sample utterances as the questions' own
readers read them, and what tools bring is whatever can be spoken.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from parley.flow import Ask, Collect, Flow, Question, Talk
from parley.flow.flow import BUILT_IN
from parley.flow.knowledge import known_on_entry
from parley.flow.render import texts
from parley.flow.words import Listening
from parley.machine.call import Call
from parley.machine.collecting import CHANGE, questions_of
from parley.machine.plain import plain
from parley.machine.step import ENTER
from parley.reading import Context

AT = 1_795_280_400.0
TODAY = date(2026, 11, 21)
"""The day of `AT`, where the agents' callers are."""
UTTERANCES: Mapping[str, Sequence[str]] = {
    "en": (
        "Jane Doe",
        "4210 Oak Street",
        "78745",
        "207615",
        "tomorrow morning",
        "next Tuesday at ten",
        "yes",
        "my AC is broken",
        "four",
        "an oil change",
        "I'm thirty two",
        "I live in Austin",
        "512 555 0142",
        "a 2019 Toyota Corolla",
        "jane at example dot com",
        "a quote for a new system",
        "music and cooking",
    ),
    "sv": ("ja", "en fyra", "åtta av tio", "i morgon klockan tio", "Anna Svensson", "med bil", "fyra"),
}
"""Between them they answer every question; a new kind of question wants a new line here."""
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
"""Between them they are what any tool brings, as far as it is spoken."""
SAMPLES: Mapping[str, Any] = {
    "questions": [
        {"id": "visit", "text": "Hur nöjd är du, från ett till fem?", "kind": "rating"},
        {"id": "help", "text": "Fick du hjälp?", "kind": "yes_no"},
        {"id": "way", "text": "Kom du med bil eller buss?", "kind": "choice", "options": ["bil", "buss"]},
        {"id": "more", "text": "Vad kan vi göra bättre?", "kind": "open"},
    ],
    "vehicle": "2019 Toyota Corolla",
}
"""Values that are neither spoken nor the answer to a question that any caller could give, by name."""
GIBBERISH: Mapping[str, str] = {
    "en": "the purple elephant sings beside the teapot",
    "sv": "den lila elefanten nynnar bredvid tekannan",
}
"""Words that answer nothing, anywhere."""


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
    return GIBBERISH[flow.language.split("-")[0]]


def positions(flow: Flow) -> Iterator[Position]:
    """All of them. Raises NoSampleError."""
    for state in flow.states:
        if isinstance(state, Listening):
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
    return entered.remembering("agent", " ".join(entered.prompt))


def sample(flow: Flow, name: str) -> Any:
    """A value such as the call would know under the name."""
    if name in SAMPLES:
        return SAMPLES[name]
    question = flow.questions.get(name)
    return answer(flow, question) if question else _spoken(flow, name)


def answer(flow: Flow, question: Question) -> Any:
    """What the question's own reader reads from the first utterance that it understands."""
    context = Context(flow.language, TODAY, " ".join(texts(question.ask)), {})
    for text in UTTERANCES[flow.language.split("-")[0]]:
        reading = question.hear(text, context)
        if reading and not (question.check and question.check(reading.value, {})):
            return plain(reading.value)
    raise NoSampleError(f"{flow.name}: no sample utterance answers '{question.name}'")


def _spoken(flow: Flow, name: str) -> Any:
    say = flow.sayings.get(name, str)
    for value in VALUES:
        try:
            say(value)
        except (TypeError, ValueError, KeyError, LookupError, AttributeError):
            continue
        return value
    raise NoSampleError(f"{flow.name}: no sample value can be spoken as '{name}'")
