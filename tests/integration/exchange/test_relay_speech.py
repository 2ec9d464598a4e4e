"""How much of an agent's words was heard by when, at the speed at which a voice speaks."""

import pytest

from parley.local.exchange.verbs.relay_speech import LETTERS_A_SECOND, Heard, NotSaid, Speech, Utterance

BOTH, NEITHER = frozenset({"speech", "dtmf"}), frozenset[str]()
PACE = 0.5
"""Real seconds that a second of the call takes."""


class Spoken:
    """Speech, and a clock that the test moves by letters that have been spoken."""

    def __init__(self) -> None:
        self._now = 100.0
        self.speech = Speech(PACE, lambda: self._now)

    def says(self, text: str, allowed: frozenset[str] = BOTH, preemptible: bool = False) -> None:
        self.speech.says(Utterance(text, allowed, preemptible))

    def passes(self, letters: float) -> None:
        self._now += letters / LETTERS_A_SECOND * PACE


@pytest.fixture
def spoken() -> Spoken:
    return Spoken()


def test_whole_words_have_been_heard_by_the_time_that_has_passed(spoken: Spoken) -> None:
    spoken.says("The technician comes on Monday.")
    spoken.passes(18)
    assert spoken.speech.is_spoken()
    assert spoken.speech.cut_off("") == Heard("The technician", round(18000 / LETTERS_A_SECOND))
    assert not spoken.speech.is_spoken()


def test_what_comes_next_is_spoken_after_what_is_spoken_now(spoken: Spoken) -> None:
    spoken.says("One moment. ")
    spoken.says("It is Monday.")
    spoken.passes(19)
    assert spoken.speech.cut_off("").text == "One moment. It is"


def test_what_gives_way_is_cut_off_by_what_comes_next(spoken: Spoken) -> None:
    spoken.says("One two three four five six", preemptible=True)
    spoken.passes(8)
    spoken.says(" Monday")
    spoken.passes(7)
    assert spoken.speech.cut_off("").text == "One two Monday"


def test_whether_it_may_be_cut_off_is_that_of_the_words_that_are_spoken_then(spoken: Spoken) -> None:
    spoken.says("This call is recorded. ", NEITHER)
    spoken.says("How can I help?")
    assert not spoken.speech.allows("speech", "This call")
    assert not spoken.speech.allows("speech", "")
    assert spoken.speech.allows("speech", "How can")
    spoken.passes(30)
    assert spoken.speech.allows("dtmf", "")


def test_time_that_is_skipped_has_passed(spoken: Spoken) -> None:
    spoken.says("x" * LETTERS_A_SECOND)
    assert spoken.speech.left() == pytest.approx(1)
    spoken.speech.finishes()
    assert not spoken.speech.is_spoken()
    assert not spoken.speech.allows("speech", "")


def test_a_voice_is_heard_until_the_words_that_a_test_names(spoken: Spoken) -> None:
    spoken.says("A man and a man.")
    assert spoken.speech.cut_off("a man").text == "A man and a man"
    spoken.speech.says(Utterance("Goodbye.", BOTH))
    with pytest.raises(NotSaid):
        spoken.speech.cut_off("Hello")
