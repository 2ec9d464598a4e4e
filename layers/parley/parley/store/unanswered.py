"""What callers asked and nobody answered: one record for each question, under its business, in the order of time.

A page reads the newest of them, however many there are. They are kept as long as the call, and hang on it, so that they
are deleted with the person. What somebody has seen to is kept apart; who asks the same again is on the list.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from parley.kinds import CALL, kind
from parley.store.calls import stamp
from parley.store.records import EXPIRES_AT, Records
from parley.store.retention import expires_at

UNANSWERED = kind("unanswered", link=(CALL, "call"))
DONE = kind("unanswered_done", link=(CALL, "call"))
KINDS = UNANSWERED, DONE
MOST = 1_000
"""That are read for one page, some 300 kB of each business."""


class AskedPage(NamedTuple):
    """The newest first. `next` is the `after` of the page that follows, "" at the end."""

    asked: Sequence[Mapping[str, Any]]
    next: str


def keep(business: str, sid: str, agent: str, began: float, questions: Iterable[Mapping[str, Any]]) -> None:
    """`questions` have their `turn`, `words` and `content`; one that somebody has seen to stays so. Raises
    UnavailableError."""
    records = Records(business)
    for place, question in enumerate(questions):
        id = f"{stamp(began)}#{sid}#{place:02}"
        if records.get(DONE, id):
            continue
        of_call = {"id": id, "call": sid, "business": business, "agent": agent, EXPIRES_AT: expires_at()}
        records.put(UNANSWERED, id, {**question, **of_call})


def newest(
    businesses: Sequence[str], since: str, until: str, after: str = "", kind: str = UNANSWERED
) -> AskedPage:
    """What was asked in calls that began between: one request a business. Raises UnavailableError."""
    last = after or f"{until}~"
    found = [
        each
        for business in businesses
        for each in Records(business).between(kind, since, last, MOST + 2, newest_first=True)
        if each["id"] < last
    ]
    newest_first = sorted(found, key=lambda each: str(each["id"]), reverse=True)
    page = newest_first[:MOST]
    return AskedPage(page, str(page[-1]["id"]) if len(newest_first) > MOST else "")
