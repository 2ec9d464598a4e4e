"""What a reader gets and gives: the words every other file of the package shares.

A reader turns what a person said into a value. It is a pure function of the text and of the
context in which it was said, and it never guesses: what the words do not carry is `None`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from types import NoneType, UnionType
from typing import (
    Any,
    Generic,
    Literal,
    NamedTuple,
    Protocol,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from parley.raised import guard, guarded

Value = TypeVar("Value", covariant=True)


@dataclass(frozen=True, slots=True)
class Context:
    """Where something was said.

    `language` is a BCP-47 tag; its region is the one of phone numbers and dates ("en-DE"). `today` is the day where
    the person is, `now` the time of it. `asked` is the question that the words answer, as it was spoken. `known` holds
    the fields collected so far. `current` is the answer that the words may change: "in the morning, please" leaves its
    day as it is. `before` is what the same person said in the turns before, the latest last. `asking` is the
    name that the flow has for the question that was put.
    """

    language: str = "en-US"
    today: date | None = None
    asked: str = ""
    known: Mapping[str, Any] = field(default_factory=dict, hash=False)
    current: Any = field(default=None, hash=False)
    now: time | None = None
    before: Sequence[str] = field(default=(), hash=False)
    asking: str = ""


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
    """What `gives` says of a reader; None where nothing does."""
    return _values.get(getattr(reader, "function", reader))


_possible: dict[Callable[..., Any], frozenset[Any]] = {}


def may_return(function: Callable[..., Any]) -> frozenset[Any] | None:
    """All that a reader may give, or a `decide` may decide; None where it does not say so.

    It says so by `gives` or `outcomes`, or by its return annotation: `Reading[Literal["pain"]] | None`,
    `Literal["yes", "no"]`. One that stands in the place of another may give what that one may.
    """
    if (declared := _values.get(function, _possible.get(function))) is not None:
        return declared
    if (named := _literals(_returned(function))) is not None:
        return named
    return next((may_return(each) for each in _inner(function)), None)


def _returned(function: Callable[..., Any]) -> Any:
    """The return annotation of a function; Any where there is none, or none that can be resolved."""
    annotation = getattr(function, "__annotations__", {}).get("return", Any)
    if not isinstance(annotation, str):
        return annotation
    try:
        return get_type_hints(function)["return"]
    except (NameError, TypeError):
        return Any


Declared = TypeVar("Declared", bound=Callable[..., Any])


def outcomes(*values: Any) -> Callable[[Declared], Declared]:
    """Declares what a reader may give, or what a `decide` may make of what was heard (or leave as it is)."""

    def declare(function: Declared) -> Declared:
        _possible[function] = frozenset(values)
        return function

    return declare


def _literals(annotation: Any) -> frozenset[Any] | None:
    """The values that an annotation allows, but for None; None where it allows others than it names."""
    if annotation is bool:
        return frozenset((True, False))
    if annotation in (None, NoneType):
        return frozenset()
    origin, within = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return frozenset(within)
    if origin not in (Reading, Union, UnionType):
        return None
    found = [_literals(each) for each in within]
    return None if None in found else frozenset().union(*(each for each in found if each))


_samples: dict[Callable[..., Any], Sequence[str]] = {}
_kinds: dict[Callable[..., Any], str] = {}


def sampled(*said: str, kind: str = "") -> Callable[[Declared], Declared]:
    """Declares what people say that a reader understands, and what kind of value it gives, where it is a usual one.

    Checks that walk through a whole call answer with it, and rehearsals draw values of the kind ("name", "window",
    "free_text"; parley/local/rehearse/kinds.py has them all).
    """

    def declare(reader: Declared) -> Declared:
        _samples[reader] = said
        if kind:
            _kinds[reader] = kind
        return reader

    return declare


def samples_of(reader: Reader) -> Sequence[str]:
    return _declared(_samples, reader) or ()


def kind_declared(reader: Reader) -> str:
    return _declared(_kinds, reader) or ""


def _declared(table: Mapping[Callable[..., Any], Any], function: Callable[..., Any]) -> Any:
    """What is declared of a function, or of one in whose place it stands."""
    if (found := table.get(function)) is not None:
        return found
    return next((found for each in _inner(function) if (found := _declared(table, each)) is not None), None)


def _inner(function: Callable[..., Any]) -> Iterator[Callable[..., Any]]:
    named = (getattr(function, name, None) for name in ("function", "reader", "__wrapped__"))
    return (each for each in named if each is not None)


class Rest(NamedTuple):
    """What of a sentence no reading rests on.

    `words` are as they were said, `kinds` why they count beside an answer: "contrasts", "conditions",
    "refusals", "questions", "requests", "needs", "numbers"; none if they change nothing.
    """

    words: str = ""
    kinds: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """What is to be done with one of several values that were read back: the one of this name is to be `value`. One of
    no name is what is said to stand: "the rest is right"."""

    name: str
    value: str
    basis: str


Passages: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""The business's own answers: of each its name, and questions that it answers."""


class FindsPassages(Protocol):
    def __call__(
        self, text: str, known: Passages, context: Context, sure: bool = False
    ) -> Sequence[Reading[str]]: ...


def _no_passages(text: str, known: Passages, context: Context, sure: bool = False) -> Sequence[Reading[str]]:
    return ()


def _no_questions(text: str, bases: Sequence[str], context: Context) -> Sequence[str]:
    return ()


def _no_edits(text: str, called: Mapping[str, Sequence[str]], context: Context) -> Sequence[Edit]:
    return ()


def _none_within(text: str, context: Context) -> Iterable[tuple[str, str]]:
    return ()


def _limits(words: str, context: Context) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Basics:
    """What every call must understand, whatever it is about.

    `command` reads "repeat", "wait", "goodbye", "are_you_a_bot" and the like, `asked` what a caller asks
    back ("who", "price"), `yes_no` "yes", "no" and "unsure". `corrected` reads a new value out of a
    correction: (text, current value, reader, context). `rest` is what is left over of a text beside the
    words that readings rest on: (text, those words, context). `denied` tells whether a piece of a sentence is
    denied or excepted there: (the words before it, those after it, context). `replaced` reads what is to be replaced,
    and by what: (text, context). `stop_recording` reads that the call shall not be recorded, or not any more.
    `passages` finds which of the business's own answers are asked for, each by the words that ask for it; only those
    that are `sure`, or others as well. `questions` are what is asked beside the words that readings rest on: (text,
    those words, context). `within` is each question that a text holds, and what it begins with once what only leads to
    it is over: (text, context). `edits` is what is to be done with several values that were read back: (text, the words
    by which each is named, context). `only_remarks` tells whether the rest beside a yes that costs nothing limits
    it in no way: (the rest, context).
    """

    command: Reader
    asked: Reader
    yes_no: Reader
    corrected: Callable[[str, str, Reader, Context], Reading[Any] | None]
    rest: Callable[[str, Sequence[str], Context], Rest]
    denied: Callable[[str, str, Context], bool]
    replaced: Callable[[str, Context], tuple[str, str] | None]
    stop_recording: Reader
    passages: FindsPassages = _no_passages
    questions: Callable[[str, Sequence[str], Context], Sequence[str]] = _no_questions
    within: Callable[[str, Context], Iterable[tuple[str, str]]] = _none_within
    edits: Callable[[str, Mapping[str, Sequence[str]], Context], Sequence[Edit]] = _no_edits
    only_remarks: Callable[[str, Context], bool] = _limits

    def __post_init__(self) -> None:
        guard(self, None, READ, "command", "asked", "yes_no", "corrected", "stop_recording")


def either(*readers: Reader) -> Reader:
    """Reads with the first of several readers that understands."""
    readers = tuple(guarded(reader, None, *READ) for reader in readers)

    def read(text: str, context: Context) -> Reading[Any] | None:
        return next((found for reader in readers if (found := reader(text, context))), None)

    for kept, values in (
        (_values, [given_by(reader) for reader in readers]),
        (_possible, [may_return(reader) for reader in readers]),
    ):
        if None not in values:
            kept[read] = frozenset(value for each in values if each for value in each)
    if said := [each for reader in readers for each in samples_of(reader)]:
        _samples[read] = said
    return free(read) if any(map(is_free, readers)) else read
