"""Which day somebody means."""

from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from re import Match, compile, escape
from types import MappingProxyType
from typing import NamedTuple

from parley.hear.spelling import behind_a_number
from parley.hear.words import Heard, Meanings, PhrasePattern, alternatives, any_of, listen, once, pattern
from parley.languages import table
from parley.reading import Context, Reading

MONTH_FIRST = ("US",)
"""Regions where 3/11 is the eleventh of March (https://cldr.unicode.org/translation/date-time/date-time-patterns)."""


class Calendar(NamedTuple):
    """How a language says days.

    `days` are days counted from today. `patterns` are (rule, regular expression over the figures) in which
    `{month}`, `{weekday}`, `{day}`, `{nth}`, `{year}`, `{count}` stand for groups of that name; the rules are
    those of `RULES`. `corrections` come between a day and the one that replaces it, `rejections` before one
    that is not meant; `joints` may stand between a weekday and the date of the same day. `units` are days,
    `month_units` months. `holidays` are (month, day), `moving_holidays` (month, weekday, which of the month's; -1 is
    its last) and perhaps so many days after that.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    days: dict[str, int]
    units: dict[str, int]
    patterns: tuple[tuple[str, str], ...]
    month_units: Mapping[str, int] = MappingProxyType({})
    corrections: tuple[str, ...] = ()
    rejections: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    holidays: Mapping[str, tuple[int, int]] = MappingProxyType({})
    moving_holidays: Mapping[str, tuple[int, ...]] = MappingProxyType({})


class Found(NamedTuple):
    """A day, the rule that it was read by, and where it was said."""

    day: date
    rule: str
    start: int
    end: int


def day(text: str, context: Context) -> Reading[date] | None:
    """The day, counted from `context.today`; `None` without it. A weekday is the next one, a day and month
    the next such.

    Of several days it is the first that is not past, or the one after a correction ("Tuesday, no,
    Wednesday").
    """
    if context.today is None:
        return None
    heard = listen(text, context.language)
    found = chosen(heard, context.today)
    return Reading(found.day, heard.figures.words(found.start, found.end)) if found else None


def chosen(heard: Heard, today: date) -> Found | None:
    """The day that counts among all that were said."""
    words = table(Calendar, heard.language)
    if words is None:
        return None
    every = days(heard, today)
    found = [item for item in every if not _is_rejected(item, heard, words)] or every
    for former, latter in reversed(list(pairwise(found))):
        if any_of(words.corrections).search(heard.figures.text, former.end, latter.start):
            return latter
    return min(found, key=lambda item: (item.day < today, item.start), default=None)


def _is_rejected(item: Found, heard: Heard, words: Calendar) -> bool:
    before = any_of(words.rejections, r"\b(?:{}) $")
    return before.search(heard.figures.text[: item.start]) is not None


def days(heard: Heard, today: date) -> list[Found]:
    """Every day that was said, in order; where two ways to read overlap, the earlier pattern counts."""
    return _read(heard, today)[0]


def no_such_day(heard: Heard, today: date) -> bool:
    """Whether a date was said that no calendar has: "February 30th"."""
    return bool(_read(heard, today)[1])


@once
def _read(heard: Heard, today: date) -> tuple[list[Found], list[Found]]:
    """The days that were said, and the dates that do not exist, with today in their place; no part of those is read
    as a day."""
    words = table(Calendar, heard.language)
    if words is None:
        return [], []
    found: list[Found] = []
    missing: list[Found] = []
    for rule, match in _matches(heard):
        meant = _meant(rule, match, words, today)
        item = Found(meant or today, rule, match.start(), match.end())
        if any(item.end > other.start and item.start < other.end for other in (*found, *missing)):
            continue
        if meant:
            found.append(item)
        elif rule == "date":
            missing.append(item)
    said = sorted((*found, *missing), key=lambda item: item.start)
    without = _named(heard, words, said) | set(missing)
    return [item for item in said if item not in without], missing


def _matches(heard: Heard) -> Iterator[tuple[str, Match[str]]]:
    for phrase, rule in patterns_of_days(heard.language).possible(heard.figures.text):
        yield from ((rule, match) for match in phrase.finditer(heard.figures.text))


def _named(heard: Heard, words: Calendar, found: list[Found]) -> set[Found]:
    """The weekdays that only name the day of a date: "Friday, the 3rd of March", "today Tuesday"."""
    joint = any_of(words.joints, "(?:{}| )*")
    named = set[Found]()
    for former, latter in pairwise(found):
        if not joint.fullmatch(heard.figures.text[former.end : latter.start]):
            continue
        if former.rule == "weekday" and latter.rule not in ("weekday", "counted"):
            named.add(former)
        elif former.rule == "counted" and latter.rule == "weekday":
            named |= {latter} if former.day.weekday() == latter.day.weekday() else set()
    return named


@cache
def patterns_of_days(language: str) -> Meanings[str]:
    """The patterns of a language with their groups filled in. No day of a month is a number with a letter: "el 4b"."""
    words = table(Calendar, language)
    if words is None:
        return Meanings(())
    groups = {
        "{month}": f"(?P<month>{alternatives(words.months)})",
        "{weekday}": f"(?P<weekday>{alternatives(words.weekdays)})",
        "{days}": f"(?P<days>{alternatives(words.days)})",
        "{unit}": f"(?P<unit>{alternatives(words.units)})",
        "{months}": f"(?P<months>{alternatives(words.month_units)})" if words.month_units else "(?!)",
        "{holiday}": f"(?P<holiday>{alternatives((*words.holidays, *words.moving_holidays)) or '(?!)'})",
        "{nth}": r"(?P<day>[0-3]?\d)th",
        "{day}": r"(?P<day>[0-3]?\d)(?:th)?",
        "{year}": r"(?P<year>(?:19|20) ?\d\d)",
        "{count}": r"(?P<count>\d{1,3})",
    }
    group = compile("|".join(map(escape, groups)))
    ordered = ((rule, _in_order(source, language.partition("-")[2])) for rule, source in words.patterns)
    filled = ((rule, group.sub(lambda match: groups[match[0]], source)) for rule, source in ordered)
    no_flat = rf"(?! {behind_a_number(language)})"
    return Meanings(
        (PhrasePattern(rf"(?<!\w)(?:{source})(?!\w){no_flat if rule == 'day_of_month' else ''}"), rule)
        for rule, source in filled
    )


def _in_order(source: str, region: str) -> str:
    """The pattern of a date in figures, with day and month in the order of the region, if there is one."""
    month, day = (pattern(rf"\(\?P<{name}>[^()]*\)").search(source) for name in ("number", "day"))
    if not region or not month or not day or "<year>" in source[: month.start()]:
        return source
    if (month.start() < day.start()) == (region in MONTH_FIRST):
        return source
    first, last = sorted((month, day), key=lambda group: group.start())
    between = source[first.end() : last.start()]
    return f"{source[: first.start()]}{last[0]}{between}{first[0]}{source[last.end() :]}"


def _meant(rule: str, match: Match[str], words: Calendar, today: date) -> date | None:
    try:
        return RULES[rule](match, words, today)
    except (ValueError, OverflowError):  # the 31st of February
        return None


def _counted(match: Match[str], words: Calendar, today: date) -> date:
    return today + timedelta(words.days[match["days"]])


def _ahead(match: Match[str], words: Calendar, today: date) -> date:
    return today + timedelta(int(match["count"] or 1) * words.units[match["unit"]])


def _ahead_from(match: Match[str], words: Calendar, today: date) -> date:
    """A week from tomorrow."""
    return _counted(match, words, _ahead(match, words, today))


def _months_ahead(match: Match[str], words: Calendar, today: date) -> date:
    """In nine months: the same day of that month, or its last one."""
    months = today.month - 1 + int(match["count"] or 1) * words.month_units[match["months"]]
    year, month = today.year + months // 12, months % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def _ago(match: Match[str], words: Calendar, today: date) -> date:
    return today - timedelta(int(match["count"]) * words.units[match["unit"]])


def _weekday(match: Match[str], words: Calendar, today: date) -> date:
    """The next such day, never today: that would be called today."""
    return today + timedelta((words.weekdays[match["weekday"]] - today.weekday() - 1) % 7 + 1)


def _weekday_this_week(match: Match[str], words: Calendar, today: date) -> date:
    return today + timedelta((words.weekdays[match["weekday"]] - today.weekday()) % 7)


def _weekday_next_week(match: Match[str], words: Calendar, today: date) -> date:
    """The day of the week that starts next Monday."""
    monday = today + timedelta(7 - today.weekday())
    return monday + timedelta(words.weekdays[match["weekday"]])


def _weekday_after(match: Match[str], words: Calendar, today: date) -> date:
    """A week from Friday: the Friday after the next one; two weeks from it is one more."""
    return _weekday(match, words, today) + timedelta(7 * int(match.groupdict().get("count") or 1))


def _weekday_past(match: Match[str], words: Calendar, today: date) -> date:
    return today - timedelta((today.weekday() - words.weekdays[match["weekday"]] - 1) % 7 + 1)


def _date(match: Match[str], words: Calendar, today: date) -> date:
    """A day of a month, by name or by number; without a year it is the next such day."""
    groups = match.groupdict()
    month = words.months[groups["month"]] if groups.get("month") else int(groups["number"])
    if groups.get("year"):
        return date(int(groups["year"].replace(" ", "")), month, int(groups["day"]))
    return next_date(today, month, int(groups["day"]))


def next_date(today: date, month: int, day_of_month: int) -> date:
    """The next such day from today on (the 29th of February may take years)."""
    for year in range(today.year, today.year + 9):
        try:
            found = date(year, month, day_of_month)
        except ValueError:
            continue
        if found >= today:
            return found
    raise ValueError("no such day")


def _day_of_month(match: Match[str], _: Calendar, today: date) -> date:
    """The 3rd: of this month, or of the next one that has such a day."""
    wanted = int(match["day"])
    months = [
        (today.year + (today.month + ahead - 1) // 12, (today.month + ahead - 1) % 12 + 1)
        for ahead in range(4)
    ]
    for year, month in months:
        try:
            found = date(year, month, wanted)
        except ValueError:
            continue
        if found >= today:
            return found
    raise ValueError("no such day")


def _day_this_month(match: Match[str], _: Calendar, today: date) -> date:
    return today.replace(day=int(match["day"]))


def _day_next_month(match: Match[str], _: Calendar, today: date) -> date:
    first = (today.replace(day=1) + timedelta(32)).replace(day=1)
    return first.replace(day=int(match["day"]))


def _nth_weekday(match: Match[str], words: Calendar, today: date) -> date:
    """The second Thursday of September."""
    month = words.months[match["month"]]
    year = today.year + (month < today.month)
    first = date(year, month, 1)
    ahead = (words.weekdays[match["weekday"]] - first.weekday()) % 7
    return first + timedelta(ahead + 7 * (int(match["day"]) - 1))


def _holiday(match: Match[str], words: Calendar, today: date) -> date:
    """The next one of that name."""
    named = match["holiday"]
    for year in (today.year, today.year + 1):
        fixed = words.holidays.get(named)
        found = date(year, *fixed) if fixed else _moving(year, *words.moving_holidays[named])
        if found >= today:
            return found
    raise ValueError("no such day")


def _moving(year: int, month: int, weekday: int, which: int, later: int = 0) -> date:
    """The fourth Thursday of November; -1 is the last such day of the month."""
    fitting = [
        day
        for number in range(1, monthrange(year, month)[1] + 1)
        if (day := date(year, month, number)).weekday() == weekday
    ]
    return fitting[which - 1 if which > 0 else which] + timedelta(later)


RULES: dict[str, Callable[[Match[str], Calendar, date], date]] = {
    "counted": _counted,
    "ahead": _ahead,
    "ahead_from": _ahead_from,
    "months_ahead": _months_ahead,
    "ago": _ago,
    "weekday": _weekday,
    "weekday_this_week": _weekday_this_week,
    "weekday_next_week": _weekday_next_week,
    "weekday_after": _weekday_after,
    "weekday_past": _weekday_past,
    "date": _date,
    "day_of_month": _day_of_month,
    "day_this_month": _day_this_month,
    "day_next_month": _day_next_month,
    "nth_weekday": _nth_weekday,
    "holiday": _holiday,
}
