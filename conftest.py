"""What all tests of this repository share: those of the engine, and those beside the agents."""

import ast
import gc
import re
import shutil
from collections.abc import Generator, Iterator, Set
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
"""How fast a machine is decides no test."""
PATIENCE = 20_000
"""Milliseconds that a page may take. A machine may be busy; how fast a page is, is measured elsewhere."""
OBJECTS_BETWEEN_LOOKS = 10_000
"""How many objects more there are before the garbage collector looks at the young ones again."""
HERE = Path(__file__).parent
BROAD = pytest.mark.broad
STAND_FOR_OTHERS = ("test_console.py", "test_browser.py", "test_exchange_page.py")
"""Walks in a browser that `make test` takes; all others are for `make broad`, which CI runs, too."""
ROOMS = ("end_to_end", "integration", "unit")
"""Folders of tests, those first whose tests take longest."""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""As root and without a screen, and with no request to anybody but the page."""


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """A file whose agents are not here is left out: it imports something of theirs, or names them in `AGENTS`."""
    if collection_path.suffix != ".py" or not collection_path.name.startswith("test_"):
        return None
    return True if any(not (HERE / "agents" / name).is_dir() for name in _needed(collection_path)) else None


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected stays until the end. The garbage collector looked through all of it again and again: a sixth of
    what collecting took, and an eighth of the tests."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()
        gc.set_threshold(OBJECTS_BETWEEN_LOOKS)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Says which walks in a browser are broad, before pytest chooses. Of all folders alike: no file that takes long is
    begun when the others are done."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()) and item.path.name not in STAND_FOR_OTHERS:
            item.add_marker(BROAD)
    items.sort(key=lambda item: next((at for at, room in enumerate(ROOMS) if room in item.path.parts), 0))


@cache
def _needed(path: Path) -> Set[str]:
    """What a file needs, and the files of tests that it imports."""
    source = path.read_text("utf-8")
    found = set(re.findall(r"^(?:from|import) agents\.(\w+)", source, re.MULTILINE))
    if named := re.search(r"^AGENTS = (.*)$", source, re.MULTILINE):
        found |= set(ast.literal_eval(named[1]))
    for module in re.findall(r"^from (tests\.[\w.]+) import", source, re.MULTILINE):
        imported = HERE.joinpath(*module.split(".")).with_suffix(".py")
        found |= _needed(imported) if imported.is_file() and imported != path else set()
    return found


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """A real browser without a window. Only tests with one import what drives it."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.skip("there is no chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def window(browser: "Browser") -> "Iterator[BrowserContext]":
    """One for all tests of a file. A tab stays open in it: without one, the browser begins a process for each page,
    which reads and compiles anew what the page is made of (a second of a core)."""
    window = browser.new_context(viewport={"width": 1320, "height": 860}, timezone_id="America/Chicago")
    window.new_page()
    yield window
    window.close()


@pytest.fixture
def tab(window: "BrowserContext") -> "Iterator[Page]":
    """A tab that knows nothing of an earlier one: what a page of ours keeps, it keeps for its tab."""
    yield window.new_page()
    window.set_offline(False)
    window.clear_permissions()
    for page in window.pages[1:]:
        page.close()


@pytest.fixture(autouse=True)
def _alone(request: pytest.FixtureRequest) -> None:
    """Nothing runs while a unit is tested: a stack that another file left running keeps what is printed to itself."""
    if "unit" in request.path.parts:
        request.getfixturevalue("nothing_running")
