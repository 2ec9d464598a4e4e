"""An Ask: one question whose answer is an outcome."""

from collections.abc import Iterator, Sequence

from parley.flow.flow import Flow
from parley.flow.words import Ask
from parley.machine import leftover, passages
from parley.machine.answers import changed_by_model, gather, is_open, keep, noted, read, same
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.correcting import changed, stands
from parley.machine.effects import Read
from parley.machine.events import Pressed, ReadingArrived, ReadingFailed, Silence, SpeechHeard
from parley.machine.justified import (
    acknowledged,
    doubt,
    ends,
    excerpts,
    goes_on,
    harmless,
    is_truth,
    may_fill,
    says_no_more,
    unfounded,
    with_doubt,
)
from parley.machine.move import Move, Understood, by_rule, go
from parley.machine.speech import NO_MATCH, SILENCE, ask, context, listen, missed
from parley.reading import Rest, is_free


def enter(flow: Flow, call: Call, state: Ask) -> Move:
    asked = ask(flow, call, state.question, state.say, "the question is asked")
    if not call.pending:
        return asked
    unasked = replace(asked.call, lead=call.lead, pending="")
    return heard(flow, unasked, state, SpeechHeard(call.now, call.pending))


def heard(flow: Flow, call: Call, state: Ask, event: SpeechHeard) -> Move:
    answer = _answer(flow, call, state, event.text)
    spoken = dict.fromkeys(_spoken_of(flow, call, state, event.text, answer), event.text)
    call, also = gather(flow, call, state.listen_for, spoken)
    remaining = leftover.without(event.text, leftover.explained(state.listen_for, also))
    if answer and is_truth(answer.value) and remaining != event.text:
        answer = _answer(flow, call, state, remaining)
    if (answer is None or answer.value in ("yes", "no")) and (
        move := _changed(flow, call, state, remaining, answer)
    ):
        return replace(move, understood=(*move.understood, *also))
    if (
        (answer is None or answer.value == "no")
        and state.corrects
        and stands(flow, call, state.corrects, event.text)
    ):
        return ask(flow, call, state.question, state.say, "what the caller said again stands already")
    settled = _settled(call, state, answer) if answer else None
    rest = _left_over(flow, call, state, event.text, answer, also) if answer and settled else None
    if (
        (answer and rest)
        and not (state.to_a_person and (answer.value == "yes" or "questions" not in rest.kinds))
        and not (_is_said_at_last(call, state) and _leads_on(flow, state, answer, call))
    ):
        return _asked_about_rest(call, state, event.text, answer, rest)
    if answer and settled and leftover.tells(flow, call, state, event.text, answer):
        return ask_the_model(call, state, event.text, chooses=True)
    if answer and settled and call.aside and _sends_away(flow, call, state, answer):
        return _asked_once_more(flow, call, state, answer)
    if answer and settled and state.to_a_person:
        settled = _asking_on(flow, call, event.text, answer, settled)
    wants_more = bool(also) and leftover.wants_more(flow, call, event.text, also)
    if also and not settled and not state.unclear and not wants_more:
        asks = any(flow.basics.within(event.text, context(flow, call)))
        if asks and (answered := passages.asked_for(flow, call, state, event)):
            return replace(answered, understood=(*answered.understood, *also))
        return noted(flow, leftover.as_said(flow, call), state.question, also)
    move = settled or ask_the_model(call, state, event.text, chooses=wants_more or not also)
    return replace(move, understood=(*move.understood, *also)) if also else move


def _answer(flow: Flow, call: Call, state: Ask, text: str) -> Understood | None:
    """The answer that the words hold, if it leads anywhere: "I forgot I've got a thing on Friday" is none."""
    reading = state.hear(text, context(flow, call))
    answer = by_rule(state.name, reading.value, reading.basis) if reading else None
    return answer if answer and _settled(call, state, answer) else None


def _asking_on(flow: Flow, call: Call, text: str, answer: Understood, settled: Move) -> Move:
    """The way of the answer, and what is asked beside it for the next open question, if the call gets there: "yes, and
    how much is an oil change"."""
    beside = leftover.without(text, [answer.basis])
    asked = " ".join(begins for _, begins in flow.basics.within(beside, context(flow, call)))
    return replace(settled, call=replace(settled.call, pending=asked)) if asked else settled


def _is_said_at_last(call: Call, state: Ask) -> bool:
    """Whether what is not understood now is given up: who says yes or no with the same rest again means it."""
    return call.tries >= len(state.again)


def _leads_on(flow: Flow, state: Ask, answer: Understood, call: Call) -> bool:
    """Whether the answer does and ends nothing that giving up would not."""
    return harmless(flow, call, state, state.goto[outcome_of(call, state, answer.value)])


def _spoken_of(flow: Flow, call: Call, state: Ask, text: str, answer: Understood | None) -> Sequence[str]:
    """What else the words may tell: nothing that may be any words, where they are a yes or a no and mean no more."""
    is_all = says_no_more(flow, call, text, answer)
    return [each.name for each in state.listen_for if not (is_all and is_free(each.hear))]


def _sends_away(flow: Flow, call: Call, state: Ask, answer: Understood) -> bool:
    """Whether a yes ends the call: right after something else was answered it may be a yes to that."""
    return answer.value == "yes" and ends(flow, state.goto[outcome_of(call, state, str(answer.value))])


def _asked_once_more(flow: Flow, call: Call, state: Ask, answer: Understood) -> Move:
    why = "a yes after something else was answered is asked for once more"
    again = listen(flow, call, state.again[0], state.question, why)
    return replace(again, understood=(answer,))


def _left_over(
    flow: Flow, call: Call, state: Ask, text: str, answer: Understood, also: Sequence[Understood]
) -> Rest | None:
    """The leftover words because of which the answer does not count; more of them weigh where something is done or
    ended because of it. What is understood as well explains nothing where the call would end: "no, how much is it?"."""
    target = state.goto[outcome_of(call, state, answer.value)]
    is_end = ends(flow, target)
    explained = () if is_end else leftover.explained(state.listen_for, also)
    others = (*explained, *_said_again(flow, call, state, text))
    if is_end and not is_truth(answer.value):
        return leftover.weighed(flow, call, text, answer, leftover.OF_AN_END, others)
    leads_on = harmless if call.direction == "outbound" else goes_on  # who was phoned wants nothing of us
    return leftover.beside(flow, call, text, answer, not leads_on(flow, call, state, target), others)


def _said_again(flow: Flow, call: Call, state: Ask, text: str) -> Iterator[str]:
    """The words that only say again what the state reads back: "yes, put it down for Monday"."""
    for question in state.corrects:
        current = call.values.get(question.name)
        told = read(flow, call, question, text, current=current) if current is not None else None
        if isinstance(told, Understood) and same(told.value, current):
            yield told.basis


def _changed(flow: Flow, call: Call, state: Ask, text: str, answer: Understood | None) -> Move | None:
    """With or instead of an answer, the caller changes what was found out before."""
    changes = changed(flow, call, state.corrects, text, answer)
    if not changes:
        return None
    for found in changes:
        call = keep(call, found)
    call = leftover.asked_about(flow, call, changes)
    why = f"changed: {', '.join(found.question for found in changes)}"
    return go(replace(call, misses=0), state.goto["changed"], "changed", why, *changes)


def pressed(flow: Flow, call: Call, state: Ask, event: Pressed) -> Move:
    meaning = Understood(state.name, state.keys.get(event.digits), event.digits, "keys")
    return _settled(call, state, meaning) or missed(flow, call, state.question, NO_MATCH, state.stuck)


def silence(flow: Flow, call: Call, state: Ask, event: Silence) -> Move:
    return missed(flow, call, state.question, SILENCE, state.stuck)


def reading_arrived(flow: Flow, call: Call, state: Ask, event: ReadingArrived) -> Move:
    told = excerpts(flow, call, event.values)
    learnt, also = gather(flow, call, state.listen_for, told, "model")
    learnt, changes = changed_by_model(flow, learnt, state.corrects, told)
    found = (*also, *changes)
    doubted = _doubted(flow, learnt, state, event) or unfounded(event, state.name, found)
    call = acknowledged(flow, learnt, state, event, doubted)
    if changes:
        taken = replace(leftover.asked_about(flow, call, found), misses=0)
        why = f"changed: {', '.join(each.question for each in changes)}"
        return go(taken, state.goto["changed"], "changed", with_doubt(why, doubted), *found)
    answer = Understood(state.name, event.values.get(state.name), event.words, "model")
    settled = None if doubted else _settled(call, state, answer)
    move = settled or _not_understood(flow, call, state, found)
    return replace(move, understood=(*move.understood, *found), why=with_doubt(move.why, doubted))


def reading_failed(flow: Flow, call: Call, state: Ask, event: ReadingFailed) -> Move:
    return _not_understood(flow, call, state)


def ask_the_model(
    call: Call, state: Ask, text: str, chooses: bool, understood: str = "", left_over: str = ""
) -> Move:
    """Asks for what is open and what may be corrected; for a choice only where no rule has understood anything."""
    fields = (
        *(question.name for question in state.listen_for if is_open(call, question)),
        *(question.name for question in state.corrects if call.values.get(question.name) is not None),
    )
    fillable = {
        question.name for question in (*state.listen_for, *state.corrects) if may_fill(call, question)
    }
    names = dict.fromkeys(
        (*((state.name,) if chooses else ()), *(name for name in fields if name in fillable))
    )
    outcomes = {state.name: _outcomes(state)} if chooses else {}
    read = Read(text, state.name, tuple(names), outcomes, understood=understood, left_over=left_over)
    return Move(call, read, "no rule understood it")


def _asked_about_rest(call: Call, state: Ask, text: str, answer: Understood, rest: Rest) -> Move:
    asked = ask_the_model(
        call, state, text, chooses=False, understood=str(answer.value), left_over=rest.words
    )
    return replace(asked, why=leftover.why(answer, rest))


def _outcomes(state: Ask) -> tuple[str, ...]:
    return tuple(outcome for outcome in state.goto if outcome != "changed" or not state.corrects)


def _doubted(flow: Flow, call: Call, state: Ask, event: ReadingArrived) -> str:
    """Why the model's answer does not count; "" if it does, or if it gave none."""
    answer = event.values.get(state.name)
    if answer is None:
        return ""
    outcome = outcome_of(call, state, answer) if isinstance(answer, str) else ""
    if not isinstance(answer, str) or outcome not in state.goto:
        return "it is no outcome"
    if is_truth(answer):
        return "only the caller says yes or no"
    return doubt(flow, call, state, state.goto[outcome], event.words)


def outcome_of(call: Call, state: Ask, answer: str) -> str:
    return state.decide(answer, call.values) if state.decide else answer


def _settled(call: Call, state: Ask, answer: Understood) -> Move | None:
    """The way that the answer leads, if it leads anywhere."""
    if not isinstance(answer.value, str):
        return None
    outcome = outcome_of(call, state, answer.value)
    if outcome not in state.goto:
        return None
    answered = replace(call, misses=0).with_values(**{state.name: outcome})
    return go(answered, state.goto[outcome], outcome, f"'{state.name}' is {outcome}", answer)


def _not_understood(flow: Flow, call: Call, state: Ask, found: Sequence[Understood] = ()) -> Move:
    if state.unclear:
        return go(call, state.unclear, "unclear", "not understood; goes on all the same")
    asked = leftover.asked_about(flow, call, found)
    asked = leftover.asked_in_vain(flow, call) if asked is call else asked
    return missed(flow, asked, state.question, NO_MATCH, state.stuck)
