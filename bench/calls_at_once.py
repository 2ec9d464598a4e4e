"""Fifty people who call at the same moment, through the exchange, over HTTP, into the local stack."""

import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from threading import Barrier
from time import perf_counter

from bench.conversations import ENDS
from bench.figures import Figure
from parley.local.dev.parley import Parley
from parley.local.exchange.phone import Phone
from parley.local.stack.tables import all_items
from parley.store import calls

CALLS = 50
FIRST_CALLER = 15125551000


def figures() -> Iterator[Figure]:
    with Parley.start() as parley:
        parley.dial("hvac").hangs_up()  # what is loaded once is not measured
        started = perf_counter()
        phones = _all_at_once(parley)
        seconds = perf_counter() - started
        parley.settle()
        failures = list(parley.exchange.failures)
        booked_twice = _booked_twice()
        logs = [calls.log(phone.sid) for phone in phones]
    ended = [log[-1].call.outcome if log and log[-1].call.ended else "" for log in logs]
    wanted = [outcome for _, outcome in _conversations()]
    right = sum(outcome == want for outcome, want in zip(ended, wanted, strict=True))
    turns = [turn for log in logs for turn in log]
    what = f"{CALLS} calls at once: booked, callbacks, emergencies, silence"
    yield Figure("calls.errors", len(failures), "", _told(failures) or f"{what}", target=0)
    yield Figure("calls.ended_right", right, "", _wrong(ended, wanted) or what, CALLS, 1, "least")
    yield Figure("calls.turns_per_second", len(turns) / seconds, "/s", f"{len(turns)} turns; {what}")
    yield Figure("calls.slots_booked_twice", booked_twice, "", "bookings that share a slot", target=0)


def _conversations() -> Sequence[tuple[Sequence[str], str]]:
    return tuple(islice(cycle(ENDS), CALLS))


def _all_at_once(parley: Parley) -> Sequence[Phone]:
    together = Barrier(CALLS)

    def call(number: int, words: Sequence[str]) -> Phone:
        together.wait()
        phone = parley.dial("hvac", from_=f"+{FIRST_CALLER + number}")
        for said in words:
            if phone.ended:
                break
            phone.says(said) if said else phone.silent()
        return phone

    with ThreadPoolExecutor(CALLS) as pool:
        conversations = [words for words, _ in _conversations()]
        return list(pool.map(call, range(CALLS), conversations))


def _booked_twice() -> int:
    """Bookings beyond the first of a slot."""
    records = all_items(os.environ["RECORDS_TABLE"])
    bookings = [item["data"]["S"] for item in records if item["pk"]["S"].endswith("#booking")]
    slots = [json.loads(booking)["slot"] for booking in bookings]
    return len(slots) - len(set(slots))


def _told(failures: Sequence[str]) -> str:
    return failures[0][:200] if failures else ""


def _wrong(ended: Sequence[str], wanted: Sequence[str]) -> str:
    wrong = [
        f"{want} was {got or 'not over'}" for got, want in zip(ended, wanted, strict=True) if got != want
    ]
    return "; ".join(sorted(set(wrong)))
