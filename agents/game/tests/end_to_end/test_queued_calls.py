"""Calls that Twilio keeps in its queue, because the account asks for more than it may place in a second."""

import time
from collections.abc import Callable

import pytest

from parley.languages import part
from parley.languages.parts import PlacedCalls
from parley.local.exchange.call import ExchangeCall
from parley.local.stack import step_functions
from parley.outreach import log
from parley.outreach.deciding import dials
from parley.outreach.log import DO_NOT_CALL

from .game import PLAYER, Game

APOLOGY = part(PlacedCalls, "en-US").too_late


@pytest.fixture(autouse=True)
def known_player(game: Game) -> None:
    game.onboarded()


def queued(game: Game) -> ExchangeCall:
    """The call that was asked for, in the queue."""
    game.exchange.places_calls(0)
    game.calls()
    game.until(lambda: [call.status for call in game.placed()] == ["queued"])
    return game.placed()[0]


def lets_out(game: Game) -> None:
    game.exchange.places_calls(None)


def test_a_queued_call_is_waited_for_and_is_not_taken_for_unreached(game: Game) -> None:
    step_functions.set_pace(0.02, heartbeats=0.005)
    game.player("answer")
    queued(game)
    time.sleep(2)  # several heartbeats that nobody gives
    execution = game.execution(game.record()["execution"])
    assert (execution.status(), execution.entered()[-1], game.texts()) == ("RUNNING", "Dial", [])
    lets_out(game)
    outcome = execution.wait()
    assert (outcome["success"], outcome["retries"]) == (True, 0)
    assert game.rung() == ["completed"]


def test_a_call_that_waits_for_too_long_is_taken_back_before_a_text_is_written(
    game: Game, monkeypatch: pytest.MonkeyPatch
) -> None:
    step_functions.set_pace(0.02, heartbeats=0.005)
    monkeypatch.setattr(dials, "MOST_QUEUED_SECONDS", 0.2)
    queued(game)
    outcome = game.execution(game.record()["execution"]).wait()
    assert (outcome["channel"], outcome["retries"], outcome["result"]) == ("sms", 0, "canceled")
    lets_out(game)
    game.parley.settle()
    assert set(game.rung()) == {"canceled"}


def cancelled(game: Game) -> None:
    log.change(log.load(game.business, "one"), cancelled=True)


def closed(game: Game) -> None:
    game.allows(hours=[0, 0])


def listed(game: Game) -> None:
    game.records.put(DO_NOT_CALL, PLAYER, {"at": 0})


def answered_otherwise(game: Game) -> None:
    phone = game.parley.dial("companion", from_=PLAYER)
    for words in ("I'm fine, thanks.", "Goodbye."):
        phone.says(words)
    game.parley.settle()


@pytest.mark.parametrize(
    ("happens", "reason"),
    [
        (listed, "do_not_call"),
        (cancelled, "cancelled"),
        (closed, "no_common_hour"),
        (answered_otherwise, "called_back"),
    ],
)
def test_whoever_answers_after_all_is_asked_about_again_and_hears_nothing_personal(
    game: Game, happens: Callable[[Game], None], reason: str
) -> None:
    step_functions.set_pace(0.02, heartbeats=1.0)
    game.player("answer")
    queued(game)
    happens(game)
    lets_out(game)
    outcome = game.execution(game.record()["execution"]).wait()
    [late] = [call for call in game.placed() if call.direction == "outbound-api"]
    assert [line.text for line in late.transcript if line.who == "agent"] == [APOLOGY]
    assert (outcome["success"], outcome["reason"]) == (False, reason)
    assert game.texts() == []


def test_a_queued_call_to_somebody_who_refuses_meanwhile_never_rings(game: Game) -> None:
    step_functions.set_pace(0.02, heartbeats=0.005)
    queued(game)
    listed(game)
    outcome = game.execution(game.record()["execution"]).wait()
    assert outcome["reason"] == "do_not_call"
    lets_out(game)
    game.parley.settle()
    assert (game.rung(), game.texts()) == (["canceled"], [])


def test_a_function_that_died_while_the_call_was_queued_finds_it_there(game: Game) -> None:
    game.exchange.fails("calls", 20503, creates_anyway=True)
    game.player("answer")
    game.exchange.places_calls(0)
    execution = game.calls()
    game.until(
        lambda: game.record()["attempts"][0]["sid"] is not None if game.record()["attempts"] else False
    )
    lets_out(game)
    assert execution.wait()["success"] is True
    assert game.rung() == ["completed"]
