"""What people of a business want to do to a call that is under way: one wish a turn, so that of two people who act at
the same moment one is told. It is kept as long as the call, and deleted with its person.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from parley.kinds import CALL, kind
from parley.store.records import EXPIRES_AT, Records
from parley.store.retention import expires_at

STEP = kind("step_in", link=(CALL, "call"))
FIELDS = ("by", "does", "say", "number")


class StepIn(NamedTuple):
    """`wish` is the number of the turn after which it was asked for; `sent` whether the phone company has been told."""

    wish: str
    by: str
    does: str
    say: str
    number: str
    sent: bool = False

    def is_same(self, other: "StepIn") -> bool:
        return self._replace(sent=False) == other._replace(sent=False)


def keep(business: str, sid: str, step: StepIn) -> StepIn:
    """The step that counts for this turn: this one, or the one that somebody was faster with.

    Somebody's own wish that the phone company has not been told may be replaced. Raises UnavailableError.
    """
    records, id = Records(business), f"{sid}#{step.wish}"
    before = records.get(STEP, id)
    there = _step(step.wish, before) if before else None
    if there and (there.sent or there.by != step.by):
        return there
    if records.change((STEP, id, before, _kept(sid, step))):
        return step
    now = records.get(STEP, id)
    return _step(step.wish, now) if now else step


def sent(business: str, sid: str, step: StepIn) -> None:
    Records(business).put(STEP, f"{sid}#{step.wish}", _kept(sid, step._replace(sent=True)))


def wanted(business: str, sid: str, wish: str) -> StepIn | None:
    """Raises UnavailableError."""
    kept = Records(business).get(STEP, f"{sid}#{wish}")
    return _step(wish, kept) if kept else None


def _kept(sid: str, step: StepIn) -> dict[str, Any]:
    return {"call": sid, **step._asdict(), EXPIRES_AT: expires_at()}


def _step(wish: str, kept: Mapping[str, Any]) -> StepIn:
    by, does, say, number = (str(kept[name]) for name in FIELDS)
    return StepIn(wish, by, does, say, number, bool(kept["sent"]))
