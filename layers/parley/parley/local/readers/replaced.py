"""Replaces the readers of a flow, and nothing else of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import wraps
from typing import Any

from parley.flow import Ask, Collect, Flow, Interrupt, Question
from parley.flow.words import State, Talk, Values
from parley.reading import Basics, Context, Reader, Reading, free, is_free

INTERRUPT = "interrupt "
"""What begins the name under which the reader of an interrupt is replaced."""


def with_readers(flow: Flow, hears: Callable[[str, Reader], Reader], basics: Basics) -> Flow:
    """The flow, in its one language, with each reader replaced by what `hears` returns for the question's name and
    the reader."""

    def asked(question: Question) -> Question:
        return replace(question, hear=hears(question.name, question.hear))

    def all_of(questions: Sequence[Question]) -> tuple[Question, ...]:
        return tuple(asked(each) for each in questions)

    def state(each: State) -> State:
        if isinstance(each, Talk):
            return replace(each, hear=hears(each.name, each.hear))
        if isinstance(each, Ask):
            return replace(
                each,
                hear=hears(each.name, each.hear),
                listen_for=all_of(each.listen_for),
                corrects=all_of(each.corrects),
            )
        if isinstance(each, Collect):
            return replace(
                each,
                questions=_made(each.questions, all_of)
                if callable(each.questions)
                else all_of(each.questions),
                listen_for=all_of(each.listen_for),
                corrects=all_of(each.corrects),
                go_ahead=asked(each.go_ahead) if each.go_ahead else None,
            )
        return each

    def interrupt(each: Interrupt) -> Interrupt:
        return replace(each, hear=hears(f"{INTERRUPT}{each.name}", each.hear))

    return replace(
        flow,
        states=tuple(state(each) for each in flow.states),
        interrupts=tuple(interrupt(each) for each in flow.interrupts),
        basics=basics,
        languages={},
        own=None,
    )


def _made(
    questions: Callable[[Values], Sequence[Question]],
    all_of: Callable[[Sequence[Question]], Sequence[Question]],
) -> Callable[[Values], Sequence[Question]]:
    return lambda values: all_of(questions(values))


def deaf_to(flow: Flow, said: str) -> Flow:
    """The flow with readers that do not understand `said` as a whole, but any part of it as before. So what the call
    makes of these words is what a model makes of them.
    """

    def hears(_: str, reader: Reader) -> Reader:
        @wraps(reader)
        def read(text: str, context: Context) -> Reading[Any] | None:
            return None if text == said else reader(text, context)

        return free(read) if is_free(reader) else read

    def corrected(text: str, current: str, reader: Reader, context: Context) -> Reading[Any] | None:
        return None if text == said else flow.basics.corrected(text, current, reader, context)

    def replaced(text: str, context: Context) -> tuple[str, str] | None:
        return None if text == said else flow.basics.replaced(text, context)

    return with_readers(flow, hears, replace(flow.basics, corrected=corrected, replaced=replaced))
