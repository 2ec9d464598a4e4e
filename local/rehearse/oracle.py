"""A flow with perfect hearing: it is told what an answer means, and reads no words.

So what should come of a call is what the flow itself makes of the answers as they were meant.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from parley.flow import Ask, Collect, Flow, Interrupt, Question
from parley.flow.words import State, Talk, Values
from parley.reading import Basics, Context, Reader, Reading, Rest

INTERRUPT = "interrupt "
"""What begins the name of an interrupt among what is told."""


@dataclass(frozen=True)
class Told:
    """A reader of one question, in the place of its own `reader`."""

    name: str
    told: Mapping[str, Any]
    reader: Reader

    def __call__(self, text: str, _: Context) -> Reading[Any] | None:
        return Reading(self.told[text], text) if text == self.name and text in self.told else None


def understanding(flow: Flow, told: Mapping[str, Any]) -> Flow:
    """The flow, in which whoever says the name of a question has said what `told` holds under it."""

    def hears(name: str, reader: Reader) -> Reader:
        return Told(name, told, reader)

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

    basics = Basics(_nothing, _nothing, _word, _no_correction, _no_rest)
    return replace(
        flow,
        states=tuple(state(each) for each in flow.states),
        interrupts=tuple(interrupt(each) for each in flow.interrupts),
        basics=basics,
    )


def _made(
    questions: Callable[[Values], Sequence[Question]],
    all_of: Callable[[Sequence[Question]], Sequence[Question]],
) -> Callable[[Values], Sequence[Question]]:
    return lambda values: all_of(questions(values))


def _nothing(_text: str, _context: Context) -> Reading[Any] | None:
    return None


def _word(text: str, _: Context) -> Reading[str] | None:
    return Reading(text, text) if text in ("yes", "no") else None


def _no_rest(*_given: object) -> Rest:
    return Rest()


def _no_correction(*_given: object) -> Reading[Any] | None:
    return None
