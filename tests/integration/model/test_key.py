"""Where the provider's key comes from."""

import json
import logging
from collections.abc import Iterator

import boto3
import pytest
from moto import mock_aws

from parley import parameter
from parley.local.environment import environment
from parley.model import key
from parley.testing.plugin import Configure

PARAMETER = "/parley/openai"


@pytest.fixture(autouse=True)
def parameters(
    monkeypatch: pytest.MonkeyPatch, configure: Configure, nothing_running: None
) -> Iterator[None]:
    monkeypatch.setattr(key, "_held", {})
    monkeypatch.setattr(key, "_said", set())
    configure(OPENAI_API_KEY=None)
    parameter._client.cache_clear()  # an earlier test's asks a stack that is gone
    named = {"AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none", "AWS_REGION": "us-east-1"}
    with environment(OPENAI_SECRET=PARAMETER, **named), mock_aws():
        yield
    parameter._client.cache_clear()


def put(value: str) -> None:
    boto3.client("ssm", region_name="us-east-1").put_parameter(
        Name=PARAMETER, Value=value, Type="SecureString", Overwrite=True
    )


def test_the_key_is_read_from_the_parameter_and_held() -> None:
    put(json.dumps({"api_key": "first"}))
    assert key.api_key() == "first"

    put(json.dumps({"api_key": "second"}))
    assert key.api_key() == "first"


def test_a_key_that_was_refused_is_read_anew() -> None:
    put(json.dumps({"api_key": "first"}))
    key.api_key()
    put(json.dumps({"api_key": "second"}))

    key.forget()

    assert key.api_key() == "second"


@pytest.mark.parametrize("value", [None, "no JSON", "[]", "{}"])
def test_without_a_usable_parameter_there_is_no_key_and_it_is_said_once(
    value: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    if value is not None:
        put(value)

    with caplog.at_level(logging.WARNING, "parley.model"):
        assert [key.api_key(), key.api_key()] == ["", ""]

    assert [record.message for record in caplog.records].count(key.WITHOUT) == 1


def test_a_key_in_the_environment_comes_first() -> None:
    put(json.dumps({"api_key": "stored"}))

    with environment(OPENAI_API_KEY="given"):
        assert key.api_key() == "given"
