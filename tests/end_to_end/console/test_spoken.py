"""What somebody hears of the console who does not see it: where the focus goes, and what is announced. The pages were
listened to with Orca first (docs/console.md); these sentences are what it said."""

import re
import time
from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Locator, Page, expect

from agents.car_desk.tools.appointments import schedule_appointment
from agents.hvac.tests.end_to_end.calls import HAPPY, talk
from parley.store import attention
from parley.store.records import SYSTEM, Records
from tests.end_to_end.console.conftest import Desk
from tests.integration.console.test_bookings import WORKSHOP_LINE, workday
from tests.integration.console.test_bookings import desk as desk_of

AGENTS = ("car_desk", "hvac")

Role = Literal["heading", "button", "textbox"]
CALLER = "+15125550140"
LISTENING = """() => {
  window.announced = [];
  const live = "[role=status], [role=alert], [aria-live=polite]";
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target.closest ? target : target.parentElement)?.closest(live);
      const said = region?.innerText.replace(/\\s+/g, " ").trim();
      if (said && said !== window.announced.at(-1)) window.announced.push(said);
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}"""
"""Keeps what live regions say, as a screen reader is told it."""


class Listener:
    """Somebody at the console with a screen reader and a keyboard."""

    def __init__(self, desk: Desk, to: str) -> None:
        desk.sign_in(to=to)
        self.page: Page = desk.page
        expect(self.page.get_by_role("heading", level=1)).to_be_visible()
        self.page.evaluate(LISTENING)

    def opens(self, page: str) -> None:
        self.page.get_by_role("navigation", name="Console").get_by_role("link", name=page).press("Enter")

    def presses(self, button: str, within: Locator | None = None) -> None:
        (within or self.page).get_by_role("button", name=button).first.press("Enter")

    def hears(self, *sentences: str) -> None:
        for sentence in sentences:
            self.page.wait_for_function(
                "(said) => window.announced.some((each) => each.includes(said))", arg=sentence
            )

    def stands_at(self, role: Role, name: str | re.Pattern[str]) -> None:
        """The accessible name of what has the focus."""
        expect(self.page.locator(":focus")).to_have_role(role)
        expect(self.page.locator(":focus")).to_have_accessible_name(name)


HEADINGS = {
    **{"Live": "Live calls", "Calls": "Calls", "Bookings": "Bookings", "Feedback": "Feedback"},
    **{"Outbound": "Outbound", "Overview": "Overview", "Unanswered": "Unanswered", "People": "People"},
    **{"Settings": "Settings", "Alarms": "Alarms", "Needs attention": "Needs attention"},
}


@pytest.fixture
def at(desk: Desk) -> Callable[[str], Listener]:
    return lambda to: Listener(desk, to)


def test_each_page_is_heard_by_its_heading_and_called_like_it(at: Callable[[str], Listener]) -> None:
    somebody = at("/")
    for page, heading in HEADINGS.items():
        somebody.opens(page)
        somebody.stands_at("heading", heading)
        expect(somebody.page).to_have_title(f"{heading} · Parley")
    somebody.opens("Settings")
    somebody.page.get_by_role("link", name="Numbers").press("Enter")
    somebody.stands_at("heading", "Settings: Numbers")


def test_each_page_is_called_by_its_heading_where_there_is_nothing_yet(desk: Desk) -> None:
    desk.sign_in("business", business="new-shop")
    headings = {"live": "Live calls", "bookings": "Bookings", "outbound": "Outbound", "people": "People"}
    for view, heading in headings.items():
        desk.go(f"/{view}")
        expect(desk.page.get_by_role("heading", level=1)).to_have_text(heading)
        expect(desk.page.get_by_role("main")).not_to_contain_text("Looking")


def test_each_page_has_its_landmarks_one_heading_of_the_first_rank_and_a_name_for_every_control(
    at: Callable[[str], Listener],
) -> None:
    somebody = at("/")
    for page, heading in HEADINGS.items():
        somebody.opens(page)
        somebody.stands_at("heading", heading)
        expect(somebody.page.get_by_role("heading", level=1)).to_have_count(1)
        expect(somebody.page.get_by_role("main")).to_have_count(1)
        expect(somebody.page.get_by_role("main")).not_to_contain_text("Looking")
        for control in (
            somebody.page.locator("main:visible").locator("a, button, input, select, textarea").all()
        ):
            if control.is_visible():
                expect(control).to_have_accessible_name(re.compile(r"\S"))


def test_a_turn_of_a_live_call_is_heard_in_words_and_a_step_back_says_what_was_said(
    desk: Desk, at: Callable[[str], Listener]
) -> None:
    phone = desk.parley.dial("hvac", from_=CALLER)
    somebody = at(f"/calls/{phone.sid}")
    phone.says("my AC is broken")
    somebody.hears("Caller: my AC is broken Agent: ")
    expect(somebody.page.get_by_role("log")).to_have_attribute("aria-live", "off")
    somebody.presses("The turn before")
    somebody.hears("Turn 2 of 2. Caller: my AC is broken")
    phone.hangs_up()
    somebody.hears("Caller: hung up")


def test_a_note_is_heard_to_be_kept(desk: Desk, at: Callable[[str], Listener]) -> None:
    phone = talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    desk.parley.settle()
    somebody = at(f"/calls/{phone.sid}")
    somebody.page.get_by_text("Write a note").press("Enter")
    somebody.page.get_by_label("Note", exact=True).fill("rang her")
    somebody.presses("Keep the note")
    somebody.hears("The note is kept.")
    expect(somebody.page.locator(":focus")).to_have_text("Write a note")


def test_a_booking_is_moved_and_cancelled_by_ear(at: Callable[[str], Listener]) -> None:
    Records(SYSTEM).put("number", WORKSHOP_LINE, {"agent": "car_desk", "business": "ace-cooling"})
    wish = {"contact": CALLER, "caller": CALLER, "name": "Jane Doe", "vehicle": "Honda", "service": "brakes"}
    schedule_appointment.run(desk_of("car_desk"), start=workday(3, 10).isoformat(), **wish)
    somebody = at("/bookings")
    somebody.page.get_by_label("Calendar").select_option(label="car desk · Ace Cooling")
    somebody.presses("Move ")
    expect(somebody.page.get_by_role("form", name=re.compile("^Move .* for Jane Doe"))).to_be_visible()
    somebody.hears("times are free.")
    somebody.presses("Move it")
    somebody.hears("Moved to ")
    somebody.stands_at("button", re.compile("^Move .*Jane Doe"))
    somebody.presses("Cancel ")
    somebody.presses(
        "Cancel it", somebody.page.get_by_role("form", name=re.compile("^Cancel .* for Jane Doe"))
    )
    somebody.hears("Cancelled.", "Nothing is booked")
    somebody.stands_at("heading", "Bookings")


def test_a_person_is_deleted_by_ear(desk: Desk, at: Callable[[str], Listener]) -> None:
    talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    desk.parley.settle()
    somebody = at("/people")
    number = somebody.page.get_by_label("Number")
    number.fill("12")
    number.press("Enter")
    somebody.hears("is no number")
    number.fill(CALLER)
    number.press("Enter")
    somebody.hears(f"This is kept about {CALLER}:")
    somebody.page.get_by_label("Delete this for good").press("Space")
    somebody.presses("Delete it all")
    somebody.hears("Deleted, and noted with the other deletions.")
    somebody.stands_at("textbox", "Number")


def test_a_setting_is_saved_refused_and_taken_back_by_ear(at: Callable[[str], Listener]) -> None:
    somebody = at("/settings")
    arrivals = somebody.page.get_by_label("Arrivals")
    arrivals.fill("25:99")
    somebody.presses("Save")
    somebody.hears("'25:99' is no time of day")
    somebody.stands_at("textbox", re.compile("^Arrivals"))
    arrivals.fill("09:00")
    somebody.presses("Save")
    somebody.hears("Visits: saved. It counts from the next call on.")
    somebody.stands_at("button", "Undo")
    somebody.page.keyboard.press("Enter")
    somebody.hears("It is as it was before.")
    somebody.stands_at("heading", "Settings")


def test_an_outreach_is_stopped_by_ear(desk: Desk, at: Callable[[str], Listener]) -> None:
    Records("ace-cooling").put("setting", "outreach", {"countries": ["US", "SE"]})
    desk.parley.exchange.callee("+46701740605", ["no-answer"])
    somebody = at("/outbound")
    somebody.page.get_by_label("To", exact=False).first.fill("+46701740605")
    somebody.presses("Call")
    somebody.stands_at("heading", "Call to +46701740605")
    somebody.presses("Cancel")
    somebody.hears("Cancelled; nobody will be called.")
    somebody.stands_at("heading", "Call to +46701740605")


def test_what_is_seen_to_is_heard_and_the_next_item_has_the_focus(at: Callable[[str], Listener]) -> None:
    reasons = [{"kind": "complaint", "words": "complained", "turn": 0}]
    for n in (1, 2):
        attention.note("ace-cooling", f"CA{n}", time.time() - n, CALLER, {"call": f"CA{n}"}, reasons)
    somebody = at("/")
    expect(somebody.page.get_by_role("link", name="Needs attention 2")).to_be_visible()
    somebody.presses("Seen to")
    somebody.hears("Seen to.")
    expect(somebody.page.locator("li:has(:focus)")).to_have_count(1)
    somebody.presses("Seen to")
    somebody.hears("Nothing needs you")
    somebody.stands_at("heading", "Needs attention")


def test_a_server_that_is_gone_is_heard_and_so_is_what_cannot_be_shown(at: Callable[[str], Listener]) -> None:
    somebody = at("/live")
    somebody.page.route("**/api/console/**", lambda route: route.abort())
    somebody.hears("Connection lost. What you see may be old; trying again …")
    somebody.opens("Overview")
    somebody.hears("The server cannot be reached.")
    somebody.page.unroute("**/api/console/**")


def test_who_asked_never_to_be_called_is_not_offered_a_call(at: Callable[[str], Listener]) -> None:
    reasons = [{"kind": "do_not_call", "words": "asked never to be called again", "turn": 0}]
    attention.note("ace-cooling", "CA1", time.time(), CALLER, {"call": "CA1"}, reasons)
    somebody = at("/")
    expect(somebody.page.get_by_text("asked never to be called again")).to_be_visible()
    expect(somebody.page.get_by_role("link", name="Call back")).to_have_count(0)


def test_a_message_is_played_by_ear_and_its_player_has_the_focus(
    desk: Desk, at: Callable[[str], Listener]
) -> None:
    phone = talk(desk.parley.dial("car_desk", CALLER), ("can I leave a message for Mike",))
    phone.leaves_message("please call me about the brakes")
    phone.hangs_up()
    desk.parley.settle()
    somebody = at(f"/calls/{phone.sid}")
    name = re.compile(r"Message for Mike, \d:\d\d$")
    somebody.presses("Play: Message for Mike")
    expect(somebody.page.locator("audio:focus")).to_have_accessible_name(name)
    somebody.page.route("**/recordings/**", lambda route: route.fulfill(status=404, json={}))
    somebody.page.reload()
    somebody.page.get_by_role("button", name="Play: Message for Mike").press("Enter")
    expect(somebody.page.get_by_role("alert").filter(has_text="The server answered 404")).to_be_visible()
    somebody.stands_at("button", re.compile("^Play: Message for Mike"))


def test_a_colleague_is_invited_given_a_role_and_removed_by_ear(at: Callable[[str], Listener]) -> None:
    somebody = at("/settings/colleagues")
    invited = somebody.page.get_by_role("form", name="Invite a colleague")
    for email in ("ann@example.com", "bo@example.com"):
        invited.get_by_label("E-mail").fill(email)
        somebody.presses("Invite", invited)
        somebody.hears(f"{email} was invited. Tell them the address: ")
        somebody.stands_at("heading", "Settings: Colleagues")
    invited.get_by_label("E-mail").fill("carl")
    somebody.presses("Invite", invited)
    somebody.hears("this is no e-mail address")
    somebody.stands_at("textbox", re.compile("^E-mail"))
    somebody.page.get_by_role("combobox", name="Role: bo@example.com").select_option("business")
    somebody.presses("Give this role: bo@example.com")
    somebody.hears("bo@example.com has another role from now on")
    somebody.presses("Remove: bo@example.com")
    somebody.stands_at("button", "Remove for good: bo@example.com")
    somebody.page.keyboard.press("Enter")
    somebody.hears("bo@example.com has no access any more.")


def test_a_key_is_made_and_ended_by_ear(at: Callable[[str], Listener]) -> None:
    somebody = at("/settings/keys")
    for name in ("the web shop", "the till"):
        somebody.page.get_by_label("What it is for").fill(name)
        somebody.presses("Make a key")
        somebody.hears("Keep it now: it is shown this once.")
        somebody.stands_at("button", "I have kept it")
        somebody.page.keyboard.press("Enter")
        expect(somebody.page.get_by_role("button", name=f"End: {name}")).to_be_visible()
    somebody.presses("End: the till")
    somebody.stands_at("button", "End for good: the till")
    somebody.page.keyboard.press("Enter")
    somebody.hears("opens nothing any more.")


def test_figures_are_heard_in_a_sentence_and_each_chart_has_a_table_of_its_name(
    desk: Desk, at: Callable[[str], Listener]
) -> None:
    talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    desk.parley.settle()
    somebody = at("/overview")
    somebody.page.get_by_label("Period").select_option("week")
    somebody.hears("Added up: 1 call, none in the time before.")
    charts = somebody.page.get_by_role("img")
    for chart in charts.all():
        expect(chart).to_have_accessible_name(re.compile(r"\S"))
    title = charts.first.get_attribute("aria-label")
    summary = somebody.page.locator("summary", has_text="As a table").first
    expect(summary).to_have_text(f"As a table: {title}")
    summary.press("Enter")
    expect(somebody.page.get_by_role("table", name=title, exact=True)).to_be_visible()
