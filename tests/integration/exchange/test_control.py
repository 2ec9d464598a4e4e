"""Phones in other processes: the control API."""

import json
import threading

import httpx

from parley.local.exchange import Exchange

from .application import served
from .test_rest import OURS, PLAYER, client_of

AGENTS = ("hvac",)

ASK = '<Gather input="speech dtmf" action="/heard"><Say>Yes?</Say></Gather><Say>Bye.</Say>'
PAGES = {"/": ASK, "/heard": ASK}


def test_a_caller_in_another_process_dials_talks_and_hangs_up() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.number(OURS, application.url + "/", name="hvac")
        with httpx.Client(base_url=exchange.url) as phone:
            dialled = phone.post("/phone/calls", json={"to": "hvac", "from": PLAYER}).json()
            assert dialled["said"] == ["Yes?"]
            assert dialled["listening"]["input"] == ["speech", "dtmf"]
            call = f"/phone/calls/{dialled['sid']}"
            assert phone.post(f"{call}/says", json={"text": "my AC is broken"}).json()["said"] == ["Yes?"]
            assert phone.post(f"{call}/presses", json={"keys": "12#"}).json()["status"] == "in-progress"
            assert phone.get("/phone/calls").json()["calls"][0]["sid"] == dialled["sid"]
            assert phone.post(f"{call}/silent", json={}).json()["ended"]
            assert phone.post(f"{call}/says", json={"text": "hello?"}).status_code == 409
        assert [form.get("SpeechResult") for form in application.forms("/heard")] == ["my AC is broken", None]
        assert application.forms("/")[0]["From"] == PLAYER


def test_an_application_rings_a_phone_in_another_process() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        client_of(exchange).calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
        with httpx.Client(base_url=exchange.url) as phone:
            events = phone.get("/phone/events", params={"wait": 10}).json()["events"]
            while "live phone" not in [event["event"] for event in events]:
                events = phone.get("/phone/events", params={"since": len(events), "wait": 10}).json()[
                    "events"
                ]
            sid = events[-1]["sid"]
            assert phone.get(f"/phone/calls/{sid}").json()["rings"]
            assert phone.post(f"/phone/calls/{sid}/picks_up", json={}).json()["said"] == ["Yes?"]
            assert phone.post(f"/phone/calls/{sid}/hangs_up", json={}).json()["status"] == "completed"


def test_another_process_scripts_who_answers() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        script = {"number": PLAYER, "script": ["busy", ["hello"]]}
        assert httpx.post(exchange.url + "/phone/callees", json=script).status_code == 201
        unknown = {"number": PLAYER, "script": ["asleep"]}
        assert httpx.post(exchange.url + "/phone/callees", json=unknown).status_code == 400
        nothing = {**unknown, "script": []}
        assert httpx.post(exchange.url + "/phone/callees", json=nothing).status_code == 400
        assert httpx.post(exchange.url + "/phone/calls", json=[]).status_code == 400
        for _ in range(2):
            client_of(exchange).calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
            exchange.settle()
        assert [call.status for call in exchange.calls] == ["busy", "completed"]


def test_a_late_subscriber_catches_up_and_then_follows() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        followed: list[str] = []
        with httpx.stream("GET", exchange.url + "/phone/stream", params={"sid": phone.sid}) as stream:
            threading.Thread(target=phone.hangs_up).start()
            for line in stream.iter_lines():
                if line.startswith("data: "):
                    followed.append(json.loads(line.removeprefix("data: "))["event"])
                if followed[-1:] == ["ended"]:
                    break
        assert followed == ["dialing", "ringing", "webhook", "answered", "said", "listening", "ended"]


def test_events_are_numbered_without_gaps_while_many_call() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        seen: list[int] = []
        stop = exchange.events.subscribe(lambda event: seen.append(event["seq"]))
        callers = [
            threading.Thread(target=lambda: exchange.dial(url=application.url + "/").says("hi").hangs_up())
            for _ in range(10)
        ]
        for caller in callers:
            caller.start()
        for caller in callers:
            caller.join()
        stop()
        assert sorted(seen) == list(range(1, len(seen) + 1))
        assert [event["seq"] for event in exchange.events.since(len(seen) - 3)] == sorted(seen)[-3:]


def test_bad_requests_are_answered_with_what_is_wrong() -> None:
    with (
        served({"/": "<Shout/>"}) as application,
        Exchange.start() as exchange,
        httpx.Client(base_url=exchange.url) as phone,
    ):
        assert phone.post("/phone/calls", json={"to": "nobody"}).status_code == 404
        assert phone.post("/phone/calls", content="{}").status_code == 400
        assert phone.post("/phone/calls/CA1/says", json={"text": "hi"}).status_code == 404
        assert phone.get("/phone/other").status_code == 404
        refused = phone.post("/phone/calls", json={"url": application.url + "/"})
        assert refused.status_code == 502
        assert "<Shout/>" in refused.json()["error"]
