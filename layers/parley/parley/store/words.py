"""What calls that are over are found by: what was said in them, a name, a part of a number, what they came to.

One record for each word of a call, under its business and the word, in the order in which calls began: a search
reads the calls that have a word, however many others there are. So it is for four digits of the number (`+0100`), for
the agent and the outcome (`@AGENT`, `=booked`, `@AGENT=booked`), and for why it needed attention (`!anger`), which no
word can be taken for. They are kept as long as the call, and hang on it, so that they are deleted with the person.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence, Sized
from itertools import islice
from typing import NamedTuple

from parley.kinds import CALL, Data, kind
from parley.store.calls import HEADER
from parley.store.errors import translated
from parley.store.listing import Header, ListedPage, header_of
from parley.store.records import Records
from parley.store.retention import expires_at
from parley.store.tables import CallItem, RecordItem

SHORTEST_WORD, PART_OF_NUMBER = 2, 4
MOST_WORDS = 150
"""Different words of one call that are kept: some five minutes of talking."""
PAGE = 50
BATCH = 100
"""Items of one request that asks for them by their keys."""
MOST_LOOKED_AT = 300
"""Calls that have one of the words, in one search; where fewer have the others, the answer says how far it came."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*|\d+")


def _sid(id: str, data: Data) -> str:
    return id.rpartition("#")[2]


WORD = kind("said_word", link=(CALL, _sid), leads=True)


class Search(NamedTuple):
    """What is looked for: a call has to have all terms, likely the rarest first. `number` are digits in a row."""

    terms: Sequence[str]
    number: str = ""


class CameTo(NamedTuple):
    """Who talked in a call, what came of it, and the kind of reason for which it needs attention."""

    agent: str = ""
    outcome: str = ""
    reason: str = ""


ANYTHING = CameTo()


def search(words: str, number: str = "", came_to: CameTo = ANYTHING) -> Search:
    """Raises ValueError for a part of a number that is too short to look for."""
    digits = re.sub(r"\D", "", number)
    if number.strip() and len(digits) < PART_OF_NUMBER:
        raise ValueError(f"write at least {PART_OF_NUMBER} digits in a row of the number")
    longest_first = sorted(set(_words(words)), key=lambda word: (-len(word), word))
    reason = _why(came_to.reason) if came_to.reason else ""
    terms = (*[*_parts(digits)][-1:], reason, *longest_first, _talked(*came_to[:2]))
    return Search([term for term in terms if term], digits)


def keep(business: str, sid: str, started_at: str, said: Iterable[str], number: str, came_to: CameTo) -> None:
    """Keeps what a call is found by. `started_at` is that of its header. Raises UnavailableError."""
    words = dict.fromkeys(word for text in said for word in _words(text))
    agent, outcome, _ = came_to
    talked = filter(None, (_talked(agent, ""), _talked("", outcome), _talked(agent, outcome)))
    terms = dict.fromkeys((*islice(words, MOST_WORDS), *_parts(number), *talked))
    _keep(business, terms, f"{started_at}#{sid}")


def keep_reasons(business: str, id: str, kinds: Iterable[str]) -> None:
    """Why a call needs attention. `id` is what it is kept under, see `id_of`. Raises UnavailableError."""
    _keep(business, dict.fromkeys(map(_why, kinds)), id)


def find(businesses: Sequence[str], wanted: Search, since: str, until: str, position: str = "") -> ListedPage:
    """Calls that have all of it, the newest first. A position is the id of the last call that was looked at.

    One query a business, and one request for each further term and for the headers, a hundred calls at a time.
    Raises UnavailableError.
    """
    first, *others = wanted.terms
    last, most = position or f"{until}~", MOST_LOOKED_AT if others or wanted.number else PAGE
    candidates = sorted(
        ((id, each) for each in businesses for id in _ids(each, first, since, last, most + 1) if id < last),
        reverse=True,
    )
    looked_at = candidates[:most]
    having, asked = _having_all(looked_at, others)
    requests = len(businesses) + asked + _batches(having)
    headers = [
        each
        for each in _headers(id.rpartition("#")[2] for id, _ in having)
        if has_number(each, wanted.number)
    ]
    page = headers[:PAGE]
    if len(headers) > PAGE:
        return ListedPage(page, id_of(page[-1]), requests)
    return ListedPage(page, looked_at[-1][0] if len(candidates) > most else "", requests)


def _keep(business: str, terms: Iterable[str], id: str) -> None:
    records = Records(business)
    with translated(), RecordItem.batch_write() as batch:
        for term in terms:
            batch.save(records.item(f"{WORD}#{term}", id, {}, expires_at()))


def id_of(header: Header) -> str:
    """By which a call is kept under each of its terms, in the order in which calls began."""
    return f"{header.started_at}#{header.sid}"


def has_number(header: Header, digits: str) -> bool:
    """Whether these digits are in the person's number, in a row."""
    return digits in re.sub(r"\D", "", header.caller if header.direction == "inbound" else header.called)


def _ids(business: str, term: str, since: str, last: str, most: int) -> Sequence[str]:
    with translated():
        found = RecordItem.query(
            f"{business}#{WORD}#{term}",
            RecordItem.sk.between(since, last),
            scan_index_forward=False,
            limit=most,
        )
        return [item.sk for item in found]


def _having_all(found: Sequence[tuple[str, str]], terms: Sequence[str]) -> tuple[set[tuple[str, str]], int]:
    """Those of the calls that have all the words, and how many requests that took."""
    left, requests = set(found), 0
    for term in terms:
        requests += _batches(left)
        with translated():
            keys = [(f"{business}#{WORD}#{term}", id) for id, business in left]
            there = RecordItem.batch_get(keys, attributes_to_get=["pk", "sk"]) if keys else ()
            left = {(item.sk, item.pk.partition("#")[0]) for item in there}
    return left, requests


def _batches(of: Sized) -> int:
    return -(-len(of) // BATCH)


def _headers(sids: Iterable[str]) -> Sequence[Header]:
    with translated():
        keys = [(f"CALL#{sid}", HEADER) for sid in sids]
        found = [header_of(item) for item in CallItem.batch_get(keys)] if keys else []
    return sorted(found, key=lambda header: (header.started_at, header.sid), reverse=True)


def _why(kind: str) -> str:
    return f"!{kind}"


def _talked(agent: str, outcome: str) -> str:
    return (f"@{agent}" if agent else "") + (f"={outcome}" if outcome else "")


def _parts(number: str) -> Iterator[str]:
    """Every four digits in a row; told from a word of digits by the plus."""
    digits = re.sub(r"\D", "", number)
    for start in range(len(digits) - PART_OF_NUMBER + 1):
        yield f"+{digits[start : start + PART_OF_NUMBER]}"


def _words(text: str) -> Iterator[str]:
    """As they are compared: without accents, in small letters, without what hangs on behind an apostrophe; a name like
    O'Brien is one word."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    for found in _WORD.findall(letters):
        first, *behind = re.split(r"['’]", found)
        word = (first if len(first) >= SHORTEST_WORD else "".join((first, *behind)))[:40]
        if len(word) >= SHORTEST_WORD:
            yield word
