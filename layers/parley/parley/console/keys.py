"""Routes of a business's API keys: listed, made, ended. A key that is ended stays so."""

from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from parley.api import keys
from parley.api.errors import RESPONSES, UNKNOWN, ApiError
from parley.console.finding import Word
from parley.console.settings import Name, made
from parley.console.visitors import FromVisitor, one_business
from parley.store.changes import What
from parley.store.records import SYSTEM, Change, Records

router = APIRouter(tags=["keys"], responses=RESPONSES)


class WantedKey(BaseModel):
    business: str = Name
    name: str = Field(min_length=1, max_length=80, pattern=r"\S", description="What the key is for.")


class EndedKey(BaseModel):
    business: str = Name
    id: str = Name


@router.get("/keys", operation_id="listKeys", summary="A business's API keys, without what opens anything")
def list_keys(visitor: FromVisitor, business: Word) -> dict[str, Any]:
    return {"keys": keys.of_business(one_business(visitor, business))}


@router.post("/keys", operation_id="makeKey", summary="A new key, shown this once")
def make_key(wanted: WantedKey, visitor: FromVisitor) -> dict[str, Any]:
    one = one_business(visitor, wanted.business)
    new = keys.new(one, wanted.name.strip())
    made(
        one,
        visitor.name,
        _what("made", new.id, wanted.name.strip()),
        Change(keys.KIND, new.id, None, new.kept),
    )
    return {"id": new.id, "key": new.key}


@router.post("/keys/revoke", operation_id="revokeKey", summary="End a key", responses=UNKNOWN)
def revoke_key(wanted: EndedKey, visitor: FromVisitor) -> dict[str, Any]:
    one = one_business(visitor, wanted.business)
    kept = Records(SYSTEM).get(keys.KIND, wanted.id)
    if kept is None or kept["business"] != one:
        raise ApiError(404, "unknown_key", "this business has no such key")
    made(one, visitor.name, _what("ended", wanted.id, kept["name"]), Change(keys.KIND, wanted.id, kept, None))
    return {"id": wanted.id}


def _what(done: str, id: str, name: str) -> What:
    return What(f"API key {id} ({name}) {done}", of_system=True, can_undo=False)
