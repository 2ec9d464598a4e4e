"""X-Ray: a trace says which call it belongs to, and what its requests to AWS took.

Importing the SDK takes 0.16 s of a cold start, silence in somebody's ear. So it is loaded only where there is
time, before a snapshot is taken; elsewhere X-Ray shows an invocation without its insides.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aws_lambda_powertools import Tracer

_loaded: "list[Tracer]" = []


def load() -> None:
    """Has the SDK follow every request to AWS from now on."""
    from aws_lambda_powertools import Tracer

    _loaded[:] = [Tracer(service="voice", patch_modules=("botocore",))]


@contextmanager
def traced(sid: str) -> Iterator[None]:
    """A part of the invocation's trace that can be searched for by the call; nothing, if there is no SDK.

    What was said is never part of a trace.
    """
    if not _loaded:
        yield
        return
    with _loaded[0].provider.in_subsegment(name="## webhook"):
        _loaded[0].put_annotation("CallSid", sid)
        yield
