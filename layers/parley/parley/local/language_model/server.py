"""A small server that speaks OpenAI's chat completions, well or badly, over real HTTP on 127.0.0.1."""

import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any, TypeAlias

CALLER_SAYS = re.compile(r"^The caller now says: (\".*\")$", re.MULTILINE)
SCHEMA_IN_PROMPT = re.compile(r"JSON schema:\n(\{.*\})")


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: what a provider would see of it."""

    body: Mapping[str, Any]

    @property
    def prompt(self) -> str:
        return "\n".join(message["content"] for message in self.body["messages"])

    @property
    def format(self) -> str:
        return str((self.body.get("response_format") or {}).get("type", "text"))

    @property
    def properties(self) -> Mapping[str, Any]:
        """The keys that are asked for, by the schema, wherever it stands."""
        if self.format == "json_schema":
            found: Mapping[str, Any] = self.body["response_format"]["json_schema"]["schema"]["properties"]
            return found
        schema = SCHEMA_IN_PROMPT.search(self.prompt)
        return json.loads(schema[1])["properties"] if schema else {}

    @property
    def heard(self) -> str:
        """What the caller said last."""
        said = CALLER_SAYS.search(self.prompt)
        return str(json.loads(said[1])) if said else ""


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer. `seconds` passes before it; `drips` sends a byte at a time, without an end."""

    content: str = ""
    status: int = 200
    raw: str = ""
    seconds: float = 0.0
    drips: bool = False
    hangs_up: bool = False


Behaviour: TypeAlias = Callable[[Asked], Reply]


@dataclass
class ModelServer:
    """Serves until it is closed: `with ModelServer(behaviour) as server: ... server.url ...`."""

    behaviour: Behaviour
    requests: list[Asked] = field(default_factory=list)
    connections: int = 0

    def __enter__(self) -> "ModelServer":
        self.closing = Event()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self._thread = Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._http.shutdown()
        self._http.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}/v1"


def _handler(server: ModelServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            server.connections += 1

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked = Asked(body)
            server.requests.append(asked)
            try:
                self._answer(asked, server.behaviour(asked))
            except OSError:
                self.close_connection = True  # the client has given up

        def _answer(self, asked: Asked, reply: Reply) -> None:
            server.closing.wait(reply.seconds)
            if reply.hangs_up or server.closing.is_set():
                self.close_connection = True
                return
            payload = (reply.raw or _completion(asked, reply)).encode()
            self.send_response(reply.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            if reply.drips:
                self._drip(payload)
            else:
                self.wfile.write(payload)

        def _drip(self, payload: bytes) -> None:
            for position in range(len(payload)):
                self.wfile.write(payload[position : position + 1])
                self.wfile.flush()
                if server.closing.wait(0.05):
                    break
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Says nothing: what was asked is in `requests`."""

    return Handler


def _completion(asked: Asked, reply: Reply) -> str:
    if reply.status != 200:
        return json.dumps({"error": {"message": reply.content, "type": "error", "code": None}})
    message = {"role": "assistant", "content": reply.content}
    used = {
        "prompt_tokens": len(asked.prompt) // 4,
        "completion_tokens": len(reply.content) // 4,
        "total_tokens": (len(asked.prompt) + len(reply.content)) // 4,
    }
    return json.dumps(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": int(time.time()),
            "model": asked.body.get("model", ""),
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": used,
        }
    )
