"""The page tells of each place's law what the table of the command does, and where that can be read."""

import pytest

from parley.local import cli
from parley.local.recording_laws import LAWS, law_of
from tests.unit.docs.pages import ROOT

PAGE = (ROOT / "docs/recording-calls.md").read_text("utf-8")


def test_the_page_has_the_table_of_the_command() -> None:
    for law in LAWS:
        who = "everybody" if law.everybody else "one is enough"
        assert f"| {law.name} | {who} | {law.law} | {law.note} | [source]({law.source}) |" in PAGE


def test_a_state_without_a_rule_of_its_own_has_that_of_its_country() -> None:
    assert law_of("us-tx") == law_of("US")
    assert law_of("DE") is None


def test_the_command_tells_of_one_place_or_of_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["laws", "US-WA"]) == 0
    assert capsys.readouterr().out.startswith(
        "Washington: everybody must agree or know (Wash. Rev. Code § 9.73.030"
    )
    assert cli.main(["laws"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(LAWS)
    assert cli.main(["laws", "mars"]) == 2
    assert "nothing is known here of 'mars'" in capsys.readouterr().err
