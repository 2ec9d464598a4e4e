"""The text that says what a call could not: in Telegram, else as an SMS."""

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from parley import agents
from parley.carrier.texts import client, send_text
from parley.flow import Flow
from parley.masked import masked
from parley.outreach import log
from parley.outreach.request import Outreach
from parley.store.records import Records

WORDS: Mapping[str, str] = {
    "en-US": "Hi! We tried to call you from {number}, but couldn't reach you. Call us back any time.",
    "sv-SE": "Hej! Vi ringde dig från {number} men fick inget svar. Ring gärna tillbaka.",
}
"""What is written when the request says nothing, by the agent's language."""
SERVER_TROUBLE = 500


class NoChatError(Exception):
    """The person has no Telegram chat, or none that takes our messages: only an SMS is left."""


class RefusedTextError(Exception):
    """Twilio will not send an SMS to this number, however often it is asked."""


class TextTroubleError(Exception):
    """The message may not have gone out; it is tried again."""


def words(outreach: Outreach) -> str:
    flow: Flow = agents.load(outreach.speaker)
    return outreach.text or WORDS[flow.language].format(number=outreach.from_)


def telegram(outreach: Outreach) -> None:
    """Writes in the person's chat. Raises NoChatError or TextTroubleError."""
    from parley.carrier.telegram import TelegramBlockedError, TelegramError, send_message

    if not outreach.chat_id:
        raise NoChatError("no chat is known")
    try:
        _once(outreach, "telegram", lambda: send_message(outreach.chat_id, words(outreach)))
    except TelegramBlockedError as error:
        raise NoChatError(str(error)) from error
    except TelegramError as error:
        raise TextTroubleError(str(error)) from error


def sms(outreach: Outreach) -> None:
    """Sends an SMS. Raises RefusedTextError or TextTroubleError."""
    from twilio.base.exceptions import TwilioRestException

    def send() -> None:
        if not _is_sent(outreach):
            send_text(outreach.from_, outreach.to, words(outreach))

    try:
        _once(outreach, "sms", send)
    except TwilioRestException as error:
        passes = error.status == 429 or error.status >= SERVER_TROUBLE
        raise (TextTroubleError if passes else RefusedTextError)(
            f"{error.code}: {masked(str(error.msg))}"
        ) from None
    except OSError as error:  # what requests raises when nothing comes back
        raise TextTroubleError(type(error).__name__) from None  # its text may hold the number


def _once(outreach: Outreach, channel: str, send: Callable[[], None]) -> None:
    """A text that is known to have gone out is not sent again."""
    records = Records(outreach.business)
    key = f"{outreach.id}#{channel}"
    if records.get("text", key) is None:
        send()
        records.create(("text", key, {"at": time.time()}))


def _is_sent(outreach: Outreach) -> bool:
    """Whether an earlier try, of which no answer came back, did send it."""
    first = not Records(outreach.business).create(("text", f"{outreach.id}#sms-tried", {"at": time.time()}))
    if not first:
        return False
    since = datetime.fromtimestamp(outreach.requested_at, UTC)
    sent = client().messages.list(to=outreach.to, from_=outreach.from_, date_sent_after=since, limit=20)
    return any(each.body == words(outreach) for each in sent)


def is_allowed(outreach: Outreach) -> bool:
    """Nobody who asked not to be called is written to instead."""
    return Records(outreach.business).get(log.DO_NOT_CALL, outreach.to) is None
