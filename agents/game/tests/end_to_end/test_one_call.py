"""One person, one call: whatever makes a pending attempt pointless ends it, its text included."""

from itertools import pairwise

import pytest

from agents.game import starting as onboarding
from parley.local.stack import step_functions
from parley.local.state_machines.watching import WatchedExecution
from parley.outreach import following, log, pacing, start
from tests.lines import slow_on_the_relay

from .game import CHATS, PLAYER, Game

pytestmark = slow_on_the_relay


def talks(game: Game) -> None:
    """The player calls by themselves, and says goodbye in the end."""
    phone = game.parley.dial("companion", from_=PLAYER)
    for words in CHATS[1:]:
        phone.says(words)
    game.parley.settle()


def test_two_requests_for_one_number_ring_it_once(game: Game) -> None:
    game.onboarded()
    game.exchange.callee(PLAYER, ["ring"])
    first, second = game.calls("one"), game.calls("two")
    phone = game.rings()
    game.until(lambda: "Pause" in [*first.entered(), *second.entered()])
    assert len(game.placed()) == 1
    phone.picks_up()
    for words in CHATS:
        phone.says(words)
    outcomes = [first.wait(), second.wait()]
    assert sorted(outcome["result"] for outcome in outcomes) == ["answered", "pointless"]
    assert (len(game.placed()), game.texts()) == (1, [])


def test_two_requests_for_different_things_ring_one_after_the_other(game: Game) -> None:
    game.onboarded()
    game.exchange.callee(PLAYER, ["ring", "hang-up"])
    first, second = game.calls("one"), game.calls("two", values={"last_topic": "chess"})
    phone = game.rings()
    game.until(lambda: "Pause" in [*first.entered(), *second.entered()])
    assert len(game.placed()) == 1
    phone.picks_up()
    phone.hangs_up()
    assert [first.wait()["result"], second.wait()["result"]] == ["answered", "answered"]
    assert len(game.placed()) == 2


def test_whoever_calls_back_and_talks_is_neither_rung_again_nor_written_to(game: Game) -> None:
    step_functions.set_pace(0.005)
    game.onboarded()
    game.player("busy")
    execution = game.calls(pace="patient")
    game.until(lambda: execution.entered()[-1:] == ["Pause"])
    talks(game)
    outcome = execution.wait()
    assert (outcome["result"], outcome["reason"], outcome["reached"]) == ("pointless", "called_back", True)
    assert [call.direction for call in game.placed()] == ["outbound-api"]
    assert game.texts() == []


def test_whoever_is_on_the_line_with_us_is_not_dialled(game: Game) -> None:
    game.onboarded()
    game.player("hang-up")
    phone = game.parley.dial("companion", from_=PLAYER)
    execution = game.calls()
    game.until(lambda: execution.entered().count("Pause") > 0)
    assert game.placed() == []
    phone.hangs_up()
    assert execution.wait()["success"] is True
    assert len(game.placed()) == 1


def test_a_player_whose_profile_came_about_otherwise_is_not_called_for_it(game: Game) -> None:
    game.player("busy")
    step_functions.set_pace(0.005)
    execution = game.onboards(pace="patient")
    game.until(lambda: game.rung() == ["busy"])
    game.onboarded()
    execution.wait()
    first = start.get(game.business, "new-onboarding")["outcome"]
    assert (first["result"], first["reason"]) == ("pointless", "fulfilled")
    assert (game.rung(), game.texts()) == (["busy"], [])


def test_an_onboarding_that_is_cancelled_ends_and_can_be_asked_for_again(game: Game) -> None:
    game.exchange.callee(PLAYER, ["ring", "busy"])
    game.records.put("player", "42", {"phone": PLAYER, "chat_id": 0, "consent": {"at": "", "basis": ""}})
    first = onboarding.start(game.business, "42").outreach
    whole = WatchedExecution(
        game.parley.stack.client("stepfunctions"),
        "ONBOARDING_STATE_MACHINE",
        first.execution.removesuffix("-onboarding"),
    )
    game.rings()
    assert start.cancel(game.business, first.id)
    whole.wait()
    assert (whole.status(), whole.entered()[-1]) == ("SUCCEEDED", "Not yet")
    assert start.get(game.business, first.id)["outcome"]["result"] == "cancelled"
    call_back = start.get(game.business, first.id.replace("-onboarding", "-callback"))["outcome"]
    assert (call_back["result"], call_back["reason"]) == ("pointless", "onboarding_not_complete")
    assert onboarding.start(game.business, "42").created


def test_an_execution_that_is_stopped_by_hand_leaves_no_player_who_can_never_be_called(game: Game) -> None:
    game.exchange.callee(PLAYER, ["ring"])
    game.records.put("player", "42", {"phone": PLAYER, "chat_id": 0, "consent": {"at": "", "basis": ""}})
    first = onboarding.start(game.business, "42").outreach
    game.rings()
    states = game.parley.stack.client("stepfunctions")
    states.stop_execution(executionArn=game.execution(first.execution).arn)
    game.until(lambda: start.get(game.business, first.id)["outcome"] is not None)
    assert game.rung() == ["canceled"]
    assert onboarding.start(game.business, "42").created


@pytest.mark.slow
def test_every_dial_of_every_agent_has_a_place_in_time_of_its_own(
    game: Game, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pacing, "rate", lambda: 2.0)
    numbers = [f"+1512555{n}" for n in range(3000, 3006)]
    for number in numbers:
        game.player("busy", number=number)
    retried = [game.calls(number[1:], to=number, retries=1) for number in numbers[:3]]
    onboarded = [game.onboards(number[1:], to=number, retries=1) for number in numbers[3:]]
    for execution in (*retried, *onboarded):
        execution.wait()
    ids = [*(number[1:] for number in numbers[:3]), *(f"{number[1:]}-onboarding" for number in numbers[3:])]
    places = [
        sorted(fact["at"] for fact in log.facts(log.Name(game.business, id)) if fact["fact"] == "place")
        for id in ids
    ]
    assert [len(each) for each in places] == [2] * 6  # the first dial and its retry
    moments = sorted(each for of_one in places for each in of_one)
    assert all(later - earlier > 0.49 for earlier, later in pairwise(moments))
    for number, its_own in zip(numbers, places, strict=True):
        dials = [call.created for call in game.placed(number)]
        assert all(dial > at - following.SOON for dial, at in zip(dials, its_own, strict=True))
