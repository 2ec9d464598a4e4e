"""Tables are data that a person can read: every phrase is short, is said once, and can be said."""

from tests.unit.languages import lint

MOST_CHARACTERS = 120


def test_no_line_of_a_pack_is_longer_than_a_person_reads() -> None:
    long = [
        f"{path}:{number}"
        for path in lint.packs()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > MOST_CHARACTERS
    ]
    assert long == []


def test_no_phrase_is_longer_than_a_person_reads() -> None:
    assert list(lint.too_long()) == []


def test_nothing_stands_twice_in_one_list() -> None:
    assert list(lint.said_twice()) == []


def test_everything_in_a_phrase_can_be_said() -> None:
    assert list(lint.never_said()) == []
