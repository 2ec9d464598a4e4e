"""What can go wrong between Parley and DynamoDB, in two words: exists already, or cannot be reached."""

from collections.abc import Iterator
from contextlib import contextmanager

from pynamodb.exceptions import PynamoDBException

CONFLICTS = (
    "ConditionalCheckFailedException",
    "TransactionCanceledException",
    "TransactionConflictException",
)


CONDITION = "ConditionalCheckFailed"


class ExistsError(Exception):
    """A conditional write found that somebody else was there before."""


class UnavailableError(Exception):
    """DynamoDB is throttling, slow, or cannot be reached; nothing is known to have been written."""


class BusyError(UnavailableError):
    """Another transaction was changing the same items at this moment; nothing is written."""


@contextmanager
def translated() -> Iterator[None]:
    """Turns PynamoDB's errors into those above."""
    try:
        yield
    except PynamoDBException as error:
        raise _kind(error)(_code(error) or type(error).__name__) from error


def was_refused(error: ExistsError, place: int) -> bool:
    """Whether it was the write at that place of a transaction whose condition did not hold."""
    reasons = getattr(error.__cause__, "cancellation_reasons", None) or ()
    return bool(reasons and reasons[place] and reasons[place].code == CONDITION)


def _kind(error: PynamoDBException) -> type[Exception]:
    if _is_conflict(error):
        return ExistsError
    return BusyError if _cancelled_for(error, "TransactionConflict") else UnavailableError


def _is_conflict(error: PynamoDBException) -> bool:
    if _code(error) != "TransactionCanceledException":
        return _code(error) in CONFLICTS
    return _cancelled_for(error, CONDITION)


def _code(error: PynamoDBException) -> str:
    """DynamoDB's code; nothing if no answer came, where PynamoDB's own `cause_response_code` raises."""
    answer = getattr(error.cause, "response", None) or {}
    return str(answer.get("Error", {}).get("Code", ""))


def _cancelled_for(error: PynamoDBException, code: str) -> bool:
    reasons = getattr(error, "cancellation_reasons", None) or ()
    return any(reason and reason.code == code for reason in reasons)
