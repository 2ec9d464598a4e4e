"""Calls into an application, as its caller lives through them."""

import threading
from collections.abc import Mapping

import pytest
from werkzeug import Response

from parley.local.exchange import Exchange, NotConnected, RedirectLoop, TwimlRefused

from .application import Page, served, slow, twiml

AGENTS = ("hvac",)

ASK = '<Gather input="dtmf speech" action="/heard" hints="furnace, AC"><Say>How can I help?</Say></Gather>'
NUMBER = "+15125550000"


def echo(form: Mapping[str, str]) -> str:
    return f"<Say>You said {form.get('SpeechResult', form.get('Digits', 'nothing'))}</Say>" + ASK


def test_a_caller_hears_the_welcome_speaks_and_is_understood() -> None:
    with served({"/": ASK, "/heard": echo}) as application, Exchange.start() as exchange:
        exchange.number(NUMBER, application.url + "/", name="hvac")
        phone = exchange.dial("hvac")
        assert phone.said == ["How can I help?"]
        assert phone.status == "in-progress"
        assert phone.listening is not None
        assert phone.listening.hints == ("furnace", "AC")
        phone.says("my AC is broken", confidence=0.83)
        assert phone.said == ["You said my AC is broken", "How can I help?"]
        phone.presses("12#")
        assert phone.said[0] == "You said 12"
        phone.hangs_up()
        assert phone.ended
        assert phone.status == "completed"
        assert [str(line) for line in phone.transcript][:3] == [
            "agent: How can I help?",
            "caller: my AC is broken",
            "agent: You said my AC is broken",
        ]
        spoken = application.forms("/heard")[0]
        assert (spoken["SpeechResult"], spoken["Confidence"]) == ("my AC is broken", "0.83")
        assert spoken["CallSid"] == phone.sid
        assert application.forms("/")[0]["CallStatus"] == "ringing"
        assert spoken["CallStatus"] == "in-progress"


def test_any_application_is_called_by_its_url_and_by_get() -> None:
    pages: dict[str, Page] = {"/": '<Gather method="GET" action="/heard?a=b%20c&amp;d=e"/>', "/heard": echo}
    with served(pages) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/?tenant=a%2Fb")
        phone.presses("7#")
        assert phone.said == ["You said 7", "How can I help?"]
        assert application.forms("/heard")[0]["d"] == "e"


def test_silence_falls_through_to_the_next_verb_and_then_hangs_up() -> None:
    with served({"/": ASK + "<Say>Goodbye.</Say>"}) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/").silent()
        assert phone.said == ["Goodbye."]
        assert phone.status == "completed"


def test_silence_goes_to_the_action_where_the_gather_asks_for_it() -> None:
    pages: dict[str, Page] = {"/": '<Gather action="/heard" actionOnEmptyResult="true"/>', "/heard": echo}
    with served(pages) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/").silent()
        assert phone.said == ["You said", "How can I help?"]


def test_keys_end_at_num_digits_and_without_a_finish_key_after_the_timeout() -> None:
    pages: dict[str, Page] = {
        "/": '<Gather numDigits="5" finishOnKey="" action="/zip"/>',
        "/zip": lambda form: f"<Say>{form['Digits']}</Say><Gather action='/zip'/>",
    }
    with served(pages) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        assert phone.presses("7870199").said == ["78701"]
        assert phone.presses("42").said == ["42"]


def test_words_go_unheard_where_only_keys_are_gathered() -> None:
    with served({"/": "<Gather/><Say>Nothing.</Say>"}) as application, Exchange.start() as exchange:
        assert exchange.dial(url=application.url + "/").says("hello?").said == ["Nothing."]


@pytest.mark.parametrize(("barge_in", "heard"), [("true", True), ("false", False)])
def test_talking_over_the_agent_is_heard_only_with_barge_in(barge_in: str, heard: bool) -> None:
    pages: dict[str, Page] = {
        "/": f'<Gather input="speech" bargeIn="{barge_in}" action="/heard"><Say>Long</Say></Gather>',
        "/heard": echo,
    }
    with served(pages) as application, Exchange.start() as exchange:
        exchange.dial(url=application.url + "/").says("stop", barge_in=True)
        assert bool(application.forms("/heard")) is heard


def test_the_status_callback_tells_the_end_before_hangs_up_returns() -> None:
    with served({"/": ASK, "/status": Response("", 204)}) as application, Exchange.start() as exchange:
        exchange.number(NUMBER, application.url + "/", status_callback=application.url + "/status")
        phone = exchange.dial(NUMBER).hangs_up()
        (ended,) = application.forms("/status")
        assert ended["CallSid"] == phone.sid
        assert ended["CallStatus"] == "completed"
        assert ended["SequenceNumber"] == "0"
        assert ended["CallbackSource"] == "call-progress-events"
        assert int(ended["CallDuration"]) >= 1


def test_a_failing_application_is_replaced_by_its_fallback() -> None:
    pages: dict[str, Page] = {"/": Response("oops", 500), "/fallback": "<Say>Sorry.</Say><Hangup/>"}
    with served(pages) as application, Exchange.start() as exchange:
        exchange.number(NUMBER, application.url + "/", voice_fallback_url=application.url + "/fallback")
        phone = exchange.dial(NUMBER)
        assert phone.said == ["Sorry."]
        assert phone.status == "completed"
        (asked,) = application.forms("/fallback")
        assert (asked["ErrorCode"], asked["ErrorUrl"]) == ("11200", application.url + "/")


def test_without_a_working_fallback_the_caller_hears_an_application_error() -> None:
    pages: dict[str, Page] = {"/": Response("oops", 500), "/fallback": Response("oops", 500)}
    with served(pages) as application, Exchange.start() as exchange:
        exchange.number(NUMBER, application.url + "/", voice_fallback_url=application.url + "/fallback")
        phone = exchange.dial(NUMBER)
        assert "application error" in phone.said[0]
        assert phone.status == "failed"
        assert "11200" in exchange.failures[0]
        exchange.failures.clear()


def test_an_application_that_is_too_slow_has_failed() -> None:
    with served({"/": slow(2, ASK)}) as application, Exchange.start(webhook_timeout=0.2) as exchange:
        phone = exchange.dial(url=application.url + "/")
        assert phone.status == "failed"
        exchange.failures.clear()


@pytest.mark.parametrize(("policy", "tries"), [("#rc=2&rp=5xx", 3), ("#rc=2&rp=4xx", 1), ("", 1)])
def test_connection_overrides_decide_on_retries_and_are_not_sent(policy: str, tries: int) -> None:
    with served({"/": Response("oops", 503)}) as application, Exchange.start(strict=False) as exchange:
        exchange.dial(url=application.url + "/" + policy)
        assert len(application.forms("/")) == tries


def test_bad_twiml_stops_the_call_with_the_document() -> None:
    with served({"/": "<Shout>hi</Shout>"}) as application, Exchange.start() as exchange:
        with pytest.raises(TwimlRefused, match="<Shout>") as refused:
            exchange.dial(url=application.url + "/")
        assert refused.value.code == 12200
        assert "<Shout>hi</Shout>" in refused.value.document
        assert exchange.calls[0].status == "failed"


def test_json_is_no_twiml() -> None:
    page = Response('{"message": "Internal Server Error"}', content_type="application/json")
    with (
        served({"/": page}) as application,
        Exchange.start() as exchange,
        pytest.raises(TwimlRefused, match="12300"),
    ):
        exchange.dial(url=application.url + "/")


def test_a_call_sent_round_in_circles_is_stopped() -> None:
    with served({"/": "<Redirect>/</Redirect>"}) as application, Exchange.start() as exchange:
        with pytest.raises(RedirectLoop):
            exchange.dial(url=application.url + "/")
        assert len(application.requests) == 50


def test_the_same_webhook_can_be_raced_and_replayed() -> None:
    with served({"/": ASK, "/heard": echo}) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/", times=3)
        assert len(application.forms("/")) == 3
        phone.says("one", times=5)
        assert len(application.forms("/heard")) == 5
        assert {answer.text for answer in phone.answers} == {phone.twiml}
        again = phone.replays_last_webhook(times=3, at_once=True)
        assert [answer.text for answer in again] == [phone.twiml] * 3
        assert phone.said[0] == "You said one"


@pytest.mark.parametrize(
    ("verb", "heard"), [("<Say {}>Hold.</Say>", "Hold."), ("<Play {}>/a.mp3</Play>", "[plays {url}/a.mp3]")]
)
def test_loop_specifies_how_many_times_and_0_loops_until_the_call_is_hung_up(verb: str, heard: str) -> None:
    """https://www.twilio.com/docs/voice/twiml/play#loop and /docs/voice/twiml/say#loop"""
    pages: dict[str, Page] = {
        "/": verb.format("loop='3'") + "<Gather/>",
        "/always": verb.format("loop='0'") + "<Say>Never.</Say>",
        "/asked": "<Gather>" + verb.format("loop='0'") + "</Gather><Say>Goodbye.</Say>",
    }
    with served(pages) as application, Exchange.start() as exchange:
        said = [heard.format(url=application.url)]
        assert exchange.dial(url=application.url + "/").said == said * 3
        phone = exchange.dial(url=application.url + "/always")
        assert (phone.said, phone.place) == (said, "Loop")
        assert phone.says("Anybody?").silent().said == []
        assert phone.hangs_up().status == "completed"
        assert exchange.dial(url=application.url + "/asked").silent().said == ["Goodbye."]


def test_a_rejected_call_was_never_answered() -> None:
    with served({"/": '<Reject reason="busy"/>'}) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        assert phone.status == "busy"
        assert not exchange.events.since(0, phone.sid)[-1].get("answered")
        assert "answered" not in {event["event"] for event in exchange.events.since()}


def test_a_recording_ends_with_silence_a_key_or_the_caller_hanging_up() -> None:
    record = '<Record action="/recorded" maxLength="30"/><Say>I did not receive a recording</Say>'
    with served({"/": record, "/recorded": "<Say>Thanks.</Say>"}) as app, Exchange.start() as exchange:
        assert exchange.dial(url=app.url + "/").says("please call back").said == ["Thanks."]
        assert exchange.dial(url=app.url + "/").presses("#").said == ["Thanks."]
        assert exchange.dial(url=app.url + "/").hangs_up().recordings == []
        spoken, keyed, hung_up = app.forms("/recorded")
        assert spoken["RecordingUrl"].endswith(spoken["RecordingSid"])
        assert (spoken["Digits"], keyed["Digits"], hung_up["Digits"]) == ("", "#", "hangup")


def test_the_caller_hangs_up_while_the_application_thinks() -> None:
    thinking = threading.Event()

    def think(_: Mapping[str, str]) -> Response:
        thinking.set()
        released.wait(5)
        return twiml("<Say>too late</Say>")

    released = threading.Event()
    with served({"/": ASK, "/heard": think}) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        speaking = threading.Thread(target=phone.says, args=("hello",))
        speaking.start()
        assert thinking.wait(5)
        phone.hangs_up()
        released.set()
        speaking.join(5)
        assert phone.status == "completed"
        assert "too late" not in phone.said


def test_nobody_listens_once_the_call_has_ended() -> None:
    with served({"/": "<Hangup/>"}) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        with pytest.raises(NotConnected):
            phone.says("hello?")


def test_a_number_that_nobody_has_is_named() -> None:
    with Exchange.start() as exchange, pytest.raises(LookupError, match="nobody has"):
        exchange.dial("+15125559999")


def test_fifty_calls_at_once() -> None:
    with served({"/": ASK, "/heard": echo}) as application, Exchange.start() as exchange:
        phones = []

        def call(number: int) -> None:
            phone = exchange.dial(url=application.url + "/")
            for turn in range(3):
                phone.says(f"{number} {turn}")
                assert phone.said[0] == f"You said {number} {turn}"
            phones.append(phone.hangs_up())

        callers = [threading.Thread(target=call, args=(number,)) for number in range(50)]
        for caller in callers:
            caller.start()
        for caller in callers:
            caller.join(60)
        assert [phone.status for phone in phones] == ["completed"] * 50
        assert len({phone.sid for phone in phones}) == 50
