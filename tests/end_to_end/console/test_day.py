"""The owner of the workshop sees how the desk is doing: a day of calls, the same figures everywhere."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from playwright.sync_api import expect

from agents.car_desk import flow as car_desk
from agents.car_desk.data import ANN, MANAGER, MARIA, SAM
from agents.hvac.tests.end_to_end.calls import talk
from parley.local import cli
from parley.local.dev.parley import Parley
from tests.end_to_end.console.conftest import Desk

AGENTS = ("car_desk",)

STRANGER = "+15125550177"
BOOK = "I need an oil change next Friday"
KINDS: dict[str, tuple[str, tuple[str, ...], str]] = {
    "books": (MARIA, (BOOK, "the first", "yes", "no that's all"), "booked"),
    "asks": (ANN, ("what are your hours", "blah blah", "no"), "answered"),
    "complains": (SAM, ("my lawyer will hear about this",), "handed_over"),
    "is called back": (SAM, ("I want to speak to your manager", "yes please"), "callback"),
    "gives up": (STRANGER, (BOOK, "/hangup"), "abandoned"),
}
TAKES = ("I take it", "Hi, this is Mike.", "/hangup")
DAY = {"books": 6, "asks": 5, "complains": 2, "is called back": 2, "gives up": 5}
"""How often each comes, in an order drawn by chance but always the same."""


@pytest.fixture
def day(parley: Parley) -> Counter[str]:
    """The calls of the day; what each kind has to come to."""
    calls = [kind for kind, times in DAY.items() for _ in range(times)]
    Random(1).shuffle(calls)
    parley.stack.logs.clear()
    for kind in calls:
        caller, lines, _ = KINDS[kind]
        parley.exchange.callee(MANAGER, ["no-answer" if kind == "is called back" else TAKES])
        phone = talk(parley.dial("car_desk", caller), lines[:-1] if lines[-1] == "/hangup" else lines)
        if not phone.ended:
            phone.hangs_up()
    parley.settle()
    return Counter({outcome: DAY[kind] for kind, (_, _, outcome) in KINDS.items()})


def metrics(parley: Parley) -> Iterator[dict[str, Any]]:
    """What CloudWatch would read out of the voice function's log."""
    for _, line in parley.stack.logs:
        if line.startswith("{") and '"_aws"' in line:
            yield json.loads(line)


def total(parley: Parley, name: str, **dimensions: str) -> float:
    lines = [line for line in metrics(parley) if dimensions.items() <= line.items()]
    return float(sum(sum(line[name]) for line in lines if name in line))


@pytest.fixture
def stats(
    parley: Parley, day: Counter[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> dict[str, Any]:
    """What `parley stats --agent car_desk --json` prints of it."""
    directory = parley.stack.settings.directory
    assert isinstance(directory, Path)
    monkeypatch.setenv("PARLEY_DIRECTORY", str(directory))
    capsys.readouterr()
    assert cli.main(["stats", "--agent", "car_desk", "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert found["outcomes"] == dict(day)
    return found


def _answered_in(seconds: float) -> str:
    """As the page has it, on a machine of any speed."""
    return f"{seconds:.1f} s" if seconds >= 1 else f"{int(seconds * 1000 + 0.5)} ms"


def test_the_overview_and_the_metrics_tell_what_stats_tell(desk: Desk, stats: dict[str, Any]) -> None:
    agent = {"agent": car_desk.flow.name}
    assert total(desk.parley, "Calls", **agent) == stats["calls"] == sum(DAY.values())
    for outcome, calls in stats["outcomes"].items():
        assert total(desk.parley, f"Outcome.{outcome}", **agent) == calls
    succeeded, failed = (total(desk.parley, name, **agent) for name in ("ToolSuccesses", "ToolFailures"))
    assert succeeded / (succeeded + failed) == stats["tool_success_rate"]
    assert total(desk.parley, "HandOvers") == sum(stats["hand_overs"].values())
    assert total(desk.parley, "HandOvers") / stats["calls"] == stats["hand_over_rate"]
    assert total(desk.parley, "GuardrailTrips", **agent) == sum(stats["guardrails"].values())
    assert total(desk.parley, "CallDuration", **agent) / stats["calls"] == pytest.approx(
        stats["average_seconds"], abs=0.05
    )

    desk.sign_in(to="/overview")
    tiles = desk.page.locator(".tile")
    shown = {
        "Calls": str(stats["calls"]),
        "Booked": str(stats["bookings"]),
        "Handed over": f"{stats['hand_over_rate']:.0%}".replace("%", ""),
        "Tools that succeeded": f"{stats['tool_success_rate']:.0%}".replace("%", ""),
        "Errors": f"{stats['error_rate']:.0%}".replace("%", ""),
        "Understood at once": f"{stats['understanding_rate']:.0%}".replace("%", ""),
        "Guardrails": str(sum(stats["guardrails"].values())),
        "95 % answered within": _answered_in(stats["answer_seconds_p95"]),
    }
    for name, value in shown.items():
        tile = tiles.filter(has=desk.page.locator("dt").get_by_text(name, exact=True))
        expect(tile.locator(".figure")).to_contain_text(value)
