"""Letters spelled out: "S M I T H", "J as in Juliet", "double T"."""

from typing import NamedTuple

from parley.hear.language import table
from parley.hear.words import any_of, listen
from parley.reading import Context, Reading


class Spelling(NamedTuple):
    """How a language spells: `alphabet` words stand for a letter, `examples` come between a letter and a word
    that starts with it ("as in"), `repeats` double the letter after them, `ignored` words mean nothing.
    """

    alphabet: dict[str, str]
    examples: tuple[str, ...]
    repeats: dict[str, int]
    ignored: frozenset[str] = frozenset()


def spelled(text: str, context: Context) -> Reading[str] | None:
    """The letters of the longest spelled word, in capitals; at least two, or three beside other words."""
    words = table(Spelling, context.language)
    if words is None:
        return None
    view = listen(text, context.language).plain
    short = any_of((rf"(\w) (?:{'|'.join(words.examples)}) \1\w+",)).sub(r"\1", view.text)
    found = max(_runs(short.split(), words), key=len, default="")
    enough = 3 if len(short.split()) > len(found) else 2
    return Reading(found, view.said) if len(found) >= enough else None


def _runs(tokens: list[str], words: Spelling) -> list[str]:
    """The words that were spelled, letter by letter."""
    found, run, times = [], "", 1
    for token in tokens:
        letter = token if len(token) == 1 and token.isalpha() else words.alphabet.get(token, "")
        if letter:
            run, times = run + letter.upper() * times, 1
        elif token in words.repeats:
            times = words.repeats[token]
        elif token not in words.ignored:
            found.append(run)
            run, times = "", 1
    return [*found, run]
