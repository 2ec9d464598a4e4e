"""A stand-in for Telegram: its Bot API for the bot, and people who write to it."""

from local.telegram.errors import ApiError, Fault
from local.telegram.people import Person
from local.telegram.telegram import BOT_TOKEN, SECRETS, WEBHOOK_SECRET, Telegram

__all__ = ["BOT_TOKEN", "SECRETS", "WEBHOOK_SECRET", "ApiError", "Fault", "Person", "Telegram"]
