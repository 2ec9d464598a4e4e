"""Corrections: "no, it's 4201, not 4210", or only "the address is wrong"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from parley.flow.flow import Flow
from parley.flow.render import texts
from parley.flow.words import Question
from parley.machine.call import Call
from parley.machine.move import Understood
from parley.machine.plain import plain
from parley.machine.speech import context
from parley.reading import Context, Reading

ARTICLE = 4
"""Characters of an article and a space."""


def corrected(flow: Flow, call: Call, questions: Iterable[Question], text: str) -> Understood | None:
    """The first collected answer that the words change, with its new value."""
    for question in questions:
        current = call.values.get(question.name)
        reading = _new_value(flow, call, question, current, text) if current is not None else None
        if reading and plain(reading.value) != current and not _is_only_its_name(question, reading.value):
            return Understood(question.name, plain(reading.value), reading.basis, "rule")
    return None


def _new_value(
    flow: Flow, call: Call, question: Question, current: object, text: str
) -> Reading[object] | None:
    """Of text a part may be corrected; any other value is replaced by one that is not agreed to."""
    here = context(flow, call)
    if isinstance(current, str):
        reading = flow.basics.corrected(text, current, question.hear, here)
        return reading if reading and _is_an_answer(flow, question, str(reading.value), here) else None
    agreed = flow.basics.yes_no(text, here)
    return None if agreed and agreed.value == "yes" else question.hear(text, replace(here, current=current))


def _is_an_answer(flow: Flow, question: Question, value: str, here: Context) -> bool:
    """It passes the question's own reader, like any other answer, and is no yes or no: "that's right"."""
    asked = " ".join(texts(question.ask))
    agreed = flow.basics.yes_no(value, here)
    return agreed is None and question.hear(value, replace(here, asked=asked)) is not None


def _is_only_its_name(question: Question, value: object) -> bool:
    """ "The city", as an answer to what should change, is no city."""
    said = str(value).casefold()
    return any(said.endswith(word) and len(said) <= len(word) + ARTICLE for word in question.called)


def asked_to_change(questions: Iterable[Question], text: str) -> Question | None:
    """The question that the caller speaks of by its name: "the address is wrong"."""
    return next((q for q in questions if any(_names(text, word) for word in q.called)), None)


def _names(text: str, word: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) is not None
