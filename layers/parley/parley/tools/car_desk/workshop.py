"""The workshop's own settings, and its calendar."""

from zoneinfo import ZoneInfo

from parley.tools.car_desk.calendar import Calendar
from parley.tools.car_desk.models import Service, Workshop
from parley.tools.desk import Desk


def workshop(desk: Desk) -> Workshop:
    """Raises pydantic's ValidationError when the settings cannot be."""
    return Workshop.model_validate(desk.records.get("setting", "workshop") or {})


def calendar_of(shop: Workshop, desk: Desk) -> Calendar:
    return Calendar(ZoneInfo(desk.timezone), shop.hours, shop.closed, shop.bays, shop.step)


def work(shop: Workshop, service: str) -> Service:
    """What a kind of work takes; whatever is not listed is "other"."""
    return shop.services.get(service) or shop.services.get("other") or Service(minutes=60)
