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
