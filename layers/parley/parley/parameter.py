"""Secrets out of AWS Systems Manager: SecureString parameters that hold a JSON object."""

import json
import os
from functools import cache
from typing import Any

from botocore.config import Config
from botocore.session import get_session


def read_parameter(name: str) -> dict[str, Any]:
    """The object in the parameter. Raises botocore's errors, and ValueError if it holds no JSON object."""
    value = json.loads(_client().get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"])
    if not isinstance(value, dict):
        raise ValueError(f"the parameter {name} holds no JSON object")
    return value


@cache
def _client() -> Any:
    """Made once: making one takes longer than a request."""
    return get_session().create_client(
        "ssm",
        region_name=os.environ.get("AWS_REGION", "us-east-1"),
        config=Config(connect_timeout=1, read_timeout=2, retries={"total_max_attempts": 2}),
    )
