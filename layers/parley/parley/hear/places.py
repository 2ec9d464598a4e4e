"""Where somebody lives: a city, or a time zone by its name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from re import escape
from typing import NamedTuple

from parley.hear.answers import questions_in
from parley.hear.cities import (
    LONGEST_REGION,
    city_in_front,
    is_region,
    is_with_region,
    regions_of,
    zone_of_city,
)
from parley.hear.corrections import rejected_in
from parley.hear.free_text import fluent, is_correction
from parley.hear.interjections import is_interjection
from parley.hear.side_questions import is_question
from parley.hear.words import IN_A_ROW, View, any_of, listen, pattern, prompted
from parley.languages import table
from parley.reading import Context, Reading

LONGEST_PLACE_WORDS = 5
BETWEEN = r"(?<=\w )(?:{})(?= )"


class Places(NamedTuple):
    """How a language says where one lives: regular expressions over plain words before and after a place.

    `zones` are time zones by what people call them. `never` is what is no place. Where something else was `asked` for,
    a place is one only after words that come before one; `openers` may lead any answer, and are none of them. `former`
    begins a place where somebody lives no more, or was only for a while, and one of the words `until` ends it, or one
    `anew` that begins the next sentence; one of the `settled` names the place that is to count, whatever else was said
    ("Galway will do"); `instead` comes between a place and the right one ("no wait"). `told` come before a place
    whatever was asked; there one of `ends` begins the next thing that is told. `within` comes between a place and the
    larger one that tells it from others of its name ("Portland, the one in Maine"), and so does one of `inside` where
    the larger one is known ("the Portland in Maine", with one of the `articles`); where one of `present` follows, a
    city that is known needs no words before it ("it's Phoenix now"). After `being` ("I'm in") only what has a capital
    is a place, or is named with its region. `rejected` comes between a place and what it is not. `which` follows a
    place and names the `larger` one: "the Oregon one"; `called` names the larger one first: "a village in Norway called
    Voss". Nothing but `ordinary` words is no place ("the big one"), unless
    the last is one of the `landmarks` ("Palm Springs") and none before it is one of the `sizes`.
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    zones: tuple[tuple[str, str], ...]
    never: tuple[str, ...]
    asked: tuple[str, ...]
    former: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    anew: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    being: tuple[str, ...] = ()
    which: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    ordinary: frozenset[str] = frozenset()
    landmarks: frozenset[str] = frozenset()
    sizes: frozenset[str] = frozenset()


def place(text: str, context: Context) -> Reading[str] | None:
    """The city as it was said: "I live in San Antonio" is "San Antonio", "Portland, no wait, Salem" is "Salem"."""
    words = table(Places, context.language)
    if words is None:
        return None
    bare = not context.asked or _is_asked(words, context)
    found = _place(text, context, words, bare)
    is_thing = found and not bare and any_of(words.articles).match(found.value.casefold())
    return None if found and is_thing and not timezone_of(found.value, language=context.language) else found


def home(text: str, context: Context) -> Reading[str] | None:
    """The city of a caller who mentions in passing where they live: "I'm Ben and I live in Tampa"."""
    words = table(Places, context.language)
    told = (
        words._replace(before=words.told, after=(*words.after, *words.ends)) if words and words.told else None
    )
    if told is None:
        return None
    return (
        _place(text, context, told, bare=False)
        or _place(text, context, told._replace(instead=()), bare=False)
        or _present(text, context, told)
        or _being(text, context, told)
    )


def told_apart(text: str, city: str, context: Context, asked: bool) -> Reading[str] | None:
    """The known city together with the region that it is told to be in: "that's Portland in Maine, not Oregon". Where
    it is `asked` whether the city is right, the region may be named alone: "as long as it's Maine"."""
    words = table(Places, context.language)
    name = _without_region(city)
    if words is None or not name:
        return None
    ruled_out, said = rejected_in(text, context.language), text
    for start, end in ruled_out:
        said = f"{said[:start]}{' ' * (end - start)}{said[end:]}"
    for begins, ends in _regions_named(said, name, words):
        named = list(pattern(rf"(?i)\b{escape(name)}\b").finditer(said, 0, begins))
        led_by = named[-1] if named and _all_ordinary(said[named[-1].end() : begins], words) else None
        rest = pattern(rf"(?i)\b{escape(name)}\b").sub("", f"{said[:begins]} {said[ends:]}")
        if led_by is None and not (asked and _all_ordinary(rest, words)):
            continue
        end = next((to for since, to in ruled_out if not said[ends:since].strip(" ,.")), ends)
        is_beside = led_by is not None and not said[led_by.end() : begins].strip(" ,")
        value = said[led_by.start() : ends] if led_by and is_beside else f"{name}, {said[begins:ends]}"
        start = led_by.start() if led_by else begins
        return None if is_same_place(value, city) else Reading(value, text[start:end])
    return None


def _regions_named(said: str, name: str, words: Places) -> Iterator[tuple[int, int]]:
    """Where a region stands in which there is a city of the name: the longest first, and of those the last."""
    inside, spoken = regions_of(name, words.ordinary), list(pattern(r"[^\W_][\w'’-]*").finditer(said))
    for size in range(min(LONGEST_REGION, len(spoken)), 0, -1):
        for first in range(len(spoken) - size, -1, -1):
            begins, ends = spoken[first].start(), spoken[first + size - 1].end()
            if not _all_ordinary(said[begins:ends], words) and is_region(said[begins:ends], inside):
                yield begins, ends


def is_same_place(one: str, other: str) -> bool:
    """Whether both are the same words: "Portland, Maine", "portland maine"."""
    return one.casefold().replace(",", "") == other.casefold().replace(",", "")


def _without_region(city: str) -> str:
    """ "Portland", of "Portland, Maine"."""
    said = city.split()
    ends = (end for end in range(1, len(said)) if is_region(" ".join(said[end:])))
    return " ".join(said[: next(ends, len(said))]).strip(" ,")


def _all_ordinary(said: str, words: Places) -> bool:
    """Whether no word names anything."""
    spoken = pattern(r"[^\W\d_]+(?:['’]\w+)?").findall(said.casefold())
    bare = (each.replace("’", "'") for each in spoken)
    return all(
        each.replace("'", "") in words.ordinary
        or each.partition("'")[0] in words.ordinary
        or each in words.landmarks
        for each in bare
    )


def _being(text: str, context: Context, words: Places) -> Reading[str] | None:
    """The city where somebody says to be: "I'm in Boise", not "I'm in a meeting"."""
    found = _place(text, context, words._replace(before=words.being), bare=False) if words.being else None
    city = pattern(r"(?<=\w{3})[.!?] .*").sub("", found.value) if found else ""
    is_one = city.istitle() or (bool(city) and is_with_region(city))
    return Reading(city, found.basis[: found.basis.find(city) + len(city)]) if found and is_one else None


def _present(text: str, context: Context, words: Places) -> Reading[str] | None:
    """The known city where somebody lives by now: "it's Phoenix now"."""
    if not any_of(words.present, r"\b(?:{})$").search(listen(text, context.language).plain.text):
        return None
    found = place(text, replace(context, asked=""))
    if found is None or not _zone_named(found.value, context.language):
        return None
    return Reading(found.value, text[text.find(found.basis) :])


def _place(text: str, context: Context, words: Places, bare: bool) -> Reading[str] | None:
    """The place that is named; `bare` where it may stand without words before it."""
    view = listen(text, context.language).plain
    settled = any_of(words.settled).search(view.text)
    if settled and (place := _place(settled["place"], context, words._replace(settled=()), bare=True)):
        return Reading(place.value, view.basis(settled))
    if (named := any_of(words.called).search(view.text)) and is_region(named["larger"]):
        place = _place(view.words(named.start("place"), len(view.text)), context, words, bare=True)
        start, end = named.span("larger")
        return Reading(f"{place.value}, {view.words(start, end)}", view.basis(named)) if place else None
    rejected = any_of(words.rejected, BETWEEN).search(view.text)
    if rejected and (meant := _place(view.words(0, rejected.start()), context, words, bare)):
        return meant
    if whole := _within_another(view, context, words, bare):
        return whole
    is_told_apart = any_of(words.within).search(view.text) is not None
    if is_told_apart and not bare:
        return None
    begins = _after_others(words, view.text)
    is_led = any_of(words.before, r"\b(?:{}) ").search(view.text, begins) is not None
    if not is_led and is_interjection(text, context):
        return None
    if begins >= len(view.text) and (first := any_of(words.former).search(view.text)) and first.start():
        return _place(view.words(0, first.start()), context, words, bare)
    if (bare and is_correction(view.text[begins:], context)) or begins >= len(view.text):
        return None
    leads = (*words.before, *words.openers) if bare else words.before
    opener = any_of(leads, IN_A_ROW).search(f"{view.text} ", begins)
    start = opener.end() if opener and opener.end() <= len(view.text) else begins
    if not opener and not bare:
        return None
    if bare and opener and (told := _told_first(view, context, words, begins, opener.start())):
        return told
    closer = any_of(words.after, r" (?:{})(?: .*)?$").search(view.text, start)
    end = closer.start() if closer else len(view.text)
    found = _as_known(_fluent(view.words(start, end), context.language), words, context.language)
    fits = 0 < len(found.split()) <= LONGEST_PLACE_WORDS and pattern(r"[^\W\d]{2}").search(found)
    never = any_of(words.never).fullmatch(view.text[start:end].strip())
    is_named = not _is_ordinary(view.text[start:end].split(), words) or _zone_named(found, context.language)
    is_asking = bare and is_question(
        view.words(begins, end) if closer and known_city(found) else text, context
    )
    if not fits or never or not is_named or is_asking:
        return None
    basis = view.words(opener.start() if opener else start, end)
    return Reading(found, basis[: basis.rfind(found) + len(found)] if found in basis else basis)


def _fluent(said: str, language: str) -> str:
    """Without hesitations and what is only said again: "um Tulsa, Tulsa, Oklahoma"; "Walla Walla" is a city."""
    plain = fluent(said, language)
    again = pattern(r"(?i)\b(\w{3,})[ ,]+\1\b").search(plain)
    is_said_again = again is not None and known_city(again[0], language) != again[0]
    return f"{plain[: again.end(1)]}{plain[again.end() :]}" if again and is_said_again else plain


def _as_known(found: str, words: Places, language: str) -> str:
    """The known city that the words begin with, where more than a place follows: "marfa way out"."""
    known = known_city(found, language)
    more = listen(found[len(known) :], language).plain.text.split() if known else []
    return known if len(more) > 1 and any(word in words.ordinary for word in more) else found


def _told_first(view: View, context: Context, words: Places, begins: int, ends: int) -> Reading[str] | None:
    """The place that is said bare, before anything is told of another: "Chicago for now, moving to Denver soon"."""
    closer = any_of(words.after, r"(?<=\w)(?: (?:{}))\b").search(view.text, begins)
    if closer is None or not begins < closer.start() < ends:
        return None
    return _place(view.words(begins, closer.start()), context, words, bare=True)


def _is_ordinary(spoken: Sequence[str], words: Places) -> bool:
    is_landmark = (
        len(spoken) > 1 and spoken[-1] in words.landmarks and not words.sizes.intersection(spoken[:-1])
    )
    return not is_landmark and all(word in words.ordinary or word in words.landmarks for word in spoken)


def _within_another(view: View, context: Context, words: Places, bare: bool) -> Reading[str] | None:
    """The place together with the larger one that tells it from others: "Portland, the one in Maine" is "Portland,
    Maine"."""
    if told := any_of(words.which, r"(?<=\w )(?:{})").search(view.text):
        named = _place(view.words(0, told.start()), context, words, bare)
        if named and _zone_named(told["larger"], context.language):
            return Reading(f"{named.value}, {told['larger']}", view.said)
    for match in any_of((*words.within, *words.inside), BETWEEN).finditer(view.text):
        named = _place(view.words(0, match.start()), context, words, bare)
        larger = (
            _place(view.words(match.end() + 1, len(view.text)), context, words, bare=True) if named else None
        )
        is_beside = named is not None and view.words(0, match.start()).endswith(named.basis)
        is_known = is_beside and larger is not None and timezone_of(larger.value, language=context.language)
        if named and larger and (is_known or any_of(words.within).search(match[0])):
            start, end = view.said.find(named.basis), view.said.rfind(larger.basis) + len(larger.basis)
            bare_name = pattern(rf"(?i)^(?:{'|'.join(words.articles) or '(?!)'}) ").sub("", named.value)
            is_thing = named.value.casefold().split()[0] in words.sizes and not known_city(
                bare_name, context.language
            )
            value = larger.value if is_thing else f"{bare_name}, {larger.value}"
            return Reading(value, view.said[start:end])
    return None


def _after_others(words: Places, spoken: str) -> int:
    """Where the place that counts begins: after corrected ones and former ones."""
    ended = rf" (?:{'|'.join(words.until)})(?= )| (?=(?:{'|'.join(words.anew) or '(?!)'}) )|$"
    former = rf"(?:{'|'.join(words.former) or '(?!)'}).*?(?:{ended})"
    instead = rf"(?<=\w )(?:{'|'.join(words.instead) or '(?!)'}) (?=\D+$)"
    ends = [match.end() for source in (former, instead) for match in pattern(rf"\b{source}").finditer(spoken)]
    after = max(ends, default=0)
    return after + 1 if spoken[after : after + 1] == " " else after


def _is_asked(words: Places, context: Context) -> bool:
    """Whether the question itself is for a place, and no statement before it: "so you're from Kansas City. Right?"."""
    asked = questions_in(prompted(context.asked, context.language))
    return any(any_of(words.asked).search(each) for each in asked)


@lru_cache(maxsize=256)
def timezone_of(said: str, phone: str = "", language: str = "en-US") -> str:
    """The IANA time zone of a city, of a region, or of a zone's common name, as somebody with this phone number means
    it; "" where none is known, or another one may be meant."""
    zone = zone_of_city(said, phone, _named_like_cities(language))
    return _zone_named(said, language) if zone is None else zone


def is_only_region(said: str) -> bool:
    """Whether it is a region or a country and no city: "Wales"."""
    return is_region(said) and not regions_of(said)


def known_city(said: str, language: str = "en-US") -> str:
    """The city that the words begin with, if it is a known one: "Atlanta last month" is "Atlanta"."""
    return city_in_front(said, _named_like_cities(language))


@cache
def _named_like_cities(language: str) -> frozenset[str]:
    """Words that some city bears, and that seldom mean it."""
    words = table(Places, language)
    return words.ordinary | words.landmarks if words else frozenset()


def _zone_named(said: str, language: str) -> str:
    """The zone of a large city, or one by its common name: what nobody says by chance."""
    words = table(Places, language)
    plain = listen(said, language).plain.text
    zones: tuple[tuple[str, str], ...] = words.zones if words else ()
    for phrase, zone in zones:
        if any_of((phrase,)).search(plain):
            return zone
    by_city = _zones_by_city()
    found = (zone for city, zone in by_city.items() if any_of((city,)).search(plain))
    return next(found, "")


@cache
def _zones_by_city() -> dict[str, str]:
    """Cities that give an IANA zone its name: "stockholm" is "Europe/Stockholm"."""
    from zoneinfo import available_timezones

    areas = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific")
    names = sorted(name for name in available_timezones() if name.split("/")[0] in areas)
    return {name.rsplit("/", 1)[1].replace("_", " ").lower(): name for name in names if "/" in name}
