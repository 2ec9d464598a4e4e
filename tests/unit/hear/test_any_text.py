"""For any text, a reader answers or does not understand; it never fails."""

from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parley import agents, hear
from parley.flow import Flow
from parley.hear.callees import callee, not_told
from parley.hear.distress import distress
from parley.hear.foreign import foreign
from parley.hear.small_talk import boundary, leaving, small_talk
from parley.reading import Context, Reader, Reading


def readers(flow: Flow) -> Iterator[tuple[str, Reader]]:
    """What an agent hears with: at its questions and in its interrupts."""
    yield from ((name, question.hear) for name, question in flow.questions.items())
    yield from ((each.name, each.hear) for each in flow.interrupts)


EVERY: Mapping[str, Reader] = {
    **{
        f"{flow.name}, {name}": reader
        for flow in map(agents.load, agents.names())
        for name, reader in readers(flow)
    },
    "yes_no": hear.yes_no,
    "command": hear.command,
    "only_command": hear.only_command,
    "danger": hear.danger,
    "foreign": foreign,
    "distress": distress,
    "small_talk": small_talk,
    "boundary": boundary,
    "leaving": leaving,
    "callee": callee,
    "not_told": not_told,
    "zip_code": hear.zip_code,
    "swedish_postal_code": hear.swedish_postal_code,
    "digits": hear.digits,
    "number": hear.number,
    "money": hear.money,
    "rating": hear.rating(0, 10),
    "choice": hear.choice(["under thirty", "thirty or more"]),
    "phone_number": hear.phone_number,
    "email": hear.email,
    "name": hear.name,
    "address": hear.address,
    "plate": hear.plate,
    "spelled": hear.spelled,
    "day": hear.day,
    "time_of_day": hear.time_of_day,
    "part_of_day": hear.part_of_day,
    "when": hear.when,
    "offered": hear.offered("first", "second"),
    "other_than_offered": hear.other_than_offered("first", "second"),
}
READERS: Mapping[str, Reader] = {
    name: reader
    for reader, name in {getattr(each, "function", each): name for name, each in EVERY.items()}.items()
}
"""Each once: agents share most of what they hear with."""
WORDS = (
    "yes no not sure the a at on in of next monday tuesday march third first half past quarter to seven "
    "twenty oh double zero five hundred thousand dollars street avenue zip code my name is call me dot "
    "com gas smoke fireplace ja nej inte halv tre nästa tisdag den tredje kronor fyra av fem 78704 4210 "
    "12:30 31/12 2026-02-30 $ , . ? - @ 25:99 0 99 th "
)
LANGUAGES = st.sampled_from(["en-US", "sv-SE", "en", "fi-FI", ""])
TODAY = st.sampled_from([None, date(2026, 11, 20), date.min, date.max])
ASKED = st.sampled_from(
    ["", "What's your name?", "Which ZIP code?", "Is that right?", "Vilken tid passar?", "Anything else?"]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join))


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, language=LANGUAGES, today=TODAY, asked=ASKED)
def test_no_reader_ever_fails(text: str, language: str, today: date | None, asked: str) -> None:
    for name, reader in READERS.items():
        reading = reader(text, Context(language=language, today=today, asked=asked))
        understood = isinstance(reading, Reading) and reading.value is not None and bool(reading.basis)
        assert reading is None or understood, name


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, current=st.text(max_size=60), language=LANGUAGES, reader=st.sampled_from(sorted(READERS)))
def test_a_correction_never_fails(text: str, current: str, language: str, reader: str) -> None:
    reading = hear.corrected(text, current, READERS[reader], Context(language=language))
    assert reading is None or reading.value != current


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, language=LANGUAGES)
def test_masking_never_fails(text: str, language: str) -> None:
    assert isinstance(hear.mask(text, language), str)


LONG = 30_000
"""Characters: an hour of talking."""
WORDLESS = ("a", "1", "a.b@", "\x00\x07", "😀", "مرحبا ", "<Say>&amp;</Say>", " ")
WORDY = (
    "no ",
    "five ",
    "the day after ",
    "half past ",
    "4210 oak ",
    "that that is is not not ",
    "can you can you say ",
    "speak to the a the a ",
)
JUNK = [*((each, "sv-SE") for each in WORDLESS), *((each, "en-US") for each in WORDY)]


@pytest.mark.parametrize(("again_and_again", "language"), JUNK, ids=range(len(JUNK)))
def test_an_hour_of_anything_is_read_or_not_understood(again_and_again: str, language: str) -> None:
    junk = again_and_again * (LONG // len(again_and_again))
    context = Context(language=language, today=date(2026, 11, 20), asked="What's your name?")
    for reader in READERS.values():
        reading = reader(junk, context)
        assert reading is None or reading.basis
    assert hear.mask(junk, language) is not None


def test_readers_can_be_made_ready_ahead_of_a_call() -> None:
    hear.warm(READERS.values(), "sv-SE")
    reading = hear.yes_no("ja tack", Context(language="sv-SE"))
    assert reading is not None
    assert reading.value == "yes"
