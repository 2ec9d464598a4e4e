"""Swedish numbers; the parts of a number are written in one word."""

from parley.hear.numerals import Numerals

_UNITS = "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton"
_TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"
_ORDINALS = (
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde "
    "sextonde sjuttonde artonde nittonde"
)
_NOUNS = {
    "nolla": 0,
    "etta": 1,
    "tvåa": 2,
    "trea": 3,
    "fyra": 4,
    "femma": 5,
    "sexa": 6,
    "sjua": 7,
    "åtta": 8,
    "nia": 9,
    "tia": 10,
}
"""The numbers as nouns: "en femma" is a five, and so is "femman"."""
_ABOUT = {f"{word}tiden": value for value, word in enumerate(_UNITS.split()) if 1 <= value <= 12} | {
    "ettiden": 1
}
"""Hours, roughly: "vid tretiden" is around three."""

TABLE = Numerals(
    units={word: value for value, word in enumerate(_UNITS.split())}
    | {"ett": 1, "aderton": 18, "nie": 9, "tie": 10}
    | _NOUNS
    | {f"{noun}n": value for noun, value in _NOUNS.items()}
    | _ABOUT,
    tens={word: 10 * value for value, word in enumerate(_TENS.split(), start=2)}
    | {
        "tju": 20,
        "tjuge": 20,
        "tjugi": 20,
        "tretti": 30,
        "fyrti": 40,
        "femti": 50,
        "sexti": 60,
        "sjutti": 70,
        "åtti": 80,
        "nitti": 90,
    },
    multipliers={"hundra": 100, "tusen": 1000, "ettusen": 1000, "miljon": 1_000_000, "miljoner": 1_000_000}
    | {"par": 2, "dussin": 12, "tjog": 20},
    ordinals={word: value for value, word in enumerate(_ORDINALS.split(), start=1)}
    | {"förste": 1, "andre": 2, "tjugonde": 20, "trettionde": 30},
    links=frozenset({"och"}),
    endings=frozenset({"e", "a", ":e", ":a"}),
    compound=True,
    zeros=frozenset({"noll", "nolla", "nollan"}),
    repeats={"dubbel": 2, "dubbla": 2, "trippel": 3},
    hesitations=frozenset({"eh", "ehh", "öh", "äh", "hmm"}),
)
