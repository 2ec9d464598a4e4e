"""What a caller wants from the service desk of a car workshop."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from agents.car_desk.hear.standing import Standing, Stands, stands
from parley.hear.asking import behind_leads
from parley.hear.words import Heard, View, any_of, listen, once
from parley.languages import table
from parley.reading import Context, Reading

Intent = Literal[
    "book",
    "move",
    "cancel",
    "question_appointment",
    "question_history",
    "question_hours",
    "question_prices",
    "question_car",
    "other",
]
Topic = Literal["schedule_service", "question", "other"]
Service = Literal[
    "oil change", "tire rotation", "inspection", "brakes", "battery", "alignment", "diagnostics", "other"
]
Escalation = Literal["legal", "manager", "anger"]

TOPICS: dict[str, Topic] = {
    "book": "schedule_service",
    "move": "schedule_service",
    "cancel": "schedule_service",
    "other": "other",
}

STANDING: dict[Standing, Intent] = {"off": "cancel", "hindered": "move", "held": "question_appointment"}
"""What is wanted where work is named that nobody wishes for: one that is given up is called off, one that somebody
cannot come for is moved; of one that is arranged nothing is."""


class DeskWords(NamedTuple):
    """How a language speaks to a workshop: regular expressions over plain words, the first that fits counts.

    `elsewhere` is no business of a workshop; `intents` say by themselves what is wanted; of what remains,
    what begins like a question (`opening`) or has one in it (`asking`) about a `car` is one, unless it says what is
    needed (`needing`); `wanting` is a booking. `services` are the kinds of work, `denied` stands before one that is not
    meant ("not the brakes, it's the battery"); `escalations` are reasons for a person, except where `calm` words
    surround them.
    """

    elsewhere: tuple[str, ...]
    intents: tuple[tuple[Intent, tuple[str, ...]], ...]
    car: tuple[str, ...]
    opening: tuple[str, ...]
    asking: tuple[str, ...]
    needing: tuple[str, ...]
    wanting: tuple[str, ...]
    services: tuple[tuple[Service, tuple[str, ...]], ...]
    denied: tuple[str, ...]
    escalations: tuple[tuple[Escalation, tuple[str, ...]], ...]
    calm: tuple[str, ...]
    fewest: int = 3


def car_desk_intent(text: str, context: Context) -> Reading[Intent] | None:
    """What a caller wants; `other` for whole sentences about something else, `None` for less."""
    words = table(DeskWords, context.language)
    view = listen(text, context.language).plain
    if words is None or not view.text:
        return None
    asks_from = behind_leads(view, context.language)
    declared = _declared(view, words)
    stood = standing(text, context) if declared is None or declared.value == "book" else None
    if stood and stood.is_all:
        return Reading(STANDING[stood.how], view.words(*stood.place)) if stood.how in STANDING else None
    return declared or _about_a_car(view, words, asks_from) or _other(view, words)


def standing(text: str, context: Context) -> Stands | None:
    """How work that is named stands already; None where it is only wished for."""
    return _standing(listen(text, context.language))


@once
def _standing(heard: Heard) -> Stands | None:
    return stands(heard.plain, _kinds_named(heard), heard.language)


def desk_topic(intent: Intent) -> Topic:
    """The coarser sort of an intent: a booking in the widest sense, a question, or neither."""
    return TOPICS.get(intent, "question")


def service_type(text: str, context: Context) -> Reading[Service] | None:
    """The kind of work that was asked for; `other` for work on a car that is none of the kinds.

    One that is denied, or stands already, counts only where no other is named: what of it is meant then, is asked.
    """
    words = table(DeskWords, context.language)
    if words is None:
        return None
    heard = listen(text, context.language)
    view, named, stood = heard.plain, _kinds_named(heard), _standing(heard)
    before = any_of(words.denied, r"\b(?:{}) $")
    begin, end = stood.place if stood else (0, 0)
    meant = [each for each in named if not before.search(view.text[: each[1]]) and not begin <= each[1] < end]
    first = next(iter(meant or named), None)
    return Reading(first[0], view.words(*first[1:])) if first else None


def end_of_services(text: str, context: Context) -> int:
    """Where the last kind of work that is named ends in the plain text; 0 if none is."""
    return max((end for _, end in services_named(text, context)), default=0)


def services_named(text: str, context: Context) -> list[tuple[int, int]]:
    """Where each kind of work that is named begins and ends in the plain text, in order."""
    return sorted((start, end) for _, start, end in _kinds_named(listen(text, context.language)))


@once
def _kinds_named(heard: Heard) -> Sequence[tuple[Service, int, int]]:
    """Each kind of work that is named, in the order of the table."""
    words = table(DeskWords, heard.language)
    each_kind = words.services if words else ()
    said = ((service, any_of(each).finditer(heard.plain.text)) for service, each in each_kind)
    return [(service, *match.span()) for service, matches in said for match in matches]


def escalation(text: str, context: Context) -> Reading[Escalation] | None:
    """Why a person has to take over: the law, the manager, or anger. Not "my manager recommended you"."""
    words = table(DeskWords, context.language)
    if words is None:
        return None
    view = listen(text, context.language).plain
    spoken = any_of(words.calm).sub(lambda match: "_" * len(match[0]), view.text)
    for reason, phrases in words.escalations:
        match = any_of(phrases).search(spoken)
        if match:
            return Reading(reason, view.basis(match))
    return None


def _declared(view: View, words: DeskWords) -> Reading[Intent] | None:
    match = any_of(words.elsewhere).search(view.text)
    if match and not (_service(view, words) and any_of(words.needing).search(view.text)):
        return Reading("other", view.basis(match))
    for intent, phrases in words.intents:
        match = any_of(phrases).search(view.text)
        if match:
            return Reading(intent, view.basis(match))
    return None


def _about_a_car(view: View, words: DeskWords, asks_from: int) -> Reading[Intent] | None:
    """`asks_from` is where a question may begin, behind "one question"."""
    car, service = any_of(words.car).search(view.text), _service(view, words)
    if not car and not service:
        return None
    opened = any_of(words.opening).search(view.text[asks_from:])
    opens_until = asks_from + opened.end() if opened else 0
    needed = any_of(words.needing).search(view.text)
    if needed and (not opened or needed.end() < opens_until):
        return Reading("book", view.said)
    if opened:
        return Reading("question_car", view.words(asks_from, opens_until))
    asked = any_of(words.asking).search(view.text)
    wanted = any_of(words.wanting).search(view.text) or service
    if wanted and not asked:
        return Reading("book", view.said)
    basis = asked or car
    return Reading("question_car", view.basis(basis)) if basis else None


def _service(view: View, words: DeskWords) -> bool:
    return any(any_of(phrases).search(view.text) for _, phrases in words.services)


def _other(view: View, words: DeskWords) -> Reading[Intent] | None:
    return Reading("other", view.said) if len(view.tokens) >= words.fewest else None
