"""Asking a model over the wire: real HTTP, the real client, a server that does well or badly."""

import logging
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from parley import agents
from parley.local.environment import environment
from parley.local.language_model.faults import (
    FAULTS,
    filled,
    ignores_the_schema,
    only_json_object,
    only_text,
    understands_nothing,
)
from parley.local.language_model.server import Asked, Behaviour, ModelServer, Reply
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.machine.events import ReadingArrived, ReadingFailed
from parley.model import client, key, reading
from parley.model.answer import ModelAnswer, no_model
from parley.model.ports import reads
from parley.settings import Settings

AGENTS = ("hvac",)

Serving = Callable[[Behaviour], ModelServer]
PLENTY = 10.0
"""Seconds for a server that answers at once."""
SAID = "well about that letter you folks sent over"


def asked(seconds: float = PLENTY, talk: bool = False, said: str = SAID) -> ModelAnswer:
    """What comes of it when the receptionist does not understand the caller's first words."""
    call = Call(
        "CA1",
        "hvac",
        0.0,
        state="welcome",
        turn=2,
        heard=said,
        exchanges=(("agent", "How can I help you?"), ("caller", said)),
    )
    outcomes = ("service", "billing", "vendor", "hiring", "wrong_number")
    wanted = Read(said, "welcome", ("welcome", "zip"), {"welcome": outcomes}, talk)
    return reading.read(agents.load("hvac"), call, wanted, seconds)


def billing(asked: Asked) -> Reply:
    return filled(asked, None, answer="billing", words="that letter", ack="I see, a letter.")


def test_a_reading_comes_back_under_the_flows_own_names(serving: Serving) -> None:
    server = serving(billing)

    answer = asked()

    assert answer.event == ReadingArrived(0.0, {"welcome": "billing"}, "I see, a letter.", "that letter")
    assert server.requests[0].heard == SAID
    assert server.requests[0].body["model"] == "gpt-4o-mini"


def test_tokens_time_cost_and_prompt_land_in_the_log(serving: Serving) -> None:
    serving(billing)

    log = asked().log

    assert log["input_tokens"] > 100
    assert log["output_tokens"] > 0
    assert log["cost"] > 0
    assert log["milliseconds"] > 0
    assert log["requests"] == 1
    assert len(log["prompt"]) == 12
    assert log["dropped"] == []
    assert log["failed"] == ""


def test_the_connection_is_reused_from_turn_to_turn(serving: Serving) -> None:
    server = serving(billing)

    for _ in range(3):
        asked()

    assert (len(server.requests), server.connections) == (3, 1)


def test_a_sentence_that_must_not_be_said_is_dropped_and_noted(serving: Serving) -> None:
    serving(lambda a: filled(a, None, answer="billing", words="that letter", ack="You owe us $40."))

    answer = asked()

    assert isinstance(answer.event, ReadingArrived)
    assert answer.event.ack == ""
    assert answer.event.values == {"welcome": "billing"}
    assert answer.log["dropped"][0]["text"] == "You owe us $40."
    assert answer.log["dropped"][0]["instead"] == "only the prompt"
    assert "number" in answer.log["dropped"][0]["why"]


def test_a_reply_that_claims_to_be_human_gives_way_to_the_script(serving: Serving) -> None:
    serving(lambda a: filled(a, "Of course I am a real person."))

    answer = asked(talk=True)

    assert answer.event == ReadingArrived(0.0, {}, "")
    assert answer.log["dropped"][0]["instead"] == "the script"


@pytest.mark.parametrize(
    ("behaviour", "formats"),
    [
        (understands_nothing, ["json_schema"]),
        (only_json_object, ["json_schema", "json_object"]),
        (only_text, ["json_schema", "json_object", "text"]),
    ],
)
def test_what_a_server_does_not_know_is_found_out_once(
    serving: Serving, behaviour: Behaviour, formats: list[str]
) -> None:
    server = serving(behaviour)

    first, second = asked(), asked()

    assert isinstance(first.event, ReadingArrived)
    assert isinstance(second.event, ReadingArrived)
    assert [request.format for request in server.requests] == [*formats, formats[-1]]
    assert second.log["requests"] == 1


def test_a_server_that_ignores_the_schema_is_told_it_in_words_from_then_on(serving: Serving) -> None:
    server = serving(ignores_the_schema)

    first, second = asked(), asked()

    assert (first.log["repaired"], second.log["repaired"]) == (True, False)
    assert [request.format for request in server.requests] == ["json_schema", "json_object", "json_object"]
    assert "JSON schema" in server.requests[-1].prompt


def test_an_answer_that_does_not_fit_is_mended_once_and_only_once(serving: Serving) -> None:
    server = serving(FAULTS["broken JSON"])

    answer = asked()

    assert isinstance(answer.event, ReadingFailed)
    assert len(server.requests) == 2
    assert answer.log["repaired"]


def test_a_mended_answer_counts(serving: Serving) -> None:
    def second_time_right(asked: Asked) -> Reply:
        return billing(asked) if "does not fit" in asked.prompt else Reply('{"answer": "done"}')

    serving(second_time_right)

    assert asked().event == ReadingArrived(0.0, {"welcome": "billing"}, "I see, a letter.", "that letter")


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ("401", "401"),
        ("429", "429"),
        ("500", "500"),
        ("hangs up", "Connection"),
        ("no choices", "content"),
        ("nonsense", "does not fit"),
        ("wrong types", "does not fit"),
    ],
)
def test_a_failure_says_why_and_is_not_tried_again(serving: Serving, fault: str, why: str) -> None:
    server = serving(FAULTS[fault])

    answer = asked()

    assert isinstance(answer.event, ReadingFailed)
    assert why in answer.event.why
    assert answer.log["failed"] == answer.event.why
    assert len(server.requests) <= (2 if "fit" in why else 1)


def test_a_late_server_is_given_its_time_and_no_more(serving: Serving) -> None:
    server = serving(FAULTS["late"])
    client.warm()

    answer = asked(seconds=0.5)

    assert answer.event == ReadingFailed(0.0, "no answer in time")
    assert len(server.requests) == 1


def test_a_failure_quotes_nothing_that_the_server_said(serving: Serving) -> None:
    serving(lambda _: Reply("Incorrect API key provided: sk-secret", status=401))

    assert "sk-secret" not in str(asked())


def test_no_time_left_is_a_failure_like_any_other(serving: Serving) -> None:
    server = serving(billing)

    assert isinstance(asked(seconds=0.0).event, ReadingFailed)
    assert server.requests == []


def test_an_agent_names_its_own_model_and_a_deployment_the_default(serving: Serving) -> None:
    serving(billing)

    with environment(OPENAI_MODEL="house-model"):
        assert asked().log["model"] == "house-model"
        assert client.model_of("agents-own") == "agents-own"


def test_without_a_key_calls_run_without_a_model_and_it_is_said_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(key, "settings", Settings)
    monkeypatch.setattr(key, "_said", set())

    with caplog.at_level(logging.WARNING, "parley.model"):
        ports: list[Any] = [reads(), reads()]

    assert ports == [no_model, no_model]
    assert [record.message for record in caplog.records] == [key.WITHOUT]


def test_the_package_is_imported_when_a_model_is_first_needed_or_warmed() -> None:
    """A call's first answer does not wait for it."""
    program = (
        "import sys; import parley.model.ports, parley.turn.take; before = 'openai' in sys.modules;"
        "from parley.model.client import warm; warm(); print(before, 'openai' in sys.modules)"
    )
    with environment(OPENAI_API_KEY="none"):
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False", "True"]
