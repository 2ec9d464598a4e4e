"""The business's own answers: found by the words that ask for them, or chosen by a model, and said as they stand."""

import re
from collections.abc import Callable
from typing import Any, TypeAlias

from parley.flow.declaration import PASSAGE
from parley.flow.flow import Flow
from parley.flow.words import Ask, Collect, State
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.effects import Read
from parley.machine.events import ReadingArrived, SpeechHeard
from parley.machine.interrupting import answering, told_with_it
from parley.machine.justified import doubt
from parley.machine.leftover import without
from parley.machine.move import Move, Understood, by_rule
from parley.machine.questions import asked
from parley.machine.speech import context, leading, words
from parley.reading import is_free

Reaction: TypeAlias = Callable[[Flow, Call, Any, Any], Move]


def asked_for(flow: Flow, call: Call, state: State, event: SpeechHeard, sure: bool = False) -> Move | None:
    """Says what was asked for, keeps what else was told, and asks again: nothing is agreed to by it.

    What a state hears as an outcome of the passage's name goes the way that the flow has for it; words that answer what
    was asked ask for nothing, unless they surely do: "when can you take it".
    """
    here = context(flow, call)
    found = flow.basics.passages(event.text, flow.known_questions, here, sure)
    if not sure and (question := asked(flow, call, state)) and not is_free(question.hear):
        found = [each for each in found if question.hear(each.basis, here) is None]
    own = state.hear(event.text, here) if found and isinstance(state, Ask) else None
    if own and own.value in {each.value for each in found}:
        return None
    understood = [by_rule("asked", each.value, each.basis) for each in found]
    rest = without(event.text, [each.basis for each in found])
    told = told_with_it(flow, call, state, rest) if found and re.search(r"\w", rest) else call
    return answering(flow, told, asked(flow, told, state), *understood) if found else None


def offered(flow: Flow, move: Move) -> Move:
    """A model that is asked anyway may choose a passage, too; where a rule understood, it chooses nothing."""
    if not isinstance(move.then, Read) or move.then.talk or move.then.understood or not flow.passages:
        return move
    outcomes = {**move.then.outcomes, PASSAGE: tuple(id for id, _ in flow.known_questions)}
    read = Read(
        move.then.text,
        move.then.state,
        (*move.then.open, PASSAGE),
        outcomes,
        left_over=move.then.left_over,
    )
    return replace(move, then=read)


def beside(react: Reaction) -> Reaction:
    """What a state makes of a reading, with the passage that was chosen in it: alone it is said, and the question asked
    again; beside an answer it leads what follows from that. Of the model's own words none is said then."""

    def reacts(flow: Flow, call: Call, state: Ask | Collect, event: ReadingArrived) -> Move:
        values = {name: value for name, value in event.values.items() if name != PASSAGE}
        chosen = _chosen(flow, call, state, event)
        others = ReadingArrived(event.at, values, "" if chosen else event.ack, event.words)
        if chosen is None:
            return react(flow, call, state, others)
        is_alone = all(value is None for value in values.values())
        if is_alone and (said := answering(flow, call, asked(flow, call, state), chosen)):
            return said
        led = leading(call, words(flow, call, flow.all_answers[str(chosen.value)]))
        move = react(flow, led, state, others)
        return replace(move, understood=(*move.understood, chosen))

    return reacts


def _chosen(flow: Flow, call: Call, state: Ask | Collect, event: ReadingArrived) -> Understood | None:
    """The passage that the model chose, where the caller's words ask for one."""
    passage = event.values.get(PASSAGE)
    if passage not in dict(flow.known_questions) or doubt(flow, call, state, None, event.words):
        return None
    return Understood("asked", passage, event.words, "model")
