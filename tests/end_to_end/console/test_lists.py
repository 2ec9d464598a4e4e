"""Lists of calls in a browser: saved, chosen from, folded on a phone, found again; and what a call leads to."""

import csv
import time
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from agents.hvac.tests.end_to_end.calls import HAPPY, talk
from tests.end_to_end.console.conftest import Desk
from tests.integration.console.conftest import a_call

AGENTS = ("game", "hvac")

CALLER = "+15125550140"
LINE = "+15125550199"


def saved(desk: Desk, folder: Path, button: str = "Save as CSV") -> list[list[str]]:
    with desk.page.expect_download() as downloading:
        desk.page.get_by_role("button", name=button).click()
    downloading.value.save_as(folder / "saved.csv")
    with (folder / "saved.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.slow
def test_what_a_search_finds_is_saved_as_one_table(desk: Desk, tmp_path: Path) -> None:
    for n in range(120):
        a_call(f"CA{n:03}", time.time() - 1000 + n, turns=1, outcome="booked" if n % 2 else "emergency")
    desk.parley.settle()
    desk.sign_in(to="/calls")
    desk.page.get_by_label("Outcome").select_option("emergency")
    expect(desk.page.locator("tbody tr")).to_have_count(50)
    header, *lines = saved(desk, tmp_path)
    assert header[0] == "began (UTC)"
    assert [line[-1] for line in lines] == [f"CA{n:03}" for n in range(118, -1, -2)]


def test_a_complaint_is_chosen_from_the_reasons_for_which_calls_need_attention(desk: Desk) -> None:
    talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    angry = desk.parley.dial("hvac", from_="+15125550141")
    angry.says("I waited all day yesterday and nobody came")
    angry.hangs_up()
    desk.parley.settle()
    desk.sign_in(to="/calls")
    desk.page.get_by_label("Needs attention").select_option("complained about a visit")
    expect(desk.page.locator("tbody tr")).to_have_count(1)
    expect(desk.page.locator("tbody tr")).to_contain_text("+15125550141")


def test_costs_are_saved_by_business(desk: Desk, tmp_path: Path) -> None:
    talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    desk.parley.settle()
    desk.sign_in(to="/overview")
    desk.page.get_by_label("Period").select_option("week")
    header, *lines = saved(desk, tmp_path, "Save costs by business as CSV")
    [line] = [line for line in lines if line[0] == "Ace Cooling"]
    told = dict(zip(header, line, strict=True))
    assert told["calls"] == "1"
    assert float(told["dollars"]) > 0


def test_what_was_asked_in_vain_is_copied_into_a_passage_and_found_again_after_a_look_at_the_call(
    desk: Desk,
) -> None:
    call = desk.parley.dial("hvac", from_=CALLER)
    call.says("do you clean chimneys")
    call.hangs_up()
    desk.parley.settle()
    desk.sign_in(to="/unanswered")
    page = desk.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_text("Answer it").press("Enter")
    page.locator("select[name=topic]").select_option("hours")
    expect(page.locator("pre")).to_contain_text("## Hours")
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert "- do you clean chimneys" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("list", name="Calls").get_by_role("link").click()
    expect(page.locator(".turn.looked-at")).to_contain_text("do you clean chimneys")
    page.go_back()
    expect(page.locator("pre")).to_be_visible()
    page.get_by_label("What was done").fill("a passage says no")
    page.get_by_role("button", name="Answered").click()
    expect(page.get_by_text("Every question was answered")).to_be_visible()
    page.get_by_label("Show").select_option("answered since")
    expect(page.get_by_role("listitem").filter(has_text="a passage says no")).to_be_visible()


def test_calls_of_a_day_and_of_a_span_are_found_by_filters_that_fit_in_one_line(desk: Desk) -> None:
    day, page = 24 * 3600, desk.page
    noon = time.mktime((*time.localtime()[:3], 12, 0, 0, 0, 0, -1)) - 7 * day
    for n in range(4):
        a_call(f"CA{n:03}", noon + n * day, turns=1)
    page.set_viewport_size({"width": 1265, "height": 800})  # of 1280 beside a scroll bar
    desk.sign_in(to="/calls")
    first, last = page.get_by_label("Day, or from"), page.get_by_label("To", exact=True)
    for since, until, found in ((1, None, 1), (1, 2, 2), (None, 1, 2), (2, 1, 0)):
        for field, nth in ((first, since), (last, until)):
            field.fill("" if nth is None else time.strftime("%Y-%m-%d", time.localtime(noon + nth * day)))
        expect(page.locator("tbody tr")).to_have_count(found)
    expect(page.get_by_text("this period ends before it begins")).to_be_visible()
    fields = page.get_by_role("search").locator(".field, .buttons")
    assert len({box["y"] + box["height"] for each in fields.all() if (box := each.bounding_box())}) == 1


def test_an_outcome_is_chosen_from_those_of_the_agent_in_plain_words(desk: Desk) -> None:
    desk.sign_in(to="/calls")
    options = desk.page.get_by_label("Outcome").locator("option")
    expect(options.filter(has_text="do not call")).to_have_count(1)
    expect(options.filter(has_text="said goodbye")).to_have_count(1)
    desk.page.get_by_role("search").get_by_label("Agent").select_option("hvac")
    expect(options.filter(has_text="said goodbye")).to_have_count(0)
    assert not [words for words in options.all_inner_texts() if "_" in words]


@pytest.mark.slow
def test_a_list_grows_by_scrolling_and_is_found_again_with_what_came_meanwhile(desk: Desk) -> None:
    for n in range(70):
        a_call(f"CA{n:03}", time.time() - 1000 + n, turns=1, outcome="handed_over")
    desk.sign_in(to="/calls")
    page = desk.page
    page.get_by_role("search").get_by_label("Agent").select_option("hvac")
    expect(page.locator("tbody tr")).to_have_count(50)
    page.locator("tbody tr").last.scroll_into_view_if_needed()
    expect(page.locator("tbody tr")).to_have_count(70)
    link = page.locator("a[href='#/calls/CA005']")
    link.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    link.click()
    expect(page.locator(".turn")).to_have_count(1)
    expect(page.locator(":focus")).to_have_role("heading")
    a_call("CA100", time.time(), turns=1, outcome="booked")
    page.get_by_role("link", name="Calls").last.click()
    expect(page.locator("tbody tr")).to_have_count(71)
    expect(page.locator("tbody tr").first).to_contain_text("booked")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    assert before > 0
    expect(page.get_by_role("search").get_by_label("Agent")).to_have_value("hvac")


def test_a_page_that_does_not_come_is_told_in_words(desk: Desk) -> None:
    desk.sign_in(to="/calls")
    desk.page.route("**/views/people.js", lambda route: route.abort())
    desk.go("/people")
    expect(desk.page.get_by_role("main")).to_contain_text("The server cannot be reached just now.")
    expect(desk.page.get_by_role("main")).not_to_contain_text("people.js")


def test_the_title_says_whose_call_it_is_and_the_diagram_has_plain_words(desk: Desk) -> None:
    phone = talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    desk.sign_in(to=f"/calls/{phone.sid}")
    expect(desk.page.locator(".turn")).to_have_count(len(HAPPY) + 1)
    assert desk.page.title().startswith("Jane Doe, hvac, ")
    expect(desk.page.locator("[data-state=service_area]")).to_contain_text("service area")
    desk.go("/calls")
    expect(desk.page).to_have_title("Calls · Parley")


def test_calls_are_cards_on_a_phone_and_the_navigation_shows_where_one_is(desk: Desk) -> None:
    talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    desk.parley.settle()
    page = desk.page
    page.set_viewport_size({"width": 360, "height": 640})
    desk.sign_in(to="/calls")
    row = page.get_by_role("row").filter(has_text=CALLER)
    row.scroll_into_view_if_needed()
    expect(row.get_by_role("cell", name="booked", exact=True)).to_be_in_viewport(ratio=1)
    expect(row.get_by_role("rowheader")).to_be_in_viewport(ratio=1)
    region = page.get_by_role("region", name="Calls")
    assert region.evaluate("(each) => each.scrollWidth <= each.clientWidth")
    desk.go("/people")
    expect(page.get_by_role("navigation").get_by_role("link", name="People")).to_be_in_viewport(ratio=1)


def test_a_note_and_calling_back_are_one_step_from_a_call(desk: Desk) -> None:
    phone = desk.parley.dial("hvac", from_=CALLER)
    phone.says("my AC is broken")
    phone.hangs_up()
    desk.parley.settle()
    page = desk.page
    desk.sign_in(to=f"/calls/{phone.sid}")
    page.get_by_text("Write a note").click()
    page.get_by_label("Note", exact=True).fill("<b>hung up</b>, call back")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.get_by_role("list", name="Notes")).to_contain_text("“<b>hung up</b>, call back”")
    page.get_by_role("button", name="The turn before").click()
    expect(page.get_by_role("list", name="Notes")).to_contain_text("hung up")
    page.reload()
    expect(page.get_by_role("list", name="Notes")).to_contain_text("hung up")
    page.get_by_role("link", name="Call back").click()
    form = page.locator("form", has_text="Place a call")
    expect(form.locator("[name=to]")).to_have_value(CALLER)
    expect(form.locator("[name=from]")).to_have_value(LINE)
    expect(form.locator("[name=agent]")).to_have_value("hvac")


def test_the_first_page_asks_for_its_list_while_it_asks_who_is_signed_in(desk: Desk) -> None:
    page = desk.page
    held: list[Route] = []
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/api/" in request.url else None)
    page.route("**/api/console/me", lambda route: held.append(route))
    with page.expect_request("**/api/console/attention"):
        desk.sign_in(to="/attention")
    held[0].continue_()
    expect(page.get_by_role("heading", name="Nothing needs you")).to_be_visible()
    assert len([each for each in asked if each.endswith("/attention")]) == 1
    page.get_by_role("link", name="Calls").click()
    expect(page.get_by_role("heading", name="Calls", exact=True)).to_be_visible()
    with page.expect_request("**/api/console/attention"):
        page.get_by_role("link", name="Needs attention").click()
