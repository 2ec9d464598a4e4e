"""A stand-in for Telegram: its Bot API for the bot, and people who write to it."""

from parley.local.telegram.errors import ApiError, Fault
from parley.local.telegram.people import Person
from parley.local.telegram.telegram import BOT_TOKEN, SECRETS, WEBHOOK_SECRET, Telegram

__all__ = ["BOT_TOKEN", "SECRETS", "WEBHOOK_SECRET", "ApiError", "Fault", "Person", "Telegram"]
