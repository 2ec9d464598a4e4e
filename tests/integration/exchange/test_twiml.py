"""The reader of TwiML, on its own: the numbers are of https://www.twilio.com/docs/api/errors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.twiml.voice_response import Gather, VoiceResponse

from parley.local.exchange import TwimlRefused, check_twiml


def conference(attribute: str) -> str:
    return f"<Response><Dial><Conference {attribute}>room</Conference></Dial></Response>"


ERRORS = [
    ("not well-formed", 12100, "<Response><Say>hi</Response>"),
    ("space before the declaration", 12100, ' <?xml version="1.0"?><Response/>'),
    ("an entity", 12100, '<!DOCTYPE r [<!ENTITY a "b">]><Response><Say>&a;</Say></Response>'),
    ("a control character", 12100, "<Response><Say>\x07</Say></Response>"),
    ("another root", 12102, "<Answer/>"),
    ("nothing", 12100, ""),
    ("a big document", 11750, f"<Response>{'<Say>' + 'a' * 4000 + '</Say>'}".ljust(66000) + "</Response>"),
    ("a URL with a space", 11100, '<Response><Gather action="/a b"/></Response>'),
    ("a URL of another kind", 11100, '<Response><Gather action="ftp://x/y"/></Response>'),
    ("a Play of nothing", 11100, "<Response><Play/></Response>"),
    ("an Enqueue by PUT", 14201, '<Response><Enqueue method="PUT">sales</Enqueue></Response>'),
    ("an end that is none", 13231, conference('endConferenceOnExit="perhaps"')),
]
WARNINGS = [
    ("an unknown verb", 12200, "<Shout>hi</Shout>"),
    ("a verb in lower case", 12200, "<say>hi</say>"),
    ("an unknown attribute", 12200, '<Say loud="yes">hi</Say>'),
    ("text between verbs", 12200, "hello"),
    ("a Number outside Dial", 12200, "<Number>+15125550100</Number>"),
    ("a Hangup with words", 12200, "<Hangup>bye</Hangup>"),
    ("eleven numbers", 12200, f"<Dial>{'<Number>+15125550100</Number>' * 11}</Dial>"),
    (
        "a Conference beside a Number",
        13000,
        "<Dial><Conference>a</Conference><Number>+15125550100</Number></Dial>",
    ),
    ("Dial's method", 13210, '<Dial method="PUT">+15125550100</Dial>'),
    ("Dial's timeout", 13212, '<Dial timeout="soon">+15125550100</Dial>'),
    ("Dial's hangupOnStar", 13213, '<Dial hangupOnStar="1">+15125550100</Dial>'),
    ("Dial's callerId", 13214, '<Dial callerId="!">+15125550100</Dial>'),
    ("a Say in a Dial", 13215, "<Dial><Number>+15125550100</Number><Say>hi</Say></Dial>"),
    ("Dial's timeLimit", 13216, '<Dial timeLimit="1h">+15125550100</Dial>'),
    ("Dial's record", 13217, '<Dial record="perhaps">+15125550100</Dial>'),
    ("Dial's sequential", 13218, '<Dial sequential="1">+15125550100</Dial>'),
    ("Dial's answerOnBridge", 13219, '<Dial answerOnBridge="1">+15125550100</Dial>'),
    ("Dial's ringTone", 13220, '<Dial ringTone="loud">+15125550100</Dial>'),
    ("Number's method", 13221, '<Dial><Number method="PUT">+15125550100</Number></Dial>'),
    ("Number's sendDigits", 13222, '<Dial><Number sendDigits="x">+15125550100</Number></Dial>'),
    ("a Dial to nobody", 13223, "<Dial/>"),
    ("a Dial to a name", 13223, "<Dial>the office</Dial>"),
    ("two finish keys", 13310, '<Gather finishOnKey="#*"/>'),
    ("Gather's method", 13312, '<Gather method="PUT"/>'),
    ("Gather's timeout", 13313, '<Gather timeout="soon"/>'),
    ("numDigits in words", 13314, '<Gather numDigits="five"/>'),
    ("a Gather in a Gather", 13320, "<Gather><Gather/></Gather>"),
    ("a Redirect in a Gather", 13320, "<Gather><Redirect>/x</Redirect></Gather>"),
    ("the voice of a Say in a Gather", 13321, '<Gather><Say voice="Polly.Nobody">hi</Say></Gather>'),
    ("the loop of a Say in a Gather", 13322, '<Gather><Say loop="ever">hi</Say></Gather>'),
    ("a wrong input", 13326, '<Gather input="voice"/>'),
    ("speechTimeout in words", 13327, '<Gather speechTimeout="soon"/>'),
    ("maxSpeechTime in words", 13328, '<Gather maxSpeechTime="long"/>'),
    ("partialResultCallbackMethod", 13329, '<Gather partialResultCallbackMethod="PUT"/>'),
    ("a long hint", 13330, f'<Gather hints="{"a" * 101}"/>'),
    ("many hints", 13330, f'<Gather hints="{",".join("a" * 501)}"/>'),
    ("Gather's language", 13331, '<Gather language="xx-XX"/>'),
    ("bargeIn", 13332, '<Gather bargeIn="yes"/>'),
    ("profanityFilter", 13333, '<Gather profanityFilter="yes"/>'),
    ("an unknown model", 13334, '<Gather speechModel="best"/>'),
    ("auto with a model", 13335, '<Gather speechTimeout="auto" speechModel="phone_call"/>'),
    ("Play's loop", 13410, '<Play loop="ever">/a.mp3</Play>'),
    ("Play's digits", 13430, '<Play digits="x">/a.mp3</Play>'),
    ("Say's loop", 13510, '<Say loop="ever">hi</Say>'),
    ("an unknown voice", 13511, '<Say voice="Polly.Nobody">hi</Say>'),
    ("an unknown language", 13512, '<Say language="xx-XX">hi</Say>'),
    ("an empty Say", 13520, "<Say> </Say>"),
    ("a long Say", 13521, f"<Say>{'a' * 4097}</Say>"),
    ("a long Polly Say", 13521, f'<Say voice="Polly.Joanna">{"a" * 3001}</Say>'),
    ("a Say that is long once encoded", 13521, f"<Say>{'é' * 800}</Say>"),
    ("Record's method", 13610, '<Record method="PUT"/>'),
    ("Record's timeout", 13611, '<Record timeout="soon"/>'),
    ("Record's maxLength", 13612, '<Record maxLength="long"/>'),
    ("Record's finishOnKey", 13613, '<Record finishOnKey="x"/>'),
    ("Record's transcribe", 13614, '<Record transcribe="yes"/>'),
    ("Record's playBeep", 13616, '<Record playBeep="yes"/>'),
    ("Redirect's method", 13710, '<Redirect method="PUT">/x</Redirect>'),
    ("a Reject for no reason", 13810, '<Reject reason="tired"/>'),
    ("a Pause of nothing", 13910, '<Pause length="0"/>'),
]


@pytest.mark.parametrize(
    ("code", "document"), [each[1:] for each in ERRORS], ids=[each[0] for each in ERRORS]
)
def test_what_twilio_logs_as_an_error_refuses_the_document(code: int, document: str) -> None:
    with pytest.raises(TwimlRefused) as refused:
        check_twiml(document, strict=False)
    assert (refused.value.code, refused.value.document) == (code, document)


@pytest.mark.parametrize(
    ("code", "verb"), [each[1:] for each in WARNINGS], ids=[each[0] for each in WARNINGS]
)
def test_what_twilio_warns_about_is_told_with_its_line_and_the_rest_is_carried_out(
    code: int, verb: str
) -> None:
    text = f"<Response>\n{verb}\n<Say>Still here.</Say></Response>"
    document = check_twiml(text, strict=False)
    assert [(told.code, told.line) for told in document.warnings] == [(code, 1 if verb == "hello" else 2)]
    assert document.verbs[-1].text == "Still here."
    with pytest.raises(TwimlRefused, match=f"{code}: .* \\(line"):
        check_twiml(text)


def test_a_bad_attribute_counts_as_missing() -> None:
    (gather,) = check_twiml(
        '<Response><Gather timeout="soon" numDigits="4" finishOnKey="no"/></Response>', strict=False
    ).verbs
    assert (gather.seconds("timeout"), gather.get("numDigits"), gather.get("finishOnKey")) == (5, "4", "#")


@pytest.mark.parametrize(
    "voice",
    [
        "alice",
        "Polly.Joanna",
        "Polly.Elin-Neural",
        "Polly.Mía-Generative",
        "Google.en-US-Chirp3-HD-Aoede",
        "Google.sv-SE-Wavenet-G",
        "Google.fil-ph-Neural2-A",
    ],
)
def test_the_voices_of_today_are_known(voice: str) -> None:
    assert check_twiml(f'<Response><Say voice="{voice}">hi</Say></Response>').verbs[0].get("voice") == voice


@pytest.mark.parametrize("voice", ["Polly.Elin", "Polly.Astrid-Neural", "Google.xx-XX-Standard-A", "joanna"])
def test_a_voice_that_there_is_not_is_told(voice: str) -> None:
    document = check_twiml(f'<Response><Say voice="{voice}">hi</Say></Response>', strict=False)
    assert [told.code for told in document.warnings] == [13511]
    assert document.verbs[0].get("voice") == ""


def test_what_real_documents_hold_is_accepted() -> None:
    gather, redirect, dial = check_twiml(
        '<Response xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        '<Gather timeout="0" method="post" action="\n /next"/>'
        "<Redirect/><Dial><Sip>kate@example.com</Sip></Dial></Response>"
    ).verbs
    assert (gather.seconds("timeout", 5), gather.get("method"), gather.get("action")) == (0, "POST", "/next")
    assert (redirect.text, dial.children[0].text) == ("", "kate@example.com")


@pytest.mark.parametrize("content_type", ["application/json", "image/png", ""])
def test_another_content_type_is_refused(content_type: str) -> None:
    with pytest.raises(TwimlRefused, match="12300"):
        check_twiml("<Response/>", content_type)


@pytest.mark.parametrize("content_type", ["text/plain", "text/plain; charset=utf-8"])
def test_plain_text_is_read_out(content_type: str) -> None:
    (say,) = check_twiml("Hello,\nyou.", content_type).verbs
    assert (say.name, say.text) == ("Say", "Hello, you.")


def test_plain_text_of_nothing_says_nothing() -> None:
    assert check_twiml(b"", "text/plain").verbs == ()


def test_a_sound_is_played() -> None:
    (play,) = check_twiml(b"ID3", "audio/mpeg", "https://example.com/hello.mp3").verbs
    assert (play.name, play.text) == ("Play", "https://example.com/hello.mp3")


@pytest.mark.parametrize(
    ("content_type", "declared", "encoding"),
    [
        ("text/xml; charset=iso-8859-1", "", "latin-1"),
        ("text/xml; charset=Windows-1252", "utf-8", "cp1252"),
        ("text/xml", "ISO-8859-15", "iso-8859-15"),
        ("text/xml", "shift_jis", "utf-8-sig"),
        ("text/xml", "utf-16", "utf-16"),
        ("text/xml", "", "utf-8"),
    ],
)
def test_the_charset_is_that_of_the_mark_the_header_or_the_declaration(
    content_type: str, declared: str, encoding: str
) -> None:
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    body = f"{declaration}<Response><Say>Grüße</Say></Response>".encode(encoding)
    assert check_twiml(body, content_type).verbs[0].text == "Grüße"


def test_bytes_that_are_none_in_their_charset_are_told() -> None:
    with pytest.raises(TwimlRefused, match="12100: byte 15 of the document is not utf-8"):
        check_twiml("<Response><Say>ü</Say></Response>".encode("latin-1"))


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
