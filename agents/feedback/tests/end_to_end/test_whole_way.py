"""From a verified customer over the call to the answers, in a browser at the end."""

import re
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, Route, ViewportSize, expect

from agents.feedback.data import BUSINESS
from agents.feedback.tests.end_to_end.conftest import sign_in
from agents.feedback.tests.integration.shop import CUSTOMER, STRANGER, Shop

Scheme = Literal["light", "dark"]
SAYS = ("Hallå?", "ja tack", "en tvåa", "kortare <b>kö</b> tack", "åtta av tio", "jadå")
PHONE = ViewportSize(width=360, height=740)


def called(shop: Shop, page: Page) -> Locator:
    """The line of a customer who was verified and has answered; nothing was reloaded for it to appear."""
    shop.exchange.callee(CUSTOMER, ["answer"], says=SAYS)
    expect(page.get_by_text("Nobody has been verified today")).to_be_visible()
    shop.verifies()
    line = page.get_by_role("row").filter(has_text=CUSTOMER)
    expect(line).to_contain_text("Completed", timeout=30_000)
    return line


def section(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Feedback").get_by_role("link", name=name).click()


def test_a_verified_customer_is_called_and_the_business_sees_the_answers(shop: Shop, page: Page) -> None:
    line = called(shop, page)
    said = ("2", "kortare <b>kö</b> tack", "8", "ja")
    for text in said:
        expect(line.get_by_role("cell").nth(1)).to_contain_text(text)
    line.get_by_role("link", name="Transcript").click()
    log = page.get_by_role("log", name="Transcript")
    expect(log).to_contain_text("Vad kunde vi ha gjort bättre?")
    expect(log).to_contain_text("en tvåa")


def test_results_are_shown_as_charts_with_tables_and_in_the_customers_own_words(
    shop: Shop, page: Page
) -> None:
    called(shop, page)
    section(page, "Results")
    expect(page.get_by_role("img")).to_have_count(4, timeout=20_000)
    drawn = "images => images.every(image => image.complete && image.naturalWidth > 0)"
    page.wait_for_function(f"({drawn})([...document.querySelectorAll('img.chart')])")
    expect(page.locator(".tile", has_text="Completed")).to_contain_text("100 %")
    page.get_by_text("As a table: Average rating by store").click()
    expect(page.get_by_role("table", name="Average rating by store")).to_contain_text("butiken i Solna")
    page.get_by_label("Question").select_option("rekommendera")
    expect(page.get_by_text("1 asked: 1 answered")).to_be_visible()
    page.get_by_label("Question").select_option("follow_up")
    expect(page.get_by_role("blockquote")).to_contain_text("kortare <b>kö</b> tack")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as CSV").click()
    expect(page.get_by_role("status").filter(has_text="Saved.")).to_be_visible()
    assert "solna,helhet" in download.value.path().read_text("utf-8-sig")


def test_results_of_an_earlier_choice_that_come_late_are_not_shown(shop: Shop, page: Page) -> None:
    called(shop, page)
    section(page, "Results")
    expect(page.locator(".tile", has_text="Completed")).to_contain_text("100 %")
    late: list[Route] = []
    results = re.compile("/feedback/results[?]")
    page.route(
        results, lambda route: route.continue_() if "store=malmo" in route.request.url else late.append(route)
    )
    with page.expect_request(results):
        page.get_by_label("Period").select_option("7")
    store = page.locator("select[name=store]")
    store.focus()
    store.select_option("malmo")
    expect(page.get_by_text("No calls in this time")).to_be_visible()
    with page.expect_response(re.compile("show=distribution")):
        late[0].continue_()
    page.wait_for_timeout(300)  # for what is drawn once its last chart is there
    expect(page.get_by_text("No calls in this time")).to_be_visible()
    expect(page.get_by_role("img")).to_have_count(0)
    expect(store).to_be_focused()


def test_a_question_is_changed_with_the_keyboard_and_what_is_asked_next_changes_at_once(
    shop: Shop, page: Page
) -> None:
    section(page, "Questions")
    asked, left_out = page.get_by_role("list", name="Asked"), page.get_by_role("list", name="Left out")
    expect(asked.get_by_role("listitem").first).to_contain_text("hur nöjd är du med besöket?")
    page.get_by_role("button", name="Change: Hittade du det du sökte?").press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Priority").fill("0")
    dialog.get_by_role("button", name="Save").press("Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("Priority, high first: ")
    expect(dialog.get_by_label("Priority")).to_be_focused()
    expect(dialog.get_by_label("Priority")).to_have_attribute("aria-invalid", "true")
    dialog.get_by_label("Priority").fill("99")
    dialog.get_by_role("button", name="Save").press("Enter")
    expect(page.get_by_role("status").filter(has_text="The question is kept.")).to_be_visible()
    expect(page.get_by_role("button", name="Change: Hittade du det du sökte?")).to_be_focused()
    expect(asked.get_by_role("listitem").first).to_contain_text("Hittade du det du sökte?")
    expect(left_out).to_contain_text("The visit touched none of kassa.")
    told = page.get_by_role("status").filter(has_text="Customer number")
    before = told.inner_text()
    page.get_by_role("checkbox", name="kassa").check()
    expect(told).not_to_have_text(before)
    expect(told).to_have_text(
        re.compile(r"^Customer number \d+, with \d+ seconds for questions: \d asked, \d left out\.$")
    )
    expect(left_out).not_to_contain_text("The visit touched none of kassa.")
    expect(asked).to_contain_text("Gick det snabbt i kassan?")


def test_a_new_question_is_asked_at_once_and_a_retired_one_no_more(shop: Shop, page: Page) -> None:
    section(page, "Questions")
    page.get_by_role("button", name="New question").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Id").fill("vag")
    dialog.get_by_label("Text").fill("Hur kom du hit: till fots eller med bil?")
    dialog.get_by_label("Kind").select_option("choice")
    expect(dialog.get_by_label("Scale")).to_be_hidden()
    dialog.get_by_label("Options").fill("till fots\nmed bil")
    dialog.get_by_label("Priority").fill("100")
    dialog.get_by_role("button", name="Save").click()
    asked = page.get_by_role("list", name="Asked").get_by_role("listitem")
    expect(asked.first).to_contain_text("Hur kom du hit")
    page.get_by_role("button", name="Change: Hur kom du hit").click()
    dialog.get_by_label("Retired").check()
    dialog.get_by_role("button", name="Save").click()
    expect(asked.first).to_contain_text("hur nöjd är du")
    expect(page.get_by_role("row").filter(has_text="Hur kom du hit")).to_contain_text("asked no more")


def test_who_may_only_look_sees_the_questions_and_no_button_that_changes_them(shop: Shop, page: Page) -> None:
    sign_in(page, shop, "viewer", BUSINESS)
    expect(page.get_by_label("Store")).to_be_visible()  # what is above the sections moves them
    section(page, "Questions")
    expect(page.get_by_role("list", name="Asked")).to_be_visible()
    expect(page.get_by_role("button")).to_have_text(["Sign out"])


def test_another_business_sees_nothing_and_an_operator_chooses_one(shop: Shop, page: Page) -> None:
    called(shop, page)
    sign_in(page, shop, "business", STRANGER)
    expect(page.get_by_text("There is no store yet")).to_be_visible()
    expect(page.get_by_text(CUSTOMER)).to_have_count(0)
    sign_in(page, shop, "operator")
    expect(page.get_by_role("heading", name="Choose a business")).to_be_visible()
    page.get_by_label("Business").select_option(BUSINESS)
    expect(page.get_by_role("row").filter(has_text=CUSTOMER)).to_be_visible()
    page.get_by_label("Business").select_option(STRANGER)
    expect(page.get_by_text("There is no store yet")).to_be_visible()
    expect(page.get_by_text(CUSTOMER)).to_have_count(0)


@pytest.mark.parametrize("name", ["Today", "Results", "Questions"])
def test_on_a_phone_nothing_is_wider_than_the_screen(shop: Shop, page: Page, name: str) -> None:
    page.set_viewport_size(PHONE)
    called(shop, page)
    section(page, name)
    settled(page, name)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def settled(page: Page, name: str) -> None:
    shown = {"Today": CUSTOMER, "Results": "Answer by answer", "Questions": "What would be asked next"}
    expect(page.get_by_text(shown[name]).first).to_be_visible(timeout=20_000)


@pytest.mark.slow
@pytest.mark.parametrize(("scheme", "size"), [("light", None), ("dark", PHONE)])
def test_axe_finds_no_serious_fault(
    shop: Shop, page: Page, scheme: Scheme, size: ViewportSize | None
) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    if size:
        page.set_viewport_size(size)
    called(shop, page)
    for name in ("Today", "Results", "Questions"):
        section(page, name)
        settled(page, name)
        assert faults(page) == [], name
    page.get_by_role("button", name="New question").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert faults(page) == []


def faults(page: Page) -> list[tuple[str, list[str]]]:
    return [
        (fault["id"], [node["html"][:120] for node in fault["nodes"][:3]])
        for fault in Axe().run(page).response["violations"]
        if fault["impact"] in ("serious", "critical")
    ]
