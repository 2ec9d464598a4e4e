"""Guardrails in a call: what is said instead, what is logged, what counts as noise, where a call goes on."""

from dataclasses import replace
from typing import Any

import pytest

from agents.car_desk.tests.unit.hillside import hillside
from agents.car_desk.tests.unit.test_car_desk import MARIA, TOOLS
from parley import agents
from parley.flow import Flow, Never
from parley.machine.events import SpeechHeard
from parley.machine.noise import is_noise
from parley.machine.resuming import resumable
from parley.testing.conversation import Conversation

AGENTS = ("car_desk", "hvac")

desk, hvac = agents.load("car_desk"), agents.load("hvac")
UNKNOWN: dict[str, Any] = {"lookup_caller": ("unknown", {})}
SAFE = "The workshop will tell you more about that."


def call(flow: Flow = desk, **more: Any) -> Conversation:
    return Conversation(flow, {**TOOLS, **more}, business=hillside())


def trips(phone: Conversation) -> list[tuple[str, str, str]]:
    return [(t.rule, t.replaced, t.by) for decision in phone.decisions for t in decision.tripped]


@pytest.mark.parametrize(
    ("car", "rule"),
    [
        ("Guaranteed Wreck", "guarantee"),
        ("200 dollars Honda", "price"),
        ("fraud", "insurance"),
    ],
)
def test_a_sentence_that_must_not_be_said_is_replaced_and_logged(car: str, rule: str) -> None:
    phone = call(get_vehicle_info=("found", {"garage": [{"car": car, "year": "", "plate": ""}]})).says(
        "which car do you have on file for me"
    )
    assert phone.heard.startswith(f"{SAFE} For more, a mechanic has to look at it.")
    assert trips(phone) == [(rule, f"On file I have: {car}.", SAFE)]


def test_a_price_is_said_if_it_is_the_configured_one() -> None:
    assert "79 dollars" in call().says("how much is an oil change").heard
    other = replace(desk, languages={}, spoken={**desk.spoken, "price": lambda _: "20 dollars"})
    phone = call(other).says("how much is an oil change")
    assert phone.heard.startswith(SAFE)
    assert trips(phone)[0][0] == "price"


def test_a_model_that_promises_something_is_not_heard() -> None:
    said = "do something about the rattling thing"
    phone = Conversation(desk, TOOLS, model={said: {"welcome": "book", "ack": "That is guaranteed to work."}})
    phone.says(said)
    assert "guaranteed" not in phone.heard


def test_the_whisper_is_checked_as_well() -> None:
    shady = {**MARIA, "name": "Guaranteed Fraud"}
    phone = call(get_customer_by_phone=("known", shady)).says("my lawyer will hear about this")
    assert getattr(phone.effect, "whisper", "") == SAFE


def test_forbidden_phrases_of_an_agent_are_checked_in_everything() -> None:
    polite = replace(desk, languages={}, forbidden=("cheap",))
    phone = call(
        polite, get_vehicle_info=("found", {"garage": [{"car": "cheap car", "year": "", "plate": ""}]})
    )
    assert "cheap" not in phone.says("which car do you have on file for me").heard


def test_the_log_says_which_required_lines_were_spoken() -> None:
    assert call().call.lines == ("disclosure",)
    phone = Conversation(hvac, UNKNOWN)
    assert phone.call.lines == ()
    assert phone.says("my AC is broken").call.lines == ("safety",)


def test_an_escalation_and_a_limit_are_trips_with_what_they_replaced() -> None:
    assert trips(call().says("my lawyer will hear about this")) == [
        ("legal", "the question 'welcome'", "entering 'find_person'")
    ]
    phone = call().says("blah", "foo bar baz", "xyzzy")
    rule, replaced, by = trips(phone)[0]
    assert (rule, by) == ("limit_misses", "entering 'find_person'")
    assert "Just say: book, move, cancel" in replaced


def test_a_call_that_costs_too_much_is_ended_politely() -> None:
    phone = call()
    phone.call = replace(phone.call, spent=1.5)
    phone.says("what are your hours")
    assert (phone.heard, phone.outcome) == ("Thanks for calling Hillside Auto. Goodbye.", "answered")
    assert trips(phone)[0][0] == "limit_dollars"


@pytest.mark.parametrize(
    "event",
    [
        SpeechHeard(0, "[music]"),
        SpeechHeard(0, "la la la la"),
        SpeechHeard(
            0, "your call is important your call is important your call is important your call is important"
        ),
        SpeechHeard(0, "mumble the grumble", 0.12),
        SpeechHeard(0, "..."),
    ],
)
def test_noise_is_silence_and_no_model_is_asked(event: SpeechHeard) -> None:
    assert is_noise(event)
    phone = call()
    phone._turn(event._replace(at=phone.at + 4))
    assert phone.reads == []
    assert phone.heard.startswith("Are you still there?")


@pytest.mark.parametrize(
    "event", [SpeechHeard(0, "my alternator died", 0.8), SpeechHeard(0, "the car makes noise", 0.0)]
)
def test_words_are_no_noise(event: SpeechHeard) -> None:
    assert not is_noise(event)


def test_endless_hold_music_ends_the_call() -> None:
    phone = call()
    for _ in range(6):
        if not phone.call.ended:
            phone.says("[hold music playing]")
    assert phone.outcome == "abandoned"


# --- a call that broke off ------------------------------------------------------------------------------------


def again(earlier: Conversation, **more: Any) -> Conversation:
    """The same person calls again."""
    phone = Conversation.__new__(Conversation)
    phone.__dict__.update(earlier.__dict__, said=(), ran=[], reads=[], afterwards=[], decisions=[])
    phone.tools = {**earlier.tools, **more}
    phone.at += 600
    carried = resumable(earlier.flow, earlier.call)
    fresh = Conversation(earlier.flow, earlier.tools).call
    phone.call = replace(
        fresh, sid="CA2", started_at=phone.at, turn=0, state="", values={}, lines=(), broken_off=carried
    )
    from parley.machine.events import Answered

    return phone._turn(Answered(phone.at))


def broken_off() -> Conversation:
    phone = call(get_customer_by_phone=("unknown", {}))
    return phone.says("I need an oil change on Tuesday at four", "Jane Doe").hangs_up()


def test_a_call_that_broke_off_goes_on_where_it_was() -> None:
    phone = again(broken_off())
    assert phone.heard.endswith("We were cut off. Shall we go on where we were?")
    phone.says("yes please")
    assert (phone.state, phone.heard) == ("register", "What make and model is your car?")
    assert phone.call.values["name"] == "Jane Doe"


@pytest.mark.parametrize("said", ["a tire rotation on Monday", "no, I need a tire rotation on Monday"])
def test_whoever_says_what_they_want_instead_of_going_on_is_heard(said: str) -> None:
    phone = again(broken_off()).says(said)
    assert (phone.state, phone.call.values["service"]) == ("register", "tire rotation")
    assert "name" not in phone.call.values


@pytest.mark.parametrize("answer", ["no", "", "xyzzy"])
def test_whoever_does_not_want_to_go_on_starts_anew(answer: str) -> None:
    phone = again(broken_off())
    for _ in range(3):
        if phone.state == "resume":
            phone.says(answer) if answer else phone.silent()
    assert phone.state == "welcome"
    assert "name" not in phone.call.values
    assert phone.call.broken_off == {}


def test_a_call_that_came_to_something_did_not_break_off() -> None:
    booked = call().says("an oil change on Tuesday at four", "yes").hangs_up()
    assert resumable(desk, booked.call) == {}
    assert resumable(desk, call().hangs_up().call) == {}


def test_what_had_to_be_said_is_said_again_in_the_new_call() -> None:
    """ACE Cooling asks about gas and smoke again before anything is booked."""
    earlier = Conversation(hvac, UNKNOWN).says("my AC is broken", "no", "78745", "Jane Doe").hangs_up()
    phone = again(earlier).says("yes")
    assert phone.state == "safety"
    assert [rule for rule, *_ in trips(phone)] == ["safety"]
    phone.says("no")
    assert phone.heard == "What's the street address for the visit?"


def test_danger_is_heard_even_before_the_call_goes_on() -> None:
    earlier = Conversation(hvac, UNKNOWN).says("my AC is broken", "no", "78745").hangs_up()
    assert again(earlier).says("I smell gas").outcome == "emergency"


def test_a_rule_may_be_stricter_than_the_agent_that_it_is_added_to() -> None:
    strict = replace(desk.guardrails, never=(*desk.guardrails.never, Never("car", "Honda")))
    phone = call(replace(desk, languages={}, guardrails=strict)).says("an oil change on Tuesday at four")
    assert "Honda" not in phone.heard
