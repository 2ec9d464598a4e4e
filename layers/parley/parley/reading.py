"""What a reader gets and gives: the words every other file of the package shares.

A reader turns what a person said into a value. It is a pure function of the text and of the
context in which it was said, and it never guesses: what the words do not carry is `None`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, Generic, TypeAlias, TypeVar

from parley.raised import guard, guarded

Value = TypeVar("Value", covariant=True)


@dataclass(frozen=True, slots=True)
class Context:
    """Where something was said.

    `language` is a BCP-47 tag. `today` is the day where the person is, `now` the time of it. `asked` is the question
    that the words answer, as it was spoken. `known` holds the fields collected so far. `current` is the
    answer that the words may change: "in the morning, please" leaves its day as it is.
    """

    language: str = "en-US"
    today: date | None = None
    asked: str = ""
    known: Mapping[str, Any] = field(default_factory=dict)
    current: Any = None
    now: time | None = None


@dataclass(frozen=True, slots=True)
class Reading(Generic[Value]):
    """A value, and the words that it rests on."""

    value: Value
    basis: str


Reader: TypeAlias = Callable[[str, Context], Reading[Any] | None]
READ = (Reading, type(None))
"""What a reader may return. One that raises, or returns anything else, has understood nothing."""

_free: set[Reader] = set()


def free(reader: Reader) -> Reader:
    """Declares that a reader takes words as they come (a name, a problem): what a more exact reader
    understands is not its answer."""
    _free.add(reader)
    return reader


def is_free(reader: Reader) -> bool:
    return getattr(reader, "function", reader) in _free


_values: dict[Reader, frozenset[Any]] = {}


def gives(reader: Reader, values: Iterable[Any]) -> Reader:
    """Declares that a reader gives these values and no other: a flow is proven to have a way for each."""
    _values[reader] = frozenset(values)
    return reader


def given_by(reader: Reader) -> frozenset[Any] | None:
    """All that a reader may give; None where it does not say so."""
    return _values.get(getattr(reader, "function", reader))


@dataclass(frozen=True, slots=True)
class Rest:
    """What of a sentence no reading rests on.

    `words` are as they were said, `kinds` why they count beside an answer: "contrasts", "conditions",
    "refusals", "questions", "requests", "needs", "numbers"; none if they change nothing.
    """

    words: str = ""
    kinds: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Basics:
    """What every call must understand, whatever it is about.

    `command` reads "repeat", "wait", "goodbye", "are_you_a_bot" and the like, `asked` what a caller asks
    back ("who", "price"), `yes_no` "yes", "no" and "unsure". `corrected` reads a new value out of a
    correction: (text, current value, reader, context). `rest` is what is left over of a text beside the
    words that readings rest on: (text, those words, context). `denied` tells whether a piece of a sentence is
    denied or excepted there: (the words before it, those after it, context).
    """

    command: Reader
    asked: Reader
    yes_no: Reader
    corrected: Callable[[str, str, Reader, Context], Reading[Any] | None]
    rest: Callable[[str, Sequence[str], Context], Rest]
    denied: Callable[[str, str, Context], bool]

    def __post_init__(self) -> None:
        guard(self, None, READ, "command", "asked", "yes_no", "corrected")


def either(*readers: Reader) -> Reader:
    """Reads with the first of several readers that understands."""
    readers = tuple(guarded(reader, None, *READ) for reader in readers)

    def read(text: str, context: Context) -> Reading[Any] | None:
        return next((found for reader in readers if (found := reader(text, context))), None)

    values = [given_by(reader) for reader in readers]
    if None not in values:
        gives(read, (value for each in values if each for value in each))
    return free(read) if any(map(is_free, readers)) else read
