"""Who is not to be called, and who wants to be forgotten.

The engine's own tools: they run on the project's own records, in every call, since the guard asks there before
anything is dialled.
"""

from datetime import UTC, datetime

from parley.flow.tool import Result, tool
from parley.kinds import its_id, kind
from parley.tools.desk import Desk

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
    """Whoever has this number now is not the person that was called. Proving the number lifts it."""
    return listed(desk, phone, agent, "wrong_number")


@tool(gives={"noted": ()}, of_engine=True)
def note_deletion_request(desk: Desk, *, agent: str, sid: str, phone: str = "") -> Result:
    """Keeps for the business that this person wants to be forgotten; the same call asks once a turn."""
    at = datetime.fromtimestamp(desk.at, UTC).isoformat(timespec="milliseconds")
    asked = {"at": at, "phone": phone, "said_to": agent, "call": sid}
    desk.records.create((DELETION, f"{at}#{sid}", asked))
    return Result("noted")


@tool(gives={"listed": ()}, of_engine=True)
def forget_and_never_call(desk: Desk, *, agent: str, sid: str, phone: str = "") -> Result:
    """Who is called and wants to be forgotten is not called again either."""
    note_deletion_request.run(desk, phone=phone, agent=agent, sid=sid)
    return listed(desk, phone, agent, "deletion")


def listed(desk: Desk, phone: str, agent: str, why: str) -> Result:
    """A caller who withholds the number can be put on no list, and called by nobody."""
    if phone.startswith("+"):
        desk.records.put(LIST, phone, {"at": desk.at, "said_to": agent, "why": why})
    return Result("listed")
