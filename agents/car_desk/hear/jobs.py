"""Work for several cars or days, named in one breath: "an oil change for the Civic, and my wife's Camry needs brakes",
"the alignment on Friday, and the oil change on Monday"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache
from typing import Literal, NamedTuple

from agents.car_desk.hear.cars import named_car, next_one
from agents.car_desk.hear.desk import car_desk_intent, services_named
from agents.car_desk.hear.vocabulary import WorkshopWords, words_said
from agents.car_desk.hear.workshop import JOINED, fewer, kinds_of_work, wanted, work
from parley.hear.answers import yes_no
from parley.hear.calendar import day
from parley.hear.periods import Window, may_tell_a_time, when
from parley.hear.words import Heard, PhrasePattern, any_of, listen, may_hold, once, pattern
from parley.languages import table
from parley.reading import Context, Reading, outcomes, sampled


@dataclass(frozen=True, slots=True)
class Jobs:
    """How a language tells of work that is over (`done`), and what stands before a car that is meant as well as
    another one (`as_well`): regular expressions over plain words. `turns` come between work for one day and work for
    another, `taken_back` is said where one takes the place of the other. A day that `follows` the one named before is
    read from there as the words beside it, and of `another_day` it is said that it is none of those named. `only`
    leaves the rest undone. What `belongs` to a car is named before it, as in "the oil change is for the truck"; `twins`
    are two cars of one kind, in the group `kind`, and `second` is the other one of them."""

    done: tuple[str, ...]
    as_well: tuple[str, ...]
    turns: tuple[str, ...]
    taken_back: tuple[str, ...]
    follows: tuple[tuple[str, str], ...]
    another_day: tuple[str, ...]
    only: tuple[str, ...]
    belongs: tuple[str, ...]
    twins: tuple[str, ...]
    second: str
    second_of_any: str


@dataclass(frozen=True, slots=True)
class CarJob:
    """What is to be done on one car at one visit; `vehicle` is "" for the car on file, `wanted` None for a time that
    was not told."""

    service: str
    vehicle: str
    wanted: Window | None = None


class _Piece(NamedTuple):
    """A part of a sentence; `joined` to the one before it by a word, or as in a list that ends with one."""

    text: str
    joined: bool


class _Visit(NamedTuple):
    """Work for one day, and the words that tell of it."""

    jobs: list[str]
    said: str


@dataclass(slots=True)
class _Told:
    """The work for each car, in order; `before` any car was named; and the `last` kind, for a car without its own."""

    last: str
    before: list[str] = field(default_factory=list)
    of_car: dict[str, list[str]] = field(default_factory=dict)

    def add(self, job: str, car: str) -> None:
        if job and not car:
            (list(self.of_car.values())[-1] if self.of_car else self.before).append(job)
        elif car:
            own = [*self.before, job] if job else [self.last]
            self.of_car.setdefault(car, []).extend(own)
            self.before = []
        self.last = job or self.last


def first_job(text: str, context: Context) -> Reading[str] | None:
    jobs = _jobs(text, context)
    return Reading(jobs[0].service, text) if jobs else None


def first_car(text: str, context: Context) -> Reading[str] | None:
    jobs = _jobs(text, context)
    return Reading(jobs[0].vehicle, text) if jobs and jobs[0].vehicle else None


def first_time(text: str, context: Context) -> Reading[Window] | None:
    """When the first of several jobs is wished for, where each has a day of its own."""
    jobs = _jobs(text, context)
    wanted = jobs[0].wanted if jobs else None
    return Reading(wanted, wanted.said) if wanted else None


@outcomes("book")
def for_several_days(text: str, context: Context) -> Reading[Literal["book"]] | None:
    """ "Can I get the alignment Friday, oil change the Monday after" books, whatever it begins with."""
    return Reading("book", text) if parted(text, context) else None


@sampled()
def other_jobs(text: str, context: Context) -> Reading[tuple[CarJob, ...]] | None:
    """What is to be done on the other cars or days, where several were named; on all of them, where other work was
    understood for the first."""
    jobs, known = _jobs(text, context), context.known
    if len(jobs) < 2:
        return _twin(text, context)
    is_first = jobs[0].service == known.get("service") and jobs[0].vehicle in ("", known.get("vehicle"))
    return Reading(jobs[1:] if is_first or not known.get("service") else jobs, text)


def _twin(text: str, context: Context) -> Reading[tuple[CarJob, ...]] | None:
    """The same work on the second of two like cars: "two of our vans need oil changes"."""
    words, view = table(Jobs, context.language), listen(text, context.language).plain
    match = any_of(words.twins).search(view.text) if words else None
    named = work(text, context)
    service = named.value if named else str(context.known.get("service") or "")
    are_named = context.known.get("other_jobs") or context.known.get("cars")
    if words is None or match is None or not service or are_named:
        return None
    kind = (match["kind"] or words.second_of_any).removesuffix("s")
    return Reading((CarJob(service, words.second.format(kind)),), view.basis(match))


@outcomes("apart", "paired")
def parted(text: str, context: Context) -> Reading[Literal["apart", "paired"]] | None:
    """That work of one visit is to be done on several days: "the alignment Friday, the oil change Monday"; or, once
    more, which work is for which car: "no, the Civic is the alignment, the oil change is for the truck"."""
    if len(_on_days(text, context)) > 1:
        return Reading("apart", text)
    return Reading("paired", text) if _paired(text, context) else None


def _paired(text: str, context: Context) -> tuple[CarJob, ...]:
    """Which work is for which car, where that is said anew: of all of them, or less for the one that is read back, or
    "no, the Corolla gets an alignment"."""
    vehicle, before = str(context.known.get("vehicle") or ""), context.known.get("other_jobs") or ()
    if on_cars := _on_cars(text, context):
        return on_cars
    others = (CarJob(each["service"], each["vehicle"]) for each in before)
    if vehicle and (less := fewer(text, context)):
        return (CarJob(less.value, vehicle), *others)
    car, job = (
        named_car(text, context),
        work(text, replace(context, known={**context.known, "service": None})),
    )
    answer = yes_no(text, context)
    is_other = (
        job and car and job.value not in ("other", context.known.get("service")) and car.value != vehicle
    )
    if not is_other or not vehicle or answer is None or answer.value != "no" or job is None or car is None:
        return ()
    return (CarJob(job.value, car.value), *(each for each in others if each.vehicle != car.value))


@outcomes("yes")
def about_the_next(text: str, context: Context) -> Reading[Literal["yes"]] | None:
    """A time, what asks for one, or "the other van", while work on another car is left: that is booked then."""
    if not context.known.get("other_jobs"):
        return None
    said = next_one(text, context) or wanted(text, context) or words_said(text, context, "which_time")
    return Reading("yes", text) if said else None


@sampled()
def parted_jobs(text: str, context: Context) -> Reading[tuple[CarJob, ...]] | None:
    """All of that work, the first as well, before what is to be done on other cars."""
    if not _on_days(text, context) and (paired := _paired(text, context)):
        return Reading(paired, text)
    on_days, before = _on_days(text, context), context.known.get("other_jobs") or ()
    others = (CarJob(each["service"], each["vehicle"]) for each in before if each["vehicle"])
    own = {each.vehicle for each in on_days}
    return (
        Reading((*on_days, *(each for each in others if each.vehicle not in own)), text) if on_days else None
    )


def _jobs(text: str, context: Context) -> tuple[CarJob, ...]:
    """Of each car or day that was named, in order; none if it was one of each at most."""
    on_days, on_cars = _on_days(text, context), _on_cars(text, context)
    if not on_cars:
        return on_days
    if [each.service for each in on_days] != [each.service for each in on_cars]:
        return on_cars
    return tuple(replace(each, wanted=told.wanted) for each, told in zip(on_cars, on_days, strict=True))


def _on_cars(text: str, context: Context) -> tuple[CarJob, ...]:
    return _cars_of(listen(text, context.language), _anew(context))


@once
def _cars_of(heard: Heard, context: Context) -> tuple[CarJob, ...]:
    """Of each car that was named, in order; none if it was one car at most, unless other work is told of as over."""
    text = heard.said
    words = table(Jobs, context.language)
    told, others = _Told(str(context.known.get("service") or "")), 0
    # "do them both" adds nothing to what is known
    unknown = replace(context, known={**context.known, "service": None})
    for piece in _of_one_car(text, context) if words else ():
        car, job = named_car(piece.text, context), work(piece.text, unknown)
        plain = listen(piece.text, context.language).plain.text
        is_over = words is not None and any_of(words.done).search(plain) is not None
        others += is_over and bool(job)
        is_meant = job or (piece.joined and words and any_of(words.as_well).match(plain)) or not told.of_car
        if not is_over and is_meant and (job or told.last):
            named = JOINED.join(kinds_of_work(job, piece.text, context)) or (job.value if job else "")
            told.add(named, car.value if car else "")
    if not told.of_car or len(told.of_car) + others < 2:
        return ()
    return tuple(
        CarJob(JOINED.join(dict.fromkeys(jobs)), _as_known(car, context)) for car, jobs in told.of_car.items()
    )


def _as_known(car: str, context: Context) -> str:
    """The car by the name that it goes by in this call: the Ram is the Ram 1500."""
    known = str(context.known.get("vehicle") or "")
    said, whole = (
        {each.text for each in listen(named, context.language).plain.tokens} for named in (car, known)
    )
    return known if said < whole else car


def _on_days(text: str, context: Context) -> tuple[CarJob, ...]:
    return _days_of(listen(text, context.language), _anew(context))


@once
def _days_of(heard: Heard, context: Context) -> tuple[CarJob, ...]:
    """Of each day that was named for work of its own, in order; none if all is for one day."""
    words, text, plain = table(Jobs, context.language), heard.said, heard.plain.text
    other_days = {_other_days(context.language)}
    if words is None or not (may_tell_a_time(text, context) or may_hold(plain, other_days)):
        return ()
    pieces = [
        (piece, kinds_of_work(work(piece, context), piece, context)) for piece in _of_one_job(text, context)
    ]
    if not any(named for _, named in pieces) or any_of(words.taken_back).search(plain):
        return ()
    intent = car_desk_intent(text, context)
    if intent and intent.value in ("move", "cancel"):
        return ()
    car = named_car(text, context)
    vehicle = car.value if car else str(context.known.get("vehicle") or "")
    jobs: list[CarJob] = []
    for visit in _visits(pieces, words, context):
        named = [each for each in visit.jobs if each not in JOINED.join(job.service for job in jobs)]
        wanted = _time_of(visit, jobs, words, context)
        if named and jobs and wanted == jobs[-1].wanted and wanted is not None:
            jobs[-1] = replace(jobs[-1], service=JOINED.join((jobs[-1].service, *named)))
        elif named:
            jobs.append(CarJob(JOINED.join(dict.fromkeys(named)), vehicle, wanted))
    left = _left_of_the_known(jobs, context) if not any_of(words.only).search(plain) else ""
    jobs += [CarJob(left, vehicle)] if left else []
    return tuple(jobs) if len(jobs) > 1 else ()


def _left_of_the_known(jobs: list[CarJob], context: Context) -> str:
    """The rest of the work that is known, where a day was named for a part of it."""
    known = str(context.known.get("service") or "").split(JOINED)
    named = jobs[0].service.split(JOINED) if len(jobs) == 1 and jobs[0].wanted else []
    is_a_part = named and set(named) < set(known)
    return JOINED.join(each for each in known if each not in named) if is_a_part else ""


def _visits(pieces: Sequence[tuple[str, Sequence[str]]], words: Jobs, context: Context) -> list[_Visit]:
    """The work that was named for each day: a day belongs to the work right before it that has none yet, or else to
    what comes next."""
    visits, waiting, ahead = list[_Visit](), list[str](), ""
    for piece, named in pieces:
        if any_of(words.done).search(listen(piece, context.language).plain.text):
            continue
        has_time = _tells_a_time(piece, context)
        waiting += named
        if waiting and (has_time or ahead):
            visits.append(_Visit(waiting, f"{ahead} {piece}".strip()))
            waiting, ahead = [], ""
        elif has_time and visits and day(piece, context) is None:
            visits[-1] = visits[-1]._replace(said=f"{visits[-1].said}, {piece}")
        elif has_time:
            ahead = piece
    if waiting and visits:
        visits[-1] = visits[-1]._replace(jobs=[*visits[-1].jobs, *waiting])
    return visits


def _tells_a_time(piece: str, context: Context) -> bool:
    plain = listen(piece, context.language).plain.text
    return bool(_other_days(context.language).search(plain)) or when(piece, _anew(context)) is not None


@cache
def _other_days(language: str) -> PhrasePattern:
    """Days that are told by the one named before, or as another one."""
    words = table(Jobs, language)
    return any_of((*words.another_day, *(phrase for phrase, _ in words.follows)) if words else ())


def _time_of(visit: _Visit, before: list[CarJob], words: Jobs, context: Context) -> Window | None:
    """A day that follows the one of the visit before is counted from there; None for one that nobody can tell."""
    plain = listen(visit.said, context.language).plain.text
    if any_of(words.another_day).search(plain):
        return None
    context, last = _anew(context), before[-1].wanted if before else None
    for phrase, beside in words.follows:
        if said := any_of((phrase,)).search(plain):
            put = f"{plain[: said.start()]}{said.expand(beside)}{plain[said.end() :]}"
            return _counted_from(last, put, context) if last else None
    read = when(visit.said, context)
    return read.value if read else None


def _counted_from(last: Window, text: str, context: Context) -> Window | None:
    """The time that is told, as if it were the last day of a window."""
    read = when(text, replace(context, today=(last.end - timedelta(minutes=1)).date()))
    return read.value if read else None


def _anew(context: Context) -> Context:
    """Nothing is changed that was said before."""
    return replace(context, current=None)


def _of_one_job(text: str, context: Context) -> Iterator[str]:
    """The pieces, cut where work follows a day of other work without a pause: "alignment Friday oil change Monday"."""
    for piece in _pieces(text, context):
        view, start = listen(piece.text, context.language).plain, 0
        places = services_named(piece.text, context)
        for end, following in zip(
            (end for _, end in places), (begin for begin, _ in places[1:]), strict=False
        ):
            if day(view.words(end, following), context):
                yield view.words(start, following)
                start = following
        yield view.words(start, len(view.text))


def _of_one_car(text: str, context: Context) -> Iterator[_Piece]:
    """The pieces, cut where work on one car is followed by work on another without a pause: "the Civic is the alignment
    the oil change is for the truck"."""
    words = table(Jobs, context.language)
    for piece in _pieces(text, context):
        view, start, joined = listen(piece.text, context.language).plain, 0, piece.joined
        jobs = _apart(services_named(piece.text, context))
        ends = [*(begin for begin, _ in jobs[1:]), *([len(view.text)] if jobs else [])]
        between = [view.words(end + 1, following) for (_, end), following in zip(jobs, ends, strict=True)]
        cars = [named_car(each, context) for each in between]
        before = named_car(view.words(0, jobs[0][0]), context) if len(jobs) > 1 else None
        if len(jobs) > 1 and len({each.value for each in (before, *cars) if each}) > 1:
            for (_, end), following, said, car in zip(jobs[:-1], ends, between, cars, strict=False):
                belongs = (
                    car and words and any_of(words.belongs).match(listen(said, context.language).plain.text)
                )
                cut = following if belongs else end + 1
                yield _Piece(view.words(start, cut), joined)
                start, joined = cut, True
        yield _Piece(view.words(start, len(view.text)), joined)


def _apart(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places without those that overlap one before."""
    apart: list[tuple[int, int]] = []
    for begin, end in places:
        if not apart or begin >= apart[-1][1]:
            apart.append((begin, end))
    return apart


def _pieces(text: str, context: Context) -> Iterator[_Piece]:
    """What stands between pauses and words that join."""
    words, own = table(WorkshopWords, context.language), table(Jobs, context.language)
    clauses = [listen(each, context.language).plain for each in pattern(r"[^,.;]+").findall(text)]
    turns = words and own and (*words.joins, *own.turns)
    cuts = [list(any_of(turns).finditer(view.text)) if turns else [] for view in clauses]
    for place, view in enumerate(clauses):
        start, joined = 0, place > 0 and any(cuts[place:])
        for join in cuts[place]:
            if piece := view.words(start, join.start()):
                yield _Piece(piece, joined)
            start, joined = view.text.find(" ", join.start()) + 1, True
        yield _Piece(view.words(start, len(view.text)), joined)
