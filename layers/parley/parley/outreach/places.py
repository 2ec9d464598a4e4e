"""The order of a business's queue, read and changed from outside a call."""

from collections.abc import Callable

from parley import clock
from parley.outreach.request import Outreach
from parley.queues.order import CALLED, ORDER, QUEUE, Order, QueuePlace, changed_data, of_data
from parley.store.records import Records


def order_of(business: str) -> Order:
    """One request. Raises UnavailableError."""
    return of_data(Records(business).get(QUEUE, ORDER))


def change(business: str, changed: Callable[[Order], Order]) -> None:
    """One conditional write, of what is there then. Raises UnavailableError."""
    Records(business).update(QUEUE, ORDER, lambda before: changed_data(before, changed))


def drop(business: str, id: str) -> None:
    change(business, lambda order: order.without(id))


def put_back(business: str, place: QueuePlace) -> None:
    """As it stood before it was taken."""
    change(
        business, lambda order: order.changed(place.id, stands=place.stands, by="", number="", at=place.at)
    )


def came_of(outreach: Outreach, reached: bool) -> bool:
    """A call back is over. Who was not reached comes once more, after those who wait now; then it is given up. Says
    whether it was, so that a person of the business has to know."""
    given_up: list[bool] = []

    def changed(order: Order) -> Order:
        there = order.find(outreach.place)
        if there is None or there.stands != CALLED:
            given_up[:] = [False]
            return order
        after = order.without(there.id) if reached else order.missed(there.id, clock.now())
        given_up[:] = [not reached and after.find(there.id) is None]
        return after

    change(outreach.business, changed)
    return given_up[0]
