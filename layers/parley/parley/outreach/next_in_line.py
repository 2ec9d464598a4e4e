"""A person of the business takes the next one who waits in its queue: on the line, or by calling them back.

The order alone says who is next (parley/queues). A place is taken by one conditional write, so of two who take at once
each gets another caller. Who waits on the line goes on to the person's phone; who is promised a call is rung by an
outreach, and the person's phone rings once they have picked up and want it. Nobody's word on the phone, and no number
that a call shows, is believed for this: it is always a phone that the business itself has set that rings.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from parley import clock
from parley.carrier import twilio_calls as carrier
from parley.carrier.twilio_rest import CarrierError, ImpossibleError
from parley.carrier.twiml import queue_url
from parley.carrier.webhook import PREFIX
from parley.logs import logger_of
from parley.machine.call import Call
from parley.outreach import places, start
from parley.outreach.executions import NotStartedError
from parley.outreach.request import CallRequest, RequestError
from parley.queues.order import KEPT, Order, QueuePlace
from parley.raised import raised
from parley.store import attention, calls

logger = logger_of("queue")
MOST_TAKEN = 10
"""Places that are looked at before somebody is told that nobody could be taken: callers who have just hung up."""


@dataclass(frozen=True, slots=True)
class TakenNext:
    """Whom a person of the business gets: the place, the last call of theirs, and whether they are called back."""

    place: QueuePlace
    call: Call
    calls_back: bool


def take(business: str, by: str, number: str, base: str) -> TakenNext | None:
    """The next one, for a person at this number; None if nobody waits who can be reached now. `base` is the address
    under which Twilio reaches the voice function.

    Raises a CarrierError where Twilio cannot be asked, or UnavailableError.
    """
    passed: list[str] = []
    for _ in range(MOST_TAKEN):
        place = _claimed(business, by, number, passed)
        if place is None:
            return None
        last = calls.latest(place.call or place.id)
        if last is None:  # the person was deleted meanwhile
            places.drop(business, place.id)
            continue
        call = last.call
        if place.stands == KEPT:
            if _calls_back(business, place, call):
                return TakenNext(place, call, calls_back=True)
        elif _leads(business, place, call, base):
            return TakenNext(place, call, calls_back=False)
        passed.append(place.id)
    return None


def _claimed(business: str, by: str, number: str, passed: Sequence[str]) -> QueuePlace | None:
    """The first open place, as it stood before it was taken."""
    found: list[QueuePlace] = []

    def claimed(order: Order) -> Order:
        found[:] = [each for each in order.open if each.id not in passed][:1]
        return order.taken(found[0].id, by, number, clock.now()) if found else order

    places.change(business, claimed)
    return found[0] if found else None


def _leads(business: str, place: QueuePlace, call: Call, base: str) -> bool:
    """Whether somebody who waits on the line goes on to the person. Who has hung up has no place any more; who is just
    saying that they want a call keeps theirs."""
    if call.ended:
        places.drop(business, place.id)
        return False
    url = f"{base}{PREFIX}{queue_url(call.enqueued, call.language)}"
    try:
        if place.queue:
            carrier.dequeue(place.queue, call.sid, url)
        else:
            carrier.redirect(call.sid, url)
    except ImpossibleError:
        places.put_back(business, place)
        return False
    except CarrierError:
        places.put_back(business, place)
        raise
    return True


# -- calling back ------------------------------------------------------------------------------------------------------


def _calls_back(business: str, place: QueuePlace, call: Call) -> bool:
    """Whether somebody is called back now: within their hours, and unless they must not be called. Who may be called
    later keeps the place."""
    to = _contact(call)
    allowed = start.would_call(business, to, "requested")
    if allowed.decision == "wait":
        places.put_back(business, place)
        return False
    why = allowed.reason
    if allowed.decision == "call":
        wanted = CallRequest(
            agent=call.agent,
            to=to,
            consent="requested",
            from_=call.our_number,
            override=call.override,
            values=call.values,
            retries=0,
            returns_to=place.state,
            place=place.id,
        )
        try:
            start.start_outreach(business, f"queue:{place.id}:{place.tries}", wanted)
        except NotStartedError:
            places.put_back(business, place)
            raise
        except (RequestError, start.ConflictError) as error:
            why = raised(error)
        else:
            return True
    logger.warning("a call back cannot be placed", call=place.id, why=why)
    places.drop(business, place.id)
    _needs_a_person(call, f"was promised a call back in the queue, which cannot be placed: {why}")
    return False


def _contact(call: Call) -> str:
    return str(call.values.get("contact") or call.phone)


def _needs_a_person(call: Call, words: str) -> None:
    reason = {"kind": "call_back", "words": words.replace("_", " "), "turn": call.turn}
    attention.note_call(call, [reason], _contact(call))
