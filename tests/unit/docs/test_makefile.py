"""What make tells a newcomer."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.docs.pages import ROOT


def _make(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["make", "--no-print-directory", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("words", [(), ("help",)])
def test_make_alone_lists_what_it_can(words: tuple[str, ...]) -> None:
    listed = _make(*words).stdout.splitlines()
    assert [line.split()[1] for line in listed][:3] == ["help", "dev", "test"]
    assert all(len(line) < 100 for line in listed)


def test_ci_runs_what_make_test_leaves_out() -> None:
    steps = (ROOT / ".ci/run").read_text("utf-8").splitlines()
    assert {"make test", "make broad"} <= set(steps)
    chosen = {
        target: re.findall(r'-m "(.+?)"', _make("-n", target).stdout)[-1] for target in ("test", "broad")
    }
    assert chosen == {"test": "not slow and not broad", "broad": "broad and not slow"}


OLD = "import sys; sys.version_info = (3, 10); sys.version = '3.10.2 (main)'; exec(sys.argv[1])"


def test_a_python_that_is_too_old_is_told_before_anything_is_made(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text(f'#!/bin/sh\nexec {sys.executable} -c "{OLD}" "$2"\n')
    old.chmod(0o755)
    refused = _make("--always-make", ".venv/ready", f"PYTHON={old}")
    assert "Parley needs Python 3.11 or newer; this is 3.10.2. Try: make PYTHON=" in refused.stderr
    assert refused.stdout == ""


def test_no_python_at_all_is_told(tmp_path: Path) -> None:
    refused = _make("--always-make", ".venv/ready", f"PYTHON={tmp_path / 'nothing'}")
    assert "Parley needs Python 3.11 or newer, and there is no" in refused.stderr
    assert refused.stdout == ""
