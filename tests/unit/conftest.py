"""Nothing runs while a unit is tested: what is printed goes where a test looks for it."""

import pytest


@pytest.fixture(autouse=True)
def _alone(nothing_running: None) -> None:
    """A stack that another file's tests have left running keeps what is printed to itself."""
