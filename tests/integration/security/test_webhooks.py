"""Nobody but Twilio is told anything or changes anything, on any route."""

import base64
import hashlib
import hmac
import json
import os
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from urllib.parse import urlencode

import pytest
from twilio.request_validator import RequestValidator

from parley.carrier import secrets
from parley.local.stack import TWILIO_AUTH_TOKEN, Stack
from parley.store import calls
from parley.store.records import SYSTEM, Records
from parley.testing import stacks

AGENTS = ("hvac",)

FORM = {"CallSid": "CA1", "From": "+15125550100", "To": "+15125550199", "CallStatus": "completed"}
OUTREACH = "outreach=one&business=ace-cooling&attempt=1"
ROUTES = (
    "incoming",
    f"incoming?{OUTREACH}",
    "turn?n=2&l=en-US",
    "status",
    f"status?{OUTREACH}",
    "whisper?sid=CA1&n=1",
    f"machine?{OUTREACH}",
)
ATTEMPTS_OF_BOTOCORE = 2
TYPE = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def stack() -> Iterator[Stack]:
    stack = stacks.emptied(stacks.stack)
    Records(SYSTEM).put("number", FORM["To"], {"agent": "hvac", "business": "ace-cooling"})
    secrets._held.clear()
    yield stack
    secrets._held.clear()


def signed(url: str, form: Mapping[str, str], token: str = TWILIO_AUTH_TOKEN) -> str:
    text = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def called(stack: Stack, route: str) -> str:
    """The address that Twilio signs: API Gateway has no other scheme."""
    return f"{stack.gateway_url.replace('http:', 'https:')}/voice/{route}"


def post(url: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
    asked = urllib.request.Request(url.replace("https:", "http:"), body, {**TYPE, **headers})
    try:
        with urllib.request.urlopen(asked, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


@pytest.mark.parametrize("route", ROUTES)
def test_only_what_twilio_signed_is_answered(stack: Stack, route: str) -> None:
    url, body, good = called(stack, route), urlencode(FORM).encode(), signed(called(stack, route), FORM)
    more = f"{url}{'&' if '?' in url else '?'}"
    hashed = f"{more}bodySHA256={hashlib.sha256(b'{}').hexdigest()}"
    elsewhere = signed(url.replace("127.0.0.1", "evil.example"), FORM)
    forged = {
        "no signature": (url, body, {}),
        "an empty one": (url, body, {"X-Twilio-Signature": ""}),
        "no ASCII": (url, body, {"X-Twilio-Signature": "åäö"}),
        "another body": (url, body.replace(b"0100", b"0101"), {"X-Twilio-Signature": good}),
        "a field more": (url, body + b"&SpeechResult=yes", {"X-Twilio-Signature": good}),
        "a field twice": (url, body + b"&From=%2B1", {"X-Twilio-Signature": good}),
        "a query more": (f"{more}x=1", body, {"X-Twilio-Signature": good}),
        "no token": (url, body, {"X-Twilio-Signature": signed(url, FORM, "")}),
        "an old token": (url, body, {"X-Twilio-Signature": signed(url, FORM, "before")}),
        "too many fields": (url, body + b"&a=" * 300, {"X-Twilio-Signature": signed(url, FORM)}),
        "a host that is told": (
            url,
            body,
            {"X-Twilio-Signature": elsewhere, "X-Forwarded-Host": "evil.example"},
        ),
        "JSON under its hash": (
            hashed,
            b"{}",
            {"X-Twilio-Signature": signed(hashed, {}), "Content-Type": "application/json"},
        ),
    }
    answers = {how: post(*sent) for how, sent in forged.items()}
    assert answers == dict.fromkeys(forged, (403, b"signature does not match"))
    assert calls.latest("CA1") is None
    assert post(url, body, {"X-Twilio-Signature": good})[0] == 200


def test_a_forged_body_of_megabytes_is_refused_for_its_size_and_counted(stack: Stack) -> None:
    url = called(stack, "turn?n=2")
    stack.logs.clear()
    for headers in ({}, {"X-Twilio-Signature": signed(url, FORM)}):
        assert post(url, b"CallSid=CA1&SpeechResult=" + b"a" * 4_000_000, headers) == (413, b"too large")
    assert sum('"ForgedRequests":[1' in line.replace(" ", "") for _, line in stack.logs) == 2


def test_both_tokens_count_while_one_is_rotated_and_no_other(stack: Stack) -> None:
    given = json.dumps({"auth_tokens": ["before", "after", ""]})
    stack.client("ssm").put_parameter(
        Name=os.environ["TWILIO_SECRET"], Value=given, Type="SecureString", Overwrite=True
    )
    url = called(stack, "incoming")
    found = {
        token: post(url, urlencode(FORM).encode(), {"X-Twilio-Signature": signed(url, FORM, token)})[0]
        for token in ("before", "after", "", TWILIO_AUTH_TOKEN)
    }
    assert found == {"before": 200, "after": 200, "": 403, TWILIO_AUTH_TOKEN: 403}


def test_a_shared_key_counts_with_the_algorithm_that_is_named_and_the_token_does_not(stack: Stack) -> None:
    given = json.dumps({"auth_tokens": [TWILIO_AUTH_TOKEN], "shared_keys": ["shared"]})
    stack.client("ssm").put_parameter(
        Name=os.environ["TWILIO_SECRET"], Value=given, Type="SecureString", Overwrite=True
    )
    url = called(stack, "incoming")

    def answered(secret: str, algorithm: str, named: str) -> int:
        signature = RequestValidator(secret).compute_signature(url, FORM, algorithm)
        settings = {"X-Twilio-Webhooks-Signature-Settings": f"key=webhooks_sharedkey_1,algorithm={named}"}
        return post(url, urlencode(FORM).encode(), {"X-Twilio-Signature": signature, **settings})[0]

    assert answered("shared", "HMAC_SHA256", "HMAC_SHA256") == 200
    assert answered("shared", "HMAC_SHA1", "HMAC_SHA1") == 200
    assert answered("shared", "HMAC_SHA256", "HMAC_SHA1") == 403
    assert answered("shared", "HMAC_SHA256", "HMAC_SHA512") == 403
    assert answered(TWILIO_AUTH_TOKEN, "HMAC_SHA256", "HMAC_SHA256") == 403


def test_a_first_read_of_the_token_that_is_throttled_is_made_again_and_the_call_goes_on(stack: Stack) -> None:
    url = called(stack, "incoming")
    with stack.fault("ssm", "throttle", times=5) as throttled:
        status, said = post(url, urlencode(FORM).encode(), {"X-Twilio-Signature": signed(url, FORM)})
    assert (throttled.struck, status) == (5, 200)
    assert b"<Gather" in said
    assert calls.latest("CA1") is not None


def test_a_token_that_is_held_serves_while_ssm_throttles_and_nobody_waits(stack: Stack) -> None:
    url = called(stack, "incoming")
    held = secrets.auth_tokens(os.environ["TWILIO_SECRET"])
    secrets._held[os.environ["TWILIO_SECRET"]] = (float("-inf"), {"auth_tokens": held})
    with stack.fault("ssm", "throttle") as throttled:
        assert post(url, urlencode(FORM).encode(), {"X-Twilio-Signature": signed(url, FORM)})[0] == 200
    assert throttled.struck == ATTEMPTS_OF_BOTOCORE


def test_with_no_token_to_be_had_an_apology_repeats_nothing_that_was_sent(stack: Stack) -> None:
    with stack.fault("ssm", "down"):
        url, well_formed = called(stack, "turn?n=2&l=%22%3E%3Cscript"), {"X-Twilio-Signature": "A" * 27 + "="}
        status, said = post(url, b"To=%2B46<script>&CallSid=CA1", well_formed)
    assert (status, b"script" in said, b"CA1" in said) == (200, False, False)
    assert calls.latest("CA1") is None


def test_the_fallback_which_anybody_may_hear_repeats_nothing_that_was_sent(stack: Stack) -> None:
    status, said = post(called(stack, "fallback?x=<script>"), b"To=<script>&CallSid=CA1", {})
    assert (status, b"script" in said, b"CA1" in said) == (200, False, False)


@pytest.mark.parametrize("server", ["gateway", "aws"])
@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Host": "evil.example"}]
)
def test_another_sites_page_reaches_no_server_of_this_machine(
    stack: Stack, server: str, headers: Mapping[str, str]
) -> None:
    assert post(f"{stack.urls[server]}/voice/fallback", b"", headers)[0] == 403
