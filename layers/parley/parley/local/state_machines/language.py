"""State machines without AWS: what a definition does, with time that costs nothing, and how it looks.

As much of the Amazon States Language (https://states-language.net/spec.html) as statemachine/ uses: Task,
Choice, Wait, Succeed, Retry, Catch, and JSONPath from the root down.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from parley.local import project

EVERYTHING = "States.ALL"
TIMEOUTS = ("States.Timeout", "States.HeartbeatTimeout")

Definition = Mapping[str, Any]
Work = Callable[[Mapping[str, Any]], Any]
"""A task: its parameters in, its result out. Raises StateError, or anything, named after its class."""


class StateError(Exception):
    """A task fails with an error of this name."""

    def __init__(self, name: str, cause: str = "") -> None:
        self.name, self.cause = name, cause
        super().__init__(f"{name}: {cause}")


class UnknownTypeError(NotImplementedError):
    """A type of state that no definition had so far."""


class ExecutionFailed(Exception):
    """An error that no state caught."""


def names() -> list[str]:
    return sorted(_files())


def _files() -> Mapping[str, Path]:
    """The definitions by name: the engine's, and those beside agents."""
    found = [*project.root().glob("statemachine/*.asl.yaml"), *project.root().glob("agents/*/*.asl.yaml")]
    return {path.name.removesuffix(".asl.yaml"): path for path in found}


def definition(name: str) -> Definition:
    """A state machine as it is written, its substitutions not made."""
    read: Definition = yaml.safe_load(_files()[name].read_text())
    return read


@dataclass
class SimulatedExecution:
    """One execution. `now` is seconds since its start; tasks may let time pass by adding to it.

    `entered` are the states with the moment of entering, `tried` the tries of tasks with theirs.
    """

    definition: Definition
    work: Work
    start: float = 0.0
    now: float = 0.0
    entered: list[tuple[float, str]] = field(default_factory=list)
    tried: list[tuple[float, str]] = field(default_factory=list)

    def __call__(self, given: Mapping[str, Any]) -> Any:
        """The output. Raises ExecutionFailed."""
        name: str | None = self.definition["StartAt"]
        data: Any = dict(given)
        while name is not None:
            self.entered.append((self.now, name))
            state = self.definition["States"][name]
            take = getattr(self, f"_{state['Type'].lower()}", None)
            if take is None:
                raise UnknownTypeError(f"state '{name}': the type '{state['Type']}' is not known here")
            data, name = take(name, state, data)
        return data

    def _succeed(self, name: str, state: Definition, data: Any) -> tuple[Any, None]:
        return data, None

    def _choice(self, name: str, state: Definition, data: Any) -> tuple[Any, str]:
        for choice in state["Choices"]:
            if at(choice["Variable"], data) == choice["StringEquals"]:
                return data, choice["Next"]
        return data, state["Default"]

    def _wait(self, name: str, state: Definition, data: Any) -> tuple[Any, str]:
        if "SecondsPath" in state:
            self.now += at(state["SecondsPath"], data)
        else:
            until = datetime.fromisoformat(at(state["TimestampPath"], data)).timestamp() - self.start
            self.now = max(self.now, until)
        return data, state["Next"]

    def _task(self, name: str, state: Definition, data: Any) -> tuple[Any, str | None]:
        used: dict[int, int] = {}
        while True:
            self.tried.append((self.now, name))
            try:
                result = self.work(filled(state["Parameters"], data, self._context(used)))
                return self._after(state, data, result)
            except StateError as error:
                if not self._waits_to_retry(state, error.name, used):
                    return _caught(state, data, error)

    def _context(self, used: Mapping[int, int]) -> Mapping[str, Any]:
        token = f"token-{len(self.tried)}"
        return {
            "Task": {"Token": token},
            "State": {"RetryCount": sum(used.values())},
            "Execution": {"Name": "execution", "Id": "arn:execution"},
        }

    def _after(self, state: Definition, data: Any, result: Any) -> tuple[Any, str | None]:
        selected = filled(state["ResultSelector"], result, {}) if "ResultSelector" in state else result
        path = state.get("ResultPath", "$")
        after = selected if path == "$" else {**data, path.removeprefix("$."): selected}
        return at(state.get("OutputPath", "$"), after), state.get("Next")

    def _waits_to_retry(self, state: Definition, error: str, used: dict[int, int]) -> bool:
        """Lets the interval of the first retrier that fits pass; False if it has no try left."""
        for place, retrier in enumerate(state.get("Retry", ())):
            if not fits(retrier["ErrorEquals"], error):
                continue
            done = used.get(place, 0)
            if done >= retrier.get("MaxAttempts", 3):
                return False
            interval = retrier.get("IntervalSeconds", 1) * retrier.get("BackoffRate", 2.0) ** done
            self.now += min(interval, retrier.get("MaxDelaySeconds", interval))
            used[place] = done + 1
            return True
        return False


def _caught(state: Definition, data: Any, error: StateError) -> tuple[Any, str]:
    for catcher in state.get("Catch", ()):
        if fits(catcher["ErrorEquals"], error.name):
            told = {"Error": error.name, "Cause": error.cause}
            return {**data, catcher["ResultPath"].removeprefix("$."): told}, catcher["Next"]
    raise ExecutionFailed(str(error)) from error


def fits(listed: list[str], error: str) -> bool:
    return error in listed or EVERYTHING in listed


def filled(template: Any, data: Any, context: Mapping[str, Any]) -> Any:
    """A payload template: fields whose names end in `.$` are paths, or States.Format."""
    if not isinstance(template, dict):
        return template
    return {
        name.removesuffix(".$"): _value(value, data, context)
        if name.endswith(".$")
        else filled(value, data, context)
        for name, value in template.items()
    }


def _value(source: str, data: Any, context: Mapping[str, Any]) -> Any:
    if source.startswith("States.Format("):
        pattern, *arguments = source.removeprefix("States.Format(").removesuffix(")").split(", ")
        return pattern.strip("'").format(*(_value(each, data, context) for each in arguments))
    return at(source[1:], context) if source.startswith("$$") else at(source, data)


def at(path: str, data: Any) -> Any:
    """What a path leads to. Raises KeyError."""
    for name in path.removeprefix("$").removeprefix(".").split("."):
        data = data[name] if name else data
    return data


def mermaid(machine: Definition) -> str:
    """The state machine as a Mermaid diagram."""
    numbers = {name: f"s{place}" for place, name in enumerate(machine["States"])}
    lines = ["stateDiagram-v2"]
    lines += [f'    state "{name}" as {number}' for name, number in numbers.items()]
    lines.append(f"    [*] --> {numbers[machine['StartAt']]}")
    for name, state in machine["States"].items():
        lines += [
            f"    {numbers[name]} --> {numbers.get(to, to)}{f': {why}' if why else ''}"
            for to, why in _ways(state)
        ]
    return "\n".join(lines)


def _ways(state: Definition) -> Iterator[tuple[str, str]]:
    for choice in state.get("Choices", ()):
        yield choice["Next"], choice["StringEquals"]
    if "Default" in state:
        yield state["Default"], "else"
    if "Next" in state:
        yield state["Next"], ""
    for catcher in state.get("Catch", ()):
        yield catcher["Next"], ", ".join(catcher["ErrorEquals"]).replace(EVERYTHING, "any other trouble")
    if state.get("End") or state["Type"] == "Succeed":
        yield "[*]", ""


def as_json(machine: Definition, **substitutions: str) -> str:
    """The definition as it is deployed."""
    text = json.dumps(machine)
    for name, value in substitutions.items():
        text = text.replace("${" + name + "}", value)
    return text
