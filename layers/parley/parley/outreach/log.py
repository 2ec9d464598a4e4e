"""The records of an outreach: what was asked for, and a log of facts to which each fact is added once.

Facts are only ever created, so that whatever comes twice, late, or out of order changes nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from parley import clock
from parley.kinds import first_part, its_id, kind
from parley.outreach.attempts import Attempt, gathered
from parley.outreach.guard import Facts, Rules, rules_of, today
from parley.outreach.request import Outreach, from_data, to_data
from parley.store import attention
from parley.store.records import EXPIRES_AT, Change, Records
from parley.store.retention import expires_at
from parley.tools import do_not_call

OUTREACH = kind("outreach", person="to")
BY_TIME = kind("outreach_by_time", link=(OUTREACH, "outreach"), leads=True)
"""Of every outreach, made with it: a business's are listed in the order in which they were asked for."""
FACT = kind("attempt", link=(OUTREACH, first_part))
CALL = kind("placed", link=(OUTREACH, "outreach"))
DIAL = kind("dial", person=first_part)
RINGING = kind("ringing", person=its_id)
"""By number: the attempt that last made this phone ring. Only one attempt at a time may let it ring."""
DO_NOT_CALL = do_not_call.LIST

Data = Mapping[str, Any]


class Named(Protocol):
    """What the log of an outreach is found by."""

    @property
    def business(self) -> str: ...
    @property
    def id(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Name:
    """The name of an outreach, for functions that need only its log."""

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
    return records.create(*(made for each in outreaches for made in _made(each)))


def _made(outreach: Outreach) -> Iterator[tuple[str, str, Data]]:
    place = attention.id_of(outreach.id, outreach.requested_at)
    yield OUTREACH, outreach.id, _kept(to_data(outreach))
    yield BY_TIME, place, _kept({"id": place, "outreach": outreach.id})


def listed(businesses: Sequence[str], after: str = "") -> tuple[Sequence[Outreach], str]:
    """A page of the outreaches of some businesses, the newest first, and the `after` of the page that follows, "" at
    the end. Two requests a business. Raises UnavailableError."""
    page = attention.listed(businesses, BY_TIME, after)
    wanted: dict[str, list[str]] = {}
    for place in page.items:
        wanted.setdefault(place["business"], []).append(place["outreach"])
    found = {business: Records(business).several(OUTREACH, ids) for business, ids in wanted.items()}
    there = (found[place["business"]].get(place["outreach"]) for place in page.items)
    return [from_data(each) for each in there if each], page.next


def change(outreach: Outreach, **changes: Any) -> Outreach:
    """The outreach with the changes; an outcome that is there stays. Raises UnknownOutreachError."""
    after = Records(outreach.business).update(
        OUTREACH, outreach.id, lambda before: before and _changed(before, changes)
    )
    if after is None:
        raise UnknownOutreachError(f"{outreach.business} has no outreach '{outreach.id}'")
    return from_data(after)


def _changed(before: Data, changes: Data) -> Data:
    there = from_data(before)
    outcome = there.outcome or changes.get("outcome", {})
    return _kept(to_data(replace(there, **{**changes, "outcome": outcome})))


def _kept(data: dict[str, Any]) -> dict[str, Any]:
    """As long as the calls that it is about."""
    return {**data, EXPIRES_AT: expires_at()}


def facts(outreach: Named) -> Sequence[Mapping[str, Any]]:
    """Everything that was noted; one request."""
    return Records(outreach.business).between(_facts(outreach.id), "0", "~")


def attempts(outreach: Named) -> Sequence[Attempt]:
    """Every attempt so far; one request."""
    return gathered(facts(outreach))


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


def keep_place(outreach: Named, n: int, ask: int, at: float) -> None:
    """Keeps the moment from which on Twilio may be asked, for the `ask`-th time, for the call of attempt `n`."""
    kept = _kept({"n": n, "fact": "place", "ask": ask, "at": at})
    Records(outreach.business).create((_facts(outreach.id), f"{n:04}#place#{ask:03}#{at:.3f}", kept))


def claim(outreach: Outreach, n: int, token: str, rules: Rules, facts: Facts, ringing: Data | None) -> bool:
    """Keeps, before anything rings, that attempt `n` is dialled, takes one of the day's dials, and the phone.

    `ringing` is what was last read of the phone. False if somebody else dials this attempt or this number,
    or was faster with the dial of the day.
    """
    now, dial = clock.now(), f"{_day(outreach.to, today(rules, facts))}#{facts.dialled_today + 1:03}"
    return Records(outreach.business).change(
        Change(*_created(_fact(outreach, n, "dialled", at=now, token=token))),
        Change(DIAL, dial, None, _kept({"outreach": outreach.id})),
        Change(RINGING, outreach.to, ringing, _kept({"outreach": outreach.id, "n": n, "at": now})),
    )


def _created(record: tuple[str, str, Data]) -> tuple[str, str, None, Data]:
    kind, id, data = record
    return kind, id, None, data


def ringing(business: str, number: str) -> Data | None:
    """Which attempt made the phone ring last."""
    return Records(business).get(RINGING, number)


def facts_and_rules(outreach: Outreach, counts: bool = True) -> tuple[Facts, Rules]:
    """What the guard has to know; three requests, or two if nobody counts the day's dials."""
    records = Records(outreach.business)
    rules = rules_of(records.get("setting", "outreach"))
    facts = Facts(outreach.to, outreach.consent, clock.now(), outreach.timezone)
    day = _day(outreach.to, today(rules, facts))
    return (
        replace(
            facts,
            do_not_call=records.get(DO_NOT_CALL, outreach.to) is not None,
            dialled_today=len(records.between(DIAL, f"{day}#", f"{day}#~")) if counts else 0,
        ),
        rules,
    )


def _day(to: str, day: str) -> str:
    return f"{to}#{day}"
