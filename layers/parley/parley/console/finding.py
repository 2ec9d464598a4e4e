"""Which calls somebody looks for, and the pages of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends, Query
from pydantic import AwareDatetime

from parley import agents, clock
from parley.api.errors import ApiError
from parley.console.asked import is_whole, phone, span
from parley.console.visitors import Visitor, businesses
from parley.store import listing
from parley.store import words as words_of_calls

Word = Annotated[str, Query(max_length=64)]
After = Annotated[str, Query(max_length=160)]


@dataclass(frozen=True, slots=True)
class Filters:
    """What a call has to be, to be found; "" is any."""

    business: Word = ""
    agent: Word = ""
    number: Word = ""
    words: Annotated[str, Query(max_length=200)] = ""
    outcome: Word = ""
    reason: Word = ""
    since: AwareDatetime | None = None
    until: AwareDatetime | None = None


FromFilters = Annotated[Filters, Depends()]


def found(visitor: Visitor, wanted: Filters, after: str) -> listing.ListedPage:
    """A page of the calls that fit, the newest first. Raises ApiError for what cannot be looked for."""
    if wanted.agent and wanted.agent not in agents.names():
        raise ApiError(404, "unknown_agent", f"there is no agent '{wanted.agent}'")
    of, during = businesses(visitor, wanted.business), span(wanted.since, wanted.until)
    match _chosen(wanted):
        case []:
            return listing.by_business(of, during, after)
        case ["agent"]:
            return listing.by_agent(of, wanted.agent, during, after)
        case ["number"] if is_whole(wanted.number):
            return listing.by_person(of, phone(wanted.number), during, after)
    return _by_words(of, wanted, during, after)


def _chosen(wanted: Filters) -> list[str]:
    return [
        name for name in ("number", "agent", "words", "outcome", "reason") if getattr(wanted, name).strip()
    ]


def _by_words(of: Sequence[str], wanted: Filters, during: listing.Span, after: str) -> listing.ListedPage:
    came_to = words_of_calls.CameTo(wanted.agent, wanted.outcome, wanted.reason)
    try:
        search = words_of_calls.search(wanted.words, wanted.number, came_to)
    except ValueError as error:
        raise ApiError(400, "not_a_number", str(error), "number") from error
    if wanted.words.strip() and not words_of_calls.search(wanted.words).terms:
        raise ApiError(400, "no_words", "there is no word in this that could be looked for", "words")
    since, until = listing.stamp(during.since), listing.stamp(during.until)
    page = words_of_calls.find(of, search, since, until, after)
    if wanted.words.strip() or wanted.outcome or wanted.reason:
        return page
    under_way = [
        each
        for each in listing.live(of, datetime.fromtimestamp(clock.now(), UTC))
        if wanted.agent in ("", each.agent) and words_of_calls.has_number(each, search.number)
    ]
    return _with(under_way, page, since, after or f"{until}~")


def _with(
    under_way: Sequence[listing.Header], page: listing.ListedPage, since: str, position: str
) -> listing.ListedPage:
    """Calls that are not over are kept under no words yet, but have an agent and a number: each at its place."""
    oldest = page.next or since
    known = {each.sid for each in page.headers}
    there = [
        each
        for each in under_way
        if oldest <= words_of_calls.id_of(each) < position and each.sid not in known
    ]
    return replace(page, headers=sorted((*page.headers, *there), key=words_of_calls.id_of, reverse=True))
