"""Corrections: "no, it's 4201, not 4210", or only "the address is wrong"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from parley.flow.flow import Flow
from parley.flow.render import texts
from parley.flow.words import Question
from parley.machine.call import Call
from parley.machine.move import Understood
from parley.machine.plain import plain
from parley.machine.speech import context
from parley.reading import Context, Reading

CLAUSES = re.compile(r"[,.;]\s+(?:and\s+)?|\s+and\s+")
ALIKE = 3
"""First letters that a misheard word has in common with the right one."""
ARTICLE = 4
"""Characters of an article and a space."""


def corrected(flow: Flow, call: Call, questions: Sequence[Question], text: str) -> Understood | None:
    """The first collected answer that the words change, with its new value.

    Of several that the same value could be, it is the one that is spoken of, or that sounds like it, or that was
    given last; after a read-back of all of them it is none: "no, it's Boston" may be a city or a name.
    """
    changes = [found for question in questions if (found := _corrected(flow, call, question, text))]
    fitting = [each for each in changes if str(each.value).casefold() == str(changes[0].value).casefold()]
    if len(fitting) < 2:
        return changes[0] if changes else None
    close = [each for each in fitting if _is_close(str(call.values[each.question]), str(each.value), text)]
    if close:
        return close[0]
    is_asking = any(question.name == call.asking for question in questions)
    last = call.confirmed[-1:] if is_asking else ()
    return next((each for each in fitting if each.question in last), None)


def corrections(flow: Flow, call: Call, questions: Sequence[Question], text: str) -> tuple[Understood, ...]:
    """The answers that several clauses change, one each: "it's 4201, and make it Tuesday"."""
    found: dict[str, Understood] = {}
    for clause in CLAUSES.split(text):
        named = asked_to_change(questions, clause)
        if each := corrected(flow, call, [named] if named else questions, clause):
            found.setdefault(each.question, each)
    return tuple(found.values()) if len(found) > 1 else ()


def why_not(flow: Flow, call: Call, questions: Iterable[Question], found: Understood, text: str) -> str:
    """Why the question does not take its new value, as the caller is told; "" if it does."""
    question = next((each for each in questions if each.name == found.question and each.check), None)
    if question is None or question.check is None:
        return ""
    reading = _new_value(flow, call, question, call.values.get(question.name), text)
    if reading is None:
        return ""
    why = question.check(reading.value, call.values)
    return flow.phrases.no_match[0] if why is None else why


def _corrected(flow: Flow, call: Call, question: Question, text: str) -> Understood | None:
    current = call.values.get(question.name)
    reading = _new_value(flow, call, question, current, text) if current is not None else None
    if reading and plain(reading.value) != current and not _is_only_its_name(question, reading.value):
        return Understood(question.name, plain(reading.value), reading.basis, "rule")
    return None


def _is_close(current: str, value: str, text: str) -> bool:
    """Whether the current value was said as well ("not Austin"), or begins like the new one ("Robin", "Robyn")."""
    said = current.casefold() in text.casefold()
    return said or current[:ALIKE].casefold() == value[:ALIKE].casefold()


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
