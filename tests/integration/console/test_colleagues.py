"""Colleagues are invited, given roles and taken away; and a role that ended opens nothing any more."""

from collections.abc import Mapping
from typing import Any

import jwt
import pytest

from parley.local.stack import Stack
from parley.settings import settings
from parley.store import ended_roles
from parley.store.records import SYSTEM, Records
from tests.integration.console.conftest import COOLING, OTHER, Answer, Console

AGENTS = ("game", "hvac")

ANN, BO = "ann@example.com", "bo@example.com"


def invited(console: Console, email: str, role: str, business: str = COOLING) -> Answer:
    return console.post("/colleagues", {"business": business, "email": email, "role": role})


def there(console: Console, business: str = COOLING) -> Mapping[str, Any]:
    found = console.get(f"/colleagues?business={business}").body["colleagues"]
    return {each["email"]: each for each in found}


def test_somebody_is_invited_by_e_mail_and_listed_with_the_role(
    stack: Stack, cooling: Console, other: Console
) -> None:
    assert invited(cooling, " Ann@Example.com", "viewer").status == 200
    [ann] = there(cooling).values()
    assert (ann["email"], ann["role"], ann["business"], ann["invited"]) == (ANN, "viewer", COOLING, True)
    assert there(other, OTHER) == {}
    user = stack.client("cognito-idp").admin_get_user(UserPoolId=settings().user_pool, Username=ANN)
    given = {each["Name"]: each["Value"] for each in user["UserAttributes"]}
    assert (given["email_verified"], given["custom:business"]) == ("true", COOLING)
    assert invited(other, ANN, "viewer", OTHER).status == 409
    told = cooling.get(f"/settings/changes?business={COOLING}").body["changes"]
    assert [each["title"] for each in told] == [f"{ANN} invited (viewer)"]


@pytest.mark.parametrize(
    ("email", "role", "status"),
    [("ann", "viewer", 422), (ANN, "owner", 422), (ANN, "operator", 422), ("a@b@c.com", "viewer", 422)],
)
def test_what_is_no_address_or_no_role_to_give_is_refused(
    cooling: Console, email: str, role: str, status: int
) -> None:
    assert invited(cooling, email, role).status == status
    assert there(cooling) == {}


def test_an_operator_invites_operators_whom_a_business_does_not_see(
    operator: Console, cooling: Console
) -> None:
    assert invited(operator, BO, "operator").status == 200
    assert (there(operator)[BO]["role"], there(operator)[BO]["business"]) == ("operator", "")
    assert there(cooling) == {}
    id = there(operator)[BO]["id"]
    assert cooling.post("/colleagues/remove", {"business": COOLING, "id": id}).status == 404


def signed_in(stack: Stack, id: str, role: str, business: str = COOLING) -> Console:
    """With the claims that Cognito would put into the account's token."""
    claims = jwt.decode(stack.token([role], business), options={"verify_signature": False})
    return Console(f"{stack.gateway_url}/api/console", jwt.encode({**claims, "sub": id}, stack.sign_in.key))


def test_a_role_that_was_taken_away_while_signed_in_acts_no_more(stack: Stack, cooling: Console) -> None:
    invited(cooling, ANN, "business")
    id = there(cooling)[ANN]["id"]
    ann = signed_in(stack, id, "business")
    assert ann.get("/calls").status == 200
    lessened = cooling.post("/colleagues/role", {"business": COOLING, "id": id, "role": "viewer"})
    assert lessened.status == 200
    assert [ann.get("/calls").status, ann.post("/keys", {"business": COOLING, "name": "x"}).status] == [
        401,
        401,
    ]
    assert there(cooling)[ANN]["role"] == "viewer"


def test_whoever_signs_in_after_a_change_has_the_new_role(stack: Stack, cooling: Console) -> None:
    ended_roles.end("ann")
    now = Records(SYSTEM).get(ended_roles.ENDED, "ann") or {}
    assert ended_roles.ended_since("ann", now["at"])
    assert not ended_roles.ended_since("ann", now["at"] + 1)
    assert not ended_roles.ended_since("bo", now["at"])


def test_somebody_who_is_removed_is_gone_and_signed_out(stack: Stack, cooling: Console) -> None:
    invited(cooling, ANN, "business")
    id = there(cooling)[ANN]["id"]
    ann = signed_in(stack, id, "business")
    assert cooling.post("/colleagues/remove", {"business": COOLING, "id": id}).status == 200
    assert there(cooling) == {}
    assert ann.get("/me").status == 401
    assert invited(cooling, ANN, "viewer").status == 200


def test_nobody_changes_what_they_may_do_themselves(stack: Stack, cooling: Console) -> None:
    invited(cooling, ANN, "business")
    id = there(cooling)[ANN]["id"]
    ann = signed_in(stack, id, "business")
    assert there(ann)[ANN]["you"] is True
    for path in ("/colleagues/role", "/colleagues/remove"):
        assert ann.post(path, {"business": COOLING, "id": id, "role": "viewer"}).status == 409


def test_an_invitation_is_sent_again_to_somebody_who_has_not_come(cooling: Console) -> None:
    invited(cooling, ANN, "viewer")
    again = {"business": COOLING, "id": there(cooling)[ANN]["id"]}
    assert cooling.post("/colleagues/again", again).status == 200
