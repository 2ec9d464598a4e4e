"""Routes of what needs a person: calls and outreaches that went wrong or wait for somebody."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from parley.api.errors import RESPONSES, TOO_LATE, ApiError
from parley.console.finding import After, Word
from parley.console.visitors import FromVisitor, businesses, one_business
from parley.store import attention
from parley.store.attention import Item, ItemPage, NotOpenError

router = APIRouter(tags=["attention"], responses=RESPONSES)

LONGEST_REMARK = 500
OPEN_ALREADY = "it is open already"


class SeenTo(BaseModel):
    """An item, and what was done about it."""

    business: str = Field(min_length=1, max_length=64)
    id: str = Field(min_length=1, max_length=160)
    remark: str = Field(default="", max_length=LONGEST_REMARK)


@router.get("/attention", operation_id="needsAttention", summary="What needs a person, the newest first")
def open_items(visitor: FromVisitor, business: Word = "", after: After = "") -> dict[str, Any]:
    return _page(attention.listed(businesses(visitor, business), attention.OPEN, after))


@router.get("/attention/done", operation_id="seenTo", summary="What somebody has seen to, the newest first")
def done_items(visitor: FromVisitor, business: Word = "", after: After = "") -> dict[str, Any]:
    return _page(attention.listed(businesses(visitor, business), attention.DONE, after))


@router.get("/attention/count", operation_id="countAttention", summary="How much needs a person")
def count_items(visitor: FromVisitor, business: Word = "") -> dict[str, Any]:
    return {"open": attention.count(businesses(visitor, business)), "most": attention.MOST_COUNTED}


@router.post(
    "/attention/done",
    operation_id="closeAttention",
    summary="Mark as seen to",
    responses=TOO_LATE,
)
def close_item(item: SeenTo, visitor: FromVisitor) -> dict[str, Any]:
    with still_so("somebody has seen to it already: {told}"):
        one = one_business(visitor, item.business)
        return dict(attention.close(one, item.id, visitor.name, item.remark.strip()))


@router.post(
    "/attention/open",
    operation_id="reopenAttention",
    summary="Take that back",
    responses=TOO_LATE,
)
def reopen_item(item: SeenTo, visitor: FromVisitor) -> dict[str, Any]:
    with still_so(OPEN_ALREADY):
        return dict(attention.reopen(one_business(visitor, item.business), item.id))


def _page(page: ItemPage) -> dict[str, Any]:
    return {"items": [shown(item) for item in page.items], "next": page.next}


def shown(item: Item) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name != "expires_at"}


@contextmanager
def still_so(too_late: str) -> Iterator[None]:
    """Raises ApiError 409 where somebody else was faster, and 404 where there is no such item."""
    try:
        yield
    except NotOpenError as error:
        raise not_open(error, too_late) from error


def not_open(error: NotOpenError, why: str) -> ApiError:
    if error.there is None:
        return ApiError(404, "unknown_item", "there is no such item")
    by, remark = error.there.get("by", ""), error.there.get("remark", "")
    return ApiError(409, "seen_to", why.format(told=f"{by}, “{remark}”" if remark else by))
