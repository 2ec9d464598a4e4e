"""What the workshop writes to its customers, in English."""

from agents.car_desk.tools.messages import Notices

TABLE = Notices(
    said={
        "scheduled": "is booked",
        "confirmed": "is confirmed",
        "cancelled": "is cancelled",
        "completed": "is done",
    },
    subject="Your appointment {said}",
    text="Your {work}{car} on {day} at {time} {said}. Appointment number {number}.",
    car=" for your {}",
)
