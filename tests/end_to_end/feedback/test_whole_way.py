"""From a verified customer over the call to the answers, in a browser at the end."""

from playwright.sync_api import Page, expect

from tests.integration.feedback.shop import CUSTOMER, Shop

SAYS = ("Hallå?", "ja tack", "en tvåa", "kortare <b>kö</b> tack", "åtta av tio", "jadå")


def test_a_verified_customer_is_called_and_the_business_sees_the_answers(shop: Shop, page: Page) -> None:
    shop.exchange.callee(CUSTOMER, ["answer"], says=SAYS)
    expect(page.get_by_text("Nobody has been verified today.")).to_be_visible()
    shop.verifies()
    line = page.get_by_role("row").filter(has_text=CUSTOMER)
    expect(line).to_contain_text("Completed", timeout=30_000)
    expect(line).to_contain_text("2 · kortare <b>kö</b> tack · 8 · ja")
    line.get_by_role("button", name="Transcript").click()
    lines = page.get_by_role("dialog").get_by_role("listitem")
    expect(lines.filter(has_text="Vad kunde vi ha gjort bättre?")).to_be_visible()
    expect(lines.filter(has_text="en tvåa")).to_be_visible()
    page.keyboard.press("Escape")


def test_results_are_shown_as_charts_with_tables_and_in_the_customers_own_words(
    shop: Shop, page: Page
) -> None:
    shop.exchange.callee(CUSTOMER, ["answer"], says=SAYS)
    shop.verifies()
    line = page.get_by_role("row").filter(has_text=CUSTOMER)
    expect(line).to_contain_text("Completed", timeout=30_000)
    page.get_by_label("Period").select_option("7")
    expect(page.get_by_role("img")).to_have_count(4, timeout=15_000)
    drawn = "images => images.every(image => image.complete && image.naturalWidth > 0)"
    expect(page.get_by_text("100.0 %").first).to_be_visible()
    assert page.get_by_role("img").evaluate_all(drawn)
    page.get_by_text("The numbers").nth(2).click()
    expect(page.get_by_role("table", name="Average rating by store")).to_contain_text("solna")
    page.locator("#question").select_option("follow_up")
    expect(page.get_by_text("kortare <b>kö</b> tack").last).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as CSV").click()
    assert "solna,helhet" in download.value.path().read_text("utf-8-sig")


def test_a_question_is_changed_with_the_keyboard_and_what_is_asked_next_changes_at_once(
    shop: Shop, page: Page
) -> None:
    preview = page.locator("#preview")
    expect(preview.get_by_role("listitem").first).to_contain_text("hur nöjd är du med besöket?")
    page.get_by_role("button", name="Change: Hittade du det du sökte?").press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Priority").fill("0")
    dialog.get_by_role("button", name="Save").press("Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("priority")
    dialog.get_by_label("Priority").fill("99")
    dialog.get_by_role("button", name="Save").press("Enter")
    expect(preview.get_by_role("listitem").first).to_contain_text("Hittade du det du sökte?")
    expect(preview).to_contain_text("The visit touched none of kassa.")
    page.get_by_role("checkbox", name="kassa").check()
    expect(preview).not_to_contain_text("The visit touched none of kassa.")


def test_a_wrong_key_opens_nothing_and_another_business_sees_nothing(shop: Shop, page: Page) -> None:
    shop.verifies()
    page.get_by_role("button", name="Sign out").click()
    page.get_by_label("API key").fill(shop.strange_key)
    page.get_by_role("button", name="Open").click()
    expect(page.get_by_text("Nobody has been verified today.")).to_be_visible()
    expect(page.get_by_text(CUSTOMER)).to_have_count(0)


def test_on_a_phone_nothing_is_wider_than_the_screen(shop: Shop, page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_every_control_has_a_name_and_can_be_reached(shop: Shop, page: Page) -> None:
    unnamed = """() => [...document.querySelectorAll('input, select, textarea, button')]
        .filter(each => !each.labels?.length && !each.textContent.trim() && !each.ariaLabel)
        .map(each => each.outerHTML)"""
    assert page.evaluate(unnamed) == []
    page.reload()
    page.get_by_role("heading", name="Today’s calls").wait_for()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
