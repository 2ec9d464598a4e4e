"""Trouble made on purpose at the AWS endpoint, as AWS words it, so that tests see what callers would hear."""

import threading
from collections.abc import Collection
from dataclasses import dataclass, field
from random import Random
from typing import Literal

Mode = Literal["throttle", "down", "refuse", "slow", "lost"]

THROTTLED = {
    "dynamodb": (
        "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",
        "The level of configured provisioned throughput for the table was exceeded. "
        "Consider increasing your provisioning level with the UpdateTable API.",
    ),
    "lambda": ("TooManyRequestsException", "Rate Exceeded."),
}
DOWN = {
    "dynamodb": ("com.amazonaws.dynamodb.v20120810#InternalServerError", "Internal server error"),
    "lambda": ("ServiceException", "An error occurred and the request cannot be processed."),
}


@dataclass
class Fault:
    """What goes wrong with requests to one service.

    `mode`: throttle (refused as too many), down (5xx), refuse (connection closed unanswered), slow (answered
    after `seconds`), lost (done, and the connection closed before the answer). Narrowed by `table` and
    `operations`, and to a `share` of them, drawn with `dice`; over after `times` requests, if given.
    """

    service: str
    mode: Mode
    table: str | None = None
    operations: Collection[str] | None = None
    seconds: float = 0.0
    times: int | None = None
    share: float = 1.0
    dice: Random = field(default_factory=Random)
    struck: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def strikes(self, service: str, operation: str, tables: set[str]) -> bool:
        """Whether this request is hit; counts it if so."""
        if service != self.service or (self.operations is not None and operation not in self.operations):
            return False
        if self.table is not None and self.table not in tables:
            return False
        with self._lock:
            if self.times is not None and self.struck >= self.times:
                return False
            if self.share < 1 and self.dice.random() >= self.share:
                return False
            self.struck += 1
            return True

    def error(self, service: str) -> tuple[int, str, str]:
        """The status, type and message that AWS would answer."""
        if self.mode == "throttle":
            status = 429 if service == "lambda" else 400
            return status, *THROTTLED.get(service, ("ThrottlingException", "Rate exceeded"))
        return 500, *DOWN.get(service, ("InternalFailure", "The request processing has failed."))
