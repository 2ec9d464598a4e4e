"""A page of another site reaches nothing on this machine, however it asks."""

import pytest

from parley.local.serving.visitors import is_own


@pytest.mark.parametrize("host", ["127.0.0.1:8600", "localhost:8600", "[::1]:8600", "LOCALHOST", ""])
@pytest.mark.parametrize("origin", ["", "http://127.0.0.1:8600", "http://localhost:3000"])
def test_programs_and_pages_of_this_machine_are_answered(host: str, origin: str) -> None:
    assert is_own(host, origin)


def test_aws_own_names_are_answered_by_what_stands_for_aws() -> None:
    assert is_own("cognito-idp.us-east-1.amazonaws.com", "")


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("evil.example:8600", ""),
        ("127.0.0.1.evil.example", ""),
        ("localhost.evil.example", ""),
        ("evilamazonaws.com", ""),
        ("127.0.0.1:8600", "https://evil.example"),
        ("127.0.0.1:8600", "null"),
        ("127.0.0.1:8600", "http://127.0.0.1.evil.example"),
        ("127.0.0.1:8600", "http://localhost@evil.example"),
        ("evil.example", "http://evil.example"),
        ("[evil", ""),
    ],
)
def test_another_sites_pages_are_not(host: str, origin: str) -> None:
    assert not is_own(host, origin)
