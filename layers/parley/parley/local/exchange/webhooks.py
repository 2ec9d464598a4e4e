"""Fetches one webhook over HTTP the way Twilio does: signed, with time-outs and retries, cookies, logins and redirects.

A redirect is followed up to ten times, as browsers do: what was posted is asked for without its form after 301, 302
and 303, and posted again after 307 and 308. Every request is signed for its own address.
"""

import json
import socket
import ssl
import time
import uuid
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from hashlib import sha256
from http.cookiejar import DefaultCookiePolicy
from threading import BoundedSemaphore

import httpx

from parley.local.exchange.overrides import InvalidOverrides, Overrides, overrides
from parley.local.exchange.sessions import Session
from parley.local.exchange.signing import SharedKey, Signer

MOST_AT_ONCE = 8
"""Webhooks under way at the same time; more wait for their turn before their time-out begins to count.
Hundreds of threads would share one interpreter with the application, and make it look slow."""
MOST_REDIRECTS = 10
MOST_READ = 1 << 20
"""Bytes after which an answer is read no further; a document is far shorter."""
HTTP_RETRIEVAL_FAILURE, CONNECTION_REFUSED, TOTAL_TIME_OUT, CONNECTION_FAILURE = 11200, 11202, 11203, 11205
PROTOCOL_VIOLATION, BAD_HOST_NAME, TOO_MANY_REDIRECTS, INVALID_REDIRECT = 11206, 11210, 11215, 11216
TLS_FAILURE, RETRY_POLICY_INVALID, INVALID_URL = 11220, 11243, 11100
_OF_CERTIFICATES = {62: 11235, 10: 11236, 18: 11237, 19: 11237, 20: 11237, 21: 11237}
"""The numbers of certificates of another name, out of date, and of nobody known, by OpenSSL's verify codes."""


@dataclass(frozen=True)
class SentWebhook:
    """One request to an application: a form, or JSON. `url` may carry connection overrides in its fragment; the
    token is the same whenever the same webhook is sent again."""

    url: str
    method: str
    parameters: Mapping[str, str]
    purpose: str = "voice"
    idempotency_token: str = field(default_factory=lambda: str(uuid.uuid4()))
    json: bool = False


@dataclass(frozen=True)
class WebhookAnswer:
    """What came back: `status` 0 and a Twilio error `code` when nothing did; `ms` includes retries. `url` is where
    the answer came from at last."""

    url: str
    status: int
    text: str = ""
    content_type: str = ""
    ms: float = 0.0
    code: int = 0
    attempts: int = 1
    body: bytes = b""
    redirected: bool = False

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


class _Failed(Exception):
    """One try came to nothing; `policy` is what the retry policy calls it ("" for what is not tried again)."""

    def __init__(self, code: int, text: str, policy: str = "") -> None:
        self.code, self.text, self.policy = code, text, policy
        super().__init__(text)


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

    def signs_with(self, auth_token: str, shared_key: SharedKey | None = None) -> None:
        self._signer = Signer(auth_token, shared_key)

    def close(self) -> None:
        self._client.close()

    def fetch(self, webhook: SentWebhook, session: Session | None = None) -> WebhookAnswer:
        """Calls it, and again after a failure that its retry policy names. Never raises for a failure. What the
        application sets in one `session` it gets back there."""
        with self._lines:
            started = time.monotonic()
            answer = self._fetch(webhook, session or Session(), started)
            return replace(answer, ms=(time.monotonic() - started) * 1000)

    def _fetch(self, webhook: SentWebhook, session: Session, started: float) -> WebhookAnswer:
        try:
            url, how = overrides(webhook.url)
        except InvalidOverrides as problem:
            return WebhookAnswer(webhook.url, 0, str(problem), code=RETRY_POLICY_INVALID)
        answer = WebhookAnswer(url, 0)
        deadline = started + min(how.total, self._longest_wait)
        for attempt in range(1, how.retries + 2):
            if attempt > 1 and time.monotonic() >= deadline:
                return replace(answer, code=TOTAL_TIME_OUT)
            try:
                answer = replace(self._follow(webhook, url, session, how, deadline), attempts=attempt)
                failure = {4: "4xx", 5: "5xx"}.get(answer.status // 100, "")
            except _Failed as failed:
                answer = WebhookAnswer(url, 0, failed.text, code=failed.code, attempts=attempt)
                failure = failed.policy
            if not failure or not how.policies & {failure, "all"}:
                break
        return answer

    def _follow(
        self, webhook: SentWebhook, url: str, session: Session, how: Overrides, deadline: float
    ) -> WebhookAnswer:
        """One try: the answer of the address, or of the one that it redirects to."""
        request = self._request(url, webhook.method, webhook)
        for hop in range(MOST_REDIRECTS + 1):
            response, body = self._send(request, session, how, deadline)
            if response.status_code // 100 != 3 or response.status_code == 304:
                return _answer(response, body, hop > 0)
            following = response.next_request
            if following is None or following.url.scheme not in ("http", "https"):
                where = response.headers.get("location")
                raise _Failed(INVALID_REDIRECT, f"HTTP {response.status_code} with the location {where!r}")
            form = webhook if following.method == "POST" else replace(webhook, parameters={})
            request = self._request(str(following.url), following.method, form)
        raise _Failed(
            TOO_MANY_REDIRECTS, f"more than {MOST_REDIRECTS} redirects, the last one to {request.url}"
        )

    def _request(self, url: str, method: str, webhook: SentWebhook) -> httpx.Request:
        form, body = dict(webhook.parameters), None
        try:
            address = httpx.URL(url)
            if address.scheme not in ("http", "https") or not address.host:
                raise _Failed(INVALID_URL, f"{url!r} is no absolute http(s) URL")
            if method == "GET":
                address, form = address.copy_merge_params(form) if form else address, {}
            elif webhook.json:
                body, form = json.dumps(form).encode(), {}
                address = address.copy_merge_params({"bodySHA256": sha256(body).hexdigest()})
            headers = self._signer.headers(str(address.copy_with(userinfo=b"")), form)
            headers["I-Twilio-Idempotency-Token"] = webhook.idempotency_token
            if body is not None:
                headers["Content-Type"] = "application/json"
            return self._client.build_request(
                method, address, data=form or None, content=body, headers=headers
            )
        except httpx.InvalidURL as problem:
            raise _Failed(INVALID_URL, str(problem)) from None

    def _send(
        self, request: httpx.Request, session: Session, how: Overrides, deadline: float
    ) -> tuple[httpx.Response, bytes]:
        """One request and its answer, which is in time only when all of it is."""
        left = max(0.001, deadline - time.monotonic())
        patience = {
            "connect": min(how.connect, left),
            "read": min(how.read, left),
            "write": left,
            "pool": left,
        }
        request.extensions = {**request.extensions, "timeout": patience}
        login = session.login(request.url)
        request.url = request.url.copy_with(userinfo=b"")
        session.cookies.set_cookie_header(request)
        try:
            response = self._client.send(request, auth=login, stream=True)
            with closing(response):
                body = _read(response, deadline)
        except httpx.HTTPError as problem:
            raise _failure(problem) from None
        for each in (*response.history, response):
            session.cookies.extract_cookies(each)
        return response, body


def _read(response: httpx.Response, deadline: float) -> bytes:
    body = bytearray()
    for part in response.iter_bytes():
        body += part
        if len(body) > MOST_READ:
            break
        if time.monotonic() > deadline:
            raise _Failed(TOTAL_TIME_OUT, f"the answer is not whole in time, after {len(body)} bytes")
    return bytes(body)


def _answer(response: httpx.Response, body: bytes, redirected: bool) -> WebhookAnswer:
    return WebhookAnswer(
        str(response.request.url),
        response.status_code,
        body.decode(response.encoding or "utf-8", "replace"),
        response.headers.get("content-type", ""),
        code=0 if response.is_success else HTTP_RETRIEVAL_FAILURE,
        body=body,
        redirected=redirected,
    )


def _failure(problem: httpx.HTTPError) -> _Failed:
    """What Twilio calls it when a connection fails: https://www.twilio.com/docs/api/errors, 11200 to 11237."""
    text = f"{type(problem).__name__}: {problem}"
    if "location header" in text:
        return _Failed(INVALID_REDIRECT, text)
    if not isinstance(problem, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
        protocol = isinstance(problem, httpx.RemoteProtocolError | httpx.DecodingError)
        return _Failed(PROTOCOL_VIOLATION if protocol else CONNECTION_FAILURE, text, "rt")
    cause: BaseException | None = problem
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _Failed(_OF_CERTIFICATES.get(cause.verify_code, TLS_FAILURE), text, "ct")
        for kind, code in _CAUSES.items():
            if isinstance(cause, kind):
                return _Failed(code, text, "ct")
        cause = cause.__cause__ or cause.__context__
    return _Failed(CONNECTION_FAILURE, text, "ct")


_CAUSES: Mapping[type[BaseException], int] = {
    socket.gaierror: BAD_HOST_NAME,
    ssl.SSLError: TLS_FAILURE,
    ConnectionRefusedError: CONNECTION_REFUSED,
}
