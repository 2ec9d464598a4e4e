"""No log and no error holds anybody's number or address, not even where a library wrote it."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
from aws_lambda_powertools import Logger
from twilio.base.exceptions import TwilioRestException

from parley.carrier import twilio_calls, twilio_texts
from parley.carrier.twilio_rest import ImpossibleError
from parley.logs import logger_of
from parley.masked import masked

PHONE = "+15125550142"


@pytest.mark.parametrize(
    "text",
    [
        "21211: The 'To' number +15125550142 is not a valid phone number.",
        "GET /Messages.json?To=%2B15125550142&PageSize=20",
        "Ring 512-555-0142, please.",
        "ring 0701740605.",
        "card 4111 1111 1111 1111",
        "personal number 811218-9876",
        "'+15125550142#2026-11-21#001'",
        "Address not verified: jane.doe+x@mail.example.com",
    ],
)
def test_numbers_and_addresses_are_masked(text: str) -> None:
    shown = masked(text)
    assert "[number]" in shown or "[e-mail]" in shown
    assert not any(part in shown for part in ("0142", "0605", "1111", "9876", "jane", "mail.ex"))


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-21T11:55:43.123+00:00",
        "2026-11-21 12:01:50,284+0000",
        "arn:aws:states:us-east-1:123456789012:execution:parley-outreach:one-dc34bb697fed6ff9",
        "CA0123456789abcdef0123456789abcdef",
        "20261121T120310-86f48dcccaff",
        "1732190000.123",
        "21211: no number",
        "ZIP 78704, 8:00 to 17:30",
    ],
)
def test_times_and_ids_are_left(text: str) -> None:
    assert masked(text) == text


@pytest.fixture
def line() -> Iterator[io.StringIO]:
    """What a function's logger writes."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(logger_of("voice").registered_handler.formatter)
    logging.getLogger("voice").addHandler(handler)
    yield written
    logging.getLogger("voice").removeHandler(handler)


def test_a_line_is_masked_in_message_fields_and_stack_trace(line: io.StringIO) -> None:
    logger: Logger = logger_of("voice")
    try:
        raise ValueError(f"{PHONE} and jane@example.com")
    except ValueError:
        logger.exception("to %s", PHONE, extra={"facts": [{"to": PHONE, PHONE: 1}], "turn": 3})
    logged = json.loads(line.getvalue().splitlines()[-1])
    assert (logged["message"], logged["turn"], logged["facts"]) == (
        "to [number]",
        3,
        [{"to": "[number]", "[number]": 1}],
    )
    assert logged["exception_name"] == "ValueError"
    assert PHONE not in line.getvalue()
    assert "example" not in json.dumps({**logged, "location": ""})


class _Refusing:
    """Twilio's client, told that the number is none."""

    def __getattr__(self, name: str) -> "_Refusing":
        return self

    def create(self, **_: object) -> None:
        raise TwilioRestException(
            400, "/2010-04-01/Accounts/AC0/Messages.json", f"The 'To' number {PHONE} is not valid.", 21211
        )


def test_what_twilio_says_of_a_number_does_not_quote_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (twilio_calls, twilio_texts):
        monkeypatch.setattr(module, "client", _Refusing)
    with pytest.raises(ImpossibleError) as call:
        twilio_calls.place(PHONE, "+15125550199", "https://x", "https://x", "https://x", 20)
    with pytest.raises(ImpossibleError) as text:
        twilio_texts.send_text("+15125550199", PHONE, "Hello.")
    assert [each.value.code for each in (call, text)] == [21211, 21211]
    assert [PHONE in f"{each.value} {each.value.__cause__}" for each in (call, text)] == [False, False]
