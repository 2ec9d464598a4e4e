"""No cell of an export is a formula, however its sign is written."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.feedback.results import as_csv

SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫"


def cells(text: str) -> list[str]:
    line = {"day": "2026-11-21", "store": "one", "question": "q1", "text": text, "answers": {text: 1}}
    header, row = csv.reader(io.StringIO(as_csv([line])))
    return [header[-1].removeprefix("answer "), row[3]]


@pytest.mark.parametrize("sign", SIGNS)
@given(before=st.text(" \t\r\n\x00\u00a0\u3000", max_size=3), after=st.text("A1()", max_size=9))
def test_a_text_that_a_spreadsheet_could_calculate_is_quoted(sign: str, before: str, after: str) -> None:
    assert cells(f"{before}{sign}{after}")[1].startswith("'")


@pytest.mark.parametrize("start", ["\t", "\r", "\n", "\x00"])
def test_a_cell_that_begins_with_a_control_character_is_quoted(start: str) -> None:
    assert cells(f"{start}1+1")[1].startswith("'")


@pytest.mark.parametrize("text", ["Hur nöjd är du?", "4-5", "a=b", " vad kan vi göra bättre"])
def test_any_other_text_is_left_as_it_is(text: str) -> None:
    assert cells(text) == [text, text]
