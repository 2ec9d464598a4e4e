"""People in the user pool: who may look at the console, and as what. Cognito writes the invitations."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from botocore.exceptions import ClientError

from parley.carrier import aws
from parley.settings import settings

CONNECT_SECONDS, READ_SECONDS = 2, 8
BUSINESS = "custom:business"
INVITED = "FORCE_CHANGE_PASSWORD"
"""The status of somebody who has not chosen a password yet."""
PAGE = 60
REFUSALS: Mapping[str, str] = {
    "UsernameExistsException": "this address has an account already",
    "AliasExistsException": "this address has an account already",
    "InvalidParameterException": "this is no e-mail address that can be written to",
    "CodeDeliveryFailureException": "the invitation could not be sent to this address",
    "LimitExceededException": "no more invitations can be sent today",
    "UserNotFoundException": "there is no such account",
    "UnsupportedUserStateException": "this person has signed in already",
}
"""What Cognito refuses, in words."""


class AccountError(ValueError):
    """Cognito refuses it; the text says why."""


class Account(NamedTuple):
    """`id` is Cognito's name for it, which tokens carry as `sub`."""

    id: str
    email: str
    role: str
    business: str
    invited: bool


def accounts(roles: Sequence[str]) -> Iterator[Account]:
    """Everybody with one of these roles, the first that somebody has; one request for sixty of them."""
    known: set[str] = set()
    for role in roles:
        asked: dict[str, Any] = {"UserPoolId": settings().user_pool, "GroupName": role, "Limit": PAGE}
        while True:
            answer = client().list_users_in_group(**asked)
            found = [_account(user, role) for user in answer["Users"]]
            yield from (each for each in found if each.id not in known)
            known |= {each.id for each in found}
            if not answer.get("NextToken"):
                break
            asked["NextToken"] = answer["NextToken"]


def invite(email: str, role: str, business: str) -> Account:
    """Raises AccountError or ClientError; then there is no such account, as before."""
    given = {"email": email, "email_verified": "true", **({BUSINESS: business} if business else {})}
    user = _asked(
        "admin_create_user",
        Username=email,
        UserAttributes=[{"Name": name, "Value": value} for name, value in given.items()],
        DesiredDeliveryMediums=["EMAIL"],
    )["User"]
    account = _account(user, role)
    try:
        _asked("admin_add_user_to_group", Username=account.id, GroupName=role)
    except (ClientError, AccountError):
        remove(account)
        raise
    return account


def invite_again(account: Account) -> None:
    """Writes a new password to somebody who has not used the first one. Raises AccountError."""
    _asked(
        "admin_create_user", Username=account.email, MessageAction="RESEND", DesiredDeliveryMediums=["EMAIL"]
    )


def give_role(account: Account, role: str) -> None:
    """In the place of the one that it has. Raises AccountError."""
    _asked("admin_add_user_to_group", Username=account.id, GroupName=role)
    _asked("admin_remove_user_from_group", Username=account.id, GroupName=account.role)


def remove(account: Account) -> None:
    """Raises AccountError."""
    _asked("admin_delete_user", Username=account.id)


def _account(user: Mapping[str, Any], role: str) -> Account:
    known = {each["Name"]: each["Value"] for each in user.get("Attributes", ())}
    id, email = str(known.get("sub", user["Username"])), str(known.get("email", user["Username"]))
    return Account(id, email, role, str(known.get(BUSINESS, "")), user.get("UserStatus") == INVITED)


def _asked(operation: str, **given: Any) -> Mapping[str, Any]:
    try:
        answer: Mapping[str, Any] = getattr(client(), operation)(UserPoolId=settings().user_pool, **given)
    except ClientError as error:
        why = REFUSALS.get(error.response["Error"]["Code"])
        if why is None:
            raise
        raise AccountError(why) from error
    return answer


def client() -> Any:
    return aws.client("cognito-idp", CONNECT_SECONDS, READ_SECONDS, attempts=2)
