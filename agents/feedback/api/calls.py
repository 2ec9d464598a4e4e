"""Routes of feedback calls: a verified customer in, the session, its call and its log out."""

from datetime import UTC, date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Path, Query, Request, Response

from agents.feedback import calling, configuration, sessions
from agents.feedback.api.shapes import (
    CallAttempt,
    CallEvent,
    CallLine,
    Event,
    Logged,
    Opened,
    Session,
    Sessions,
    Status,
)
from agents.feedback.verification import Verification, verified
from parley.api.credentials import FromCaller
from parley.api.errors import RESPONSES, UNKNOWN, Problem
from parley.outreach import start
from parley.outreach.log import UnknownOutreachError
from parley.store import calls

router = APIRouter(prefix="/calls", tags=["feedback calls"], responses=RESPONSES)

SessionId = Annotated[str, Path(max_length=80, alias="sessionId")]
PAGE = 50


@router.post("/initiate", status_code=202, operation_id="initiateCall", summary="A customer was verified")
def initiate(told: Verification, caller: FromCaller, request: Request, response: Response) -> Opened:
    """Calls the customer within five minutes, if that is allowed; else the session says why not."""
    session, is_new = calling.verified(caller.business, verified(told, datetime.now(UTC)))
    url = f"{request.url.path.removesuffix('initiate')}{session['id']}/status"
    response.headers["Location"] = url
    return Opened(session_id=session["id"], created=is_new, url=url)


@router.get("/sessions", operation_id="listSessions", summary="The sessions of a day, newest first")
def list_sessions(
    caller: FromCaller,
    day: Annotated[date | None, Query(description="In the stores' time zone; today by default.")] = None,
    before: Annotated[str, Query(max_length=80)] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
) -> Sessions:
    zone = configuration.timezone(caller.business)
    wanted = day or datetime.now(ZoneInfo(zone)).date()
    found = sessions.on_day(caller.business, wanted, zone, limit + 1, before)
    items = [Session.model_validate(each) for each in found[:limit]]
    return Sessions(items=items, next=items[-1].id if len(found) > limit else None)


@router.get(
    "/{sessionId}/status", operation_id="getSession", summary="Where a session stands", responses=UNKNOWN
)
def status(session_id: SessionId, caller: FromCaller) -> Status:
    """State, every attempt with time and result, questions, answers, and what the provider says."""
    session = sessions.load(caller.business, session_id)
    attempts = [each for id in session["outreaches"] for each in _attempts(caller.business, id)]
    said = attempts[-1].result if attempts else None
    return Status.model_validate({**session, "attempts": attempts, "provider_status": said})


def _attempts(business: str, outreach: str) -> list[CallAttempt]:
    try:
        told = start.get(business, outreach)
    except UnknownOutreachError:
        return []
    return [CallAttempt.model_validate(each) for each in told["attempts"]]


@router.post(
    "/{sessionId}/complete",
    operation_id="completeSession",
    summary="Close a session",
    responses={**UNKNOWN, 409: {"model": Problem}},
)
def complete(session_id: SessionId, caller: FromCaller) -> Session:
    """Nobody is called any more. Closing twice is fine; 409 while the customer is being called."""
    return Session.model_validate(sessions.close(caller.business, session_id))


@router.get(
    "/{sessionId}/transcript", operation_id="getTranscript", summary="What was said", responses=UNKNOWN
)
def transcript(session_id: SessionId, caller: FromCaller) -> list[CallLine]:
    session = sessions.load(caller.business, session_id)
    placed = [each.sid for id in session["outreaches"] for each in _attempts(caller.business, id) if each.sid]
    sid = session.get("sid") or (placed[-1] if placed else "")
    turns = calls.log(sid) if sid else ()
    return [line for turn in turns if turn.call.business == caller.business for line in _lines(turn)]


def _lines(turn: calls.Turn) -> list[CallLine]:
    heard = [CallLine(turn=turn.number, who="customer", text=turn.call.heard, at=turn.call.now)]
    said = [CallLine(turn=turn.number, who="agent", text=" ".join(turn.said), at=turn.call.now)]
    return [line for line in (*heard, *said) if line.text]


@router.post(
    "/logs", status_code=201, operation_id="addEvent", summary="Append a call event", responses=UNKNOWN
)
def add_event(told: CallEvent, caller: FromCaller) -> Logged:
    at = (told.at or datetime.now(UTC)).timestamp()
    return Logged(id=sessions.add_event(caller.business, told.session_id, at, told.event, told.data))


@router.get("/{sessionId}/logs", operation_id="listEvents", summary="A session's events", responses=UNKNOWN)
def events(session_id: SessionId, caller: FromCaller) -> list[Event]:
    session = sessions.load(caller.business, session_id)
    return [Event.model_validate(each) for each in sessions.events(caller.business, session["id"])]
