"""Spelling in Spanish: the names of the letters, and the words that people take for them."""

from parley.hear.spelling import Spelling
from parley.hear.words import phrases

_LETTERS = {
    "b": "be bee",
    "c": "ce cee",
    "ch": "che",
    "d": "de",
    "f": "efe",
    "g": "ge",
    "h": "hache",
    "j": "jota",
    "k": "ka",
    "l": "ele",
    "ll": "elle",
    "m": "eme",
    "n": "ene enie ene",
    "p": "pe",
    "q": "cu",
    "r": "ere erre",
    "s": "ese",
    "t": "te",
    "v": "uve ve",
    "w": "dobleu dobleve uvedoble",
    "x": "equis",
    "y": "ye igriega",
    "z": "zeta ceta",
}

TABLE = Spelling(
    alphabet={word: letter for letter, words in _LETTERS.items() for word in words.split()},
    examples=phrases("de; como; como en; de la palabra; igual que en"),
    repeats={"doble": 2},
    ignored=frozenset(
        {
            "y",
            "luego",
            "despues",
            "guion",
            "apostrofe",
            "eh",
            "mayuscula",
            "chica",
            "grande",
            "corta",
            "larga",
        }
    ),
    announced=phrases(
        "se escribe; se deletrea; deletreado; es decir; o sea; es; con; lo deletreo; letra por letra"
    ),
    present=phrases("con( la)?"),
    absent=phrases("sin( la)?"),
    alike=("ck", "sz", "cz", "sc", "bv", "iy", "gj"),
    ordinary=frozenset({"a", "de", "te", "ve", "ese", "che"}),
    joining="yoeu",
    onward=phrases("a (ver|nombre|la|mi|usted|su); o (sea|algo|como); e (igual|incluso)"),
)
