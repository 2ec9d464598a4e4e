"""What a caller changes of several answers that were read back, where the words tell which ones are meant."""

from collections.abc import Sequence
from dataclasses import replace

from parley.flow.flow import Flow
from parley.flow.words import Question
from parley.machine.call import Call
from parley.machine.move import Understood, by_rule
from parley.machine.plain import plain
from parley.machine.speech import as_if_asked, context
from parley.reading import Context, Edit


def edits(flow: Flow, call: Call, questions: Sequence[Question], text: str) -> Sequence[Edit]:
    called = {each.name: each.called for each in questions if call.values.get(each.name) is not None}
    return flow.basics.edits(text, called, context(flow, call))


def edited(
    flow: Flow, call: Call, questions: Sequence[Question], told: Sequence[Edit]
) -> Sequence[Understood]:
    """The values that the edits give to answers, new ones or the ones that they have. Each is one that its question
    takes; what its reader leaves of the words is free for others: "the city is Akron and I like football"."""
    asked = {question.name: question for question in questions}
    found: dict[str, Understood] = {}
    for edit in told:
        question = asked.get(edit.name)
        reading = question.hear(edit.value, _whole(flow, call, question)) if question else None
        if reading:
            found[edit.name] = by_rule(edit.name, plain(reading.value), _used(edit, reading.basis))
    return tuple(found.values())


def _used(edit: Edit, basis: str) -> str:
    """The words of an edit as far as its value was read: "the city is Akron"."""
    end = edit.basis.rfind(basis) if edit.basis.endswith(edit.value) else -1
    return edit.basis[: end + len(basis)] if end >= 0 else edit.basis


def _whole(flow: Flow, call: Call, question: Question) -> Context:
    """The context of an answer to the question, of which a text is told wholly: "Camila" is all of the name."""
    here = as_if_asked(flow, call, question)
    if not isinstance(here.current, str):
        return here
    others = {name: value for name, value in here.known.items() if name != question.name}
    return replace(here, current=None, known=others)
