"""People's names."""

from collections.abc import Iterable, Iterator
from itertools import chain, takewhile
from re import escape
from typing import NamedTuple

from parley.hear.addresses import Addresses, address
from parley.hear.corrections import ALIKE, repaired
from parley.hear.interjections import is_interjection
from parley.hear.numerals import Numerals
from parley.hear.side_questions import is_question
from parley.hear.spelling import Hint, Spelled, apart, as_hinted, bare_letters, hint, only_letters, spelled
from parley.hear.words import IN_A_ROW, Heard, any_of, asked_for, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading, free

_CAPITALISED = r"[^\W\d_](?:[^\W\d_]|['-])*(?: [^\W\d_](?:[^\W\d_]|['-])*){1,3}"
_IN_FULL = 2
"""Words of a name in full, at the least."""
FEWEST_LETTERS = 3
_INITIAL = 2
"""Letters of an initial or a title, after which a full stop does not end the name."""


class Names(NamedTuple):
    """How a language introduces a name: regular expressions over plain words.

    `before` come right before a name, `after` right after one; after `introductions` ("this is") a name in lower
    case counts only where one was asked for, or after a greeting (`greeted`), and where no other sentence goes on
    with it (`afterwards` are the words that may follow); after `pointing` ("that's") only where one was asked for.
    After `hints` ("for") and before `traces` ("has a reservation") only a capitalised name counts. `couples` joins
    two of one surname. `halves` come before half a name, with the group `last` before a surname, and `whole` where
    it may be all of it. `elsewhere` tells of a place or of somebody else ("corner of Fifth"). `stops` are words
    that no name goes on with, `never` words that are no name even by themselves, `ordinary` such words by their
    form; `surnames` are those of them that are surnames too, `given` those that are first names where a surname
    follows ("Will Thompson", "May Lopez"). `particles` belong to a name in lower case, `titles` come before one,
    `longest` are its words at most. `asked` recognises the question for a name, `openers` what may precede the
    answer. `sentinels` say that there is none.
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
    introductions: tuple[str, ...] = ()
    pointing: tuple[str, ...] = ()
    greeted: tuple[str, ...] = ()
    afterwards: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    couples: tuple[str, ...] = ()
    halves: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    ordinary: tuple[str, ...] = ()
    surnames: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    longest: int = 4


@free
def name(text: str, context: Context) -> Reading[str] | None:
    """A person's name as it was said: after "my name is", "this is", or in answer to the question for it.

    Parts of it may be said or spelled one by one, and correct the name that is known already.
    """
    found, spelling = _name(text, context), apart(text, context.language)
    spoken = _spoken_and_spelled(spelling) if is_asked_for_name(context) else ""
    named = [bare_letters(word) for word in found.value.split()] if found else []
    if not spoken or bare_letters(spelling.letters) in named:
        return found
    return Reading(spelling.letters.capitalize(), _through(text, spoken, spelling.said))


@repaired
def _name(text: str, context: Context) -> Reading[str] | None:
    words = table(Names, context.language)
    if words is None or not listen(text, context.language).plain.text:
        return None
    known = str(context.known.get("name") or "")
    heard = listen(text, context.language)
    if is_asked_for_name(context) and (letters := _spelled(heard)):
        return Reading(_with_last(known, letters), heard.said)
    if (told := hint(text, context.language)) and (known or is_asked_for_name(context)):
        return _hinted(told, known, words, context)
    if halves := _in_halves(heard, words, context, known):
        return halves
    spelling = apart(text, context.language)
    found = _found(spelling.text, context, words)
    letters = spelling.letters or _letters(text, context)
    if letters and (found or known):
        value = _as_spelled(found.value if found else known, letters)
        if value is None and found and len(spelling.letters) >= FEWEST_LETTERS and " " not in found.value:
            value = f"{found.value} {letters.capitalize()}"  # "Pat O B R I E N"
        if value:
            value = known if _is_half(value, known) else value
            return Reading(value, _through(text, found.basis if found else "", spelling.said))
    if letters and known and spelling.text.casefold().strip(" ,.") == letters.casefold():
        return Reading(_with_last(known, letters.capitalize()), text)  # "Barreda, B A R R E D A"
    if found and _is_half(found.value, known):
        return Reading(known, found.basis)
    longer = _longer(text, known, words) or _with_first(heard, known, words)
    return longer if longer and (found is None or found.value.casefold() == known.casefold()) else found


def _spoken_and_spelled(spelling: Spelled) -> str:
    """The word that was spelled, where it was said as well: "Tanya, T A N Y A, and I'm thirty eight"."""
    said = pattern(rf"(?i)\b{escape(spelling.letters)}\b").search(spelling.text) if spelling.letters else None
    return said[0] if said and len(said[0]) >= FEWEST_LETTERS else ""


def introduced(text: str, context: Context) -> Reading[str] | None:
    """The name of a caller who introduces themselves in passing: "I'm Ben, and I live in Tampa"."""
    words = table(Names, context.language)
    heard = listen(text, context.language)
    if words is None or not heard.plain.tokens:
        return None
    return _first(heard, words, (*_cued(heard, words), *_introduced(heard, words)), context)


def _is_half(value: str, known: str) -> bool:
    """Whether a single word is the first or the last of the name that is known."""
    halves = known.casefold().split()
    return len(halves) > 1 and value.casefold() in (halves[0], halves[-1])


def _hinted(told: Hint, known: str, words: Names, context: Context) -> Reading[str] | None:
    """The name of which a letter is told: "Sarah Hill, Sara without an H", "Markus with a K", after "Marcus Hill"; none
    where that leaves open how it is written."""
    named, _, last = told.named.rpartition(",")
    is_again = last.strip().casefold() in named.casefold().split()  # "Chris Nolan, Chris with a K"
    last = told.named.split()[-1]
    if last.casefold() in words.stops:  # "it's spelled with a Z"
        return None
    found = _found(named if is_again else told.named, context, words)
    name = known if known and _as_spelled(known, last) else found.value if found else ""
    is_whole = " " in name and told.named.casefold().endswith(name.casefold())
    meant = name.split() if is_whole else [last]
    if is_whole and any(map(told.fits, meant)):
        return Reading(name, told.said)
    written = [new for word in meant if (new := as_hinted(word, told, context.language))]
    value = _as_spelled(name, written[0]) if name and len(written) == 1 else None
    return Reading(value, told.said) if value else None


def _with_last(known: str, letters: str) -> str:
    """The known name with the word that was spelled: the one that sounds like it, or else the last."""
    first, _, last = known.rpartition(" ")
    if not first or not last or " " in letters:
        return letters
    return _as_spelled(known, letters) or f"{first} {letters}"


def _found(text: str, context: Context, words: Names) -> Reading[str] | None:
    """The name in words that are not spelled."""
    heard = listen(text, context.language)
    asked = is_asked_for_name(context)
    places = [*_cued(heard, words), *(_introduced(heard, words, answer=True) if asked else ())]
    if asked and not places and " " in heard.plain.text and _is_no_answer(text, context):
        return None
    city = not asked and address(text, context) is not None
    besides = _places(heard, words, asked, free=asked or not (context.asked or city))
    return _first(heard, words, chain(places, besides), context)


def _first(
    heard: Heard, words: Names, places: Iterable[tuple[int, int]], context: Context
) -> Reading[str] | None:
    """The first of the places where a name stands indeed, and is the caller's own; rather one with a capital, where
    something has one."""
    found = _standing(heard, words, places, context)
    first = next(found, None)
    is_small = first is not None and first.basis.islower() and not heard.said.islower()
    written = (each for each in found if not each.basis.islower()) if is_small else iter(())
    return next(written, first)  # "for the clinic, put it under Joan Early"


def _standing(
    heard: Heard, words: Names, places: Iterable[tuple[int, int]], context: Context
) -> Iterator[Reading[str]]:
    elsewhere = [match.span() for match in any_of(words.elsewhere).finditer(heard.plain.text)]
    for start, end in places:
        here = heard.plain.starts[start]
        if any(first <= here < last for first, last in elsewhere):
            continue
        if _is_a_date(heard, words, start, end) or (
            not is_asked_for_name(context) and _is_a_street(heard, start, end)
        ):
            continue
        start = _with_partner(heard, words, _with_title(heard, words, start, end), end)
        said = heard.said[heard.plain.tokens[start].start : heard.plain.tokens[end - 1].end]
        said = pattern(r"(?i)['’]s$").sub("", said)
        if said.casefold() in words.never or (start >= _IN_FULL and _is_all_letters(said)):
            continue
        if valid_name(said, context.language):
            value = _cased(_once(said))
            for word in words.couples:
                value = value.replace(f" {word.capitalize()} ", f" {word} ")
            yield Reading(value, said)


def _is_all_letters(said: str) -> bool:
    """Letters that only spell what was said before: "Ty Nguyen, that's T Y"."""
    return " " in said and max(map(len, said.split())) == 1


def _with_title(heard: Heard, words: Names, start: int, end: int) -> int:
    """From the title before a name on, where the name is a single word: "Miss Brown", but "John Brown"."""
    titled = start > 0 and end - start == 1 and heard.plain.tokens[start - 1].text in words.titles
    return start - 1 if titled else start


def _with_partner(heard: Heard, words: Names, start: int, end: int) -> int:
    """From the first of two on who share the surname: "Ben and Julia Carter"."""
    tokens = heard.plain.tokens
    if start < 2 or end - start < 2 or tokens[start - 1].text not in words.couples:
        return start
    first = tokens[start - 2]
    if start > 2 and not _pauses(heard, start - 2) and heard.said[tokens[start - 3].start].isupper():
        return start  # "Jane Smith and Bob Jones"
    is_other = first.text in words.stops or any_of(words.ordinary).fullmatch(first.text)
    is_cased = heard.said[first.start].isupper() or heard.said.islower()
    is_name = is_cased and not is_other and not _is_never(heard, words, first.text)
    return start - 2 if is_name else start


def _is_a_date(heard: Heard, words: Names, start: int, end: int) -> bool:
    """Whether a month that is a first name as well goes on with its day: "April Fifth"."""
    named = [token.text for token in heard.plain.tokens[start:end]]
    return named[0] in words.stops and len(named) > 1 and _is_an_ordinal(heard, named[1])


def _is_a_street(heard: Heard, start: int, end: int) -> bool:
    """Whether a number comes before, and the kind of a street last: "5030 to Martin Luther King Boulevard"."""
    streets, tokens = table(Addresses, heard.language), heard.plain.tokens
    before = heard.figures.text[: heard.figures.text.find(tokens[start].text)]
    is_kind = streets is not None and any_of(streets.kinds).fullmatch(tokens[end - 1].text) is not None
    return is_kind and end - start > 1 and pattern(r"\d(?: \w+){0,2} $").search(before) is not None


def _once(said: str) -> str:
    """A name that is said twice, or begun twice, once: "Linda, Linda Park", "Feldman, Ruth Feldman"."""
    once = pattern(r"(?i)^(.+?)[ ,.]+\1$").sub(r"\1", said)
    whole = pattern(r"(?i)^([^\W\d_]{2,})[ ,.]+([^\W\d_].* \1)$").sub(r"\2", once)
    return pattern(r"(?i)\b([^\W\d_]{2,}) \1\b").sub(r"\1", whole)


def _in_halves(heard: Heard, words: Names, context: Context, known: str) -> Reading[str] | None:
    """A name whose parts are labelled: "last name Zhang, first name Wei", "Zhang, first name Wei"; a part that is not
    said stays as it is known."""
    view = heard.plain
    labels = list(any_of(words.halves).finditer(view.text))
    is_whole = all(label.groupdict().get("whole") for label in labels)
    if is_whole or labels[0].end() >= len(view.text):
        return None
    said: dict[str, Reading[str]] = {}
    ends = [label.start() for label in labels[1:]] + [len(view.text)]
    for label, end in zip(labels, ends, strict=True):
        if half := _half(view.words(label.end() + 1, end).strip(" ,.!?"), context, words):
            said["last" if label["last"] else "first"] = half
    before = view.words(0, labels[0].start()).strip(" ,.!?")
    if len(said) == 1 and (
        other := _half(before, context, words, led=True) or _only_half(before, context, words)
    ):
        said["first" if "last" in said else "last"] = other
    first, *more = known.split() or [""]
    halves = {"first": first, "last": more[-1] if more else ""}
    halves |= {which: half.value for which, half in said.items()}
    if not said or "" in halves.values():
        return None
    starts = [(heard.said.find(half.basis), len(half.basis)) for half in said.values()]
    basis = heard.said[min(starts)[0] : max(start + length for start, length in starts)]
    return Reading(_once(f"{halves['first']} {halves['last']}"), basis)


def _half(said: str, context: Context, words: Names, led: bool = False) -> Reading[str] | None:
    """A first or a last name, said or spelled; `led` where other words may come before one that is said."""
    if not listen(said, context.language).plain.tokens:
        return None
    spelling = apart(said, context.language)
    letters = spelling.letters or _letters(said, context)
    find = _found if led and not letters else _leading
    found = find(spelling.text, context, words)
    if letters:
        as_spelled = _as_spelled(found.value, letters) if found else None
        return Reading(as_spelled or letters.capitalize(), said)
    return found if found and valid_name(found.value, context.language) else None


def _only_half(said: str, context: Context, words: Names) -> Reading[str] | None:
    """The half of a name that words are, and nothing else: "Frank", before "last name Garcia"."""
    found = _leading(said, context, words)
    is_half = found and found.basis == said and not _only_opens(listen(said, context.language), words)
    return found if is_half else None


def _leading(text: str, context: Context, words: Names) -> Reading[str] | None:
    """The half of a name that words begin with."""
    heard = listen(text, context.language)
    tokens = heard.plain.tokens
    if not tokens or len(tokens[0].text) == 1:
        return None
    bare = (0, 1) if tokens[0].text in words.surnames else None
    place = next(_forward(heard, words, 0, strict=False, after=True), bare)
    if place is None:
        return None
    value = heard.said[tokens[place[0]].start : tokens[place[1] - 1].end]
    return Reading(_cased(value), value)


def _letters(text: str, context: Context) -> str:
    """The letters, where nothing is said but letters: "N as in Nancy, G U Y E N"."""
    read = spelled(text, context)
    return read.value if read and len(read.value) >= FEWEST_LETTERS else ""


def _as_spelled(name: str, letters: str) -> str | None:
    """The name with the word that the letters spell, where one of its words sounds like them."""
    from difflib import SequenceMatcher  # rarely needed, and no cold start has to wait for it

    words, spelled = name.split(), bare_letters(letters)
    plain = [bare_letters(word) for word in words]
    if "".join(plain) == spelled:
        return name  # "Wei Chen, W E I, C H E N"
    alike = [SequenceMatcher(None, word, spelled).ratio() for word in plain]
    if not words or max(alike) < ALIKE:
        return None
    place = alike.index(max(alike))
    if alike[place] < 1 or letters.casefold() != spelled:  # with an accent: "G A R C Í A"
        words[place] = letters.capitalize()
    return " ".join(words)


def _through(text: str, basis: str, letters: str) -> str:
    """The words from the name to its letters."""
    start, end = text.find(basis) if basis else text.find(letters), text.find(letters) + len(letters)
    return text[start:end] if 0 <= start < end and letters else basis or text


def _longer(text: str, known: str, words: Names) -> Reading[str] | None:
    """The known name and more of it, whatever was asked: "Jane", and later "Jane, Jane Smith"."""
    if not known:
        return None
    again = (
        rf"(?i)(?:{escape(known)}[ ,]+)*?({escape(known)}(?: [^\W\d_](?:[^\W\d_]|['-])*){{1,2}})(?:[.,!].*)?"
    )
    match = pattern(again).fullmatch(text.strip())
    more = match[1][len(known) :].casefold().split() if match else ()
    if match is None or not more:
        return None
    is_name = match[1].istitle() or ((words.never | words.stops) - words.surnames).isdisjoint(more)
    return Reading(_cased(match[1]), match[1]) if is_name else None


def _with_first(heard: Heard, known: str, words: Names) -> Reading[str] | None:
    """A first name before the surname that is known, whatever was asked: "it's Walter Hutchins", after "Hutchins"."""
    if not known or " " in known:
        return None
    led = any_of(
        (*words.introductions, *words.before),
        rf"\b(?:{{}}) (?P<first>[^\W\d_]+)(?: (?P=first))? {escape(known.casefold())}\b",
    )
    view = heard.plain
    match = led.search(view.text)
    if match is None or match["first"] in (words.never | words.stops) - words.given:
        return None
    return Reading(
        _cased(f"{match['first']} {known.casefold()}"), view.words(match.start("first"), match.end())
    )


def is_asked_for_name(context: Context) -> bool:
    words = table(Names, context.language)
    return words is not None and asked_for(words.asked, context)


def _is_no_answer(text: str, context: Context) -> bool:
    return is_interjection(text, context) or is_question(text, context)


def _spelled(heard: Heard) -> str:
    """A name that is only spelled: "R O B I N", "J A N E, D O E", "jota, u, a, ene"."""
    letters = pattern(r"[^\W\d_](?:[ .-]+[^\W\d_]\b)+")
    parts = [part.strip(" .!?") for part in heard.said.split(",")]
    spelled = [pattern(r"[ .-]+").sub("", part) for part in parts if letters.fullmatch(part)]
    if len(spelled) == len(parts):
        return " ".join(part.capitalize() for part in spelled)
    alone = only_letters(heard)
    return alone.capitalize() if len(alone) >= FEWEST_LETTERS else ""


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
    """Where the words around say that there is a name, as token ranges; the last, of those said the same way."""
    view = heard.plain
    cues = list(any_of(words.before).finditer(view.text))
    for match in reversed([cue for cue in cues if cue[0] == cues[0][0]]):
        yield from _forward(heard, words, view.index(match.end()) + 1, strict=False)
    for match in cues:
        yield from _forward(heard, words, view.index(match.end()) + 1, strict=False)
    for match in any_of(words.after).finditer(view.text):
        yield from _backward(heard, words, view.index(match.start()))
    greeting = any_of(words.greeted).match(view.text) if words.greeted else None
    if greeting:
        for start, end in _forward(heard, words, view.index(greeting.end()) + 1, strict=False, after=True):
            follows = view.tokens[end].text if end < len(view.tokens) else ""
            if end - start > 1 or follows in words.endings:
                yield start, end


def _introduced(heard: Heard, words: Names, answer: bool = False) -> Iterator[tuple[int, int]]:
    """The names that "this is" introduces, the last first; and "that's", as an `answer` to the question for one."""
    view = heard.plain
    cues = (*words.introductions, *(words.pointing if answer else ()))
    for match in reversed(list(any_of(cues).finditer(view.text))):
        yield from _forward(heard, words, view.index(match.end()) + 1, strict=False, after=True)


def _places(heard: Heard, words: Names, asked: bool, free: bool) -> Iterator[tuple[int, int]]:
    """Where a name may stand besides, the surest first; `free`: nothing else was asked for or said, so that
    capitals alone are a name and no city."""
    view = heard.plain
    if asked:
        yield from _answer(heard, words)
        yield from _alone(heard, words, asked)
    for match in any_of((*words.introductions, *words.hints)).finditer(view.text):
        yield from _forward(heard, words, view.index(match.end()) + 1, strict=True)
    for match in any_of(words.traces).finditer(view.text):
        yield from _backward(heard, words, view.index(match.start()), strict=True)
    yield from _capitalised(heard, words, rf"^(?:\w+, )?({_CAPITALISED})(?=,? (?:at )?\d+ )")
    if free:
        yield from _alone(heard, words, asked)
        yield from _parted(heard, words)


def _forward(
    heard: Heard, words: Names, start: int, strict: bool, after: bool = False
) -> Iterator[tuple[int, int]]:
    """The name that starts at a token, if one does. `strict`: it has to be capitalised. `after`: in lower case only
    where the sentence ends with it, or goes on as it does after a name."""
    tokens = heard.plain.tokens
    start += sum(1 for _ in takewhile(lambda token: token.text in words.titles & words.stops, tokens[start:]))
    capital = start < len(tokens) and heard.said[tokens[start].start].isupper()
    end = start
    titles = sum(1 for _ in takewhile(lambda token: token.text in words.titles, tokens[start:]))
    while end < min(len(tokens), start + titles + words.longest) and _goes_on(
        heard, words, start, end, capital
    ):
        end += 1
    while end > start + 1 and tokens[end - 1].text in words.particles:
        end -= 1
    if end == start or (strict and not capital):
        return
    again = _begun_again(heard, words, start, end)
    if again:
        yield from _forward(heard, words, again, strict, after)
    if after and (not capital or (start == 0 and end == 1)) and not _ends(heard, words, start, end):
        return
    yield start, end


def _begun_again(heard: Heard, words: Names, start: int, end: int) -> int:
    """Where the name begins once more after a hesitation or a pause ("Carol, uh, Carol White"), or is said in full
    after its last word ("White, Carol White"), else 0."""
    numerals, tokens = table(Numerals, heard.language), heard.plain.tokens
    place = end
    while numerals and place < len(tokens) and tokens[place].text in numerals.hesitations:
        place += 1
    is_new = place < len(tokens) and (end < place or _pauses(heard, end))
    said = [token.text for token in tokens[place : place + _IN_FULL]]
    is_same = tokens[start].text in (said[:1] if end > start + 1 else said)
    return place if is_new and is_same else 0


def _ends(heard: Heard, words: Names, start: int, end: int) -> bool:
    """Whether a name in lower case may end here: no other sentence goes on, and its words are no ordinary ones."""
    tokens = heard.plain.tokens
    if any(any_of(words.ordinary).fullmatch(token.text) for token in tokens[start:end]):
        return False
    return _pauses(heard, end) or tokens[end].text in words.afterwards


def _pauses(heard: Heard, end: int) -> bool:
    """Whether the words before a token end a clause."""
    tokens = heard.plain.tokens
    return end == len(tokens) or bool(
        pattern(r"[,.;!?]").search(heard.said, tokens[end - 1].end, tokens[end].start)
    )


def _goes_on(heard: Heard, words: Names, start: int, end: int, capital: bool) -> bool:
    token = heard.plain.tokens[end]
    if end > start and (token.text in words.particles or _is_couple(heard, words, end)):
        return True
    upper = heard.said[token.start].isupper()
    surname = (
        end > start
        and token.text in words.surnames
        and (upper if capital else _closes(heard, words, end + 1))
    )
    stop = token.text in words.stops and not (upper and end > start)
    given = end == start and token.text in words.given and _surname_follows(heard, words, start, capital)
    if not (surname or given) and (_is_never(heard, words, token.text) or stop):
        return False
    if not token.text.isalpha() or (capital and not upper):
        return False
    if end > start and _is_spelled(heard, end):
        return False  # the name is spelled from here on
    before = heard.plain.tokens[end - 1]
    gap = heard.said[before.end : token.start]
    return end == start or gap in (" ", "-", " - ") or (gap == ". " and len(before.text) <= _INITIAL)


def _is_couple(heard: Heard, words: Names, place: int) -> bool:
    """Whether a first name and the surname of two follow: "Ben and Julia Carter"."""
    tokens = heard.plain.tokens[place : place + 3]
    is_cased = not heard.said.islower()
    follow = [
        (heard.said[token.start].isupper() if is_cased else token.text not in words.stops)
        and not _is_never(heard, words, token.text)
        for token in tokens
    ]
    return tokens[0].text in words.couples and follow[1:] == [True, True]


def _surname_follows(heard: Heard, words: Names, start: int, capital: bool) -> bool:
    """Whether a word that may be a first name goes on as a name does: "Hope Garcia", not "I hope so"."""
    after, tokens = start + 1, heard.plain.tokens
    if after >= len(tokens) or _is_an_ordinal(heard, tokens[after].text):
        return False
    return _goes_on(heard, words, start, after, capital) and (
        capital or _ends(heard, words, after, after + 1)
    )


def _is_an_ordinal(heard: Heard, word: str) -> bool:
    numerals = table(Numerals, heard.language)
    return numerals is not None and word in numerals.ordinals


def _closes(heard: Heard, words: Names, end: int) -> bool:
    return _pauses(heard, end) or heard.plain.tokens[end].text in words.endings


def _is_never(heard: Heard, words: Names, word: str) -> bool:
    """Whether a word is no name by itself: one of the list, or a number."""
    numerals = table(Numerals, heard.language)
    return word in words.never or (numerals is not None and (word in numerals.units or word in numerals.tens))


def _is_spelled(heard: Heard, start: int) -> bool:
    """Whether single letters begin here: "John Smythe, S M Y T H E", but "John Q Public"."""
    letters = heard.plain.tokens[start : start + 2]
    return len(letters) == 2 and all(len(letter.text) == 1 for letter in letters)


def _backward(heard: Heard, words: Names, end: int, strict: bool = False) -> Iterator[tuple[int, int]]:
    """The name that ends right before a token. `strict`: each of its words has to be capitalised."""
    start = end
    tokens = heard.plain.tokens
    while (
        start > max(0, end - words.longest)
        and tokens[start - 1].text.isalpha()
        and tokens[start - 1].text not in words.stops
        and (not strict or heard.said[tokens[start - 1].start].isupper())
    ):
        start -= 1
    if 0 < start < end and tokens[start - 1].text in words.given:
        start -= 1
    if start < end and not any(_is_never(heard, words, token.text) for token in tokens[start:end]):
        yield start, end


def _answer(heard: Heard, words: Names) -> Iterator[tuple[int, int]]:
    """The answer to "what is your name?", which may go on after the name."""
    view = heard.plain
    opener = any_of(words.openers, IN_A_ROW).match(view.text + " ")
    start = view.index(opener.end()) if opener and opener.end() < len(view.text) else 0
    left = [token.text for token in view.tokens[start:]]
    if _only_opens(heard, words):
        return
    if len(left) == 1 and not _is_never(heard, words, left[0]) and left[0].isalpha():
        yield start, start + 1
    elif len(left) == _IN_FULL and set(left) <= words.surnames:
        yield start, start + _IN_FULL
    else:
        yield from _forward(heard, words, start, strict=False, after=True)


def _only_opens(heard: Heard, words: Names) -> bool:
    """Whether what comes before an answer is all that was said: "oh", "well so"."""
    return any_of(words.openers, r"(?:(?:{}) )+").fullmatch(f"{heard.plain.text} ") is not None


def _alone(heard: Heard, words: Names, asked: bool) -> Iterator[tuple[int, int]]:
    """Two to four capitalised words and nothing else, or after the last comma."""
    view = heard.plain
    after = heard.said.rfind(",") + 1
    first = next((place for place, token in enumerate(view.tokens) if token.start >= after), len(view.tokens))
    rest = " ".join(token.text for token in view.tokens[first:])
    opener = any_of(words.openers, IN_A_ROW).match(f"{rest} ")
    skipped = len(opener[0].split()) if opener and asked and after else 0
    start = first + skipped
    if start >= len(view.tokens):
        return
    match = pattern(rf"({_CAPITALISED})[.!]?$").match(heard.said, view.tokens[start].start)
    if not match or not all(word[0].isupper() for word in match[1].split()):
        return
    taken = {token.text for token in view.tokens[start:]}
    if not (taken - words.surnames) & words.never and (asked or not taken <= words.stops):
        yield start, len(view.tokens)


def _parted(heard: Heard, words: Names) -> Iterator[tuple[int, int]]:
    """Capitalised words between the ends of sentences, or first and before a comma: "Jane Doe, for four"."""
    yield from _capitalised(heard, words, rf"(?:^|[.!?] |^\w+, )({_CAPITALISED})(?=[.!?,]|$)")


def _capitalised(heard: Heard, words: Names, where: str) -> Iterator[tuple[int, int]]:
    """The capitalised words that stand where the pattern says."""
    tokens = heard.plain.tokens
    for match in pattern(where).finditer(heard.said):
        inside = [i for i, token in enumerate(tokens) if match.start(1) <= token.start < match.end(1)]
        taken = {tokens[i].text for i in inside}
        capital = all(heard.said[tokens[i].start].isupper() for i in inside)
        if inside and capital and not (taken - words.given) & (words.never | words.stops):
            yield inside[0], inside[-1] + 1
