"""What a call does with its place in the queue of its business: the engine's own tools.

Each may come twice: who has a place already keeps it, and is told how it stands.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from parley.calendar.setting import schedule
from parley.flow.tool import Result, tool
from parley.flow.words import QueueTools
from parley.queues.order import (
    KEPT,
    OPEN,
    ORDER,
    PROMISED,
    QUEUE,
    WAITS,
    Order,
    QueuePlace,
    changed_data,
)
from parley.tools.desk import Desk

SETTING = "queue"
PROMISED_SECONDS = 7 * 86_400
"""After which nobody needs to know any more whose place it was."""
USUAL: Mapping[str, Any] = {"people": {}, "hours": {"mon-sun": "00:00-24:00"}, "closed": [], "most": 20}


class QueueRules(NamedTuple):
    """What a business says of its queue: whose phones ring, until when it is open (None: it is closed), and how many
    places it has. Times are seconds since 1970."""

    people: Mapping[str, str]
    closes: float | None
    most: int


def rules_of(kept: Mapping[str, Any] | None, now: float, timezone: str) -> QueueRules:
    """Raises SettingError."""
    said = {**USUAL, **(kept or {})}
    zone = ZoneInfo(timezone)
    open = schedule({"hours": said["hours"], "people": 1, "closed": said["closed"]}, zone)
    at = datetime.fromtimestamp(now, zone)
    minute, midnight = open.minute_of(at), open.midnight(at.date())
    closes = next((last for first, last in open.opening(at.date()) if first <= minute < last), None)
    phones = {name: str(row.get("phone") or "") for name, row in said["people"].items()}
    return QueueRules(
        {name: phone for name, phone in phones.items() if phone},
        None if closes is None else midnight + closes * 60,
        int(said["most"]),
    )


@tool(
    gives={
        "waits": ("position", "place"),
        "yours": ("person",),
        "full": (),
        "closed": (),
        "closed_soon": (),
        "nobody_serves": (),
    },
    may_give=("minutes",),
    of_engine=True,
)
def take_place(
    desk: Desk,
    *,
    place: str,
    sid: str,
    state: str,
    longest: int,
    phone: str = "",
    queue: str = "",
    missed: bool = False,
) -> Result:
    """A place at the end of the order, or how the one stands that the call has. `yours` is whose turn it is: `person`
    is the number to connect them with. Who was promised a call at `phone` and calls before it takes up that `place`.
    `missed` is one with whom nobody was connected: it waits again, as the next.
    Where nobody has served anybody for `longest` seconds, nobody does."""
    rules = rules_of(desk.records.get("setting", SETTING), desk.at, desk.timezone)
    promised = str((desk.records.get(PROMISED, phone) or {}).get("place", "")) if phone else ""
    results: list[Result] = []

    def changed(order: Order) -> Order:
        own = _taken_up(order, promised) if order.find(place) is None else place
        order = _standing(order, own or place, desk.at, sid=sid, state=state, queue=queue, missed=missed)
        there = order.find(own or place)
        outcome = (
            _outcome(order, rules, there, desk.at, longest) if there else _refusal(order, rules, desk.at)
        )
        if outcome == WAITS and there is None:
            order = order.joined(QueuePlace(place, desk.at, call=sid, queue=queue, state=state, at=desk.at))
        results[:] = [_told(order, outcome, own or place, desk.at)]
        return order

    _update(desk, changed)
    return results[0]


def _taken_up(order: Order, promised: str) -> str:
    """The place of somebody who is to be called back and calls before that; "" if there is none."""
    there = order.find(promised)
    return promised if there and there.stands == KEPT else ""


def _standing(
    order: Order, place: str, now: float, *, sid: str, state: str, queue: str, missed: bool
) -> Order:
    there = order.find(place)
    if there is None:
        return order
    order = order.changed(place, call=sid, state=state, queue=queue or there.queue)
    again = missed or there.stands == KEPT
    return order.changed(place, stands=WAITS, by="", number="", at=now, queue="") if again else order


def _outcome(order: Order, rules: QueueRules, there: QueuePlace, now: float, longest: int) -> str:
    if there.stands not in OPEN:
        return "yours"
    if rules.closes is None:
        return "closed"
    unserved = now - there.since > longest and not order.is_served(now - longest)
    return "nobody_serves" if unserved or not rules.people else WAITS


def _refusal(order: Order, rules: QueueRules, now: float) -> str:
    """Why nobody can join just now; `waits` where they can."""
    if rules.closes is None:
        return "closed"
    if not rules.people:
        return "nobody_serves"
    if len(order.open) >= rules.most:
        return "full"
    minutes = order.minutes(len(order.open) + 1, now)
    return "closed_soon" if minutes and now + minutes * 60 > rules.closes else WAITS


def _told(order: Order, outcome: str, id: str, now: float) -> Result:
    if outcome == "yours":
        place = order.find(id)
        return Result(outcome, {"person": place.number if place else ""})
    position = order.position(id)
    told = {"position": position, "place": id, "minutes": order.minutes(position, now)}
    return Result(outcome, told if outcome == WAITS else {})


@tool(gives={"kept": (), "yours": ("person",), "no_number": ()}, of_engine=True)
def keep_place(desk: Desk, *, place: str, state: str, contact: str = "") -> Result:
    """The caller hangs up and is called back when it is their turn, at `contact`; the place stays theirs."""
    if not contact.startswith("+"):
        return Result("no_number")
    results: list[Result] = []

    def changed(order: Order) -> Order:
        there = order.find(place)
        if there and there.stands not in OPEN:
            results[:] = [Result("yours", {"person": there.number})]
            return order
        results[:] = [Result("kept")]
        order = order if there else order.joined(QueuePlace(place, desk.at, state=state))
        return order.changed(place, stands=KEPT, call="", queue="", at=desk.at)

    _update(desk, changed)
    if results[0].outcome == KEPT:
        desk.records.put(PROMISED, contact, {"place": place, "expires_at": int(desk.at) + PROMISED_SECONDS})
    return results[0]


@tool(gives={"left": ()}, of_engine=True)
def leave_line(desk: Desk, *, place: str, answered: bool) -> Result:
    """The place is given up: its caller has talked with somebody, or wants to wait no more."""
    _update(desk, lambda order: order.left(place, answered, desk.at))
    return Result("left")


def _update(desk: Desk, changed: Callable[[Order], Order]) -> None:
    desk.records.update(QUEUE, ORDER, lambda before: changed_data(before, changed))


PLACES = QueueTools(take_place, keep_place, leave_line)
"""What a state `Queue` is given: the places of the business's queue."""
