"""An End and a Transfer: last words, and a person on the line."""

import re

from parley.flow.flow import Flow
from parley.flow.words import End, Transfer
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.doing import declared, run, written_first
from parley.machine.effects import Dial, HangUp, RunTool
from parley.machine.events import Continued, Dialed, ToolFailed, ToolReturned
from parley.machine.move import Move, go
from parley.machine.speech import known, saying, words

E164 = re.compile(r"\+[1-9][0-9]{6,14}")


def enter_end(flow: Flow, call: Call, state: End) -> Move:
    if state.does:
        return written_first(call, state.does) or end_continued(flow, call, state, Continued(call.now))
    return last_words(flow, call, state)


def end_continued(flow: Flow, call: Call, state: End, event: Continued) -> Move:
    if state.does is None:
        return last_words(flow, call, state)
    return Move(call, run(flow, call, state.does, kept=True), f"runs {state.does.name}")


def end_tool_returned(flow: Flow, call: Call, state: End, event: ToolReturned) -> Move:
    told = call.with_values(**declared(state.does, event)) if state.does else call
    return last_words(flow, told, state)


def end_tool_failed(flow: Flow, call: Call, state: End, event: ToolFailed) -> Move:
    """If the tool fails, the last words are said nevertheless; the wish is kept and tried again after the call."""
    late = (run(flow, call, state.does),) if state.does else ()
    failed = replace(call, failures=call.failures + 1)
    return replace(last_words(flow, failed, state, *late), why=f"kept for later: {event.why}")


def last_words(flow: Flow, call: Call, state: End, *late: RunTool) -> Move:
    after = state.afterwards.get(call.reason, state.afterwards.get("*", ()))
    queued = (*late, *(run(flow, call, tool) for tool in after))
    over, said = saying(call, words(flow, call, state.say))
    outcome = state.outcome or call.outcome or flow.hung_up
    ended = replace(over, ended=True, outcome=outcome)
    return Move(ended, HangUp(said), f"the call ends: {outcome}", afterwards=queued)


def enter_transfer(flow: Flow, call: Call, state: Transfer) -> Move:
    number = str(known(flow, call).get(state.to) or "")
    if not E164.fullmatch(number):
        return go(call, state.goto["failed"], "failed", f"no phone number under '{state.to}'")
    dialling, said = saying(call, words(flow, call, state.say))
    whisper = words(flow.own or flow, call, state.whisper)
    dial = Dial(said, number, state.seconds, state.longest_seconds, whisper)
    return Move(dialling, dial, f"connects to '{state.to}'")


def dialed(flow: Flow, call: Call, state: Transfer, event: Dialed) -> Move:
    result = event.result if event.result in state.goto else "failed"
    return go(call, state.goto[result], result, f"the transfer was {result}")
