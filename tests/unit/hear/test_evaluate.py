"""What `parley eval` prints."""

import json
from pathlib import Path

import pytest

from parley.local.readers.evaluation import evaluate, part_of, run

LINES = [
    {"id": "a", "task": "yesno", "text": "yes please", "expected": "yes"},
    {"id": "b", "task": "yesno", "text": "no way", "expected": "no"},
    {"id": "c", "task": "yesno", "text": "the roof", "expected": "none"},
    {"id": "d", "task": "yesno", "text": "yes please", "expected": "no"},
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "answers.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in LINES), "utf-8")
    return path


def test_accuracy_is_counted_by_line_and_by_class(file: Path) -> None:
    (result,) = evaluate(file)
    assert (result.n, result.accuracy) == (4, 0.75)
    assert result.by_class == {"no": (1, 2), "none": (1, 1), "yes": (1, 1)}
    assert result.macro_accuracy == pytest.approx(2.5 / 3)
    assert [(miss.id, miss.expected, miss.got) for miss in result.misses] == [("d", "no", "yes")]


def test_json_is_one_object(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(file, misses=False, as_json=True) == 0
    figures = json.loads(capsys.readouterr().out)
    assert (figures["task"], figures["n"], figures["accuracy"]) == ("yesno", 4, 0.75)
    assert figures["macro_accuracy"] == 0.8333
    assert "misses" not in figures


def test_misses_are_shown_when_asked_for(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(file, misses=True, as_json=False)
    shown = capsys.readouterr().out
    assert "accuracy 0.750" in shown
    assert "no <- yes | yes please" in shown


def test_every_line_is_in_one_half(file: Path) -> None:
    halves = {part_of(str(line["id"])) for line in LINES}
    assert halves == {"tuning", "held-out"}
    assert sum(result.n for part in ("tuning", "held-out") for result in evaluate(file, part)) == 4


def test_a_file_of_several_tasks_is_told_task_by_task(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with file.open("a", encoding="utf-8") as lines:
        lines.write("\n" + json.dumps({"id": "e", "task": "zip", "text": "78704", "expected": "78704"}))
    assert [(result.task, result.n, result.accuracy) for result in evaluate(file)] == [
        ("yesno", 4, 0.75),
        ("zip", 1, 1.0),
    ]
    assert run(file, misses=False, as_json=True) == 0
    assert [json.loads(line)["task"] for line in capsys.readouterr().out.splitlines()] == ["yesno", "zip"]


def test_a_file_that_nobody_can_read_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    unknown = tmp_path / "unknown.jsonl"
    unknown.write_text(json.dumps({"id": "a", "task": "mood", "text": "meh", "expected": "bad"}), "utf-8")
    assert run(unknown, misses=False, as_json=True) == 2
    assert "mood" in capsys.readouterr().err
    assert run(tmp_path / "nowhere.jsonl", misses=False, as_json=True) == 2
