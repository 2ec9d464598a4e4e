"""What Telegram sends to the webhook (https://core.telegram.org/bots/api#update), as far as the bot cares."""

import json
from dataclasses import dataclass
from typing import Any

LONGEST_TEXT = 200
"""Characters; everything that the bot asks for is shorter."""


class IgnoredError(Exception):
    """An update that the bot has nothing to say to, and why."""


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """Something written in a private chat, whose id is also the person's.

    `shared_number` is the number of a shared contact, `is_own` whether the contact is who shared it.
    """

    update_id: int
    chat_id: int
    text: str = ""
    shared_number: str = ""
    is_own: bool = False


def message(body: str) -> ChatMessage:
    """The message in an update. Raises IgnoredError for everything else."""
    try:
        update = json.loads(body)
        return _message(update["update_id"], update["message"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise IgnoredError(f"no message: {type(error).__name__}") from error


def _message(update_id: Any, written: Any) -> ChatMessage:
    chat, sender = written["chat"], written["from"]
    if not (_is_id(update_id) and _is_id(sender["id"])):
        raise IgnoredError("no ids")
    if chat["type"] != "private" or chat["id"] != sender["id"] or sender.get("is_bot"):
        raise IgnoredError("no private chat with a person")
    contact = written.get("contact") or {}
    return ChatMessage(
        update_id,
        sender["id"],
        str(written.get("text") or "")[:LONGEST_TEXT],
        str(contact.get("phone_number") or "")[:LONGEST_TEXT],
        bool(contact) and contact.get("user_id") == sender["id"],
    )


def _is_id(value: object) -> bool:
    """Up to 52 significant bits, Telegram says (https://core.telegram.org/bots/api#user)."""
    return type(value) is int and 0 < value < 2**53
