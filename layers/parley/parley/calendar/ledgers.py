"""How what is taken is kept in records: one record for a day, or one for a place.

`Days` is for work of any length: who changes a day writes it only if it is still what was read. `Slots` is for fixed
starts, at which a place is taken or free: two callers never get in each other's way unless they want the same place.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple, Protocol

from parley.calendar.schedule import Schedule, Taken
from parley.kinds import Data, Place
from parley.tools.desk import Changed, RecordStore

NOBODY = "deleted"


class Booked(NamedTuple):
    """One booking: its number, and which time of which resource it takes."""

    number: str
    resource: str
    start: datetime
    minutes: int


class Page(Protocol):
    """One day as it was read, and the changes to be written."""

    @property
    def taken(self) -> Taken: ...

    def take(self, booked: Booked, minute: int, data: Data) -> None: ...

    def free(self, booked: Booked) -> None: ...

    def changes(self) -> Sequence[Changed]: ...


class Ledger(Protocol):
    def taken(self, records: RecordStore, schedule: Schedule, first: date, last: date) -> Mapping[str, Taken]:
        """What is taken, by day. One request."""
        ...

    def page(self, records: RecordStore, schedule: Schedule, day: date) -> Page: ...


class Days(NamedTuple):
    """One record a day: `{"day": "2026-11-24", "bays": {"1": [[960, 1020, "481203"]]}}`."""

    kind: str

    def taken(self, records: RecordStore, schedule: Schedule, first: date, last: date) -> Mapping[str, Taken]:
        days = records.between(self.kind, first.isoformat(), last.isoformat())
        return {day["day"]: day["bays"] for day in days}

    def page(self, records: RecordStore, schedule: Schedule, day: date) -> Page:
        before = records.get(self.kind, day.isoformat())
        bays = {name: [*map(list, spans)] for name, spans in (before or {}).get("bays", {}).items()}
        return _DayPage(self.kind, day.isoformat(), before, bays)

    def stands_in(self, data: Data) -> Iterator[Place]:
        """For the deletion of a person: the time of the booking stays taken, without saying by whom."""

        def without(day: Data) -> Data:
            return {**day, "bays": renamed(day["bays"], data["id"], NOBODY)}

        yield Place(self.kind, data["start"][:10], without)


def renamed(taken: Taken, number: str, to: str) -> dict[str, list[list[Any]]]:
    return {
        name: [[*span[:2], to if span[2] == number else span[2]] for span in spans]
        for name, spans in taken.items()
    }


def without(taken: Taken, number: str) -> dict[str, list[list[Any]]]:
    """What else is taken than by the booking of that number."""
    return {name: [[*span] for span in spans if span[2] != number] for name, spans in taken.items()}


@dataclass(slots=True)
class _DayPage:
    kind: str
    day: str
    before: Data | None
    taken: dict[str, list[list[Any]]]

    def take(self, booked: Booked, minute: int, data: Data) -> None:
        span = [minute, minute + booked.minutes, booked.number]
        self.taken.setdefault(booked.resource, []).append(span)

    def free(self, booked: Booked) -> None:
        self.taken = without(self.taken, booked.number)

    def changes(self) -> Sequence[Changed]:
        return [(self.kind, self.day, self.before, {"day": self.day, "bays": self.taken})]


class Slots(NamedTuple):
    """One record a place: `2026-11-24T08:00#2` holds who has the second resource at eight, in `id` the number of the
    booking."""

    kind: str
    minutes: int

    def taken(self, records: RecordStore, schedule: Schedule, first: date, last: date) -> Mapping[str, Taken]:
        days: dict[str, dict[str, list[list[Any]]]] = {}
        for record in records.between(self.kind, first.isoformat(), f"{last.isoformat()}~"):
            start, _, resource = record["slot"].partition("#")
            minute = schedule.minute_of(schedule.local(datetime.fromisoformat(start)))
            spans = days.setdefault(start[:10], {}).setdefault(resource, [])
            spans.append([minute, minute + self.minutes, record.get("id") or record["slot"]])
        return days

    def page(self, records: RecordStore, schedule: Schedule, day: date) -> Page:
        taken = self.taken(records, schedule, day, day).get(day.isoformat(), {})
        return _SlotPage(self.kind, records, taken)

    @staticmethod
    def slot(start: datetime, resource: str) -> str:
        return f"{start.isoformat()[:16]}#{resource}"


@dataclass(slots=True)
class _SlotPage:
    kind: str
    records: RecordStore
    taken: Taken
    _changes: list[Changed] = field(default_factory=list)

    def take(self, booked: Booked, minute: int, data: Data) -> None:
        slot = Slots.slot(booked.start, booked.resource)
        after = {**data, "start": slot.partition("#")[0], "slot": slot}
        self._changes.append((self.kind, slot, None, after))

    def free(self, booked: Booked) -> None:
        slot = Slots.slot(booked.start, booked.resource)
        own = (slot, booked.number)
        self.taken = {
            name: [span for span in spans if span[2] not in own] for name, spans in self.taken.items()
        }
        self._changes.append((self.kind, slot, self.records.get(self.kind, slot), None))

    def changes(self) -> Sequence[Changed]:
        return self._changes
