"""/voice/recorded: Twilio tells of a recording, and the function that fetches recordings is told."""

from parley.carrier.webhook import Webhook
from parley.recordings.told import queue, told
from parley.store.recordings import KINDS


def recorded(webhook: Webhook) -> None:
    """Raises ValueError for what tells of no recording of ours, or what botocore raises."""
    of = told(webhook)
    if of.kind not in KINDS:
        raise ValueError("the address names no kind of recording")
    queue(of)
