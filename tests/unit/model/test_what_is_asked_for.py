"""What a model is offered: the fields that it may fill, each read as an answer to its own question."""

import pytest

from agents.car_desk.tests.unit.hillside import hillside
from agents.car_desk.tests.unit.test_car_desk import TOOLS as DESK
from parley import agents
from parley.flow import Ask
from parley.local.readers.replaced import deaf_to
from parley.local.trials.positions import positions
from parley.machine.effects import Read
from parley.model import prompts, schema
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.unit.model.test_hostile_answers import ODD, at_the_read_back, desk, hvac

AGENTS = ("car_desk", "hvac")


def told(phone: Conversation) -> str:
    """What the model was told at the last turn that asked it."""
    read = phone.reads[-1]
    return prompts.user(phone.flow, phone.call, read, schema.wanted(phone.flow, phone.call, read))


@pytest.mark.parametrize("said", ["the thermostat is blank", "my old unit hums and rattles"])
def test_an_excerpt_is_read_against_its_own_question(said: str) -> None:
    whole = f"hello there so well {said} is what I see"
    phone = hvac(whole, problem=said).says(whole)

    assert phone.call.values["problem"]


@pytest.mark.parametrize(
    ("piece", "start"),
    [
        ("in the afternoon", "2026-11-27T12:00:00"),
        ("at ten", "2026-11-27T10:00:00"),
        ("ten", "2026-11-27T10:00:00"),
        ("Saturday", "2026-11-28T08:00:00"),
    ],
)
def test_a_part_of_a_time_changes_that_part_of_it(piece: str, start: str) -> None:
    phone = at_the_read_back(f"the elephant sings {piece} you see", preferred_time=piece)

    assert phone.call.values["preferred_time"]["start"] == start
    assert phone.heard.endswith("Shall I book it?")


def test_an_ask_offers_what_may_be_corrected_and_takes_it() -> None:
    said = "the elephant sings at ten you see"
    phone = desk(said, wanted="at ten").says("an oil change on Tuesday at four")
    assert phone.state == "confirm"
    phone.says(said)

    assert {"wanted", "service", "vehicle"} <= set(phone.reads[-1].open)
    assert phone.call.values["wanted"]["start"] == "2026-11-24T10:00:00"
    assert "schedule_appointment" not in [name for name, _ in phone.ran]


def test_what_is_known_already_is_told_with_its_field() -> None:
    phone = at_the_read_back(ODD)

    assert '"address": the street address of the visit; so far: "4210 Oak Street"' in told(phone)
    assert '; so far: "Friday, November 27th in the morning"' in told(phone)


def test_the_day_and_what_was_read_back_are_told() -> None:
    phone = at_the_read_back(ODD)
    read = phone.reads[-1]
    asked = Conversation(phone.flow, phone.tools, business=phone.business).says(
        "my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Friday morning"
    )
    prompt = prompts.user(phone.flow, asked.call, read, schema.wanted(phone.flow, asked.call, read))

    assert "It is Saturday, 21 November 2026, 11:00, where the caller is." in prompt
    assert (
        'You just said: "Jane Doe, at 4210 Oak Street, Friday, November 27th between 8 AM and 10 AM' in prompt
    )


def test_what_is_on_offer_is_told() -> None:
    tools = {
        **DESK,
        "check_availability": ("choice", {"first": "2026-11-24T09:00", "second": "2026-11-25T13:00"}),
    }
    phone = Conversation(deaf_to(agents.load("car_desk"), ODD), tools, business=hillside()).says(
        "an oil change on Tuesday", ODD
    )

    assert phone.state == "offer"
    assert "Tuesday, November 24th at 9 AM" in told(phone)
    assert "Wednesday, November 25th at 1 PM" in told(phone)


def test_the_words_left_over_are_pointed_out() -> None:
    phone = Conversation(agents.load("hvac"), {"lookup_caller": ("unknown", {})}, business=Business())
    phone.says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Friday morning")
    phone.says("yes if he calls first")

    assert (phone.reads[-1].understood, phone.reads[-1].left_over) == ("yes", "if he calls first")
    assert "Understood already: yes." in told(phone)
    assert '"if he calls first"' in told(phone)


def test_nothing_is_pointed_out_where_nothing_was_understood() -> None:
    assert "Understood already" not in told(at_the_read_back(ODD))


@pytest.mark.parametrize("agent", agents.names())
def test_every_choice_but_yes_and_no_has_a_meaning(agent: str) -> None:
    flow = agents.load(agent)
    for place in positions(flow):
        state = flow.by_name[place.state]
        if isinstance(state, Ask):
            read = Read(ODD, state.name, (state.name,), {state.name: tuple(state.goto)})
            (thing,) = schema.wanted(flow, place.call, read)
            unclear = [choice for choice, meaning in thing.means.items() if not meaning]
            assert {thing.choices[choice] for choice in unclear} <= {"yes", "no", "changed"}


def test_a_choice_without_a_meaning_is_described_by_what_follows() -> None:
    phone = desk(ODD).says("an oil change on Tuesday at four", ODD)

    assert """"dropped" (then the caller hears "Okay, I'll leave it.")""" in told(phone)


def test_which_of_the_business_own_answers_is_asked_for_is_told_by_a_question_of_each() -> None:
    phone = hvac("it hums, my elephants would know").says("it hums, my elephants would know")
    asked = told(phone)
    assert schema.ASKED in asked
    assert '"being home" (do I have to be home)' in asked
    assert "Somebody of age" not in asked
