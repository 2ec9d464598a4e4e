"""A call is recorded from a yes on, and only while nothing speaks against it."""

from dataclasses import replace
from typing import Any

import pytest

from parley import hear
from parley.carrier.twiml import Voice, render
from parley.flow import Ask, Collect, Consent, Do, End, Flow, Limits, Question, Result, To, Transfer, tool
from parley.flow.words import TRANSFER_RESULTS
from parley.hear.basics import basics
from parley.languages import part
from parley.languages.parts import Phrases
from parley.local.exchange.twiml import check_twiml
from parley.machine.call import MAY_BE_RECORDED, Call
from parley.machine.effects import Dial, Hold, Listen
from parley.machine.events import SpeechHeard
from parley.machine.step import step
from parley.testing.conversation import Conversation
from parley.turn.take import Taken

AGENTS = ()


@tool(gives={"found": ("owner",)}, may_give=("wanted",), looks_up=True)
def look_up(desk: object) -> Result:
    return Result("found")


ZIP = Question("zip", "What's your ZIP code?", hear=hear.zip_code, again=("Five digits, please.",))
CARD = Question(
    "card",
    "What's the number of the card?",
    hear=hear.digits,
    read_back="I have {card}. Is that right?",
    again=("The card, please.",),
    secret=True,
)
NAME = Question("name", "Who are you?", hear=hear.name, again=("Your name, please.",))
CONSENT = Consent(
    "consent",
    "May we record this call?",
    hear=hear.yes_no,
    listen_for=(ZIP,),
    keys={"1": "yes", "2": "no"},
    goto={"yes": To("order", "Thanks."), "no": To("order", "Then we don't.")},
    again=("May we? Press 1, or 2.",),
)
STATES = (
    Do("look_up", look_up, goto={"found": "consent"}, failed="consent"),
    CONSENT,
    Collect("order", (ZIP, CARD, NAME), goto={"done": "person"}, stuck="bye"),
    Transfer(
        "person",
        "One moment.",
        "number",
        goto={"answered": "bye", "busy": "still", "no_answer": "still", "failed": "bye"},
    ),
    Ask("still", "Nobody is free. Anything else?", hear=hear.yes_no, goto={"yes": "bye", "no": "bye"},
        again=("Is there anything else?",), stuck="bye"),
    End("bye", "Goodbye.", outcome="over"),
)  # fmt: skip
FLOW = Flow(
    "shop",
    STATES,
    basics,
    Limits(to="bye"),
    facts={"number": "+15125550111"},
    answers={"recorded": "This call isn't recorded.", "why_you_ask": "To learn from it."},
    recording="consented",
)
ANNOUNCING = Flow("shop", STATES[2:], basics, Limits(to="bye"), facts=FLOW.facts, recording="announced")


def phone(flow: Flow = FLOW, **more: Any) -> Conversation:
    return Conversation(flow, {"look_up": ("found", {"owner": "Ann"})}, **more)


def is_recorded(phone: Conversation) -> bool:
    return phone.call.recording > 0


def why(phone: Conversation) -> str:
    return phone.decisions[-1].why


@pytest.mark.parametrize("said", ["yes", "sure, go ahead", "of course", "yeah that's fine"])
def test_a_yes_has_the_call_recorded_from_then_on(said: str) -> None:
    call = phone()
    assert not is_recorded(call)
    call.says(said)
    assert (is_recorded(call), call.said[0], why(call)) == (True, "Thanks.", "the recording starts")
    assert call.call.recording == call.call.turn


@pytest.mark.parametrize(
    "said",
    [
        "no",
        "no thanks",
        "I don't know",
        "hm, let me think",
        "don't record this",
        "yes but don't record my card",
        "it's 78704",
    ],
)
def test_no_and_a_doubt_record_nothing_and_the_call_goes_on(said: str) -> None:
    call = phone().says(said)
    assert (is_recorded(call), call.said[0], call.state) == (False, "Then we don't.", "order")


def test_silence_records_nothing_and_the_call_goes_on() -> None:
    call = phone().silent()
    assert (is_recorded(call), call.state) == (False, "order")


@pytest.mark.parametrize(("key", "recorded"), [("1", True), ("2", False), ("7", False)])
def test_a_key_is_an_answer(key: str, recorded: bool) -> None:
    assert is_recorded(phone().presses(key)) is recorded


@pytest.mark.parametrize(
    "said",
    [
        "yes but only if you delete it tomorrow",
        "only if you delete it tomorrow",
        "if you have to",
        "yes, unless it is for advertising",
        "banana elephant",
    ],
)
def test_a_yes_with_something_left_over_is_asked_about_once_and_no_second_one_counts(said: str) -> None:
    call = phone().says(said)
    assert (is_recorded(call), call.state, call.said[-1]) == (False, "consent", "May we? Press 1, or 2.")
    assert is_recorded(call.says("yes"))
    assert (is_recorded(phone().says(said, said)), phone().says(said, said).state) == (False, "order")


def test_what_is_told_beside_the_answer_is_taken_in() -> None:
    assert phone().says("no, and my zip is 78704").call.values["zip"] == "78704"
    call = phone().says("yes it's 78704")
    assert (call.call.values["zip"], call.call.may_record) == ("78704", MAY_BE_RECORDED)


def test_a_model_agrees_to_no_recording() -> None:
    call = phone(model={"whatever floats your boat": {"consent": "yes", "words": "whatever"}})
    call.says("whatever floats your boat")
    assert not is_recorded(call)


def test_who_asks_why_hears_it_and_is_asked_again() -> None:
    call = phone().says("why do you ask?")
    assert (call.said[0], call.state) == ("To learn from it.", "consent")


def test_stop_recording_stops_it_wherever_it_is_said() -> None:
    call = phone().says("yes", "stop recording please")
    assert (is_recorded(call), call.said) == (
        False,
        ("Okay, nothing more is recorded.", "What's your ZIP code?"),
    )
    assert why(call) == "the recording ends: withdrawn"
    assert not is_recorded(call.says("78704"))


def test_what_is_said_beside_stop_recording_is_an_answer() -> None:
    call = phone().says("yes", "stop recording, it's 78704")
    assert (is_recorded(call), call.call.values["zip"]) == (False, "78704")


def test_stop_recording_ends_no_call_that_is_not_recorded() -> None:
    call = phone().says("no", "stop recording")
    assert (call.call.ended, call.said[0], call.state) == (False, "Okay, nothing more is recorded.", "order")


def test_whether_it_is_recorded_is_answered_as_it_is() -> None:
    assert (
        phone().says("yes", "is this call recorded?").said[0].startswith("Yes, this call is being recorded.")
    )
    assert phone().says("no", "is this call recorded?").said[0] == "This call isn't recorded."


def test_a_secret_is_asked_for_and_read_back_off_the_record() -> None:
    call = phone().says("yes", "78704")
    assert (call.said[-1], is_recorded(call), why(call)) == (
        CARD.ask,
        False,
        "the recording ends: a secret is asked for",
    )
    assert not is_recorded(call.says("repeat that"))
    call.says("4242 4242")
    assert ("Is that right?" in call.heard, is_recorded(call)) == (True, False)
    call.says("yes")
    assert (call.said[-1], is_recorded(call), why(call)) == (NAME.ask, True, "the recording goes on")


def test_a_call_may_end_while_it_is_off_the_record() -> None:
    call = phone().says("yes", "78704").hangs_up()
    assert (call.call.ended, is_recorded(call)) == (True, False)


def transferred() -> Conversation:
    return phone().says("yes", "78704", "4242 4242", "yes", "Ann Lee")


def test_nobody_else_is_recorded_and_who_comes_back_is() -> None:
    call = transferred()
    assert (isinstance(call.effect, Dial), is_recorded(call)) == (True, False)
    assert why(call) == "the recording ends: somebody else comes to the line"
    call.transfer_ends("busy")
    assert (call.state, is_recorded(call)) == ("still", True)


def test_who_waits_for_a_person_and_then_talks_with_them_is_not_recorded() -> None:
    ways = dict.fromkeys(TRANSFER_RESULTS["warm"], "bye") | {"busy": "still"}
    warm = replace(STATES[3], kind="warm", goto=ways, whisper="A caller.", waiting="Still ringing.")
    call = phone(replace(FLOW, states=(*STATES[:3], warm, *STATES[4:])))
    call.says("yes", "78704", "4242 4242", "yes", "Ann Lee")
    assert (isinstance(call.effect, Hold), is_recorded(call)) == (True, False)


def test_who_withdrew_it_is_not_recorded_after_a_transfer() -> None:
    call = phone().says("yes", "78704", "4242 4242", "yes", "stop recording", "Ann Lee").transfer_ends("busy")
    assert (call.state, is_recorded(call)) == ("still", False)


def test_nothing_is_asked_where_the_business_does_not_want_it() -> None:
    wanting = replace(
        FLOW, states=(STATES[0], replace(CONSENT, wanted="wanted"), *STATES[2:]), recording="consented"
    )
    call = phone(wanting)
    assert (call.state, call.said, is_recorded(call)) == ("order", ("What's your ZIP code?",), False)
    asked = Conversation(wanting, {"look_up": ("found", {"owner": "Ann", "wanted": True})})
    assert asked.state == "consent"


def test_an_announced_recording_begins_with_the_announcement() -> None:
    call = phone(ANNOUNCING)
    assert (call.said[0], is_recorded(call), why(call)) == (
        "This call is recorded.",
        True,
        "the recording starts",
    )
    assert not is_recorded(call.says("stop recording"))


def test_a_placed_call_is_announced_to_the_person_who_picked_up() -> None:
    call = phone(ANNOUNCING, direction="outbound")
    assert (call.said[0], is_recorded(call)) == ("This call is recorded.", True)


def test_somebody_who_picks_up_and_speaks_first_is_told_before_they_are_recorded() -> None:
    placed = Call("CA2", "shop", 0.0, called="+15125550100", direction="outbound")
    taken = step(ANNOUNCING, placed, SpeechHeard(1.0, "hello?"))
    assert isinstance(taken.effect, Listen)
    assert (taken.effect.say[0], taken.call.recording) == ("This call is recorded.", 1)


def test_an_announcement_that_was_cut_off_is_made_again() -> None:
    call = phone(ANNOUNCING, interruptible=True).interrupts("78704", after="This")
    assert call.said[0] == "This call is recorded."
    assert "This call is recorded." not in call.says("4242 4242").heard


def test_a_yes_into_the_question_is_none() -> None:
    call = phone(interruptible=True).interrupts("yes", after="May we")
    assert (is_recorded(call), call.state) == (False, "consent")


@pytest.mark.parametrize("language", ["en-US", "sv-SE", "es-US"])
def test_every_language_announces_answers_and_heeds(language: str) -> None:
    phrases = part(Phrases, language)
    assert all((phrases.announcement, phrases.recorded, phrases.unrecorded))


def test_a_document_ends_one_piece_and_starts_the_next_before_its_words() -> None:
    call = phone().says("yes").call
    taken = Taken(call, Listen(("Hello?",)))
    started = render(taken.effect, Voice(), 3, recording=taken.recording)
    check_twiml(started)
    assert started.index("<Start><Recording") < started.index("<Say")
    assert 'name="turn-2"' in started
    assert 'trim="do-not-trim"' in started
    assert "recorded?kind=call&amp;n=2" in started
    ended = Taken(replace(call, recording=0), Listen(("The card?",)), recorded_before=2)
    stopped = render(ended.effect, Voice(), 4, recording=ended.recording)
    check_twiml(stopped)
    assert stopped.index('<Stop><Recording name="turn-2"') < stopped.index("<Say")
