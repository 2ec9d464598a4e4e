"""A back end that fails is told of without its address, which may hold a password."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from parley import agents
from parley.machine.call import Call
from parley.turn.tools import BackendError, at_backend

AGENTS = ("hvac",)


class _Failing(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.send_response(500)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        """Nobody reads it."""


@pytest.fixture
def url() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Failing)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://parley:s3cret@127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("is_there", "why"), [(True, "lookup_caller: HTTP 500"), (False, "lookup_caller: ConnectError")]
)
def test_its_address_is_in_no_error(url: str, is_there: bool, why: str) -> None:
    asked = url if is_there else "http://parley:s3cret@127.0.0.1:1"
    flow = agents.load("hvac")
    call = Call(sid="CA1", agent="hvac", business="ace-cooling", started_at=0.0)
    with pytest.raises(BackendError) as failed:
        at_backend(asked)(call, flow, flow.tools["lookup_caller"], {}, "key")
    assert str(failed.value) == why
    assert failed.value.__cause__ is None
