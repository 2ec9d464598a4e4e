"""How values are spoken in Swedish: days, times and counts in words that a voice reads well."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
NUMBERS = (*("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),)
PARTS_OF_DAY = {(0, 0): "", (8, 12): "på förmiddagen", (12, 17): "på eftermiddagen", (17, 21): "på kvällen"}
DAYS_IN_WORDS, ANY_DAY = timedelta(days=1), timedelta(days=10)
NAMED = re.compile(r"veck|helg|dagar|månad", re.IGNORECASE)


def number(value: int) -> str:
    """3 -> "tre"; beyond twelve figures, which voices read well."""
    return NUMBERS[value] if 0 <= value < len(NUMBERS) else str(value)


def day(value: Any) -> str:
    """ "2026-11-24" -> "tisdag den 24 november"."""
    when = value if isinstance(value, date) else date.fromisoformat(str(value)[:10])
    return f"{WEEKDAYS[when.weekday()]} den {when.day} {MONTHS[when.month - 1]}"


def clock(value: datetime) -> str:
    """14:30 -> "klockan 14.30", 14:00 -> "klockan 14"."""
    return f"klockan {value.hour}.{value.minute:02}" if value.minute else f"klockan {value.hour}"


def window(value: Any) -> str:
    """A window of time (`start`, `end`, `said`): "torsdag den 26 november på förmiddagen".

    One of several days stays in the caller's own words, if they name it: not "inte i morgon".
    """
    start, end = datetime.fromisoformat(value["start"]), datetime.fromisoformat(value["end"])
    if end - start > ANY_DAY:
        return "någon dag framöver"
    if end - start > DAYS_IN_WORDS:
        said = str(value["said"])
        last = (end - timedelta(seconds=1)).date()
        return said if NAMED.search(said) else f"mellan {day(start.date())} och {day(last)}"
    return f"{day(start.date())} {_hours(start, end)}".strip()


def _hours(start: datetime, end: datetime) -> str:
    part = PARTS_OF_DAY.get((start.hour, end.hour))
    if part is not None and not start.minute and not end.minute:
        return part
    if end - start <= timedelta(hours=1):
        return clock(start)
    return f"mellan {clock(start)} och {clock(end)}" if end.hour else f"efter {clock(start)}"


def duration(seconds: int) -> str:
    """Roughly, as one tells a stranger: 75 -> "drygt en minut"."""
    return next(words for longest, words in DURATIONS if seconds <= longest)


DURATIONS = (
    (40, "en halv minut"),
    (65, "ungefär en minut"),
    (85, "drygt en minut"),
    (110, "en och en halv minut"),
    (float("inf"), "ungefär två minuter"),
)


def short_questions(count: int) -> str:
    """3 -> "tre korta frågor"."""
    return "en kort fråga" if count == 1 else f"{number(count)} korta frågor"


def listed(options: Sequence[str]) -> str:
    """("a", "b", "c") -> "a, b eller c"."""
    return options[0] if len(options) == 1 else f"{', '.join(options[:-1])} eller {options[-1]}"
