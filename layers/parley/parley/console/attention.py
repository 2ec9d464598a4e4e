"""Routes of what needs a person: calls and outreaches that went wrong or wait for somebody."""

from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from parley.api.errors import RESPONSES, ApiError, Problem
from parley.console.finding import After, Word
from parley.console.visitors import FromVisitor, Visitor, businesses
from parley.store import attention
from parley.store.attention import Item, ItemPage, NotOpenError

router = APIRouter(tags=["attention"], responses=RESPONSES)

LONGEST_REMARK = 500


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
    responses={409: {"model": Problem}},
)
def close_item(item: SeenTo, visitor: FromVisitor) -> dict[str, Any]:
    try:
        return dict(attention.close(_one(visitor, item), item.id, visitor.name, item.remark.strip()))
    except NotOpenError as error:
        raise not_open(error, "somebody has seen to it already: {by}, “{remark}”") from error


@router.post(
    "/attention/open",
    operation_id="reopenAttention",
    summary="Take that back",
    responses={409: {"model": Problem}},
)
def reopen_item(item: SeenTo, visitor: FromVisitor) -> dict[str, Any]:
    try:
        return dict(attention.reopen(_one(visitor, item), item.id))
    except NotOpenError as error:
        raise not_open(error, "it is open already") from error


def _one(visitor: Visitor, item: SeenTo) -> str:
    return businesses(visitor, item.business)[0]


def _page(page: ItemPage) -> dict[str, Any]:
    return {"items": [shown(item) for item in page.items], "next": page.next}


def shown(item: Item) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name != "expires_at"}


def not_open(error: NotOpenError, why: str) -> ApiError:
    if error.there is None:
        return ApiError(404, "unknown_item", "there is no such item")
    told = {"by": error.there.get("by", ""), "remark": error.there.get("remark", "")}
    return ApiError(409, "seen_to", why.format(**told))
