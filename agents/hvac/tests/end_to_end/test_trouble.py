"""DynamoDB throttled, slow or down in the middle of a call: the caller always hears something."""

from typing import Any

from agents.hvac.tests.end_to_end.calls import HAPPY, UP_TO_THE_READ_BACK, ending, records, talk
from parley.local.dev.parley import OWNER, Parley
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

WRITES = ("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems")


def test_a_throttled_table_costs_a_moment_and_no_words(parley: Parley) -> None:
    phone = parley.dial("hvac")
    with parley.stack.fault("dynamodb", "throttle", table="CallsTable", times=2):
        phone.says("my AC is broken")
    assert "gas" in phone.said[-1]
    assert ending(talk(phone, HAPPY[1:])) == ("completed", "done", "booked")


def test_a_table_that_is_down_for_a_turn_does_not_lose_what_was_said(parley: Parley) -> None:
    phone = parley.dial("hvac")
    with parley.stack.fault("dynamodb", "down", table="CallsTable", times=4):
        phone.says("my AC is broken")
    assert "gas" in phone.said[-1]
    assert ending(talk(phone, HAPPY[1:])) == ("completed", "done", "booked")


def test_a_table_that_stays_down_ends_the_call_with_an_apology(parley: Parley) -> None:
    phone = parley.dial("hvac")
    with parley.stack.fault("dynamodb", "down"):
        phone.says("my AC is broken")
        assert phone.ended
        assert "technical trouble" in phone.said[-1]
        parley.settle()
    assert phone.status == "completed"
    assert parley.exchange.failures  # nobody could be told that it is over
    parley.exchange.failures.clear()


def test_a_call_whose_every_write_is_answered_too_late_is_taken_as_it_was_said(parley: Parley) -> None:
    phone = parley.dial("hvac")
    for words in HAPPY:
        with parley.stack.fault("dynamodb", "lost", operations=WRITES, times=1) as lost:
            phone.says(words)
            parley.settle()
        assert lost.struck == 1
    assert ending(talk(phone, ())) == ("completed", "done", "booked")
    assert len(records("booking")) == 1
    assert len({message.body for message in parley.exchange.messages}) == len(parley.exchange.messages)


def test_a_customer_file_that_is_down_counts_as_an_unknown_caller(parley: Parley) -> None:
    phone = parley.dial("hvac", "+15125550101")
    with parley.stack.fault("dynamodb", "down", table="RecordsTable"):
        phone.says("my AC is broken")
    assert "gas" in phone.said[-1]
    assert "Maria" not in " ".join(phone.said)


def test_a_calendar_that_is_down_becomes_a_callback_that_is_kept(parley: Parley) -> None:
    phone = talk(parley.dial("hvac"), UP_TO_THE_READ_BACK)
    with parley.stack.fault("dynamodb", "down", table="RecordsTable"):
        phone.says("yes")
    parley.settle()
    assert ending(phone) == ("completed", "callback", "callback")
    assert [wish["name"] for wish in records("callback")] == ["Jane Doe"]
    assert [message.to for message in parley.exchange.messages] == [OWNER]


def test_the_end_of_a_call_that_no_store_could_take_is_told_again(parley: Parley) -> None:
    phone = parley.dial("hvac").says("my AC is broken")
    with parley.stack.fault("dynamodb", "down", table="CallsTable", times=7) as fault:
        phone.hangs_up()
        parley.exchange.settle()
    assert fault.struck == 7
    assert ending(phone) == ("completed", "safety", "abandoned")
    assert [event["http_status"] for event in _told(parley)] == [200]
    assert _told(parley)[0]["attempts"] > 1


def test_the_end_of_a_call_is_no_longer_told_once_it_was_taken(parley: Parley) -> None:
    parley.dial("hvac").says("my AC is broken").hangs_up()
    parley.exchange.settle()
    assert [event["attempts"] for event in _told(parley)] == [1]


def _told(parley: Parley) -> list[dict[str, Any]]:
    """The status callbacks of the newest call that were delivered."""
    (sid,) = {call.sid for call in parley.exchange.calls[-1:]}
    events = parley.exchange.events.since(sid=sid)
    return [
        event for event in events if event["event"] == "webhook" and event["purpose"] == "status callback"
    ]
