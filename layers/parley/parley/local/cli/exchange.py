"""`parley exchange`: the phone company alone, for any TwiML application."""

import os
import re
import socket
import sys
from argparse import ArgumentTypeError, Namespace, _ActionsContainer
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from parley import local
from parley.local.cli.arguments import OneLineParser, port
from parley.local.cli.errors import UsageError
from parley.local.serving.stopping import stopping

if TYPE_CHECKING:
    from parley.local.exchange.exchange import Exchange

ABOUT = "run the phone company alone, for any TwiML application"
DESCRIPTION = """\
Run the phone company until ctrl-C, with a page to phone from and Twilio's REST API for an application.
Whoever dials any number reaches the application at --url.
"""
PORT = 8700
KEY, SECRET = "SK" + "0123456789abcdef" * 2, "e" * 32
"""An API key that the account has from the start."""
HOOKS = Path(local.__file__).parent / "exchange" / "hooks"
"""What sends an application's SDK here whose code is not to be touched."""
TWIML_ADDRESS = re.compile(r"https?://\S+")


def arguments(parser: OneLineParser) -> None:
    parser.description = DESCRIPTION
    parser.add_argument("--url", type=address, help="the application's address for calls")
    of_an_exchange(parser)


def of_an_exchange(parser: "_ActionsContainer") -> None:
    """The options of a phone company. Their defaults are None, so that one that was given can be told."""
    parser.add_argument(
        "--sms-url", type=address, metavar="URL", help="the application's address for messages"
    )
    parser.add_argument("--method", choices=("POST", "GET"), help="how --url is asked (default: POST)")
    parser.add_argument(
        "--port",
        type=port,
        help=f"where the phone company listens (default: {PORT} if left running, or any free one)",
    )
    parser.add_argument(
        "--callees", type=Path, metavar="FILE.toml", help="who answers, and who else calls in"
    )
    parser.add_argument(
        "--speed", type=speed, metavar="N", help="let waits take 1/N of their time (default: none)"
    )
    parser.add_argument(
        "--strict", action="store_true", default=None, help="refuse documents that Twilio warns about"
    )
    parser.add_argument(
        "--calls-per-second", type=rate, metavar="N", help="queue what an application asks for faster"
    )


def address(text: str) -> str:
    if not TWIML_ADDRESS.fullmatch(text):
        raise ArgumentTypeError(f"'{text}' is no address; it begins with http:// or https://")
    return text


def speed(text: str) -> float:
    with suppress(ValueError):
        if 0 < (found := float(text)) <= 1000:
            return found
    raise ArgumentTypeError(f"'{text}' is no speed from 1 to 1000")


def rate(text: str) -> float:
    with suppress(ValueError):
        if 0 <= (found := float(text)) <= 1000:
            return found
    raise ArgumentTypeError(f"'{text}' is no rate from 0 to 1000; 0 keeps every call in the queue")


def run(arguments: Namespace) -> int:
    with stopping() as asked_to_stop, started(arguments, PORT) as exchange:
        print(f"The phone company runs; phone at {exchange.url}. Ctrl-C stops it.", file=sys.stderr)
        print(settings(exchange), flush=True)
        asked_to_stop.wait()
    return 0


@contextmanager
def started(arguments: Namespace, usual_port: int = 0, unscripted: str = "ring") -> "Iterator[Exchange]":
    """A phone company as the options say, with the account of the environment; the application of --url is behind
    every number, and people of whom no file says how they answer do as `unscripted` says. Raises UsageError."""
    from parley.local.exchange.exchange import ACCOUNT_SID, AUTH_TOKEN, Exchange
    from parley.local.exchange.scripted import UnreadablePeople, people

    try:
        cast = people(arguments.callees) if arguments.callees else None
    except UnreadablePeople as problem:
        raise UsageError(str(problem)) from problem
    account = os.environ.get("TWILIO_ACCOUNT_SID") or ACCOUNT_SID
    token = os.environ.get("TWILIO_AUTH_TOKEN") or AUTH_TOKEN
    start = partial(
        Exchange.start,
        account_sid=account,
        auth_token=token,
        time_scale=1 / arguments.speed if arguments.speed else 0.0,
        strict=False,
        unscripted=unscripted,
        strict_twiml=bool(arguments.strict),
    )
    with _listening(arguments.port, usual_port, start) as exchange:
        exchange.api_key(KEY, SECRET)
        exchange.places_calls(arguments.calls_per_second)
        if arguments.url:
            exchange.answers_everywhere(arguments.url, arguments.method or "POST", arguments.sms_url or "")
        if cast is not None:
            exchange.people(cast)
        yield exchange


def _listening(asked: int | None, usual: int, start: "Callable[[int], Exchange]") -> "Exchange":
    """At the port that was asked for, or the usual one, or where that is taken any. Raises UsageError."""
    for at in (asked,) if asked is not None else (usual, 0):
        with suppress(OSError):
            socket.create_server(("127.0.0.1", at)).close()
            return start(at)
    raise UsageError(f"port {asked} is taken; name another one, or none")


def settings(exchange: "Exchange") -> str:
    """Where an application finds the phone company and how it is let in, as lines of a file of settings."""
    board = exchange.board
    return "\n".join(
        (
            f"TWILIO_API_URL={exchange.url}",
            f"TWILIO_ACCOUNT_SID={board.account_sid}",
            f"TWILIO_AUTH_TOKEN={board.auth_token}",
            f"TWILIO_API_KEY={KEY}",
            f"TWILIO_API_KEY_SECRET={SECRET}",
            f"TWILIO_HOOKS={HOOKS}",
        )
    )
