"""Dial and the people it calls, as https://www.twilio.com/docs/voice/twiml/dial and the pages of its nouns describe
them. Each test is named after what the documentation says."""

import pytest

from parley.local.exchange import Exchange, Phone

from .application import Application, Page, served
from .test_rest import PLAYER, client_of

MAREK, ANA = "+15125550141", "+15125550142"
DONE: dict[str, Page] = {"/done": "<Say>Done.</Say><Gather/>", "/leg": "", "/recorded": ""}


def pages(dial: str, **more: Page) -> dict[str, Page]:
    return {"/": dial, **DONE, **{f"/{name}": page for name, page in more.items()}}


def to(number: str, noun: str = "", **dial: str) -> str:
    written = " ".join(f'{name}="{value}"' for name, value in {"action": "/done", **dial}.items())
    return f"<Dial {written}><Number {noun}>{number}</Number></Dial><Say>Goodbye.</Say>"


def caller(exchange: Exchange, application: Application) -> Phone:
    return exchange.dial(url=application.url + "/", from_=PLAYER)


def bridged(exchange: Exchange, application: Application) -> tuple[Phone, Phone]:
    """A caller, and Marek's phone that has been picked up."""
    exchange.callee(MAREK, ["ring"])
    phone = caller(exchange, application)
    return phone, exchange.wait_for_call(MAREK).picks_up()


def done(application: Application) -> dict[str, str]:
    return application.forms("/done")[-1]


def test_if_the_party_answers_the_call_the_two_parties_can_communicate_until_one_hangs_up() -> None:
    with served(pages(to(MAREK))) as application, Exchange.start() as exchange:
        phone, marek = bridged(exchange, application)
        assert (phone.place, marek.place, marek.status) == ("Talk", "Talk", "in-progress")
        phone.says("Is my car ready?")
        assert marek.said == ["Is my car ready?"]
        marek.says("Yes, it is.")
        assert phone.said == ["Yes, it is."]
        marek.hangs_up()
        exchange.settle()
        assert phone.said[-1] == "Done."
        told = done(application)
        assert (told["DialCallStatus"], told["DialBridged"], told["DialCallSid"]) == (
            "completed",
            "true",
            marek.sid,
        )
        assert int(told["DialCallDuration"]) >= 1


def test_without_an_action_the_initial_caller_hears_the_next_verb_when_the_called_party_hangs_up() -> None:
    with (
        served({"/": f"<Dial>{MAREK}</Dial><Say>Goodbye.</Say>"}) as application,
        Exchange.start() as exchange,
    ):
        phone, marek = bridged(exchange, application)
        marek.hangs_up()
        exchange.settle()
        assert (phone.said, phone.status) == (["Goodbye."], "completed")


def test_if_the_initial_caller_hangs_up_the_session_ends_and_the_action_is_told() -> None:
    with served(pages(to(MAREK))) as application, Exchange.start() as exchange:
        phone, marek = bridged(exchange, application)
        phone.hangs_up()
        exchange.settle()
        assert (marek.status, phone.said) == ("completed", [])
        assert (done(application)["DialCallStatus"], done(application)["CallStatus"]) == (
            "completed",
            "completed",
        )


def test_a_caller_who_hangs_up_while_it_rings_lets_the_phone_stop_ringing() -> None:
    with served(pages(to(MAREK))) as application, Exchange.start() as exchange:
        exchange.callee(MAREK, ["ring"])
        phone = caller(exchange, application)
        marek = exchange.wait_for_call(MAREK)
        assert (phone.place, marek.rings) == ("Dial", True)
        phone.hangs_up()
        exchange.settle()
        assert (marek.rings, marek.status) == (False, "canceled")
        assert done(application)["DialCallStatus"] == "canceled"


@pytest.mark.parametrize(("does", "status"), [("declines", "busy"), ("ignores", "no-answer")])
def test_the_action_is_told_how_a_live_phone_was_answered(does: str, status: str) -> None:
    with served(pages(to(MAREK))) as application, Exchange.start() as exchange:
        exchange.callee(MAREK, ["ring"])
        phone = caller(exchange, application)
        getattr(exchange.wait_for_call(MAREK), does)()
        exchange.settle()
        assert (phone.said, done(application)["DialCallStatus"]) == (["Done."], status)
        assert done(application)["DialBridged"] == "false"


def test_time_limit_ends_the_talk_and_the_caller_goes_on() -> None:
    with served(pages(to(MAREK, timeLimit="30"))) as application, Exchange.start() as exchange:
        phone, marek = bridged(exchange, application)
        phone.silent()
        assert phone.place == "Talk"
        for _ in range(6):
            if phone.place == "Talk":
                phone.silent()
        exchange.settle()
        assert (marek.status, phone.said) == ("completed", ["Done."])
        assert (done(application)["DialCallStatus"], done(application)["DialCallDuration"]) == (
            "completed",
            "30",
        )


def test_hangup_on_star_lets_the_initial_caller_hang_up_on_the_called_party() -> None:
    with served(pages(to(MAREK, hangupOnStar="true"))) as application, Exchange.start() as exchange:
        phone, marek = bridged(exchange, application)
        marek.presses("*")
        assert phone.place == "Talk"
        phone.presses("*")
        exchange.settle()
        assert (phone.said, phone.status, marek.status) == (["Done."], "in-progress", "completed")
        assert done(application)["DialCallStatus"] == "completed"


def test_without_hangup_on_star_a_star_means_nothing() -> None:
    with served(pages(to(MAREK))) as application, Exchange.start() as exchange:
        phone, _ = bridged(exchange, application)
        assert phone.presses("*").place == "Talk"


def test_answer_on_bridge_will_cause_the_inbound_call_to_ring_until_the_dialed_number_answers() -> None:
    with served(pages(to(MAREK, answerOnBridge="true"))) as application, Exchange.start() as exchange:
        exchange.callee(MAREK, ["ring"])
        phone = caller(exchange, application)
        assert phone.status == "ringing"
        exchange.wait_for_call(MAREK).picks_up()
        assert phone.status == "in-progress"


def test_simultaneous_dialing_connects_the_first_who_answers_and_cancels_the_others() -> None:
    dial = f'<Dial action="/done"><Number>{MAREK}</Number><Number>{ANA}</Number></Dial>'
    with served(pages(dial)) as application, Exchange.start() as exchange:
        exchange.callee(MAREK, ["ring"])
        exchange.callee(ANA, ["ring"])
        phone = caller(exchange, application)
        marek, ana = exchange.wait_for_call(MAREK), exchange.wait_for_call(ANA)
        assert (marek.rings, ana.rings) == (True, True)
        ana.picks_up().says("Ana here.")
        exchange.settle()
        assert (marek.status, phone.said) == ("canceled", ["Ana here."])


def test_sequential_dials_one_after_the_other() -> None:
    dial = f'<Dial sequential="true" action="/done"><Number>{MAREK}</Number><Number>{ANA}</Number></Dial>'
    with served(pages(dial)) as application, Exchange.start() as exchange:
        exchange.callee(MAREK, ["ring"])
        exchange.callee(ANA, ["ring"])
        phone = caller(exchange, application)
        marek = exchange.wait_for_call(MAREK)
        assert [call.to for call in exchange.calls if call.parent_sid] == [MAREK]
        marek.ignores()
        exchange.wait_for_call(ANA).picks_up().says("Ana here.")
        assert phone.said == ["Ana here."]


def test_the_callee_hears_the_document_at_url_and_may_accept_with_a_key() -> None:
    whisper = '<Gather numDigits="1" action="/accept"><Say>Press 1 to take the call.</Say></Gather><Hangup/>'
    accept: dict[str, Page] = {
        "whisper": whisper,
        "accept": lambda form: "" if form["Digits"] == "1" else "<Hangup/>",
    }
    with served(pages(to(MAREK, 'url="/whisper"'), **accept)) as application, Exchange.start() as exchange:
        phone, marek = bridged(exchange, application)
        assert (marek.said, phone.place) == (["Press 1 to take the call."], "Dial")
        marek.presses("1")
        assert (phone.place, marek.place) == ("Talk", "Talk")
        assert application.forms("/whisper")[0]["CallSid"] == marek.sid
        phone.says("Hello?")
        assert marek.said == ["Hello?"]


@pytest.mark.parametrize("refuses", ["2", "hang up", "silence"])
def test_the_callee_may_refuse_hang_up_or_say_nothing_while_they_hear_the_document(refuses: str) -> None:
    whisper = '<Gather numDigits="1" action="/accept"><Say>Press 1 to take the call.</Say></Gather><Hangup/>'
    accept: dict[str, Page] = {
        "whisper": whisper,
        "accept": lambda form: "" if form["Digits"] == "1" else "<Hangup/>",
    }
    with served(pages(to(MAREK, 'url="/whisper"'), **accept)) as application, Exchange.start() as exchange:
        phone, marek = bridged(exchange, application)
        ways = {"hang up": marek.hangs_up, "silence": marek.silent}
        ways.get(refuses, lambda: marek.presses("2"))()
        exchange.settle()
        assert (phone.said, marek.status) == (["Done."], "completed")
        assert (done(application)["DialCallStatus"], done(application)["DialBridged"]) == (
            "no-answer",
            "false",
        )


def test_a_scripted_callee_talks_after_the_whisper_and_then_hangs_up() -> None:
    whisper = '<Gather numDigits="1" action="/accept"><Say>Press 1.</Say></Gather><Hangup/>'
    more: dict[str, Page] = {"whisper": whisper, "accept": ""}
    with served(pages(to(MAREK, 'url="/whisper"'), **more)) as application, Exchange.start() as exchange:
        exchange.callee(MAREK, [["#1", "Workshop, Marek speaking.", "Tomorrow at nine."]])
        phone = caller(exchange, application)
        exchange.settle()
        assert phone.said == ["Workshop, Marek speaking."]
        phone.says("When is it ready?")
        exchange.settle()
        assert phone.said == ["Tomorrow at nine."]
        phone.says("Thanks.")
        exchange.settle()
        assert phone.said == ["Done."]


@pytest.mark.parametrize(
    ("record", "channels"), [("true", "1"), ("record-from-answer", "1"), ("record-from-ringing-dual", "2")]
)
def test_record_lets_you_record_both_legs_of_a_call(record: str, channels: str) -> None:
    dial = to(MAREK, record=record, recordingStatusCallback="/recorded")
    with served(pages(dial)) as application, Exchange.start() as exchange:
        phone, marek = bridged(exchange, application)
        phone.says("Hello.")
        marek.says("Hi.").hangs_up()
        exchange.settle()
        (form,) = application.forms("/recorded")
        assert (form["CallSid"], form["RecordingSource"], form["RecordingChannels"]) == (
            phone.sid,
            "DialVerb",
            channels,
        )
        assert done(application)["RecordingUrl"] == form["RecordingUrl"]
        (recording,) = client_of(exchange).calls(phone.sid).recordings.list()
        assert (recording.sid, recording.status) == (form["RecordingSid"], "completed")


def test_without_record_the_action_is_told_of_no_recording() -> None:
    with served(pages(to(MAREK))) as application, Exchange.start() as exchange:
        caller(exchange, application)
        assert "RecordingUrl" not in done(application)


@pytest.mark.parametrize(
    ("noun", "address"),
    [
        ("<Client>joey</Client>", "client:joey"),
        ('<Client><Identity>joey</Identity><Parameter name="a" value="b"/></Client>', "client:joey"),
        ("<Sip>sip:joey@example.com</Sip>", "sip:joey@example.com"),
        ("<Sim>DE0123456789abcdef0123456789abcdef</Sim>", "sim:DE0123456789abcdef0123456789abcdef"),
    ],
)
def test_clients_sip_endpoints_and_sims_are_called_like_numbers(noun: str, address: str) -> None:
    with served(pages(f'<Dial action="/done">{noun}</Dial>')) as application, Exchange.start() as exchange:
        exchange.callee(address, ["ring"])
        phone = caller(exchange, application)
        exchange.wait_for_call(address).picks_up().says("Joey here.")
        assert phone.said == ["Joey here."]


@pytest.mark.parametrize(("script", "code"), [("answer", "200"), ("busy", "486"), ("no-answer", "487")])
def test_the_action_is_told_the_sip_response_code_of_the_invite(script: str, code: str) -> None:
    """https://www.twilio.com/docs/voice/twiml/sip#dial-action-http-parameters"""
    dial = '<Dial action="/done"><Sip>sip:joey@example.com</Sip></Dial>'
    with served(pages(dial)) as application, Exchange.start() as exchange:
        exchange.callee("sip:joey@example.com", [script])
        caller(exchange, application)
        assert done(application)["DialSipResponseCode"] == code
        assert done(application)["DialSipCallId"]


def test_caller_id_is_what_the_called_party_sees() -> None:
    with served(pages(to(MAREK, callerId="+15125550000"))) as application, Exchange.start() as exchange:
        _, marek = bridged(exchange, application)
        assert marek.call.from_ == "+15125550000"


@pytest.mark.parametrize("written", ["512-555-0141", "+1 512 555 0141"])
def test_a_number_with_hyphens_or_spaces_is_dialed_in_e164(written: str) -> None:
    """As 415-123-4567 in Twilio's example of Dial."""
    with served(pages(to(written, callerId="512-555-0000"))) as application, Exchange.start() as exchange:
        _, marek = bridged(exchange, application)
        assert (marek.call.to, marek.call.from_) == (MAREK, "+15125550000")


def test_a_call_that_is_redirected_hangs_up_on_the_called_party() -> None:
    with (
        served(pages(to(MAREK), other="<Say>Other.</Say><Gather/>")) as application,
        Exchange.start() as exchange,
    ):
        phone, marek = bridged(exchange, application)
        client_of(exchange).calls(phone.sid).update(url=application.url + "/other")
        exchange.settle()
        assert (phone.said[-1], marek.status) == ("Other.", "completed")


def test_a_called_party_that_is_redirected_leaves_the_caller_to_the_action() -> None:
    with (
        served(pages(to(MAREK), other="<Say>Other.</Say><Gather/>")) as application,
        Exchange.start() as exchange,
    ):
        phone, marek = bridged(exchange, application)
        client_of(exchange).calls(marek.sid).update(url=application.url + "/other")
        exchange.settle()
        assert (phone.said[-1], marek.said[-1]) == ("Done.", "Other.")


def test_dial_application_connects_the_call_to_a_twiml_app_with_its_parameters() -> None:
    dial = (
        '<Dial action="/done"><Application customerId="Bakery"><ApplicationSid>AP1</ApplicationSid>'
        '<Parameter name="AccountNumber" value="12345"/></Application></Dial>'
    )
    app: dict[str, Page] = {
        "app": '<Gather input="speech" action="/heard"><Say>What is the matter?</Say></Gather>',
        "heard": lambda form: f"<Say>{form['SpeechResult']}, I see.</Say>",
    }
    with served(pages(dial, **app)) as application, Exchange.start() as exchange:
        exchange.application("AP1", application.url + "/app")
        phone = caller(exchange, application)
        assert (phone.place, phone.said) == ("Application", ["What is the matter?"])
        told = application.forms("/app")[0]
        assert (told["From"], told["To"], told["Param_AccountNumber"]) == (PLAYER, "AP1", "12345")
        assert (told["CustomerId"], told["Direction"]) == ("Bakery", "inbound")
        phone.says("No bread")
        exchange.settle()
        assert [line.text for line in phone.transcript if line.who == "agent"][1:] == [
            "No bread, I see.",
            "Done.",
        ]
        assert done(application)["DialCallStatus"] == "completed"


def test_a_time_limit_comes_sooner_where_time_is_scaled() -> None:
    with (
        served(pages(to(MAREK, timeLimit="600"))) as application,
        Exchange.start(time_scale=0.001) as exchange,
    ):
        phone, marek = bridged(exchange, application)
        assert exchange.events.wait_for(lambda: phone.listening is not None, 20)
        assert (marek.status, done(application)["DialCallDuration"]) == ("completed", "600")


def test_machine_detection_tells_who_answered_while_the_two_are_connected() -> None:
    noun = 'machineDetection="DetectMessageEnd" amdStatusCallback="/machine"'
    with served(pages(to(MAREK, noun), machine="")) as application, Exchange.start() as exchange:
        exchange.callee(MAREK, ["voicemail"])
        caller(exchange, application)
        exchange.settle()
        (told,) = application.forms("/machine")
        assert told["AnsweredBy"] == "machine_end_beep"
        assert [call.sid for call in exchange.calls if call.parent_sid] == [told["CallSid"]]
