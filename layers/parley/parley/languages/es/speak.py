"""How values are spoken in Spanish: dates, times and digits in words that a voice reads well."""

from datetime import datetime, time, timedelta
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

WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
HOURS = SpokenHours(
    parts_of_day={(0, 0): "", (8, 12): "en la mañana", (12, 17): "en la tarde", (17, 21): "en la noche"},
    at="a {start}",
    after="después de {start}",
    before="antes de {end}",
    between="entre {start} y {end}",
)
HALVES = (
    (1, "de la noche"),
    (6, "de la madrugada"),
    (12, "de la mañana"),
    (19, "de la tarde"),
    (24, "de la noche"),
)
"""What an hour is of, up to which hour of the day."""
NOON = time(12)
LIKE_AND, LIKE_OR = ("i", "hi", "y"), ("o", "ho", "8", "11")
"""Beginnings of words before which "y" and "o" would not be heard."""


def phone(value: Any) -> str:
    """ "+15125550142" -> "5 1 2, 5 5 5, 0 1 4 2"; of other countries with the code, "más 5 2 5 5" and so on."""
    number = str(value)
    if number.startswith("+1"):
        return ", ".join(digits(part) for part in (number[2:5], number[5:8], number[8:]))
    return f"más {digits(number.removeprefix('+'))}"


def day(value: Any) -> str:
    """ "2026-11-24" -> "el martes 24 de noviembre"; the first of a month is its "primero"."""
    when = date_of(value)
    number = "primero" if when.day == 1 else str(when.day)
    return f"el {WEEKDAYS[when.weekday()]} {number} de {MONTHS[when.month - 1]}"


def clock(value: Any) -> str:
    """ "14:30" -> "las 2:30 de la tarde", "13:00" -> "la 1 de la tarde"."""
    when = time_of(value)
    hour = when.hour % 12 or 12
    minutes = f":{when.minute:02}" if when.minute else ""
    half = "del mediodía" if when == NOON else next(half for until, half in HALVES if when.hour < until)
    return f"{'la' if hour == 1 else 'las'} {hour}{minutes} {half}"


def moment(value: Any) -> str:
    """ "2026-11-24T14:00" -> "el martes 24 de noviembre a las 2 de la tarde"."""
    when = datetime.fromisoformat(str(value))
    return f"{day(when.date())} a {clock(when.time())}"


def arrival(value: Any) -> str:
    """The two hours in which somebody arrives: "entre las 2 y las 4 de la tarde"."""
    when, start, end = arrival_of(value)
    return f"{day(when)} {_between(clock(start), clock(end))}"


def _between(start: str, end: str) -> str:
    """What both hours are of is said once."""
    half = end[end.index(" de") :]
    return f"entre {start.removesuffix(half)} y {end}"


def window(value: Any) -> str:
    """A window of time (`start`, `end`, `said`): "el jueves 26 de noviembre en la mañana".

    One of several days stays in the caller's own words: "lo más pronto posible".
    """
    start, end = datetime.fromisoformat(value["start"]), datetime.fromisoformat(value["end"])
    if end - start > timedelta(days=1):
        return str(value["said"])
    return f"{day(start.date())} {hours_of(start, end, clock, HOURS)}".strip()


def one_of(values: Any) -> str:
    """["Civic", "Focus", "Golf"] -> "Civic, Focus o Golf", and "Civic u Odyssey"."""
    return _joined(values, "o", "u", LIKE_OR)


def all_of(values: Any) -> str:
    """["un Civic", "un Focus"] -> "un Civic y un Focus", and "Sonata e Ioniq"."""
    return _joined(values, "y", "e", LIKE_AND)


def _joined(values: Any, joint: str, otherwise: str, sounds_alike: tuple[str, ...]) -> str:
    said = [str(each) for each in values]
    return joined(said, otherwise if said[-1].lower().startswith(sounds_alike) else joint)


def dollars(value: Any) -> str:
    """79.0 -> "79 dólares", 79.5 -> "79 dólares con 50 centavos"."""
    whole, cents = divmod(round(float(value) * 100), 100)
    spoken = f"{whole} {'dólar' if whole == 1 else 'dólares'}"
    return f"{spoken} con {cents} {'centavo' if cents == 1 else 'centavos'}" if cents else spoken


def week(value: Any) -> str:
    """Opening hours by day (ISO 8601): "de lunes a viernes de las 8 de la mañana a las 6 de la tarde, cerrado el
    domingo".
    """
    return ", ".join(_same_hours(*same) for same in days_alike(value))


def _same_hours(first: int, last: int, hours: Any) -> str:
    names = f"de {WEEKDAYS[first]} a {WEEKDAYS[last]}" if first != last else f"el {WEEKDAYS[first]}"
    return f"{names} de {clock(hours[0])} a {clock(hours[1])}" if hours else f"cerrado {names}"


def minutes(value: Any) -> str:
    return "un minuto" if int(value) == 1 else f"{int(value)} minutos"


def notes(noted: Any) -> str:
    return shortly(noted, "y lo demás que me dijo", "lo que me dijo")
