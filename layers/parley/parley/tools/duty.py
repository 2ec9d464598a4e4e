"""Who of a business can be called at this hour, and in which order: for a hand-over to people."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, time
from typing import Protocol, TypeVar

Numbers = list[list[str]]
"""As a warm Transfer calls them: group after group, those of one group at once."""


class OnDuty(Protocol):
    """Somebody with a phone, who works on some `weekdays` (Monday is 0) from an hour until another, and can do some
    things; everything, where no `skills` are named."""

    @property
    def phone(self) -> str: ...
    @property
    def weekdays(self) -> Collection[int]: ...
    @property
    def opens(self) -> time: ...
    @property
    def closes(self) -> time: ...
    @property
    def skills(self) -> Collection[str]: ...


Person = TypeVar("Person", bound=OnDuty)


def on_duty(people: Iterable[Person], now: datetime, skill: str = "") -> Sequence[Person]:
    """Who works at this hour; first those who can do this in particular, then those who can do everything, and last
    the others. Who comes first in the business's list comes first among equals."""
    there = [each for each in people if each.opens <= now.time() < each.closes]
    return sorted(
        (each for each in there if now.weekday() in each.weekdays), key=lambda each: _distance(each, skill)
    )


def _distance(person: OnDuty, skill: str) -> int:
    if not skill or not person.skills:
        return 1
    return 0 if skill in person.skills else 2


def numbers(people: Iterable[OnDuty], at_once: bool) -> Numbers:
    """One after the other, or all at once."""
    each = list(dict.fromkeys(person.phone for person in people))
    return [each] if at_once and each else [[number] for number in each]
