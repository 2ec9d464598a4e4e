"""Street addresses."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from parley.hear.corrections import repaired
from parley.hear.digit_runs import FEWEST, Run, runs
from parley.hear.numerals import Numerals
from parley.hear.spelling import apart, behind_a_number, letter_of
from parley.hear.words import Heard, any_of, asked_for, listen, once, pattern
from parley.languages import table
from parley.reading import Context, Reading

_SEPARATOR = r"(?:[ .]+|, )"
LONGEST_NUMBER = 6
"""Digits of a house number."""
LONGEST_UNIT = 4
"""Digits of a flat's number, or of a road's: five are a ZIP code."""
SHORT_NUMBER = 2
"""Digits that a house number is said in at a time: "forty two, oh one"."""


class Addresses(NamedTuple):
    """How a language writes addresses: regular expressions over the lower-case text.

    `kinds` are words for a street ("street", "ave"), `directions` may follow or precede them, `units` start the
    number of a flat or suite, `stops` can't be part of a street's name. `asked` recognises the question for one,
    `lives_at` comes before one that nobody asked for. `named_streets` need no kind ("broadway"), `numbered` roads
    have a number for a name ("FM 1826"). `routes` are delivered to by their boxes, and have no house numbers.
    `halves` stand between numbers ("38th and a half"). `unnamed` words are part of a street's name only where its
    kind follows ("Friday Mountain Road"). `openers` may come before an answer, `closers` after the number of a flat
    that is told by itself, `leads` before one, and `floors` behind it; `is_flat` tells one in a sentence ("it's 4b").
    A word that is said twice is a stutter, unless it is `doubled` ("Walla Walla").
    `number_last` languages say the house number after the street, `number_after` are kinds of street that stand before
    its name, with the number behind it at times ("avenida Lincoln 350", after one of the `numbers` at that: "número
    350"). Where `pauses`, a comma may part the number from its street.
    """

    kinds: tuple[str, ...]
    directions: tuple[str, ...]
    units: tuple[str, ...]
    stops: frozenset[str]
    asked: tuple[str, ...]
    named_streets: tuple[str, ...] = ()
    lives_at: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    halves: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    closers: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    unnamed: frozenset[str] = frozenset()
    doubled: frozenset[str] = frozenset()
    number_last: bool = False
    floors: tuple[str, ...] = ("floor",)
    is_flat: tuple[str, ...] = ()
    number_after: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    pauses: bool = False


class House(NamedTuple):
    """The number of a house, and where it begins and ends in the text."""

    number: str
    start: int
    end: int


class Street(NamedTuple):
    """What follows the number, as it is written, and where it ends in the text."""

    name: str
    end: int


@repaired
def address(text: str, context: Context) -> Reading[str] | None:
    """A house number and a street, with the flat where one is given: "forty two oh one Oak Street" is `4201
    Oak Street`.
    """
    words = table(Addresses, context.language)
    heard = listen(apart(text, context.language).text, context.language)
    if words is None:
        return None
    return _address(heard, asked_for(words.asked, context), str(context.known.get("address") or ""))


@once
def _address(heard: Heard, asked: bool, known: str) -> Reading[str] | None:
    words = table(Addresses, heard.language)
    if words is None:
        return None
    if words.number_last:
        return _number_last(heard, words)
    if not _has_number(heard):
        return _unit_alone(heard, words, known)
    return (
        _behind_its_unit(heard, words, asked)
        or _in_known_street(heard, words, known)
        or _with_known_unit(_on_a_street(heard, words, asked), known, words, heard.language)
        or _on_a_route(heard, words)
        or _number_after(heard, words)
        or _unit_alone(heard, words, known)
        or _flat_told(heard, words, known)
    )


def _with_known_unit(
    found: Reading[str] | None, known: str, words: Addresses, language: str
) -> Reading[str] | None:
    """A house in the street that is known keeps the flat that was told: "no, it's 1170 Oak Street"."""
    before = _on_a_street(listen(known, language), words, asked=True) if found and known else None
    if found is None or before is None:
        return found
    street, unit = pattern(r"^\S+ ").sub("", found.value), _unit_of(before.value, words)
    same = unit and street.casefold() == pattern(r"^\S+ ").sub("", before.value.removesuffix(unit)).casefold()
    return Reading(found.value + unit, found.basis) if same else found


def _in_known_street(heard: Heard, words: Addresses, known: str) -> Reading[str] | None:
    """Another house of the street that is known, by a part of its name: "2201 Oltorf", after "2210 Oltorf Street"."""
    number, _, street = known.partition(" ")
    named = street.removesuffix(_unit_of(known, words)).lower().split()
    for house in _houses(heard) if number.isdecimal() and len(named) > 1 else ():
        said = heard.lower[house.end :].split()[: len(named) - 1]
        is_part = (
            said == named[: len(said)] and bool(said) and not any_of(words.directions).fullmatch(said[-1])
        )
        end = heard.lower.find(said[-1], house.end) + len(said[-1]) if is_part else 0
        if end and pattern(r"(?= *$|[.,!?])").match(heard.said, end):
            return Reading(f"{house.number} {street}", heard.said[house.start : end])
    return None


def _unit_of(known: str, words: Addresses) -> str:
    """The flat in an address that is known, from the comma or the space before it on."""
    place = any_of(words.units, r",? (?:(?:{})\b|#)(?= ?\w)").search(known.lower())
    return known[place.start() :] if place else ""


def _on_a_street(heard: Heard, words: Addresses, asked: bool) -> Reading[str] | None:
    by_sound = [house for house in _with_sounds(heard) if asked or _is_told(heard, house, words)]
    by_sound = [house for house in by_sound if _street(heard, house.end, words)]
    for house in (*by_sound, *_houses(heard)):
        if len(house.number) > LONGEST_NUMBER:
            continue
        street = (
            _numbered_road(heard, house, words)
            or _street(heard, house.end, words)
            or _bare_street(heard, house, words, asked or _is_told(heard, house, words))
            or _only_a_name(heard, house, words, asked)
        )
        if street:
            unit = _units(heard, street.end, words)
            return Reading(
                f"{house.number} {street.name}{unit.name}", heard.said[house.start : unit.end].rstrip(" ,.-")
            )
    return None


@once
def _has_number(heard: Heard) -> bool:
    """Whether there is any number, without which only a flat is told: "unit B"."""
    return bool(pattern(r"\d").search(heard.figures.text) or runs(heard))


def house_number(heard: Heard, end: int) -> bool:
    """Whether the token before `end` of the figures is the number of a house: a street follows."""
    words = table(Addresses, heard.language)
    if words is None or words.number_last or end >= len(heard.figures.tokens):
        return False
    return bool(_street(heard, heard.figures.tokens[end - 1].end, words))


@once
def _houses(heard: Heard) -> Sequence[House]:
    """What may be the number of a house: all digits in a row, or only the last of them."""
    words, tokens = table(Addresses, heard.language), heard.figures.tokens
    found = list(_beside_ordinals(heard, words)) if words else []
    for run in runs(heard):
        if words and (figures := _before_a_number_word(heard, run)) and _street(heard, figures.end, words):
            found.append(figures)
            continue
        first, last = tokens[run.start], tokens[run.end - 1]
        half, again = run.digits[: len(run.digits) // 2], run.digits[len(run.digits) // 2 :]
        if half == again and len(run.digits) > LONGEST_NUMBER:  # "eleven oh four, um, eleven oh four"
            found.append(House(half, first.start, last.end))
            continue
        parts = [place for place in range(run.start, run.end) if tokens[place].text == ","]
        before = "".join(token.text for token in tokens[run.start : parts[-1]]) if parts else ""
        if len(before.replace(",", "")) > SHORT_NUMBER or len(run.digits) > LONGEST_NUMBER:
            start = tokens[parts[-1] + 1].start if parts else last.start
            number = [each.digits for each in runs(listen(heard.said[start : last.end], heard.language))]
            found.append(House(number[-1], start, last.end))  # "order 118, 12 Oak Street"
            continue
        written = first.text if run.end == run.start + 1 and "-" in first.text else ""
        found.append(House(written or run.digits, first.start, last.end))
    return found


@once
def _with_sounds(heard: Heard) -> Sequence[House]:
    """Numbers with words among them that sound like digits: "fifty thirty to", "four to oh one"."""
    numerals, view, found = table(Numerals, heard.language), heard.figures, list[House]()
    sounds = "|".join(numerals.sounds) if numerals else ""
    if numerals is None or not sounds:
        return found
    digit = rf"(?:\d{{1,{SHORT_NUMBER}}}|{sounds}|{'|'.join(numerals.zeros)})"
    for match in pattern(rf"\b\d{{1,{SHORT_NUMBER}}}(?: {digit})+\b(?! \d)").finditer(view.text):
        said = pattern(rf"([2-9])0 (?={sounds})").sub(r"\1 ", match[0]).split()
        if not numerals.sounds.keys().isdisjoint(said):
            number = "".join(
                numerals.sounds.get(word, "0" if word in numerals.zeros else word) for word in said
            )
            first, last = (view.tokens[view.index(place)] for place in (match.start(), match.end() - 1))
            found.append(House(number, first.start, last.end))
    return found


def _before_a_number_word(heard: Heard, run: Run) -> House | None:
    """The figures of a run that goes on in letters, which are the name of the street: "4210 Two Rivers Drive". Where
    they are few, the name has a capital letter."""
    first, *others = heard.figures.tokens[run.start : run.end]
    written = heard.said[first.start : first.end]
    if not others or not written.isdecimal() or not heard.said[others[0].start].isalpha():
        return None
    is_name = len(written) >= FEWEST or heard.said[others[0].start].isupper()
    return House(written, first.start, first.end) if is_name else None


def _beside_ordinals(heard: Heard, words: Addresses) -> Iterator[House]:
    """Numbers that run into the name of a street: "two hundred second avenue", "four fifty third street"."""
    tokens = heard.figures.tokens
    ends = {run.end: run for run in runs(heard)}
    for place, token in enumerate(tokens):
        if not pattern(r"\d+th").fullmatch(token.text):
            continue
        spoken = list(pattern(r"[^\W\d_]+").finditer(heard.lower, token.start, token.end))
        if len(spoken) < 2:
            continue
        before = ends.get(place)
        short = before is not None and len(before.digits) < SHORT_NUMBER
        for split in range(1, len(spoken)):
            number = listen(heard.said[token.start : spoken[split - 1].end()], heard.language).figures.text
            hundreds = number.endswith("00")
            if number.isdecimal() and (hundreds or (short and split == len(spoken) - 1)):
                lead = before if not hundreds else None
                start = tokens[lead.start].start if lead else token.start
                house = House((lead.digits if lead else "") + number, start, spoken[split - 1].end())
                if _street(heard, house.end, words):
                    yield house
                    break


def _street(heard: Heard, end: int, words: Addresses) -> Street | None:
    """The street that follows a number, up to its kind and direction."""
    match = pattern(_street_source(heard.language)).match(heard.lower, end)
    if not match:
        return None
    name = any_of(words.halves).sub(" ", match["name"])
    if set(pattern(r"['\u2019]").sub("", name).replace(".", " ").split()) & words.stops:
        return None
    said = heard.said[match.start("street") : match.end()].strip(" ,.-")
    return Street(
        pattern(r"(?i)\b([^\W\d_]+) (?=\1 )").sub(
            lambda each: each[0] if each[1].lower() in words.doubled else "", said
        ),
        match.end(),
    )


@cache
def _street_source(language: str) -> str:
    words = table(Addresses, language)
    if words is None:
        return "(?!)"
    word = r"[^\W_]+(?:['/-][^\W_]+)*"
    kind = f"(?:{'|'.join(words.kinds)})\\b"
    direction = f"(?:{'|'.join(words.directions)})\\b"
    joints = "|".join(sorted(word for word in words.stops if len(word) == 1)) or "(?!)"
    return (
        rf"{_pause(words)} ?-?(?P<street>(?P<name>{word}(?:{_SEPARATOR}{word}){{0,5}}?){_SEPARATOR}{kind}"
        rf"(?: {kind})?"
        rf"(?:{_SEPARATOR}{direction})?(?:,? (?!(?:{joints})\b)[b-hj-z]\b(?!'))?)"
    )


def _pause(words: Addresses) -> str:
    return "(?: ?,)?" if words.pauses else ""


def _token(heard: Heard, position: int) -> int:
    """The first token of the figures at a position of the text or after it."""
    tokens = heard.figures.tokens
    return next((place for place, token in enumerate(tokens) if token.start >= position), len(tokens))


def _match(heard: Heard, source: str, position: int) -> tuple[re.Match[str], int] | None:
    """A match in the figures right at a position of the text, and the token after it."""
    view, place = heard.figures, _token(heard, position)
    match = pattern(source).match(view.text, view.starts[place]) if place < len(view.tokens) else None
    return (match, view.index(match.end() - 1) + 1) if match and match.end() > match.start() else None


def _number(heard: Heard, place: int) -> Street | None:
    """A short number from a token on, as it was written or in figures: "three twelve" is 312, "two oh six" 206."""
    said = [token.text for token in heard.figures.tokens]
    numerals, found, end = table(Numerals, heard.language), "", place
    zeros = numerals.zeros if numerals else ()
    while end < len(said):
        is_zero = bool(found) and said[end] in zeros and said[end + 1 : end + 2] and said[end + 1].isdecimal()
        digits = "0" if is_zero else said[end]
        if not digits.isdecimal() or len(found) + len(digits) > LONGEST_UNIT:
            break
        found, end = found + digits, end + 1
    return Street(found, heard.figures.tokens[end - 1].end) if found else None


def _numbered_road(heard: Heard, house: House, words: Addresses) -> Street | None:
    """A road that has a number for a name: "FM 1826", "IH 35", "Ranch Road 620 North"."""
    direction = f"(?:{'|'.join(words.directions)})" if words.directions else "(?!)"
    found = _match(heard, rf"(?:{direction} )?(?:{'|'.join(words.numbered)})\b(?: -)?", house.end)
    number = _number(heard, found[1]) if words.numbered and found else None
    if found is None or number is None:
        return None
    tokens, match = heard.figures.tokens, found[0]
    road = heard.said[tokens[heard.figures.index(match.start())].start : tokens[found[1] - 1].end].strip(" -")
    after = _match(heard, rf"{direction}\b", number.end)
    end = tokens[after[1] - 1].end if after else number.end
    return Street(f"{road} {number.name}{heard.said[number.end : end]}", end)


def _units(heard: Heard, end: int, words: Addresses) -> Street:
    """The building, suite or flat that follows a street, in figures; nothing where none does."""
    units, leads, floors = ("|".join(each) for each in (words.units, words.leads, words.floors))
    found = ""
    while unit := _unit(heard, end, units, leads, floors):
        found += f"{',' if heard.said[end : end + 1] == ',' else ''} {unit.name}"
        end = unit.end
    return Street(found, end)


def _unit(heard: Heard, position: int, units: str, leads: str, floors: str) -> Street | None:
    floor = _match(heard, rf"(?:, )?(?:(?:{leads}) )*\d+th (?:{floors})\b", position)
    tokens = heard.figures.tokens
    if floor:
        end = tokens[floor[1] - 1].end
        return Street(heard.said[position:end].strip(" .,-"), end)
    opened = _match(
        heard,
        rf"[,.]?(?: ?(?:{leads})\b)* ?(?P<unit>(?:{units})\b|#)(?: [,.])?(?: ?(?:#|number)(?!\w))?",
        position,
    )
    if opened is None:
        return None
    match, place = opened
    if place < len(tokens) and pattern(r"[a-z]").fullmatch(tokens[place].text):
        place += 1  # "B201"
    number = _number(heard, place)
    letter = _letter(heard, number.end if number else tokens[opened[1] - 1].end)
    if not (number or letter.name):
        return None
    first = tokens[heard.figures.index(match.start("unit"))].start
    written = heard.said[first : number.end if number else tokens[opened[1] - 1].end]
    if number and not pattern(r"\d").search(written):
        written = f"{heard.said[first : tokens[place].start].strip(' ,.')} {number.name}"
    gap = "" if number or not letter.name.isalpha() else " "
    return Street(f"{written}{gap}{letter.name}", letter.end)


def _letter(heard: Heard, position: int) -> Street:
    """The letter behind the number of a flat, as it was written, or in capitals; nothing where none follows."""
    letter = rf"-?[^\W\d_]\b(?!')|\s?-?(?P<named>{behind_a_number(heard.language)})"
    match = pattern(letter).match(heard.lower, position)
    if match is None:
        return Street("", position)
    named = letter_of(match["named"], heard.language) if match["named"] else ""
    first = pattern(r"\W*\w").match(match[0])
    return Street(named or heard.said[position : position + len(first[0])] if first else "", match.end())


def _bare_street(heard: Heard, house: House, words: Addresses, told: bool) -> Street | None:
    """A street without its kind: a known one, or capitalised words where an address was asked for."""
    named = any_of(words.named_streets, rf"{_pause(words)} (?P<name>{{}})\b")
    if match := named.match(heard.lower, house.end):
        return Street(heard.said[match.start("name") : match.end()].strip(), match.end())
    capitals = pattern(r"(?: (?:[A-Z][\w'-]*|\d{1,3}(?:st|nd|rd|th)))+").match(heard.said, house.end)
    if (
        not told
        or not capitals
        or len(house.number) < 2
        or set(capitals[0].lower().split()) & (words.stops | words.unnamed)
    ):
        return None
    return Street(capitals[0].strip(), capitals.end())


def _only_a_name(heard: Heard, house: House, words: Addresses, asked: bool) -> Street | None:
    """Where an address was asked for, a number and a name and nothing else: "9 Red River", "one twenty three main". A
    direction tells a street whatever is said before it, and behind it a flat: "2200 east oltorf apartment 217"."""
    unit = "|".join(words.units) or "(?!)"
    word = rf"(?!(?:{unit})\b)[^\W\d_][\w'-]*"
    joint = "|".join(words.leads) or "(?!)"
    end = rf"(?=(?P<end>[.,!]|$| (?:{unit})\b)| (?:{joint})\b)"
    match = pattern(rf"(?i) (?P<name>{word}(?: (?!(?:{joint})\b){word}){{0,2}}){end}").match(
        heard.said, house.end
    )
    if not asked or not match:
        return None
    names = match["name"].split()
    leads = any_of(words.directions).fullmatch(names[0].lower()) is not None and len(names) > 1
    if match["end"] is None and not leads:
        return None
    before = listen(heard.said[: house.start], heard.language).plain.text
    opens = any_of(words.openers, r"(?:(?:{})(?: |$))*").fullmatch(before)
    if not leads and not (opens and pattern(r"[.,!]|$").match(heard.said, match.end())):
        return None
    named = len(names) > 1 and all(name[0].isupper() for name in names)
    if (not named and len(house.number) <= SHORT_NUMBER) or set(match["name"].lower().split()) & (
        words.stops | words.unnamed
    ):
        return None
    return Street(match["name"], match.end("name"))


def _on_a_route(heard: Heard, words: Addresses) -> Reading[str] | None:
    """A route that is delivered to by its boxes: "Rural Route 2 Box 118"."""
    if not words.routes:
        return None
    view = heard.figures
    for match in any_of(words.routes, r"\b(?:{}) (?=\d)").finditer(view.text):
        route = _number(heard, view.index(match.end()))
        box = _match(heard, r"(?:, )?box\b", route.end) if route else None
        number = _number(heard, box[1]) if box else None
        if route and box and number:
            start, tokens = view.tokens[view.index(match.start())].start, view.tokens
            lead = heard.said[start : tokens[view.index(match.end())].start].strip()
            word = heard.said[tokens[box[1] - 1].start : tokens[box[1] - 1].end]
            return Reading(f"{lead} {route.name} {word} {number.name}", heard.said[start : number.end])
    return None


def _behind_its_unit(heard: Heard, words: Addresses, asked: bool) -> Reading[str] | None:
    """An address that the flat is said before: "unit 12 at 300 Elm" is `300 Elm unit 12`."""
    first = _answer(heard, words)
    unit = _unit(heard, first, *("|".join(each) for each in (words.units, words.leads, words.floors)))
    if unit is None:
        return None
    joint = any_of(words.leads, r"[ ,]*(?:(?:{})\b[ ,]*)*").match(heard.lower, unit.end)
    start = joint.end() if joint else unit.end
    street = _on_a_street(listen(heard.said[start:], heard.language), words, asked)
    if street is None or heard.said.find(street.basis, start) != start:
        return None
    return Reading(f"{street.value} {unit.name}", heard.said[first : start + len(street.basis)])


def _answer(heard: Heard, words: Addresses) -> int:
    """Where the answer begins in the text, behind its openers."""
    opener = any_of(words.openers, r"\b(?:(?:(?:{}) )*)\b").match(heard.plain.text + " ")
    start = heard.plain.index(opener.end()) if opener and opener.end() < len(heard.plain.text) else 0
    return heard.plain.tokens[start].start if heard.plain.tokens else 0


def _unit_alone(heard: Heard, words: Addresses, known: str) -> Reading[str] | None:
    """The flat of the address that is known already: "it's unit 6"."""
    if not known:
        return None
    first = _answer(heard, words)
    unit = _units(heard, first, words)
    after = pattern(r"[^.!?;]*").match(heard.said, unit.end)
    closing = rf"(?:(?: |^)(?:{'|'.join(words.closers)}))*" if words.closers else ""
    if (
        not unit.name
        or not after
        or not pattern(closing).fullmatch(listen(after[0], heard.language).plain.text)
    ):
        return None
    return Reading(f"{_without_unit(known, words, heard.language)}{unit.name}", heard.said[first : unit.end])


def _without_unit(known: str, words: Addresses, language: str) -> str:
    street = _on_a_street(listen(known, language), words, asked=True)
    before = listen(street.value if street else known, language).said
    return before.removesuffix(_unit_of(before, words))


def _flat_told(heard: Heard, words: Addresses, known: str) -> Reading[str] | None:
    """The flat of the address that is known already, told in a sentence: "the apartment is 4b", "es el cuatro be". A
    number without a letter is one only behind the word for a flat."""
    if not known or not words.is_flat:
        return None
    unit = rf"(?:(?P<unit>(?:{'|'.join(words.units)}))s? ?)"
    told = rf"(?:{'|'.join(words.is_flat)}) "
    opened = any_of(words.openers, r"^(?:(?:{}) )*")
    view, text = heard.figures, heard.figures.text
    found = [
        *pattern(rf"\b{unit}(?P<told>{told})?(?=\d)|\b{told}(?=\d)").finditer(text),
        *(match for match in [opened.match(text)] if match),
    ]
    for match in found:
        place = view.index(match.end()) if match.end() < len(text) else len(view.tokens)
        number = _number(heard, place) if place < len(view.tokens) else None
        letter = _letter(heard, number.end) if number else None
        if number is None or letter is None or pattern(r" ?-?\d").match(heard.lower, letter.end):
            continue
        named = match.groupdict().get("unit")
        if letter.name or (named and match["told"] and named not in words.numbers):
            kept = _without_unit(known, words, heard.language)
            of = named or pattern(r"^,? |\W?\w+$").sub("", _unit_of(known, words)) or "#"
            joint = "" if of == "#" else " "
            start = view.tokens[view.index(match.start())].start
            again = _unit(
                heard, letter.end, *("|".join(each) for each in (words.units, words.leads, words.floors))
            )
            end = again.end if again else letter.end
            return Reading(f"{kept} {of}{joint}{number.name}{letter.name}", heard.said[start:end])
    return None


def _is_told(heard: Heard, house: House, words: Addresses) -> bool:
    """Whether the words before a number say that an address comes: "I'm at 900 Barton Springs"."""
    place = _token(heard, house.start)
    before = " ".join(token.text for token in heard.figures.tokens[max(0, place - 4) : place])
    return any_of(words.lives_at, r"\b(?:{})$").search(before) is not None


def _number_after(heard: Heard, words: Addresses) -> Reading[str] | None:
    """Streets whose kind comes first, and their number last: "calle Roble número 25"."""
    if not words.number_after:
        return None
    numbers = "|".join(words.numbers) or "(?!)"
    word = rf"(?!(?:{numbers})\b)(?:[^\W\d_][^\W_]*|\d{{1,3}}th)"
    named = rf"(?: {word}){{1,4}}?| \d+(?=(?: ,)? (?:{numbers}) )"  # "calle 5 número 12"
    source = rf"\b(?P<street>(?:{'|'.join(words.number_after)})(?:{named}))(?: ,)?(?: (?:{numbers}))?(?= \d)"
    view = heard.figures
    by_place = {run.start: run for run in runs(heard)}
    for match in pattern(source).finditer(view.text):
        run = by_place.get(view.index(match.end() + 1))
        if run and len(run.digits) <= LONGEST_NUMBER and not set(match["street"].split()) & words.stops:
            unit = _units(heard, view.tokens[run.end - 1].end, words)
            street = view.words(*match.span("street" if match["street"][-1].isalpha() else 0))
            start = view.tokens[view.index(match.start())].start
            return Reading(f"{street} {run.digits}{unit.name}", heard.said[start : unit.end])
    return None


def _number_last(heard: Heard, words: Addresses) -> Reading[str] | None:
    """Streets whose number follows: "Storgatan 12 B"."""
    word = r"[^\W\d_]+(?:['-][^\W\d_]+)*"
    source = (
        rf"(?P<first>(?:{word} ){{0,3}}?)(?P<street>[^\W\d_]*(?:{'|'.join(words.kinds)}))\b[ ,]*(?:nummer )?"
    )
    for match in pattern(source).finditer(heard.lower):
        number = _number_at(heard, match.end())
        if number:
            street = " ".join(
                [
                    *_names(heard, match["first"], match.start(), words),
                    heard.said[match.start("street") : match.end("street")],
                ]
            )
            return Reading(f"{street} {number}", heard.said[match.start() : match.end() + len(number)])
    return None


def _names(heard: Heard, first: str, start: int, words: Addresses) -> list[str]:
    """The words before a street's kind that belong to its name: back to the last that can't."""
    kept: list[str] = []
    for word in reversed(heard.said[start : start + len(first)].split()):
        if word.lower() in words.stops:
            break
        kept.insert(0, word)
    return kept


def _number_at(heard: Heard, position: int) -> str:
    for run in runs(heard):
        tokens = heard.figures.tokens
        if 0 <= tokens[run.start].start - position <= 1 and len(run.digits) <= 3:
            letter = re.compile(r" ?([a-h])\b").match(heard.lower, tokens[run.end - 1].end)
            return run.digits + (f" {letter[1].upper()}" if letter else "")
    return ""
