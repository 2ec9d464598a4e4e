"""Who is let in, and as what: by the claims that the authorizer has proven, and by nothing else."""

from typing import Any

import pytest
from fastapi import Request

from parley.api.errors import ApiError
from parley.console.visitors import Visitor, visitor

AGENTS = ("game", "hvac")


def _request(authorizer: Any, headers: list[tuple[bytes, bytes]] | None = None) -> Request:
    event = {"requestContext": {"authorizer": authorizer} if authorizer is not None else {}}
    return Request({"type": "http", "headers": headers or [], "aws.event": event})


def _claims(**claims: str) -> Any:
    return {"jwt": {"claims": {"token_use": "id", "email": "ann@example.com", **claims}, "scopes": None}}


@pytest.mark.parametrize(
    ("groups", "business", "expected"),
    [
        ("[operator]", "", Visitor("ann@example.com", "operator")),
        ("[business]", "ace-cooling", Visitor("ann@example.com", "business", "ace-cooling")),
        ("[business operator]", "ace-cooling", Visitor("ann@example.com", "operator")),
    ],
)
def test_the_groups_of_a_token_are_the_role(groups: str, business: str, expected: Visitor) -> None:
    claims = _claims(**{"cognito:groups": groups, "custom:business": business})
    assert visitor(_request(claims)) == expected


@pytest.mark.parametrize(
    ("groups", "business"), [("", "ace-cooling"), ("[business]", ""), ("[operators]", ""), ("[guest]", "x")]
)
def test_an_account_without_a_role_sees_nothing(groups: str, business: str) -> None:
    with pytest.raises(ApiError) as refused:
        visitor(_request(_claims(**{"cognito:groups": groups, "custom:business": business})))
    assert refused.value.status == 403


@pytest.mark.parametrize("authorizer", [None, {}, {"jwt": {}}, {"jwt": {"claims": {}}}, {"lambda": {"a": 1}}])
def test_without_proven_claims_nobody_is_signed_in(authorizer: Any) -> None:
    unproven = [(b"authorization", b"Bearer anything"), (b"cognito:groups", b"operator")]
    with pytest.raises(ApiError) as refused:
        visitor(_request(authorizer, unproven))
    assert refused.value.status == 401


def test_an_access_token_is_no_id_token() -> None:
    claims = _claims(**{"cognito:groups": "[operator]", "token_use": "access"})
    with pytest.raises(ApiError) as refused:
        visitor(_request(claims))
    assert refused.value.status == 401


def test_a_business_sees_itself_alone() -> None:
    ann, operator = Visitor("ann", "business", "ace-cooling"), Visitor("bob", "operator")
    assert ann.may_see("ace-cooling")
    assert not ann.may_see("companion")
    assert not ann.may_see("")
    assert operator.may_see("companion")
