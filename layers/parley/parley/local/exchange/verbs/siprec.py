"""Start with a Siprec: the call's media would go to a recorder. Here only its status callbacks do.

https://www.twilio.com/docs/voice/twiml/siprec
"""

from datetime import UTC, datetime
from urllib.parse import urljoin

from parley.local.exchange.call import ExchangeCall, new_sid
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Verb
from parley.local.exchange.webhooks import SentWebhook


class Siprec:
    def __init__(self, board: Switchboard, call: ExchangeCall, noun: Verb) -> None:
        self._board, self._call, self._noun = board, call, noun
        self._base, self._sid, self._over = call.document_url, new_sid("SR"), False
        self._tell("siprec-started")

    def stops(self) -> None:
        if not self._over:
            self._over = True
            self._tell("siprec-stopped")

    def _tell(self, event: str) -> None:
        callback = self._noun.get("statusCallback")
        if not callback:
            return
        form = {
            "AccountSid": self._call.account_sid,
            "CallSid": self._call.sid,
            "SiprecSid": self._sid,
            "SiprecName": self._noun.get("name"),
            "SiprecEvent": event,
            "Timestamp": datetime.now(UTC).isoformat().replace("+00:00", "Z"),
        }
        webhook = SentWebhook(
            urljoin(self._base, callback), self._noun.get("statusCallbackMethod", "POST"), form, "siprec"
        )
        self._board.status.courier.send(self._call.sid, webhook)
