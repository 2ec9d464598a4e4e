"""People write to the bot: over HTTP to the webhook, into the tables, out to Telegram and to the exchange."""

import json
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from agents.game.telegram.words import WORDS
from agents.game.tests.integration.game import UNKNOWN_TO_TWILIO, Game
from parley.local.telegram import WEBHOOK_SECRET, ChatPerson

ANN, BO = "+46701234567", "+15125550100"


@pytest.fixture
def ann(game: Game) -> ChatPerson:
    return game.telegram.person("Ann", ANN)


def post(game: Game, body: bytes, secret: str | None = WEBHOOK_SECRET) -> int:
    headers = {"Content-Type": "application/json"}
    if secret is not None:
        headers["X-Telegram-Bot-Api-Secret-Token"] = secret
    url = f"{game.stack.gateway_url}/telegram/webhook"
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=20) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def update(person: ChatPerson, update_id: int, text: str) -> bytes:
    sender = {"id": person.id, "is_bot": False, "first_name": person.name}
    written = {"from": sender, "chat": {"id": person.id, "type": "private"}, "text": text}
    return json.dumps({"update_id": update_id, "message": written}).encode()


def everything(game: Game) -> Any:
    return game.stack.client("dynamodb").scan(TableName="parley-RecordsTable")["Items"]


def verify(game: Game, person: ChatPerson) -> None:
    person.types("/start")
    person.shares_contact()
    person.types(game.code)


def test_a_new_player_shares_a_number_proves_it_and_is_called(game: Game, ann: ChatPerson) -> None:
    ann.types("/start")
    assert ann.sees == WORDS["welcome"]
    assert ann.keyboard[0][0]["request_contact"] is True
    ann.shares_contact()
    assert ann.keyboard == []
    assert game.texts == [(ANN, WORDS["code_text"].format(code=game.code))]
    ann.types(game.code)
    assert ann.sees == WORDS["verified"]
    player = game.records.get("player", str(ann.id))
    assert player is not None
    assert (player["phone"], player["chat_id"]) == (ANN, ann.id)
    assert player["consent"]["at"]
    assert "asked to be called" in player["consent"]["basis"]
    assert game.records.get("player_by_phone", ANN) == {"player": str(ann.id)}
    assert f"player-{ann.id}-001-onboarding" in game.outreaches()


def test_the_code_is_kept_nowhere_in_words(game: Game, ann: ChatPerson) -> None:
    ann.types(ANN)
    assert game.code not in json.dumps(everything(game), default=str)
    assert not [line for _, line in game.stack.logs if game.code in line or ANN in line]


@pytest.mark.parametrize("secret", [None, "", "wrong", WEBHOOK_SECRET + "x", "ø"])
def test_without_the_secret_nothing_changes(game: Game, ann: ChatPerson, secret: str | None) -> None:
    before = everything(game)
    assert post(game, update(ann, 1, ANN), secret and secret.encode().decode("latin-1")) == 403
    assert everything(game) == before
    assert game.texts == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"update_id": 1}', b"\xff\xfe", b"[" * 50_000])
def test_what_is_no_update_is_taken_and_ignored(game: Game, body: bytes) -> None:
    before = everything(game)
    assert post(game, body) == 200
    assert everything(game) == before


def test_an_update_that_comes_again_is_answered_once(game: Game, ann: ChatPerson) -> None:
    ann.types("/start")
    with ThreadPoolExecutor(4) as threads:
        again = update(ann, 99, ANN)
        assert set(threads.map(lambda _: post(game, again), range(4))) == {200}
    assert len(game.texts) == 1
    assert [line.text for line in ann.chat].count(WORDS["code_sent"].format(phone=ANN)) == 1


def test_tries_at_the_same_moment_all_count(game: Game, ann: ChatPerson) -> None:
    ann.types(ANN)
    right, wrong = game.code, "000000" if game.code != "000000" else "111111"
    with ThreadPoolExecutor(4) as threads:
        tries = [update(ann, 100 + n, wrong) for n in range(5)]
        assert set(threads.map(lambda each: post(game, each), tries)) <= {200, 503}
    for again in tries:
        post(game, again)
    ann.types(right)
    assert ann.sees == WORDS["code_gone"]
    assert game.records.get("player", str(ann.id)) is None


def test_the_right_code_typed_twice_at_once_makes_one_player_and_one_call(
    game: Game, ann: ChatPerson
) -> None:
    ann.types(ANN)
    code = game.code
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda n: post(game, update(ann, 200 + n, code)), range(2)))
    onboardings = [each for each in game.outreaches() if each.endswith("-onboarding")]
    assert onboardings == [f"player-{ann.id}-001-onboarding"]


def test_two_people_cannot_have_one_number_texted_in_one_minute(game: Game, ann: ChatPerson) -> None:
    ann.types(ANN)
    bo = game.telegram.person("Bo", BO)
    bo.types(ANN)
    assert "One text a minute" in bo.sees
    assert len(game.texts) == 1


@pytest.mark.parametrize("number", ["+442079460000", "+19005550100", "+18765550123"])
def test_a_number_that_must_not_be_called_is_not_texted(game: Game, ann: ChatPerson, number: str) -> None:
    ann.types(number)
    assert ann.sees in (WORDS["not_callable"], WORDS["not_a_number"])
    assert game.texts == []


def test_a_number_that_twilio_refuses_is_asked_for_again(game: Game, ann: ChatPerson) -> None:
    game.exchange.fails("messages", UNKNOWN_TO_TWILIO)
    ann.types(ANN)
    assert ann.sees == WORDS["text_failed"].format(phone=ANN)
    ann.types("123456")
    assert ann.sees == WORDS["not_a_number"]


def test_while_the_tables_are_down_an_update_is_left_to_come_again(game: Game, ann: ChatPerson) -> None:
    with game.stack.fault("dynamodb", "down"):
        assert post(game, update(ann, 300, ANN)) == 503
    assert post(game, update(ann, 300, ANN)) == 200
    assert ann.has_started is False
    assert len(game.texts) == 1


def test_a_call_that_cannot_be_started_is_started_when_telegram_repeats(game: Game, ann: ChatPerson) -> None:
    ann.types(ANN)
    last = update(ann, 400, game.code)
    with game.stack.fault("stepfunctions", "down"):
        assert post(game, last) == 503
    assert post(game, last) == 200
    executions = game.stack.client("stepfunctions").list_executions(
        stateMachineArn=game.stack.environment["ONBOARDING_STATE_MACHINE"]
    )["executions"]
    assert len(executions) == 1
    assert [line.text for line in ann.chat].count(WORDS["verified"]) == 1


def test_with_telegram_down_the_chat_goes_on_where_it_was(game: Game, ann: ChatPerson) -> None:
    game.telegram.fails(502)
    ann.types(ANN)
    assert ann.sees == ""
    ann.types(game.code)
    assert ann.sees == WORDS["verified"]


def test_whoever_is_called_already_is_not_called_again(game: Game, ann: ChatPerson) -> None:
    verify(game, ann)
    ann.types("/call")
    assert ann.sees == WORDS["calling"]
    assert len([each for each in game.outreaches() if each.endswith("-onboarding")]) == 1


def test_whoever_knows_nikita_is_told_to_call_her(game: Game, ann: ChatPerson) -> None:
    verify(game, ann)
    game.onboarded(ANN)
    ann.types("/call")
    assert ann.sees == WORDS["met_already"]


def test_stop_takes_the_consent_and_the_number_is_on_the_list(game: Game, ann: ChatPerson) -> None:
    verify(game, ann)
    ann.types("/stop")
    assert ann.sees == WORDS["stopped"]
    player = game.records.get("player", str(ann.id))
    assert player is not None
    assert player["consent"] is None
    assert game.records.get("do_not_call", ANN) is not None


def test_whoever_asks_again_after_a_stop_is_off_the_list(
    game: Game, ann: ChatPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    game.records.put("do_not_call", ANN, {"at": 0, "said_to": "onboarding"})
    verify(game, ann)
    assert game.records.get("do_not_call", ANN) is None


def test_a_number_goes_to_whoever_proved_it_last_without_the_profile(game: Game, ann: ChatPerson) -> None:
    verify(game, ann)
    game.onboarded(ANN)
    game.records.put("code_texts", ANN, {"at": []})
    bo = game.telegram.person("Bo", ANN)
    verify(game, bo)
    assert game.records.get("player_by_phone", ANN) == {"player": str(bo.id)}
    assert game.records.get("profile", ANN) is None
    before = game.records.get("player", str(ann.id))
    assert before is not None
    assert (before["phone"], before["consent"]) == ("", None)


def test_a_player_takes_the_profile_along_to_a_new_number(game: Game, ann: ChatPerson) -> None:
    verify(game, ann)
    game.onboarded(ANN)
    chat = dict(game.records.get("telegram_chat", str(ann.id)) or {})
    game.records.put("telegram_chat", str(ann.id), {**chat, "texted_at": []})
    ann.types(BO)
    ann.types(game.code)
    profile = game.records.get("profile", BO)
    assert profile is not None
    assert profile["name"] == "Ann"
    assert game.records.get("profile", ANN) is None
    assert game.records.get("player_by_phone", ANN) is None


def test_no_more_codes_are_texted_in_a_day_than_the_business_may_text(game: Game, ann: ChatPerson) -> None:
    game.records.put("setting", "messages", {"per_day": 1})
    ann.shares_contact()
    bo = game.telegram.person("Bo", BO)
    bo.shares_contact()
    assert [to for to, _ in game.texts] == [ANN]
    assert bo.sees == WORDS["text_failed"].format(phone=BO)


# --- a number that has a new owner --------------------------------------------------------------------------------


@pytest.fixture
def bo(game: Game, ann: ChatPerson) -> ChatPerson:
    """Ann proved the number first; it has been Bo's since then."""
    verify(game, ann)
    game.records.put("code_texts", ANN, {"at": []})
    bo = game.telegram.person("Bo", ANN)
    verify(game, bo)
    return bo


def of_bo(game: Game, bo: ChatPerson) -> list[Any]:
    kinds = (("player", str(bo.id)), ("player_by_phone", ANN), ("do_not_call", ANN), ("profile", ANN))
    return [*(game.records.get(*each) for each in kinds), game.records.get("telegram_chat", str(bo.id))]


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("/stop", "stopped"),
        ("/call", "number_first"),
        ("/start", "welcome"),
        ("/resend", "number_first"),
        ("/help", "help"),
        ("hello?", "not_a_number"),
    ],
)
def test_who_had_the_number_before_is_told_and_changes_nothing_of_the_new_owners(
    game: Game, ann: ChatPerson, bo: ChatPerson, text: str, then: str
) -> None:
    before, outreaches = of_bo(game, bo), game.outreaches()
    ann.types(text)
    assert ann.sees == f"{WORDS['number_moved']} {WORDS[then]}"
    assert (of_bo(game, bo), game.outreaches()) == (before, outreaches)
    ann.types("/call")
    assert ann.sees == WORDS["number_first"]


def test_both_send_call_and_only_the_owner_is_called(game: Game, ann: ChatPerson, bo: ChatPerson) -> None:
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda person: person.types("/call"), (ann, bo)))
    assert ann.sees.startswith(WORDS["number_moved"])
    assert bo.sees == WORDS["calling"]
    assert len([each for each in game.outreaches() if each.startswith(f"player-{ann.id}-")]) <= 2


def test_of_two_who_prove_a_number_at_once_one_has_it_and_the_other_is_told(
    game: Game, ann: ChatPerson
) -> None:
    ann.types(ANN)
    anns = game.code
    game.records.put("code_texts", ANN, {"at": []})
    bo = game.telegram.person("Bo", ANN)
    bo.types(ANN)
    codes = [(ann, anns, 500), (bo, game.code, 501)]
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda each: post(game, update(each[0], each[2], each[1])), codes))
    owner = (game.records.get("player_by_phone", ANN) or {})["player"]
    players = {str(each.id): game.records.get("player", str(each.id)) or {} for each in (ann, bo)}
    assert {id: (each["phone"], bool(each["consent"])) for id, each in players.items()} == {
        id: (ANN, True) if id == owner else ("", False) for id in players
    }
    other = bo if str(ann.id) == owner else ann
    other.types("/stop")
    assert WORDS["number_moved"] in " ".join(line.text for line in other.chat)
    assert game.records.get("do_not_call", ANN) is None


def test_who_had_the_number_before_can_prove_it_again(game: Game, ann: ChatPerson, bo: ChatPerson) -> None:
    for kind, id in (("code_texts", ANN), ("telegram_chat", str(ann.id))):
        kept = dict(game.records.get(kind, id) or {})
        game.records.put(kind, id, {**kept, **({"at": []} if kind == "code_texts" else {"texted_at": []})})
    ann.types(ANN)
    assert ann.sees == f"{WORDS['number_moved']} {WORDS['code_sent'].format(phone=ANN)}"
    ann.types(game.code)
    assert game.records.get("player_by_phone", ANN) == {"player": str(ann.id)}
    bo.types("/stop")
    assert game.records.get("do_not_call", ANN) is None
