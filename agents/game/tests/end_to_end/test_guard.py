"""Whom nobody calls, and why: the refusal is on record, and no phone rings."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from parley.carrier import twilio_calls
from parley.local.stack import step_functions
from parley.local.telegram import Telegram
from parley.outreach import start, texting
from parley.outreach.deciding import dials
from parley.outreach.log import DO_NOT_CALL

from .game import PLAYER, Game


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
    assert execution.entered() == ["Guard", "What next?", "Record"]
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
    assert execution.errors() == ["Busy", "Busy", "Busy"]
    assert (outcome["channel"], outcome["retries"]) == ("sms", 2)
    assert game.calls("second").wait()["reason"] == "daily_cap"
    assert game.rung() == ["busy"] * 3


def test_fewer_retries_are_a_setting_of_the_business_or_of_the_request(game: Game) -> None:
    game.onboarded()
    game.player("busy")
    game.allows(retries=1)
    execution = game.calls("first")
    execution.wait()
    assert execution.errors() == ["Busy", "Busy"]
    game.calls("second", retries=0).wait()
    assert game.rung() == ["busy"] * 3


def test_outside_the_calling_hours_the_call_waits_and_can_be_cancelled(game: Game) -> None:
    game.allows(hours=[0, 0])
    refused = game.calls("never", timezone="America/Chicago").wait()
    assert refused["reason"] == "no_common_hour"
    zone = next(zone for zone in ("Etc/GMT", "Etc/GMT+12") if game.hour_in(zone) < 12)
    game.allows(hours=[game.hour_in(zone) + 2, game.hour_in(zone) + 3])
    execution = game.calls("later", timezone=zone)
    game.until(lambda: execution.entered()[-1:] == ["Wait"])
    shown = game.record("later")
    assert shown["state"] == "waiting"
    assert 3600 <= shown["next_attempt_at"] - shown["requested_at"] <= 7200 + 600
    assert start.cancel(game.business, "later") is True
    execution.wait()
    assert game.exchange.calls == []
    assert game.record("later")["state"] == "cancelled"


def listed(game: Game) -> None:
    game.records.put(DO_NOT_CALL, PLAYER, {"at": 0})


def closed(game: Game) -> None:
    zone = ZoneInfo("America/Chicago")
    hour = (datetime.now(zone).hour + 6) % 23
    game.allows(hours=[hour, hour + 1])


def first_time(happens: Callable[[Game], None], game: Game, does: Callable[..., Any]) -> Callable[..., Any]:
    """The same, but the first time something happens before it."""
    times = iter((True,))

    def done(*arguments: Any, **named: Any) -> Any:
        if next(times, False):
            happens(game)
        return does(*arguments, **named)

    return done


@pytest.mark.parametrize("code", [20429, 20503])
@pytest.mark.parametrize(("happens", "ends"), [(listed, "Record"), (closed, "Wait")])
def test_what_changes_between_twilios_trouble_and_the_second_try_counts(
    game: Game, monkeypatch: pytest.MonkeyPatch, happens: Callable[[Game], None], ends: str, code: int
) -> None:
    monkeypatch.setattr(dials, "SURE_SECONDS", 0.15)
    monkeypatch.setattr(twilio_calls, "place", first_time(happens, game, twilio_calls.place))
    game.onboarded()
    game.player("answer")
    game.exchange.fails("calls", code)
    execution = game.calls()
    game.until(lambda: execution.entered()[-1:] == [ends])
    if ends == "Record":
        assert execution.wait()["reason"] == "do_not_call"
    start.cancel(game.business, "one")
    game.parley.settle()
    assert (game.placed(), game.texts()) == ([], [])


@pytest.mark.parametrize(("happens", "ends"), [(listed, "Record"), (closed, "Wait")])
def test_what_changes_between_the_last_dial_and_the_text_counts(
    game: Game, monkeypatch: pytest.MonkeyPatch, happens: Callable[[Game], None], ends: str
) -> None:
    """Telegram is asked first, and there is no chat; then the SMS is about to go."""
    monkeypatch.setattr(texting, "telegram", first_time(happens, game, texting.telegram))
    game.onboarded()
    game.player("busy")
    execution = game.calls(retries=0)
    game.until(lambda: execution.entered()[-1:] == [ends])
    assert "SMS" in execution.entered()
    start.cancel(game.business, "one")
    execution.wait()
    assert (game.rung(), game.texts()) == (["busy"], [])


def test_never_call_me_again_in_one_call_ends_what_is_pending_of_another(game: Game) -> None:
    step_functions.set_pace(0.005)
    game.onboarded()
    game.player("busy", ["Hello?", "Please don't call me again."])
    pending = game.calls("one", pace="patient", retries=1)
    game.until(lambda: pending.entered()[-1:] == ["Pause"])
    assert game.calls("two", values={"last_topic": "chess"}).wait()["success"] is True
    assert pending.wait()["reason"] == "do_not_call"
    assert (game.rung(), game.texts()) == (["busy", "completed"], [])


def test_a_telegram_message_is_not_sent_against_the_guard_either(
    game: Game, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texting, "telegram", first_time(listed, game, texting.telegram))
    game.onboarded()
    game.player("busy")
    ada = telegram.person("Ada", PLAYER)
    ada.has_started = True
    execution = game.calls(retries=0, chat_id=ada.id)
    assert execution.wait()["reason"] == "do_not_call"
    assert (ada.sees, game.texts()) == ("", [])
