"""Serves the console, its phone, and the API behind that phone.

    GET  /                           leads to the console
    GET  /in/CODE?business=&role=&to=   leads to the console, signed in
    GET  /phone.js, /phone.html ...  the phone, which the console shows
    GET  /api/agents                 the agents, their numbers, those on the relay, and the newest event's number
    GET  /api/calls?agent=&day=      calls, the newest first
    GET  /api/calls/SID              one call with its log, turn by turn
    POST /api/settle                 answers when nothing is left to do after a call
    POST /api/simulation             days of rehearsed callers (see parley.local.web.simulation)
    GET  /api/rehearsal              the last rehearsal, {} before the first
         /console/..., /api/..., /listen/...   what the HTTP API of template.yaml answers
         /phone/...                  the phones themselves (see parley.local.exchange.control)

Errors are {"error": ...} with 400, 403, 404 or 409.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from werkzeug import Request, Response
from werkzeug.utils import redirect

from parley import agents
from parley.console.business_names import names
from parley.local.dev import log
from parley.local.dev.agent_numbers import lines, relays
from parley.local.exchange.control import ControlApi
from parley.local.exchange.events import Event
from parley.local.exchange.exchange import Exchange
from parley.local.rehearse.last import last
from parley.local.web.files import file
from parley.local.web.simulation import AlreadySimulatingError, Simulate, Simulation

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

SID = re.compile(r"[A-Za-z0-9_-]{1,64}")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
VIEW = re.compile(r"[a-z]+")
LINK = "/in/"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-cache",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


SETTINGS: Mapping[str, Any] = {
    "signIn": {"url": "", "client": ""},
    "followMilliseconds": 250,
    "phone": "/phone.js",
    "rehearsal": "/api/rehearsal",
}
"""The console on this machine: sign-in is a printed token, asking costs nothing, a phone and rehearsals are at hand."""
OWN = ("/api/agents", "/api/calls", "/api/settle", "/api/rehearsal", "/api/simulation")


SignIn = Callable[[str, str, str], str | None]


def application(
    exchange: Exchange,
    settle: Callable[[], None],
    gateway: "WSGIApplication",
    sign_in: SignIn,
    simulate: Simulate,
) -> "WSGIApplication":
    """`settle` returns when nothing is left to do after a call; `gateway` is the HTTP API; `sign_in` makes
    a token of a link's code, business and role, None of a wrong code; `simulate` plays days of calls.
    """
    phones, newest = ControlApi(exchange), Newest()
    doing: Mapping[str, Callable[[Request], Response]] = {
        "/api/settle": lambda _: _settled(settle),
        "/api/simulation": Simulation(simulate),
    }
    exchange.events.subscribe(newest)

    def front(environ: "WSGIEnvironment", start_response: "StartResponse") -> "Iterable[bytes]":
        request = Request(environ)
        if _is_of_api(request.path):
            return gateway(environ, start_response)
        answer = _signed_in(request, sign_in) or _answer(request, phones, doing, newest)
        answer.headers.update(HEADERS)
        return answer(environ, start_response)

    return front


def _signed_in(request: Request, sign_in: SignIn) -> Response | None:
    """The link carries no token: the page that it leads to has it behind the #, where no server sees it."""
    if not request.path.startswith(LINK) or request.method != "GET":
        return None
    business, role = request.args.get("business", ""), request.args.get("role", "")
    token = sign_in(request.path.removeprefix(LINK), business, role)
    if token is None:
        return problem("this link signs nobody in; `parley token` prints one that does", 403)
    view = VIEW.fullmatch(request.args.get("to", ""))
    return redirect(f"/console/index.html#token={token}{f'/{view[0]}' if view else ''}", 303)


def _is_of_api(path: str) -> bool:
    served = path == "/console" or path.startswith(("/console/", "/api/", "/listen/"))
    return served and path != "/console/settings.json" and not path.startswith(OWN)


class Newest:
    """The number of the newest event at the exchange: who has just come needs none before it."""

    seq = 0

    def __call__(self, event: Event) -> None:
        self.seq = max(self.seq, event["seq"])


def _answer(
    request: Request, phones: ControlApi, doing: Mapping[str, Callable[[Request], Response]], newest: Newest
) -> Response:
    if request.path.startswith("/phone/"):
        return phones(request)
    if request.method == "POST":
        return _post(request, doing)
    if request.path == "/console/settings.json":
        return shown({**SETTINGS, "views": agents.views()})
    if request.path == "/api/agents":
        on_relay = {line.agent: line.number for line in relays()}
        return shown({"agents": _answering(), "relay": on_relay, "seq": newest.seq})
    return _get(request)


def _answering() -> list[dict[str, Any]]:
    """The agents' numbers, each with the name of its business."""
    own = lines()
    called = names([line.business for line in own])
    return [{**vars(line), "business": called[line.business]} for line in own]


def _post(request: Request, doing: Mapping[str, Callable[[Request], Response]]) -> Response:
    if request.path not in doing or request.mimetype != "application/json":
        return problem(f"POST {' or '.join(doing)}, as application/json, is all there is", 404)
    try:
        return doing[request.path](request)
    except ValueError as error:
        return problem(str(error), 400)
    except AlreadySimulatingError as error:
        return problem(str(error), 409)


def _settled(settle: Callable[[], None]) -> Response:
    settle()
    return shown({})


def _get(request: Request) -> Response:
    if request.path == "/api/calls":
        return _calls(request.args.get("agent"), request.args.get("day"))
    if request.path.startswith("/api/calls/"):
        return _call(request.path.removeprefix("/api/calls/"))
    if request.path == "/api/rehearsal":
        return shown(last())
    if request.path == "/":
        return redirect("/console/index.html", 302)
    return file(request.path) or problem(f"there is no {request.path}", 404)


def _calls(agent: str | None, day: str | None) -> Response:
    if day is not None and not DAY.fullmatch(day):
        return problem(f"'{day}' is no day; write it as 2026-01-31", 400)
    return shown({"calls": log.listed(agent, day)})


def _call(sid: str) -> Response:
    found = log.call(sid) if SID.fullmatch(sid) else None
    return shown(found) if found else problem(f"there is no call '{sid}'", 404)


def shown(body: dict[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(body, ensure_ascii=False), status, content_type="application/json")


def problem(words: str, status: int) -> Response:
    return shown({"error": words}, status)
