"""Has the voice function look at a call again when its caller may have said nothing for too long.

Over a socket nobody tells of silence. A turn's item says until when its caller is waited for (`listens`); the stream of
the table brings it here, and a message that is put off until then goes to the voice function, which looks whether
anything has come meanwhile. So a turn waits for no request, and nothing runs while somebody thinks.
"""

import json
import os
import time
from collections.abc import Mapping
from functools import cache
from math import ceil
from typing import Any

from botocore.session import get_session

LONGEST_SECONDS = 900
"""As long as SQS can put a message off."""


def handler(event: Mapping[str, Any], context: object) -> None:
    """A batch of the calls table's stream. Raises what botocore raises, so that it comes again."""
    for record in event["Records"]:
        told = json.loads(record["dynamodb"]["NewImage"]["listens"]["S"])
        seconds = min(max(0, ceil(told["until"] - time.time())), LONGEST_SECONDS)
        client().send_message(
            QueueUrl=os.environ["SILENCE_QUEUE"], MessageBody=json.dumps(told), DelaySeconds=seconds
        )


@cache
def client() -> Any:
    """Made when first used."""
    return get_session().create_client("sqs")
