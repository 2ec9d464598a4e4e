"""Finds the Parley that runs on this machine, or runs one for as long as a command takes."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from local.cli.errors import UsageError

DIRECTORY = Path(os.environ.get("PARLEY_DIRECTORY") or Path(__file__).resolve().parents[2] / ".parley")
"""Where the tables are kept between two runs."""
PATIENCE_SECONDS = 60
"""How long a command waits for another one to be done with the tables."""


@contextmanager
def connected(data_set: str | None = None) -> Iterator[str]:
    """The address of a running Parley. Raises UsageError when there can be none."""
    from local.stack.storage import running_stack

    running = running_stack(DIRECTORY)
    if running and "page" in running.urls:
        if data_set:
            raise UsageError(
                f"`parley dev` is running with data of its own; stop it, or start it with --data {data_set}"
            )
        yield running.urls["page"]
        return
    with _own(data_set or "default") as url:
        yield url


@contextmanager
def _own(data_set: str) -> Iterator[str]:
    from local.data import UnknownDataSet
    from local.dev.parley import Parley
    from local.stack import StackBusy, StackError

    _say("Starting Parley ...")
    give_up = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            parley = Parley.start(DIRECTORY, data_set)
            break
        except StackBusy as error:
            _wait_for(error, give_up)
        except (StackError, UnknownDataSet) as error:
            raise UsageError(str(error)) from error
    _say("")
    with parley:
        yield parley.url


def _wait_for(error: Exception, give_up: float) -> None:
    if time.monotonic() > give_up:
        raise UsageError(f"{error}, or run `parley dev` to phone from several terminals") from error
    _say("Waiting for another command to be done ...")
    time.sleep(0.2)


def _say(words: str) -> None:
    """To somebody who watches; the next line covers it."""
    if sys.stderr.isatty():
        print(f"{words:<60}", end="\r", file=sys.stderr, flush=True)
