"""A chain of stores that may call at any hour, and a real browser without a window."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import ConsoleMessage, Page, expect

from agents.feedback.data import BUSINESS
from agents.feedback.tests.integration.shop import Shop
from agents.feedback.tests.integration.shop import shop as started
from parley.testing import stacks


@pytest.fixture
def shop() -> Shop:
    shop = stacks.running(started)
    shop.reset(open_now=True)
    return shop


def is_trouble(message: ConsoleMessage) -> bool:
    """Chromium calls it an error, too, that the API refuses what was typed."""
    return message.type == "error" and "status of 422" not in message.text


@pytest.fixture
def page(tab: Page, shop: Shop) -> Iterator[Page]:
    """The console at its feedback calls, as the business. An error in the browser, or a request to another
    host, fails the test."""
    trouble: list[object] = []
    tab.on("pageerror", lambda error: trouble.append(str(error)))
    tab.on("console", lambda message: trouble.append(message.text) if is_trouble(message) else None)
    tab.on(
        "request",
        lambda asked: None if asked.url.startswith((shop.api_url, "blob:")) else trouble.append(asked.url),
    )
    sign_in(tab, shop, "business", BUSINESS)
    tab.get_by_role("heading", name="Feedback").wait_for()
    yield tab
    assert trouble == []


def sign_in(page: Page, shop: Shop, role: str, business: str = "") -> None:
    token = shop.stack.token([role], business)
    page.goto("about:blank")
    page.goto(f"{shop.api_url}/console/index.html#token={token}/feedback")
    change = page.get_by_role("button", name="Change", exact=True)
    expect(change.or_(page.get_by_role("heading", level=1)).first).to_be_visible()
    if page.get_by_role("alertdialog").count():
        change.click()
