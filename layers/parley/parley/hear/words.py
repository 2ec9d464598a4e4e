"""What was heard, in the forms that readers match against.

A reader never sees the raw text: it sees `Heard`, whose views are bounded in length, free of
control characters, and map every match back to the words as they were said.
"""

import re
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, cached_property, lru_cache, wraps
from itertools import accumulate
from typing import Any, Generic, NamedTuple, TypeVar, cast

from parley.hear.accents import Accents
from parley.hear.needed import compiled, needed, needed_by_each, parsed, starts_of, words_of
from parley.languages import table
from parley.reading import Context

Find = TypeVar("Find", bound=Callable[..., Any])
Meaning = TypeVar("Meaning")

LONGEST = 2_000
"""Characters that are read: some two minutes of speech. What follows is cut off."""

WHOLE_WORDS, IN_A_ROW = r"\b(?:{})\b", r"\b(?:(?:(?:{}) )+)\b"
MOST_APART = 3
"""Phrases that may be in a text are searched for one by one; more of them all at once."""
MOST_TEXTS, MOST_WORDS = 64, 4096
"""Texts and words of which it is kept which phrases they make possible."""
_WORD = r"[^\W_]+(?:['’][^\W_]+)*"
_CONTROL = r"[\x00-\x1f\x7f-\x9f]"


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A regular expression, compiled when it is first needed: a cold start pays for no other."""
    return re.compile(source)


class PhrasePattern:
    """A regular expression of one phrase or of hundreds, of which only those are searched for that may be in a text,
    since words that they need are."""

    def __init__(self, source: str, phrases: tuple[str, ...] = (), frame: str = "{}") -> None:
        self.source, self.phrases, self.frame = source, phrases, frame
        tree = parsed(source)
        each = needed_by_each(tree) if frame == WHOLE_WORDS else (needed(tree),)
        self._also_needed = [sets[1:] for sets in each]
        self._alone: list[re.Pattern[str] | None] = [None] * len(each)
        is_apart = 1 < len(each) == len(phrases) and tree.state.groups < 2
        self._most_apart = MOST_APART if is_apart else 0
        self._always = [place for place, sets in enumerate(each) if not sets]
        for place, sets in enumerate(each):
            for word in sets[0] if sets else ():
                _needing.setdefault(word, []).append((self, place))
        if self._always:
            _needing_none.add(self)
        _made.append(self)
        _forget_what_is_possible(self, tree)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """All phrases at once, compiled when they are needed first."""
        latest, tree = _latest
        return compiled(tree) if latest is self else re.compile(self.source)

    def places(self, text: "PossiblePhrases") -> Sequence[int]:
        """Which of the phrases may be in the text."""
        if self not in text.phrases:
            return ()
        places = {*self._always}.union(*[word[self] for word in text.words if self in word])
        lacks, also = text.starts.isdisjoint, self._also_needed
        return [place for place in sorted(places) if not any(map(lacks, also[place]))]

    def ways(self, text: str) -> Sequence[re.Pattern[str]]:
        """What is to be searched for in the text, in the order in which it counts."""
        places = _possible[text][self]
        if len(places) > self._most_apart:
            return (self.pattern,)
        return [self._alone[place] or self._compiled(place) for place in places]

    def _compiled(self, place: int) -> re.Pattern[str]:
        self._alone[place] = alone = re.compile(self.frame.replace("{}", self.phrases[place]))
        return alone

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        looked_at = text[:end]
        if self not in _possible[looked_at].phrases:
            return None
        found = None
        for way in self.ways(looked_at):
            match = way.search(text, start, end)
            if match and (found is None or match.start() < found.start()):
                found = match
        return found

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        for way in self.ways(text) if self in _possible[text].phrases else ():
            if found := way.match(text, start):
                return found
        return None

    def leading(self, text: str) -> re.Match[str] | None:
        """The phrases that a text begins with, each of which a space follows, also the last one of the text."""
        for way in self.ways(text):
            if found := way.match(f"{text} "):
                return found
        return None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        for way in self.ways(text):
            if found := way.fullmatch(text):
                return found
        return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        together = self._together(text[:end])
        return together.finditer(text, start, end) if together else iter(())

    def findall(self, text: str) -> Sequence[str]:
        together = self._together(text)
        return together.findall(text) if together else []

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        together = self._together(text)
        return together.sub(by, text) if together else text

    def _together(self, text: str) -> re.Pattern[str] | None:
        """What finds everything in the text; None if nothing is there."""
        ways = self.ways(text) if self in _possible[text].phrases else ()
        return (ways[0] if len(ways) == 1 else self.pattern) if ways else None


def compile_all() -> None:
    """Compiles what was looked for so far, and is compiled else when it may be in what somebody says."""
    for made in _made:
        _ = made.pattern


_made: list[PhrasePattern] = []
_needing: dict[str, list[tuple[PhrasePattern, int]]] = {}
"""By needed word the phrases that need it most, each with its place in its expression."""
_needing_none: set[PhrasePattern] = set()


class _Word(NamedTuple):
    """All that a spoken word may be needed for, and the phrases that it makes possible."""

    starts: Sequence[str]
    phrases: Mapping[PhrasePattern, Sequence[int]]


class _Words(dict[str, _Word]):
    """What was looked up, by word."""

    def __missing__(self, word: str) -> _Word:
        found: dict[PhrasePattern, list[int]] = {}
        starts = starts_of(word)
        for start in starts:
            for phrase, place in _needing.get(start, ()):
                found.setdefault(phrase, []).append(place)
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = looked_up = _Word(starts, found)
        return looked_up


class PossiblePhrases(dict[PhrasePattern, Sequence[int]]):
    """What the words of a text make possible: of each expression that was asked for, the places of its phrases; and all
    `phrases` that may be there as far as the word tells that they need most."""

    def __init__(self, text: str) -> None:
        known = _words
        words = [known[word] for word in words_of(text)]
        self.words = [word.phrases for word in words]
        self.starts = set[str]().union(*[word.starts for word in words])
        self.phrases = _needing_none.union(*self.words)

    def __missing__(self, phrase: PhrasePattern) -> Sequence[int]:
        self[phrase] = places = phrase.places(self)
        return places


class _Texts(dict[str, PossiblePhrases]):
    """What was looked up, by text."""

    def __missing__(self, text: str) -> PossiblePhrases:
        possible = PossiblePhrases(text)
        if len(self) >= MOST_TEXTS:
            self.clear()
        self[text] = possible
        return possible


_words, _possible = _Words(), _Texts()
_latest: tuple[PhrasePattern | None, Any] = None, None
"""The expression that was made last, with its tree: it is searched for at once. Trees are large: no other is kept."""


def _forget_what_is_possible(made: PhrasePattern, tree: Any) -> None:
    """A new expression may be possible, too. What a thread is just looking up without it is kept in the old places,
    where nobody looks any more; that of words goes first, since that of texts is made of it."""
    global _latest, _words, _possible
    _latest = made, tree
    _words = _Words()
    _possible = _Texts()


def may_hold(text: str, phrases: Set[PhrasePattern]) -> bool:
    """Whether any of the phrases may be in the text: without one most readers need not begin."""
    possible = _possible[text]
    return any(map(possible.__getitem__, phrases & possible.phrases))


def any_of(phrases: tuple[str, ...], frame: str = WHOLE_WORDS) -> PhrasePattern:
    """Any of the phrases (regular expressions over plain words), in a frame: what is to stand around `{}`.

    A table's phrases know it themselves, since to hash hundreds of them takes longer than to search.
    """
    return phrases.framed[frame] if phrases.__class__ is PhraseTable else _any_of(phrases, frame)


class PhraseTable(tuple[str, ...]):
    """The phrases of a table, with the expressions that were made of them, by their frame."""

    framed: "_Framed"

    def __new__(cls, each: Iterable[str]) -> "PhraseTable":
        made = super().__new__(cls, each)
        made.framed = _Framed()
        made.framed.phrases = made
        return made


class _Framed(dict[str, PhrasePattern]):
    phrases: PhraseTable

    def __missing__(self, frame: str) -> PhrasePattern:
        self[frame] = made = _any_of(self.phrases, frame)
        return made


@cache
def _any_of(phrases: tuple[str, ...], frame: str) -> PhrasePattern:
    return PhrasePattern(frame.replace("{}", "|".join(phrases) or "(?!)"), phrases, frame)


class Meanings(Generic[Meaning]):
    """Phrases, and what each of them means, in the order in which they count."""

    def __init__(self, phrases: Iterable[tuple[PhrasePattern, Meaning]]) -> None:
        self.all = tuple(phrases)
        self._places: dict[PhrasePattern, list[int]] = {}
        for place, (phrase, _) in enumerate(self.all):
            self._places.setdefault(phrase, []).append(place)
        self._phrases = frozenset(self._places)

    def possible(self, text: str) -> Sequence[tuple[PhrasePattern, Meaning]]:
        """Those that may be in the text: without a word that they need most are not even looked at."""
        possible = _possible[text]
        if self._phrases.isdisjoint(possible.phrases):
            return ()
        found = filter(possible.__getitem__, self._phrases & possible.phrases)
        return [
            self.all[place] for place in sorted({place for each in found for place in self._places[each]})
        ]


def alternatives(words: Iterable[str]) -> str:
    """The words as one regular expression, longest first so that none hides another."""
    return _alternatives(tuple(words))


@cache
def _alternatives(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


class Token(NamedTuple):
    """A word as it is matched, and where it stands in the text."""

    text: str
    start: int
    end: int


class View:
    """Tokens joined by single spaces; a match in `text` finds its way back to what was said."""

    def __init__(self, said: str, tokens: Iterable[Token]) -> None:
        self.said = said
        self.tokens = tuple(tokens)
        words = [token[0] for token in self.tokens]
        self.text = " ".join(words)
        self.starts = [0, *accumulate([len(word) + 1 for word in words])][: len(words)]

    def index(self, position: int) -> int:
        """The token at a position of `text`."""
        return max(0, bisect_right(self.starts, position) - 1)

    def words(self, start: int, end: int) -> str:
        """What was said between two positions of `text`."""
        if not self.tokens or end <= start:
            return ""
        return self.said[self.tokens[self.index(start)].start : self.tokens[self.index(end - 1)].end]

    def basis(self, match: re.Match[str]) -> str:
        return self.words(match.start(), match.end())


def tidy(text: str) -> str:
    """Bounded, without control characters, with plain quotation marks and single spaces."""
    text = text[:LONGEST]
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'")[:LONGEST]
    return " ".join(pattern(_CONTROL).sub(" ", text).split())


def lowered(text: str) -> str:
    """Lower case of the same length, so that positions stay true."""
    lower = text.lower()
    return (
        lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    )


def unaccented(lower: str, language: str) -> str:
    """The same letters without the accents that a recogniser may leave out in this language."""
    accents = None if lower.isascii() else table(Accents, language)
    return lower.translate(str.maketrans(accents.plain)) if accents else lower


class Heard:
    """One utterance in one language."""

    def __init__(self, text: str, language: str) -> None:
        self.said = tidy(text)
        self.lower = unaccented(lowered(self.said), language)
        self.language = language
        self.found: dict[Any, Any] = {}

    @cached_property
    def plain(self) -> View:
        """Lower-case words without punctuation and apostrophes: "Don't!" is `dont`."""
        return _plain(self.said, self.lower)

    @cached_property
    def figures(self) -> View:
        """Lower-case words and signs, with spoken numbers in figures: "twenty third" is `23th`."""
        from parley.hear.numerals import figures

        return View(self.said, figures(self.lower, self.language))

    @property
    def asks(self) -> bool:
        return "?" in self.said


@lru_cache(maxsize=64)
def _plain(said: str, lower: str) -> View:
    """The words are the same in all languages that know the same letters."""
    new = tuple.__new__  # a third of what a named tuple takes
    words = pattern(_WORD).finditer(lower)
    return View(said, [new(Token, (m[0].replace("'", ""), m.start(), m.end())) for m in words])


def forget() -> None:
    """Forgets what was heard, but for what is asked."""
    for remembered in (listen, _plain):
        remembered.cache_clear()
    _possible.clear()


_NOT_LOOKED_FOR: Any = object()


def once(find: Find) -> Find:
    """What is found in an utterance is kept with it: several readers look for the same."""

    @wraps(find)
    def finding(heard: Heard, *given: Any) -> Any:
        key = (find, *given) if given else find
        found = heard.found.get(key, _NOT_LOOKED_FOR)
        if found is _NOT_LOOKED_FOR:
            found = heard.found[key] = find(heard, *given)
        return found

    return cast(Find, finding)


@lru_cache(maxsize=64)
def listen(text: str, language: str) -> Heard:
    """What was heard. Several readers look at one utterance: its views are made once."""
    return Heard(text, language)


@lru_cache(maxsize=128)
def prompted(text: str, language: str) -> Heard:
    """What an agent has asked. It asks the same in every call, so what is found in a question is kept for longer than
    what is found in an answer."""
    return Heard(text, language)


def asked_for(phrases: tuple[str, ...], context: Context) -> bool:
    """Whether what is asked holds one of the phrases."""
    return _holds(prompted(context.asked, context.language), any_of(phrases))


@once
def _holds(prompt: Heard, phrase: PhrasePattern) -> bool:
    return phrase.search(prompt.plain.text) is not None


def said_of(words: object | None, name: str, text: str, context: Context) -> str:
    """The words that were said of the phrases `name` of a language's table; "" if none were, or there is no table."""
    view = listen(text, context.language).plain
    match = any_of(getattr(words, name)).search(view.text) if words else None
    return view.basis(match) if match else ""


def phrases(lines: str) -> PhraseTable:
    """The phrases of a table, parted by semicolons, over as many lines as it takes.

    A bracket in a phrase only groups: `(i am|im) sure` remembers nothing. A line that starts with a
    lookahead, or follows one that ends in `|`, goes on without a space.
    """
    whole = pattern(r"(?<=\|)\n\s*|\n\s*(?=\(\?[!=])").sub("", lines)
    grouping = pattern(r"(?<!\\)\((?!\?)").sub("(?:", whole)
    return PhraseTable(" ".join(phrase.split()) for phrase in grouping.split(";") if phrase.strip())


def not_behind(words: str) -> str:
    """What stands before a phrase that follows none of these words."""
    return "".join(rf"(?<!\b{word} )" for word in words.split())


class Led(str):
    """The regular expression of phrases that one lead stands before; each is kept, for whoever looks at the table."""

    lead: str
    following: tuple[str, ...]


def led(lead: str, following: tuple[str, ...]) -> Led:
    """One phrase: an utterance that starts with `lead` and goes on with any of the phrases that follow."""
    before = "".join(phrases(lead))
    phrase = Led(f"^{before}(?:{'|'.join(following)})")
    phrase.lead, phrase.following = before, following
    return phrase


def word_list(line: str) -> tuple[str, ...]:
    """Single words, parted by spaces."""
    return tuple(line.split())


def word_set(line: str) -> frozenset[str]:
    return frozenset(line.split())
