"""What became of a text, as Twilio tells it
(https://www.twilio.com/docs/messaging/guides/track-outbound-message-status)."""

from dataclasses import asdict, dataclass
from time import time

from parley.kinds import its_id, kind
from parley.messages.sending import MESSAGE
from parley.store.records import EXPIRES_AT, Records
from parley.store.retention import expires_at

REPORT = kind("message_report", link=(MESSAGE, its_id))
FINAL = frozenset(("delivered", "undelivered", "failed"))
"""MessageStatus after which nothing more becomes of an SMS; `sent` only says that a carrier has it
(https://www.twilio.com/docs/messaging/api/message-resource#message-status-values)."""


@dataclass(frozen=True, slots=True)
class Report:
    """`code` says why it was not delivered: 30006 is a landline (https://www.twilio.com/docs/api/errors/30006)."""

    status: str
    code: str = ""

    @property
    def delivered(self) -> bool:
        return self.status == "delivered"

    @property
    def final(self) -> bool:
        return self.status in FINAL


def keep(business: str, key: str, report: Report) -> Report:
    """Keeps the end of a message, and returns it: the first that was told. Raises UnavailableError."""
    kept = {**asdict(report), "at": time(), EXPIRES_AT: expires_at()}
    is_first = Records(business).create((REPORT, key, kept))
    return report if is_first else of(business, key) or report


def of(business: str, key: str) -> Report | None:
    """What is known of a message's end. Raises UnavailableError."""
    kept = Records(business).get(REPORT, key)
    return Report(kept["status"], kept["code"]) if kept else None
