"""Callbacks and leads that agents keep are listed until somebody has done them, and gone with the person."""

import time

import pytest

from agents.hvac.tools import create_callback, send_sales_lead_alert
from parley.carrier.twilio_texts import NoRecipientError
from parley.local.stack import Stack
from parley.local.stack.tables import all_items
from parley.store import attention
from tests.integration.console.conftest import CALLER, COOLING, Console, a_call
from tests.integration.console.test_bookings import desk

AGENTS = ("hvac",)


@pytest.fixture
def id(stack: Stack) -> str:
    told = {"contact": CALLER, "caller": CALLER, "name": "Jane Doe", "reason": "billing"}
    for _ in range(2):  # a repeated turn promises one callback
        create_callback.run(desk("hvac", "CA1", "create_callback"), **told)
    [kept] = [
        item["sk"]["S"] for item in all_items("parley-RecordsTable") if item["pk"]["S"].endswith("#request")
    ]
    return str(kept)


def test_a_callback_says_whom_why_and_until_when(cooling: Console, other: Console, id: str) -> None:
    [one] = cooling.get("/requests?what=callback").body["requests"]
    assert (one["id"], one["name"], one["phone"], one["call"]) == (id, "Jane Doe", CALLER, "CA1")
    assert one["told"]["why"] == "billing"
    assert "when" in one["told"]
    assert other.get("/requests?what=callback").body["requests"] == []
    assert cooling.get("/requests?what=lead").body["requests"] == []


def test_it_is_done_once_by_one_person_and_opened_again(operator: Console, cooling: Console, id: str) -> None:
    done = {"business": COOLING, "id": id, "remark": "called her"}
    assert cooling.post("/requests/done", done).status == 200
    late = operator.post("/requests/done", done)
    assert (late.status, "called her" in late.body["error"]["message"]) == (409, True)
    assert cooling.get("/requests?what=callback").body["requests"] == []
    [one] = cooling.get("/requests/done?what=callback").body["requests"]
    assert "@" in one["by"]
    assert cooling.post("/requests/open", done).status == 200
    assert len(cooling.get("/requests?what=callback").body["requests"]) == 1


@pytest.mark.parametrize(("reasons", "open"), [(["callback"], 0), (["complaint", "callback"], 1)])
def test_a_call_that_needs_nothing_else_is_seen_to_with_its_callback(
    cooling: Console, id: str, reasons: list[str], open: int
) -> None:
    began = time.time() - 60
    a_call("CA1", began, outcome="callback")
    why = [{"kind": reason, "words": reason, "turn": 2} for reason in reasons]
    attention.note(COOLING, "CA1", began, CALLER, {"call": "CA1"}, why)
    cooling.post("/requests/done", {"business": COOLING, "id": id, "remark": "called her"})
    assert cooling.get("/attention/count").body["open"] == open


def test_lists_are_called_as_the_package_calls_them(cooling: Console, other: Console) -> None:
    assert cooling.get("/requests/lists").body == {"lists": {"callback": "Callbacks", "lead": "Leads"}}
    assert other.get("/requests/lists").body == {"lists": {}}


def test_a_lead_is_kept_even_if_nobody_can_be_texted_and_goes_with_the_person(
    cooling: Console, id: str
) -> None:
    lead = {"contact": CALLER, "name": "Jane Doe", "problem": "a new system"}
    with pytest.raises(NoRecipientError):
        send_sales_lead_alert.run(desk("hvac", "CA2", "lead"), **lead)
    [kept] = cooling.get("/requests?what=lead").body["requests"]
    assert kept["told"] == {"wish": "a new system"}
    cooling.post(f"/people/erase?business={COOLING}", {"number": CALLER})
    assert cooling.get("/requests?what=lead").body["requests"] == []
    assert cooling.get("/requests?what=callback").body["requests"] == []
