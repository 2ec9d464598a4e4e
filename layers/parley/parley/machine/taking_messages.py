"""A Message: what the caller says after a beep is recorded."""

from parley.flow.flow import Flow
from parley.flow.words import Do, Message
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.effects import Nothing, RecordMessage
from parley.machine.events import NOTHING, SOMETHING, MessageRecorded, Silence
from parley.machine.move import Move, go
from parley.machine.speech import saying, words

KEPT = ("taken", "too_long")


def enter(flow: Flow, call: Call, state: Message) -> Move:
    call, said = saying(call, words(flow, call, state.say))
    record = RecordMessage(said, state.longest, state.silence, state.end_key, state.transcribe)
    return Move(call, record, "records a message")


def recorded(flow: Flow, call: Call, state: Message, event: MessageRecorded) -> Move:
    result = _result(state, event)
    if result in KEPT:
        come_to = state.outcome if _was_only_told(flow, call) else call.outcome or state.outcome
        call = replace(call, outcome=come_to)
    if event.hung_up or call.gone:
        ended = replace(call, ended=True, outcome=call.outcome or flow.hung_up)
        return Move(ended, Nothing(), f"the caller hung up; the message was {result}")
    return go(call, state.goto[result], result, f"the message was {result}")


def hung_up(flow: Flow, call: Call, state: Message) -> Move:
    """The caller hangs up while they speak. What they said may be told after that, so the call waits for it; it is over
    where its end is told again."""
    if call.gone:
        return recorded(flow, call, state, MessageRecorded(call.now, NOTHING))
    return Move(replace(call, gone=True), Nothing(), "the caller hung up while they spoke")


def is_awaited(flow: Flow, call: Call) -> bool:
    """Whether what a caller said who has hung up is still to be told."""
    return call.gone and not call.ended and isinstance(flow.by_name.get(call.state), Message)


def silence(flow: Flow, call: Call, state: Message, event: Silence) -> Move:
    return recorded(flow, call, state, MessageRecorded(event.at, NOTHING))


def _was_only_told(flow: Flow, call: Call) -> bool:
    """Whether the call has come to no more than an answer that was looked up: a message counts for more than that."""
    looked_up = (each for each in flow.states if isinstance(each, Do) and each.tool.looks_up)
    return any(call.outcome in each.settles.values() for each in looked_up)


def _result(state: Message, event: MessageRecorded) -> str:
    if event.result != SOMETHING:
        return "silent" if event.result == NOTHING else "failed"
    if event.seconds < state.shortest:
        return "too_short"
    return "too_long" if event.seconds >= state.longest else "taken"
