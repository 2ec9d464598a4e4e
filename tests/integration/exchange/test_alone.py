"""The phone company as a tool of its own: `parley exchange`, `parley call --url`, the fixture; no part of AWS."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
import pytest
from twilio.rest import Client

from parley.local import cli
from parley.local.cli.exchange import HOOKS
from parley.local.exchange import Exchange
from parley.local.exchange.exchange import ACCOUNT_SID, AUTH_TOKEN

from .application import Application, served

ROOT = Path(__file__).parents[3]
ASK = '<Gather input="speech" action="/heard"><Say>Hello.</Say></Gather>'
ALONE = """
import importlib.metadata, re, sys
from pathlib import Path

def names(file):
    written = Path(file).read_text().splitlines()
    return {re.split(r"[^\\w-]", line)[0] for line in written if line[0] not in "#-"}

brought = names("requirements/exchange.in")
left_out = (names("requirements/runtime.in") | names("requirements/local.in")) - brought - {"pytest"} | {"botocore"}
modules = importlib.metadata.packages_distributions().items()
missing = {module for module, packages in modules if {package.lower() for package in packages} & left_out}

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in missing:
            raise ModuleNotFoundError(name)

assert {"boto3", "botocore", "moto", "pynamodb"} <= missing
sys.meta_path.insert(0, Missing())
import parley.testing.plugin
from parley.local.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def application() -> Iterator[Application]:
    pages = {
        "/": ASK,
        "/heard": "<Say>Bye.</Say>",
        "/sms": "<Message>Hi.</Message>",
        "/bad": "<Say>\n",
        "/told": "",
        "/calls": "<Dial>+15125550177</Dial><Say>Back.</Say>",
    }
    with served(pages) as application:
        yield application


def _alone(*words: str, says: str = "") -> "subprocess.CompletedProcess[str]":
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("TWILIO", "PARLEY"))
    }
    return subprocess.run(
        [sys.executable, "-c", ALONE, *words],
        cwd=ROOT,
        env=environment,
        input=says,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_an_application_is_phoned_without_any_part_of_aws(application: Application) -> None:
    done = _alone("call", "--url", f"{application.url}/", "--script", "-", says="Hi there\n")
    assert done.returncode == 0, done.stderr
    assert "Bye." in done.stdout
    assert "TWILIO_API_URL=http://127.0.0.1:" in done.stderr


def test_the_phone_company_runs_alone_at_a_port_with_an_api_key(application: Application) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-c", ALONE, "exchange", "--port", str(port), "--url", f"{application.url}/"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout is not None
            told = dict(running.stdout.readline().strip().split("=", 1) for _ in range(5))
            client = Client(told["TWILIO_API_KEY"], told["TWILIO_API_KEY_SECRET"], told["TWILIO_ACCOUNT_SID"])
            client.api.base_url = told["TWILIO_API_URL"]
            assert told["TWILIO_API_URL"].endswith(f":{port}")
            assert client.calls.list() == []
            running.send_signal(signal.SIGINT)
            assert running.wait(30) == 0
        finally:
            running.kill()


def test_an_application_whose_code_is_not_touched_asks_the_phone_company(exchange: Exchange) -> None:
    """By the hook for Python."""
    asks = f"from twilio.rest import Client; Client({ACCOUNT_SID!r}, {AUTH_TOKEN!r}).messages.create"
    sends = f"{asks}(to='+15125550123', from_='+15125550000', body='Hello')"
    environment = {**os.environ, "PYTHONPATH": str(HOOKS), "TWILIO_API_URL": exchange.url}
    subprocess.run([sys.executable, "-c", sends], env=environment, check=True, timeout=60)
    assert [message.body for message in exchange.messages] == ["Hello"]


def test_other_peoples_projects_have_a_phone_company_as_a_fixture(
    exchange: Exchange, application: Application
) -> None:
    phone = exchange.dial(url=f"{application.url}/")
    assert phone.says("Hi").transcript[-1].text == "Bye."


def _told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def _calls(url: str, script: str, tmp_path: Path, *options: str) -> int:
    written = tmp_path / "script"
    written.write_text(script)
    return cli.main(["call", "--url", url, "--script", str(written), "--json", *options])


def test_who_calls_whom_from_where_and_how_the_application_is_asked(
    application: Application, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--method", "GET", "--to", "+15125550000", "--from", "sip:jane@example.com")
    place = ("--city", "Austin", "--country", "US", "--status-callback", f"{application.url}/told")
    assert _calls(f"{application.url}/", "Hi\n", tmp_path, *options, *place) == 0
    first, told = application.forms("/")[0], application.forms("/told")[0]
    assert (first["From"], first["To"]) == ("sip:jane@example.com", "+15125550000")
    assert (first["FromCity"], first["FromCountry"]) == ("Austin", "US")
    assert told["CallStatus"] == "completed"


def test_an_application_that_has_called_is_told_who_answered(
    application: Application, tmp_path: Path
) -> None:
    assert _calls(f"{application.url}/", "Hi\n", tmp_path, "--answered-by", "machine_end_beep") == 0
    form = application.forms("/")[0]
    assert (form["AnsweredBy"], form["Direction"], form["To"]) == (
        "machine_end_beep",
        "outbound-api",
        "+15125550100",
    )
    assert form["CallStatus"] == "in-progress"


def test_everything_is_told_in_order_and_the_end_last(
    application: Application, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "people.toml"
    people.write_text('"+15125550177" = "busy"\n')
    assert _calls(f"{application.url}/calls", "", tmp_path, "--callees", str(people)) == 0
    told = _told(capsys)
    names = [str(event["event"]) for event in told if event["event"] != "webhook"]
    assert names[:3] == ["dialing", "ringing", "answered"]
    assert names[-3:] == ["transfer", "said", "ended"]
    assert (told[-3]["status"], told[-2]["text"]) == ("busy", "Back.")
    assert "other call ended" in names


def test_what_a_call_leaves_to_do_is_told_before_its_end(
    application: Application, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _calls(f"{application.url}/", "", tmp_path, "--status-callback", f"{application.url}/told") == 0
    told = _told(capsys)
    assert [event["url"] for event in told if event.get("purpose") == "status callback"] == [
        f"{application.url}/told"
    ]
    assert told[-1]["event"] == "ended"


def test_one_person_tries_a_queue_with_an_agent_from_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "people.toml"
    agent = '[[callers]]\nfrom = "+15125550111"\nto = "+15125550000"\nafter = "joined"\n'
    people.write_text(f'{agent}says = ["How can I help?", "Goodbye."]')
    waits, takes = "<Enqueue>support</Enqueue>", "<Dial><Queue>support</Queue></Dial>"
    with served({"/": lambda form: takes if form["To"] == "+15125550000" else waits}) as application:
        assert (
            _calls(f"{application.url}/", "My boat sank.\nThanks.\n", tmp_path, "--callees", str(people)) == 0
        )
    heard = [event["text"] for event in _told(capsys) if event["event"] == "heard"]
    assert heard == ["How can I help?", "My boat sank.", "Goodbye.", "Thanks."]


def test_the_end_is_told_after_a_refusal_too_and_the_error_once(
    application: Application, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _calls(f"{application.url}/bad", "", tmp_path) == 1
    told = _told(capsys)
    assert [event["event"] for event in told].count("error") == 1
    assert (told[-1]["event"], told[-1]["status"]) == ("ended", "failed")


def test_ctrl_c_hangs_up_in_the_middle_and_the_end_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where tests run in the background, where a shell has Ctrl-C ignored."""
    over = threading.Event()
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    def interrupted(_: Mapping[str, str]) -> str:
        os.kill(os.getpid(), signal.SIGINT)
        over.wait(60)
        return ""

    try:
        with served({"/": interrupted}) as application:
            _calls(f"{application.url}/", "", tmp_path)
            over.set()
    finally:
        signal.signal(signal.SIGINT, before)
    told = _told(capsys)
    assert [event["event"] for event in told].count("ended") == 1
    assert (told[-1]["event"], told[-1]["status"]) == ("ended", "canceled")


def test_a_caller_writes_messages_to_the_number_that_was_dialled(
    application: Application, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sms = ("--sms-url", f"{application.url}/sms", "--to", "+15125550000")
    assert _calls(f"{application.url}/", "/text Hello there\n", tmp_path, *sms) == 0
    texts = [
        (event["event"], event["text"]) for event in _told(capsys) if str(event["event"]).startswith("sms")
    ]
    assert texts == [("sms received", "Hello there"), ("sms", "Hi.")]
    assert application.forms("/sms")[0]["To"] == "+15125550000"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["call", "hvac", "--city", "Austin"], "--city goes with --url"),
        (
            ["call", "--url", "http://x/", "--script", "/dev/null", "--callees", "/nowhere"],
            "cannot read the people of /nowhere",
        ),
        (["exchange", "--port", "1"], "'1' is no port"),
        (["exchange", "--speed", "0"], "'0' is no speed"),
        (["exchange", "--calls-per-second", "-1"], "'-1' is no rate"),
        (["exchange", "--url", "example"], "'example' is no address"),
    ],
)
def test_what_cannot_be_meant_is_said_in_one_sentence(
    arguments: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = cli.main(arguments)
    except SystemExit as stopped:
        code = int(str(stopped.code))
    assert code == 2
    assert why in capsys.readouterr().err


def test_a_port_that_is_taken_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert cli.main(["exchange", "--port", port]) == 2
    assert f"port {port} is taken" in capsys.readouterr().err


def test_the_page_to_phone_from_is_served_and_nothing_of_another_site_is_loaded(exchange: Exchange) -> None:
    page = httpx.get(exchange.url)
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'self'" in page.headers["content-security-policy"]
    for path in re.findall(r'(?:src|href)="([^"]+)"', page.text):
        assert httpx.get(exchange.url + path).status_code == 200


def test_a_pause_takes_its_time_where_time_is_not_skipped() -> None:
    with served({"/": '<Pause length="10"/>'}) as application, Exchange.start(time_scale=0.01) as exchange:
        phone = exchange.dial(url=f"{application.url}/")
        at = {event["event"]: event["at"] for event in exchange.events.since()}
        assert at["ended"] - at["answered"] >= 0.1
        assert phone.call.duration >= 10
