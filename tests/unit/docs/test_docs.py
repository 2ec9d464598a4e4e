"""The documentation tells the truth: its agent is a real one, its commands exist, its links lead somewhere."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from parley import hear
from parley.flow import Flow, FlowError
from parley.hear.choices import choice
from parley.local.cli.arguments import parser
from parley.reading import Context
from parley.testing.conversation import Conversation
from tests.unit.docs.pages import PAGES, ROOT, commands, example

AGENT_PAGE = ROOT / "docs/writing-an-agent.md"
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


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
    assert phone.ran == [("order", {"kind": "rye", "count": 3, "contact": "+15125550100"})]


def test_the_mistake_in_the_docs_is_refused_in_those_words() -> None:
    with pytest.raises(FlowError) as refused:
        declared(example().replace("(kind, count, contact)", "(kind, contact)"))
    told = "bakery: state 'order': tool 'order' needs 'count', which may be unknown"
    assert told in str(refused.value)
    assert told in AGENT_PAGE.read_text()


READINGS = re.findall(r"^\| `(.*?)` \| (.*?) \| (.*?) \|$", AGENT_PAGE.read_text(), re.MULTILINE)
WORDS_FOR_A_VALUE = ("a window of time",)


@pytest.mark.parametrize(
    ("reader", "heard", "value"), [row for row in READINGS if row[0].startswith(("hear.", "choice("))]
)
def test_the_readers_in_the_docs_read_what_the_page_says(reader: str, heard: str, value: str) -> None:
    read = eval(reader, {"hear": hear, "choice": choice})
    reading = read(heard, Context(language="en-US", today=date(2026, 11, 21), asked=ASKED.get(reader, "")))
    assert reading is not None
    if value not in WORDS_FOR_A_VALUE:
        assert str(reading.value) == value


ASKED = {"hear.name": "May I have your name?", "hear.problem": "How can I help you?"}


@each_page
def test_every_command_of_a_page_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z.][a-z./-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for program, *words in commands(page):
        if program == "make":
            assert set(words) <= targets, words
        elif program == "parley":
            assert parser().parse_args(words), words


@each_page
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text()):
        assert (page.parent / target).exists(), f"{page.name}: {target}"
