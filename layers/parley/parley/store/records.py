"""Business records, one business at a time: a `Records` reaches no other business's."""

import random
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from pynamodb.exceptions import DoesNotExist
from pynamodb.expressions.condition import Condition
from pynamodb.transactions import TransactWrite

from parley.kinds import CALL, declared, kind, subject
from parley.store import deeds, retention
from parley.store.errors import BusyError, ExistsError, translated, was_refused
from parley.store.tables import RecordItem, connection

SYSTEM = "parley"
"""The business that holds what belongs to no business: which agent answers which number."""
EXPIRES_AT = "expires_at"
"""In a record's data: seconds since 1970 after which DynamoDB deletes it."""
MOST_RACES = 12
"""How often a change is tried again that somebody else was faster with."""
LONGEST_PAUSE = 0.05
"""Seconds before it is, at most."""

kind("setting", nobody="how a business works")
kind("number", nobody="a number of the business's own, and the agent that answers it")


def is_business(name: str) -> bool:
    """Whether a business may be called that: without what parts a key, and not as what belongs to no business."""
    return bool(name) and "#" not in name and name != SYSTEM


class Change(NamedTuple):
    """A record from what it was read as to what it shall be; None is a record that does not exist.

    `expires_at`: seconds since the epoch after which DynamoDB deletes it, 0 for never.
    """

    kind: str
    id: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    expires_at: int = 0


Untimed: TypeAlias = tuple[str, str, Mapping[str, Any] | None, Mapping[str, Any] | None]
"""A change of a record that is kept: kind, id, before, after."""


def about(business: str, kind: str, id: str, data: Mapping[str, Any]) -> str | None:
    """The key under which a record is found as a person's, None for one that is nobody's. Raises KindError.

    A kind may be parted (`attempt#<outreach>`): what follows the "#" belongs to the id.
    """
    name, _, part = kind.partition("#")
    found = declared(name).about(f"{part}#{id}" if part else id, data)
    return f"{business}#{found}" if found else None


class Records:
    """The records of one business. Every method raises UnavailableError when DynamoDB fails.

    Methods that write raise KindError for a kind that is not declared (parley/kinds.py).
    """

    def __init__(self, business: str) -> None:
        if not business or "#" in business:
            raise ValueError(f"a business is named without '#', not {business!r}")
        self.business = business

    def get(self, kind: str, id: str) -> Mapping[str, Any] | None:
        with translated():
            try:
                found: Mapping[str, Any] = RecordItem.get(self._key(kind), id, consistent_read=True).data
            except DoesNotExist:
                return None
        return found

    def between(
        self, kind: str, first: str, last: str, most: int | None = None, newest_first: bool = False
    ) -> Sequence[Mapping[str, Any]]:
        """The records whose ids lie between two ids, both included, in order or backwards; `most` at most."""
        with translated():
            found = RecordItem.query(
                self._key(kind),
                RecordItem.sk.between(first, last),
                consistent_read=True,
                scan_index_forward=not newest_first,
                limit=most,
            )
            return [item.data for item in found]

    def several(self, kind: str, ids: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
        """Those of the records that there are, by id: a request for each hundred."""
        keys = [(self._key(kind), id) for id in dict.fromkeys(ids)]
        with translated():
            found = RecordItem.batch_get(keys, consistent_read=True) if keys else ()
            return {item.sk: item.data for item in found}

    def put(self, kind: str, id: str, data: Mapping[str, Any]) -> None:
        if deeds.begun():  # what a tool writes first is a transaction
            self.update(kind, id, lambda _: data)
            return
        with translated():
            self.item(kind, id, data).save()

    def create(self, *records: tuple[str, str, Mapping[str, Any]]) -> bool:
        """Creates all of them or none; False if any exists already. Raises BusyError if others write them again and
        again."""
        new = [(self, Change(kind, id, None, data)) for kind, id, data in records]
        for _ in range(MOST_RACES):
            try:
                _write(new)
            except ExistsError:
                return False
            except BusyError:
                _pause()
            else:
                return True
        raise BusyError(f"a record of the kind '{records[0][0]}' is being written by others")

    def change(self, *changes: Change | Untimed) -> bool:
        """Makes all of the changes or none; False if any record is no longer what it was read as."""
        return changed_together(*((self, Change(*each)) for each in changes))

    def update(
        self, kind: str, id: str, changed: Callable[[Mapping[str, Any] | None], Mapping[str, Any] | None]
    ) -> Mapping[str, Any] | None:
        """Changes a record to what `changed` makes of it, and returns that; None is no record.

        Nothing that somebody else writes meanwhile is lost: the change is then made of what they wrote, so
        `changed` may be called several times. Raises BusyError if others are faster again and again.
        """
        for _ in range(MOST_RACES):
            before = self.get(kind, id)
            after = changed(before)
            if after == before or self.change((kind, id, before, after)):
                return after
            _pause()
        raise BusyError(f"a record of the kind '{kind}' is being changed by others")

    def take(self, kind: str, id: str, first: int, most: int, expires_at: int) -> int | None:
        """The next of the places `first` to `most` - 1, which nobody else gets; None if all are taken.

        Places before `first` that nobody took are lost. One request where `first` is 0, else one to three.
        """
        taken, absent = RecordItem.taken, RecordItem.pk.does_not_exist()
        if not first:
            return self._take(kind, id, (taken | 0) + 1, absent | (taken < most), expires_at)
        following = (taken + 1, (taken >= first) & (taken < most))
        tries = (following, (first + 1, absent | (taken < first)), following)
        places = (self._take(kind, id, value, free, expires_at) for value, free in tries)
        return next((place for place in places if place is not None), None)

    def _take(self, kind: str, id: str, value: Any, free: Condition, expires_at: int) -> int | None:
        item = self.item(kind, id, {})
        try:
            with translated():
                item.update(
                    actions=[RecordItem.taken.set(value), RecordItem.expires_at.set(expires_at)],
                    condition=free,
                )
        except ExistsError:
            return None
        return int(item.taken or 0) - 1

    def _key(self, kind: str) -> str:
        return f"{self.business}#{kind}"

    def item(self, kind: str, id: str, data: Mapping[str, Any], expires_at: int = 0) -> RecordItem:
        """What is kept of a record. Data that says itself when it expires (`EXPIRES_AT`) keeps to it; what hangs on a
        call, and does not say it, expires as calls do."""
        found = about(self.business, kind, id, data)
        is_of_call = found is not None and found.startswith(f"{self.business}#{subject(CALL, '')}")
        lasts = expires_at or data.get(EXPIRES_AT) or (retention.expires_at() if is_of_call else None)
        return RecordItem(self._key(kind), id, data=dict(data), about=found, expires_at=lasts)


def of_each(businesses: Sequence[str], kind: str, id: str) -> Mapping[str, Mapping[str, Any]]:
    """The record of this id of each business that has one: a request for each hundred. Raises UnavailableError."""
    keys = {f"{each}#{kind}": each for each in businesses}
    with translated():
        found = RecordItem.batch_get([(key, id) for key in keys], consistent_read=True) if keys else ()
        return {keys[item.pk]: item.data for item in found}


def changed_together(*changes: tuple[Records, Change]) -> bool:
    """Makes all of the changes or none, of one business and of what belongs to none; False if any record is no longer
    what it was read as. Raises UnavailableError."""
    try:
        _write(changes)
    except (ExistsError, BusyError):
        return False
    return True


def _write(changes: Sequence[tuple[Records, Change]]) -> None:
    """In a transaction, a single change too: a transaction that is sent again, since its answer was lost, is known by
    its token and answered as the first time. By itself, a conditional write would then find its own record there and
    take it for somebody else's. What a tool writes first is written together with its deed (parley/store/deeds.py).
    Raises ExistsError, BusyError, UnavailableError or GivenUpError."""
    deed = deeds.begun()
    try:
        _transacted(changes, deed)
    except ExistsError as error:
        if deed and was_refused(error, -1):
            raise deeds.GivenUpError(deed.key) from error
        raise
    if deed:
        deed.is_written = True


def _transacted(changes: Sequence[tuple[Records, Change]], deed: deeds.Deed | None) -> None:
    """DynamoDB tells of refused conditions in the order of the writes, of which PynamoDB puts new items last."""
    absent = RecordItem.pk.does_not_exist()
    with translated(), TransactWrite(connection=connection()) as transaction:
        for records, change in changes:
            unchanged = absent if change.before is None else RecordItem.data == dict(change.before)
            item = records.item(change.kind, change.id, change.after or {}, change.expires_at)
            write = transaction.delete if change.after is None else transaction.save
            write(item, condition=unchanged)
        if deed:
            deeds.done(deed, transaction)


def _pause() -> None:
    time.sleep(random.uniform(0, LONGEST_PAUSE))  # noqa: S311 - spreads attempts, keeps no secret
