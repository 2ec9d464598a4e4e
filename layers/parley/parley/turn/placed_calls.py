"""What every turn has to know about calls that Parley placed. It imports little, since most turns belong to other
calls."""

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
