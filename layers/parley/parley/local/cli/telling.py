"""Tells how a call goes: a JSON object a line for programs, or lines for people."""

import json
from collections.abc import Callable
from typing import Any

Event = dict[str, Any]
Tell = Callable[[Event], None]

KEPT = {
    "said": {"text": "text"},
    "heard": {"text": "text", "confidence": "confidence"},
    "silence": {},
    "keys": {"digits": "keys"},
    "transfer": {"to": "to", "status": "status"},
    "sms": {"to": "to", "body": "text"},
    "email": {"to": "to", "subject": "subject", "body": "text"},
    "error": {"code": "code", "message": "text"},
}
"""What is told of the exchange's events, and by which names."""
NARROW = 40
"""Columns below which words have no room beside a name."""


def told(event: Event) -> Event | None:
    """An event of the exchange as it is told; None for one that is not."""
    kept = KEPT.get(event["event"])
    if kept is None:
        return None
    return {"event": event["event"], **{name: event.get(key) for key, name in kept.items()}}


def as_json(event: Event) -> None:
    print(json.dumps(event, ensure_ascii=False), flush=True)


def for_people(agent: str, typed: bool) -> Tell:
    """Lines for a terminal; what the caller typed is there already."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    width = max(5, len(agent))

    def row(who: str, words: str, style: str) -> None:
        lines = [Text(words, style)]
        if console.is_terminal and console.width > NARROW:
            lines = list(lines[0].wrap(console, console.width - width - 2))
        for line in lines:
            console.print(Text(f"{who:>{width}}  ", "dim").append_text(line), soft_wrap=True)
            who = ""

    def tell(event: Event) -> None:
        kind = event["event"]
        if kind == "said":
            row(agent, event["text"], "bold")
        elif kind in ("heard", "silence", "keys"):
            if not typed:
                row("you", _caller(event), "cyan")
        elif kind == "ended":
            row("", _ending(event), "dim")
        else:
            row(kind, _other(event), "red" if kind == "error" else "yellow")

    return tell


def _caller(event: Event) -> str:
    if event["event"] == "keys":
        return f"presses {event['keys']}"
    return str(event.get("text", "(silence)"))


def _other(event: Event) -> str:
    if event["event"] == "transfer":
        return f"to {event['to']}: {event['status']}"
    if event["event"] in ("sms", "email"):
        return f"to {event['to']}: {event['text']}"
    return f"{event['code']}: {event['text']}"


def _ending(event: Event) -> str:
    outcome = f"{event['outcome']}, in state {event['state']}, " if event["outcome"] else ""
    turns = "1 turn" if event["turns"] == 1 else f"{event['turns']} turns"
    ended = "is completed" if event["status"] == "completed" else f"ended as '{event['status']}'"
    return f"The call {ended}: {outcome}{turns}. {event['sid']}"
