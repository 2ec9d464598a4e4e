"""Tokens on one's own machine: who signs them, who lets them in, and that they outlive a restart."""

import json
import stat
import time
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt import PyJWK
from jwt.algorithms import RSAAlgorithm

from parley.local.stack.authorizer import Authorizer, SignIn, new_key
from parley.local.stack.storage import Folder, sign_in_of

AUTHORIZER = Authorizer("https://issuer.example", ("console",))


@pytest.fixture
def sign_in() -> SignIn:
    return SignIn(new_key(), AUTHORIZER.issuer, "console")


def test_claims_arrive_as_text_and_lists_in_brackets(sign_in: SignIn) -> None:
    claims = AUTHORIZER.claims(f"Bearer {sign_in.token(['operator', 'business'], 'ace')}", sign_in.key)
    assert claims is not None
    assert claims["cognito:groups"] == "[operator business]"
    assert claims["custom:business"] == "ace"
    assert claims["exp"].isdecimal()


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer  ", "Basic YTpi", "Bearer a.b", "Bearer ☎.☎.☎"])
def test_what_is_no_token_lets_nobody_in(sign_in: SignIn, header: str) -> None:
    assert AUTHORIZER.claims(header, sign_in.key) is None


def test_a_token_of_another_issuer_lets_nobody_in(sign_in: SignIn) -> None:
    other = Authorizer("https://other.example", ("console",))
    assert other.claims(f"Bearer {sign_in.token(['operator'])}", sign_in.key) is None


def test_with_the_issuers_public_key_only_the_issuer_makes_tokens() -> None:
    private = rsa.generate_private_key(65537, 2048)
    public = PyJWK(json.loads(RSAAlgorithm.to_jwk(private.public_key())), "RS256")
    claims = {"iss": AUTHORIZER.issuer, "aud": "console", "exp": time.time() + 60}
    signed = jwt.encode(claims, private, "RS256")
    known_to_all = str(private.public_key().public_numbers().n)
    forged = [jwt.encode(claims, known_to_all, "HS256"), jwt.encode(claims, "", "none")]
    assert AUTHORIZER.claims(f"Bearer {signed}", public)
    assert [AUTHORIZER.claims(f"Bearer {token}", public) for token in forged] == [None, None]


def test_the_key_outlives_a_restart_and_is_its_owners_alone(tmp_path: Path, sign_in: SignIn) -> None:
    assert sign_in_of(tmp_path) is None
    folder = Folder(tmp_path)
    folder.keep_sign_in(sign_in)
    folder.close()
    assert sign_in_of(tmp_path) == sign_in
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.glob("sign-in*")} == {0o600}
