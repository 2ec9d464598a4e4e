"""Which questions a Collect has in a call, and which of them is being answered."""

from collections.abc import Callable, Sequence

from parley.flow.flow import Flow
from parley.flow.words import Collect, Question, State
from parley.machine.answers import is_open
from parley.machine.call import Call
from parley.machine.rejecting import as_asked_now
from parley.machine.speech import known


def asks(flow: Flow, call: Call, state: Collect) -> bool:
    """Whether one of its questions is still open."""
    return any(is_open(call, question) for question in questions_of(flow, call, state))


def questions_of(flow: Flow, call: Call, state: Collect) -> Sequence[Question]:
    """The questions of this call: declared ones, or those made from what the call knows."""
    declared: Sequence[Question] | Callable[..., Sequence[Question]] = state.questions
    listed = declared(known(flow, call)) if callable(declared) else declared
    names = {q.name for q in listed} if state.corrects else ()
    others = [q for q in state.corrects if q.name not in names]
    questions = (*[q for q in others if q.name == call.asking or _is_reopened(call, q)], *listed)
    return [as_asked_now(call, q) for q in questions] if call.rejected else questions


def asked(flow: Flow, call: Call, state: State) -> Question | None:
    """The question that waits for its answer; a Collect may have made it for this call."""
    made = questions_of(flow, call, state) if isinstance(state, Collect) else ()
    return next((each for each in made if each.name == call.asking), flow.questions.get(call.asking))


def _is_reopened(call: Call, question: Question) -> bool:
    """Whether the value is gone, or a new one was given and still has to be read back."""
    given = question.name in call.confirmed
    return call.values.get(question.name) is None or (given and is_open(call, question))


def current(flow: Flow, call: Call, state: Collect) -> Question:
    """The question that the caller is answering."""
    candidates = [*questions_of(flow, call, state), *([state.go_ahead] if state.go_ahead else [])]
    for question in candidates:
        if question.name == call.asking:
            return question
    return candidates[-1]
