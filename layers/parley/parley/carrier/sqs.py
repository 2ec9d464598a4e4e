"""Amazon SQS: keeps what cannot be done, for somebody to look at and to send again."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

CONNECT_SECONDS, READ_SECONDS = 2, 5


def keep(queue: str, event: Mapping[str, Any], why: Mapping[str, str]) -> None:
    """Puts the event as it came into the queue (a URL); `why` is put beside it. Raises what botocore raises."""
    told = {name: {"DataType": "String", "StringValue": value} for name, value in why.items()}
    client().send_message(QueueUrl=queue, MessageBody=json.dumps(event), MessageAttributes=told)


@cache
def client() -> Any:
    """Imported when first used, which is seldom."""
    from botocore.config import Config
    from botocore.session import get_session

    patience = Config(connect_timeout=CONNECT_SECONDS, read_timeout=READ_SECONDS)
    return get_session().create_client("sqs", config=patience)
