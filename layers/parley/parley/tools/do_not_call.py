"""The list of those who do not want to be called. Whoever is on it is not dialled, by any agent."""

from parley.flow.tool import Result, tool
from parley.kinds import its_id, kind
from parley.tools.desk import Desk

LIST = kind("do_not_call", person=its_id, kept="nobody could keep to the wish without the number")


@tool(gives={"listed": (), "nobody": ()})
def add_to_do_not_call(desk: Desk, *, agent: str, phone: str = "") -> Result:
    """Puts the person on the list of this business; being on it already is fine.

    Whoever withholds the number cannot be called there, and is put on no list.
    """
    if not phone:
        return Result("nobody")
    desk.records.put(LIST, phone, {"at": desk.at, "said_to": agent})
    return Result("listed")
