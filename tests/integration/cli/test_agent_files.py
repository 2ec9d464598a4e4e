"""An agent's author is told what is wrong with it, and phones what was saved last."""

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree
from threading import Event

import pytest
from starlette.testclient import TestClient

from parley import agents
from parley.api import parts
from parley.api.routes import module_of
from parley.local import cli, project
from parley.local.cli import watched_agents
from parley.local.cli.agent_files import all_problems
from parley.local.cli.checks import flows
from parley.local.cli.watched_agents import files, read_anew
from parley.local.dev.agent_numbers import lines
from parley.local.dev.parley import Parley
from parley.testing import stacks
from parley.turn.warm import warm
from tests.unit.docs.pages import EXAMPLE, example

Save = Callable[..., list[str]]
PACKAGE = 'from parley.agents import Package\n\nPACKAGE = Package(flows={"bakery": "flow"})\n'
ORDER = ("I'd like to order bread", "rye", "three", "tomorrow at ten", "yes")


@pytest.fixture
def nothing_runs() -> None:
    """Else what an earlier test's calls left to do would complain that its agents are gone."""
    stacks.nothing()


@pytest.fixture
def save(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Save]:
    """Writes files of the agent `bakery`, the only one, and returns what `parley dev` prints about them."""
    home = tmp_path / "agents"
    folder = home / "bakery"
    copytree(EXAMPLE, folder)
    monkeypatch.setattr(importlib.import_module("agents"), "__path__", [str(home)])
    monkeypatch.setattr(project, "root", lambda: tmp_path)
    agents.forget()

    def write(source: str, name: str = "flow.py", package: str = PACKAGE) -> list[str]:
        before, told = files(), list[str]()
        (folder / "__init__.py").write_text(package)
        (folder / name).write_text(source)
        read_anew(before, files(), told.append)
        return told

    yield write
    watched_agents._take_out("bakery")
    agents.forget_versions(["bakery"])
    monkeypatch.undo()
    agents.forget()
    stacks.nothing()


WRONG = (
    (
        "(kind, count, pickup, contact)",
        "(kind, pickup, contact)",
        "line {flow}: bakery: state 'order': tool 'order' needs 'count', which may be unknown: "
        "welcome -order-> what -yes-> order",
    ),
    ("flow = Flow(", "flow = Flow((", "'(' was never closed"),
    ("flow = Flow(", "call = Flow(", "agents/bakery/flow.py declares no 'flow'"),
    ('"bakery",\n', '"bread",\n', "agents/bakery/flow.py: its flow is called 'bread', not 'bakery'"),
    ("hear.number", "hear.numbr", "agents/bakery/flow.py, line {line}: AttributeError: "),
    (
        "agents.bakery.tools",
        "agents.bakery.tolls",
        "agents/bakery/flow.py, line {line}: ModuleNotFoundError: ",
    ),
    ("basics=", 'voice="Polly.Jona", basics=', "bakery: 'Polly.Jona' is none of Twilio's voices"),
    ('timezone="America/Chicago"', 'timezone="Europe/Pari"', "did you mean 'Europe/Paris'?"),
    (
        "SHOP = {",
        'SHOP = calendar.appointments.kind("loaf") or {',
        "KindError: kind 'loaf' has to say whom its records are about",
    ),
)
"""What is written, what is written wrongly, and what is said of it."""


@pytest.mark.usefixtures("nothing_runs")
@pytest.mark.parametrize(("right", "wrong", "why"), WRONG)
@pytest.mark.parametrize("command", [["graph", "bakery"], ["call", "bakery", "--script", "/dev/null"]])
def test_a_broken_agent_is_refused_with_the_place_and_the_reason(
    save: Save, command: list[str], right: str, wrong: str, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = "flow.py" if right in example() else "tools.py"
    source = example(file).replace(right, wrong)
    lines = source.splitlines()
    flow = next((n for n, line in enumerate(lines, 1) if line.startswith("flow = ")), 0)
    save(source, file)
    assert cli.main(command) == 2
    told = capsys.readouterr()
    said = told.err.splitlines()[0]
    places = [why.format(line=n, flow=flow) for n, line in enumerate(lines, 1) if wrong.strip() in line]
    assert any(place in said for place in places)
    assert told.out == ""


def test_an_agent_that_is_saved_again_answers_as_it_is_now(save: Save) -> None:
    assert save(example()) == ["bakery: read anew, and proven"]
    first = agents.version("bakery")
    save(example().replace("good morning", "good evening"))
    assert "good evening" in str(agents.load("bakery").states[0])
    assert agents.version("bakery") != first


def test_what_is_refused_changes_nothing(save: Save) -> None:
    save(example())
    before = agents.load("bakery"), agents.version("bakery")
    refused, going_on = save(example().replace("(kind, count, pickup, contact)", "(kind, pickup, contact)"))
    assert refused.startswith("bakery: refused\n    agents/bakery/flow.py, line ")
    assert going_on == "bakery: goes on as before"
    assert agents.load("bakery").states == before[0].states
    assert agents.version("bakery") == before[1]
    assert save(example()) == ["bakery: read anew, and proven"]


def test_a_tool_that_is_edited_while_dev_runs_answers_the_next_call(parley: Parley, save: Save) -> None:
    tools = example("tools.py")
    numbered = [tools.replace('made["id"]', f'"{number}"') for number in (4711, 4712, 4713)]
    save(numbered[0], "tools.py")
    told, looked, stopping = list[str](), Event(), Event()

    def look(words: str) -> None:
        told.append(words)
        if "refused" not in words:
            looked.set()

    def edited(tools: str) -> str:
        looked.clear()
        saved = project.root() / "agents" / "bakery" / "tools.py"
        saved.with_suffix(".new").write_text(tools)
        saved.with_suffix(".new").replace(saved)
        assert looked.wait(20)
        return told[-1]

    def call() -> str:
        parley.load("default")
        parley.connect_numbers()
        phone = parley.dial("bakery")
        for line in ORDER:
            phone.says(line)
        return phone.said[-1]

    watched_agents.watch(files(), look, lambda: None, stopping)
    try:
        assert "4 7 1 1" in call()
        assert edited(numbered[1]) == "bakery: read anew, and proven"
        assert "4 7 1 2" in call()
        broken = numbered[1].replace('return Result("ordered"', 'return Result(("ordered"')
        line = numbered[1][: numbered[1].index('return Result("ordered"')].count("\n") + 1
        assert edited(broken) == "bakery: goes on as before"
        assert f"agents/bakery/tools.py, line {line}: '(' was never closed" in "\n".join(told)
        assert "4 7 1 2" in call()
        assert edited(numbered[2]) == "bakery: read anew, and proven"
        assert "4 7 1 3" in call()
    finally:
        stopping.set()


def test_a_route_that_is_edited_answers_as_it_is_now(save: Save) -> None:
    route = 'from fastapi import APIRouter\n\nrouter = APIRouter()\nrouter.get("/loaves")(lambda: 3)\n'
    package = PACKAGE.replace('"flow"}', '"flow"}, api={"loaves": "routes"}')
    save(example())

    def loaves() -> str:
        return TestClient(parts.part(module_of("/api/loaves"))).get("/api/loaves").text

    save(route, "routes.py", package)
    assert loaves() == "3"
    save(route.replace("3", "4"), "routes.py", package)
    assert loaves() == "4"


def test_a_broken_folder_leaves_the_others_running(save: Save) -> None:
    save(example())
    other = project.root() / "agents" / "attic"
    other.mkdir()
    (other / "__init__.py").write_text("from parley.agnts import Package\n")
    agents.forget()
    assert agents.names() == ["bakery"]
    assert list(all_problems()) == [
        "agents/attic/__init__.py, line 1: ModuleNotFoundError: No module named 'parley.agnts'"
    ]


def test_a_question_that_finds_nothing_is_told_by_check_and_keeps_nobody_from_calling(save: Save) -> None:
    save(example().replace("    basics=", '    knowledge="knowledge/*.md",\n    basics='))
    written = project.root() / "agents" / "bakery" / "knowledge" / "shop.md"
    written.parent.mkdir()
    asked = "- where can I park\n- is there parking\n- lorem ipsum dolor\n"
    written.write_text(f"## Parking\n\n{asked}\nYou can park behind the shop.\n")
    agents.forget()
    assert list(all_problems()) == []
    [problem] = flows.unanswered()
    assert problem.startswith("agents/bakery/flow.py: bakery: ")
    assert "is not heard as a question that finds anything" in problem


def test_a_folder_without_a_package_is_told_what_it_lacks(
    save: Save, capsys: pytest.CaptureFixture[str]
) -> None:
    save(example())
    (project.root() / "agents" / "cafe").mkdir()
    (project.root() / "agents" / "cafe" / "flow.py").write_text(example())
    agents.forget()
    assert cli.main(["call", "cafe", "--script", "/dev/null"]) == 2
    told = 'agents/cafe/__init__.py declares no PACKAGE = Package(flows={"cafe": "flow"})'
    assert told in capsys.readouterr().err
    watched_agents._take_out("cafe")


def test_no_two_agents_get_one_number(save: Save) -> None:
    package = PACKAGE.replace('"flow"}', '"flow"}, beside="beside"')
    save(example("beside.py"), "beside.py", package)
    other = project.root() / "agents" / "cafe"
    other.mkdir()
    (other / "__init__.py").write_text(PACKAGE.replace('"bakery"', '"cafe"'))
    agents.forget()
    assert [(each.agent, each.number) for each in lines()] == [
        ("bakery", "+15125550151"),
        ("cafe", "+15125550152"),
    ]
    watched_agents._take_out("cafe")


def test_two_agents_of_one_name_are_told_and_the_first_answers(save: Save) -> None:
    save(example())
    other = project.root() / "agents" / "cafe"
    other.mkdir()
    (other / "__init__.py").write_text(PACKAGE)
    agents.forget()
    assert agents.load("bakery").name == "bakery"
    assert list(all_problems()) == ["agents/bakery and agents/cafe both declare an agent 'bakery'"]
    watched_agents._take_out("cafe")


def test_a_broken_agent_does_not_keep_the_others_from_being_warm(
    save: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(example().replace("hear.number", "hear.numbr"))
    monkeypatch.setattr("gc.freeze", lambda: None)
    monkeypatch.setattr("parley.turn.warm.LATER", ())
    warm()
