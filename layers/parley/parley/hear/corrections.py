"""A value that somebody corrects: "no, it's 4201 not 4210", or "Linda, no, I meant Brian" in one breath."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, wraps
from re import Match, escape
from typing import Any, NamedTuple

from parley.hear.digit_runs import runs
from parley.hear.words import (
    IN_A_ROW,
    Heard,
    Meanings,
    PhrasePattern,
    any_of,
    listen,
    lowered,
    pattern,
    unaccented,
)
from parley.languages import table
from parley.reading import Context, Reader, Reading

LONG_NUMBER = 7
"""A number of at least so many digits may be corrected by its last ones alone."""
ALIKE = 0.6
"""How alike two words are (0 to 1) for one to be a misheard other: "Smyth" for "Smith" is 0.8."""


class Corrections(NamedTuple):
    """How a language corrects: `openers` come before the right value, `rejections` before the wrong one,
    both regular expressions over plain words; `enders` follow the value. Who corrects what they just said halts
    first: one of `repairs` is enough ("I meant"), of `halts` ("no", "sorry", "wait") two in a row are, or one after
    a pause. A `paused` halt rejects what follows it unless there is a pause behind it as well ("no, 4201" but
    "no 4210" in Spanish). One of `resumed` ends a wrong value. `replacements` name both values, the groups `wrong` and
    `right`: "put Elm instead of Oak". After `anew` another value follows without any pause ("you know what, make it
    kind"). What begins with one of `no_values` is none: "wait no, don't tell my mom" takes nothing back.
    """

    openers: tuple[str, ...]
    rejections: tuple[str, ...]
    enders: tuple[str, ...] = ()
    repairs: tuple[str, ...] = ()
    halts: tuple[str, ...] = ()
    paused: tuple[str, ...] = ()
    resumed: tuple[str, ...] = ("but", "its?", "it'?s")
    replacements: tuple[str, ...] = ()
    anew: tuple[str, ...] = ()
    no_values: tuple[str, ...] = ()


def repaired(reader: Reader) -> Reader:
    """The reader, which also takes what is corrected or ruled out in the same breath.

    "Bob, no, sorry, Robert Miller" is Robert Miller, "4210 Oak Street, I mean 4201" is 4201 Oak Street, and
    "733 01, not 78664" is 73301.
    """

    @wraps(reader)
    def read(text: str, context: Context) -> Reading[Any] | None:
        for sure in (False, True):
            said, parts = in_parts(text, context.language, sure)
            if len(parts) == 1:
                break
            if found := _from_parts(reader, said, parts, context, sure):
                return found
        return _kept(reader, text, context)

    return read


def _from_parts(
    reader: Reader, said: str, parts: Sequence[tuple[int, str]], context: Context, sure: bool
) -> Reading[Any] | None:
    """The value as the last of the parts leaves it. Where it is not `sure` that anything is corrected, each of the
    parts has to hold a value."""
    found: Reading[Any] | None = None
    lead, start, end = "", 0, 0
    for place, part in parts:
        new = _again(reader, part, lead, found, context) if found else _kept(reader, part, context)
        if found and new and _is_of_another_number(said[end:place], new, context):
            continue
        if new is None and not sure:
            return None
        if new:
            within = max(part.find(new.basis), 0)
            if not found:
                lead, start = part[:within], place + within
            end = place + within + len(new.basis)
            found = Reading(new.value, said[start:end])
    return found


def _is_of_another_number(between: str, new: Reading[Any], context: Context) -> bool:
    """Whether a number alone corrects one that was said after the value: "1106 Oak Street, call me at 512 555 0177, no,
    0171"."""
    said = listen(new.basis, context.language).figures.text.replace(" ", "")
    return said.isdecimal() and bool(list(runs(listen(between, context.language))))


@lru_cache(maxsize=64)
def in_parts(text: str, language: str, sure: bool) -> tuple[str, Sequence[tuple[int, str]]]:
    """What was said, and its parts between the words with which somebody corrects it, each with its place."""
    words, heard = table(Corrections, language), listen(text, language)
    starts, ends = [0], []
    for match in _repairs(heard, words, sure) if words else ():
        tokens, first = heard.plain.tokens, heard.plain.index(match.start())
        ends.append(tokens[first - 1].end)
        starts.append(tokens[heard.plain.index(match.end() - 1)].end)
    pairs = zip(starts, [*ends, len(heard.said)], strict=True)
    return heard.said, tuple((start, heard.said[start:end]) for start, end in pairs)


def _repairs(heard: Heard, words: Corrections, sure: bool) -> Iterator[Match[str]]:
    """Where somebody takes up again what they said; not at its beginning, and not at its end."""
    view, (repairs, every) = heard.plain, _taking_up(heard.language)
    for match in every.finditer(view.text):
        first = view.index(match.start())
        if not first or match.end() >= len(view.text):
            continue
        pause = heard.said[view.tokens[first - 1].end : view.tokens[first].start].strip()
        if not pause and " " not in match[0].strip() and pattern(r"\d{1,3}\b").match(view.text, match.end()):
            continue  # "Oak Street no 5"
        if any_of(words.paused).fullmatch(match[0].strip()) and not _is_followed_by_a_pause(heard, match):
            continue
        halts = len(any_of(words.halts).findall(match[0]))
        if not sure or repairs.search(match[0]) or halts > 1 or pause:
            yield match


@cache
def _taking_up(language: str) -> tuple[PhrasePattern, PhrasePattern]:
    """Words of which one is enough to correct what was just said; and all that may do it, in a row."""
    words = table(Corrections, language)
    repairs, halts = ((*words.repairs, *words.anew), words.halts) if words else ((), ())
    every = "|".join((*repairs, *halts)) or "(?!)"
    return any_of(repairs), any_of((rf"(?:(?:{every})(?: |$))+",))


def _is_followed_by_a_pause(heard: Heard, match: Match[str]) -> bool:
    last = heard.plain.index(match.start() + len(match[0].rstrip()) - 1)
    before, after = heard.plain.tokens[last : last + 2]
    return bool(heard.said[before.end : after.start].strip())


def as_corrected(text: str, language: str) -> str:
    """What follows the last words that take back what was before them ("cheeky, wait no, kind"); else all of it.

    One word does so only between pauses: "dogs, no cats" takes nothing back.
    """
    words, heard = table(Corrections, language), listen(text, language)
    said = text
    for match in _repairs(heard, words, sure=True) if words else ():
        first, last = (heard.plain.index(place) for place in (match.start(), match.end() - 1))
        end = heard.plain.tokens[last].end
        if words and any_of(words.no_values).match(heard.plain.text, match.end()):
            return heard.said[: heard.plain.tokens[first - 1].end] if said == text else said
        is_new = words is not None and (
            len(any_of(words.halts).findall(match[0])) > 1 or any_of(words.anew).search(match[0]) is not None
        )
        if is_new or pattern(r" ?[,.;!?]").match(heard.said, end):
            said = heard.said[end:].strip(" ,.;!?")
    return said


def _kept(reader: Reader, text: str, context: Context) -> Reading[Any] | None:
    """What the reader finds, unless just that is ruled out: "not 78664"."""
    found = reader(text, context)
    words = table(Corrections, context.language)
    if words is None or not any_of(words.rejections).search(lowered(text)):
        return found
    heard = listen(text, context.language)
    before = heard.lower[: heard.said.find(found.basis)] if found else ""
    if found and not any_of(words.rejections, r"\b(?:{})[ ,]*$").search(before):
        return found
    kept = reader(_without_rejected(heard, words), context)
    if kept:
        return kept
    number = any_of(words.rejections, r"(?i)\b(?:{}) \d+,? ").sub("", heard.said)
    kept = reader(number, context) if number != heard.said else None  # "2205, not 2250 Oak Street"
    return Reading(kept.value, heard.said) if kept else None


def _again(
    reader: Reader, part: str, lead: str, found: Reading[Any], context: Context
) -> Reading[Any] | None:
    """The value as the part that follows corrects it: wholly, or one part of it."""
    new = corrected(part, str(found.value), reader, context)
    if new and _kept(reader, lead + new.value, context):
        return new
    whole = _kept(reader, lead + part, context)
    return whole if whole and whole.basis in part else None


def corrected(text: str, current: str, reader: Reader, context: Context | None = None) -> Reading[str] | None:
    """The current value as it was corrected, `None` where no correction was understood.

    A whole new value is read by `reader`; a part ("4201", "Elm Street", "T A R R Y") replaces the part of the current
    value that it stands for: the number, or the word that was rejected or that it sounds like.
    """
    context = context or Context()
    words = table(Corrections, context.language)
    heard = listen(text, context.language)
    if words is None or not heard.plain.text:
        return None
    kept = _without_rejected(heard, words) or _unpaused(heard, current, words)
    right = listen(_joined(_bare(listen(kept, context.language), words)), context.language)
    part = _patched(right, heard, current, words) if len(right.said.split()) < len(current.split()) else None
    part = None if part == current else part
    whole = None if part else reader(right.said, context) or reader(kept, context)
    value = str(whole.value) if whole else part or _patched(right, heard, current, words)
    basis = (right.said or kept) if value else ""
    return Reading(value, basis) if value and value.casefold() != current.casefold() else None


def replaced(text: str, context: Context) -> tuple[str, str] | None:
    """What is to be replaced, and by what: "swap calm for warm", "change the city to Denver"."""
    view = listen(text, context.language).plain
    for replacement, enders in _replacements(context.language).possible(view.text):
        if match := replacement.search(view.text):
            wrong, right = (
                view.words(match.start(name), _end(enders, match, name)) for name in ("wrong", "right")
            )
            return wrong, right
    return None


@cache
def _replacements(language: str) -> Meanings[PhrasePattern]:
    """The ways to say so, each with the words that may follow a value."""
    words = table(Corrections, language)
    if words is None:
        return Meanings(())
    return Meanings((any_of((each,)), any_of(words.enders, r"(?: (?:{}))+$")) for each in words.replacements)


def _end(enders: PhrasePattern, match: Match[str], name: str) -> int:
    """Where the group ends without the words that may follow a value."""
    ender = enders.search(match[name])
    return match.start(name) + ender.start() if ender else match.end(name)


def rejected_in(text: str, language: str) -> Sequence[tuple[int, int]]:
    """Where in the words somebody rules something out: "not the Oregon one"."""
    words, heard = table(Corrections, language), listen(text, language)
    return [match.span() for match in _rejected(words).finditer(heard.lower)] if words else ()


def _without_rejected(heard: Heard, words: Corrections) -> str:
    """What was said, without the wrong value."""
    said = heard.said
    for match in reversed(list(_rejected(words).finditer(heard.lower))):
        said = said[: match.start()] + said[match.end() :]
    return said.strip(" ,.;")


def _rejected(words: Corrections) -> PhrasePattern:
    """A wrong value, as far as it goes: "not Perez", in "it's not Perez it's Gutierrez"."""
    until = f"$|[,.;]| (?:{'|'.join(words.resumed)}) "
    return any_of(words.rejections, rf"\b(?:{{}})\b (?P<wrong>[^,.;]+?)(?={until})")


def _unpaused(heard: Heard, current: str, words: Corrections) -> str:
    """The value behind a "no" whose pause was not heard: "no es Ana Ruiz" rejects nothing, where another name is
    known."""
    paused = any_of(words.paused, r"\b(?:{})\b").match(heard.lower)
    said = _bare(heard, words)
    return said if paused and said and said.casefold() not in current.casefold() else ""


def _bare(heard: Heard, words: Corrections) -> str:
    """The value without the words around it."""
    view = heard.plain
    opener = any_of(words.openers, IN_A_ROW).match(view.text + " ")
    start = opener.end() if opener else 0
    ender = any_of(words.enders, r"\b(?:(?: (?:{}))+$)\b").search(view.text, start)
    end = ender.start() if ender else len(view.text)
    return view.words(start, end) if start < len(view.text) else ""


def _joined(said: str) -> str:
    """Letters that are said one by one, and nothing else, as a word."""
    letters = pattern(r"[ .,-]+").sub("", said)
    is_spelled = pattern(r"[^\W\d_](?:[ .,-]+[^\W\d_]){2,}[ .]*").fullmatch(said)
    return letters.capitalize() if is_spelled else said


def _patched(right: Heard, heard: Heard, current: str, words: Corrections) -> str | None:
    """The current value with one part of it replaced."""
    number = list(runs(right))
    tokens = right.figures.tokens
    if right.said.isalpha() and [each.digits for each in number] == ["1"]:
        return None  # an article, or "that one"
    if len(number) == 1 and number[0].end - number[0].start == len(tokens):
        return _with_number(number[0].digits, heard, current)
    return _with_word(right.said, heard, current, words) if 0 < len(tokens) <= 4 and not number else None


def _with_number(digits: str, heard: Heard, current: str) -> str | None:
    """The current value with its number replaced: the rejected one, or its only one."""
    numbers = list(pattern(r"\d+").finditer(current))
    said = {run.digits for run in runs(heard)}
    target = [match for match in numbers if match[0] in said and match[0] != digits] or numbers
    if len(target) == 1 and len(digits) < LONG_NUMBER <= len(target[0][0]):
        digits = target[0][0][: -len(digits)] + digits  # the end of a phone number
    return (
        _replaced(current, target[0], digits)
        if target and (len(target) == 1 or target[0][0] in said)
        else None
    )


def _with_word(right: str, heard: Heard, current: str, words: Corrections) -> str | None:
    """The current value with the rejected words, or the ones that sound like the right ones, replaced.

    Only names are misheard so that one word stands for another: "book it" is no better "blowing". What is as
    long as all of the value stands for none of its parts: "it's not Jane, it's Lorraine Tibbets".
    """
    rejected = _rejected(words).search(heard.lower)
    if rejected:
        wrong = _bare(listen(rejected["wrong"].strip(), heard.language), words)
        known = unaccented(current.lower(), heard.language)
        place = pattern(rf"\b{escape(wrong)}\b").search(known) if wrong else None
        if place and len(wrong.split()) < len(current.split()) <= len(right.split()):
            return _as_cased(right, current)
        if place is None or pattern(rf"\b{escape(right.lower())}\b").search(known):
            return None  # what is there already takes no other's place
        return _replaced(current, place, _as_cased(right, current[slice(*place.span())]))
    size = len(right.split())
    spans = list(pattern(r"[^\W\d_][\w'-]*").finditer(current))
    starts = [i for i in range(len(spans) - size + 1) if spans[i][0][0].isupper()]
    pairs = [(spans[i].start(), spans[i + size - 1].end()) for i in starts]
    best = max(_alike(right, current, pairs), default=(0.0, 0, 0))
    return (
        current[: best[1]] + _as_cased(right, current[best[1] : best[2]]) + current[best[2] :]
        if best[0] >= ALIKE
        else None
    )


def _as_cased(right: str, wrong: str) -> str:
    """Words in lower case, with capitals where they stand for words that have them; "AC" is an abbreviation."""
    if not (right.islower() and wrong.istitle()):
        return right
    return pattern(r"(?:^|(?<=[ '-]))[^\W\d_]").sub(lambda match: match[0].upper(), right)


def _alike(right: str, current: str, pairs: list[tuple[int, int]]) -> Iterator[tuple[float, int, int]]:
    """The similarity of each part of the current value that can reach the needed similarity at all.

    The bounds cost a fraction of the ratio itself, which most words never reach.
    """
    said = right.lower()
    near = [(a, b) for a, b in pairs if 2 * min(b - a, len(said)) >= ALIKE * (b - a + len(said))]
    if not near:
        return
    from difflib import SequenceMatcher  # rarely needed, and no cold start has to wait for it

    matcher = SequenceMatcher(None, "", said)
    for a, b in near:
        matcher.set_seq1(current[a:b].lower())
        if matcher.quick_ratio() >= ALIKE:
            yield matcher.ratio(), a, b


def _replaced(current: str, place: Match[str], right: str) -> str:
    return current[: place.start()] + right + current[place.end() :]
