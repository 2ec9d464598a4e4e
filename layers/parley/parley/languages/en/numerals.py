"""English numbers."""

from parley.hear.numerals import Numerals
from parley.hear.words import word_list

_UNITS = word_list(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
    """
)
_TENS = word_list(
    """
    twenty thirty forty fifty sixty seventy eighty ninety
    """
)
_SPOKEN_TENS = {
    spelling: 10 * value
    for value, spellings in enumerate(
        (
            "twenny tweny twendy twunny",
            "thirdy thurty thurdy",
            "fourty fordy",
            "fitty fiddy fifdy",
            "sixdy",
            "sevendy sebenty",
            "eighdy",
            "ninedy",
        ),
        start=2,
    )
    for spelling in spellings.split()
}
"""Tens as they are spoken, and as recognisers spell what they hear."""
_ORDINALS = word_list(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth
    """
)

TABLE = Numerals(
    units={word: value for value, word in enumerate(_UNITS)},
    tens={word: 10 * value for value, word in enumerate(_TENS, start=2)} | _SPOKEN_TENS,
    multipliers={"hundred": 100, "thousand": 1000, "million": 1_000_000},
    ordinals={word: value for value, word in enumerate(_ORDINALS, start=1)}
    | {f"{ten[:-1]}ieth": 10 * value for value, ten in enumerate(_TENS, start=2)},
    links=frozenset({"and"}),
    articles=frozenset({"a"}),
    endings=frozenset({"st", "nd", "rd", "th"}),
    zeros=frozenset({"oh", "o", "zero", "nought"}),
    repeats={"double": 2, "triple": 3},
    hesitations=frozenset({"um", "umm", "uh", "uhh", "er", "erm", "hmm"}),
    sounds={"to": "2", "too": "2", "for": "4", "fore": "4", "won": "1", "ate": "8", "sex": "6", "tree": "3"},
)
