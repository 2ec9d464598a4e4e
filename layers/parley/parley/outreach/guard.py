"""Whether somebody may be called now, later, or not at all; and why. Pure: facts in, a decision out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from parley import phone_numbers

BASES = ("requested", "opt_in", "customer", "contract")
"""Why somebody may be called: asked for it, agreed to it, is a customer, or a contract needs it."""
CAP = "daily_cap"
DAYS_AHEAD = 3
"""How far ahead to look for an hour that is a calling hour in all zones where the callee may be; there is one every
day."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a business keeps to, unless its record `setting/outreach` says otherwise.

    `hours` are the first hour and the hour after the last one, local to the callee. `per_day` is how often
    one number is dialled in a day at most, by all outreaches together: two calls with all their retries.
    `regions` are ISO 3166 codes. `timezone` is for numbers that do not tell theirs. Outreaches that wait
    for the calling hours dial within `spread` seconds after they begin, each at a moment of its own.
    """

    hours: Sequence[int] = (8, 21)
    per_day: int = 8
    regions: Sequence[str] = phone_numbers.REGIONS
    bases: Sequence[str] = BASES
    timezone: str = ""
    spread: int = 600


def rules_of(setting: Mapping[str, Any] | None) -> Rules:
    """The rules in a business's setting; what it does not say stays as it is."""
    known = {field.name for field in fields(Rules)}
    return Rules(**{name: value for name, value in (setting or {}).items() if name in known})


@dataclass(frozen=True, slots=True)
class Facts:
    """`now` is seconds since 1970; `timezone` the callee's, if it is known better than by the number."""

    to: str
    consent: str
    now: float
    timezone: str = ""
    do_not_call: bool = False
    dialled_today: int = 0


@dataclass(frozen=True, slots=True)
class GuardDecision:
    """`until` (seconds since 1970) is when to ask again, if the decision is to wait."""

    decision: Literal["call", "wait", "refused"]
    reason: str = ""
    until: float = 0.0


def decide(rules: Rules, facts: Facts) -> GuardDecision:
    """The first rule that is broken refuses; outside the calling hours the call waits for them."""
    if reason := _broken(rules, facts):
        return GuardDecision("refused", reason)
    there = zones(rules, facts)
    if not there:
        return GuardDecision("refused", "time_zone_unknown")
    moment = datetime.fromtimestamp(facts.now, UTC)
    if _is_open(rules, there, moment):
        return GuardDecision("call")
    if opens := _opens(rules, there, moment):
        return GuardDecision("wait", "outside_calling_hours", opens)
    return GuardDecision("refused", "no_common_hour")


def _broken(rules: Rules, facts: Facts) -> str:
    if refusal := phone_numbers.refusal(facts.to, rules.regions):
        return refusal
    if facts.consent not in rules.bases:
        return "no_consent"
    if facts.do_not_call:
        return "do_not_call"
    return CAP if facts.dialled_today >= rules.per_day else ""


def zones(rules: Rules, facts: Facts) -> Sequence[ZoneInfo]:
    """Where the callee may be: all of these must be within the calling hours."""
    named = [facts.timezone] if facts.timezone else phone_numbers.zones(facts.to) or [rules.timezone]
    return [zone for name in named if (zone := _zone(name))]


def timezone(rules: Rules, facts: Facts) -> str:
    """The zone by whose clock the callee's day is told; "" if none is known."""
    return next((zone.key for zone in zones(rules, facts)), "")


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def today(rules: Rules, facts: Facts) -> str:
    """The callee's day, as an attempt counts for it."""
    there = zones(rules, facts)
    return f"{datetime.fromtimestamp(facts.now, there[0] if there else UTC):%Y-%m-%d}"


def _opens(rules: Rules, there: Sequence[ZoneInfo], moment: datetime) -> float | None:
    """The next moment that is within the calling hours everywhere, seconds since 1970."""
    openings = [_opening(moment, zone, day, rules) for zone, day in product(there, range(DAYS_AHEAD))]
    fitting = [each for each in openings if each > moment and _is_open(rules, there, each)]
    return min(fitting).timestamp() if fitting else None


def _opening(moment: datetime, zone: ZoneInfo, days: int, rules: Rules) -> datetime:
    day = (moment.astimezone(zone) + timedelta(days=days)).date()
    return datetime(day.year, day.month, day.day, rules.hours[0], tzinfo=zone).astimezone(UTC)


def _is_open(rules: Rules, there: Sequence[ZoneInfo], moment: datetime) -> bool:
    first, last = rules.hours
    return all(first <= moment.astimezone(zone).hour < last for zone in there)
