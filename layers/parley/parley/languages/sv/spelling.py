"""Spelling in Swedish, with the alphabet of the armed forces."""

from parley.hear.spelling import Spelling

_ALPHABET = (
    "adam bertil cesar david erik filip gustav helge ivar johan kalle ludvig martin niklas olof petter qvintus rudolf "
    "sigurd tore urban viktor wilhelm xerxes yngve zäta åke ärlig östen"
)

TABLE = Spelling(
    alphabet={word: word[0] for word in _ALPHABET.split()}
    | {"quintus": "q", "caesar": "c", "gustaf": "g", "zeta": "z"},
    examples=("som i", "som", "för", "i"),
    repeats={"dubbel": 2, "dubbelt": 2, "trippel": 3},
    ignored=frozenset({"sen", "sedan", "och", "streck", "eh", "öh"}),
    ordinary=frozenset({"i", *_ALPHABET.split(), "quintus", "caesar", "gustaf", "zeta"}),
    announced=("det stavas", "stavas", "stavat", "det är", "med", "jag stavar"),
)
