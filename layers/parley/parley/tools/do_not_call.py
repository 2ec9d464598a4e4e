"""Who is not to be called, and who wants to be forgotten.

The engine's own tools: they run on the project's own records, in every call, since the guard asks there before
anything is dialled.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from parley.flow.tool import Result, tool
from parley.kinds import its_id, kind
from parley.tools.desk import Changed, Desk

MOST_RACES = 4
LIST = kind("do_not_call", person=its_id, kept="nobody could keep to the wish without the number")
"""By phone number: `why` is "asked", "wrong_number" (the person called is not to be reached there), "deletion" or
"minor"."""
DELETION = kind("deletion_request", person="phone")
"""Who asked to be forgotten, by the time: for the business, which decides and deletes."""


@tool(gives={"listed": ()}, of_engine=True)
def add_to_do_not_call(desk: Desk, *, agent: str, phone: str = "") -> Result:
    """Puts the person on the list of this business; being on it already is fine."""
    return listed(desk, phone, agent, "asked")


@tool(gives={"listed": ()}, of_engine=True)
def block_wrong_number(desk: Desk, *, agent: str, phone: str = "") -> Result:
    """The person who has this number now is not the person that was called. Proving the number lifts it."""
    return listed(desk, phone, agent, "wrong_number")


@tool(gives={"noted": ()}, of_engine=True)
def note_deletion_request(desk: Desk, *, agent: str, sid: str, phone: str = "") -> Result:
    """Keeps for the business that this person wants to be forgotten; the same call asks once a turn."""
    id, asked = _request(desk, phone, agent, sid)
    desk.records.create((DELETION, id, asked))
    return Result("noted")


@tool(gives={"listed": ()}, of_engine=True)
def forget_and_never_call(desk: Desk, *, agent: str, sid: str, phone: str = "") -> Result:
    """Who is called and wants to be forgotten is not called again either; both are kept, or neither."""
    id, asked = _request(desk, phone, agent, sid)

    def both() -> list[Changed]:
        before = desk.records.get(DELETION, id)
        return [(DELETION, id, before, asked), *listing(desk, phone, agent, "deletion")]

    together(desk, both)
    return Result("listed")


def _request(desk: Desk, phone: str, agent: str, sid: str) -> tuple[str, Mapping[str, Any]]:
    at = datetime.fromtimestamp(desk.at, UTC).isoformat(timespec="milliseconds")
    return f"{at}#{sid}", {"at": at, "phone": phone, "said_to": agent, "call": sid}


def listed(desk: Desk, phone: str, agent: str, why: str) -> Result:
    together(desk, lambda: listing(desk, phone, agent, why))
    return Result("listed")


def listing(desk: Desk, phone: str, agent: str, why: str) -> list[Changed]:
    """The entry in the list; none for a caller who withholds the number, since nobody can call them."""
    if not phone.startswith("+"):
        return []
    entry = {"at": desk.at, "said_to": agent, "why": why}
    return [(LIST, phone, desk.records.get(LIST, phone), entry)]


def together(desk: Desk, changes: Callable[[], list[Changed]]) -> None:
    """Makes all of the changes or none, and again if others wrote meanwhile. Raises RuntimeError."""
    for _ in range(MOST_RACES):
        wanted = changes()
        if not wanted or desk.records.change(*wanted):
            return
    raise RuntimeError("others write the same records all the time")
