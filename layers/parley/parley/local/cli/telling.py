"""Tells how a call goes: a JSON object a line for programs, or lines for people."""

import json
from collections.abc import Callable
from typing import Any

Event = dict[str, Any]
Tell = Callable[[Event], None]

KEPT = {
    "said": {"text": "text"},
    "heard": {"text": "text", "confidence": "confidence"},
    "interrupted": {"heard": "heard"},
    "silence": {},
    "beep": {},
    "keys": {"digits": "keys"},
    "transfer": {"to": "to", "status": "status"},
    "recording": {"seconds": "seconds", "text": "text"},
    "sms": {"to": "to", "body": "text"},
    "email": {"to": "to", "subject": "subject", "body": "text"},
    "sms received": {"from": "from", "to": "to", "body": "text"},
    "error": {"code": "code", "message": "text"},
    "warning": {"code": "code", "message": "text"},
}
"""What is told of the exchange's events, and by which names."""
NARROW = 40
"""Columns below which words have no room beside a name."""


MORE = ("line", "url", "who")
"""What is told of an event where it is there: which line of which document an error is in, and which person the caller
hears."""


def told(event: Event) -> Event | None:
    """An event of the exchange as it is told; None for one that is not."""
    kept = KEPT.get(event["event"])
    if kept is None:
        return None
    more = {name: event[name] for name in MORE if event.get(name)}
    return {"event": event["event"], **{name: event.get(key) for key, name in kept.items()}, **more}


def told_whole(event: Event, call: str) -> Event | None:
    """As `told`, and every other event as it is, but the end of the call, which is told last. What belongs to another
    call has its sid."""
    if event["event"] == "ended" and event["sid"] == call:
        return None
    bare = {name: value for name, value in event.items() if name not in ("seq", "at", "sid")}
    bare["event"] = {"ended": "other call ended"}.get(event["event"], event["event"])
    other = {"sid": event["sid"]} if event["sid"] not in ("", call) else {}
    return {**(told(event) or bare), **other}


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

    others: dict[str, str] = {}

    def tell(event: Event) -> None:
        kind, other = event["event"], others.get(event.get("sid", ""), "")
        if kind == "dialing" and "sid" in event:
            others[event["sid"]] = event["from"] if event["direction"] == "inbound" else event["to"]
        elif kind == "said" and "who" in event:
            if not other and event["who"] not in others.values():
                row(event["who"], event["text"], "bold")
        elif kind == "said":
            row(f"to {other}" if other else agent, event["text"], "dim" if other else "bold")
        elif kind in ("heard", "silence", "keys"):
            if other or not typed:
                row(other or "you", _caller(event), "dim" if other else "cyan")
        elif kind == "ended":
            row("", _ending(event), "dim")
        elif kind == "beep":
            row("", "(beep)", "dim")
        elif kind == "interrupted":
            row("", f"(heard of that: {event['heard'] or 'nothing'})", "dim")
        elif kind in KEPT:
            row(kind, _other(event), "red" if kind == "error" else "yellow")

    return tell


def _caller(event: Event) -> str:
    if event["event"] == "keys":
        return f"presses {event['keys']}"
    return str(event.get("text", "(silence)"))


def _other(event: Event) -> str:
    if event["event"] == "transfer":
        return f"to {event['to']}: {event['status']}"
    if event["event"] == "recording":
        return f"{event['seconds']} s: {event['text']}"
    if event["event"] in ("sms", "email"):
        return f"to {event['to']}: {event['text']}"
    if event["event"] == "sms received":
        return f"from {event['from']}: {event['text']}"
    where = f" (line {event['line']})" if "line" in event else ""
    return f"{event['code']}: {event['text']}{where}"


def _ending(event: Event) -> str:
    outcome = f"{event['outcome']}, in state {event['state']}, " if event["outcome"] else ""
    turns = "1 turn" if event["turns"] == 1 else f"{event['turns']} turns"
    ended = "is completed" if event["status"] == "completed" else f"ended as '{event['status']}'"
    return f"The call {ended}: {outcome}{turns}. {event['sid']}"
