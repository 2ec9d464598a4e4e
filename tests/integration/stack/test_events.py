"""The sample events, given to the real functions."""

import json
from typing import Any

import pytest

from parley.local import project
from parley.local.dev.parley import Parley


def event(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((project.root() / "events" / name).read_text())
    return read


@pytest.mark.parametrize("name", ["voice-fallback.json"])
def test_the_sample_of_a_failure_is_answered_with_an_apology(parley: Parley, name: str) -> None:
    answer = parley.stack.invoke("FallbackFunction", event(name))
    assert answer["statusCode"] == 200
    assert "<Hangup" in answer["body"]
