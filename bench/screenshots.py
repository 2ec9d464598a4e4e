"""`python -m bench.screenshots [FOLDER [CALLS]]`: takes the pictures of the documents anew, of two simulated days.

Needs Chromium. With fewer than some forty calls nobody may have been asked for feedback, and its picture does not come.
"""

import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from parley.local.dev.parley import Parley

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
ZONE = "America/Chicago"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
DESK, SMALL = {"width": 1280, "height": 820}, {"width": 390, "height": 820}
PATIENCE_MILLISECONDS, SETTLING_MILLISECONDS = 60_000, 1_200

CALLS, SEED, DAYS = 60, 7, 2
BOOKS = ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning")
ASKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("hvac", ("do you take credit cards", "my AC is broken")),
    ("hvac", ("can I pay with a credit card",)),
    ("car_desk", ("do you take credit cards", "goodbye")),
    ("car_desk", ("I need an oil change next Friday at ten", "do you take walk ins")),
    ("car_desk", ("do you rent out cars",)),
)
"""Who asks what no agent has an answer to."""
PICTURES = {
    "console-attention.png": ("light", DESK, "attention", ".item"),
    "console-live.png": ("light", DESK, "live", ".card"),
    "console-call.png": ("light", DESK, "calls/{live}", ".turn"),
    "console-calls-dark.png": ("dark", DESK, "calls", "tbody tr"),
    "console-on-a-phone.png": ("light", SMALL, "calls/{live}", ".turn"),
    "console-overview.png": ("light", DESK, "overview", ".tile"),
    "console-bookings.png": ("light", DESK, "bookings", "text=Move it"),
    "console-unanswered.png": ("light", DESK, "unanswered", ".item"),
    "console-settings.png": ("light", DESK, "settings", ".fields"),
    "feedback-results.png": ("light", DESK, "feedback/results", ".gallery"),
    "phone.png": ("light", DESK, "phone", "text=How can I help you today?"),
}
"""In which light, how large, which view, and what is there once it is complete."""


def _calls_from_the_browser(page: Page) -> None:
    expect(page.locator("#status")).to_have_text("Ready", timeout=PATIENCE_MILLISECONDS)
    page.get_by_role("radio", name="hvac").check()
    page.get_by_role("button", name="Call", exact=True).click()


def _moves_a_booking(page: Page) -> None:
    page.get_by_role("button", name="Move").first.click(timeout=PATIENCE_MILLISECONDS)


DONE_BEFORE: Mapping[str, Callable[[Page], None]] = {
    "phone": _calls_from_the_browser,
    "bookings": _moves_a_booking,
}
"""What is done on a view before its picture is taken."""


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("There is no Chromium on this machine.", file=sys.stderr)
        return 1
    with Parley.start(page=True) as parley, sync_playwright() as playwright:
        calls = int(sys.argv[2]) if len(sys.argv) > 2 else CALLS
        for _ in parley.simulate(calls, SEED, time.time() - DAYS * 86_400, time.time()):
            pass
        for place, (agent, lines) in enumerate(ASKS):
            parley.exchange.phone(_talk(parley, agent, lines, f"+151255501{place + 10}")).hangs_up()
        live = _talk(parley, "hvac", BOOKS, "+15125550160")
        _talk(parley, "car_desk", ("what are your hours",), "+15125550161")
        parley.stack.drain()
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for name in _pictures(parley, browser, folder, live):
            print(folder / name)
        browser.close()
    return 0


def _talk(parley: Parley, agent: str, lines: tuple[str, ...], caller: str) -> str:
    phone = parley.dial(agent, caller)
    for line in lines:
        if not phone.ended:
            phone.says(line)
    return phone.sid


def _pictures(parley: Parley, browser: Browser, folder: Path, live: str) -> Iterator[str]:
    for name, (scheme, size, view, complete) in PICTURES.items():
        context = browser.new_context(viewport=size, color_scheme=scheme, timezone_id=ZONE)  # type: ignore[arg-type]
        page = context.new_page()
        token = parley.stack.token(["operator"])
        page.goto(f"{parley.url}/console/index.html#token={token}/{view.format(live=live)}")
        if view in DONE_BEFORE:
            DONE_BEFORE[view](page)
        page.locator(complete).first.wait_for(timeout=PATIENCE_MILLISECONDS)
        page.wait_for_timeout(SETTLING_MILLISECONDS)
        page.screenshot(path=folder / name)
        context.close()
        yield name


if __name__ == "__main__":
    sys.exit(main())
