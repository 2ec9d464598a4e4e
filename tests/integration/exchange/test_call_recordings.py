"""A recording of a whole call has what was said on it while it ran, and ends by its name, or with the call
(https://www.twilio.com/docs/voice/twiml/recording)."""

from parley.local.exchange import Exchange

from .application import Page, served
from .test_rest import client_of

PAGES: dict[str, Page] = {
    "/": '<Start><Recording name="one" channels="dual" recordingStatusCallback="/recorded" '
    'recordingStatusCallbackEvent="completed absent"/></Start>'
    '<Gather input="speech" action="/card"><Say>Your name?</Say></Gather>',
    "/card": '<Stop><Recording name="one"/></Stop><Gather input="speech" action="/more"><Say>Your card?</Say></Gather>',
    "/more": '<Start><Recording name="two" recordingStatusCallback="/recorded"/></Start>'
    '<Gather input="speech"><Say>Anything else?</Say></Gather>',
    "/recorded": "",
}


def test_each_piece_has_what_was_said_between_its_start_and_its_stop() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        heard: list[str] = []
        exchange.board.events.subscribe(
            lambda event: heard.append(event["text"]) if event["event"] == "recording" else None
        )
        phone = exchange.dial(url=application.url + "/").says("Ann Lee").says("4242").hangs_up()
        exchange.settle()
        assert heard == ["Your name? Ann Lee", "Anything else?"]
        told = application.forms("/recorded")
        assert [(form["RecordingStatus"], form["CallSid"]) for form in told] == [("completed", phone.sid)] * 2
        assert len({form["RecordingSid"] for form in told}) == 2


def test_a_recording_that_is_paused_over_rest_hears_nothing() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        recordings = client_of(exchange).calls(phone.sid).recordings
        recordings("Twilio.CURRENT").update(status="paused", pause_behavior="skip")
        phone.says("Ann Lee")
        assert exchange.board.recordings.all[recordings.list()[0].sid].text == "Your name?"
