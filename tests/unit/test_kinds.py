"""A kind of records says whom its records are about, or is refused."""

import pytest

from parley import kinds
from parley.kinds import Kind, KindError, declared, first_part, its_id, kind


def test_a_kind_that_does_not_say_whom_it_is_about_is_refused() -> None:
    with pytest.raises(KindError, match="kind 'mute' has to say whom its records are about: person='phone'"):
        kind("mute")
    with pytest.raises(KindError, match="nobody has declared the kind 'mute'"):
        declared("mute")


@pytest.mark.parametrize(
    "said",
    [
        {"person": "phone", "nobody": "it is about nobody"},
        {"person": "phone", "link": ("call", "sid")},
        {"nobody": "a count", "kept": "it is needed"},
        {"person": "phone", "kept": "it is needed", "leaves": ("start",)},
        {"person": "phone", "leads": True},
    ],
)
def test_a_kind_that_says_what_cannot_be_is_refused(said: dict[str, object]) -> None:
    with pytest.raises(KindError, match="kind 'torn'"):
        kind("torn", **said)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["", "Order", "an order", "order#1", "person:1"])
def test_a_kind_has_a_name_that_parts_no_key(name: str) -> None:
    with pytest.raises(KindError, match="a kind is named like 'order'"):
        kind(name, nobody="a name")


def test_a_kind_is_declared_twice_only_if_it_says_the_same() -> None:
    assert kind("said_twice", person="phone") == kind("said_twice", person="phone") == "said_twice"
    with pytest.raises(KindError, match="kind 'said_twice' is declared already"):
        kind("said_twice", person=its_id)


@pytest.mark.parametrize(
    ("of", "id", "data", "about"),
    [
        (Kind("a", person="phone"), "1", {"phone": "+15125550100"}, "+15125550100"),
        (Kind("a", person="phone"), "1", {"phone": "anonymous"}, ""),
        (Kind("a", person="phone"), "1", {"note": "call +15125550100"}, ""),
        (Kind("a", person=its_id), "+15125550100", {}, "+15125550100"),
        (Kind("a", person=first_part), "+15125550100#2026-11-24#001", {}, "+15125550100"),
        (Kind("a", person=("caller", "phone")), "1", {"caller": "", "phone": "+1"}, "+1"),
        (Kind("a", link=("call", "sid")), "1", {"sid": "CA1"}, "call:CA1"),
        (Kind("a", link=("call", "sid")), "1", {}, ""),
        (Kind("a", person=its_id, kept="it must be kept to"), "+15125550100", {}, ""),
        (Kind("a", nobody="a setting"), "1", {"phone": "+15125550100"}, ""),
    ],
)
def test_what_a_record_is_about(of: Kind, id: str, data: dict[str, str], about: str) -> None:
    assert of.about(id, data) == about


def test_what_others_hang_on_is_known() -> None:
    kind("leaf", link=("said_twice", "of"))
    assert "said_twice" in kinds.targets()
