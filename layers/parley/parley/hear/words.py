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
from parley.hear.needed import compiled, needed_by_each, parsed, starts_of, words_of
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
    since a word that they need is."""

    def __init__(self, source: str, phrases: tuple[str, ...] = (), frame: str = "{}") -> None:
        self.source, self.phrases, self.frame = source, phrases, frame
        self._tree = parsed(source)
        each = needed_by_each(self._tree, len(phrases) if frame == WHOLE_WORDS else 1)
        self._alone: list[re.Pattern[str] | None] = [None] * len(each)
        self._is_one = len(each) == 1
        self._always = tuple(place for place, words in enumerate(each) if words is None)
        self.needed = None if self._always else frozenset[str]().union(*filter(None, each))
        for place, words in enumerate(each):
            for word in words or ():
                _needing.setdefault(word, []).append((self, place))
        if self._always:
            _needing_none.add(self)
        _made.append(self)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """All phrases at once, compiled when they are needed first."""
        tree, self._tree = self._tree, None
        return re.compile(self.source) if tree is None else compiled(tree)

    def may_be_in(self, text: str) -> bool:
        return self in spoken(text).phrases

    def ways(self, text: str) -> Sequence[re.Pattern[str]]:
        """What is to be searched for in the text, in the order in which it counts.

        The tree is large, so it is kept for the first text alone; later texts compile from the source.
        """
        said = _spoken.get(text)
        if said is None or said.made != len(_made):
            said = _looked_up(text)
        if self not in said.phrases:
            self._tree = None
            return ()
        if self._is_one:
            return (self.pattern,)
        places = {*self._always}.union(*[word[self] for word in said.words if self in word])
        if len(places) > MOST_APART:
            return (self.pattern,)
        return [self._alone[place] or self._compiled(place) for place in sorted(places)]

    def _compiled(self, place: int) -> re.Pattern[str]:
        self._alone[place] = alone = re.compile(self.frame.replace("{}", self.phrases[place]))
        return alone

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        ways = self.ways(text if end >= len(text) else text[:end])
        if not ways:
            return None
        if len(ways) == 1:
            return ways[0].search(text, start, end)
        found = None
        for way in ways:
            match = way.search(text, start, end)
            if match and (found is None or match.start() < found.start()):
                found = match
        return found

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        for way in self.ways(text):
            if found := way.match(text, start):
                return found
        return None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        for way in self.ways(text):
            if found := way.fullmatch(text):
                return found
        return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        together = self._together(text if end >= len(text) else text[:end])
        return together.finditer(text, start, end) if together else iter(())

    def findall(self, text: str) -> Sequence[str]:
        together = self._together(text)
        return together.findall(text) if together else []

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        together = self._together(text)
        return together.sub(by, text) if together else text

    def _together(self, text: str) -> re.Pattern[str] | None:
        """What finds everything in the text; None if nothing is there."""
        ways = self.ways(text)
        return (ways[0] if len(ways) == 1 else self.pattern) if ways else None


def compile_all() -> None:
    """Compiles what was looked for so far, and is compiled else when it may be in what somebody says."""
    for made in _made:
        _ = made.pattern


_made: list[PhrasePattern] = []
_needing: dict[str, list[tuple[PhrasePattern, int]]] = {}
"""By needed word the phrases that need it, each with its place in its expression."""
_needing_none: set[PhrasePattern] = set()


class PossiblePhrases(NamedTuple):
    """The phrases that the words of a text make possible, word by word and together, of so many expressions as were
    made by then."""

    words: Sequence[Mapping[PhrasePattern, Sequence[int]]]
    phrases: Set[PhrasePattern]
    made: int


_spoken: dict[str, PossiblePhrases] = {}
"""What was looked up, by text. No thread takes what was looked up before an expression was made for what is possible
with it, since the number of those is kept with it."""
_needed_words: dict[str, tuple[int, Mapping[PhrasePattern, Sequence[int]]]] = {}
"""The same by word."""


def spoken(text: str) -> PossiblePhrases:
    said = _spoken.get(text)
    return said if said is not None and said.made == len(_made) else _looked_up(text)


def _looked_up(text: str) -> PossiblePhrases:
    made = len(_made)
    words = [found for word in words_of(text) if (found := _needed_word(word, made))]
    if len(_spoken) >= MOST_TEXTS:
        _spoken.clear()
    said = _spoken[text] = PossiblePhrases(words, frozenset(_needing_none).union(*words), made)
    return said


def _needed_word(word: str, made: int) -> Mapping[PhrasePattern, Sequence[int]]:
    """The phrases that a spoken word makes possible."""
    known = _needed_words.get(word)
    if known is not None and known[0] == made:
        return known[1]
    found: dict[PhrasePattern, list[int]] = {}
    for start in starts_of(word):
        for phrase, place in _needing.get(start, ()):
            found.setdefault(phrase, []).append(place)
    if len(_needed_words) >= MOST_WORDS:
        _needed_words.clear()
    _needed_words[word] = made, found
    return found


def may_hold(text: str, phrases: Set[PhrasePattern]) -> bool:
    """Whether any of the phrases may be in the text: without one most readers need not begin."""
    return not phrases.isdisjoint(spoken(text).phrases)


def any_of(phrases: tuple[str, ...], frame: str = WHOLE_WORDS) -> PhrasePattern:
    """Any of the phrases (regular expressions over plain words), in a frame: what is to stand around `{}`.

    A table's phrases know it themselves, since to hash hundreds of them takes longer than to search.
    """
    if isinstance(phrases, PhraseTable):
        known = phrases.framed.get(frame)
        if known is None:
            known = phrases.framed[frame] = _any_of(phrases, frame)
        return known
    return _any_of(phrases, frame)


class PhraseTable(tuple[str, ...]):
    """The phrases of a table, with the expressions that were made of them, by their frame."""

    framed: dict[str, PhrasePattern]

    def __new__(cls, each: Iterable[str]) -> "PhraseTable":
        made = super().__new__(cls, each)
        made.framed = {}
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
        phrases = spoken(text).phrases
        if self._phrases.isdisjoint(phrases):
            return ()
        found = self._phrases & phrases
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
    _spoken.clear()


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
