"""An ordinary day: technicians are free, and two customers are on file."""

from datetime import datetime, timedelta

from local.data import BusinessRecords, car_desk
from parley.tools.hvac import CUSTOMER, PROMISE

ABOUT = "an ordinary day at ACE Cooling; +15125550101 and +15125550102 are customers"

MARIA, SAM = "+15125550101", "+15125550102"
ACE, NIKITA = "+15125550199", "+15125550197"
ALWAYS = [0, 24]
"""Hours at which a laptop may ring; people are called between 8 and 21."""


def records(now: datetime) -> BusinessRecords:
    """Maria has been here before; Sam already has a technician coming, and was promised a call."""
    appointment = (now + timedelta(days=3)).replace(hour=13, minute=0)
    maria = {"name": "Maria Lopez", "zip": "78704", "address": "1100 South Congress Avenue"}
    sam = {"name": "Sam O'Brien", "zip": "78745", "address": "4210 Oak Street"}
    promise = {"when": "within the hour", "until": (now + timedelta(hours=1)).isoformat()}
    return {
        "companion": [("setting", "outreach", {"from": NIKITA, "hours": ALWAYS})],
        "ace-cooling": [
            ("setting", "outreach", {"from": ACE, "hours": ALWAYS}),
            ("setting", "calendar", {}),
            (CUSTOMER, MARIA, maria),
            (CUSTOMER, SAM, {**sam, "upcoming": appointment.isoformat()[:16]}),
            (PROMISE, SAM, promise),
        ],
        **car_desk.records(now),
    }
