"""The first page of the console asks for all its modules at once, not for each when another one names it."""

import re
from collections.abc import Iterator
from pathlib import Path

from parley import console

STATIC = Path(console.__file__).parent / "static"
FIRST = ("main.js", "views/attention.js")


def imported(module: str) -> Iterator[str]:
    """The modules that it cannot begin without, and those that these cannot begin without."""
    folder = (STATIC / module).parent
    for named in re.findall(r'^import [^;]*"(\.[^"]+)";', (STATIC / module).read_text(), re.MULTILINE):
        needed = (folder / named).resolve().relative_to(STATIC.resolve()).as_posix()
        yield needed
        yield from imported(needed)


def test_all_modules_of_the_first_page_are_asked_for_with_it() -> None:
    needed = {*FIRST, *(each for module in FIRST for each in imported(module))}
    page = (STATIC / "index.html").read_text()
    assert set(re.findall(r'"modulepreload" href="([^"]+)"', page)) == needed - {"main.js"}


def test_what_the_modules_wait_for_is_asked_for_with_them() -> None:
    page = (STATIC / "index.html").read_text()
    assert re.findall(r'"preload" href="([^"]+)" as="fetch" crossorigin', page) == ["settings.json"]
    assert 'fetch("settings.json")' in (STATIC / "main.js").read_text()
