"""Before a caller hears that a back end has failed, it is asked whether the wish is done."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from parley import agents
from parley.machine.call import Call
from parley.machine.effects import RunTool
from parley.machine.events import ToolFailed, ToolReturned
from parley.turn.ports import Ports
from parley.turn.running import ran
from parley.turn.tools import at_backend, give_up_at_backend

AGENTS = ("hvac",)
CALL = Call(sid="CA1", agent="hvac", business="ace-cooling", started_at=0.0)
BOOKED = {"outcome": "booked", "values": {"booked_time": "2026-11-24T08:00"}}


class BackEnd(ThreadingHTTPServer):
    """Books; the first answer is a failure all the same. It says that it is done if it `knows` the question."""

    knows = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Asked)
        self.done: list[str] = []
        self.asked: list[str] = []


class Asked(BaseHTTPRequestHandler):
    server: BackEnd

    def do_POST(self) -> None:
        key, done = self.headers["Idempotency-Key"], self.server.done
        is_first = key not in done
        done += [key] if is_first else []
        self._answers(500 if is_first else 200)

    def do_DELETE(self) -> None:
        self.server.asked.append(self.path)
        is_done = self.headers["Idempotency-Key"] in self.server.done
        self._answers(409 if is_done and self.server.knows else 405)

    def _answers(self, status: int) -> None:
        body = json.dumps(BOOKED).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Nobody reads it."""


@pytest.fixture
def back_end() -> Iterator[BackEnd]:
    server = BackEnd()
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def books(back_end: BackEnd) -> ToolReturned | ToolFailed:
    url, flow = f"http://127.0.0.1:{back_end.server_port}", agents.load("hvac")
    ports = Ports(at_backend(url), give_up_at_backend(url))
    return ran(flow, CALL, RunTool(flow.tools["book_service"], {}), "CA1:2:book_service", ports, 60.0)


def test_what_is_done_is_told_as_done(back_end: BackEnd) -> None:
    happened = books(back_end)
    assert isinstance(happened, ToolReturned)
    assert (happened.outcome, back_end.done) == ("booked", ["CA1:2:book_service"])
    assert back_end.asked == ["/book_service"]


def test_one_that_does_not_know_the_question_is_taken_at_its_word(back_end: BackEnd) -> None:
    back_end.knows = False
    assert isinstance(books(back_end), ToolFailed)


def test_one_that_cannot_be_reached_has_failed() -> None:
    url, flow = "http://127.0.0.1:1", agents.load("hvac")
    ports = Ports(at_backend(url), give_up_at_backend(url))
    wanted = RunTool(flow.tools["book_service"], {})
    assert isinstance(ran(flow, CALL, wanted, "CA1:2:book_service", ports, 60.0), ToolFailed)
