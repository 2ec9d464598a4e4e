"""Routes of a business's do-not-call list: looked through, added to, taken off, each with a reason."""

import re
import time
from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from parley.api.errors import RESPONSES, UNKNOWN, ApiError
from parley.console.asked import phone
from parley.console.finding import After, Word
from parley.console.settings import Name, made
from parley.console.visitors import FromVisitor, one_business
from parley.store import by_number
from parley.store.changes import What
from parley.store.records import Change, Records
from parley.tools.do_not_call import LIST

router = APIRouter(tags=["do not call"], responses=RESPONSES)

TITLE = "Do-not-call list"


class ListedNumber(BaseModel):
    business: str = Name
    number: str = Name
    reason: str = Field(min_length=1, max_length=200, pattern=r"\S")


@router.get("/do_not_call", operation_id="listDoNotCall", summary="Who is not called, by number")
def list_numbers(
    visitor: FromVisitor, business: Word, number: Word = "", after: After = ""
) -> dict[str, Any]:
    """`number`: some digits of it, in a row. A search that finds little stops after a bounded number of entries."""
    page = by_number.listed(one_business(visitor, business), LIST, re.sub(r"\D", "", number), after)
    return {"entries": page.entries, "next": page.next}


@router.post("/do_not_call", operation_id="addDoNotCall", summary="Never call a number again")
def add_number(wish: ListedNumber, visitor: FromVisitor) -> dict[str, Any]:
    one, number = one_business(visitor, wish.business), phone(wish.number)
    if Records(one).get(LIST, number) is not None:
        raise ApiError(409, "listed", "this number is on the list already", "number")
    entry = {"at": time.time(), "said_to": visitor.name, "why": wish.reason.strip()}
    what = What(TITLE, phone=number, reason=wish.reason.strip())
    change = made(one, visitor.name, what, Change(LIST, number, None, entry))
    return {"number": number, **entry, "change": change}


@router.post(
    "/do_not_call/remove",
    operation_id="removeDoNotCall",
    summary="Let a number be called again",
    responses=UNKNOWN,
)
def remove_number(wish: ListedNumber, visitor: FromVisitor) -> dict[str, Any]:
    one, number = one_business(visitor, wish.business), phone(wish.number)
    entry = Records(one).get(LIST, number)
    if entry is None:
        raise ApiError(404, "not_listed", "this number is not on the list", "number")
    what = What(TITLE, phone=number, reason=wish.reason.strip())
    return {"number": number, "change": made(one, visitor.name, what, Change(LIST, number, entry, None))}
