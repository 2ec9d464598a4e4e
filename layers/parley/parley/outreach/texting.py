"""The text that says what a call could not: in Telegram, else as an SMS."""

import time
from collections.abc import Callable, Mapping
from typing import Any

from parley import agents
from parley.carrier.texts import send_text, sent_since
from parley.flow import Flow
from parley.kinds import first_part, kind
from parley.outreach import dialling, following, log
from parley.outreach.request import Outreach
from parley.store.records import EXPIRES_AT, Records
from parley.store.retention import expires_at

WORDS: Mapping[str, str] = {
    "en-US": "Hi! We tried to call you from {number}, but couldn't reach you. Call us back any time.",
    "sv-SE": "Hej! Vi ringde dig från {number} men fick inget svar. Ring gärna tillbaka.",
}
"""What is written when the request says nothing, by the agent's language."""
TEXT = kind("text", link=(log.OUTREACH, first_part))


class NoChatError(Exception):
    """The person has no Telegram chat, or none that takes our messages: only an SMS is left."""


class TextTroubleError(Exception):
    """The message may not have gone out; it is tried again."""


class NotNowError(Exception):
    """Nothing may be written at this moment, or ever; the guard says what follows."""


def words(outreach: Outreach) -> str:
    flow: Flow = agents.load(outreach.speaker)
    return outreach.text or WORDS[flow.language].format(number=outreach.from_)


def telegram(outreach: Outreach) -> None:
    """Writes in the person's chat. Raises NoChatError, NotNowError or TextTroubleError."""
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
    """Sends an SMS. Raises a CarrierError or NotNowError."""

    def send() -> None:
        if not _is_sent(outreach):
            send_text(outreach.from_, outreach.to, words(outreach))

    _once(outreach, "sms", send)


def _once(outreach: Outreach, channel: str, send: Callable[[], None]) -> None:
    """A text that is known to have gone out is not sent again."""
    records = Records(outreach.business)
    key = f"{outreach.id}#{channel}"
    if records.get(TEXT, key) is None:
        _may_write(outreach)
        send()
        records.create((TEXT, key, _kept()))


def _may_write(outreach: Outreach) -> None:
    """Nothing is written before what was dialled rings no more, nor against what the guard says now."""
    if not dialling.take_back(outreach):
        raise NotNowError("somebody is talking with the person")
    against = following.objection(following.look(outreach))
    if against:
        raise NotNowError(against.reason)


def _is_sent(outreach: Outreach) -> bool:
    """Whether an earlier try, of which no answer came back, did send it."""
    first = not Records(outreach.business).create((TEXT, f"{outreach.id}#sms-tried", _kept()))
    if not first:
        return False
    return words(outreach) in sent_since(outreach.from_, outreach.to, outreach.requested_at)


def _kept() -> dict[str, Any]:
    return {"at": time.time(), EXPIRES_AT: expires_at()}
