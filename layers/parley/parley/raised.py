"""What went wrong, told by its type and place alone; and the one place where an author's functions are called.

The text of an exception may quote the data that it was about: a name, a street, an answer. So none leaves for
a log, a metric, the log of turns or an execution.

A reader, `check`, `decide` or `spoken` that raises, or returns what it must not, is a thing that was not
understood; it never ends a call. Declaring one of them has it `guarded`: nobody who calls it needs to
think of that.
"""

from collections.abc import Callable
from contextvars import ContextVar
from pathlib import PurePath
from typing import Any, TypeVar, cast

Function = TypeVar("Function", bound=Callable[..., Any])

_noted: ContextVar[list[str] | None] = ContextVar("noted", default=None)


def raised(error: BaseException) -> str:
    """ "KeyError (bakery/tools.py:31)": the class, and the file and line that raised it."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" ({_place(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno})" if trace else ""
    return f"{type(error).__name__}{where}"


def _place(file: str) -> str:
    return "/".join(PurePath(file).parts[-2:])


class Noting:
    """Within, what a guarded function raises is noted in the list; elsewhere it is raised, as tests want it."""

    def __enter__(self) -> list[str]:
        noted: list[str] = []
        self._token = _noted.set(noted)
        return noted

    def __exit__(self, *_: object) -> None:
        _noted.reset(self._token)


def note(error: BaseException) -> None:
    """Something raised that the call goes on without."""
    noted = _noted.get()
    if noted is not None:
        noted.append(raised(error))


class Guarded:
    """An author's function; `otherwise` stands for its value when it raises, or returns what is no `kinds`."""

    __slots__ = ("function", "kinds", "otherwise")

    def __init__(self, function: Callable[..., Any], otherwise: Any, kinds: tuple[type, ...]) -> None:
        self.function, self.otherwise, self.kinds = function, otherwise, kinds

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        try:
            value = self.function(*arguments, **named)
            if isinstance(value, self.kinds) or _noted.get() is None:
                return value
            raise TypeError("a value of another kind")
        except Exception as error:
            if _noted.get() is None:
                raise
            note(error)
            return self.otherwise


def guarded(function: Function, otherwise: Any, *kinds: type) -> Function:
    return function if isinstance(function, Guarded) else cast(Function, Guarded(function, otherwise, kinds))


def guard(declared: object, otherwise: Any, kinds: tuple[type, ...], *names: str) -> None:
    """Has the functions of a declared value guarded, those of the names that it has."""
    for name in names:
        if (function := getattr(declared, name)) is not None:
            object.__setattr__(declared, name, guarded(function, otherwise, *kinds))
