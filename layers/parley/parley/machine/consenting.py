"""A Consent: asks whether the call may be recorded. Only a yes is one; anything else is a no, and the call goes on."""

from collections.abc import Sequence

from parley.flow.flow import Flow
from parley.flow.ways import to
from parley.flow.words import Consent, To
from parley.machine import leftover
from parley.machine.answers import gather
from parley.machine.asking import ask_the_model
from parley.machine.call import MAY_BE_RECORDED, MAY_NOT_BE_RECORDED, Call
from parley.machine.changing import replace
from parley.machine.events import Pressed, ReadingArrived, ReadingFailed, Silence, SpeechHeard
from parley.machine.justified import excerpts
from parley.machine.move import Move, Understood, by_rule, go
from parley.machine.speech import NO_MATCH, ask, context, missed


def enter(flow: Flow, call: Call, state: Consent) -> Move:
    if call.may_record or (state.wanted and not call.values.get(state.wanted)):
        return _passed(call, state)
    return ask(flow, call, state.question, state.say, "asks whether the call may be recorded")


def _passed(call: Call, state: Consent) -> Move:
    """Goes where a no leads, and speaks of no recording."""
    no, why = to(state.goto["no"]), "consent is not asked for"
    taken = call if state.name in call.values else call.with_values(**{state.name: "no"})
    return go(taken, To(no.state, forget=no.forget, set=no.set), call.reason, why)


def heard(flow: Flow, call: Call, state: Consent, event: SpeechHeard) -> Move:
    spoken = dict.fromkeys((question.name for question in state.listen_for), event.text)
    call, also = gather(flow, call, state.listen_for, spoken)
    here = context(flow, call)
    reading = state.hear(event.text, here)
    answer = by_rule(state.name, reading.value, reading.basis) if reading else None
    if answer and answer.value == "yes":
        if _left_over(flow, call, state, event.text, answer, also):
            return _once_more(flow, leftover.asked_about(flow, call, also), state, answer, *also)
        return _agreed(call, state, answer, *also)
    if answer or also or flow.basics.stop_recording(event.text, here):
        found = (answer,) if answer else ()
        return _refused(call, state, "consent was not given", *found, *also)
    return ask_the_model(call, state, event.text, chooses=False)


def reading_arrived(flow: Flow, call: Call, state: Consent, event: ReadingArrived) -> Move:
    """What else the words tell is taken in; a model agrees to nothing."""
    learnt, also = gather(flow, call, state.listen_for, excerpts(flow, call, event.values), "model")
    if also:
        return _refused(learnt, state, "consent was not given", *also)
    return _once_more(flow, call, state)


def _left_over(
    flow: Flow, call: Call, state: Consent, text: str, answer: Understood, also: Sequence[Understood]
) -> bool:
    """A condition weighs also where the yes is all of the words: "only if you delete it"."""
    here, others = context(flow, call), leftover.explained(state.listen_for, also)
    is_conditional = "conditions" in flow.basics.rest(answer.basis, (), here).kinds
    unwanted = flow.basics.stop_recording(text, here)
    is_left = leftover.beside(flow, call, text, answer, True, others) is not None
    return is_conditional or unwanted is not None or is_left


def _once_more(flow: Flow, call: Call, state: Consent, *found: Understood) -> Move:
    if call.tries:
        return _refused(call, state, "consent is in doubt", *found)
    again = missed(flow, call, state.question, NO_MATCH, state.stuck)
    return replace(again, understood=found)


def pressed(flow: Flow, call: Call, state: Consent, event: Pressed) -> Move:
    meaning = Understood(state.name, state.keys.get(event.digits), event.digits, "keys")
    if meaning.value == "yes":
        return _agreed(call, state, meaning)
    return _refused(call, state, "consent was not given", meaning)


def silence(flow: Flow, call: Call, state: Consent, event: Silence) -> Move:
    return _refused(call, state, "silence is no consent")


def reading_failed(flow: Flow, call: Call, state: Consent, event: ReadingFailed) -> Move:
    return _once_more(flow, call, state)


def _agreed(call: Call, state: Consent, *found: Understood) -> Move:
    agreed = replace(call, may_record=MAY_BE_RECORDED, misses=0).with_values(**{state.name: "yes"})
    return go(agreed, state.goto["yes"], call.reason, "the call may be recorded", *found)


def _refused(call: Call, state: Consent, why: str, *found: Understood) -> Move:
    refused = replace(call, may_record=MAY_NOT_BE_RECORDED, misses=0).with_values(**{state.name: "no"})
    return go(refused, state.goto["no"], call.reason, why, *found)
