"""The servers of this machine answer programs on it, and pages that come from it, and nobody else.

A page of any site can have its reader's browser ask 127.0.0.1: a form or a script of its own names where it
comes from (Origin), and a name of its own that it lets point here (DNS rebinding) is what it asks for (Host).
"""

from collections.abc import Iterable
from urllib.parse import urlsplit
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

OWN = ("127.0.0.1", "localhost", "::1")
AWS = ".amazonaws.com"
"""AWS's own names, which nobody else can let point here; clients of AWS may ask for them."""
REFUSAL = b'{"error": "this server answers to 127.0.0.1 and localhost only"}'


def answering_own(application: WSGIApplication) -> WSGIApplication:
    """The application, for requests that do not come from somebody else's page; others get a 403."""

    def front(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if is_own(environ.get("HTTP_HOST", ""), environ.get("HTTP_ORIGIN", "")):
            return application(environ, start_response)
        length = str(len(REFUSAL))
        start_response("403 Forbidden", [("Content-Type", "application/json"), ("Content-Length", length)])
        return [REFUSAL]

    return front


def is_own(host: str, origin: str) -> bool:
    """Whether both headers, as far as they are there, name this machine."""
    asked, asking = _name(f"//{host}"), _name(origin)
    return (asked in ("", *OWN) or asked.endswith(AWS)) and (not origin or asking in OWN)


def _name(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return "?"
