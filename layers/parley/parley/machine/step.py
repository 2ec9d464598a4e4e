"""One step of a call: an event goes in, a new call and the next effect come out. No I/O, no clock.

Within a turn the step is taken again with what its effects bring (a tool's result, the model's
reading) until an effect is something to say.
"""

from dataclasses import dataclass

from parley.flow.declaration import CONTACT, RESUME
from parley.flow.flow import Flow
from parley.flow.ways import to, way_out
from parley.flow.words import (
    Do,
    Message,
    Queue,
    State,
)
from parley.machine import (
    call_recording,
    changing_language,
    cut_off,
    doing,
    handing_over,
    queueing,
    resuming,
    stepping_in,
    taking_messages,
)
from parley.machine.call import AGENT, CALLER, LONGEST_HEARD, LONGEST_OPENING, Call
from parley.machine.changing import replace
from parley.machine.effects import SPOKEN, Continue, Effect, HangUp, Listen, Nothing, RunTool
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
    ReadingFailed,
    Silence,
    SpeechHeard,
    SteppedIn,
    Waited,
)
from parley.machine.in_state import in_chosen_language, in_state
from parley.machine.interrupting import (
    interrupted,
)
from parley.machine.justified import contents
from parley.machine.move import Go, Move, Trip, Understood, go
from parley.machine.reactions import ENTER, REACT
from parley.machine.speech import leading, words
from parley.machine.spoken import first_what_must_be_said, guarded
from parley.raised import Noting, note

GRACE_TURNS, GRACE_SECONDS = 10, 120
"""What a call may still use up after a limit sent it on its way out; then it is hung up."""
FROM_OUTSIDE = (
    *(Answered, SpeechHeard, Pressed, Silence, Continued),
    *(Dialed, MessageRecorded, LegChanged, Waited, Dequeued, SteppedIn, HungUp),
)
"""Events that a webhook brings; each of them is one turn."""


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
    return replace(taken, call=replace(call, offered=call.state), effect=effect._replace(offers=offers))


def _next_turn(flow: Flow, call: Call, event: Event) -> Call:
    heard = event.text[-LONGEST_HEARD:] if isinstance(event, SpeechHeard) else ""
    call = cut_off.as_heard(flow, call, event)
    opening = call.opening or (heard[-LONGEST_OPENING:] if contents(flow, call, heard) > 1 else "")
    return replace(
        call, now=event.at, turn=call.turn + 1, turns_here=call.turns_here + 1, heard=heard, opening=opening
    )


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
        if isinstance(state, Message) and not call.ended and not event.by:
            return taking_messages.hung_up(flow, call, state)
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
            return in_chosen_language(flow, call, flow.start, event, wish)
        told = call_recording.announced(flow, call)
        up = Move(told, Go(to(_first(flow, call)), "answered"), "the person who picked up spoke first")
        return interrupted(flow, call, flow.start, event) or up
    if call.state not in flow.by_name:
        return Move(
            call, Go(to(flow.start.name), "lost"), f"'{call.state}' is no state of this flow any more"
        )
    return in_state(flow, call, flow.by_name[call.state], event)


def _first(flow: Flow, call: Call) -> str:
    """The state in which a call begins: of one that is a call back, where the first one left."""
    returns_to = call.callee.returns_to if call.callee else ""
    return returns_to if returns_to in flow.by_name else flow.start.name


def _with_contact(flow: Flow, call: Call) -> Call:
    """The number of the call is where the person can be reached, until they name another one."""
    is_asked = CONTACT in flow.questions and CONTACT not in call.values
    return call.with_values(**{CONTACT: call.phone}) if is_asked and call.phone else call


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
