"""WebSocket routes: what API Gateway makes of handshakes and messages, and `@connections`."""

import base64
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

import pytest
from botocore.exceptions import ClientError
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from parley.local.stack import Stack
from parley.local.stack.errors import TemplateError
from parley.local.stack.intrinsics import Resolver
from parley.local.stack.socket_api import read_socket_api, socket_resources
from parley.local.stack.sockets import LARGEST_FRAME, LARGEST_MESSAGE, Disorder


@contextmanager
def opened(
    stack: Stack, asked: str = "", headers: dict[str, str] | None = None
) -> Iterator[ClientConnection]:
    address = stack.environment["SOCKETS_URL"] + asked
    with connect(address, additional_headers=headers, compression=None, proxy=None) as socket:
        yield socket


def says(socket: ClientConnection, **told: Any) -> None:
    socket.send(json.dumps(told))


def events(stack: Stack, kind: str) -> list[dict[str, Any]]:
    """What reached the function, of one kind; ends are told once all sockets are closed."""
    assert kind != "DISCONNECT" or stack.sockets.is_quiet(5)
    stack.drain()
    seen = [json.loads(line) for name, line in stack.logs if name == "parley-Talker" and line.startswith("{")]
    return [event for event in seen if event["requestContext"]["eventType"] == kind]


def test_the_handshake_reaches_the_function_with_its_headers_and_query(stack: Stack) -> None:
    with opened(stack, "?who=ann&who=bo", {"X-Twilio-Signature": "abc="}):
        [event] = events(stack, "CONNECT")
    assert event["headers"]["X-Twilio-Signature"] == "abc="
    assert event["multiValueHeaders"]["X-Twilio-Signature"] == ["abc="]
    assert event["queryStringParameters"] == {"who": "bo"}
    assert event["multiValueQueryStringParameters"] == {"who": ["ann", "bo"]}
    context = event["requestContext"]
    assert (context["routeKey"], context["stage"]) == ("$connect", "live")
    assert context["domainName"] == stack.sockets_url.removeprefix("http://")
    assert len(base64.urlsafe_b64decode(context["connectionId"])) == 11
    assert context["connectedAt"] <= context["requestTimeEpoch"]
    assert context["identity"]["sourceIp"] == "127.0.0.1"
    assert "messageId" not in context
    assert "body" not in event


@pytest.mark.parametrize(
    ("asked", "status"), [("?status=403", 403), ("?status=500", 500), ("?raises=1", 502), ("/elsewhere", 403)]
)
def test_a_handshake_that_is_not_accepted_is_refused_with_that_status(
    stack: Stack, asked: str, status: int
) -> None:
    with pytest.raises(InvalidStatus) as refused, opened(stack, asked):
        pass
    assert refused.value.response.status_code == status
    assert not events(stack, "DISCONNECT")


def test_what_the_function_returns_goes_back_on_a_route_with_a_response(stack: Stack) -> None:
    with opened(stack) as socket:
        says(socket, type="prompt", says="one")
        assert socket.recv(5) == "one"
        [event] = events(stack, "MESSAGE")
    assert json.loads(event["body"])["says"] == "one"
    assert event["requestContext"]["routeKey"] == "$default"
    assert event["requestContext"]["messageId"]
    assert "headers" not in event


def test_a_route_without_a_response_and_an_answer_without_a_body_say_nothing(stack: Stack) -> None:
    with opened(stack) as socket:
        says(socket, type="quiet", says="unheard")
        says(socket, status=500)
        says(socket, says="heard")
        assert socket.recv(5) == "heard"
    assert events(stack, "MESSAGE")[0]["requestContext"]["routeKey"] == "quiet"


@pytest.mark.parametrize("how", [{"raises": True}, {"hangs": 2}, {"type": "quiet", "raises": True}])
def test_a_message_whose_function_fails_is_answered_by_the_gateway(stack: Stack, how: dict[str, Any]) -> None:
    with opened(stack) as socket:
        says(socket, **how)
        error = json.loads(socket.recv(5))
        assert error["message"] == "Internal server error"
        assert set(error) == {"message", "connectionId", "requestId"}
        says(socket, says="it goes on")
        assert socket.recv(5) == "it goes on"


def test_a_function_posts_to_a_connection_where_the_template_says_it_is(stack: Stack) -> None:
    with opened(stack) as socket:
        says(socket, type="quiet", posts="from the side")
        assert socket.recv(5) == "from the side"


def test_a_connection_is_shown_posted_to_and_closed_until_it_is_gone(stack: Stack) -> None:
    client = stack.client("apigatewaymanagementapi")
    with opened(stack) as socket:
        says(socket, says="here")
        socket.recv(5)
        [connection] = stack.sockets.connections
        shown = client.get_connection(ConnectionId=connection.id)
        assert shown["Identity"]["SourceIp"] == "127.0.0.1"
        assert shown["ConnectedAt"] <= shown["LastActiveAt"]
        client.post_to_connection(ConnectionId=connection.id, Data="pushed")
        assert socket.recv(5) == "pushed"
        client.delete_connection(ConnectionId=connection.id)
        with pytest.raises(ConnectionClosed):
            socket.recv(5)
    events(stack, "DISCONNECT")
    for gone in (client.get_connection, client.delete_connection):
        with pytest.raises(ClientError) as refused:
            gone(ConnectionId=connection.id)
        assert refused.value.response["Error"]["Code"] == "GoneException"


def test_the_end_of_a_connection_is_told_with_code_and_reason(stack: Stack) -> None:
    with opened(stack) as socket:
        socket.close(1000, "over and out")
    [event] = events(stack, "DISCONNECT")
    assert event["requestContext"]["disconnectStatusCode"] == 1000
    assert event["requestContext"]["disconnectReason"] == "over and out"


def sent_and_answered(socket: ClientConnection, frames: str | Iterable[str]) -> None:
    """The other side may close while the last frame is sent, or after it."""
    socket.send(frames)
    socket.recv(5)


@pytest.mark.parametrize("size", [LARGEST_FRAME, LARGEST_MESSAGE])
def test_too_large_a_frame_and_too_large_a_message_close_the_connection(stack: Stack, size: int) -> None:
    with opened(stack) as socket:
        text = json.dumps({"says": "x" * size})
        frames = (text[at : at + LARGEST_FRAME] for at in range(0, len(text), LARGEST_FRAME))
        with pytest.raises(ConnectionClosedError) as closed:
            sent_and_answered(socket, frames if size == LARGEST_MESSAGE else text)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1009


def test_an_idle_connection_is_closed(stack: Stack) -> None:
    stack.sockets.idle_seconds = 0.05
    try:
        with opened(stack) as socket, pytest.raises(ConnectionClosed) as closed:
            socket.recv(5)
    finally:
        stack.sockets.idle_seconds = 600
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1001


def test_messages_come_one_after_the_other_and_on_request_out_of_order(stack: Stack) -> None:
    numbers = [str(each) for each in range(20)]
    with opened(stack) as socket:
        for disorder in (None, Disorder(Random(3))):
            stack.sockets.disorder = disorder
            for number in numbers:
                says(socket, says=number)
            came = [socket.recv(5) for _ in numbers]
            assert sorted(came) == sorted(numbers)
            assert (came == numbers) is (disorder is None)
    stack.sockets.disorder = None


def test_connections_break_without_a_word_on_request(stack: Stack) -> None:
    stack.sockets.disorder = Disorder(Random(3), broken=1.0)
    try:
        with opened(stack) as socket:
            says(socket, says="lost")
            with pytest.raises(ConnectionClosedError) as closed:
                socket.recv(5)
    finally:
        stack.sockets.disorder = None
    assert closed.value.rcvd is None
    assert len(events(stack, "DISCONNECT")) == 1


def test_what_cannot_be_served_is_named() -> None:
    body = {
        "Resources": {
            "Sockets": {
                "Type": "AWS::ApiGatewayV2::Api",
                "Properties": {"ProtocolType": "WEBSOCKET", "RouteSelectionExpression": "$context.identity"},
            },
            "Live": {
                "Type": "AWS::ApiGatewayV2::Stage",
                "Properties": {"ApiId": {"Ref": "Sockets"}, "StageName": "live"},
            },
        }
    }
    resolver = Resolver(body, {}, "http://aws")
    resources = resolver.resolved_resources()
    with pytest.raises(TemplateError, match="cannot select routes by"):
        read_socket_api((), resolver, socket_resources(resolver, resources))
