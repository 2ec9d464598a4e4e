"""Any folder of agents can go: the rest still proves, starts, answers, and collects its tests."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import parley
from parley import agents
from parley.local import project
from parley.local.template_parts import assembled

KEPT = (
    ".ci",
    "agents",
    "functions",
    "statemachine",
    "events",
    "layers",
    "tests",
    "docs",
    "bench",
    "conftest.py",
)
HOLDS = """
import sys
import pytest
from parley import agents
from parley.local.cli import main
from parley.local.dev.parley import Parley
from parley.testing import stacks

assert main(["check"]) == 0
running = stacks.running(stacks.parley)
for name in agents.names():
    phone = running.dial(name)
    assert phone.transcript, name
    phone.hangs_up()
stacks.nothing()
sys.exit(pytest.main(["--assert=plain", "-p", "no:cacheprovider", "--collect-only", "tests", "agents"]))
"""
"""All of it in one process: most of what it takes is what is imported."""


@pytest.fixture
def without(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The project without one folder of agents, in another place."""
    for name in (*KEPT, "template.yaml", "pyproject.toml", "README.md", "Makefile", "samconfig.toml"):
        source = project.root() / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns(request.param))
        else:
            shutil.copy(source, tmp_path / name)
    (tmp_path / "template.yaml").write_text(assembled(tmp_path), "utf-8")
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("without", agents.packages(), indirect=True)
def test_a_folder_of_agents_can_be_removed(without: Path) -> None:
    engine = str(Path(parley.__path__[0]).parent)
    environment = {**os.environ, "PYTHONPATH": engine, "PARLEY_PROJECT": str(without)}
    environment.pop("PARLEY_DIRECTORY", None)
    done = subprocess.run(
        [sys.executable, "-c", HOLDS],
        cwd=without,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    checked = done.stdout.partition("tests/")[0]  # the names of the tests that are left come after it
    assert "wrong" not in checked
