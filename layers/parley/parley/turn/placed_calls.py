"""What every turn asks about a call that Parley placed. Light: most turns are of no such call."""

from collections.abc import Mapping

from parley.machine.call import SCREENING, UNKNOWN, Call

ADDRESS = ("outreach", "business", "attempt")
"""The fields of an address that say which call of whose outreach it is about."""
SCREENING_SECONDS = 30
"""How long a screening phone is given to bring its owner."""


def waits_for_person(call: Call) -> bool:
    return call.callee is not None and call.callee.who in (UNKNOWN, SCREENING)


def patience(call: Call) -> Mapping[str, str]:
    """Extra <Gather> settings: a screening phone takes its time."""
    is_screened = call.callee is not None and call.callee.who == SCREENING
    return {"timeout": str(SCREENING_SECONDS)} if is_screened else {}
