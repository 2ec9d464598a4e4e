"""Imports point one way, and a cold start imports only what a turn needs."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import house

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("aws_xray_sdk", "boto3", "fastapi", "httpx", "openai", "phonenumbers", "pydantic", "twilio.rest")
"""The first caller hears the import of each of these as silence."""
COLD_START = f"""
import sys
sys.path.insert(0, {str(ROOT / "functions" / "voice")!r})
import app
print(*sorted(set({HEAVY}) & set(sys.modules)))
"""


def test_every_file_of_the_package_imports_only_from_below() -> None:
    assert list(house.wrong_ways()) == []


def test_the_engine_imports_no_agent() -> None:
    assert list(house.engine_names_agents()) == []


def test_what_decides_over_an_outreach_performs_nothing() -> None:
    assert list(house.deciding_that_performs()) == []


def test_the_environment_is_read_in_one_place() -> None:
    assert list(house.environment_readers()) == []


def test_no_two_files_of_the_package_import_each_other() -> None:
    assert list(house.circles()) == []


def test_a_flow_knows_the_words_of_flows_and_no_more() -> None:
    assert list(house.flows_that_know_too_much()) == []


def test_nothing_that_is_deployed_imports_what_is_local() -> None:
    assert list(house.local_ones()) == []


@pytest.mark.parametrize(
    ("file", "line", "complaint"),
    [
        ("tools/desk.py", "from parley.store.records import Records", "'tools' imports 'store'"),
        ("machine/step.py", "from parley import store", "'machine' imports 'store'"),
        ("flow/words.py", "def f():\n    from parley import turn", "'flow' imports 'turn'"),
        ("weather/today.py", "import json", "'weather'"),
    ],
)
def test_an_import_that_points_the_wrong_way_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, line: str, complaint: str
) -> None:
    written = tmp_path / file
    written.parent.mkdir()
    written.write_text(line + "\n")
    monkeypatch.setattr(house, "PACKAGE", tmp_path)
    monkeypatch.setattr(house, "ROOT", tmp_path)
    (found,) = house.wrong_ways()
    assert found.startswith(file)
    assert complaint in found


def test_a_cold_start_of_the_voice_function_imports_nothing_heavy() -> None:
    quiet = {**os.environ, "AWS_REGION": "us-east-1"}
    started = subprocess.run(
        [sys.executable, "-c", COLD_START], env=quiet, capture_output=True, text=True, check=False
    )
    assert (started.stdout.strip(), started.returncode) == ("", 0), started.stderr


def test_the_engine_names_no_agent() -> None:
    """But for a parameter of Twilio's that is called like one."""
    words = re.compile("hvac|car_desk|onboarding|companion|feedback", re.IGNORECASE)
    folders = ("layers/parley/parley", "functions", "statemachine", "events", "layers/template.yaml")
    listed = subprocess.run(
        ["git", "ls-files", "--", *folders], cwd=ROOT, capture_output=True, text=True, check=True
    )
    found = [
        f"{name}: {line.strip()}"
        for name in listed.stdout.split()
        if (ROOT / name).is_file()
        for line in (ROOT / name).read_text("utf-8").splitlines()
        if words.search(line)
    ]
    assert found == ['layers/parley/parley/local/exchange/parameters.py: "ProvideFeedback": FLAG,']
