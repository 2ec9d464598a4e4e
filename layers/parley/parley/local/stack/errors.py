"""What can be wrong with a local stack, in words that name the resource, the port or the process."""


class StackError(Exception):
    """The stack cannot start or go on; the message says which part and why."""


class TemplateError(StackError):
    """template.yaml says something that cannot be run; the message names the resource."""


class PortTaken(StackError):
    """None of the ports that were asked for is free."""


class StackBusy(StackError):
    """Another process has a stack running on the same directory."""

    def __init__(self, directory: str, pid: int) -> None:
        super().__init__(f"a stack is already running on {directory} (process {pid}); stop it first")
        self.pid = pid


class NotDrained(StackError):
    """Work was still pending when the time for draining was over."""
