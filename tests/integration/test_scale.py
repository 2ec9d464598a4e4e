"""docs/scale.md stands on what a call and an outreach ask for today."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from bench.scale import ABOUT, a_call, an_outreach
from parley.local.dev.parley import Parley
from parley.testing import stacks

AGENTS = ("game", "hvac")

PAGE = (Path(__file__).parents[2] / "docs/scale.md").read_text()
ROWS = re.findall(r"^\| `(\w+)` \| (\d+) \| (\d+) \|$", PAGE, re.MULTILINE)
MORE_OR_LESS = 1.5
"""A tool that reads one record more makes the page no lie; one that reads twice as many does."""


@pytest.fixture
def parley() -> Parley:
    return stacks.emptied(stacks.parley)


def test_the_page_has_every_figure() -> None:
    assert [name for name, _, _ in ROWS] == list(ABOUT)


def test_a_call_and_an_outreach_ask_for_what_the_page_says(parley: Parley) -> None:
    measured: tuple[Mapping[str, int], ...] = a_call(parley), an_outreach(parley)
    for name, *told in ROWS:
        for found, page in zip(measured, map(int, told), strict=True):
            assert page / MORE_OR_LESS <= found.get(name, 0) <= page * MORE_OR_LESS, name
