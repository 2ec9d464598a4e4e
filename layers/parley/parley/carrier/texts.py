"""Text messages through Twilio's REST API."""

import os
from functools import cache
from typing import TYPE_CHECKING, Any

from parley.carrier.secrets import auth_tokens
from parley.masked import masked

if TYPE_CHECKING:
    from twilio.rest import Client

TIMEOUT_SECONDS = 10
LONGEST_TEXT = 1600
"""Characters that Twilio takes in one message (https://www.twilio.com/docs/api/errors/21617)."""


class NoRecipientError(RuntimeError):
    """Nobody is configured to be told."""


def send_text(sender: str, to: str, words: str) -> None:
    """Sends an SMS. Raises NoRecipientError, or what the twilio package raises when Twilio refuses.

    What Twilio says then quotes the number, which is no business of logs.
    """
    from twilio.base.exceptions import TwilioRestException

    if not to:
        raise NoRecipientError("the text has no recipient; is OWNER_PHONE set?")
    try:
        client().messages.create(to=to, from_=sender, body=words[:LONGEST_TEXT])
    except TwilioRestException as error:
        error.msg = masked(str(error.msg))
        raise


@cache
def client() -> "Client":
    """Twilio's client; imported when first used, since most turns need none of it."""
    from twilio.http.http_client import TwilioHttpClient
    from twilio.rest import Client

    base = os.environ.get("TWILIO_API_URL", "").rstrip("/")

    class Redirected(TwilioHttpClient):
        """Speaks to another exchange than Twilio's, where one is configured."""

        def request(self, method: str, url: str, *arguments: Any, **settings: Any) -> Any:
            target = url.replace("https://api.twilio.com", base) if base else url
            return super().request(method, target, *arguments, **settings)

    token = auth_tokens(os.environ["TWILIO_SECRET"])[0]
    return Client(os.environ["TWILIO_ACCOUNT_SID"], token, http_client=Redirected(timeout=TIMEOUT_SECONDS))
