"""Licence plates, spelled."""

from typing import NamedTuple

from parley.hear.spelling import EXAMPLE, Spelling
from parley.hear.words import any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading


class Plates(NamedTuple):
    """What plates look like: a regular expression over capitals and figures."""

    form: str


def plate(text: str, context: Context) -> Reading[str] | None:
    """A licence plate in capitals without gaps: "K L M four seven two one" is `KLM4721`.

    Letters may be spelled ("K as in kilo"); a plate has a figure and a letter.
    """
    words, spelling = table(Plates, context.language), table(Spelling, context.language)
    if words is None or spelling is None:
        return None
    heard = listen(text, context.language)
    written = pattern(r"(?<!\w)([A-Z]{1,4})[ -]?(\d[A-Z0-9]{0,4})(?!\w)").search(heard.said)
    if written and any_of((words.form,)).fullmatch(written[1] + written[2]):
        return Reading(written[1] + written[2], written[0])
    examples = any_of(spelling.examples, EXAMPLE)
    spoken = examples.sub(r"\1", " ".join(_words(heard.figures.text)))
    found = max(_runs(spoken.split(), words, spelling), key=len, default="")
    return Reading(found, heard.said) if found else None


def _words(text: str) -> list[str]:
    """The words and figures, without signs."""
    return [word for word in text.replace("-", " ").replace(".", " ").split() if word.isalnum()]


def _runs(spoken: list[str], words: Plates, spelling: Spelling) -> list[str]:
    """Everything that has the form of a plate."""
    found, run, times = [], "", 1
    for word in [*spoken, "."]:
        letters = _letters(word, spelling)
        if letters:
            run, times = run + letters * times, 1
        elif word in spelling.repeats:
            times = spelling.repeats[word]
        elif word not in spelling.ignored:
            found.append(run)
            run, times = "", 1
    return [run for run in found if any_of((words.form,)).fullmatch(run)]


def _letters(word: str, spelling: Spelling) -> str:
    """The letters or figures that a word of a plate stands for."""
    if word in spelling.alphabet:
        return spelling.alphabet[word].upper()
    written = word.isdecimal() or len(word) == 1 or (any(c.isdigit() for c in word) and len(word) <= 8)
    return word.upper() if written and word.isalnum() and word.isascii() else ""
