"""What somebody of the business has to do for a caller: call back, make an offer. It is open until it is done.

A tool creates the request together with its own record of the wish, whose key sees to it that there is one:

    desk.records.create((CALLBACK, desk.key, wish), requests.wanted(desk, "callback", phone=contact, problem=problem))

A package says what its lists are called: `Package(requests={"callback": "Callbacks"})`.
"""

from typing import Any

from parley.kinds import Data, kind
from parley.tools.desk import Desk

OPEN = kind("request", person=("caller", "phone"))
DONE = kind("request_done", person=("caller", "phone"))


def wanted(
    desk: Desk, what: str, *, phone: str, caller: str = "", name: str = "", **told: Any
) -> tuple[str, str, Data]:
    """A record of the list `what`, to be created. `phone` is where the person is reached, `caller` the number that the
    call came from; whatever else is `told` is shown with it."""
    id = f"{what}#{desk.now.isoformat(timespec='seconds')}#{desk.key}"
    who = {"phone": phone, "caller": caller, "name": name, "call": desk.key.partition(":")[0]}
    shown = {name: value for name, value in told.items() if value not in ("", None)}
    return OPEN, id, {"id": id, "what": what, "at": desk.at, **who, "told": shown}
