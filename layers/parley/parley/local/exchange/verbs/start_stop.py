"""Start and Stop: what goes on beside a call while its document goes on.

https://www.twilio.com/docs/voice/twiml/start and https://www.twilio.com/docs/voice/twiml/stop. Each noun of `NOUNS`
starts something; it ends with the call, or when it is stopped by its name (where none is given, the last one of
its kind).
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from parley.local.exchange.call import ExchangeCall
from parley.local.exchange.recordings import asked_for
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Verb
from parley.local.exchange.verbs.live_transcription import LiveTranscription
from parley.local.exchange.verbs.siprec import Siprec
from parley.local.exchange.verbs.stream import side_stream

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter

Stopping = Callable[[], None]


def _record(board: Switchboard, call: ExchangeCall, noun: Verb) -> Stopping:
    channels = 1 if noun.get("channels") == "mono" else 2
    recording = board.recordings.start(
        asked_for(noun, call.document_url, "StartCallRecordingTwiML", channels), call
    )
    return lambda: board.recordings.complete(recording)


NOUNS: Mapping[str, Callable[[Switchboard, ExchangeCall, Verb], Stopping]] = {
    "Recording": _record,
    "Siprec": lambda board, call, noun: Siprec(board, call, noun).stops,
    "Stream": side_stream,
    "Transcription": lambda board, call, noun: LiveTranscription(board, call, noun).stops,
}


def start(talk: "Interpreter", verb: Verb) -> None:
    for noun in verb.children:
        stops = NOUNS[noun.name](talk.board, talk.call, noun)
        talk.call.beside.append((noun.name, noun.get("name"), stops))
        talk.call.on_end.append(partial(_at_the_end, stops))


def _at_the_end(stops: Stopping, _: ExchangeCall) -> None:
    stops()


def stop(talk: "Interpreter", verb: Verb) -> None:
    for noun in verb.children:
        for running in reversed(talk.call.beside):
            kind, name, stops = running
            if kind == noun.name and noun.get("name") in ("", name):
                talk.call.beside.remove(running)
                stops()
                break
