"""The time zone of a city, by its name and what tells it from others of that name: "London, Ontario"."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple
from unicodedata import combining, normalize

DATA = Path(__file__).with_name("cities.tsv")
LONGEST_NAME, LONGEST_REGION, LONGEST_HEAD = 5, 3, 120
AS_WRITTEN_BARE = str.maketrans(
    {"'": "", "’": "", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"}
)
"""Letters that are no letter with a mark, as people write them who have none of those."""
SHORT = {"st": "saint", "ft": "fort", "mt": "mount"}
WRITTEN = SHORT | {full: short for short, full in SHORT.items()}
"""How else the first word of a city's name is written."""
NEAR = 10
"""How much larger a city elsewhere has to be to be meant by somebody whose number is of the country of another."""
SURE = 5
"""How much larger a city has to be than those of its name in other time zones, to be surely meant."""
SURE_FROM_THERE = 15
"""The same, for somebody whose number is of the other time zone."""


class City(NamedTuple):
    people: int
    region: str
    zone: str


def zone_of_city(said: str, phone: str = "", ordinary: Collection[str] = ()) -> str | None:
    """The zone of the first and longest name of a city, else of a region; None where there is none, "" where one may
    be meant that is in another zone.

    Of several cities of one name it is the one in the region that is named as well, or the largest. One of the
    country that the phone number is of counts as larger. A city of an `ordinary` name is none. A country alone tells
    its zone only where its largest cities have one.
    """
    words = plain(said).split()
    for piece in _pieces(words):
        cities = _cities(piece) if piece not in ordinary else []
        named = _regions(plain(said).replace(piece, "0", 1)) if cities else []
        there = [city for city in cities if _within(city, named)] if named else cities
        if there:
            return _surely(there, phone)
    regions = _regions(plain(said))
    inside = [city for region in regions for city in _all_of(region)]
    largest = max(inside, key=lambda city: _weight(city, phone), default=None)
    if largest is None:
        return None
    return largest.zone if any("." in region for region in regions) else _surely(inside, phone)


def _surely(cities: Sequence[City], phone: str) -> str:
    """The zone of the city that is meant; "" where one in another zone may be, as near to the caller. The area of the
    number makes that one likelier, and surely means none: people keep their numbers when they move."""
    meant = max(cities, key=lambda city: _weight(city, phone))
    as_near = [each for each in cities if _is_near(each, phone) == _is_near(meant, phone)]
    others = [
        each for each in as_near if each.zone != meant.zone and meant.people < each.people * SURE_FROM_THERE
    ]
    there = _zone_of_number(phone) if others else ""
    may_be = any(each.zone == there or meant.people < each.people * SURE for each in others)
    return "" if may_be else meant.zone


def _zone_of_number(phone: str) -> str:
    """The time zone of the area that the number is of; "" where it is of several."""
    from phonenumbers import NumberParseException, parse, timezone  # takes a while to load

    try:
        zones = timezone.time_zones_for_number(parse(phone))
    except NumberParseException:
        return ""
    return str(zones[0]) if len(zones) == 1 else ""


def city_in_front(said: str, ordinary: Collection[str] = ()) -> str:
    """The city that the words begin with, together with its region: "Atlanta Georgia please" is "Atlanta Georgia"; ""
    where they begin with none."""
    words = said.split()
    for size in range(min(LONGEST_NAME, len(words)), 0, -1):
        name = plain(" ".join(words[:size]))
        cities = _cities(name) if name and name not in ordinary else []
        behind = (words[: size + more] for more in range(LONGEST_REGION, 0, -1)) if cities else ()
        whole = next((each for each in behind if _within_one(cities, each[size:])), words[:size])
        if cities:
            return " ".join(whole).rstrip(".,;!?")
    return ""


def is_with_region(said: str) -> bool:
    """Whether the words are a city and the region that it is in, and nothing else: "Lisbon Portugal"."""
    words = said.split()
    return any(
        _within_one(_cities(plain(" ".join(words[:end]))), words[end:]) for end in range(1, len(words))
    )


def regions_of(said: str, ordinary: Collection[str] = ()) -> Sequence[str]:
    """The regions and countries that the city may be in; none for one that is not known."""
    name = plain(said)
    return tuple(city.region for city in _cities(name)) if name not in ordinary else ()


def is_region(said: str, within: Collection[str] = ()) -> bool:
    """Whether the words name a region or a country and nothing more; of those `within`, where there are any."""
    name = plain(said)
    named = [_line(place)[0].removeprefix("@") for place in _places(f"\t{name}\t@")] if name else []
    return any(
        not within or any(each == region or each.startswith(f"{region}.") for each in within)
        for region in named
    )


def _within_one(cities: Sequence[City], region: Sequence[str]) -> bool:
    named = [_line(place)[0].removeprefix("@") for place in _places(f"\t{plain(' '.join(region))}\t@")]
    return any(_within(city, named) for city in cities)


def plain(said: str) -> str:
    letters = normalize("NFKD", said.casefold().translate(AS_WRITTEN_BARE))
    return " ".join(re.findall(r"[a-z0-9]+", "".join(each for each in letters if not combining(each))))


def _pieces(words: Sequence[str]) -> Iterator[str]:
    for size in range(min(LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            yield " ".join(words[start : start + size])


def _regions(said: str) -> list[str]:
    """The regions and countries that are named."""
    places = (place for piece in _pieces(said.split()) for place in _places(f"\t{piece}\t@"))
    return [_line(place)[0].removeprefix("@") for place in places]


def _cities(name: str) -> list[City]:
    first, _, more = name.partition(" ")
    names = (name, f"{WRITTEN[first]} {more}") if more and first in WRITTEN else (name,)
    found = ((place, place + len(each) + 2) for each in names for place in _places(f"|{each}="))
    return [City(int(_data()[start : _data().find("|", start)]), *_line(place)) for place, start in found]


def _all_of(region: str) -> Iterator[City]:
    """The largest city of each line of the region, or of each region of the country."""
    for place in (*_places(f"\n{region}\t"), *_places(f"\n{region}.")):
        line = _data()[place + 1 : _data().find("\n", place + 1)]
        yield City(max(map(int, re.findall(r"=(\d+)", line))), *_line(place + 1))


def _places(words: str) -> Iterator[int]:
    place = _data().find(words)
    while place >= 0:
        yield place
        place = _data().find(words, place + 1)


def _line(place: int) -> tuple[str, str]:
    """The region and the zone, or the name, of the line in which a place is."""
    start = _data().rfind("\n", 0, place + 1) + 1
    region, zone, *_ = _data()[start : start + LONGEST_HEAD].split("\t")
    return region, zone


def _within(city: City, regions: Sequence[str]) -> bool:
    return any(city.region == region or city.region.startswith(f"{region}.") for region in regions)


def _weight(city: City, phone: str) -> int:
    return city.people * (NEAR if _is_near(city, phone) else 1)


def _is_near(city: City, phone: str) -> bool:
    """Whether the number is of the country of the city."""
    country = city.region.split(".")[0]
    return any(phone.startswith(f"+{_code(place)}") for place in _places(f"\n@{country}\t") if _code(place))


def _code(place: int) -> str:
    """The calling code of the country of a line."""
    return _data()[place + 1 : _data().find("\n", place + 1)].rpartition("@")[2]


@cache
def _data() -> str:
    """All of it as one text: few names are ever looked for, and to read it apart takes longer than to search it."""
    return DATA.read_text("utf-8")
