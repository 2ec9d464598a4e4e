"""Whole calls whose booking is late, or its answer lost: what the caller hears is what is in the calendar."""

import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest

from parley.local import project
from parley.local.beside import Booking
from parley.local.dev.parley import Parley
from parley.local.lines import RELAY
from parley.local.trials.storm import bookings
from parley.store import calls
from parley.store.deeds import give_up
from parley.store.tables import RecordItem
from parley.turn.within import BEGUN, _idle
from tests.end_to_end.test_both_lines import scripts

AGENTS = ("car_desk", "hvac")

project.root()
READS, WRITES = ("GetItem", "Query"), ("TransactWriteItems",)
BOOKING: Mapping[str, Booking] = {"car_desk": bookings()[0], "hvac": bookings()[1]}


@pytest.fixture(autouse=True)
def late_ones_end() -> Iterator[None]:
    """A tool that is late goes on by itself. In emptied tables nothing would say any more that it was given up."""
    yield
    until = time.monotonic() + 60
    while time.monotonic() < until and sum(each.name == BEGUN for each in threading.enumerate()) > len(_idle):
        time.sleep(0.05)


def kept(booking: Booking) -> int:
    return len(list(RecordItem.query(f"{booking.business}#{booking.kind}")))


def up_to_the_booking(parley: Parley, agent: str, line: str) -> tuple[Any, Sequence[str]]:
    """A phone whose next words have the tool run that books, and what is left to be said after them."""
    parley.reset()
    said = [words.format(day="Tuesday") for words in scripts(agent)[0]]
    last = max(place for place, words in enumerate(said) if words == "yes")
    before = {"car_desk": last - 1, "hvac": last}[agent]
    phone = parley.dial(agent, line=line)
    for words in said[:before]:
        phone.says(words)
    return phone, said[before:]


def results(sid: str, booking: Booking) -> Mapping[str, Mapping[str, Any]]:
    """What the call was told of its booking, by the tool's key."""
    ran = (tool for turn in calls.log(sid) for tool in turn.tools if tool["name"] == booking.tool)
    return {tool["key"]: tool["result"] for tool in ran}


@pytest.mark.parametrize("line", ["", RELAY])
@pytest.mark.parametrize("agent", BOOKING)
def test_a_booking_whose_answer_is_lost_is_told_as_booked(parley: Parley, agent: str, line: str) -> None:
    booking = BOOKING[agent]
    phone, left = up_to_the_booking(parley, agent, line)
    before = kept(booking)
    with parley.stack.fault("dynamodb", "lost", "RecordsTable", WRITES, times=3) as fault:
        phone.says(left[0])
    parley.settle()
    assert fault.struck
    [result] = results(phone.sid, booking).values()
    assert result["outcome"] == "booked"
    assert kept(booking) == before + 1


@pytest.mark.parametrize("line", ["", RELAY])
@pytest.mark.parametrize("agent", BOOKING)
def test_a_booking_that_is_late_is_made_and_told_or_never_made(parley: Parley, agent: str, line: str) -> None:
    booking = BOOKING[agent]
    phone, left = up_to_the_booking(parley, agent, line)
    before = kept(booking)
    with parley.stack.fault("dynamodb", "slow", "RecordsTable", READS, seconds=1.5):
        phone.says(left[0])
    parley.settle()
    found = results(phone.sid, booking)
    for key, result in found.items():
        assert give_up(phone.sid, key) == (result["kind"] == "tool_failed")
    booked = [result for result in found.values() if result.get("outcome") == "booked"]
    assert found
    assert kept(booking) == before + len(booked)
