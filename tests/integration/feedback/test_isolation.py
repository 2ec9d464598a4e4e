"""Nobody of another business reads or changes anything: checked on every route that the API describes."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from parley.api import feedback_calls, feedback_configuration, feedback_results
from parley.api.app import application
from parley.tools.feedback import TALLY
from tests.integration.feedback.shop import CUSTOMER, Shop

OWN = (feedback_calls.router, feedback_configuration.router, feedback_results.router)
BODIES: dict[str, Any] = {
    "changeStore": {"name": "x", "company": "x"},
    "changeQuestion": {"text": "Hur?", "kind": "open"},
    "addEvent": {"session_id": "{sessionId}", "event": "quality"},
}
IN_QUERY = {
    "selectQuestions": "store=solna",
    "getResults": "store=solna",
    "listOpenAnswers": "store=solna&question=helhet",
    "exportResults": "store=solna",
    "drawResults": "show=ratings&store=solna",
}
"""Routes that name an item in the query; what is not there is refused as a wrong field."""
OF_ALL = ("listSessions", "listStores", "listQuestions", "getResults", "exportResults", "drawResults")
NEW = ("initiateCall", "createStore", "createQuestion")


def routes() -> Iterator[tuple[str, str, str]]:
    """Operation, method and path of every route about feedback."""
    ours = {route.operation_id for router in OWN for route in router.routes}  # type: ignore[attr-defined]
    for path, item in application().openapi()["paths"].items():
        for method, operation in item.items():
            if operation["operationId"] in ours:
                yield operation["operationId"], method.upper(), path


def test_every_route_is_covered() -> None:
    named = {operation for operation, _, path in routes() if "{" in path} | {*IN_QUERY, *OF_ALL, *NEW}
    assert {operation for operation, _, _ in routes()} == named | {"addEvent"}


@pytest.mark.parametrize(
    ("operation", "method", "path"),
    [route for route in routes() if "{" in route[2] or route[0] == "addEvent"],
)
def test_an_item_of_another_business_is_not_found(shop: Shop, operation: str, method: str, path: str) -> None:
    session = shop.verifies().body["session_id"]
    id = "solna" if "/stores/" in path else "helhet"
    address = path.removeprefix("/api").replace("{sessionId}", session).replace("{id}", id)
    body = BODIES.get(operation)
    if operation == "addEvent":
        body = {**BODIES[operation], "session_id": session}
    assert shop.send(method, address, body, shop.strange_key).status == 404
    assert shop.send(method, address, body).status < 300


@pytest.mark.parametrize("operation", IN_QUERY)
def test_a_store_of_another_business_is_no_store(shop: Shop, operation: str) -> None:
    path = next(path for each, _, path in routes() if each == operation).removeprefix("/api")
    answer = shop.get(f"{path}?{IN_QUERY[operation]}", shop.strange_key)
    assert (answer.status, answer.field) == (422, "store")
    assert shop.get(f"{path}?{IN_QUERY[operation]}").status == 200


@pytest.mark.parametrize("operation", OF_ALL)
def test_lists_hold_nothing_of_another_business(shop: Shop, operation: str) -> None:
    shop.verifies()
    counted = {"question": "helhet", "store": "solna", "day": "2026-11-20", "text": "Hemligt?", "asked": 7}
    counted |= {"kind": "rating", "highest": 5, "answers": {"4": 7}, "answered": 7}
    shop.records.put(TALLY, "solna#2026-11-20#helhet", counted)
    path = next(path for each, _, path in routes() if each == operation).removeprefix("/api")
    query = "?show=ratings&first_day=2026-11-01&last_day=2026-11-30"
    theirs = shop.get(path + query, shop.strange_key)
    assert theirs.status == 200
    for secret in (CUSTOMER, "solna", "helhet", "Hemligt"):
        assert secret not in theirs.text


def test_what_a_stranger_creates_does_not_touch_ours(shop: Shop) -> None:
    store = {"id": "solna", "name": "en annan butik", "company": "En annan kedja"}
    assert shop.post("/stores", store, shop.strange_key).status == 201
    assert shop.get("/stores/solna").body["company"] == "Exempelbolaget"
    body = {"verification_id": "kvitto-1", "store": "solna", "phone": CUSTOMER}
    theirs = shop.post("/calls/initiate", body, shop.strange_key).body["session_id"]
    assert theirs != shop.verifies().body["session_id"]
    assert shop.get(f"/calls/{theirs}/status").status == 404


@pytest.mark.parametrize(("operation", "method", "path"), list(routes()))
def test_without_a_key_nothing_is_answered(shop: Shop, operation: str, method: str, path: str) -> None:
    address = re.sub(r"{\w+}", "solna", path.removeprefix("/api"))
    assert shop.send(method, address, BODIES.get(operation, {}), "pk_wrong").status == 401
