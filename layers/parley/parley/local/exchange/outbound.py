"""Calls that an application places: rings the callee and lets them behave as scripted.

Statuses and their callbacks: https://www.twilio.com/docs/voice/api/call-resource.
"""

from collections.abc import Callable

from parley.local.exchange.call import NextDocument
from parley.local.exchange.callees import (
    SCREENING_HOLD,
    SCREENING_PATIENCE,
    SCREENING_QUESTION,
    VOICEMAIL_GREETING,
    PlannedAnswer,
    ScriptedCallee,
)
from parley.local.exchange.interpreter import Interpreter, NotConnected
from parley.local.exchange.machine_detection import found_out, told
from parley.local.exchange.people import converse, utter
from parley.local.exchange.phone import Phone
from parley.local.exchange.switchboard import Switchboard

LONGEST_RINGING = 60.0
"""Real seconds that a live phone rings at most where time is not scaled."""

_NOT_ANSWERED = {"no-answer", "busy", "failed", "canceled"}
_OPENINGS = {
    "voicemail": (VOICEMAIL_GREETING, "", "", "", "/hangup"),
    "fax": ("", "", "/hangup"),
    "hang-up": ("/hangup",),
    "screening": (SCREENING_QUESTION, SCREENING_HOLD),
    "screening-nobody": (SCREENING_QUESTION, SCREENING_HOLD),
}


def place(board: Switchboard, phone: Phone, first: NextDocument) -> None:
    """Sees one call through, from the account's queue until its callee is somebody at a live phone, or it has ended."""
    call = phone.call
    with board.waiting_for_people(board.queue.moves):
        if not board.queue.lets_out(call):
            return
    board.dialing(call)
    callee = board.callee(call.to)
    if call.to in board.staff:
        call.on_end.append(lambda leg: board.tell_transfer(call.sid, leg))
    attempt = callee.next_attempt()
    if attempt.kind == "failed":
        board.finish(call, "failed", "exchange")
        return
    board.ring(call)
    outcome = _picked_up(board, phone, attempt)
    if outcome in _NOT_ANSWERED:
        board.finish(call, outcome, "callee")
    if not call.ended:
        _answered(board, phone, callee, attempt, first)


def _picked_up(board: Switchboard, phone: Phone, attempt: PlannedAnswer) -> str:
    """How the ringing ends: answered, or the status of a call that was not."""
    if attempt.kind == "no-answer":
        board.wait(phone.call, phone.call.ring_timeout)
    if attempt.kind != "ring":
        return attempt.kind
    longest = phone.call.ring_timeout * board.time_scale or LONGEST_RINGING
    phone.call.on_end.append(lambda _: phone.stops_ringing())
    with board.waiting_for_people():
        return phone.rings_until_decided(longest)


def _answered(
    board: Switchboard, phone: Phone, callee: ScriptedCallee, attempt: PlannedAnswer, first: NextDocument
) -> None:
    call = phone.call
    talk = Interpreter(board, call)
    board.answer(call)
    verdict = callee.verdict(attempt.kind, call.detection.mode) if call.detection else ""
    if call.detection and not call.detection.asynchronous:
        first = NextDocument(first.url, first.method, tuple(found_out(call, verdict).items()), first.document)
    talk.go(first)
    tell = _verdict_due(board, talk, callee, verdict)
    tell()
    try:
        _speaks(talk, attempt, tell)
    except NotConnected:
        if not call.ended:  # at this moment
            raise


def _speaks(talk: Interpreter, attempt: PlannedAnswer, tell: Callable[[], None]) -> None:
    for line in _OPENINGS.get(attempt.kind, ()):
        if not talk.call.ended:
            utter(talk, line)
            tell()
    if attempt.kind == "screening-nobody":
        _nobody_comes(talk)
    elif attempt.person is not None:
        converse(talk, attempt.person, tell)
    elif attempt.kind == "screening" and not talk.call.ended:
        utter(talk, "Hello?")


def _nobody_comes(talk: Interpreter) -> None:
    waited = 0
    while not talk.call.ended and talk.call.listening is not None and waited < SCREENING_PATIENCE:
        patience = talk.call.listening.timeout
        talk.board.wait(talk.call, patience)
        waited += patience
        talk.call.skipped -= patience
        talk.silence()
    if not talk.call.ended:
        talk.hang_up()


def _verdict_due(
    board: Switchboard, talk: Interpreter, callee: ScriptedCallee, verdict: str
) -> Callable[[], None]:
    """To be called before the callee's first utterance and after each: sends the asynchronous verdict in
    time."""
    detection, uttered = talk.call.detection, 0

    def tell() -> None:
        nonlocal uttered
        due, uttered = uttered == callee.verdict_after, uttered + 1
        if not due or talk.call.ended or detection is None or not detection.asynchronous:
            return
        if webhook := told(talk.call, verdict):
            board.deliver(talk.call.sid, webhook)
        talk.go_where_redirected()

    return tell
