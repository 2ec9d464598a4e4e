"""Answers of moto's services without a web server around them: two thirds of what a request took went there.

A request of the services named in `aws.py` is JSON whose operation is named in a header, all of it for one account and
one region. A class of moto's that answers it is told just that.
"""

from collections.abc import Callable, Iterable
from functools import cache
from http import HTTPStatus
from importlib import import_module
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from moto.core.model import OperationModel
from moto.core.parse import JSONParser
from moto.core.responses import BaseResponse
from moto.core.utils import get_service_model

from .intrinsics import ACCOUNT, REGION


def application(service: str) -> WSGIApplication:
    """What answers requests to a service that moto calls so."""
    urls: dict[str, Any] = import_module(f"moto.{service}.urls").url_paths
    make: Callable[[], BaseResponse] = next(iter(urls.values())).__self__

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        status, headers, body = _told(make(), environ).call_action()
        sent = body.encode() if isinstance(body, str) else body
        told = [(name, str(value)) for name, value in headers.items() if name != "status"]
        start_response(f"{status} {HTTPStatus(status).phrase}", [*told, ("Content-Length", str(len(sent)))])
        return [sent]

    return answer


def _told(handler: Any, environ: WSGIEnvironment) -> Any:
    """moto's handler of one request, which knows of it what its actions look for."""
    body = environ["wsgi.input"].read()
    target, media_type = environ["HTTP_X_AMZ_TARGET"], environ.get("CONTENT_TYPE", "")
    handler.body, handler.raw_body = body.decode(), body
    handler.headers = {"X-Amz-Target": target, "Content-Type": media_type}
    handler.querystring, handler.uri_match, handler.response_headers = {}, {}, {}
    handler.region, handler.partition, handler.current_account = REGION, "aws", ACCOUNT
    handler.path = environ["PATH_INFO"]
    handler.uri = f"{environ['wsgi.url_scheme']}://{environ['HTTP_HOST']}{handler.path}"
    if handler.automated_parameter_parsing:
        operation = _operation(handler.boto3_service_name, target.rpartition(".")[2])
        parser: Any = JSONParser(operation, map_type=handler.PROTOCOL_PARSER_MAP_TYPE)
        handler.params = parser.parse({"body": body})
    return handler


@cache
def _operation(service: str, name: str) -> OperationModel:
    operation: OperationModel = get_service_model(service).operation_model(name)
    return operation
