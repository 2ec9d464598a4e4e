"""Which appointment is meant, and whose it is: by the number that the call comes from, or by its own number."""

import pytest

from agents.car_desk.tests.unit.hillside import SAM, answers, hillside
from agents.car_desk.tools.appointments import find_appointment
from agents.car_desk.tools.tries import MOST_A_DAY, MOST_FOR_ALL_A_DAY
from parley import agents
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

desk = agents.load("car_desk")
BRAKES, OIL = "brakes on Tuesday, November 24th at 4 PM", "oil change on Wednesday, November 25th at 10 AM"
STRANGER = "+15125550177"


def sams_two_visits() -> Business:
    """Sam has booked both himself, by phone."""
    shop = hillside()
    first = Conversation(desk, caller=SAM, business=shop)
    first.says("I need new brakes for the Ford on Tuesday at four", "yes").hangs_up()
    second = Conversation(desk, caller=SAM, business=shop)
    second.call = second.call.__class__(**{**vars(second.call), "sid": "CA2"})
    second.says("an oil change for the Corolla on Wednesday at ten", "yes").hangs_up()
    assert len(shop.of("appointment")) == 2
    return shop


def number_of(shop: Business, service: str) -> str:
    (number,) = [str(each["id"]) for each in shop.of("appointment").values() if each["service"] == service]
    return number


def ringing(shop: Business, caller: str = SAM) -> Conversation:
    return Conversation(desk, caller=caller, business=shop)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("the brakes", BRAKES),
        ("the one on Wednesday", OIL),
        ("the first one", BRAKES),
        ("the second", OIL),
        ("the one at ten", OIL),
        ("four o'clock", BRAKES),
        ("the Ford", BRAKES),
        ("the oil change on Wednesday", OIL),
        ("the later one", OIL),
        ("the last one please", OIL),
        ("November 24th", BRAKES),
    ],
)
def test_which_of_two_appointments_is_meant_is_understood_however_it_is_said(said: str, meant: str) -> None:
    phone = ringing(sams_two_visits()).says("cancel my appointment")
    assert phone.heard == f"You have {BRAKES} or {OIL}. Which one do you mean?"
    phone.says(said)
    work, _, when = meant.partition(" on ")
    assert phone.heard == f"Your {work} is on {when}. Shall I cancel it?"


def test_which_of_two_appointments_is_meant_can_be_said_or_keyed_in_as_its_number() -> None:
    shop = sams_two_visits()
    number = number_of(shop, "oil change")
    assert "Your oil change is on" in ringing(shop).says("cancel my appointment", " ".join(number)).heard
    assert "Your oil change is on" in ringing(shop).says("cancel my appointment").presses(number).heard


def test_the_other_of_two_appointments_stays() -> None:
    shop = sams_two_visits()
    ringing(shop).says("cancel my appointment", "the brakes", "yes", "no that's all")
    status = {each["service"]: each["status"] for each in shop.of("appointment").values()}
    assert status == {"brakes": "cancelled", "oil change": "scheduled"}


def test_what_fits_both_appointments_is_asked_again() -> None:
    phone = ringing(sams_two_visits()).says("cancel my appointment", "the appointment")
    assert phone.state == "which_visit"


# --- the number of an appointment is the proof --------------------------------------------------------------------


def test_an_appointment_is_cancelled_by_its_number_from_another_phone_and_its_owner_is_told() -> None:
    shop = sams_two_visits()
    phone = ringing(shop, STRANGER).says("cancel my appointment", " ".join(number_of(shop, "brakes")), "yes")
    phone.says("no thanks")
    assert phone.outcome == "cancelled"
    assert shop.texts[-1][0] == SAM
    assert shop.texts[-1][1].startswith("Your brakes for your Ford F-150")


def test_the_number_of_one_appointment_proves_nothing_about_the_others() -> None:
    shop = sams_two_visits()
    phone = ringing(shop, "").says("when is my appointment", " ".join(number_of(shop, "brakes")))
    assert "Your brakes is on" in phone.heard
    assert phone.says("when is my appointment").heard.endswith("What's the appointment number?")
    assert "Sam" not in " ".join(text for _, text in phone.call.exchanges)


@pytest.mark.parametrize("caller", [STRANGER, ""])
def test_who_tries_number_after_number_is_put_through_to_a_person(caller: str) -> None:
    shop = sams_two_visits()
    for wrong in range(MOST_A_DAY):
        assert (
            answers(find_appointment, shop, visit=f"10000{wrong}", purpose="to_tell", caller=caller)[0]
            == "unknown"
        )
    phone = ringing(shop, caller).says("cancel my appointment", " ".join(number_of(shop, "brakes")))
    assert "I can't look up any more numbers today." in phone.heard
    assert phone.call.reason in ("too_many", "manager", "counter")
    assert all(each["status"] == "scheduled" for each in shop.of("appointment").values())


def test_who_calls_from_the_number_that_it_was_booked_from_is_not_counted() -> None:
    shop = sams_two_visits()
    for _ in range(MOST_A_DAY + 1):
        found = answers(
            find_appointment, shop, visit=number_of(shop, "brakes"), purpose="to_tell", caller=SAM
        )
        assert found[0] == "to_tell"


def test_all_strangers_together_have_only_so_many_tries_a_day() -> None:
    shop = sams_two_visits()
    outcomes = [
        answers(find_appointment, shop, visit="100000", purpose="to_tell", caller=f"+1512555{n:04}")[0]
        for n in range(MOST_FOR_ALL_A_DAY + 1)
    ]
    assert outcomes == ["unknown"] * MOST_FOR_ALL_A_DAY + ["too_many"]
