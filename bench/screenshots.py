"""`python -m bench.screenshots [FOLDER]`: takes the pictures of the documents anew, of a day of calls.

Needs Chromium. The calls are real ones, over the simulated exchange; only the clock is put forward between them.
"""

import shutil
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, Page, sync_playwright

if TYPE_CHECKING:
    from parley.local.dev.parley import Parley

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
ZONE = "America/Chicago"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
DESK, SMALL = {"width": 1280, "height": 820}, {"width": 390, "height": 820}
SETTLING_MILLISECONDS = 1_200

BOOKS = (
    ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning"),
    ("no, it's 4201 not 4210", "yes"),
)
CALLS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("hvac", (*BOOKS[0], *BOOKS[1])),
    ("hvac", ("the furnace won't start", "no", "78704", "Sam Ray", "12 Elm Street", "Tuesday", "yes")),
    ("hvac", ("I have a question about my bill",)),
    ("hvac", ("do you take credit cards", "my AC is broken")),
    ("hvac", ("can I pay with a credit card",)),
    ("car_desk", ("do you take credit cards", "goodbye")),
    ("hvac", ("I smell gas",)),
    ("car_desk", ("what are your hours", "no that's all")),
    (
        "car_desk",
        (
            "I need an oil change next Friday at ten",
            "Peter Novak",
            "a Honda Civic",
            "no e-mail",
            "yes, and do you take walk ins",
            "yes",
            "no",
        ),
    ),
    ("car_desk", ("how much is an oil change", "no thanks")),
    ("car_desk", ("my lawyer will hear about this",)),
    ("hvac", ("my heater is making a loud noise", "no")),
)
BUSY_HOURS = (7, 8, 8, 9, 9, 9, 10, 10, 11, 11, 12, 13, 13, 14, 14, 15, 15, 16, 16, 17, 18)


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("There is no Chromium on this machine.", file=sys.stderr)
        return 1
    clock = Clock()
    with _parley(clock) as parley, sync_playwright() as playwright:
        day = _a_day(parley, clock)
        clock.ahead = 0.0
        live = _talk(parley, "hvac", BOOKS[0], "+15125550160")
        _talk(parley, "car_desk", CALLS[-4][1][:2], "+15125550161")
        parley.stack.drain()
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for name in _pictures(parley, browser, folder, day, live):
            print(folder / name)
        browser.close()
    return 0


class Clock:
    """The time of this process, which may be put forward or back."""

    def __init__(self) -> None:
        self._real, self.ahead = time.time, 0.0

    def __call__(self) -> float:
        return self._real() + self.ahead

    def set(self, moment: datetime) -> None:
        self.ahead = moment.timestamp() - self._real()


def _parley(clock: Clock) -> "Parley":
    """What asks for the time keeps whom it asks: so it is loaded once the clock is in its place."""
    time.time = clock
    from parley.local.dev.parley import Parley

    return Parley.start(page=True)


def _a_day(parley: "Parley", clock: Clock) -> str:
    """Yesterday's calls, and which day that was."""
    chance = Random(7)
    morning = datetime.now(ZoneInfo(ZONE)).replace(hour=0, minute=0) - timedelta(days=1)
    for place, hour in enumerate(BUSY_HOURS):
        agent, lines = chance.choice(CALLS)
        clock.set(morning + timedelta(hours=hour, minutes=chance.randrange(60)))
        _talk(parley, agent, lines, f"+151255501{place:02}")
        for call in parley.exchange.board.live_calls():
            parley.exchange.phone(call.sid).hangs_up()
        parley.settle()
    return f"{morning:%Y-%m-%d}"


def _talk(parley: "Parley", agent: str, lines: tuple[str, ...], caller: str) -> str:
    phone = parley.dial(agent, caller)
    for line in lines:
        if not phone.ended:
            phone.says(line)
    return phone.sid


def _pictures(parley: "Parley", browser: Browser, folder: Path, day: str, live: str) -> Iterator[str]:
    pages = {
        "console-live.png": ("light", DESK, "live"),
        "console-call.png": ("light", DESK, f"calls/{live}"),
        "console-overview.png": ("light", DESK, "overview"),
        "console-unanswered.png": ("light", DESK, "unanswered"),
        "console-calls-dark.png": ("dark", DESK, "calls"),
        "console-on-a-phone.png": ("light", SMALL, f"calls/{live}"),
        "phone.png": ("light", DESK, "phone"),
    }
    for name, (scheme, size, view) in pages.items():
        context = browser.new_context(viewport=size, color_scheme=scheme, timezone_id=ZONE)  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(f"{parley.url}/console/index.html#token={parley.stack.token(['operator'])}/{view}")
        page.wait_for_timeout(SETTLING_MILLISECONDS)
        _prepare(page, view, day)
        page.screenshot(path=folder / name)
        context.close()
        yield name


def _prepare(page: Page, view: str, day: str) -> None:
    if view == "overview":
        page.get_by_label("Day", exact=True).fill(day)
        page.get_by_label("Day", exact=True).blur()
    if view == "unanswered":
        page.get_by_label("Period").select_option("month")
    if view == "phone":
        page.get_by_role("button", name="Call", exact=True).click()
        page.get_by_text("How can I help you today?").wait_for()
    page.wait_for_timeout(SETTLING_MILLISECONDS)


if __name__ == "__main__":
    sys.exit(main())
