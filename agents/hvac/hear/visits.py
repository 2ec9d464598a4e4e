"""What callers say about a visit in passing: when they would like it, and what the technician should know."""

import re
from datetime import datetime, timedelta
from typing import NamedTuple

from parley.hear.addresses import address
from parley.hear.periods import Window, coming
from parley.hear.rest import rest
from parley.hear.words import any_of, asked_for, listen, pattern, said_of
from parley.languages import table
from parley.reading import Context, Reader, Reading, sampled


class Visits(NamedTuple):
    """How a language speaks of visits: regular expressions over plain words.

    `notes` are what the technician should know or do ("the gate code is 4411", "call me before you come"),
    `leads` what may stand before one; where that is asked (`asked_what`) anything is one. `wanted` asks for somebody
    to come, as any time does where one is asked for (`asked_when`), and one beside which nothing is said but
    `beside_a_time` ("Monday at ten is fine"); `spoken_for` tells that a time in the same clause is none of a visit:
    when it broke, who came last. `joint` is a word between clauses, `moved` tells that the caller lives elsewhere
    now, `of_another` that somebody else lives where the visit is. `back_home` comes before the hour from which somebody
    is at home, in whose place a time is `from_then`. Beside an address `places` tell which one it is
    ("behind the church"); where one is asked for (`asked_where`), so does all that follows it but `no_places`.
    `before_addresses` come between the two. `second_places` begin what is told of another job at another place.
    `names_of_others` name somebody else than the caller, or what the caller is only called. What comes before or after
    a number tells that it is another's (`before_others_numbers`), unless it is one of the `own_numbers`.
    """

    leads: str
    notes: tuple[str, ...]
    asked_what: tuple[str, ...]
    asked_when: tuple[str, ...]
    wanted: tuple[str, ...]
    spoken_for: tuple[str, ...]
    beside_a_time: frozenset[str]
    joint: str
    moved: tuple[str, ...]
    asked_where: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    no_places: tuple[str, ...] = ()
    before_addresses: tuple[str, ...] = ()
    of_another: tuple[str, ...] = ()
    back_home: tuple[str, ...] = ()
    from_then: str = ""
    second_places: tuple[str, ...] = ()
    names_of_others: tuple[str, ...] = ()
    own_numbers: tuple[str, ...] = ()
    before_others_numbers: tuple[str, ...] = ()
    after_others_numbers: tuple[str, ...] = ()


def without_notes(text: str, context: Context) -> str:
    """The plain words, those of notes blanked: "can they call me when they come" asks for no call back."""
    words, plain = table(Visits, context.language), listen(text, context.language).plain.text
    return any_of(words.notes).sub(lambda each: "_" * len(each[0]), plain) if words else plain


def tells(kind: type, name: str) -> Reader:
    """A reader that gives True where any of the phrases `name` of a language's table was said."""

    def read(text: str, context: Context) -> Reading[bool] | None:
        said = said_of(table(kind, context.language), name, text, context)
        return Reading(True, said) if said else None

    return read


moved = tells(Visits, "moved")
"""True for who lives elsewhere now: the house of a visit takes the place of the one on file."""
of_another = tells(Visits, "of_another")
"""True for a visit at somebody else's house, such as a tenant's: its address is not that of the caller."""
visit_wanted = tells(Visits, "wanted")
"""True where the caller asks for somebody to come: "can I get somebody out here today"."""


def address_of_this_visit(text: str, context: Context) -> Reading[str] | None:
    """Where the visit that was read back is to be instead; not where a second one would be."""
    of_a_second = said_of(table(Visits, context.language), "second_places", text, context)
    found: Reading[str] | None = None if of_a_second else address(text, context)
    return found


@sampled("tomorrow morning", kind="window")
def time_to_come(text: str, context: Context) -> Reading[Window] | None:
    """When somebody shall come; where they shall come is no hour: "it's 9014 Silverleaf Court", or, once more, "9 Red
    River"."""
    said, place = listen(text, context.language).figures, address(text, context)
    street = listen(str(context.known.get("address") or ""), context.language).figures.text
    again = pattern(rf"(?<!\S){re.escape(street)}(?!\S)").search(said.text) if street and not place else None
    where = place.basis if place else said.words(*again.span()) if again else ""
    text = text.replace(where, ",", 1) if where else text
    time = coming(_from_when_at_home(text, context), context)
    if time is None or (place and listen(time.basis, context.language).figures.text.isdecimal()):
        return None  # "it's 9014 Silverleaf Court, not four"
    return Reading(_as_offered(time.value, context), time.basis if time.basis in text else text)


def _as_offered(time: Window, context: Context) -> Window:
    """The wish that was made, where the visit that was found for it fits what is said now: "yes, one o'clock"."""
    visit, wished = context.known.get("visit"), context.known.get("preferred_time")
    if not visit or not wished or not time.start <= datetime.fromisoformat(visit) < time.end:
        return time
    if time.end - time.start > timedelta(days=1):
        return time
    start, end = (datetime.fromisoformat(wished[name]) for name in ("start", "end"))
    return Window(start, end, wished["said"], (wished["hours"][0], wished["hours"][1]))


def _from_when_at_home(text: str, context: Context) -> str:
    """Somebody who gets home at two can be met from two on."""
    words, view = table(Visits, context.language), listen(text, context.language).plain
    home = any_of(words.back_home).search(view.text) if words else None
    return text.replace(view.basis(home), f", {words.from_then}", 1) if words and home else text


def asked_for_a_time(context: Context) -> bool:
    words = table(Visits, context.language)
    return words is not None and asked_for(words.asked_when, context)


def wished_time(text: str, context: Context) -> Reading[Window] | None:
    """When somebody shall come, told before it is asked for; not when it broke, or somebody came last."""
    words = table(Visits, context.language)
    if asked_for_a_time(context):
        return time_to_come(text, context)
    tells_another = False
    for clause in pattern(rf"[,.!?;]+| {words.joint} ").split(text) if words else ():
        plain, time = listen(clause, context.language).plain.text, coming(clause, context)
        if words is None or any_of(words.spoken_for).search(plain):
            tells_another = True  # "it started Tuesday, no Monday"
        elif time and (
            any_of(words.wanted).search(plain)
            or (not tells_another and _says_only(clause, time, words, context))
        ):
            return time
    return None


def _says_only(clause: str, time: Reading[Window], words: Visits, context: Context) -> bool:
    """Whether the clause names a time and no more; a word alone is a name as often ("April")."""
    left = listen(rest(clause, (time.basis,), context).words, context.language).plain.text.split()
    is_more = " " in time.basis.strip() or clause.strip() != time.basis.strip()
    return is_more and words.beside_a_time.issuperset(left)
