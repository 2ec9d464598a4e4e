"""What callers of a language have to say things with: names, streets, numbers, days, and forms of answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from random import Random
from typing import NamedTuple, TypeAlias

from parley.languages import primary, proven

Hours: TypeAlias = tuple[int, int]
"""Minutes of the day, from and to."""
Said: TypeAlias = Sequence[str]


class SpokenWindow(NamedTuple):
    """The `first` day, all days that suit (counted from today), the hours that suit, and how it is said; `day` and
    `time` are the same said apart, where it is a day with hours."""

    first: int
    days: Sequence[int]
    hours: Hours
    said: Said
    day: Said = ()
    time: Said = ()


@dataclass(frozen=True, slots=True)
class Speech:
    """`answers` are utterances that between them answer every question of the agents that speak the language; a new
    kind of question wants a new one. `nonsense` answers nothing, anywhere.

    `odd_...` sound like a danger, a command or a time. `frames` are, by kind of value, answers with a blank for
    the value; `telling` says of which kind it is, for a value that nobody asked for. `manners` are, by name, the
    forms in which an answer is given (manners.py says which blanks they have). `commands` are words by what they
    command, `offered` pick the first or second of two, `hello` is said by who picks up a phone. `slips` are what
    recognisers write for number words, `towns` what may follow a street. `wishes` ask to go on in the language."""

    answers: Said
    nonsense: str
    first_names: Said
    odd_first_names: Said
    last_names: Said
    odd_last_names: Said
    names: Said
    streets: Said
    odd_streets: Said
    units: Said
    towns: Said
    abbreviations: Sequence[tuple[str, str]]
    digits: Said
    oh: str
    pair: Callable[[int], str] | None
    number: Callable[[int], str]
    dot: str
    at: str
    ratings: Said
    counted: Mapping[int, Said]
    yes: Said
    no: Said
    agrees: Said
    opinions: Sequence[tuple[str, Said]]
    days: Callable[[date], Sequence[tuple[int, Said]]]
    times: Sequence[tuple[int, Said]]
    parts: Sequence[tuple[str, Hours, Said]]
    windows: Callable[[date, Random], Sequence[SpokenWindow]]
    frames: Mapping[str, Said]
    telling: Mapping[str, str]
    stories: Said
    manners: Mapping[str, Said]
    offered: Sequence[Said]
    commands: Mapping[str, Said]
    hello: Said
    wishes: Said
    leaves: Said
    slips: Sequence[tuple[str, str]]


class SpeechlessError(LookupError):
    """A language that no rehearsed caller speaks."""


def speech_of(language: str) -> Speech:
    """Raises SpeechlessError."""
    module = f"parley.local.rehearse.{primary(proven(language))}"
    if find_spec(module) is None:
        raise SpeechlessError(
            f"there are no callers who speak '{language}' yet, so nothing can be rehearsed in it"
        )
    found: Speech = import_module(module).SPEECH
    return found
