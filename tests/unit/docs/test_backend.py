"""What docs/backend.md asks of a back end is what the console asks of it."""

import json
import re

from parley.console.elsewhere import BOOKING, CONTRACT, REQUEST
from tests.unit.docs.pages import ROOT, blocks

PAGE = ROOT / "docs/backend.md"


def test_its_table_has_every_question_with_its_outcomes_and_what_they_bring() -> None:
    rows = re.findall(r"^\| `(\w+)` \|.*\| (.+) \|$", PAGE.read_text(), re.MULTILINE)
    told = {
        name: dict(_outcome(re.findall(r"`(\w+)`", each)) for each in outcomes.split(";"))
        for name, outcomes in rows
    }
    assert told == CONTRACT


def _outcome(named: list[str]) -> tuple[str, tuple[str, ...]]:
    return named[0], tuple(named[1:])


def test_its_booking_and_its_request_are_taken_as_they_stand() -> None:
    *_, booking, request = map(json.loads, blocks(PAGE, "json"))
    assert BOOKING.validate_python(booking).name == REQUEST.validate_python(request).name == "Jane Doe"
