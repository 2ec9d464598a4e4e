"""One stack for all tests of a module, emptied before each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from local.stack import Stack

TEMPLATE = Path(__file__).parent / "application" / "template.yaml"


@pytest.fixture(scope="module")
def running() -> Iterator[Stack]:
    with Stack.start(template=TEMPLATE, retry_seconds=0.01) as stack:
        yield stack


@pytest.fixture
def stack(running: Stack) -> Stack:
    running.reset()
    return running
