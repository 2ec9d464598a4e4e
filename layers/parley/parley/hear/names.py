"""People's names."""

from collections.abc import Iterator
from typing import NamedTuple

from parley.hear.addresses import address
from parley.hear.interjections import is_interjection
from parley.hear.language import table
from parley.hear.side_questions import is_question
from parley.hear.words import Heard, any_of, listen, pattern
from parley.reading import Context, Reading, free

_LONGEST = 4
_CAPITALISED = r"[^\W\d_](?:[^\W\d_]|['-])*(?: [^\W\d_](?:[^\W\d_]|['-])*){1,3}"
_INITIAL = 2
"""Letters of an initial or a title, after which a full stop does not end the name."""


class Names(NamedTuple):
    """How a language introduces a name: regular expressions over plain words.

    `before` come right before a name, `after` right after one; after `hints` ("this is") and before `traces`
    ("has a reservation") only a capitalised name counts. `stops` are words that no name goes on with, `never`
    words that are no name even by themselves, `particles` belong to a name in lower case. `asked` recognises
    the question for a name, `openers` what may precede the answer. `sentinels` say that there is none.
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    hints: tuple[str, ...]
    asked: tuple[str, ...]
    openers: tuple[str, ...]
    stops: frozenset[str]
    never: frozenset[str]
    particles: frozenset[str]
    sentinels: frozenset[str]
    traces: tuple[str, ...] = ()


@free
def name(text: str, context: Context) -> Reading[str] | None:
    """A person's name as it was said: after "my name is", "this is", or in answer to the question for it."""
    words = table(Names, context.language)
    heard = listen(text, context.language)
    if words is None or not heard.plain.text:
        return None
    asked = is_asked_for_name(context)
    places = [*_cued(heard, words)]
    if asked and (letters := _spelled(heard)):
        return Reading(letters, heard.said)
    if asked and not places and " " in heard.plain.text and _is_no_answer(text, context):
        return None
    city = not asked and address(text, context) is not None
    for start, end in (*places, *_places(heard, words, asked, free=asked or not (context.asked or city))):
        said = heard.said[heard.plain.tokens[start].start : heard.plain.tokens[end - 1].end]
        said = pattern(r"(?i)['’]s$").sub("", said)
        if valid_name(said, context.language):
            return Reading(_cased(said), said)
    return None


def is_asked_for_name(context: Context) -> bool:
    words = table(Names, context.language)
    asked = listen(context.asked, context.language).plain.text
    return words is not None and bool(any_of(words.asked).search(asked))


def _is_no_answer(text: str, context: Context) -> bool:
    return is_interjection(text, context) or is_question(text, context)


def _spelled(heard: Heard) -> str:
    """A name of which nothing but the letters is said: "R O B I N", "J A N E, D O E"."""
    letters = pattern(r"[^\W\d_](?:[ .-]+[^\W\d_]\b)+")
    parts = [part.strip(" .!?") for part in heard.said.split(",")]
    spelled = [pattern(r"[ .-]+").sub("", part) for part in parts if letters.fullmatch(part)]
    return " ".join(part.capitalize() for part in spelled) if len(spelled) == len(parts) else ""


def valid_name(value: str, language: str = "en-US") -> bool:
    """Whether a value can be a name: no number, no sentinel ("n/a", "tbd"), no unfilled template."""
    words = table(Names, language)
    plain = " ".join(value.casefold().split()).strip(" .")
    letters = sum(letter.isalpha() for letter in plain)
    sentinel = words is not None and plain in words.sentinels
    return letters >= 2 and not sentinel and not pattern(r"[\d{}<>\[\]%$@_=/\\]").search(plain)


def _cased(said: str) -> str:
    """Speech recognition leaves names in lower case at times: they are written with capitals."""
    return (
        pattern(r"(?:^|[\s'-])[^\W\d_]").sub(lambda match: match[0].upper(), said) if said.islower() else said
    )


def _cued(heard: Heard, words: Names) -> Iterator[tuple[int, int]]:
    """Where the words around say that there is a name, as token ranges."""
    view = heard.plain
    for match in any_of(words.before).finditer(view.text):
        yield from _forward(heard, words, view.index(match.end()) + 1, strict=False)
    for match in any_of(words.after).finditer(view.text):
        yield from _backward(heard, words, view.index(match.start()))


def _places(heard: Heard, words: Names, asked: bool, free: bool) -> Iterator[tuple[int, int]]:
    """Where a name may stand besides, the surest first; `free`: nothing else was asked for or said, so that
    capitals alone are a name and no city."""
    view = heard.plain
    if asked:
        yield from _answer(heard, words)
    for match in any_of(words.hints).finditer(view.text):
        yield from _forward(heard, words, view.index(match.end()) + 1, strict=not asked)
    for match in any_of(words.traces).finditer(view.text):
        yield from _backward(heard, words, view.index(match.start()), strict=True)
    if free:
        yield from _alone(heard, words, asked)
        yield from _parted(heard, words)


def _forward(heard: Heard, words: Names, start: int, strict: bool) -> Iterator[tuple[int, int]]:
    """The name that starts at a token, if one does. `strict`: it has to be capitalised."""
    tokens = heard.plain.tokens
    capital = start < len(tokens) and heard.said[tokens[start].start].isupper()
    end = start
    while end < min(len(tokens), start + _LONGEST) and _goes_on(heard, words, start, end, capital):
        end += 1
    while end > start and tokens[end - 1].text in words.particles:
        end -= 1
    if end > start and (capital or not strict):
        yield start, end


def _goes_on(heard: Heard, words: Names, start: int, end: int, capital: bool) -> bool:
    token = heard.plain.tokens[end]
    if token.text in words.particles and end > start:
        return True
    upper = heard.said[token.start].isupper()
    stop = token.text in words.stops and not (upper and end > start)
    if not token.text.isalpha() or token.text in words.never or stop or (capital and not upper):
        return False
    if end > start and _is_spelled(heard, end):
        return False  # the name is spelled from here on
    before = heard.plain.tokens[end - 1]
    gap = heard.said[before.end : token.start]
    return end == start or gap in (" ", "-", " - ") or (gap == ". " and len(before.text) <= _INITIAL)


def _is_spelled(heard: Heard, start: int) -> bool:
    """Whether single letters begin here: "John Smythe, S M Y T H E", but "John Q Public"."""
    letters = heard.plain.tokens[start : start + 2]
    return len(letters) == 2 and all(len(letter.text) == 1 for letter in letters)


def _backward(heard: Heard, words: Names, end: int, strict: bool = False) -> Iterator[tuple[int, int]]:
    """The name that ends right before a token. `strict`: each of its words has to be capitalised."""
    start = end
    tokens = heard.plain.tokens
    while (
        start > max(0, end - _LONGEST)
        and tokens[start - 1].text.isalpha()
        and tokens[start - 1].text not in words.stops
        and (not strict or heard.said[tokens[start - 1].start].isupper())
    ):
        start -= 1
    if start < end and not {token.text for token in tokens[start:end]} & words.never:
        yield start, end


def _answer(heard: Heard, words: Names) -> Iterator[tuple[int, int]]:
    """The answer to "what is your name?", which may go on after the name."""
    view = heard.plain
    opener = any_of((f"(?:(?:{'|'.join(words.openers)}) )+",)).match(view.text + " ")
    start = view.index(opener.end()) if opener and opener.end() < len(view.text) else 0
    if (
        len(view.tokens) == start + 1
        and view.tokens[start].text not in words.never
        and view.tokens[start].text.isalpha()
    ):
        yield start, start + 1
    else:
        yield from _forward(heard, words, start, strict=False)


def _alone(heard: Heard, words: Names, asked: bool) -> Iterator[tuple[int, int]]:
    """Two to four capitalised words and nothing else, or after the last comma."""
    after = heard.said.rfind(",") + 1
    match = pattern(rf"\s*({_CAPITALISED})[.!]?$").match(heard.said, after)
    if not match or not all(word[0].isupper() for word in match[1].split()):
        return
    start = next(index for index, token in enumerate(heard.plain.tokens) if token.start >= match.start(1))
    taken = {token.text for token in heard.plain.tokens[start:]}
    if not taken & words.never and (asked or not taken <= words.stops):
        yield start, len(heard.plain.tokens)


def _parted(heard: Heard, words: Names) -> Iterator[tuple[int, int]]:
    """Capitalised words between the ends of sentences, or first and before a comma: "Jane Doe, for four"."""
    tokens = heard.plain.tokens
    for match in pattern(rf"(?:^|[.!?] |^\w+, )({_CAPITALISED})(?=[.!?,]|$)").finditer(heard.said):
        inside = [i for i, token in enumerate(tokens) if match.start(1) <= token.start < match.end(1)]
        taken = {tokens[i].text for i in inside}
        capital = all(heard.said[tokens[i].start].isupper() for i in inside)
        if inside and capital and not taken & (words.never | words.stops):
            yield inside[0], inside[-1] + 1
