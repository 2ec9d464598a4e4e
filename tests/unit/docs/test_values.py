"""The table of what a tool gets is what readers give."""

import re
from ast import literal_eval
from datetime import date, time

import pytest

from parley import hear
from parley.machine.plain import plain
from parley.reading import Context
from tests.unit.docs.pages import ROOT

SAID = {
    "yes_no": "sure",
    "number": "twenty four",
    "digits": "four two oh one",
    "day": "next Tuesday",
    "time_of_day": "half past two in the afternoon",
    "when": "Monday morning",
    "phone_number": "512 555 0100",
}
ROWS = re.findall(
    r"^\| (`[^|]+) \| `([\w.]+)` \| `hear\.(\w+)` \|$",
    (ROOT / "docs" / "writing-an-agent.md").read_text(),
    re.MULTILINE,
)


@pytest.mark.parametrize(("gets", "kind", "reader"), ROWS)
def test_a_tool_gets_what_the_page_says(gets: str, kind: str, reader: str) -> None:
    context = Context("en-US", date(2026, 11, 21), known={}, now=time(9, 40))
    found = plain(getattr(hear, reader)(SAID[reader], context).value)
    first = literal_eval(gets.split("`")[1])
    assert found == first
    assert type(found).__name__ == kind or kind.endswith(".WindowData")


def test_every_kind_of_value_is_told() -> None:
    assert {reader for _, _, reader in ROWS} == set(SAID)
