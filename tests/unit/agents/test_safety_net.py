"""The net under every agent: in answer to any question, in both languages, on inbound and outbound calls."""

from dataclasses import replace
from typing import Any, Literal

import pytest

from parley import agents
from parley.flow import Ask, Collect, End, Flow, FlowError, Interrupt, Noted, Talk
from parley.flow.words import Listening
from parley.reading import Context, Reading
from parley.testing.conversation import Conversation

AGENTS = ("car_desk", "feedback", "game", "hvac")

PLACES = [
    (name, state.name)
    for name in agents.names()
    for state in agents.load(name).states
    if isinstance(state, Listening)
]
TOOLS: dict[str, tuple[str, dict[str, Any]]] = {
    "add_to_do_not_call": ("listed", {}),
    "block_wrong_number": ("listed", {}),
    "forget_and_never_call": ("listed", {}),
    "note_deletion_request": ("noted", {}),
}


def at(agent: str, state: str, direction: str = "inbound") -> Conversation:
    """A call in this state."""
    flow = agents.load(agent)
    phone = Conversation(flow, TOOLS, direction=direction)
    known = {"session": "s", "questions": [], "name": "Robin", "car_name": "Civic"}
    phone.call = replace(
        phone.call, state=state, asking=_asked(flow, state), ended=False, outcome="", values=known
    )
    return phone


def _asked(flow: Flow, name: str) -> str:
    state = flow.by_name[name]
    if isinstance(state, Collect) and not callable(state.questions):
        return state.questions[0].name
    return name if isinstance(state, Ask | Talk) else ""


def said(agent: str, english: str, swedish: str) -> str:
    return swedish if agents.load(agent).language == "sv-SE" else english


@pytest.mark.parametrize(("agent", "state"), PLACES)
@pytest.mark.parametrize(
    ("english", "swedish"),
    [
        ("never call me again", "ring mig inte mer om såna här saker"),
        ("please don't contact me again", "kontakta mig inte igen"),
        ("remove my number", "ta bort mitt nummer"),
    ],
)
def test_an_opt_out_is_obeyed_in_every_state_of_every_agent(
    agent: str, state: str, english: str, swedish: str
) -> None:
    phone = at(agent, state).says(said(agent, english, swedish))
    assert (phone.call.ended, phone.ran[-1][0]) == (True, "add_to_do_not_call")


@pytest.mark.parametrize(("agent", "state"), PLACES)
def test_who_wants_no_calls_and_nothing_kept_in_one_breath_gets_both(agent: str, state: str) -> None:
    both = said(
        agent,
        "i'd like you to delete everything you have about me and stop calling please",
        "radera allt ni har om mig och ring mig inte igen",
    )
    phone = at(agent, state).says(both)
    assert (phone.call.ended, phone.ran[-1][0]) == (True, "forget_and_never_call")


@pytest.mark.parametrize(("agent", "state"), [place for place in PLACES if place != ("companion", "care")])
def test_distress_is_answered_with_whom_to_call_in_every_state_of_every_agent(agent: str, state: str) -> None:
    phone = at(agent, state).says(said(agent, "there's no point in living", "jag orkar inte leva längre"))
    assert said(agent, "988", "90101") in phone.heard
    assert phone.call.ended or phone.state == "care"


@pytest.mark.parametrize(("agent", "state"), [place for place in PLACES if place != ("companion", "care")])
def test_who_is_about_to_drive_drunk_is_told_not_to_and_the_call_goes_on(agent: str, state: str) -> None:
    phone = at(agent, state).says(
        said(agent, "I've had nine beers and I'm driving home now", "jag är full men kör hem nu")
    )
    assert said(agent, "don't drive now", "kör inte nu") in phone.heard
    assert (phone.call.ended, phone.state) == (False, state)


@pytest.mark.parametrize("agent", ["car_desk", "companion", "feedback", "hvac", "onboarding"])
def test_who_tells_of_drinking_in_one_turn_and_of_driving_in_the_next_is_told_not_to(agent: str) -> None:
    state = next(state for name, state in PLACES if name == agent)
    phone = at(agent, state).says(said(agent, "I've had nine beers", "jag har druckit nio öl"))
    told = said(agent, "don't drive now", "kör inte nu")
    assert told not in phone.heard
    phone.call = replace(phone.call, ended=False, state=state)
    assert told in phone.says(said(agent, "driving home now", "nu kör jag hem")).heard
    assert told not in phone.says(said(agent, "okay", "okej")).heard


@pytest.mark.parametrize(("agent", "state"), PLACES)
def test_a_wish_to_be_forgotten_is_noted_and_confirmed_and_a_caller_goes_on(agent: str, state: str) -> None:
    words = said(agent, "delete everything you have on me", "ta bort mina uppgifter")
    phone = at(agent, state).says(words)
    assert "note_deletion_request" in phone.afterwards
    assert (phone.call.ended, phone.state) == (False, state)
    assert said(agent, "I've noted", "antecknat") in phone.heard
    called = at(agent, state, "outbound").says(words)
    assert (called.call.ended, called.ran[-1][0]) == (True, "forget_and_never_call")


@pytest.mark.parametrize(("agent", "state"), PLACES)
@pytest.mark.parametrize(
    ("english", "swedish", "tool"),
    [
        ("you have the wrong number", "du har ringt fel", "block_wrong_number"),
        ("there's nobody called Robin here", "här finns ingen som heter Robin", "block_wrong_number"),
        ("I got this number last month", "jag fick det här numret förra månaden", "block_wrong_number"),
        ("this is her husband", "det är hennes man", ""),
        ("Robin isn't here", "Robin är inte här", ""),
    ],
)
def test_the_wrong_person_on_a_placed_call_hears_an_apology_and_nothing_else(
    agent: str, state: str, english: str, swedish: str, tool: str
) -> None:
    phone = at(agent, state, "outbound").says(said(agent, english, swedish))
    may_ask_once = agent == "onboarding" and not tool and state != "call_again"
    assert phone.call.ended or (may_ask_once and phone.state == "call_again")
    assert [name for name, _ in phone.ran if name in TOOLS] == ([tool] if tool else [])
    assert "sorry" in phone.heard.lower() or "förlåt" in phone.heard.lower()
    for private in ("Robin", "friend", "Nikita", "Civic", "besök", "butik"):
        assert private not in phone.heard


@pytest.mark.parametrize(
    ("agent", "state"), [place for place in PLACES if place[0] in ("hvac", "car_desk", "companion")]
)
def test_a_caller_who_speaks_of_a_husband_is_no_wrong_person(agent: str, state: str) -> None:
    phone = at(agent, state).says(said(agent, "this is her husband", "det är hennes man"))
    assert phone.state not in ("not_there", "wrong_number")


@pytest.mark.parametrize(
    ("agent", "words", "tool"),
    [
        ("companion", "never call me again", "add_to_do_not_call"),
        ("companion", "she's at work", ""),
        ("companion", "my mommy is not here", ""),
        ("feedback", "mamma är inte hemma", ""),
        ("feedback", "ring aldrig hit igen", "add_to_do_not_call"),
        ("onboarding", "wrong number", "block_wrong_number"),
    ],
)
def test_what_is_said_before_the_first_message_is_heard(agent: str, words: str, tool: str) -> None:
    phone = Conversation(agents.load(agent), TOOLS, direction="outbound")
    phone.call = replace(phone.call, state="", ended=False, outcome="", turn=1, values={})
    phone.ran.clear()
    phone.says(words)
    assert phone.call.ended
    assert [name for name, _ in phone.ran] == ([tool] if tool else [])


def test_words_that_mean_nothing_of_the_sort_start_the_call() -> None:
    phone = Conversation(
        agents.load("companion"), {"meet_player": ("ready", {"name": "Robin"})}, direction="outbound"
    )
    phone.call = replace(phone.call, state="", turn=1, values={})
    assert phone.says("who is it?").state == "talk"


def test_what_is_said_of_others_later_in_a_call_is_conversation() -> None:
    phone = at("companion", "talk", "outbound").says("fine", "good", "okay", "my mom is at work right now")
    assert phone.state == "talk"


def test_an_opt_out_is_obeyed_where_the_call_may_run_no_tool() -> None:
    for name in TOOLS:
        tools = agents.load("hvac").tools
        assert name not in tools or tools[name].of_engine


def test_an_agent_says_otherwise_by_declaring_its_own() -> None:
    feedback = agents.load("feedback")
    outcomes = {state.name: state.outcome for state in feedback.states if isinstance(state, End)}
    assert (outcomes["never_again"], outcomes["not_there"]) == ("do_not_call", "later")
    assert "cared" in {state.name for state in agents.load("companion").states}
    assert agents.load("companion").interrupts[0].placed


def test_an_interrupt_may_be_restricted_to_the_first_turns() -> None:
    def hears(text: str, context: Context) -> Reading[Literal["x"]] | None:
        return Reading("x", text) if "banana" in text else None

    hvac, tools = agents.load("hvac"), {**TOOLS, "lookup_caller": ("unknown", {})}
    early = replace(
        hvac, interrupts=(Interrupt("early", hears, {"x": "never_again"}, turns=2), *hvac.interrupts)
    )
    assert Conversation(early, tools).says("banana").state == "never_again"
    assert Conversation(early, tools).says("my AC is broken", "banana").state == "safety"


def test_a_note_whose_words_need_what_may_be_unknown_is_refused() -> None:
    hvac = agents.load("hvac")
    deletion = next(each for each in hvac.interrupts if each.name == "deletion")
    noted = deletion.goto["deletion"]
    assert isinstance(noted, Noted)
    noted = replace(noted, say="Noted, {name}.")
    with pytest.raises(FlowError, match="deletion"):
        replace(hvac, interrupts=(replace(deletion, goto={"deletion": noted}), *hvac.interrupts))
