"""An override changes an agent for one call, is checked before it travels, and proven before it speaks."""

from typing import Any

import pytest

from parley import agents
from parley.flow.override import OverrideError, overridden, validated
from parley.machine.call import Call
from parley.model.chosen import for_overrides
from parley.testing.conversation import Conversation
from parley.testing.plugin import Configure

AGENTS = ("hvac",)

hvac = agents.load("hvac")
MODELS = ("gpt-4o-mini", "a-better-one")


def refused(override: Any) -> OverrideError:
    with pytest.raises(OverrideError) as error:
        validated(override, MODELS)
    return error.value


def test_first_words_and_voice_can_be_changed_for_a_call() -> None:
    flow = overridden(
        hvac,
        validated({"first_message": "Good evening, ACE Cooling.", "voice": "Polly.Matthew-Neural"}, MODELS),
    )
    assert Conversation(flow).heard == "Good evening, ACE Cooling."
    assert (flow.voice, hvac.voice) == ("Polly.Matthew-Neural", "Polly.Joanna-Neural")


@pytest.mark.parametrize("model", MODELS)
def test_a_model_of_the_list_can_be_chosen(model: str) -> None:
    assert overridden(hvac, validated({"model": model}, MODELS)).model == model


def test_the_list_is_the_deployments_own_model_and_those_that_it_names(
    configure: Configure,
) -> None:
    configure(OPENAI_MODEL="own", OVERRIDE_MODELS=None)
    assert for_overrides() == ("own",)
    configure(OVERRIDE_MODELS="one, two,")
    assert for_overrides() == ("own", "one", "two")


def test_an_override_ends_with_its_call() -> None:
    changed = agents.for_call(Call("CA1", "hvac", 0.0, override={"persona": "Somebody else."}))
    assert changed.persona == "Somebody else."
    assert agents.for_call(Call("CA2", "hvac", 0.0)).persona == hvac.persona


def test_a_preset_is_an_override_by_name() -> None:
    presets = {"evening": {"agent": "bakery"}}
    assert validated("evening", MODELS, presets) == {"agent": "bakery"}
    assert refused("nonsense").field == "override"


@pytest.mark.parametrize(
    ("override", "field"),
    [
        ({"states": []}, "states"),
        ({"persona": ""}, "persona"),
        ({"persona": "x" * 5000}, "persona"),
        ({"voice": 3}, "voice"),
        ({"language": "tlh"}, "language"),
        ({"model": "the-dearest-one"}, "model"),
        ({"model": "gpt-4o-mini, a-better-one"}, "model"),
        ({"tools": "book_service"}, "tools"),
        ({"tools": ["x" * 9000]}, "override"),
    ],
)
def test_an_override_that_cannot_be_is_refused_with_its_field(override: Any, field: str) -> None:
    assert refused(override).field == field


def test_first_words_with_an_unknown_blank_are_refused() -> None:
    with pytest.raises(OverrideError, match="may be unknown"):
        overridden(hvac, {"first_message": "Hello {favourite_colour}."})


def test_a_tool_that_the_agent_does_not_have_is_refused() -> None:
    with pytest.raises(OverrideError, match="has no tool 'launch'"):
        overridden(hvac, {"tools": ["launch"]})
