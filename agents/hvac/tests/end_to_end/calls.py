"""What callers say, and what Parley has written down about it."""

from collections.abc import Iterable
from typing import Any

from parley.local.dev import log
from parley.local.exchange.phone import Phone
from parley.store.records import Records
from parley.store.tables import RecordItem

BUSINESS = "ace-cooling"
UP_TO_THE_READ_BACK = ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "as soon as possible")
HAPPY = (*UP_TO_THE_READ_BACK, "yes")


def talk(phone: Phone, lines: Iterable[str]) -> Phone:
    """Says the lines one after the other, as long as somebody listens."""
    for line in lines:
        if phone.ended:
            break
        phone.says(line)
    return phone


def told(phone: Phone) -> dict[str, Any]:
    """The call as its log has it."""
    found = log.call(phone.sid)
    assert found is not None, f"nothing is known of {phone.sid}"
    return found


def ending(phone: Phone) -> tuple[str, str, str | None]:
    """Twilio's status, the last state, the outcome."""
    call = told(phone)
    return phone.status, call["state"], call["outcome"]


def records(kind: str) -> list[dict[str, Any]]:
    return [dict(item.data) for item in RecordItem.query(f"{BUSINESS}#{kind}")]


def record(kind: str, identity: str) -> dict[str, Any]:
    found = Records(BUSINESS).get(kind, identity)
    assert found is not None, f"there is no {kind} {identity}"
    return dict(found)
