"""Answers: reading one out of words, refusing one that cannot be, keeping one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from parley.flow.flow import Flow
from parley.flow.render import render
from parley.flow.words import Question
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.justified import is_truth
from parley.machine.move import Move, Understood
from parley.machine.plain import plain
from parley.machine.speech import ask_again, context, leading


@dataclass(frozen=True, slots=True)
class Refused:
    """Understood, but it cannot be; `why` is said to the caller."""

    why: str


def read(
    flow: Flow, call: Call, question: Question, text: str, by: str = "rule"
) -> Understood | Refused | None:
    """What the text answers to the question. A model's answer passes the same reader as the caller's."""
    reading = question.hear(text, context(flow, call))
    if reading is None or (by == "model" and is_truth(reading.value)):
        return None
    why = question.check(reading.value, call.values) if question.check else ""
    if why is None:
        return None
    return Refused(why) if why else Understood(question.name, plain(reading.value), reading.basis, by)


def keep(call: Call, understood: Understood) -> Call:
    """The call, knowing the answer as one that the caller gave or agreed to."""
    named = understood.question
    others, agreed, skipped = (
        tuple(name for name in of if name != named) for of in (call.confirmed, call.agreed, call.skipped)
    )
    given = replace(call, confirmed=(*others, named), agreed=agreed, skipped=skipped)
    return given.with_values(**{named: understood.value})


def agreed_to(call: Call, name: str) -> Call:
    """The call, after a value was read back and the caller said yes."""
    others, agreed = (tuple(each for each in of if each != name) for of in (call.confirmed, call.agreed))
    return replace(call, confirmed=(*others, name), agreed=(*agreed, name))


def taking_up(flow: Flow, call: Call, changed: Understood) -> Call:
    """The call about to say what was changed, so that the caller knows that it was heard."""
    spoken = flow.sayings.get(changed.question, str)
    return leading(call, render(flow.phrases.changed, {"changed": changed.value}, {"changed": spoken}))


def is_open(call: Call, question: Question) -> bool:
    """Whether it is still to be asked: unknown, or known or given but not confirmed where that is wanted."""
    if question.name in call.skipped:
        return False
    if call.values.get(question.name) is None:
        return True
    given = question.name in call.confirmed
    return bool(question.read_back and question.name not in call.agreed) if given else bool(question.known)


def noted(flow: Flow, call: Call, question: Question, found: tuple[Understood, ...]) -> Move:
    """Something else was answered than was asked: that is no failed try."""
    again = ask_again(leading(call, flow.phrases.noted), question)
    return replace(again, understood=found, why="what else was said is kept")


def gather(
    flow: Flow, call: Call, questions: Iterable[Question], texts: Mapping[str, str], by: str = "rule"
) -> tuple[Call, tuple[Understood, ...]]:
    """Takes answers to questions that are open but were not asked just now; says why one of the caller's own
    cannot be."""
    found: list[Understood] = []
    for question in questions:
        if question.name in texts and (question.renews or is_open(call, question)):
            answer = read(flow, call, question, texts[question.name], by)
            if isinstance(answer, Understood):
                call = keep(call, answer)
                found.append(answer)
            elif isinstance(answer, Refused) and by == "rule":
                call = leading(call, answer.why)
    return call, tuple(found)
