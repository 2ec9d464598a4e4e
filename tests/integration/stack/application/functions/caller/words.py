"""A module beside the handler; another function has one of the same name."""

import os


def greeting() -> str:
    return os.environ["GREETING"]
