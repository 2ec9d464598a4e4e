"""Routes of what was booked: listed, moved and cancelled on the records of the agents' own tools."""

import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Header, Path, Query
from pydantic import BaseModel, Field, ValidationError

from parley import agents, clock
from parley.api.errors import REFUSED, RESPONSES, ApiError
from parley.calendar import ChangedError, ListedBooking, SettingError, TakenError, UnknownBookingError
from parley.calendar.bookings import Office
from parley.carrier.twilio_rest import CarrierError
from parley.console.calls import SID, unknown_call
from parley.console.elsewhere import OfficeElsewhere
from parley.console.finding import After
from parley.console.visitors import FromVisitor, Visitor, numbers
from parley.flow.tool import Tool
from parley.machine.call import Call
from parley.settings import settings
from parley.store import calls
from parley.store.listing import Number
from parley.tools.desk import Desk
from parley.turn.tools import BackendError, desk_of, from_environment

router = APIRouter(tags=["bookings"], responses=RESPONSES)

MOST_TIMES = 40
"""To which a booking could be moved, of one day."""
Id = Annotated[str, Query(min_length=1, max_length=160)]
Name = Annotated[str, Query(min_length=1, max_length=64)]
Key = Annotated[str, Header(alias="Idempotency-Key", max_length=64, pattern=r"^[A-Za-z0-9-]*$")]
"""The same for a wish that is asked again since its answer was lost: it is done, and the customer texted, once."""
Made = TypeVar("Made")


class BookingWish(BaseModel):
    """A booking as it was shown, and whether its customer is texted how it stands then."""

    business: str = Field(min_length=1, max_length=64)
    agent: str = Field(min_length=1, max_length=64)
    id: str = Field(min_length=1, max_length=160)
    seen: str = Field(min_length=1, max_length=40)
    tell: bool = False


class MoveWish(BookingWish):
    start: datetime


@dataclass(frozen=True, slots=True)
class OpenOffice:
    """The bookings of an agent's package, at the desk of its business."""

    line: Number
    office: Office

    def call(self, key: str = "", customer: str = "") -> Call:
        """As one from that number to the agent's; it has the key of a wish."""
        now, whose = clock.now(), self.line.business
        sid = f"console-{key or uuid.uuid4().hex[:12]}"
        return Call(
            sid, self.line.agent, now, caller=customer, called=self.line.number, business=whose, now=now
        )

    def desk(self, key: str = "") -> Desk:
        call = self.call(key)
        return desk_of(call, agents.load(call.agent), call.sid, settings().owner_phone)

    def text(self, tells: Tool, booking: ListedBooking, key: str) -> str:
        """The outcome of the tool that texts the customer, run where the agent's tools run."""
        call, number = self.call(key, booking.phone), {"number": booking.id}
        return from_environment()(call, agents.load(call.agent), tells, number, f"{call.sid}:text").outcome

    def about(self) -> dict[str, Any]:
        tells = self.office.tells is not None
        return {"business": self.line.business, "agent": self.line.agent, "tells": tells}

    def told(self, booking: ListedBooking) -> dict[str, Any]:
        """With the call that made it, if one did."""
        sid, is_of_call, _ = booking.key.partition(":")
        changed = {name: value for name, value in booking.changed.items() if name != "key"}
        return {**asdict(booking), "changed": changed, "call": sid if is_of_call else ""}


@router.get("/bookings/desks", operation_id="bookingDesks", summary="Whose bookings there are")
def desks(visitor: FromVisitor) -> dict[str, Any]:
    found = {(each.line.business, _package(each.line.agent)): each for each in _offices(visitor)}
    return {"desks": [each.about() for each in found.values()]}


@router.get(
    "/bookings", operation_id="listBookings", summary="What is booked, the soonest first", responses=REFUSED
)
def list_bookings(
    visitor: FromVisitor, business: Name, agent: Name, first: date | None = None, after: After = ""
) -> dict[str, Any]:
    """From a day on, today without one; `next` is the `after` of the page that follows, "" at the end."""
    opened = _opened(visitor, business, agent)
    desk = opened.desk()
    page = _done(lambda: opened.office.listed(desk, first or desk.now.date(), after))
    told = [opened.told(each) for each in page.bookings]
    return {"bookings": told, "next": page.next, "timezone": desk.timezone}


@router.get(
    "/bookings/of-call/{sid}",
    operation_id="bookingsOfCall",
    summary="What a call has booked",
    responses=REFUSED,
)
def bookings_of_call(sid: Annotated[str, Path(max_length=64)], visitor: FromVisitor) -> dict[str, Any]:
    """And what else is still to come for the person."""
    last = calls.latest(sid) if SID.fullmatch(sid) else None
    if last is None or not visitor.may_see(last.call.business):
        raise unknown_call()
    opened = _of_package(visitor, last.call)
    if opened is None:
        return {"business": last.call.business, "agent": last.call.agent, "tells": False, "bookings": []}
    found = _done(lambda: opened.office.of_call(opened.desk(), sid, last.call.phone))
    return {**opened.about(), "bookings": [opened.told(each) for each in found]}


@router.get(
    "/bookings/times", operation_id="timesForBooking", summary="To when it could be moved", responses=REFUSED
)
def times(visitor: FromVisitor, business: Name, agent: Name, id: Id, day: date) -> dict[str, Any]:
    """On a day; and the first time on any other day where that has none."""
    opened = _opened(visitor, business, agent)
    free = _done(lambda: opened.office.times(opened.desk(), id))
    that_day = [each.isoformat() for each in free if each.date() == day][:MOST_TIMES]
    return {"times": that_day, "soonest": free[0].isoformat() if free else ""}


@router.post("/bookings/move", operation_id="moveBooking", summary="Move it", responses=REFUSED)
def move(wanted: MoveWish, visitor: FromVisitor, key: Key = "") -> dict[str, Any]:
    opened = _opened(visitor, wanted.business, wanted.agent)
    start = wanted.start.isoformat()
    moved = _done(lambda: opened.office.move(opened.desk(key), wanted.id, wanted.seen, start, _by(visitor)))
    return _answer(opened, moved, wanted, key)


@router.post("/bookings/cancel", operation_id="cancelBooking", summary="Cancel it", responses=REFUSED)
def cancel(wanted: BookingWish, visitor: FromVisitor, key: Key = "") -> dict[str, Any]:
    opened = _opened(visitor, wanted.business, wanted.agent)
    gone = _done(lambda: opened.office.cancel(opened.desk(key), wanted.id, wanted.seen, _by(visitor)))
    return _answer(opened, gone, wanted, key)


def _answer(opened: OpenOffice, booking: ListedBooking, wanted: BookingWish, key: str) -> dict[str, Any]:
    """`texted`: what became of the text to the customer, "" where none was wanted."""
    tells = opened.office.tells if wanted.tell else None
    texted = ""
    if tells:
        try:
            texted = opened.text(tells, booking, key)
        except (BackendError, CarrierError, LookupError):
            texted = "failed"
    return {"booking": opened.told(booking), "texted": texted}


def _by(visitor: Visitor) -> Mapping[str, str]:
    return {"by": visitor.name, "at": datetime.now(UTC).isoformat(timespec="seconds")}


def _done(act: Callable[[], Made]) -> Made:
    try:
        return act()
    except UnknownBookingError as error:
        raise ApiError(404, "unknown_booking", str(error)) from error
    except TakenError as error:
        raise ApiError(
            409, "taken", "there is no room at that time any more; choose another one", "start"
        ) from error
    except ChangedError as error:
        raise ApiError(409, "changed", _changed(error.now)) from error
    except (SettingError, ValidationError) as error:
        raise ApiError(409, "setting", "the calendar's setting cannot be read; the calls say why") from error


def _changed(now: Mapping[str, Any]) -> str:
    who = now.get("changed", {}).get("by", "somebody")
    is_gone = "cancelled" in (now.get("status"), *now)
    return f"{who} has {'cancelled it' if is_gone else 'moved it'} meanwhile; look at the list again"


def _offices(visitor: Visitor) -> Iterator[OpenOffice]:
    """For every number of the visitor's whose agent books."""
    for line in numbers(visitor):
        if line.agent in agents.names() and (declared := agents.packages()[_package(line.agent)].bookings):
            yield OpenOffice(line, _office(line, agents.module(_package(line.agent), declared).BOOKINGS))


def _office(line: Number, own: Office) -> Office:
    """Where the agent's tools keep bookings: in the project's own tables, or at the business's back end."""
    return OfficeElsewhere(line.business, line.agent, own.tells) if settings().backend_url else own


def _package(agent: str) -> str:
    return agents.home(agent)[0]


def _opened(visitor: Visitor, business: str, agent: str) -> OpenOffice:
    for each in _offices(visitor):
        if (each.line.business, each.line.agent) == (business, agent):
            return each
    raise ApiError(404, "unknown_bookings", "there are no bookings of such an agent")


def _of_package(visitor: Visitor, call: Call) -> OpenOffice | None:
    """Those of the call's agent, or of another one of its package."""
    for each in _offices(visitor):
        siblings = agents.packages()[_package(each.line.agent)].flows
        if each.line.business == call.business and call.agent in siblings:
            return each
    return None
