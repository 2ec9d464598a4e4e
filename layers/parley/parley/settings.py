"""What a deployment is set to: the environment that the template gives its functions, typed and read once.

A field of `Settings` is named like its variable, in lower case. What an agent's part of the template sets for its own
code is read with `variable`. Nothing else reads the environment, in the engine or in agents.
"""

import os
from functools import cache
from typing import Any, Literal, NamedTuple, NoReturn

NAMES_OF_TYPES = {int: "whole number", float: "number"}
Required = Literal[
    "outreach_state_machine",
    "recordings_bucket",
    "recordings_queue",
    "telegram_api_url",
    "telegram_secret",
    "twilio_account_sid",
    "twilio_secret",
]


class NotConfiguredError(RuntimeError):
    """A variable of the environment is missing, or is not what it has to be."""


class Settings(NamedTuple):
    """Empty where the template leaves something out. The names of secrets are those of SSM parameters.

    `prices` and `openai_prices` are JSON in place of list prices, `override_models` names of models, parted by
    commas. `messages_per_day` are those of each kind, all businesses together. `openai_api_key` stands in for a
    secret on a machine that has no Parameter Store. `clock_ahead_seconds` is how far calls are ahead of the clock,
    which only a developer's machine says (`--at`).
    """

    alarm_prefix: str = ""
    api_url: str = ""
    aws_default_region: str = "us-east-1"
    aws_region: str = ""
    backend_url: str = ""
    browser_phone: str = ""
    calls_per_second: float = 1.0
    clock_ahead_seconds: float = 0.0
    calls_table: str = "parley-calls"
    email_from: str = ""
    event_bus: str = ""
    follow_milliseconds: int = 1500
    messages_per_day: int = 5000
    openai_api_key: str = ""
    openai_base_url: str = "https://api.openai.com/v1"
    openai_model: str = "gpt-4o-mini"
    openai_prices: str = ""
    openai_secret: str = ""
    outreach_state_machine: str = ""
    override_models: str = ""
    owner_phone: str = ""
    prices: str = ""
    public_url: str = ""
    recordings_bucket: str = ""
    recordings_queue: str = ""
    records_table: str = "parley-records"
    relay_url: str = ""
    retention_days: int = 90
    sign_in_client: str = ""
    sign_in_url: str = ""
    silence_queue: str = ""
    telegram_api_url: str = ""
    telegram_secret: str = ""
    twilio_account_sid: str = ""
    twilio_api_url: str = ""
    twilio_secret: str = ""
    user_pool: str = ""

    @property
    def region(self) -> str:
        return self.aws_region or self.aws_default_region

    def required(self, name: Required) -> str:
        """Raises NotConfiguredError where nothing can be done without it."""
        value: str = getattr(self, name)
        return value or _missing(name.upper())


def variable(name: str) -> str:
    """A variable that an agent's part of the template sets. Raises NotConfiguredError where it is missing."""
    return os.environ.get(name) or _missing(name)


def _missing(name: str) -> NoReturn:
    raise NotConfiguredError(f"{name} is not set")


@cache
def settings() -> Settings:
    """Raises NotConfiguredError. What changes the environment of a running process calls `settings.cache_clear()`."""
    kinds = Settings.__annotations__.items()
    given = ((name, kind, os.environ.get(name.upper(), "")) for name, kind in kinds)
    return Settings(**{name: _typed(name, kind, text) for name, kind, text in given if text})


def _typed(name: str, kind: Any, text: str) -> Any:
    try:
        return kind(text)
    except ValueError:
        raise NotConfiguredError(f"{name.upper()} is '{text}', which is no {NAMES_OF_TYPES[kind]}") from None
