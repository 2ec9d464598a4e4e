"""A stand-in for Telegram: its Bot API for the bot, and people who write to it."""

from parley.local.telegram.errors import BotApiError, BotFault
from parley.local.telegram.people import ChatPerson
from parley.local.telegram.telegram import BOT_TOKEN, SECRETS, WEBHOOK_SECRET, Telegram

__all__ = ["BOT_TOKEN", "SECRETS", "WEBHOOK_SECRET", "BotApiError", "BotFault", "ChatPerson", "Telegram"]
