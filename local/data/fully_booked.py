"""Nobody is free: every booking becomes a callback."""

from datetime import datetime

from local.data import BusinessRecords, default

ABOUT = "an ordinary day, but no technician is free for the next two weeks"


def records(now: datetime) -> BusinessRecords:
    ordinary = default.records(now)
    booked_out = ("setting", "calendar", {"technicians": 0})
    return {**ordinary, "ace-cooling": [*ordinary["ace-cooling"], booked_out]}
