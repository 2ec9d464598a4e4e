"""Which models an override may choose: the deployment's own, and those that OVERRIDE_MODELS names.

Each costs what its provider asks, and the deployment pays: a client with an API key chooses from these alone.
"""

from collections.abc import Sequence

from parley.settings import settings


def own_model() -> str:
    return settings().openai_model


def for_overrides() -> Sequence[str]:
    named = settings().override_models.split(",")
    return (own_model(), *filter(None, map(str.strip, named)))
