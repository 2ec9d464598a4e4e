"""The order of a queue, as data: each change gives a new order. Pure.

A place is named after the call that took it. So the record says nothing of a person; their number and what they want
stand in the call's log, which is deleted with the person.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from parley.kinds import its_id, kind

QUEUE = kind("queue", nobody="places are named after calls, and calls are deleted with their person")
PROMISED = kind("promised_place", person=its_id)
"""By number: the place of somebody who is to be called back. Who calls before that takes it up again."""
ORDER = "order"
"""The id of the one record that a business's queue is."""
WAITS, KEPT, TAKEN, CALLED = "waits", "kept", "taken", "called"
"""How a place stands: its caller is on the line; is promised a call back; is taken by a person of the business; is
being called back for that person."""
OPEN = (WAITS, KEPT)
MOST_SERVED, RECENT_SECONDS = 20, 2 * 3600
"""How many talks are remembered to estimate the wait, and for how long they tell anything."""
FEWEST_SERVED = 3
MOST_TRIES = 2
"""How often a promised call back is tried."""


class QueuePlace(NamedTuple):
    """`call` is the call on which its caller waits now, `queue` Twilio's sid of the queue that this call is in, and
    `state` the state of its flow. `by` took it, at `number`; `at` is when it came to stand as it does. `tries` is how
    often it was called back in vain."""

    id: str
    since: float
    stands: str = WAITS
    call: str = ""
    queue: str = ""
    state: str = ""
    by: str = ""
    number: str = ""
    at: float = 0.0
    tries: int = 0


class Served(NamedTuple):
    """A talk that is over: with whom, when it ended, and how long it was."""

    by: str
    at: float
    seconds: float


class Order(NamedTuple):
    """The first place is the next. Of the talks that are over the newest is the last."""

    places: Sequence[QueuePlace] = ()
    served: Sequence[Served] = ()

    @property
    def open(self) -> Sequence[QueuePlace]:
        return [each for each in self.places if each.stands in OPEN]

    def find(self, id: str) -> QueuePlace | None:
        return next((each for each in self.places if each.id == id), None)

    def position(self, id: str) -> int:
        """1 for the next; for one who is not in the order yet, the place that they would have."""
        ids = [each.id for each in self.open]
        return ids.index(id) + 1 if id in ids else len(ids) + 1

    def minutes(self, position: int, now: float) -> int | None:
        """How long it takes until that position's turn, by how long recent talks took and how many people serve; None
        where too little is known."""
        recent = [each for each in self.served if each.at >= now - RECENT_SECONDS]
        if len(recent) < FEWEST_SERVED:
            return None
        from statistics import median  # rarely needed, and no cold start has to wait for it

        serving = {*(each.by for each in recent), *(each.by for each in self.places if each.by)}
        seconds = median(each.seconds for each in recent) * position / len(serving)
        return max(1, math.ceil(seconds / 60))

    def is_served(self, since: float) -> bool:
        """Whether anybody has been taken since then."""
        taken = any(each.stands in (TAKEN, CALLED) and each.at >= since for each in self.places)
        return taken or any(each.at >= since for each in self.served)

    # -- changes -------------------------------------------------------------------------------------------------------

    def joined(self, place: QueuePlace) -> "Order":
        return self._replace(places=(*self.places, place))

    def changed(self, id: str, **changes: Any) -> "Order":
        return self._replace(
            places=tuple(each._replace(**changes) if each.id == id else each for each in self.places)
        )

    def without(self, id: str) -> "Order":
        return self._replace(places=tuple(each for each in self.places if each.id != id))

    def left(self, id: str, answered: bool, now: float) -> "Order":
        """The place is given up; if its caller has talked with somebody, for how long is remembered."""
        place = self.find(id)
        gone = self.without(id)
        if place is None or not answered or not place.by:
            return gone
        served = (*self.served, Served(place.by, now, round(now - place.at, 1)))[-MOST_SERVED:]
        return gone._replace(served=served)

    def taken(self, id: str, by: str, number: str, now: float) -> "Order":
        place = self.find(id)
        stands = CALLED if place and place.stands == KEPT else TAKEN
        return self.changed(id, stands=stands, by=by, number=number, at=now)

    def missed(self, id: str, now: float) -> "Order":
        """A call back reached nobody: it comes after those who wait now, once; then it is given up."""
        place = self.find(id)
        if place is None or place.tries + 1 >= MOST_TRIES:
            return self.without(id)
        again = place._replace(stands=KEPT, by="", number="", at=now, tries=place.tries + 1)
        return self.without(id).joined(again)


def changed_data(
    before: Mapping[str, Any] | None, changed: Callable[[Order], Order]
) -> Mapping[str, Any] | None:
    """What is kept of the order once it is changed; nothing is begun for an order without places."""
    order = changed(of_data(before))
    return to_data(order) if before or order.places else before


def of_data(data: Mapping[str, Any] | None) -> Order:
    kept = data or {}
    places = tuple(QueuePlace(**each) for each in kept.get("places", ()))
    return Order(places, tuple(Served(**each) for each in kept.get("served", ())))


def to_data(order: Order) -> dict[str, Any]:
    return {
        "places": [each._asdict() for each in order.places],
        "served": [each._asdict() for each in order.served],
    }
