"""One stack for all tests of a module, emptied before each."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from parley.local.stack import Stack
from parley.testing import stacks

TEMPLATE = Path(__file__).parent / "application" / "template.yaml"


@contextmanager
def started() -> Iterator[Stack]:
    with Stack.start(template=TEMPLATE, retry_seconds=0.01) as stack:
        yield stack


@pytest.fixture
def stack() -> Stack:
    return stacks.emptied(started)
