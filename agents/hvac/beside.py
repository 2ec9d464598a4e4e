"""The receptionist on a developer's machine."""

from agents.hvac import data
from agents.hvac.hear.notes import note
from agents.hvac.hear.problems import problem
from agents.hvac.hear.reasons import reason_for_call
from agents.hvac.hear.safety import answered_danger
from parley.local.beside import Beside, Booking, Task
from parley.local.readers.evaluation import as_class

BOOKED = (
    "my AC is broken, it's blowing warm air",
    "no, nothing like that",
    "seven eight seven four five",
    "Jonas Ericson",
    "4210 Oak Meadow Drive",
    "as soon as possible",
    "yes",
)
"""A call that ends in a booking."""

BESIDE = Beside(
    numbers={"hvac": (data.NUMBER, data.BUSINESS)},
    records=data.ordinary,
    data_sets={
        "asks-to-record": data.asks_to_record,
        "fully-booked": data.fully_booked,
        "one-slot-left": data.one_slot_left,
        "new-business": data.new_business,
    },
    scripts={
        "hvac": (BOOKED, ("I have a billing question",), BOOKED, ("I smell gas",), ("", "", "", "")),
    },
    bookings=(Booking(data.BUSINESS, "booking", "book_service", alone="slot"),),
    tasks={
        "reason": Task(reason_for_call, as_class, classes=True),
        "safety_answer": Task(answered_danger, as_class, classes=True),
        "problem": Task(problem, as_class),
        "visit_note": Task(note, as_class),
    },
)
