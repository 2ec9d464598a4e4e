"""What a careful model mends of the scripts of ordinary people, over real HTTP.

`python -m bench.careful` plays them all.
"""

import pytest

from bench.careful import Script, is_right, scripts, with_model

AGENTS = ("car_desk", "hvac")

SCRIPTS = {script.id: script for script in scripts()}
NOT_EXCERPTS = ("answer", "go_ahead")


def test_every_script_says_what_should_come_of_it_and_no_answer_is_made_up() -> None:
    assert len(SCRIPTS) == 118
    for script in SCRIPTS.values():
        assert script.wants
        for key, piece in script.answers.items():
            assert key in NOT_EXCERPTS or piece in script.said[script.decisive], script.id


@pytest.mark.parametrize("id", ["m060", "m061", "m090", "m102"])
def test_a_piece_that_is_pointed_out_is_enough_where_no_rule_understands_the_line(id: str) -> None:
    assert not is_right(SCRIPTS[id], is_deaf=True)
    assert with_model(SCRIPTS[id], is_deaf=True)


@pytest.mark.parametrize("id", ["m003", "m050", "m012"])
def test_yes_and_no_stay_the_callers_own(id: str) -> None:
    script = SCRIPTS[id]
    agreeing = {"answer": "yes", "go_ahead": "yes", "words": script.said[script.decisive]}
    hostile = Script(**{**{name: getattr(script, name) for name in script.__slots__}, "answers": agreeing})

    assert is_right(script, is_deaf=False)
    assert not with_model(hostile, is_deaf=True)
