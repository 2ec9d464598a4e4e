"""The documentation tells the truth: its agent is a real one, its commands exist, its links lead somewhere."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from parley import hear
from parley.flow import Flow, FlowError
from parley.local.cli.arguments import parser
from parley.local.readers.passages import confused
from parley.reading import Context
from parley.testing import Business, Conversation
from tests.unit.docs.pages import EXAMPLE, PAGES, ROOT, blocks, commands, example

AGENT_PAGE = ROOT / "docs/writing-an-agent.md"
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def declared(written: str) -> Flow:
    """The agent of the page, with a flow as given; its tools are in a file of their own there."""
    source = example("tools.py") + written.replace("from agents.bakery.tools import find_time, order\n", "")
    module: dict[str, Any] = {"__file__": str(EXAMPLE / "flow.py")}
    exec(compile(source, "bakery.py", "exec"), module)
    flow = module["flow"]
    assert isinstance(flow, Flow)
    return flow


def test_the_agent_in_the_docs_takes_an_order() -> None:
    shop = Business()
    phone = Conversation(declared(example()), business=shop)
    phone.says("I'd like to order bread", "rye", "three", "Monday at ten", "yes")
    (order,) = shop.of("appointment").values()
    number = " ".join(order["id"])
    assert phone.heard == f"It's ready on Monday, November 23rd at 10 AM. Your number is {number}. Goodbye!"


def test_the_mistake_in_the_docs_is_refused_in_those_words() -> None:
    with pytest.raises(FlowError) as refused:
        declared(example().replace("(kind, count, pickup, contact)", "(kind, pickup, contact)"))
    told = "bakery: state 'order': tool 'order' needs 'count', which may be unknown"
    assert told in str(refused.value)
    assert told in AGENT_PAGE.read_text()


def test_the_passages_in_the_docs_are_found_and_said(tmp_path: Path) -> None:
    [written] = blocks(ROOT / "docs/knowledge.md", "markdown")
    (tmp_path / "answers.md").write_text(written, "utf-8")
    flow = declared(example())
    flow = replace(flow, knowledge=str(tmp_path / "*.md"), facts={"cake_price": "30 dollars"})
    phone = Conversation(flow, business=Business()).says("what does a birthday cake cost?")
    assert phone.heard.startswith("A cake is 30 dollars. ")
    assert list(confused(flow)) == []


def test_the_page_shows_the_agent_that_a_new_project_has() -> None:
    """Of its files some lines are left out, which stands in the page as `...`."""
    files = [example("tools.py"), example(), example("tests/unit/test_bakery.py")]
    shown = list(blocks(AGENT_PAGE, "python"))
    own = [block for block in shown if "def pain" not in block]
    assert len(own) == len(files)
    for block, source in zip(own, files, strict=True):
        for part in re.split(r"^ *\.\.\.,\n", block, flags=re.MULTILINE):
            assert part in source


PUBLIC = (
    "parley.business_settings",
    *("parley", "parley.calendar", "parley.flow", "parley.hear", "parley.questions", "parley.speak"),
    "parley.testing",
)
ON_THIS_MACHINE = ("parley.local.beside", "parley.local.stack")
"""What only a developer's machine has, and its author names."""
IMPORT = re.compile(r"^(?:from (parley[\w.]*) import (.+)|import (parley[\w.]*))$", re.MULTILINE)


@each_page
def test_what_a_page_imports_is_public_and_there(page: Path) -> None:
    for block in blocks(page, "python"):
        for module, names, whole in IMPORT.findall(block):
            assert (module or whole) in (*PUBLIC, *ON_THIS_MACHINE), f"{page.name}: {module or whole}"
            for name in filter(None, names.split(", ")):
                exec(f"from {module} import {name}", {})


def test_the_reference_has_every_public_reader() -> None:
    section = (ROOT / "docs/reference.md").read_text().split("## parley.hear\n")[1].split("\n## ")[0]
    assert sorted(re.findall(r"^ +- (\w+)$", section, re.MULTILINE)) == sorted(hear.__all__)


READINGS = re.findall(r"^\| `(.*?)` \| (.*?) \| (.*?) \|$", AGENT_PAGE.read_text(), re.MULTILINE)
WORDS_FOR_A_VALUE = ("a window of time",)


@pytest.mark.parametrize(
    ("reader", "heard", "value"), [row for row in READINGS if row[0].startswith("hear.")]
)
def test_the_readers_in_the_docs_read_what_the_page_says(reader: str, heard: str, value: str) -> None:
    read = eval(reader, {"hear": hear})
    reading = read(heard, Context(language="en-US", today=date(2026, 11, 21), asked=ASKED.get(reader, "")))
    assert reading is not None
    if value not in WORDS_FOR_A_VALUE:
        assert str(reading.value) == value


ASKED = {"hear.name": "May I have your name?"}


@each_page
def test_every_command_of_a_page_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z.][a-z./-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for program, *words in commands(page):
        if program == "make":
            assert set(words) <= targets, words
        elif program == "parley":
            assert parser().parse_args(words), words


SHOWCASES = ("car_desk", "feedback", "game", "hvac")
"""Folders of agents that the pages name, and that may have been removed."""


@each_page
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    gone = [f"agents/{name}/" for name in SHOWCASES if not (ROOT / "agents" / name).is_dir()]
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text()):
        is_gone = any(each in target for each in gone)
        assert is_gone or (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_picture_is_small_and_shown_by_a_page() -> None:
    shown = {name for page in PAGES for name in re.findall(r"images/([\w.-]+)\)", page.read_text())}
    sizes = {file.name: file.stat().st_size for file in (ROOT / "docs" / "images").iterdir()}
    assert sizes.keys() == shown
    assert max(sizes.values()) < 120_000


def test_every_job_of_the_console_has_a_picture() -> None:
    jobs = re.split(r"^(?=\d+\. )", (ROOT / "docs" / "console.md").read_text(), flags=re.MULTILINE)[1:]
    without = [job[:40] for job in jobs if not re.search(r"\(images/|\(The\s+picture\s+at\s+\d", job)]
    assert (len(jobs), without) == (26, [])
