"""The console: the start of the API function, its first page, and how soon a live turn is on the screen."""

import json
import shutil
import time
from collections.abc import Iterator
from statistics import median
from typing import TYPE_CHECKING

from local.bench.cold_start import BARE, _own
from local.bench.figures import Figure, NotMeasured
from local.bench.lambda_runtime import Function, build, cold_start, compile_all, python, runtime
from local.dev.parley import Parley

if TYPE_CHECKING:
    from playwright.sync_api import Page

STARTS, PAGES, TURNS = 5, 5, 6
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
ASKED = {
    "version": "2.0",
    "routeKey": "GET /console/{path+}",
    "rawPath": "/console/index.html",
    "rawQueryString": "",
    "headers": {"host": "localhost"},
    "requestContext": {"http": {"method": "GET", "path": "/console/index.html", "sourceIp": "127.0.0.1"}},
    "isBase64Encoded": False,
}


def figures() -> Iterator[Figure]:
    with Parley.start(page=True) as parley:
        yield from _screens(parley)
        yield _start(parley)


def _start(parley: Parley) -> Figure:
    python()
    lambda_runtime, application = runtime(), build()
    environment = {**parley.stack.environment, **_own(application)}
    layers = [application / f"{layer}Layer" / "python" for layer in ("Parley", "Dependencies")]
    api = Function([application / "ApiFunction", *layers, lambda_runtime], environment)
    bare = Function([BARE, lambda_runtime], environment)
    compile_all(application, BARE)
    starts = [(cold_start(bare, "{}"), cold_start(api, json.dumps(ASKED))) for _ in range(STARTS)]
    if any(start.answer.get("statusCode") != 200 for _, start in starts):
        raise RuntimeError(f"the first answer was wrong: {starts[0][1].answer}")
    return Figure(
        "console.cold_start",
        median(start.init for _, start in starts),
        "ms",
        f"init of the API function against a bare boto3 handler's, {STARTS} starts each, in turns",
        median(start.init for start, _ in starts),
        target=2.0,
    )


def _screens(parley: Parley) -> Iterator[Figure]:
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium")
    if chromium is None:
        raise NotMeasured("there is no chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        opened = [_opened(browser.new_context().new_page(), parley) for _ in range(PAGES)]
        seen = _live_turns(browser.new_page(), parley)
        browser.close()
    about = f"from the address to the live calls, an empty cache, {PAGES} times; 1 s is the aim"
    yield Figure("console.first_page", median(opened) * 1000, "ms", about)
    about = f"from the end of a turn to its line in the transcript, {TURNS} turns; 500 ms is the aim"
    yield Figure("console.live_turn", median(seen) * 1000, "ms", about)


def _opened(page: "Page", parley: Parley) -> float:
    address = f"{parley.url}/console/index.html#token={parley.stack.token(['operator'])}"
    started = time.perf_counter()
    page.goto(address)
    page.get_by_text("Nobody is on the phone").wait_for()
    return time.perf_counter() - started


def _live_turns(page: "Page", parley: Parley) -> list[float]:
    phone = parley.dial("hvac")
    token = parley.stack.token(["operator"])
    page.goto(f"{parley.url}/console/index.html#token={token}/calls/{phone.sid}")
    page.locator(".turn").first.wait_for()
    seen = []
    for n in range(TURNS):
        phone.says("could you repeat that")
        started = time.perf_counter()
        page.locator(".turn").nth(n + 1).wait_for()
        seen.append(time.perf_counter() - started)
    return seen
