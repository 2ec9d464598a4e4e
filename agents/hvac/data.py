"""What ACE Cooling has on file: on an ordinary day, and on days that are none."""

from datetime import datetime, timedelta

from agents.hvac.tools import CUSTOMER, PROMISE
from parley.local.beside import BusinessRecords, Record

MARIA, SAM = "+15125550101", "+15125550102"
OFFICE = "+15125550177"
"""The phone of Ann, who takes callers in the office."""
BUSINESS, NUMBER = "ace-cooling", "+15125550199"
ALWAYS = [0, 24]
"""Hours at which a laptop may ring; people are called between 8 and 21."""


def ordinary(now: datetime) -> BusinessRecords:
    """Technicians are free. Maria has been here before; Sam has a technician coming, and was promised a call."""
    appointment = (now + timedelta(days=3)).replace(hour=13, minute=0)
    maria = {"name": "Maria Lopez", "zip": "78704", "address": "1100 South Congress Avenue"}
    sam = {"name": "Sam O'Brien", "zip": "78745", "address": "4210 Oak Street"}
    promise = {"when": "within the hour", "until": (now + timedelta(hours=1)).isoformat()}
    return {
        BUSINESS: [
            ("setting", "outreach", {"from": NUMBER, "hours": ALWAYS}),
            ("setting", "calendar", {}),
            ("setting", "queue", {"people": {"Ann": {"phone": OFFICE}}}),
            (CUSTOMER, MARIA, maria),
            (CUSTOMER, SAM, {**sam, "upcoming": appointment.isoformat()[:16]}),
            (PROMISE, SAM, promise),
        ],
    }


def fully_booked(now: datetime) -> BusinessRecords:
    """Nobody is free: every booking becomes a callback."""
    return _and(now, ("setting", "calendar", {"technicians": 0}))


def one_slot_left(now: datetime) -> BusinessRecords:
    """One technician, one arrival time, on one day of the week: the day after tomorrow. Then callbacks."""
    weekday = (now + timedelta(days=2)).weekday()
    last = {"technicians": 1, "starts": ["10:00"], "weekdays": [weekday], "days_ahead": 6}
    return _and(now, ("setting", "calendar", last))


def asks_to_record(now: datetime) -> BusinessRecords:
    """Callers are asked whether their call may be recorded."""
    return _and(now, ("setting", "recording", {"calls": "ask"}))


def new_business(_: datetime) -> BusinessRecords:
    """Nobody is on file yet."""
    return {BUSINESS: [("setting", "calendar", {})]}


def _and(now: datetime, setting: Record) -> BusinessRecords:
    return {BUSINESS: [*ordinary(now)[BUSINESS], setting]}
