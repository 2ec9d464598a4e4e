"""No cell of a table is a formula, however its sign is written."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley import spreadsheet

SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫"


def written(value: object) -> str:
    [[cell]] = csv.reader(io.StringIO(spreadsheet.lines([[value]])))
    return cell


@pytest.mark.parametrize("sign", SIGNS)
@given(before=st.text(" \t\r\n\x00\u00a0\u3000", max_size=3), after=st.text("A1()", max_size=9))
def test_a_text_that_a_spreadsheet_could_calculate_is_quoted(sign: str, before: str, after: str) -> None:
    assert written(f"{before}{sign}{after}").startswith("'")


@pytest.mark.parametrize("start", ["\t", "\r", "\n", "\x00"])
def test_a_cell_that_begins_with_a_control_character_is_quoted(start: str) -> None:
    assert written(f"{start}1+1").startswith("'")


@pytest.mark.parametrize("text", ["Hur nöjd är du?", "4-5", "a=b", " vad kan vi göra bättre"])
def test_any_other_text_is_left_as_it_is(text: str) -> None:
    assert written(text) == text


def test_a_number_stays_a_number() -> None:
    assert written(-4.5) == "-4.5"
