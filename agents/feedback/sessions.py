"""Sessions: a verified customer, the call about it, and what came of both. One for each verification."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from agents.feedback import configuration
from agents.feedback.configuration import ConfigurationError
from agents.feedback.tools import SESSION
from parley import clock, phone_numbers
from parley.kinds import first_part, kind
from parley.outreach import guard
from parley.settings import settings
from parley.store.records import EXPIRES_AT, Records

VERIFICATION = kind("feedback_verification", link=(SESSION, "session"))
EVENT = kind("feedback_event", link=(SESSION, first_part))
CLOSABLE = ("queued", "waiting")
OPEN = (*CLOSABLE, "calling")
"""States of a session that is not over; the others are done, not_called, not_reached and closed."""
AHEAD_SECONDS = 300
"""How far another computer's clock may be ahead of ours: what it says is then taken for now."""
MOST_RACES = 8


class UnknownSessionError(LookupError):
    """The business has no session of that id."""


class NotClosableError(Exception):
    """The session cannot be closed: its call is under way."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A purchase or visit that was confirmed, under the business's own `id`.

    `verified_at` is in seconds since 1970, `consent` the ground for a call (see `guard.BASES`).
    """

    id: str
    store: str
    phone: str
    verified_at: float
    departments: Sequence[str] = ()
    consent: str = "customer"


def open_session(business: str, verified: Verified) -> tuple[dict[str, Any], bool]:
    """The session of a verification, and whether it is new. Raises ConfigurationError or UnavailableError."""
    records, now = Records(business), clock.now()
    known = records.get(VERIFICATION, verified.id)
    if known:
        return load(business, known["session"]), False
    _check(business, verified, now)
    id, until = _id(business, verified, now), int(now) + settings().retention_days * 86_400
    session = {
        **asdict(verified),
        "verified_at": min(verified.verified_at, now),
        "id": id,
        "verification": verified.id,
        "departments": list(verified.departments),
        "state": "queued",
        "why": "",
        "created_at": now,
        "outreaches": [],
        "expires_at": until,
    }
    kept = records.create(
        (VERIFICATION, verified.id, {"session": id, "expires_at": until}), (SESSION, id, session)
    )
    if kept:
        return session, True
    there = records.get(VERIFICATION, verified.id)
    return (load(business, there["session"]), False) if there else open_session(business, verified)


def _id(business: str, verified: Verified, now: float) -> str:
    """In the order of time, so that the sessions of a day lie side by side."""
    digest = sha256(f"{business}#{verified.id}".encode()).hexdigest()[:12]
    return f"{datetime.fromtimestamp(now, UTC):%Y%m%dT%H%M%S}-{digest}"


def _check(business: str, verified: Verified, now: float) -> None:
    if not phone_numbers.is_dialable(verified.phone):
        raise ConfigurationError(
            "phone", "must be a whole phone number with its country code, like +46701740605"
        )
    try:
        store = configuration.store(business, verified.store)
    except configuration.UnknownError as error:
        raise ConfigurationError("store", str(error)) from error
    if store.closed:
        raise ConfigurationError("store", "is closed")
    strange = [tag for tag in verified.departments if tag not in store.departments]
    if strange:
        raise ConfigurationError("departments", f"the store has no department '{strange[0][:40]}'")
    if verified.consent not in guard.BASES:
        raise ConfigurationError("consent", f"must be one of {', '.join(guard.BASES)}")
    if verified.verified_at > now + AHEAD_SECONDS:
        raise ConfigurationError("verified_at", "is in the future, by more than five minutes")


def load(business: str, id: str) -> dict[str, Any]:
    """Raises UnknownSessionError or UnavailableError."""
    found = Records(business).get(SESSION, id)
    if found is None:
        raise UnknownSessionError("there is no such session")
    return dict(found)


def change(business: str, id: str, **changes: Any) -> dict[str, Any]:
    """The session with the changes. A session that is over keeps its state. Raises UnknownSessionError."""
    for _ in range(MOST_RACES):
        before = load(business, id)
        if before["state"] not in OPEN:
            changes.pop("state", None)
        after = {**before, **changes}
        if after == before or Records(business).change((SESSION, id, before, after)):
            return after
    raise ConfigurationError("session", "is being changed by somebody else")


def close(business: str, id: str) -> dict[str, Any]:
    """Nobody is called any more; one that is over stays as it is. Raises NotClosableError."""
    session = load(business, id)
    if session["state"] == "calling":
        raise NotClosableError("the call is under way")
    if session["state"] not in OPEN:
        return session
    return change(business, id, state="closed", why="closed by the business", ended_at=clock.now())


def on_day(
    business: str, day: date, timezone: str, most: int, before: str = ""
) -> Sequence[Mapping[str, Any]]:
    """The sessions of a day in that time zone, newest first; only those before an id, if one is given."""
    first, last = _bounds(day, timezone)
    found = Records(business).between(SESSION, first, before or last, most + 1, newest_first=True)
    return [each for each in found if each["id"] != before and each["id"] < last][:most]


def _bounds(day: date, timezone: str) -> tuple[str, str]:
    starts = [datetime.combine(each, clock_time(), ZoneInfo(timezone)) for each in (day, day + timedelta(1))]
    first, last = (f"{start.astimezone(UTC):%Y%m%dT%H%M%S}" for start in starts)
    return first, last


def add_event(business: str, id: str, at: float, event: str, data: Mapping[str, Any]) -> str:
    """Adds to the session's log; the same event twice is kept once. Raises UnknownSessionError."""
    session = load(business, id)
    digest = sha256(repr((event, sorted(data.items()))).encode()).hexdigest()[:8]
    key = f"{id}#{at:.3f}#{digest}"
    kept = {"at": at, "event": event, "data": dict(data), EXPIRES_AT: session[EXPIRES_AT]}
    Records(business).create((EVENT, key, kept))
    return key


def events(business: str, id: str) -> Sequence[Mapping[str, Any]]:
    return Records(business).between(EVENT, f"{id}#", f"{id}#~")
