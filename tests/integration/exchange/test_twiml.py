"""The strict reader of TwiML, on its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.twiml.voice_response import Gather, VoiceResponse

from parley.local.exchange import TwimlRefused, check_twiml

REFUSED = [
    ("not well-formed", 12100, "<Response><Say>hi</Response>"),
    ("no Response", 12100, "<Answer/>"),
    ("space before the declaration", 12100, ' <?xml version="1.0"?><Response/>'),
    ("an entity", 12100, '<!DOCTYPE r [<!ENTITY a "b">]><Response><Say>&a;</Say></Response>'),
    ("a control character", 12100, "<Response><Say>\x07</Say></Response>"),
    ("nothing", 12100, ""),
    ("an unknown verb", 12200, "<Response><Shout>hi</Shout></Response>"),
    ("a verb in lower case", 12200, "<Response><say>hi</say></Response>"),
    ("a verb this exchange does not speak", 12200, "<Response><Connect/></Response>"),
    ("an unknown attribute", 12200, '<Response><Say loud="yes">hi</Say></Response>'),
    ("text between verbs", 12200, "<Response>hello</Response>"),
    ("a Gather in a Gather", 12200, "<Response><Gather><Gather/></Gather></Response>"),
    ("a Redirect in a Gather", 12200, "<Response><Gather><Redirect>/x</Redirect></Gather></Response>"),
    ("a Number outside Dial", 12200, "<Response><Number>+15125550100</Number></Response>"),
    ("an unknown voice", 13511, '<Response><Say voice="Polly.Nobody">hi</Say></Response>'),
    ("an unknown language", 12200, '<Response><Say language="xx-XX">hi</Say></Response>'),
    ("an empty Say", 13520, "<Response><Say> </Say></Response>"),
    ("a long Say", 13521, f"<Response><Say>{'a' * 4097}</Say></Response>"),
    ("a long Polly Say", 13521, f'<Response><Say voice="Polly.Joanna">{"a" * 3001}</Say></Response>'),
    ("a Say that is long once encoded", 13521, f"<Response><Say>{'é' * 800}</Say></Response>"),
    ("a big document", 11750, f"<Response>{'<Say>' + 'a' * 4000 + '</Say>'}".ljust(66000) + "</Response>"),
    ("a wrong input", 12200, '<Response><Gather input="voice"/></Response>'),
    ("a timeout of nothing", 13313, '<Response><Gather timeout="0"/></Response>'),
    ("numDigits in words", 13314, '<Response><Gather numDigits="five"/></Response>'),
    ("two finish keys", 13310, '<Response><Gather finishOnKey="#*"/></Response>'),
    ("speechTimeout in words", 13327, '<Response><Gather speechTimeout="soon"/></Response>'),
    (
        "auto with a model",
        13335,
        '<Response><Gather speechTimeout="auto" speechModel="phone_call"/></Response>',
    ),
    ("an unknown model", 13334, '<Response><Gather speechModel="best"/></Response>'),
    ("a long hint", 13330, f'<Response><Gather hints="{"a" * 101}"/></Response>'),
    ("many hints", 13330, f'<Response><Gather hints="{",".join("a" * 501)}"/></Response>'),
    ("a URL with a space", 12200, '<Response><Gather action="/a b"/></Response>'),
    ("a URL of another kind", 12200, '<Response><Gather action="ftp://x/y"/></Response>'),
    ("a Redirect to nowhere", 12200, "<Response><Redirect/></Response>"),
    ("an endless Pause", 13910, '<Response><Pause length="long"/></Response>'),
    ("a Dial to nobody", 13223, "<Response><Dial/></Response>"),
    ("a Dial to a name", 13223, "<Response><Dial>the office</Dial></Response>"),
    ("eleven numbers", 12200, f"<Response><Dial>{'<Number>+15125550100</Number>' * 11}</Dial></Response>"),
    ("a Reject for no reason", 12200, '<Response><Reject reason="tired"/></Response>'),
    ("a Hangup with words", 12200, "<Response><Hangup>bye</Hangup></Response>"),
]


@pytest.mark.parametrize(
    ("code", "document"), [each[1:] for each in REFUSED], ids=[each[0] for each in REFUSED]
)
def test_what_twilio_would_refuse_is_refused_with_its_number(code: int, document: str) -> None:
    with pytest.raises(TwimlRefused) as refused:
        check_twiml(document)
    assert refused.value.code == code
    assert refused.value.document == document


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "audio/mpeg", ""])
def test_another_content_type_is_refused(content_type: str) -> None:
    with pytest.raises(TwimlRefused, match="12300"):
        check_twiml("<Response/>", content_type)


def test_a_document_keeps_its_verbs_and_speaks_ssml_as_words() -> None:
    document = check_twiml(
        b'<?xml version="1.0" encoding="UTF-8"?><Response>'
        b'<Gather input="speech dtmf" hints="a, b" action="/turn?n=1&amp;s=2" bargeIn="false">'
        b'<Say voice="Polly.Joanna">One <break time="1s"/><emphasis level="strong">two</emphasis>.</Say>'
        b'<Pause length="2"/></Gather><Redirect method="POST">/again</Redirect></Response>'
    )
    gather, redirect = document.verbs
    assert gather.get("action") == "/turn?n=1&s=2"
    assert gather.children[0].text == "One two."
    assert redirect.text == "/again"


def test_what_the_twilio_library_writes_is_accepted() -> None:
    response = VoiceResponse()
    gather = Gather(
        input="dtmf speech",
        action="https://example.com/turn#rc=2&rp=all",
        action_on_empty_result=True,
        speech_timeout="auto",
        timeout=5,
        num_digits=5,
        finish_on_key="#",
        hints="one, two",
        language="en-US",
        barge_in=True,
        profanity_filter=False,
    )
    gather.say("Hello", voice="Google.en-US-Chirp3-HD-Aoede", language="en-US")
    response.append(gather)
    dial = response.dial(caller_id="+15125550100", timeout=20, action="/done", hangup_on_star=True)
    dial.number("+15125550123", url="/whisper", status_callback_event="initiated ringing answered completed")
    response.record(action="/recorded", max_length=30, finish_on_key="#", play_beep=True, transcribe=False)
    response.play(digits="wwww1234")
    response.hangup()
    assert check_twiml(str(response)).verbs[0].get("speechTimeout") == "auto"


def refusal(document: str | bytes) -> TwimlRefused | None:
    try:
        check_twiml(document)
    except TwimlRefused as refused:
        return refused
    return None


@given(st.text(max_size=300))
def test_any_speech_that_the_twilio_library_escapes_is_spoken_or_refused(text: str) -> None:
    response = VoiceResponse()
    response.say(text)
    refused = refusal(str(response))
    if refused is None:
        assert check_twiml(str(response)).verbs[0].text.split() == text.split()
    else:
        assert refused.code in (12100, 13520)


@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_be_refused(document: bytes) -> None:
    refused = refusal(b"<Response>" + document + b"</Response>")
    assert refused is None or refused.code in (12100, 12200)
