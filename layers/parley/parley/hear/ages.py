"""How old somebody is, as an age group; and whether that is too young.

The youngest age is the value `youngest` of the call, 18 unless the game says otherwise.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from parley.hear.callees import NOT_TOLD
from parley.hear.words import any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading, outcomes

GROUPS = (
    (0, 17, "under 18"),
    (18, 24, "18 to 24"),
    (25, 34, "25 to 34"),
    (35, 49, "35 to 49"),
    (50, 130, "50 or older"),
)
DECADES = {20: "20 to 29", 30: "30 to 39"}
"""Groups of those who say no more than a decade that reaches into two of the others."""
TOO_YOUNG: Literal["too young"] = "too young"
YOUNGEST = 18
FIRST, OLDEST = 4, 120
"""The lowest age that is read: younger children do not talk on the phone."""
ANEW = re.compile(r"\b(?P<first>(\d)\d)(?:\W| (?:no|um|uh|er|well|wait) )+(?P<last>\2\d)\b(?!\W+\d)")
NAMED = r"\b[^\W\d_]+\d+\b"
"""A name with a number: "my ps5"."""
TELLS_LITTLE = 21
""""Over eighteen" says that somebody is an adult, not how old they are. The same holds for "over" any age below
this."""


@dataclass(frozen=True, slots=True)
class Ages:
    """How a language speaks of ages. `groups` are (regular expression over plain words, an age within the group),
    `decades` those of `DECADES` with the age that they begin with; words `within` come before one of either, where
    somebody tells it in passing ("in my").

    The others are regular expressions over the figures: `own` begins a sentence about oneself ("I'm only"),
    `after` may follow an age, `below` ("not yet"), `soon` ("turning") and `above` ("over") stand before one,
    `still` behind one ("18 in two months"), as `soon` does. `born` stands before a year, `half` behind an age.
    `others` speak of somebody else's age, or of an earlier one, `felt` of one that is none ("but I feel like sixty");
    `corrections` stand between a wrong age and the right one, `rejected` before the wrong one ("not 30"); `clock` is an
    hour and no age ("call me around six"). `minors` say
    over plain words that somebody is one, without any age. A parent who has picked up tells of a `ward`, with the group
    `age`.
    """

    groups: tuple[tuple[str, int], ...]
    minors: tuple[str, ...]
    own: str
    after: str
    below: str
    soon: str
    still: str
    above: str
    born: str
    half: str
    others: str
    felt: str = "(?!)"
    corrections: str = "(?!)"
    clock: str = "(?!)"
    rejected: str = "(?!)"
    decades: tuple[tuple[str, int], ...] = ()
    within: str = "(?!)"
    ward: str = "(?!)"


AGE_GROUPS = (*(name for _, _, name in GROUPS), *DECADES.values(), TOO_YOUNG, NOT_TOLD)


@outcomes(*AGE_GROUPS)
def age_group(text: str, context: Context) -> Reading[str] | None:
    """The answer to "how old are you?": the group, `TOO_YOUNG`, or `NOT_TOLD` for "over eighteen". Of a group and a
    number within it, the number counts: "in my twenties, twenty six"."""
    words = table(Ages, context.language)
    if words is None or _of_others(text, context, words):
        return None
    view = listen(text, context.language).plain
    if match := any_of(words.minors).search(view.text):
        return Reading(TOO_YOUNG, view.basis(match))
    group = _in_words(text, context, words)
    exact = (
        _in_figures(text, context, words, own="")
        if group is None or group.value in DECADES.values()
        else None
    )
    return exact or group or _corrected(text, context, words) or _begun_anew(text, context, words)


def _in_words(text: str, context: Context, words: Ages, before: str = "") -> Reading[str] | None:
    """The group that is named; with words `before` it, only behind them."""
    view = listen(text, context.language).plain
    named = (*((phrase, _group(age, context)) for phrase, age in words.groups), *_decades(context, words))
    for phrase, group in named:
        if match := any_of((rf"{before}(?:{phrase})",)).search(view.text):
            return Reading(group, view.basis(match))
    return None


def _decades(context: Context, words: Ages) -> Sequence[tuple[str, str]]:
    """A decade that somebody may be in who is too young is told by its end."""
    is_young = _youngest(context) > min(DECADES)
    return [(phrase, _group(age + 9, context) if is_young else DECADES[age]) for phrase, age in words.decades]


def own_age(text: str, context: Context) -> Reading[str] | None:
    """The age group of a caller who mentions their age in passing: "I'm Ben, I'm thirty, go ahead"."""
    words = table(Ages, context.language)
    if words is None or _of_others(text, context, words):
        return None
    return _in_figures(text, context, words, own=rf"\b(?:{words.own}) ") or _in_words(
        text, context, words, rf"\b(?:{words.within}) "
    )


def _corrected(text: str, context: Context, words: Ages) -> Reading[str] | None:
    """The last age of "thirty, no sorry, forty"; nobody grows up by correcting themselves."""
    view = listen(text, context.language).figures
    found = list(pattern(rf"(?:,? )(?:{words.corrections})(?: ,)? (?=\D*\d)").finditer(view.text))
    if not found:
        return None
    before, after = view.words(0, found[-1].start()), view.words(found[-1].end(), len(view.text))
    first, last = (_in_figures(part, context, words, own="") for part in (before, after))
    return last if first and last and first.value != TOO_YOUNG else None


def _begun_anew(text: str, context: Context, words: Ages) -> Reading[str] | None:
    """The last age of "thirty, thirty nine", which is begun anew within its ten."""
    found = list(ANEW.finditer(listen(text, context.language).figures.text))
    if len(found) != 1:
        return None
    first, last = (_in_figures(age, context, words, own="") for age in found[0].group("first", "last"))
    is_grown = first and last and TOO_YOUNG not in (first.value, last.value)
    return Reading(last.value, text) if last and is_grown else None


def minor(text: str, context: Context) -> Reading[Literal["minor"]] | None:
    """Recognises a caller who says that they are under age, in answer to any question; or whose parent says so."""
    words = table(Ages, context.language)
    if words is None:
        return None
    figures = listen(text, context.language).figures
    ward = pattern(words.ward).search(figures.text)
    if ward and int(ward["age"]) < _youngest(context):
        return Reading("minor", figures.basis(ward))
    if _of_others(text, context, words):
        return None
    view = listen(text, context.language).plain
    if match := any_of(words.minors).search(view.text):
        return Reading("minor", view.basis(match))
    said = own_age(text, context)
    return Reading("minor", said.basis) if said and said.value == TOO_YOUNG else None


def _in_figures(text: str, context: Context, words: Ages, own: str) -> Reading[str] | None:
    """What an age in figures says; with `own`, only in a sentence about oneself. Two that differ say nothing."""
    unnamed = pattern(NAMED).sub(lambda match: "x" * len(match[0]), text)
    view = listen(unnamed, context.language).figures
    spoken, values, basis = view.text, set[str](), ""
    for source in (words.felt, words.clock):
        spoken = pattern(source).sub(lambda match: ",".ljust(len(match[0])), spoken)
    for kind, source in _sources(words, own):
        for match in pattern(source).finditer(spoken):
            if (age := _meant(kind, match["age"], context)) is not None:
                values.add(_value(kind, age, context))
                basis = basis or view.basis(match)
        spoken = pattern(source).sub(lambda match: "_" * len(match[0]), spoken)
    return Reading(values.pop(), basis) if len(values) == 1 else None


def _of_others(text: str, context: Context, words: Ages) -> bool:
    return bool(pattern(words.others).search(listen(text, context.language).figures.text))


def _sources(words: Ages, own: str) -> Sequence[tuple[str, str]]:
    """What each way of telling an age looks like, the most particular first."""
    begins = own or r"(?<![\w.,:/$-])"
    age = rf"(?P<age>\d{{1,3}})(?:\.\d)?(?: (?:{words.half}))?"
    ends = rf"(?= (?:{words.after}|[,.;!?-])(?: |$)|$)"
    return (
        ("born", rf"\b(?:{words.born}) (?P<age>(?:19|20) ?\d\d|\d\d)\b"),
        ("less", rf"{begins}(?:{words.below}) {age}"),
        ("less", rf"{begins}(?:{words.soon}) {age}"),
        ("less", rf"{begins}{age} (?:{words.still})"),
        ("more", rf"{begins}(?:{words.above}) {age}"),
        ("is", rf"{begins}{age}{ends}(?:(?: ,)? (?:{words.rejected}) \d+)?"),
    )


def _meant(kind: str, number: str, context: Context) -> int | None:
    """The age that a number stands for; `None` if nobody is that old."""
    if kind == "born" and context.today is None:
        return None
    year = number.replace(" ", "")
    age = _age_of(year, context.today) if kind == "born" and context.today else int(year) - (kind == "less")
    return age if FIRST <= age <= OLDEST else None


def _age_of(year: str, today: date) -> int:
    full = int(year) if len(year) == 4 else int(year) + (1900 if int(year) > today.year % 100 else 2000)
    return today.year - full


def _value(kind: str, age: int, context: Context) -> str:
    if kind == "more":
        return NOT_TOLD if _youngest(context) <= age + 1 <= TELLS_LITTLE + 1 else _group(age + 1, context)
    return _group(age, context)


def _group(age: int, context: Context) -> str:
    if age < _youngest(context):
        return TOO_YOUNG
    return next(name for youngest, oldest, name in GROUPS if youngest <= age <= oldest)


def _youngest(context: Context) -> int:
    return int(context.known.get("youngest") or YOUNGEST)
