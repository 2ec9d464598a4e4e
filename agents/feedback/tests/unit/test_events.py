"""The sample events are what the function takes."""

import json
from pathlib import Path

import pytest

from agents.feedback.function import app
from agents.feedback.verification import from_event

EVENTS = Path(__file__).parents[2] / "events"


def test_the_sample_verification_is_one() -> None:
    told = from_event(json.loads((EVENTS / "feedback-verified.json").read_text()))
    assert (told.store, told.departments, told.verified_at) == ("solna", ["kassa"], 1_795_255_200.0)


@pytest.mark.parametrize("task", app.TASKS)
def test_every_task_has_a_sample(task: str) -> None:
    event = json.loads((EVENTS / f"feedback-{task}.json").read_text())
    assert event["task"] == task
    assert set(event) >= {"business", "session"}
