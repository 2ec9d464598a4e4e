"""What functions log: JSON lines, masked as they are written, libraries' lines and tracebacks included.

Of an exception its class and where it was raised, in every file that it came through; never its text, which may
quote somebody.
"""

import io
import logging
import sys
from collections.abc import Callable, Iterator
from functools import wraps
from traceback import StackSummary, format_list, walk_tb
from typing import Any, TypeVar

from aws_lambda_powertools import Logger
from aws_lambda_powertools.logging.formatter import LambdaPowertoolsFormatter

from parley.masked import all_masked
from parley.raised import raised

EXACT = ("timestamp",)
"""What Powertools writes itself, and nobody's number stands in."""

Handler = TypeVar("Handler", bound=Callable[..., Any])


class MaskedFormatter(LambdaPowertoolsFormatter):
    """The lines, without people's numbers and addresses in messages and fields, and without exceptions' texts."""

    def serialize(self, log: Any) -> str:
        exact = {name: log[name] for name in EXACT if name in log}
        return str(self.json_serializer({**all_masked(log), **exact}))

    def _extract_log_exception(self, log_record: logging.LogRecord) -> Any:
        error = log_record.exc_info[1] if isinstance(log_record.exc_info, tuple) else None
        return (_chain(error), type(error).__name__, None) if error else (None, None, None)

    def _serialize_stacktrace(self, log_record: logging.LogRecord) -> None:
        """The frames stand in `exception`."""


class StandardOutput(io.StringIO):
    """What standard output is when a line comes: the local stack divides it after some logs were made."""

    def write(self, line: str) -> int:
        return sys.stdout.write(line)

    def flush(self) -> None:
        sys.stdout.flush()


def _chain(error: BaseException) -> str:
    """The exception and those that caused it, the newest first, each with its traceback."""
    return "\n".join(f"{raised(each)}\n{_frames(each)}" for each in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _frames(error: BaseException) -> str:
    return "".join(format_list(StackSummary.extract(walk_tb(error.__traceback__), lookup_lines=False)))


def logger_of(service: str) -> Logger:
    return Logger(service=service, stream=StandardOutput(), logger_formatter=MaskedFormatter())


def wordless(handler: Handler) -> Handler:
    """A handler whose failure reaches the logs and the execution that it is a task of by class and place alone.

    Lambda reports the class's name and the text; state machines go by the name.
    """

    @wraps(handler)
    def handle(event: Any, context: Any) -> Any:
        try:
            return handler(event, context)
        except Exception as error:
            kind: type[Exception] = type(type(error).__name__, (Exception,), {})
            failure = kind(raised(error)).with_traceback(error.__traceback__)
        raise failure

    return handle  # type: ignore[return-value]
