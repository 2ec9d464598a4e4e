"""One of a few options."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from parley.hear.corrections import Corrections, in_parts, repaired
from parley.hear.rest import Leftovers
from parley.hear.words import Heard, alternatives, any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reader, Reading, gives

_BRIEF, _FIRST, _SHORTEST = 6, 3, 3
"""In an answer of at most so many words, or among so many first ones, one word of an option that tells something and
has at least so many letters is enough to choose it."""


class Choices(NamedTuple):
    """What may stand around the place of an option ("number two, please"), as regular expressions.

    Of two options the one counts that stands behind a word for `mostly`, or of which it is not said that it is so only
    `sometimes`, or was once; one that is `joined` to a part of another ("in the app or online") is none.
    A word of an option that is not `vague` is found in the forms that `inflected` gives it ("the bus" of "by bus"),
    also without the letters that are `shortened` in some. Between the words of an option may stand what is `inserted`:
    "at the ordinary till".
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    mostly: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    sometimes: tuple[str, ...] = ()
    vague: frozenset[str] = frozenset()
    inflected: str = r"{}"
    shortened: str = r"(?!)"
    inserted: tuple[str, ...] = ()


def choice(options: Sequence[str] | Mapping[str, Sequence[str]], by_place: bool = True) -> Reader:
    """A reader of one of the options, by its words, a distinctive part of them, or its place ("the second
    one"), which means one of them only where they were listed.

    `options` are the values, in the order in which they are offered, with other words for each where it is a
    mapping. Two options in one answer are not understood,
    unless the first is taken back, nor is one that is only rejected ("not the first").
    """
    names = list(options)
    phrases = {name: (name, *(options[name] if isinstance(options, Mapping) else ())) for name in names}

    def read(text: str, context: Context) -> Reading[str] | None:
        once = partial(_chosen, phrases=phrases, by_place=by_place)
        if anew := _chosen_anew(text, context, phrases):
            return anew
        return once(text, context) or repaired(once)(text, context)

    return gives(read, names)


def _chosen(
    text: str, context: Context, phrases: Mapping[str, Sequence[str]], by_place: bool
) -> Reading[str] | None:
    heard, names = listen(text, context.language), list(phrases)
    found = {name: basis for name in names if (basis := _mentioned(heard, phrases[name], context.language))}
    if not found:
        found = {name: basis for name in names if (basis := _partly(heard, name, phrases, context.language))}
    if found and not any(_mentioned(heard, (name,), context.language) for name in found):
        found = _with_others(heard, found, phrases)
    if len(found) > 1:
        found = _mostly(heard, found) or _not_only_sometimes(heard, found)
    if len(found) == 1 and not _is_joined(heard, phrases, *found):
        return Reading(*found.popitem())
    return None if found or not by_place else _placed(heard, names)


def _with_others(
    heard: Heard, found: Mapping[str, str], phrases: Mapping[str, Sequence[str]]
) -> dict[str, str]:
    """What was found, and the options of which a word stands anywhere: "the bus didn't come so I took the car"."""
    partly = partial(_partly, heard, phrases=phrases, language=heard.language, is_brief=True)
    return {name: basis for name in phrases if (basis := found.get(name) or partly(name))}


def _chosen_anew(text: str, context: Context, phrases: Mapping[str, Sequence[str]]) -> Reading[str] | None:
    """The option that follows the words with which somebody takes back another one, in however long a sentence: "in the
    app, no wait, it was broken so I went to the till"."""
    _, parts = in_parts(text, context.language, sure=True)
    named = [_named_in(part, context.language, phrases) for _, part in parts]
    last, before = named[-1], [each for each in named[:-1] if each]
    return Reading(*last) if last and before else None


def _named_in(part: str, language: str, phrases: Mapping[str, Sequence[str]]) -> tuple[str, str] | None:
    """The only option that a part of what was said names, or of which it holds a word that no other option has."""
    heard = listen(part, language)
    found = {name: basis for name in phrases if (basis := _mentioned(heard, phrases[name], language))}
    if not found:
        found = {
            name: basis
            for name in phrases
            if (basis := _partly(heard, name, phrases, language, is_brief=True))
        }
    return next(iter(found.items())) if len(found) == 1 else None


def _mentioned(heard: Heard, phrases: Sequence[str], language: str) -> str:
    """The words that name an option."""
    for phrase in phrases:
        words = listen(phrase, language).plain.text
        source = _with_inserted(words, language) if words else ""
        match = pattern(rf"\b{source}\b").search(heard.plain.text) if words else None
        if match and not rejected(heard, match.start()):
            return heard.plain.basis(match)
    return ""


def _with_inserted(words: str, language: str) -> str:
    forms = table(Choices, language)
    between = rf" (?:(?:{'|'.join(forms.inserted)}) )?" if forms and forms.inserted else " "
    return between.join(words.split(" "))


def _partly(
    heard: Heard, name: str, phrases: Mapping[str, Sequence[str]], language: str, is_brief: bool = False
) -> str:
    """A word of an option that no other option has: a proper name anywhere, another one in a brief answer."""
    own = _words(phrases[name], language)
    others = {word for other, words in phrases.items() if other != name for word in _words(words, language)}
    proper = {word for word, said in own.items() if said[0].isupper()}
    is_brief = is_brief or len(heard.plain.tokens) <= _BRIEF
    named = _words((name,), language)
    told = {
        word
        for word in own
        if _tells(word, language) and (len(word) > _SHORTEST or (len(word) == _SHORTEST and word in named))
    }
    for place, (token, start) in enumerate(zip(heard.plain.tokens, heard.plain.starts, strict=True)):
        meant = (told if is_brief or place < _FIRST else proper) - others
        forms = (form for word in meant for form in _forms(word, language))
        if any(pattern(form).fullmatch(token.text) for form in forms) and not rejected(heard, start):
            return token.text
    return ""


def _tells(word: str, language: str) -> bool:
    """Whether a word says by itself what is meant; "to" and "once" do not."""
    words, choices = table(Leftovers, language), table(Choices, language)
    return words is None or word not in words.small | (choices.vague if choices else frozenset())


def _forms(word: str, language: str) -> Iterator[str]:
    """Patterns of the forms of a word."""
    words = table(Choices, language)
    for stem in dict.fromkeys((word, pattern(words.shortened).sub("", word)) if words else (word,)):
        yield words.inflected.replace("{}", stem) if words else stem


def _mostly(heard: Heard, found: Mapping[str, str]) -> dict[str, str]:
    """The option of which it is said that it is so mostly: "mostly online, but this time in the shop"."""
    words = table(Choices, heard.language)
    if words is None or not words.mostly:
        return {}
    before, after = "|".join(words.mostly), "|".join(words.joined)
    spoken = {name: listen(basis, heard.language).plain.text for name, basis in found.items()}
    sources = {
        name: rf"\b(?:{before}) (?:\w+ ){{0,2}}{said}\b(?! (?:{after})\b)" for name, said in spoken.items()
    }
    return {name: found[name] for name, source in sources.items() if pattern(source).search(heard.plain.text)}


def _not_only_sometimes(heard: Heard, found: Mapping[str, str]) -> dict[str, str]:
    """The options without those of which it is said that it is so sometimes: "online, but now and then in the shop"."""
    words = table(Choices, heard.language)
    if words is None or not words.sometimes:
        return dict(found)
    text, sometimes = heard.plain.text, any_of(words.sometimes)
    spoken = {name: text.find(listen(basis, heard.language).plain.text) for name, basis in found.items()}
    for name, start in spoken.items():  # "less often" says nothing of others
        length = len(listen(found[name], heard.language).plain.text)
        text = text[:start] + " " * length + text[start + length :]
    ends = sorted((*spoken.values(), 0))
    before = {name: text[ends[ends.index(start) - 1] : start] for name, start in spoken.items()}
    return {name: found[name] for name in found if not sometimes.search(before[name])} or dict(found)


def _is_joined(heard: Heard, phrases: Mapping[str, Sequence[str]], name: str) -> bool:
    """Whether a word of another option is named in one breath with this one: "in the app or online"."""
    words = table(Choices, heard.language)
    basis = _mentioned(heard, phrases[name], heard.language)
    if words is None or not words.joined or not basis:
        return False
    said, joints = listen(basis, heard.language).plain.text, "|".join(words.joined)
    own = _words(phrases[name], heard.language)
    others = {word for other in phrases if other != name for word in _words(phrases[other], heard.language)}
    parts = alternatives(word for word in others - own.keys() if len(word) > 3)
    source = rf"\b(?:(?:{parts}) (?:{joints}) {said}|{said} (?:{joints}) (?:\w+ )?(?:{parts}))\b"
    return bool(parts and pattern(source).search(heard.plain.text))


def rejected(heard: Heard, start: int) -> bool:
    """Whether what starts at a position of the plain words comes after a "not"."""
    words = table(Corrections, heard.language)
    if words is None:
        return False
    forms = table(Choices, heard.language)
    inserted = f"|(?:\\w+ )?(?:{'|'.join(forms.inserted)}) " if forms and forms.inserted else ""
    before = pattern(rf"\b(?:{'|'.join(words.rejections)}) (?:(?:\w+ ){{0,2}}{inserted})$")
    return bool(before.search(heard.plain.text[:start]))


def _words(phrases: Sequence[str], language: str) -> dict[str, str]:
    """The plain words, and how they are written."""
    views = [listen(phrase, language).plain for phrase in phrases]
    return {token.text: view.said[token.start : token.end] for view in views for token in view.tokens}


def _placed(heard: Heard, names: Sequence[str]) -> Reading[str] | None:
    """An option by its place among those that were offered."""
    words = table(Choices, heard.language)
    if words is None:
        return None
    around = rf"(?:(?:{'|'.join(words.before)}|,) )*(\d{{1,2}})(?:th)?(?: (?:{'|'.join(words.after)}|[.,!]))*"
    match = pattern(around).fullmatch(heard.figures.text)
    place = int(match[1]) if match else 0
    if match and 1 <= place <= len(names):
        return Reading(names[place - 1], heard.figures.words(match.start(1), match.end(1)))
    return None
