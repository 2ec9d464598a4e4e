"""A question of a survey, as a business declares it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

Kind = Literal["rating", "yes_no", "choice", "open"]
KINDS: Sequence[Kind] = ("rating", "yes_no", "choice", "open")
SCALES: Mapping[int, int] = {5: 1, 10: 0}
"""Highest rating of a scale -> its lowest."""
LOW: Mapping[int, int] = {5: 2, 10: 4}
"""Highest rating of a scale -> the best one that is followed up."""
SHORTEST_SECONDS, LONGEST_SECONDS = 5, 60
LONGEST_TEXT, LONGEST_OPTION = 250, 40
"""Characters. A text of 250 is spoken in 17 seconds or so; ten of them fit into what travels with a call."""
FEWEST_OPTIONS, MOST_OPTIONS = 2, 6
MOST_QUESTIONS = 10
"""Questions in one call."""


@dataclass(frozen=True, slots=True)
class SurveyQuestion:
    """`text` is spoken as written. `highest` tells the scale of a rating: 5 (from 1) or 10 (from 0).

    `every` N asks every Nth customer of a store. `departments` limit it to visits that touched one of
    them; none means everywhere. A higher `priority` comes first. `first_day` and `last_day` are ISO dates,
    both included, "" for no bound. `seconds` is how long asking and answering take.
    """

    id: str
    text: str
    kind: Kind
    highest: int = 5
    options: Sequence[str] = ()
    every: int = 1
    departments: Sequence[str] = ()
    priority: int = 50
    first_day: str = ""
    last_day: str = ""
    seconds: int = 12
    retired: bool = False

    @property
    def lowest(self) -> int:
        return SCALES[self.highest]

    def is_low(self, answer: object) -> bool:
        """Whether an answer asks for a follow-up: what could have been better?"""
        return self.kind == "rating" and isinstance(answer, int) and answer <= LOW[self.highest]


def to_data(question: SurveyQuestion) -> dict[str, Any]:
    return asdict(question)


def from_data(data: Mapping[str, Any]) -> SurveyQuestion:
    return SurveyQuestion(**{name: data[name] for name in _NAMES if name in data})


def readable(data: object) -> Sequence[SurveyQuestion]:
    """Those of a call's questions that can be asked: what travels with a call may be anything."""
    listed = data if isinstance(data, list | tuple) else ()
    return [_asked_in_call(each) for each in listed if isinstance(each, Mapping) and _can_be_asked(each)]


def _asked_in_call(data: Mapping[str, Any]) -> SurveyQuestion:
    """With what a call looks at and nothing else, so that it can be the key of what is remembered."""
    sound = {name: data[name] for name in _SOUND if name in data}
    return SurveyQuestion(**{**sound, "options": tuple(data.get("options", ()))})


def _can_be_asked(data: Mapping[str, Any]) -> bool:
    needed = {"id", "text", "kind"} <= data.keys()
    sound = all(check(data[name]) for name, check in _SOUND.items() if name in data)
    return needed and sound and (data["kind"] != "choice" or len(data.get("options", ())) >= FEWEST_OPTIONS)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _are_texts(value: object) -> bool:
    return isinstance(value, list | tuple) and all(_is_text(each) for each in value)


_SOUND: Mapping[str, Callable[[Any], bool]] = {
    "id": _is_text,
    "text": _is_text,
    "kind": lambda kind: _is_text(kind) and kind in KINDS,
    "highest": lambda highest: _is_number(highest) and highest in SCALES,
    "options": _are_texts,
    "priority": _is_number,
    "seconds": _is_number,
}
"""What a call looks at; the rest was looked at when the question was chosen."""
_NAMES = tuple(each.name for each in fields(SurveyQuestion))
