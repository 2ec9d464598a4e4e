"""A person of the business steps into a call: has a sentence said, has the caller put through to them, or hangs up.

It can happen in every state of every flow, and leaves the call in that state: after the sentence the question is put
again, and so it is when nobody picks up where the caller is put through to.
"""

from parley.flow.flow import Flow
from parley.flow.words import Do, End, Message, Queue, Transfer
from parley.machine import handing_over, queueing, taking_messages
from parley.machine.call import ENDED_BY_STAFF, PUT_THROUGH, Call
from parley.machine.changing import replace
from parley.machine.effects import Continue, Dial, HangUp, Nothing
from parley.machine.events import HANGS_UP, PUTS_THROUGH, SAYS, Continued, Dialed, SteppedIn
from parley.machine.move import Move
from parley.machine.speech import ask_again, leading, words

RINGS_SECONDS, LONGEST_SECONDS = 25, 7200
"""How long a colleague's phone rings, and how long the two may talk."""


def stepped_in(flow: Flow, call: Call, event: SteppedIn) -> Move:
    if call.gone:
        return Move(call, Nothing(), f"{event.by} stepped in, but the caller had hung up")
    why = f"{event.by} stepped in"
    noted = replace(call, stepped_in=call.stepped_in + 1, enqueued=0)
    if event.does == SAYS and call.holds and handing_over.taker(call) is None:
        return handing_over.waits(flow, noted, why, event.say)
    alone, wishes = handing_over.let_go(noted)
    move = _stepped_in(flow, alone, event, why)
    return replace(move, afterwards=(*wishes, *move.afterwards))


def _stepped_in(flow: Flow, noted: Call, event: SteppedIn, why: str) -> Move:
    if event.does == HANGS_UP:
        return _over(flow, noted, event.say, ENDED_BY_STAFF, why)
    if event.does == PUTS_THROUGH:
        return _dialling(flow, replace(noted, colleague=event.number), event.say, why)
    return _going_on(flow, noted, event.say, why)


def came_back(flow: Flow, call: Call, event: Dialed) -> Move:
    """The call with the colleague is over, or nobody picked up."""
    why = f"the colleague's phone: {event.result}"
    if event.result == "answered":
        return _over(flow, call, "", PUT_THROUGH, why)
    return _going_on(flow, replace(call, colleague=""), flow.phrases.nobody_there, why)


def _going_on(flow: Flow, call: Call, say: str, why: str) -> Move:
    """What was under way goes on behind the words: a question is put again, a tool run, a person rung."""
    state = flow.by_name.get(call.state)
    if call.colleague:
        return _dialling(flow, call, say, why)
    if isinstance(state, Do | End):
        return Move(call, Continue((say,)), why)
    if isinstance(state, Message):
        return replace(taking_messages.enter(flow, leading(call, say), state), why=why)
    if isinstance(state, Queue) and not call.asking:
        return replace(queueing.continued(flow, leading(call, say), state, Continued(call.now)), why=why)
    if isinstance(state, Transfer):
        return replace(handing_over.enter(flow, leading(call, say), state), why=why)
    return replace(ask_again(call, flow.questions.get(call.asking), say), why=why)


def _dialling(flow: Flow, call: Call, say: str, why: str) -> Move:
    said = (say or flow.phrases.moment,)
    return Move(call, Dial(said, call.colleague, RINGS_SECONDS, LONGEST_SECONDS), why)


def _over(flow: Flow, call: Call, say: str, outcome: str, why: str) -> Move:
    said = (say or words(flow, call, flow.farewell) or flow.phrases.farewell,)
    ended = replace(call, lead=(), prompt=said, ended=True, outcome=call.outcome or outcome, colleague="")
    return Move(ended, HangUp(said), why)
