"""A warm Transfer: the caller waits while people of the business are called, and talks with the first who takes it.

Whom that rings, lets go and fetches is left for after the turn (flow/legs.py). The call keeps what came of each person.
"""

from collections.abc import Sequence
from typing import Any

from parley.flow.flow import Flow
from parley.flow.legs import call_people, fetch_caller, let_people_go
from parley.flow.ways import to
from parley.flow.words import End, Transfer
from parley.machine.call import Call, Leg
from parley.machine.changing import replace
from parley.machine.doing import run
from parley.machine.effects import Hold, Nothing, RunTool
from parley.machine.ending import E164, dialed, enter_transfer, last_words
from parley.machine.events import Dialed, LegChanged
from parley.machine.move import Move, go
from parley.machine.speech import known, say_again, saying, words

ACCEPTED, ANSWERED, ENDED = "accepted", "answered", "ended"
DECLINED, MACHINE, NO_ANSWER, FAILED = "declined", "machine", "no_answer", "failed"
ABANDONED, TAKEN, PERSON_LEFT = "abandoned", "taken", "person_left"
NOBODY_TOOK_IT = (DECLINED, "busy", MACHINE, NO_ANSWER, FAILED)
"""Of what came of several people, the first of these tells the caller most."""
MOST_PEOPLE, MOST_LEGS = 12, 40
"""People who are called in one transfer, and in one call."""


def enter(flow: Flow, call: Call, state: Transfer) -> Move:
    if state.kind == "cold":
        return enter_transfer(flow, call, state)
    if not _groups(flow, call, state) or len(call.legs) >= MOST_LEGS:
        return go(call, state.goto[FAILED], FAILED, f"nobody to be called under '{state.to}'")
    call, said = saying(call, words(flow, call, state.say))
    return _calls(flow, replace(call, holds=call.turn), state, 0, said)


def _groups(flow: Flow, call: Call, state: Transfer) -> Sequence[Sequence[str]]:
    """Numbers of people who are called at once, group after group; nobody is called twice."""
    value = known(flow, call).get(state.to)
    listed = value if isinstance(value, list | tuple) else [value]
    groups = [each if isinstance(each, list | tuple) else [each] for each in listed]
    left = dict.fromkeys(str(each) for group in groups for each in group if E164.fullmatch(str(each)))
    people = set(list(left)[:MOST_PEOPLE])
    found = []
    for group in groups:
        found.append([each for each in dict.fromkeys(map(str, group)) if each in people])
        people -= set(found[-1])
    return [group for group in found if group]


def _calls(flow: Flow, call: Call, state: Transfer, group: int, said: Sequence[str] = ()) -> Move:
    numbers = _groups(flow, call, state)[group]
    legs = (*call.legs, *(Leg(number, call.holds, group, call.now) for number in numbers))
    wish = RunTool(call_people, {"legs": list(range(len(call.legs), len(legs)))})
    hold = Hold(said, call.holds, words(flow.own or flow, call, state.whisper))
    why = f"calls {len(numbers)} under '{state.to}'"
    return Move(replace(call, legs=legs), hold, why, afterwards=(wish,))


def waits(flow: Flow, call: Call, why: str, *say: str) -> Move:
    """Nothing changes for the caller, wherever the call is."""
    if call.gone:
        return Move(call, Nothing(), why)
    if call.holds:
        return Move(call, Hold(say, call.holds), why)
    return say_again(call, flow.questions.get(call.asking), *say)


def open_legs(call: Call) -> Sequence[int]:
    """The places of those who have not made up their minds, or are not told to let go."""
    return [place for place, leg in enumerate(call.legs) if not leg.came_of]


def taker(call: Call) -> int | None:
    """The place of the person who talks with the caller."""
    return next((place for place, leg in enumerate(call.legs) if leg.came_of == ACCEPTED), None)


def is_news(call: Call, event: LegChanged) -> bool:
    """Whether a person is still called of whom this is told."""
    return not call.ended and event.leg in open_legs(call)


def result_of(call: Call) -> str:
    """What the last warm transfer came to; "" if there was none, or nothing has come of it yet."""
    if not call.legs:
        return ""
    found = {leg.came_of for leg in call.legs if leg.transfer == call.legs[-1].transfer}
    return next((each for each in (ANSWERED, ABANDONED, *NOBODY_TOOK_IT) if each in found), "")


def leg_changed(flow: Flow, call: Call, event: LegChanged) -> Move:
    """Of somebody who is called: they take the call, if they are the first, or are not on the phone any more."""
    state = flow.by_name.get(call.state)
    if not is_news(call, event) or not isinstance(state, Transfer):
        return waits(flow, call, "of no use any more")
    if event.result == ACCEPTED and taker(call) is None and not call.gone:
        return _joined(flow, call, event)
    closed = _closed(call, event.leg, _came_of(call, event), event.seconds)
    if closed.gone:
        return _when_all_have_gone(flow, closed, state, "nobody waits any more")
    why = f"{call.legs[event.leg].number[-4:]}: {closed.legs[event.leg].came_of}"
    wish = (RunTool(let_people_go, {"hang_up": [event.leg]}),) if event.result == MACHINE else ()
    if taker(closed) is not None or open_legs(closed):
        return replace(waits(flow, closed, why), afterwards=wish)
    return _next_or_back(flow, closed, state, why, wish)


def _joined(flow: Flow, call: Call, event: LegChanged) -> Move:
    others = [place for place in open_legs(call) if place != event.leg]
    wish = (RunTool(let_people_go, {"stop_ringing": others}),) if others else ()
    joined = _with_leg(call, event.leg, came_of=ACCEPTED, joined_at=event.at - event.seconds)
    return replace(waits(flow, joined, "a person takes the call"), afterwards=wish)


def _came_of(call: Call, event: LegChanged) -> str:
    """Who was stopped, or too late, has not refused."""
    if call.gone or taker(call) is not None:
        too_late = event.result in (ACCEPTED, ENDED, NO_ANSWER)
        return (ABANDONED if call.gone else TAKEN) if too_late else event.result
    return DECLINED if event.result == ENDED else event.result


def _next_or_back(flow: Flow, call: Call, state: Transfer, why: str, wishes: tuple[RunTool, ...]) -> Move:
    """The next are called; where there are none, the caller comes back."""
    group = call.legs[-1].group + 1
    if group < len(_groups(flow, call, state)) and len(call.legs) < MOST_LEGS:
        called = _calls(flow, call, state, group)
        return replace(called, why=f"{why}; {called.why}", afterwards=(*wishes, *called.afterwards))
    result = result_of(call) or FAILED
    fetched = RunTool(fetch_caller, {"transfer": call.holds})
    back = go(replace(call, holds=0), state.goto[result], result, f"{why}; nobody takes the call")
    return replace(back, afterwards=(*wishes, fetched))


def came_back(flow: Flow, call: Call, state: Transfer, event: Dialed) -> Move:
    """The caller comes out of a Transfer, and is there: the person has hung up, or they could not be joined."""
    if state.kind == "cold":
        return dialed(flow, call, state, event)
    if call.gone or not call.holds:
        return waits(flow, call, "the caller is not there")
    result = FAILED if taker(call) is None else PERSON_LEFT
    back, wishes = let_go(call, FAILED)
    return replace(go(back, state.goto[result], result, f"the caller is back: {result}"), afterwards=wishes)


def caller_left(flow: Flow, call: Call) -> Move | None:
    """The caller hangs up while people are called for them or talk with them; None where that is not so.

    The call is over when nobody is called any more, or when this is told again.
    """
    state = flow.by_name.get(call.state)
    if not call.holds or not isinstance(state, Transfer):
        return None
    talked = taker(call)
    wish = {"stop_ringing": open_legs(call), "hang_up": [] if talked is None else [talked]}
    over = let_go(call)[0] if call.gone else replace(_talk_is_over(call), gone=True, holds=call.holds)
    move = _when_all_have_gone(flow, over, state, "the caller hung up")
    wishes = (RunTool(let_people_go, wish),) if any(wish.values()) else ()
    return replace(move, afterwards=(*wishes, *move.afterwards))


def _when_all_have_gone(flow: Flow, call: Call, state: Transfer, why: str) -> Move:
    if open_legs(call):
        return Move(call, Nothing(), why)
    result = ANSWERED if any(leg.came_of == ANSWERED for leg in _of_transfer(call)) else ABANDONED
    where = to(state.goto[result])
    end = flow.by_name[where.state]
    told = replace(call, state=end.name, reason=result, holds=0, values={**call.values, **where.set})
    if not isinstance(end, End):  # the proof refuses such a flow
        return Move(replace(told, ended=True, outcome=call.outcome or flow.hung_up), Nothing(), why)
    late = (run(flow, told, end.does),) if end.does else ()
    over = last_words(flow, told, end, *late)
    return replace(over, then=Nothing(), why=f"{why}; {over.why}")


def let_go(call: Call, came_of: str = ABANDONED) -> tuple[Call, tuple[RunTool, ...]]:
    """The call without the transfer that is under way, and what stops the phones that still ring."""
    ringing = open_legs(call)
    over = _talk_is_over(call)
    for place in ringing:
        over = _closed(over, place, came_of if taker(call) is None else TAKEN)
    wish = (RunTool(let_people_go, {"stop_ringing": ringing}),) if ringing else ()
    return replace(over, holds=0), wish


def _talk_is_over(call: Call) -> Call:
    place = taker(call)
    return call if place is None else _closed(call, place, ANSWERED, call.now - call.legs[place].joined_at)


def _of_transfer(call: Call) -> Sequence[Leg]:
    return [leg for leg in call.legs if leg.transfer == call.holds]


def _closed(call: Call, place: int, came_of: str, seconds: float = 0.0) -> Call:
    return _with_leg(call, place, came_of=came_of, seconds=round(max(0.0, seconds), 1))


def _with_leg(call: Call, place: int, **changes: Any) -> Call:
    legs = tuple(leg._replace(**changes) if n == place else leg for n, leg in enumerate(call.legs))
    return replace(call, legs=legs)
