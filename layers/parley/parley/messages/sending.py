"""The one way out for texts and e-mails of every tool and task: each goes once, within the rules and the caps.

A message has a key, which is the same however often the same wish is tried. It is kept before anything is sent,
counted once, and what is known to have gone out does not go again.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from time import time
from typing import Any
from urllib.parse import urlencode

from parley.carrier.caller_numbers import caller_of
from parley.carrier.ses import send_email
from parley.carrier.twilio_rest import public_url
from parley.carrier.twilio_texts import NoRecipientError, send_text, sent_since
from parley.kinds import Data, first_part, kind
from parley.logs import logger_of
from parley.messages import rules
from parley.messages.rules import MessageRules
from parley.metrics import count_one
from parley.settings import settings
from parley.store.records import EXPIRES_AT, SYSTEM, Records
from parley.store.retention import expires_at


def _person(key: str, data: Data) -> str:
    """What is sent to somebody else because of a caller belongs to the caller; any other text to who gets it."""
    return str(data["caller"] or (data["to"] if data["channel"] == "text" else ""))


MESSAGE = kind("message", person=_person)
"""A message, without its words."""
COUNTED = kind("messages_of_day", person=first_part)
"""How many there were in a day: to a recipient, because of a caller, of a business, of the account."""
COUNTED_SECONDS = 2 * 86_400

logger = logger_of("messages")


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """To whom, and why.

    `caller` is the number of the person whose call causes it, "" if they withhold it, None if nobody is on
    the phone; `to_staff` says that `to` is one of the business's own people; `outreach` is the one that it belongs to.
    """

    business: str
    key: str
    to: str
    caller: str | None = None
    to_staff: bool = False
    outreach: str = ""


def text(message: OutgoingMessage, sender: str, words: str) -> str:
    """Sends an SMS, once. Returns why it was refused, "" if it was not.

    Raises NoRecipientError, a CarrierError or UnavailableError.
    """

    if not message.to:
        raise NoRecipientError("the text has no recipient; is OWNER_PHONE set?")

    def was_sent(since: float) -> bool:
        return words in sent_since(sender, message.to, since)

    return _sent(
        "text",
        message,
        rules.refuses_number,
        lambda: send_text(sender, message.to, words, _report_url(message)),
        was_sent,
    )


def mail(message: OutgoingMessage, subject: str, words: str) -> str:
    """Writes an e-mail, once. Returns why it was refused, "" if it was not.

    Raises NoSenderError, botocore's ClientError or UnavailableError.
    """
    return _sent(
        "mail",
        message,
        rules.refuses_address,
        lambda: send_email(message.to, subject, words),
        lambda _: False,
    )


def may_text(business: str, number: str) -> bool:
    """Whether a text to the number could go out; how many there were today is not looked at."""
    return not rules.refuses_number(_rules(Records(business)), number)


def _sent(
    channel: str,
    message: OutgoingMessage,
    refuses: Callable[[MessageRules, str], str],
    send: Callable[[], str],
    was_sent: Callable[[float], bool],
) -> str:
    records = Records(message.business)
    kept: dict[str, Any] = {
        "channel": channel,
        "to": message.to,
        "caller": message.caller if message.to_staff or channel == "mail" else "",
        "at": time(),
        EXPIRES_AT: expires_at(),
    }
    if records.create((MESSAGE, message.key, kept)):
        limits = _rules(records)
        if why := refuses(limits, message.to) or _over(channel, message, limits):
            return _refused(records, message, kept, why)
    else:
        kept = dict(records.get(MESSAGE, message.key) or kept)
        if "refused" in kept or "sid" in kept or was_sent(kept["at"]):
            return str(kept.get("refused", ""))
    records.put(MESSAGE, message.key, {**kept, "sid": send()})
    return ""


def _refused(records: Records, message: OutgoingMessage, kept: Mapping[str, Any], why: str) -> str:
    records.put(MESSAGE, message.key, {**kept, "refused": why})
    logger.warning("message refused", channel=kept["channel"], why=why, business=message.business)
    count_one("MessagesRefused")
    return why


def _over(channel: str, message: OutgoingMessage, limits: MessageRules) -> str:
    """Takes a place in each count; the name of the first in which none was left, "" if there is none."""
    day, until = f"{datetime.now(UTC):%Y-%m-%d}", int(time()) + COUNTED_SECONDS
    for business, counted, most, name in _counts(message, limits):
        place = f"{counted}#{channel}#{day}"
        if most < 1 or Records(business).take(COUNTED, place, 0, most, until) is None:
            return name
    return ""


def _counts(message: OutgoingMessage, limits: MessageRules) -> Iterator[tuple[str, str, int, str]]:
    """Whose count, of what, how many at most, and what it is called when it is full."""
    recipient = limits.per_staff if message.to_staff else limits.per_recipient
    yield message.business, f"{message.to.casefold()}#to", recipient, "recipient_cap"
    if message.caller is not None and not message.to_staff:
        hidden = not caller_of(message.caller)
        most = limits.per_hidden if hidden else limits.per_caller
        yield message.business, f"{'hidden' if hidden else message.caller}#by", most, "caller_cap"
    yield message.business, "all", limits.per_day, "day_cap"
    yield SYSTEM, "all", settings().messages_per_day, "account_cap"


def _rules(records: Records) -> MessageRules:
    """Texts may go to the countries that the business may call."""
    dialled = records.get("setting", "outreach") or {}
    same = {"regions": dialled["regions"]} if "regions" in dialled else {}
    return rules.rules_of(same, records.get("setting", "messages"))


def _report_url(message: OutgoingMessage) -> str:
    """Where Twilio tells what becomes of a text; "" where the address of this deployment is not known."""
    known = {"business": message.business, "message": message.key, "outreach": message.outreach}
    base = public_url()
    return f"{base}/voice/message?{urlencode(known)}" if base else ""
