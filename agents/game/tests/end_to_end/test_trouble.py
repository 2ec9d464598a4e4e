"""Everything that can go wrong on the way to a person: what the execution shows, and what the record says."""

import time

import pytest

from parley.local.exchange.callees import VOICEMAIL_GREETING
from parley.outreach import log, start
from parley.outreach.deciding import dials
from parley.outreach.executions import NotStartedError
from parley.outreach.request import Outreach
from tests.lines import slow_on_the_relay

from .game import PLAYER, Game

pytestmark = slow_on_the_relay

DIALS_AT_MOST, TEXTS_AT_MOST = 6, 4


@pytest.fixture(autouse=True)
def sooner_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clocks of retries go faster; so does the one after which a call was certainly not placed."""
    monkeypatch.setattr(dials, "SURE_SECONDS", 0.15)


@pytest.fixture(autouse=True)
def known_player(game: Game) -> None:
    game.onboarded()


def test_who_hangs_up_at_once_was_reached(game: Game) -> None:
    game.player("hang-up")
    outcome = game.calls().wait()
    assert (outcome["success"], outcome["call_outcome"]) == (True, "hung_up")
    assert game.results() == ["answered"]


def test_who_hangs_up_in_the_middle_was_reached(game: Game) -> None:
    game.player(["Hello?", "I'm fine, and", "/hangup"])
    outcome = game.calls().wait()
    assert (outcome["success"], outcome["call_outcome"]) == (True, "hung_up")


@pytest.mark.parametrize("verdict_after", [0, 1])
def test_a_mailbox_hears_nothing_personal_and_is_tried_again(game: Game, verdict_after: int) -> None:
    game.player("voicemail", verdict_after=verdict_after)
    execution = game.calls()
    outcome = execution.wait()
    assert game.results() == ["voicemail"] * 4
    assert execution.errors() == ["Voicemail", "Voicemail", "Voicemail", "Voicemail"]
    assert outcome["channel"] == "sms"
    assert not [words for words in game.heard() if "Ada" in words or "friend" in words]


def test_a_mailbox_that_detection_takes_for_a_person_is_known_by_its_words(game: Game) -> None:
    game.player([VOICEMAIL_GREETING, "", ""], "answer", answered_by="human")
    outcome = game.calls().wait()
    assert game.results() == ["voicemail", "answered"]
    assert "Ada" not in game.heard()[0]
    assert outcome["success"] is True


def test_a_fax_is_hung_up_on(game: Game) -> None:
    game.player("fax", "answer")
    game.calls().wait()
    assert game.results() == ["voicemail", "answered"]


def test_a_screened_call_says_who_calls_and_waits_for_the_person(game: Game) -> None:
    game.player("screening")
    outcome = game.calls().wait()
    assert game.results() == ["answered"]
    assert outcome["call_outcome"] == "said_goodbye"
    [words] = game.heard()
    assert words.count("This is Nikita, from the game.") == 2  # to whoever picked up, and when asked
    assert words.index("This is Nikita") < words.index("Ada")


def test_a_screened_call_for_which_nobody_comes_is_not_answered(game: Game) -> None:
    game.player("screening-nobody", "answer")
    execution = game.calls()
    execution.wait()
    assert game.results() == ["screened", "answered"]
    assert execution.errors() == ["NoAnswer"]
    assert "Ada" not in game.heard()[0]


@pytest.mark.parametrize("code", [21211, 21214, 21215, 21216, 21217, 13223, 13224, 13227])
def test_a_number_that_cannot_be_dialled_is_not_retried(game: Game, code: int) -> None:
    game.exchange.fails("calls", code)
    execution = game.calls()
    outcome = execution.wait()
    assert execution.errors() == ["Impossible"]
    assert (outcome["result"], outcome["retries"], outcome["channel"]) == ("impossible", 0, "sms")
    assert str(code) in outcome["reason"]


def test_twilio_taking_no_more_calls_uses_up_none_of_the_attempts(game: Game) -> None:
    game.exchange.fails("calls", 20429, times=3)
    game.player("no-answer", "no-answer", "no-answer", "answer")
    execution = game.calls()
    outcome = execution.wait()
    assert execution.errors() == ["Throttled"] * 3 + ["NoAnswer"] * 3
    assert game.results() == ["no_answer", "no_answer", "no_answer", "answered"]
    assert outcome["retries"] == 3


@pytest.mark.parametrize("code", [20500, 20503])
def test_a_call_that_was_placed_though_twilio_failed_is_found_and_not_dialled_again(
    game: Game, code: int
) -> None:
    game.exchange.fails("calls", code, creates_anyway=True)
    game.player("answer")
    game.calls().wait()
    assert game.rung() == ["completed"]
    assert game.results() == ["answered"]


def test_a_call_that_twilio_failed_to_place_is_placed_once_it_is_certain(game: Game) -> None:
    game.exchange.fails("calls", 20503, times=1)
    game.player("answer")
    execution = game.calls()
    outcome = execution.wait()
    assert execution.errors()[0] == "Unclear"
    assert game.rung() == ["completed"]
    assert (outcome["success"], outcome["retries"]) == (True, 0)


def test_with_twilio_down_the_record_says_so_and_nothing_is_lost(game: Game) -> None:
    game.exchange.fails("calls", 20503, times=DIALS_AT_MOST)
    game.exchange.fails("messages", 20503, times=TEXTS_AT_MOST)
    execution = game.calls()
    outcome = execution.wait()
    assert execution.errors() == ["Unclear"] * DIALS_AT_MOST
    assert execution.errors("SMS") == ["UnclearError"] * TEXTS_AT_MOST
    assert (outcome["reached"], outcome["channel"], outcome["result"]) == (False, "", "unknown")
    assert "Unclear" in outcome["reason"]


def test_a_token_that_twilio_does_not_take_is_waited_for_and_costs_the_player_nothing(game: Game) -> None:
    game.exchange.fails("calls", 20003, times=2)
    game.player("answer")
    execution = game.calls()
    outcome = execution.wait()
    assert "Operator" in execution.errors()
    assert "Impossible" not in execution.errors()
    assert (outcome["success"], outcome["retries"], game.rung()) == (True, 0, ["completed"])


def test_an_sms_that_is_refused_leaves_the_player_unreached(game: Game) -> None:
    game.exchange.fails("messages", 21614)
    game.player("busy")
    execution = game.calls()
    outcome = execution.wait()
    assert execution.errors("SMS") == ["ImpossibleError"]
    assert (outcome["reached"], outcome["channel"], outcome["retries"]) == (False, "", 3)


def test_an_sms_of_which_no_answer_came_is_not_sent_twice(game: Game) -> None:
    game.exchange.fails("messages", 20503, creates_anyway=True)
    game.player("busy")
    outcome = game.calls().wait()
    assert len(game.texts()) == 1
    assert outcome["channel"] == "sms"


@pytest.mark.parametrize("order", ["in order", "twice", "reversed"])
def test_statuses_may_come_in_any_order_and_twice(game: Game, order: str) -> None:
    game.exchange.status_callbacks_arrive(order, to=PLAYER)
    game.player("busy", "no-answer", "answer")
    execution = game.calls()
    outcome = execution.wait()
    assert game.results() == ["busy", "no_answer", "answered"]
    assert execution.errors() == ["Busy", "NoAnswer"]
    assert outcome["retries"] == 2


def test_statuses_that_never_come_are_asked_for(game: Game) -> None:
    game.exchange.status_callbacks_arrive("dropped", to=PLAYER)
    game.player("busy", "answer")
    execution = game.calls()
    outcome = execution.wait()
    assert game.results() == ["busy", "answered"]
    assert game.rung() == ["busy", "completed"]
    assert outcome["success"] is True


def test_statuses_that_come_when_all_is_over_change_nothing(game: Game) -> None:
    game.exchange.status_callbacks_arrive("late", to=PLAYER)
    game.player("busy", "answer")
    outcome = game.calls().wait()
    game.exchange.release_status_callbacks()
    game.parley.settle()
    assert game.record()["outcome"] == outcome
    assert game.results() == ["busy", "answered"]


def test_a_function_that_dies_between_dialling_and_recording_rings_once(
    game: Game, monkeypatch: pytest.MonkeyPatch
) -> None:
    records, deaths = log.placed, iter((True,))

    def placed(outreach: Outreach, n: int, sid: str) -> bool:
        if next(deaths, False):
            raise MemoryError("killed")
        return records(outreach, n, sid)

    monkeypatch.setattr(log, "placed", placed)
    game.exchange.status_callbacks_arrive("late", to=PLAYER)
    game.player("no-answer", "answer")
    execution = game.calls()
    outcome = execution.wait()
    assert execution.errors() == ["MemoryError", "NoAnswer"]
    assert game.rung() == ["no-answer", "completed"]
    assert game.results() == ["no_answer", "answered"]
    assert (outcome["success"], outcome["retries"]) == (True, 1)


def test_what_could_not_be_started_is_started_by_the_same_request(game: Game) -> None:
    game.player("answer")
    with game.parley.stack.fault("stepfunctions", "refuse"), pytest.raises(NotStartedError):
        game.calls()
    assert game.calls().wait()["success"] is True
    assert game.rung() == ["completed"]


def test_a_function_that_cannot_be_invoked_is_invoked_again(game: Game) -> None:
    game.player("answer")
    with game.parley.stack.fault("lambda", "down", times=2):
        outcome = game.calls().wait()
    assert (outcome["success"], outcome["retries"]) == (True, 0)


def test_a_status_that_dynamodb_swallows_is_asked_for(game: Game) -> None:
    game.player("ring")
    execution = game.calls()
    phone = game.rings()
    with game.parley.stack.fault("dynamodb", "down"):
        phone.declines()
        game.exchange.settle()
    game.exchange.failures.clear()
    game.player("answer")
    outcome = execution.wait()
    assert game.results() == ["busy", "answered"]
    assert outcome["success"] is True


def test_a_status_that_dynamodb_cannot_take_comes_again(game: Game) -> None:
    game.player("ring")
    execution = game.calls()
    phone = game.rings()
    while not log.attempts(log.Name(game.business, "one"))[-1].sid:  # it rings before that is written down
        time.sleep(0.02)
    with game.parley.stack.fault("dynamodb", "down", times=6):
        phone.declines()
        game.exchange.settle()
    game.player("answer")
    execution.wait()
    assert game.results() == ["busy", "answered"]
    assert execution.errors() == ["Busy"]  # nobody had to ask Twilio


def test_a_cancelled_outreach_stops_ringing_and_writes_nothing(game: Game) -> None:
    game.player("ring")
    execution = game.calls()
    phone = game.rings()
    assert start.cancel(game.business, "one") is True
    game.parley.settle()
    assert phone.status == "canceled"
    execution.wait()
    assert execution.status() == "ABORTED"
    assert game.record()["state"] == "cancelled"
    assert game.texts() == []
    assert start.cancel(game.business, "one") is False
