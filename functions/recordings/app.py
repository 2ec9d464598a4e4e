"""Fetches what was recorded, off the voice path: one message of the queue is what Twilio told of one recording."""

from typing import Any

from parley.logs import wordless
from parley.recordings.keeping import keep
from parley.recordings.told import from_body

MOST_TRIES = 150
"""As in the template: after so many the queue puts the message aside."""


@wordless
def handler(event: dict[str, Any], context: object) -> None:
    """A batch of one. What fails comes again."""
    for record in event["Records"]:
        tries = int(record["attributes"]["ApproximateReceiveCount"])
        keep(from_body(record["body"]), is_last_try=tries >= MOST_TRIES)
