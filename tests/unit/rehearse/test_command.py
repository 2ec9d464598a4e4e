"""`parley rehearse`, as it is typed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from parley import agents, hear
from parley.flow import Ask, End, Flow, Interrupt, Limits
from parley.local import cli
from parley.local.rehearse import speech
from parley.local.rehearse.last import last
from parley.local.rehearse.rehearsal import Rehearsal
from parley.reading import Reading, outcomes

AGENTS = ("game", "hvac")


@pytest.fixture(autouse=True)
def _directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARLEY_DIRECTORY", str(tmp_path))


def _seeds(verdict: str) -> list[int]:
    calls = Rehearsal(agents.load("companion")).calls(60, 7)
    return [each.seed for each in calls if (each.verdict.verdict == "not as meant") == (verdict == "wrong")]


@pytest.fixture
def _an_agent_that_hears_opt_outs_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    companion = agents.load("companion")
    hears = outcomes("unwilling")(lambda text, _: Reading("unwilling", text))
    leaves = Interrupt("unwilling", hears, {"unwilling": "never_again"})
    hasty = replace(companion, interrupts=(*companion.interrupts, leaves))
    monkeypatch.setattr(agents, "load", lambda _name: hasty)


def test_a_call_that_ends_as_meant_is_exit_code_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["rehearse", "companion", "--calls", "1", "--seed", str(_seeds("right")[0])]) == 0
    told = capsys.readouterr().out
    assert "100.0%  as meant (1 of 1)" in told
    assert "turns would ask a model" in told


@pytest.mark.usefixtures("_an_agent_that_hears_opt_outs_everywhere")
def test_what_ends_otherwise_is_told_with_its_seed_and_kept_for_the_console(
    capsys: pytest.CaptureFixture[str],
) -> None:
    seed = _seeds("wrong")[0]
    assert cli.main(["rehearse", "companion", "--calls", "1", "--seed", str(seed)]) == 1
    told = capsys.readouterr().out
    assert f"seed {seed}" in told
    assert "caller  " in told
    (kind,) = last()["kinds"]
    assert kind["seeds"] == [seed]


def test_json_is_one_object_with_all_kinds(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["rehearse", "companion", "--calls", "20", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert found["as_meant"] + found["as_far_as_said"] + found["not_as_meant"] == found["calls"] == 20
    assert sum(kind["count"] for kind in found["kinds"]) == found["not_as_meant"]


@pytest.mark.parametrize(
    "words", [["rehearse"], ["rehearse", "nobody"], ["rehearse", "hvac", "--calls", "0"]]
)
def test_bad_usage_is_exit_code_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = cli.main(words)
    except SystemExit as exit:
        code = int(str(exit.code))
    assert code == 2
    assert capsys.readouterr().err


def test_a_language_without_rehearsed_callers_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ask = Ask(
        "ask", "¿Sí?", hear=hear.yes_no, goto={"yes": "end", "no": "end"}, again=("¿O no?",), stuck="end"
    )
    end = End("end", "Adiós.", outcome="over")
    limits = Limits(to="end")
    spanish = Flow("hvac", states=(ask, end), basics=hear.every_call, limits=limits, language="es-US")
    monkeypatch.setattr(agents, "load", lambda _name: spanish)
    monkeypatch.setattr(speech, "find_spec", lambda _module: None)
    assert cli.main(["rehearse", "hvac", "--calls", "1"]) == 2
    assert "there are no callers who speak 'es-US' yet" in capsys.readouterr().err
