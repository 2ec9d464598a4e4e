"""`parley dev`: Parley on this machine until ctrl-C, with a page to phone from."""

import sys
import threading
from argparse import Namespace
from typing import TYPE_CHECKING

from parley.local import project
from parley.local.cli import watched_agents
from parley.local.cli.arguments import PORT
from parley.local.cli.errors import UsageError
from parley.local.cli.token import link
from parley.local.serving.stopping import stopping

if TYPE_CHECKING:
    from parley.local.dev.parley import Parley

TROUBLE = ('"level":"ERROR"', '"level":"CRITICAL"', "[ERROR] ")
"""Signs of trouble in what functions print, the last one of an invocation that raised; such lines are shown in the
terminal."""


def run(arguments: Namespace) -> int:
    if arguments.port:
        _check_free(arguments.port)
    with stopping() as asked_to_stop:
        seen = watched_agents.files()
        with _started(arguments) as parley:
            print(_welcome(parley), flush=True)
            _watch_agents(parley, arguments.data, seen, asked_to_stop)
            asked_to_stop.wait()
            print("\nStopping; what was booked is kept in .parley.", flush=True)
    return 0


def _started(arguments: Namespace) -> "Parley":
    from parley.local.data import UnknownDataSet
    from parley.local.dev.parley import Parley
    from parley.local.stack import StackError

    try:
        return Parley.start(
            project.kept(),
            arguments.data,
            page=True,
            port=arguments.port or PORT,
            progress=lambda step: print(f"  {step}", flush=True),
            log=_log,
            at=_moment(arguments),
        )
    except (StackError, UnknownDataSet) as error:
        raise UsageError(str(error)) from error


def _watch_agents(
    parley: "Parley", data_set: str, seen: watched_agents.Files, stopping: threading.Event
) -> None:
    """What is wrong with the agents, now and whenever a file changes; then their data is put on file anew."""

    def changed() -> None:
        parley.connect_numbers()
        parley.load(data_set)

    def tell(words: str) -> None:
        print(f"  {words}", flush=True)

    watched_agents.tell_refused(tell)
    watched_agents.watch(seen, tell, changed, stopping)


def _moment(arguments: Namespace) -> float | None:
    if arguments.at is None:
        return None
    from parley import agents
    from parley.local.cli.agent_files import problems
    from parley.local.cli.moments import moment

    return moment(arguments.at, [agents.load(name) for name in agents.names() if not problems(name)])


def _check_free(port: int) -> None:
    """A port that was asked for is used, or it is an error that it is taken."""
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
  parley call {_first_agent()}
  parley calls              then: parley show SID

Ctrl-C stops it."""


def _first_agent() -> str:
    """The first that answers calls here, with what one of its callers says."""
    from parley.local.beside import beside
    from parley.local.dev.agent_numbers import lines

    scripts = {agent: said for each in beside().values() for agent, said in each.scripts.items()}
    agent = next((line.agent for line in lines()), "NAME")
    said = next((script[0] for script in scripts.get(agent, ()) if script), "")
    return f"{agent:<13} say: {said.format(day='Tuesday')}" if said else agent


def _model() -> str:
    from parley.model.client import base_url, model_of
    from parley.model.key import api_key

    return f"{model_of('')} at {base_url()}" if api_key() else "none; set OPENAI_API_KEY for one"
