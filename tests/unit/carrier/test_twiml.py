"""What the machine wants said comes out as TwiML that Twilio takes."""

from hypothesis import given, settings
from hypothesis import strategies as st

from parley.carrier import heard
from parley.carrier.twiml import LONGEST_SAY, Voice, render, said_and_done, split, try_again
from parley.carrier.webhook import FormFields, Webhook
from parley.local.exchange.twiml import check_twiml
from parley.machine.effects import Continue, Dial, HangUp, Listen, Nothing, RecordMessage
from parley.machine.events import (
    FAILED,
    NOTHING,
    SOMETHING,
    Continued,
    Dialed,
    Event,
    MessageRecorded,
    Pressed,
    Silence,
    SpeechHeard,
)

VOICE = Voice()


def test_listening_takes_speech_and_keys_and_reports_silence_too() -> None:
    text = render(Listen(("Hello?",), hints=("AC, broken", "repair"), digits=5), VOICE, 3)
    check_twiml(text)
    assert 'action="turn?n=3&amp;l=en-US"' in text
    assert 'actionOnEmptyResult="true"' in text
    assert 'input="speech dtmf"' in text
    assert 'numDigits="5"' in text
    assert 'hints="AC  broken, repair"' in text
    assert '<Say language="en-US" voice="Polly.Joanna-Neural">Hello?</Say>' in text


SEVERAL = Voice(
    "Polly.Joanna-Neural", "en-US", voices={"en-US": "Polly.Joanna-Neural", "es-US": "Polly.Lupe-Neural"}
)


def test_another_language_is_offered_in_it_and_listened_for_with_the_question() -> None:
    offer = Listen(("Hello?",), offers=(("es-US", "Para español, oprima el dos."),))
    text = render(offer, SEVERAL, 2)
    check_twiml(text)
    assert (
        '<Say language="es-US" voice="Polly.Lupe-Neural">Para español, oprima el dos.</Say></Gather>' in text
    )
    assert 'language="en-US"' in text


def test_a_socket_knows_the_voice_of_each_language() -> None:
    text = render(Listen(("Hello?",)), SEVERAL._replace(relay="wss://relay.example/live"), 2)
    check_twiml(text)
    assert '<Language code="es-US" ttsProvider="Amazon" voice="Lupe-Neural"' in text
    assert "<Language" not in render(Listen(("Hello?",)), VOICE._replace(relay="wss://relay.example/live"), 2)


def test_a_slow_step_says_its_words_and_comes_back() -> None:
    text = render(Continue(("One moment.",)), VOICE, 4)
    check_twiml(text)
    assert ">turn?n=4&amp;l=en-US&amp;then=continue</Redirect>" in text


def test_a_transfer_dials_and_comes_back_with_the_result() -> None:
    text = render(Dial(("Hold on.",), "+15125550111", 20, 7200, whisper="A caller."), VOICE, 4, "CA1")
    check_twiml(text)
    assert 'action="turn?n=4&amp;l=en-US"' in text
    assert 'url="whisper?sid=CA1&amp;n=3"' in text


def test_a_message_is_recorded_and_told_of_and_silence_comes_back_too() -> None:
    text = render(RecordMessage(("Speak.",), 119, 5, "#", transcribe=True), VOICE, 4)
    check_twiml(text)
    assert 'action="turn?n=4&amp;l=en-US&amp;then=recorded&amp;words=1"' in text
    assert 'finishOnKey="#" maxLength="119"' in text
    assert (
        text.count('allback="recorded?kind=message&amp;n=3&amp;words=1#rt=5000&amp;rc=3&amp;rp=5xx,ct,rt"')
        == 2
    )
    assert ">turn?n=4&amp;l=en-US&amp;then=silent</Redirect>" in text


@settings(max_examples=40)
@given(st.lists(st.text(max_size=1000), max_size=8))
def test_whatever_is_said_is_valid_twiml(lines: list[str]) -> None:
    for effect in (Listen(lines, hints=lines), HangUp(lines), Continue(lines)):
        check_twiml(render(effect, VOICE, 2))
    check_twiml(try_again(lines, VOICE, "turn?n=1"))


def test_a_very_long_text_is_said_in_pieces_within_one_document() -> None:
    text = said_and_done(["A sentence. " * 5000], VOICE)
    check_twiml(text)
    assert len(text.encode()) < 64_000


@given(st.text(alphabet="ab .!?", max_size=500), st.integers(5, 50))
def test_splitting_loses_no_word(text: str, longest: int) -> None:
    pieces = split(text.strip(), longest)
    assert all(len(piece) <= longest for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_a_text_is_split_where_a_sentence_ends() -> None:
    first = "x" * (LONGEST_SAY - 10) + "."
    assert split(f"{first} And more than fits.") == [first, "And more than fits."]


def test_nobody_is_spoken_to_after_hanging_up() -> None:
    assert "<Say" not in render(Nothing(), VOICE, 2)


def webhook(query: dict[str, str], form: dict[str, str]) -> Webhook:
    return Webhook(
        "/voice/turn",
        "",
        FormFields({name: [value] for name, value in query.items()}),
        FormFields({name: [value] for name, value in form.items()}),
        "",
    )


def read(query: dict[str, str] | None = None, **form: str) -> Event:
    return heard.event(webhook(query or {}, form), 1.0)


def test_what_twilio_reports_is_what_happened() -> None:
    assert read(SpeechResult="hello", Confidence="0.9") == SpeechHeard(1.0, "hello", 0.9)
    assert read(SpeechResult="hello", Confidence="high") == SpeechHeard(1.0, "hello", None)
    assert read(Digits="12#") == Pressed(1.0, "12#")
    assert read() == Silence(1.0)
    assert read(SpeechResult="  \x00 ") == Silence(1.0)
    assert read(DialCallStatus="no-answer") == Dialed(1.0, "no_answer")
    assert read(DialCallStatus="completed") == Dialed(1.0, "answered")
    assert read({"then": "continue"}) == Continued(1.0)


RECORDED = {"then": "recorded"}
AT_TWILIO = "https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1"


def test_what_became_of_a_recording_is_what_happened() -> None:
    taken = read(RECORDED, RecordingUrl=AT_TWILIO, RecordingDuration="12", Digits="#")
    assert taken == MessageRecorded(1.0, SOMETHING, 12, "RE1")
    gone = read(RECORDED, RecordingUrl=AT_TWILIO, RecordingDuration="12", Digits="hangup")
    assert gone == MessageRecorded(1.0, SOMETHING, 12, "RE1", hung_up=True)
    assert read({"then": "silent"}) == MessageRecorded(1.0, NOTHING)
    assert read(RECORDED) == MessageRecorded(1.0, FAILED)
    assert read(RECORDED, RecordingUrl=AT_TWILIO, RecordingDuration="x") == MessageRecorded(1.0, FAILED)


def test_a_recording_survives_a_turn_that_is_tried_again() -> None:
    form = {"RecordingUrl": AT_TWILIO, "RecordingDuration": "12", "Digits": "hangup"}
    first = webhook({**RECORDED, "words": "1"}, form)
    again = webhook({**RECORDED, **heard.recording_of(first)}, {})
    assert heard.event(again, 1.0) == heard.event(first, 1.0)


def test_absurd_speech_is_cut_and_cleaned() -> None:
    event = read(SpeechResult="a\x07b" + "c" * 100_000)
    assert isinstance(event, SpeechHeard)
    assert event.text.startswith("a bccc")
    assert len(event.text) == 10_000


@given(st.text(max_size=300))
def test_words_survive_a_turn_that_is_tried_again(text: str) -> None:
    assert heard.unpacked(heard.packed(text)) == text


def test_words_that_were_carried_along_count_as_said() -> None:
    assert read({"said": heard.packed("my AC is broken")}) == SpeechHeard(1.0, "my AC is broken", None)
    assert isinstance(read({"said": "%%%"}), Silence | SpeechHeard)
