"""Routes of what a business has set, and of what was changed: shown, changed, taken back.

A change says what it found there: where that is no longer so, nothing is changed and the newest change is told.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, Field, JsonValue

from parley import business_settings
from parley.api.errors import REFUSED, RESPONSES, ApiError
from parley.business_settings import Setting
from parley.console.declared import settings_of
from parley.console.finding import After, Word
from parley.console.visitors import OPERATOR, FromVisitor, one_business
from parley.store import changes, listing
from parley.store.changes import ChangedMeanwhileError, What
from parley.store.records import Change, Records

router = APIRouter(tags=["settings"], responses=RESPONSES)

SETTING = "setting"
Name = Field(min_length=1, max_length=64)


class NewValues(BaseModel):
    """`before` is the record as it was shown, None for none. A value of None is no longer said."""

    business: str = Name
    setting: str = Name
    before: dict[str, JsonValue] | None
    values: dict[str, JsonValue]


class NamedChange(BaseModel):
    business: str = Name
    id: str = Field(min_length=1, max_length=160)


@router.get("/settings", operation_id="getSettings", summary="What a business has set, and what it could")
def get_settings(visitor: FromVisitor, business: Word) -> dict[str, Any]:
    one = one_business(visitor, business)
    records = Records(one)
    return {"settings": [_shown(each, records.get(SETTING, name)) for name, each in _declared(one).items()]}


@router.post(
    "/settings",
    operation_id="changeSetting",
    summary="Change what a business has set",
    responses=REFUSED,
)
def change_setting(wanted: NewValues, visitor: FromVisitor) -> dict[str, Any]:
    one = one_business(visitor, wanted.business)
    declared = _declared(one).get(wanted.setting)
    if declared is None:
        raise ApiError(404, "unknown_setting", "there is no such setting")
    try:
        after = business_settings.checked(declared, wanted.before or {}, wanted.values)
    except business_settings.RefusedValueError as error:
        raise ApiError(422, "refused", str(error), error.field) from error
    change = Change(SETTING, wanted.setting, wanted.before, after)
    return {**_shown(declared, after), "change": made(one, visitor.name, What(declared.title), change)}


@router.get("/settings/changes", operation_id="listChanges", summary="Who changed what, the newest first")
def list_changes(visitor: FromVisitor, business: Word, after: After = "") -> dict[str, Any]:
    page = changes.listed(one_business(visitor, business), after)
    return {"changes": list(page.entries), "next": page.next}


@router.post(
    "/settings/undo",
    operation_id="undoChange",
    summary="Write what was there before",
    responses=REFUSED,
)
def undo_change(wanted: NamedChange, visitor: FromVisitor) -> dict[str, Any]:
    """An operator alone gives numbers and takes them away, and so takes that back."""
    one = one_business(visitor, wanted.business)
    try:
        done = changes.to_undo(one, wanted.id)
        if done["of_system"] and None in (done["before"], done["after"]) and visitor.role != OPERATOR:
            raise changes.UnknownChangeError("an operator alone can take this back")
        return dict(changes.undo(one, visitor.name, done))
    except changes.UnknownChangeError as error:
        raise ApiError(404, "unknown_change", str(error)) from error
    except ChangedMeanwhileError as error:
        raise changed_meanwhile(error) from error


def made(business: str, by: str, what: What, change: Change) -> str:
    """The id of the change, by which it is taken back. Raises ApiError 409 where something else is there by now."""
    if change.before == change.after:
        raise ApiError(422, "nothing_changed", "nothing is different from what it was")
    try:
        return str(changes.make(business, by, what, change)["id"])
    except ChangedMeanwhileError as error:
        raise changed_meanwhile(error) from error


def changed_meanwhile(error: ChangedMeanwhileError) -> ApiError:
    newest = error.newest
    who = f" by {newest['by']}" if newest else ""
    return ApiError(
        409, "changed_meanwhile", f"this has been changed meanwhile{who}; look at it again, then change it"
    )


def _declared(business: str) -> Mapping[str, Setting]:
    return settings_of({each.agent for each in listing.numbers() if each.business == business})


def _shown(setting: Setting, kept: Mapping[str, Any] | None) -> dict[str, Any]:
    return {
        "name": setting.name,
        "title": setting.title,
        "counts": setting.counts,
        "fields": [asdict(each) for each in setting.fields],
        "kept": kept,
    }
