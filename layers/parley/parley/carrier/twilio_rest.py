"""Twilio's REST API: asked with whichever token it takes, and what its refusals mean.

A token that was rotated away is answered 401 with code 20003 (https://www.twilio.com/docs/api/errors/20003),
and nothing was done; so the request is made again with each other token that the secret holds by then. What
works is kept to.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from parley.carrier.secrets import auth_tokens, fresh_auth_tokens
from parley.logs import logger_of
from parley.masked import masked
from parley.metrics import count_one
from parley.settings import settings

if TYPE_CHECKING:
    from twilio.http.response import Response
    from twilio.rest import Client

TIMEOUT_SECONDS = 10
TOO_MANY, UNAUTHORIZED, CLIENT_ERROR, SERVER_ERROR = 429, 401, 400, 500
SHUT_OUT = frozenset((20003, 20005))
"""Permission denied; account not active (https://www.twilio.com/docs/api/errors/20005)."""
OPERATORS = SHUT_OUT | {10001, 21210, 21212, 21606}
"""Codes about our account, not about the number that we want to reach: credentials, an account that is
suspended, and a number of our own that may not call or write (https://www.twilio.com/docs/api/errors)."""
QUEUE_FULL = 22005
"""A day's calls wait already (https://www.twilio.com/docs/api/errors/22005)."""

NOBODY_TO_ASK_AS = '{"code": 20003, "message": "the secret holds no auth token"}'

TOLD_AGAIN = "#rt=5000&rc=3&rp=5xx,ct,rt"
"""Ends an address at which Twilio tells something: it tries again, three times within its 15 s, when the answer
is 5xx or none comes in 5 s. Of itself it would not. It neither sends nor signs this part of an address
(https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides)."""

logger = logger_of("carrier")


class CarrierError(Exception):
    """What Twilio answers instead of doing as it is asked; which, say the classes below.

    `name` is the error that the state machine knows it by.
    """

    name = ""


class PutOffError(CarrierError):
    """Twilio takes no more just now; nothing was done."""

    name = "Throttled"


class UnclearError(CarrierError):
    """Twilio failed or said nothing: it may have been done, or not."""

    name = "Unclear"


class OperatorError(PutOffError):
    """Twilio refuses for a reason in our account's setup; the number that we want to reach may be fine."""

    name = "Operator"


class ImpossibleError(CarrierError):
    """Twilio refuses this for good: the number is none, is blocked, or is not permitted."""

    name = "Impossible"

    def __init__(self, code: int, why: str) -> None:
        self.code = code
        super().__init__(f"{code}: {why}")


_taken: dict[str, str] = {}
"""The token that Twilio took last, by the name of its secret."""


def tokens(parameter: str) -> Iterator[str]:
    """Each token once: the one that was taken last, what the secret held, and what it holds by then."""
    tried: set[str] = set()
    for held in (auth_tokens, fresh_auth_tokens):
        for token in sorted(held(parameter), key=lambda each: each != _taken.get(parameter)):
            if token and token not in tried:
                tried.add(token)
                yield token


def public_url() -> str:
    """The base address at which Twilio reaches us: PUBLIC_URL, or the API's own; "" in a function that is given
    neither."""
    return (settings().public_url or settings().api_url).rstrip("/")


@cache
def client() -> "Client":
    """Twilio's client; imported when first used, since most turns need none of it."""
    from twilio.http.http_client import TwilioHttpClient
    from twilio.http.response import Response
    from twilio.rest import Client

    account, parameter = settings().required("twilio_account_sid"), settings().required("twilio_secret")
    base = settings().twilio_api_url.rstrip("/")

    class Admitted(TwilioHttpClient):
        """Speaks to the exchange that is configured, with a token that it takes."""

        def request(self, method: str, url: str, *arguments: Any, **settings: Any) -> "Response":
            target = url.replace("https://api.twilio.com", base) if base else url
            answer = Response(UNAUTHORIZED, NOBODY_TO_ASK_AS)
            for token in tokens(parameter):
                settings["auth"] = (account, token)
                answer = super().request(method, target, *arguments, **settings)
                if not _is_shut_out(answer):
                    _taken[parameter] = token
                    break
            return answer

    return Client(account, "read for each request", http_client=Admitted(timeout=TIMEOUT_SECONDS))


def _is_shut_out(answer: "Response") -> bool:
    if answer.status_code < CLIENT_ERROR:
        return False
    return answer.status_code == UNAUTHORIZED or _code(answer.text) in SHUT_OUT


def _code(text: str) -> int:
    try:
        return int(json.loads(text)["code"])
    except (ValueError, TypeError, KeyError):
        return 0


@contextmanager
def translated() -> Iterator[None]:
    """Turns what the twilio package raises into the errors above.

    Its own texts and addresses hold people's numbers, and errors end up in logs and in executions.
    """
    import requests  # here, and what follows, because most turns ask Twilio for nothing
    from twilio.base.exceptions import TwilioException, TwilioRestException

    try:
        yield
    except TwilioRestException as error:
        raise _meaning(int(error.status), int(error.code or 0), masked(str(error.msg))) from None
    except (requests.RequestException, TwilioException) as error:
        raise UnclearError(type(error).__name__) from None


def _meaning(status: int, code: int, why: str) -> CarrierError:
    if status == TOO_MANY or code == QUEUE_FULL:
        return PutOffError(why)
    if status >= SERVER_ERROR:
        return UnclearError(f"HTTP {status}: {why}")
    if status == UNAUTHORIZED or code in OPERATORS:
        logger.error("Twilio does nothing for this account", code=code, why=why)
        count_one("OperatorTrouble")
        return OperatorError(f"{code}: {why}")
    return ImpossibleError(code, why)
