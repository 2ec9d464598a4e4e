"""The AWS endpoint: Lambda is answered here, everything else by moto's server, one process for all of it."""

import json
import re
import socket
import threading
import time
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any
from urllib.parse import unquote
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from .faults import Fault
from .functions import Functions, UnknownFunction
from .services import application
from .sockets import is_about_connections
from .transactions import Written

SERVICES = {
    "AmazonSQS": "sqs",
    "AmazonSSM": "ssm",
    "AWSEvents": "events",
    "AWSStepFunctions": "stepfunctions",
    "DynamoDBStreams_20120810": "dynamodbstreams",
    "DynamoDB_20120810": "dynamodb",
}
"""The services that name themselves in a header, by moto's names for them."""

OTHERS = {"AWSCognitoIdentityProviderService": "cognito-idp", "GraniteServiceVersion20100801": "cloudwatch"}
"""Services that moto finds by itself, and that are made ready when they are first asked."""
SIGNED_FOR = re.compile(r"Credential=[^/]+/\d+/[^/]+/(\w+)/")
"""The service that a request is signed for, which is all by which S3 is told."""
OF_METHODS = {"GET": "GetObject", "PUT": "PutObject", "DELETE": "DeleteObject", "HEAD": "HeadObject"}
RPC_PATH = re.compile(r"/service/(\w+)/operation/(\w+)")
"""Where a client of Smithy's RPC protocol says what it asks for (https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html)."""

# moto's tables are not made for threads: without a lock, two conditional writes can both find no item
SERIALISED = {"dynamodb", "dynamodbstreams", "events", "sqs", "ssm"}
# how many functions run at once for callers of Lambda: executions by the hundred are not in each other's way
CONCURRENCY = 8
LONG_POLLS = {("sqs", "ReceiveMessage")}
CUT_OFF = ("refuse", "lost")


@dataclass(frozen=True)
class AwsRequest:
    """One request as an AWS client sent it: to which service, which operation, with which parameters."""

    service: str
    operation: str
    body: bytes = field(repr=False)

    @classmethod
    def of(cls, environ: WSGIEnvironment) -> "AwsRequest":
        body = environ["wsgi.input"].read()
        environ["wsgi.input"] = BytesIO(body)
        prefix, _, operation = environ.get("HTTP_X_AMZ_TARGET", "").partition(".")
        if environ["PATH_INFO"].startswith(LAMBDA_PATH):
            return cls("lambda", "Invoke", body)
        if called := RPC_PATH.fullmatch(environ["PATH_INFO"]):
            prefix, operation = called.groups()
        signed = SIGNED_FOR.search(environ.get("HTTP_AUTHORIZATION", ""))
        if signed and signed[1] == "s3":
            return cls("s3", OF_METHODS.get(environ["REQUEST_METHOD"], ""), body)
        return cls(SERVICES.get(prefix, OTHERS.get(prefix, prefix)), operation, body)

    @cached_property
    def parameters(self) -> dict[str, Any]:
        """The operation's parameters; none if they are not JSON."""
        try:
            parsed = json.loads(self.body)
        except ValueError:
            return {}
        return parsed if isinstance(parsed, dict) else {}

    def tables(self) -> set[str]:
        """The DynamoDB tables that the request is about."""
        named = {self.parameters.get("TableName")} | set(self.parameters.get("RequestItems", {}))
        for item in self.parameters.get("TransactItems", []):
            named |= {action.get("TableName") for action in item.values()}
        return {name for name in named if name}


LAMBDA_PATH = "/2015-03-31/functions/"
Hook = Callable[[AwsRequest], None]


class AwsFront:
    """The WSGI application behind AWS_ENDPOINT_URL."""

    def __init__(self, functions: Functions, connections: WSGIApplication) -> None:
        """`connections` answers what is about open sockets."""
        self._functions, self._connections = functions, connections
        self._others = DomainDispatcherApplication(create_backend_app)
        self._applications: dict[str, WSGIApplication] = {}
        self._locks = {service: threading.RLock() for service in SERIALISED}
        self._written = Written()
        self._concurrency = threading.BoundedSemaphore(CONCURRENCY)
        self.faults: list[Fault] = []
        self.hooks: dict[tuple[str, str], Hook] = {}
        """Called after an operation that moto accepted, before its client hears of it."""
        self.preparations: dict[str, Callable[[], None]] = {}
        """What a service needs before its first request, which may never come; it is gone once it was called."""
        self.preparing = threading.Lock()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if is_about_connections(environ["PATH_INFO"]):
            return self._connections(environ, start_response)
        request = AwsRequest.of(environ)
        for fault in list(self.faults):
            if fault.strikes(request.service, request.operation, request.tables()):
                time.sleep(fault.seconds)
                if fault.mode == "lost":
                    self._forward(environ, request, _told_to_nobody)
                if fault.mode in CUT_OFF:
                    return _hang_up(environ, start_response)
                if fault.mode != "slow":
                    return _send_json(start_response, *fault.error(request.service))
        if request.service == "lambda":
            return self._invoke(environ, request, start_response)
        return self._forward(environ, request, start_response)

    def lock(self, service: str) -> threading.RLock:
        """Held while moto works on a request to `service`."""
        return self._locks[service]

    def prepare(self, service: str) -> None:
        """Has a service ready for requests."""
        if service in self.preparations:
            with self.preparing:
                if service in self.preparations:
                    self.preparations[service]()
                    del self.preparations[service]

    def _forward(
        self, environ: WSGIEnvironment, request: AwsRequest, start_response: StartResponse
    ) -> Iterable[bytes]:
        self.prepare(request.service)
        statuses: list[str] = []

        def started(status: str, *rest: Any) -> Any:
            statuses.append(status)
            return start_response(status, *rest)

        def answer() -> Iterable[bytes]:
            if request.body in self._written:
                return _send(start_response, "200 OK", b"{}", [])
            response = self._application(request.service)(environ, started)
            if statuses[0].startswith("200"):
                if "ClientRequestToken" in request.parameters and request.operation == "TransactWriteItems":
                    self._written.add(request.body)
                if hook := self.hooks.get((request.service, request.operation)):
                    hook(request)
            return response

        if request.service not in SERIALISED or (request.service, request.operation) in LONG_POLLS:
            return answer()
        with self._locks[request.service]:
            return answer()

    def _application(self, service: str) -> WSGIApplication:
        """What answers for a service; moto's own way to find it reads a folder at each request."""
        if service not in SERVICES.values():
            return self._others
        if service not in self._applications:
            self._applications[service] = application(service)
        return self._applications[service]

    def _invoke(
        self, environ: WSGIEnvironment, request: AwsRequest, start_response: StartResponse
    ) -> Iterable[bytes]:
        """Lambda's Invoke: waits for the answer, or accepts an event, or only checks (DryRun)."""
        name = unquote(environ["PATH_INFO"].removeprefix(LAMBDA_PATH).removesuffix("/invocations"))
        mode = environ.get("HTTP_X_AMZ_INVOCATION_TYPE", "RequestResponse")
        try:
            event = json.loads(request.body or b"{}")
        except ValueError:
            return _send_json(
                start_response, 400, "InvalidRequestContentException", "Could not parse request body"
            )
        try:
            if mode == "Event":
                self._functions.invoke_later(name, event)
                return _send(start_response, "202 Accepted", b"", [])
            with self._concurrency:
                answer = self._functions.invoke(name, event)
        except UnknownFunction:
            return _send_json(start_response, 404, "ResourceNotFoundException", f"Function not found: {name}")
        headers = [("X-Amz-Executed-Version", "$LATEST"), ("x-amzn-RequestId", answer.request_id)]
        if answer.failed:
            headers.append(("X-Amz-Function-Error", "Unhandled"))
        return _send(start_response, "200 OK", answer.body, headers)


def _told_to_nobody(status: str, headers: Any, error: Any = None) -> Any:
    """Takes the head of an answer that nobody gets."""


def _hang_up(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """The client sees its connection closed without an answer."""
    connection: socket.socket = environ["werkzeug.socket"]
    connection.shutdown(socket.SHUT_RDWR)
    return _send(start_response, "500 Internal Server Error", b"", [])


def _send_json(start_response: StartResponse, status: int, kind: str, message: str) -> Iterable[bytes]:
    body = json.dumps({"__type": kind, "message": message, "Message": message}).encode()
    headers = [("x-amzn-ErrorType", kind.rpartition("#")[2]), ("x-amzn-RequestId", str(uuid.uuid4()))]
    return _send(start_response, f"{status} Error", body, headers)


def _send(
    start_response: StartResponse, status: str, body: bytes, headers: list[tuple[str, str]]
) -> Iterable[bytes]:
    start_response(
        status, [("Content-Type", "application/json"), ("Content-Length", str(len(body))), *headers]
    )
    return [body]
