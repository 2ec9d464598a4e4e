"""Routes of calls: those under way, those of before, one of them turn by turn."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response
from pydantic import BaseModel, Field

from parley import agents, clock
from parley.api.errors import RESPONSES, UNKNOWN, ApiError
from parley.console import telling
from parley.console.finding import After, FromFilters, Word, found
from parley.console.visitors import FromVisitor, Visitor, businesses
from parley.figures.attention import known
from parley.figures.shareable import shareable
from parley.flow.drawing import svg
from parley.flow.keys import outcomes_of
from parley.machine.call import ENDED_BY_STAFF, LET_GO, PUT_THROUGH, SCREENED, SILENT, VOICEMAIL
from parley.recordings import links
from parley.store import calls, listing, notes, recordings
from parley.store.calls import Turn
from parley.store.recordings import KEPT, Recording

router = APIRouter(tags=["calls"], responses=RESPONSES)

SID = re.compile(r"[A-Za-z0-9_-]{1,64}")
Sid = Annotated[str, Path(max_length=64)]
LONGEST_NOTE = 1000
OF_ANY_AGENT = (LET_GO, SCREENED, SILENT, VOICEMAIL, PUT_THROUGH, ENDED_BY_STAFF)
"""What a placed call may come to before its flow begins, and any call that somebody stepped into."""
OF_RECORDING = ("recording", "kind", "turn", "at", "seconds", "state", "words", "recipient")
Shown = dict[str, Any]


class NewNote(BaseModel):
    text: str = Field(max_length=LONGEST_NOTE, pattern=r"\S")


@router.get("/calls/live", operation_id="liveCalls", summary="Calls that are under way")
def live_calls(visitor: FromVisitor, business: Word = "") -> Shown:
    now = datetime.fromtimestamp(clock.now(), UTC)
    headers = listing.live(businesses(visitor, business), now)
    return {"now": now.isoformat(), "calls": [_standing(header) for header in headers]}


@router.get("/calls", operation_id="listCalls", summary="Calls of before, the newest first")
def list_calls(visitor: FromVisitor, wanted: FromFilters, after: After = "") -> Shown:
    """A page; `next` is the `after` of the page that follows, "" at the end."""
    page = found(visitor, wanted, after)
    return {"calls": [_listed(header) for header in page.headers], "next": page.next}


@router.get("/calls/outcomes", operation_id="outcomes", summary="What calls of each agent may come to")
def outcomes(visitor: FromVisitor) -> Shown:
    """And why they may need attention: each reason in words."""
    flows = {name: agents.load(name) for name in agents.names()}
    return {
        "outcomes": {name: sorted({*outcomes_of(flow), *OF_ANY_AGENT}) for name, flow in flows.items()},
        "reasons": {name: known(flow) for name, flow in flows.items()},
    }


@router.get(
    "/calls/{sid}",
    operation_id="getCall",
    summary="A call with its turns",
    responses=UNKNOWN,
)
def get_call(
    sid: Sid,
    visitor: FromVisitor,
    since: Annotated[int, Query(ge=0, le=9999, description="Only the turns after this one.")] = 0,
) -> Shown:
    """A page that follows a call asks again with the number of the last turn that it has."""
    turns = _readable(sid, listing.turns_after(sid, since), visitor, since)
    shown = telling.call(turns[-1]) if turns else None
    if shown and not since and (header := listing.header(sid)):
        recorded = [_recorded(each) for each in recordings.of_call(header.business, sid)]
        shown |= {
            "summary": header.summary,
            "notes": notes.of_call(header.business, sid),
            "recordings": recorded,
        }
    return {"call": shown, "turns": [telling.turn(turn) for turn in turns]}


@router.get(
    "/calls/{sid}/recordings/{recording}",
    operation_id="playRecording",
    summary="Where a player hears what was recorded, for an hour",
    responses=UNKNOWN,
)
def play_recording(
    sid: Sid, recording: Annotated[str, Path(max_length=64)], visitor: FromVisitor
) -> dict[str, str]:
    """A player sends no token with what it asks for, so the address is good by itself."""
    last = calls.latest(sid) if SID.fullmatch(sid) else None
    [about] = _readable(sid, [last] if last else [], visitor, 0)
    found = recordings.of(about.call.business, recordings.id_of(sid, recording))
    if found is None or found.state != KEPT:
        raise ApiError(404, "unknown_recording", "there is no such recording")
    return {"address": links.sound(found)}


@router.post(
    "/calls/{sid}/notes",
    operation_id="noteOnCall",
    summary="Write something down about a call",
    responses=UNKNOWN,
)
def note_on_call(sid: Sid, note: NewNote, visitor: FromVisitor) -> Shown:
    last = calls.latest(sid) if SID.fullmatch(sid) else None
    [about] = _readable(sid, [last] if last else [], visitor, 0)
    notes.add(about.call.business, sid, about.call.started_at, visitor.name, note.text.strip())
    return {"notes": notes.of_call(about.call.business, sid)}


@router.get(
    "/calls/{sid}/export",
    operation_id="exportCall",
    summary="A call as JSON, to keep",
    responses=UNKNOWN,
)
def export_call(sid: Sid, visitor: FromVisitor) -> Response:
    """Without card and personal numbers, which somebody may have said: a file outlives the call."""
    turns = _whole(sid, visitor)
    told = {**telling.call(turns[-1]), "log": [telling.turn(turn) for turn in turns]}
    body = json.dumps(shareable(told, turns[-1].call.language), ensure_ascii=False, indent=1)
    name = {"Content-Disposition": f'attachment; filename="call-{sid}.json"'}
    return Response(body, media_type="application/json", headers=name)


@router.get(
    "/calls/{sid}/replay",
    operation_id="replayCall",
    summary="Where today's flow would take the call differently",
    responses=UNKNOWN,
)
def replay_call(sid: Sid, visitor: FromVisitor) -> Shown:
    from parley.replay import replay  # a start of the function need not wait for it

    turns = _whole(sid, visitor)
    try:
        differences = replay(agents.for_call(turns[0].call), turns)
    except (ValueError, LookupError, RuntimeError) as error:
        return {"differences": [], "problem": str(error)}
    return {"differences": [asdict(each) for each in differences], "problem": None}


@router.get(
    "/agents/{agent}/diagram",
    operation_id="drawAgent",
    summary="An agent's call as SVG",
    responses=UNKNOWN,
)
def draw_agent(agent: Annotated[str, Path(max_length=64)], visitor: FromVisitor) -> Response:
    try:
        drawing = svg(agents.load(agent))
    except agents.UnknownAgentError as error:
        raise ApiError(404, "unknown_agent", str(error)) from error
    return Response(drawing, media_type="image/svg+xml")


def _recorded(recording: Recording) -> Shown:
    return {name: getattr(recording, name) for name in OF_RECORDING}


def _listed(header: listing.Header) -> Shown:
    return {name: value for name, value in asdict(header).items() if name != "figures"}


def _standing(header: listing.Header) -> Shown:
    """The header was written with the first turn; where the call stands by now is in its last one."""
    last = calls.latest(header.sid)
    if last is None:
        return {**_listed(header), "said": "", "heard": ""}
    newest = telling.call(last)
    return {**newest, "said": " ".join(last.said), "heard": last.call.heard}


def _readable(sid: str, turns: Sequence[Turn], visitor: Visitor, since: int) -> Sequence[Turn]:
    """The turns, if there is such a call and the visitor may see it; for others there is no such call."""
    known = turns[-1] if turns else (calls.latest(sid) if since and SID.fullmatch(sid) else None)
    if known is None or not visitor.may_see(known.call.business):
        raise unknown_call()
    return turns


def unknown_call() -> ApiError:
    return ApiError(404, "unknown_call", "there is no such call")


def _whole(sid: str, visitor: Visitor) -> Sequence[Turn]:
    return _readable(sid, calls.log(sid), visitor, 0)
