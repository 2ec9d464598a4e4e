"""Nobody is on file yet."""

from datetime import datetime

from local.data import BusinessRecords

ABOUT = "nobody is on file yet; technicians are free"


def records(_: datetime) -> BusinessRecords:
    return {"ace-cooling": [("setting", "calendar", {})]}
