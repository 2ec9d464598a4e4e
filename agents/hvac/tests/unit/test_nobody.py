"""Callers who withhold their number: strangers every time, and reached only where they say."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, hillside
from parley import agents
from parley.flow import Flow
from parley.machine.resuming import resumable
from parley.testing.business import OWNER, Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

hvac, desk = agents.load("hvac"), agents.load("car_desk")
UP_TO_THE_ADDRESS = ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street")
HIDDEN = "Your number is hidden. What number can we reach you at?"
READ_BACK = "That's 5 1 2, 5 5 5, 0 1 4 2. Is that right?"
SPOKEN = "+15125550142"


def withheld(flow: Flow, business: Business) -> Conversation:
    return Conversation(flow, caller="", business=business)


def kinds(business: Business) -> set[str]:
    return {kind for kind, _ in business.kept}


# --- the receptionist -----------------------------------------------------------------------------------------


def test_a_withheld_caller_books_and_leaves_a_number_that_is_read_back() -> None:
    ace = Business()
    phone = withheld(hvac, ace).says(*UP_TO_THE_ADDRESS)
    assert phone.heard == HIDDEN
    assert phone.says("512 555 0142").heard == READ_BACK
    phone.says("yes", "Monday morning", "yes")
    assert phone.outcome == "booked"
    (booking,) = ace.of("booking").values()
    assert booking["phone"] == SPOKEN


def test_of_two_withheld_callers_the_second_is_greeted_as_a_stranger() -> None:
    ace = Business()
    withheld(hvac, ace).says(*UP_TO_THE_ADDRESS, "512 555 0142", "yes", "Monday morning", "yes")
    second = withheld(hvac, ace).says("my AC is broken")
    assert second.heard.startswith("Okay, I'm happy to help.")
    assert {"name", "address", "upcoming", "zip"}.isdisjoint(second.call.values)
    assert kinds(ace) == {"booking", "slot"}


def test_somebody_whose_number_was_only_spoken_is_no_customer_yet() -> None:
    """The person whose number it is calls, and nobody has told the desk anything about them."""
    ace = Business()
    withheld(hvac, ace).says(*UP_TO_THE_ADDRESS, "512 555 0142", "yes", "Monday morning", "yes")
    theirs = Conversation(hvac, caller=SPOKEN, business=ace).says("my AC is broken")
    assert "Jane" not in theirs.heard
    assert "name" not in theirs.call.values


def test_a_number_that_was_heard_wrong_is_asked_for_again_on_the_keypad_and_then_it_is_for_a_person() -> None:
    phone = withheld(hvac, Business()).says(*UP_TO_THE_ADDRESS, "512 555 0143")
    assert phone.says("no").heard == "Sorry about that. Please key in the ten digits on your phone."
    phone.presses("5125550142")
    assert phone.heard == "Now I have 5 1 2, 5 5 5, 0 1 4 2. Is that right?"
    phone.presses("1").says("Monday morning", "yes")
    assert phone.outcome == "booked"


@pytest.mark.parametrize("correction", ["no, it's 512 555 0142", "512 555 0142"])
def test_a_number_can_be_corrected_while_it_is_read_back(correction: str) -> None:
    phone = withheld(hvac, Business()).says(*UP_TO_THE_ADDRESS, "512 555 0143", correction)
    assert phone.heard == READ_BACK


def test_a_number_given_early_is_read_back_before_it_counts() -> None:
    ace = Business()
    phone = withheld(hvac, ace).says("I have a billing question", "it's 512 555 0142")
    assert (phone.heard, ace.kept) == (READ_BACK, {})


@pytest.mark.parametrize(
    "opening",
    ["I have a billing question", "let me talk to a real person", "call me back"],
)
def test_no_call_back_is_promised_without_a_number(opening: str) -> None:
    ace = Business()
    phone = withheld(hvac, ace).says(opening)
    assert HIDDEN in phone.heard
    assert "will call you back" not in phone.heard
    phone.silent(3)
    assert phone.heard.startswith("I'm sorry, without a number we can't call you back.")
    assert (phone.outcome, ace.kept, ace.texts) == ("no_number", {}, [])


def test_a_call_back_is_promised_at_the_number_that_was_given() -> None:
    ace = Business()
    phone = withheld(hvac, ace).says("I have a billing question", "512 555 0142", "yes")
    assert "will call you back within the hour, at 5 1 2, 5 5 5, 0 1 4 2." in phone.heard
    (wish,) = ace.of("callback").values()
    assert (wish["phone"], wish["type"]) == (SPOKEN, "billing")
    assert kinds(ace) == {"callback", "request"}


def test_the_owner_of_the_shop_hears_where_a_withheld_buyer_can_be_reached() -> None:
    ace = Business()
    phone = withheld(hvac, ace).says(
        "I need a quote for a new AC", "no", "78704", "Bob Miller", "12 Elm Street"
    )
    phone.says("512 555 0142", "yes")
    assert phone.outcome == "callback"
    assert ace.texts == [(OWNER, f"Sales lead: Bob Miller ({SPOKEN}): you need a quote for a new AC")]


def test_a_number_that_cannot_be_kept_is_not_said_to_be_where_they_call_from() -> None:
    phone = withheld(hvac, Business())
    phone.tools["create_callback"] = "the table is down"
    phone.says("I have a billing question", "512 555 0142", "yes")
    assert "calling from" not in phone.heard


def test_a_caller_who_asks_for_a_person_again_while_asked_for_the_number_is_asked_on() -> None:
    phone = withheld(hvac, Business()).says("I have a billing question", "just get me a person")
    assert (phone.state, phone.call.reason) == ("number", "billing")


def test_a_caller_who_was_only_asked_for_the_number_has_nothing_to_go_on_with() -> None:
    phone = Conversation(hvac, caller="+15125550100", business=Business()).says("my AC is broken").hangs_up()
    assert "name" not in phone.call.values
    assert resumable(hvac, Conversation(hvac, business=Business()).hangs_up().call) == {}


# --- the workshop's desk ---------------------------------------------------------------------------------------

BOOKS = (
    "I need an oil change on Tuesday at four",
    "512 555 0142",
    "yes",
    "Jane Doe",
    "a Honda Civic",
    "no email",
)


def test_a_withheld_caller_books_at_the_desk_and_the_second_is_a_stranger() -> None:
    shop = hillside()
    phone = withheld(desk, shop).says("I need an oil change on Tuesday at four")
    assert phone.heard == HIDDEN
    assert phone.says("512 555 0142").heard == READ_BACK
    phone.says("yes", "Jane Doe", "a Honda Civic", "no email", "yes", "yes")
    assert phone.outcome == "booked"
    (appointment,) = shop.of("appointment").values()
    assert (appointment["customer"], appointment["contact"]) == ("", SPOKEN)
    assert [to for to, _ in shop.texts] == [SPOKEN]
    assert "Hello" not in withheld(desk, shop).heard


def test_appointments_of_withheld_callers_are_not_listed_for_one_another() -> None:
    shop = hillside()
    withheld(desk, shop).says(*BOOKS, "yes", "yes")
    other = withheld(desk, shop).says("cancel my appointment")
    assert other.heard.endswith("What's the appointment number?")


def test_a_withheld_caller_is_called_back_at_the_number_given_or_not_at_all() -> None:
    shop = hillside(("setting", "workshop", {}))
    phone = withheld(desk, shop).says("can I talk to a real person", "yes please")
    assert phone.heard == HIDDEN
    given = withheld(desk, shop).says("can I talk to a real person", "yes please", "512 555 0142", "yes")
    given.says("Jane Doe")
    assert [(each["phone"], each["name"]) for each in shop.of("callback").values()] == [(SPOKEN, "Jane Doe")]
    assert given.outcome == "callback"
    phone.silent(3)
    assert "call you back as soon" not in phone.heard


# --- a spoken number proves nothing ---------------------------------------------------------------------------


def test_who_speaks_the_number_of_a_customer_changes_nothing_that_is_on_file() -> None:
    shop = hillside()
    before = shop.get("customer", MARIA)
    thief = withheld(desk, shop).says("I need an oil change on Tuesday at four", "512 555 0100", "yes")
    thief.says("Evil Eve", "a Fiat Panda", "eve at example dot com", "yes", "yes")
    assert thief.outcome == "booked"
    assert shop.get("customer", MARIA) == before
    assert "Maria" not in " ".join(text for _, text in thief.call.exchanges)


def test_who_speaks_the_number_of_a_customer_hears_of_none_of_their_appointments() -> None:
    shop = hillside()
    Conversation(desk, caller=MARIA, business=shop).says("an oil change on Tuesday at four", "yes")
    thief = withheld(desk, shop).says("can I talk to a real person", "hm")
    stranger = Conversation(desk, caller="+15125550177", business=shop)
    stranger.says("I need an inspection on Friday at nine", "Evil Eve", "a Fiat", "no email")
    stranger.says("the number is wrong, it's 512 555 0100", "yes", "yes", "yes", "when is my appointment")
    assert "oil change" not in stranger.heard
    assert "Friday, November 27th at 9 AM" in stranger.heard
    assert "oil change" not in thief.heard


def test_a_visit_booked_with_somebodys_number_is_not_theirs() -> None:
    shop = hillside()
    withheld(desk, shop).says(
        "I need an oil change on Tuesday at four",
        "512 555 0100",
        "yes",
        "Eve",
        "a Fiat",
        "no email",
        "yes",
        "yes",
    )
    maria = Conversation(desk, caller=MARIA, business=shop).says("cancel my appointment")
    assert maria.heard.endswith("What's the appointment number?")
