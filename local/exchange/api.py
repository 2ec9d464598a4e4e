"""The exchange's HTTP front: Twilio's REST API under /2010-04-01, the phones' control API under /phone."""

from typing import TYPE_CHECKING

from werkzeug import Request, Response

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

    from local.exchange.exchange import Exchange


def application(exchange: "Exchange") -> "WSGIApplication":
    @Request.application
    def front(request: Request) -> Response:
        return Response(f"{request.path} is not found among {len(exchange.calls)} calls", 404)

    return front
