"""What the local stack is started with: the template's parameters, secrets, ports, and who is told what."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from wsgiref.types import WSGIApplication

from parley.local import project

from .console import Log

if TYPE_CHECKING:
    from .stack import Stack

TWILIO_ACCOUNT_SID = "AC" + "0" * 32
TWILIO_AUTH_TOKEN = "local-auth-token"  # noqa: S105 - signs webhooks on this machine only

LOCAL_PARAMETERS = {"TwilioAccountSid": TWILIO_ACCOUNT_SID}
SECRETS: dict[str, object] = {
    "/parley/openai": {"api_key": ""},
    "/parley/twilio": {"auth_tokens": [TWILIO_AUTH_TOKEN]},
}

Urls = Mapping[str, str]
"""The addresses of the stack's servers: `aws`, `gateway`, `sockets`, and each of `extra` by its name."""


def _silent(*_told: str) -> None:
    """Nobody asked to be told."""


@dataclass(frozen=True)
class StackSettings:
    """How to start a stack.

    `directory` keeps the tables between runs; without it nothing is kept. `parameters` may be made from the
    addresses of the servers. `secrets` are SSM SecureStrings by name. A port of 0 is any free one; another
    is taken, or the next free one above it. `extra` are further WSGI applications, each on a port of its
    own, made once the stack runs. `retry_seconds` is the first pause before a stream record is delivered
    again.
    """

    directory: Path | None = None
    template: Path = field(default_factory=lambda: project.root() / project.TEMPLATE)
    parameters: Mapping[str, str] | Callable[[Urls], Mapping[str, str]] = field(default_factory=dict)
    secrets: Mapping[str, object] = field(default_factory=dict)
    aws_port: int = 0
    gateway_port: int = 0
    sockets_port: int = 0
    extra: "Mapping[str, Callable[[Stack], WSGIApplication]]" = field(default_factory=dict)
    extra_ports: Mapping[str, int] = field(default_factory=dict)
    retry_seconds: float = 0.2
    progress: Callable[[str], None] = _silent
    log: Log = _silent

    def own_parameters(self, urls: Urls) -> Mapping[str, str]:
        """The values given for the template's parameters."""
        return self.parameters(urls) if callable(self.parameters) else self.parameters
