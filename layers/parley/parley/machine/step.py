"""One step of a call: an event goes in, a new call and the next effect come out. No I/O, no clock.

Within a turn the step is taken again with what its effects bring (a tool's result, the model's
reading) until an effect is something to say.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from parley.flow.declaration import CONTACT, RESUME
from parley.flow.flow import Flow
from parley.flow.ways import to, way_out
from parley.flow.words import (
    Ask,
    Collect,
    Consent,
    Do,
    End,
    Listening,
    Message,
    Question,
    Queue,
    State,
    Talk,
    Transfer,
)
from parley.machine import (
    asking,
    call_recording,
    changing_language,
    collecting,
    consenting,
    cut_off,
    doing,
    ending,
    handing_over,
    passages,
    queueing,
    recording,
    resuming,
    stepping_in,
    talking,
)
from parley.machine.answers import read
from parley.machine.call import AGENT, CALLER, LONGEST_ANSWER, LONGEST_HEARD, Call
from parley.machine.changing import replace
from parley.machine.changing_language import LanguageChoice
from parley.machine.echo import is_echo
from parley.machine.effects import SPOKEN, Continue, Effect, HangUp, Listen, Nothing, Read, RunTool
from parley.machine.events import (
    Answered,
    Continued,
    Dequeued,
    Dialed,
    Event,
    HungUp,
    LegChanged,
    MessageRecorded,
    Pressed,
    ReadingArrived,
    ReadingFailed,
    Silence,
    SpeechHeard,
    SteppedIn,
    ToolFailed,
    ToolReturned,
    Waited,
)
from parley.machine.interrupting import (
    asked_back,
    asked_beside,
    commanded,
    interrupted,
    interrupted_by_key,
    said_goodbye,
    told_beside,
)
from parley.machine.move import Go, Move, Trip, Understood, go
from parley.machine.noise import is_noise
from parley.machine.speech import context, leading, listen, words
from parley.machine.spoken import first_what_must_be_said, guarded
from parley.raised import Noting, note
from parley.reading import is_free

GRACE_TURNS, GRACE_SECONDS = 10, 120
"""What a call may still use up after a limit sent it on its way out; then it is hung up."""
FROM_OUTSIDE = (
    *(Answered, SpeechHeard, Pressed, Silence, Continued),
    *(Dialed, MessageRecorded, LegChanged, Waited, Dequeued, SteppedIn, HungUp),
)
"""Events that a webhook brings; each of them is one turn."""

Enter: TypeAlias = Callable[[Flow, Call, Any], Move]
React: TypeAlias = Callable[[Flow, Call, Any, Any], Move]

ENTER: Mapping[type, Enter] = {
    Ask: asking.enter,
    Consent: consenting.enter,
    Collect: collecting.enter,
    Do: doing.enter,
    Talk: talking.enter,
    Message: recording.enter,
    Transfer: handing_over.enter,
    Queue: queueing.enter,
    End: ending.enter_end,
}
REACT: Mapping[tuple[type, type], React] = {
    (Ask, SpeechHeard): asking.heard,
    (Ask, Pressed): asking.pressed,
    (Ask, Silence): asking.silence,
    (Ask, ReadingArrived): asking.reading_arrived,
    (Ask, ReadingFailed): asking.reading_failed,
    (Consent, SpeechHeard): consenting.heard,
    (Consent, Pressed): consenting.pressed,
    (Consent, Silence): consenting.silence,
    (Consent, ReadingArrived): consenting.reading_arrived,
    (Consent, ReadingFailed): consenting.reading_failed,
    (Collect, SpeechHeard): collecting.heard,
    (Collect, Pressed): collecting.pressed,
    (Collect, Silence): collecting.silence,
    (Collect, ReadingArrived): collecting.reading_arrived,
    (Collect, ReadingFailed): collecting.reading_failed,
    (Talk, SpeechHeard): talking.heard,
    (Talk, Silence): talking.silence,
    (Talk, ReadingArrived): talking.reading_arrived,
    (Talk, ReadingFailed): talking.reading_failed,
    (Do, Continued): doing.continued,
    (Do, ToolReturned): doing.tool_returned,
    (Do, ToolFailed): doing.tool_failed,
    (End, Continued): ending.end_continued,
    (End, ToolReturned): ending.end_tool_returned,
    (End, ToolFailed): ending.end_tool_failed,
    (Message, MessageRecorded): recording.recorded,
    (Message, Silence): recording.silence,
    (Transfer, Dialed): handing_over.came_back,
    (Queue, SpeechHeard): queueing.heard,
    (Queue, Pressed): queueing.pressed,
    (Queue, Silence): queueing.silence,
    (Queue, Waited): queueing.waited,
    (Queue, Continued): queueing.continued,
    (Queue, Dequeued): queueing.dequeued,
    (Queue, Dialed): queueing.dialed,
    (Queue, ToolReturned): queueing.tool_returned,
    (Queue, ToolFailed): queueing.tool_failed,
}


@dataclass
class Decision:
    """What one event led to, for the log: from state to state, what was understood, and why. Like a Move, it is only
    for speed that it is not frozen."""

    before: str
    after: str
    why: str
    understood: tuple[Understood, ...] = ()
    tripped: tuple[Trip, ...] = ()
    raised: tuple[str, ...] = ()


@dataclass(frozen=True)
class Step:
    call: Call
    effect: Effect
    decisions: tuple[Decision, ...]
    afterwards: tuple[RunTool, ...] = ()


def step(flow: Flow, call: Call, event: Event) -> Step:
    """Takes one step. Never raises for anything a caller, a tool, a model or an agent's author can do."""
    with Noting() as noted:
        taken = _step(flow, call, event)
    if not noted:
        return taken
    what = Decision(call.state, call.state, f"raised: {', '.join(noted)}", raised=tuple(noted))
    return replace(taken, decisions=(what, *taken.decisions))


def _step(flow: Flow, call: Call, event: Event) -> Step:
    flow = flow.spoken_in(call.language)
    call = _next_turn(flow, call, event) if isinstance(event, FROM_OUTSIDE) else replace(call, now=event.at)
    move = _reacted(flow, call, event)
    flow = flow.spoken_in(move.call.language)
    settled = _offering(flow, _settle(flow, call.state, move))
    spoken = settled if isinstance(event, SteppedIn) else _guarded(flow, _bounded(flow, _to_nobody(settled)))
    heard = _recorded(flow, spoken)
    taken = replace(heard, call=_remembering(heard.call, event, heard.effect))
    if not taken.call.ended or call.ended:
        return taken
    left = queueing.given_up(taken.call, flow.by_name.get(taken.call.state), "ended")
    return replace(taken, afterwards=(*taken.afterwards, *left, *doing.run_after_call(flow, taken.call)))


def _to_nobody(taken: Step) -> Step:
    """Who has hung up is told nothing, whatever the way that the call then takes says."""
    if not taken.call.gone or not isinstance(taken.effect, HangUp):
        return taken
    return replace(taken, call=replace(taken.call, prompt=()), effect=Nothing())


def _recorded(flow: Flow, taken: Step) -> Step:
    call, changed = call_recording.after(flow, taken.call, taken.effect)
    if not changed:
        return taken
    decision = Decision(call.state, call.state, changed)
    return replace(taken, call=call, decisions=(*taken.decisions, decision))


def _guarded(flow: Flow, taken: Step) -> Step:
    call, effect, tripped = guarded(flow, taken.call, taken.effect)
    if not tripped:
        return taken if call is taken.call else replace(taken, call=call)
    why = f"not to be said: {', '.join(trip.rule for trip in tripped)}"
    decision = Decision(call.state, call.state, why, tripped=tripped)
    return replace(taken, call=call, effect=effect, decisions=(*taken.decisions, decision))


def _offering(flow: Flow, taken: Step) -> Step:
    """With the first question that is put to somebody who calls, other languages are offered; not with the one whether
    to go on where a call broke off, which has keys of its own."""
    call, effect = taken.call, taken.effect
    is_first = not call.offered and not call.heard and not any(by == CALLER for by, _ in call.exchanges)
    if not isinstance(effect, Listen) or not is_first or call.direction != "inbound" or call.state == RESUME:
        return taken
    offers = tuple((language, offer) for language, _, offer in flow.offers if language != flow.language)
    if not offers:
        return taken
    return replace(
        taken, call=replace(call, offered=call.state), effect=dataclasses.replace(effect, offers=offers)
    )


def _next_turn(flow: Flow, call: Call, event: Event) -> Call:
    heard = event.text[-LONGEST_HEARD:] if isinstance(event, SpeechHeard) else ""
    call = cut_off.as_heard(flow, call, event)
    return replace(call, now=event.at, turn=call.turn + 1, turns_here=call.turns_here + 1, heard=heard)


def _reacted(flow: Flow, call: Call, event: Event) -> Move:
    """What the event leads to; where that raises, what follows on not having understood it."""
    state = flow.by_name.get(call.state)
    not_understood = REACT.get((type(state), ReadingFailed))
    try:
        return _react(flow, call, event)
    except Exception as error:
        note(error)
    try:
        if not_understood:
            return not_understood(flow, call, state, ReadingFailed(event.at, "something raised"))
    except Exception as error:
        note(error)
    return _led_out(flow, call, state)


def _react(flow: Flow, call: Call, event: Event) -> Move:
    if isinstance(event, HungUp) and (left := handing_over.caller_left(flow, call)):
        return left
    if isinstance(event, HungUp):
        state = flow.by_name.get(call.state)
        if isinstance(state, Queue) and not call.ended and not event.by:
            return queueing.hung_up(flow, call, state, event)
        outcome = call.outcome or flow.hung_up
        why = f"{event.by} closed the call, which was over" if event.by else "the caller hung up"
        return Move(replace(call, ended=True, outcome=outcome), Nothing(), why)
    if call.ended:
        return Move(call, HangUp(()), "the call had ended")
    if isinstance(event, LegChanged):
        return handing_over.leg_changed(flow, call, event)
    if isinstance(event, SteppedIn):
        return stepping_in.stepped_in(flow, call, event)
    if call.colleague and isinstance(event, Dialed):
        return stepping_in.came_back(flow, call, event)
    if isinstance(event, Answered):
        call = _with_contact(flow, call)
        call = call_recording.announced(flow, call)
        up = Move(call, Go(to(_first(flow, call)), "answered"), "the call is up")
        return resuming.offered(flow, call) or up
    if not call.state and isinstance(event, SpeechHeard):
        if wish := changing_language.chosen(flow, call, flow.start, event):
            return _in_chosen_language(flow, call, flow.start, event, wish)
        told = call_recording.announced(flow, call)
        up = Move(told, Go(to(_first(flow, call)), "answered"), "the person who picked up spoke first")
        return interrupted(flow, call, flow.start, event) or up
    if call.state not in flow.by_name:
        return Move(
            call, Go(to(flow.start.name), "lost"), f"'{call.state}' is no state of this flow any more"
        )
    return _in_state(flow, call, flow.by_name[call.state], event)


def _first(flow: Flow, call: Call) -> str:
    """The state in which a call begins: of one that is a call back, where the first one left."""
    returns_to = call.callee.returns_to if call.callee else ""
    return returns_to if returns_to in flow.by_name else flow.start.name


def _with_contact(flow: Flow, call: Call) -> Call:
    """The number of the call is where the person can be reached, until they name another one."""
    is_asked = CONTACT in flow.questions and CONTACT not in call.values
    return call.with_values(**{CONTACT: call.phone}) if is_asked and call.phone else call


def _in_state(flow: Flow, call: Call, state: State, event: Event) -> Move:
    if isinstance(state, Ask | Collect | Talk):
        if isinstance(event, SpeechHeard) and isinstance(state, Ask | Collect) and is_echo(call, event.text):
            return _silent(flow, call, state, event, "an echo")
        if wish := changing_language.chosen(flow, call, state, event):
            return _in_chosen_language(flow, call, state, event, wish)
        if away := _interrupted(flow, call, state, event):
            return away
        if isinstance(event, SpeechHeard):
            before, call = call, changing_language.spoken_in_another(flow, call, event.text)
            if call.answered_in and call is not before and isinstance(state, Ask | Collect):
                return _not_understood(flow, call, state, event, "an answer in another language")
        if isinstance(state, Ask | Collect) and (again := cut_off.asked_again(flow, call, state, event)):
            return again
        event = _answering(event)
        if isinstance(event, SpeechHeard):
            call, event, stopped = call_recording.withdrawn(flow, call, state, event)
            if stopped:
                return stopped
        event = told_beside(flow, call, state, event) if isinstance(event, SpeechHeard) else event
        if move := _obeyed(flow, call, state, event):
            return move
    react = REACT.get((type(state), type(event)))
    if react and flow.passages and isinstance(event, ReadingArrived) and isinstance(state, Ask | Collect):
        react = passages.beside(react)
    move = react(flow, call, state, event) if react else handing_over.waits(flow, call, "nothing changes")
    move = resuming.anew(flow, call, event.text, move) if isinstance(event, SpeechHeard) else move
    if isinstance(event, SpeechHeard) and isinstance(move.then, Read):
        answered = _asked_back(flow, call, state, event) if isinstance(state, Ask) else None
        if answered:
            return _unless_too_often(flow, call, state, event, answered)
        move = passages.offered(flow, move)
        move = said_goodbye(flow, call, state, event) or _unless_noise(flow, call, state, event, move)
    return resuming.taken_up(flow, call, move)


def _in_chosen_language(flow: Flow, call: Call, state: State, event: Event, wish: LanguageChoice) -> Move:
    """Goes on where the call stands: with the words beside the wish, where they are an answer by themselves; else the
    question is put again."""
    flow = flow.spoken_in(wish.language)
    call, why = changing_language.in_language(call, wish.language), f"goes on in {wish.language}"
    call = changing_language.greeted(flow, call)
    if not call.state:
        return Move(call, Go(to(flow.start.name), "answered"), why, (wish.understood,))
    state = flow.by_name[state.name]
    put = changing_language.prompted(flow, call, state)
    move = changing_language.asked_anew(flow, call, state)
    if changing_language.has_more(flow, put, wish.rest):
        taken = _in_state(flow, put, state, SpeechHeard(event.at, wish.rest))
        move = taken if changing_language.counts(flow, put, state, wish.rest, taken) else move
    return replace(move, understood=(wish.understood, *move.understood), why=f"{why}; {move.why}")


def _unless_noise(flow: Flow, call: Call, state: State, event: SpeechHeard, move: Move) -> Move:
    """Noise is silence: no model is asked what it means."""
    if not is_noise(event):
        return move
    return _silent(flow, call, state, event, "noise")


def _not_understood(flow: Flow, call: Call, state: State, event: SpeechHeard, what: str) -> Move:
    failed = REACT[type(state), ReadingFailed](flow, call, state, ReadingFailed(event.at, what))
    return replace(failed, why=f"{what}; {failed.why}")


def _silent(flow: Flow, call: Call, state: State, event: SpeechHeard, what: str) -> Move:
    silent = REACT[type(state), Silence](flow, call, state, Silence(event.at))
    return replace(silent, why=f"{what}; {silent.why}")


def _interrupted(flow: Flow, call: Call, state: State, event: Event) -> Move | None:
    if isinstance(event, SpeechHeard):
        return interrupted(flow, call, state, event)
    return interrupted_by_key(flow, call, state, event) if isinstance(event, Pressed) else None


def _answering(event: Event) -> Event:
    """The end of a long turn is its answer."""
    if not isinstance(event, SpeechHeard) or len(event.text) <= LONGEST_ANSWER:
        return event
    return SpeechHeard(event.at, event.text[-LONGEST_ANSWER:], event.confidence)


def _obeyed(flow: Flow, call: Call, state: State, event: Event) -> Move | None:
    if not isinstance(event, SpeechHeard):
        return None
    if elsewhere := changing_language.not_spoken(flow, call, state, event.text):
        only, wish = elsewhere
        failed = _not_understood(flow, leading(call, only), state, event, "a language that is not spoken")
        return replace(failed, understood=(wish, *failed.understood))
    if answered := _answered_beside(flow, call, state, event):
        return answered
    obeyed = commanded(flow, call, state, event)
    if obeyed is None and isinstance(state, Ask):
        obeyed = passages.asked_for(flow, call, state, event, sure=True)
    elif obeyed is None:
        obeyed = _asked_back(flow, call, state, event)
    return _unless_too_often(flow, call, state, event, obeyed) if obeyed else None


def _asked_back(flow: Flow, call: Call, state: State, event: SpeechHeard) -> Move | None:
    return asked_back(flow, call, state, event) or passages.asked_for(flow, call, state, event)


def _answered_beside(flow: Flow, call: Call, state: State, event: SpeechHeard) -> Move | None:
    """An answer, and a question back in the same breath: both are answered; not where something is done on it."""
    beside = None if call.confirming else asked_beside(flow, call, state, event.text)
    question = collecting.asked(flow, call, state) if beside else None
    if beside is None or question is None:
        return None
    answer, rest, topics = beside
    of_business = {topic.value for topic in topics} <= {each.id for each in flow.passages}
    if not _is_answer(flow, call, state, question, rest, of_business):
        return None
    react = REACT[type(state), SpeechHeard]
    move = react(flow, leading(call, answer), state, SpeechHeard(event.at, rest, event.confidence))
    why = f"answers what was asked beside it; {move.why}"
    return replace(move, understood=(*move.understood, *topics), why=why)


def _is_answer(flow: Flow, call: Call, state: State, question: Question, text: str, whatever: bool) -> bool:
    """An answer of a choice, `whatever` it is; else a yes or a no."""
    if isinstance(state, Ask):
        heard = state.hear(text, context(flow, call))
        if heard is None or not (whatever or heard.value in ("yes", "no")):
            return False
        return heard.value == "no" or _goes_on(flow, call, state, asking.outcome_of(call, state, heard.value))
    if not isinstance(state, Collect) or question == state.go_ahead:
        return False
    given = read(flow, call, question, text)
    if not isinstance(given, Understood):
        return False
    return not is_free(question.hear) or str(given.value).istitle()  # not "but first, how much is it"


def _goes_on(flow: Flow, call: Call, state: Ask, outcome: str) -> bool:
    """Whether an answer leads on to another question, and the person may still object to what they were told."""
    if outcome not in state.goto:
        return False
    reached = flow.by_name[to(state.goto[outcome]).state]
    if isinstance(reached, Collect):
        return bool(reached.go_ahead) or collecting.asks(flow, call, reached)
    return isinstance(reached, Listening) or (isinstance(reached, Do) and reached.tool.looks_up)


def _unless_too_often(flow: Flow, call: Call, state: State, event: SpeechHeard, again: Move) -> Move:
    """Saying a question again and again brings a call no further: it is put in other words once, and after that it
    counts as a failed try."""
    over = again.call.repeats - flow.limits.repeats if flow.limits.repeats else 0
    if over <= 0:
        return again
    question = collecting.asked(flow, call, state)
    if over == 1 and question and question.again and not call.confirming:
        otherwise = question.again[max(call.tries - 1, 0)]
        return listen(flow, again.call, otherwise, question, "said again in other words")
    failed = _not_understood(flow, call, state, event, f"said again {call.repeats} times already")
    if isinstance(failed.then, Listen) and failed.call.asking == call.asking:
        return replace(failed, call=replace(failed.call, repeats=call.repeats))
    return failed


def _settle(flow: Flow, before: str, move: Move) -> Step:
    """Enters states until one of them has an effect. The proof has ruled out circles."""
    decisions: list[Decision] = []
    afterwards, stumbled = move.afterwards, set[str]()
    while isinstance(move.then, Go):
        left = move.call.state
        where, tripped = first_what_must_be_said(flow, move.call, move.then)
        call = _entering(flow, move.call, where)
        noted = (*move.tripped, *tripped)
        decisions.append(Decision(before, call.state, move.why, move.understood, noted))
        before = call.state
        afterwards = (*afterwards, *_done_with(flow, flow.by_name.get(left), where.reason, call))
        move = _entered(flow, call, flow.by_name[before], stumbled)
        afterwards = (*afterwards, *move.afterwards)
    decisions.append(Decision(before, move.call.state, move.why, move.understood, move.tripped))
    return Step(move.call, move.then, tuple(decisions), afterwards)


def _entered(flow: Flow, call: Call, state: State, stumbled: set[str]) -> Move:
    """What entering the state leads to; where that raises, its way out, once."""
    try:
        return ENTER[type(state)](flow, call, state)
    except Exception as error:
        note(error)
    if state.name in stumbled:
        return _over(flow, call)
    stumbled.add(state.name)
    return _led_out(flow, call, state)


def _led_out(flow: Flow, call: Call, state: State | None) -> Move:
    """The way of a call that can go no further in its state; last words bring it to its end all the same."""
    out = way_out(state) if state else flow.limits.to
    return go(call, out, "failed", "something raised: it goes no further here") if out else _over(flow, call)


def _over(flow: Flow, call: Call) -> Move:
    said = (flow.phrases.trouble,)
    ended = replace(call, ended=True, outcome=call.outcome or flow.hung_up, prompt=said, lead=())
    return Move(ended, HangUp(said), "there is no other way on")


def give_up(flow: Flow, call: Call) -> Step:
    """Ends a call that came to no answer."""
    return _settle(flow, call.state, _over(flow, call))


def _done_with(flow: Flow, left: State | None, reason: str, call: Call) -> tuple[RunTool, ...]:
    if not isinstance(left, Do):
        return queueing.given_up(call, left, reason)
    return tuple(doing.run(flow, call, tool) for tool in left.afterwards.get(reason, ()))


def _entering(flow: Flow, call: Call, where: Go) -> Call:
    target, values = where.to, {**call.values, **where.to.set}
    if target.say or target.forget:
        call = replace(call, reason=where.reason, values=values)
        call = leading(call, words(flow, call, target.say))
        for name in target.forget:
            call = call.without(name)
        values = dict(call.values)
    return replace(
        call,
        reason=where.reason,
        values=values,
        state=target.state,
        entered_at=call.now,
        turns_here=0,
        tries=0,
        repeats=0,
        asking="",
        confirming=False,
        entered=call.entered if target.state in call.entered else (*call.entered, target.state),
    )


def _bounded(flow: Flow, taken: Step) -> Step:
    """A call that has used up what it may is sent on its way out; one that will not go is hung up."""
    call, limits = taken.call, flow.limits
    if not isinstance(taken.effect, Listen | Continue):
        return taken
    if call.limited:
        too_many = call.counted_turns >= limits.turns + GRACE_TURNS
        over = too_many or call.counted_seconds >= limits.seconds + GRACE_SECONDS
        return _hung_up(flow, taken) if over else taken
    exceeded = _exceeded(flow, call)
    if not exceeded:
        return taken
    trip = Trip(f"limit_{exceeded}", " ".join(taken.effect.say), f"entering '{to(limits.to).state}'")
    if exceeded == "dollars":
        return _hung_up(flow, taken, replace(trip, by="hanging up"))
    out_of_it = replace(call, limited=True, misses=0)
    way_out = Move(out_of_it, Go(to(limits.to), exceeded), f"limit: {exceeded}", tripped=(trip,))
    out = _settle(flow, call.state, way_out)
    return replace(
        out,
        decisions=(*taken.decisions, *out.decisions),
        afterwards=(*taken.afterwards, *out.afterwards),
    )


def _exceeded(flow: Flow, call: Call) -> str:
    limits = flow.limits
    if limits.dollars and call.spent >= limits.dollars:
        return "dollars"
    if limits.failures and call.failures >= limits.failures:
        return "failures"
    if limits.misses and call.misses >= limits.misses:
        return "misses"
    if call.counted_turns >= limits.turns:
        return "turns"
    return "seconds" if call.counted_seconds >= limits.seconds else ""


def _hung_up(flow: Flow, taken: Step, *tripped: Trip) -> Step:
    farewell = words(flow, taken.call, flow.farewell) or flow.phrases.farewell
    outcome = taken.call.outcome or flow.hung_up
    ended = replace(taken.call, ended=True, outcome=outcome, prompt=(farewell,))
    why = "the call has cost what it may" if tripped else "the call is far past its limits"
    decision = Decision(ended.state, ended.state, why, tripped=tripped)
    return replace(taken, call=ended, effect=HangUp((farewell,)), decisions=(*taken.decisions, decision))


def _remembering(call: Call, event: Event, effect: Effect) -> Call:
    heard = call.heard if isinstance(event, SpeechHeard) else ""
    said = " ".join(effect.say) if isinstance(effect, SPOKEN) else ""
    return call.remembering((CALLER, heard), (AGENT, said))
