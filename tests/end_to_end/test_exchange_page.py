"""The phone company's own page in a real browser: a call, a message, and an application that calls."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from parley.local.exchange import Exchange
from tests.integration.exchange.application import served
from tests.integration.exchange.test_rest import OURS, PLAYER, client_of

ASK = '<Gather input="speech dtmf" action="/heard"><Say>Who is this?</Say></Gather>'


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """What the page's code or its policy complains about fails the test."""
    context, complaints = browser.new_context(), []
    page = context.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    yield page
    context.close()
    assert complaints == []


def test_an_application_is_phoned_written_to_and_answered(exchange: Exchange, page: Page) -> None:
    pages = {"/": ASK, "/heard": "<Say>Goodbye.</Say>", "/sms": "<Message>Thank you.</Message>"}
    with served(pages) as application:
        exchange.answers_everywhere(f"{application.url}/", sms_url=f"{application.url}/sms")
        page.goto(exchange.url)
        page.get_by_label("From").fill("sip:jane@example.com")
        page.get_by_role("button", name="Call", exact=True).click()
        told = page.get_by_role("log")
        expect(told).to_contain_text("Who is this?")
        words = page.get_by_label("What you say")
        words.fill("Hello there")
        page.get_by_role("button", name="Send as a message").click()
        expect(told).to_contain_text("Thank you.")
        words.fill("12#")
        page.get_by_role("button", name="Press as keys").click()
        expect(told).to_contain_text("Goodbye.")
        assert application.forms("/")[0]["From"] == "sip:jane@example.com"
        assert application.forms("/heard")[0]["Digits"] == "12"
        client_of(exchange).calls.create(to=PLAYER, from_=OURS, url=f"{application.url}/")
        page.get_by_role("button", name="Answer").click()
        expect(page.get_by_role("status")).to_contain_text(PLAYER)
        page.get_by_role("button", name="Hang up").click()
        expect(page.get_by_role("status")).to_have_text("The call has ended.")
        exchange.settle()
