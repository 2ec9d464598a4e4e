"""A small storm: the invariants hold while everything goes wrong, and the checks would notice if they did not."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from parley.carrier.twilio_texts import send_text
from parley.local import cli
from parley.local.cli import storm as command
from parley.local.dev.parley import Parley
from parley.local.trials.storm import FAULTS, StormReport, callers, storm
from parley.store import calls
from parley.store.calls import Turn

AGENTS = ("car_desk", "feedback", "game", "hvac")

CALLS = 20


def test_a_storm_takes_no_step_twice_loses_nothing_and_ends_every_call(parley: Parley) -> None:
    found = storm(parley, CALLS, at_once=4)
    assert found.wrong == []
    assert set(found.checks.values()) == {0}
    assert all(found.faults[mode] > 0 for mode in FAULTS)
    assert found.outcomes["booked"] > 0
    assert found.webhooks > found.turns > CALLS


def test_the_same_seed_plans_the_same_calls(parley: Parley) -> None:
    assert callers(CALLS, 7) == callers(CALLS, 7) != callers(CALLS, 8)
    assert {caller.order for caller in callers(150, 1)} == {"in order", "late", "twice", "dropped"}
    assert {copies for caller in callers(150, 1) for copies in caller.copies} == {1, 2, 3}
    assert {caller.agent for caller in callers(150, 1)} >= {"hvac", "car_desk", "companion", "feedback"}


@pytest.mark.slow
def test_what_must_not_happen_is_seen(parley: Parley, monkeypatch: pytest.MonkeyPatch) -> None:
    """A booking that is lost, a text that goes out twice, a turn too many, a call that is not over."""
    log = calls.log

    def spoilt(sid: str) -> Sequence[Turn]:
        turns = list(log(sid))
        return [*turns[:-1], turns[-1]._replace(call=replace(turns[-1].call, turn=99, ended=False))]

    monkeypatch.setattr(calls, "log", spoilt)
    monkeypatch.setattr("parley.local.trials.storm._kept", lambda booking: [])
    for _ in range(2):
        send_text("+15125550199", "+15125550123", "Your appointment is booked.")
    found = storm(parley, CALLS, at_once=4)
    assert found.checks == {
        "steps taken twice": CALLS,
        "answers that were empty or failed": 0,
        "documents that Twilio would refuse": 0,
        "bookings lost, doubled, or told as failed": found.checks[
            "bookings lost, doubled, or told as failed"
        ],
        "texts sent twice": 1,
        "calls that did not end": CALLS,
    }
    assert found.checks["bookings lost, doubled, or told as failed"] > 0


def test_the_command_prints_what_was_found_and_fails_for_what_is_wrong(
    parley: Parley, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = StormReport(2, 1, 3, checks={"texts sent twice": 1}, wrong=["texts sent twice: 2 times to +1"])
    monkeypatch.setattr(Parley, "start", lambda: parley)
    monkeypatch.setattr(Parley, "stop", lambda _: None)
    monkeypatch.setattr("parley.local.trials.storm.storm", lambda *_: found)
    assert cli.main(["storm", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["wrong"] == found.wrong
    monkeypatch.setattr("parley.local.trials.storm.storm", lambda *_: replace(found, wrong=[]))
    assert cli.main(["storm", "--calls", "2"]) == 0
    assert "texts sent twice" in capsys.readouterr().out
    assert command.shown(found).endswith(found.wrong[0])
