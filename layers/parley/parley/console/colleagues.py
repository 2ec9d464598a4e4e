"""Routes of who may look at the console, and as what. An operator gives every role, a business those of its own people.

Nobody changes their own role, so an operator stays.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from fastapi import APIRouter
from pydantic import BaseModel, Field

from parley.api.errors import REFUSED, RESPONSES, ApiError
from parley.carrier import cognito
from parley.carrier.cognito import Account, AccountError
from parley.console.finding import Word
from parley.console.settings import Name
from parley.console.visitors import BUSINESS, OPERATOR, VIEWER, FromVisitor, Visitor, one_business
from parley.messages.rules import ADDRESS
from parley.settings import settings
from parley.store import changes, ended_roles
from parley.store.changes import What

router = APIRouter(tags=["colleagues"], responses=RESPONSES)

Done = TypeVar("Done")
OF_A_BUSINESS = (BUSINESS, VIEWER)


class Invitation(BaseModel):
    business: str = Name
    email: str = Field(max_length=254)
    role: str = Name


class Colleague(BaseModel):
    business: str = Name
    id: str = Field(min_length=1, max_length=128)


class NewRole(Colleague):
    role: str = Name


@router.get(
    "/colleagues", operation_id="listColleagues", summary="Who may look at a business's calls, and as what"
)
def list_colleagues(visitor: FromVisitor, business: Word) -> dict[str, Any]:
    """An operator sees the operators, too."""
    one = one_business(visitor, business)
    there = [_shown(each, visitor) for each in _there(visitor, one)] if settings().user_pool else []
    return {"colleagues": there, "roles": _may_give(visitor), "here": bool(settings().user_pool)}


@router.post(
    "/colleagues", operation_id="inviteColleague", summary="Invite somebody by e-mail", responses=REFUSED
)
def invite_colleague(wanted: Invitation, visitor: FromVisitor) -> dict[str, Any]:
    one, email = one_business(visitor, wanted.business), wanted.email.strip().lower()
    role = _role(visitor, wanted.role)
    if not ADDRESS.fullmatch(email):
        raise ApiError(422, "no_address", "this is no e-mail address", "email")
    account = _tried(lambda: cognito.invite(email, role, "" if role == OPERATOR else one))
    changes.note(one, visitor.name, What(f"{email} invited ({role})"))
    return _shown(account, visitor)


@router.post(
    "/colleagues/again", operation_id="inviteAgain", summary="Send the invitation again", responses=REFUSED
)
def invite_again(wanted: Colleague, visitor: FromVisitor) -> dict[str, Any]:
    account = _one(visitor, wanted)
    _tried(lambda: cognito.invite_again(account))
    return _shown(account, visitor)


@router.post(
    "/colleagues/role", operation_id="giveRole", summary="Give somebody another role", responses=REFUSED
)
def give_role(wanted: NewRole, visitor: FromVisitor) -> dict[str, Any]:
    """Given again, whoever has the role is signed out once more: should that have failed the first time."""
    account, role = _one(visitor, wanted), _role(visitor, wanted.role)
    if (role == OPERATOR) != (account.role == OPERATOR) and not account.business:
        raise ApiError(
            422, "no_business", "an operator is nobody's; remove the account, then invite it anew", "role"
        )
    if role != account.role:
        _tried(lambda: cognito.give_role(account, role))
        changes.note(
            wanted.business, visitor.name, What(f"{account.email}: {role} instead of {account.role}")
        )
    ended_roles.end(account.id)
    return _shown(account._replace(role=role), visitor)


@router.post(
    "/colleagues/remove", operation_id="removeColleague", summary="End an account", responses=REFUSED
)
def remove_colleague(wanted: Colleague, visitor: FromVisitor) -> dict[str, Any]:
    account = _one(visitor, wanted)
    _tried(lambda: cognito.remove(account))
    ended_roles.end(account.id)
    changes.note(wanted.business, visitor.name, What(f"{account.email} removed"))
    return _shown(account, visitor)


def _there(visitor: Visitor, business: str) -> list[Account]:
    """Whom the visitor may see: people of the business, and for an operator the operators."""
    roles = (OPERATOR, *OF_A_BUSINESS) if visitor.role == OPERATOR else OF_A_BUSINESS
    found = (each for each in cognito.accounts(roles) if each.role == OPERATOR or each.business == business)
    return sorted(found, key=lambda each: (each.role != OPERATOR, each.email))


def _one(visitor: Visitor, wanted: Colleague) -> Account:
    one = one_business(visitor, wanted.business)
    account = next((each for each in _there(visitor, one) if each.id == wanted.id), None)
    if account is None:
        raise ApiError(404, "unknown_colleague", "there is no such colleague")
    if account.id == visitor.id:
        raise ApiError(409, "yourself", "somebody else has to change what you may do")
    return account


def _may_give(visitor: Visitor) -> list[str]:
    return {OPERATOR: [OPERATOR, *OF_A_BUSINESS], BUSINESS: [*OF_A_BUSINESS]}.get(visitor.role, [])


def _role(visitor: Visitor, wanted: str) -> str:
    if wanted not in _may_give(visitor):
        raise ApiError(422, "no_role", "there is no such role to give", "role")
    return wanted


def _tried(done: Callable[[], Done]) -> Done:
    if not settings().user_pool:
        raise ApiError(409, "no_user_pool", "nobody can be invited here: there is no user pool")
    try:
        return done()
    except AccountError as error:
        raise ApiError(409, "refused", str(error), "email") from error


def _shown(account: Account, visitor: Visitor) -> dict[str, Any]:
    return {**account._asdict(), "you": account.id == visitor.id}
