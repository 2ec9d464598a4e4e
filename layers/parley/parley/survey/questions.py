"""A question of a survey, as a business declares it."""

from collections.abc import Mapping, Sequence
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
class Question:
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


def to_data(question: Question) -> dict[str, Any]:
    return asdict(question)


def from_data(data: Mapping[str, Any]) -> Question:
    return Question(**{name: data[name] for name in _NAMES if name in data})


_NAMES = tuple(each.name for each in fields(Question))
