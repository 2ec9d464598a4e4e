"""Where the caller's next line comes from: a script, or somebody at the terminal."""

import sys
from collections.abc import Iterator
from pathlib import Path

from parley.local.cli.errors import UsageError

HANG_UP = "/hangup"


def lines(script: str | None) -> Iterator[str]:
    """The caller's lines. After the last one the caller hangs up. Raises UsageError."""
    if script is None and sys.stdin.isatty():
        return _typed()
    return iter([*_written(script or "-"), HANG_UP])


def _written(script: str) -> list[str]:
    try:
        text = sys.stdin.read() if script == "-" else Path(script).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise UsageError(f"cannot read the script {script}: {why}") from error
    return text.splitlines()


def _typed() -> Iterator[str]:
    """What is typed; ctrl-D and ctrl-C put the phone down."""
    import readline  # noqa: F401 - arrow keys and history for input()

    while True:
        try:
            yield input("  you  ")
        except (EOFError, KeyboardInterrupt):
            print()
            yield HANG_UP
