"""One request that Twilio's REST API answers: its method, its path, and what answers it."""

from collections.abc import Callable
from typing import Any, NamedTuple

VERSION = "/2010-04-01"
ACCOUNT = rf"{VERSION}/Accounts/(?P<account>[^/.]+)"

Answer = tuple[Any, int]
"""The body, None for an empty one, and the HTTP status."""


class File(NamedTuple):
    """A body that is no JSON."""

    content_type: str
    data: bytes


class Route(NamedTuple):
    """`path` is a pattern; what its groups hold, but the account, is given to `answer` by name. What a standard API
    key may not ask for is for the account's own token alone (https://www.twilio.com/docs/iam/api-keys); what `anybody`
    may ask for needs none."""

    method: str
    path: str
    answer: Callable[..., Answer]
    for_keys: bool = True
    anybody: bool = False
