"""The console in a real browser, on the whole of Parley."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from parley.local.dev.parley import Parley

TOKEN = re.compile("#token=")
"""Is in the address until the page has taken it."""


@dataclass(frozen=True)
class Desk:
    """A browser in front of the console."""

    parley: Parley
    page: Page

    def sign_in(self, *groups: str, business: str = "", to: str = "/live", seconds: float = 3600) -> None:
        token = self.parley.stack.token(groups or ("operator",), business, seconds)
        self.page.goto(f"{self.parley.url}/console/index.html#token={token}{to}")
        expect(self.page).not_to_have_url(TOKEN)

    def go(self, to: str) -> None:
        self.page.goto(f"{self.parley.url}/console/index.html#{to}")


@pytest.fixture
def desk(parley: Parley, tab: Page) -> Iterator[Desk]:
    """Every complaint of the page's code or its policy fails the test; so does a request elsewhere."""
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on(
        "console",
        lambda line: (
            complaints.append(line.text)
            if line.type == "error" and not line.text.startswith("Failed to load resource")
            else None
        ),
    )
    tab.on(
        "request",
        lambda request: (
            None if request.url.startswith((parley.url, "blob:")) else complaints.append(request.url)
        ),
    )
    yield Desk(parley, tab)
    assert complaints == []
