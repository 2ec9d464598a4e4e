"""The game on this machine, without its phone calls: nobody is called before the calling hours, in hours."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from agents.game.tools import PROFILE
from parley.local.dev.addresses import forget_earlier_addresses
from parley.local.exchange.exchange import Exchange
from parley.local.stack import TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, Stack
from parley.local.telegram import SECRETS, Telegram
from parley.store.records import SYSTEM, Records

BUSINESS, NUMBER = "companion", "+15125550197"
STRANGER = "another-business"
UNKNOWN_TO_TWILIO = 21211


@dataclass
class Game:
    stack: Stack
    exchange: Exchange
    telegram: Telegram

    @property
    def records(self) -> Records:
        return Records(BUSINESS)

    @property
    def texts(self) -> list[tuple[str, str]]:
        """The SMS so far: to whom, and the words."""
        return [(message.to, message.body) for message in self.exchange.messages]

    @property
    def code(self) -> str:
        """The newest one-time code that was texted."""
        return self.texts[-1][1][:6]

    def outreaches(self) -> list[str]:
        return [each["id"] for each in self.records.between("outreach", "!", "~")]

    def onboarded(self, phone: str) -> None:
        self.records.put(PROFILE, phone, {"name": "Ann", "interests": "chess", "onboarded": True})

    def reset(self) -> None:
        self.exchange.settle()  # what the last test set off still reports, and is not to be found in this one
        self.stack.drain()
        self.exchange.board.messages.clear()
        self.exchange.failures.clear()
        self.telegram.reset()
        self.stack.reset()
        hour = (datetime.now(UTC).hour + 6) % 24
        rules = {"from": NUMBER, "hours": [hour, hour + 1], "timezone": "UTC"}
        Records(SYSTEM).put("number", NUMBER, {"agent": "companion", "business": BUSINESS})
        for business in (BUSINESS, STRANGER):
            Records(business).put("setting", "outreach", rules)


@contextmanager
def game() -> Iterator[Game]:
    exchange, telegram = (
        Exchange(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, strict=False, strict_twiml=True),
        Telegram(),
    )
    with Stack.start(
        parameters=lambda urls: {
            "TwilioAccountSid": TWILIO_ACCOUNT_SID,
            "TwilioApiUrl": urls["exchange"],
            "TelegramApiUrl": urls["telegram"],
            "TelegramBusiness": BUSINESS,
            "PublicUrl": urls["gateway"],
        },
        secrets=SECRETS,
        extra={"exchange": lambda _: exchange.wsgi, "telegram": lambda _: telegram.wsgi},
    ) as stack:
        forget_earlier_addresses()
        exchange.number(NUMBER, f"{stack.gateway_url}/voice/incoming", name="companion")
        telegram.webhook(f"{stack.gateway_url}/telegram/webhook")
        yield Game(stack, exchange, telegram)
    telegram.stop()
    exchange.stop()
