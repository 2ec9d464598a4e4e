"""What must have been said is proven over the declared ways; an agent never forbids its own words."""

from dataclasses import replace

import pytest

from parley import agents
from parley.flow import Ask, Do, End, Flow, FlowError, Guardrails, Interrupt, Limits, Never, Required, To
from parley.flow.override import OverrideError, overridden
from parley.hear import command, yes_no
from parley.hear.basics import basics

AGENTS = ("car_desk", "hvac")

LINE = "This call is recorded."


def question(name: str, say: str, *targets: str, **more: object) -> Ask:
    goto = dict(zip(("yes", "no"), targets * 2, strict=False))
    return Ask(name, say, hear=yes_no, goto=goto, again=("Yes or no?",), stuck=targets[0], **more)  # type: ignore[arg-type]


def flow(
    *states: object,
    interrupts: tuple[Interrupt, ...] = (),
    before: tuple[str, ...] = ("end",),
    **more: object,
) -> Flow:
    rails = Guardrails(required=(Required("recorded", LINE, before),), **more)  # type: ignore[arg-type]
    return Flow("test", states, basics, Limits(to="end"), guardrails=rails, interrupts=interrupts)  # type: ignore[arg-type]


END = End("end", "Goodbye.", outcome="done")


def test_a_line_that_is_said_on_every_way_is_proven() -> None:
    flow(question("start", f"Hello. {LINE} Shall we?", "end"), END)


def test_a_way_around_the_line_is_found_and_shown() -> None:
    with pytest.raises(FlowError, match="'end' can be entered before 'recorded' was said: start -> end"):
        flow(
            question("start", "Hello?", "notice", "middle"),
            question("notice", LINE, "end"),
            question("middle", "And now?", "end"),
            END,
        )


def test_a_line_on_the_way_counts_as_well_as_one_in_a_state() -> None:
    told = To("end", f"By the way. {LINE}")
    start = Ask("start", "Well?", hear=yes_no, goto={"yes": told, "no": told}, again=("Yes?",), stuck=told)
    spared = Limits(to=told)
    rails = Guardrails(required=(Required("recorded", LINE, ("end",)),))
    Flow("test", (start, END), basics, spared, guardrails=rails)


def test_a_line_that_only_some_wordings_hold_does_not_count() -> None:
    with pytest.raises(FlowError, match="before 'recorded'"):
        flow(replace(question("start", "x", "end"), say=(f"{{reason}}. {LINE}", "Hello.")), END)


def test_an_interrupt_is_a_way_too() -> None:
    away = Interrupt("person", command, {"human": "end"})
    with pytest.raises(FlowError, match="start -> end"):
        flow(question("start", "Hello?", "notice"), question("notice", LINE, "end"), END, interrupts=(away,))


def test_a_state_that_is_not_declared_cannot_be_guarded() -> None:
    with pytest.raises(FlowError, match="which is not declared"):
        flow(question("start", LINE, "end"), END, before=("booking",))


def test_an_agent_may_not_forbid_its_own_words() -> None:
    with pytest.raises(FlowError, match="says \"guarantee\", which 'promise' forbids"):
        flow(
            question("start", f"{LINE} We guarantee it?", "end"),
            END,
            never=(Never("promise", "guarantee"),),
            instead="We'll see.",
        )


def test_forbidden_sentences_need_one_to_say_instead() -> None:
    with pytest.raises(FlowError, match="has none to say instead"):
        flow(question("start", LINE, "end"), END, never=(Never("promise", "guarantee"),))


def test_an_override_cannot_take_a_required_line_away() -> None:
    with pytest.raises(OverrideError, match="before 'disclosure' was said"):
        overridden(agents.load("car_desk"), {"first_message": "Hi, what can I do for you?"})


def test_the_safety_question_comes_before_every_booking() -> None:
    hvac = agents.load("hvac")
    assert [required.name for required in hvac.guardrails.required] == ["safety"]
    lookup = hvac.by_name["lookup"]
    assert isinstance(lookup, Do)
    around = replace(lookup, goto={"found": "discovery", "unknown": "safety"})
    states = [around if state.name == "lookup" else state for state in hvac.states]
    with pytest.raises(FlowError, match="welcome -> lookup -> discovery"):
        replace(hvac, states=states)
