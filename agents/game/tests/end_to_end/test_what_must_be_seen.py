"""The five things that the specification of the game wants to see, on the local stack."""

from concurrent.futures import ThreadPoolExecutor

from parley.local.telegram import Telegram

from .game import PLAYER, TELLS, Game


def test_onboarding_then_hang_up_then_nikitas_call_in_one_execution(game: Game) -> None:
    game.player([*TELLS], ["Hello?", "I'm fine.", "Goodbye."])
    execution = game.onboards()
    output = execution.wait()
    assert execution.entered() == ["Onboarding call", "Profile complete?", "Callback", "Called back"]
    assert output["onboarding_call"]["outcome"]["call_outcome"] == "completed"
    assert output["callback_call"]["outcome"]["success"] is True
    assert game.rung() == ["completed", "completed"]
    friend, nikita = game.heard()
    assert "I'm a friend of Nikita's" in friend
    assert "My friend" in nikita or "my friend" in nikita
    assert "Ada" in nikita


def test_no_answer_four_times_then_the_text(game: Game) -> None:
    game.onboarded()
    game.player("no-answer")
    execution = game.calls(text="Nikita tried to call you.")
    outcome = execution.wait()
    assert game.results() == ["no_answer"] * 4
    assert game.rung() == ["no-answer"] * 4
    assert game.texts() == ["Nikita tried to call you."]
    assert (outcome["success"], outcome["retries"], outcome["channel"]) == (False, 3, "sms")
    assert execution.entered()[-3:] == ["Telegram", "SMS", "Record"]


def test_the_text_goes_to_telegram_where_that_reaches_the_player(game: Game, telegram: Telegram) -> None:
    game.onboarded()
    game.player("busy")
    ada = telegram.person("Ada", PLAYER)
    ada.has_started = True
    outcome = game.calls(chat_id=ada.id, text="Nikita tried to call you.").wait()
    assert ada.sees == "Nikita tried to call you."
    assert (outcome["channel"], outcome["retries"]) == ("telegram", 3)
    assert game.texts() == []


def test_who_blocked_the_bot_gets_an_sms(game: Game, telegram: Telegram) -> None:
    game.onboarded()
    game.player("busy")
    ada = telegram.person("Ada", PLAYER)
    ada.blocks()
    outcome = game.calls(chat_id=ada.id, text="Nikita tried to call you.").wait()
    assert (outcome["channel"], ada.sees) == ("sms", "")
    assert game.texts() == ["Nikita tried to call you."]


def test_answered_at_the_third_dial_and_then_nothing_more(game: Game) -> None:
    game.onboarded()
    game.player("no-answer", "busy", "answer")
    outcome = game.calls().wait()
    assert game.results() == ["no_answer", "busy", "answered"]
    assert (outcome["success"], outcome["retries"], outcome["channel"]) == (True, 2, "call")
    assert outcome["call_outcome"] == "said_goodbye"
    assert game.texts() == []


def test_a_player_reaches_nikita_directly_and_a_stranger_does_not(game: Game) -> None:
    game.onboarded()
    assert "Ada" in " ".join(game.parley.dial("companion", from_=PLAYER).said)
    stranger = game.parley.dial("companion", from_="+15125550177")
    assert "I don't think we've met" in " ".join(stranger.said)
    assert stranger.ended


def test_the_same_request_twice_and_at_once_calls_once(game: Game) -> None:
    game.onboarded()
    game.player("answer")
    with ThreadPoolExecutor(4) as pool:
        executions = list(pool.map(lambda _: game.calls("double-click"), range(4)))
    outcomes = [execution.wait() for execution in executions]
    assert game.rung() == ["completed"]
    assert game.calls("double-click").output() == outcomes[0]
    assert game.rung() == ["completed"]


def test_who_asks_to_be_called_later_is_called_then_in_the_same_execution(game: Game) -> None:
    game.player(["I'm driving, call me in three minutes."], [*TELLS], ["Hello?", "I'm fine.", "Goodbye."])
    execution = game.onboards()
    output = execution.wait()
    assert "Alright, I'll call you" in game.heard()[0]
    assert game.rung() == ["completed"] * 3
    assert output["onboarding_call"]["outcome"]["call_outcome"] == "completed"
    assert output["onboarding_call"]["outcome"]["retries"] == 0
    assert execution.entered() == ["Onboarding call", "Profile complete?", "Callback", "Called back"]
