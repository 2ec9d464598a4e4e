"""What Dial's `record` asks for: both legs of a call, from the answer or from the ringing on.

https://www.twilio.com/docs/voice/twiml/dial#record
"""

from collections.abc import Mapping

from parley.local.exchange.call import ExchangeCall
from parley.local.exchange.recordings import Recording, asked_for, results
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Verb

NOT_RECORDED = ("", "false", "do-not-record")


def starts(board: Switchboard, call: ExchangeCall, dial: Verb, moment: str = "answer") -> Recording | None:
    """The recording, if this is the moment from which the Dial is recorded."""
    record = dial.get("record")
    if record in NOT_RECORDED or ("ringing" if "ringing" in record else "answer") != moment:
        return None
    channels = 2 if record.endswith("-dual") else 1
    return board.recordings.start(asked_for(dial, call.document_url, "DialVerb", channels), call)


def ends(board: Switchboard, recording: Recording | None) -> Mapping[str, str]:
    """Completes it; what Dial's action is told of it."""
    if recording is None:
        return {}
    board.recordings.complete(recording)
    return results(board.recordings, recording)
