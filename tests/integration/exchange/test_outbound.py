"""Calls that an application places, and what their callees make of them."""

from typing import Any

import pytest
from twilio.base.exceptions import TwilioRestException

from parley.local.exchange import Exchange, NotConnected, Phone

from .application import Application, Page, served
from .test_rest import OURS, PLAYER, client_of

ASK = '<Gather input="speech dtmf" timeout="10" action="/heard"><Say>Hello, this is Nikita.</Say></Gather>'
AGAIN = ASK + "<Say>Goodbye.</Say>"
ALL = ["initiated", "ringing", "answered", "completed"]
PAGES: dict[str, Page] = {"/": AGAIN, "/heard": AGAIN, "/status": "", "/machine": ""}


def place(exchange: Exchange, application: Application, **more: Any) -> str:
    call = client_of(exchange).calls.create(
        to=PLAYER,
        from_=OURS,
        url=application.url + "/",
        status_callback=application.url + "/status",
        status_callback_event=ALL,
        **more,
    )
    return str(call.sid)


def statuses(application: Application) -> list[str]:
    return [form["CallStatus"] for form in application.forms("/status")]


def amd(application: Application, mode: str = "Enable") -> dict[str, str]:
    return {
        "machine_detection": mode,
        "async_amd": "true",
        "async_amd_status_callback": application.url + "/machine",
    }


def test_a_callee_answers_at_the_third_attempt() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["no-answer", "busy", ["Hi!", "I have to go.", "/hangup"]])
        ends = []
        for _ in range(3):
            sid = place(exchange, application)
            exchange.settle()
            ends.append(exchange.phone(sid).status)
        assert ends == ["no-answer", "busy", "completed"]
        assert statuses(application) == [
            *("initiated", "ringing", "no-answer"),
            *("initiated", "ringing", "busy"),
            *("initiated", "ringing", "in-progress", "completed"),
        ]
        assert [form["SequenceNumber"] for form in application.forms("/status")[-4:]] == ["0", "1", "2", "3"]
        assert [form["SpeechResult"] for form in application.forms("/heard")] == ["Hi!", "I have to go."]


def test_only_the_end_is_reported_unless_more_is_asked_for() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["failed"])
        client_of(exchange).calls.create(
            to=PLAYER, from_=OURS, url=application.url + "/", status_callback=application.url + "/status"
        )
        exchange.settle()
        assert statuses(application) == ["failed"]
        assert application.forms("/") == []


@pytest.mark.parametrize(
    ("order", "arrived"),
    [
        ("twice", [each for each in ("initiated", "ringing", "busy") for _ in range(2)]),
        ("reversed", ["busy", "ringing", "initiated"]),
        ("dropped", []),
        ("late", []),
    ],
)
def test_status_callbacks_arrive_as_told(order: str, arrived: list[str]) -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.status_callbacks_arrive(order, to=PLAYER)
        exchange.callee(PLAYER, ["busy"])
        place(exchange, application)
        exchange.settle()
        assert statuses(application) == arrived
        exchange.release_status_callbacks()
        exchange.settle()
        assert statuses(application) == (["initiated", "ringing", "busy"] if order == "late" else arrived)


def test_a_callable_answers_to_what_was_said() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, [lambda said: "Hello Nikita." if "Nikita" in said else None])
        exchange.callee("+15125550124", [lambda said: None if "Nikita" in said else "Who?"])
        place(exchange, application)
        client_of(exchange).calls.create(to="+15125550124", from_=OURS, url=application.url + "/")
        exchange.settle()
        assert len(application.forms("/heard")) == 200


def test_who_hangs_up_at_once_was_answered_all_the_same() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["hang-up"])
        place(exchange, application)
        exchange.settle()
        assert statuses(application) == ["initiated", "ringing", "in-progress", "completed"]


def ringing(exchange: Exchange, application: Application) -> Phone:
    place(exchange, application)
    phone = exchange.wait_for_call(PLAYER)
    assert (phone.status, phone.rings) == ("ringing", True)
    return phone


def test_a_live_phone_rings_and_is_answered() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        phone = ringing(exchange, application)
        with pytest.raises(NotConnected):
            phone.says("hello?")
        phone.picks_up()
        assert phone.said == ["Hello, this is Nikita."]
        phone.says("hi").hangs_up()
        assert statuses(application)[-1] == "completed"
        with pytest.raises(NotConnected):
            phone.picks_up()


def test_a_phone_that_does_not_ring_yet_is_answered_once_it_does() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        placed = client_of(exchange).calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
        assert exchange.phone(placed.sid or "").picks_up().said == ["Hello, this is Nikita."]


def test_a_live_phone_is_declined_ignored_or_stops_ringing() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        assert ringing(exchange, application).declines().status == "busy"
        assert ringing(exchange, application).ignores().status == "no-answer"
        canceled = ringing(exchange, application)
        client_of(exchange).calls(canceled.sid).update(status="canceled")
        exchange.settle()
        assert (canceled.status, canceled.rings) == ("canceled", False)
        assert application.forms("/") == []


@pytest.mark.parametrize(
    ("kind", "mode", "verdict"),
    [
        ("voicemail", "Enable", "machine_start"),
        ("voicemail", "DetectMessageEnd", "machine_end_beep"),
        ("fax", "Enable", "fax"),
        ("screening", "DetectMessageEnd", "machine_end_silence"),
        ("answer", "Enable", "human"),
    ],
)
def test_an_asynchronous_verdict_comes_after_the_first_words(kind: str, mode: str, verdict: str) -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, [kind], says=["Yes?"])
        sid = place(exchange, application, **amd(application, mode))
        exchange.settle()
        (found,) = application.forms("/machine")
        assert (found["CallSid"], found["AnsweredBy"]) == (sid, verdict)
        assert int(found["MachineDetectionDuration"]) > 0
        paths = [path for path, _ in application.requests]
        assert paths.index("/") < paths.index("/machine")
        assert "AnsweredBy" not in application.forms("/")[0]
        assert application.forms("/status")[-1]["AnsweredBy"] == verdict


def test_a_synchronous_verdict_is_in_the_first_webhook_and_can_be_wrong() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["voicemail"], answered_by="unknown")
        place(exchange, application, machine_detection="Enable")
        exchange.settle()
        assert application.forms("/")[0]["AnsweredBy"] == "unknown"
        assert application.forms("/machine") == []


def test_the_application_hangs_up_on_a_machine_while_it_talks() -> None:
    with Exchange.start() as exchange:

        def verdict(form: Any) -> str:
            client_of(exchange).calls(form["CallSid"]).update(status="completed")
            return ""

        with served({**PAGES, "/machine": verdict}) as application:
            exchange.callee(PLAYER, ["voicemail"], verdict_after=1)
            sid = place(exchange, application, **amd(application))
            exchange.settle()
            assert exchange.phone(sid).status == "completed"
            assert "voice mailbox" in application.forms("/heard")[0]["SpeechResult"]
            assert len(application.forms("/heard")) == 1


def test_the_application_redirects_the_call_upon_the_verdict() -> None:
    with Exchange.start() as exchange:

        def verdict(form: Any) -> str:
            client_of(exchange).calls(form["CallSid"]).update(
                twiml="<Response><Say>Bye, machine.</Say></Response>"
            )
            return ""

        with served({**PAGES, "/machine": verdict}) as application:
            exchange.callee(PLAYER, ["voicemail"])
            sid = place(exchange, application, **amd(application))
            exchange.settle()
            assert exchange.phone(sid).transcript[-1].text == "Bye, machine."
            assert application.forms("/heard") == []


def test_a_screened_call_reaches_the_person_or_nobody() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["screening", "screening-nobody"], says=["Hi, it's Ana."])
        for _ in range(2):
            place(exchange, application)
            exchange.settle()
        heard = [form.get("SpeechResult", "") for form in application.forms("/heard")]
        assert "record your name and reason" in heard[0]
        assert heard[2] == "Hi, it's Ana."
        assert "record your name and reason" in heard[3]
        assert len(heard) == 5


def test_a_transfer_is_reported_to_its_action() -> None:
    dial = (
        '<Dial action="/done" timeout="20" callerId="+15125550000">'
        '<Number statusCallback="/leg" statusCallbackEvent="initiated ringing answered completed">'
        "+15125550177</Number></Dial>"
    )
    pages = {"/": dial, "/done": "<Say>Nobody is there.</Say><Hangup/>", "/leg": ""}
    with served(pages) as application, Exchange.start() as exchange:
        exchange.callee("+15125550177", ["answer", "no-answer", "busy", "failed"])
        results = []
        for _ in range(4):
            phone = exchange.dial(url=application.url + "/")
            results.append((phone.transfers[0].status, application.forms("/done")[-1]["DialCallStatus"]))
        assert results == [(each, each) for each in ("completed", "no-answer", "busy", "failed")]
        exchange.settle()
        first = application.forms("/leg")[0]["CallSid"]
        legs = [form["CallStatus"] for form in application.forms("/leg") if form["CallSid"] == first]
        assert legs == ["initiated", "ringing", "in-progress", "completed"]
        assert application.forms("/leg")[0]["ParentCallSid"]


def test_a_whisper_lets_the_callee_refuse_and_the_next_number_is_rung() -> None:
    whisper = '<Number url="/whisper">+15125550177</Number>'
    dial = f'<Dial action="/done">{whisper}<Number>+15125550178</Number></Dial>'
    pages: dict[str, Page] = {
        "/": dial,
        "/whisper": '<Gather numDigits="1" action="/accept"><Say>Press 1.</Say></Gather><Hangup/>',
        "/accept": lambda form: "" if form["Digits"] == "1" else "<Hangup/>",
        "/done": "<Hangup/>",
    }
    with served(pages) as application, Exchange.start() as exchange:
        exchange.callee("+15125550177", [["#1"], ["#2"]])
        accepted = exchange.dial(url=application.url + "/")
        refused = exchange.dial(url=application.url + "/")
        ended = {transfer.to: transfer.status for transfer in accepted.transfers}
        assert ended == {"+15125550177": "completed", "+15125550178": "canceled"}
        assert [form["DialBridged"] for form in application.forms("/done")] == ["true", "true"]
        assert refused.transfers[1].status == "completed"


def test_a_phone_that_nobody_picks_up_stops_ringing_in_scaled_time() -> None:
    with served(PAGES) as application, Exchange.start(time_scale=0.001) as exchange:
        sid = place(exchange, application, timeout=30)
        assert exchange.events.wait_for(lambda: exchange.phone(sid).ended, 10)
        exchange.settle()
        assert exchange.phone(sid).status == "no-answer"
        assert statuses(application) == ["initiated", "ringing", "no-answer"]


def test_an_application_changes_the_call_whose_webhook_it_is_answering() -> None:
    with Exchange.start() as exchange:

        def change(**how: str) -> Any:
            def page(form: Any) -> str:
                client_of(exchange).calls(form["CallSid"]).update(**how)
                return "<Say>never heard</Say>"

            return page

        elsewhere = "<Response><Say>Elsewhere.</Say><Gather/></Response>"
        pages = {"/": ASK, "/heard": change(twiml=elsewhere), "/end": change(status="completed")}
        with served(pages) as application:
            phone = exchange.dial(url=application.url + "/").says("hi")
            assert phone.said == ["Elsewhere."]
            assert exchange.dial(url=application.url + "/end").status == "canceled"


def test_stopping_drops_the_calls_that_are_under_way_without_a_word() -> None:
    with served(PAGES) as application:
        with Exchange.start() as exchange:
            talking = exchange.dial(url=application.url + "/")
            phone = ringing(exchange, application)
        assert (talking.ended, phone.ended, phone.rings) == (True, True, False)
        assert statuses(application) == ["initiated", "ringing"]


def test_bad_twiml_on_a_placed_call_fails_the_test() -> None:
    with (
        served({"/": "<Shout/>"}) as application,
        Exchange.start(strict=False, strict_twiml=True) as exchange,
    ):
        exchange.callee(PLAYER, ["answer"])
        client_of(exchange).calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
        exchange.settle()
        assert "<Shout/>" in exchange.failures[0]


def test_a_call_is_ended_as_completed_when_its_time_limit_is_reached() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, [["Hi!", "", "Still there?"]])
        sid = place(exchange, application, time_limit=7)
        exchange.settle()
        assert (exchange.phone(sid).status, exchange.phone(sid).call.ended_by) == ("completed", "exchange")
        last = application.forms("/status")[-1]
        assert (last["CallStatus"], last["CallDuration"]) == ("completed", "7")
        assert [form["SpeechResult"] for form in application.forms("/heard")] == ["Hi!"]


def test_a_call_is_ended_in_time_while_somebody_just_holds_the_phone() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["answer"])
        phone = exchange.phone(place(exchange, application, time_limit=1))
        assert phone.board.events.wait_for(lambda: phone.ended, 30)
        assert (phone.status, phone.call.ended_by, phone.call.duration) == ("completed", "exchange", 1)


def test_a_time_limit_may_be_changed_while_somebody_talks() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["answer"])
        sid = place(exchange, application)
        exchange.settle()
        client_of(exchange).calls(sid).update(time_limit=1)
        assert exchange.phone(sid).board.events.wait_for(lambda: exchange.phone(sid).ended, 30)


@pytest.mark.parametrize("limit", [0, 86_401])
def test_a_time_limit_is_a_second_to_a_day(limit: int) -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        with pytest.raises(TwilioRestException, match="TimeLimit"):
            place(exchange, application, time_limit=limit)
        exchange.failures.clear()


def test_calls_that_come_faster_than_the_account_may_place_them_are_queued() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["hang-up"])
        exchange.places_calls(0)
        sids = [place(exchange, application) for _ in range(3)]
        assert [client_of(exchange).calls(sid).fetch().status for sid in sids] == ["queued"] * 3
        assert statuses(application) == []
        exchange.places_calls(50)
        over = [exchange.phone(sid).call for sid in sids]
        assert exchange.events.wait_for(lambda: all(call.status == "completed" for call in over), 10.0)


def test_the_exchange_is_settled_when_calls_that_are_let_out_by_themselves_are_over() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["hang-up"])
        exchange.places_calls(20)
        sids = [place(exchange, application) for _ in range(4)]
        exchange.settle()
        assert [client_of(exchange).calls(sid).fetch().status for sid in sids] == ["completed"] * 4


def test_of_a_call_that_is_canceled_in_the_queue_nothing_is_told() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.places_calls(0)
        sid = place(exchange, application)
        client_of(exchange).calls(sid).update(status="canceled")
        exchange.places_calls(None)
        exchange.settle()
        assert client_of(exchange).calls(sid).fetch().status == "canceled"
        assert statuses(application) == []
