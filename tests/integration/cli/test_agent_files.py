"""Whoever writes an agent hears what is wrong with it, and phones what was saved last."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from parley import agents
from parley.local import cli
from parley.local.cli.watched_agents import files, read_anew
from tests.unit.docs.pages import example

Save = Callable[[str], list[str]]


@pytest.fixture
def save(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Save]:
    """Writes `bakery.py`, the one agent there is, and returns what is told to whoever runs `parley dev`."""
    monkeypatch.setattr(agents, "__path__", [str(tmp_path)])
    file = tmp_path / "bakery.py"

    def write(source: str) -> list[str]:
        before, told = files(), list[str]()
        file.write_text(source)
        read_anew(before, files(), told.append)
        return told

    yield write
    before = files()
    file.unlink()
    read_anew(before, files(), lambda _: None)


WRONG = (
    (
        "(kind, count, contact)",
        "(kind, contact)",
        "bakery: state 'order': tool 'order' needs 'count', which may be unknown",
    ),
    ("flow = Flow(", "flow = Flow((", "'(' was never closed"),
    ("flow = Flow(", "call = Flow(", "bakery.py declares no 'flow'"),
    ('"bakery",\n', '"bread",\n', "bakery.py: its flow is called 'bread', unlike the file"),
    ("hear.number", "hear.numbr", "bakery.py, line {line}: AttributeError: "),
    ("parley.hear.choices", "parley.hear.choises", "bakery.py, line {line}: ModuleNotFoundError: "),
)
"""What is written, what is written wrongly, and what is said of it."""


@pytest.mark.parametrize(("right", "wrong", "why"), WRONG)
@pytest.mark.parametrize("command", [["graph", "bakery"], ["call", "bakery", "--script", "/dev/null"]])
def test_a_broken_agent_is_refused_with_the_place_and_the_reason(
    save: Save, command: list[str], right: str, wrong: str, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    source = example()
    wronged = source.replace(right, wrong).splitlines()
    save(source.replace(right, wrong))
    assert cli.main(command) == 2
    told = capsys.readouterr()
    said = told.err.splitlines()[0]
    places = [why.replace("{line}", str(n)) for n, line in enumerate(wronged, 1) if wrong in line]
    assert any(place in said for place in (why, *places))
    assert told.out == ""


def test_an_agent_that_is_saved_again_answers_as_it_is_now(save: Save) -> None:
    assert save(example()) == ["bakery: read anew, and proven"]
    first = agents.version("bakery")
    save(example().replace("good morning", "good evening"))
    assert "good evening" in str(agents.load("bakery").states[0])
    assert agents.version("bakery") != first
    assert save(example().replace("(kind, count, contact)", "(kind, contact)"))[0].startswith(
        "bakery: refused"
    )
