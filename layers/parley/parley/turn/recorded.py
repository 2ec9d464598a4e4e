"""/voice/recorded: Twilio tells of a recording, and the function that fetches recordings is told."""

from parley.carrier.webhook import Webhook
from parley.machine.events import FAILED, NOTHING, SOMETHING, MessageRecorded
from parley.recordings.told import COMPLETED, queue, told
from parley.store.recordings import KINDS, MESSAGE, WHOLE_CALL
from parley.turn.ports import Ports
from parley.turn.webhooks import message_told

RESULTS = {COMPLETED: SOMETHING, "absent": NOTHING}


def recorded(webhook: Webhook, ports: Ports) -> None:
    """Raises ValueError for what tells of no recording of ours, UnavailableError, or what botocore raises."""
    of = told(webhook)
    if of.kind not in KINDS:
        raise ValueError("the address names no kind of recording")
    result = RESULTS.get(of.status, FAILED)
    if of.kind == WHOLE_CALL or result != NOTHING:
        queue(of)
    if of.kind == MESSAGE and of.status:
        event = MessageRecorded(ports.clock(), result, of.seconds, of.recording, True, of.transcribes)
        message_told(of.call, event, ports)
