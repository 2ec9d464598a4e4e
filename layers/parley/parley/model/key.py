"""The key of the model's provider: OPENAI_API_KEY, or the SSM parameter that OPENAI_SECRET names.

The parameter holds JSON, `{"api_key": "..."}`. It is read when a model is first needed, and again every
five minutes; a missing one is no error: calls then run without a model.
"""

import logging
import time

from parley.parameter import read_parameter
from parley.settings import settings

AGE_SECONDS = 300
RETRY_SECONDS = 30
"""How soon a parameter that could not be read is looked for again."""
WITHOUT = "no key for a language model: calls run without one"

logger = logging.getLogger("parley.model")
_held: dict[str, tuple[float, str]] = {}
_said: set[str] = set()


def is_configured() -> bool:
    """Whether a key is given, or at least a place to look for one."""
    return bool(settings().openai_api_key or settings().openai_secret)


def api_key() -> str:
    """The key; "" when there is none. Never raises."""
    secret = settings().openai_secret
    found = settings().openai_api_key or (_in_parameter(secret) if secret else "")
    if not found:
        say_once(WITHOUT)
    return found


def forget() -> None:
    """The provider refused the key: the next turn reads it anew."""
    _held.clear()


def say_once(text: str) -> None:
    if text not in _said:
        _said.add(text)
        logger.warning(text)


def _in_parameter(name: str) -> str:
    read_at, key = _held.get(name, (float("-inf"), ""))
    now = time.monotonic()
    if now - read_at < (AGE_SECONDS if key else RETRY_SECONDS):
        return key
    try:
        key = str(read_parameter(name).get("api_key", ""))
    except Exception as error:  # botocore's errors have no common base but Exception
        say_once(f"the parameter {name} could not be read: {type(error).__name__}")
    _held[name] = (now, key)
    return key
