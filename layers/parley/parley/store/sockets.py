"""Calls over a socket: whose call it is, and what came over it since the last turn."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from parley.store import early
from parley.store.calls import HEADER, Turn, turn_key, turn_of
from parley.store.early import WAITING, Early
from parley.store.errors import translated
from parley.store.retention import expires_at
from parley.store.tables import CallItem


@dataclass(frozen=True, slots=True)
class Key:
    """A key that was pressed, and when."""

    key: str
    at: float


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a call over a socket stands: its last `turns`, the newest first, and what came since then.

    `cut_off` is what was heard of the words of the last turn, where the person spoke into them (`heard`), and when
    (`at`). `early` is what was read before the words were final.
    """

    turns: Sequence[Turn]
    cut_off: Mapping[str, Any] = field(default_factory=dict)
    pressed: Sequence[Key] = ()
    early: Early = field(default_factory=Early)


LOOKED_AT = 3
"""Items of a call that are read at a turn that does not know its number."""


def standing(sid: str) -> Standing:
    """The newest of the call's log. One request. Raises UnavailableError."""
    with translated():
        items = list(
            CallItem.query(
                f"CALL#{sid}",
                CallItem.sk.between(turn_key(0), WAITING),
                consistent_read=True,
                scan_index_forward=False,
                limit=LOOKED_AT,
            )
        )
    turns = [turn_of(item) for item in items if item.sk != WAITING]
    waiting = next((item for item in items if item.sk == WAITING), None)
    if waiting is None:
        return Standing(turns)
    return Standing(turns, waiting.cut_off or {}, _pressed(waiting), early.of_item(waiting))


def _pressed(waiting: CallItem) -> Sequence[Key]:
    found = {str(each["id"]): Key(str(each["key"]), float(each["at"])) for each in waiting.pressed or ()}
    return sorted(found.values(), key=lambda each: each.at)


def was_cut_off(sid: str, heard: str, at: float, listens: Mapping[str, Any]) -> None:
    """The person spoke into our words, having heard so much of them. Raises UnavailableError."""
    with translated():
        CallItem(f"CALL#{sid}", WAITING).update(
            actions=[
                CallItem.cut_off.set({"heard": heard, "at": at}),
                CallItem.listens.set(dict(listens)),
                CallItem.expires_at.set(expires_at()),
            ]
        )


def add_key(sid: str, key: str, id: str, at: float, listens: Mapping[str, Any]) -> Sequence[Key]:
    """Keeps a key until the answer is whole; says which were pressed so far. Raises UnavailableError."""
    item = CallItem(f"CALL#{sid}", WAITING)
    pressed = [{"key": key, "id": id, "at": str(at)}]
    with translated():
        item.update(
            actions=[
                CallItem.pressed.set((CallItem.pressed | []).append(pressed)),
                CallItem.listens.set(dict(listens)),
                CallItem.expires_at.set(expires_at()),
            ]
        )
    return _pressed(item)


@dataclass(frozen=True, slots=True)
class Socket:
    """Whose call an open socket is; `session` is the line's name for what may be opened anew."""

    connection: str
    sid: str
    session: str


SOCKET_SECONDS = 3 * 3600
"""How long it is kept whose a socket is: API Gateway closes one after two hours."""


def open_socket(socket: Socket, listens: Mapping[str, Any]) -> None:
    """Ties a connection to a call, once. Raises ExistsError (it is tied already) or UnavailableError."""
    kept = {"sid": socket.sid, "session": socket.session}
    item = CallItem(
        f"SOCKET#{socket.connection}",
        HEADER,
        socket=kept,
        listens=dict(listens) or None,
        expires_at=int(time.time()) + SOCKET_SECONDS,
    )
    with translated():
        item.save(condition=CallItem.pk.does_not_exist())


def socket_of(connection: str) -> Socket | None:
    """Whose call a connection is. Raises UnavailableError."""
    with translated():
        found = CallItem.query(f"SOCKET#{connection}", CallItem.sk == HEADER, consistent_read=True, limit=1)
        kept = next((item.socket or {} for item in found), None)
    return Socket(connection, kept["sid"], kept["session"]) if kept else None
