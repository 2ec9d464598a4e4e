"""A webhook counts only if Twilio signed exactly the URL that it called, behind any proxy or domain."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import pytest

from parley.carrier.signature import is_genuine
from parley.carrier.webhook import LARGEST_BODY, NotTwiliosError, parse

TOKEN, NEXT = "token-in-use", "token-to-come"
FORM = {"CallSid": "CA1", "SpeechResult": "åäö & <b>", "Empty": "", "From": "+15125550100"}
GATEWAY = "abc123.execute-api.us-east-1.amazonaws.com"
SOME = "A" * 27 + "="
"""Has the form of a signature."""
QUERY = "n=3&said=aGk_-&a=%7e+%2B"


def signature(url: str, form: Mapping[str, str], token: str = TOKEN) -> str:
    """As Twilio documents it: HMAC-SHA1 over the URL and the sorted fields, base64."""
    text = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def http_v2(path: str, query: str, domain: str = GATEWAY) -> dict[str, Any]:
    return {
        "version": "2.0",
        "rawPath": path,
        "rawQueryString": query,
        "headers": {"x-twilio-signature": SOME},
        "requestContext": {"domainName": domain},
        "body": urlencode(FORM),
        "isBase64Encoded": False,
    }


def rest_v1(path: str, full_path: str, query: Mapping[str, str], domain: str = GATEWAY) -> dict[str, Any]:
    return {
        "path": path,
        "headers": {"Host": domain, "X-Twilio-Signature": SOME},
        "queryStringParameters": dict(query) or None,
        "multiValueQueryStringParameters": {name: [value] for name, value in query.items()} or None,
        "requestContext": {"domainName": domain, "path": full_path},
        "body": urlencode(FORM),
        "isBase64Encoded": False,
    }


def encoded(event: dict[str, Any]) -> dict[str, Any]:
    body = base64.b64encode(event["body"].encode()).decode()
    return {**event, "body": body, "isBase64Encoded": True}


MATRIX: dict[str, tuple[dict[str, Any], str, str]] = {
    "http api": (http_v2("/voice/turn", QUERY), "", f"https://{GATEWAY}/voice/turn?{QUERY}"),
    "http api, no query": (http_v2("/voice/incoming", ""), "", f"https://{GATEWAY}/voice/incoming"),
    "http api, stage": (http_v2("/prod/voice/turn", QUERY), "", f"https://{GATEWAY}/prod/voice/turn?{QUERY}"),
    "http api, base64": (encoded(http_v2("/voice/turn", QUERY)), "", f"https://{GATEWAY}/voice/turn?{QUERY}"),
    "http api, custom domain": (
        http_v2("/voice/turn", "n=2", "calls.example.com"),
        "",
        "https://calls.example.com/voice/turn?n=2",
    ),
    "rest api, stage": (
        rest_v1("/voice/turn", "/prod/voice/turn", {"n": "3"}),
        "",
        f"https://{GATEWAY}/prod/voice/turn?n=3",
    ),
    "rest api, base64": (
        encoded(rest_v1("/voice/turn", "/prod/voice/turn", {"n": "3"})),
        "",
        f"https://{GATEWAY}/prod/voice/turn?n=3",
    ),
    "rest api, custom domain with mapping": (
        rest_v1("/v1/voice/turn", "/v1/voice/turn", {"n": "3"}, "calls.example.com"),
        "",
        "https://calls.example.com/v1/voice/turn?n=3",
    ),
    "tunnel": (
        http_v2("/voice/turn", QUERY, "localhost"),
        "https://my.tunnel.example/",
        f"https://my.tunnel.example/voice/turn?{QUERY}",
    ),
    "public address with a path": (
        http_v2("/prod/voice/turn", QUERY),
        "https://example.com/phone",
        f"https://example.com/phone/voice/turn?{QUERY}",
    ),
    "local stack": (
        http_v2("/voice/turn", "n=1", "ignored"),
        "http://127.0.0.1:8701",
        "http://127.0.0.1:8701/voice/turn?n=1",
    ),
}
each_way = pytest.mark.parametrize(("event", "public_url", "called"), MATRIX.values(), ids=MATRIX.keys())


def genuine(
    event: dict[str, Any], signed: str, public_url: str = "", tokens: tuple[str, ...] = (TOKEN,)
) -> bool:
    return is_genuine(parse({**event, "headers": {"X-Twilio-Signature": signed}}, public_url), tokens)


@each_way
def test_a_request_signed_by_twilio_is_genuine(event: dict[str, Any], public_url: str, called: str) -> None:
    assert genuine(event, signature(called, FORM), public_url)


@each_way
def test_the_path_is_found_behind_any_stage_or_mapping(
    event: dict[str, Any], public_url: str, called: str
) -> None:
    assert parse(event, public_url).path in ("/voice/turn", "/voice/incoming")
    assert parse(event, public_url).url == called


@each_way
def test_a_signature_of_another_url_is_refused(event: dict[str, Any], public_url: str, called: str) -> None:
    for other in (
        called + "0",
        called.replace("/turn", "/status").replace("/incoming", "/turn"),
        called + "?x=1",
    ):
        assert not genuine(event, signature(other, FORM), public_url)


@each_way
def test_a_changed_field_is_refused(event: dict[str, Any], public_url: str, called: str) -> None:
    assert not genuine(event, signature(called, {**FORM, "From": "+15125550101"}), public_url)


@each_way
def test_a_missing_or_forged_signature_is_refused(
    event: dict[str, Any], public_url: str, called: str
) -> None:
    assert not genuine(event, signature(called, FORM, "guess"), public_url)
    for forged in ("", "x", "ä" * 28, f"{SOME}, {SOME}"):
        with pytest.raises(NotTwiliosError) as refused:
            genuine(event, forged, public_url)
        assert refused.value.status == 403


class Unread(str):
    """A body that breaks the test when it is decoded or taken apart."""

    def encode(self, *_: object) -> bytes:
        raise AssertionError("was decoded")

    def split(self, *_: object) -> list[str]:
        raise AssertionError("was taken apart")


@pytest.mark.parametrize("is_base64", [True, False])
@pytest.mark.parametrize(
    ("length", "headers", "status"),
    [
        (10, {}, 403),
        (10, {"X-Twilio-Signature": ""}, 403),
        (5_000_000, {}, 413),
        (LARGEST_BODY + 1, {"X-Twilio-Signature": SOME}, 413),
    ],
)
def test_what_size_or_headers_show_to_be_forged_is_refused_before_its_body_is_read(
    length: int, headers: dict[str, str], status: int, is_base64: bool
) -> None:
    body = Unread("a" * length)
    event = {
        **http_v2("/voice/turn", "n=1"),
        "headers": headers,
        "body": body,
        "isBase64Encoded": is_base64,
    }
    with pytest.raises(NotTwiliosError) as refused:
        parse(event)
    assert refused.value.status == status


def test_both_tokens_count_while_one_is_being_rotated() -> None:
    event, public_url, called = MATRIX["http api"]
    for token in (TOKEN, NEXT):
        assert genuine(event, signature(called, FORM, token), public_url, (TOKEN, NEXT))
    assert not genuine(event, signature(called, FORM, NEXT), public_url, (TOKEN,))
    assert not genuine(event, signature(called, FORM, ""), public_url, ("",))


def test_a_shared_key_signs_with_sha256_where_the_header_says_so() -> None:
    url = f"https://{GATEWAY}/voice/turn?n=1"
    text = url + "".join(name + FORM[name] for name in sorted(FORM))
    made = base64.b64encode(hmac.new(b"shared", text.encode(), hashlib.sha256).digest()).decode()
    headers = {"X-Twilio-Signature": made}
    event = {**http_v2("/voice/turn", "n=1"), "headers": headers}
    assert not is_genuine(parse(event), ("shared",))
    headers["X-Twilio-Webhooks-Signature-Settings"] = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256"
    assert is_genuine(parse(event), ("another", "shared"))
    assert not is_genuine(parse(event), ("another",))


def test_a_field_that_comes_twice_is_signed_with_both_values() -> None:
    url = f"https://{GATEWAY}/voice/turn?n=1"
    event = {**http_v2("/voice/turn", "n=1"), "body": "A=2&A=1"}
    signed = base64.b64encode(hmac.new(TOKEN.encode(), f"{url}A1A2".encode(), hashlib.sha1).digest()).decode()
    assert genuine(event, signed)


@pytest.mark.parametrize("body", [None, "", "&&&", "a" * 60_000, "%ff%fe=%00", "=" * 500])
def test_an_absurd_body_is_parsed_to_something(body: str | None) -> None:
    webhook = parse({**http_v2("/voice/turn", "n=1"), "body": body})
    assert not is_genuine(webhook, (TOKEN,))
    assert webhook.form.first("CallSid") == ""


def test_a_body_that_is_no_base64_is_no_body() -> None:
    assert parse({**http_v2("/voice/turn", ""), "body": "%", "isBase64Encoded": True}).form == {}
