"""Which calls need a person, why, and in which turn that was; those that went well need nobody."""

from dataclasses import replace

import pytest

from parley import agents
from parley.figures.attention import IN_EVERY_CALL, Reason, reasons
from parley.flow import FlowError
from parley.machine.events import HungUp, LegChanged, Silence
from parley.safety_net import netted
from tests.unit.figures.test_figures import log

AGENTS = ("car_desk", "hvac")

desk = agents.load("car_desk")


def why(*happened: object, **tools: object) -> list[Reason]:
    return list(reasons(desk, log(*happened, **tools)))  # type: ignore[arg-type]


def test_who_asks_and_says_goodbye_needs_nobody() -> None:
    assert why("when are you open?", "no thank you, goodbye") == []


def test_who_hangs_up_without_a_word_needs_nobody() -> None:
    assert why(HungUp(0.0)) == []


def test_anger_and_nobody_to_put_through_to_are_told_with_their_turns() -> None:
    found = why(
        "this is ridiculous, I am so angry with you people", LegChanged(0.0, 0, "no_answer"), HungUp(0.0)
    )
    assert [(each.kind, each.turn) for each in found] == [("anger", 2), ("no_answer", 3), ("abandoned", 4)]


def test_each_kind_is_told_once_where_it_happened_first() -> None:
    found = why("I'll sue you", LegChanged(0.0, 0, "busy"), "yes I will sue you", HungUp(0.0))
    assert [each.kind for each in found].count("legal") == 1
    assert found[0] == Reason("legal", "threatened with a lawyer", 2)


def test_distress_is_told_whatever_the_agent_is_about() -> None:
    [found, *_] = why("I want to kill myself")
    assert (found.kind, found.words) == ("self_harm", IN_EVERY_CALL["self_harm"])


def test_a_tool_that_failed_is_told_with_what_went_wrong() -> None:
    found = why("when are you open?", "goodbye", get_customer_by_phone="down")
    assert [each.words for each in found] == [
        "get customer by phone failed: ConnectionError (figures/test_figures.py:51)"
    ]


def test_a_limit_that_was_hit_is_told_in_plain_words() -> None:
    [found, *_] = why(*["hmm the purple thing you know"] * 3, HungUp(0.0))
    assert found == Reason("limit_misses", "was not understood again and again", 4)


def test_who_was_given_up_on_is_told() -> None:
    [*turns, last] = log("is there somebody?", LegChanged(0.0, 0, "busy"))
    given_up = last._replace(call=replace(last.call, reason="not_understood"))
    assert "given_up" in {each.kind for each in reasons(desk, [*turns, given_up])}


def test_silence_is_nobodys_to_see_to() -> None:
    assert why(*[Silence(0.0)] * 4) == []


@pytest.mark.parametrize("key", ["complaintt", "booking"])
def test_a_key_that_no_call_comes_to_is_refused(key: str) -> None:
    with pytest.raises(FlowError, match=f"attention: '{key}' is no outcome"):
        replace(desk, attention={key: "needs somebody"})


def test_the_net_hears_everything_that_is_told_of_every_call() -> None:
    plain = netted(replace(agents.load("hvac"), attention={}))
    heard = {said for each in plain.interrupts for said in each.goto}
    outcomes = {state.outcome for state in plain.states if hasattr(state, "outcome")}
    assert set(IN_EVERY_CALL) <= heard | outcomes
