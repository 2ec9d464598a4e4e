"""What the errors of the packages below are answered with, and how it is described."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from parley import agents
from parley.api.problems import logger, problem, refused, unexpected
from parley.outreach.executions import NotStartedError
from parley.outreach.log import UnknownOutreachError
from parley.outreach.request import RequestError
from parley.outreach.start import ConflictError
from parley.raised import raised
from parley.store.errors import UnavailableError

NOT_JSON = ("json_invalid", "json_type")


class ErrorDetail(BaseModel):
    code: str = Field(description="For programs; it stays the same.")
    message: str = Field(description="For people.")
    field: str | None = Field(description="The part of the request that is wrong, if it is one.")


class Problem(BaseModel):
    error: ErrorDetail


class ApiError(Exception):
    """An answer other than what was asked for."""

    def __init__(self, status: int, code: str, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.field = status, code, message, field


Statuses = Mapping[type[Exception], tuple[int, str]]
KNOWN: Statuses = {
    RequestError: (422, "invalid"),
    UnknownOutreachError: (404, "unknown_outreach"),
    ConflictError: (409, "id_used_before"),
    UnavailableError: (503, "unavailable"),
    NotStartedError: (503, "unavailable"),
}
"""The engine's errors, with the status and the code that they are answered with. The modules that packages of agents
name as `errors` have a table of the same kind, `STATUSES`. An error of 422 says which `field` is wrong, and one whose
code is "" has its own in `code`."""
Responses = dict[int | str, dict[str, Any]]
RESPONSES: Responses = {
    status: {"model": Problem, "description": HTTPStatus(status).phrase}
    for status in (400, 401, 413, 422, 429, 503)
}
"""What every route may answer, for the OpenAPI description."""
UNKNOWN: Responses = {404: {"model": Problem}}
TOO_LATE: Responses = {409: {"model": Problem}}
REFUSED: Responses = {**UNKNOWN, **TOO_LATE}


def answer_errors_of(app: FastAPI) -> None:
    app.add_exception_handler(ApiError, _api_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, refused)
    app.add_exception_handler(Exception, unexpected)
    for kind in statuses():
        app.add_exception_handler(kind, _known)


def _api_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ApiError)
    return problem(error.status, error.code, error.message, error.field)


def statuses() -> Statuses:
    found = dict(KNOWN)
    for name, package in agents.packages().items():
        try:
            found |= agents.module(name, package.errors).STATUSES if package.errors else {}
        except Exception as error:  # the others' routes answer all the same
            logger.error("the errors of a package cannot be loaded", package=name, why=raised(error))
    return found


def _known(request: Request, error: Exception) -> JSONResponse:
    known = statuses()
    status, code = next(known[kind] for kind in type(error).__mro__ if kind in known)
    if status == HTTPStatus.UNPROCESSABLE_ENTITY:
        return problem(status, code, str(error), getattr(error, "field", None))
    if status != HTTPStatus.SERVICE_UNAVAILABLE:
        return problem(status, code or str(getattr(error, "code", "")), str(error))
    logger.warning("unavailable", why=raised(error))
    return problem(status, code, "this cannot be done right now; the same request may be sent again")


def _invalid(request: Request, error: Exception) -> JSONResponse:
    """The first thing that is wrong; never what was sent, which may be somebody's."""
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where, *names = (str(part) for part in first["loc"])
    if where == "path":
        return problem(404, "not_found", "there is nothing here")
    if first["type"] in NOT_JSON:
        return problem(400, "bad_json", "the body is no JSON")
    return problem(422, "invalid", str(first["msg"]).removeprefix("Value error, "), ".".join(names) or where)
