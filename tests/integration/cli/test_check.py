"""`parley check` holds for this repository, and says where something does not."""

from pathlib import Path

import pytest

from local import cli
from local.cli.checks import imports, template


def test_everything_that_can_be_proven_without_a_call_holds(capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["check"])
    told = capsys.readouterr().out
    assert "wrong" not in told, told
    assert code == 0


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(imports, "ROOT", tmp_path)
    monkeypatch.setattr(imports, "PACKAGE", tmp_path)
    for part in ("flow", "store", "agents"):
        (tmp_path / part).mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("file", "line", "problem"),
    [
        ("flow/words.py", "from parley.store import calls", "'flow' imports 'store'"),
        ("agents/hvac.py", "import parley.machine.step", "'agents' imports 'machine'"),
        ("flow/words.py", "def f():\n    from parley import turn", "'flow' imports 'turn'"),
        ("surprise.py", "", "does not place 'surprise'"),
    ],
)
def test_an_import_that_points_upwards_is_found(package: Path, file: str, line: str, problem: str) -> None:
    (package / file).write_text(line)
    assert [problem in found for found in imports.wrong_ways()] == [True]


def test_an_import_that_points_downwards_is_fine(package: Path) -> None:
    (package / "store" / "calls.py").write_text("from parley.machine.call import Call\nimport json")
    assert list(imports.wrong_ways()) == []


def test_a_variable_that_nobody_sets_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "template.yaml").write_text(
        "Globals: {Function: {Environment: {Variables: {GIVEN: x}}}}\nResources: {}\n"
    )
    (tmp_path / "code.py").write_text(
        'import os\nos.environ["GIVEN"], os.environ.get("MISSING"), os.environ["AWS_REGION"]'
    )
    monkeypatch.setattr(template, "TEMPLATE", tmp_path / "template.yaml")
    monkeypatch.setattr(template, "PACKAGE", tmp_path)
    monkeypatch.setattr(template, "FUNCTIONS", tmp_path / "none")
    template._template.cache_clear()
    found = list(template.environment())
    template._template.cache_clear()
    assert found == ["code.py reads MISSING, which the template does not set"]
