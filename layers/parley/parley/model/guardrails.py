"""What a model may say aloud. Pure: a sentence goes in, and why it must not be spoken comes out.

Dropping a good sentence costs nothing, since the machine's own words follow; saying a wrong one does.
"""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache

from parley.hear.words import listen
from parley.languages import part
from parley.languages.parts import ModelWords
from parley.model.languages import is_in

LINK = re.compile(r"(?<![\w.])(?:[\w-]{2,}\.)+[a-z]{2,}\b|\w@\w")
UNSPEAKABLE = re.compile(r"[<>{}\[\]|\\^~`*_#=＝]|https?:|www\.|[\x00-\x08\x0e-\x1f]")
SENTENCE_END = re.compile(r"[.!?…]+(?:[\"')]*)(?:\s+|$)")
CURRENCY = re.compile(r"[$€£¥%]")
AMOUNT = re.compile(r"[$€£¥]\s?\d[\d.,]*(?<![.,])|\d[\d.,]*\s?[$€£¥%]")
NAME = re.compile(r"(?<![.!?…]\s)(?<!^)\b[^\W\d_][\w'’-]+")
"""A word that does not begin a sentence; with a capital it is a name."""


@dataclass(frozen=True, slots=True)
class SentenceLimits:
    """How much may be said at once, and whether it may ask, and speak of numbers, times and promises.

    One that `reports` tells of a call that is over: of names that were said, and of deeds and prices that are the
    agent's `own`.
    """

    sentences: int
    characters: int
    asks: bool
    states_facts: bool
    reports: bool = False


ACK = SentenceLimits(sentences=1, characters=160, asks=False, states_facts=False)
REPLY = SentenceLimits(sentences=3, characters=500, asks=True, states_facts=True)
SUMMARY = SentenceLimits(sentences=3, characters=400, asks=False, states_facts=False, reports=True)


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence, and by what it is judged.

    `facts` is all that is known to be true, as text; `names` are the flow's own, which mean nothing
    to a caller. `own` is what the agent itself has said and done: a caller's words are no deed of its.
    """

    text: str
    limits: SentenceLimits
    language: str
    facts: str = ""
    forbidden: Sequence[str] = ()
    names: Collection[str] = ()
    own: str = ""


def objection(saying: Saying) -> str:
    """Why it must not be said; "" if it may."""
    return next((why for check in CHECKS if (why := check(saying))), "")


def _length(saying: Saying) -> str:
    if not saying.text.strip():
        return "nothing is said"
    return "too long" if len(saying.text) > saying.limits.characters else ""


def _speakable(saying: Saying) -> str:
    without_amounts = AMOUNT.sub("", saying.text)
    return "not speakable" if UNSPEAKABLE.search(saying.text) or LINK.search(without_amounts) else ""


def _name(saying: Saying) -> str:
    return "a name of the flow's" if saying.text.strip(" .!?").lower() in saying.names else ""


def _sentences(saying: Saying) -> str:
    count = len([part for part in SENTENCE_END.split(saying.text.strip()) if part])
    return "too many sentences" if count > saying.limits.sentences else ""


def _question(saying: Saying) -> str:
    return "a question" if "?" in saying.text and not saying.limits.asks else ""


def _language(saying: Saying) -> str:
    return "" if is_in(saying.language, saying.text) else "another language"


def _forbidden(saying: Saying) -> str:
    found = _any_of(tuple(re.escape(each.lower()) for each in saying.forbidden)).search(_lower(saying.text))
    return f"a forbidden phrase: {found[0]}" if found else ""


def _human(saying: Saying) -> str:
    claim = _any_of(part(ModelWords, saying.language).human).search(_lower(saying.text))
    return "a claim to be human" if claim else ""


def _inside(saying: Saying) -> str:
    found = _any_of(part(ModelWords, saying.language).inside).search(_lower(saying.text))
    return "speaks of how the call is led" if found else ""


def _numbers(saying: Saying) -> str:
    words = (*part(ModelWords, saying.language).numbers, r"\d[\d.,:]*\d|\d")
    said = (*_unknown(words, saying), *_unknown_figures(saying))
    return f"a number that is no known fact: {said[0]}" if said and not saying.limits.states_facts else ""


def _dates(saying: Saying) -> str:
    unknown = _unknown(part(ModelWords, saying.language).dates, saying)
    return f"a time that is no known fact: {unknown[0]}" if unknown and not saying.limits.states_facts else ""


def _money(saying: Saying) -> str:
    if saying.limits.states_facts:
        return ""
    words = part(ModelWords, saying.language).money
    if saying.limits.reports:
        rest, told = AMOUNT.sub("", saying.text), (*AMOUNT.findall(saying.text), *_found(words, saying.text))
        foreign = [each for each in told if not _stands_in(each.lower(), _lower(saying.own))]
        return "a price" if foreign or CURRENCY.search(rest) else ""
    return "a price" if _unknown(words, saying) or CURRENCY.search(saying.text) else ""


def _promises(saying: Saying) -> str:
    if saying.limits.reports:
        told = _found(part(ModelWords, saying.language).deeds, saying.text)
        foreign = next((each for each in told if not _stands_in(each, _lower(saying.own))), "")
        return f"a deed that is not the agent's: {foreign}" if foreign else ""
    found = _any_of(part(ModelWords, saying.language).promises).search(_lower(saying.text))
    return f"a promise: {found[0]}" if found and not saying.limits.states_facts else ""


def _people(saying: Saying) -> str:
    """A name, or a place, that nobody spoke of."""
    known = _lower(saying.facts)
    said = [each for each in NAME.findall(saying.text) if each[0].isupper() and saying.limits.reports]
    unknown = next((each for each in said if not _stands_in(_lower(each).removesuffix("'s"), known)), "")
    return f"a name that was not said: {unknown}" if unknown else ""


CHECKS: Sequence[Callable[[Saying], str]] = (
    _length,
    _speakable,
    _name,
    _sentences,
    _question,
    _language,
    _forbidden,
    _human,
    _inside,
    _numbers,
    _dates,
    _money,
    _promises,
    _people,
)


@cache
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)") if patterns else re.compile(r"(?!)")


def _lower(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())


def _found(patterns: tuple[str, ...], text: str) -> list[str]:
    return _any_of(patterns).findall(_lower(text))


def _unknown(patterns: tuple[str, ...], saying: Saying) -> list[str]:
    """The matches that are not among the facts."""
    known = _lower(saying.facts)
    return [each for each in _any_of(patterns).findall(_lower(saying.text)) if not _stands_in(each, known)]


def _stands_in(words: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _unknown_figures(saying: Saying) -> list[str]:
    """Numbers as figures, also spoken ones: "forty two oh one" is not 4201 if that is not known."""
    known = {token.text for token in listen(saying.facts, saying.language).figures.tokens}
    heard, seldom = listen(saying.text, saying.language), part(ModelWords, saying.language).seldom_numbers
    return [
        token.text
        for token in heard.figures.tokens
        if any(letter.isdigit() for letter in token.text)
        and token.text not in known
        and heard.said[token.start : token.end].lower() not in seldom
    ]
