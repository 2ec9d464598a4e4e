"""`parley call` and `parley dev` as a newcomer runs them: nothing is running yet."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from agents.hvac.tests.end_to_end.calls import HAPPY
from parley.local.language_model.server import ModelServer, Reply

AGENTS = ("hvac",)

PARLEY = "import sys; from parley.local.cli import main; sys.exit(main())"
COMMAND = [sys.executable, "-c", PARLEY]


@pytest.fixture
def environment(tmp_path: Path, nothing_running: None) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "MOTO_"))}
    return {**kept, "PARLEY_DIRECTORY": str(tmp_path / "parley")}


def _run(
    environment: dict[str, str], *arguments: str, says: str = "", program: str = PARLEY
) -> list[dict[str, Any]]:
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, input=says, env=environment, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.slow
def test_what_one_call_booked_the_next_one_cannot(environment: dict[str, str]) -> None:
    call = ("call", "hvac", "--script", "-", "--json", "--data", "one-slot-left")
    lines = "".join(f"{line}\n" for line in HAPPY)
    ends = [_run(environment, *call, "--from", f"+1512555017{n}", says=lines)[-1] for n in range(2)]
    assert [end["outcome"] for end in ends] == ["booked", "callback"]
    shown = _run(environment, "show", ends[0]["sid"], "--json")[0]
    assert shown["log"][-1]["tools"][0]["name"] == "book_service"


WITHOUT_INTERPRETER = """
import sys
from parley.local.cli import main
code = main()
assert not [name for name in sys.modules if name.startswith(("moto.stepfunctions.parser", "moto.ec2"))]
sys.exit(code)
"""
"""moto's interpreter of state machines takes seconds to import."""


def test_a_call_starts_no_interpreter_and_asks_the_model_that_the_shell_names(
    environment: dict[str, str],
) -> None:
    with ModelServer(lambda asked: Reply(json.dumps(dict.fromkeys(asked.properties)))) as model:
        asked = {
            **environment,
            "OPENAI_API_KEY": "none",
            "OPENAI_BASE_URL": model.url,
            "OPENAI_MODEL": "mine",
        }
        call = ("call", "hvac", "--script", "-", "--json")
        _run(asked, *call, says="it is like an oven in here, my dear\n", program=WITHOUT_INTERPRETER)
    assert {request.body["model"] for request in model.requests} == {"mine"}


@pytest.fixture
def dev(environment: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen([*COMMAND, "dev"], env=environment, stdout=subprocess.PIPE, text=True) as running:
        yield running
        running.kill()


def test_dev_has_calls_wait_until_it_has_started_serves_the_page_and_stops_on_ctrl_c(
    environment: dict[str, str], dev: "subprocess.Popen[str]"
) -> None:
    assert dev.stdout is not None
    next(line for line in dev.stdout if "Creating" in line)  # it has the tables, and nobody can be called yet
    ended = _run(environment, "call", "hvac", "--script", "-", "--json")[-1]
    assert ended["outcome"] == "abandoned"
    replayed = _run(environment, "replay", ended["sid"], "--json")[0]
    assert (replayed["turns"], replayed["differences"]) == (ended["turns"], [])

    address = next(found[1] for line in dev.stdout if (found := re.search(r"Phone an agent +(\S+)", line)))
    page = httpx.get(address, follow_redirects=True)
    assert page.status_code == 200
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    assert httpx.get(address, headers={"Host": "elsewhere.example"}).status_code == 403
    dev.send_signal(signal.SIGINT)
    assert dev.wait() == 0
    assert not [line for line in dev.stdout if "INFO" in line], (
        "what functions log is no concern of who runs them"
    )


def test_dev_says_when_its_port_is_taken(environment: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        refused = subprocess.run(
            [*COMMAND, "dev", "--port", port],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    assert refused.returncode == 2
    assert f"port {port} is taken" in refused.stderr
