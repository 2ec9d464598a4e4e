"""Work that is wanted at a visit that is there, or another time for it, changes that visit; a second one is booked only
for somebody who says so."""

from typing import Any

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, SAM, TUESDAY, answers, calls, hillside
from agents.car_desk.tools.appointments import reschedule_appointment, schedule_appointment
from parley.testing.business import Business
from parley.testing.lines import both_lines

pytestmark = both_lines

NINE = "2026-11-24T09:00"


@pytest.fixture
def shop() -> Business:
    """Maria's brakes are looked at on Tuesday at nine."""
    business = hillside()
    booked = calls(business=business, sid="CA0").says("my brakes need work, Tuesday at nine", "yes", "no")
    assert booked.outcome == "booked"
    return business


def visits(business: Business) -> list[tuple[str, str, int]]:
    """The work, start and minutes of each that is to come."""
    there = [each for each in business.of("appointment").values() if each["status"] == "scheduled"]
    return [(str(each["service"]), str(each["start"])[:16], int(each["minutes"])) for each in there]


@pytest.mark.parametrize(
    "said",
    [
        "could you move my brakes to Wednesday at eleven and do an oil change too",
        "Tuesday doesn't suit me any more, can we do Wednesday at eleven, and change the oil while you have it",
        "I need to reschedule to Wednesday at eleven, and I'd like an oil change as well",
    ],
)
def test_a_visit_is_moved_and_enlarged_in_one(shop: Business, said: str) -> None:
    phone = calls(business=shop).says(said)
    assert phone.heard == (
        "So one visit: brakes and oil change, on Wednesday, November 25th at 11 AM, instead of brakes on "
        "Tuesday, November 24th at 9 AM. Shall I change it?"
    )
    phone.says("yes")
    assert visits(shop) == [("brakes and oil change", "2026-11-25T11:00", 150)]
    assert phone.heard.startswith("It's changed from brakes to brakes and oil change, on Wednesday")


@pytest.mark.parametrize(
    "said",
    [
        "add a tire rotation to my appointment please",
        "can you check the alignment when I come in Tuesday",
        "could you put an inspection on top, add it to my visit",
    ],
)
def test_work_is_added_where_the_visit_is(shop: Business, said: str) -> None:
    calls(business=shop).says(said, "yes")
    (visit,) = visits(shop)
    assert visit[0].startswith("brakes and ")
    assert visit[1] == NINE


def test_work_is_added_to_the_visit_that_was_just_told_of(shop: Business) -> None:
    phone = calls(business=shop).says("when's my appointment", "okay, and while it's there rotate the tires")
    assert phone.heard.startswith("So one visit: brakes and tire rotation, on Tuesday, November 24th at 9 AM")
    phone.says("no, at ten", "yes")
    assert visits(shop) == [("brakes and tire rotation", "2026-11-24T10:00", 150)]


def test_other_work_that_is_named_at_the_read_back_of_a_move_is_added(shop: Business) -> None:
    phone = calls(business=shop).says(
        "move my brakes to Friday at nine", "yes and could you do an oil change as well"
    )
    assert phone.heard.startswith("So one visit: brakes and oil change, on Friday, November 27th at 9 AM")
    phone.says("yes")
    assert visits(shop) == [("brakes and oil change", "2026-11-27T09:00", 150)]


@pytest.mark.parametrize("said", ["an oil change on Tuesday at three", "an oil change Tuesday at nine"])
def test_who_has_a_visit_that_day_is_asked_whether_it_is_one(shop: Business, said: str) -> None:
    phone = calls(business=shop).says(said)
    assert phone.heard == (
        "Your brakes is that day, too: on Tuesday, November 24th at 9 AM. Shall I add the oil change to that visit?"
    )
    phone.says("yes please")
    assert phone.heard.startswith("So one visit: brakes and oil change, on Tuesday, November 24th at 9 AM")
    phone.says("yes")
    assert visits(shop) == [("brakes and oil change", NINE, 150)]


@pytest.mark.parametrize("said", ["no", "no, a separate one", "a second appointment please"])
def test_a_second_visit_is_booked_for_who_says_so(shop: Business, said: str) -> None:
    phone = calls(business=shop).says("an oil change on Tuesday at three", said)
    assert (
        phone.heard
        == "So: oil change for your Honda Civic, on Tuesday, November 24th at 3 PM. Shall I book it?"
    )
    phone.says("yes")
    assert visits(shop) == [("brakes", NINE, 120), ("oil change", "2026-11-24T15:00", 30)]


def test_another_car_on_the_same_day_is_no_matter_of_the_first() -> None:
    business = hillside()
    phone = calls(SAM, business).says("an inspection for the Civic, Tuesday at nine", "yes")
    phone.says("brakes for the Corolla, Tuesday at ten")
    assert (
        phone.heard
        == "So: brakes for your Toyota Corolla, on Tuesday, November 24th at 10 AM. Shall I book it?"
    )


@pytest.mark.parametrize(
    "said",
    [
        "wait I don't want two appointments, I've got one already",
        "no, I already have an appointment",
        "cancel the nine o'clock and do both then",
    ],
)
@pytest.mark.parametrize("day", ["Tuesday", "Wednesday"])
def test_nothing_new_is_booked_for_who_wants_one_visit(shop: Business, said: str, day: str) -> None:
    phone = calls(business=shop).says(f"I need an oil change {day} at two", said)
    assert phone.heard.startswith(
        f"So one visit: brakes and oil change, on {day}, November {24 if day == 'Tuesday' else 25}th at 2 PM"
    )
    phone.says("yes")
    assert [service for service, _, _ in visits(shop)] == ["brakes and oil change"]


@pytest.mark.parametrize(
    "said", ["so the nine o'clock is gone, right?", "and I've just got the one appointment now?"]
)
def test_who_asks_what_became_of_it_is_told_what_is_there(shop: Business, said: str) -> None:
    phone = calls(business=shop).says("move my brakes to Friday at nine", "yes", said)
    assert phone.heard.startswith("Your brakes is on Friday, November 27th at 9 AM")


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("cancel my brakes unless you've got something Friday, same time", "Friday, November 27th at 9 AM"),
        ("if you don't have anything Monday at ten, cancel my appointment", "Monday, November 23rd at 10 AM"),
    ],
)
def test_what_has_a_condition_is_no_cancellation(shop: Business, said: str, to: str) -> None:
    phone = calls(business=shop).says(said)
    assert phone.heard.endswith(f"Shall I move your brakes from Tuesday, November 24th at 9 AM to {to}?")
    assert len(visits(shop)) == 1


def test_a_condition_that_is_no_time_is_for_a_person(shop: Business) -> None:
    phone = calls(business=shop).says("cancel my brakes unless somebody can drive me home")
    assert phone.state == "to_counter"


def test_the_time_of_a_visit_is_in_nobodys_way_when_it_gets_longer() -> None:
    """There is one bay, and the visit itself takes the half hour before."""
    shop = hillside(("setting", "workshop", {"bays": 1}))
    made: dict[str, Any] = {"contact": MARIA, "caller": MARIA, "name": "Maria", "vehicle": "Honda Civic"}
    _, booked = answers(schedule_appointment, shop, service="oil change", start=TUESDAY, **made)
    changed = {"moving": booked["number"], "start": TUESDAY, "moving_service": "oil change"}
    outcome, _ = answers(
        reschedule_appointment, shop, "CA2:1", service="oil change and inspection", **changed
    )
    assert (outcome, visits(shop)) == ("moved", [("oil change and inspection", "2026-11-24T16:00", 90)])
    assert (
        answers(schedule_appointment, shop, "CA3:1", service="oil change", start=TUESDAY, **made)[0]
        == "taken"
    )
    again, _ = answers(reschedule_appointment, shop, "CA2:1", service="oil change and inspection", **changed)
    assert (again, len(visits(shop))) == ("moved", 1)


def test_what_is_noted_on_the_way_to_another_time_stands_at_the_visit(shop: Business) -> None:
    calls(business=shop).says(
        "move my brakes to Friday at nine", "yes, and please call me when it's done", "yes"
    )
    (visit,) = shop.of("appointment").values()
    assert (str(visit["start"])[:10], visit["notes"]) == ("2026-11-27", "and please call me when it's done")


def test_what_was_only_read_back_is_left_and_no_visit_is_looked_for() -> None:
    phone = calls().says("an oil change on Thursday at ten", "cancel that I don't want it")
    assert phone.heard == "Okay, I'll leave it. Is there anything else I can do?"
