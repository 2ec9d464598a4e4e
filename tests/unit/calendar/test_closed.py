"""Closed days by date, name and rule."""

from datetime import date

import pytest

from parley.calendar.closed import NAMED, ClosedError, checked, easter, is_closed


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("2026-11-26", "2026-11-26"),
        ("12-25", "2027-12-25"),
        ("thanksgiving", "2026-11-26"),
        ("Thanksgiving", "2027-11-25"),
        ("thanksgiving + 1", "2026-11-27"),
        ("last monday of may", "2026-05-25"),
        ("1st monday of september", "2026-09-07"),
        ("good friday", "2026-04-03"),
        ("easter + 1", "2026-04-06"),
        ("midsummer eve", "2026-06-19"),
        ("swedish all saints' day", "2026-10-31"),
        ("12-24..01-01", "2026-12-31"),
        ("12-24..01-01", "2027-01-01"),
        ("christmas..new year's day", "2027-01-01"),
        ("2026-07-06..2026-07-17", "2026-07-10"),
        ("new year's day - 1", "2026-12-31"),
    ],
)
def test_a_rule_closes_its_day(rule: str, day: str) -> None:
    assert is_closed(date.fromisoformat(day), checked([rule]))


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("2026-11-26", "2027-11-26"),
        ("thanksgiving", "2026-11-19"),
        ("12-24..01-01", "2026-12-23"),
        ("12-24..01-01", "2027-01-02"),
        ("02-29", "2027-03-01"),
    ],
)
def test_it_closes_no_other(rule: str, day: str) -> None:
    assert not is_closed(date.fromisoformat(day), checked([rule]))


@pytest.mark.parametrize("rule", ["13-01", "thanksgivin", "5th monday of may", "easter +", "", "2026-02-30"])
def test_what_is_no_rule_is_refused_with_what_could_be_written(rule: str) -> None:
    with pytest.raises(ClosedError, match="is no closed day: write 2026-11-26, 12-25"):
        checked([rule])


def test_every_name_is_a_day_of_every_year() -> None:
    for year in range(2024, 2034):
        found = {name for name in NAMED for day in _year(year) if is_closed(day, (name,))}
        assert found == set(NAMED)


def _year(year: int) -> list[date]:
    return [
        date.fromordinal(each)
        for each in range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal())
    ]


@pytest.mark.parametrize("day", ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"])
def test_easter_is_when_it_is(day: str) -> None:
    assert easter(int(day[:4])) == date.fromisoformat(day)
