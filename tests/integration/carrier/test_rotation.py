"""While the account's token is rotated, calls and texts go on; the recipients are not blamed."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from parley.carrier import secrets, twilio_calls, twilio_rest
from parley.carrier.twilio_texts import send_text
from parley.local.exchange.exchange import ACCOUNT_SID, AUTH_TOKEN, Exchange
from parley.testing.plugin import Configure

NEXT, OURS, PERSON = "e" * 32, "+15125550199", "+15125550142"
NOBODY = "http://127.0.0.1:1/"
"""Where a call is asked about; not the exchange itself, which would count its own refusal."""


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch, configure: Configure) -> Iterator[list[str]]:
    """The tokens that the parameter holds; what was read is old enough to be read again."""
    held = [AUTH_TOKEN]
    monkeypatch.setattr(secrets, "read_parameter", lambda *_, **__: {"auth_tokens": list(held)})
    monkeypatch.setattr(secrets, "REREAD_SECONDS", 0)
    configure(TWILIO_SECRET="/rotated")
    yield held
    secrets._held.clear()
    twilio_rest._taken.clear()


@pytest.fixture
def exchange(secret: list[str], configure: Configure) -> Iterator[Exchange]:
    with Exchange.start(strict=False) as exchange:
        configure(TWILIO_API_URL=exchange.url, TWILIO_ACCOUNT_SID=ACCOUNT_SID)
        twilio_rest.client.cache_clear()
        yield exchange
    twilio_rest.client.cache_clear()


def shut_out(exchange: Exchange) -> int:
    return sum("20003" in failure for failure in exchange.failures)


def counted(capsys: pytest.CaptureFixture[str]) -> list[str]:
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith('{"')]
    metrics: list[Any] = [
        each for line in lines if "_aws" in line for each in line["_aws"]["CloudWatchMetrics"]
    ]
    return [metric["Name"] for each in metrics for metric in each["Metrics"]]


def test_a_text_and_a_call_go_out_with_the_next_token_once_it_is_promoted(
    exchange: Exchange, secret: list[str]
) -> None:
    secret.append(NEXT)
    send_text(OURS, PERSON, "before")
    exchange.promotes(NEXT)
    send_text(OURS, PERSON, "after")
    twilio_calls.place(PERSON, OURS, NOBODY, NOBODY, NOBODY, 20)
    assert [message.body for message in exchange.messages] == ["before", "after"]
    assert len(exchange.calls) == 1
    assert shut_out(exchange) == 1  # what works is kept to


def test_a_token_that_came_after_the_secret_was_read_is_found(exchange: Exchange, secret: list[str]) -> None:
    send_text(OURS, PERSON, "before")
    exchange.promotes(NEXT)
    secret[:] = [NEXT]
    send_text(OURS, PERSON, "after")
    assert [message.body for message in exchange.messages] == ["before", "after"]


def test_with_no_token_that_works_it_is_the_operators_trouble_and_is_counted(
    exchange: Exchange, secret: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    secret.append("d" * 32)
    exchange.promotes(NEXT)
    with pytest.raises(twilio_rest.OperatorError):
        send_text(OURS, PERSON, "hello")
    assert shut_out(exchange) == 2  # each token once
    assert counted(capsys) == ["OperatorTrouble"]


@pytest.mark.parametrize(
    ("code", "status"), [(20003, 401), (20005, 401), (20005, 403), (10001, 400), (21212, 400), (21606, 400)]
)
def test_an_account_or_a_number_of_ours_that_may_not_is_no_fault_of_the_person(
    exchange: Exchange, code: int, status: int
) -> None:
    exchange.fails("messages", code, status=status, times=None)
    with pytest.raises(twilio_rest.OperatorError, match=str(code)):
        send_text(OURS, PERSON, "hello")


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (21211, twilio_rest.ImpossibleError),
        (21610, twilio_rest.ImpossibleError),
        (20429, twilio_rest.PutOffError),
    ],
)
def test_what_is_about_the_person_or_the_moment_stays_so(
    exchange: Exchange, code: int, error: type[Exception]
) -> None:
    exchange.fails("messages", code)
    with pytest.raises(error) as raised:
        send_text(OURS, PERSON, "hello")
    assert type(raised.value) is error


def test_an_empty_secret_is_the_operators_trouble(exchange: Exchange, secret: list[str]) -> None:
    secret[:] = [""]
    with pytest.raises(twilio_rest.OperatorError):
        send_text(OURS, PERSON, "hello")
