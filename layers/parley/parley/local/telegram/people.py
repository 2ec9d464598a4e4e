"""People with a telephone and Telegram on it: they write to the bot, and see what it writes."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from parley.local.telegram.telegram import Telegram

Keyboard = list[list[dict[str, Any]]]


@dataclass(frozen=True)
class ChatLine:
    """Something in a chat, and who wrote it."""

    by: Literal["person", "bot"]
    text: str


@dataclass
class ChatPerson:
    """One person's private chat with the bot; its id is the person's. `phone` is in E.164."""

    telegram: "Telegram"
    id: int
    name: str
    phone: str
    has_started: bool = False
    has_blocked: bool = False
    chat: list[ChatLine] = field(default_factory=list)
    keyboard: Keyboard = field(default_factory=list)
    """The buttons under the chat, by rows."""

    @property
    def sees(self) -> str:
        """What the bot wrote last; nothing if it never did."""
        return next((line.text for line in reversed(self.chat) if line.by == "bot"), "")

    def types(self, text: str) -> None:
        """Returns when the bot's webhook has answered, as `shares_contact` does."""
        self.telegram.deliver(self, text, {"text": text})

    def shares_contact(self, whose: "ChatPerson | None" = None) -> None:
        """Shares a contact: their own, with the button, or somebody else's.

        Telegram writes its number without a plus.
        """
        other = whose or self
        contact = {"phone_number": other.phone.lstrip("+"), "first_name": other.name, "user_id": other.id}
        self.telegram.deliver(self, f"shares {other.name}'s contact", {"contact": contact})

    def blocks(self) -> None:
        self.has_blocked = True

    def unblocks(self) -> None:
        self.has_blocked = False
