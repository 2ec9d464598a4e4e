"""Messages: what became of one, who wants none any more, and what the application is told.

A message that an application sends is first `queued`, or `accepted` where a messaging service sends it; of every
status after the first its status callback is told
(https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks).
"""

import time
from dataclasses import dataclass, field

from parley.local.exchange.call import new_sid
from parley.local.exchange.webhooks import SentWebhook

NOT_DELIVERED = {"undelivered": 30006, "failed": 30008}
"""Why a message came to such an end: a landline, or nobody knows (https://www.twilio.com/docs/api/errors/30006)."""
OPT_OUT = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"})
OPT_IN = frozenset({"START", "YES", "UNSTOP"})
HELP = frozenset({"HELP", "INFO"})
REPLIES = (
    (
        OPT_OUT,
        "You have successfully been unsubscribed. You will not receive any more messages from this number. "
        "Reply START to resubscribe.",
    ),
    (
        OPT_IN,
        "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
        "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
    ),
    (HELP, "Reply STOP to unsubscribe. Msg&Data Rates May Apply."),
)
"""What is answered to a message of one such word, whatever the application does
(Twilio's support for opt-out keywords, https://help.twilio.com/articles/223134027)."""


@dataclass
class Message:
    """One message. `status` changes; nothing else does, but for a body that is redacted."""

    to: str
    from_: str
    body: str
    direction: str = "outbound-api"
    status: str = "queued"
    status_callback: str = ""
    messaging_service_sid: str = ""
    media: tuple[str, ...] = ()
    sid: str = field(default_factory=lambda: new_sid("SM"))
    created: float = field(default_factory=time.time)
    sent: float | None = None

    @property
    def error_code(self) -> int | None:
        return NOT_DELIVERED.get(self.status)

    def parameters(self, account_sid: str) -> dict[str, str]:
        """What every messaging webhook carries
        (https://www.twilio.com/docs/messaging/guides/webhook-request)."""
        service = self.messaging_service_sid
        return {
            "MessageSid": self.sid,
            "SmsSid": self.sid,
            "SmsStatus": self.status,
            "To": self.to,
            "From": self.from_,
            "AccountSid": account_sid,
            "ApiVersion": "2010-04-01",
            **({"MessagingServiceSid": service} if service else {}),
        }

    def report(self, account_sid: str) -> SentWebhook:
        """https://www.twilio.com/docs/messaging/guides/track-outbound-message-status"""
        form = {**self.parameters(account_sid), "MessageStatus": self.status}
        if self.error_code is not None:
            form["ErrorCode"] = str(self.error_code)
        return SentWebhook(self.status_callback, "POST", form, "message status")


class OptOuts:
    """Who said STOP, and to which number of the account."""

    def __init__(self) -> None:
        self._pairs: set[tuple[str, str]] = set()

    def hears(self, message: Message) -> str:
        """Takes in a message to the account; what is answered to it, "" for one that is no keyword. Only a message of
        one word counts."""
        word = message.body.strip().upper()
        if word in OPT_OUT:
            self._pairs.add((message.to, message.from_))
        elif word in OPT_IN:
            self._pairs.discard((message.to, message.from_))
        return next((reply for words, reply in REPLIES if word in words), "")

    def forbids(self, from_: str, to: str, service: str = "") -> bool:
        """Whether a message may not be sent; of a service no person who opted out of any number of it hears."""
        return any(person == to and (service or number == from_) for number, person in self._pairs)
