"""Work for several days in one breath: each is booked on its own, and none on a day that belongs to another."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, SAM, hillside
from parley import agents
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

car_desk = agents.load("car_desk")
FRIDAY, MONDAY, NEXT_MONDAY = "2026-11-27", "2026-11-23", "2026-11-30"


def ringing(*said: str, caller: str = MARIA, business: Business | None = None) -> Conversation:
    return Conversation(car_desk, caller=caller, business=business or hillside()).says(*said)


def kept(phone: Conversation) -> list[tuple[str, str]]:
    assert phone.business is not None
    visits = phone.business.of("appointment").values()
    return [(str(each["service"]), str(each["start"])[:10]) for each in visits]


@pytest.mark.parametrize(
    ("said", "second"),
    [
        ("the alignment Friday, oil change the Monday after", NEXT_MONDAY),
        ("can I get an alignment on Friday and then an oil change on Monday", MONDAY),
        ("alignment Friday oil change Monday", MONDAY),
        ("on Friday I'd like an alignment, but the oil change the week after", NEXT_MONDAY),
        ("I need an alignment, on Friday, and an oil change, the following Monday", NEXT_MONDAY),
    ],
)
def test_each_job_is_booked_on_its_own_day(said: str, second: str) -> None:
    phone = ringing(said, "the first one", "yes", "yes", "the first one", "yes")
    assert kept(phone) == [("alignment", FRIDAY), ("oil change", second)]


def test_what_comes_after_is_told_with_its_day() -> None:
    phone = ringing("the alignment Friday at nine, oil change the Monday after")
    assert phone.heard == (
        "First alignment; after that, oil change on Monday, November 30th. "
        "So: alignment for your Honda Civic, on Friday, November 27th at 9 AM. Shall I book it?"
    )


def test_in_spanish_too() -> None:
    phone = ringing(
        "en español por favor", "quiero alineación el viernes y cambio de aceite el lunes siguiente"
    )
    phone.says("el primero", "sí", "sí", "el primero", "sí")
    assert kept(phone) == [("alignment", FRIDAY), ("oil change", NEXT_MONDAY)]


@pytest.mark.parametrize(
    "said",
    [
        ("an oil change and an alignment", "alignment on Friday at nine, oil change Monday at ten"),
        (
            "an oil change and an alignment, Friday at nine",
            "no, alignment Friday at nine and oil change Monday",
        ),
        (
            "an oil change and an alignment on Friday",
            "the alignment Friday at nine and the oil change on Monday",
        ),
    ],
)
def test_work_of_one_visit_is_parted_by_days_that_are_told_later(said: tuple[str, ...]) -> None:
    phone = ringing(*said)
    while phone.state in ("offer", "confirm") and not kept(phone):
        phone.says("the first one" if phone.state == "offer" else "yes")
    assert kept(phone) == [("alignment", FRIDAY)]
    assert "Next, oil change for the Honda Civic on Monday, November 23rd" in phone.heard


@pytest.mark.parametrize(
    "said",
    [
        ("an oil change and an alignment", "Friday at nine for the alignment"),
        ("alignment on Friday at nine, but the oil change another day",),
    ],
)
def test_work_whose_day_was_not_told_is_asked_about(said: tuple[str, ...]) -> None:
    phone = ringing(*said, "yes")
    assert kept(phone) == [("alignment", FRIDAY)]
    assert "Next, oil change" in phone.heard
    assert phone.says("yes").heard == "What day and time would suit you?"


def test_another_day_that_is_named_meanwhile_counts() -> None:
    phone = ringing("the alignment Friday at nine, oil change the Monday after", "yes")
    assert "oil change for your Honda Civic, on Tuesday, November 24th at 10 AM" in (
        phone.says("yes, but Tuesday at ten").heard
    )


def test_several_cars_keep_their_days() -> None:
    phone = ringing(
        "oil change for the Civic Monday at nine and brakes for the Ford Friday at ten", caller=SAM
    )
    assert kept(phone.says("yes", "yes", "yes")) == [("oil change", MONDAY), ("brakes", FRIDAY)]


@pytest.mark.parametrize(
    "said",
    [
        "an oil change and an alignment on Friday at nine",
        "on Friday at nine an alignment and an oil change",
        "an alignment on Friday at nine and an oil change on Friday at nine",
    ],
)
def test_work_for_one_day_stays_one_visit(said: str) -> None:
    phone = ringing(said, "yes")
    assert ([day for _, day in kept(phone)], phone.call.values.get("other_jobs")) == ([FRIDAY], None)


def test_a_day_that_takes_the_place_of_another_makes_no_second_visit() -> None:
    assert not ringing("the alignment on Friday, no sorry, an oil change on Monday").call.values.get(
        "other_jobs"
    )


@pytest.mark.parametrize("said", ["Friday, the first you have", "Friday, the first that is free"])
def test_the_first_you_have_is_no_first_of_the_month(said: str) -> None:
    assert ringing("I need an oil change", said).call.values["first"].startswith(f"{FRIDAY}T08")


def test_nor_in_spanish() -> None:
    phone = ringing(
        "en español por favor", "necesito un cambio de aceite", "El viernes, el primero que tenga"
    )
    assert phone.call.values["first"].startswith(f"{FRIDAY}T08")


def due() -> Business:
    """Maria's car has had no oil change since January."""
    shop = hillside()
    history = [{"date": "2026-01-20", "service": "oil change"}]
    shop.kept["customer", MARIA] = {**shop.kept["customer", MARIA], "history": history}
    return shop


@pytest.mark.parametrize(
    ("said", "service"),
    [
        ("that and the brakes", "oil change and brakes"),
        ("yeah, and a tire rotation too", "oil change and tire rotation"),
        ("yes, let's do that", "oil change"),
        ("I'd like that plus an alignment and brakes", "oil change and alignment and brakes"),
        ("brakes please", "brakes"),
    ],
)
def test_work_that_is_due_is_taken_by_a_word(said: str, service: str) -> None:
    assert ringing(said, business=due()).call.values["service"] == service


def test_work_that_is_due_is_taken_in_spanish() -> None:
    phone = ringing("en español por favor", "eso y los frenos", business=due())
    assert phone.call.values["service"] == "oil change and brakes"
