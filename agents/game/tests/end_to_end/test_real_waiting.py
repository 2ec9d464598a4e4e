"""The waiting as it is in life, once: 65 seconds in which several players are called side by side."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from parley.local.stack import step_functions
from parley.local.state_machines.watching import WatchedExecution

from .game import CHATS, TELLS, Game

NOBODY, LATER, NEW = "+15125550143", "+15125550144", "+15125550145"


def delays(execution: WatchedExecution) -> list[float]:
    """Seconds from the end of each dialling to the beginning of the next, by the execution's history."""
    events = execution.events()
    began = [at for at, event in enumerate(events) if entered(event) == "Dial"]
    failed = [next(each for each in events[at:] if each["type"] == "TaskFailed") for at in began[:-1]]
    return [
        (events[at]["timestamp"] - event["timestamp"]).total_seconds()
        for event, at in zip(failed, began[1:], strict=True)
    ]


def entered(event: Mapping[str, Any]) -> str:
    return str(event.get("stateEnteredEventDetails", {}).get("name", ""))


@pytest.mark.slow
def test_the_five_things_with_the_waiting_of_life(
    game: Game, record_property: Callable[[str, object], None]
) -> None:
    step_functions.set_pace(1.0)
    for number in (NOBODY, LATER):
        game.onboarded(number)
    game.player("no-answer", number=NOBODY)
    game.player("busy", "failed", "answer", number=LATER)
    game.player([*TELLS], "busy", [*CHATS], number=NEW)
    nobody, later = game.calls("nobody", to=NOBODY), game.calls("later", to=LATER)
    twice, new = game.calls("nobody", to=NOBODY), game.onboards("new", to=NEW)
    assert twice.arn == nobody.arn

    assert new.wait(120)["callback_call"]["outcome"]["success"] is True
    assert later.wait(120)["success"] is True
    assert nobody.wait(120)["channel"] == "sms"

    assert game.rung(NOBODY) == ["no-answer"] * 4
    assert game.rung(LATER) == ["busy", "failed", "completed"]
    assert game.rung(NEW) == ["completed", "busy", "completed"]
    assert (len(game.texts(NOBODY)), game.texts(LATER), game.texts(NEW)) == (1, [], [])
    waited = delays(nobody)
    record_property("delays", [round(each, 2) for each in waited])
    assert [each >= least for each, least in zip(waited, (5, 15, 45), strict=True)] == [True] * 3
    assert waited == sorted(waited)
