"""The description of the API that is kept in docs/."""

from typing import Any

import pytest
from openapi_spec_validator import validate

from parley.api.app import application
from parley.local.generated.openapi import FILE, text

AGENTS = ("feedback", "game")
"""Their routes, parameters and alarms stand in the document that is compared."""


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    return application().openapi()


def test_the_kept_description_is_that_of_the_code() -> None:
    assert FILE.read_text() == text(), "run: python -m parley.local.generated.openapi"


def test_it_is_valid_openapi(described: dict[str, Any]) -> None:
    validate(described)


def test_every_operation_needs_a_key_and_says_how_it_refuses(described: dict[str, Any]) -> None:
    for path in described["paths"].values():
        for operation in path.values():
            assert operation["security"] == [{"apiKey": []}]
            assert {"400", "401", "413", "422", "429", "503"} <= operation["responses"].keys()
            for status, answer in operation["responses"].items():
                if int(status) >= 400:
                    schema = answer["content"]["application/json"]["schema"]
                    assert schema == {"$ref": "#/components/schemas/Problem"}


def test_nothing_in_it_leads_to_another_host(described: dict[str, Any]) -> None:
    assert "http" not in text().replace("HTTPBearer", "").replace('"type": "http"', "")
    routes = {getattr(route, "path", "") for route in application().routes}
    assert not routes & {"/docs", "/redoc"}
