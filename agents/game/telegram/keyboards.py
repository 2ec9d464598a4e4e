"""The keyboards of the chat as Telegram wants them (https://core.telegram.org/bots/api#replykeyboardmarkup)."""

from collections.abc import Mapping
from typing import Any

from agents.game.telegram.conversation import Keyboard
from agents.game.telegram.words import WORDS

KEYBOARDS: Mapping[Keyboard, Mapping[str, Any] | None] = {
    "share": {
        "keyboard": [[{"text": WORDS["share"], "request_contact": True}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    },
    "none": {"remove_keyboard": True},
    "": None,
}
