"""Stacks that start and stop: what is kept, who may have the folder, and where others find it."""

import json
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest

from parley.local.stack import PortTaken, Stack, StackBusy, StackError, running_stack
from parley.local.stack.server import bind, reserved
from parley.local.stack.storage import Folder

from .conftest import TEMPLATE
from .test_sources import put, times_done

pytestmark = pytest.mark.usefixtures("nothing_running")

NOTE = {"pk": "ann", "sk": "one", "count": 1, "names": ["a", "b"], "raw": b"\x00\xff"}


def notes(stack: Stack) -> list[Any]:
    found: list[Any] = stack.client("dynamodb").scan(TableName="parley-Notes")["Items"]
    return found


def test_items_are_kept_from_one_run_to_the_next(tmp_path: Path) -> None:
    with Stack.start(tmp_path, template=TEMPLATE) as stack:
        stack.load({"Notes": [NOTE]})
        before = notes(stack)
    with Stack.start(tmp_path, template=TEMPLATE) as stack:
        assert notes(stack) == before
        assert before[0]["raw"] == {"B": b"\x00\xff"}


def test_what_a_write_left_to_do_is_done_before_the_stack_stops(tmp_path: Path) -> None:
    with Stack.start(tmp_path, template=TEMPLATE) as stack:
        put(stack, "wanted", "text")
    with Stack.start(tmp_path, template=TEMPLATE) as stack:
        assert times_done(stack, "wanted") == 1


def test_what_is_in_a_bucket_is_kept_too(tmp_path: Path) -> None:
    with Stack.start(tmp_path, template=TEMPLATE) as stack:
        stack.client("s3").put_object(Bucket="parley-sounds", Key="a/b.mp3", Body=b"\x00\xff")
    with Stack.start(tmp_path, template=TEMPLATE):
        pass  # in which nobody asks for it
    with Stack.start(tmp_path, template=TEMPLATE) as stack:
        there = stack.client("s3").get_object(Bucket="parley-sounds", Key="a/b.mp3")
        assert there["Body"].read() == b"\x00\xff"


def test_without_a_folder_nothing_is_kept() -> None:
    with Stack.start(template=TEMPLATE) as stack:
        stack.load({"Notes": [NOTE]})
    with Stack.start(template=TEMPLATE) as stack:
        assert notes(stack) == []
        with pytest.raises(StackError, match="without a directory"):
            stack.save()


def test_a_damaged_file_is_named_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "tables.json").write_text('{"parley-Notes": [')
    with pytest.raises(StackError, match=r"tables\.json is damaged"):
        Stack.start(tmp_path, template=TEMPLATE)
    assert (tmp_path / "tables.json").read_text() == '{"parley-Notes": ['


def test_a_stack_that_cannot_write_keeps_what_was_there(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.save({"parley-Notes": []})
    with pytest.raises(TypeError):
        folder.save({"parley-Notes": [{"pk": object()}]})
    assert folder.items() == {"parley-Notes": []}
    folder.close()


def test_a_second_process_is_told_who_has_the_folder(tmp_path: Path) -> None:
    code = "import sys, pathlib, parley.local.stack.storage as s; s.Folder(pathlib.Path(sys.argv[1]))"
    with Stack.start(tmp_path, template=TEMPLATE):
        second = subprocess.run(
            [sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=False
        )
        assert f"(process {os.getpid()})" in second.stderr.splitlines()[-1]
    folder = Folder(tmp_path)
    with pytest.raises(StackBusy):
        Folder(tmp_path)
    folder.close()


def test_a_second_stack_in_one_process_is_refused() -> None:
    with Stack.start(template=TEMPLATE), pytest.raises(StackError, match="already running in this process"):
        Stack.start(template=TEMPLATE)


def test_a_running_stack_is_found_through_its_folder(tmp_path: Path) -> None:
    assert running_stack(tmp_path) is None
    with Stack.start(tmp_path, template=TEMPLATE) as stack:
        found = running_stack(tmp_path)
        assert found is not None
        assert (found.pid, found.gateway_url, found.aws_url) == (
            os.getpid(),
            stack.gateway_url,
            stack.aws_url,
        )
    assert running_stack(tmp_path) is None


def test_a_stack_that_died_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "stack.json").write_text(json.dumps({"pid": 1, "urls": {}}))
    assert running_stack(tmp_path) is None


def test_the_environment_is_as_before_once_the_stack_has_stopped() -> None:
    before = dict(os.environ)
    with Stack.start(template=TEMPLATE) as stack:
        assert os.environ["AWS_ENDPOINT_URL"] == stack.aws_url
        assert os.environ["GREETING"] == "hello"
    assert dict(os.environ) == before


def test_the_next_stack_is_where_the_last_one_was_and_nobody_else_gets_there_meanwhile() -> None:
    with Stack.start(template=TEMPLATE) as stack:
        first = stack.aws_url
    with socket.socket() as stranger, pytest.raises(OSError, match="in use"):
        stranger.bind(("127.0.0.1", int(first.rpartition(":")[2])))
    with Stack.start(template=TEMPLATE) as stack:
        assert stack.aws_url == first


def test_a_port_that_somebody_keeps_is_passed_over() -> None:
    with reserved("kept") as kept:
        port = kept.getsockname()[1]
        with bind(port - 1) as one, bind(port - 1) as another:
            assert port not in {one.getsockname()[1], another.getsockname()[1]}


def test_a_taken_port_gives_way_to_the_next_free_one() -> None:
    with bind(0) as taken:
        port = taken.getsockname()[1]
        with Stack.start(template=TEMPLATE, gateway_port=port) as stack:
            assert stack.gateway_url != f"http://127.0.0.1:{port}"


def test_ports_that_are_all_taken_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("parley.local.stack.server.PORTS_TRIED", 1)
    with bind(0) as taken, pytest.raises(PortTaken, match=str(taken.getsockname()[1])):
        bind(taken.getsockname()[1])


def test_other_applications_are_served_beside_it_and_parameters_know_their_addresses() -> None:
    seen: list[Stack] = []

    def make(stack: Stack) -> Any:
        seen.append(stack)
        return hello

    def hello(_environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [b"hel", b"lo"]

    with Stack.start(
        template=TEMPLATE,
        extra={"phone": make},
        parameters=lambda urls: {"Greeting": "phone" if "phone" in urls else "nobody"},
    ) as stack:
        assert seen == [stack]
        with urllib.request.urlopen(stack.urls["phone"], timeout=10) as response:
            assert response.read() == b"hello"
        assert stack.invoke("Caller", {"task": "greet"}) == {"words": "phone"}


def test_starting_tells_its_steps() -> None:
    steps: list[str] = []
    with Stack.start(template=TEMPLATE, progress=steps.append):
        assert steps[:2] == ["Reading template.yaml", "Creating 1 table"]
        assert steps[-1] == "Loading 5 functions"


def test_nothing_listens_once_the_stack_has_stopped() -> None:
    with Stack.start(template=TEMPLATE) as stack:
        port = int(stack.gateway_url.rpartition(":")[2])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)
