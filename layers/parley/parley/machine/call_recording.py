"""Whether a call is being recorded after a turn: declared, agreed to, not withdrawn, and no secret asked for.

A recording is in pieces. Each begins with the words of the turn that starts it, and has that turn's number. It is ended
before a secret is asked for, before somebody else comes to the line, who has agreed to nothing, and when the person
wants it; the next piece begins with the next question for which none of these is so. It ends by itself with the call.
"""

import re

from parley.flow.flow import Flow
from parley.flow.words import ANNOUNCED, OFF, Consent, State
from parley.machine.call import MAY_BE_RECORDED, MAY_NOT_BE_RECORDED, WITHDRAWN, Call
from parley.machine.changing import replace
from parley.machine.effects import Continue, Effect, HangUp, Listen, Nothing, Read, RecordMessage, RunTool
from parley.machine.events import SpeechHeard
from parley.machine.leftover import without
from parley.machine.move import Move, by_rule
from parley.machine.questions import asked
from parley.machine.speech import ask_again, context, leading

UNTOUCHED = (RunTool, Read, Continue, RecordMessage, HangUp, Nothing)
"""Effects with which a recording stays as it is. With all others but `Listen` a caller waits for people, or meets
them."""


def announced(flow: Flow, call: Call) -> Call:
    """The call about to say its first words, of which the first is that it is recorded, where it is."""
    if flow.recording != ANNOUNCED or call.may_record:
        return call
    return leading(replace(call, may_record=MAY_BE_RECORDED), flow.phrases.announcement)


def after(flow: Flow, call: Call, effect: Effect) -> tuple[Call, str]:
    """The call as it is recorded from this effect on, and what has changed of it; "" for nothing."""
    if flow.recording == OFF or isinstance(effect, UNTOUCHED):
        return call, ""
    ends = _ends(flow, call, effect)
    if bool(call.recording) != bool(ends):
        return call, ""
    if ends:
        return replace(call, recording=0, recording_switched=call.turn), f"the recording ends: {ends}"
    why = "the recording goes on" if call.recording_switched else "the recording starts"
    return replace(call, recording=call.turn, recording_switched=call.turn), why


def _ends(flow: Flow, call: Call, effect: Effect) -> str:
    """Why nothing is recorded from now on; "" if the call is."""
    if call.may_record != MAY_BE_RECORDED:
        return call.may_record or "nobody has agreed to it"
    if not isinstance(effect, Listen):
        return "somebody else comes to the line"
    return "a secret is asked for" if _is_secret_asked(flow, call) else ""


def _is_secret_asked(flow: Flow, call: Call) -> bool:
    state = flow.by_name.get(call.state)
    questions = (flow.questions.get(call.asking), asked(flow, call, state) if state else None)
    return any(question is not None and question.secret for question in questions)


def withdrawn(
    flow: Flow, call: Call, state: State, event: SpeechHeard
) -> tuple[Call, SpeechHeard, Move | None]:
    """Heeds "stop recording", wherever it is said. The other words are an answer as if it had not been said; where
    there are none, the question is put again."""
    if isinstance(state, Consent):  # there it is the answer
        return call, event, None
    here = context(flow, call)
    reading = flow.basics.stop_recording(event.text, here)
    if reading is None:
        return call, event, None
    stays = WITHDRAWN if call.may_record == MAY_BE_RECORDED else call.may_record or MAY_NOT_BE_RECORDED
    heeded = leading(replace(call, may_record=stays), flow.phrases.unrecorded)
    rest = without(event.text, (reading.basis,))
    left = flow.basics.rest(event.text, (reading.basis,), here)
    if re.search(r"\w", rest) and left.words:
        return heeded, SpeechHeard(event.at, rest, event.confidence, event.only_heard), None
    again = ask_again(heeded, flow.questions.get(call.asking))
    understood = by_rule("recording", reading.value, reading.basis)
    return heeded, event, replace(again, understood=(understood,), why="the caller wants no recording")
