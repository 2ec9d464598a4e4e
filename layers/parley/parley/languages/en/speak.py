"""How values are spoken in English: dates, times and digits in words that a voice reads well."""

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

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SUFFIXES = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


def phone(value: Any) -> str:
    """ "+15125550142" -> "5 1 2, 5 5 5, 0 1 4 2"; of other countries with the code, "plus 4 6 7 0 1" and so on."""
    number = str(value)
    if number.startswith("+1"):
        return ", ".join(digits(part) for part in (number[2:5], number[5:8], number[8:]))
    return f"plus {digits(number.removeprefix('+'))}"


def day(value: Any) -> str:
    """ "2026-11-24" -> "Tuesday, November 24th"."""
    when = date_of(value)
    return f"{WEEKDAYS[when.weekday()]}, {MONTHS[when.month - 1]} {when.day}{SUFFIXES.get(when.day, 'th')}"


def clock(value: Any) -> str:
    """ "14:30" -> "2:30 PM"."""
    when = time_of(value)
    hour = when.hour % 12 or 12
    minutes = f":{when.minute:02}" if when.minute else ""
    return f"{hour}{minutes} {'AM' if when.hour < 12 else 'PM'}"


def moment(value: Any) -> str:
    """ "2026-11-24T14:00" -> "Tuesday, November 24th at 2 PM"."""
    when = datetime.fromisoformat(str(value))
    return f"{day(when.date())} at {clock(when.time())}"


def arrival(value: Any) -> str:
    """The two hours in which somebody arrives: "Tuesday, November 24th between 2 PM and 4 PM"."""
    when, start, end = arrival_of(value)
    return f"{day(when)} between {clock(start)} and {clock(end)}"


HOURS = SpokenHours(
    parts_of_day={
        (0, 0): "",
        (8, 12): "in the morning",
        (12, 17): "in the afternoon",
        (17, 21): "in the evening",
    },
    at="at {start}",
    after="after {start}",
    before="before {end}",
    between="between {start} and {end}",
)


def window(value: Any) -> str:
    """A window of time (`start`, `end`, `said`): "Thursday, November 26th in the morning".

    One of several days stays in the caller's own words: "as soon as possible".
    """
    start, end = datetime.fromisoformat(value["start"]), datetime.fromisoformat(value["end"])
    if end - start > timedelta(days=1):
        return str(value["said"])
    return f"{day(start.date())} {hours_of(start, end, clock, HOURS)}".strip()


def one_of(values: Any) -> str:
    """["Civic", "Focus", "Golf"] -> "Civic, Focus or Golf"."""
    return joined(values, "or")


def all_of(values: Any) -> str:
    """["a Civic", "a Focus"] -> "a Civic and a Focus"."""
    return joined(values, "and")


def dollars(value: Any) -> str:
    """79.0 -> "79 dollars", 79.5 -> "79.50 dollars"."""
    return f"{value:.0f} dollars" if float(value).is_integer() else f"{value:.2f} dollars"


def week(value: Any) -> str:
    """Opening hours by day (ISO 8601): "Monday to Friday from 8 AM to 6 PM, closed on Sunday"."""
    return ", ".join(_same_hours(*same) for same in days_alike(value))


def _same_hours(first: int, last: int, hours: Any) -> str:
    names = f"{WEEKDAYS[first]} to {WEEKDAYS[last]}" if first != last else WEEKDAYS[first]
    return f"{names} from {clock(hours[0])} to {clock(hours[1])}" if hours else f"closed on {names}"


def minutes(value: Any) -> str:
    return "a minute" if int(value) == 1 else f"{int(value)} minutes"


def notes(noted: Any) -> str:
    return shortly(noted, "and what else you told me", "what you told me")
