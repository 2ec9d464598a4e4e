"""A day of rehearsed callers, as `parley simulate day` has them phone the Parley that runs."""

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

from parley import clock
from parley.local import cli
from parley.local.dev.parley import Parley
from parley.local.simulation.planned import planned
from parley.local.web.simulation import AlreadySimulatingError, Simulation

AGENTS = ("car_desk", "feedback", "game", "hvac")

DAY = "2026-11-24"
BEGINS, ENDS = (datetime(2026, 11, day, tzinfo=UTC).timestamp() for day in (24, 25))
SEED = 35
"""Of whose callers some call, and some are called."""


@pytest.fixture
def _joined(parley: Parley, monkeypatch: pytest.MonkeyPatch) -> None:
    assert parley.stack.settings.directory is not None
    monkeypatch.setenv("PARLEY_DIRECTORY", str(parley.stack.settings.directory))


@pytest.mark.usefixtures("_joined")
def test_calls_are_in_the_log_at_the_times_of_their_day(parley: Parley, capsys: Any) -> None:
    assert cli.main(["simulate", "day", "--calls", "6", "--seed", str(SEED), "--day", DAY, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["callers"] == 6
    assert 0 < told["placed"] < 6
    assert cli.main(["calls", "--day", DAY, "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["calls"]) == told["calls"] >= 6
    assert clock.now() == pytest.approx(time.time(), abs=5), "afterwards it is now"


@pytest.mark.usefixtures("_joined")
def test_a_day_that_has_not_come_is_told(capsys: Any) -> None:
    assert cli.main(["simulate", "day", "--day", "2199-01-01"]) == 2
    assert "has not come yet" in capsys.readouterr().err


def test_where_nothing_runs_nobody_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setenv("PARLEY_DIRECTORY", str(tmp_path))
    assert cli.main(["simulate", "day"]) == 2
    assert "nothing is running here" in capsys.readouterr().err


def test_the_seed_says_who_calls_and_when() -> None:
    assert planned(50, 1, BEGINS, ENDS) == planned(50, 1, BEGINS, ENDS) != planned(50, 51, BEGINS, ENDS)
    assert all(BEGINS <= each.at < ENDS for each in planned(50, 1, BEGINS, ENDS))


def test_one_day_is_simulated_at_a_time_until_it_is_over_or_left() -> None:
    simulation = Simulation(lambda *_: iter([{"calls": []}]))
    first = simulation(_asked(calls=1, seed=1, begins=BEGINS, ends=ENDS))
    with pytest.raises(AlreadySimulatingError):
        simulation(_asked(calls=1, seed=1, begins=BEGINS, ends=ENDS))
    first.close()
    assert simulation(_asked(calls=1, seed=1, begins=BEGINS, ends=ENDS)).get_data(as_text=True)


@pytest.mark.parametrize("wrong", [{"calls": 0}, {"calls": "many"}, {"ends": BEGINS}, {"ends": 9e9}])
def test_what_cannot_be_is_refused_in_words(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must"):
        Simulation(_nobody)(_asked(**{"calls": 1, "seed": 1, "begins": BEGINS, "ends": ENDS, **wrong}))


def _nobody(*_: Any) -> Iterator[dict[str, Any]]:
    raise AssertionError("nobody is to be called")


def _asked(**body: Any) -> Request:
    return Request(EnvironBuilder("/api/simulation", method="POST", json=body).get_environ())
