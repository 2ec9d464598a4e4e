"""`parley redrive`: what was given up is done again, once; what still fails stays where it is."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from agents.feedback import data as feedback
from agents.feedback.tools import SESSION
from agents.hvac.tests.end_to_end.calls import BUSINESS, HAPPY, records, talk
from parley.figures.completed import EVENT
from parley.local import cli
from parley.local.dev.parley import OWNER, Parley
from parley.store.records import Records
from parley.store.tables import CallItem

AGENTS = ("hvac",)

TWILIO_IS_DOWN = 20503
TRIES = 9


@pytest.fixture(autouse=True)
def _joined(parley: Parley, monkeypatch: pytest.MonkeyPatch) -> None:
    assert parley.stack.settings.directory is not None
    monkeypatch.setenv("PARLEY_DIRECTORY", str(parley.stack.settings.directory))
    for stream in parley.stack.sources._streams["parley-CallsTable"]:
        monkeypatch.setattr(stream, "_retry_seconds", 0.01)


def waiting(parley: Parley, queue: str = "OutboxFailures") -> int:
    sqs = parley.stack.client("sqs")
    url = sqs.get_queue_url(QueueName=f"parley-{queue}")["QueueUrl"]
    told = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])
    return int(told["Attributes"]["ApproximateNumberOfMessages"])


def given_up(parley: Parley) -> None:
    """A callback that the owner is not told of: Twilio takes no text for as long as the outbox tries."""
    parley.load("fully-booked")
    parley.exchange.fails("messages", TWILIO_IS_DOWN, times=None)
    talk(parley.dial("hvac"), HAPPY)
    parley.settle()
    parley.exchange._faults.waiting.clear()
    assert waiting(parley) >= 1
    assert not parley.exchange.messages


def redriven(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, str]:
    capsys.readouterr()
    code = cli.main(["redrive", *options])
    return code, capsys.readouterr().out.splitlines()[-1]


def test_a_text_that_was_given_up_is_sent_once_and_its_position_is_gone(
    parley: Parley, capsys: pytest.CaptureFixture[str]
) -> None:
    given_up(parley)
    code, told = redriven(capsys)
    assert (code, told.endswith("done again.")) == (0, True)
    assert [message.to for message in parley.exchange.messages] == [OWNER]
    assert waiting(parley) == 0
    assert redriven(capsys) == (0, "0 done again.")


def test_looking_sends_nothing_and_leaves_everything(
    parley: Parley, capsys: pytest.CaptureFixture[str]
) -> None:
    given_up(parley)
    before = waiting(parley)
    code, told = redriven(capsys, "--look")
    assert (code, told.endswith("would be done again.")) == (0, True)
    assert not told.startswith("0 ")
    assert (waiting(parley), list(parley.exchange.messages)) == (before, [])


def test_what_still_fails_stays_in_the_queue(parley: Parley, capsys: pytest.CaptureFixture[str]) -> None:
    given_up(parley)
    before = waiting(parley)
    parley.exchange.fails("messages", TWILIO_IS_DOWN, times=None)
    code, told = redriven(capsys)
    parley.exchange._faults.waiting.clear()
    assert (code, "failed and stay in the queue" in told) == (1, True)
    assert waiting(parley) == before
    assert redriven(capsys)[0] == 0
    assert [message.to for message in parley.exchange.messages] == [OWNER]


def test_a_call_that_was_not_concluded_is_summed_up_long_after_the_stream_has_forgotten_it(
    parley: Parley, capsys: pytest.CaptureFixture[str]
) -> None:
    """All that is left of it is the position's time, and the call in the table."""
    with parley.stack.fault("events", "down"):
        phone = parley.dial("hvac")
        phone.hangs_up()
        parley.settle()
    assert Records(BUSINESS).get("done", f"{phone.sid}:{EVENT}") is None
    assert waiting(parley) >= 1
    assert parley.stack.sources.waiting() == 0
    assert redriven(capsys)[0] == 0
    assert Records(BUSINESS).get("done", f"{phone.sid}:{EVENT}") is not None
    assert CallItem.get(f"CALL#{phone.sid}", "CALL").summary


def test_a_verified_customer_that_was_given_up_is_verified_again(
    parley: Parley, capsys: pytest.CaptureFixture[str]
) -> None:
    parley.load("default")
    at = f"{datetime.now(UTC) - timedelta(minutes=3):%Y-%m-%dT%H:%M:%SZ}"
    event: dict[str, Any] = {
        "detail-type": "customer.verified",
        "source": f"customers.{feedback.BUSINESS}",
        "time": at,
        "detail": {
            "verification_id": "v1",
            "store": "solna",
            "phone": "+46701740605",
            "verified_at": at,
        },
    }
    sqs = parley.stack.client("sqs")
    url = sqs.get_queue_url(QueueName="parley-FeedbackFailures")["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody=json.dumps(event))
    assert redriven(capsys) == (0, "1 done again.")
    assert [each["phone"] for each in Records(feedback.BUSINESS).between(SESSION, "0", "~")] == [
        "+46701740605"
    ]
    assert waiting(parley, "FeedbackFailures") == 0


def test_without_a_parley_here_it_says_what_to_do(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PARLEY_DIRECTORY", str(tmp_path))
    assert cli.main(["redrive"]) == 2
    assert "name a stack with --stack" in capsys.readouterr().err


def test_nothing_was_given_up(parley: Parley, capsys: pytest.CaptureFixture[str]) -> None:
    assert redriven(capsys) == (0, "0 done again.")
    assert records("undone") == []
