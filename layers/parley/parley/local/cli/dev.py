"""`parley dev`: Parley on this machine until ctrl-C, with a page to phone from."""

import signal
import sys
import threading
from argparse import Namespace
from typing import TYPE_CHECKING

from parley.local import project
from parley.local.cli import watched_agents
from parley.local.cli.arguments import PORT
from parley.local.cli.errors import UsageError
from parley.local.cli.token import link

if TYPE_CHECKING:
    from parley.local.dev.parley import Parley

TROUBLE = ('"level":"ERROR"', '"level":"CRITICAL"', "Traceback (most recent call last)")
"""What functions print that somebody who is trying a call should see."""


def run(arguments: Namespace) -> int:
    from parley.local.data import UnknownDataSet
    from parley.local.dev.parley import Parley
    from parley.local.stack import StackError

    if arguments.port:
        _check_free(arguments.port)
    stopping = threading.Event()
    for stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(stop, lambda *_: stopping.set())
    seen = watched_agents.files()
    try:
        parley = Parley.start(
            project.kept(),
            arguments.data,
            page=True,
            port=arguments.port or PORT,
            progress=lambda step: print(f"  {step}", flush=True),
            log=_log,
        )
    except (StackError, UnknownDataSet) as error:
        raise UsageError(str(error)) from error
    with parley:
        print(_welcome(parley), flush=True)
        _watch_agents(parley, seen, stopping)
        stopping.wait()
        print("\nStopping; what was booked is kept in .parley.", flush=True)
    return 0


def _watch_agents(parley: "Parley", seen: watched_agents.Files, stopping: threading.Event) -> None:
    """What is wrong with the agents now, and whenever one of their files changes."""
    from parley.local.dev import numbers

    def appeared() -> None:
        parley.connect_numbers()
        numbers.connect()

    def tell(words: str) -> None:
        print(f"  {words}", flush=True)

    watched_agents.tell_refused(tell)
    watched_agents.watch(seen, tell, appeared, stopping)


def _check_free(port: int) -> None:
    """Whoever asks for a port gets that one or hears that it is taken."""
    from parley.local.stack import PortTaken
    from parley.local.stack.server import bind

    try:
        found = bind(port)
    except PortTaken as error:
        raise UsageError(str(error)) from error
    with found:
        if found.getsockname()[1] != port:
            raise UsageError(f"port {port} is taken; choose another with --port, or none for any")


def _log(function: str, line: str) -> None:
    if any(sign in line for sign in TROUBLE):
        print(f"  {function}: {line}", file=sys.stderr, flush=True)


def _welcome(parley: "Parley") -> str:
    stack = parley.stack
    return f"""
Parley is running.

  Console          {link(parley.url, stack.sign_in)}
  Phone an agent   {link(parley.url, stack.sign_in, to="phone")}
  Twilio webhooks  {stack.gateway_url}/voice/incoming
  Twilio's API     {stack.urls["exchange"]}
  AWS              {stack.aws_url}
  Language model   {_model()}

Try in another terminal:
  parley call hvac          say: my AC is broken
  parley calls              then: parley show SID

Ctrl-C stops it."""


def _model() -> str:
    from parley.model.client import base_url, model_of
    from parley.model.key import api_key

    return f"{model_of('')} at {base_url()}" if api_key() else "none; set OPENAI_API_KEY for one"
