"""Which car is meant: one of those on file, or any make and model that the caller names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import wraps
from re import Match
from typing import Literal

from agents.car_desk.hear.desk import car_desk_intent, service_type
from agents.car_desk.hear.hours import by_the_last_visit
from parley.hear.answers import yes_no
from parley.hear.asking import content
from parley.hear.choices import choice, rejected
from parley.hear.commands import command
from parley.hear.corrections import as_corrected
from parley.hear.denials import denied
from parley.hear.numerals import Numerals
from parley.hear.periods import when
from parley.hear.words import IN_A_ROW, Heard, any_of, asked_for, listen, pattern
from parley.languages import table
from parley.reading import Context, Reader, Reading, sampled

YEAR = r"(?:19|20)\d\d"
SHORT_YEAR = r"(?<!\w)['’](\d\d)\b"
LAST_SHORT_YEAR = 40
OLDEST = 1950
FARTHEST = 2
"""Words between a car and its year: of "both of them, one's a 2019" nobody knows which it is."""
HOURS = 24
LONGEST = 60
"""Characters."""
SAY_SOMETHING_ELSE: tuple[Reader, ...] = (yes_no, command, service_type, when, by_the_last_visit)


@dataclass(frozen=True, slots=True)
class Cars:
    """How a language speaks of cars; regular expressions over plain words.

    `asked` is how one is asked for; `makes` are makes, and `models` go without one; `more` is a word that may be a
    model, which `trims` follow; `openers` come before a car; `unnamed` is none that anybody could find; `questions` and
    `refusals` are no answers; `years` follow a car, over the figures (the groups `year`
    and `corrected`); `other` is another car than the one that was read back. `leads` come before a make
    that is no name of somebody, and how it is `described` may stand between: "my new". `pauses` may stand between a
    make and its model, `of_year` before a year alone.
    `kinds` are what models are called by: "the truck". `possessive` ends the name of what something belongs to. What is
    `counted` follows a number that is no year. `numbers` of models are said in a way of their own: "F one fifty". The
    `second` of two cars is booked after the first.
    """

    asked: tuple[str, ...]
    makes: tuple[str, ...]
    models: tuple[str, ...]
    trims: tuple[str, ...]
    more: str
    openers: tuple[str, ...]
    unnamed: tuple[str, ...]
    questions: tuple[str, ...]
    refusals: tuple[str, ...]
    years: tuple[str, ...]
    other: tuple[str, ...]
    leads: tuple[str, ...]
    pauses: tuple[str, ...]
    of_year: tuple[str, ...]
    kinds: tuple[tuple[str, tuple[str, ...]], ...]
    possessive: str
    counted: tuple[str, ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()
    second: tuple[str, ...] = ()
    described: tuple[str, ...] = ("(?!)",)
    most: int = 5
    """Words of a car of an unknown make."""

    @property
    def known(self) -> str:
        return "|".join((*self.makes, *self.models))


def parted(named: str, language: str) -> tuple[str, str, int | None]:
    """Make, model and year of a car as it was named, a known one written as cars are: "2018 kia soul" is a Kia, a Soul,
    of 2018. A model that was told without its make stands for it."""
    words, year = table(Cars, language), pattern(rf"({YEAR}) (?=\S)").match(named)
    name, of = (named[year.end() :], int(year[1])) if year else (named, None)
    make, _, model = name.partition(" ")
    if words is None:
        return make, model, of
    for number, said in words.numbers:
        name = pattern(rf"(?i)\b{said}\b").sub(number, name)
    led = any_of(words.makes, r"(?i)(?:{})(?= |$)").match(name)
    if led or any_of(words.models, r"(?i)(?:{})(?= |$)").match(name.replace("-", " ")):
        name = name if any(map(str.isupper, name)) else " ".join(map(_written, name.split()))
        end = len(pattern(r" (?=\d).*").sub("", led[0])) if led else len(name)
        make, model = name[:end], name[end:].strip()
    return make, model, of


def _written(word: str) -> str:
    """ "kia" is Kia, "bmw", "cr-v" and "f-150" are in capitals."""
    is_short = pattern(r"[^\Waeiouy\d]{2,3}|[a-z]{1,3}-?\d+|[a-z]{1,2}-[a-z]").fullmatch(word)
    return word.upper() if is_short else word.capitalize()


def in_full(reader: Reader) -> Reader:
    """The reader of years that are said in short, or in words: "an oh-seven Camry" is a 2007 Camry."""

    @wraps(reader)
    def read(text: str, context: Context) -> Reading[str] | None:
        full, said = text, dict[str, str]()
        for start, end, year in reversed(_short_years(listen(text, context.language))):
            said[year] = full[start:end]
            full = f"{full[:start]}{year}{full[end:]}"
        found = reader(full, context)
        if found is None or not said:
            return found
        basis = found.basis
        for year, words in said.items():
            basis = basis.replace(year, words)
        return Reading(found.value, basis)

    return read


def _short_years(heard: Heard) -> Sequence[tuple[int, int, str]]:
    """Where two digits are a year, and which; a make or a model stands beside them, or an article before."""
    words, numerals, view = table(Cars, heard.language), table(Numerals, heard.language), heard.figures
    if words is None or numerals is None:
        return ()
    zero = "|".join(sorted(("0", *numerals.zeros)))
    make, of_year = rf"(?:{words.known})\b", f"(?:{'|'.join(words.of_year)})"
    short = pattern(
        rf"(?:(?<=^)|(?<= ))(?:(?:{zero}) (?:- )?(?P<new>\d)|0(?P<written>\d)|(?P<century>19|20) (?P<of>\d\d)"
        rf"|(?P<old>[6-9]\d)|(?P<two>[1-3]\d)(?= {make})|(?P<full>{YEAR})(?= {make}))"
        rf"(?! ?[\d:.]\d?| (?:{'|'.join(words.counted)})\b)(?= |$)"
    )
    found = []
    for match in short.finditer(view.text):
        before, after = view.text[: match.start()], view.text[match.end() :]
        follows = pattern(rf"\b{make}(?: [a-z]\S*)?(?: ,| {of_year}| , {of_year}) $").search(before)
        led = pattern(rf"\b{of_year} $").search(before) if not match["two"] else None
        if pattern(r"\d $").search(before) or not (
            pattern(f" {make}").match(after.replace(" - ", " ")) or follows or led
        ):
            continue
        first, last = view.tokens[view.index(match.start())], view.tokens[view.index(match.end() - 1)]
        found.append((first.start, last.end, _year(match)))
    return found


def _year(short: Match[str]) -> str:
    if short["full"]:
        return short["full"]
    if digit := short["new"] or short["written"]:
        return f"200{digit}"
    return f"{short['century']}{short['of']}" if short["century"] else _in_full(short["old"] or short["two"])


def of_a_likely_year(reader: Reader) -> Reader:
    """The reader, but for a car of a year in which none was made: the ten thirty of two times is no model year. A year
    that is told with the make alone is that of the car that is known: "it's a 2015 Toyota"."""

    @wraps(reader)
    def read(text: str, context: Context) -> Reading[str] | None:
        found = reader(text, context)
        number = pattern(r"(\d{4}) ").match(found.value) if found else None
        if found is None or number is None:
            return found
        latest = context.today.year + 1 if context.today else date.max.year
        if not OLDEST <= int(number[1]) <= latest and int(number[1]) % 100:
            return None
        named, known = found.value[len(number[0]) :], str(context.known.get("vehicle") or "")
        is_part = _words(named, context) < _words(known, context) and not pattern(YEAR).search(known)
        return Reading(f"{number[0]}{known}", found.basis) if is_part else found

    return read


@sampled("a 2019 Toyota Corolla")
@of_a_likely_year
@in_full
def car(text: str, context: Context) -> Reading[str] | None:
    """One of the cars on file; else the last known make with its model or, if a car was asked for and none is on
    file, a few words that say nothing else."""
    if context.known.get("cars"):
        return named_car(text, context)
    words = table(Cars, context.language)
    if words is None:
        return None
    named = _last(_known_makes(text, context, words)) or _of_a_year(text, context, words)
    return named or _as_it_was_named(text, context, words)


@of_a_likely_year
@in_full
def named_car(text: str, context: Context) -> Reading[str] | None:
    """A car that is named beside something else: one on file, or "my 2017 Honda Fit"; a make alone may be a name. One
    that is denied is not meant where another is named: "it's not the Civic this time, it's a Kia Niro"."""
    words = table(Cars, context.language)
    if words is None:
        return None
    one = context.known.get("car")
    on_file: Sequence[str] = context.known.get("cars") or ([one] if one else ())
    named = pattern(words.possessive).sub("", text)  # "the Corolla's light is on"
    named = as_corrected(named, context.language)  # "the Corolla, or no, the Civic"
    read = choice(_also_called(on_file, words, context), by_place=_are_listed(on_file, context))
    makes = _known_makes(text, context, words)
    if found := read(named, context) if on_file else None:
        year = pattern(rf"({YEAR}) (.+)").match(makes[-1].value) if makes else None
        is_of_it = year and _words(year[2], context) <= _words(found.value, context)
        return Reading(f"{year[1]} {found.value}", makes[-1].basis) if year and is_of_it else found
    meant = [each for each in on_file if makes and _words(makes[-1].value, context) <= _words(each, context)]
    if len(meant) == len(makes) == 1:
        return Reading(meant[0], makes[0].basis)
    if len(makes) == 1 and not meant and any(_is_denied(each, named, context) for each in on_file):
        return makes[0]
    return None if meant else _last(_known_makes(text, context, words, led=True))


def _is_denied(car: str, text: str, context: Context) -> bool:
    """Whether somebody says that it is not this one."""
    before, named, after = text.casefold().partition(car.split()[-1].casefold())
    return bool(named) and denied(before, after, context)


def _are_listed(cars: Sequence[str], context: Context) -> bool:
    """Whether the caller has just heard them all: "the second" is no car where two times were offered."""
    asked = _words(context.asked, context)
    return all(_words(each, context) <= asked for each in cars)


def _also_called(cars: Sequence[str], words: Cars, context: Context) -> Mapping[str, Sequence[str]]:
    """The cars, each with what it alone of them is called by: the F-150 is the truck."""
    called: dict[str, list[str]] = {each: [] for each in cars}
    for kind, models in words.kinds:
        of_kind = [each for each in cars if any_of(models).search(listen(each, context.language).plain.text)]
        if len(of_kind) == 1:
            called[of_kind[0]].append(kind)
    for each in cars:
        model = each.partition(" ")[2].replace("-", " ")
        spoken = (pattern(rf"\b{number}\b").sub(said, model) for number, said in words.numbers)
        called[each] += [said for said in spoken if said != model]
    return called


def _words(said: str, context: Context) -> set[str]:
    return {token.text for token in listen(said, context.language).plain.tokens}


def other_car(text: str, context: Context) -> Reading[Literal["other_car"]] | None:
    """That it is another car than the one that was read back: "no, the other car"."""
    words = table(Cars, context.language)
    view = listen(text, context.language).plain
    if context.known.get("other_jobs"):
        return None  # the other car is to come as well
    match = any_of(words.other).search(view.text) if words else None
    return Reading("other_car", view.basis(match)) if match else None


def next_one(text: str, context: Context) -> Reading[str] | None:
    """That the other of several cars is meant: "the other van", "the second one"."""
    words, view = table(Cars, context.language), listen(text, context.language).plain
    match = any_of((*words.other, *words.second)).search(view.text) if words else None
    return Reading(view.basis(match), view.basis(match)) if match else None


def _known_makes(text: str, context: Context, words: Cars, led: bool = False) -> list[Reading[str]]:
    """The known makes with their models, as they were said; `led`: only those that are surely cars."""
    heard = listen(pattern(SHORT_YEAR).sub(lambda short: _in_full(short[1]), text), context.language)
    view = heard.plain
    models = "|".join((*words.models, *(said for _, said in words.numbers)))
    lead = (
        rf"(?:(?:{'|'.join(words.leads)}) (?:(?:{'|'.join(words.described)}) )*|(?={YEAR} )|"
        rf"(?=(?:\w+ ){{1,2}}{YEAR}\b)|(?<=\S )(?=(?:{'|'.join(words.makes)}) (?:{models})\b))"
        if led
        else ""
    )
    named = pattern(rf"\b{lead}(?P<car>(?:{YEAR} )?(?P<known>{words.known})\b)")
    found: list[Reading[str]] = []
    end = 0
    for match in named.finditer(view.text):
        start = view.tokens[view.index(match.start("car"))].start
        if start < end or rejected(heard, match.start()):
            continue
        paused = _with_its_model(heard, match.start("car"), words)
        ends = _end_of_model(heard, *match.span("known"), words)
        found.append(paused or _with_its_year(heard, match.start("car"), ends, words))
        end = start + len(paused.basis if paused else view.words(match.start("car"), ends))
    return found


def _end_of_model(heard: Heard, start: int, end: int, words: Cars) -> int:
    """Where a car ends whose make or model stands there: a make is followed by a word of any kind, and what follows a
    model has a capital or a figure, or is a trim. So the "sometime" of "tacoma sometime" belongs to no car."""
    view, may_be_any = heard.plain, not any_of(words.models).fullmatch(heard.plain.text[start:end])
    models, trims = (
        any_of(each, r"(?:{})(?= |$)")
        for each in ((*words.models, *(said for _, said in words.numbers)), words.trims)
    )
    while end < len(view.text):
        model = models.match(view.text, end + 1)
        word = model or pattern(words.more).match(view.text, end + 1)
        if word is None:
            break
        said = heard.said[view.tokens[view.index(end + 1)].start :][: len(word[0])]
        word = trims.match(view.text, end + 1) or word
        is_part = model or trims.match(word[0]) or said[:1].isupper() or any(map(str.isdigit, said))
        if not is_part and not may_be_any:
            break
        end, may_be_any = word.end(), False
    return end


def _in_full(year: str) -> str:
    """ "09" is 2009, "87" is 1987."""
    return f"{'19' if int(year) > LAST_SHORT_YEAR else '20'}{year}"


def _with_its_model(heard: Heard, start: int, words: Cars) -> Reading[str] | None:
    """A make and a model with only a pause between them are one car: "Hyundai, uh, Tucson"."""
    first, makes = heard.plain.tokens[heard.plain.index(start)].start, words.known
    pauses = "|".join(words.pauses)
    paused = pattern(rf"(?i)((?:{YEAR} )?(?:{makes}))[,.]+ (?:(?:{pauses})\b[ ,.]*)*(?=(?:{makes})\b)")
    match = paused.match(heard.said, first)
    if match is None:
        return None
    together = listen(f"{match[1]} {heard.said[match.end() :]}", heard.language)
    known = pattern(rf"(?:{YEAR} )?(?P<known>{makes})\b").match(together.plain.text)
    ends = _end_of_model(together, *known.span("known"), words) if known else 0
    car = _with_its_year(together, 0, ends, words)
    model = car.basis[len(match[1]) :].strip()
    end = heard.said.find(model, match.end() - 1) + len(model)
    return Reading(car.value, heard.said[first:end])


def _of_a_year(text: str, context: Context, words: Cars) -> Reading[str] | None:
    """The car that is known, whose year is told: "it's a 2014"."""
    known = str(context.known.get("vehicle") or "")
    view = listen(text, context.language).figures
    match = any_of((rf"(?:{'|'.join(words.of_year)}) (?P<year>{YEAR})",)).search(view.text)
    if not known or match is None or pattern(YEAR).search(known):
        return None
    return Reading(f"{match['year']} {known}", view.basis(match))


def _with_its_year(heard: Heard, start: int, end: int, words: Cars) -> Reading[str]:
    """A car without what is said after a pause, but for the year: "a Toyota Sienna, twenty eighteen, no, nineteen"."""
    named, first = heard.plain.words(start, end), heard.plain.tokens[heard.plain.index(start)].start
    rest = listen(heard.said[first:], heard.language).figures
    before = listen(heard.said[:first], heard.language).figures
    spoken = pattern(rf"\b{YEAR}$").search(before.text)
    if spoken and not pattern(YEAR).match(named):
        return Reading(f"{spoken[0]} {named}", f"{before.basis(spoken)} {named}")
    pause = pattern(r" [.!?;,](?= |$)").search(rest.text)
    year = any_of(words.years).search(rest.text, max(rest.text.find(" "), 0))
    is_far = year and len(rest.text[len(named) : year.start()].split()) > FARTHEST
    if year and not is_far and not (pause and pause.start() < year.start()):
        model = min(rest.words(0, year.start()), named, key=len)
        at = (year["corrected"] or year["year"]).replace(" ", "")
        return Reading(f"{year['year'][:2]}{at[-2:]} {model}", rest.words(0, year.end()))
    said = rest.words(0, pause.start()) if pause else named
    return Reading(min(said, named, key=len), min(said, named, key=len))


def _last(found: Sequence[Reading[str]]) -> Reading[str] | None:
    return Reading(found[-1].value[:LONGEST], found[-1].basis) if found else None


def _as_it_was_named(text: str, context: Context, words: Cars) -> Reading[str] | None:
    asked = asked_for(words.asked, context)
    view = listen(text, context.language).plain
    nothing = any_of((*words.questions, *words.refusals)).search(view.text) or any_of(
        words.unnamed
    ).fullmatch(view.text)
    if not asked or nothing or _is_an_hour(view.text, context) or _says_something_else(text, context):
        return None
    opener = any_of(words.openers, IN_A_ROW).match(f"{view.text} ")
    named = view.words(min(opener.end(), len(view.text)) if opener else 0, len(view.text))[:LONGEST]
    is_short = len(named.split()) <= words.most
    return Reading(named, named) if is_short and sum(letter.isalpha() for letter in named) > 2 else None


def _is_an_hour(said: str, context: Context) -> bool:
    """Whether nothing is told but a number too small for a model: "nine instead"."""
    figures = [listen(each, context.language).figures.text for each in content(said, context.language)]
    return bool(figures) and all(each.isdecimal() and int(each) <= HOURS for each in figures)


def _says_something_else(text: str, context: Context) -> bool:
    """Another wish, another answer, or the caller's own name once more."""
    name = listen(str(context.known.get("name") or ""), context.language).plain.text
    if name and listen(text, context.language).plain.text.endswith(name):
        return True
    intent = car_desk_intent(text, context)
    wants = intent is not None and intent.value != "other"
    return wants or any(reader(text, context) for reader in SAY_SOMETHING_ELSE)
