"""Only Twilio opens a socket."""

from collections.abc import Iterator
from typing import Any

import pytest
from twilio.request_validator import RequestValidator

from parley.carrier import secrets
from parley.local.stack import TWILIO_AUTH_TOKEN, Stack
from parley.testing import stacks
from tests.integration.relay.line import socket_event

AGENTS = ("hvac",)


@pytest.fixture
def stack() -> Iterator[Stack]:
    stack = stacks.running(stacks.stack)
    secrets._held.clear()
    yield stack
    secrets._held.clear()


def signed(stack: Stack, slash: str, scheme: str = "", token: str = TWILIO_AUTH_TOKEN) -> dict[str, str]:
    own, _, rest = address(stack).partition("://")
    url = f"{scheme or own}://{rest}{slash}"
    return {"X-Twilio-Signature": RequestValidator(token).compute_signature(url, {})}


def address(stack: Stack) -> str:
    functions = stack.application.functions.values()
    voice = next(each for each in functions if each.logical_id == "VoiceFunction")
    return str(voice.environment["RELAY_URL"])


def connects(stack: Stack, headers: dict[str, str], **more: Any) -> int:
    answer = stack.invoke("VoiceFunction", socket_event("CONNECT", "one", headers=headers, **more))
    return int(answer["statusCode"])


@pytest.mark.parametrize("slash", ["", "/"])
def test_the_address_is_signed_with_or_without_a_slash_at_its_end(stack: Stack, slash: str) -> None:
    assert connects(stack, signed(stack, slash)) == 200


def test_nobody_else_opens_one(stack: Stack) -> None:
    forged: list[dict[str, str]] = [
        {},
        {"X-Twilio-Signature": "none"},
        signed(stack, "", token="another"),
        signed(stack, "", scheme="https"),
        signed(stack, "/other"),
    ]
    assert [connects(stack, each) for each in forged] == [403] * len(forged)
