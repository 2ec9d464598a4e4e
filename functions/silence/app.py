"""Has the voice function look at a call again when its caller may have said nothing for too long.

Over a socket nobody tells of silence. A turn's item says until when its caller is waited for (`listens`); the stream of
the table brings it here, and a message that is put off until then goes to the voice function, which looks whether
anything has come meanwhile. So a turn waits for no request, and nothing runs while somebody thinks.
"""

import json
import time
from collections.abc import Mapping
from math import ceil
from typing import Any

from parley.carrier import sqs
from parley.logs import wordless
from parley.settings import settings

LONGEST_SECONDS = 900
"""As long as SQS can put a message off."""


@wordless
def handler(event: Mapping[str, Any], context: object) -> None:
    """A batch of the calls table's stream. What fails comes again."""
    for record in event["Records"]:
        told = json.loads(record["dynamodb"]["NewImage"]["listens"]["S"])
        seconds = min(max(0, ceil(told["until"] - time.time())), LONGEST_SECONDS)
        sqs.client().send_message(
            QueueUrl=settings().silence_queue, MessageBody=json.dumps(told), DelaySeconds=seconds
        )
