"""Phone numbers, postal codes and dates in figures are those of the region, whatever the language."""

from datetime import date

import pytest

from parley import hear
from parley.flow import Collect, End, Flow, FlowError, Limits, Question
from parley.hear.basics import basics
from parley.reading import Context, Reader
from parley.testing import Conversation

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("reader", "language", "said", "value"),
    [
        (hear.phone_number, "en-US", "512 555 0142", "+15125550142"),
        (hear.phone_number, "en-DE", "0151 23456789", "+4915123456789"),
        (hear.phone_number, "en-US", "0151 23456789", None),
        (hear.phone_number, "sv-SE", "070 123 45 67", "+46701234567"),
        (hear.phone_number, "en-SE", "070 123 45 67", "+46701234567"),
        (hear.day, "en-US", "3/11", date(2027, 3, 11)),
        (hear.day, "en-DE", "3/12", date(2026, 12, 3)),
        (hear.day, "en-GB", "24/12", date(2026, 12, 24)),
        (hear.day, "en-GB", "24/12/2027", date(2027, 12, 24)),
        (hear.day, "en-DE", "2026-12-03", date(2026, 12, 3)),
        (hear.day, "en-DE", "December 3rd", date(2026, 12, 3)),
        (hear.day, "sv-SE", "3/12", date(2026, 12, 3)),
        (hear.postal_code, "en-US", "seven eight seven oh four", "78704"),
        (hear.postal_code, "en-DE", "one oh one one five", "10115"),
        (hear.postal_code, "en-AT", "one oh one oh", "1010"),
        (hear.postal_code, "sv-SE", "114 55", "114 55"),
        (hear.postal_code, "en-GB", "one oh one oh", None),
    ],
)
def test_what_is_said_belongs_to_the_region(reader: Reader, language: str, said: str, value: object) -> None:
    found = reader(said, Context(language, SATURDAY, "What's the postal code? Vilket postnummer?"))
    assert (found.value if found else None) == value


def desk(region: str) -> Flow:
    number = Question("number", "Your number?", hear=hear.phone_number, again=("Its digits?",))
    return Flow(
        "desk",
        basics=basics,
        region=region,
        limits=Limits(to="sorry"),
        states=(
            Collect("ask", (number,), goto={"done": "end"}, stuck="sorry"),
            End("end", "So: {number}.", outcome="done"),
            End("sorry", "Sorry.", outcome="lost"),
        ),
    )


def test_an_english_speaking_desk_in_germany_reads_german_numbers() -> None:
    phone = Conversation(desk("DE")).says("zero one five one two three four five six seven eight nine")
    assert phone.heard == "So: +4915123456789."


def test_a_region_that_is_none_is_refused() -> None:
    with pytest.raises(FlowError, match="region 'Germany' is none; it is two capital letters"):
        desk("Germany")
