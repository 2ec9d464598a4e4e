"""Record: takes down what the caller says after a beep.

https://www.twilio.com/docs/voice/twiml/record: a recording ends with a key, with silence, after `maxLength` seconds or
when the caller hangs up, and the action is asked in each case; but an empty recording is none, and the call goes on
with the next verb. Where silence is trimmed, only the words count.
"""

import math
from urllib.parse import urljoin

from parley.local.exchange.call import ExchangeCall
from parley.local.exchange.hold import WORDS_A_SECOND
from parley.local.exchange.listening import records
from parley.local.exchange.recordings import Recording, asked_for, results
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Verb
from parley.local.exchange.webhooks import SentWebhook

LONGEST_TRANSCRIBED = range(3, 120)
"""Seconds of a recording that is transcribed."""


def begins(board: Switchboard, call: ExchangeCall, verb: Verb) -> None:
    call.record = verb
    if verb.flag("playBeep", True):
        board.events.publish("beep", call.sid, why="record")


def ends(board: Switchboard, call: ExchangeCall, text: str, finished_on: str) -> dict[str, str]:
    """Keeps what was said; what the action is told."""
    verb = call.record or Verb("Record")
    longest = verb.seconds("maxLength", 3600)
    words = text.split()[: math.floor(longest * WORDS_A_SECOND)]
    silence = 0 if finished_on else verb.seconds("timeout", 5)
    untrimmed = silence if verb.get("trim") == "do-not-trim" and "trim" in verb.attributes else 0
    spoken = math.ceil(len(words) / WORDS_A_SECOND)
    recording = _kept(board, call, verb, " ".join(words), min(longest, max(1, spoken + untrimmed)))
    return {**results(board.recordings, recording), "Digits": finished_on}


def stays_empty(board: Switchboard, call: ExchangeCall) -> None:
    """Nobody spoke: nothing is kept, and the application hears of it where it asked to."""
    asked = asked_for(call.record or Verb("Record"), call.document_url, "RecordVerb")
    board.recordings.tell(Recording(asked, board.account_sid, call), "absent")


def hung_up(board: Switchboard, call: ExchangeCall, saying: str = "") -> None:
    """Of a running recording, with what was being said, the application hears with Digits=hangup."""
    verb = call.record or Verb("Record")
    listening = records(verb, call.document_url)
    form = {**call.parameters(), **ends(board, call, saying, "hangup")}
    if not saying:
        call.recordings.pop()
    board.status.courier.send(call.sid, SentWebhook(listening.action, listening.method, form, "recording"))


def _kept(board: Switchboard, call: ExchangeCall, verb: Verb, text: str, seconds: int) -> Recording:
    call.recordings.append(text)
    recording = board.recordings.start(asked_for(verb, call.document_url, "RecordVerb"), call)
    recording.hears(text)
    board.recordings.complete(recording, seconds)
    if verb.flag("transcribe"):
        callback = verb.get("transcribeCallback")
        if seconds in LONGEST_TRANSCRIBED:
            board.recordings.transcribe(recording, urljoin(call.document_url, callback) if callback else "")
        else:
            board.record_error(
                call.sid,
                13617,
                f"a recording of {seconds} s is not transcribed: it must be longer than 2 s and shorter than 120 s",
            )
    return recording
