"""Routes of what somebody has to do for a caller: callbacks, leads, and whatever else agents keep in lists."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Annotated, Any

from fastapi import APIRouter, Query

from parley import agents
from parley.api.errors import RESPONSES, TOO_LATE
from parley.console import elsewhere
from parley.console.attention import OPEN_ALREADY, SeenTo, shown, still_so
from parley.console.finding import After, Word
from parley.console.visitors import FromVisitor, businesses, numbers, one_business
from parley.settings import settings
from parley.store import attention, calls
from parley.store.attention import NotOpenError
from parley.store.records import Records
from parley.tools.requests import DONE, OPEN

router = APIRouter(tags=["requests"], responses=RESPONSES)

What = Annotated[str, Query(min_length=1, max_length=64, pattern="^[a-z_]+$")]
KINDS = OPEN, DONE


@router.get(
    "/requests/lists", operation_id="requestLists", summary="Which lists there are, and what they are called"
)
def lists(visitor: FromVisitor) -> dict[str, Any]:
    return {"lists": _lists(line.agent for line in numbers(visitor))}


@router.get("/requests", operation_id="openRequests", summary="What is still to be done, the newest first")
def open_requests(visitor: FromVisitor, what: What, business: Word = "", after: After = "") -> dict[str, Any]:
    return _listed(businesses(visitor, business), what, after, OPEN)


@router.get("/requests/done", operation_id="doneRequests", summary="What was done, the newest first")
def done_requests(visitor: FromVisitor, what: What, business: Word = "", after: After = "") -> dict[str, Any]:
    return _listed(businesses(visitor, business), what, after, DONE)


@router.post("/requests/done", operation_id="closeRequest", summary="Mark as done", responses=TOO_LATE)
def close_request(request: SeenTo, visitor: FromVisitor) -> dict[str, Any]:
    business, remark = one_business(visitor, request.business), request.remark.strip()
    with still_so("somebody has done it already: {told}"):
        if settings().backend_url:
            done = elsewhere.close_request(business, request.id, visitor.name, remark)
        else:
            done = attention.close(business, request.id, visitor.name, remark, KINDS)
    _see_to_its_call(business, str(done.get("call", "")), visitor.name, remark)
    return shown(done)


@router.post(
    "/requests/open",
    operation_id="reopenRequest",
    summary="Take that back",
    responses=TOO_LATE,
)
def reopen_request(request: SeenTo, visitor: FromVisitor) -> dict[str, Any]:
    with still_so(OPEN_ALREADY):
        business = one_business(visitor, request.business)
        if settings().backend_url:
            return dict(elsewhere.reopen_request(business, request.id))
        return shown(attention.reopen(business, request.id, KINDS))


def _see_to_its_call(business: str, sid: str, by: str, remark: str) -> None:
    """A call that needs somebody for nothing but what it came to is seen to with what was promised in it."""
    last = calls.latest(sid) if sid else None
    if last is None:
        return
    id = attention.id_of(sid, last.call.started_at)
    item = Records(business).get(attention.OPEN, id)
    if item and {reason["kind"] for reason in item["reasons"]} == {last.call.outcome}:
        with suppress(NotOpenError):
            attention.close(business, id, by, remark)


def _lists(of: Iterable[str]) -> Mapping[str, str]:
    known = set(agents.names())
    packages = {agents.home(agent)[0] for agent in of if agent in known}
    return {
        what: title for name in sorted(packages) for what, title in agents.packages()[name].requests.items()
    }


def _listed(of: Sequence[str], what: str, after: str, kind: str) -> dict[str, Any]:
    """As the agents' tools keep them: in the project's own tables, or at the business's back end."""
    if settings().backend_url:
        page = elsewhere.requests(of, what, kind == DONE, after)
    else:
        page = attention.listed(of, kind, after, f"{what}#")
    return {"requests": [shown(item) for item in page.items], "next": page.next}
