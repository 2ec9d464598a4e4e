"""A piece of a sentence that is denied there is not what was said."""

import pytest

from parley.hear.denials import denied
from parley.reading import Context


def is_denied(said: str, piece: str, language: str) -> bool:
    before, found, after = said.partition(piece)
    assert found
    return denied(before, after, Context(language))


@pytest.mark.parametrize(
    ("said", "piece"),
    [
        ("any day but not Friday", "Friday"),
        ("any day but Friday", "Friday"),
        ("not 4210, it's 4201", "4210"),
        ("I can't do it on Friday", "Friday"),
        ("everything except the brakes", "brakes"),
        ("Monday rather than Tuesday", "Tuesday"),
        ("it isn't the thermostat", "thermostat"),
        ("there is no gas smell", "gas smell"),
        ("Friday doesn't work", "Friday"),
        ("Friday I can't", "Friday"),
        ("4210 is wrong", "4210"),
        ("never on a Sunday", "Sunday"),
        ("just don't make it Friday", "Friday"),
        ("I don't need an oil change", "oil change"),
    ],
)
def test_in_english(said: str, piece: str) -> None:
    assert is_denied(said, piece, "en-US")


@pytest.mark.parametrize(
    ("said", "piece"),
    [
        ("not 4210, it's 4201", "4201"),
        ("not 4210 it's 4201", "4201"),
        ("no it's 4201", "4201"),
        ("no, Friday", "Friday"),
        ("no Friday", "Friday"),
        ("yes but in the afternoon", "in the afternoon"),
        ("sure, except make it Saturday", "Saturday"),
        ("I can't do Monday, so Friday", "Friday"),
        ("it's not cooling", "not cooling"),
        ("the thermostat is blank and won't do anything", "the thermostat is blank"),
        ("I don't know, the brakes", "the brakes"),
        ("Friday, I can't do Monday", "Friday"),
        ("I'd like to change it to Saturday", "Saturday"),
    ],
)
def test_what_stands_beside_a_denial_is_not_denied(said: str, piece: str) -> None:
    assert not is_denied(said, piece, "en-US")


@pytest.mark.parametrize(
    ("said", "piece", "expected"),
    [
        ("alla dagar utom fredag", "fredag", True),
        ("inte på fredag", "fredag", True),
        ("jag kan inte på fredag", "fredag", True),
        ("fredag passar inte", "fredag", True),
        ("det är ingen bil", "bil", True),
        ("hellre buss i stället för bil", "bil", True),
        ("inte bil, buss", "buss", False),
        ("nej det är buss", "buss", False),
        ("ja men på fredag", "fredag", False),
        ("jag vet inte, kanske fyra", "fyra", False),
    ],
)
def test_in_swedish(said: str, piece: str, expected: bool) -> None:
    assert is_denied(said, piece, "sv-SE") is expected


def test_a_language_without_a_table_denies_nothing() -> None:
    assert not is_denied("nicht Freitag", "Freitag", "de-DE")
