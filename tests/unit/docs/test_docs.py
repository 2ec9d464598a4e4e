"""The documentation tells the truth: its agent is a real one, its commands exist, its links lead somewhere."""

import re
from pathlib import Path
from typing import Any

import pytest

from local.cli.arguments import parser
from parley.flow import Flow, FlowError
from tests.unit.conversation import Conversation

ROOT = Path(__file__).parents[3]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def example() -> str:
    text = (ROOT / "docs/writing-an-agent.md").read_text()
    found = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert found
    return found[1]


def declared(source: str) -> Flow:
    module: dict[str, Any] = {}
    exec(compile(source, "bakery.py", "exec"), module)
    flow = module["flow"]
    assert isinstance(flow, Flow)
    return flow


def test_the_agent_in_the_docs_takes_an_order() -> None:
    phone = Conversation(declared(example()), {"order": ("ordered", {"number": "4711"})})
    phone.says("yes please", "rye", "three", "yes")
    assert phone.heard == "It's ready at four. Your number is 4711. Goodbye!"
    assert phone.ran == [("order", {"kind": "rye", "count": 3, "phone": "+15125550100"})]


def test_the_mistake_in_the_docs_is_refused_in_those_words() -> None:
    with pytest.raises(FlowError) as refused:
        declared(example().replace("(kind, count)", "(kind,)"))
    told = "bakery: state 'order': tool 'order' needs 'count', which may be unknown"
    assert told in str(refused.value)
    assert told in (ROOT / "docs/writing-an-agent.md").read_text()


def commands(page: Path) -> list[str]:
    blocks = re.findall(r"```console\n(.*?)```", page.read_text(), re.DOTALL)
    return [
        line.removeprefix("$ ").strip() for block in blocks for line in block.splitlines() if line.strip()
    ]


@each_page
def test_every_command_of_a_page_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for command in commands(page):
        program, *words = command.split(" #")[0].split()
        if program == "make":
            assert words[0] in targets, command
        elif program == "parley":
            assert parser().parse_args([word.strip("\"'") for word in words]), command


@each_page
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text()):
        assert (page.parent / target).exists(), f"{page.name}: {target}"
