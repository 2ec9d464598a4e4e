"""From the wheel alone, outside this repository: a project is made, tested, phoned, rehearsed and checked."""

import os
import re
import signal
import subprocess
import sys
import venv
from pathlib import Path
from shutil import copytree, ignore_patterns
from urllib.request import urlopen
from zipfile import ZipFile

import pytest

from tests.integration.exchange.application import served

ROOT = Path(__file__).parents[2]
SAM = ROOT / ".venv-sam/bin/sam"
MINUTES = 15
"""The limit for each command; most of it is packages on their way."""
BUILDS = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation")
CALL = "I'd like to order bread\nrye\nthree\ntomorrow at ten\nyes\n"

pytestmark = pytest.mark.slow


def _environment() -> dict[str, str]:
    """Without what this repository's own tests are given: nothing of it may be found."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PARLEY"))}
    return {**kept, "SAM_CLI_TELEMETRY": "0"}


def run(*words: str | Path, cwd: Path, typed: str | None = None) -> "subprocess.CompletedProcess[str]":
    done: subprocess.CompletedProcess[str] = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=_environment(),
        input=typed,
        capture_output=True,
        text=True,
        timeout=MINUTES * 60,
        check=False,
    )
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy: what lies in a folder `build` would go into it."""
    folder = tmp_path_factory.mktemp("wheel")
    left_out = ignore_patterns(".*", "build", "*.egg-info", "__pycache__")
    source = copytree(ROOT, folder / "source", symlinks=True, ignore=left_out)
    for path in (".gitignore", ".github"):
        kept = Path("layers/parley/parley/local/new/project", path)
        copy = source / kept
        copytree(ROOT / kept, copy) if (ROOT / kept).is_dir() else copy.write_bytes(
            (ROOT / kept).read_bytes()
        )
    built = run(*BUILDS, "--wheel-dir", folder, source, cwd=folder)
    assert built.returncode == 0, built.stderr
    return next(folder.glob("parley_voice-*.whl"))


@pytest.fixture(scope="module")
def engine(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that has the wheel, and what it says it needs."""
    folder = tmp_path_factory.mktemp("engine")
    venv.create(folder, with_pip=True)
    pins = ROOT / "requirements/runtime.txt"
    installed = run(
        folder / "bin/pip", "install", "--quiet", "--constraint", _versions(pins, folder), wheel, cwd=folder
    )
    assert installed.returncode == 0, installed.stderr
    return folder / "bin"


def _versions(pins: Path, folder: Path) -> Path:
    """The versions without the hashes, which a wheel just built cannot have."""
    found = [
        line.removesuffix(" \\")
        for line in pins.read_text().splitlines()
        if "==" in line and line[0] not in " #"
    ]
    (folder / "versions.txt").write_text("\n".join(found))
    return folder / "versions.txt"


def test_the_phone_company_is_installed_without_the_rest(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "alone", with_pip=True)
    pins = _versions(ROOT / "requirements/local.txt", tmp_path)
    installer, extra = tmp_path / "alone/bin/pip", f"{wheel}[exchange]"
    installed = run(installer, "install", "--quiet", "--constraint", pins, extra, cwd=tmp_path)
    assert installed.returncode == 0, installed.stderr
    packages = run(installer, "list", "--format", "freeze", cwd=tmp_path).stdout
    assert not {"boto3", "botocore", "moto", "pynamodb"} & {line.split("==")[0] for line in packages.split()}
    with served({"/": "<Say>Hello from elsewhere.</Say>"}) as application:
        phones = (tmp_path / "alone/bin/parley", "call", "--url", f"{application.url}/", "--script", "-")
        called = run(*phones, cwd=tmp_path, typed="")
    assert called.returncode == 0, called.stderr
    assert "Hello from elsewhere." in called.stdout


@pytest.fixture(scope="module")
def made(engine: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("my projects")
    new = run(engine / "parley", "new", "bakery", cwd=home)
    assert new.returncode == 0, new.stderr
    return home / "bakery"


@pytest.fixture(scope="module")
def tested(made: Path) -> Path:
    """The project, after `make test` has set it up."""
    tests = run("make", "test", f"PYTHON={sys.executable}", cwd=made)
    assert tests.returncode == 0, tests.stdout + tests.stderr
    assert "8 passed" in tests.stdout
    return made


def test_the_wheel_has_one_package_and_every_file_of_it(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    package = ROOT / "layers/parley/parley"
    there = {
        path.relative_to(package.parent).as_posix()
        for folder, _, files in os.walk(package, followlinks=True)
        for path in (Path(folder, file) for file in files)
        if "__pycache__" not in path.parts
    }
    assert names == there


def test_without_the_extra_a_command_says_what_to_install(engine: Path, made: Path, wheel: Path) -> None:
    for command in (["dev"], ["call", "bakery"], ["check"]):
        refused = run(engine / "parley", *command, cwd=made)
        assert refused.returncode == 2
        assert refused.stderr == (
            f"parley: this needs the local tools, which are not installed: pip install '{wheel}[local]'\n"
        )


def test_the_agent_is_proven_and_the_template_is_in_order(tested: Path) -> None:
    checked = run(".venv/bin/parley", "check", cwd=tested)
    assert checked.returncode == 0, checked.stdout


def test_the_agent_is_phoned(tested: Path) -> None:
    call = run(".venv/bin/parley", "call", "bakery", "--script", "-", cwd=tested, typed=CALL)
    assert call.returncode == 0, call.stderr
    assert "It's ready on" in call.stdout


def test_the_page_answers_while_dev_runs(tested: Path) -> None:
    dev = subprocess.Popen(
        ["make", "dev"],
        cwd=tested,
        env={**_environment(), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert dev.stdout
        addresses = (re.search(r"http://\S+", line) for line in dev.stdout)
        console = next(found[0] for found in addresses if found)
        with urlopen(console, timeout=60) as page:
            assert "<title>" in page.read().decode()
    finally:
        os.killpg(dev.pid, signal.SIGTERM)
        dev.wait(60)


def test_the_agent_is_rehearsed(tested: Path) -> None:
    rehearsed = run(".venv/bin/parley", "rehearse", "bakery", "--calls", "50", cwd=tested)
    assert rehearsed.returncode == 0, rehearsed.stdout


def test_the_project_is_as_its_version_has_it(tested: Path) -> None:
    upgraded = run(".venv/bin/parley", "upgrade", "--check", cwd=tested)
    assert upgraded.returncode == 0, upgraded.stdout


def test_sam_accepts_the_template(tested: Path) -> None:
    if not SAM.exists():
        pytest.skip("SAM CLI is not set up; `make check` does it")
    validated = run(SAM, "validate", "--lint", cwd=tested)
    assert validated.returncode == 0, validated.stderr


def test_sam_builds_the_project(tested: Path) -> None:
    if not SAM.exists():
        pytest.skip("SAM CLI is not set up; `make check` does it")
    built = run("make", "build", f"SAM={SAM}", cwd=tested)
    if "put python3.13 on PATH" in built.stdout:
        pytest.skip("there is no Python 3.13 here")
    assert built.returncode == 0, built.stdout + built.stderr
