"""Nobody of another business reads or changes anything: checked on every route that the API describes, and by
either way to it, with a key or signed in to the console."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from agents.feedback.api import calls, configuration, results
from agents.feedback.data import BUSINESS
from agents.feedback.tests.integration.shop import CUSTOMER, STRANGER, Answer, Shop
from agents.feedback.tools import TALLY
from parley.local import project
from parley.local.generated.openapi import FILE

OWN = (calls.router, configuration.router, results.router)
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
    for path, item in json.loads((project.root() / FILE).read_text("utf-8"))["paths"].items():
        for method, operation in item.items():
            if operation["operationId"] in ours:
                yield operation["operationId"], method.upper(), path


def some(path: str) -> str:
    """The path below /api, of some item."""
    return re.sub(r"{\w+}", "solna", path.removeprefix("/api"))


def test_every_route_is_covered() -> None:
    named = {operation for operation, _, path in routes() if "{" in path} | {*IN_QUERY, *OF_ALL, *NEW}
    assert {operation for operation, _, _ in routes()} == named | {"addEvent"}


@dataclass(frozen=True)
class Way:
    """How a business reaches the routes: where they are, and what opens them to us and to a stranger."""

    name: str
    place: str
    ours: Callable[[Shop], str]
    theirs: Callable[[Shop], str]

    def send(self, shop: Shop, method: str, path: str, body: object = None) -> Answer:
        return shop.send(method, self.place + path, body, self.ours(shop))

    def strange(self, shop: Shop, method: str, path: str, body: object = None) -> Answer:
        return shop.send(method, self.place + path, body, self.theirs(shop))


WAYS = (
    Way("with a key", "", lambda shop: shop.key, lambda shop: shop.strange_key),
    Way(
        "signed in",
        "/console/feedback",
        lambda shop: shop.stack.token(["business"], BUSINESS),
        lambda shop: shop.stack.token(["business"], STRANGER),
    ),
)
either_way = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)


@either_way
def test_an_item_of_another_business_is_not_found(shop: Shop, way: Way) -> None:
    found: dict[str, tuple[int, int]] = {}
    for number, (operation, method, path) in enumerate(routes()):
        if "{" not in path and operation != "addEvent":
            continue
        session = shop.verifies(f"kvitto-{number}").body["session_id"]
        id = "solna" if "/stores/" in path else "helhet"
        address = path.removeprefix("/api").replace("{sessionId}", session).replace("{id}", id)
        body = BODIES.get(operation)
        if operation == "addEvent":
            body = {**BODIES[operation], "session_id": session}
        theirs = way.strange(shop, method, address, body)
        found[operation] = (theirs.status, way.send(shop, method, address, body).status)
    assert found
    assert {name: told for name, told in found.items() if told[0] != 404 or told[1] >= 300} == {}


@either_way
def test_a_store_of_another_business_is_no_store(shop: Shop, way: Way) -> None:
    for operation, query in IN_QUERY.items():
        path = next(path for each, _, path in routes() if each == operation).removeprefix("/api")
        answer = way.strange(shop, "GET", f"{path}?{query}")
        assert (answer.status, answer.field) == (422, "store"), operation
        assert way.send(shop, "GET", f"{path}?{query}").status == 200, operation


@either_way
def test_lists_hold_nothing_of_another_business(shop: Shop, way: Way) -> None:
    shop.verifies()
    counted = {"question": "helhet", "store": "solna", "day": "2026-11-20", "text": "Hemligt?", "asked": 7}
    counted |= {"kind": "rating", "highest": 5, "answers": {"4": 7}, "answered": 7}
    shop.records.put(TALLY, "solna#2026-11-20#helhet", counted)
    query = "?show=ratings&first_day=2026-11-01&last_day=2026-11-30"
    for operation in OF_ALL:
        path = next(path for each, _, path in routes() if each == operation).removeprefix("/api")
        theirs = way.strange(shop, "GET", path + query)
        assert theirs.status == 200, operation
        told = [each for each in (CUSTOMER, "solna", "helhet", "Hemligt") if each in theirs.text]
        assert told == [], operation


@either_way
def test_what_a_stranger_creates_does_not_touch_ours(shop: Shop, way: Way) -> None:
    store = {"id": "solna", "name": "en annan butik", "company": "En annan kedja"}
    assert way.strange(shop, "POST", "/stores", store).status == 201
    assert way.send(shop, "GET", "/stores/solna").body["company"] == "Exempelbolaget"
    body = {"verification_id": "kvitto-1", "store": "solna", "phone": CUSTOMER}
    opened = way.strange(shop, "POST", "/calls/initiate", body).body
    assert opened["session_id"] != shop.verifies().body["session_id"]
    assert way.send(shop, "GET", f"/calls/{opened['session_id']}/status").status == 404
    told = shop.send("GET", opened["url"].removeprefix("/api"), None, way.theirs(shop))
    assert told.body["id"] == opened["session_id"]


@either_way
def test_with_a_wrong_key_nothing_is_answered(shop: Shop, way: Way) -> None:
    for operation, method, path in routes():
        answer = shop.send(method, way.place + some(path), BODIES.get(operation, {}), "pk_wrong")
        assert answer.status == 401, operation


def test_what_opens_one_way_does_not_open_the_other(shop: Shop) -> None:
    with_key, signed_in = WAYS
    key, token = with_key.ours(shop), signed_in.ours(shop)
    for operation, method, path in routes():
        address, body = some(path), BODIES.get(operation, {})
        assert shop.send(method, signed_in.place + address, body, key).status == 401, operation
        assert shop.send(method, with_key.place + address, body, token).status == 401, operation


def test_a_business_cannot_choose_another_one(shop: Shop) -> None:
    theirs = shop.stack.token(["business"], STRANGER)
    for operation, method, path in routes():
        address = f"/console/feedback{some(path)}?business={BUSINESS}"
        answer = shop.send(method, address, BODIES.get(operation, {}), theirs)
        assert (answer.status, answer.body["error"]["code"]) == (404, "unknown_business"), operation


def test_an_operator_chooses_a_business_that_there_is(shop: Shop) -> None:
    operator = shop.stack.token(["operator"])
    for operation, method, path in routes():
        address, body = f"/console/feedback{some(path)}", BODIES.get(operation, {})
        none = shop.send(method, address, body, operator)
        assert (none.status, none.field) == (422, "business"), operation
        unknown = shop.send(method, f"{address}?business=nobodys", body, operator)
        assert (unknown.status, unknown.body["error"]["code"]) == (404, "unknown_business"), operation


def test_an_operator_sees_the_business_that_they_chose(shop: Shop) -> None:
    operator = shop.stack.token(["operator"])
    ours = shop.get(f"/console/feedback/stores?business={BUSINESS}", operator)
    assert {each["id"] for each in ours.body} == {"solna", "malmo", "lulea"}
    assert shop.get(f"/console/feedback/stores?business={STRANGER}", operator).body == []
