"""How values are spoken in English: dates, times and digits in words that a voice reads well."""

from datetime import date, datetime, time, timedelta
from typing import Any

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
WINDOW_HOURS = 2


def digits(value: Any) -> str:
    """ "78745" -> "7 8 7 4 5"."""
    return " ".join(str(value))


def phone(value: Any) -> str:
    """ "+15125550142" -> "5 1 2, 5 5 5, 0 1 4 2"; of other countries with the code, "plus 4 6 7 0 1" and so on."""
    number = str(value)
    if number.startswith("+1"):
        return ", ".join(digits(part) for part in (number[2:5], number[5:8], number[8:]))
    return f"plus {digits(number.removeprefix('+'))}"


def day(value: Any) -> str:
    """ "2026-11-24" -> "Tuesday, November 24th"."""
    when = value if isinstance(value, date) else date.fromisoformat(str(value)[:10])
    return f"{WEEKDAYS[when.weekday()]}, {MONTHS[when.month - 1]} {when.day}{SUFFIXES.get(when.day, 'th')}"


def clock(value: Any) -> str:
    """ "14:30" -> "2:30 PM"."""
    when = value if isinstance(value, time) else time.fromisoformat(str(value))
    hour = when.hour % 12 or 12
    minutes = f":{when.minute:02}" if when.minute else ""
    return f"{hour}{minutes} {'AM' if when.hour < 12 else 'PM'}"


def moment(value: Any) -> str:
    """ "2026-11-24T14:00" -> "Tuesday, November 24th at 2 PM"."""
    when = datetime.fromisoformat(str(value))
    return f"{day(when.date())} at {clock(when.time())}"


def arrival(value: Any) -> str:
    """The two hours in which somebody arrives: "Tuesday, November 24th between 2 PM and 4 PM"."""
    when = datetime.fromisoformat(str(value))
    until = when.replace(hour=(when.hour + WINDOW_HOURS) % 24)
    return f"{day(when.date())} between {clock(when.time())} and {clock(until.time())}"


PARTS_OF_DAY = {
    (0, 0): "",
    (8, 12): "in the morning",
    (12, 17): "in the afternoon",
    (17, 21): "in the evening",
}


def window(value: Any) -> str:
    """A window of time (`start`, `end`, `said`): "Thursday, November 26th in the morning".

    One of several days stays in the caller's own words: "as soon as possible".
    """
    start, end = datetime.fromisoformat(value["start"]), datetime.fromisoformat(value["end"])
    if end - start > timedelta(days=1):
        return str(value["said"])
    return f"{day(start.date())} {_hours(start, end)}".strip()


def _hours(start: datetime, end: datetime) -> str:
    part = PARTS_OF_DAY.get((start.hour, end.hour))
    if part is not None and not start.minute and not end.minute:
        return part
    if end - start <= timedelta(hours=1):
        return f"at {clock(start.time())}"
    if not end.hour:
        return f"after {clock(start.time())}"
    if not start.hour:
        return f"before {clock(end.time())}"
    return f"between {clock(start.time())} and {clock(end.time())}"


def one_of(values: Any) -> str:
    """["Civic", "Focus", "Golf"] -> "Civic, Focus or Golf"."""
    *rest, last = [str(each) for each in values]
    return f"{', '.join(rest)} or {last}" if rest else last


def all_of(values: Any) -> str:
    """["a Civic", "a Focus"] -> "a Civic and a Focus"."""
    *rest, last = [str(each) for each in values]
    return f"{', '.join(rest)} and {last}" if rest else last


def dollars(value: Any) -> str:
    """79.0 -> "79 dollars", 79.5 -> "79.50 dollars"."""
    return f"{value:.0f} dollars" if float(value).is_integer() else f"{value:.2f} dollars"


def week(value: Any) -> str:
    """Opening hours by day (ISO 8601): "Monday to Friday from 8 AM to 6 PM, closed on Sunday"."""
    days = sorted((date.fromisoformat(each).weekday(), hours) for each, hours in value.items())
    groups: list[tuple[list[int], Any]] = []
    for weekday, hours in days:
        if groups and groups[-1][1] == hours:
            groups[-1][0].append(weekday)
        else:
            groups.append(([weekday], hours))
    return ", ".join(_same_hours(weekdays, hours) for weekdays, hours in groups)


def _same_hours(weekdays: list[int], hours: Any) -> str:
    names = WEEKDAYS[weekdays[0]]
    names += f" to {WEEKDAYS[weekdays[-1]]}" if len(weekdays) > 1 else ""
    return f"{names} from {clock(hours[0])} to {clock(hours[1])}" if hours else f"closed on {names}"
