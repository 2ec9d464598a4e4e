"""E-mail addresses, written or as people say them."""

from typing import NamedTuple

from parley.hear.corrections import repaired
from parley.hear.numerals import Numerals, figures
from parley.hear.spelling import Spelling, apart
from parley.hear.words import Heard, Token, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading

_WRITTEN = r"[a-z0-9_][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}"
_IGNORED = {"?", "!", '"'}
_PAUSES = {",", ";", ":"}


class Emails(NamedTuple):
    """How a language says an address: words for its signs (`at` as regular expressions), `openers` before it.

    A sign of several words needs one of a single word, no longer, that means the same.
    """

    at: tuple[str, ...]
    signs: dict[str, str]
    openers: frozenset[str]


@repaired
def email(text: str, context: Context) -> Reading[str] | None:
    """An e-mail address in lower case: "jane dot doe at gmail dot com" is `jane.doe@gmail.com`."""
    heard = listen(text, context.language)
    written = pattern(_WRITTEN).search(heard.lower)
    if written:
        return Reading(written[0], heard.said[written.start() : written.end()])
    without = apart(text, context.language).text
    return _spoken(heard, context) or (
        _spoken(listen(without, context.language), context) if without != text else None
    )


def _spoken(heard: Heard, context: Context) -> Reading[str] | None:
    words, numerals = table(Emails, context.language), table(Numerals, context.language)
    spelling = table(Spelling, context.language)
    if words is None or numerals is None:
        return None
    lower = pattern(rf"(?<!\w)(?:{'|'.join(words.at)})(?!\w)").sub(
        lambda at: "@".ljust(len(at[0])), heard.lower
    )
    lower = _in_one_word(lower, words.signs)
    if spelling:
        example = rf"\b([^\W\d_]) (?:{'|'.join(spelling.examples)}) \1\w*"
        lower = pattern(example).sub(lambda letter: letter[1].ljust(len(letter[0])), lower)
    tokens = [token for token in figures(lower, context.language) if token.text not in _IGNORED]
    for place, token in enumerate(tokens):
        if token.text != "@":
            continue
        before, start = _local(tokens[:place], words, numerals)
        after, end = _domain(tokens[place + 1 :], words)
        if pattern(_WRITTEN).fullmatch(f"{before}@{after}"):
            return Reading(f"{before}@{after}", heard.said[start:end])
    return None


def _in_one_word(lower: str, signs: dict[str, str]) -> str:
    """Signs of several words ("guion bajo") as the word that means the same, at the same place."""
    for phrase in (word for word in signs if " " in word):
        single = min((word for word in signs if signs[word] == signs[phrase]), key=len)
        lower = lower.replace(phrase, single.ljust(len(phrase)))
    return lower


def _domain(tokens: list[Token], words: Emails) -> tuple[str, int]:
    """What the words after "at" write, names joined by dots as long as a dot follows; and where they end."""
    parts, end = "", 0
    for place, token in enumerate(tokens):
        sign = words.signs.get(token.text, token.text)
        if _ends_sentence(tokens, place) or sign in _PAUSES:
            break
        follows_name = bool(parts) and parts[-1] not in ".-"
        if sign not in (".", "-") and follows_name and "." in parts:
            break
        parts, end = parts + sign, token.end
    return parts.strip("."), end


def _local(tokens: list[Token], words: Emails, numerals: Numerals) -> tuple[str, int]:
    """What the words before "at" write, back to the words that introduce the address; and where they begin.

    Once a sign joins them ("tom dot miller"), only letters and figures go before them without one.
    """
    parts: list[str] = []
    start, follows, joined = 0, "", False
    for place in reversed(range(len(tokens))):
        word = tokens[place].text
        sign = words.signs.get(word, "")
        single = _is_short(word) or _is_short(follows)
        zero = word in numerals.zeros and word != "o" and _is_short(follows)
        if word in _PAUSES and _is_short(follows) and place and _is_short(tokens[place - 1].text):
            continue  # letters that are spelled are parted by commas at times
        if (
            word in _PAUSES
            or word == "@"
            or _ends_sentence(tokens, place)
            or (word in words.openers and not sign)
        ):
            break
        if word in numerals.zeros and word != "o" and not zero:
            break  # somebody says "oh"
        if word in numerals.repeats and len(follows) == 1:
            parts[0] *= numerals.repeats[word]
            continue
        if follows and not sign and not single and follows not in words.signs and joined:
            break
        joined = joined or bool(sign)
        parts.insert(0, "0" if zero else sign or word)
        start, follows = tokens[place].start, word
    return "".join(parts), start


def _is_short(word: str) -> bool:
    return len(word) == 1 or word.isdecimal()


def _ends_sentence(tokens: list[Token], place: int) -> bool:
    """Whether a dot ends a sentence: no word follows it at once."""
    return tokens[place].text == "." and (
        place + 1 == len(tokens) or tokens[place + 1].start > tokens[place].end
    )
