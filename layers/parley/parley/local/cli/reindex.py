"""`parley reindex`: enters records into the index by which what is kept about a person is found.

For records that something else than Parley wrote, or a Parley that had no such index. In the tables that
RECORDS_TABLE names, those of a stack in the cloud; without it, in those of this machine. It reads the whole table,
and may be repeated.
"""

from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator

from parley.local.cli.connection import tables
from parley.local.cli.errors import UsageError

ABOUT = "enter records into the index by which a person's are found"
ENTERED, AS_IT_WAS, UNDECLARED = "entered", "as it was", "undeclared"


def arguments(parser: ArgumentParser) -> None:
    parser.description = __doc__


def run(arguments: Namespace) -> int:
    with tables("RECORDS_TABLE"):
        from parley.settings import settings
        from parley.store.errors import UnavailableError

        try:
            done = list(_entered())
        except UnavailableError as error:
            raise UsageError(f"the table {settings().records_table} cannot be used: {error}") from error
    print(f"{sum(became == ENTERED for became, _ in done)} of {len(done)} records entered.")
    for name, count in sorted(Counter(name for became, name in done if became == UNDECLARED).items()):
        print(f"{count} of the kind '{name}', which nobody declares, are left as they are.")
    return 0


def _entered() -> Iterator[tuple[str, str]]:
    """What became of each record, and its kind."""
    from parley import agents
    from parley.kinds import KindError
    from parley.store.errors import ExistsError, translated
    from parley.store.records import about
    from parley.store.tables import RecordItem

    agents.load_all()
    with translated():
        for item in RecordItem.scan():
            business, _, kind = item.pk.partition("#")
            name = kind.partition("#")[0]
            try:
                wanted = about(business, kind, item.sk, item.data or {})
            except KindError:
                yield UNDECLARED, name
                continue
            if item.about == wanted:
                yield AS_IT_WAS, name
                continue
            action = RecordItem.about.set(wanted) if wanted else RecordItem.about.remove()
            try:
                with translated():
                    item.update(actions=[action], condition=RecordItem.data == item.data)
                yield ENTERED, name
            except ExistsError:  # somebody has just written it, and its entry
                yield AS_IT_WAS, name
