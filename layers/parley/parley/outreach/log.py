"""The records of an outreach: what was asked for, and a log of facts to which each fact is added once.

Facts are only ever created, so that whatever comes twice, late, or out of order changes nothing.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from parley.kinds import first_part, kind
from parley.outreach.attempts import Attempt, gathered
from parley.outreach.guard import Facts, Rules, rules_of, today
from parley.outreach.request import Outreach, from_data, to_data
from parley.store.records import EXPIRES_AT, Records
from parley.store.retention import expires_at
from parley.tools import do_not_call

OUTREACH = kind("outreach", person="to")
FACT = kind("attempt", link=(OUTREACH, first_part))
CALL = kind("placed", link=(OUTREACH, "outreach"))
DIAL = kind("dial", person=first_part)
DO_NOT_CALL = do_not_call.LIST


class Named(Protocol):
    """What the log of an outreach is found by."""

    @property
    def business(self) -> str: ...
    @property
    def id(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Name:
    """An outreach of which nothing but its log is needed."""

    business: str
    id: str


class UnknownOutreachError(LookupError):
    """The business has no outreach of that id."""


def load(business: str, id: str) -> Outreach:
    """Raises UnknownOutreachError or UnavailableError."""
    found = Records(business).get(OUTREACH, id)
    if found is None:
        raise UnknownOutreachError(f"{business} has no outreach '{id}'")
    return from_data(found)


def create(*outreaches: Outreach) -> bool:
    """Keeps them all, or none if one is there already."""
    records = Records(outreaches[0].business)
    return records.create(*((OUTREACH, each.id, _kept(to_data(each))) for each in outreaches))


def change(outreach: Outreach, **changes: Any) -> Outreach:
    """The outreach with the changes; what others change of it meanwhile stays, and so does an outcome that
    is there. Raises UnknownOutreachError."""

    def changed(before: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        if before is None:
            return None
        kept = from_data(before)
        outcome = kept.outcome or changes.get("outcome", {})
        return _kept(to_data(replace(kept, **{**changes, "outcome": outcome})))

    after = Records(outreach.business).update(OUTREACH, outreach.id, changed)
    if after is None:
        raise UnknownOutreachError(f"{outreach.business} has no outreach '{outreach.id}'")
    return from_data(after)


def _kept(data: dict[str, Any]) -> dict[str, Any]:
    """As long as the calls that it is about."""
    return {**data, EXPIRES_AT: expires_at()}


def attempts(outreach: Named) -> Sequence[Attempt]:
    """Every attempt so far; one request."""
    return gathered(Records(outreach.business).between(_facts(outreach.id), "0", "~"))


def note(outreach: Named, n: int, fact: str, place: int | None = None, **data: Any) -> bool:
    """Adds a fact about attempt `n`; False if it is there already. `place` tells facts of a kind apart."""
    return Records(outreach.business).create(_fact(outreach, n, fact, place, **data))


def _fact(
    outreach: Named, n: int, fact: str, place: int | None = None, **data: Any
) -> tuple[str, str, dict[str, Any]]:
    suffix = "" if place is None else f"#{place:03}"
    return _facts(outreach.id), f"{n:04}#{fact}{suffix}", _kept({"n": n, "fact": fact, **data})


def _facts(id: str) -> str:
    """Each outreach's facts are a partition of their own, however many there are.

    The last "#" keeps one that is named like a kind ("text") from being taken for it where rights are given.
    """
    return f"{FACT}#{id}#"


def placed(outreach: Named, n: int, sid: str) -> bool:
    """Keeps which call attempt `n` is; False if that is known already, or the call is another attempt's."""
    owner = _kept({"outreach": outreach.id, "n": n})
    return Records(outreach.business).create(_fact(outreach, n, "placed", sid=sid), (CALL, sid, owner))


def is_free(outreach: Named, sid: str) -> bool:
    """Whether a call belongs to no attempt that we know of."""
    return Records(outreach.business).get(CALL, sid) is None


def is_machine(business: str, id: str, n: int) -> bool:
    """Whether machine detection has found a machine at the other end of attempt `n`."""
    return Records(business).get(_facts(id), f"{n:04}#machine") is not None


def claim(outreach: Outreach, n: int, token: str, rules: Rules, facts: Facts) -> bool:
    """Keeps, before anything rings, that attempt `n` is dialled, and takes one of the day's dials.

    False if somebody else dials this attempt, or was faster with the dial of the day.
    """
    dial = (
        DIAL,
        _day(outreach.to, rules, facts) + f"#{facts.dialled_today + 1:03}",
        _kept({"outreach": outreach.id}),
    )
    dialled = _fact(outreach, n, "dialled", at=facts.now, token=token)
    return Records(outreach.business).create(dialled, dial)


def facts_and_rules(outreach: Outreach) -> tuple[Facts, Rules]:
    """What the guard has to know; three requests."""
    records = Records(outreach.business)
    rules = rules_of(records.get("setting", "outreach"))
    facts = Facts(outreach.to, outreach.consent, time.time(), outreach.timezone)
    day = _day(outreach.to, rules, facts)
    return (
        replace(
            facts,
            do_not_call=records.get(DO_NOT_CALL, outreach.to) is not None,
            dialled_today=len(records.between(DIAL, f"{day}#", f"{day}#~")),
        ),
        rules,
    )


def _day(to: str, rules: Rules, facts: Facts) -> str:
    return f"{to}#{today(rules, facts)}"
