"""Feedback calls of a business: its stores and questions, sessions from verification to answers, results.

What is asked is decided in `survey`; who is called and how, by the engine's outreach.
"""

from parley.agents import Package

PACKAGE = Package(
    flows={"feedback": "flow"},
    kinds=("configuration", "sessions", "results", "calling"),
    api={
        "calls": "api.calls",
        "stores": "api.configuration",
        "questions": "api.configuration",
        "results": "api.results",
    },
    console={"feedback": "console"},
    views={"feedback": "Feedback"},
    errors="errors",
    stops="stops",
    settings="settings",
    beside="beside",
)
