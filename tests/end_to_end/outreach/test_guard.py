"""Whom nobody calls, and why: the refusal is on record, and no phone rings."""

from typing import Any

import pytest

from parley.outreach import start

from .game import Game


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ({"to": "+18765550100"}, "country_not_allowed"),
        ({"to": "+19005551234"}, "costly_number"),
        ({"consent": "bought_a_list"}, "no_consent"),
    ],
)
def test_a_refusal_is_recorded_with_its_reason(game: Game, asked: dict[str, Any], reason: str) -> None:
    execution = game.calls(**asked)
    outcome = execution.wait()
    assert (outcome["refused"], outcome["reason"], outcome["reached"]) == (True, reason, False)
    assert execution.entered() == ["Guard", "May call?", "Record"]
    assert game.record()["state"] == "refused"
    assert game.exchange.calls == []


def test_who_says_never_again_is_not_called_again_and_not_written_to(game: Game) -> None:
    game.onboarded()
    game.player(["Hello?", "Please don't call me again."])
    assert game.calls("first").wait()["success"] is True
    outcome = game.calls("second").wait()
    assert (outcome["refused"], outcome["reason"]) == (True, "do_not_call")
    assert len(game.placed()) == 1
    assert game.texts() == []


def test_retries_count_against_the_cap_of_the_day(game: Game) -> None:
    game.onboarded()
    game.allows(per_day=3)
    game.player("busy")
    execution = game.calls("first")
    outcome = execution.wait()
    assert execution.errors() == ["Busy", "Busy", "Busy", "NotNow"]
    assert (outcome["channel"], outcome["retries"]) == ("sms", 2)
    assert game.calls("second").wait()["reason"] == "daily_cap"
    assert game.rung() == ["busy"] * 3


def test_fewer_retries_are_a_setting_of_the_business_or_of_the_request(game: Game) -> None:
    game.onboarded()
    game.player("busy")
    game.allows(retries=1)
    execution = game.calls("first")
    execution.wait()
    assert execution.errors() == ["Busy", "Busy.Last"]
    game.calls("second", retries=0).wait()
    assert game.rung() == ["busy"] * 3


def test_outside_the_calling_hours_the_call_waits_and_can_be_cancelled(game: Game) -> None:
    game.allows(hours=[0, 0])
    refused = game.calls("never", timezone="America/Chicago").wait()
    assert refused["reason"] == "no_common_hour"
    zone = next(zone for zone in ("Etc/GMT", "Etc/GMT+12") if game.hour_in(zone) < 12)
    game.allows(hours=[game.hour_in(zone) + 2, game.hour_in(zone) + 3])
    execution = game.calls("later", timezone=zone)
    game.until(lambda: execution.entered()[-1:] == ["Wait for calling hours"])
    shown = game.record("later")
    assert shown["state"] == "waiting"
    assert 3600 <= shown["next_attempt_at"] - shown["requested_at"] <= 7200
    assert start.cancel(game.business, "later") is True
    execution.wait()
    assert game.exchange.calls == []
    assert game.record("later")["state"] == "cancelled"
