"""Bookings and lists of a business whose own back end keeps them (BACKEND_URL): the console asks it as the agents'
tools do, so that it sees and changes the very records that callers book in. docs/backend.md is the contract.
"""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from parley.api.errors import ApiError
from parley.api.problems import logger
from parley.calendar import BookingPage, ChangedError, ListedBooking, TakenError, UnknownBookingError
from parley.flow.tool import Result, Tool
from parley.settings import settings
from parley.store.attention import Item, ItemPage, NotOpenError
from parley.tools.desk import Desk
from parley.turn.tools import BackendError, asked

CONTRACT: Mapping[str, Mapping[str, Sequence[str]]] = {
    "list_bookings": {"listed": ("bookings", "next")},
    "bookings_of_call": {"listed": ("bookings",)},
    "times_for_booking": {"found": ("times",), "unknown": ()},
    "move_booking": {"moved": ("booking",), "taken": (), "changed": ("by",), "gone": ("by",), "unknown": ()},
    "cancel_booking": {"cancelled": ("booking",), "changed": ("by",), "gone": ("by",), "unknown": ()},
    "list_requests": {"listed": ("requests", "next")},
    "close_request": {"closed": ("request",), "done_before": ("by", "remark"), "unknown": ()},
    "reopen_request": {"opened": ("request",), "open_before": (), "unknown": ()},
}
"""What the console asks of a back end: the outcomes of each question, and the values that each brings."""
NOT_OFFERED = (404, 405, 501)
"""With what a back end answers a question that it does not know."""
Wanted = TypeVar("Wanted")


class NotOfferedError(ApiError):
    """The back end does not know this question."""

    def __init__(self, name: str) -> None:
        why = f"your own system keeps this, and does not offer the console '{name}' (docs/backend.md)"
        super().__init__(501, "not_offered", why)


def failed(why: str) -> ApiError:
    """No status with which the page would ask again by itself: the back end may have done it."""
    logger.warning("the back end failed the console", why=why)
    return ApiError(424, "back_end_failed", f"your own system failed: {why}")


class RequestElsewhere(BaseModel):
    """What somebody has to do for a caller, as a back end tells it."""

    id: str = Field(min_length=1, max_length=160)
    business: str
    at: float
    phone: str = ""
    name: str = ""
    call: str = ""
    agent: str = ""
    told: Mapping[str, Any] = {}
    by: str = ""
    remark: str = ""
    done_at: str = ""


BOOKING: TypeAdapter[ListedBooking] = TypeAdapter(ListedBooking)
BOOKINGS: TypeAdapter[Sequence[ListedBooking]] = TypeAdapter(Sequence[ListedBooking])
TIMES: TypeAdapter[list[datetime]] = TypeAdapter(list[datetime])
TEXT = TypeAdapter(str)
REQUEST = TypeAdapter(RequestElsewhere)
REQUESTS: TypeAdapter[Sequence[RequestElsewhere]] = TypeAdapter(Sequence[RequestElsewhere])


@dataclass(frozen=True, slots=True)
class OfficeElsewhere:
    """What `parley.calendar.bookings.Office` asks for, of a business's back end."""

    business: str
    agent: str
    tells: Tool | None = None

    def listed(self, desk: Desk, first: date, after: str) -> BookingPage:
        found = self._ask("list_bookings", desk, first=first.isoformat(), after=after)
        return BookingPage(_bookings(found), found.value("next", TEXT))

    def of_call(self, desk: Desk, sid: str, phone: str) -> Sequence[ListedBooking]:
        """Nothing of a back end that offers no bookings: a call is worth looking at all the same."""
        try:
            return _bookings(self._ask("bookings_of_call", desk, sid=sid, phone=phone))
        except NotOfferedError:
            return ()

    def times(self, desk: Desk, id: str) -> Sequence[datetime]:
        free: list[datetime] = self._of_booking("times_for_booking", desk, id=id).value("times", TIMES)
        return sorted(free)

    def move(self, desk: Desk, id: str, seen: str, start: str, changed: Mapping[str, str]) -> ListedBooking:
        return self._changed("move_booking", desk, id=id, seen=seen, start=start, **changed)

    def cancel(self, desk: Desk, id: str, seen: str, changed: Mapping[str, str]) -> ListedBooking:
        return self._changed("cancel_booking", desk, id=id, seen=seen, **changed)

    def _changed(self, name: str, desk: Desk, **arguments: str) -> ListedBooking:
        booking = self._of_booking(name, desk, **arguments).value("booking", BOOKING)
        return _dated(name, booking)

    def _of_booking(self, name: str, desk: Desk, **arguments: str) -> "BackEndAnswer":
        found = self._ask(name, desk, **arguments)
        match found.result.outcome:
            case "unknown":
                raise UnknownBookingError
            case "taken":
                raise TakenError
            case "changed" | "gone" as how:
                status = {"status": "cancelled"} if how == "gone" else {}
                raise ChangedError({"changed": {"by": found.value("by", TEXT)}, **status})
        return found

    def _ask(self, name: str, desk: Desk, **arguments: str) -> "BackEndAnswer":
        return _asked(name, self.business, self.agent, arguments, desk.key)


def requests(businesses: Sequence[str], what: str, is_done: bool, after: str) -> ItemPage:
    """Of a list, the newest first. Raises ApiError."""
    name = "list_requests"
    found = _asked(name, "", "", {"businesses": [*businesses], "list": what, "done": is_done, "after": after})
    listed = found.value("requests", REQUESTS)
    if strange := {each.business for each in listed} - {*businesses}:
        raise failed(f"{name} answered requests of {', '.join(sorted(strange))}, which were not asked for")
    return ItemPage([_item(each) for each in listed], found.value("next", TEXT))


def close_request(business: str, id: str, by: str, remark: str) -> Item:
    """Raises NotOpenError, or ApiError."""
    found = _of_request("close_request", business, {"id": id, "by": by, "remark": remark})
    if found.result.outcome == "done_before":
        raise NotOpenError({name: found.value(name, TEXT) for name in ("by", "remark")})
    return _item(found.value("request", REQUEST))


def reopen_request(business: str, id: str) -> Item:
    """Raises NotOpenError, or ApiError."""
    found = _of_request("reopen_request", business, {"id": id})
    if found.result.outcome == "open_before":
        raise NotOpenError({"id": id})
    return _item(found.value("request", REQUEST))


def _of_request(name: str, business: str, arguments: Mapping[str, Any]) -> "BackEndAnswer":
    found = _asked(name, business, "", arguments)
    if found.result.outcome == "unknown":
        raise NotOpenError(None)
    return found


def _item(request: RequestElsewhere) -> Item:
    return request.model_dump(exclude_defaults=True)


@dataclass(frozen=True, slots=True)
class BackEndAnswer:
    """What the back end answered to a question of CONTRACT."""

    name: str
    result: Result

    def value(self, name: str, kind: TypeAdapter[Wanted]) -> Wanted:
        """Raises ApiError for one that is not as the contract says, without what it holds: that may be somebody's."""
        try:
            return kind.validate_python(self.result.values.get(name))
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join((name, *map(str, first["loc"])))
            raise failed(f"{self.name} answered {where}: {first['msg']}") from None


def _asked(
    name: str, business: str, agent: str, arguments: Mapping[str, Any], key: str = ""
) -> BackEndAnswer:
    key = key or f"console-{uuid.uuid4().hex[:12]}"
    sent = {"call": "", "agent": agent, "business": business, "arguments": arguments}
    try:
        return BackEndAnswer(name, asked(settings().backend_url, name, CONTRACT[name], sent, key))
    except BackendError as error:
        if error.status in NOT_OFFERED:
            raise NotOfferedError(name) from None
        raise failed(error.why) from None


def _bookings(found: BackEndAnswer) -> Sequence[ListedBooking]:
    return [_dated(found.name, each) for each in found.value("bookings", BOOKINGS)]


def _dated(name: str, booking: ListedBooking) -> ListedBooking:
    try:
        datetime.fromisoformat(booking.start)
    except ValueError:
        raise failed(f"{name} answered a booking whose start is no time of ISO 8601") from None
    return booking
