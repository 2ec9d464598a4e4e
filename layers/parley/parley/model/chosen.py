"""Which models an override may choose: the deployment's own, and those that OVERRIDE_MODELS names.

The deployment pays for each, so a client with an API key may choose only among these.
"""

from collections.abc import Sequence

from parley.settings import settings


def own_model() -> str:
    return settings().openai_model


def for_overrides() -> Sequence[str]:
    named = settings().override_models.split(",")
    return (own_model(), *filter(None, map(str.strip, named)))
