"""`parley check` holds for this repository, and says where something does not."""

from pathlib import Path

import pytest

from parley.local import cli, project
from parley.local.cli.checks import template


def test_everything_that_can_be_proven_without_a_call_holds(capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["check"])
    told = capsys.readouterr().out
    assert "wrong" not in told, told
    assert code == 0


def test_a_variable_that_nobody_sets_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "template.yaml").write_text(
        "Globals: {Function: {Environment: {Variables: {GIVEN: x}}}}\nResources: {}\n"
    )
    (tmp_path / "code.py").write_text(
        'os.environ["GIVEN"], os.environ.get("MISSING"), os.environ["AWS_REGION"], variable("UNKNOWN")'
    )
    monkeypatch.setattr(project, "root", lambda: tmp_path)
    monkeypatch.setattr(template, "PACKAGE", tmp_path)
    template._template.cache_clear()
    found = list(template.environment())
    template._template.cache_clear()
    assert found == [
        "code.py reads MISSING, which the template does not set",
        "code.py reads UNKNOWN, which the template does not set",
    ]
