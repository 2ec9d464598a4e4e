"""`parley token` and `parley key`, as somebody runs them who wants in: beside `parley dev`, and alone."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest

from parley.local import cli
from parley.local.dev.parley import Parley

AGENTS = ("game", "hvac")

PARLEY = [sys.executable, "-c", "import sys; from parley.local.cli import main; sys.exit(main())"]
KEY = re.compile(r"pk_([0-9a-f]{12})_[A-Za-z0-9_-]{43}\n")
SETTINGS = ("AWS_", "MOTO_", "RECORDS_TABLE", "CALLS_TABLE")


class Done(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


Run = Callable[..., Done]


@pytest.fixture
def run(directory: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command beside what runs here."""
    monkeypatch.setenv("PARLEY_DIRECTORY", str(directory))

    def command(*arguments: str) -> Done:
        capsys.readouterr()
        try:
            code = cli.main(list(arguments))
        except SystemExit as refused:
            code = int(refused.code or 0)
        return Done(code, *capsys.readouterr())

    return command


def _alone(directory: Path, *arguments: str, **settings: str) -> "subprocess.CompletedProcess[str]":
    """The command as a process of its own, as it is in life."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(SETTINGS)}
    environment: Mapping[str, str] = {**kept, "PARLEY_DIRECTORY": str(directory), **settings}
    return subprocess.run([*PARLEY, *arguments], env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def directory(parley: Parley) -> Path:
    assert parley.stack.settings.directory is not None
    return parley.stack.settings.directory


def _outreach(parley: Parley, key: str) -> int:
    headers = {"Authorization": f"Bearer {key}"}
    return httpx.get(f"{parley.url}/api/outreach/none", headers=headers).status_code


def _me(parley: Parley, link: str) -> "httpx.Response":
    token = httpx.get(link.strip()).headers["Location"].partition("#token=")[2]
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{parley.url}/api/console/me", headers=headers)


def test_a_token_signs_in_as_operator_and_opens_the_page(parley: Parley, directory: Path) -> None:
    link = _alone(directory, "token").stdout
    assert httpx.get(link.strip(), follow_redirects=True).status_code == 200
    assert _me(parley, link).json()["role"] == "operator"


def test_a_token_of_a_business_sees_that_business(parley: Parley, run: Run) -> None:
    me = _me(parley, run("token", "--business", "ace-cooling").stdout).json()
    assert (me["role"], me["businesses"]) == ("business", ["ace-cooling"])


def test_a_token_of_a_viewer_sees_the_business_and_may_change_nothing(parley: Parley, run: Run) -> None:
    link = run("token", "--business", "ace-cooling", "--viewer").stdout
    me = _me(parley, link).json()
    assert (me["role"], me["may_change"], me["businesses"]) == ("viewer", False, ["ace-cooling"])
    assert httpx.get(link.strip().replace("role=viewer", "role=operator")).status_code == 403
    assert run("token", "--viewer").returncode == 2


def test_a_link_with_another_code_or_for_another_business_signs_nobody_in(parley: Parley, run: Run) -> None:
    link = run("token", "--business", "ace-cooling").stdout.strip()
    assert httpx.get(link.replace("ace-cooling", "companion")).status_code == 403
    assert httpx.get(link.partition("?")[0]).status_code == 403
    assert httpx.get(link, headers={"Host": "elsewhere.example"}).status_code == 403


def test_without_a_parley_there_is_no_token(tmp_path: Path) -> None:
    refused = _alone(tmp_path, "token")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == "parley: nothing is running here; start it with `parley dev`\n"


def test_a_key_opens_the_api_until_it_is_revoked(parley: Parley, run: Run) -> None:
    made = run("key", "companion", "--name", "the till")
    match = KEY.fullmatch(made.stdout)
    assert match, made.stderr
    assert f"parley key --revoke {match[1]}" in made.stderr
    key = made.stdout.strip()
    assert _outreach(parley, key) == 404
    assert run("key", "--revoke", match[1]).returncode == 0
    assert _outreach(parley, key) == 401


def test_a_key_that_is_not_there_cannot_be_revoked(parley: Parley, run: Run) -> None:
    refused = run("key", "--revoke", "0123456789ab")
    assert refused.returncode == 2
    assert "there is no key '0123456789ab'" in refused.stderr


@pytest.mark.parametrize("arguments", [(), ("a#b",), ("companion", "--revoke", "0123456789ab")])
def test_what_makes_no_sense_is_said_in_a_line(parley: Parley, run: Run, arguments: tuple[str, ...]) -> None:
    refused = run("key", *arguments)
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (2, "", 1)


def test_a_key_is_made_in_the_table_that_the_environment_names(parley: Parley, tmp_path: Path) -> None:
    """As for a stack in the cloud."""
    own = {name: value for name, value in parley.stack.environment.items() if name.startswith(SETTINGS)}
    made = _alone(tmp_path, "key", "companion", **own)
    assert _outreach(parley, made.stdout.strip()) == 404
    lost = _alone(tmp_path, "key", "companion", **{**own, "RECORDS_TABLE": "nowhere"})
    assert lost.returncode == 2
    assert lost.stderr == "parley: the table nowhere cannot be used: ResourceNotFoundException\n"


def test_a_key_that_is_made_while_nothing_runs_is_kept(tmp_path: Path) -> None:
    made = _alone(tmp_path, "key", "companion", "--name", "the till")
    match = KEY.fullmatch(made.stdout)
    assert match, made.stderr
    assert (
        _alone(tmp_path, "key", "--revoke", match[1]).stdout
        == f"The key {match[1]} opens nothing any more.\n"
    )
