"""`parley setting`: shows or changes how a business works.

In the tables that RECORDS_TABLE names, those of a stack in the cloud; without it, in those of this machine. A value is
JSON where it can be read as that (8, [9, 18], {"days": 5}, true), else a text; `name=` takes a value away. What the
engine or an agent declares is checked, and a change stands in the console's history.
"""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from typing import Any

from parley.local.cli.connection import tables
from parley.local.cli.errors import UsageError

BY = "parley setting"
ABOUT = "a setting of a business: show it, or change it"


def arguments(parser: ArgumentParser) -> None:
    parser.description = __doc__
    parser.add_argument("business", metavar="BUSINESS", help="whose setting it is")
    parser.add_argument("kind", metavar="KIND", help="outreach, messages, or one that an agent has")
    parser.add_argument(
        "values", nargs="*", metavar="NAME=VALUE", help="what it is from now on (none: show it)"
    )


def run(arguments: Namespace) -> int:
    said = changed(arguments.values)
    with tables("RECORDS_TABLE"):
        from parley.settings import settings
        from parley.store.errors import UnavailableError
        from parley.store.records import Records, is_business

        if not is_business(arguments.business):
            raise UsageError(f"no business may be called '{arguments.business}'")
        try:
            now = Records(arguments.business).get("setting", arguments.kind)
            now = _made(arguments.business, arguments.kind, now, said) if said else now
        except UnavailableError as error:
            raise UsageError(f"the table {settings().records_table} cannot be used: {error}") from error
    print(json.dumps(now or {}, ensure_ascii=False, indent=2, sort_keys=True))
    return 0


def _made(
    business: str, kind: str, before: Mapping[str, Any] | None, said: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Raises UsageError for what cannot be, UnavailableError."""
    from parley.business_settings import RefusedValueError, checked
    from parley.console.declared import every_setting
    from parley.store.changes import ChangedMeanwhileError, What, make
    from parley.store.records import Change

    after = {name: value for name, value in {**(before or {}), **said}.items() if value is not None}
    declared = every_setting().get(kind)
    if declared:
        known = {each.name for each in declared.fields}
        try:
            checked(declared, after, {name: value for name, value in after.items() if name in known})
        except RefusedValueError as error:
            raise UsageError(str(error)) from error
    if after == before:
        return after
    try:
        make(business, BY, What(declared.title if declared else kind), Change("setting", kind, before, after))
    except ChangedMeanwhileError as error:
        raise UsageError(f"{error}; nothing is changed") from error
    return after


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
