"""Spanish numbers."""

from parley.hear.numerals import Numerals
from parley.hear.words import word_list

_UNITS = word_list(
    """
    cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete
    dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete
    veintiocho veintinueve
    """
)
_TENS = word_list("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_JOINED = {
    f"{joined}i{unit}": 10 * tens + value
    for tens, ten in enumerate(_TENS[1:], start=3)
    for joined in (ten, ten[:-1])
    for value, unit in enumerate(_UNITS[1:10], start=1)
}
"""Tens and units as they are spoken in one word: "treinticinco"."""
_HUNDREDS = word_list("doscient trescient cuatrocient quinient seiscient setecient ochocient novecient")
_ORDINALS = {
    1: "primero primera primer",
    2: "segundo segunda",
    3: "tercero tercera tercer",
    4: "cuarta",  # "cuarto" is a quarter, or a room, more often
    5: "quinto quinta",
    6: "sexto sexta",
    7: "septimo septima",
    8: "octavo octava",
    9: "noveno novena",
    10: "decimo decima",
}
_ACCENTED = {"dieciséis": 16, "veintidós": 22, "veintitrés": 23, "veintiséis": 26}
"""For what looks at the text as it was written, as the masking of logs does."""

TABLE = Numerals(
    units={word: value for value, word in enumerate(_UNITS) if word != "veinte"}
    | {"un": 1, "una": 1, "veintiun": 21, "veintiuna": 21}
    | _JOINED
    | _ACCENTED,
    tens={word: 10 * value for value, word in enumerate(_TENS, start=2)} | {"veinti": 20},
    hundreds={
        f"{stem}{ending}": 100 * value
        for value, stem in enumerate(_HUNDREDS, start=2)
        for ending in ("os", "as")
    }
    | {"cien": 100, "ciento": 100},
    multipliers={
        "cientos": 100,
        "mil": 1000,
        "millon": 1_000_000,
        "millón": 1_000_000,
        "millones": 1_000_000,
    },
    ordinals={word: value for value, words in _ORDINALS.items() for word in words.split()},
    tens_links=frozenset({"y"}),
    endings=frozenset({"ro", "ra", "er", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na", "o"}),
    zeros=frozenset({"cero"}),
    repeats={"doble": 2, "triple": 3},
    hesitations=frozenset({"eh", "ehh", "em", "ehm", "mm", "mmm", "este", "pues", "um", "uh"}),
)
