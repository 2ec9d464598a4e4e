"""Twilio's HTTP client: https://www.twilio.com/docs/usage/webhooks, /docs/usage/security and
/docs/usage/webhooks/webhooks-connection-overrides."""

import hashlib
import json
import socket
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from threading import Thread
from typing import Any

import pytest
from twilio.request_validator import RequestValidator, get_signature_algorithm
from werkzeug import Request, Response
from werkzeug.serving import make_server

from parley.local.exchange import Exchange
from parley.local.exchange.exchange import AUTH_TOKEN
from parley.local.exchange.server import ServerThread
from parley.local.exchange.signing import SharedKey
from parley.local.exchange.webhooks import SentWebhook, WebhookClient

from .application import Page, served, twiml

Handler = Callable[[Request], Any]
NUMBER = "+15125550000"
SECRET = "a secret that is shared with Twilio"


@contextmanager
def answering(pages: Mapping[str, Handler]) -> Iterator[tuple[str, list[Request]]]:
    """An application that sees whole requests; its address, and the requests that came."""
    seen: list[Request] = []

    def application(environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        request.get_data()
        seen.append(request)
        page: Any = pages.get(request.path, lambda _: Response("no such page", 404))
        return page(request)(environ, start_response)

    server = ServerThread(application)
    try:
        yield server.url, seen
    finally:
        server.stop()


def says(text: str) -> Handler:
    return lambda _: twiml(f"<Say>{text}</Say>")


def to(location: str, status: int = 302) -> Handler:
    return lambda _: Response(status=status, headers={"Location": location})


@contextmanager
def lenient() -> Iterator[Exchange]:
    with Exchange.start(strict=False) as exchange:
        yield exchange


def errors(exchange: Exchange) -> list[int]:
    return [event["code"] for event in exchange.events.since() if event["event"] == "error"]


# -- state: https://www.twilio.com/docs/voice/twiml#http-cookies ---------------------------------------------------


def test_cookies_are_kept_for_the_length_of_a_call_and_no_longer() -> None:
    def counts(request: Request) -> Response:
        times = int(request.cookies.get("times", "0")) + 1
        response = twiml(f"<Say>{times}</Say><Gather/>")
        response.set_cookie("times", str(times), path="/")
        return response

    with answering({"/": counts}) as (url, _), lenient() as exchange:
        phone, other = exchange.dial(url=url + "/"), exchange.dial(url=url + "/")
        assert phone.presses("1#").said == ["2"]
        assert phone.presses("1#").said == ["3"]
        assert other.presses("1#").said == ["2"]


# -- redirects: 11215, 11216 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "method", "keeps_form"),
    [(301, "GET", False), (302, "GET", False), (303, "GET", False), (307, "POST", True), (308, "POST", True)],
)
def test_a_redirect_is_followed_and_signed_anew(status: int, method: str, keeps_form: bool) -> None:
    with (
        answering({"/": to("/there?a=1", status), "/there": says("hi")}) as (url, seen),
        lenient() as exchange,
    ):
        assert exchange.dial(url=url + "/").said == ["hi"]
        asked = seen[-1]
        assert (asked.method, "CallSid" in asked.form) == (method, keeps_form)
        signature = asked.headers["X-Twilio-Signature"]
        assert RequestValidator(AUTH_TOKEN).validate(url + "/there?a=1", asked.form.to_dict(), signature)


def test_what_is_relative_is_so_to_the_address_that_answered() -> None:
    pages = {
        "/old": to("/new/"),
        "/new/": lambda _: twiml("<Redirect>next</Redirect>"),
        "/new/next": says("here"),
    }
    with answering(pages) as (url, _), lenient() as exchange:
        assert exchange.dial(url=url + "/old").said == ["here"]


def test_an_empty_redirect_is_to_this_address() -> None:
    def first_time(request: Request) -> Response:
        return twiml("<Say>again</Say>" if len(seen) > 1 else "<Redirect/>")

    with answering({"/here": first_time}) as (url, seen), lenient() as exchange:
        assert exchange.dial(url=url + "/here?a=1").said == ["again"]
        assert seen[-1].full_path == "/here?a=1"


@pytest.mark.parametrize(("redirects", "code"), [(10, None), (11, 11215)])
def test_ten_redirects_are_followed_and_no_more(redirects: int, code: int | None) -> None:
    pages = {f"/{hop}": to(f"/{hop + 1}") for hop in range(redirects)} | {f"/{redirects}": says("at last")}
    with answering(pages) as (url, _), lenient() as exchange:
        exchange.dial(url=url + "/0")
        assert errors(exchange) == ([code] if code else [])


@pytest.mark.parametrize("headers", [[("Location", "ftp://x/")], [("Location", "http://x:port/")], []])
def test_a_redirect_to_nowhere_is_invalid(headers: list[tuple[str, str]]) -> None:
    def unchecked(_: Any, start_response: Any) -> list[bytes]:
        start_response("302 Found", headers)
        return []

    with answering({"/": lambda _: unchecked}) as (url, _), lenient() as exchange:
        exchange.dial(url=url + "/")
        assert errors(exchange) == [11216]


# -- authentication: https://www.twilio.com/docs/usage/security#http-authentication ---------------------------------


def asks_for_basic(request: Request) -> Response:
    given = request.authorization
    if given is None or (given.username, given.password) != ("amy", "s3cret"):
        return Response("who?", 401, {"WWW-Authenticate": 'Basic realm="calls"'})
    return twiml("<Say>welcome</Say><Gather/>")


def asks_for_digest(request: Request) -> Response:
    given = request.authorization
    if given is None or given.type != "digest" or given.response != _digest(given.parameters, request):
        challenge = 'Digest realm="calls", nonce="abc", qop="auth", algorithm=MD5'
        return Response("who?", 401, {"WWW-Authenticate": challenge})
    return twiml("<Say>welcome</Say><Gather/>")


def _digest(given: Mapping[str, str | None], request: Request) -> str:
    def md5(text: str) -> str:
        return hashlib.md5(text.encode()).hexdigest()

    who, what = md5("amy:calls:s3cret"), md5(f"{request.method}:{given['uri']}")
    return md5(f"{who}:abc:{given['nc']}:{given['cnonce']}:auth:{what}")


@pytest.mark.parametrize("page", [asks_for_basic, asks_for_digest])
def test_credentials_in_the_address_are_sent_when_they_are_asked_for_and_then_for_the_whole_call(
    page: Handler,
) -> None:
    with answering({"/": page}) as (url, seen), lenient() as exchange:
        phone = exchange.dial(url=url.replace("//", "//amy:s3cret@") + "/")
        assert phone.said == ["welcome"]
        assert ["Authorization" in request.headers for request in seen] == [False, True]
        phone.presses("1#")
        assert len(seen) == 3
        for request in seen:
            signature = request.headers["X-Twilio-Signature"]
            assert RequestValidator(AUTH_TOKEN).validate(url + "/", request.form.to_dict(), signature)


def test_wrong_credentials_are_an_http_error() -> None:
    with answering({"/": asks_for_basic}) as (url, _), lenient() as exchange:
        exchange.dial(url=url.replace("//", "//amy:wrong@") + "/")
        assert errors(exchange) == [11200]


# -- connections: https://www.twilio.com/docs/api/errors, 11200 to 11237 --------------------------------------------


def fails(url: str) -> tuple[int, int]:
    client = WebhookClient(AUTH_TOKEN)
    answer = client.fetch(SentWebhook(url, "POST", {"CallSid": "CA1"}))
    client.close()
    return answer.code, answer.attempts


def test_a_connection_that_is_refused_is_tried_twice() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        assert fails(f"http://127.0.0.1:{nobody.getsockname()[1]}/") == (11202, 2)


def test_a_name_that_nobody_has_is_a_bad_host_name() -> None:
    assert fails("http://nobody.invalid/#rc=0") == (11210, 1)


def test_what_is_no_address_is_an_invalid_url() -> None:
    assert fails("nonsense") == (11100, 1)
    assert fails("ftp://example.com/") == (11100, 1)


def test_an_answer_that_never_comes_is_a_connection_failure() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert fails(f"http://127.0.0.1:{silent.getsockname()[1]}/#rt=100") == (11205, 1)


def test_the_total_time_bounds_the_retries() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert fails(f"http://127.0.0.1:{silent.getsockname()[1]}/#rt=100&tt=150&rc=5&rp=rt")[0] == 11203


def endless(_: Request) -> Response:
    return Response(iter(lambda: b"<Response>" * 4096, b""), content_type="text/xml")


def trickling(_: Request) -> Response:
    def parts() -> Iterator[bytes]:
        for _ in range(1000):
            time.sleep(0.05)
            yield b" "

    return Response(parts(), content_type="text/xml")


def test_the_total_time_is_that_of_the_whole_answer_however_slowly_it_comes() -> None:
    with answering({"/": trickling}) as (url, _):
        assert fails(url + "/#tt=200") == (11203, 1)


def test_an_answer_without_an_end_is_too_large_for_a_document() -> None:
    with answering({"/": endless}) as (url, _), lenient() as exchange:
        assert exchange.dial(url=url + "/").ended
        assert errors(exchange) == [11750]


def test_a_server_without_tls_fails_the_handshake() -> None:
    with answering({}) as (url, _):
        assert fails(url.replace("http:", "https:") + "/#rc=0") == (11220, 1)


def test_a_certificate_of_nobody_known_is_told() -> None:
    server = make_server("127.0.0.1", 0, lambda *_: [], threaded=True, ssl_context="adhoc")
    serving = Thread(target=server.serve_forever, daemon=True)
    serving.start()
    try:
        assert fails(f"https://127.0.0.1:{server.server_port}/#rc=0") == (11237, 1)
    finally:
        server.shutdown()


def test_a_fragment_that_is_no_override_is_told() -> None:
    assert fails("http://127.0.0.1/#rc=9") == (11243, 1)


# -- errors and warnings of documents ---------------------------------------------------------------------------------

BAD_DOCUMENTS = [
    (12100, Response("<Response><Say>", content_type="text/xml")),
    (12102, Response("<html/>", content_type="text/html")),
    (12300, Response('{"a": 1}', content_type="application/json")),
    (11750, Response(" " * 70_000 + "<Response/>", content_type="text/xml")),
    (11100, twiml("<Redirect>ftp://example.com/</Redirect>")),
]


@pytest.mark.parametrize(("code", "page"), BAD_DOCUMENTS, ids=[str(code) for code, _ in BAD_DOCUMENTS])
def test_a_document_with_an_error_is_replaced_by_the_fallback_which_hears_why(code: int, page: Page) -> None:
    pages: dict[str, Page] = {"/": page, "/fallback": "<Say>Sorry.</Say>"}
    with served(pages) as application, lenient() as exchange:
        exchange.number(NUMBER, application.url + "/", voice_fallback_url=application.url + "/fallback")
        assert exchange.dial(NUMBER).said == ["Sorry."]
        (asked,) = application.forms("/fallback")
        assert (asked["ErrorCode"], asked["ErrorUrl"]) == (str(code), application.url + "/")
        assert errors(exchange) == [code]


def test_an_error_ends_a_document_in_its_turn() -> None:
    page = '<Say>First.</Say>\n<Enqueue method="PUT">sales</Enqueue><Say>Never.</Say>'
    with served({"/": page, "/fallback": "<Say>Sorry.</Say>"}) as application, lenient() as exchange:
        exchange.number(NUMBER, application.url + "/", voice_fallback_url=application.url + "/fallback")
        assert [str(line) for line in exchange.dial(NUMBER).transcript] == ["agent: First.", "agent: Sorry."]
        (asked,) = application.forms("/fallback")
        assert (asked["ErrorCode"], asked["ErrorUrl"]) == ("14201", application.url + "/")


def test_an_error_in_the_fallback_ends_the_call() -> None:
    page = '<Say>First.</Say><Enqueue method="PUT">sales</Enqueue>'
    with served({"/": page, "/fallback": page}) as application, lenient() as exchange:
        exchange.number(NUMBER, application.url + "/", voice_fallback_url=application.url + "/fallback")
        phone = exchange.dial(NUMBER)
        assert phone.said[:2] == ["First.", "First."]
        assert "application error" in phone.said[2]
        assert (phone.status, errors(exchange)) == ("failed", [14201, 14201])


def test_a_warning_is_told_with_its_line_and_the_call_goes_on() -> None:
    page = '\n<Gather timeout="soon" shout="yes"/>\n<Say>Still here.</Say>'
    with served({"/": page}) as application, lenient() as exchange:
        phone = exchange.dial(url=application.url + "/")
        assert phone.listening is not None
        assert phone.listening.timeout == 5
        assert phone.silent().said == ["Still here."]
        warned = [event for event in exchange.events.since() if event["event"] == "warning"]
        assert [(event["code"], event["line"]) for event in warned] == [(13313, 2), (12200, 2)]
        assert {event["url"] for event in warned} == {application.url + "/"}
        assert exchange.failures == []


def test_a_dial_to_a_number_that_is_none_has_failed() -> None:
    pages: dict[str, Page] = {"/": '<Dial action="/then">the office</Dial>', "/then": "<Say>Sorry.</Say>"}
    with served(pages) as application, lenient() as exchange:
        assert exchange.dial(url=application.url + "/").said == ["Sorry."]
        assert application.forms("/then")[0]["DialCallStatus"] == "failed"


def test_a_timeout_of_nothing_is_over_at_once() -> None:
    with served({"/": '<Gather timeout="0"/><Say>On.</Say>'}) as application, lenient() as exchange:
        phone = exchange.dial(url=application.url + "/")
        assert phone.listening is not None
        assert phone.listening.timeout == 0
        assert phone.silent().said == ["On."]


@pytest.mark.parametrize(
    ("page", "heard"),
    [
        (Response("Good\nday.", content_type="text/plain"), "Good day."),
        (Response(b"ID3", content_type="audio/mpeg"), "[plays {url}/]"),
        (
            Response(
                "<Response><Say>é</Say></Response>".encode("latin-1"),
                content_type="text/xml; charset=latin-1",
            ),
            "é",
        ),
    ],
    ids=["text/plain", "audio/mpeg", "charset"],
)
def test_the_kinds_of_documents_that_twilio_understands(page: Response, heard: str) -> None:
    with served({"/": page}) as application, lenient() as exchange:
        phone = exchange.dial(url=application.url + "/")
        assert phone.said == [heard.format(url=application.url)]
        assert phone.status == "completed"


# -- signatures: https://www.twilio.com/docs/usage/webhooks/webhooks-security -----------------------------------------


def test_a_shared_key_signs_with_sha256_and_says_so() -> None:
    with answering({"/": says("hi")}) as (url, seen), lenient() as exchange:
        exchange.shares(SharedKey(SECRET))
        exchange.dial(url=url + "/")
        (asked,) = seen
        settings = asked.headers["X-Twilio-Webhooks-Signature-Settings"]
        assert get_signature_algorithm(settings) == "HMAC_SHA256"
        assert RequestValidator(SECRET).validate(
            url + "/", asked.form.to_dict(), asked.headers["X-Twilio-Signature"], "HMAC_SHA256"
        )


def test_a_json_webhook_is_signed_by_the_hash_of_its_body() -> None:
    with answering({"/": says("hi")}) as (url, seen):
        client = WebhookClient(AUTH_TOKEN)
        assert client.fetch(SentWebhook(url + "/", "POST", {"a": "b"}, json=True)).ok
        client.close()
        (asked,) = seen
        body = asked.get_data(as_text=True)
        assert (json.loads(body), asked.content_type) == ({"a": "b"}, "application/json")
        signature = asked.headers["X-Twilio-Signature"]
        assert RequestValidator(AUTH_TOKEN).validate(asked.url, body, signature)
        assert not RequestValidator(AUTH_TOKEN).validate(asked.url, body + " ", signature)
