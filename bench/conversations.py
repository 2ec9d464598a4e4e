"""What callers say in the calls that are measured."""

from collections.abc import Sequence

from agents.hvac.beside import BOOKED as BOOKED

LONG: Sequence[str] = (
    *BOOKED[:-1],
    "no, it's 4201 Oak Meadow Drive",
    *(("can you repeat that", "hold on a second") * 10)[:19],
    "yes",
)
"""The same, but the caller changes the address, asks again, and asks to wait: 28 turns."""

BILLING: Sequence[str] = ("I have a billing question",)
DANGER: Sequence[str] = ("I smell gas",)
NO_ANSWER: Sequence[str] = ("", "", "", "")
"""Silence, until the receptionist gives up."""

ENDS: Sequence[tuple[Sequence[str], str]] = (
    (BOOKED, "booked"),
    (BILLING, "callback"),
    (BOOKED, "booked"),
    (DANGER, "emergency"),
    (NO_ANSWER, "callback"),
)
"""Calls of every kind, with the outcome that each of them has to come to."""
