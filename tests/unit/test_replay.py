"""A recorded call taken through today's flow: the same words, readings and results, another flow."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest

from agents.hvac.flow import SAFETY
from parley import agents
from parley.flow import Ask, Do, Flow, Result, Tool
from parley.flow.words import Values
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.machine.events import Answered, Event, HungUp, ReadingArrived, ReadingFailed, SpeechHeard
from parley.model.answer import ModelAnswer
from parley.reading import Reading, outcomes
from parley.replay import Difference, replay
from parley.store.calls import Turn
from parley.testing.conversation import SATURDAY_NOON
from parley.turn.ports import Ports
from parley.turn.take import take

AGENTS = ("hvac",)

RESULTS = {
    "lookup_caller": Result("unknown"),
    "find_visit": Result("free", {"visit": "2026-11-23T08:00"}),
    "book_service": Result("booked", {"booked_time": "2026-11-23T08:00"}),
    "create_callback": Result("created", {"callback_when": "on Monday"}),
}
HVAC = replace(agents.load("hvac"), languages={})
"""In English alone, so that a test may change what it says."""
BOOKED = ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning", "yes")
LETTER = "well about that letter you folks sent over"


def recorded(*utterances: str, hangs_up: bool = False, flow: Flow | None = None) -> Sequence[Turn]:
    """The log of a call, taken as live calls are."""
    flow = flow or HVAC
    call = Call("CA1", "hvac", SATURDAY_NOON, caller="+15125550100", business="ace")
    heard: list[Event] = [
        SpeechHeard(SATURDAY_NOON + 4 * n, text) for n, text in enumerate(utterances, start=1)
    ]
    last: list[Event] = [HungUp(SATURDAY_NOON + 900)] if hangs_up else []
    turns = []
    for event in [Answered(SATURDAY_NOON), *heard, *last]:
        taken = take(flow, call, event, Ports(run_tool=runs, read=reads))
        call = taken.call
        turns.append(
            Turn(
                call,
                "",
                taken.events,
                taken.decisions,
                taken.tools,
                said=taken.said,
                afterwards=taken.afterwards,
            )
        )
    return turns


def runs(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
    return RESULTS[tool.name]


def reads(flow: Flow, call: Call, read: Read, seconds: float) -> ModelAnswer:
    if read.text == LETTER:
        return ModelAnswer(ReadingArrived(call.now, {"welcome": "billing"}, "I see.", "that letter"))
    return ModelAnswer(ReadingFailed(call.now, "not in this test"))


def changed(name: str, **changes: Any) -> Flow:
    """Today's receptionist with one state otherwise."""
    flow = HVAC
    states = tuple(replace(each, **changes) if each.name == name else each for each in flow.states)
    return replace(flow, states=states)


def test_an_unchanged_flow_takes_a_call_as_it_went() -> None:
    assert replay(HVAC, recorded(*BOOKED)) == []
    assert replay(HVAC, recorded(*BOOKED[:3], hangs_up=True)) == []


def test_a_recorded_reading_is_used_again() -> None:
    turns = recorded(LETTER)

    assert turns[-1].call.outcome == "callback"
    assert replay(HVAC, turns) == []


def test_other_words_are_found_in_the_turn_that_says_them() -> None:
    flow = changed("safety", say=f"One thing first: {SAFETY}")

    (found,) = replay(flow, recorded(*BOOKED))

    assert (found.turn, found.what) == (2, "said")
    assert found.was[-1].startswith("Quick safety check")
    assert found.now[-1] == f"One thing first: {SAFETY}"


def test_another_way_is_found_with_the_tools_that_would_run() -> None:
    lookup = HVAC.by_name["lookup"]
    assert isinstance(lookup, Do)
    found = replay(changed("lookup", goto={**lookup.goto, "unknown": "number"}), recorded(*BOOKED))

    assert Difference(2, "state", "safety", "callback") in found
    assert Difference(2, "tools", ["lookup_caller"], ["lookup_caller", "create_callback"]) in found
    assert Difference(2, "result of create_callback", None, "not in the log") in found
    assert found[-1] == Difference(3, "turn", "the call went on", "the call is over")


def test_a_reading_that_the_log_lacks_counts_as_missing() -> None:
    flow = changed("safety", hear=outcomes("yes", "no", "else")(lambda text, context: None))

    found = replay(flow, recorded(*BOOKED[:2], "78745"))

    [reading] = [each for each in found if (each.turn, each.what) == (3, "reading")]
    assert reading.was is None
    assert str(reading.now).startswith("of safety, high_value, zip, address, name")
    assert Difference(3, "state", "service_area", "safety") in found


def test_of_a_reading_only_what_is_asked_for_today_counts() -> None:
    welcome = HVAC.by_name["welcome"]
    assert isinstance(welcome, Ask)
    problem, *others = welcome.listen_for
    understood = replace(problem, hear=lambda text, context: Reading("a letter", "letter"))

    found = replay(changed("welcome", listen_for=(understood, *others)), recorded(LETTER))

    assert Difference(2, "state", "callback", "safety") in found


def test_a_reading_that_is_not_asked_for_any_more_is_told() -> None:
    flow = changed("welcome", hear=lambda text, context: Reading("billing", "letter"))

    found = replay(flow, recorded(LETTER))

    assert [(each.what, each.now) for each in found if each.what == "reading"] == [("reading", None)]


def test_a_call_that_would_not_be_over_is_told() -> None:
    @outcomes("no", "offer")
    def hesitating(answer: str, values: Values) -> str:
        return "no" if answer == "yes" else answer

    hesitant = changed("confirm", decide=hesitating)

    assert replay(hesitant, recorded(*BOOKED))[-1].what == "end"


def test_a_log_without_its_beginning_is_refused() -> None:
    with pytest.raises(ValueError, match="first turn"):
        replay(HVAC, recorded(*BOOKED)[1:])
    with pytest.raises(ValueError, match="first turn"):
        replay(HVAC, [])


def test_what_a_call_began_with_is_known_again() -> None:
    first = recorded()[0]
    begun = first._replace(call=first.call.with_values(name="Jane", topic="cats"))

    assert replay(HVAC, [begun]) == []
