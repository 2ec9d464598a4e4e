"""In which language somebody wants to be spoken to: the one that they ask for, or the one that they speak."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from parley.hear.words import Heard, PhrasePattern, any_of, listen, may_hold, once, pattern
from parley.languages import primary, table
from parley.reading import Reading

OTHER = "other"
"""A language that the agent does not speak."""
MOSTLY, PARTLY, FEWEST, SENTENCE = 2, 3, 2, 3
"""A sentence is in a language if every second of its words is one that only this language has, or every third and at
least two, or every second with its small words."""


class LanguageWishes(NamedTuple):
    """How people say it in a language: regular expressions over plain words, with {language} for a language's name.

    `called` are the names of the languages that have packs, by their subtag; `names` how these are heard, `others` how
    those of other languages are. `wishes` ask for the language that they name, `lacks` say that somebody does not know
    it. `everyday` are words that no sentence of the language does without, and that stand in no name of a person or a
    street; `small` those that may, and tell nothing by themselves; `borrowed` are everyday words that speakers of
    other languages say, too.
    """

    called: Mapping[str, str]
    names: Mapping[str, str]
    others: str
    wishes: Sequence[str]
    lacks: Sequence[str]
    everyday: frozenset[str]
    small: frozenset[str] = frozenset()
    borrowed: frozenset[str] = frozenset()


def language_wished(text: str, language: str, spoken: Sequence[str]) -> Reading[str] | None:
    """The language (its subtag, or OTHER) that somebody asks for in a call held in `language` with an agent who has
    `spoken` ones; None for the one that is spoken already."""
    return _wished(listen(text, language), tuple(spoken))


@once
def _wished(heard: Heard, spoken: tuple[str, ...]) -> Reading[str] | None:
    now = primary(heard.language)
    for told_in in dict.fromkeys((heard.language, *spoken)):
        words, view = table(LanguageWishes, told_in), listen(heard.said, told_in).plain
        lacks, wishes = _phrases(told_in)
        if words is None or not may_hold(view.text, {lacks, wishes}):
            continue
        if match := lacks.search(view.text):
            named = _named_in(match[0], words)
            said_in = primary(told_in)
            return Reading(OTHER if said_in == now else said_in, view.basis(match)) if named == now else None
        if match := wishes.search(view.text):
            named = _named_in(match[0], words)
            return None if named == now else Reading(named, view.basis(match))
    return None


@cache
def _phrases(language: str) -> tuple[PhrasePattern, PhrasePattern]:
    """What tells that a language is lacked, and what asks for one, with the names of all languages in their blanks."""
    words = table(LanguageWishes, language)
    if words is None:
        return any_of(()), any_of(())
    names = "|".join((*words.names.values(), words.others))

    def named(phrases: Sequence[str]) -> PhrasePattern:
        return any_of(tuple(phrase.replace("{language}", f"(?:{names})") for phrase in phrases))

    return named(words.lacks), named(words.wishes)


def _named_in(said: str, words: LanguageWishes) -> str:
    named = (each for each, name in words.names.items() if pattern(rf"\b(?:{name})\b").search(said))
    return next(named, OTHER)


def languages_called(spoken: Sequence[str], language: str) -> list[str]:
    """The names of languages, as they are called in one."""
    words = table(LanguageWishes, language)
    return [words.called[primary(each)] for each in spoken] if words else list(spoken)


def language_spoken(text: str, spoken: Sequence[str]) -> str:
    """Which of several languages (tags) the words are in; "" where they may be in more than one, or in none."""
    language, own = _most(text, spoken)
    count = len(listen(text, language).plain.tokens) if language else 0
    is_partly = own >= FEWEST and own * PARTLY >= count
    return language if own * MOSTLY >= count or is_partly or _is_whole(text, language, own) else ""


def language_plainly_spoken(text: str, spoken: Sequence[str]) -> str:
    """The language of a whole sentence with two telling words, none of which is another's; "" where there is doubt."""
    language, own = _most(text, spoken)
    if not language or any(_count(listen(text, each), tuple(spoken)) for each in spoken if each != language):
        return ""
    tokens = {token.text for token in listen(text, language).plain.tokens}
    telling = tokens & _alone(language, tuple(spoken))
    return language if len(telling) >= FEWEST and _is_whole(text, language, own) else ""


def _is_whole(text: str, language: str, own: int) -> bool:
    """A sentence every second of whose words tells its language, or is one of its small words; two may be one where
    both tell it and neither is borrowed: "aire roto", and not "hola, gracias"."""
    words, tokens = table(LanguageWishes, language), listen(text, language).plain.tokens
    if words is None:
        return False
    small = sum(token.text in words.small for token in tokens)
    all_tell = own == len(tokens) and not any(token.text in words.borrowed for token in tokens)
    return own > 0 and (all_tell or len(tokens) >= SENTENCE) and (own + small) * MOSTLY >= len(tokens)


def is_borrowed(text: str, language: str) -> bool:
    """Whether all words are some that people say who speak another language: "gracias"."""
    words, tokens = table(LanguageWishes, language), listen(text, language).plain.tokens
    return words is not None and all(token.text in words.borrowed for token in tokens)


def language_leant_to(text: str, spoken: Sequence[str]) -> str:
    """The language that most of the telling words belong to, however few these are."""
    return _most(text, spoken)[0]


def _most(text: str, spoken: Sequence[str]) -> tuple[str, int]:
    return _most_of(listen(text, spoken[0]), tuple(spoken))


@once
def _most_of(heard: Heard, spoken: tuple[str, ...]) -> tuple[str, int]:
    counted = {each: _count(listen(heard.said, each), spoken) for each in spoken}
    best = max(spoken, key=counted.__getitem__)
    own = counted[best]
    return (best, own) if own > sum(counted.values()) - own else ("", 0)


@once
def _count(heard: Heard, spoken: tuple[str, ...]) -> int:
    own = _alone(heard.language, spoken)
    return sum([token.text in own for token in heard.plain.tokens])


@cache
def _alone(language: str, spoken: tuple[str, ...]) -> frozenset[str]:
    """The everyday words that none of the other languages has."""
    known = {each: words for each in spoken if (words := table(LanguageWishes, each))}
    others = (words.everyday | words.small for each, words in known.items() if each != language)
    own = known[language].everyday if language in known else frozenset[str]()
    return own.difference(*others)
