"""How often appointment numbers may be tried: a number is the only proof that an appointment is one's own.

Of 900,000 numbers a workshop with a thousand appointments ahead uses one in 900. A caller who dials again and again,
from one number or hiding it, gets five tries a day; all of those together who call from a number that the appointment
was not booked from get forty. Somebody who is out of tries is put through to a person. The reasons are in
docs/decisions/0052-a-spoken-number-proves-nothing.md.
"""

from hashlib import sha256

from parley.kinds import kind
from parley.tools.desk import Desk

KIND = kind(
    "appointment_tries", nobody="counts of a day, by a hash of the caller's number; gone after two days"
)
DAY_SECONDS = 86_400
MOST_A_DAY, MOST_FOR_ALL_A_DAY = 5, 40
HIDDEN = "hidden"
"""Those who hide their number cannot be told apart, and share what one caller may."""


def is_left(desk: Desk, caller: str) -> bool:
    """Takes one of the caller's tries, and one of everybody's; False if none is left."""
    day, until = f"{desk.now:%Y-%m-%d}", int(desk.at) + 2 * DAY_SECONDS
    who = sha256((caller or HIDDEN).encode()).hexdigest()[:32]
    own = desk.records.take(KIND, f"{day}#{who}", 0, MOST_A_DAY, until)
    return own is not None and desk.records.take(KIND, day, 0, MOST_FOR_ALL_A_DAY, until) is not None
