"""The exchange's HTTP front: Twilio's REST API under /2010-04-01, the phones' control API under /phone."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from werkzeug import Request, Response

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

Handler = Callable[[Request], Response]


def application(rest: Handler, control: Handler) -> "WSGIApplication":
    @Request.application
    def front(request: Request) -> Response:
        if request.path.startswith("/phone/"):
            return control(request)
        return rest(request)

    return front
