"""What can go wrong between Parley and DynamoDB, in two words: exists already, or cannot be reached."""

from collections.abc import Iterator
from contextlib import contextmanager

from pynamodb.exceptions import PynamoDBException

CONFLICTS = (
    "ConditionalCheckFailedException",
    "TransactionCanceledException",
    "TransactionConflictException",
)


class ExistsError(Exception):
    """A conditional write found that somebody else was there before."""


class UnavailableError(Exception):
    """DynamoDB is throttling, slow, or cannot be reached; nothing is known to have been written."""


@contextmanager
def translated() -> Iterator[None]:
    """Turns PynamoDB's errors into the two above."""
    try:
        yield
    except PynamoDBException as error:
        kind = ExistsError if _is_conflict(error) else UnavailableError
        raise kind(error.cause_response_code or str(error)) from error


def _is_conflict(error: PynamoDBException) -> bool:
    if error.cause_response_code != "TransactionCanceledException":
        return error.cause_response_code in CONFLICTS
    reasons = getattr(error, "cancellation_reasons", None) or ()
    return any(reason and reason.code == "ConditionalCheckFailed" for reason in reasons)
