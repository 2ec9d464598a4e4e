"""Finds the Parley that runs on this machine, or runs one for as long as a command takes."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING

from parley.local import project
from parley.local.cli.errors import UsageError
from parley.local.environment import environment

if TYPE_CHECKING:
    from parley.local.dev.parley import Parley

PATIENCE_SECONDS = 60
"""How long a command waits for another one to be done with the tables."""


@contextmanager
def connected(data_set: str | None = None, at: float | None = None) -> Iterator[str]:
    """The address of a running Parley, in which it is `at` (default: now). Raises UsageError when there can be none."""
    from parley.local.stack import StackBusy

    give_up = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            found = _running(data_set, at) or _own(data_set or "default", at)
            break
        except StackBusy as error:  # `parley dev` may be starting, or another command is at work
            _wait_for(error, give_up)
    with found as url:
        yield url


def _running(data_set: str | None, at: float | None) -> AbstractContextManager[str] | None:
    """The `parley dev` that runs."""
    from parley.local.dev import OPEN
    from parley.local.stack.storage import running_stack

    running = running_stack(project.kept())
    if running is None or OPEN not in running.urls:
        return None
    if data_set:
        raise UsageError(
            f"`parley dev` is running with data of its own; stop it, or start it with --data {data_set}"
        )
    if at is not None:
        raise UsageError("`parley dev` is running with a clock of its own; stop it, or start it with --at")
    return nullcontext(running.urls[OPEN])


def _own(data_set: str, at: float | None) -> AbstractContextManager[str]:
    """A Parley that stops with the command. Raises StackBusy."""
    from parley.local.data import UnknownDataSet
    from parley.local.dev.parley import Parley
    from parley.local.stack import StackBusy, StackError

    _say("Starting Parley ...")
    try:
        parley = Parley.start(project.kept(), data_set, at=at)
    except StackBusy:
        raise
    except (StackError, UnknownDataSet) as error:
        raise UsageError(str(error)) from error
    _say("")
    return _stopped_afterwards(parley)


@contextmanager
def _stopped_afterwards(parley: "Parley") -> Iterator[str]:
    with parley:
        yield parley.url


@contextmanager
def tables(named_by: str) -> Iterator[None]:
    """Within, the environment names the two tables: those of a stack in the cloud where the variable
    `named_by` is set, else those of this machine. Modules that read them may be imported only within."""
    from parley.local.stack.intrinsics import REGION, STACK_NAME
    from parley.local.stack.storage import running_stack

    if named_by in os.environ:
        yield
    elif running := running_stack(project.kept()):
        with environment(
            AWS_ENDPOINT_URL=running.aws_url,
            AWS_REGION=REGION,
            AWS_ACCESS_KEY_ID="local",
            AWS_SECRET_ACCESS_KEY="local",  # noqa: S106 - asked for, and not checked
            CALLS_TABLE=f"{STACK_NAME}-CallsTable",
            RECORDS_TABLE=f"{STACK_NAME}-RecordsTable",
        ):
            yield
    else:
        with connected():
            yield


def running_page() -> str:
    """The address of the Parley that runs here, which goes on afterwards. Raises UsageError if none does."""
    from parley.local.dev import OPEN
    from parley.local.stack.storage import running_stack

    running = running_stack(project.kept())
    if running is None or OPEN not in running.urls:
        raise UsageError(
            "nothing is running here; start it with `parley dev` (`make dev`) in another terminal"
        )
    return running.urls[OPEN]


def running_aws() -> str:
    """The address of the AWS of the Parley that runs here. Raises UsageError if none does."""
    from parley.local.stack.storage import running_stack

    running = running_stack(project.kept())
    if running is None:
        raise UsageError("nothing is running here; start it with `parley dev`, or name a stack with --stack")
    return running.aws_url


def _wait_for(error: Exception, give_up: float) -> None:
    if time.monotonic() > give_up:
        raise UsageError(f"{error}, or run `parley dev` to phone from several terminals") from error
    _say("Waiting for another command to be done ...")
    time.sleep(0.2)


def _say(words: str) -> None:
    """To somebody who watches; the next line covers it."""
    if sys.stderr.isatty():
        print(f"{words:<60}", end="\r", file=sys.stderr, flush=True)
