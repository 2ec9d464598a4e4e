"""Where routes are declared: what a path begins with, and the module whose `router` has it."""

from collections.abc import Mapping

API: Mapping[str, str] = {
    "outreach": "parley.api.outreach",
    "onboarding": "parley.api.onboarding",
    "calls": "parley.api.feedback_calls",
    "stores": "parley.api.feedback_configuration",
    "questions": "parley.api.feedback_configuration",
    "results": "parley.api.feedback_results",
}
"""Below /api, for programs; in this order they are described."""
CONSOLE: Mapping[str, str] = {
    "me": "parley.console.me",
    "calls": "parley.console.calls",
    "agents": "parley.console.calls",
    "outreach": "parley.console.outreach",
    "guard": "parley.console.outreach",
    "overview": "parley.console.overview",
    "people": "parley.console.people",
    "feedback": "parley.console.feedback",
}
"""Below /api/console, for the console's page."""
PREFIXES: Mapping[str, str] = {
    **dict.fromkeys(API.values(), "/api"),
    **dict.fromkeys(CONSOLE.values(), "/api/console"),
}
"""Every module once, and what its routes' paths begin with."""


def module_of(path: str) -> str | None:
    """The module that has the path's routes, if there are any."""
    match path.split("/"):
        case ["", "api", "console", name, *_]:
            return CONSOLE.get(name)
        case ["", "api", name, *_]:
            return API.get(name)
    return None
