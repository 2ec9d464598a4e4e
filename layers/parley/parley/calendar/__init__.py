"""A calendar for agents that book: who works when, what is free, and one conditional write a booking.

`docs/calendar.md` shows a dentist's desk that books with it.
"""

from parley.calendar.appointments import (
    APPOINTMENT,
    DAYS,
    NUMBER,
    UPCOMING,
    Appointments,
    ChangedError,
    CrowdedError,
    Pages,
    TakenError,
    appointment,
    choose_time,
    exactly_once,
    upcoming,
    was_changed_by,
    with_notes,
)
from parley.calendar.bookings import BookingPage, Bookings, ListedBooking, UnknownBookingError, listed
from parley.calendar.ledgers import Days, Slots
from parley.calendar.offers import OFFERED, Offer, as_result, offer, wish
from parley.calendar.schedule import Resource, Schedule, ServiceError
from parley.calendar.setting import SettingError, schedule, schedule_of

__all__ = [
    "APPOINTMENT",
    "DAYS",
    "NUMBER",
    "OFFERED",
    "UPCOMING",
    "Appointments",
    "BookingPage",
    "Bookings",
    "ChangedError",
    "CrowdedError",
    "Days",
    "ListedBooking",
    "Offer",
    "Pages",
    "Resource",
    "Schedule",
    "ServiceError",
    "SettingError",
    "Slots",
    "TakenError",
    "UnknownBookingError",
    "appointment",
    "as_result",
    "choose_time",
    "exactly_once",
    "listed",
    "offer",
    "schedule",
    "schedule_of",
    "upcoming",
    "was_changed_by",
    "wish",
    "with_notes",
]
