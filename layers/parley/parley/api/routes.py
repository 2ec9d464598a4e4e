"""Where routes are declared: what a path begins with, and the module whose `router` has it."""

from collections.abc import Mapping

from parley import agents

OWN: Mapping[str, str] = {"outreach": "parley.api.outreach"}
OWN_OF_CONSOLE: Mapping[str, str] = {
    "me": "parley.console.me",
    "attention": "parley.console.attention",
    "bookings": "parley.console.bookings",
    "requests": "parley.console.requests",
    "calls": "parley.console.calls",
    "live": "parley.console.stepping_in",
    "queue": "parley.console.queue",
    "agents": "parley.console.calls",
    "outreach": "parley.console.outreach",
    "guard": "parley.console.outreach",
    "unanswered": "parley.console.unanswered",
    "overview": "parley.console.overview",
    "exports": "parley.console.exports",
    "people": "parley.console.people",
    "settings": "parley.console.settings",
    "numbers": "parley.console.numbers",
    "do_not_call": "parley.console.do_not_call",
    "keys": "parley.console.keys",
    "colleagues": "parley.console.colleagues",
    "alarms": "parley.console.alarms",
}


def api() -> Mapping[str, str]:
    """Below /api, for programs; in this order they are described."""
    return {**OWN, **_of_packages("api")}


def console() -> Mapping[str, str]:
    """Below /api/console, for the console's page."""
    return {**_of_packages("console"), **OWN_OF_CONSOLE}


def prefixes() -> Mapping[str, str]:
    """Every module once, and what its routes' paths begin with."""
    return {**dict.fromkeys(api().values(), "/api"), **dict.fromkeys(console().values(), "/api/console")}


def _of_packages(where: str) -> Mapping[str, str]:
    return {
        path: f"{agents.HOME}.{name}.{module}"
        for name, package in agents.packages().items()
        for path, module in getattr(package, where).items()
    }


def module_of(path: str) -> str | None:
    """The module that has the path's routes, if there are any."""
    match path.split("/"):
        case ["", "api", "console", name, *_]:
            return console().get(name)
        case ["", "api", name, *_]:
            return api().get(name)
    return None
