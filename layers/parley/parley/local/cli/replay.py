"""`parley replay`: recorded calls through today's flow."""

from argparse import Namespace

from parley.local.cli.connection import tables
from parley.local.cli.errors import UsageError


def run(arguments: Namespace) -> int:
    """Of the AWS account at hand where CALLS_TABLE names its table, otherwise of this machine."""
    if arguments.since and arguments.sid:
        raise UsageError("--since is for --all; one call is replayed whenever it was")
    with tables("CALLS_TABLE"):
        from parley.local.recorded import replaying
        from parley.store.errors import UnavailableError

        try:
            return replaying.run(arguments)
        except UnavailableError as error:
            raise UsageError(f"the log of calls cannot be read: {error}") from error
