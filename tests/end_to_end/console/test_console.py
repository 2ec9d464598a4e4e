"""Operators and businesses walk through the console."""

import json
import re
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import APIResponse, Locator, Route, expect

from agents.hvac.tests.end_to_end.calls import HAPPY, talk
from parley.outreach.request import CallRequest
from parley.outreach.start import start_outreach
from parley.store import attention
from parley.store.records import Records
from tests.end_to_end.console.conftest import Desk

AGENTS = ("game", "hvac")

MARKUP = "<img src=x onerror=alert(1)>"
CALLER, OTHER_CALLER = "+15125550140", "+15125550141"
CALLEE = "+46701740605"
LISTED = re.compile(r"/attention(\?|$)")
TOO_MANY: dict[str, Any] = {
    "status": 429,
    "content_type": "application/json",
    "body": '{"message":"Too Many Requests"}',
}
"""What API Gateway answers when a stage is asked too often."""


def test_whoever_is_signed_out_sees_nothing_but_the_way_in(desk: Desk) -> None:
    desk.go("/calls")
    expect(desk.page.get_by_role("heading", name="Sign in to Parley")).to_be_visible()
    expect(desk.page.get_by_role("navigation")).to_be_hidden()
    desk.page.get_by_label("Token").fill("nonsense")
    desk.page.get_by_role("button", name="Sign in").click()
    expect(desk.page.get_by_role("alert")).to_contain_text("no token")


def test_a_link_signs_in_and_leaves_no_token_in_the_address(desk: Desk) -> None:
    desk.sign_in()
    expect(desk.page.get_by_role("heading", name="Live calls")).to_be_visible()
    assert "token" not in desk.page.url
    desk.page.get_by_role("button", name="Sign out").click()
    expect(desk.page.get_by_role("status").filter(has_text="signed out")).to_be_visible()


def test_a_session_that_expires_asks_to_sign_in_and_goes_on_where_one_was(desk: Desk) -> None:
    desk.sign_in(to="/overview", seconds=8)
    expect(desk.page.get_by_role("heading", name="Overview", exact=True)).to_be_visible()
    expect(desk.page.get_by_text("Your session has expired")).to_be_visible(timeout=30_000)
    desk.page.get_by_label("Token").fill(desk.parley.stack.token(["operator"]))
    desk.page.get_by_role("button", name="Sign in").click()
    expect(desk.page.get_by_role("heading", name="Overview", exact=True)).to_be_visible()


def test_a_live_call_appears_and_its_page_grows_as_it_goes_on(desk: Desk) -> None:
    desk.sign_in()
    expect(desk.page.get_by_text("Nobody is on the phone")).to_be_visible()
    phone = desk.parley.dial("hvac", from_=CALLER)
    card = desk.page.get_by_role("link", name=CALLER)
    expect(card).to_contain_text("How can I help you today?")
    card.click()
    log = desk.page.get_by_role("log", name="Transcript")
    expect(log.locator(".turn")).to_have_count(1)
    phone.says("my AC is broken")
    expect(log.locator(".turn")).to_have_count(2)
    expect(log).to_contain_text("my AC is broken")
    expect(log).to_contain_text("90 % sure")
    expect(log).to_contain_text("read by rule")
    expect(log).to_contain_text("lookup caller: unknown")
    expect(desk.page.locator(".state.current")).to_have_attribute("data-state", "safety")
    log.locator("summary").nth(1).click()
    expect(log.locator("details").nth(1)).to_contain_text("'welcome' is service")
    talk(phone, HAPPY[1:])
    expect(desk.page.get_by_text("booked", exact=True).first).to_be_visible()
    expect(desk.page.locator(".state.current")).to_have_attribute("data-state", "done")


def test_what_needs_a_person_comes_first_and_goes_when_somebody_has_seen_to_it(desk: Desk) -> None:
    phone = desk.parley.dial("hvac", from_=CALLER).says(
        "your technician left a huge mess, I want to complain"
    )
    phone.hangs_up()
    desk.parley.settle()
    desk.sign_in(to="/")
    expect(desk.page.get_by_role("heading", name="Needs attention")).to_be_visible()
    tab = desk.page.get_by_role("navigation").get_by_role("link", name="Needs attention")
    expect(tab).to_contain_text("1")
    item = desk.page.get_by_role("listitem").filter(has_text=CALLER)
    item.get_by_role("link", name="complained about a visit").click()
    expect(desk.page.get_by_text("Turn 2 of 2", exact=True)).to_be_visible()
    expect(desk.page.locator(".looked-at")).to_contain_text("huge mess")
    late: list[tuple[Route, APIResponse]] = []
    desk.page.route(LISTED, lambda route: late.append((route, route.fetch())))
    desk.page.go_back()
    item.get_by_label("What was done").fill("called back, cleaned up")
    item.get_by_label("What was done").press("Enter")
    expect(desk.page.get_by_text("Nothing needs you")).to_be_visible()
    expect(tab).to_have_text("Needs attention")
    for route, answer in late:  # what was asked for before that brings nothing back
        route.fulfill(response=answer)
    desk.page.unroute(LISTED)
    expect(desk.page.get_by_text("Nothing needs you")).to_be_visible()
    desk.page.get_by_label("Show").select_option("seen to")
    expect(item).to_contain_text("called back, cleaned up")
    item.get_by_role("button", name="Open again").click()
    expect(tab).to_contain_text("1")


def test_who_needs_somebody_is_called_back_by_one_click_and_named_in_any_writing(desk: Desk) -> None:
    about = {"call": "CA1", "agent": "hvac", "name": "דנה כהן"}
    reasons = [{"kind": "callback", "words": "was promised a call back", "turn": 2}]
    attention.note("ace-cooling", "CA1", time.time(), CALLER, about, reasons)
    desk.sign_in(to="/")
    item = desk.page.get_by_role("listitem").filter(has_text=CALLER)
    name, number = (item.get_by_text(words, exact=True).bounding_box() for words in ("דנה כהן", CALLER))
    assert name
    assert number
    assert name["x"] + name["width"] < number["x"]
    item.get_by_role("link", name="Call back", exact=True).click()
    expect(desk.page.locator("form [name=to]")).to_have_value(CALLER)


def test_a_finished_call_is_found_stepped_through_replayed_and_exported(desk: Desk, tmp_path: Path) -> None:
    talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    desk.parley.dial("hvac", from_=OTHER_CALLER).hangs_up()
    desk.parley.settle()
    desk.sign_in(to="/calls")
    page = desk.page
    expect(page.locator("tbody tr")).to_have_count(2)
    page.get_by_label("Words or a name").fill("jane doe")
    page.get_by_role("textbox", name="Number").fill("0140")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    page.locator("tbody a").click()
    expect(page.locator(".turn")).to_have_count(len(HAPPY) + 1)
    page.get_by_role("button", name="The turn before").click()
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".turn.looked-at")).to_have_attribute("data-turn", str(len(HAPPY)))
    expect(page.locator(".state.current")).to_have_attribute("data-state", "confirm")
    page.get_by_role("button", name="Replay").click()
    expect(page.get_by_text("takes this call the same way")).to_be_visible()
    with page.expect_download() as downloading:
        page.get_by_role("button", name="Export").click()
    downloading.value.save_as(tmp_path / "call.json")
    assert json.loads((tmp_path / "call.json").read_text())["outcome"] == "booked"


def test_a_business_sees_its_own_and_no_other_call(desk: Desk) -> None:
    phone = desk.parley.dial("hvac", from_=CALLER)
    desk.sign_in("business", business="companion", to="/calls")
    expect(desk.page.get_by_text("There are no calls yet")).to_be_visible()
    expect(desk.page.get_by_label("Business", exact=True)).to_have_count(0)
    desk.go(f"/calls/{phone.sid}")
    expect(desk.page.get_by_text("There is no such call")).to_be_visible()


def test_an_unknown_call_and_an_unknown_page_say_where_to_go(desk: Desk) -> None:
    desk.sign_in(to="/calls/CA0000")
    expect(desk.page.get_by_text("There is no such call")).to_be_visible()
    desk.go("/nowhere")
    expect(desk.page).to_have_title("No such page · Parley")
    desk.page.get_by_role("link", name="To the first page").click()
    expect(desk.page.get_by_role("heading", name="Needs attention")).to_be_visible()


def test_a_call_that_goes_on_is_opened_at_its_newest_words(desk: Desk) -> None:
    phone = desk.parley.dial("hvac", from_=CALLER)
    for line in HAPPY[:5]:
        phone.says(line)
    desk.sign_in(to=f"/calls/{phone.sid}")
    expect(desk.page.locator(".turn").last).to_be_in_viewport()
    phone.says(HAPPY[5])
    expect(desk.page.locator('[data-turn="7"]')).to_be_in_viewport()


def test_a_lost_connection_is_told_and_caught_up_with(desk: Desk) -> None:
    phone = desk.parley.dial("hvac", from_=CALLER)
    desk.sign_in(to=f"/calls/{phone.sid}")
    expect(desk.page.locator(".turn")).to_have_count(1)
    desk.page.context.set_offline(True)
    lost = desk.page.locator("#connection")  # the phone, in the background, says so as well
    expect(lost).to_contain_text("Connection lost", timeout=20_000)
    phone.says("my AC is broken")
    phone.says("no")
    desk.page.context.set_offline(False)
    expect(desk.page.locator(".turn")).to_have_count(3, timeout=15_000)
    expect(lost).to_be_empty()


def test_a_throttled_server_is_asked_again(desk: Desk) -> None:
    phone = desk.parley.dial("hvac", from_=CALLER)
    desk.sign_in(to=f"/calls/{phone.sid}")
    expect(desk.page.locator(".turn")).to_have_count(1)
    with desk.parley.stack.fault("dynamodb", "throttle"):
        expect(desk.page.get_by_text("The server is busy")).to_be_visible(timeout=20_000)
    phone.says("my AC is broken")
    expect(desk.page.locator(".turn")).to_have_count(2, timeout=20_000)
    expect(desk.page.get_by_text("The server is busy")).to_be_hidden()


def test_a_gateway_that_lets_nothing_through_is_told_in_words_and_asked_again(desk: Desk) -> None:
    phone = desk.parley.dial("hvac", from_=CALLER)
    desk.sign_in()
    expect(desk.page.get_by_role("heading", name="Live calls")).to_be_visible()
    answers = [TOO_MANY] * 4 + [None]  # the first question, and three more after longer and longer pauses

    def answered(route: Route) -> None:
        refusal = answers.pop(0) if len(answers) > 1 else answers[0]
        route.fulfill(**refusal) if refusal else route.continue_()

    desk.page.route(re.compile("/api/console/calls($|[?])"), answered)
    desk.go("/calls")
    expect(desk.page.get_by_text("The server is busy just now")).to_be_visible(timeout=15_000)
    desk.page.get_by_role("button", name="Try again").click()
    expect(desk.page.locator(f"a[href='#/calls/{phone.sid}']")).to_be_visible()


def test_what_callers_say_is_text_and_never_markup(desk: Desk) -> None:
    phone = desk.parley.dial("hvac", from_=CALLER)
    phone.says(f"{MARKUP} my AC is broken")
    desk.sign_in()
    expect(desk.page.locator(".card")).to_contain_text(MARKUP)
    desk.go(f"/calls/{phone.sid}")
    expect(desk.page.locator(".turn").nth(1)).to_contain_text(MARKUP)
    assert desk.page.locator("#view img").count() == 0


def _form(desk: Desk, to: str) -> Locator:
    """Filled in for a call from the companion, at any hour."""
    Records("companion").put("setting", "outreach", {"from": "+15125550197", "hours": [0, 24]})
    desk.sign_in(to="/outbound")
    form = desk.page.locator("form", has_text="Place a call")
    form.locator("[name=from]").select_option("+15125550197")
    form.locator("[name=to]").fill(to)
    return form


def test_a_call_is_placed_rings_here_is_declined_counted_down_to_and_cancelled(desk: Desk) -> None:
    form, page = _form(desk, CALLEE), desk.page
    form.get_by_role("button", name="May I call?").click()
    expect(form.get_by_role("status")).to_contain_text("Yes. 0 of 8 calls today.")
    form.get_by_role("button", name="Call", exact=True).click()
    page.get_by_role("dialog").get_by_role("button", name="Decline").click()
    expect(page.get_by_text("Next attempt in 0:")).to_be_visible(timeout=15_000)
    expect(page.get_by_role("table")).to_contain_text("busy")
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("Cancelled; nobody will be called.")).to_be_visible()
    desk.go("/outbound")
    expect(page.locator(".row")).to_contain_text("cancelled")


def test_a_call_that_was_not_asked_for_here_is_found_and_stopped(desk: Desk) -> None:
    _, page = _form(desk, CALLEE), desk.page
    expect(page.get_by_text("Nobody yet.")).to_be_visible()
    wanted = CallRequest(agent="companion", to=CALLEE, consent="requested", pace="patient")
    desk.parley.exchange.callee(CALLEE, ["busy"])
    start_outreach("companion", "order-7", wanted)
    page.reload()
    page.locator(".row", has_text=CALLEE).click()
    expect(page.get_by_text("Next attempt in")).to_be_visible(timeout=15_000)
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("Cancelled; nobody will be called.")).to_be_visible()


def test_a_number_that_is_none_is_told_and_nobody_is_called(desk: Desk) -> None:
    form = _form(desk, "0701")
    form.get_by_role("button", name="Call", exact=True).click()
    expect(form.get_by_role("alert")).to_contain_text("whole phone number")


def test_the_overview_adds_up_the_day(desk: Desk) -> None:
    talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    talk(desk.parley.dial("hvac", from_=OTHER_CALLER), ["my AC is broken", "I smell gas"])
    desk.parley.settle()
    desk.sign_in(to="/overview")
    tiles = desk.page.locator(".tile")
    expect(tiles.filter(has_text="Calls")).to_contain_text("2")
    expect(desk.page.locator(".legend").first).to_contain_text("booked")
    desk.page.get_by_text("As a table").click()
    expect(desk.page.get_by_role("table", name="Calls by hour and outcome")).to_contain_text("1")


def test_a_person_is_deleted_and_the_deletion_is_listed(desk: Desk) -> None:
    talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    desk.sign_in(to="/people")
    page = desk.page
    page.get_by_label("Business").select_option("ace-cooling")
    page.get_by_label("Number").fill(CALLER)
    page.get_by_role("button", name="What is kept?").click()
    expect(page.locator("#view").get_by_text("booking", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Delete it all")).to_be_disabled()
    page.get_by_label("Delete this for good").check()
    page.get_by_role("button", name="Delete it all").click()
    expect(page.locator(".row")).to_contain_text("…140")
    desk.go("/calls")
    expect(page.get_by_text("There are no calls yet")).to_be_visible()


VIEWS = (
    "/attention",
    "/live",
    "/calls",
    "/bookings",
    "/bookings/callback",
    "/feedback",
    "/outbound",
    "/phone",
    "/overview",
    "/unanswered",
    "/people",
)


@pytest.fixture
def busy_day(desk: Desk) -> str:
    sid = talk(desk.parley.dial("hvac", from_=CALLER), HAPPY).sid
    desk.parley.dial("hvac", from_=OTHER_CALLER).says("my AC is broken")
    desk.parley.settle()
    return sid


SCHEMES: Sequence[Literal["light", "dark"]] = ("light", "dark")


@pytest.mark.slow
def test_axe_finds_no_serious_fault_in_light_and_dark(desk: Desk, busy_day: str) -> None:
    desk.sign_in()
    for view in (*VIEWS, f"/calls/{busy_day}"):
        desk.go(view)
        desk.page.wait_for_load_state("networkidle" if view == "/calls" else "load")
        expect(desk.page.locator("h1:visible").first).to_be_visible()
        for scheme in SCHEMES:
            desk.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            desk.page.wait_for_timeout(300)
            found = Axe().run(desk.page).response["violations"]
            serious = [
                (fault["id"], [node["html"][:120] for node in fault["nodes"][:3]])
                for fault in found
                if fault["impact"] in ("serious", "critical")
            ]
            assert serious == [], (view, scheme)


def test_everything_fits_on_a_phone_sized_screen(desk: Desk, busy_day: str) -> None:
    desk.page.set_viewport_size({"width": 360, "height": 640})
    desk.sign_in()
    for view in (*VIEWS, f"/calls/{busy_day}"):
        desk.go(view)
        expect(desk.page.locator("h1:visible").first).to_be_visible()
        assert desk.page.evaluate("document.documentElement.scrollWidth") <= 360, view


def test_it_can_be_walked_through_with_the_keyboard_alone(desk: Desk, busy_day: str) -> None:
    desk.sign_in()
    expect(desk.page.locator(".card")).to_have_count(1)
    desk.page.keyboard.press("Tab")
    expect(desk.page.get_by_role("link", name="Skip to the content")).to_be_focused()
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_role("main")).to_be_focused()
    expect(desk.page.locator(".card")).to_have_count(1)
    calls = desk.page.get_by_role("navigation").get_by_role("link", name="Calls")
    calls.focus()
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_role("heading", name="Calls", exact=True)).to_be_visible()
    expect(calls).to_have_attribute("aria-current", "page")


@pytest.mark.parametrize(("choice", "then"), [("Stay", "Operator"), ("Change", "Ace Cooling")])
def test_a_link_that_signs_in_asks_before_it_takes_the_place_of_a_session(
    desk: Desk, choice: str, then: str
) -> None:
    desk.sign_in("operator")
    expect(desk.page.get_by_role("banner")).to_contain_text("Operator")
    desk.sign_in("business", business="ace-cooling")
    asked = desk.page.get_by_role("alertdialog")
    expect(asked).to_contain_text("Ace Cooling")
    assert "token" not in desk.page.url
    expect(desk.page.get_by_role("banner")).to_contain_text("Operator")
    asked.get_by_role("button", name=choice).click()
    expect(desk.page.get_by_role("banner")).to_contain_text(then)
    expect(desk.page.get_by_role("heading", name="Live calls")).to_be_visible()


def test_a_link_that_is_followed_to_a_new_page_asks_as_well(desk: Desk) -> None:
    desk.sign_in("operator")
    expect(desk.page.get_by_role("banner")).to_contain_text("Operator")
    desk.page.goto("about:blank")
    desk.sign_in("business", business="ace-cooling")
    expect(desk.page.get_by_role("alertdialog")).to_be_visible()
    desk.page.get_by_role("button", name="Stay").click()
    expect(desk.page.get_by_role("banner")).to_contain_text("Operator")
