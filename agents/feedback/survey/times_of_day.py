"""The parts of the day that the options of a question name, told by the hour: "around four" is in the afternoon."""

import re
from collections.abc import Mapping, Sequence

from parley.hear.words import listen
from parley.reading import Context, Reader, Reading

PARTS_OF_THE_DAY: Mapping[str, tuple[range, Sequence[str]]] = {
    "morgon": (range(5, 10), ("morgonen", "morron")),
    "förmiddag": (range(5, 12), ("morgonen", "morron", "före lunch", "innan lunch")),
    "lunch": (range(11, 14), ("lunchen", "lunch")),
    "eftermiddag": (range(12, 17), ("efter lunch", "efter skolan")),
    "kväll": (range(17, 24), ("efter middagen",)),
    "natt": (range(5), ()),
}
"""The hours of the part of the day that an option names, and other words for it."""
AT_AN_HOUR = re.compile(
    r"\b(?:klockan|kl|vid|runt|framåt|omkring|kring|efter|mot|halv)(?: (?:klockan|kl|typ))?(?P<half> halv)? "
    r"(?P<hour>\d{1,2})(?:[.:]\d\d)?\b(?! (?:minut|tim|gång|dag))"
)
NOON, BEFORE_NOON, EITHER = 12, (10, 11), (8, 9)
"""Of hours without a half of the day nobody shops at four in the night, or often at ten in the evening."""


def at_the_same_time(option: str, options: Sequence[str]) -> Sequence[str]:
    """Other words for the part of the day that an option names, which no other option names."""
    word = next((each for each in PARTS_OF_THE_DAY if re.search(rf"\b{each}", option)), "")
    others = [each for each in PARTS_OF_THE_DAY if each != word and any(each in other for other in options)]
    said = PARTS_OF_THE_DAY[word][1] if word else ()
    return [each for each in said if not any(other in each for other in others if other != "förmiddag")]


def part_of_the_day(options: Sequence[str]) -> Reader:
    """The option whose part of the day holds the hours that are told, where all options name one: "around four"."""
    parts = {
        option: PARTS_OF_THE_DAY[word][0] for option in options for word in PARTS_OF_THE_DAY if word in option
    }

    def read(text: str, context: Context) -> Reading[str] | None:
        heard = listen(text, context.language).figures
        told = list(AT_AN_HOUR.finditer(heard.text)) if len(parts) == len(options) else []
        hours = [hour for match in told for hour in _hours(int(match["hour"]) - bool(match["half"]), text)]
        found = [{option for option in parts if hour in parts[option]} for hour in hours]
        if not found or any(each != found[0] for each in found) or len(found[0]) != 1:
            return None
        return Reading(found[0].pop(), heard.basis(told[0]))

    return read


def _hours(hour: int, text: str) -> Sequence[int]:
    """What hour is meant; both where it may be either."""
    if hour >= NOON or hour in BEFORE_NOON or re.search("morgon|förmiddag|morron", text):
        return (hour,)
    return (hour, hour + NOON) if hour in EITHER else (hour + NOON,)
