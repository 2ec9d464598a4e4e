"""Work for several cars, named in one breath: "an oil change for the Civic, and my wife's Camry needs brakes"."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from agents.car_desk.hear.cars import named_car
from agents.car_desk.hear.workshop import JOINED, WorkshopWords, named_job, work
from parley.hear.words import any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading, sampled


@dataclass(frozen=True, slots=True)
class Jobs:
    """How a language tells of work that is over (`done`), and what stands before a car that is meant as well as
    another one (`as_well`): regular expressions over plain words."""

    done: tuple[str, ...]
    as_well: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CarJob:
    """What is to be done on one car."""

    service: str
    vehicle: str


class _Piece(NamedTuple):
    """A part of a sentence; `joined` to the one before it by a word, or as in a list that ends with one."""

    text: str
    joined: bool


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
    return Reading(jobs[0].vehicle, text) if jobs else None


@sampled()
def other_jobs(text: str, context: Context) -> Reading[tuple[CarJob, ...]] | None:
    """What is to be done on the other cars, where several were named."""
    jobs = _jobs(text, context)
    return Reading(jobs[1:], text) if len(jobs) > 1 else None


def _jobs(text: str, context: Context) -> tuple[CarJob, ...]:
    """Of each car that was named, in order; none if it was one car at most, unless other work is told of as over."""
    words = table(Jobs, context.language)
    told, others = _Told(str(context.known.get("service") or "")), 0
    for piece in _pieces(text, context) if words else ():
        car, job = named_car(piece.text, context), work(piece.text, context)
        plain = listen(piece.text, context.language).plain.text
        is_over = words is not None and any_of(words.done).search(plain) is not None
        others += is_over and bool(job)
        is_meant = job or (piece.joined and words and any_of(words.as_well).match(plain)) or not told.of_car
        if not is_over and is_meant and (job or told.last):
            named = job.value if job and job.value != "other" else named_job(piece.text, context)
            told.add(named or (job.value if job else ""), car.value if car else "")
    if not told.of_car or len(told.of_car) + others < 2:
        return ()
    return tuple(CarJob(JOINED.join(dict.fromkeys(jobs)), car) for car, jobs in told.of_car.items())


def _pieces(text: str, context: Context) -> Iterator[_Piece]:
    """What stands between pauses and words that join."""
    words = table(WorkshopWords, context.language)
    clauses = [listen(each, context.language).plain for each in pattern(r"[^,.;]+").findall(text)]
    cuts = [list(any_of(words.joins).finditer(view.text)) if words else [] for view in clauses]
    for place, view in enumerate(clauses):
        start, joined = 0, place > 0 and any(cuts[place:])
        for join in cuts[place]:
            if piece := view.words(start, join.start()):
                yield _Piece(piece, joined)
            start, joined = view.text.find(" ", join.start()) + 1, True
        yield _Piece(view.words(start, len(view.text)), joined)
