"""Readings that were begun while somebody still spoke: kept beside what waits for the call's next turn."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from parley.store.errors import ExistsError, translated
from parley.store.retention import expires_at
from parley.store.tables import CallItem

WAITING = "WAITING"


class Early(NamedTuple):
    """`reading` is the newest one (`wanted`, `event` and `log`); `spent` is what all of the call have cost."""

    reading: Mapping[str, Any] = {}
    spent: float = 0.0


def begins(sid: str, turn: int) -> bool:
    """Whether this is the first reading that is begun after that turn: there is no second one. Raises
    UnavailableError."""
    first = CallItem.early_turn.does_not_exist() | (CallItem.early_turn < turn)
    try:
        with translated():
            CallItem(f"CALL#{sid}", WAITING).update(
                actions=[CallItem.early_turn.set(turn), CallItem.expires_at.set(expires_at())],
                condition=first,
            )
    except ExistsError:
        return False
    return True


def keep(sid: str, reading: Mapping[str, Any], cost: float) -> None:
    """Keeps a reading, and what it has cost whether it is used or not. Raises UnavailableError."""
    with translated():
        CallItem(f"CALL#{sid}", WAITING).update(
            actions=[CallItem.early.set(dict(reading)), CallItem.early_spent.add(cost)]
        )


def of(sid: str) -> Early:
    """What is kept of a call. One request. Raises UnavailableError."""
    with translated():
        found = CallItem.query(f"CALL#{sid}", CallItem.sk == WAITING, consistent_read=True, limit=1)
        return next(map(of_item, found), Early())


def of_item(waiting: CallItem) -> Early:
    return Early(waiting.early or {}, float(waiting.early_spent or 0))
