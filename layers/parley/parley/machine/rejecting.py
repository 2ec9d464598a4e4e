"""A value that the caller rejects: asked again by spelling or on the keypad; then it is for a person."""

import dataclasses

from parley.flow.flow import Flow
from parley.flow.words import Question
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.move import Move, Understood, go
from parley.machine.speech import ask

MOST, MOST_GIVEN = 2, 3
"""Rejections of one value after which no machine tries again, and those that came with the right one."""


def rejected(flow: Flow, call: Call, question: Question, *understood: Understood) -> Move:
    """Drops the value, and asks in the way that fits how often it was rejected."""
    counted = replace(counting(call.without(question.name), question.name), confirming=False)
    if is_for_a_person(counted, question):
        return for_a_person(flow, counted, *understood)
    again = as_asked_now(counted, question)
    why = f"'{question.name}' was rejected"
    return replace(ask(flow, counted, again, again.ask, why), understood=understood)


def counting(call: Call, name: str) -> Call:
    return replace(call, rejected={**call.rejected, name: call.rejected.get(name, 0) + 1})


def is_for_a_person(call: Call, question: Question, given: bool = False) -> bool:
    most = MOST_GIVEN if given else MOST
    return question.spell is not None and call.rejected.get(question.name, 0) >= most


def for_a_person(flow: Flow, call: Call, *understood: Understood) -> Move:
    return go(call, flow.limits.to, "rejected", "the value was rejected again", *understood)


def as_asked_now(call: Call, question: Question) -> Question:
    """The question, or how it is asked once a value was rejected."""
    if question.spell is None or not call.rejected.get(question.name):
        return question
    return dataclasses.replace(question.spell, called=question.called, spell=question.spell)
