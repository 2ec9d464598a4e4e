"""What the HTTP API does to requests and answers."""

import base64
import http.client
import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from parley.local.stack import Stack


def call(
    stack: Stack, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection(urlsplit(stack.gateway_url).netloc, timeout=20)
    connection.request(method, path, body, headers or {})
    response = connection.getresponse()
    return response, response.read()


def event_for(stack: Stack, method: str, path: str, *request: Any) -> dict[str, Any]:
    _, body = call(stack, method, path, *request)
    event: dict[str, Any] = json.loads(body)
    return event


def test_a_query_string_arrives_byte_for_byte(stack: Stack) -> None:
    event = event_for(stack, "GET", "/echo/ann?b=%20x&a=1&b=two+words&empty=&%C3%A5")
    assert event["rawQueryString"] == "b=%20x&a=1&b=two+words&empty=&%C3%A5"
    assert event["queryStringParameters"]["b"] == " x,two words"


def test_a_path_arrives_decoded_with_its_variables(stack: Stack) -> None:
    event = event_for(stack, "PUT", "/echo/%C3%A5sa%20b")
    assert event["rawPath"] == "/echo/åsa b"
    assert event["pathParameters"] == {"name": "åsa b"}
    assert event["routeKey"] == "ANY /echo/{name}"


@pytest.mark.parametrize(
    ("content_type", "is_text"),
    [
        ("text/plain", True),
        ("application/json; charset=utf-8", True),
        ("application/x-www-form-urlencoded", False),
        ("application/octet-stream", False),
        ("", False),
    ],
)
def test_only_text_arrives_as_text(stack: Stack, content_type: str, is_text: bool) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    event = event_for(stack, "POST", "/echo/ann", b"From=%2B1&Body=hej", headers)
    assert event["isBase64Encoded"] is not is_text
    body = event["body"].encode() if is_text else base64.b64decode(event["body"])
    assert body == b"From=%2B1&Body=hej"


def test_headers_arrive_in_lower_case_and_cookies_apart(stack: Stack) -> None:
    event = event_for(stack, "GET", "/echo/ann", b"", {"X-Twilio-Signature": "abc=", "Cookie": "a=1; b=2"})
    assert event["headers"]["x-twilio-signature"] == "abc="
    assert event["cookies"] == ["a=1", "b=2"]


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/nowhere"), ("GET", "/notes"), ("GET", "/echo/a/b"), ("GET", "/")]
)
def test_what_no_route_takes_is_not_found(stack: Stack, method: str, path: str) -> None:
    response, body = call(stack, method, path)
    assert response.status == 404
    assert json.loads(body) == {"message": "Not Found"}


def test_a_greedy_route_takes_the_rest_of_the_path(stack: Stack) -> None:
    assert event_for(stack, "GET", "/files/a/b/c.txt")["pathParameters"] == {"proxy": "a/b/c.txt"}


@pytest.mark.parametrize(
    ("way", "status"),
    [("raises", 500), ("unserialisable", 500), ("odd-status", 500), ("odd-body", 500), ("hangs", 503)],
)
def test_a_broken_function_is_a_server_error(stack: Stack, way: str, status: int) -> None:
    response, body = call(stack, "GET", f"/broken/{way}")
    assert response.status == status
    assert set(json.loads(body)) == {"message"}


def test_what_a_broken_function_printed_is_in_its_log_not_on_the_terminal(
    stack: Stack, capsys: pytest.CaptureFixture[str]
) -> None:
    call(stack, "GET", "/broken/raises")
    assert ("parley-Broken", "[ERROR] RuntimeError: broken on purpose") in stack.logs
    assert "broken on purpose" not in "".join(capsys.readouterr())


def test_an_answer_without_a_status_code_is_json(stack: Stack) -> None:
    response, body = call(stack, "GET", "/broken/plain")
    assert (response.status, response.headers["content-type"]) == (200, "application/json")
    assert json.loads(body) == {"no": "status code"}


def test_a_base64_answer_leaves_as_bytes(stack: Stack) -> None:
    assert call(stack, "GET", "/broken/binary")[1] == b"\x00\x01\x02\x03"


def test_each_cookie_of_an_answer_is_a_header(stack: Stack) -> None:
    response, _ = call(stack, "GET", "/broken/cookies")
    assert response.headers.get_all("set-cookie") == ["a=1", "b=2"]


def test_a_connection_is_kept_for_the_next_request(stack: Stack) -> None:
    connection = http.client.HTTPConnection(urlsplit(stack.gateway_url).netloc, timeout=20)
    ports = set()
    for body in (b"one", b"two", b""):
        connection.request("POST", "/echo/ann", body)
        ports.add(connection.sock.getsockname())
        assert connection.getresponse().read()
    assert len(ports) == 1
