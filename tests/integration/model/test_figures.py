"""What the model costs a call stays within what was promised."""

from bench.model_figures import figures

AGENTS = ("hvac",)


def test_the_happy_path_asks_the_model_at_most_every_other_turn_and_prompts_do_not_grow() -> None:
    found = {name: value for name, value, _ in figures()}

    assert found["model calls per turn, hvac happy path"] <= 0.5
    assert found["prompt at turn 25, hvac"] < 2 * found["prompt at turn 2, hvac"]
