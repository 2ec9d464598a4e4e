"""Every command that a page of the documentation has its reader type is run, or cannot be run here."""

import json
import shlex
from collections.abc import Mapping
from io import StringIO
from pathlib import Path

import pytest

from parley.local import cli
from parley.local.dev.parley import Parley
from tests.unit.docs.pages import PAGES, ROOT, commands

AGENTS = ("car_desk", "feedback", "game", "hvac")

RUN_BY: Mapping[str, str] = {
    "make wheel": "tests/end_to_end/test_wheel.py",
    "parley new bakery": "tests/end_to_end/test_wheel.py",
    "parley upgrade": "tests/unit/test_making.py",
    "parley call dentist": "tests/unit/docs/test_calendar.py",
    "parley setting dentist": "tests/integration/cli/test_settings.py",
    "parley replay SID --agent-version": "tests/integration/model/test_replaying.py",
    "make dev": "tests/integration/cli/test_alone.py",
    "parley dev": "tests/integration/cli/test_alone.py",
    "parley call bakery": "tests/integration/cli/test_agent_files.py",
    "parley graph bakery": "tests/integration/cli/test_agent_files.py",
    "parley call --url": "tests/integration/exchange/test_alone.py",
    "parley exchange": "tests/integration/exchange/test_alone.py",
    "parley outreach": "agents/game/tests/integration/test_command.py",
    "parley rehearse": "tests/unit/rehearse/test_command.py",
    "parley simulate day": "tests/integration/cli/test_simulate.py",
    "parley simulate feedback": "agents/feedback/tests/integration/test_simulation.py",
    "parley storm": "tests/end_to_end/test_storm.py",
    "parley key --revoke": "tests/integration/cli/test_sign_in.py",
    "python -m bench.twiml_documents": "tests/integration/exchange/test_documents_of_a_folder.py",
    "python -m bench.careful": "tests/integration/model/test_careful.py",
    "python -m parley.local.trials.fault_matrix": "tests/integration/model/test_fault_matrix.py",
    "python -m parley.local.generated.openapi": "tests/unit/api/test_openapi.py",
    "make help": "tests/unit/docs/test_makefile.py",
}
"""Commands that the test of a thing runs, too."""
NOT_RUN: Mapping[str, str] = {
    "make docs": "it needs packages of its own",
    "cd": "it is the shell's own",
    "python -m parley.local.generated.cities": "it needs a package of its own",
    "pip": "it needs the wheel that `make wheel` builds",
    "RECORDS_TABLE=parley-RecordsTable-1ABC parley number": "it needs an AWS account",
    "RECORDS_TABLE=parley-RecordsTable-1ABC parley setting": "it needs an AWS account",
    "make test": "it is what runs this",
    "make broad": "it takes minutes, and CI runs it",
    "make slow": "it takes minutes",
    "make check": "it needs SAM CLI; what it proves of the flows is run by `parley check`",
    "make build": "it needs SAM CLI and Python 3.13",
    "make deploy": "it needs an AWS account",
    "make bench": "it takes minutes, and a machine that does nothing else",
    "python -m bench.screenshots": "it takes minutes, and a browser",
    "python -m bench": "it takes minutes, and a machine that does nothing else",
    ".venv/bin/python -m bench": "it takes minutes, and a machine that does nothing else",
    "python -X importtime": "it is Python's own",
    ".venv-sam/bin/sam": "it needs SAM CLI and containers",
    "sed": "it changes what SAM CLI built",
    "socat": "it needs a network of containers",
    "export": "it is the shell's own",
    "TWILIO_AUTH_TOKEN=local-auth-token parley call": "it phones what SAM CLI runs",
    "RECORDS_TABLE=parley-RecordsTable-1ABC parley": "it needs an AWS account; the same is run here",
    "parley redrive --stack": "it needs an AWS account; the same without is run",
    "aws": "it needs an AWS account",
    "curl": "it needs a deployed API, or Telegram; the local one is asked the same in agents/game/tests/integration",
}
ALL = sorted({shlex.join(command) for page in PAGES for command in commands(page)})


def _place(command: str, table: Mapping[str, str]) -> str:
    return next((start for start in table if f"{command} ".startswith(f"{start} ")), "")


HERE = [command for command in ALL if not _place(command, RUN_BY) and not _place(command, NOT_RUN)]


@pytest.fixture(scope="module")
def utterances(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("docs") / "FILE.jsonl"
    line = {"id": "a", "task": "yesno", "text": "yes please", "expected": "yes"}
    file.write_text(json.dumps(line))
    return file


@pytest.mark.parametrize("command", HERE)
def test_a_command_of_the_documentation_goes_well(
    command: str,
    parley: Parley,
    utterances: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    program, *words = shlex.split(command)
    assert program == "parley", f"{command}: say in RUN_BY or NOT_RUN what becomes of it"
    assert parley.stack.settings.directory is not None
    monkeypatch.setenv("PARLEY_DIRECTORY", str(parley.stack.settings.directory))
    monkeypatch.setattr("sys.stdin", StringIO())
    meant = {"SID": parley.dial("hvac").says("I smell gas").sid, "FILE.jsonl": str(utterances), "NAME": "ace"}
    assert cli.main([meant.get(word, word) for word in words]) == 0, capsys.readouterr().err
    assert capsys.readouterr().out


def test_what_is_run_elsewhere_or_not_at_all_is_still_documented() -> None:
    for table in (RUN_BY, NOT_RUN):
        assert {_place(command, table) for command in ALL} - {""} == set(table)
    for command, file in RUN_BY.items():
        assert (ROOT / file).is_file(), command
