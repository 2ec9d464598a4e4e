"""The environment, as the engine's typed settings."""

import pytest

from parley.settings import NotConfiguredError, settings, variable
from parley.testing.plugin import Configure


def test_a_variable_is_read_as_what_its_setting_is(configure: Configure) -> None:
    configure(RETENTION_DAYS="30", CALLS_PER_SECOND="0.5", PUBLIC_URL="https://parley.example")

    assert (settings().retention_days, settings().calls_per_second) == (30, 0.5)
    assert settings().public_url == "https://parley.example"


def test_what_the_template_leaves_empty_is_as_usual(configure: Configure) -> None:
    configure(RETENTION_DAYS="", OPENAI_MODEL=None)

    assert (settings().retention_days, settings().openai_model) == (90, "gpt-4o-mini")


def test_a_number_that_is_none_is_named(configure: Configure) -> None:
    configure(RETENTION_DAYS="a month")

    with pytest.raises(NotConfiguredError, match="RETENTION_DAYS is 'a month', which is no whole number"):
        settings()


def test_what_is_missing_is_named_where_nothing_can_be_done_without_it(configure: Configure) -> None:
    configure(TWILIO_SECRET=None)

    with pytest.raises(NotConfiguredError, match="TWILIO_SECRET is not set"):
        settings().required("twilio_secret")


def test_an_agent_s_own_variable_is_named_where_it_is_missing(configure: Configure) -> None:
    configure(BAKERY_QUEUE="loaves")
    assert variable("BAKERY_QUEUE") == "loaves"

    configure(BAKERY_QUEUE=None)
    with pytest.raises(NotConfiguredError, match="BAKERY_QUEUE is not set"):
        variable("BAKERY_QUEUE")
