"""Many calls at once while everything goes wrong that goes wrong in a cloud, and what must hold all the same.

DynamoDB throttles, fails and is slow; each webhook comes up to three times at once; status callbacks come in
order, late, twice or never; callers hang up in the middle. On the relay each message comes up to three times and in any
order, and sockets break. Everything is drawn from a seed, up to the order in
which threads run.
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Any

from parley.local.beside import Booking, beside
from parley.local.dev.parley import Parley
from parley.local.exchange.call import ExchangeCall
from parley.local.exchange.interpreter import NotConnected
from parley.local.exchange.phone import Phone
from parley.local.exchange.verbs.relay_session import SOCKET_ENDED
from parley.local.lines import GATHER, RELAY
from parley.local.stack.errors import NotDrained
from parley.local.stack.faults import Fault, Mode
from parley.local.stack.sockets import Disorder
from parley.store import calls as log
from parley.store.calls import Turn
from parley.store.tables import RecordItem
from parley.turn.stale import close
from parley.turn.tools import ports_of_environment

FAULTS: Mapping[Mode, Mapping[str, Any]] = {
    "throttle": {"share": 0.10},
    "down": {"share": 0.05},
    "slow": {"share": 0.05, "seconds": 0.2},
}
"""How often DynamoDB fails in each way, as a share of its requests."""
ORDERS = ("in order", "late", "twice", "dropped")
MOST_COPIES = 3
LATEST, BROKEN = 0.05, 0.03
"""How late a relay's messages are at most, in seconds, and the share of them after which the socket breaks."""
PATIENCE = 10.0
"""Seconds that people wait for words where another copy of their message was answered with nothing."""
OPENS_WITHIN = 60.0
"""Two hundred sockets are opened by one process here."""
ON_RELAY = "ConversationRelay"
ON_PURPOSE = ("status callback", f" {SOCKET_ENDED}:")
SECONDS_UNTIL_AGAIN = 200.0
HANGS_UP = 0.15
"""The share of callers who put the phone down in the middle."""
A_DAY = 86_400.0
CALM = 20
FIRST_CALLER = 15125560000

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
BOOKED = "booked"
"""The outcome of a tool that has booked something."""


@dataclass(frozen=True)
class PlannedCall:
    """One call as it is planned: who calls whom, what is said, and what happens to its webhooks."""

    number: str
    agent: str
    words: Sequence[str]
    copies: Sequence[int]
    order: str
    hangs_up_after: int | None


@dataclass
class StormReport:
    """What a storm came to. `wrong` names each thing that must not have happened, in words."""

    calls: int
    at_once: int
    seed: int
    seconds: float = 0.0
    faults: Mapping[str, int] = field(default_factory=dict)
    webhooks: int = 0
    turns: int = 0
    ended_by: Mapping[str, int] = field(default_factory=dict)
    outcomes: Mapping[str, int] = field(default_factory=dict)
    checks: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def callers(calls: int, seed: int) -> Sequence[PlannedCall]:
    """The calls of a storm, the same for the same seed."""
    dice = Random(seed)  # noqa: S311 - for a rehearsal
    scripts = {agent: said for each in beside().values() for agent, said in each.scripts.items()}
    there = list(scripts)
    planned = []
    for number in range(calls):
        agent = there[number % len(there)]
        words = [each.format(day=dice.choice(DAYS)) for each in dice.choice(scripts[agent])]
        planned.append(
            PlannedCall(
                number=f"+{FIRST_CALLER + number}",
                agent=agent,
                words=words,
                copies=[dice.randint(1, MOST_COPIES) for _ in range(len(words) + 1)],
                order=dice.choice(ORDERS),
                hangs_up_after=dice.randrange(len(words) + 1) if dice.random() < HANGS_UP else None,
            )
        )
    return planned


def storm(
    parley: Parley,
    calls: int = 150,
    at_once: int = 8,
    seed: int = 1,
    line: str = GATHER,
    modes: Mapping[Mode, Mapping[str, Any]] = FAULTS,
) -> StormReport:
    """Phones through the faults, waits until all is quiet, and looks at what is left."""
    _calm(parley, seed)
    found, started = StormReport(calls, at_once, seed), time.perf_counter()
    planned, since = callers(calls, seed), parley.exchange.events.publish("storm")["seq"]
    with ExitStack() as weather:
        faults = {mode: weather.enter_context(_fault(parley, mode, seed, how)) for mode, how in modes.items()}
        if line == RELAY:
            weather.enter_context(_disorder(parley, seed))
        weather.enter_context(_others_go_on(parley))
        with ThreadPoolExecutor(at_once) as phones:
            phoned = list(phones.map(partial(_phones, parley, line), planned))
        parley.exchange.settle(SECONDS_UNTIL_AGAIN)
    parley.exchange.release_status_callbacks()
    _settles(parley)
    left_open = [phone.sid for phone in phoned if not _is_over(phone)]
    close(time.time() + A_DAY, ports_of_environment())
    _settles(parley)
    logs = {phone.sid: log.log(phone.sid) for phone in phoned}
    events = parley.exchange.events.since(since)
    found.seconds = round(time.perf_counter() - started, 1)
    found.faults = {mode: fault.struck for mode, fault in faults.items()}
    found.webhooks = sum(event["event"] == "webhook" for event in events)
    found.turns = sum(map(len, logs.values()))
    found.outcomes = dict(Counter(turns[-1].call.outcome if turns else "no log" for turns in logs.values()))
    found.ended_by = dict(Counter(_ended_by(sid, turns, left_open) for sid, turns in logs.items()))
    for name, wrongs in {
        "steps taken twice": _twice(phoned, logs),
        "answers that were empty or failed": _unanswered(events),
        "documents that Twilio would refuse": _refused(parley),
        "bookings lost, doubled, or told as failed": _bookings(logs),
        "texts sent twice": _texts(parley),
        "calls that did not end": (sid for sid, turns in logs.items() if turns and not turns[-1].call.ended),
    }.items():
        listed = [f"{name}: {each}" for each in wrongs]
        found.checks[name] = len(listed)
        found.wrong += listed
    parley.exchange.failures.clear()
    return found


def _calm(parley: Parley, seed: int) -> None:
    """One call to each agent before: what a process does once, at the first words, does not hold up two hundred."""
    for caller in {each.agent: each for each in callers(CALM, seed)}.values():
        _phones(parley, GATHER, caller)
    parley.exchange.release_status_callbacks()
    _settles(parley)


def _settles(parley: Parley) -> None:
    """What failed in the storm is delivered again, in its time."""
    parley.exchange.settle(SECONDS_UNTIL_AGAIN)
    parley.stack.drain(SECONDS_UNTIL_AGAIN)


def _fault(parley: Parley, mode: Mode, seed: int, how: Mapping[str, Any]) -> AbstractContextManager[Fault]:
    dice = Random(seed)  # noqa: S311 - for a rehearsal
    return parley.stack.fault("dynamodb", mode, dice=dice, **how)


@contextmanager
def _disorder(parley: Parley, seed: int) -> Iterator[None]:
    """All agents are on the relay, whose messages come in any order and more than once, over sockets that break."""
    dice = Random(seed)  # noqa: S311 - for a rehearsal
    parley.answers_on(RELAY)
    sockets, board = parley.stack.sockets, parley.exchange.board
    before = board.patience, board.opens_within
    sockets.disorder = Disorder(dice, LATEST, BROKEN, MOST_COPIES)
    board.patience, board.opens_within = PATIENCE, OPENS_WITHIN
    try:
        yield
    finally:
        sockets.disorder, (board.patience, board.opens_within) = None, before


@contextmanager
def _others_go_on(parley: Parley) -> Iterator[None]:
    """Who waits for a person does not wait until all others have hung up."""
    board = parley.exchange.board
    before = board.on_hold

    def waits(call: ExchangeCall) -> None:
        with suppress(TimeoutError, NotDrained):
            before(call)

    board.on_hold = waits
    try:
        yield
    finally:
        board.on_hold = before


def _phones(parley: Parley, line: str, caller: PlannedCall) -> Phone:
    """One call from its first webhook to its last; a caller who has said all puts the phone down. On the relay it is
    the gateway that repeats messages."""
    parley.exchange.status_callbacks_arrive(caller.order, from_=caller.number)
    phone = parley.exchange.dial(caller.agent, from_=caller.number, times=caller.copies[0])
    if phone.place == ON_RELAY:
        time.sleep(2 * LATEST)  # the greeting is heard
    try:
        for said, (words, copies) in enumerate(zip(caller.words, caller.copies[1:], strict=True)):
            if phone.ended or said == caller.hangs_up_after:
                break
            phone.says(words, times=1 if line == RELAY else copies)
        if not phone.ended:
            phone.hangs_up()
    except NotConnected:  # the call ended at this moment
        pass
    return phone


def _is_over(phone: Phone) -> bool:
    last = log.latest(phone.sid)
    return last is None or last.call.ended


def _ended_by(sid: str, turns: Sequence[Turn], left_open: Sequence[str]) -> str:
    if not turns:
        return "nobody: its first turn was never stored"
    if sid in left_open:
        return "the sweeper"
    return "a status callback" if turns[-1].events[0]["kind"] == "hung_up" else "the agent"


def _twice(phoned: Iterable[Phone], logs: Mapping[str, Sequence[Turn]]) -> Iterator[str]:
    """There is one turn for each utterance, never more, and each tool of a turn ran once."""
    for phone in phoned:
        turns = logs[phone.sid]
        if [turn.number for turn in turns] != list(range(1, len(turns) + 1)):
            yield f"{phone.sid}: turns {[turn.number for turn in turns]}"
        said = sum(line.who == "caller" for line in phone.transcript)
        heard = sum(event["kind"] == "heard" for turn in turns for event in turn.events)
        if heard > said:
            yield f"{phone.sid}: {heard} things heard of {said} that were said"
        keys = Counter(tool["key"] for turn in turns for tool in turn.tools)
        yield from (f"{phone.sid}: {key} ran {times} times" for key, times in keys.items() if times > 1)


def _unanswered(events: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for event in events:
        is_heard = event["event"] == "webhook" and event["purpose"] in ("voice", "fallback")
        if is_heard and (event["http_status"] != 200 or not event["characters"]):
            yield f"{event['sid']}: HTTP {event['http_status']}, {event['characters']} characters"


def _refused(parley: Parley) -> Iterator[str]:
    """What the exchange noticed, but for status callbacks, which may be asked to come again, and for sockets that were
    broken on purpose."""
    return (each for each in parley.exchange.failures if not any(word in each for word in ON_PURPOSE))


def _bookings(logs: Mapping[str, Sequence[Turn]]) -> Iterator[str]:
    made = Counter(
        str(item.data.get("key", item.sk)).partition(":")[0]
        for booking in bookings()
        for item in _kept(booking)
    )
    for sid, turns in logs.items():
        told = sum(_books(turn) for turn in turns)
        if told != made[sid]:
            yield f"{sid}: told of {told} bookings, {made[sid]} are kept"
    for booking in bookings():
        alone = Counter(str(item.data[booking.alone]) for item in _kept(booking) if booking.alone)
        yield from (
            f"{booking.alone} {one} is booked {times} times" for one, times in alone.items() if times > 1
        )


def bookings() -> Sequence[Booking]:
    """The bookings that all agents declare."""
    return [booking for each in beside().values() for booking in each.bookings]


def _kept(booking: Booking) -> Iterable[RecordItem]:
    return RecordItem.query(f"{booking.business}#{booking.kind}")


def _books(turn: Turn) -> bool:
    tools = {booking.tool for booking in bookings()}
    return any(tool["name"] in tools and tool["result"].get("outcome") == BOOKED for tool in turn.tools)


def _texts(parley: Parley) -> Iterator[str]:
    sent = Counter((message.to, message.body) for message in parley.exchange.messages)
    yield from (f"{times} times to {to}: {body}" for (to, body), times in sent.items() if times > 1)
