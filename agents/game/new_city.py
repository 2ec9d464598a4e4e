"""Where a player lives by now, told in a talk: "I moved to Denver", "it's Hamburg, not Berlin", "just Atlanta"."""

import re
from dataclasses import replace
from string import capwords
from typing import Any

from agents.game.meant import meant
from parley.hear.places import home, known_city, place, timezone_of
from parley.hear.topics import of_oneself
from parley.reading import Context, Reading, sampled

LIVES = re.compile(
    r"\b(?:i|we)(?:'ve| have)?(?: just| recently| now|"
    r" actually| still| only)* (?:live|moved|relocated)(?: with (?:my )?\w+)?(?: (?:down|up|over|out|back|here|now|"
    r"already))* (?:in|to)|\bstaying\b[^.!?]{0,30}\bfor good(?: \w+){0,2} in|\b(?:the|my) (?:city|town)(?: name)?"
    r"(?:'s| is| should be)(?: really| just| actually| now| still)*|\bchange (?:it|my city|the city) to(?= )"
    r"|\bput(?= )",
    re.IGNORECASE,
)
"""What comes before a city that is known, wherever it stands: "my city is Atlanta", "put Atlanta please"."""
NOTHING_MORE = re.compile(r"\W*(?:please|instead)?\W*", re.IGNORECASE)
NOT_MOVED = re.compile(
    r"\b(?:if|before|until|unless|wish|imagine) (?:i|we)(?: ever)? (?:moved?|lived?)\b", re.IGNORECASE
)
AN_ARTICLE = re.compile(r"(?:the|an?|my|our|his|her|their) ", re.IGNORECASE)
"""What a city begins with only where it is a known one: "I moved to the couch"."""
NOT_THE_KNOWN = r"\b(?:(?P<two>[\w.]+ \w+)|(?P<one>\w+)),? (?:and )?not (?:in )?{}\b"
MOVED = re.compile(r"\b(?:moved|moving|(?:live|living)(?: with (?:my )?\w+)? in|relocated)\b", re.IGNORECASE)
NOW_IN = re.compile(r"\b(?:i'm|im|i am|we're|we are) (?:now )?in (\w+(?: (?!now\b)\w+)?)", re.IGNORECASE)
A_SENTENCE = re.compile(r"'s\b|\b(?:i|i'm|we|he|she|it|they|is|are|was|have|has|need|go)\b", re.IGNORECASE)
"""Words that no city has in its name."""
NO_MORE_IN = (
    r"(?:^\W*|\b(?:i|i'm|im|i've|we|we're|we've|it|it's|its|that|that's|you|you've|city)(?: [\w']+){{0,3}}? )"
    r"(?:not|[\w']+n't|no longer|left|never|no)\b(?: [\w']+){{0,4}}? {}\b"
)
"""That somebody does not live, or lives no more, in the city that is kept."""
NAMED_NOW = re.compile(r"\b(?:in|to|it'?s|it is|is|near|at|from|out|but|up|down) ", re.IGNORECASE)
"""What comes before the city that is right, where the kept one is wrong."""
PLAIN_CITY = re.compile(
    r"\b(?:just|only|plain|simply|(?:the city|it|that)(?:'s| is| should be)) ", re.IGNORECASE
)
"""What comes before a city of which more is kept than its name."""
NOT_YET = re.compile(
    r"\bnot (?:yet|now|until|till|before)\b|n't (?:go )?(?:chang|put|mov)\w*\b[^.!?]*\byet\b|"
    r"\b(?:only|starting) (?:in|from|after|once)\b|\bonce i\b",
    re.IGNORECASE,
)
"""That something is to be changed later."""
WAIT = re.compile(
    r"\b(?:don'?t|do not) (?:(?:go|be|you) )*(?:chang|put|mov|updat|switch|writ|not)\w*\b[^.!?]*\b(?:yet|till|until)\b",
    re.IGNORECASE,
)
"""That something told is not to be put down for now."""
STILL_IN = r"\bstill (?:here )?(?:in|living in|live in) {}\b"
"""That the city that is kept is the right one."""
NOT_THERE = re.compile(
    r"\b(?:it'?s|it is|in|live in) (?P<now>\w+(?: (?!now\b|not\b|you\b|these\b)\w+)?)(?: now)?(?: you know| man|"
    r" these days)?,? (?:and )?not (?:in )?(?P<before>\w+)",
    re.IGNORECASE,
)
"""Another city than the one that is known: "it's Hamburg, not Berlin"."""
GONE_FROM = re.compile(
    r"\b(?:i|we) (?:(?:don'?t|do not) live (?:in|at) \w+(?: \w+)? (?:any ?more|no more|now)|no longer live (?:in|"
    r"at) \w+(?: \w+)?)"
    r"\W*$",
    re.IGNORECASE,
)
WHERE_NOW = "Where do you live now?"
MOVING_THERE = re.compile(
    r"\b(?:moving|moved) to (\w+(?: (?!(?:well|and|but|now|so|we|i|last|on|in)\b)\w+)?)\b.*\b(?:we|i) moved\b",
    re.IGNORECASE,
)


@sampled("I moved to Denver", kind="place")
def moved(text: str, context: Context) -> Reading[str] | None:
    """The city of somebody who says that they have moved, or that the one that is kept is wrong."""
    found = None if NOT_YET.search(text) else lives_now(text, context)
    known = str(context.known.get("place") or "")
    if found and found.value.casefold() in known.casefold() and not _is_more_than_a_city(known, text):
        return None
    city = capwords(found.value) if found and found.value.islower() else found.value if found else ""
    return Reading(city, found.basis) if found else None


def lives_now(text: str, context: Context) -> Reading[str] | None:
    if context.asked.endswith(WHERE_NOW):
        found = of_oneself(place)(text, context)
        is_city = found is not None and (known_city(found.value) or not A_SENTENCE.search(found.value))
        return found if is_city and not meant(text, context) else None
    other, known = NOT_THERE.search(text), str(context.known.get("place") or "").casefold()
    if right := _put_right(text, known):
        return right
    if other and known.startswith(other["before"].casefold()):
        new = place(other["now"], replace(context, asked=""))
        return Reading(new.value, other[0]) if new else None
    if NOT_MOVED.search(text):
        return None
    if left := _instead_of(text, known):
        return left
    if lives := _lives(text):
        return lives
    there = MOVING_THERE.search(text)
    if there and (city := place(there[1], replace(context, asked=""))):
        return Reading(city.value, there[0])
    if not MOVED.search(text):
        return None
    if found := home(text, context):
        return None if AN_ARTICLE.match(found.value) and not known_city(found.value) else found
    match = NOW_IN.search(text)
    city = place(match[1], replace(context, asked="")) if match else None
    return Reading(city.value, match[0]) if match and city else None


def _lives(text: str) -> Reading[str] | None:
    """The known city that is told last as one's own."""
    for match in reversed([*LIVES.finditer(text)]):
        city, is_put = known_city(text[match.end() :]), match[0].casefold() == "put"
        if city and not (is_put and not NOTHING_MORE.fullmatch(text.rpartition(city)[2])):
            return _up_to(city, text, match)
    return None


def _up_to(city: str, text: str, match: re.Match[str]) -> Reading[str]:
    """The city, resting on the words from the match up to it."""
    return Reading(city, text[match.start() : text.find(city, match.end()) + len(city)])


def _is_more_than_a_city(kept: str, text: str) -> bool:
    """Whether a part of what is kept puts it right: more is kept than a city and where it lies, or nothing more is
    wanted: "just Atlanta"."""
    more = kept.removeprefix(known_city(kept)).strip(" ,")
    return bool(PLAIN_CITY.search(text)) or bool(more and not timezone_of(more))


def _instead_of(text: str, known: str) -> Reading[str] | None:
    """The known city beside words by which the one that is kept is theirs no more, or is too long: "I don't live in
    Dallas, I'm up in Tulsa", "just Atlanta"."""
    gone = re.search(NO_MORE_IN.format(re.escape(known)), text, re.IGNORECASE) if known else None
    for match in reversed([*(NAMED_NOW if gone else PLAIN_CITY).finditer(text)]):
        city = known_city(text[match.end() :])
        if city and city.casefold() != known and (gone or city.casefold() in known):
            return _up_to(city, text, match)
    return None


def _put_right(text: str, known: str) -> Reading[str] | None:
    """The city that stands before the one that is kept and not theirs: "you've got Atlanta, not Atlanta last month"."""
    match = re.search(NOT_THE_KNOWN.format(re.escape(known)), text, re.IGNORECASE) if known else None
    said = (match["two"] or match["one"]).split() if match else []
    cities = (city for city in (" ".join(said), *said[-1:]) if city and known_city(city) == city)
    return next((Reading(city, match[0]) for city in cities if match), None)


def still_there(text: str, context: Context) -> Reading[Any] | None:
    known = str(context.known.get("place") or "")
    found = re.search(STILL_IN.format(re.escape(known)), text, re.IGNORECASE) if known else None
    return Reading("still_there", found[0]) if found else None
