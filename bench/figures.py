"""What a measurement comes to, and how figures are printed and kept."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from rich.console import Console
from rich.table import Table

PAGE_WIDTH = 140
"""Of a table that goes into a file."""


@dataclass(frozen=True)
class Figure:
    """One figure, and in words what it was `measured` on.

    `baseline` is what it is compared with, measured in the same run. `target` is the most (or, as `bound`
    says, the least) that its value, or where there is a baseline its ratio, should be; nothing fails when it
    is missed. A figure that could not be measured has no value, and `measured` says why.
    """

    name: str
    value: float | None
    unit: str
    measured: str
    baseline: float | None = None
    target: float | None = None
    bound: Literal["most", "least"] = "most"

    @property
    def ratio(self) -> float | None:
        return self.value / self.baseline if self.value is not None and self.baseline else None

    @property
    def reached(self) -> bool | None:
        """Whether the target is; None when there is none, or no value."""
        compared = self.value if self.baseline is None else self.ratio
        if self.target is None or compared is None:
            return None
        return compared <= self.target if self.bound == "most" else compared >= self.target


class NotMeasured(Exception):
    """A figure cannot be measured on this machine; the message says why, and what would help."""


def from_data(data: Mapping[str, Any]) -> Figure:
    return Figure(**{name: value for name, value in data.items() if name != "ratio"})


def to_data(figure: Figure) -> dict[str, Any]:
    return {**vars(figure), "ratio": _rounded(figure.ratio)}


def write(figures: Iterable[Figure], path: Path) -> None:
    """Keeps figures as JSON, by name: value, unit, baseline, ratio, and what they were measured on."""
    by_name = {figure.name: to_data(figure) for figure in figures}
    for kept in by_name.values():
        del kept["name"]
        kept["value"], kept["baseline"] = _rounded(kept["value"]), _rounded(kept["baseline"])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(by_name, indent=2, ensure_ascii=False) + "\n")


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def show(title: str, figures: Iterable[Figure]) -> None:
    table = Table(title=title, title_justify="left", title_style="bold", expand=True)
    table.add_column("figure", no_wrap=True)
    for heading in ("value", "baseline", "ratio", "target"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("measured on", ratio=1)
    for figure in figures:
        table.add_row(
            figure.name,
            _number(figure.value, figure.unit) if figure.value is not None else "not measured",
            _number(figure.baseline, figure.unit),
            _number(figure.ratio, "x"),
            _target(figure),
            figure.measured,
        )
    console = Console()
    Console(width=None if console.is_terminal else PAGE_WIDTH).print(table)


def _number(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    digits = 0 if value == int(value) else 1 if value >= 100 else 3 if value < 1 else 2
    return f"{value:,.{digits}f} {unit}".rstrip()


def _target(figure: Figure) -> str:
    if figure.target is None:
        return ""
    sign = "<=" if figure.bound == "most" else ">="
    goal = f"{sign} {_number(figure.target, figure.unit if figure.baseline is None else 'x')}"
    style = {True: "green", False: "yellow", None: "dim"}[figure.reached]
    return f"[{style}]{goal}[/{style}]"
