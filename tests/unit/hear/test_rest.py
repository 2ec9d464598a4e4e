"""What is left over of an answer, in both languages."""

import pytest

from parley.hear.rest import rest
from parley.reading import Context

ASKED = {"en-US": "Friday at nine. Shall I book it?", "sv-SE": "Passar det nu?"}


def left(said: str, language: str) -> tuple[str, list[str]]:
    """Beside the first word, which is the answer."""
    found = rest(said, (said.split()[0],), Context(language, asked=ASKED[language]))
    return found.words, list(found.kinds)


@pytest.mark.parametrize(
    ("said", "words", "kind"),
    [
        ("yes, but not before ten", "but not before ten", "contrasts"),
        ("sure, if my boss lets me", "if my boss lets me", "conditions"),
        ("yes I never agreed to that", "I never agreed to that", "refusals"),
        ("yes, how much is it", "how much is it", "questions"),
        ("no, I need it fixed", "I need it fixed", "needs"),
        ("yes but make it Friday", "but make it Friday", "contrasts"),
        ("yes, could you call me first", "could you call me first", "requests"),
        ("yes and the code is 4411", "and the code is 4411", "numbers"),
    ],
)
def test_what_counts_is_told_by_its_kind(said: str, words: str, kind: str) -> None:
    found, kinds = left(said, "en-US")
    assert (found, kind in kinds) == (words, True)


@pytest.mark.parametrize(
    "said",
    [
        "yes please",
        "yes sir, thank you very much",
        "yeah no problem at all",
        "yes of course, book it",
        "sure but make it quick",
        "yes if it's short",
        "yeah but just for a minute",
        "sure, why not",
    ],
)
def test_courtesy_leaves_nothing_that_counts(said: str) -> None:
    assert left(said, "en-US") == ("", [])


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("ja men inte nu", "contrasts"),
        ("ja, vad gäller det?", "questions"),
        ("ja om det bara tar en minut", "conditions"),
    ],
)
def test_so_it_is_in_swedish(said: str, kind: str) -> None:
    assert kind in left(said, "sv-SE")[1]


@pytest.mark.parametrize("said", ["ja tack", "ja det går bra", "jadå inga problem", "absolut, gärna"])
def test_a_swedish_courtesy_leaves_nothing(said: str) -> None:
    assert left(said, "sv-SE")[1] == []


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        ("yes and I also like cats", False),
        ("yes, I also love that it's early", False),
        ("yes and I'd also like a filter", True),
        ("yes, and also the filter", True),
        ("yes, she would also like the furnace checked", True),
    ],
)
def test_what_somebody_also_likes_is_no_request(said: str, counts: bool) -> None:
    assert ("requests" in left(said, "en-US")[1]) is counts
