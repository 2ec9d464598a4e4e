"""The local stack: template.yaml, run on this machine in one process."""

from .errors import NotDrained, PortTaken, StackBusy, StackError, TemplateError
from .faults import Fault
from .settings import TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, StackSettings
from .stack import Stack
from .storage import RunningStack, running_stack

__all__ = [
    "TWILIO_ACCOUNT_SID",
    "TWILIO_AUTH_TOKEN",
    "Fault",
    "NotDrained",
    "PortTaken",
    "RunningStack",
    "Stack",
    "StackBusy",
    "StackError",
    "StackSettings",
    "TemplateError",
    "running_stack",
]
