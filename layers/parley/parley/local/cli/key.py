"""`parley key`: makes an API key, or ends one.

In the tables that RECORDS_TABLE names, those of a stack in the cloud; without it, in those of this machine.
"""

import sys
from argparse import ArgumentParser, Namespace

from parley.local.cli.connection import tables
from parley.local.cli.errors import UsageError

ABOUT = "an API key of a business; or the end of one"
BY_HAND = "made by hand"


def arguments(parser: ArgumentParser) -> None:
    parser.description = __doc__
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("business", nargs="?", metavar="BUSINESS", help="whose records the key opens")
    which.add_argument("--revoke", metavar="ID", help="the key pk_ID_... opens nothing any more")
    parser.add_argument("--name", default=BY_HAND, metavar="TEXT", help="what the key is for")


def run(arguments: Namespace) -> int:
    with tables("RECORDS_TABLE"):
        from parley.settings import settings
        from parley.store.errors import UnavailableError

        try:
            _revoke(arguments.revoke) if arguments.revoke else _create(arguments.business, arguments.name)
        except UnavailableError as error:
            raise UsageError(f"the table {settings().records_table} cannot be used: {error}") from error
    return 0


def _create(business: str, name: str) -> None:
    """The key alone on standard output, for whatever keeps it."""
    from parley.api import keys

    try:
        key = keys.create(business, name)
    except ValueError as error:
        raise UsageError(str(error)) from error
    print(key)
    id = key.split("_")[1]
    print(f"It is shown this once. To end it: parley key --revoke {id}", file=sys.stderr)


def _revoke(id: str) -> None:
    from parley.api import keys

    if not keys.revoke(id):
        raise UsageError(f"there is no key '{id}'; an id is what stands between the two _ of a key")
    print(f"The key {id} opens nothing any more.")
