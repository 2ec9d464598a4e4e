"""Work that is given up, arranged, or booked already is no wish for a visit, and what is noted beside it is kept."""

import pytest

from agents.car_desk.tests.unit.hillside import calls, hillside
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay
NINE = "Tuesday, November 24th at 9 AM"


def booked(work: str = "inspection") -> Business:
    shop = hillside()
    calls(business=shop).says(f"{work} on Tuesday at nine", "yes").hangs_up()
    return shop


def again(shop: Business, *said: str) -> Conversation:
    return calls(business=shop, sid="CA2").says(*said)


def notes(shop: Business) -> str:
    (visit,) = shop.of("appointment").values()
    return str(visit["notes"])


@pytest.mark.parametrize(
    "said",
    [
        "I sold my car over the weekend so I don't need that inspection anymore",
        "turns out we won't need the inspection Tuesday after all",
        "my brother-in-law did it himself so you can scrap the inspection",
        "the inspection is off, the car's gone",
    ],
)
def test_work_that_is_not_needed_any_more_is_offered_to_be_cancelled(said: str) -> None:
    assert again(booked(), said).heard == f"Your inspection is on {NINE}. Shall I cancel it?"


@pytest.mark.parametrize(
    "before", [("a battery",), ("a battery on Friday at ten",), ("a battery on Sunday",)]
)
@pytest.mark.parametrize(
    "said",
    ["no no I want to cancel the one I have on Tuesday, the car's gone", "actually cancel the inspection"],
)
def test_a_cancellation_wins_at_any_place_of_a_booking(before: tuple[str, ...], said: str) -> None:
    shop = booked()
    phone = again(shop, *before, said)
    assert phone.heard == f"Your inspection is on {NINE}. Shall I cancel it?"
    phone.says("yes")
    assert [visit["status"] for visit in shop.of("appointment").values()] == ["cancelled"]


@pytest.mark.parametrize(
    "said",
    [
        "I have the inspection thing Tuesday morning but they just called me in for a shift",
        "I'm down for an inspection Tuesday at nine only my kid got sick",
    ],
)
def test_who_cannot_come_to_a_visit_that_is_there_is_asked_for_another_time(said: str) -> None:
    phone = again(booked(), said)
    assert phone.heard.endswith(f"Your inspection is on {NINE}. What day and time would suit you instead?")


def test_what_was_agreed_on_is_told_from_the_file() -> None:
    phone = again(booked(), "I can't remember did we say Tuesday at eight or eight thirty")
    assert phone.heard.startswith(f"Your inspection is on {NINE}")


def test_a_complaint_beside_work_that_is_all_set_is_noted_at_its_visit() -> None:
    shop = booked("an oil change")
    phone = again(
        shop, "nothing new, the oil change is all set, I just wanted them to look at a rattle in the back"
    )
    assert phone.heard.startswith("I've noted that for the workshop.")
    assert "a rattle in the back" in notes(shop)
    phone.says("an oil change on Friday at ten", "no no I already have my oil change, don't book another one")
    assert phone.heard.startswith("Okay, I'll leave it.")
    assert "a rattle in the back" in notes(shop)


def test_what_was_noted_outlives_the_visit_that_is_not_booked_after_all() -> None:
    shop = hillside()
    phone = calls(business=shop).says("a battery on Friday", "it also hisses, tell the mechanic that")
    phone.says("don't book it", "no, that's all")
    kept = [str(each["told"]["note"]) for each in shop.of("request").values()]
    assert any("it also hisses" in each for each in kept)


@pytest.mark.parametrize(
    "said", ["yes, and there's no fee for that is there", "is that gonna cost me anything"]
)
def test_whoever_asks_what_a_cancellation_costs_is_told_who_knows_before_it_is_done(said: str) -> None:
    phone = again(booked(), "cancel my inspection", said)
    told = "Whether that costs anything I can't tell you, only my colleagues can."
    assert phone.heard == f"{told} Shall I cancel it?"


@pytest.mark.parametrize(
    "said",
    [
        "yeah i'm gonna book it but can i cancel it if he backs out",
        "yes but can I cancel it later if I have to",
        "sure, and what if I have to move it",
    ],
)
def test_whether_a_visit_may_be_called_off_later_is_asked_by_whoever_wants_it(said: str) -> None:
    phone = calls().says("an inspection for my Civic on Monday at ten", said)
    assert phone.state == "confirm", phone.heard
    assert phone.says("yes").outcome == "booked"


@pytest.mark.parametrize(
    "said",
    [
        "I don't need an inspection, just an oil change",
        "I don't need the oil change done until Friday",
        "I had an oil change last month, I need another one",
    ],
)
def test_work_that_is_only_spoken_of_otherwise_is_booked(said: str) -> None:
    assert calls().says(said).call.values["service"] == "oil change"


def test_who_is_called_back_and_not_on_file_is_asked_for_their_name() -> None:
    shop = hillside()
    phone = calls("+15125550177", shop).says("is my jeep ready").transfer_ends("no_answer").says("yes please")
    assert phone.heard == "And what's your name, please?"
    phone.says("Rick Samuels")
    assert [each["name"] for each in shop.of("callback").values()] == ["Rick Samuels"]


@pytest.mark.parametrize(
    "said",
    [
        "what happens if I book it and then can't make it?",
        "what if I have to cancel",
        "can I move it later if I must",
    ],
)
def test_what_if_somebody_could_not_come_cancels_nothing(said: str) -> None:
    phone = calls().says("a battery", said)
    assert phone.state == "when", phone.heard
