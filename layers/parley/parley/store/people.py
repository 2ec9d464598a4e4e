"""What is kept about one person, and its deletion, which is itself recorded.

A person is a phone number, at one business. Deleted are their calls with every turn, and every record that
their number stands in. Two things stay: the wish not to be called, because it could not be kept without the
number; and that a bay or an hour is taken, without saying by whom.
"""

import json
import uuid
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from parley.store.errors import translated
from parley.store.records import Records
from parley.store.tables import CallItem, RecordItem

ERASURE = "erasure"
DELETED = (
    *("appointment", "appointment_number", "booking", "callback", "code_texts", "customer", "dial"),
    *("feedback_event", "feedback_session", "feedback_verification", "feedback_waiting", "lead", "player"),
    *("player_by_phone", "profile", "promise", "telegram_chat"),
)
"""Kinds of records that are deleted with the person they are about."""
OUTREACH, FACT, PLACED = "outreach", "attempt", "placed"
"""An outreach is deleted after the facts about its attempts, and which calls they were: they name it alone."""
BLANKED = ("slot", "day")
"""Kinds that hold what is taken: the person's number is taken out of them."""
NOBODY = "deleted"
MOST_LISTED = 50


class OnThePhoneError(Exception):
    """The person is in a call right now, which would write itself anew."""


def kept_about(business: str, phone: str) -> Mapping[str, int]:
    """How much there is of each kind. Raises UnavailableError."""
    with translated():
        kinds = Counter(_kind(item) for item in _records(business, phone))
        calls = len(_calls(business, phone))
    return {**({"call": calls} if calls else {}), **kinds}


def erase(business: str, phone: str, by: str) -> Mapping[str, Any]:
    """Deletes what is kept about a person; `by` is who wanted it. Asked again, it goes on where it broke off.

    Raises OnThePhoneError (nothing is deleted) or UnavailableError (some may be left; not recorded then).
    """
    with translated():
        headers = _calls(business, phone)
        if any(header.status == "in-progress" for header in headers):
            raise OnThePhoneError("they are on the phone right now")
        counts = Counter(_erased(item, phone) for item in list(_records(business, phone)))
        for header in headers:
            _erase_call(header.pk)
    return _recorded(business, phone, by, {**({"call": len(headers)} if headers else {}), **counts})


def erasures(business: str) -> Sequence[Mapping[str, Any]]:
    """The newest deletions, and who wanted them. Raises UnavailableError."""
    return Records(business).between(ERASURE, "!", "~", MOST_LISTED, newest_first=True)


def _recorded(business: str, phone: str, by: str, counts: Mapping[str, int]) -> Mapping[str, Any]:
    """Who asks whether they were deleted can be answered by the hash; the number itself is gone."""
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    digest = sha256(f"{business}#{phone}".encode()).hexdigest()
    kept = {"at": at, "by": by, "person": f"…{phone[-3:]}", "hash": digest, "deleted": dict(counts)}
    Records(business).put(ERASURE, f"{at}#{uuid.uuid4().hex[:6]}", kept)
    return kept


def _calls(business: str, phone: str) -> Sequence[CallItem]:
    return list(CallItem.by_caller.query(f"{business}#{phone}"))


def _erase_call(pk: str) -> None:
    with CallItem.batch_write() as batch:
        for item in CallItem.query(pk, attributes_to_get=["pk", "sk"]):
            batch.delete(item)


def _records(business: str, phone: str) -> Iterator[RecordItem]:
    """Every record of the business that the number stands in."""
    for kind in (OUTREACH, *DELETED, *BLANKED):
        for item in RecordItem.query(f"{business}#{kind}", consistent_read=True):
            if phone in item.sk or phone in json.dumps(item.data):
                yield from _facts(business, item.sk) if kind == OUTREACH else ()
                yield item


def _facts(business: str, outreach: str) -> Iterator[RecordItem]:
    for fact in RecordItem.query(f"{business}#{FACT}#{outreach}", consistent_read=True):
        if sid := fact.data.get("sid"):
            yield from RecordItem.query(f"{business}#{PLACED}", RecordItem.sk == sid, consistent_read=True)
        yield fact


def _erased(item: RecordItem, phone: str) -> str:
    kind = _kind(item)
    if kind in BLANKED:
        item.data = _blank(item.data, phone)
        item.save()
    else:
        item.delete()
    return kind


def _blank(found: Any, phone: str) -> Any:
    """The same without the person: whatever belongs together with the number becomes nobody's."""
    if isinstance(found, dict):
        if phone in found.values():
            return {
                name: value if name in ("slot", "start", "end") else NOBODY for name, value in found.items()
            }
        return {name.replace(phone, NOBODY): _blank(value, phone) for name, value in found.items()}
    if isinstance(found, list):
        return [_blank(value, phone) for value in found]
    return found.replace(phone, NOBODY) if isinstance(found, str) else found


def _kind(item: RecordItem) -> str:
    return str(item.pk).split("#")[1]
