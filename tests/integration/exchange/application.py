"""Small TwiML applications over real HTTP, for the exchange to call."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from twilio.request_validator import RequestValidator
from werkzeug import Request, Response

from parley.local.exchange.exchange import AUTH_TOKEN
from parley.local.exchange.server import ServerThread

Page = str | Response | Callable[[Mapping[str, str]], str | Response]


@dataclass
class Application:
    """Answers each path with a page: the verbs of TwiML, a response, or a function from the form."""

    pages: Mapping[str, Page]
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    forged: list[str] = field(default_factory=list)
    url: str = ""
    lock: Lock = field(default_factory=Lock)

    def __call__(self, environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        form = request.form.to_dict() or request.args.to_dict()
        signed = request.form.to_dict() if request.method == "POST" else {}
        called = f"http://{request.host}{environ['RAW_URI']}"
        signature = request.headers.get("X-Twilio-Signature", "")
        with self.lock:
            self.requests.append((request.path, form))
            if not RequestValidator(AUTH_TOKEN).validate(called, signed, signature):
                self.forged.append(called)
        page = self.pages.get(request.path, Response("no such page", 404))
        answer = page(form) if callable(page) and not isinstance(page, Response) else page
        return (twiml(answer) if isinstance(answer, str) else answer)(environ, start_response)

    def forms(self, path: str) -> list[dict[str, str]]:
        return [form for asked, form in self.requests if asked == path]


def twiml(body: str) -> Response:
    return Response(f"<Response>{body}</Response>", content_type="text/xml")


def slow(seconds: float, body: str) -> Callable[[Mapping[str, str]], str]:
    def page(_: Mapping[str, str]) -> str:
        time.sleep(seconds)
        return body

    return page


@contextmanager
def served(pages: Mapping[str, Page]) -> Iterator[Application]:
    application = Application(pages)
    server = ServerThread(application)
    application.url = server.url
    try:
        yield application
    finally:
        server.stop()
        assert not application.forged, f"wrongly signed: {application.forged}"
