"""Runs Lambda handlers inside this process, with Lambda's time limit, errors and context."""

import importlib.util
import json
import sys
import threading
import time
import traceback
import uuid
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from .application import Function
from .console import Log, logging_to
from .errors import TemplateError
from .intrinsics import function_name
from .pending import Pending

Handler = Callable[[Any, "LambdaContext"], Any]

RETRIES = 2  # Lambda's default for asynchronous invocations
FAILED = "[ERROR]"
"""Begins the line that Lambda writes for an invocation that raised: its class and its words, and the trace below."""
LARGEST_ANSWER = 6 * 1024 * 1024  # Lambda's limit for synchronous invocations, in bytes


@dataclass(frozen=True)
class LambdaContext:
    """What a handler is told about its invocation."""

    function_name: str
    invoked_function_arn: str
    memory_limit_in_mb: int
    deadline: float
    aws_request_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    function_version: str = "$LATEST"
    log_group_name: str = "local"
    log_stream_name: str = "local"
    identity: Any = None
    client_context: Any = None

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until Lambda would end the invocation."""
        return max(0, int((self.deadline - time.monotonic()) * 1000))


@dataclass(frozen=True)
class InvocationResult:
    """What an invocation returned, as JSON; `failed` when that is an error."""

    body: bytes
    failed: bool = False
    request_id: str = ""

    @property
    def value(self) -> Any:
        """The answer, parsed."""
        return json.loads(self.body)


class UnknownFunction(Exception):
    """No function has that name."""


class Functions:
    """The functions of one application, ready to be invoked from any thread."""

    def __init__(
        self, functions: dict[str, Function], retries: dict[str, int], log: Log, pending: Pending
    ) -> None:
        self._functions = functions
        self._retries = retries
        self._log = log
        self._pending = pending
        self._handlers: dict[str, Handler] = {}
        self.environment = merged_environment(functions.values())

    def load(self) -> None:
        """Import every handler. Raises TemplateError, naming the function that cannot be imported."""
        for name, function in self._functions.items():
            with logging_to(self._log, name):
                self._handlers[name] = load_handler(function)

    def invoke(self, identifier: str, event: Any) -> InvocationResult:
        """Run a function and wait for it, at most for its own timeout. Raises UnknownFunction."""
        name = function_name(identifier)
        if name not in self._handlers:
            raise UnknownFunction(identifier)
        function = self._functions[name]
        context = LambdaContext(name, function.arn, function.memory, time.monotonic() + function.timeout)
        answers: list[InvocationResult] = []

        def run() -> None:
            with logging_to(self._log, name):
                answers.append(_run(self._handlers[name], event, context))

        thread = threading.Thread(target=run, name=f"{name} {context.aws_request_id}", daemon=True)
        thread.start()
        thread.join(function.timeout)
        return answers[0] if answers else _timed_out(function, context)

    def invoke_later(self, identifier: str, event: Any) -> None:
        """Run a function without waiting, again if it fails, as Lambda does. Raises UnknownFunction."""
        name = function_name(identifier)
        if name not in self._handlers:
            raise UnknownFunction(identifier)
        self._pending.begin()

        def run() -> None:
            try:
                self._until_done(name, event, self._retries.get(name, RETRIES))
            finally:
                self._pending.end()

        threading.Thread(target=run, name=f"{identifier} later", daemon=True).start()

    def _until_done(self, name: str, event: Any, retries: int) -> None:
        for attempt in range(retries + 1):
            if not self.invoke(name, event).failed:
                return
            time.sleep(0.2 * 2**attempt)
        self._log(name, f"given up after {retries + 1} invocations")


def _run(handler: Handler, event: Any, context: LambdaContext) -> InvocationResult:
    try:
        body = json.dumps(handler(event, context), ensure_ascii=False).encode()
    except Exception as error:
        trace = traceback.format_tb(error.__traceback__)
        print(f"{FAILED} {type(error).__name__}: {error}", file=sys.stderr)
        print("Traceback (most recent call last):", "".join(trace), sep="\n", end="", file=sys.stderr)
        return _failure(context, type(error).__name__, str(error), trace)
    if len(body) > LARGEST_ANSWER:
        return _failure(
            context, "Function.ResponseSizeTooLarge", f"Response payload size exceeded {LARGEST_ANSWER}"
        )
    return InvocationResult(body, request_id=context.aws_request_id)


def _failure(context: LambdaContext, kind: str, message: str, trace: Iterable[str] = ()) -> InvocationResult:
    error = {
        "errorMessage": message,
        "errorType": kind,
        "requestId": context.aws_request_id,
        "stackTrace": list(trace),
    }
    return InvocationResult(json.dumps(error).encode(), True, context.aws_request_id)


def _timed_out(function: Function, context: LambdaContext) -> InvocationResult:
    message = f"{context.aws_request_id} Task timed out after {function.timeout:.2f} seconds"
    return InvocationResult(
        json.dumps({"errorType": "Sandbox.Timedout", "errorMessage": f"RequestId: {message}"}).encode(),
        True,
        context.aws_request_id,
    )


def load_handler(function: Function) -> Handler:
    """The function's handler, its module imported under a name of its own."""
    module_name, _, attribute = function.handler.rpartition(".")
    path = function.directory / (module_name.replace(".", "/") + ".py")
    try:
        with _importing_from(function.directory):
            module = _import(f"function_{function.logical_id}", path)
    except Exception as error:
        raise TemplateError(f"{function.logical_id}: {path} cannot be imported: {error!r}") from error
    handler = getattr(module, attribute, None)
    if not callable(handler):
        raise TemplateError(f"{function.logical_id}: {path} has no {attribute}(event, context)")
    found: Handler = handler
    return found


def _import(name: str, path: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location(name, path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[name] = module
    specification.loader.exec_module(module)
    return module


@contextmanager
def _importing_from(directory: Path) -> Any:
    """Modules beside a handler are found by its imports and then forgotten: each function has its own."""
    sys.path.insert(0, str(directory))
    before = set(sys.modules)
    try:
        yield
    finally:
        sys.path.remove(str(directory))
        for name in set(sys.modules) - before:
            file = getattr(sys.modules[name], "__file__", None) or ""
            if Path(file).is_relative_to(directory) and not name.startswith("function_"):
                del sys.modules[name]


def merged_environment(functions: Iterable[Function]) -> dict[str, str]:
    """The variables of all functions, which share one process here.

    Raises TemplateError if two functions want different values of one variable.
    """
    merged: dict[str, tuple[str, str]] = {}
    for function in functions:
        for name, value in function.environment.items():
            other, known = merged.setdefault(name, (function.logical_id, value))
            if known != value:
                raise TemplateError(
                    f"{function.logical_id} and {other} want different values of {name}, "
                    "but functions share one process in the local stack"
                )
    return {name: value for name, (_, value) in merged.items()}
