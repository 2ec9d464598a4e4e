"""A request as Twilio sent it, out of what API Gateway made of it.

Twilio signs the exact URL that it called, so the URL is put together again from the raw path and the
raw query string; only a REST API (payload 1.0) hands over no raw query, and there it is encoded anew.

Reading a large body takes a second of processor time. So what its size or its headers already show not to be
Twilio's is refused before the body is looked at.
"""

import re
from base64 import b64decode
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, urlencode

PREFIX = "/voice/"
MOST_FIELDS = 200
LARGEST_BODY = 64 * 1024
"""Characters of a body as API Gateway hands it over. Twilio's largest forms, with a long sentence in
`SpeechResult`, have some three thousand."""
SIGNATURE = re.compile(r"[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{43}=")
"""The form of a signature in base64: an HMAC-SHA1 has 20 bytes, an HMAC-SHA256 32."""


class NotTwiliosError(Exception):
    """A request that cannot be Twilio's; `status` is what it is answered with."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


class FormFields(dict[str, list[str]]):
    """Form fields; one that comes twice keeps both values, as the signature wants them."""

    def getlist(self, name: str) -> list[str]:
        return self.get(name, [])

    def first(self, name: str) -> str:
        return self.get(name, [""])[0]


class Webhook(NamedTuple):
    """`path` starts at /voice/, whatever stage or mapping stands before it. `url` is what was called. `settings` is
    empty where the account's token signed; otherwise it names the shared key that did, and its algorithm."""

    path: str
    url: str
    query: FormFields
    form: FormFields
    signature: str
    settings: str = ""


def parse(event: Mapping[str, Any], public_url: str = "") -> Webhook:
    """Reads an API Gateway event, HTTP API (2.0) or REST API (1.0), base64 or not.

    `public_url` is the base under which Twilio calls when that is not API Gateway's own name: a tunnel,
    or a custom domain with a path mapping. Raises NotTwiliosError, before the body is read, for a request that
    is too large or bears nothing that could be a signature.
    """
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    signature = headers.get("x-twilio-signature") or ""
    if len(event.get("body") or "") > LARGEST_BODY:
        raise NotTwiliosError(413, "too large")
    if not SIGNATURE.fullmatch(signature):
        raise NotTwiliosError(403, "signature does not match")
    raw_path, raw_query = _raw(event)
    path = raw_path[raw_path.find(PREFIX) :] if PREFIX in raw_path else raw_path
    base = public_url.rstrip("/") + path if public_url else f"https://{_host(event, headers)}{raw_path}"
    return Webhook(
        path=path,
        url=f"{base}?{raw_query}" if raw_query else base,
        query=fields(raw_query),
        form=fields(_body(event)),
        signature=signature,
        settings=headers.get("x-twilio-webhooks-signature-settings") or "",
    )


def _raw(event: Mapping[str, Any]) -> tuple[str, str]:
    if "rawPath" in event:
        return event["rawPath"], event.get("rawQueryString") or ""
    path = (event.get("requestContext") or {}).get("path") or event.get("path") or "/"
    many = event.get("multiValueQueryStringParameters") or {}
    one = {name: [value] for name, value in (event.get("queryStringParameters") or {}).items()}
    return path, urlencode(many or one, doseq=True, quote_via=quote)


def _host(event: Mapping[str, Any], headers: Mapping[str, str]) -> str:
    return str((event.get("requestContext") or {}).get("domainName") or headers.get("host") or "")


def _body(event: Mapping[str, Any]) -> str:
    body = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        return str(body)
    try:
        return b64decode(body).decode("utf-8", "replace")
    except ValueError:
        return ""


def fields(encoded: str) -> FormFields:
    """Form fields of a urlencoded text; an absurd number of them is cut off at none."""
    form = FormFields()
    try:
        pairs = parse_qsl(encoded, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        return form
    for name, value in pairs:
        form.setdefault(name, []).append(value)
    return form
