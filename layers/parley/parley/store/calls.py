"""The log of turns: reading where a call stands, and adding to it, each turn once."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import uuid4

from pynamodb.transactions import TransactWrite

from parley.machine.call import Call, from_data, to_data
from parley.store.errors import ExistsError, translated
from parley.store.retention import expires_at
from parley.store.tables import CallItem, TurnItem, connection

HEADER = "CALL"
NEWEST = 5
"""Calls of one number that are looked at to find the newest with an agent."""
MOST_RECENT = 20
"""Calls of one number that are looked at to see whether somebody talks, or has talked, with us."""


class Turn(NamedTuple):
    """One turn as it was taken: the events that went in, what was decided, what was said.

    `call` is where the call stood afterwards; with the next events it is all that the next step needs.
    `said` are the lines spoken, `milliseconds` how long the webhook took, `afterwards` what is left to
    do: tools with their arguments and idempotency keys. `model` is what asking a model took and cost, and
    what of its words was dropped. `message` names what came over a socket: its `id`, its `connection`, the line's
    `session`, when it came (`at`) and when it was `answered`. `listens` is until when somebody who says nothing is
    waited for, where nothing else waits (functions/silence).
    """

    call: Call
    twiml: str
    events: Sequence[Mapping[str, Any]] = ()
    decisions: Sequence[Mapping[str, Any]] = ()
    tools: Sequence[Mapping[str, Any]] = ()
    model: Sequence[Mapping[str, Any]] = ()
    said: Sequence[str] = ()
    milliseconds: float = 0.0
    version: str = ""
    whisper: str = ""
    message: Mapping[str, Any] = {}
    listens: Mapping[str, Any] = {}
    afterwards: Sequence[Mapping[str, Any]] = ()

    @property
    def number(self) -> int:
        return self.call.turn


LOGGED = ("events", "decisions", "tools", "model", "said", "milliseconds", "version", "whisper", "message")


def stamp(seconds: float) -> str:
    """A moment, in seconds since 1970, as `started_at` has it: ISO 8601 in UTC, in the order of time."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")


def turn_key(number: int) -> str:
    return f"TURN#{number:04}"


def load(sid: str, number: int) -> tuple[Turn | None, Turn | None]:
    """The turn before `number`, and turn `number` itself if it was taken already. One request.

    Raises UnavailableError.
    """
    between = TurnItem.sk.between(turn_key(number - 1), turn_key(number))
    with translated():
        items = list(TurnItem.query(f"CALL#{sid}", between, consistent_read=True, limit=2))
    found = {item.sk: turn_of(item) for item in items}
    return found.get(turn_key(number - 1)), found.get(turn_key(number))


def latest(sid: str) -> Turn | None:
    """The last turn that was taken. Raises UnavailableError."""
    turns = TurnItem.sk.startswith("TURN#")
    with translated():
        items = TurnItem.query(f"CALL#{sid}", turns, consistent_read=True, scan_index_forward=False, limit=1)
        return next((turn_of(item) for item in items), None)


def log(sid: str) -> Sequence[Turn]:
    """The whole call, turn by turn. Raises UnavailableError."""
    with translated():
        return [turn_of(item) for item in TurnItem.query(f"CALL#{sid}", TurnItem.sk.startswith("TURN#"))]


class Earlier(NamedTuple):
    """A call that somebody made before."""

    sid: str
    outcome: str


def newest_with(business: str, number: str, agent: str, since: float, but: str) -> Earlier | None:
    """The newest call of that number with the agent, if it is over; `but` is not looked at. One request.

    The index is a moment behind: a call that ended just now may be missing. Raises UnavailableError.
    """
    started = stamp(since)
    key, recent = f"{business}#{number}", CallItem.started_at >= started
    with translated():
        found = list(CallItem.by_caller.query(key, recent, scan_index_forward=False, limit=NEWEST))
    newest = next((item for item in found if item.agent == agent and item.pk != f"CALL#{but}"), None)
    if newest is None or newest.status != "completed":
        return None
    return Earlier(newest.pk.removeprefix("CALL#"), newest.outcome or "")


def language_with(business: str, number: str) -> str:
    """The language of the newest call with a number, "" if there was none or nobody knows. One request.

    Raises UnavailableError.
    """
    with translated():
        newest = list(CallItem.by_caller.query(f"{business}#{number}", scan_index_forward=False, limit=1))
    return (newest[0].language or "") if newest else ""


class Recent(NamedTuple):
    """A call with somebody, as its header tells it. `agent` is who spoke, `started_at` in seconds since 1970."""

    sid: str
    agent: str
    direction: str
    started_at: float
    is_over: bool
    turns: int
    outcome: str


def recent_with(business: str, number: str, since: float) -> Sequence[Recent]:
    """The newest calls with a number that began since then, in both directions. One request.

    The index is a moment behind. Raises UnavailableError.
    """
    started = stamp(since)
    key, recent = f"{business}#{number}", CallItem.started_at >= started
    with translated():
        found = CallItem.by_caller.query(key, recent, scan_index_forward=False, limit=MOST_RECENT)
        return [_recent(item) for item in found]


def _recent(item: CallItem) -> Recent:
    return Recent(
        sid=item.pk.removeprefix("CALL#"),
        agent=item.agent or "",
        direction=item.direction or "",
        started_at=datetime.fromisoformat(item.started_at or "1970-01-01T00:00:00+00:00").timestamp(),
        is_over=item.status == "completed",
        turns=int(item.turns or 0),
        outcome=item.outcome or "",
    )


def under_way(business: str, before: float) -> Iterator[str]:
    """The sids of calls that began before then and are not over, the oldest first. Raises UnavailableError."""
    started = stamp(before)
    with translated():
        for item in CallItem.by_live.query(business, CallItem.started_at < started):
            yield item.pk.removeprefix("CALL#")


def conclude(sid: str, summary: str, figures: Mapping[str, Any]) -> None:
    """Adds to a call's header what it came to, unless the call was deleted. Raises UnavailableError."""
    with suppress(ExistsError), translated():
        CallItem(f"CALL#{sid}", HEADER).update(
            actions=[CallItem.summary.set(summary), CallItem.figures.set(dict(figures))],
            condition=CallItem.pk.exists(),
        )


def add(turn: Turn) -> None:
    """Writes a turn, if nobody has taken it. The first and the last one write the call's header too.

    The item is marked, so that a write whose answer was lost, and which the client sends again, is not taken for
    somebody else's; a transaction has a token for that.

    Raises ExistsError (the turn was taken already) or UnavailableError (nothing is written).
    """
    item, untaken = _item(turn), TurnItem.pk.does_not_exist()
    with translated():
        if turn.number > 1 and not turn.call.ended:
            item.written_by = uuid4().hex
            item.save(condition=untaken | (TurnItem.written_by == item.written_by))
            return
        with TransactWrite(connection=connection()) as transaction:
            transaction.save(item, condition=untaken)
            _write_header(transaction, turn)


def _write_header(transaction: TransactWrite, turn: Turn) -> None:
    header = _header(turn.call)
    if turn.number == 1:
        transaction.save(header)
        return
    transaction.update(
        header,
        actions=[
            CallItem.status.set("completed"),
            CallItem.live_key.remove(),
            CallItem.state.set(turn.call.state),
            CallItem.outcome.set(turn.call.outcome),
            CallItem.language.set(turn.call.language),
            CallItem.turns.set(turn.call.turn),
            CallItem.seconds.set(round(turn.call.now - turn.call.started_at, 3)),
        ],
    )


def _header(call: Call) -> CallItem:
    started = stamp(call.started_at)
    other = call.caller if call.direction == "inbound" else call.called
    return CallItem(
        f"CALL#{call.sid}",
        HEADER,
        agent_key=f"{call.business}#{call.agent}",
        caller_key=f"{call.business}#{other}" if other else None,
        live_key=None if call.ended else call.business,
        started_at=started,
        agent=call.agent,
        business=call.business,
        caller=call.caller,
        called=call.called,
        direction=call.direction,
        language=call.language or None,
        status="completed" if call.ended else "in-progress",
        state=call.state,
        outcome=call.outcome or None,
        turns=call.turn,
        expires_at=expires_at(),
    )


def _item(turn: Turn) -> TurnItem:
    return TurnItem(
        f"CALL#{turn.call.sid}",
        turn_key(turn.number),
        turn={name: getattr(turn, name) for name in LOGGED},
        call=to_data(turn.call),
        twiml=turn.twiml,
        afterwards=list(turn.afterwards) or None,
        listens=dict(turn.listens) or None,
        ended=turn.call.ended or None,
        expires_at=expires_at(),
    )


def turn_of(item: TurnItem) -> Turn:
    logged = item.turn or {}
    return Turn(
        call=from_data(item.call or {}),
        twiml=item.twiml or "",
        afterwards=tuple(item.afterwards or ()),
        **{name: logged[name] for name in LOGGED if name in logged},
    )
