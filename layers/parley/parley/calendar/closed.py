"""Days on which nobody works: by date, by name, or by a rule that finds them in every year.

A rule is written as it is said: `2026-11-26` is one day, `12-25` that day of every year, `2026-12-24..2027-01-02` and
`12-24..01-01` stretches; `4th thursday of november`, `last monday of may`, `saturday from 06-20` and `easter` move, and
`thanksgiving + 1` counts on from another one. `NAMED` are the holidays that can be called by name.
"""

import re
from calendar import day_name, month_name, monthrange
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache

NAMED: Mapping[str, str] = {
    "new year's day": "01-01",
    "epiphany": "01-06",
    "martin luther king day": "3rd monday of january",
    "presidents' day": "3rd monday of february",
    "good friday": "easter - 2",
    "easter monday": "easter + 1",
    "may day": "05-01",
    "ascension day": "easter + 39",
    "whit monday": "easter + 50",
    "memorial day": "last monday of may",
    "swedish national day": "06-06",
    "juneteenth": "06-19",
    "midsummer eve": "friday from 06-19",
    "midsummer day": "saturday from 06-20",
    "independence day": "07-04",
    "labor day": "1st monday of september",
    "columbus day": "2nd monday of october",
    "day of german unity": "10-03",
    "all saints' day": "11-01",
    "swedish all saints' day": "saturday from 10-31",
    "veterans day": "11-11",
    "thanksgiving": "4th thursday of november",
    "christmas eve": "12-24",
    "christmas": "12-25",
    "boxing day": "12-26",
    "new year's eve": "12-31",
}
WEEKDAYS = [name.lower() for name in day_name]
MONTHS = [name.lower() for name in month_name]
PLACES = {"1st": 0, "2nd": 1, "3rd": 2, "4th": 3, "last": -1}
LEAP_YEAR = 2028

_WEEKDAY = rf"(?P<weekday>{'|'.join(WEEKDAYS)})"
_PATTERNS = (
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
    r"(?P<month>\d\d)-(?P<day>\d\d)",
    rf"(?P<place>{'|'.join(PLACES)}) {_WEEKDAY} of (?P<named_month>{'|'.join(MONTHS[1:])})",
    rf"{_WEEKDAY} from (?P<month>\d\d)-(?P<day>\d\d)",
    r"(?P<easter>easter)",
)
_COUNTED = re.compile(r"(?P<rule>.+?) (?P<sign>[+-]) ?(?P<days>\d{1,3})")


class ClosedError(ValueError):
    """The text is no rule for a closed day."""


def is_closed(day: date, rules: tuple[str, ...]) -> bool:
    return bool(rules) and day in _of_year(rules, day.year)


def checked(rules: Iterable[object]) -> tuple[str, ...]:
    """The rules, each as it is looked up. Raises ClosedError for the first that is none."""
    kept = tuple(str(rule).strip().lower() for rule in rules)
    for rule in kept:
        if not next(_days(rule, LEAP_YEAR), None):
            raise ClosedError(
                f"{rule!r} is no closed day: write 2026-11-26, 12-25, 12-24..01-01, a holiday's name (thanksgiving), "
                f"'last monday of may', 'saturday from 06-20' or 'easter + 1'"
            )
    return kept


@cache
def _of_year(rules: tuple[str, ...], year: int) -> frozenset[date]:
    """A rule that counts on, or a stretch, may lead into the year from the one before or after."""
    return frozenset(
        day for rule in rules for near in (year - 1, year, year + 1) for day in _days(rule, near)
    )


def _days(rule: str, year: int) -> Iterator[date]:
    first, _, last = rule.partition("..")
    begins = _day(first.strip(), year)
    ends = _day(last.strip(), year) if last else begins
    if begins is None or ends is None:
        return
    if ends < begins:
        ends = _day(last.strip(), year + 1) or ends
    yield from (begins + timedelta(ahead) for ahead in range((ends - begins).days + 1))


def _day(rule: str, year: int) -> date | None:
    """The day in that year; a date with a year of its own is that one. None for what is no rule, or no day then."""
    rule = NAMED.get(rule, rule)
    if counted := _COUNTED.fullmatch(rule):
        found = _day(counted["rule"], year)
        days = timedelta(int(counted["sign"] + counted["days"]))
        return found + days if found else None
    match = next((match for each in _PATTERNS if (match := re.fullmatch(each, rule))), None)
    try:
        return _found(match.groupdict(), year) if match else None
    except ValueError:  # the 29th of February
        return None


def _found(said: Mapping[str, str], year: int) -> date:
    if "easter" in said:
        return easter(year)
    if "place" in said:
        month, weekday = MONTHS.index(said["named_month"]), WEEKDAYS.index(said["weekday"])
        days = (date(year, month, number) for number in range(1, monthrange(year, month)[1] + 1))
        return [day for day in days if day.weekday() == weekday][PLACES[said["place"]]]
    day = date(int(said.get("year", year)), int(said["month"]), int(said["day"]))
    if "weekday" in said:
        return day + timedelta((WEEKDAYS.index(said["weekday"]) - day.weekday()) % 7)
    return day


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    shift = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - shift - rest % 4) % 7
    late = (golden + 11 * shift + 22 * weekday) // 451
    month, day = divmod(shift + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
