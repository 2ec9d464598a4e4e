"""Answers one message: reads the chat and whose its number is, one transaction, then what was promised in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from agents.game.registration import is_of, registered, unregistered
from agents.game.telegram import allowance, codes, conversation
from agents.game.telegram.chat import Chat
from agents.game.telegram.conversation import BotAnswer, Keyboard, Register, TextCode, Unregister
from agents.game.telegram.update import ChatMessage
from agents.game.telegram.words import WORDS
from parley.carrier.telegram import TelegramError
from parley.kinds import its_id, kind
from parley.logs import logger_of
from parley.outreach.guard import rules_of
from parley.phone_numbers import refusal
from parley.raised import raised
from parley.store.errors import UnavailableError
from parley.store.records import Change, Records

CHAT = kind("telegram_chat", person=("proven", "pending"))
TEXTS = kind("code_texts", person=its_id)
ATTEMPTS = 5
UNPROVEN_SECONDS = 30 * 86_400
"""How long a chat is kept before its number is proven."""

logger = logger_of("telegram")


@dataclass(frozen=True, slots=True)
class BotPorts:
    """What the bot does to the world.

    `say` writes in a chat (chat id, text, keyboard), `text` sends an SMS (to, words) and is false if it was
    refused, `call` starts the onboarding of a player by id, and is false if the player has been through it.
    """

    records: Records
    say: Callable[[int, str, Keyboard], None]
    text: Callable[[str, str], bool]
    call: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class BotStep:
    """An answer, the records that change with it, and the code in it, which is kept nowhere else."""

    answer: BotAnswer
    changes: Sequence[Change] = ()
    digits: str = ""


def handle(message: ChatMessage, ports: BotPorts, now: float) -> None:
    """Answers a message, once however often it comes. `now` is in seconds since the epoch.

    Raises UnavailableError, or what `call` raises: the same message may then come again, and is finished.
    """
    for _ in range(ATTEMPTS):
        before = ports.records.get(CHAT, str(message.chat_id))
        chat = Chat.from_data(before) if before else Chat()
        step = _step_of_owner(chat, message, ports.records, now)
        kept = _kept(message, before, step.answer.chat, now)
        if step.answer.chat == chat or ports.records.change(kept, *step.changes):
            _do(message, step, ports, now)
            return
    raise UnavailableError("the chat kept changing")


def _step_of_owner(chat: Chat, message: ChatMessage, records: Records, now: float) -> BotStep:
    """Whose the number is now is asked before every answer: a player who proves it later takes it over."""
    if not chat.proven or is_of(records, chat.proven, str(message.chat_id)):
        return _step(conversation.answer(chat, message, now), message, records, now)
    answer = conversation.answer(conversation.without_number(chat), message, now)
    step = _step(answer, message, records, now)
    return replace(step, answer=conversation.number_moved(step.answer))


def _kept(message: ChatMessage, before: Mapping[str, Any] | None, chat: Chat, now: float) -> Change:
    expires_at = 0 if chat.proven else int(now) + UNPROVEN_SECONDS
    return Change(CHAT, str(message.chat_id), before, chat.to_data(), expires_at)


def _step(answer: BotAnswer, message: ChatMessage, records: Records, now: float) -> BotStep:
    at = datetime.fromtimestamp(now, UTC).isoformat(timespec="seconds")
    player = str(message.chat_id)
    match answer.wish:
        case TextCode(phone):
            return _with_code(answer.chat, phone, records, now)
        case Register(phone):
            return BotStep(answer, registered(records, player, message.chat_id, phone, at))
        case Unregister(phone):
            return BotStep(answer, unregistered(records, player, phone, at))
        case None:
            return BotStep(answer)


def _with_code(chat: Chat, phone: str, records: Records, now: float) -> BotStep:
    if not _is_callable(phone, records):
        return BotStep(conversation.not_callable(chat))
    texts, fresh = records.get(TEXTS, phone), codes.new()
    times = allowance.recent((texts or {}).get("at", ()), now)
    answer = conversation.code_for(chat, phone, times, fresh, now)
    if answer.wish is None:
        return BotStep(answer)
    texted = Change(TEXTS, phone, texts, {"at": [*times, now]}, int(now) + allowance.DAY_SECONDS)
    return BotStep(answer, [texted], fresh.digits)


def _is_callable(phone: str, records: Records) -> bool:
    rules = rules_of(records.get("setting", "outreach"))
    return not refusal(phone, rules.regions)


def _do(message: ChatMessage, step: BotStep, ports: BotPorts, now: float) -> None:
    answer = step.answer
    if isinstance(answer.wish, TextCode) and not _texted(answer.wish.phone, step.digits, ports):
        answer = conversation.text_failed(answer.chat)
        _follow(message, step.answer.chat, answer, ports, now)
    _say(message, answer, ports)
    if answer.chat.owes_call:
        called = _called(answer.chat, str(message.chat_id), ports)
        _follow(message, answer.chat, called, ports, now)
        _say(message, called, ports)


def _called(chat: Chat, player: str, ports: BotPorts) -> BotAnswer:
    if is_of(ports.records, chat.proven, player):
        return conversation.call_owed(chat, has_met=not ports.call(player))
    return conversation.number_moved(BotAnswer(conversation.without_number(chat)))


def _texted(phone: str, digits: str, ports: BotPorts) -> bool:
    try:
        return ports.text(phone, WORDS["code_text"].format(code=digits))
    except Exception as error:  # whatever it was, the person is told, and can ask again
        logger.warning("a code could not be texted", why=type(error).__name__)
        return False


def _follow(message: ChatMessage, before: Chat, answer: BotAnswer, ports: BotPorts, now: float) -> None:
    """Keeps where the chat went on to; unless another message was faster, which then counts."""
    ports.records.change(_kept(message, before.to_data(), answer.chat, now))


def _say(message: ChatMessage, answer: BotAnswer, ports: BotPorts) -> None:
    if answer.say is None:
        return
    try:
        ports.say(message.chat_id, answer.say.text, answer.say.keyboard)
    except TelegramError as error:  # the person writes again, and the chat goes on from there
        logger.warning("an answer could not be sent", why=raised(error), status=error.status)
