"""`parley setting`: shows or changes how a business works.

In the tables that RECORDS_TABLE names, those of a stack in the cloud; without it, in those of this machine. A value is
JSON where it can be read as that (8, [9, 18], {"days": 5}, true), else a text; `name=` takes a value away.
"""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from typing import Any

from parley.local.cli.connection import tables
from parley.local.cli.errors import UsageError

ABOUT = "a setting of a business: show it, or change it"


def arguments(parser: ArgumentParser) -> None:
    parser.description = __doc__
    parser.add_argument("business", metavar="BUSINESS", help="whose setting it is")
    parser.add_argument("kind", metavar="KIND", help="outreach, messages, or one that an agent has")
    parser.add_argument(
        "values", nargs="*", metavar="NAME=VALUE", help="what it is from now on (none: show it)"
    )


def run(arguments: Namespace) -> int:
    changes = changed(arguments.values)
    with tables("RECORDS_TABLE"):
        from parley.settings import settings
        from parley.store.errors import UnavailableError
        from parley.store.records import Records, is_business

        if not is_business(arguments.business):
            raise UsageError(f"no business may be called '{arguments.business}'")

        def after(before: Mapping[str, Any] | None) -> Mapping[str, Any]:
            both = {**(before or {}), **changes}
            return {name: value for name, value in both.items() if value is not None}

        records = Records(arguments.business)
        try:
            now = (
                records.update("setting", arguments.kind, after)
                if changes
                else records.get("setting", arguments.kind)
            )
        except UnavailableError as error:
            raise UsageError(f"the table {settings().records_table} cannot be used: {error}") from error
    print(json.dumps(now or {}, ensure_ascii=False, indent=2, sort_keys=True))
    return 0


def changed(values: Sequence[str]) -> Mapping[str, Any]:
    """The values by name, None for one that is taken away. Raises UsageError."""
    found: dict[str, Any] = {}
    for each in values:
        name, is_one, text = each.partition("=")
        if not is_one or not name:
            raise UsageError(f"'{each}' sets nothing; write it like ring_seconds=25")
        found[name] = _read(text) if text else None
    return found


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
