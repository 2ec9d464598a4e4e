"""`python -m bench.screenshots [FOLDER [CALLS]]`: takes the pictures of the documents anew, of what
`parley simulate day --calls 300 --days 9` makes, and some calls of today.

Needs Chromium, and pngquant, which brings them to a third of their size. With fewer than some forty calls nobody may
have been asked for feedback, and its picture does not come.
"""

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from parley.local.dev.parley import Parley
from parley.local.exchange.phone import Phone

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
ZONE = "America/Chicago"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
DESK: ViewportSize = {"width": 1280, "height": 820}
SMALL: ViewportSize = {"width": 390, "height": 820}
PATIENCE_MILLISECONDS, SETTLING_MILLISECONDS = 60_000, 1_200
COLOURS = "96"

CALLS, SEED, DAYS = 300, 7, 9
DAY_SECONDS = 86_400
BUSINESS, DESK_NUMBER, NEW_BUSINESS = "ace-cooling", "+15125550199", "new-shop"
BOOKS = ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning")
CALLS_BACK, NOT_THERE, OFFICE = "+15125550162", "+15125550170", "+15125550177"
MOST_ATTEMPTS = 9
ASKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("hvac", ("do you take credit cards", "my AC is broken")),
    ("hvac", ("can I pay with a credit card",)),
    ("car_desk", ("do you take credit cards", "goodbye")),
    ("car_desk", ("I need an oil change next Friday at ten", "do you take walk ins")),
    ("car_desk", ("do you rent out cars",)),
    ("hvac", ("your technician left a huge mess, I want to complain",)),
)
"""Who asks what no agent has an answer to, and who complains."""
MESSAGE = "Hi Mike, this is Jane about the brakes of my Civic, please call me back before five"


def _calls_from_the_browser(page: Page) -> None:
    expect(page.locator("#status")).to_have_text("Ready", timeout=PATIENCE_MILLISECONDS)
    page.get_by_role("radio", name="hvac").check()
    page.get_by_role("button", name="Call", exact=True).click()


def _moves_a_booking(page: Page) -> None:
    page.get_by_role("button", name="Move").first.click(timeout=PATIENCE_MILLISECONDS)


def _looks_for_a_complaint(page: Page) -> None:
    page.get_by_label("Words or a name").fill("huge mess")
    page.get_by_label("Day").fill(time.strftime("%Y-%m-%d"))
    page.get_by_role("button", name="Search").click()


def _looks_at_a_turn_and_replays(page: Page) -> None:
    page.get_by_role("button", name="Replay against today's flow").click()
    expect(page.locator(".verdict")).not_to_have_text("Replaying …", timeout=PATIENCE_MILLISECONDS)
    page.get_by_role("button", name="Show turn 5").click()
    page.locator(".turn.looked-at").scroll_into_view_if_needed()
    page.locator(".turn.looked-at summary").click()
    page.locator(".columns").evaluate("(each) => scrollTo(0, each.offsetTop - 60)")


def _steps_in(page: Page) -> None:
    page.get_by_text("Step in").click()
    page.get_by_label("Sentence").fill("This is Ann from the office, I am listening.")


def _calls_back(page: Page) -> None:
    page.get_by_role("link", name="Call back").click()
    page.get_by_role("button", name="May I call?").click()


def _places_a_call(page: Page) -> None:
    form = page.locator("form", has_text="Place a call")
    form.locator("[name=from]").select_option(DESK_NUMBER)
    form.locator("[name=to]").fill(NOT_THERE)
    form.locator("[name=pace]").select_option("patient")
    form.get_by_role("button", name="Call", exact=True).click()


def _chooses_the_week(page: Page) -> None:
    """That of yesterday: on a Monday nearly nothing has happened in this one."""
    page.get_by_label("Period").select_option("week")
    page.locator("input[name=day]").fill(time.strftime("%Y-%m-%d", time.localtime(time.time() - DAY_SECONDS)))
    page.get_by_text("Small figures are those of the week before").wait_for(timeout=PATIENCE_MILLISECONDS)


def _chooses_the_month(page: Page) -> None:
    page.get_by_label("Period").select_option("month")


def _looks_at_costs(page: Page) -> None:
    _chooses_the_week(page)
    page.get_by_role("heading", name="By business").evaluate("(each) => each.scrollIntoView()")


def _asks_what_is_kept(page: Page) -> None:
    page.get_by_label("Number").fill(CALLS_BACK)
    page.get_by_role("button", name="What is kept?").click()
    page.get_by_label("Delete this for good").check(timeout=PATIENCE_MILLISECONDS)


def _invites(page: Page) -> None:
    page.get_by_label("E-mail").fill("ann@example.com")
    page.get_by_role("button", name="Invite", exact=True).click()


def _changes_a_price(page: Page) -> None:
    page.get_by_label("Price of a visit in dollars").fill("95")
    page.locator("form", has_text="Price of a visit").get_by_role("button", name="Save").click()


def _tests_an_alarm(page: Page) -> None:
    page.get_by_role("button", name="Test it").first.click(timeout=PATIENCE_MILLISECONDS)


def _plays(page: Page) -> None:
    page.get_by_role("button", name=re.compile("^Play: ")).first.click(timeout=PATIENCE_MILLISECONDS)


def _reads_a_chart_by_keyboard(page: Page) -> None:
    _chooses_the_week(page)
    summary = page.get_by_text("As a table").first
    summary.press("Enter", timeout=PATIENCE_MILLISECONDS)
    summary.evaluate("(each) => each.scrollIntoView({ block: 'center' })")


def _is_cut_off(page: Page) -> None:
    page.locator(".card").first.wait_for(timeout=PATIENCE_MILLISECONDS)
    page.context.set_offline(True)


def _nothing(_: Page) -> None:
    """The view is taken as it opens."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A view as somebody has it before them: `complete` is there once it is all there."""

    view: str
    complete: str
    does: Callable[[Page], None] = _nothing
    light: Literal["light", "dark"] = "light"
    small: bool = False
    business: str = ""


PICTURES: Mapping[str, Picture] = {
    "console-attention": Picture("attention", ".item"),
    "console-search": Picture("calls", "tbody tr", _looks_for_a_complaint),
    "console-call": Picture("calls/{done}", ".looked-at details[open]", _looks_at_a_turn_and_replays),
    "console-bookings": Picture("bookings", "text=Move it", _moves_a_booking),
    "console-unanswered": Picture("unanswered", ".item", _chooses_the_month),
    "console-live": Picture("live", ".card"),
    "console-step-in": Picture("calls/{live}", ".step-in[open]", _steps_in),
    "console-call-back": Picture("calls/{back}", ".note.good", _calls_back),
    "console-outreach": Picture("outbound", "text=Next attempt", _places_a_call),
    "console-questions": Picture("feedback/questions", ".questions, .item, .panel"),
    "console-overview": Picture("overview", ".tile", _chooses_the_week),
    "console-costs": Picture("overview", "text=By business", _looks_at_costs),
    "console-people": Picture("people", ".stack .data", _asks_what_is_kept),
    "console-colleagues": Picture("settings/colleagues", "text=has not signed in yet", _invites),
    "console-settings": Picture("settings", ".note.good", _changes_a_price),
    "console-alarms": Picture("alarms", ".chip.bad", _tests_an_alarm),
    "console-recording": Picture("calls/{message}", "audio:visible", _plays),
    "console-keyboard": Picture("overview", "details[open] table", _reads_a_chart_by_keyboard),
    "console-lost": Picture("live", ".connection:not(:empty)", _is_cut_off),
    "console-nothing": Picture("attention", "text=Nothing needs you", business=NEW_BUSINESS),
    "console-calls-dark": Picture("calls", "tbody tr", light="dark"),
    "console-on-a-phone": Picture("calls/{live}", ".turn", small=True),
    "feedback-results": Picture("feedback/results", ".gallery"),
    "phone": Picture("phone", "text=How can I help you today?", _calls_from_the_browser),
}


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    pngquant = shutil.which("pngquant")
    if chromium is None or pngquant is None:
        print(f"There is no {'pngquant' if chromium else 'Chromium'} on this machine.", file=sys.stderr)
        return 1
    with Parley.start(page=True) as parley, sync_playwright() as playwright:
        there = staged(parley, int(sys.argv[2]) if len(sys.argv) > 2 else CALLS)
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for file in taken(parley, browser, folder, there):
            subprocess.run([pngquant, "--nofs", "--force", "--ext", ".png", COLOURS, file], check=True)
            print(file)
        browser.close()
    return 0


def staged(parley: Parley, calls: int) -> Mapping[str, str]:
    """Days of calls, and those of today that the pictures are about, by name."""
    for _ in parley.simulate(calls, SEED, time.time() - DAYS * DAY_SECONDS, time.time()):
        pass
    for place, (agent, lines) in enumerate(ASKS):
        _talk(parley, agent, lines, f"+151255501{place + 10}").hangs_up()
    done = _talk(parley, "hvac", (*BOOKS, "yes", "no that's all"), "+15125550163")
    back = _talk(parley, "hvac", BOOKS[:3], CALLS_BACK)
    back.hangs_up()
    message = _talk(parley, "car_desk", ("can I leave a message for Mike",), "+15125550164")
    message.leaves_message(MESSAGE)
    message.hangs_up()
    for number in (NOT_THERE, OFFICE):
        parley.exchange.callee(number, ["busy"] * MOST_ATTEMPTS)
    live = _talk(parley, "hvac", BOOKS, "+15125550160")
    _talk(parley, "car_desk", ("what are your hours",), "+15125550161")
    _talk(parley, "hvac", ("let me talk to a real person",), "+15125550165")
    parley.stack.drain()
    return {"done": done.sid, "back": back.sid, "message": message.sid, "live": live.sid}


def _talk(parley: Parley, agent: str, lines: tuple[str, ...], caller: str) -> Phone:
    phone = parley.dial(agent, caller)
    for line in lines:
        if not phone.ended:
            phone.says(line)
    return phone


def taken(parley: Parley, browser: Browser, folder: Path, there: Mapping[str, str]) -> Iterator[Path]:
    for name, picture in PICTURES.items():
        context = browser.new_context(
            viewport=SMALL if picture.small else DESK,
            color_scheme=picture.light,
            timezone_id=ZONE,
            reduced_motion="reduce",
        )
        page = context.new_page()
        role = ["business"] if picture.business else ["operator"]
        token = parley.stack.token(role, picture.business)
        page.goto(f"{parley.url}/console/index.html#token={token}/{picture.view.format_map(there)}")
        page.locator("h1:visible").first.wait_for(timeout=PATIENCE_MILLISECONDS)
        picture.does(page)
        page.locator(picture.complete).first.wait_for(timeout=PATIENCE_MILLISECONDS)
        page.wait_for_timeout(SETTLING_MILLISECONDS)
        file = folder / f"{name}.png"
        page.screenshot(path=file)
        context.close()
        yield file


if __name__ == "__main__":
    sys.exit(main())
