"""The API is served in parts: a start loads none of them, and together they are the whole."""

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from parley.api.parts import part, served
from parley.api.routes import module_of, prefixes

ROOT = Path(__file__).resolve().parents[3]
PAGE = """
import asyncio
from mangum import Mangum
import app
http = {"method": "GET", "path": "/console/index.html", "sourceIp": "127.0.0.1"}
event = {"version": "2.0", "routeKey": "$default", "rawPath": http["path"], "rawQueryString": "",
         "headers": {"host": "localhost"}, "requestContext": {"http": http}, "isBase64Encoded": False}
assert app.handler(event, None)["statusCode"] == 200
"""
LOADED = """
import sys
print(*sorted({"botocore.client", "fastapi", "pydantic", "pynamodb"} & set(sys.modules)))
"""


def declared() -> Iterator[tuple[str, str]]:
    """Module and path of every route."""
    for module, prefix in prefixes().items():
        described = FastAPI()
        described.include_router(import_module(module).router, prefix=prefix)
        for path in described.openapi()["paths"]:
            yield module, path


def test_a_route_is_found_in_the_part_that_declares_it() -> None:
    for module, path in declared():
        assert module_of(path) == module, path


@pytest.mark.parametrize("code", ["import app", PAGE])
def test_neither_a_start_nor_a_file_of_the_page_waits_for_what_only_data_needs(code: str) -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(
            [str(ROOT / "functions" / "api"), str(ROOT), os.environ.get("PYTHONPATH", "")]
        ),
    }
    loaded = subprocess.run(
        [sys.executable, "-c", code + LOADED], env=environment, capture_output=True, text=True, check=True
    )
    assert loaded.stdout.splitlines()[-1] == ""


@pytest.mark.parametrize(
    "path",
    ["/", "/api", "/api/nowhere", "/api/outreach/one/nowhere", "/api/console/nowhere", "/console/nowhere"],
)
def test_what_is_nowhere_is_answered_alike_in_every_part(path: str) -> None:
    answer = TestClient(served).get(path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "path", ["/console/index.html", "/api/outreach", "/api/console/me", "/api/openapi.json"]
)
def test_a_method_that_is_not_for_a_path_is_answered_alike_in_every_part(path: str) -> None:
    answer = TestClient(served).patch(path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (405, "method_not_allowed")
    assert "Allow" in answer.headers


def test_a_mistake_of_ours_has_the_security_headers_and_tells_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("parley.console.pages.files", lambda: dict[str, str]()["a secret"])
    answer = TestClient(served, raise_server_exceptions=False).get("/console/index.html")
    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "internal")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "a secret" not in answer.text


def test_a_part_is_made_once() -> None:
    assert part("parley.console.me") is part("parley.console.me")
