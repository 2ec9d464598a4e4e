"""A caller is handed over to a person of the workshop on the real wire, with their phones."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from agents.car_desk.data import ALWAYS, BUSINESS, COUNTER, MANAGER, SAM
from agents.hvac.tests.end_to_end.calls import ending
from parley import clock
from parley.carrier.webhook import FormFields, Webhook, fields
from parley.local.dev.parley import Parley
from parley.local.exchange.phone import Phone
from parley.local.lines import RELAY
from parley.machine.call import Leg
from parley.store import calls
from parley.store.records import Records
from parley.turn import webhooks
from parley.turn.ports import Ports
from parley.turn.tools import from_environment

WHO = "Sam O'Brien is on the line, a customer: asked for a person."
TAKES = ("I take it", "Hi, this is Mike.", "/hangup")
BUSY = "I'm sorry, they are busy right now. Can I help you otherwise?"
NOBODY = "I'm sorry, nobody could pick up. Shall somebody call you back?"


def legs(phone: Phone) -> Sequence[Leg]:
    last = calls.latest(phone.sid)
    assert last is not None
    return last.call.legs


def came_of(phone: Phone) -> list[tuple[str, str]]:
    return [(leg.number, leg.came_of) for leg in legs(phone)]


def wants_a_person(parley: Parley, line: str = "") -> Phone:
    return parley.dial("car_desk", SAM, line=line).says("can I talk to a real person")


def phone_of(parley: Parley, number: str) -> Phone:
    """The phone that was called last at the number."""
    called = [call.sid for call in parley.exchange.calls if call.to == number]
    return parley.exchange.phone(called[-1])


def heard_by(parley: Parley, number: str) -> list[str]:
    """What was said on the phone that was called last at the number."""
    sid = phone_of(parley, number).sid
    return [each["text"] for each in parley.exchange.events.since(0, sid) if each["event"] == "said"]


def both_are_called(parley: Parley, rings: str) -> None:
    """Two people at the counter."""
    people = [{"role": "counter", "phone": number, **ALWAYS} for number in (COUNTER, MANAGER)]
    Records(BUSINESS).put("setting", "workshop", {"people": people, "rings": rings})


@pytest.mark.parametrize("line", ["", RELAY])
def test_the_person_hears_who_waits_and_talks_with_them_until_they_hang_up(parley: Parley, line: str) -> None:
    parley.exchange.callee(COUNTER, [TAKES])
    phone = wants_a_person(parley, line)
    heard = " ".join(phone.said)
    assert "I'm putting you through to a colleague" in heard
    assert heard.endswith("Hi, this is Mike.")
    assert heard_by(parley, COUNTER)[0] == WHO
    phone.says("thank you, bye")
    parley.settle()
    assert phone.said[-1] == "Thanks for calling Hillside Auto. Goodbye."
    assert ending(phone) == ("completed", "handed_over", "handed_over")
    [leg] = legs(phone)
    assert (leg.number, leg.came_of) == (COUNTER, "answered")


def test_a_caller_who_hangs_up_first_was_handed_over_and_the_call_is_one_record(parley: Parley) -> None:
    parley.exchange.callee(COUNTER, [TAKES])
    phone = wants_a_person(parley).waits(90).hangs_up()
    parley.settle()
    assert ending(phone) == ("completed", "handed_over", "handed_over")
    assert phone_of(parley, COUNTER).ended
    assert came_of(phone) == [(COUNTER, "answered")]


@pytest.mark.parametrize("line", ["", RELAY])
def test_a_person_who_declines_sends_the_caller_back_to_the_desk(parley: Parley, line: str) -> None:
    parley.exchange.callee(COUNTER, [("who is this?", "I'm with a customer")])
    phone = wants_a_person(parley, line)
    assert " ".join(phone.said).endswith(BUSY)
    assert heard_by(parley, COUNTER)[-1] == "All right, I'll tell them. Goodbye."
    assert "We're open" in " ".join(phone.says("when are you open").said)
    assert phone.says("that's all").ended
    assert came_of(phone) == [(COUNTER, "declined")]


@pytest.mark.parametrize(
    ("entry", "came", "heard"),
    [
        ("voicemail", "machine", NOBODY),
        ("no-answer", "no_answer", NOBODY),
        ("busy", "busy", BUSY),
        ("hang-up", "declined", BUSY),
    ],
)
def test_a_caller_whom_nobody_takes_comes_back(parley: Parley, entry: str, came: str, heard: str) -> None:
    parley.exchange.callee(COUNTER, [entry])
    phone = wants_a_person(parley)
    assert " ".join(phone.said).endswith(heard)
    parley.settle()
    assert came_of(phone) == [(COUNTER, came)]
    assert phone_of(parley, COUNTER).ended


def test_the_phone_company_refuses_to_call_the_person(parley: Parley) -> None:
    parley.exchange.fails("calls", 21215, to=COUNTER)
    phone = wants_a_person(parley)
    assert " ".join(phone.said).endswith(NOBODY)
    assert came_of(phone) == [(COUNTER, "failed")]


def test_people_are_called_in_turn_and_webhooks_come_twice_and_in_any_order(parley: Parley) -> None:
    both_are_called(parley, "in turn")
    parley.exchange.status_callbacks_arrive("twice")
    parley.exchange.callee(COUNTER, ["busy"])
    parley.exchange.callee(MANAGER, [TAKES])
    phone = wants_a_person(parley)
    assert phone.said[-1] == "Hi, this is Mike."
    assert came_of(phone) == [(COUNTER, "busy"), (MANAGER, "accepted")]
    for _ in range(2):
        phone_of(parley, MANAGER).replays_last_webhook(2, at_once=True)
    phone.hangs_up()
    parley.settle()
    assert came_of(phone) == [(COUNTER, "busy"), (MANAGER, "answered")]


def test_of_two_who_are_called_at_once_the_second_hears_that_it_was_taken(parley: Parley) -> None:
    both_are_called(parley, "at once")
    for number in (COUNTER, MANAGER):
        parley.exchange.callee(number, ["ring"])
    phone = wants_a_person(parley)
    first, second = (phone_of(parley, number) for number in (COUNTER, MANAGER))
    second.picks_up()
    first.picks_up().presses("1")
    second.presses("1")
    parley.settle()
    assert second.said[-1] == "Thank you, a colleague has taken the call. Goodbye."
    assert came_of(phone) == [(COUNTER, "accepted"), (MANAGER, "taken")]
    first.says("Hi, Mike here.")
    assert phone.said[-1] == "Hi, Mike here."


def takes(phone: Phone, leg: int) -> str:
    """What a person is told to do who presses 1."""
    query = fields(f"call={phone.sid}&leg={leg}&at={clock.now():.0f}&asked=1")
    pressed = FormFields(CallSid=["CA" + f"{leg}" * 32], Digits=["1"])
    return webhooks.leg(Webhook("/voice/leg", "", query, pressed, ""), Ports(run_tool=from_environment()))


def test_of_two_who_take_the_call_in_the_same_moment_one_has_it(parley: Parley) -> None:
    both_are_called(parley, "at once")
    for number in (COUNTER, MANAGER):
        parley.exchange.callee(number, ["ring"])
    phone = wants_a_person(parley)
    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(partial(takes, phone), (0, 1)))
    assert sum("</Conference>" in each for each in told) == 1
    assert sum("a colleague has taken the call" in each for each in told) == 1
    assert sorted(came for _, came in came_of(phone)) == ["accepted", "taken"]


def test_who_takes_the_call_when_the_caller_has_gone_hears_that_and_then_the_call_is_over(
    parley: Parley,
) -> None:
    both_are_called(parley, "at once")
    for number in (COUNTER, MANAGER):
        parley.exchange.callee(number, ["ring"])
    phone = wants_a_person(parley)
    asked, ringing = (phone_of(parley, number) for number in (COUNTER, MANAGER))
    asked.picks_up()
    phone.says("hello? is somebody there?") if phone.listening else phone.waits(5)
    phone.hangs_up()
    parley.settle()
    assert (ringing.status, ending(phone)[2]) == ("canceled", None)
    asked.says("I take it")
    parley.settle()
    assert asked.said[-1] == "The caller isn't waiting any more. Thank you, goodbye."
    assert ending(phone) == ("completed", "hung_up_waiting", "abandoned")
    assert came_of(phone) == [(COUNTER, "abandoned"), (MANAGER, "abandoned")]


def holds(phone: Phone, parley: Parley, seconds: float) -> str:
    """What the caller hears so much later, as the phone company asks for it."""
    later = Ports(run_tool=from_environment(), clock=lambda: clock.now() + seconds)
    url = f"{parley.stack.gateway_url}/voice/hold?n=2&l=en-US"
    asked = FormFields(CallSid=[phone.sid])
    return webhooks.hold(Webhook("/voice/hold", url, fields("n=2&l=en-US"), asked, ""), later)


def test_a_caller_hears_a_word_while_they_wait_and_is_not_kept_by_a_phone_that_is_lost(
    parley: Parley,
) -> None:
    parley.exchange.callee(COUNTER, ["ring"])
    parley.exchange.status_callbacks_arrive("dropped", to=COUNTER)
    phone = wants_a_person(parley)
    heard = len(phone.said)
    phone.silent()
    assert phone.said[heard:] == ["I'm still trying to reach somebody. One moment, please."]
    phone_of(parley, COUNTER).ignores()
    assert 'length="20"' in holds(phone, parley, 60)
    assert came_of(phone) == [(COUNTER, "")]
    holds(phone, parley, 100)
    parley.settle()
    parley.settle()
    assert (came_of(phone), phone.said[-1]) == ([(COUNTER, "no_answer")], "Shall somebody call you back?")


def test_a_caller_whose_person_took_the_call_and_never_came_is_not_left_waiting(parley: Parley) -> None:
    parley.exchange.callee(COUNTER, ["ring"])
    parley.exchange.status_callbacks_arrive("dropped", to=COUNTER)
    phone = wants_a_person(parley)
    joined = takes(phone, 0)
    assert f"{phone.sid}-2</Conference>" in joined
    holds(phone, parley, 5)
    assert came_of(phone) == [(COUNTER, "accepted")]
    holds(phone, parley, 30)
    parley.settle()
    assert ending(phone) == ("completed", "handed_over", "handed_over")
