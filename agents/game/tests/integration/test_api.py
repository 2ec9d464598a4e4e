"""What programs ask of the API, over HTTP: keys, outreaches, onboarding, and everything that is refused."""

import json
import logging
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from email.message import Message
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agents.game.tests.integration.game import BUSINESS, NUMBER, STRANGER, Game
from agents.game.tools import PROFILE
from parley.api import keys
from parley.api.front import LARGEST_BODY
from parley.local.stack.faults import Mode
from parley.store.records import SYSTEM, Records

ANN = "+46701234567"
WANTED = {"agent": "companion", "to": ANN, "consent": "requested"}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Message
    body: Any

    @property
    def error(self) -> tuple[int, str, str | None]:
        return self.status, self.body["error"]["code"], self.body["error"]["field"]


@dataclass(frozen=True)
class Api:
    url: str
    key: str

    def get(self, path: str) -> Answer:
        return self.send("GET", path)

    def post(self, path: str, body: object = None, **headers: str) -> Answer:
        data = None if body is None else json.dumps(body).encode()
        return self.send("POST", path, data, headers)

    def send(
        self, method: str, path: str, data: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        given = {"Content-Type": "application/json", "Authorization": f"Bearer {self.key}"}
        asked = urllib.request.Request(self.url + path, data, {**given, **(headers or {})}, method=method)
        try:
            with urllib.request.urlopen(asked, timeout=30) as answer:
                return Answer(answer.status, answer.headers, json.load(answer))
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.headers, json.loads(error.read() or b"null"))


@pytest.fixture
def api(game: Game) -> Api:
    game.records.put("player", "2001", {"phone": ANN, "chat_id": 2001, "consent": {"at": "", "basis": ""}})
    return Api(game.stack.gateway_url, keys.create(BUSINESS, "test"))


@pytest.fixture
def stranger(game: Game, api: Api) -> Api:
    return Api(api.url, keys.create(STRANGER, "test"))


# --- keys ---------------------------------------------------------------------------------------------


def test_of_a_key_only_a_hash_is_kept(game: Game) -> None:
    key = keys.create(BUSINESS, "test")
    secret = key.split("_", 2)[2]
    items = game.stack.client("dynamodb").scan(TableName="parley-RecordsTable")["Items"]
    assert secret not in json.dumps(items, default=str)
    assert keys.business_of(key) == BUSINESS


ROUTES = [
    ("POST", "/api/outreach"),
    ("GET", "/api/outreach/one"),
    ("POST", "/api/outreach/one/cancel"),
    ("POST", "/api/onboarding/call/2001"),
]


@pytest.mark.parametrize(("method", "path"), ROUTES)
@pytest.mark.parametrize("key", ["", "pk_", "pk_000000000000_" + "0" * 43, "wrong id", "wrong secret", "ø"])
def test_without_a_good_key_nothing_is_answered(api: Api, method: str, path: str, key: str) -> None:
    given = {
        "wrong id": "pk_000000000000_" + api.key.split("_", 2)[2],
        "wrong secret": api.key[:-1] + ("A" if api.key[-1] != "A" else "B"),
    }.get(key, key)
    answer = Api(api.url, given.encode().decode("latin-1")).send(method, path, json.dumps(WANTED).encode())
    assert answer.error == (401, "unauthorized", None)
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_method_that_is_not_allowed_says_which_are(api: Api) -> None:
    answer = api.send("PUT", "/api/outreach")
    assert answer.error == (405, "method_not_allowed", None)
    assert answer.headers["Allow"] == "POST"


def test_another_scheme_is_no_key(api: Api) -> None:
    answer = api.send("GET", "/api/outreach/one", None, {"Authorization": f"Basic {api.key}"})
    assert answer.status == 401


def test_a_revoked_key_opens_nothing(api: Api) -> None:
    assert keys.revoke(api.key.split("_")[1])
    assert not keys.revoke(api.key.split("_")[1])
    assert api.get("/api/outreach/one").status == 401


# --- outreaches ---------------------------------------------------------------------------------------


def test_a_key_that_asks_too_often_waits_and_others_do_not(
    api: Api, stranger: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "MOST", 5)
    monkeypatch.setattr(keys, "WINDOW_SECONDS", 3600)
    answers = [api.get("/api/outreach/none") for _ in range(7)]
    assert [each.status for each in answers] == [404] * 5 + [429] * 2
    assert answers[-1].error == (429, "too_many_requests", None)
    assert answers[-1].headers["Retry-After"] == "10"
    assert stranger.get("/api/outreach/none").status == 404


def test_a_key_may_ask_again_in_the_next_window(game: Game) -> None:
    key = keys.create(BUSINESS, "the till")
    assert [keys.may_ask(key, 1_000.0) for _ in range(keys.MOST + 1)] == [True] * keys.MOST + [False]
    assert keys.may_ask(key, 1_000.0 + keys.WINDOW_SECONDS)


def test_a_request_of_a_key_costs_one_read_and_one_write(api: Api, game: Game) -> None:
    with game.stack.fault("dynamodb", "slow", seconds=0.0) as asked:
        api.get("/api/outreach/none")
        first = asked.struck
        api.get("/api/outreach/none")
    assert (first, asked.struck) == (3, 6)


def test_a_model_that_is_not_on_the_list_is_refused_by_its_field(api: Api) -> None:
    wanted = {"id": "one", **WANTED, "override": {"model": "the-dearest-one"}}
    assert api.post("/api/outreach", wanted).error == (422, "invalid", "override.model")


def test_an_outreach_is_started_watched_and_cancelled(api: Api, game: Game) -> None:
    started = api.post("/api/outreach", {"id": "one", **WANTED})
    assert (started.status, started.body) == (202, {"id": "one", "url": "/api/outreach/one"})
    assert started.headers["Location"] == "/api/outreach/one"
    seen = api.get("/api/outreach/one").body
    assert (seen["state"], seen["to"], seen["from"], seen["agent"]) == ("waiting", ANN, NUMBER, "companion")
    assert seen["attempts"] == []
    assert seen["requested_at"].endswith("Z")
    assert seen["next_attempt_at"] > seen["requested_at"]
    assert seen["timezone"] == "Europe/Stockholm"
    cancelled = api.post("/api/outreach/one/cancel")
    assert (cancelled.status, cancelled.body["state"]) == (200, "cancelled")
    assert api.post("/api/outreach/one/cancel").body["state"] == "cancelled"


@pytest.mark.parametrize("mode", ["down", "refuse"])
def test_what_cannot_be_cancelled_just_now_can_be_in_a_moment(api: Api, game: Game, mode: Mode) -> None:
    api.post("/api/outreach", {"id": "one", **WANTED})
    steps = game.stack.client("stepfunctions")
    arn = game.stack.environment["OUTREACH_STATE_MACHINE"]
    waits_for(steps, arn, "WaitStateEntered")
    with game.stack.fault("stepfunctions", mode):
        refused = api.post("/api/outreach/one/cancel")
    assert refused.error == (503, "unavailable", None)
    assert refused.headers["Retry-After"] == "2"
    assert api.post("/api/outreach/one/cancel").body["state"] == "cancelled"
    (execution,) = steps.list_executions(stateMachineArn=arn)["executions"]
    assert execution["status"] == "ABORTED"


def waits_for(steps: Any, machine: str, event: str) -> None:
    """Until the only execution has come to it: one that is cancelled before ends by itself, and is not stopped."""
    end = time.monotonic() + 10
    (execution,) = steps.list_executions(stateMachineArn=machine)["executions"]
    while event not in _events(steps, execution["executionArn"]):
        assert time.monotonic() < end, f"no {event}"
        time.sleep(0.05)


def _events(steps: Any, execution: str) -> list[str]:
    return [each["type"] for each in steps.get_execution_history(executionArn=execution)["events"]]


def test_one_that_is_over_cannot_be_cancelled(api: Api, game: Game) -> None:
    api.post("/api/outreach", {"id": "one", **WANTED})
    kept = dict(game.records.get("outreach", "one") or {})
    done = {"success": True, "channel": "call", "retries": 0, "result": "answered", "reason": ""}
    game.records.put("outreach", "one", {**kept, "outcome": done})
    assert api.post("/api/outreach/one/cancel").error == (409, "already_over", None)
    assert api.get("/api/outreach/one").body["channel_reached"] == "call"


@pytest.mark.parametrize("way", ["body", "header", "both"])
def test_the_same_request_again_is_the_same_answer_and_one_execution(api: Api, game: Game, way: str) -> None:
    body = {**WANTED, **({"id": "twice"} if way != "header" else {})}
    headers = {"Idempotency-Key": "twice"} if way != "body" else {}
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _: api.post("/api/outreach", body, **headers), range(6)))
    assert {answer.status for answer in answers} == {202}
    assert all(answer.body == answers[0].body for answer in answers)
    executions = game.stack.client("stepfunctions").list_executions(
        stateMachineArn=game.stack.environment["OUTREACH_STATE_MACHINE"]
    )["executions"]
    assert len(executions) == 1


def test_an_id_stands_for_one_wish_only(api: Api) -> None:
    api.post("/api/outreach", {"id": "one", **WANTED})
    other = {**WANTED, "to": "+15125550100"}
    assert api.post("/api/outreach", {"id": "one", **other}).error == (409, "id_used_before", None)
    assert api.post("/api/outreach", {"id": "one", **WANTED}, **{"Idempotency-Key": "two"}).error == (
        422,
        "invalid",
        "id",
    )


def test_without_an_id_each_request_is_a_wish_of_its_own(api: Api) -> None:
    first, second = (api.post("/api/outreach", WANTED).body["id"] for _ in range(2))
    assert first != second


def test_a_player_is_called_by_id(api: Api, game: Game) -> None:
    wanted = {"id": "one", "agent": "companion", "person": "2001", "consent": "requested"}
    assert api.post("/api/outreach", wanted).status == 202
    kept = game.records.get("outreach", "one")
    assert kept is not None
    assert (kept["to"], kept["chat_id"]) == (ANN, 2001)


def test_an_override_travels_with_the_outreach(api: Api, game: Game) -> None:
    for id, override in (("one", "onboarding"), ("two", {"agent": "onboarding"})):
        assert api.post("/api/outreach", {"id": id, **WANTED, "override": override}).status == 202
        assert api.get(f"/api/outreach/{id}").body["agent"] == "onboarding"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"agent": "nobody"}, "agent"),
        ({"agent": 7}, "agent"),
        ({"agent": "x" * 65}, "agent"),
        ({"agent": None}, "agent"),
        ({"to": "0701234567"}, "to"),
        ({"to": "+46 70 123 45 67"}, "to"),
        ({"to": "+" + "9" * 15}, "to"),
        ({"to": ""}, "to"),
        ({"to": "+4670\ud800"}, "to"),
        ({"consent": ""}, "consent"),
        ({"from": "+15125550111"}, "from"),
        ({"person": "unknown", "to": ""}, "person"),
        ({"person": "2001", "to": "+15125550100"}, "to"),
        ({"id": "no spaces, please"}, "id"),
        ({"id": "x" * 81}, "id"),
        ({"override": {"flow": "x"}}, "override.flow"),
        ({"override": {"language": "xx-XX"}}, "override.language"),
        ({"override": {"persona": "p" * 4001}}, "override.persona"),
        ({"override": {"tools": ["no_such_tool"]}}, "override.tools"),
        ({"override": {"agent": "nobody"}}, "agent"),
        ({"override": "no preset"}, "override"),
        ({"values": {"name": "n" * 9000}}, "values"),
        ({"values": {"x": float("nan")}}, "values"),
        ({"values": {"x": "\ud800"}}, "values"),
        ({"values": [1]}, "values"),
        ({"timezone": "Mars/Olympus"}, "timezone"),
        ({"text": "t" * 1001}, "text"),
        ({"pace": "frantic"}, "pace"),
        ({"retries": 4}, "retries"),
        ({"retries": "many"}, "retries"),
        ({"ring_seconds": 0}, "ring_seconds"),
        ({"business": STRANGER}, "business"),
        ({"chat_id": 1}, "chat_id"),
    ],
)
def test_what_is_wrong_is_named(api: Api, game: Game, wrong: dict[str, object], field: str) -> None:
    answer = api.post("/api/outreach", {**WANTED, **wrong})
    assert answer.status == 422, answer.body
    assert answer.body["error"]["field"].startswith(field)
    assert game.outreaches() == []


@pytest.mark.parametrize(
    "body", [b"{", b"", b"\xff", b'{"agent": 1' + b"0" * 5000 + b"}", b"[" * 30_000, b'{"a":' * 10_000]
)
def test_what_is_no_json_is_named(api: Api, body: bytes) -> None:
    answer = api.send("POST", "/api/outreach", body)
    assert answer.status in (400, 422)
    assert answer.body["error"]["message"]


def test_a_body_has_a_largest_size(api: Api) -> None:
    answer = api.post("/api/outreach", {**WANTED, "text": "t" * LARGEST_BODY})
    assert answer.error == (413, "too_large", None)


@pytest.mark.parametrize("headers", [{}, {"content-length": "10"}])
def test_a_body_is_as_large_as_it_is_whatever_its_header_says(game: Game, headers: dict[str, str]) -> None:
    path = "/api/outreach"
    event = {
        "version": "2.0",
        "rawPath": path,
        "rawQueryString": "",
        "headers": {"content-type": "application/json", **headers},
        "requestContext": {"http": {"method": "POST", "path": path, "sourceIp": "127.0.0.1"}},
        "body": json.dumps({**WANTED, "text": "t" * LARGEST_BODY}),
        "isBase64Encoded": False,
    }
    assert game.stack.invoke("ApiFunction", event)["statusCode"] == 413


@pytest.mark.parametrize("id", ["unknown", "x" * 200, "%00", "%F0%9F%98%80", "..%2F.."])
def test_what_is_not_there_is_not_found(api: Api, id: str) -> None:
    assert api.get(f"/api/outreach/{id}").status == 404
    assert api.post(f"/api/outreach/{id}/cancel").status == 404
    assert api.post(f"/api/onboarding/call/{id}").status == 404


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/api/nowhere", 404), ("PUT", "/api/outreach", 405), ("GET", "/api/docs", 404)],
)
def test_what_no_route_takes_is_refused_in_the_same_form(
    api: Api, method: str, path: str, status: int
) -> None:
    answer = api.send(method, path)
    assert answer.status == status
    assert answer.body["error"]["code"]


# --- businesses apart -----------------------------------------------------------------------------------


def test_another_businesss_outreach_is_not_there(api: Api, stranger: Api) -> None:
    api.post("/api/outreach", {"id": "one", **WANTED})
    assert stranger.get("/api/outreach/one").error == (404, "unknown_outreach", None)
    assert stranger.post("/api/outreach/one/cancel").error == (404, "unknown_outreach", None)
    assert api.get("/api/outreach/one").body["state"] == "waiting"


def test_another_businesss_player_and_number_are_not_there(stranger: Api) -> None:
    assert stranger.post("/api/onboarding/call/2001").error == (404, "unknown_player", None)
    wanted = {"agent": "companion", "consent": "requested"}
    assert stranger.post("/api/outreach", {**wanted, "person": "2001"}).error[2] == "person"
    assert stranger.post("/api/outreach", {**wanted, "to": ANN, "from": NUMBER}).error[2] == "from"


# --- onboarding -----------------------------------------------------------------------------------------


def test_a_player_is_onboarded_once_however_often_it_is_asked(api: Api, game: Game) -> None:
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _: api.post("/api/onboarding/call/2001"), range(6)))
    assert {answer.status for answer in answers} == {202}
    assert {answer.body["id"] for answer in answers} == {"player-2001-001-onboarding"}
    assert game.outreaches() == ["player-2001-001-callback", "player-2001-001-onboarding"]


def test_an_onboarding_that_ended_early_is_followed_by_another(api: Api, game: Game) -> None:
    first = api.post("/api/onboarding/call/2001").body["id"]
    kept = dict(game.records.get("outreach", first) or {})
    game.records.put("outreach", first, {**kept, "outcome": {"success": False}})
    assert api.post("/api/onboarding/call/2001").body["id"] == "player-2001-002-onboarding"
    assert api.post("/api/onboarding/call/2001").body["id"] == "player-2001-002-onboarding"


def test_what_became_known_of_a_player_does_not_start_a_second_call(api: Api, game: Game) -> None:
    api.post("/api/onboarding/call/2001")
    game.records.put(PROFILE, ANN, {"name": "Ann", "timezone": "Europe/Stockholm"})
    answer = api.post("/api/onboarding/call/2001")
    assert (answer.status, answer.body["id"]) == (202, "player-2001-001-onboarding")


def test_whoever_must_not_or_need_not_be_called_is_a_conflict(api: Api, game: Game) -> None:
    game.onboarded(ANN)
    assert api.post("/api/onboarding/call/2001").error == (409, "already_onboarded", None)
    game.records.put("player", "2001", {"phone": ANN, "chat_id": 2001, "consent": None})
    assert api.post("/api/onboarding/call/2001").error == (409, "no_consent", None)


# --- trouble --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["throttle", "down", "refuse"])
def test_with_the_tables_in_trouble_it_is_503_and_when_to_come_again(api: Api, game: Game, mode: Any) -> None:
    with game.stack.fault("dynamodb", mode):
        answer = api.post("/api/outreach", {"id": "one", **WANTED})
    assert answer.error == (503, "unavailable", None)
    assert int(answer.headers["Retry-After"]) > 0
    assert api.post("/api/outreach", {"id": "one", **WANTED}).status == 202


def test_an_execution_that_cannot_be_started_is_started_by_the_same_request(api: Api, game: Game) -> None:
    with game.stack.fault("stepfunctions", "down"):
        assert api.post("/api/outreach", {"id": "one", **WANTED}).error == (503, "unavailable", None)
        assert api.post("/api/onboarding/call/2001").error == (503, "unavailable", None)
    assert api.post("/api/outreach", {"id": "one", **WANTED}).status == 202
    assert api.post("/api/onboarding/call/2001").status == 202
    for machine in ("OUTREACH_STATE_MACHINE", "ONBOARDING_STATE_MACHINE"):
        arn = game.stack.environment[machine]
        assert game.stack.client("stepfunctions").list_executions(stateMachineArn=arn)["executions"]


def test_every_answer_has_the_security_headers(api: Api) -> None:
    for answer in (api.get("/api/openapi.json"), api.get("/api/nowhere"), api.post("/api/outreach", {})):
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Cache-Control"] == "no-store"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_the_description_is_served(api: Api) -> None:
    assert api.get("/api/openapi.json").body["info"]["title"] == "Parley"


def test_neither_numbers_nor_keys_are_in_the_log(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    api.post("/api/outreach", {"id": "one", **WANTED})
    api.get("/api/outreach/one")
    api.post("/api/onboarding/call/2001")
    told = [str(vars(record)) for record in caplog.records if record.name == "api"]
    assert len(told) == 3
    assert not [line for line in told if ANN in line or api.key in line or "call/2001" in line]


FIELDS = [
    "agent", "to", "consent", "override", "values", "from", "id", "person", "text", "pace", "retries",
    "timezone", "ring_seconds", "",
]  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(FIELDS), JSON), st.booleans())
def test_whatever_is_sent_is_answered_without_a_failure(
    api: Api, given_body: dict[str, Any], is_completed: bool
) -> None:
    body = {**WANTED, **given_body} if is_completed else given_body
    answer = api.post("/api/outreach", body)
    assert answer.status < 500, answer.body
    assert answer.status == 202 or answer.body["error"]["message"]


def test_the_numbers_of_a_business_are_its_own(api: Api, stranger: Api) -> None:
    Records(SYSTEM).put("number", "+15125550111", {"agent": "hvac", "business": STRANGER})
    wanted = {"id": "one", **WANTED, "agent": "companion", "from": "+15125550111"}
    assert api.post("/api/outreach", wanted).error == (422, "invalid", "from")
    assert stranger.post("/api/outreach", wanted).status == 202
