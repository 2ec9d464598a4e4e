"""What callers put right when a visit is read back to them, or while they are asked."""

import pytest

from agents.hvac.tests.unit.test_hvac import call, to_confirm


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Peter, last name Kovac", "Peter Kovac"),
        ("the name is wrong it's peter kovac", "Peter Kovac"),
        ("the name's off, it should be Peter Kovac", "Peter Kovac"),
        ("no, it's Kovac, Jane Kovac", "Jane Kovac"),
        ("no, Jane Friday", "Jane Friday"),
    ],
)
def test_a_name_is_put_right_and_read_back(said: str, name: str) -> None:
    assert to_confirm().says(said).heard.startswith(f"{name}, at 4210 Oak Street")


def test_a_name_that_is_spelled_ends_before_the_sentence_behind_it() -> None:
    phone = to_confirm().says("the name is wrong", "R U I Z, I told you already")
    assert phone.heard.startswith("RUIZ, at 4210 Oak Street")


def test_a_name_that_is_put_right_once_more_is_what_the_office_hears() -> None:
    phone = to_confirm().says("no, Peter Kovac", "no, Peter Novak")
    assert phone.call.values["name"] == "Peter Novak"


def test_a_word_before_a_question_is_no_name() -> None:
    phone = call().says("my AC is broken", "no", "78745", "oh, do you have a payment plan?")
    assert phone.heard.endswith("Can I get your name, please?")


@pytest.mark.parametrize(
    "said", ["let me see no I don't smell anything", "hm let me think, no, nothing like that"]
)
def test_a_no_to_the_safety_question_is_no_problem_however_it_begins(said: str) -> None:
    assert "problem" not in call().says("well you know how it is", said, "78745").call.values


def test_a_street_is_not_the_name_however_its_number_was_heard() -> None:
    phone = call().says(
        "my AC is broken", "no", "78745", "Jane Doe", "we're at 6040 to Martin Luther King Boulevard"
    )
    assert phone.call.values["name"] == "Jane Doe"


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("no wait, it's 4120 Oak Street", "4120 Oak Street unit B"),
        ("no, 4120 Oak Street unit C", "4120 Oak Street unit C"),
        ("no, it's 88 Elm Street", "88 Elm Street"),
    ],
)
def test_another_house_in_the_street_keeps_the_flat_that_was_told(said: str, address: str) -> None:
    phone = call().says(
        "my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "oh and it's unit B, sorry"
    )
    phone.says("Monday morning", said)
    assert phone.heard.startswith(f"Jane Doe, at {address}, Monday")


def test_who_puts_a_value_right_twice_is_heard_twice() -> None:
    phone = to_confirm().says("no, it's 88 Elm Street", "sorry, 86 Elm Street", "yes")
    assert (phone.outcome, phone.call.values["address"]) == ("booked", "86 Elm Street")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("it's for the shop, but put it under my manager, Joan Ortega", "Joan Ortega"),
        ("Doctor Hal Winters", "Hal Winters"),
        ("this is for my mother, Ines Prado", "Ines Prado"),
    ],
)
def test_a_name_is_written_with_a_capital_where_anything_is(said: str, name: str) -> None:
    assert call().says("my AC is broken", "no", "78745", said).call.values["name"] == name


def test_a_name_at_the_welcome_may_have_a_title() -> None:
    assert call().says("hi, this is Doctor Hal Winters, our AC is out").call.values["name"] == "Hal Winters"


def test_a_name_that_is_known_is_no_danger_whatever_is_asked() -> None:
    phone = call().says(
        "my AC is broken", "no", "78745", "Wendy Sparks", "that's Sparks with an S at the end"
    )
    assert phone.outcome == ""


def test_the_number_of_somebody_else_is_for_the_technician() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street")
    phone.says("Monday morning, and call my husband first at 512 555 0177")
    assert phone.call.values["note"] == "call my husband first at 512 555 0177"
    assert phone.call.values["contact"] == "+15125550100"


@pytest.mark.parametrize("said", ["no, sorry, it's 2201 Oltorf", "it's 2201 Oltorf, sorry"])
def test_another_house_of_the_street_is_told_by_a_part_of_its_name_whatever_is_asked(said: str) -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe", "2210 Oltorf Street", said)
    assert phone.call.values["address"] == "2201 Oltorf Street"


@pytest.mark.parametrize(
    ("name", "said", "right"),
    [
        ("Marcus Hill", "Markus with a k", "Markus Hill"),
        ("Marcus Hill", "no, Marcus with a K", "Markus Hill"),
        ("Sarah Hill", "Sara without an h", "Sara Hill"),
        ("Katherine Hill", "that's Catherine with a C", "Catherine Hill"),
        ("Jane Doe", "actually my name's better, Hal Winters", "Hal Winters"),
    ],
)
def test_a_letter_that_is_told_puts_the_name_right(name: str, said: str, right: str) -> None:
    phone = call().says("my AC is broken", "no", "78745", name, "4210 Oak Street", "Monday morning", said)
    assert phone.heard.startswith(f"{right}, at 4210 Oak Street")


def test_a_letter_that_may_be_any_of_several_leaves_the_name_to_be_said_again() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Rebecca with a K")
    assert phone.heard.endswith("What name should I put this under?")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Christina Brown, Christina with a K", "Kristina Brown"),
        ("Wei Chen. W E I, C H E N", "Wei Chen"),
        ("Edna Whitcomb. W-H-I-T, comb like you comb your hair", "Edna Whitcomb"),
        ("Chris Nolan, Chris with a K", "Kris Nolan"),
    ],
)
def test_letters_of_a_name_leave_the_rest_of_it(said: str, name: str) -> None:
    assert call().says("my AC is broken", "no", "78745", said).call.values["name"] == name


def test_another_surname_in_lower_case_has_a_capital() -> None:
    assert to_confirm().says("no, it's jane dow").heard.startswith("Jane Dow, at 4210 Oak Street")


@pytest.mark.parametrize("said", ["Terrell with two r's", "that's two n's in Jenny"])
def test_letters_that_are_counted_are_no_hour(said: str) -> None:
    phone = to_confirm().says(said)
    assert phone.call.values["preferred_time"]["said"] == "Monday morning"


@pytest.mark.parametrize("said", ["Winters, W I N T E R S", "it's not doe, it's winters"])
def test_another_surname_keeps_the_first_name(said: str) -> None:
    assert to_confirm().says(said).heard.startswith("Jane Winters, at 4210 Oak Street")


def test_letters_that_are_said_one_by_one_put_right_the_word_that_they_sound_like() -> None:
    told = ("my AC is broken", "no", "78745", "Jonas Erikson", "12 Terry Town Drive", "Monday morning")
    phone = call().says(*told, "that's t a r r y")
    assert phone.heard.startswith("Jonas Erikson, at 12 Tarry Town Drive")
    assert phone.says("and it's e r i c s o n").heard.startswith("Jonas Ericson, at 12 Tarry Town Drive")


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("forty four oh nine avenue g apartment two oh six", "4409 avenue g apartment 206"),
        ("eleven oh four um eleven oh four mulberry drive", "1104 mulberry drive"),
        ("that's the old one it's sixty one twelve blarwood drive", "6112 blarwood drive"),
    ],
)
def test_a_house_number_is_all_that_was_said_of_it_and_no_more(said: str, address: str) -> None:
    assert call().says("my AC is broken", "no", "78745", "Jane Doe", said).call.values["address"] == address


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("just ruth beasley not she", "Ruth Beasley"),
        ("it's denise kowalczyk k o w a l c z y k everybody gets it wrong", "Denise Kowalczyk"),
        ("jonas ericson how are you doing today", "Jonas Ericson"),
        ("ty nguyen that's t y", "Ty Nguyen"),
    ],
)
def test_a_name_ends_where_something_is_said_of_it(said: str, name: str) -> None:
    assert call().says("my AC is broken", "no", "78745", said).call.values["name"] == name


def test_a_repair_and_a_quote_are_both_kept_in_spanish() -> None:
    phone = call().says("en español por favor", "mi aire no enfría y también quiero una cotización")
    assert phone.call.values["problem"] == "su aire no enfría y también quiere una cotización"
    assert "high_value" not in phone.call.values


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("it's not Jane it's Lorraine Tibbets", "Lorraine Tibbets"),
        ("not Jane, Mary Jane", "Mary Jane"),
        ("it's not Doe it's Dow", "Jane Dow"),
    ],
)
def test_a_whole_name_takes_the_place_of_a_whole_one(said: str, name: str) -> None:
    assert to_confirm().says(said).call.values["name"] == name


@pytest.mark.parametrize(
    "said",
    [
        "yes book it and they should text me not call",
        "yeah book it and text me don't call I'm in class",
        "yes and please text me rather than call",
    ],
)
def test_how_to_be_reached_is_noted_beside_a_yes(said: str) -> None:
    phone = to_confirm().says(said)
    assert phone.outcome == "booked"
    assert phone.call.values["note"] in said
