"""`parley replay`: recorded calls through today's flow."""

from argparse import Namespace


def run(arguments: Namespace) -> int:
    from local import replaying

    return replaying.run(arguments)
