"""What somebody writes down about a call stays with it, with a name and a time, and goes with the person."""

import time

import pytest

from parley.local.stack import Stack
from parley.local.stack.tables import all_items
from tests.integration.console.conftest import CALLER, COOLING, Answer, Console, a_call


@pytest.fixture
def sid(stack: Stack) -> str:
    return a_call("CA0001", time.time() - 86_400)


def note(console: Console, sid: str, text: str) -> Answer:
    return console.post(f"/calls/{sid}/notes", {"text": text})


def test_notes_are_on_the_call_in_order_with_who_and_when(
    operator: Console, cooling: Console, sid: str
) -> None:
    assert note(cooling, sid, " she will call again ").status == 200
    written = note(operator, sid, "called back").body["notes"]
    assert [each["text"] for each in written] == ["she will call again", "called back"]
    assert all(each["by"] and each["at"] for each in written)
    assert cooling.get(f"/calls/{sid}").body["call"]["notes"] == written


def test_a_note_is_kept_as_long_as_its_call_and_no_longer(cooling: Console, sid: str) -> None:
    note(cooling, sid, "called back")
    [kept] = [item for item in all_items("parley-RecordsTable") if "#call_note#" in item["pk"]["S"]]
    assert float(kept["expires_at"]["N"]) == pytest.approx(time.time() + 89 * 86_400, abs=600)


@pytest.mark.parametrize("text", ["", "  ", "x" * 1001])
def test_a_note_says_something_and_is_no_book(cooling: Console, sid: str, text: str) -> None:
    assert note(cooling, sid, text).status == 422


def test_nobody_writes_on_a_call_that_is_not_there_or_not_theirs(
    cooling: Console, other: Console, sid: str
) -> None:
    assert note(cooling, "CA0009", "hello").status == 404
    assert note(other, sid, "hello").status == 404
    assert cooling.get(f"/calls/{sid}").body["call"]["notes"] == []


def test_a_note_goes_with_the_person(stack: Stack, cooling: Console, sid: str) -> None:
    note(cooling, sid, "a difficult customer")
    told = cooling.post(f"/people/erase?business={COOLING}", {"number": CALLER})
    assert told.body["deleted"]["call_note"] == 1
    assert "difficult" not in str(all_items("parley-RecordsTable"))
