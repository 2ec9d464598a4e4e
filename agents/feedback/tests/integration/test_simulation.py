"""A day of calls, as `parley simulate feedback` runs it: every customer is accounted for, and the seed decides."""

import json
import subprocess
import sys
from functools import cache
from typing import Any

import pytest

pytestmark = pytest.mark.usefixtures("nothing_running")

PARLEY = "import sys; from parley.local.cli import main; sys.exit(main())"


@cache
def day(seed: int, turn: int = 0) -> dict[str, Any]:
    command = [sys.executable, "-c", PARLEY, "simulate", "feedback", "--customers", "40", "--json"]
    done = subprocess.run([*command, "--seed", str(seed)], capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {name: value for name, value in told.items() if name != "wall_seconds"}


def test_answered_calls_come_to_a_proper_end_and_first_dials_come_in_time() -> None:
    assert day(1)["completion_rate"] >= 0.99
    assert day(1)["first_dial_within_5_min_rate"] >= 0.99
    assert day(1)["longest_seconds"] < 150


def test_every_customer_is_dialled_or_it_is_said_why_not() -> None:
    told = day(1)
    assert told["dialled"] + sum(told["not_dialled"].values()) == told["customers"] == 40


@pytest.mark.slow
def test_the_same_seed_gives_the_same_day_and_another_one_another() -> None:
    assert day(1) == day(1, turn=2)
    assert day(1) != day(2)
