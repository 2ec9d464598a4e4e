"""The route by which somebody steps into a call that is under way: a sentence, a person on the line, or its end.

What is wanted is kept, and Twilio is asked to fetch the call's next turn, which does it (`turn/webhooks.py`). So it is
in the call's log, once, with a name, and a turn of the caller's that comes at the same moment is not lost. Where the
call is over and nobody has told us, to hang up closes it as the sweeper would.
"""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field

from parley.api.errors import REFUSED, RESPONSES, ApiError
from parley.carrier import twilio_calls
from parley.carrier.twilio_rest import CarrierError, ImpossibleError, UnclearError, public_url
from parley.carrier.twiml import step_url
from parley.console.asked import phone
from parley.console.calls import SID, unknown_call
from parley.console.visitors import FromVisitor, Visitor
from parley.machine.call import Call
from parley.machine.events import HANGS_UP, PUTS_THROUGH, SAYS
from parley.machine.handing_over import taker
from parley.outreach import guard
from parley.phone_numbers import refusal
from parley.store import calls, steps
from parley.store.records import Records
from parley.store.steps import StepIn
from parley.turn.telemetry import count
from parley.turn.tools import ports_of_environment
from parley.turn.webhooks import hung_up

router = APIRouter(tags=["calls"], responses=RESPONSES)

LONGEST_SENTENCE = 300
OVER = "the call is over: nobody is on the line any more"
CLOSE = f"{OVER}; hang up closes it here, too"
NOT_IN_PROGRESS, UNKNOWN = 21220, 20404
"""What Twilio answers where a call is over, or not known any more (https://www.twilio.com/docs/api/errors)."""
DOING = {SAYS: "has a sentence said", PUTS_THROUGH: "puts the call through", HANGS_UP: "hangs up"}


class StepInWish(BaseModel):
    """What to do, the words that the caller hears, and the number that they are put through to."""

    does: Literal["say", "put_through", "hang_up"]
    say: str = Field(default="", max_length=LONGEST_SENTENCE)
    number: str = Field(default="", max_length=64)


@router.post(
    "/live/{sid}/step-in",
    operation_id="stepIn",
    summary="Have something said in a call under way, put it through, or hang up",
    responses=REFUSED,
)
def step_in(
    sid: Annotated[str, Path(max_length=64)], wanted: StepInWish, visitor: FromVisitor, request: Request
) -> dict[str, Any]:
    call = _under_way(sid, visitor)
    step = StepIn(str(call.turn), visitor.name, wanted.does, wanted.say.strip(), _number(call, wanted))
    if step.does == SAYS and not step.say:
        raise ApiError(400, "nothing_to_say", "write the sentence that the caller is to hear", "say")
    if call.colleague and step.does != HANGS_UP:
        raise ApiError(409, "put_through", f"the caller has been put through to {call.colleague} already")
    if (place := taker(call)) is not None and step.does != HANGS_UP:
        raise ApiError(409, "put_through", f"the caller talks with {call.legs[place].number}")
    there = steps.keep(call.business, sid, step)
    if not there.is_same(step):
        raise ApiError(409, "stepped_in", f"{there.by} has just stepped in, and {DOING[there.does]}")
    if not there.sent:
        _ask_twilio(call, step, f"{base_address(request)}/voice/{step_url(step.wish)}")
    return {"does": step.does}


def _under_way(sid: str, visitor: Visitor) -> Call:
    last = calls.latest(sid) if SID.fullmatch(sid) else None
    if last is None or not visitor.may_see(last.call.business):
        raise unknown_call()
    if last.call.ended:
        raise ApiError(409, "over", OVER)
    return last.call


def _number(call: Call, wanted: StepInWish) -> str:
    """One that can be dialled, where the business may call at all: a call that is put through costs money."""
    if wanted.does != PUTS_THROUGH:
        return ""
    number = phone(wanted.number)
    rules = guard.rules_of(Records(call.business).get("setting", "outreach"))
    if why := refusal(number, rules.regions):
        raise ApiError(400, why, f"this number may not be called: {why.replace('_', ' ')}", "number")
    return number


def _ask_twilio(call: Call, step: StepIn, url: str) -> None:
    try:
        twilio_calls.redirect(call.sid, url)
    except ImpossibleError as error:
        if error.code not in (NOT_IN_PROGRESS, UNKNOWN):
            raise ApiError(409, "refused", f"Twilio refuses this, with its error {error.code}") from error
        if step.does != HANGS_UP:
            raise ApiError(409, "over", CLOSE) from error
        hung_up(call.sid, ports_of_environment(taken=count), step.by)
    except UnclearError as error:
        why = "Twilio did not answer: look whether the call goes on, then try again"
        raise ApiError(503, "unclear", why) from error
    except CarrierError as error:
        raise ApiError(503, "busy", "Twilio takes nothing just now; try again in a moment") from error
    steps.sent(call.business, call.sid, step)


def base_address(request: Request) -> str:
    """Under which Twilio reaches us; where that is not set, the name under which the console is reached, and Twilio's
    routes beside it."""
    if known := public_url():
        return known
    event = request.scope.get("aws.event") or {}
    return f"https://{event.get('requestContext', {}).get('domainName', '')}"
