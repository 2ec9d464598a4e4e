"""What customers and authors wrote is text in an export, and no formula."""

import csv
import io

from agents.feedback.results import as_csv


def test_questions_and_answers_are_text() -> None:
    line = {"day": "2026-11-21", "store": "one", "question": "q1", "text": "=1+1", "answers": {"4": 1}}
    header, row = csv.reader(io.StringIO(as_csv([line])))
    assert (header[-1], row[3], row[-1]) == ("answer 4", "'=1+1", "1")
