"""The bot's part of the conversation, without I/O: where the chat stands and what was written in, what to
say and what to do out.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Literal, TypeAlias

from agents.game.telegram import allowance, codes, typed_numbers
from agents.game.telegram.chat import MOST_HANDLED, Chat
from agents.game.telegram.codes import Code, Fresh
from agents.game.telegram.update import ChatMessage
from agents.game.telegram.words import WORDS

Keyboard = Literal["share", "none", ""]


@dataclass(frozen=True, slots=True)
class Say:
    """`keyboard`: show the button that shares the number, take it away, or leave it as it is."""

    text: str
    keyboard: Keyboard = ""


@dataclass(frozen=True, slots=True)
class TextCode:
    """A code is to be texted to the number, if that may be done by now (see `code_for`)."""

    phone: str


@dataclass(frozen=True, slots=True)
class Register:
    """The number is proven: it becomes the player's, together with the consent to be called."""

    phone: str


@dataclass(frozen=True, slots=True)
class Unregister:
    """The player does not want to be called any more."""

    phone: str


Wish: TypeAlias = TextCode | Register | Unregister | None


@dataclass(frozen=True, slots=True)
class BotAnswer:
    """The chat as it is from now on, what is said, and what is to be done with it."""

    chat: Chat
    say: Say | None = None
    wish: Wish = None


def answer(chat: Chat, message: ChatMessage, now: float) -> BotAnswer:
    """The answer to a message. `now` is in seconds since the epoch."""
    if message.update_id in chat.handled:
        return BotAnswer(chat)
    handled = (*chat.handled, message.update_id)[-MOST_HANDLED:]
    return _answer(replace(chat, handled=handled), message, now)


def without_number(chat: Chat) -> Chat:
    """The chat after somebody else has proven its number, which is theirs from then on."""
    return replace(chat, proven="", owes_call=False)


def number_moved(answer: BotAnswer) -> BotAnswer:
    """The same answer in a chat that is told first that its number is somebody else's now."""
    moved = WORDS["number_moved"]
    say = replace(answer.say, text=f"{moved} {answer.say.text}") if answer.say else Say(moved)
    return replace(answer, say=say)


def _answer(chat: Chat, message: ChatMessage, now: float) -> BotAnswer:
    if message.shared_number:
        return _shared(chat, message)
    command = _command(message.text)
    if command in COMMANDS:
        return COMMANDS[command](chat)
    digits = codes.digits_in(message.text)
    if phone := "" if digits else typed_numbers.e164(message.text):
        return BotAnswer(chat, wish=TextCode(phone))
    return _typed(chat, digits, now)


def _command(text: str) -> str:
    """ "/start@SomeBot payload" is "/start" (https://core.telegram.org/bots/features#commands)."""
    return text.partition(" ")[0].partition("@")[0].lower()


def _shared(chat: Chat, message: ChatMessage) -> BotAnswer:
    if not message.is_own:
        return BotAnswer(chat, _say("not_your_number", "share"))
    phone = typed_numbers.shared(message.shared_number)
    return BotAnswer(chat, wish=TextCode(phone)) if phone else BotAnswer(chat, _say("not_a_number", "share"))


def _typed(chat: Chat, digits: str, now: float) -> BotAnswer:
    if chat.code:
        return _code_typed(chat, chat.code, digits, now)
    if chat.pending:
        return BotAnswer(chat, _say("code_gone"))
    return _as_before(chat, "not_a_number")


def _code_typed(chat: Chat, code: Code, digits: str, now: float) -> BotAnswer:
    if code.is_too_old(now):
        return BotAnswer(replace(chat, code=None), _say("code_too_old"))
    if not digits:
        return BotAnswer(chat, _say("code_wanted", phone=chat.pending))
    if code.is_right(digits):
        proven = replace(chat, proven=chat.pending, pending="", code=None, owes_call=True)
        return BotAnswer(proven, _say("verified", "none"), Register(chat.pending))
    tried = code.tried()
    if not tried.left:
        return BotAnswer(replace(chat, code=None), _say("code_used_up"))
    return BotAnswer(replace(chat, code=tried), _say("code_wrong", left=tried.left))


def _as_before(chat: Chat, nothing_proven: str) -> BotAnswer:
    """What is said when there is no code to talk about."""
    if chat.proven:
        return BotAnswer(chat, _say("verified_already", phone=chat.proven))
    return BotAnswer(chat, _say(nothing_proven, "share"))


def _start(chat: Chat) -> BotAnswer:
    return _as_before(replace(chat, pending="", code=None), "welcome")


def _call(chat: Chat) -> BotAnswer:
    if not chat.proven:
        return BotAnswer(chat, _say("number_first", "share"))
    return BotAnswer(replace(chat, owes_call=True), _say("calling"))


def _resend(chat: Chat) -> BotAnswer:
    if chat.pending:
        return BotAnswer(chat, wish=TextCode(chat.pending))
    return _as_before(chat, "number_first")


def _stop(chat: Chat) -> BotAnswer:
    stopped = Chat(texted_at=chat.texted_at, handled=chat.handled)
    return BotAnswer(stopped, _say("stopped", "none"), Unregister(chat.proven) if chat.proven else None)


def _help(chat: Chat) -> BotAnswer:
    return BotAnswer(chat, _say("help"))


COMMANDS: Mapping[str, Callable[[Chat], BotAnswer]] = {
    "/start": _start,
    "/call": _call,
    "/resend": _resend,
    "/stop": _stop,
    "/help": _help,
}


def code_for(chat: Chat, phone: str, texted_at: Sequence[float], fresh: Fresh, now: float) -> BotAnswer:
    """The answer to a wish for a code. `texted_at` are the times of codes to that number, whoever asked.

    The answer keeps its wish if the code may go.
    """
    wait = max(allowance.wait_seconds(texted_at, now), allowance.wait_seconds(chat.texted_at, now))
    if wait > allowance.PAUSE_SECONDS:
        return BotAnswer(chat, _say("too_many"))
    if wait > 0:
        return BotAnswer(chat, _say("too_soon", seconds=ceil(wait)))
    times = (*allowance.recent(chat.texted_at, now), now)
    waiting = replace(chat, pending=phone, code=Code.of(fresh, now), texted_at=times)
    return BotAnswer(waiting, _say("code_sent", "none", phone=phone), TextCode(phone))


def not_callable(chat: Chat) -> BotAnswer:
    """The answer to a number that must not be called: where it is, or what it costs."""
    return BotAnswer(chat, _say("not_callable", "share"))


def text_failed(chat: Chat) -> BotAnswer:
    """The answer when the code could not be texted: the number may be wrong."""
    back = replace(chat, pending="", code=None)
    return BotAnswer(back, _say("text_failed", "share", phone=chat.pending))


def call_owed(chat: Chat, has_met: bool) -> BotAnswer:
    """The answer once the promised call is started, or needs not be because the player is known by now."""
    return BotAnswer(replace(chat, owes_call=False), _say("met_already") if has_met else None)


def _say(name: str, keyboard: Keyboard = "", **values: object) -> Say:
    return Say(WORDS[name].format(**values), keyboard)
