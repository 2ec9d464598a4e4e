"""Lambda's Python runtime on this machine: functions as they are built, under the real emulator.

The Lambda Runtime Interface Emulator comes with SAM CLI; it starts a function at its first invocation, as
Lambda does, and reports how long the start took.
"""

import os
import platform
import re
import shutil
import socket
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import requests

from bench.figures import NotMeasured

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "build" / "bench"
SAM = ROOT / ".venv-sam"
VERSION = "3.13"
INVOKE = "2015-03-31/functions/function/invocations"
INIT = re.compile(r"INIT REPORT\(durationMs: ([\d.]+)\)")
INVOCATION = re.compile(r"INVOKE RTDONE\(status: (\w+),.* duration: ([\d.]+)ms\)")
LONGEST_SECONDS = 30


@dataclass(frozen=True)
class Function:
    """Folders that Lambda would put on the path, in its order, and the environment of the function."""

    folders: Sequence[Path]
    environment: Mapping[str, str]
    handler: str = "app.handler"


@dataclass(frozen=True)
class Start:
    """Milliseconds of a cold start, and of the first invocation after it; `answer` is what came of it."""

    init: float
    first: float
    answer: Any


@cache
def python() -> str:
    """The interpreter that Lambda runs. Raises NotMeasured if there is none."""
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for found in (shutil.which(f"python{VERSION}"), *versions.glob(f"{VERSION}.*/bin/python")):
        if found and _version_of(found) == VERSION:
            return str(found)
    raise NotMeasured(f"there is no python{VERSION} here, which Lambda runs; put one on PATH to measure this")


def _version_of(interpreter: str | Path) -> str:
    asked = [str(interpreter), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def emulator() -> Path:
    """Raises NotMeasured if SAM CLI is not installed."""
    architecture = "arm64" if platform.machine() in ("aarch64", "arm64") else "x86_64"
    for found in SAM.glob(f"lib/python3.*/site-packages/samcli/local/rapid/aws-lambda-rie-{architecture}"):
        return found
    raise NotMeasured("SAM CLI, which brings Lambda's emulator, is not installed; `make build` installs it")


def runtime() -> Path:
    """What Lambda's runtime brings, in a folder; installed the first time, and when its pins change."""
    pins, folder = ROOT / "requirements" / "lambda.txt", HERE / "runtime"
    ready = folder / "ready"
    if ready.exists() and ready.read_text() == pins.read_text():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    _run(python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
         "--require-hashes", "--target", str(folder), "--requirement", str(pins))  # fmt: skip
    compile_all(folder)
    ready.write_text(pins.read_text())
    return folder


def build() -> Path:
    """The application as `sam build` leaves it, in a folder of its own."""
    folder = HERE / "application"
    path = f"{Path(python()).parent}{os.pathsep}{os.environ['PATH']}"
    _run(str(SAM / "bin" / "sam"), "build", "--build-dir", str(folder), "--cached",
         "--cache-dir", str(HERE / "cache"), PATH=path, SAM_CLI_TELEMETRY="0")  # fmt: skip
    return folder


def compile_all(*folders: Path) -> None:
    """Bytecode beside every module, as after its first import where that can be kept."""
    for folder in folders:
        _run(
            python(),
            "-m",
            "compileall",
            "-q",
            "-j",
            "2",
            "--invalidation-mode",
            "unchecked-hash",
            str(folder),
        )


def _run(*command: str, **environment: str) -> None:
    try:
        done = subprocess.run(
            command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise NotMeasured(f"{command[0]} is not installed; `make build` installs what is missing") from error
    if done.returncode:
        raise NotMeasured(f"`{Path(command[0]).name} {command[1]} ...` failed: {done.stderr.strip()[-400:]}")


def cold_start(function: Function, event: str) -> Start:
    """Starts the function, invokes it once with the event, and stops it."""
    front, api = _free_port(), _free_port()
    command = [
        str(emulator()),
        *("--runtime-interface-emulator-address", f"127.0.0.1:{front}"),
        *("--runtime-api-address", f"127.0.0.1:{api}"),
        *(python(), "-m", "awslambdaric", function.handler),
    ]
    log = HERE / "emulator.log"
    with (
        log.open("w") as file,
        subprocess.Popen(command, cwd=HERE, env=_environment(function), stdout=file, stderr=file) as process,
    ):
        try:
            answer = _invoke(f"http://127.0.0.1:{front}/{INVOKE}", event)
        finally:
            process.terminate()
    told = log.read_text()
    init, invocation = INIT.search(told), INVOCATION.search(told)
    if not init or not invocation or invocation[1] != "success":
        raise NotMeasured(f"the function did not answer: {answer} {told[-600:]}")
    return Start(float(init[1]), float(invocation[2]), answer)


def _environment(function: Function) -> dict[str, str]:
    own = {
        "AWS_LAMBDA_FUNCTION_HANDLER": function.handler,
        "AWS_LAMBDA_FUNCTION_NAME": "measured",
        "HOME": str(HERE),
        "PATH": os.environ["PATH"],
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": os.pathsep.join(map(str, function.folders)),
    }
    return {**own, **function.environment}


def _invoke(url: str, event: str) -> Any:
    """Waits until the emulator listens. Raises NotMeasured if it does not."""
    end = monotonic() + LONGEST_SECONDS
    while monotonic() < end:
        try:
            return requests.post(url, data=event, timeout=LONGEST_SECONDS).json()
        except requests.ConnectionError:
            sleep(0.02)
    raise NotMeasured(f"the emulator did not listen within {LONGEST_SECONDS} s")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
