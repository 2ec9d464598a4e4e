"""Twilio repeats, races and loses webhooks; a call is taken further once for each thing said."""

import httpx
import pytest

from agents.hvac.tests.end_to_end.calls import HAPPY, UP_TO_THE_READ_BACK, ending, records, talk, told
from parley.local.dev.parley import Parley


def test_the_same_webhook_five_times_at_once_is_one_turn(parley: Parley) -> None:
    phone = parley.dial("hvac").says("my AC is broken", times=5)
    assert len({answer.text for answer in phone.answers}) == 1
    assert told(phone)["turns"] == 2


def test_a_booking_whose_webhook_is_raced_is_booked_once(parley: Parley) -> None:
    phone = talk(parley.dial("hvac"), UP_TO_THE_READ_BACK)
    phone.says("yes", times=5)
    assert ending(phone) == ("completed", "done", "booked")
    assert len(records("slot")) == 1


def test_a_webhook_that_comes_again_later_hears_the_same_and_moves_nothing(parley: Parley) -> None:
    phone = parley.dial("hvac").says("my AC is broken")
    first = phone.answers[0].text
    again = phone.replays_last_webhook(times=3)
    assert {answer.text for answer in again} == {first}
    phone.says("no")
    assert told(phone)["state"] == "service_area"


def test_a_last_webhook_that_comes_again_after_the_call_books_nothing_more(parley: Parley) -> None:
    phone = talk(parley.dial("hvac"), HAPPY)
    phone.replays_last_webhook(times=3, at_once=True)
    parley.settle()
    assert len(records("slot")) == 1
    assert ending(phone) == ("completed", "done", "booked")


@pytest.mark.parametrize("order", ["twice", "reversed", "late"])
def test_status_callbacks_in_any_order_close_the_call_once(parley: Parley, order: str) -> None:
    parley.exchange.status_callbacks_arrive(order)
    phone = parley.dial("hvac").says("my AC is broken").hangs_up()
    parley.exchange.release_status_callbacks()
    parley.settle()
    assert ending(phone) == ("completed", "safety", "abandoned")
    assert told(phone)["turns"] == 3


def test_hanging_up_twice_at_the_same_moment_as_speaking_is_no_error(parley: Parley) -> None:
    phone = talk(parley.dial("hvac"), UP_TO_THE_READ_BACK)
    phone.hangs_up()
    phone.replays_last_webhook(times=2, at_once=True)
    parley.settle()
    assert told(phone)["outcome"] == "abandoned"
    assert records("slot") == []


def test_a_forged_webhook_is_refused_and_changes_nothing(parley: Parley) -> None:
    phone = parley.dial("hvac").says("my AC is broken")
    forged = {"CallSid": phone.sid, "SpeechResult": "no"}
    url = f"{parley.stack.gateway_url}/voice/turn?n=3"
    answers = [
        httpx.post(url, data=forged),
        httpx.post(url, data=forged, headers={"X-Twilio-Signature": "bm90IHR3aWxpbw=="}),
    ]
    assert [answer.status_code for answer in answers] == [403, 403]
    assert told(phone)["turns"] == 2
