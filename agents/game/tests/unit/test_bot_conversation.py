"""What the bot answers, message by message, as people write."""

import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.game.telegram import conversation
from agents.game.telegram.chat import Chat
from agents.game.telegram.codes import SECONDS, TRIES, Fresh
from agents.game.telegram.conversation import BotAnswer, Register, Say, TextCode, Unregister
from agents.game.telegram.update import ChatMessage
from agents.game.telegram.words import WORDS

ANN, NUMBER, OTHER = 2001, "+46701234567", "+15125550100"
RIGHT, WRONG = "042042", "111111"


@dataclass
class Talk:
    """A chat where codes are always the same and texts always arrive."""

    chat: Chat = field(default_factory=Chat)
    now: float = 1_800_000_000.0
    texted: list[tuple[str, float]] = field(default_factory=list)
    wishes: list[Any] = field(default_factory=list)
    updates: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def types(self, text: str, **message: Any) -> Say | None:
        return self.receives(ChatMessage(next(self.updates), ANN, text, **message))

    def shares(self, number: str, is_own: bool = True) -> Say | None:
        return self.types("", shared_number=number, is_own=is_own)

    def receives(self, message: ChatMessage) -> Say | None:
        answer = conversation.answer(self.chat, message, self.now)
        if isinstance(answer.wish, TextCode):
            answer = self._code(answer, answer.wish.phone)
        self.chat = Chat.from_data(json.loads(json.dumps(answer.chat.to_data())))
        self.wishes.append(answer.wish)
        return answer.say

    def _code(self, answer: BotAnswer, phone: str) -> BotAnswer:
        times = [at for number, at in self.texted if number == phone]
        coded = conversation.code_for(answer.chat, phone, times, Fresh(RIGHT, b"salt"), self.now)
        if coded.wish:
            self.texted.append((phone, self.now))
        return coded


def says(say: Say | None, name: str) -> bool:
    """Whether the text is the template of that name, with any values."""
    assert say is not None, f"nothing was said instead of {name}"
    pieces = [piece.partition("}")[2] for piece in ("}" + WORDS[name]).split("{")]
    return all(piece in say.text for piece in pieces)


def verified() -> Talk:
    talk = Talk()
    talk.types("/start")
    talk.types(NUMBER)
    talk.types(RIGHT)
    return talk


def test_start_asks_for_the_number_with_a_button() -> None:
    say = Talk().types("/start")
    assert says(say, "welcome")
    assert say is not None
    assert say.keyboard == "share"


@pytest.mark.parametrize(
    "typed", ["+46 70 123 45 67", "+46 (0)70-123 45 67", "0046701234567", " +46701234567 "]
)
def test_a_typed_number_is_texted_a_code(typed: str) -> None:
    talk = Talk()
    assert says(talk.types(typed), "code_sent")
    assert talk.texted == [(NUMBER, talk.now)]


@pytest.mark.parametrize("shared", ["46701234567", "+46701234567"])
def test_a_shared_contact_is_texted_a_code(shared: str) -> None:
    talk = Talk()
    assert says(talk.shares(shared), "code_sent")
    assert talk.texted == [(NUMBER, talk.now)]


def test_somebody_elses_contact_is_not() -> None:
    talk = Talk()
    assert says(talk.shares("46701234567", is_own=False), "not_your_number")
    assert talk.texted == []


@pytest.mark.parametrize(
    "typed",
    [
        "0701234567",
        "call me",
        "+46",
        "+46701",
        "+999123456789",
        "",
        "+46701234567 ext. 5",
        "911",
        "+" * 200,
        "٠",
    ],
)
def test_what_is_no_number_is_asked_for_again(typed: str) -> None:
    talk = Talk()
    assert says(talk.types(typed), "not_a_number")
    assert talk.texted == []


@pytest.mark.parametrize("typed", [RIGHT, "042 042", "042-042", " 042042 ", "٠٤٢٠٤٢", "042.042"])
def test_the_right_code_registers_the_number_and_promises_a_call(typed: str) -> None:
    talk = Talk()
    talk.types(NUMBER)
    assert says(talk.types(typed), "verified")
    assert talk.wishes[-1] == Register(NUMBER)
    assert talk.chat.owes_call
    assert talk.chat.proven == NUMBER
    assert talk.chat.code is None


def test_a_code_is_kept_neither_in_words_nor_in_the_hash_of_another() -> None:
    talk = Talk()
    talk.types(NUMBER)
    assert RIGHT not in json.dumps(talk.chat.to_data())
    first = talk.chat.code
    coded = conversation.code_for(Chat(), NUMBER, [], Fresh(RIGHT, b"other salt"), talk.now).chat.code
    assert first is not None
    assert coded is not None
    assert first.hash != coded.hash


def test_five_wrong_tries_use_a_code_up() -> None:
    talk = Talk()
    talk.types(NUMBER)
    for left in range(TRIES - 1, 0, -1):
        say = talk.types(WRONG)
        assert says(say, "code_wrong")
        assert say is not None
        assert say.text.endswith(f"{left}.")
    assert says(talk.types(WRONG), "code_used_up")
    assert says(talk.types(RIGHT), "code_gone")
    assert talk.chat.proven == ""


def test_what_is_not_six_digits_is_no_try() -> None:
    talk = Talk()
    talk.types(NUMBER)
    for typed in ("what code?", "04204", "0420420", "½42042"):
        assert says(talk.types(typed), "code_wanted")
    assert says(talk.types(RIGHT), "verified")


def test_after_ten_minutes_a_code_is_too_old() -> None:
    talk = Talk()
    talk.types(NUMBER)
    talk.now += SECONDS - 1
    assert says(talk.types(WRONG), "code_wrong")
    talk.now += 1
    assert says(talk.types(RIGHT), "code_too_old")
    assert says(talk.types(RIGHT), "code_gone")


@pytest.mark.parametrize("again", ["/resend", NUMBER, OTHER])
def test_one_code_a_minute_is_texted(again: str) -> None:
    talk = Talk()
    talk.types(NUMBER)
    talk.now += 59
    say = talk.types(again)
    assert says(say, "too_soon")
    assert say is not None
    assert "1 seconds" in say.text
    assert says(talk.types(RIGHT), "verified"), "the first code still counts"
    talk = Talk()
    talk.types(NUMBER)
    talk.now += 60
    assert says(talk.types(again), "code_sent")


def test_a_number_is_texted_once_a_minute_whoever_asks() -> None:
    talk = Talk()
    talk.types(NUMBER)
    stranger = replace(talk, chat=Chat(), now=talk.now + 30)
    assert says(stranger.types(NUMBER), "too_soon")


def test_a_resent_code_has_five_tries_again() -> None:
    talk = Talk()
    talk.types(NUMBER)
    for _ in range(TRIES):
        talk.types(WRONG)
    talk.now += 60
    assert says(talk.types("/resend"), "code_sent")
    assert says(talk.types(RIGHT), "verified")


def test_five_codes_a_day_are_enough() -> None:
    talk = Talk()
    for _ in range(5):
        assert says(talk.types(NUMBER), "code_sent")
        talk.now += 120
    assert says(talk.types(NUMBER), "too_many")
    talk.now += 86_400
    assert says(talk.types(NUMBER), "code_sent")


def test_the_same_update_is_answered_once() -> None:
    talk = Talk()
    talk.types(NUMBER)
    wrong = ChatMessage(77, ANN, WRONG)
    assert says(talk.receives(wrong), "code_wrong")
    before = talk.chat
    assert talk.receives(wrong) is None
    assert talk.chat == before


def test_an_update_is_recognised_whatever_came_in_between() -> None:
    talk = Talk()
    first = ChatMessage(500, ANN, "/start")
    talk.receives(first)
    talk.types("/help")
    assert talk.receives(first) is None


@pytest.mark.parametrize("command", ["/call", "/CALL", "/call@local_nikita_bot", "/call now"])
def test_whoever_is_known_can_ask_to_be_called(command: str) -> None:
    talk = verified()
    talk.chat = conversation.call_owed(talk.chat, has_met=False).chat
    assert not talk.chat.owes_call
    assert says(talk.types(command), "calling")
    assert talk.chat.owes_call


def test_whoever_is_not_known_gives_a_number_first() -> None:
    talk = Talk()
    assert says(talk.types("/call"), "number_first")
    assert says(talk.types("/resend"), "number_first")
    assert not talk.chat.owes_call


@pytest.mark.parametrize("text", ["/start", "hello?", "/resend"])
def test_whoever_is_known_is_not_asked_again(text: str) -> None:
    assert says(verified().types(text), "verified_already")


def test_another_number_takes_the_place_of_the_first_once_it_is_proven() -> None:
    talk = verified()
    talk.now += 60
    assert says(talk.types(OTHER), "code_sent")
    assert talk.chat.proven == NUMBER
    talk.types(RIGHT)
    assert talk.wishes[-1] == Register(OTHER)
    assert talk.chat.proven == OTHER


def test_a_number_that_cannot_be_texted_is_asked_for_again() -> None:
    talk = verified()
    talk.now += 60
    talk.types(OTHER)
    failed = conversation.text_failed(talk.chat)
    assert says(failed.say, "text_failed")
    assert (failed.chat.pending, failed.chat.code, failed.chat.proven) == ("", None, NUMBER)


def test_stop_takes_the_consent_back() -> None:
    talk = verified()
    assert says(talk.types("/stop"), "stopped")
    assert talk.wishes[-1] == Unregister(NUMBER)
    assert (talk.chat.proven, talk.chat.owes_call) == ("", False)


def test_stop_from_a_stranger_changes_no_record() -> None:
    talk = Talk()
    assert says(talk.types("/stop"), "stopped")
    assert talk.wishes == [None]


def test_a_player_who_is_known_by_now_is_told_so() -> None:
    assert says(conversation.call_owed(verified().chat, has_met=True).say, "met_already")


WRITTEN = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["/start", "/call", "/resend", "/stop", "/help", NUMBER, OTHER, RIGHT, WRONG]),
)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(WRITTEN, st.integers(0, 900)), max_size=25))
def test_whatever_is_written_nobody_is_known_without_the_right_code_in_time(
    written: Sequence[tuple[str, int]],
) -> None:
    talk = Talk()
    for text, pause in written:
        talk.now += pause
        before = talk.chat
        say = talk.types(text)
        assert say is not None
        assert 0 < len(say.text) < 400
        if isinstance(talk.wishes[-1], Register):
            assert before.code is not None
            assert before.code.tries < TRIES
            assert talk.now - before.code.sent_at < SECONDS
            assert text == RIGHT
    for number in (NUMBER, OTHER):
        times = [at for phone, at in talk.texted if phone == number]
        assert all(later - earlier >= 60 for earlier, later in itertools.pairwise(times))
