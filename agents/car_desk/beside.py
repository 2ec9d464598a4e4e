"""The workshop's desk on a developer's machine."""

from typing import Any

from agents.car_desk import data
from agents.car_desk.hear import asides, cars, contacts, workshop
from agents.car_desk.hear.desk import car_desk_intent, desk_topic, escalation
from parley.local.beside import Beside, Booking, Task
from parley.local.readers.evaluation import as_class

TOPICS = {"schedule_service", "question", "other"}


def _topic(value: Any) -> str:
    return as_class(value) if value in TOPICS else desk_topic(value)


BESIDE = Beside(
    numbers={"car_desk": ("+15125550150", data.BUSINESS)},
    records=data.records,
    scripts={
        "car_desk": (
            (
                "I need an oil change next {day} after four",
                "Jane Doe",
                "a Honda Civic",
                "jane at example dot com",
            )
            + ("yes",) * 3,
            ("what are your hours", "goodbye"),
            ("my lawyer will hear about this", "yes please"),
        ),
    },
    people={
        data.MANAGER: ("I take it", "This is Rosa, the manager. What happened?", "/hangup"),
        data.COUNTER: ("one moment, put them through", "Hi, this is Mike. I'll look into it.", "/hangup"),
    },
    samples={"vehicle": "2019 Toyota Corolla", "visit": "4217", "new_email": "ada@example.com"},
    bookings=(Booking(data.BUSINESS, "appointment", "schedule_appointment"),),
    tasks={
        "intent_auto": Task(car_desk_intent, _topic, classes=True),
        "car_desk": Task(car_desk_intent, as_class, classes=True),
        "escalation": Task(escalation, as_class, classes=True),
        "unsafe": Task(workshop.unsafe, as_class, classes=True),
        "work": Task(workshop.work, as_class),
        "car": Task(cars.named_car, as_class),
        "another_car": Task(cars.other_car, as_class),
        "aside": Task(asides.aside, as_class),
        "e_mail": Task(contacts.email_or_none, as_class),
    },
)
