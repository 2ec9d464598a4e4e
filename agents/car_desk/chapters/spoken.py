"""How the desk says what it knows."""

from collections.abc import Callable, Mapping

from agents.car_desk.speak.speech import called, car, garage, length, summary, visits, with_article
from parley import speak

SPOKEN: Mapping[str, Callable[..., str]] = {
    "visit_service": called,
    "moving_service": called,
    "there_service": called,
    "instead_of": with_article,
    "start": speak.moment,
    "first": speak.moment,
    "second": speak.moment,
    "moving_start": speak.moment,
    "visit_start": speak.moment,
    "there_start": speak.moment,
    "due": with_article,
    "last_service": with_article,
    "last_date": speak.day,
    "last_car": car,
    "visit_car": car,
    "car": car,
    "cars": speak.one_of,
    "garage": garage,
    "visits": visits,
    "number": speak.digits,
    "price": speak.dollars,
    "minutes": length,
    "facts_of": with_article,
    "until": speak.day,
    "hours": speak.week,
    "done": summary,
}
