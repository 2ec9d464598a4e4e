"""Answers: reading one out of words, refusing one that cannot be, keeping one."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from parley.flow.flow import Flow
from parley.flow.render import render
from parley.flow.words import Question
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.justified import is_truth, may_fill, quoted
from parley.machine.move import Move, Understood
from parley.machine.plain import plain
from parley.machine.speech import as_if_asked, ask_again, context, leading
from parley.reading import is_free
from parley.speak import in_language

SAID = "said"
"""The key of a value of several parts under which the caller's words are kept; two values are compared without it."""


class Refused(NamedTuple):
    """The answer was understood, but the question's check refuses it; `why` is said to the caller."""

    why: str


def read(
    flow: Flow, call: Call, question: Question, text: str, by: str = "rule", current: object = None
) -> Understood | Refused | None:
    """What the text answers to the question, or changes of its `current` answer. A model's answer passes the same
    reader as the caller's, as an answer to its own question, whatever was asked."""
    here = as_if_asked(flow, call, question) if by == "model" else context(flow, call, current=current)
    reading = question.hear(text, here)
    if reading is None or (by == "model" and is_truth(reading.value)):
        return None
    why = objection(flow, question, reading.value, call.values)
    if why is None:
        return None
    return Refused(why) if why else Understood(question.name, plain(reading.value), reading.basis, by)


def objection(flow: Flow, question: Question, value: Any, values: Mapping[str, Any]) -> str | None:
    """What the question's `check` says against a value, in the flow's language; "" where there is nothing, None where
    it is no answer."""
    why = in_language(question.check, flow.language)(value, values) if question.check else ""
    return flow.in_words(why) if why else why


def keep(call: Call, understood: Understood) -> Call:
    """The call, knowing the answer as one that the caller gave or agreed to."""
    named = understood.question
    others, agreed, skipped = (
        tuple(name for name in of if name != named) for of in (call.confirmed, call.agreed, call.skipped)
    )
    values = {**call.values, named: understood.value}
    return replace(call, values=values, confirmed=(*others, named), agreed=agreed, skipped=skipped)


def keep_read(flow: Flow, call: Call, understood: Understood, question: Question) -> Call:
    """The call, knowing an answer that only the model has found: the caller hears it before it counts.

    A question with `known` or `read_back` reads it back for a yes. A phone number or an e-mail address is said aloud,
    if nothing else reads it back.
    """
    if question.known:
        known = call.without(question.name)
        return known.with_values(**{question.name: understood.value})
    kept = keep(call, understood)
    return kept if question.read_back or not _reaches(understood.value) else taking_up(flow, kept, understood)


def _reaches(value: object) -> bool:
    """Whether it is a phone number or an e-mail address."""
    return isinstance(value, str) and ("@" in value or value.startswith("+"))


def agreed_to(call: Call, name: str) -> Call:
    """The call, after a value was read back and the caller said yes."""
    others, agreed = (tuple(each for each in of if each != name) for of in (call.confirmed, call.agreed))
    return replace(call, confirmed=(*others, name), agreed=(*agreed, name))


def taking_up(flow: Flow, call: Call, changed: Understood, made: Question | None = None) -> Call:
    """The call about to say what was changed, so that the caller knows that it was heard. How the answer to a question
    that was `made` for this call is spoken, only that question knows."""
    known = made.spoken if made else str
    spoken: Callable[..., str] = flow.sayings.get(changed.question, known)

    def alone(value: object) -> str:
        """The value's words without the commas around them: ", and jane at example dot com"."""
        return spoken(value).strip(" ,")

    return leading(call, render(flow.phrases.changed, {"changed": changed.value}, {"changed": alone}))


def is_open(call: Call, question: Question) -> bool:
    """Whether the question is still to be asked: its value is unknown, or has to be confirmed and is not yet."""
    if question.name in call.skipped:
        return False
    if call.values.get(question.name) is None:
        return True
    given = question.name in call.confirmed
    return bool(question.read_back and question.name not in call.agreed) if given else bool(question.known)


def noted(flow: Flow, call: Call, question: Question, found: tuple[Understood, ...]) -> Move:
    """The caller answered another question than the one asked; that does not count as a failed try."""
    again = ask_again(call if call.lead else leading(call, flow.phrases.noted), question)
    return replace(again, understood=found, why="what else was said is kept")


def gather(
    flow: Flow,
    call: Call,
    questions: Iterable[Question],
    texts: Mapping[str, str],
    by: str = "rule",
    taken: str = "",
) -> tuple[Call, tuple[Understood, ...]]:
    """Takes answers to questions that were not asked just now; says why one of the caller's own cannot be.

    What is known already is given anew only to an exact reader: "Monday at ten is fine", after "Monday before noon".
    Words that are `taken`, as the answer to what was asked, give nothing anew.
    """
    found: list[Understood] = []
    for question in questions:
        wanted = question.renews or is_open(call, question) or not is_free(question.hear)
        if question.name in texts and wanted and (by == "rule" or may_fill(call, question)):
            current = None if is_open(call, question) else call.values[question.name]
            answer = read(flow, call, question, texts[question.name], by, current)
            if isinstance(answer, Understood):
                if current is not None and _says_nothing_new(answer, current, taken, question.narrows):
                    continue
                call = keep(call, answer) if by == "rule" else keep_read(flow, call, answer, question)
                found.append(answer)
            elif isinstance(answer, Refused) and by == "rule":
                call = leading(call, answer.why)
    return call, tuple(found)


def _says_nothing_new(answer: Understood, current: object, taken: str, narrows: bool) -> bool:
    """Whether it is known, or a part of it that was said again; one that was not said is what is left of it, and one
    that is said beside the whole puts it right: "Atlanta, not Atlanta last month"."""
    value, basis, known = str(answer.value), answer.basis.casefold(), str(current).casefold()
    is_within = isinstance(current, str) and quoted(value, current) and quoted(value, basis)
    is_part = is_within and not (known in basis and quoted(value, basis.replace(known, " ")))
    return (is_part and not narrows) or same(answer.value, current) or (answer.basis in taken)


def changed_by_model(
    flow: Flow, call: Call, questions: Iterable[Question], told: Mapping[str, str]
) -> tuple[Call, tuple[Understood, ...]]:
    """Takes new values of what is known already, as far as the model found them in the caller's words."""
    found: list[Understood] = []
    for question in questions:
        current = call.values.get(question.name)
        if question.name not in told or current is None or not may_fill(call, question):
            continue
        answer = read(flow, call, question, told[question.name], "model")
        if isinstance(answer, Understood) and not same(answer.value, current):
            call = keep_read(flow, call, answer, question)
            found.append(answer)
    return call, tuple(found)


def same(value: Any, current: Any) -> bool:
    """Whether two values are the same, however they were put."""
    if isinstance(value, Mapping) and isinstance(current, Mapping):
        return all(value.get(part) == current.get(part) for part in {*value, *current} - {SAID})
    return bool(value == current)
