"""Text messages through Twilio's REST API (https://www.twilio.com/docs/messaging/api/message-resource)."""

from collections.abc import Sequence
from datetime import UTC, datetime

from parley.carrier.twilio_rest import TOLD_AGAIN, client, translated

LONGEST_TEXT = 1600
"""Characters that Twilio takes in one message (https://www.twilio.com/docs/api/errors/21617)."""
MOST_LISTED = 20


class NoRecipientError(RuntimeError):
    """Nobody is configured to be told."""


def send_text(sender: str, to: str, words: str, report_url: str = "") -> str:
    """Sends an SMS; returns its sid. What becomes of it is told to `report_url`. Raises a CarrierError."""
    told = {"status_callback": f"{report_url}{TOLD_AGAIN}"} if report_url else {}
    with translated():
        return str(client().messages.create(to=to, from_=sender, body=words[:LONGEST_TEXT], **told).sid)


def sent_since(sender: str, to: str, since: float) -> Sequence[str]:
    """The words of what was sent from a number to another since a time, the newest first. Raises a CarrierError."""
    with translated():
        found = client().messages.list(
            to=to, from_=sender, date_sent_after=datetime.fromtimestamp(since, UTC), limit=MOST_LISTED
        )
        return [str(each.body) for each in found]
