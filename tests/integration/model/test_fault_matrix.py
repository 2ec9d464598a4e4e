"""Every fault of a model's server in every agent; every wrong answer at each of its places.

`python -m parley.local.trials.fault_matrix` prints the matrix.
"""

import pytest

from parley import agents
from parley.local.language_model.faults import ANSWERS, FAULTS, HOSTILE, SERVERS
from parley.local.trials.fault_matrix import PLENTY, Row, first_of_each, places, rows, table
from parley.machine import asking, collecting, justified

AGENTS = ("hvac",)


@pytest.fixture(scope="module")
def matrix() -> list[Row]:
    return list(rows(places()))


@pytest.mark.broad
def test_whatever_a_model_does_a_call_goes_where_the_callers_words_lead(matrix: list[Row]) -> None:
    assert [row for row in matrix if row.wrong] == [], table(matrix)


def test_on_the_relay_it_goes_there_too() -> None:
    matrix = list(rows(first_of_each(places(interruptible=True))))
    assert {row.agent for row in matrix} == set(agents.names())
    assert [row for row in matrix if row.wrong] == [], table(matrix)


@pytest.mark.slow
def test_on_the_relay_it_goes_there_from_every_place() -> None:
    matrix = list(rows(places(interruptible=True)))
    assert [row for row in matrix if row.wrong] == [], table(matrix)


@pytest.mark.broad
def test_no_agent_no_place_and_no_fault_is_left_out(matrix: list[Row]) -> None:
    there = {(place.agent, f"{place.state}/{place.asking}") for place in places()}

    assert {row.agent for row in matrix} == set(agents.names())
    assert {(row.agent, row.place) for row in matrix} == there
    assert {row.fault for row in matrix} == {*FAULTS, *HOSTILE, "a state's name", "a tool's name"}
    everywhere = len(there) * (len(ANSWERS) + len(HOSTILE) + 2)
    assert len(matrix) == everywhere + len(agents.names()) * len(SERVERS)


def test_the_matrix_sees_a_model_that_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "_doubted", lambda *_: "")
    monkeypatch.setattr(collecting, "_doubted", lambda *_: "")

    believed = {name: FAULTS[name] for name in ("first choice", "first choice, quoting")}

    assert {row.fault for row in rows(places(["hvac"]), believed, {}, PLENTY) if row.wrong} == set(believed)


@pytest.mark.parametrize(
    ("rule", "broken", "kinds"),
    [
        ("is_grave", False, ("a danger played down", "an agreement")),
        ("has_content", True, ("last choice for 'but'", "last choice for 'yes'")),
        ("denied", False, ("a day that is excepted",)),
        ("is_free", False, ("another text",)),
    ],
)
def test_the_matrix_sees_each_kind_of_hostile_answer_without_the_rule_against_it(
    monkeypatch: pytest.MonkeyPatch, rule: str, broken: bool, kinds: tuple[str, ...]
) -> None:
    monkeypatch.setattr(justified, rule, lambda *_: broken)

    hostile = {name: HOSTILE[name] for name in kinds}

    assert {row.fault for row in rows(places(["hvac"]), {}, hostile) if row.wrong} == set(kinds)
