"""The environment, with other values for a while."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from parley.settings import settings


@contextmanager
def environment(**values: str) -> Iterator[None]:
    """Sets the variables, and puts back what was there."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    settings.cache_clear()
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
        settings.cache_clear()
