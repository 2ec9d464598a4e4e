"""Telegram's updates: which of them are messages for the bot."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.game.telegram.update import ChatMessage, IgnoredError, message

PERSON = {"id": 2001, "is_bot": False, "first_name": "Ann"}
CHAT = {"id": 2001, "type": "private"}


def update(update_id: Any = 1, **written: Any) -> str:
    return json.dumps({"update_id": update_id, "message": {"from": PERSON, "chat": CHAT, **written}})


def test_a_text_is_a_message() -> None:
    assert message(update(7, text="hi")) == ChatMessage(7, 2001, "hi")


def test_a_contact_is_own_if_it_names_the_sender() -> None:
    own = {"phone_number": "46701234567", "user_id": 2001}
    assert message(update(contact=own)) == ChatMessage(1, 2001, "", "46701234567", True)
    for other in ({**own, "user_id": 9}, {"phone_number": "46701234567"}, {**own, "user_id": "2001"}):
        assert not message(update(contact=other)).is_own


def test_a_picture_is_a_message_without_words() -> None:
    assert message(update(photo=[{}])) == ChatMessage(1, 2001)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{",
        "null",
        "[]",
        "7",
        "{}",
        '{"update_id": 1}',
        '{"update_id": 1, "message": null}',
        '{"update_id": 1, "edited_message": {}}',
        update("1", text="hi"),
        update(True, text="hi"),
        update(text="hi", chat={"id": 5, "type": "private"}),
        update(text="hi", chat={"id": 2001, "type": "group"}),
        update(text="hi", **{"from": {**PERSON, "is_bot": True}}),
        update(text="hi", **{"from": {**PERSON, "id": "2001"}}),
        update(text="hi", **{"from": {**PERSON, "id": -5}}),
        update(text="hi", contact=[1]),
        update(text="hi", contact="46701234567"),
        '{"a":' * 100_000,
    ],
)
def test_everything_else_is_ignored(body: str) -> None:
    with pytest.raises(IgnoredError):
        message(body)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["from", "chat", "id", "text", "contact"]), inner)
    ),
)


@given(JSON, JSON)
def test_whatever_comes_is_a_message_or_ignored(update_id: Any, written: Any) -> None:
    try:
        found = message(json.dumps({"update_id": update_id, "message": written}))
    except IgnoredError:
        return
    assert found.chat_id > 0
