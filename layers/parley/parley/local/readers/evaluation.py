"""How well the readers understand: `parley eval FILE.jsonl`.

A line of the file is an utterance: `id`, `task`, `text`, `expected`, and where known `context` (what was
asked), `lang` and `reference` (the day it was said on). A file may hold several tasks. Half of the ids,
chosen by their hash, is for tuning; the other half is held out: its score is what counts, and its misses are
nobody's business.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time
from hashlib import sha256
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, Literal, TypeAlias

from parley import hear
from parley.local.beside import Task, beside
from parley.reading import Context, Reading

Part: TypeAlias = Literal["all", "tuning", "held-out"]
NEEDED = ("id", "task", "text", "expected")


@dataclass(frozen=True)
class Miss:
    """An utterance that was read as something else; `got` and `expected` are the labels compared."""

    id: str
    text: str
    asked: str
    expected: str
    got: str


@dataclass(frozen=True)
class ReaderScore:
    """What came of a file. `median_ms` is the reader's own time for one utterance."""

    task: str
    part: Part
    n: int
    accuracy: float
    macro_accuracy: float
    by_class: dict[str, tuple[int, int]]
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    misses: tuple[Miss, ...] = ()
    median_ms: float = 0.0


def as_class(value: Any) -> str:
    """A reading that is one of several names."""
    return "none" if value is None else str(value)


def _number(value: Any) -> str:
    return "none" if value is None else f"{float(value):g}"


def _time(value: Any) -> str:
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return " or ".join(_time(item) for item in value) if isinstance(value, list | tuple) else as_class(value)


def _words(value: Any) -> str:
    return "none" if value is None else " ".join(re.findall(r"[^\W_]+|#", str(value).casefold()))


def _amount(text: str, context: Context) -> Reading[Any] | None:
    return hear.money(text, context) or hear.number(text, context)


def tasks() -> dict[str, Task]:
    """By name: the engine's own, and those of agents."""
    of_agents = {name: task for each in beside().values() for name, task in each.tasks.items()}
    return {
        **of_agents,
        "yesno": Task(hear.yes_no, as_class, classes=True),
        "command": Task(hear.command, as_class, classes=True),
        "danger": Task(hear.danger, as_class, classes=True),
        "date": Task(hear.day, as_class),
        "time": Task(hear.time_of_day, _time),
        "name": Task(hear.name, _words),
        "number": Task(_amount, _number),
        "address": Task(hear.address, _words),
        "zip": Task(hear.zip_code, as_class),
        "postal_code": Task(hear.swedish_postal_code, as_class),
        "rating_5": Task(hear.rating(1, 5), as_class),
        "rating_10": Task(hear.rating(0, 10), as_class),
        "phone": Task(hear.phone_number, as_class),
        "email": Task(hear.email, as_class),
    }


def part_of(identity: str) -> Part:
    """Which half an utterance belongs to."""
    return "held-out" if int(sha256(identity.encode()).hexdigest(), 16) % 2 else "tuning"


def lines(path: Path, part: Part = "all") -> Iterator[dict[str, Any]]:
    """Raises OSError, or ValueError with the line that is none."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.strip():
            entry = _entry(line, f"{path}, line {number}")
            if part in ("all", part_of(entry["id"])):
                yield entry


def _entry(line: str, where: str) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except ValueError as error:
        raise ValueError(f"{where} is not JSON") from error
    missing = [name for name in NEEDED if not isinstance(entry, dict) or name not in entry]
    if missing:
        raise ValueError(f"{where} lacks {', '.join(missing)}")
    found: dict[str, Any] = entry
    return found


def evaluate(path: Path | str, part: Part = "all") -> list[ReaderScore]:
    """Read every utterance of the file's part; one result a task. `ValueError` for a task nobody reads or no lines."""
    entries: dict[str, list[dict[str, Any]]] = {}
    for entry in lines(Path(path), part):
        entries.setdefault(entry["task"], []).append(entry)
    known = tasks()
    if not entries or not entries.keys() <= known.keys():
        raise ValueError(
            f"{path} needs lines of known tasks; it has {', '.join(sorted(entries)) or 'none'}. "
            f"Known: {', '.join(known)}"
        )
    return [_result(name, part, known[name], of_task) for name, of_task in entries.items()]


def _result(name: str, part: Part, task: Task, entries: list[dict[str, Any]]) -> ReaderScore:
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    confusion: Counter[tuple[str, str]] = Counter()
    misses, milliseconds = [], []
    for entry in entries:
        context = _context(entry)
        started = perf_counter()
        reading = task.reader(entry["text"], context)
        milliseconds.append(1000 * (perf_counter() - started))
        expected, got = task.label(entry["expected"]), task.label(reading.value if reading else None)
        kind = expected if task.classes else "value" if expected != "none" else "none"
        total[kind] += 1
        right[kind] += got == expected
        confusion[
            kind,
            got if task.classes else ("right" if got == expected else "none" if got == "none" else "other"),
        ] += 1
        if got != expected:
            misses.append(Miss(entry["id"], entry["text"], context.asked, expected, got))
    by_class = {kind: (right[kind], total[kind]) for kind in sorted(total)}
    return ReaderScore(
        task=name,
        part=part,
        n=len(entries),
        accuracy=sum(right.values()) / len(entries),
        macro_accuracy=sum(good / count for good, count in by_class.values()) / len(by_class),
        by_class=by_class,
        confusion=confusion,
        misses=tuple(misses),
        median_ms=median(milliseconds),
    )


def _context(entry: dict[str, Any]) -> Context:
    reference = entry.get("reference")
    return Context(
        language=entry.get("lang", "en-US"),
        today=date.fromisoformat(reference) if reference else None,
        asked=entry.get("context") or "",
    )


def run(path: Path | str, misses: bool, as_json: bool, part: Part = "all") -> int:
    """Print how well a file is read, task by task; the exit code is 2 when it cannot be."""
    try:
        results = evaluate(path, part)
    except OSError as error:
        print(f"parley: {path} cannot be read: {error.strerror}", file=sys.stderr)
        return 2
    except ValueError as error:
        print(f"parley: {error}", file=sys.stderr)
        return 2
    for result in results:
        print(json.dumps(summary(result, misses)) if as_json else report(result, misses))
    return 0


def summary(result: ReaderScore, misses: bool = False) -> dict[str, Any]:
    figures: dict[str, Any] = {
        "task": result.task,
        "part": result.part,
        "n": result.n,
        "accuracy": round(result.accuracy, 4),
        "macro_accuracy": round(result.macro_accuracy, 4),
        "classes": {kind: {"right": good, "n": count} for kind, (good, count) in result.by_class.items()},
        "median_ms": round(result.median_ms, 4),
    }
    return figures | {"misses": [vars(miss) for miss in result.misses]} if misses else figures


def report(result: ReaderScore, misses: bool = False) -> str:
    rows = [
        f"{result.task} ({result.part}): {result.n} utterances, {result.median_ms:.2f} ms each at the median"
    ]
    rows += [f"accuracy {result.accuracy:.3f}, by class on average {result.macro_accuracy:.3f}"]
    for kind, (good, count) in result.by_class.items():
        wrong = {
            got: n
            for (label, got), n in result.confusion.most_common()
            if label == kind and got not in (kind, "right")
        }
        read_as = ", ".join(f"{got} {n}" for got, n in wrong.items())
        rows.append(
            f"  {kind:<20} {good:>4} of {count:<4} {good / count:.3f}"
            + (f"   else: {read_as}" if wrong and good < count else "")
        )
    if misses:
        rows += [
            f"  {miss.expected} <- {miss.got} | {miss.text} | {miss.asked[-70:]}" for miss in result.misses
        ]
    return "\n".join(rows)
