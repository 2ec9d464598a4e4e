"""The WebSocket API of a template: its routes, and which of them answer on the socket.

https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html. A route answers only where a
route response was set up for it: the selection expression alone is not enough.
"""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from .errors import TemplateError
from .intrinsics import Resolver, Resources, function_name

DEFAULT = "$default"
KIND = "AWS::ApiGatewayV2::"
PARTS = ("Deployment", "Integration", "IntegrationResponse", "Route", "RouteResponse", "Stage")
SELECTION = re.compile(r"\$\{?request\.body\.([\w.]+)\}?")


@dataclass(frozen=True)
class SocketRoute:
    """One route: the function behind it, and whether what that returns goes back on the socket."""

    key: str
    function: str
    answers: bool


@dataclass(frozen=True)
class SocketApi:
    """A WebSocket API under `/stage`; `selection` is the path in a message's JSON whose value is a route's key."""

    name: str
    stage: str
    selection: tuple[str, ...]
    routes: Mapping[str, SocketRoute]

    def route(self, message: str) -> SocketRoute | None:
        """The route of a message: the one that it names, else `$default`."""
        return self.routes.get(self._named(message)) or self.routes.get(DEFAULT)

    def _named(self, message: str) -> str:
        try:
            found: Any = json.loads(message)
            for key in self.selection:
                found = found[key]
        except (ValueError, LookupError, TypeError):
            return DEFAULT
        return str(found)


def socket_resources(resolver: Resolver, resources: Resources) -> Resources:
    """What makes up WebSocket APIs: the APIs themselves and their parts."""
    apis = {
        resolver.name(each): body
        for each, body in resources.items()
        if body["Type"] == f"{KIND}Api" and body["Properties"].get("ProtocolType") == "WEBSOCKET"
    }
    return {
        each: body
        for each, body in resources.items()
        if resolver.name(each) in apis
        or (body["Type"].removeprefix(KIND) in PARTS and body["Properties"].get("ApiId") in apis)
    }


def read_socket_api(functions: Collection[str], resolver: Resolver, resources: Resources) -> SocketApi | None:
    """The WebSocket API that these resources make up, None where there are none.

    Raises TemplateError for what cannot be served here.
    """
    parts = _by_kind(resolver, resources)
    if not parts["Api"]:
        return None
    name, api = _only("API", parts["Api"])
    _, stage = _only("stage", parts["Stage"])
    expression = str(api.get("RouteSelectionExpression", ""))
    selection = SELECTION.fullmatch(expression)
    if selection is None:
        raise TemplateError(f"{name}: the local stack cannot select routes by {expression!r}")
    answered = {str(each.get("RouteId")) for each in parts["RouteResponse"].values()}
    routes = {}
    for each, route in parts["Route"].items():
        function = _function(each, route, parts["Integration"])
        if function not in functions:
            raise TemplateError(f"{function} is invoked by {each} but is no function of this template")
        answers = each in answered and route.get("RouteResponseSelectionExpression") == DEFAULT
        routes[route["RouteKey"]] = SocketRoute(route["RouteKey"], function, answers)
    return SocketApi(name, str(stage["StageName"]), tuple(selection[1].split(".")), routes)


Properties = dict[str, Any]


def _by_kind(resolver: Resolver, resources: Resources) -> dict[str, dict[str, Properties]]:
    found: dict[str, dict[str, Properties]] = {kind: {} for kind in ("Api", *PARTS)}
    for each, body in resources.items():
        found[body["Type"].removeprefix(KIND)][resolver.name(each)] = body["Properties"]
    return found


def _only(what: str, found: dict[str, Properties]) -> tuple[str, Properties]:
    if len(found) != 1:
        named = " and ".join(found) or "none"
        raise TemplateError(f"the local stack serves one WebSocket API with one {what}, and there is {named}")
    [only] = found.items()
    return only


def _function(name: str, route: Properties, integrations: dict[str, Properties]) -> str:
    integration = integrations.get(str(route.get("Target", "")).removeprefix("integrations/"), {})
    if integration.get("IntegrationType") != "AWS_PROXY":
        raise TemplateError(f"{name}: the local stack runs routes with a Lambda proxy integration alone")
    return function_name(str(integration["IntegrationUri"]))
