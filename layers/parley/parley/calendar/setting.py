"""A business's schedule, read from its setting record. What cannot be is refused in one sentence.

    {
        "services": {"check-up": 30, "filling": 60},
        "people": ["Dr. Lee", {"name": "Dr. Ray", "services": ["check-up"], "hours": {"tue-thu": "09:00-13:00"}}],
        "hours": {"mon-thu": "08:00-18:00", "fri": ["08:00-12:00", "13:00-15:00"]},
        "breaks": {"mon-thu": "12:00-13:00"},
        "closed": ["thanksgiving", "12-24..01-01", "2026-06-05"],
        "step": 30, "notice": 60, "days": 60
    }

`people` may be a number of bays, chairs or technicians, too. `starts` ("08:00", "10:00") are fixed times instead of
every `step` minutes.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import time
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from parley.calendar.closed import ClosedError, checked
from parley.calendar.schedule import Hours, Resource, Schedule, Stretch
from parley.tools.desk import Desk

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = 24 * 60
MOST_RESOURCES, MOST_DAYS = 200, 730
CLOCK = re.compile(r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::00)?")
FIELDS = ("services", "people", "hours", "breaks", "closed", "step", "starts", "notice", "days")
OF_A_RESOURCE = ("name", "services", "hours", "closed")

Value = TypeVar("Value")


class SettingError(ValueError):
    """A setting that cannot be: which field, what it is, and what it should be."""


def schedule_of(desk: Desk, setting: str, default: Mapping[str, Any]) -> Schedule:
    """The schedule of the business: what the record `setting/<setting>` says, and `default` where it says nothing.
    Raises SettingError."""
    kept = desk.records.get("setting", setting) or {}
    try:
        return schedule({**default, **kept}, ZoneInfo(desk.timezone))
    except SettingError as wrong:
        raise SettingError(f"setting/{setting}: {wrong}") from None


def schedule(setting: Mapping[str, Any], zone: ZoneInfo) -> Schedule:
    """Raises SettingError."""
    _known(setting, FIELDS)
    services = {str(name): _of(f"services: {name}", _minutes, each) for name, each in _services(setting)}
    return Schedule(
        zone,
        hours=_of("hours", _hours, setting.get("hours", {})),
        resources=_resources(setting.get("people", 1), services),
        services=services,
        breaks=_of("breaks", _hours, setting.get("breaks", {})),
        closed=_of("closed", _closed, setting.get("closed", ())),
        step=_of("step", _minutes, setting.get("step", 30)),
        starts=[_of("starts", _clock, each) for each in _of("starts", _list, setting.get("starts", ()))],
        notice=_of("notice", _count(0, 60 * DAY), setting.get("notice", 0)),
        days=_of("days", _count(1, MOST_DAYS), setting.get("days", 60)),
    )


def _services(setting: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    services = setting.get("services", {})
    if not isinstance(services, Mapping):
        raise SettingError(f'services: {services!r} is no list of services; write {{"check-up": 30}}')
    return services.items()


def _known(given: Mapping[str, Any], fields: Sequence[str], where: str = "") -> None:
    if unknown := next((name for name in given if name not in fields), None):
        raise SettingError(f"{where}{unknown!r} is no field; there are {', '.join(fields)}")


def _of(field: str, read: Callable[[Any], Value], value: Any) -> Value:
    try:
        return read(value)
    except ValueError as wrong:
        raise SettingError(f"{field}: {wrong}") from None


def _count(least: int, most: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if isinstance(value, bool) or int(value) != value or not least <= value <= most:
            raise ValueError(f"{value!r} is no number from {least} to {most}")
        return int(value)

    return lambda value: read(_number(value))


def _number(value: Any) -> Any:
    if not isinstance(value, str | bytes) and hasattr(value, "__int__"):
        return value
    raise ValueError(f"{value!r} is no number")


def _minutes(value: Any) -> int:
    return _count(5, DAY)(value)


def _list(value: Any) -> Sequence[Any]:
    if isinstance(value, str | Mapping) or not isinstance(value, Iterable):
        raise ValueError(f"{value!r} is no list")
    return list(value)


def _closed(value: Any) -> tuple[str, ...]:
    try:
        return checked(_list(value))
    except ClosedError as wrong:
        raise ValueError(str(wrong)) from None


def _resources(value: Any, services: Mapping[str, int]) -> list[Resource]:
    if isinstance(value, Mapping | str) or not isinstance(value, Iterable):
        number = _of("people", _count(0, MOST_RESOURCES), value)
        return [Resource(str(place)) for place in range(1, number + 1)]
    people = [_resource(each, services) for each in value]
    names = [each.name for each in people]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise SettingError(f"people: {twice!r} is there twice")
    return people


def _resource(value: Any, services: Mapping[str, int]) -> Resource:
    given = value if isinstance(value, Mapping) else {"name": value}
    name = given.get("name")
    if not isinstance(name, str) or not name.strip():
        raise SettingError(f"people: {value!r} has no name")
    _known(given, OF_A_RESOURCE, f"people: {name}: ")
    does = _of(f"people: {name}: services", _list, given.get("services", ()))
    if unknown := next((each for each in does if each not in services), None):
        raise SettingError(f"people: {name}: services: {unknown!r} is no service")
    hours = _of(f"people: {name}: hours", _hours, given["hours"]) if "hours" in given else None
    closed = _of(f"people: {name}: closed", _closed, given.get("closed", ()))
    return Resource(name.strip(), frozenset(does), hours, closed)


def _hours(value: Any) -> Hours:
    """By weekday; a day, or days, that come later in the setting count instead of those before."""
    if not isinstance(value, Mapping):
        raise ValueError(f'{value!r} are no hours; write {{"mon-fri": "08:00-18:00"}}')
    return {
        day: stretches
        for days, each in value.items()
        for stretches in [_stretches(each)]
        for day in _days(days)
    }


def _days(value: Any) -> list[int]:
    """ "mon-fri", "sat", or a number from 0 (Monday) to 6."""
    names = str(value).strip().lower().split("-")
    places = [WEEKDAYS.index(name[:3]) if name[:3] in WEEKDAYS else _place(name) for name in names]
    if None in places or len(places) > 2:
        raise ValueError(
            f"{value!r} is no day of the week; write mon, tue, wed, thu, fri, sat, sun or mon-fri"
        )
    first, last = places[0], places[-1]
    assert first is not None and last is not None  # noqa: PT018
    return [day % 7 for day in range(first, (last if first <= last else last + 7) + 1)]


def _place(name: str) -> int | None:
    return int(name) if name.isdecimal() and int(name) < len(WEEKDAYS) else None


def _stretches(value: Any) -> tuple[Stretch, ...]:
    """ "08:00-18:00", several of them, ["08:00", "18:00"] (from, until), or nothing for a day that is closed."""
    if not value:
        return ()
    each = [value] if isinstance(value, str) else _list(value)
    if len(each) == 2 and not any("-" in str(one) for one in each):
        each = [f"{each[0]}-{each[1]}"]
    return tuple(map(_stretch, each))


def _stretch(value: Any) -> Stretch:
    first, _, last = str(value).partition("-")
    stretch = _clock(first), _clock(last)
    if stretch[0] >= stretch[1]:
        raise ValueError(f"{str(value)!r} ends before it begins")
    return stretch


def _clock(value: Any) -> int:
    said = f"{value:%H:%M}" if isinstance(value, time) else str(value).strip()
    match = CLOCK.fullmatch(said)
    if not match or (minute := 60 * int(match["hour"]) + int(match["minute"])) > DAY:
        raise ValueError(f"{said!r} is no time of day; write 08:00")
    return minute
