"""How the desk says what it knows."""

from collections.abc import Callable, Mapping
from typing import Any

from agents.car_desk.tools.workshop import called
from parley import speak


def with_article(work: Any) -> str:
    """ "oil change" -> "an oil change"; brakes and diagnostics have none."""
    if " and " in str(work):
        return " and ".join(map(with_article, str(work).split(" and ")))
    if work in ("brakes", "diagnostics"):
        return str(work)
    return "something else" if work == "other" else f"{'an' if work[:1] in 'aio' else 'a'} {work}"


def length(minutes: Any) -> str:
    """30 -> "half an hour", 90 -> "90 minutes", 120 -> "two hours"."""
    hours = {30: "half an hour", 60: "an hour", 120: "two hours", 180: "three hours", 240: "four hours"}
    return hours.get(minutes, f"{minutes} minutes")


def visits(listed: Any) -> str:
    return speak.one_of([f"{called(each['service'])} on {speak.moment(each['start'])}" for each in listed])


def summary(done: Any) -> str:
    """ "the oil change is booked for Tuesday, November 24th at 4 PM"."""
    ending = {"booked": "booked for", "moved": "moved to", "cancelled": "cancelled, on"}
    return speak.all_of(
        [f"{_named(each['service'])} {ending[each['did']]} {speak.moment(each['start'])}" for each in done]
    )


def _named(work: str) -> str:
    if work == "other":
        return "the visit is"
    return f"the {work} {'are' if ' and ' in work or work in ('brakes', 'diagnostics') else 'is'}"


SPOKEN: Mapping[str, Callable[[Any], str]] = {
    "visit_service": called,
    "start": speak.moment,
    "first": speak.moment,
    "second": speak.moment,
    "moving_start": speak.moment,
    "visit_start": speak.moment,
    "due": with_article,
    "last_service": with_article,
    "last_date": speak.day,
    "cars": speak.one_of,
    "garage": speak.all_of,
    "visits": visits,
    "number": speak.digits,
    "price": speak.dollars,
    "minutes": length,
    "facts_of": with_article,
    "until": speak.day,
    "hours": speak.week,
    "done": summary,
}
