"""Secrets out of AWS Systems Manager: SecureString parameters that hold a JSON object."""

import json
import time
from functools import cache
from random import SystemRandom
from typing import Any

from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.session import get_session

from parley.settings import settings

THROTTLED = ("ThrottlingException", "TooManyUpdates")
FIRST_PAUSE, LONGEST_PAUSE = 0.2, 1.6
"""Seconds."""


def read_parameter(name: str, patience: float = 0.0) -> dict[str, Any]:
    """The object in the parameter. Raises botocore's errors, and ValueError if it holds no JSON object.

    Parameter Store answers 40 requests a second of an account, unless it is set to more
    (https://docs.aws.amazon.com/general/latest/gr/ssm.html), and many environments that start at once ask for
    more. One that is refused for that asks again, for `patience` seconds, after pauses of a random length:
    with equal ones all would come again together. (All that wake from one snapshot have the same `random`;
    the system's is each one's own.)
    """
    give_up, longest = time.monotonic() + patience, FIRST_PAUSE
    while True:
        try:
            return _read(name)
        except ClientError as error:
            pause = SystemRandom().uniform(longest / 2, longest)
            if error.response["Error"]["Code"] not in THROTTLED or time.monotonic() + pause > give_up:
                raise
        time.sleep(pause)
        longest = min(2 * longest, LONGEST_PAUSE)


def _read(name: str) -> dict[str, Any]:
    value = json.loads(_client().get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"])
    if not isinstance(value, dict):
        raise ValueError(f"the parameter {name} holds no JSON object")
    return value


@cache
def _client() -> Any:
    """Made once: making one takes longer than a request."""
    return get_session().create_client(
        "ssm",
        region_name=settings().region,
        config=Config(connect_timeout=1, read_timeout=2, retries={"total_max_attempts": 2}),
    )
