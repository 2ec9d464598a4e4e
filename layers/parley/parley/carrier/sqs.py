"""Amazon SQS: keeps what cannot be done, for somebody to look at and to send again."""

import json
from collections.abc import Mapping
from typing import Any

from parley.carrier import aws

CONNECT_SECONDS, READ_SECONDS = 2, 5


def keep(queue: str, event: Mapping[str, Any], why: Mapping[str, str]) -> None:
    """Puts the event as it came into the queue (a URL); `why` is put beside it. Raises what botocore raises."""
    told = {name: {"DataType": "String", "StringValue": value} for name, value in why.items()}
    client().send_message(QueueUrl=queue, MessageBody=json.dumps(event), MessageAttributes=told)


def client() -> Any:
    return aws.client("sqs", CONNECT_SECONDS, READ_SECONDS)
