"""`parley check`: everything that can be proven without a call."""

from argparse import Namespace
from collections.abc import Callable, Iterable

from parley.local.cli.checks import flows, template

CHECKS: tuple[tuple[str, Callable[[], Iterable[str]]], ...] = (
    ("every agent's flow is proven", flows.unproven),
    ("every question of a passage finds it", flows.unanswered),
    ("every agent's examples are trained", flows.untrained),
    ("every language has its sentences", flows.unspoken),
    ("the template has every function, and every function is in the template", template.functions),
    ("the template routes what the functions answer", template.routes),
    ("functions are given the environment that they read", template.environment),
)


def run(_: Namespace) -> int:
    """0 when nothing is wrong, else 1."""
    problems = [_told(name, _problems(check)) for name, check in CHECKS]
    return 1 if any(problems) else 0


def _problems(check: Callable[[], Iterable[str]]) -> list[str]:
    try:
        return list(check())
    except SyntaxError as error:
        return [f"{error.filename}:{error.lineno}: {error.msg}"]


def _told(name: str, problems: list[str]) -> int:
    print(f"{'wrong' if problems else 'ok   '}  {name}")
    for problem in problems:
        print(f"         {problem}")
    return len(problems)
