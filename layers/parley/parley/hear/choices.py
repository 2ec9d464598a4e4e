"""One of a few options."""

from collections.abc import Mapping, Sequence

from parley.hear.language import table
from parley.hear.numerals import Numerals
from parley.hear.words import Heard, listen, pattern
from parley.reading import Context, Reader, Reading


def choice(options: Sequence[str] | Mapping[str, Sequence[str]]) -> Reader:
    """A reader of one of the options, by its words, a distinctive part of them, or its place ("the second
    one").

    `options` are the values, in the order in which they are offered, with other words for each where it is a
    mapping. Two options in one answer are not understood.
    """
    names = list(options)
    phrases = {name: (name, *(options[name] if isinstance(options, Mapping) else ())) for name in names}

    def read(text: str, context: Context) -> Reading[str] | None:
        heard = listen(text, context.language)
        found = {
            name: basis for name in names if (basis := _mentioned(heard, phrases[name], context.language))
        }
        if not found:
            found = {
                name: basis for name in names if (basis := _partly(heard, name, phrases, context.language))
            }
        if len(found) == 1:
            return Reading(*found.popitem())
        return None if found else _placed(heard, names)

    return read


def _mentioned(heard: Heard, phrases: Sequence[str], language: str) -> str:
    """The words that name an option."""
    for phrase in phrases:
        words = listen(phrase, language).plain.text
        match = pattern(rf"\b{words}\b").search(heard.plain.text) if words else None
        if match:
            return heard.plain.basis(match)
    return ""


def _partly(heard: Heard, name: str, phrases: Mapping[str, Sequence[str]], language: str) -> str:
    """A word of an option that no other option has."""
    own = _words(phrases[name], language)
    others = {word for other, words in phrases.items() if other != name for word in _words(words, language)}
    said = [token.text for token in heard.plain.tokens if len(token.text) > 3 and token.text in own - others]
    return said[0] if said else ""


def _words(phrases: Sequence[str], language: str) -> set[str]:
    return {token.text for phrase in phrases for token in listen(phrase, language).plain.tokens}


def _placed(heard: Heard, names: Sequence[str]) -> Reading[str] | None:
    """An option by its place among those that were offered."""
    match = pattern(r"(?<!\w)(\d{1,2})(?:th)?(?!\w)").search(heard.figures.text)
    place = int(match[1]) if match else 0
    if match and 1 <= place <= len(names) and table(Numerals, heard.language):
        return Reading(names[place - 1], heard.figures.basis(match))
    return None
