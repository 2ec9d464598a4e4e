"""Tracing, as X-Ray's daemon receives it."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

TRACE = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1"
COLD = """
import sys
from parley.turn import tracing
with tracing.traced("CA42"):
    assert "aws_xray_sdk" not in sys.modules
"""
RESTORED = f"""
import os
from parley import agents
from parley.turn import tracing, warm
agents.names = list  # to load them takes seconds, and nobody calls any
warm.warm()
from parley.store.calls import latest
from parley.store.errors import UnavailableError
for sid, trace in (("CA41", ""), ("CA42", "{TRACE}")):
    os.environ["_X_AMZN_TRACE_ID"] = trace
    with tracing.traced(sid):
        try:
            latest(sid)
        except UnavailableError:
            pass
"""
"""Two invocations, of which the first is not traced."""


def test_without_a_snapshot_a_webhook_loads_no_sdk_and_tells_nobody(tmp_path: Path) -> None:
    assert _received(COLD, tmp_path) == []


def test_a_restored_function_tells_x_ray_which_traced_call_it_serves_and_what_dynamodb_took(
    tmp_path: Path,
) -> None:
    segments = _received(RESTORED, tmp_path)
    (webhook,) = [segment for segment in segments if segment["name"] == "## webhook"]
    assert webhook["annotations"]["CallSid"] == "CA42"
    assert webhook["trace_id"] in TRACE
    inside = {segment["name"] for segment in webhook.get("subsegments", segments)}
    assert "dynamodb" in {name.lower() for name in inside}


def _received(code: str, place: Path) -> list[dict[str, Any]]:
    """What the daemon gets from invocations inside Lambda; DynamoDB is not there."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as daemon:
        daemon.bind(("127.0.0.1", 0))
        daemon.settimeout(0.5)
        ours = ("AWS_", "POWERTOOLS_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        environment = {
            **kept,
            "AWS_ACCESS_KEY_ID": "local",
            "AWS_ENDPOINT_URL": "http://127.0.0.1:9",
            "AWS_REGION": "us-east-1",
            "AWS_SECRET_ACCESS_KEY": "local",
            "AWS_XRAY_DAEMON_ADDRESS": f"127.0.0.1:{daemon.getsockname()[1]}",
            "LAMBDA_TASK_ROOT": str(place),
            "_X_AMZN_TRACE_ID": TRACE,
        }
        subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=60)
        return list(_datagrams(daemon))


def _datagrams(daemon: socket.socket) -> Any:
    while True:
        try:
            received = daemon.recv(65_536).decode()
        except TimeoutError:
            return
        yield json.loads(received.partition("\n")[2])
