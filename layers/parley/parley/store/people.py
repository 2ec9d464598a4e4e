"""What is kept about one person, and its deletion, which is itself recorded.

A person is a phone number, at one business. Theirs are their calls with every turn, the records that are about
the number, and the records that hang on any of these, as each kind of record says itself (parley/kinds.py). They
are found by an index, so that a deletion costs what there is of the person, however many others there are. The
index is a moment behind the table: what was written within the last second may need the deletion once more.
"""

import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, NamedTuple

from parley import kinds
from parley.kinds import CALL, Data, Kind, kind, subject
from parley.store.errors import translated
from parley.store.records import Records
from parley.store.tables import CallItem, RecordItem

ERASURE = kind("erasure", nobody="who deleted how much and when, and of the person a hash")
MOST_LISTED = 50
Stop = Callable[[str, str], object]
"""Ends what a record is waiting for: (business, id)."""


class OnThePhoneError(Exception):
    """The person is in a call right now, which would write itself anew."""


class PersonalRecord(NamedTuple):
    """A record about the person. `part` is what its kind is parted by (`attempt#<outreach>`), or ""."""

    kind: str
    part: str
    id: str

    @property
    def kept_as(self) -> str:
        return f"{self.kind}#{self.part}" if self.part else self.kind


def kept_about(business: str, phone: str) -> Mapping[str, int]:
    """How much there is of each kind. Raises UnavailableError."""
    calls = _calls(business, phone)
    return _counted(calls, [found for level in _levels(business, phone, calls) for found in level])


def erase(business: str, phone: str, by: str, stops: Mapping[str, Stop]) -> Mapping[str, Any]:
    """Deletes what is kept about a person; `by` is who wanted it. Asked again, it goes on where it broke off.

    `stops` says, by kind, how what a record is waiting for is ended before anything is deleted. Raises
    OnThePhoneError (nothing is deleted), UnavailableError (some may be left; not recorded then), or what a stop
    raises.
    """
    calls = _calls(business, phone)
    if any(call.status == "in-progress" for call in calls):
        raise OnThePhoneError("they are on the phone right now")
    levels = []
    for level in _levels(business, phone, calls):
        for found in level:
            if found.kind in stops:
                stops[found.kind](business, found.id)
        levels.append(level)
    for level in reversed(levels):  # what hangs on a record goes first: it is found by it
        _delete(Records(business), level)
    for call in calls:
        _erase_call(call.pk)
    return _recorded(business, phone, by, _counted(calls, [found for level in levels for found in level]))


def erasures(business: str) -> Sequence[Mapping[str, Any]]:
    """The newest deletions, and who wanted them. Raises UnavailableError."""
    return Records(business).between(ERASURE, "!", "~", MOST_LISTED, newest_first=True)


def _counted(calls: Sequence[CallItem], found: Sequence[PersonalRecord]) -> Mapping[str, int]:
    """What calls and outreaches are found by is a part of them, and not counted."""
    leading = {name for name, declared in kinds.known().items() if declared.leads}
    kinds_found = Counter(each.kind for each in found if each.kind not in leading)
    return {**({"call": len(calls)} if calls else {}), **kinds_found}


def _recorded(business: str, phone: str, by: str, counts: Mapping[str, int]) -> Mapping[str, Any]:
    """Who asks whether they were deleted can be answered by the hash; the number itself is gone."""
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    digest = sha256(f"{business}#{phone}".encode()).hexdigest()
    kept = {"at": at, "by": by, "person": f"…{phone[-3:]}", "hash": digest, "deleted": dict(counts)}
    Records(business).put(ERASURE, f"{at}#{uuid.uuid4().hex[:6]}", kept)
    return kept


def _calls(business: str, phone: str) -> Sequence[CallItem]:
    with translated():
        return list(CallItem.by_caller.query(f"{business}#{phone}"))


def _erase_call(pk: str) -> None:
    with translated(), CallItem.batch_write() as batch:
        for item in CallItem.query(pk, attributes_to_get=["pk", "sk"]):
            batch.delete(item)


def _levels(business: str, phone: str, calls: Sequence[CallItem]) -> Iterator[Sequence[PersonalRecord]]:
    """The person's records; then what hangs on them or on the calls; then what hangs on that."""
    hung_on, sids = kinds.targets(), [call.pk.removeprefix("CALL#") for call in calls]
    about = [phone, *(subject(CALL, sid) for sid in sids)]
    while about:
        level = [found for each in about for found in _about(business, each)]
        if level:
            yield level
        about = [subject(found.kind, found.id) for found in level if found.kind in hung_on]


def _about(business: str, about: str) -> Iterator[PersonalRecord]:
    with translated():
        for item in RecordItem.by_about.query(f"{business}#{about}"):
            _, name, *part = item.pk.split("#", 2)
            yield PersonalRecord(name, "".join(part), item.sk)


def _delete(records: Records, level: Sequence[PersonalRecord]) -> None:
    """By itself what leaves something, here or in another record; the rest at once.

    A kind that no agent declares any more has nothing that could be left.
    """
    known = kinds.known()
    for found in level:
        declared = known.get(found.kind)
        if declared and declared.stands_in:
            _take_out(records, declared, found)
        if declared and declared.leaves:
            records.update(found.kept_as, found.id, _leaving(declared.leaves))
    with translated(), RecordItem.batch_write() as batch:
        for found in level:
            if not (found.kind in known and known[found.kind].leaves):
                batch.delete(RecordItem(f"{records.business}#{found.kept_as}", found.id))


def _take_out(records: Records, declared: Kind, found: PersonalRecord) -> None:
    data = records.get(found.kept_as, found.id)
    for place in declared.stands_in(data) if data and declared.stands_in else ():
        records.update(place.kind, place.id, _without(place.without))


def _without(changed: Callable[[Data], Data]) -> Callable[[Data | None], Data | None]:
    return lambda before: before and changed(before)


def _leaving(fields: Sequence[str]) -> Callable[[Data | None], Data | None]:
    return lambda before: before and {name: before[name] for name in fields if name in before}
