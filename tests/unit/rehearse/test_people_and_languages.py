"""A rehearsed call comes through people, recordings, passages and languages as a real one does."""

from dataclasses import replace
from itertools import islice

import pytest

from parley import agents
from parley.flow import Consent
from parley.local.rehearse.calls import begin, on_file
from parley.local.rehearse.declared import declared
from parley.local.rehearse.goal import Goal
from parley.local.rehearse.line import IN_ANOTHER_LANGUAGE, Others, RehearsedCall, on
from parley.local.rehearse.records import RehearsedRecords
from parley.local.rehearse.rehearsal import Rehearsal
from parley.reading import Context, Reading

AGENTS = ("hvac", "car_desk")


def phoned(agent: str, others: Others) -> RehearsedCall:
    """By somebody whom the agent does not know."""
    flow = agents.load(agent)
    goal = Goal(1, flow, declared(agent))
    return RehearsedCall(flow, begin(flow, goal), on(RehearsedRecords(on_file(agent, goal))), others)


@pytest.mark.parametrize(
    ("transfer", "outcome"),
    [
        ("answered", "handed_over"),
        ("person_left", "handed_over"),
        ("abandoned", "abandoned"),
        *((way, "") for way in ("declined", "busy", "machine", "no_answer", "failed")),
    ],
)
def test_a_warm_transfer_comes_to_each_of_its_ways(transfer: str, outcome: str) -> None:
    call = phoned("car_desk", Others(transfer))
    call.hears("can I talk to a real person")
    assert (call.met, call.call.outcome) == ([f"to_counter: {transfer}"], outcome)


@pytest.mark.parametrize(
    ("queue", "outcome"), [("taken", "put_through"), ("call_back", "in_line"), ("abandoned", "left_line")]
)
def test_who_waits_in_a_queue_is_taken_called_back_or_hangs_up(queue: str, outcome: str) -> None:
    call = phoned("hvac", Others("no_answer", queue=queue))
    call.hears("let me talk to a real person")
    assert call.met[0] == "ringing: no_answer"
    assert call.call.outcome == outcome


@pytest.mark.parametrize(
    ("seconds", "came"), [(0, "silent"), (1, "too_short"), (20, "taken"), (600, "too_long")]
)
def test_a_message_is_of_any_length(seconds: int, came: str) -> None:
    call = phoned("car_desk", Others(message=seconds))
    call.hears("can I leave a message")
    assert call.met == [f"leave_message: {came}"]


@pytest.mark.parametrize("language", ["en-US", "es-US"])
@pytest.mark.parametrize("agent", AGENTS)
def test_callers_go_on_in_another_language_and_come_to_what_they_meant(agent: str, language: str) -> None:
    rehearsal = Rehearsal(agents.load(agent).spoken_in(language))
    switching = (seed for seed in range(400) if rehearsal.goal(seed).further)
    for seed in islice(switching, 3):
        rehearsed = rehearsal.call(seed)
        assert rehearsed.came.call.language == {"en-US": "es-US", "es-US": "en-US"}[language]
        assert IN_ANOTHER_LANGUAGE in rehearsed.came.met
        assert rehearsed.verdict.verdict != "not as meant"


def test_a_call_that_is_recorded_without_a_yes_is_not_as_meant() -> None:
    """Of an agent that takes whatever is said for a yes."""

    def agrees(text: str, _: Context) -> Reading[str]:
        return Reading("yes", text)

    flow = agents.load("hvac")
    deaf = replace(
        flow,
        states=tuple(
            replace(each, hear=agrees) if isinstance(each, Consent) else each for each in flow.states
        ),
        languages={},
    )
    rehearsal = Rehearsal(deaf)
    consent = next(each for each in deaf.states if isinstance(each, Consent))
    refusing = [seed for seed in range(120) if rehearsal.goal(seed).outcome(consent) == "no"]
    verdicts = [rehearsal.call(seed).verdict.what for seed in refusing]
    assert "is recorded without a yes" in verdicts
