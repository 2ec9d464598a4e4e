"""One visit can still be booked; whoever calls next gets a callback."""

from datetime import datetime, timedelta

from local.data import BusinessRecords, default

ABOUT = "an ordinary day, but only one visit can still be booked"


def records(now: datetime) -> BusinessRecords:
    """One technician, one arrival time, on one day of the week: the day after tomorrow."""
    ordinary = default.records(now)
    weekday = (now + timedelta(days=2)).weekday()
    last = {"technicians": 1, "starts": ["10:00"], "weekdays": [weekday], "days_ahead": 6}
    return {**ordinary, "ace-cooling": [*ordinary["ace-cooling"], ("setting", "calendar", last)]}
