"""Letters spelled out: "S M I T H", "J as in Juliet", "double T", by themselves or behind a word."""

from functools import cache, lru_cache
from string import ascii_lowercase
from typing import NamedTuple
from unicodedata import normalize

from parley.hear.words import Heard, View, any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading

EXAMPLE = r"\b(\w) (?:{}) \1\w+\b"
"""A letter, and a word that starts with it: "b as in boy"."""
SHORTEST = 3
"""Letters of a word that is heard as spelled twice: "B O B O" is one word."""


class Spelling(NamedTuple):
    """How a language spells: `alphabet` words stand for a letter, `examples` come between a letter and a word
    that starts with it ("as in"), `repeats` double the letter after them, `ignored` words mean nothing.
    `announced` comes before the letters of a word that was just said ("that's", "spelled"); `onward` is how a sentence
    goes on behind them with a word that is a letter as well ("I told you"). Behind a word, a letter is in it after
    `present` ("with a"), and is not after `absent` ("without an"); letters that sound `alike` are taken for each other.
    The `ordinary` ones of the letters and their names are words as well, and are letters behind a number only where
    nothing follows: "apartment 4 a". The `joining` letters never are.
    """

    alphabet: dict[str, str]
    examples: tuple[str, ...]
    repeats: dict[str, int]
    ignored: frozenset[str] = frozenset()
    announced: tuple[str, ...] = ()
    onward: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    alike: tuple[str, ...] = ()
    ordinary: frozenset[str] = frozenset()
    joining: str = ""


class Hint(NamedTuple):
    """A word and whether a letter is in it: "Markus with a K", "Sara without an H"; the words before it and it, and all
    of them as they were said."""

    named: str
    letter: str
    is_in: bool
    said: str

    def fits(self, word: str) -> bool:
        return (self.letter in bare_letters(word)) == self.is_in


class Spelled(NamedTuple):
    """Words without the letters that spell one of them; the letters in capitals, and their words as they were said."""

    text: str
    letters: str
    said: str


def spelled(text: str, context: Context) -> Reading[str] | None:
    """The letters of the longest spelled word, in capitals; at least two, or three beside other words."""
    words = table(Spelling, context.language)
    if words is None:
        return None
    view = listen(text, context.language).plain
    letters = any_of(words.onward).sub("_", view.text)
    short = any_of(words.examples, EXAMPLE).sub(r"\1", letters)
    found = max(_runs(short.split(), words), key=len, default="")
    half = found[: len(found) // 2]
    found = half if len(half) >= SHORTEST and half * 2 == found else found
    enough = 3 if len(short.split()) > len(found) else 2
    return Reading(_as_written(found, view), view.said) if len(found) >= enough else None


def _as_written(letters: str, view: View) -> str:
    """The letters with the accents with which they were heard: "G A R C Í A"."""
    single = [token for token in view.tokens if len(token.text) == 1]
    place = "".join(token.text for token in single).find(letters.lower())
    accented = [view.said[token.start : token.end] for token in single[place : place + len(letters)]]
    return "".join(accented).upper() if place >= 0 else letters


@lru_cache(maxsize=64)
def apart(text: str, language: str) -> Spelled:
    """The words, and the letters behind one of them: "Robert Gass, that's G A S S" is "Robert Gass" and "GASS"."""
    words, heard = table(Spelling, language), listen(text, language)
    view = heard.plain
    if words is None:
        return Spelled(text, "", "")
    example = rf"(?: (?:{'|'.join(words.examples)}) \w+)?"
    onward = "|".join(words.onward) or "(?!)"
    letter = rf"(?:(?:{'|'.join(words.repeats)}) )?(?!(?:{onward})\b)[^\W\d_]{example}"
    announced = rf"(?:(?:{'|'.join(words.announced)}) )" if words.announced else "(?!)"
    then = rf"(?:(?: (?:{'|'.join(words.ignored)}))* {letter})" if words.ignored else f"(?: {letter})"
    nothing_else = rf"(?P<only>^{letter}{then}+)"
    behind = rf"{announced}+{letter}{then}+|(?<=\w\w ){letter}{then}{{2,}}"
    match = pattern(rf"(?<!\w)(?:{nothing_else}|{behind})(?!\w)").search(view.text)
    if match is None or match["only"]:
        return Spelled(text, "", "")
    said = view.basis(match)
    if any_of((*words.present, *words.absent), r"\b(?:{}) ?$").search(view.text[: match.start()]):
        said = said[1:].lstrip(" ,.")  # "Priya with an I, P R I Y A"
    found = spelled(any_of(words.announced).sub(" ", said.lower()), Context(language))
    if found is None:
        return Spelled(text, "", "")
    before, _, after = heard.said.partition(said)
    before, after = before.rstrip(" ,"), after.lstrip(" ,")
    letters, named, goes_on = found.value, before.split()[-1:], after.split()[:1]
    if named and goes_on and bare_letters(letters + goes_on[0]) == bare_letters(named[0]):
        letters += goes_on[0].strip(" ,.").upper()  # "Whitcomb, W H I T, comb"
        after = " ".join(after.split()[1:])
    elif named and goes_on and named[0].casefold() == goes_on[0].casefold():
        after = " ".join(after.split()[1:])  # "Oak Street, that's O A K Street"
    return Spelled(f"{before} {after}".strip(), letters, said)


@lru_cache(maxsize=64)
def hint(text: str, language: str) -> Hint | None:
    """How a word is written, told by one of its letters; a word goes on behind no letter: "with a K car"."""
    words, view = table(Spelling, language), listen(text, language).plain
    if words is None or not words.present:
        return None
    letter = rf"(?P<letter>[^\W\d_]|{'|'.join(words.alphabet)})"
    told = rf"(?<=\w\w) (?:(?P<absent>{'|'.join(words.absent)})|(?:{'|'.join(words.present)})) {letter}(?= [,.;!?]|$)"
    match = pattern(told).search(view.text)
    if match is None:
        return None
    named = view.words(0, match.start())
    said = view.words(0, match.end())
    return Hint(named, words.alphabet.get(match["letter"], match["letter"]), not match["absent"], said)


def as_hinted(word: str, told: Hint, language: str) -> str:
    """The word as the hint says that it is written; "" where more than one letter may be meant."""
    words = table(Spelling, language)
    if told.fits(word) or words is None:
        return word
    others = {other for pair in words.alike if told.letter in pair for other in pair if other != told.letter}
    wrong = others if told.is_in else {told.letter}
    places = [place for place, letter in enumerate(word) if letter.casefold() in wrong]
    if len(places) != 1:
        return ""
    begins, end = word[: places[0]], places[0] + 1
    if word[end : end + 1].casefold() == "h":
        if begins or told.letter != "k":
            return ""
        end += 1  # "Christina with a K" is Kristina
    right = told.letter if told.is_in else ""
    changed = f"{begins}{right}{word[end:]}"
    return changed.capitalize() if word[:1].isupper() else changed


@cache
def behind_a_number(language: str) -> str:
    """A letter that is part of a number, as that of a flat: "4b", "cuatro be", "be de burro"; a regular expression."""
    words = table(Spelling, language)
    if words is None:
        return r"[^\W\d_]\b(?!')"
    names: dict[str, set[str]] = {
        letter: {letter} for letter in ascii_lowercase if letter not in words.joining
    }
    for name, letter in words.alphabet.items():
        names.setdefault(letter, set()).add(name)
    as_in = "|".join(
        rf"(?:{'|'.join(sorted(each))}) (?:{'|'.join(words.examples)}) {letter}\w+"
        for letter, each in names.items()
    )
    every = frozenset[str]().union(*names.values())
    clear, ordinary = (
        "|".join(sorted(each, key=len, reverse=True)) for each in (every - words.ordinary, words.ordinary)
    )
    by_itself = rf"(?:{ordinary or '(?!)'})\b(?=\s*(?:[.,;!?]|$))"
    hour = r"[^\W\d_][ .]{0,2}m\b"  # "11 a.m."
    return rf"(?:(?:{as_in})\b|(?!{hour})(?:(?:{clear})\b|{by_itself}))(?!['\u2019])"


def letter_of(said: str, language: str) -> str:
    """The letter that was said by its name behind a number, in capitals: "be de burro"; "" for one by itself."""
    words = table(Spelling, language)
    return words.alphabet.get(said.split()[0], "").upper() if words else ""


def only_letters(heard: Heard) -> str:
    """The letters in capitals, where nothing else is said; "" for words that may be names of letters ("Oscar
    Romeo")."""
    words, tokens = table(Spelling, heard.language), [token.text for token in heard.plain.tokens]
    if words is None or max(map(len, tokens), default=0) < SHORTEST - 1 or min(map(len, tokens)) > 1:
        return ""
    said = [each for each in tokens if each not in words.repeats and each not in words.ignored]
    return _runs(tokens, words)[0] if all(_letter(each, words) for each in said) else ""


def bare_letters(word: str) -> str:
    """The letters of a word in lower case, without accents."""
    return "".join(filter(str.isalpha, normalize("NFD", word.casefold())))


def _letter(token: str, words: Spelling) -> str:
    return token if len(token) == 1 and token.isalpha() else words.alphabet.get(token, "")


def _runs(tokens: list[str], words: Spelling) -> list[str]:
    """The words that were spelled, letter by letter."""
    found, run, times = [], "", 1
    for token in tokens:
        if letter := _letter(token, words):
            run, times = run + letter.upper() * times, 1
        elif token in words.repeats:
            times = words.repeats[token]
        elif token not in words.ignored:
            found.append(run)
            run, times = "", 1
    return [*found, run]
