"""What the console's routes answer."""

import time
from datetime import UTC, datetime
from urllib.parse import quote

import pytest

from parley.api import keys
from parley.local.stack import Stack
from parley.local.stack.tables import all_items
from parley.outreach import log
from parley.outreach.request import Outreach
from parley.store.records import Records
from tests.integration.console.conftest import CALLER, COOLING, LINE, OTHER, Console, a_call

AGENTS = ("game", "hvac")

MARKUP = "<img src=x onerror=alert(1)> & <script>alert(2)</script>"


@pytest.fixture
def sid(stack: Stack) -> str:
    return a_call("CA0001", time.time() - 60)


def test_a_business_is_listed_its_own_calls_only(other: Console, operator: Console, sid: str) -> None:
    a_call("CA0002", time.time(), business=OTHER, agent="companion")
    a_call("CA0003", time.time(), business=OTHER, agent="companion", outcome="")
    assert [call["sid"] for call in other.get("/calls").body["calls"]] == ["CA0003", "CA0002"]
    assert [call["sid"] for call in other.get("/calls/live").body["calls"]] == ["CA0003"]
    assert other.get(f"/calls?business={COOLING}").status == 404
    assert other.get("/me").body["businesses"] == [OTHER]
    assert {call["sid"] for call in operator.get("/calls").body["calls"]} == {sid, "CA0002", "CA0003"}


@pytest.mark.parametrize("sid", ["nope", "CALL", "%23", "x" * 65, "CA0001%2F..%2Fx", "%E2%98%8E"])
def test_an_unknown_call_is_not_found(operator: Console, sid: str) -> None:
    for path in (f"/calls/{sid}", f"/calls/{sid}?since=3", f"/calls/{sid}/export", f"/calls/{sid}/replay"):
        assert operator.get(path).status == 404, path


def test_calls_are_found_by_number_agent_outcome_and_day(stack: Stack, operator: Console, sid: str) -> None:
    a_call("CA0002", time.time() - 3 * 86_400, caller="+15125550133", outcome="emergency")
    stack.drain()

    def found(query: str) -> list[str]:
        return [call["sid"] for call in operator.get(f"/calls?{query}").body["calls"]]

    assert found(f"number={quote(CALLER)}") == [sid]
    assert found("number=" + quote("+1 (512) 555-0133")) == ["CA0002"]
    assert found("agent=hvac") == [sid, "CA0002"]
    assert found("agent=companion") == []
    assert found("outcome=emergency") == ["CA0002"]
    assert found(
        "since=" + quote(time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 86_400)))
    ) == [sid]


def test_what_calls_may_come_to_is_listed_by_agent(operator: Console) -> None:
    outcomes = operator.get("/calls/outcomes").body["outcomes"]
    assert {"booked", "emergency"} <= set(outcomes["hvac"])
    assert set(outcomes) == set(operator.get("/me").body["agents"])


@pytest.mark.parametrize(
    ("query", "status", "field"),
    [
        ("number=010", 400, "number"),
        ("number=%2B1", 400, "number"),
        ("since=yesterday", 422, "since"),
        ("agent=" + "x" * 65, 422, "agent"),
    ],
)
def test_a_search_that_cannot_be_names_the_field(
    operator: Console, query: str, status: int, field: str
) -> None:
    answer = operator.get(f"/calls?{query}")
    assert (answer.status, answer.body["error"]["field"]) == (status, field)


def test_who_follows_a_call_gets_what_came_after(operator: Console, sid: str) -> None:
    assert [turn["n"] for turn in operator.get(f"/calls/{sid}").body["turns"]] == [1, 2]
    assert [turn["n"] for turn in operator.get(f"/calls/{sid}?since=1").body["turns"]] == [2]
    assert operator.get(f"/calls/{sid}?since=2").body == {"call": None, "turns": []}


def test_following_costs_two_reads_when_something_is_new_and_three_when_not(
    stack: Stack, operator: Console, sid: str
) -> None:
    """One of them for the role of whoever asks."""
    stack.drain()
    for since, reads in ((1, 2), (2, 3)):
        with stack.fault("dynamodb", "slow") as asked:
            operator.get(f"/calls/{sid}?since={since}")
        assert asked.struck == reads


def test_a_call_of_200_turns_is_shown_and_exported_whole(operator: Console) -> None:
    a_call("long", time.time() - 900, turns=200, said="word " * 60)
    shown, exported = operator.get("/calls/long"), operator.get("/calls/long/export")
    assert [turn["n"] for turn in shown.body["turns"]] == list(range(1, 201))
    assert len(exported.body["log"]) == 200
    assert exported.headers["Content-Disposition"] == 'attachment; filename="call-long.json"'


def test_markup_stays_what_was_said_and_is_never_sent_as_a_page(operator: Console) -> None:
    a_call("marked", time.time(), said=MARKUP)
    answer = operator.get("/calls/marked")
    assert answer.body["turns"][0]["said"] == [MARKUP]
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_throttled_table_is_told_as_such_and_gone_on_with(
    stack: Stack, operator: Console, sid: str
) -> None:
    with stack.fault("dynamodb", "throttle"):
        answer = operator.get(f"/calls/{sid}")
    assert (answer.status, answer.headers["Retry-After"]) == (503, "2")
    assert operator.get(f"/calls/{sid}").status == 200


def test_the_pages_are_for_anybody_and_hold_a_strict_policy(stack: Stack) -> None:
    page = Console(stack.gateway_url, "").get("/console/index.html")
    policy = page.headers["Content-Security-Policy"]
    assert page.status == 200
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "<script>" not in page.body
    assert "style=" not in page.body
    assert Console(stack.gateway_url, "").get("/console/nothing.js").status == 404
    assert Console(stack.gateway_url, "").get("/console/../visitors.py").status == 404


def test_a_page_that_the_browser_has_is_not_sent_again(stack: Stack) -> None:
    browser = Console(stack.gateway_url, "")
    tag = browser.get("/console/main.js").headers["ETag"]
    assert browser.send("GET", "/console/main.js", headers={"If-None-Match": tag}).status == 304


def _called(id: str, to: str, sid: str) -> Outreach:
    """An outreach whose first attempt is placed."""
    outreach = Outreach(id, COOLING, "hvac", to, LINE, "requested")
    facts, rules = log.facts_and_rules(outreach)
    log.create(outreach)
    log.claim(outreach, 1, "token", rules, facts, None)
    log.placed(outreach, 1, sid)
    return outreach


def test_what_is_noted_of_calling_somebody_is_kept_as_long_as_a_call(stack: Stack) -> None:
    log.change(_called("one", CALLER, "CA1"), cancelled=True)
    items = [item for item in all_items("parley-RecordsTable") if item["pk"]["S"].startswith(COOLING)]
    kinds = sorted(item["pk"]["S"].split("#")[1] for item in items)
    assert kinds == ["attempt", "attempt", "dial", "outreach", "outreach_by_time", "placed", "ringing"]
    in_90_days = pytest.approx(time.time() + 90 * 86_400, abs=600)
    assert [float(item["expires_at"]["N"]) for item in items] == [in_90_days] * 7


def test_an_outreach_is_found_and_stopped_however_it_was_asked_for(
    stack: Stack, cooling: Console, other: Console, operator: Console
) -> None:
    """From the console, through the API, and by an agent whose outreach is one of several."""
    hour = (datetime.now(UTC).hour + 6) % 23
    rules = {"from": LINE, "hours": [hour, hour + 1], "timezone": "UTC"}
    Records(COOLING).put("setting", "outreach", rules)
    wanted = {"agent": "hvac", "to": CALLER, "consent": "requested"}
    of_api = Console(f"{stack.gateway_url}/api", keys.create(COOLING, "shop"))
    assert of_api.post("/outreach", wanted, **{"Idempotency-Key": "order-7"}).status == 202
    assert (
        cooling.post(f"/outreach?business={COOLING}", wanted, **{"Idempotency-Key": "console-1"}).status
        == 202
    )
    log.create(
        Outreach(
            "elsewhere", OTHER, "companion", CALLER, "+15125550197", "requested", requested_at=time.time()
        )
    )
    found = cooling.get("/outreach").body["outreaches"]
    assert [(each["id"], each["to"]) for each in found] == [("console-1", CALLER), ("order-7", CALLER)]
    assert [each["id"] for each in other.get("/outreach").body["outreaches"]] == ["elsewhere"]
    assert other.get(f"/outreach?business={COOLING}").status == 404
    assert [each["business"] for each in operator.get("/outreach").body["outreaches"]] == [
        OTHER,
        COOLING,
        COOLING,
    ]
    assert cooling.post(f"/outreach/order-7/cancel?business={COOLING}", {}).body["state"] == "cancelled"
    assert [each["cancelled"] for each in cooling.get("/outreach").body["outreaches"]] == [False, True]


def test_outreaches_come_by_the_page_until_the_first_one(cooling: Console) -> None:
    log.create(*(_asked_for(n) for n in range(40)))
    log.create(*(_asked_for(n) for n in range(40, 60)))
    first = cooling.get("/outreach").body
    second = cooling.get(f"/outreach?after={quote(first['next'])}").body
    found = [each["id"] for page in (first, second) for each in page["outreaches"]]
    assert found == [f"n{n}" for n in reversed(range(60))]
    assert len(first["outreaches"]) == 50
    assert second["next"] == ""


def _asked_for(n: int) -> Outreach:
    return Outreach(f"n{n}", COOLING, "hvac", CALLER, LINE, "requested", requested_at=1_795_280_400.0 + n)


def test_the_guard_says_whether_somebody_may_be_called(cooling: Console) -> None:
    Records(COOLING).put("do_not_call", CALLER, {"at": "2026-01-01"})
    asked = {"to": CALLER, "consent": "requested"}
    said = cooling.post(f"/guard?business={COOLING}", asked).body
    assert (said["decision"], said["reason"]) == ("refused", "do_not_call")
