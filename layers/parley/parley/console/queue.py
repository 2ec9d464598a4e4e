"""Routes of a business's queue: who waits, who was promised a call back, and the next one for a person's phone."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from parley import clock
from parley.api.errors import REFUSED, RESPONSES, ApiError
from parley.calendar.setting import SettingError
from parley.carrier.twilio_rest import CarrierError
from parley.console.finding import Word
from parley.console.stepping_in import base_address
from parley.console.visitors import FromVisitor, businesses, one_business
from parley.outreach import next_in_line, places
from parley.outreach.executions import NotStartedError
from parley.queues.order import OPEN, Order, QueuePlace
from parley.queues.tools import SETTING, rules_of
from parley.store import calls
from parley.store.records import Records

router = APIRouter(tags=["queue"], responses=RESPONSES)

MOST_SHOWN = 20
NOBODY = "nobody waits who can be reached now"


class TakeNext(BaseModel):
    """The person who wants the next caller, by the name that the business's setting has."""

    business: str = Field(min_length=1, max_length=64)
    person: str = Field(min_length=1, max_length=100)


@router.get("/queue", operation_id="getQueue", summary="Who waits for a person, in order")
def get_queue(visitor: FromVisitor, business: Word = "") -> dict[str, Any]:
    """Of each business where somebody waits."""
    orders = ((each, places.order_of(each)) for each in businesses(visitor, business))
    shown = [_shown(each, order) for each, order in orders if order.places]
    return {"now": calls.stamp(clock.now()), "queues": shown}


@router.post(
    "/queue/take",
    operation_id="takeNext",
    summary="Have a person's phone ring with the next one",
    responses=REFUSED,
)
def take_next(wanted: TakeNext, visitor: FromVisitor, request: Request) -> dict[str, Any]:
    one = one_business(visitor, wanted.business)
    number = _people(one).get(wanted.person)
    if number is None:
        raise ApiError(422, "unknown_person", "nobody of that name takes callers", "person")
    try:
        taken = next_in_line.take(one, wanted.person, number, base_address(request))
    except (CarrierError, NotStartedError) as error:
        raise ApiError(503, "busy", "Twilio takes nothing just now; try again in a moment") from error
    if taken is None:
        raise ApiError(409, "nobody_waits", NOBODY)
    return {"call": taken.call.sid, "calls_back": taken.calls_back, **_who(taken.place)}


def _shown(business: str, order: Order) -> dict[str, Any]:
    shown = [
        {
            "id": each.id,
            "stands": each.stands,
            "since": calls.stamp(each.since),
            "position": order.position(each.id) if each.stands in OPEN else 0,
            "by": each.by,
            **_who(each),
        }
        for each in order.places[:MOST_SHOWN]
    ]
    return {
        "business": business,
        "people": sorted(_people(business)),
        "places": shown,
        "more": max(0, len(order.places) - MOST_SHOWN),
        "minutes": order.minutes(len(order.open) + 1, clock.now()),
    }


def _who(place: QueuePlace) -> Mapping[str, Any]:
    """Whose place it is, as their call knows them."""
    last = calls.latest(place.call or place.id)
    if last is None:
        return {"call": "", "name": "", "phone": "", "agent": ""}
    call = last.call
    name = str(call.values.get("name") or "")
    return {"call": call.sid, "name": name, "phone": call.phone, "agent": call.agent}


def _people(business: str) -> Mapping[str, str]:
    kept = Records(business).get("setting", SETTING)
    try:
        return rules_of(kept, clock.now(), "UTC").people
    except SettingError as error:
        raise ApiError(409, "unusable_setting", f"the setting of the queue cannot be: {error}") from error
