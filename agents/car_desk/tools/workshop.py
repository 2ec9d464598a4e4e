"""The workshop's own settings, and its calendar."""

from zoneinfo import ZoneInfo

from agents.car_desk.tools.models import Appointment, Service, Workshop
from parley import calendar
from parley.tools.desk import Desk

TIMES = {"hours", "breaks", "closed", "step", "notice", "days"}
"""The fields of the setting that determine when there is room."""


def workshop(desk: Desk) -> Workshop:
    """Raises pydantic's ValidationError when the settings cannot be."""
    return Workshop.model_validate(desk.records.get("setting", "workshop") or {})


def schedule_of(shop: Workshop, desk: Desk) -> calendar.Schedule:
    """Raises SettingError when the hours or closed days cannot be."""
    return schedule_in(shop, ZoneInfo(desk.timezone))


def schedule_in(shop: Workshop, zone: ZoneInfo) -> calendar.Schedule:
    """Raises SettingError."""
    return calendar.schedule({**shop.model_dump(include=TIMES), "people": shop.bays}, zone)


def appointments(shop: Workshop, desk: Desk) -> calendar.Appointments:
    return calendar.Appointments(desk, schedule_of(shop, desk))


def appointment(desk: Desk, number: str) -> Appointment | None:
    """The appointment that goes by that number."""
    kept = calendar.appointment(desk, number)
    return Appointment.model_validate(kept) if kept else None


JOINED = " and "
"""Between kinds of work at one visit."""


def work(shop: Workshop, service: str) -> Service:
    """What a kind of work takes, or several together; anything that is not listed is "other"."""
    parts = [_listed(shop, part) for part in service.split(JOINED)]
    if len(parts) == 1:
        return parts[0]
    prices = [part.price for part in parts if part.price is not None]
    price = sum(prices) if len(prices) == len(parts) else None
    return Service(minutes=sum(part.minutes for part in parts), price=price)


def _listed(shop: Workshop, service: str) -> Service:
    return shop.services.get(service) or shop.services.get("other") or Service(minutes=60)
