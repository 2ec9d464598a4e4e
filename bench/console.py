"""The console: the start of the API function, its first page, and how soon a live turn is on the screen."""

import json
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING, Any

from bench.cold_start import BARE, RESTORED, own
from bench.figures import Figure, NotMeasured
from bench.lambda_runtime import Function, Start, build, cold_start, compile_all, python, runtime
from parley.local.dev.parley import Parley

if TYPE_CHECKING:
    from playwright.sync_api import Page

STARTS, PAGES, TURNS = 7, 5, 6
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
PAGE, CALLS = "/console/index.html", "/api/console/calls/live"
CLAIMS = {"token_use": "id", "email": "operator@example.com", "cognito:groups": "[operator]"}


def figures() -> Iterator[Figure]:
    with Parley.start(page=True) as parley:
        yield from _screens(parley)
        yield from _starts(parley)


def _starts(parley: Parley) -> Iterator[Figure]:
    """Each in turns with a bare boto3 handler, which asks DynamoDB for one item."""
    python()
    lambda_runtime, application = runtime(), build()
    environment = {**parley.stack.environment, **own(application)}
    layers = [application / f"{layer}Layer" / "python" for layer in ("Parley", "Dependencies")]
    api = Function([application / "ApiFunction", *layers, lambda_runtime], environment)
    woken = replace(api, folders=[*api.folders, RESTORED], handler="restored.handler")
    bare = Function([BARE, lambda_runtime], environment)
    compile_all(application, BARE)
    bares, pages, calls, restored = zip(
        *(
            (cold_start(bare, "{}"), _asked(api, PAGE), _asked(api, CALLS), _asked(woken, CALLS))
            for _ in range(STARTS)
        ),
        strict=True,
    )
    about = f"init of the API function against a bare boto3 handler's, {STARTS} starts each, in turns"
    yield _compared("cold_start", about, [*pages, *calls], bares, lambda start: start.init, target=2.0)
    about = "init and the first answer, a file of the page, against init and one GetItem of the bare handler"
    yield _compared("cold_start.page", about, pages, bares, lambda start: start.init + start.first)
    about = "init and the first answer, the calls under way, against the same"
    yield _compared("cold_start.calls", about, calls, bares, lambda start: start.init + start.first)
    about = "the first answer after SnapStart's hooks, the calls under way; the bare handler's GetItem"
    yield _compared("restored.calls", about, restored, bares, lambda start: start.first)


def _asked(api: Function, path: str) -> Start:
    """A start, and the answer to what is asked first. Raises RuntimeError if it is a wrong one."""
    start = cold_start(api, json.dumps(_event(path)))
    if start.answer.get("statusCode") != 200:
        raise RuntimeError(f"the first answer was wrong: {start.answer}")
    return start


def _event(path: str) -> dict[str, Any]:
    return {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": "",
        "headers": {"host": "localhost"},
        "requestContext": {
            "http": {"method": "GET", "path": path, "sourceIp": "127.0.0.1"},
            "authorizer": {"jwt": {"claims": CLAIMS}},
        },
        "isBase64Encoded": False,
    }


def _compared(
    name: str,
    about: str,
    starts: Sequence[Start],
    bares: Sequence[Start],
    of: Callable[[Start], float],
    target: float | None = None,
) -> Figure:
    value, baseline = median(map(of, starts)), median(map(of, bares))
    return Figure(f"console.{name}", value, "ms", about, baseline, target)


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
    about = f"from the address to what needs attention, an empty cache, {PAGES} times; 1 s is the aim"
    yield Figure("console.first_page", median(opened) * 1000, "ms", about)
    about = f"from the end of a turn to its line in the transcript, {TURNS} turns; 500 ms is the aim"
    yield Figure("console.live_turn", median(seen) * 1000, "ms", about)


def _opened(page: "Page", parley: Parley) -> float:
    address = f"{parley.url}/console/index.html#token={parley.stack.token(['operator'])}"
    started = time.perf_counter()
    page.goto(address)
    page.get_by_text("Nothing needs you").wait_for()
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
