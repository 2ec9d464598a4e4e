"""E-mail on this machine: nothing is delivered, everything is shown beside the texts, as events."""

from typing import Any

from parley.local.exchange.events import EventLog
from parley.local.stack import Stack
from parley.local.stack.aws import AwsRequest
from parley.local.stack.intrinsics import ACCOUNT, REGION

SENDER = "desk@hillside-auto.example"
SES = ""
"""SES is spoken to without a header that names service and operation."""
REST = (SES, "")


def show(stack: Stack, events: EventLog) -> None:
    """Has SES accept the sender, and tells `events` of every e-mail that it takes."""

    def tell(request: AwsRequest) -> None:
        mail = request.parameters
        if "FromEmailAddress" in mail and "Simple" in mail.get("Content", {}):
            events.publish("email", **_told(mail))

    stack.front.hooks[REST] = tell
    stack.front.preparations[SES] = _accept_sender


def _accept_sender() -> None:
    """For the first e-mail: most calls send none, and moto's SES takes long to import."""
    from moto.sesv2.models import sesv2_backends

    sesv2_backends[ACCOUNT][REGION].create_email_identity(SENDER, None, None, None)


def _told(mail: dict[str, Any]) -> dict[str, str]:
    words = mail["Content"]["Simple"]
    return {
        "to": mail["Destination"]["ToAddresses"][0],
        "from": mail["FromEmailAddress"],
        "subject": words["Subject"]["Data"],
        "body": words["Body"]["Text"]["Data"],
    }
