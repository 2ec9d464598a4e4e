"""A project of somebody's own is written whole, and follows the version that is installed."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from parley.hear.examples import digest, kept
from parley.local import cli, making, project
from parley.local.installed import WheelError, installed, wheel
from parley.local.making import BadNameError, made_with, make, upgraded
from parley.local.template_parts import assembled
from tests.unit.docs.pages import EXAMPLE, ROOT, example

ENGINE = b"\x87 no text"


@pytest.fixture(autouse=True)
def _version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("parley.local.installed.version", lambda _: "0.1.0")


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A file that has the name of a wheel; nobody installs it here."""
    file = tmp_path / f"parley_voice-{installed()}-py3-none-any.whl"
    file.write_bytes(ENGINE)
    return file


@pytest.fixture
def made(tmp_path: Path, built: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project that commands work on."""
    root = make("dentist", tmp_path, built)
    monkeypatch.setattr(project, "root", lambda: root)
    monkeypatch.setattr(cli, "root", lambda: root)
    return root


def test_the_template_of_this_repository_is_what_its_parts_make() -> None:
    assert (ROOT / "template.yaml").read_text("utf-8") == assembled(ROOT), "run `parley upgrade`"


def test_this_repository_follows_with_its_template_alone() -> None:
    assert made_with(ROOT) == ""
    assert upgraded(ROOT, None) == {}


def test_the_examples_of_the_new_agent_are_trained() -> None:
    module: dict[str, object] = {"__file__": str(EXAMPLE / "flow.py")}
    source = example()
    exec(
        source[source.index("wish = ") : source.index("kind = ")].replace("hear.intents", "examples = dict"),
        module,
    )
    assert digest(module["examples"]) in kept(EXAMPLE / "flow.intents.json")  # type: ignore[arg-type]


def test_a_new_project_has_the_name_that_it_was_given(made: Path) -> None:
    files = {path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file()}
    assert {"agents/dentist/flow.py", "agents/dentist/tests/unit/test_dentist.py", ".gitignore"} <= files
    for file in files:
        assert b"bakery" not in (made / file).read_bytes()


def test_the_calls_of_a_new_project_pass(made: Path) -> None:
    """With this engine; `make slow` does the same with the wheel, where nothing else is."""
    told = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "parley.testing.plugin", "agents/dentist/tests/unit"],
        cwd=made,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'layers' / 'parley'}{os.pathsep}{made}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout


def test_a_new_project_pins_the_engine_by_the_hash_of_its_wheel(made: Path) -> None:
    pins = (made / "requirements/local.txt").read_text("utf-8")
    assert f"parley-voice=={installed()} \\\n    --hash=sha256:{sha256(ENGINE).hexdigest()}\n" in pins
    folder = pins.splitlines()[0].removeprefix("--find-links ")
    assert [path.name for path in (made / "requirements" / folder).glob("*.whl")] == [
        f"parley_voice-{installed()}-py3-none-any.whl"
    ]


@pytest.mark.parametrize("name", ["9lives", "Bakery", "my-bakery", "class", "../bakery", "", "é"])
def test_a_bad_name_is_told_in_one_sentence(
    name: str, tmp_path: Path, built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["new", name, "--wheel", str(built)]) == 2
    told = capsys.readouterr().err
    assert told == (
        f"parley: '{name}' is no name for an agent: it begins with a letter, and has small letters, digits and _ "
        "alone\n"
    )


def test_what_exists_is_not_written_over(tmp_path: Path, built: Path) -> None:
    (tmp_path / "bakery").mkdir()
    with pytest.raises(BadNameError, match="bakery exists already"):
        make("bakery", tmp_path, built)
    assert not list((tmp_path / "bakery").iterdir())


def test_a_wheel_of_another_version_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "parley_voice-99.0-py3-none-any.whl"
    other.write_bytes(b"")
    with pytest.raises(WheelError, match=r"99\.0.* is not the version that is installed"):
        wheel(str(other))


def test_a_project_as_this_version_has_it_needs_nothing(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["upgrade", "--check"]) == 0
    assert "Everything is as this version has it." in capsys.readouterr().out


def test_an_older_project_says_so_and_is_brought_up(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = made / "pyproject.toml"
    settings.write_text(settings.read_text().replace(f'"{installed()}"', '"0.0.1"'))
    makefile = made / "Makefile"
    makefile.write_text(makefile.read_text().replace("## run all tests", "## test"))
    part = made / "agents" / "dentist" / "template.yaml"
    part.write_text("Outputs:\n  Dentist:\n    Value: open\n")

    assert cli.main(["agents"]) == 0
    assert capsys.readouterr().err == (
        f"parley: this project was made with Parley 0.0.1, and {installed()} is installed: "
        "`parley upgrade` brings it up\n"
    )
    assert cli.main(["upgrade", "--check"]) == 1
    shown = capsys.readouterr().out
    assert "-test: .venv/ready  ## test\n+test: .venv/ready  ## run all tests" in shown
    assert "+  Dentist:\n+    Value: open" in shown
    assert made_with(made) == "0.0.1"

    assert cli.main(["upgrade", "--yes"]) == 0
    assert made_with(made) == installed()
    assert cli.main(["upgrade", "--check"]) == 0


def test_the_template_is_made_of_parts_as_they_shall_be(made: Path, built: Path) -> None:
    (made / "layers/template.yaml").write_text("Layers:\n  - !Ref Another\n")
    assert upgraded(made, built).keys() == {"layers/template.yaml"}


def test_nothing_is_written_without_a_yes(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (made / "Makefile").write_text("test:\n")

    def asked(words: str) -> str:
        print(words)
        return "n"

    monkeypatch.setattr("builtins.input", asked)
    assert cli.main(["upgrade"]) == 1
    assert "Write this file? [y/N]" in capsys.readouterr().out
    assert (made / "Makefile").read_text() == "test:\n"


def test_hashes_are_not_shown_line_by_line(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pins = made / "requirements" / "local.txt"
    pins.write_text(pins.read_text().replace("sha256:", "sha256:0"))
    cli.main(["upgrade", "--check"])
    assert capsys.readouterr().out == "+++ requirements/local.txt: other hashes\n"


def test_a_wheel_takes_the_place_of_the_earlier_one(made: Path, built: Path) -> None:
    earlier = made / "layers/parley/parley_voice-0.0.1-py3-none-any.whl"
    next((made / "layers/parley").glob("*.whl")).rename(earlier)
    making.write(made, upgraded(made, built))
    assert not earlier.exists()
    assert (made / "layers/parley" / built.name).read_bytes() == built.read_bytes()


def test_a_command_that_needs_the_extra_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "parley.local.dev.parley", None)
    monkeypatch.setattr(cli, "lacking", lambda _: ["moto"])
    monkeypatch.setattr(cli, "with_extra", lambda _: "'parley_voice-0.1.0-py3-none-any.whl[local]'")
    assert cli.main(["dev"]) == 2
    assert capsys.readouterr().err == (
        "parley: this needs the local tools, which are not installed: "
        "pip install 'parley_voice-0.1.0-py3-none-any.whl[local]'\n"
    )
