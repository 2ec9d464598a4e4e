"""The stand-in's HTTP front: Telegram's Bot API under /bot, the people's control API under /telegram."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from werkzeug import Request, Response

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

Handler = Callable[[Request], Response]


def application(bot_api: Handler, control: Handler) -> "WSGIApplication":
    @Request.application
    def front(request: Request) -> Response:
        if request.path.startswith("/telegram/"):
            return control(request)
        return bot_api(request)

    return front
