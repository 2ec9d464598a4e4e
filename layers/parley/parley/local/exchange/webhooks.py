"""Fetches one webhook over HTTP the way Twilio does: as a signed form, with time-outs and retries.

Signatures: https://www.twilio.com/docs/usage/webhooks/webhooks-security. Time-outs, retries and the
fragment that overrides them: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides (ct
100-10000 ms, 5000 by default; rt 100-15000, 15000; tt 100-15000, 15000; rc 0-5, 1; rp out of 4xx, 5xx, ct,
rt, all, by default ct). The fragment is neither sent nor signed.
"""

import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from threading import BoundedSemaphore
from urllib.parse import parse_qsl, urldefrag

import httpx
from twilio.request_validator import RequestValidator

MOST_AT_ONCE = 64
"""Webhooks under way at the same time; more wait for their turn before their time-out begins to count.
Hundreds of threads would share one interpreter with the application, and make it look slow."""
_MILLISECONDS = {"ct": (100, 10_000, 5_000), "rt": (100, 15_000, 15_000), "tt": (100, 15_000, 15_000)}
_MOST_RETRIES = 5
_POLICIES = frozenset({"4xx", "5xx", "ct", "rt", "all"})
_IGNORED = frozenset({"e", "sni"})
HTTP_RETRIEVAL_FAILURE, HTTP_CONNECTION_FAILURE = 11200, 11205
RETRY_POLICY_INVALID, INVALID_URL = 11243, 11100


@dataclass(frozen=True)
class Overrides:
    """How patient Twilio is with one webhook: times in seconds, retries after failures of the `policies`."""

    connect: float = 5.0
    read: float = 15.0
    total: float = 15.0
    retries: int = 1
    policies: frozenset[str] = frozenset({"ct"})


@dataclass(frozen=True)
class SentWebhook:
    """One request to an application. `url` may carry connection overrides in its fragment; the token is the
    same whenever the same webhook is sent again."""

    url: str
    method: str
    parameters: Mapping[str, str]
    purpose: str = "voice"
    idempotency_token: str = field(default_factory=lambda: str(uuid.uuid4()))


@dataclass(frozen=True)
class WebhookAnswer:
    """What came back: `status` 0 and a Twilio error `code` when nothing did; `ms` includes retries."""

    url: str
    status: int
    text: str = ""
    content_type: str = ""
    ms: float = 0.0
    code: int = 0
    attempts: int = 1

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


class InvalidOverrides(ValueError):
    """A webhook URL whose fragment Twilio would refuse."""


def overrides(url: str) -> tuple[str, Overrides]:
    """Splits a webhook URL into what is called and how; raises InvalidOverrides."""
    plain, fragment = urldefrag(url)
    given = dict(parse_qsl(fragment, keep_blank_values=True))
    seconds = {key: _milliseconds(key, given.pop(key, None)) / 1000 for key in _MILLISECONDS}
    retries = given.pop("rc", "1")
    policies = frozenset(given.pop("rp", "ct").split(","))
    if not retries.isdigit() or int(retries) > _MOST_RETRIES:
        raise InvalidOverrides(f"rc={retries} in {url!r}: must be 0 to {_MOST_RETRIES}")
    if not policies <= _POLICIES:
        raise InvalidOverrides(
            f"rp={','.join(sorted(policies))} in {url!r}: must be out of {sorted(_POLICIES)}"
        )
    if unknown := set(given) - _IGNORED:
        raise InvalidOverrides(f"{sorted(unknown)} in {url!r}: no such connection override")
    return plain, Overrides(seconds["ct"], seconds["rt"], seconds["tt"], int(retries), policies)


def _milliseconds(key: str, value: str | None) -> int:
    low, high, default = _MILLISECONDS[key]
    if value is None:
        return default
    if not value.isdigit() or not low <= int(value) <= high:
        raise InvalidOverrides(f"{key}={value}: must be {low} to {high} milliseconds")
    return int(value)


class WebhookClient:
    """Signs with the account's token and keeps connections alive; for any number of threads."""

    def __init__(self, auth_token: str, longest_wait: float = 15.0) -> None:
        self.signs_with(auth_token)
        self._longest_wait = longest_wait
        self._lines = BoundedSemaphore(MOST_AT_ONCE)
        self._client = httpx.Client(
            trust_env=False,
            limits=httpx.Limits(max_connections=MOST_AT_ONCE, max_keepalive_connections=MOST_AT_ONCE),
            headers={"User-Agent": "TwilioProxy/1.1", "Accept": "*/*"},
        )
        self._client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def signs_with(self, auth_token: str) -> None:
        self._validator = RequestValidator(auth_token)

    def close(self) -> None:
        self._client.close()

    def fetch(self, webhook: SentWebhook) -> WebhookAnswer:
        """Calls it, and again after a failure that its retry policy names. Never raises for a failure."""
        with self._lines:
            return self._fetch(webhook)

    def _fetch(self, webhook: SentWebhook) -> WebhookAnswer:
        started = time.monotonic()
        try:
            url, how = overrides(webhook.url)
            request = self._request(url, webhook)
        except (InvalidOverrides, httpx.InvalidURL) as problem:
            code = RETRY_POLICY_INVALID if isinstance(problem, InvalidOverrides) else INVALID_URL
            return WebhookAnswer(webhook.url, 0, str(problem), code=code)
        answer, failure = WebhookAnswer(url, 0), "ct"
        for attempt in range(how.retries + 1):
            left = min(how.total, self._longest_wait) - (time.monotonic() - started)
            if attempt and left <= 0:
                break
            answer, failure = self._attempt(request, url, how, left, attempt + 1)
            if failure == "" or not how.policies & {failure, "all"}:
                break
        return WebhookAnswer(
            url,
            answer.status,
            answer.text,
            answer.content_type,
            (time.monotonic() - started) * 1000,
            answer.code,
            answer.attempts,
        )

    def _request(self, url: str, webhook: SentWebhook) -> httpx.Request:
        """The signature covers exactly the URL that goes over the wire, and a posted form's fields."""
        form = dict(webhook.parameters)
        if webhook.method == "GET":
            request = self._client.build_request("GET", httpx.URL(url).copy_merge_params(form))
            signature = self._validator.compute_signature(str(request.url), {})
        else:
            request = self._client.build_request("POST", url, data=form)
            signature = self._validator.compute_signature(str(request.url), form)
        request.headers["X-Twilio-Signature"] = signature
        request.headers["I-Twilio-Idempotency-Token"] = webhook.idempotency_token
        return request

    def _attempt(
        self, request: httpx.Request, url: str, how: Overrides, left: float, attempt: int
    ) -> tuple[WebhookAnswer, str]:
        """One try, and how it failed in the words of the retry policy ("" when it did not)."""
        patience = {
            "connect": min(how.connect, left),
            "read": min(how.read, left),
            "write": left,
            "pool": left,
        }
        request.extensions = {**request.extensions, "timeout": patience}
        try:
            response = self._client.send(request)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as problem:
            return WebhookAnswer(url, 0, str(problem), code=HTTP_CONNECTION_FAILURE, attempts=attempt), "ct"
        except httpx.HTTPError as problem:
            text = f"{type(problem).__name__}: {problem}"
            return WebhookAnswer(url, 0, text, code=HTTP_RETRIEVAL_FAILURE, attempts=attempt), "rt"
        code = 0 if response.is_success else HTTP_RETRIEVAL_FAILURE
        failure = {4: "4xx", 5: "5xx"}.get(response.status_code // 100, "")
        answer = WebhookAnswer(
            url,
            response.status_code,
            response.text,
            response.headers.get("content-type", ""),
            code=code,
            attempts=attempt,
        )
        return answer, failure
