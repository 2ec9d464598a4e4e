"""How values are spoken: dates, times and digits in words that a voice reads well, in the language of the call.

A language's own are functions of these names in its pack: `languages/en/speak.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any, TypeVar

from parley.languages import LANGUAGES, primary, proven

Told = TypeVar("Told")


@dataclass(frozen=True, slots=True)
class Form:
    """A way of speaking values that every language has. A flow speaks it in its own language."""

    name: str

    def __call__(self, value: Any, language: str = LANGUAGES[0]) -> str:
        pack = import_module(f"{_PACKS}.{primary(proven(language))}.speak")
        return str(getattr(pack, self.name)(value))


_PACKS = "parley.languages"
digits, phone = Form("digits"), Form("phone")
"""A number digit by digit; one of a phone (E.164) in groups."""
day, clock, moment, arrival = Form("day"), Form("clock"), Form("moment"), Form("arrival")
"""A date, a time of day, both (ISO 8601), and both as the two hours in which somebody arrives."""
window, week = Form("window"), Form("week")
"""A window of time (`start`, `end`, `said`), and opening hours by day."""
one_of, all_of = Form("one_of"), Form("all_of")
"""Several things, joined by "or" and by "and"."""
dollars = Form("dollars")
minutes = Form("minutes")
"""About how long something takes."""

notes = Form("notes")
"""What was noted, "; " between its pieces: those that are short; nobody wants to hear whole sentences of their own."""

FORMS = (digits, phone, day, clock, moment, arrival, window, week, one_of, all_of, dollars, minutes, notes)


def in_language(spoken: Callable[..., Told], language: str) -> Callable[..., Told]:
    """How a flow of this language speaks or checks a value. An agent's own function is told the language if it takes
    one."""
    return partial(spoken, language=language) if isinstance(spoken, Form) or _takes_one(spoken) else spoken


def _takes_one(function: Callable[..., Any]) -> bool:
    while within := getattr(function, "function", None):
        function = within
    code = getattr(function, "__code__", None)
    return code is not None and "language" in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
