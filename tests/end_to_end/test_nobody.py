"""Callers without a number, on the real wire: nothing is kept under any of the placeholders that Twilio sends for
them."""

import pytest

from agents.hvac.tests.end_to_end.calls import UP_TO_THE_READ_BACK, ending, records, talk
from parley.local.dev.parley import Parley
from parley.store.tables import CallItem, RecordItem

AGENTS = ("car_desk", "feedback", "game", "hvac")

BOOKS = (*UP_TO_THE_READ_BACK[:5], "512 555 0142", "yes", "as soon as possible", "yes")


@pytest.mark.parametrize(
    "sent", ["anonymous", "Restricted", "", "+266696687", "+8656696", "sip:jane@example.com"]
)
def test_the_second_caller_without_a_number_is_a_stranger(parley: Parley, sent: str) -> None:
    on_file = (records("customer"), records("promise"))
    first = talk(parley.dial("hvac", sent), BOOKS)
    assert ending(first) == ("completed", "done", "booked")
    assert [each["phone"] for each in records("booking")] == ["+15125550142"]
    second = parley.dial("hvac", sent).says("my AC is broken")
    assert "welcome back" not in " ".join(second.said).lower()
    assert "Jane" not in " ".join(second.said)
    second.hangs_up()
    parley.settle()
    assert (records("customer"), records("promise")) == on_file
    for phone in (first, second):
        header = CallItem.get(f"CALL#{phone.sid}", "CALL")
        assert not header.caller
        assert not header.caller_key
    assert [item.sk for item in RecordItem.scan() if sent and sent in item.sk] == []


def test_a_call_that_broke_off_without_a_number_is_nobodys_to_go_on_with(parley: Parley) -> None:
    talk(parley.dial("hvac", "anonymous"), UP_TO_THE_READ_BACK[:4]).hangs_up()
    parley.settle()
    assert "cut off" not in " ".join(parley.dial("hvac", "anonymous").said)


def test_no_call_back_is_promised_to_somebody_who_leaves_no_number(parley: Parley) -> None:
    phone = parley.dial("hvac", "anonymous").says("I have a billing question")
    for _ in range(3):
        phone.silent()
    assert "without a number we can't call you back" in phone.said[-1]
    assert records("callback") == []


@pytest.mark.parametrize("agent", ["companion", "onboarding", "feedback", "car_desk"])
def test_every_agent_takes_a_call_from_nobody_to_its_end(parley: Parley, agent: str) -> None:
    phone = parley.dial(agent, "anonymous")
    for _ in range(12):
        if not phone.ended:
            phone.says("yes")
    phone.hangs_up()
    parley.settle()
    assert phone.status == "completed"
    assert [item.pk for item in RecordItem.scan() if "anonymous" in str(item.data) + item.sk] == []
