"""How values are spoken in Swedish: days, times and counts in words that a voice reads well."""

import re
from datetime import datetime, timedelta
from typing import Any

from parley.languages.spoken import (
    SpokenHours,
    arrival_of,
    date_of,
    days_alike,
    hours_of,
    joined,
    shortly,
    time_of,
)
from parley.languages.spoken import digits as digits

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
NUMBERS = (*("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),)
HOURS = SpokenHours(
    parts_of_day={
        (0, 0): "",
        (8, 12): "på förmiddagen",
        (12, 17): "på eftermiddagen",
        (17, 21): "på kvällen",
    },
    at="{start}",
    after="efter {start}",
    before="före {end}",
    between="mellan {start} och {end}",
)
DAYS_IN_WORDS, ANY_DAY = timedelta(days=1), timedelta(days=10)
NAMED = re.compile(r"veck|helg|dagar|månad", re.IGNORECASE)


def number(value: int) -> str:
    """3 -> "tre"; beyond twelve figures, which voices read well."""
    return NUMBERS[value] if 0 <= value < len(NUMBERS) else str(value)


def day(value: Any) -> str:
    """ "2026-11-24" -> "tisdag den 24 november"."""
    when = date_of(value)
    return f"{WEEKDAYS[when.weekday()]} den {when.day} {MONTHS[when.month - 1]}"


def phone(value: Any) -> str:
    """ "+46701740605" -> "0 7 0, 1 7 4, 0 6, 0 5"; of other countries with the code, "plus 1 5 1 2" and so on."""
    number = str(value)
    if not number.startswith("+46"):
        return f"plus {digits(number.removeprefix('+'))}"
    home = f"0{number[3:]}"
    parts = (home[:3], home[3:6], *(home[place : place + 2] for place in range(6, len(home), 2)))
    return ", ".join(digits(part) for part in parts if part)


def clock(value: Any) -> str:
    """ "14:30" -> "klockan 14.30", "14:00" -> "klockan 14"."""
    when = time_of(value)
    return f"klockan {when.hour}.{when.minute:02}" if when.minute else f"klockan {when.hour}"


def moment(value: Any) -> str:
    """ "2026-11-24T14:00" -> "tisdag den 24 november klockan 14"."""
    when = datetime.fromisoformat(str(value))
    return f"{day(when.date())} {clock(when.time())}"


def arrival(value: Any) -> str:
    """The two hours in which somebody arrives: "tisdag den 24 november mellan klockan 14 och klockan 16"."""
    when, start, end = arrival_of(value)
    return f"{day(when)} mellan {clock(start)} och {clock(end)}"


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
    return f"{day(start.date())} {hours_of(start, end, clock, HOURS)}".strip()


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


def one_of(values: Any) -> str:
    """("a", "b", "c") -> "a, b eller c"."""
    return joined(values, "eller")


def all_of(values: Any) -> str:
    """("a", "b", "c") -> "a, b och c"."""
    return joined(values, "och")


def dollars(value: Any) -> str:
    """79.0 -> "79 dollar", 79.5 -> "79 dollar och 50 cent"."""
    whole, cents = divmod(round(float(value) * 100), 100)
    return f"{whole} dollar och {cents} cent" if cents else f"{whole} dollar"


def week(value: Any) -> str:
    """Opening hours by day (ISO 8601): "måndag till fredag från klockan 8 till klockan 18, stängt söndag"."""
    return ", ".join(_same_hours(*same) for same in days_alike(value))


def _same_hours(first: int, last: int, hours: Any) -> str:
    names = f"{WEEKDAYS[first]} till {WEEKDAYS[last]}" if first != last else WEEKDAYS[first]
    return f"{names} från {clock(hours[0])} till {clock(hours[1])}" if hours else f"stängt {names}"


def minutes(value: Any) -> str:
    return "en minut" if int(value) == 1 else f"{int(value)} minuter"


def notes(noted: Any) -> str:
    return shortly(noted, "och det andra du sa", "det du sa")
