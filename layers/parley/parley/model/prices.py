"""What a model costs."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from parley.settings import settings

Price = tuple[float, float, float]

PRICES: Mapping[str, Price] = {"gpt-4o-mini": (0.15, 0.075, 0.60)}
"""US dollars for a million tokens: input, cached input, output (https://platform.openai.com/docs/pricing).

OPENAI_PRICES adds others: `{"some-model": [0.1, 0.05, 0.4]}`.
"""


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one request or of several; `cached` are part of `input`."""

    input: int = 0
    cached: int = 0
    output: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(self.input + other.input, self.cached + other.cached, self.output + other.output)


@lru_cache(maxsize=4)
def _prices(configured: str) -> Mapping[str, Price]:
    """Raises ValueError for a configuration that holds no prices."""
    more = {name: tuple(map(float, price)) for name, price in json.loads(configured or "{}").items()}
    if any(len(price) != len(("input", "cached", "output")) for price in more.values()):
        raise ValueError("OPENAI_PRICES: three prices for each model: input, cached input, output")
    return {**PRICES, **more}  # type: ignore[dict-item]


def cost(model: str, usage: Usage) -> float | None:
    """US dollars; None when the model's price is not known."""
    price = _prices(settings().openai_prices).get(model)
    if price is None:
        return None
    fresh, cached, output = price
    dollars = (usage.input - usage.cached) * fresh + usage.cached * cached + usage.output * output
    return round(dollars / 1_000_000, 9)
