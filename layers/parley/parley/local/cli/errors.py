"""What a command says when it was asked for something that does not exist."""


class UsageError(Exception):
    """One clear sentence; the command ends with exit code 2."""
