"""Work, cars and visits as the desk speaks of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from agents.car_desk.tools.workshop import JOINED
from parley import speak
from parley.languages import part

YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class DeskSpeech:
    """How a language speaks of work, cars and visits. By the kind of work: its name, the same `with_article`, and
    how a sentence begins that tells what was `done` with it; `joined` is what stands between two kinds. `lengths` are
    minutes that have a name. What the caller names by other words keeps them."""

    names: Mapping[str, str]
    with_article: Mapping[str, str]
    done: Mapping[str, str]
    did: Mapping[str, str]
    several_done: str
    other_done: str
    joined: str
    lengths: Mapping[int, str]
    minutes: str
    visit: str
    for_car: str
    car: str
    plate: str
    email: str
    signs: Mapping[str, str]


def called(work: Any, language: str) -> str:
    """How people are told of it: work that has no name of its own is a visit."""
    return _each(work, part(DeskSpeech, language).names, language)


def with_article(work: Any, language: str) -> str:
    """ "oil change" -> "an oil change"; brakes and diagnostics have none."""
    return _each(work, part(DeskSpeech, language).with_article, language)


def _each(work: Any, words: Mapping[str, str], language: str) -> str:
    kinds = str(work).split(JOINED)
    return part(DeskSpeech, language).joined.join(words.get(kind, kind) for kind in kinds)


def length(minutes: Any, language: str) -> str:
    """30 -> "half an hour", 90 -> "90 minutes", 120 -> "two hours"."""
    words = part(DeskSpeech, language)
    return words.lengths.get(minutes) or words.minutes.format(minutes)


def visits(listed: Any, language: str) -> str:
    visit = part(DeskSpeech, language).visit
    said = [
        visit.format(work=called(each["service"], language), start=speak.moment(each["start"], language))
        for each in listed
    ]
    return speak.one_of(said, language)


def on_each_car(listed: Any, language: str) -> str:
    """ "brakes for the Camry"; "brakes on Monday, November 30th" where it is the same car."""
    said = [_on_its_car(each, language) for each in listed]
    return speak.all_of(said, language)


def _on_its_car(job: Mapping[str, Any], language: str) -> str:
    words, work = part(DeskSpeech, language), called(job["service"], language)
    if vehicle := job["vehicle"]:
        work = words.for_car.format(work=work, car=car(vehicle, language))
    time = job.get("wanted")
    return words.visit.format(work=work, start=speak.window(time, language)) if time else work


def garage(listed: Any, language: str) -> str:
    """ "2019 Honda Civic, license plate K L M 4 7 2 1"."""
    words = part(DeskSpeech, language)
    cars = [
        (car(f"{each['year']} {each['car']}".strip(), language), speak.digits(each["plate"], language))
        for each in listed
    ]
    return speak.all_of(
        [said + (words.plate.format(plate) if plate else "") for said, plate in cars], language
    )


def car(named: Any, language: str) -> str:
    """With its year where the language puts it: "2018 Honda Civic", "Honda Civic 2018"."""
    year, space, model = str(named).partition(" ")
    is_of_a_year = space and len(year) == YEAR_DIGITS and year.isdecimal()
    return part(DeskSpeech, language).car.format(year=year, car=model) if is_of_a_year else str(named)


def written_to(email: Any, language: str) -> str:
    """ "jane.doe@gmail.com" -> ", and jane dot doe at gmail dot com for the confirmation"; nothing without one."""
    return part(DeskSpeech, language).email.format(address(email, language)) if email else ""


def address(email: Any, language: str) -> str:
    """ "jane.doe@gmail.com" -> "jane dot doe at gmail dot com"."""
    signs = part(DeskSpeech, language).signs
    return "".join(signs.get(letter, letter) for letter in str(email))


def summary(done: Any, language: str) -> str:
    """ "the oil change is booked for Tuesday, November 24th at 4 PM"."""
    did = part(DeskSpeech, language).did
    said = [
        did[each["did"]].format(
            work=_done(each["service"], language), start=speak.moment(each["start"], language)
        )
        for each in done
    ]
    return speak.all_of(said, language)


def _done(work: str, language: str) -> str:
    words = part(DeskSpeech, language)
    if JOINED in work:
        return words.several_done.format(called(work, language))
    return words.done.get(work) or words.other_done.format(work)
