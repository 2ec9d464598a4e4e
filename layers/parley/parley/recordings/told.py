"""What Twilio tells of a recording, on its way through the queue to the function that fetches it.

https://www.twilio.com/docs/voice/twiml/record: `recordingStatusCallback` says that a recording is there to be fetched,
or that there is none; `transcribeCallback` brings its words, or says that there are none.
"""

import json
from dataclasses import asdict, dataclass

from parley.carrier import sqs
from parley.carrier.webhook import Webhook
from parley.settings import settings

COMPLETED = "completed"
LONGEST_WORDS = 4000
PATIENCE_SECONDS = 900
"""How long a transcription is waited for; as long as SQS can put a message off."""


@dataclass(frozen=True, slots=True)
class Told:
    """`status` is Twilio's RecordingStatus, "" where it tells of a transcription. `transcribes` says that the words of
    the recording are still to come."""

    call: str
    recording: str
    kind: str
    turn: int
    status: str
    seconds: int = 0
    words: str = ""
    transcribes: bool = False


def told(webhook: Webhook) -> Told:
    """Raises ValueError for what tells of no recording."""
    form, query = webhook.form, webhook.query
    recording, turn, seconds = form.first("RecordingSid"), query.first("n"), form.first("RecordingDuration")
    if not (recording.isalnum() and turn.isdecimal()):
        raise ValueError("the request tells of no recording")
    status = form.first("RecordingStatus")
    return Told(
        call=form.first("CallSid"),
        recording=recording,
        kind=query.first("kind"),
        turn=int(turn[:9]),
        status=status,
        seconds=int(seconds[:9]) if seconds.isdecimal() else 0,
        words=form.first("TranscriptionText")[:LONGEST_WORDS],
        transcribes=query.first("words") == "1" and bool(status),
    )


def queue(told: Told, later_seconds: int = 0) -> None:
    """Has the recording seen to, off the voice path. Raises what botocore raises."""
    body, queue = json.dumps(asdict(told)), settings().required("recordings_queue")
    sqs.client().send_message(QueueUrl=queue, MessageBody=body, DelaySeconds=later_seconds)


def from_body(body: str) -> Told:
    return Told(**json.loads(body))
