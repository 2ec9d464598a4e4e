"""Sends the text that says what a call could not: in Telegram, else as an SMS."""

from typing import Any

from parley import clock
from parley.kinds import first_part, kind
from parley.messages import reports, sending
from parley.outreach import dialling, executions, following, log
from parley.outreach.deciding.next_step import objection
from parley.outreach.deciding.texts import delivery, words
from parley.outreach.request import Outreach
from parley.store.records import EXPIRES_AT, Records
from parley.store.retention import expires_at

TEXT = kind("text", link=(log.OUTREACH, first_part))
"""That a message in Telegram went out; and the newest token that waits for the report of an SMS."""


class NoChatError(Exception):
    """The person has no Telegram chat, or none that takes our messages: only an SMS is left."""


class NotAllowedError(Exception):
    """No SMS may go to this number, or not any more today."""


class TextTroubleError(Exception):
    """The message may not have gone out; it is tried again."""


class NotNowError(Exception):
    """Nothing may be written at this moment, or ever; the guard says what follows."""


def telegram(outreach: Outreach) -> None:
    """Writes in the person's chat. Raises NoChatError, NotNowError or TextTroubleError.

    A message that is known to have gone out is not sent again.
    """
    from parley.carrier.telegram import TelegramBlockedError, TelegramError, send_message

    if not outreach.chat_id:
        raise NoChatError("no chat is known")
    records, key = Records(outreach.business), f"{outreach.id}#telegram"
    if records.get(TEXT, key) is not None:
        return
    _may_write(outreach)
    try:
        send_message(outreach.chat_id, words(outreach))
    except TelegramBlockedError as error:
        raise NoChatError(str(error)) from error
    except TelegramError as error:
        raise TextTroubleError(str(error)) from error
    records.create((TEXT, key, _kept()))


def sms(outreach: Outreach, token: str) -> None:
    """Sends an SMS; `token` is told what became of it, once Twilio reports it.

    Raises NotAllowedError, NotNowError, a CarrierError or UnavailableError.
    """
    Records(outreach.business).put(TEXT, _key(outreach.id), _kept(token=token))
    known = reports.of(outreach.business, _key(outreach.id))
    if known is not None:
        executions.complete(token, delivery(known))
        return
    _may_write(outreach)
    message = sending.OutgoingMessage(outreach.business, _key(outreach.id), outreach.to, outreach=outreach.id)
    if refused := sending.text(message, outreach.from_, words(outreach)):
        raise NotAllowedError(refused)


def reported(business: str, id: str, report: reports.Report) -> None:
    """Tells the task that waits, if one does, what became of its SMS."""
    waits = Records(business).get(TEXT, _key(id))
    if waits is not None:
        executions.complete(waits["token"], delivery(report))


def _may_write(outreach: Outreach) -> None:
    """Nothing is written before what was dialled rings no more, nor against what the guard says now."""
    if not dialling.take_back(outreach):
        raise NotNowError("somebody is talking with the person")
    against = objection(following.look(outreach))
    if against:
        raise NotNowError(against.reason)


def _kept(**data: Any) -> dict[str, Any]:
    return {"at": clock.now(), EXPIRES_AT: expires_at(), **data}


def _key(id: str) -> str:
    return f"{id}#sms"
