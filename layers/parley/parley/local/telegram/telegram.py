"""Telegram's place in the local world: chats with one bot, its webhook, and trouble on demand.

telegram = Telegram()
telegram.webhook(f"{gateway_url}/telegram/webhook")
ann = telegram.person("Ann", "+15125550100")
ann.types("/start")
"""

import itertools
import time
from threading import RLock
from typing import TYPE_CHECKING, Any

import httpx

from parley.local.exchange.events import EventLog
from parley.local.telegram.bot_api import BotApi
from parley.local.telegram.control import BotControlApi
from parley.local.telegram.errors import BotFault, BotFaults
from parley.local.telegram.people import ChatLine, ChatPerson, Keyboard
from parley.local.telegram.server import application

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

BOT_TOKEN = "1000:local-bot"  # noqa: S105 - known on this machine only
WEBHOOK_SECRET = "local-webhook-secret"  # noqa: S105
SECRETS = {"/parley/telegram": {"bot_token": BOT_TOKEN, "webhook_secret": WEBHOOK_SECRET}}
"""For the stack's settings."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105
DELIVERIES = 3
"""How often an update is delivered that the webhook does not take; Telegram goes on for longer."""
PAUSE_SECONDS = 0.2
TIMEOUT_SECONDS = 60
FIRST_PERSON = 2001


class Telegram:
    """One bot and everybody who chats with it. `events` may be shared, so that one page shows it all.

    Its events are chat (by, text, keyboard; `sid` is the person's id), update (update_id, http_status) and
    webhook (url).
    """

    def __init__(self, token: str = BOT_TOKEN, events: EventLog | None = None) -> None:
        self.token = token
        self.events = events or EventLog()
        self.faults = BotFaults()
        self.people: dict[int, ChatPerson] = {}
        self.webhook_url, self.webhook_secret = "", ""
        self._ids = itertools.count(1)
        self._lock = RLock()
        self._http = httpx.Client(timeout=TIMEOUT_SECONDS, trust_env=False)

    @property
    def wsgi(self) -> "WSGIApplication":
        """The Bot API under /bot, the people's control API under /telegram."""
        return application(BotApi(self), BotControlApi(self))

    def webhook(self, url: str, secret: str = WEBHOOK_SECRET) -> None:
        """Where updates are delivered from now on; nowhere when `url` is empty."""
        self.webhook_url, self.webhook_secret = url, secret
        self.events.publish("webhook", url=url)

    def person(self, name: str, phone: str) -> ChatPerson:
        """Somebody new."""
        with self._lock:
            person = ChatPerson(self, FIRST_PERSON + len(self.people), name, phone)
            self.people[person.id] = person
        return person

    def fails(self, status: int, **settings: Any) -> None:
        """Trouble for messages of the bot, as in `Fault`."""
        self.faults.add(BotFault(status, **settings))

    def reset(self) -> None:
        """Nobody there, nothing written, no trouble; the webhook stays."""
        self.faults.clear()
        with self._lock:
            self.people.clear()

    def stop(self) -> None:
        self._http.close()

    # --- what the bot and the people do -------------------------------------------------------------

    def write(self, person: ChatPerson, line: ChatLine, keyboard: Keyboard | None = None) -> int:
        """Adds a line to a chat, and returns its number; None leaves the keyboard as it is."""
        with self._lock:
            person.chat.append(line)
            if keyboard is not None:
                person.keyboard = keyboard
        self.events.publish(
            "chat", str(person.id), by=line.by, text=line.text, keyboard=person.keyboard, name=person.name
        )
        return len(person.chat)

    def deliver(self, person: ChatPerson, shown: str, content: dict[str, Any]) -> None:
        """What a person wrote goes into the chat and to the webhook."""
        person.has_started = True
        number = self.write(person, ChatLine("person", shown))
        sender = {"id": person.id, "is_bot": False, "first_name": person.name, "language_code": "en"}
        chat = {"id": person.id, "type": "private", "first_name": person.name}
        head = {"message_id": number, "from": sender, "chat": chat, "date": int(time.time())}
        self.send_update({"update_id": next(self._ids), "message": {**head, **content}})

    def send_update(self, update: Any) -> int:
        """Delivers an update, again if the webhook does not take it; the last HTTP status, 0 for none."""
        status = 0
        for attempt in range(DELIVERIES if self.webhook_url else 0):
            time.sleep(PAUSE_SECONDS * attempt)
            status = self._post(update)
            if httpx.codes.is_success(status):
                break
        return status

    def _post(self, update: Any) -> int:
        headers = {SECRET_HEADER: self.webhook_secret} if self.webhook_secret else {}
        try:
            status = self._http.post(self.webhook_url, json=update, headers=headers).status_code
        except httpx.HTTPError:
            status = 0
        number = update.get("update_id") if isinstance(update, dict) else None
        self.events.publish("update", update_id=number, http_status=status)
        return status
