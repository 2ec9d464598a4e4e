"""Which models an override may choose: the deployment's own, and those that OVERRIDE_MODELS names.

Each costs what its provider asks, and the deployment pays: whoever holds an API key chooses from these alone.
"""

import os
from collections.abc import Sequence

DEFAULT_MODEL = "gpt-4o-mini"


def own_model() -> str:
    return os.environ.get("OPENAI_MODEL") or DEFAULT_MODEL


def for_overrides() -> Sequence[str]:
    named = os.environ.get("OVERRIDE_MODELS", "").split(",")
    return (own_model(), *filter(None, map(str.strip, named)))
