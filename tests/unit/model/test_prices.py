"""What a reading costs."""

import pytest

from parley.model.prices import Usage, cost
from parley.testing.plugin import Configure


def test_cached_tokens_are_cheaper(configure: Configure) -> None:
    configure(OPENAI_PRICES=None)

    assert cost("gpt-4o-mini", Usage(1_000_000, 0, 0)) == 0.15
    assert cost("gpt-4o-mini", Usage(1_000_000, 1_000_000, 1_000_000)) == pytest.approx(0.675)


def test_a_deployment_names_its_own_prices(configure: Configure) -> None:
    configure(OPENAI_PRICES='{"small": [1, 0.5, 2]}')

    assert cost("small", Usage(2_000_000, 1_000_000, 1_000_000)) == pytest.approx(3.5)
    assert cost("unheard-of", Usage(1, 0, 1)) is None


def test_two_requests_add_up() -> None:
    assert Usage(10, 4, 2) + Usage(1, 0, 1) == Usage(11, 4, 3)
