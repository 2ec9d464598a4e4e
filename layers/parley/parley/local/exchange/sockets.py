"""Opens a WebSocket to an application, signed as Twilio signs it: over the address as it stands in the document.

https://www.twilio.com/docs/usage/webhooks/webhooks-security
"""

from contextlib import ExitStack
from typing import TYPE_CHECKING

from twilio.request_validator import RequestValidator

from parley.local.exchange.switchboard import Switchboard

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection


class NotOpened(Exception):
    """The application did not open its socket."""


def opened(board: Switchboard, url: str, stays: ExitStack) -> "ClientConnection":
    """The socket, which is closed with `stays`; raises NotOpened."""
    from websockets.exceptions import InvalidHandshake, InvalidURI
    from websockets.sync.client import connect

    signature = RequestValidator(board.auth_token).compute_signature(url, {})
    try:
        return stays.enter_context(
            connect(
                url,
                additional_headers={"X-Twilio-Signature": signature},
                user_agent_header="TwilioMediaStreams/1.0",
                open_timeout=board.opens_within,
                max_size=None,
                compression=None,
                proxy=None,
            )
        )
    except (OSError, InvalidHandshake, InvalidURI) as problem:
        raise NotOpened(f"{url}: {problem}") from None
