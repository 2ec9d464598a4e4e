"""A caller waits for a person of the business: what they hear, what they can say, and the ways out."""

import pytest

from parley import agents
from parley.machine.effects import Dial, Enqueue, HangUp, Listen, Nothing, Wait
from parley.machine.events import PUTS_THROUGH, SAYS
from parley.queues.order import ORDER, QUEUE, Order, QueuePlace, Served, of_data, to_data
from parley.testing.business import Business
from parley.testing.conversation import SATURDAY_NOON, Conversation

ANN = "+15125550177"
PEOPLE = {"Ann": {"phone": ANN}}
hvac = agents.load("hvac")
ASKS = "let me talk to a real person"


def office(*records: tuple[str, str, dict[str, object]], **setting: object) -> Business:
    return Business(("setting", "queue", {"people": PEOPLE, **setting}), *records)


def waiting(business: Business | None = None, **more: object) -> Conversation:
    """Asked for a person, and nobody in the office picked up."""
    call = Conversation(hvac, business=business or office(), **more)  # type: ignore[arg-type]
    return call.says(ASKS).transfer_ends("no_answer")


def order(call: Conversation) -> Order:
    assert call.business
    return of_data(call.business.get(QUEUE, ORDER))


def others(count: int, *talks: float) -> tuple[str, str, dict[str, object]]:
    """So many wait already; recent talks took so many seconds."""
    places = [QueuePlace(f"CA{each}00", SATURDAY_NOON) for each in range(2, 2 + count)]
    served = [Served("Ann", SATURDAY_NOON - 60, seconds) for seconds in talks]
    return QUEUE, ORDER, to_data(Order(places, tuple(served)))


def taken(call: Conversation) -> Conversation:
    """It is their turn: Ann has taken them."""
    assert call.business
    changed = order(call).taken("CA1", "Ann", ANN, call.at)
    call.business.put(QUEUE, ORDER, to_data(changed))
    return call


def test_the_office_rings_first_and_the_caller_waits_where_nobody_picks_up() -> None:
    call = Conversation(hvac, business=office()).says(ASKS)
    assert isinstance(call.effect, Dial)
    assert call.effect.number == ANN
    call.transfer_ends("busy")
    assert isinstance(call.effect, Enqueue)
    assert "You're number 1 in line" in call.heard


def test_the_wait_is_told_from_what_was_measured_and_nothing_is_guessed() -> None:
    assert "I don't know how long" in waiting(office(others(2))).heard
    known = waiting(office(others(2, 100.0, 120.0, 500.0)))
    assert "number 3 in line, and it should take about 6 minutes" in known.heard


def test_every_so_often_there_is_a_word_and_the_way_out() -> None:
    call = waiting().waits_on()
    assert isinstance(call.effect, Wait)
    assert call.heard.startswith("Stay on the line, or press 1")
    assert "number 1 in line" in call.waits_on().heard
    assert "call me back" in call.heard
    asked = call.says("how long will it take?").heard
    assert asked.startswith("You're number 1 in line. I don't know how long")
    assert "Stay on the line, or press 1" in asked
    assert "number 1" in call.says("no thanks, I'll hold").heard


def test_who_wants_another_language_waits_on_in_it() -> None:
    call = waiting().waits_on().says("en español por favor")
    assert isinstance(call.effect, Wait)
    assert call.heard.startswith("Claro, en español. ")
    assert "número 1" in call.heard
    assert "llámenme" in call.waits_on().heard
    assert (call.call.language, [each.id for each in order(call).places]) == ("es-US", ["CA1"])


def test_what_is_wanted_beside_the_language_is_done() -> None:
    call = waiting().waits_on().says("en español por favor, mejor llámenme de vuelta")
    assert (call.call.language, call.outcome) == ("es-US", "in_line")


def test_who_is_called_back_is_asked_in_the_language_that_they_answer_in() -> None:
    call = called_back().says("hola, no entiendo nada, ¿quién habla?")
    assert isinstance(call.effect, Listen)
    assert call.heard.startswith("Claro, en español. ")
    assert isinstance(call.says("sí, por favor").effect, Dial)


def test_waiting_counts_against_no_limit() -> None:
    call = waiting().waits(1200).waits_on(60)
    assert (call.state, call.call.ended) == ("waiting", False)


@pytest.mark.parametrize("answer", ["call me back please", "1"])
def test_who_wants_to_be_called_back_keeps_the_place(answer: str) -> None:
    call = waiting().waits_on()
    call = call.presses(answer) if answer.isdecimal() else call.says(answer)
    assert (call.outcome, isinstance(call.effect, HangUp)) == ("in_line", True)
    assert [(each.id, each.stands) for each in order(call).places] == [("CA1", "kept")]


def test_who_was_promised_a_call_and_calls_before_it_takes_up_the_place() -> None:
    business = office(others(0))
    first = waiting(business).waits_on().says("call me back")
    business.put(QUEUE, ORDER, to_data(order(first).joined(QueuePlace("CA900", SATURDAY_NOON))))
    again = Conversation(hvac, business=business, sid="CA2").says(ASKS).transfer_ends("busy")
    assert "number 1 in line" in again.heard
    mine = order(again).places[0]
    assert (mine.id, mine.stands, mine.call) == ("CA1", "waits", "CA2")
    again.waits_on().hangs_up()
    assert [each.id for each in order(again).places] == ["CA900"]


def test_who_withholds_the_number_is_offered_no_call_and_waits_on() -> None:
    call = waiting(caller="").waits_on()
    assert "call me back" not in call.heard
    call.says("call me back")
    assert (call.state, call.call.ended, [each.stands for each in order(call).places]) == (
        "waiting",
        False,
        ["waits"],
    )


def test_whose_turn_it_is_is_connected_and_how_long_they_talked_is_remembered() -> None:
    call = taken(waiting().waits_on()).is_dequeued()
    assert isinstance(call.effect, Dial)
    assert call.effect.number == ANN
    call.waits(300).transfer_ends("answered")
    assert (call.outcome, call.call.ended) == ("put_through", True)
    assert order(call).places == ()
    assert [each.by for each in order(call).served] == ["Ann"]


def test_a_person_who_does_not_pick_up_leaves_the_caller_the_next() -> None:
    call = taken(waiting(office(others(0)))).is_dequeued().transfer_ends("no_answer")
    assert isinstance(call.effect, Enqueue)
    assert "nobody could come to the phone" in call.heard
    assert "number 1 in line" in call.heard


def test_a_turn_that_comes_while_the_caller_asks_for_a_call_connects_them() -> None:
    call = taken(waiting().waits_on()).says("call me back")
    assert isinstance(call.effect, Dial)


@pytest.mark.parametrize(
    ("business", "heard"),
    [
        (office(others(3), most=3), "too many people are waiting"),
        (office(others(9, 600.0, 600.0, 600.0), hours={"mon-sun": "08:00-12:00"}), "closes before"),
    ],
)
def test_who_cannot_be_served_is_told_so_and_called_back_by_the_office(
    business: Business, heard: str
) -> None:
    call = Conversation(hvac, business=business, caller="").says(ASKS).transfer_ends("busy")
    assert heard in call.heard
    assert call.state == "number"


def test_an_office_that_closes_meanwhile_ends_the_waiting() -> None:
    call = waiting(office(hours={"mon-sun": "08:00-12:00"}), caller="").waits(3600).waits_on()
    assert "our office has closed" in call.heard
    assert order(call).places == ()


def test_where_nobody_serves_for_long_nobody_waits_for_ever() -> None:
    call = waiting(caller="").waits(1900).waits_on()
    assert "nobody in the office can come to the phone" in call.heard


def test_a_danger_is_heard_by_who_waits() -> None:
    call = waiting().waits_on().says("wait, I smell gas")
    assert (call.outcome, call.heard.split(".")[0]) == ("emergency", "Please listen carefully")
    assert order(call).places == ()


def test_who_hangs_up_gives_up_the_place_and_hears_nothing() -> None:
    call = waiting().waits_on().hangs_up()
    assert (call.outcome, call.effect, order(call).places) == ("left_line", Nothing(), ())


def test_an_order_that_cannot_be_read_keeps_who_waits_and_lets_go_who_comes() -> None:
    broken = {"take_place": "the table cannot be reached"}
    call = waiting()
    call.tools.update(broken)
    assert isinstance(call.waits_on().effect, Wait)
    late = Conversation(hvac, broken, business=office(), caller="").says(ASKS).transfer_ends("busy")
    assert "I can't put you through" in late.heard


def test_a_queue_that_the_phone_company_cannot_hold_leads_on() -> None:
    assert waiting(caller="").is_dequeued("failed").state == "number"
    assert waiting(caller="").is_dequeued("full").state == "number"


def test_somebody_steps_in_and_the_caller_keeps_their_place() -> None:
    call = waiting().waits_on().is_stepped_into(SAYS, "Ann is on her way.")
    assert isinstance(call.effect, Enqueue)
    assert call.heard.startswith("Ann is on her way. You're number 1 in line")
    call.is_stepped_into(PUTS_THROUGH, number=ANN).transfer_ends("answered")
    assert (call.outcome, order(call).places) == ("put_through", ())


# --- called back ---------------------------------------------------------------------------------------------------


def called_back(business: Business | None = None) -> Conversation:
    """The first call kept the place; now it is their turn, and they pick up."""
    business = business or office()
    kept = Order((QueuePlace("CA0", SATURDAY_NOON, "called", by="Ann", number=ANN, at=SATURDAY_NOON),))
    business.put(QUEUE, ORDER, to_data(kept))
    return Conversation(hvac, business=business, direction="outbound", place="CA0", returns_to="waiting")


def test_who_is_called_back_is_asked_first_and_then_put_through() -> None:
    call = called_back()
    assert isinstance(call.effect, Listen)
    assert "it's your turn now" in call.heard
    call.says("yes please")
    assert isinstance(call.effect, Dial)
    call.waits(60).transfer_ends("answered")
    assert (call.outcome, order(call).places) == ("put_through", ())


@pytest.mark.parametrize("answer", ["no, it's solved", "", "hm hm"])
def test_who_does_not_want_the_call_any_more_is_let_go(answer: str) -> None:
    call = called_back()
    for _ in range(1 if answer.startswith("no") else 3):
        call = call.says(answer) if answer else call.silent()
    assert (call.outcome, order(call).places) == ("left_line", ())


def test_who_is_called_back_and_finds_nobody_waits_on_the_line_as_the_next() -> None:
    call = called_back().says("yes").transfer_ends("no_answer")
    assert isinstance(call.effect, Enqueue)
    assert [(each.id, each.stands, each.call) for each in order(call).places] == [("CA0", "waits", "CA1")]
    assert taken_again(call).effect == call.effect


def taken_again(call: Conversation) -> Conversation:
    assert call.business
    call.business.put(QUEUE, ORDER, to_data(order(call).taken("CA0", "Ann", ANN, call.at)))
    call.is_dequeued()
    assert isinstance(call.effect, Dial)
    return call
