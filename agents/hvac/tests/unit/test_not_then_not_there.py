"""Days that are ruled out before one is named, names that a sentence goes on behind, and a stove that is off."""

from datetime import datetime

import pytest

from agents.hvac.tests.unit.test_hvac import call, to_confirm
from parley.testing.lines import both_lines

pytestmark = both_lines

WEDNESDAY = 2


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street"),
            "tomorrow I can't Wednesday afternoon",
        ),
        (
            ("mi aire no enfría", "no", "78745", "Juan Pérez", "4210 Oak Street"),
            "mañana no puedo el miércoles en la tarde",
        ),
        (
            ("mi aire no enfría", "no", "78745", "Juan Pérez", "4210 Oak Street"),
            "hoy no me queda mejor el miércoles",
        ),
    ],
)
def test_a_day_that_is_ruled_out_without_a_pause_is_not_the_next_one(
    lines: tuple[str, ...], said: str
) -> None:
    visit = call().says(*lines, said).call.values["visit"]
    assert datetime.fromisoformat(visit).weekday() == WEDNESDAY


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("mine's Ed Lowell but the visit should be under nora lowell she's my aunt", "Nora Lowell"),
        ("Rosa Pineda, but my sister is called Ana Pineda", "Rosa Pineda"),
    ],
)
def test_a_name_ends_where_the_sentence_goes_on(said: str, name: str) -> None:
    assert call().says("my AC is broken", "no", "78745", said).call.values["name"] == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("beatriz salas con zeta", "Beatriz Salas"),
        ("Lupe Aguirre, pero mi hija se llama Dolores Vega", "Lupe Aguirre"),
    ],
)
def test_a_spanish_name_ends_where_the_sentence_goes_on(said: str, name: str) -> None:
    assert call().says("mi aire no enfría", "no", "78745", said).call.values["name"] == name


def test_a_stove_that_is_off_is_no_danger_and_no_problem() -> None:
    phone = call().says("my furnace bangs", "our gas oven is turned off and there's no smell")
    assert (phone.state, phone.call.values["problem"]) == ("service_area", "the furnace bangs")


def test_a_pet_name_for_us_and_who_calls_are_no_part_of_the_problem() -> None:
    phone = call().says("dear this is Agnes Moore the furnace keeps clicking")
    assert phone.call.values["problem"] == "the furnace keeps clicking"


@pytest.mark.parametrize(
    "told",
    [
        "the other one 1212 Webberville Road that's the thermostat",
        "the other rental at 88 Pine Street has no heat",
        "my other apartment is 300 Elm Street",
    ],
)
def test_a_second_job_told_beside_the_yes_is_passed_on_and_moves_no_visit(told: str) -> None:
    phone = to_confirm().says(f"yes and then {told}")
    assert (phone.outcome, phone.call.values["address"]) == ("booked", "4210 Oak Street")
    assert told in phone.call.values["note"]


def test_another_address_for_the_visit_itself_is_taken() -> None:
    assert to_confirm().says("no it's 12 Elm Street").call.values["address"] == "12 Elm Street"


@pytest.mark.parametrize(
    "said", ["the second house is 88 Pine Street", "my second address is 88 Pine Street"]
)
def test_a_second_place_told_at_the_read_back_is_noted_however_often(said: str) -> None:
    phone = to_confirm().says(said)
    assert (phone.call.values["address"], phone.call.values["note"]) == ("4210 Oak Street", said)
    assert phone.says(f"yes and {said}").call.values["address"] == "4210 Oak Street"


@pytest.mark.parametrize(
    ("said", "arrives"),
    [
        ("whenever, I'm just not so good before ten", "2026-11-21T13:00"),
        ("Tuesday but not between eleven and two", "2026-11-24T15:00"),
        ("Friday at eleven or after", "2026-11-27T13:00"),
        ("can't do mornings except Friday", "2026-11-27T08:00"),
        ("before eleven", "2026-11-23T08:00"),
        ("Wednesday, I'm on shift Tuesday", "2026-11-25T08:00"),
    ],
)
def test_hours_and_days_that_will_not_do_are_none_that_are_offered(said: str, arrives: str) -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", said)
    assert phone.call.values["visit"] == arrives


@pytest.mark.parametrize(
    "said", ["no el miércoles no hoy sábado en la tarde", "no no, hoy sábado veintiuno en la tarde"]
)
def test_today_is_not_refused_by_the_noes_before_it_in_spanish(said: str) -> None:
    phone = call().says("mi aire no enfría", "no", "78745", "Juan Pérez", "4210 Oak Street", "el miércoles")
    assert phone.says(said).call.values["visit"] == "2026-11-21T13:00"


def test_the_hour_of_the_visit_that_was_read_back_is_no_other_wish() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday afternoon")
    assert phone.says("yes Monday at one").outcome == "booked"
    assert "note" not in phone.call.values


@pytest.mark.parametrize(
    ("said", "visit"),
    [
        ("Monday would be all right but not before ten I've got my water aerobics", "2026-11-23T10:00"),
        ("trabajo hasta las tres así que después de esa hora cualquier día", "2026-11-21T15:00"),
    ],
)
def test_what_keeps_somebody_until_an_hour_is_no_other_wish(said: str, visit: str) -> None:
    hello = "mi aire no enfría" if "trabajo" in said else "my AC is broken"
    phone = call().says(hello, "no", "78745", "Jane Doe", "4210 Oak Street", said)
    assert phone.call.values["visit"] == visit


def test_a_house_number_that_is_put_right_is_no_hour() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe", "4 silverleaf court")
    phone.says("no it's nine oh one four silverleaf court not four")
    assert phone.heard == "Okay, 9014 silverleaf court. When would you like us to come?"
