"""The owner of the workshop changes how it works, with the keyboard; the next caller is told so."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from agents.hvac.tests.end_to_end.calls import talk
from parley.store.records import SYSTEM, Records
from tests.end_to_end.console.conftest import Desk

AGENTS = ("car_desk",)

BUSINESS = "car_desk"


def test_a_price_is_changed_refused_undone_and_told_to_the_next_caller(desk: Desk) -> None:
    page, records = desk.page, Records(BUSINESS)
    before = records.get("setting", "workshop")
    desk.sign_in("business", business=BUSINESS, to="/settings")
    workshop = page.get_by_role("form", name="Workshop")
    price = workshop.get_by_label("Price in dollars").first
    expect(price).to_have_value("79")

    workshop.get_by_label("Minutes", exact=True).first.fill("0")
    workshop.get_by_role("button", name="Save").click()
    expect(workshop.get_by_role("alert")).to_contain_text("oil change: Minutes must be 1 to 600")
    assert records.get("setting", "workshop") == before

    workshop.get_by_label("Minutes", exact=True).first.fill("30")
    price.fill("85.50")
    price.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("It counts from the next call on")
    caller = talk(desk.parley.dial("car_desk"), ("how much is an oil change",))
    assert "85" in " ".join(caller.said)

    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("It is as it was before")
    assert records.get("setting", "workshop") == before
    page.get_by_role("link", name="Changes").click()
    expect(page.get_by_role("list", name="Changes, the newest first").locator("> li")).to_have_count(2)


NAME = "O'Hara & Sons, Motors"


def test_a_business_is_called_by_its_new_name_at_once_until_that_is_undone(desk: Desk) -> None:
    page = desk.page
    desk.sign_in("business", business=BUSINESS, to="/settings")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Settings of Car Desk")
    name = page.get_by_label("Name of the business")
    name.fill(NAME)
    name.press("Enter")
    expect(page.get_by_role("status").filter(has_text="It counts at once.")).to_be_visible()
    expect(heading).to_have_text(f"Settings of {NAME}")
    expect(page.get_by_role("banner")).to_contain_text(NAME)
    page.get_by_role("button", name="Undo").click()
    expect(heading).to_have_text("Settings of Car Desk")
    expect(page.get_by_role("banner")).to_contain_text("Car Desk")


def test_each_page_calls_a_business_by_its_name(desk: Desk) -> None:
    page = desk.page
    Records(BUSINESS).put("setting", "business", {"name": NAME})
    Records(SYSTEM).put("number", "+15125550160", {"agent": "car_desk", "business": "ace-cooling"})
    call = desk.parley.dial("car_desk").hangs_up()
    desk.sign_in(to=f"/calls/{call.sid}")
    expect(page.get_by_role("main")).to_contain_text(NAME)
    for shown in (
        "calls",
        "bookings",
        "outbound",
        "overview",
        "unanswered",
        "people",
        "settings",
        "attention",
    ):
        desk.go(f"/{shown}")
        expect(page.locator("option", has_text=NAME).first).to_be_attached()
        expect(page.get_by_role("main")).not_to_contain_text(BUSINESS)


def test_who_may_only_look_is_offered_nothing_to_change(desk: Desk) -> None:
    call = desk.parley.dial("car_desk").hangs_up()
    desk.sign_in("viewer", business=BUSINESS, to=f"/calls/{call.sid}")
    expect(desk.page.locator(".turn").first).to_be_visible()
    for name in ("Call back", "Write a note"):
        expect(desk.page.get_by_text(name, exact=True)).to_be_hidden()
    desk.go("/outbound")
    expect(desk.page.get_by_role("button", name="May I call?")).to_be_visible()
    expect(desk.page.get_by_role("button", name="Call", exact=True)).to_be_hidden()
    desk.go("/settings")
    expect(desk.page.get_by_role("form", name="Workshop")).to_be_visible()
    expect(desk.page.get_by_role("main").get_by_role("button")).to_have_count(0)


PAGES = {
    **{
        f"/settings/{name}": "Settings"
        for name in ("business", "numbers", "do_not_call", "keys", "colleagues")
    },
    "/settings/changes": "Settings",
    "/alarms": "Alarms",
}


def test_every_page_fits_a_phone_and_can_be_read_by_anybody(desk: Desk) -> None:
    page = desk.page
    page.set_viewport_size({"width": 390, "height": 844})
    desk.sign_in(to="/live")
    expect(page.get_by_role("heading", name="Live calls")).to_be_visible()
    for address, title in PAGES.items():
        desk.go(address)
        expect(page.get_by_role("heading", name=title, level=1)).to_be_visible()
        expect(page.locator(".hint", has_text="Looking")).to_have_count(0)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, address
        found = Axe().run(page)
        assert found.violations_count == 0, f"{address}: {found.generate_report()}"
