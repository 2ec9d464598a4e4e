"""Appointments as the people of the workshop see them."""

from agents.car_desk.tools.messages import send_sms_confirmation
from agents.car_desk.tools.workshop import appointments, workshop
from parley.calendar import Appointments, Bookings
from parley.tools.desk import Desk


def _open(desk: Desk) -> Appointments:
    return appointments(workshop(desk), desk)


BOOKINGS = Bookings(_open, tells=send_sms_confirmation)
