"""A day at the car workshop: three customers, one of them booked, and people at the desk."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from agents.car_desk.tools.customers import KIND as CUSTOMER
from parley.calendar import APPOINTMENT, DAYS
from parley.calendar import NUMBER as BY_NUMBER
from parley.local.beside import BusinessRecords

BUSINESS = "car_desk"
ZONE = ZoneInfo("America/Chicago")
MARIA, SAM, ANN = "+15125550101", "+15125550102", "+15125550103"
MANAGER, COUNTER = "+15125550124", "+15125550125"
ALWAYS = {"weekdays": [0, 1, 2, 3, 4, 5, 6], "opens": "00:00", "closes": "23:59:59"}
NUMBER = "481203"
TEN = 10 * 60


def records(now: datetime) -> BusinessRecords:
    """Appointments lie relative to the moment; the workshop's hours are the ordinary ones."""
    day = _weekday_after(now, days=3)
    start = datetime(day.year, day.month, day.day, 10, tzinfo=ZONE)
    minute = int((start.timestamp() - start.replace(hour=0).timestamp()) // 60)
    people = [
        {"name": "Rosa", "role": "manager", "phone": MANAGER, **ALWAYS},
        {"name": "Mike", "role": "counter", "phone": COUNTER, **ALWAYS},
    ]
    appointment = {
        "id": NUMBER,
        "customer": ANN,
        "start": start.isoformat(),
        "service": "inspection",
        "minutes": 60,
        "status": "scheduled",
        "bay": "1",
        "vehicle": "Mazda 3",
        "name": "Ann Lee",
        "notes": "",
        "key": "data",
    }
    taken = {"day": f"{start:%Y-%m-%d}", "bays": {"1": [[minute, minute + 60, NUMBER]]}}
    return {
        BUSINESS: [
            ("setting", "workshop", {"people": people, "manager_phone": MANAGER}),
            ("setting", "voice_messages", {"people": [{"name": "Mike", "phone": MANAGER}]}),
            (CUSTOMER, MARIA, _maria(now)),
            (CUSTOMER, SAM, {"id": SAM, "name": "Sam O'Brien", "vehicles": [*map(_car, _SAMS)]}),
            (CUSTOMER, ANN, {"id": ANN, "name": "Ann Lee", "vehicles": [{"make": "Mazda", "model": "3"}]}),
            (APPOINTMENT, f"{ANN}#{NUMBER}", appointment),
            (BY_NUMBER, NUMBER, {"customer": ANN}),
            (DAYS.kind, f"{start:%Y-%m-%d}", taken),
        ]
    }


_SAMS = (("Honda", "Civic"), ("Ford", "F-150"), ("Toyota", "Corolla"))


def _car(named: tuple[str, str]) -> dict[str, str]:
    return dict(zip(("make", "model"), named, strict=True))


def _maria(now: datetime) -> dict[str, object]:
    """Her last oil change was eight months ago."""
    last = {"date": f"{now - timedelta(days=245):%Y-%m-%d}", "service": "oil change", "cost": 79.0}
    return {
        "id": MARIA,
        "name": "Maria Lopez",
        "email": "maria@example.com",
        "vehicles": [{"make": "Honda", "model": "Civic", "year": 2019, "plate": "KLM4721"}],
        "history": [{**last, "vehicle": "Honda Civic"}],
    }


def _weekday_after(now: datetime, days: int) -> datetime:
    day = now + timedelta(days=days)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return day
