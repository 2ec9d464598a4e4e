"""The call in the README is one that the agent holds today, word for word."""

import re

from parley import agents
from parley.testing.conversation import Conversation
from tests.unit.docs.pages import ROOT, blocks

AGENTS = ("hvac",)

TOOLS = {
    "lookup_caller": ("unknown", {}),
    "find_visit": ("free", {"visit": "2026-11-23T08:00"}),
    "book_service": ("booked", {"booked_time": "2026-11-23T08:00"}),
}


def transcript() -> list[tuple[str, str]]:
    """Who says what; a line without a name goes on with the one above."""
    text = re.sub(r"\n {7}(?=\S)", " ", next(blocks(ROOT / "README.md", "text")))
    return [(who, words) for who, words in re.findall(r"^ *(hvac|you)  (.+)$", text, re.MULTILINE)]


def test_the_call_in_the_readme_goes_as_written() -> None:
    told = transcript()
    phone = Conversation(agents.load("hvac"), TOOLS)
    said = [("hvac", phone.heard)]
    for who, words in told:
        if who == "you":
            said += [("you", words), ("hvac", phone.says(words).heard)]
    assert said == told
