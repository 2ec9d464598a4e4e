"""What one call came to: the figures that are kept with its header, and its summary in words."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from parley import agents
from parley.figures.costs import Prices, of_call
from parley.figures.understanding import understood
from parley.hear.asking import content
from parley.machine.call import Call
from parley.machine.handing_over import result_of
from parley.store.calls import Turn, stamp

LONGEST_QUOTE = 160
ERROR = re.compile(r"([^\W\d]\w*)(?: \(|:|$)")
KNOWN = {"no answer within": "TimeoutError", "no key": "no key"}
"""The class that an error's description begins with."""


def figures(turns: list[Turn], price: Prices) -> dict[str, Any]:
    """Counts and times of a call; nothing in them tells who called or what was said."""
    return {
        "milliseconds": [round(turn.milliseconds, 1) for turn in turns if turn.milliseconds],
        "read": dict(Counter(filter(None, map(understood, turns)))),
        "tools": dict(Counter(_tools(turns))),
        "errors": dict(Counter(_errors(turns))),
        "trips": dict(Counter(trip["rule"] for trip in trips(turns))),
        "lines": list(turns[-1].call.lines),
        "handed_over": hand_over(turns),
        "cost": dict(of_call(price, turns)),
    }


def _tools(turns: list[Turn]) -> Iterator[str]:
    for turn in turns:
        for tool in turn.tools:
            yield "failed" if tool["result"]["kind"] == "tool_failed" else "succeeded"


def _errors(turns: list[Turn]) -> Iterator[str]:
    """Errors by type: what a tool, the model or the agent's own functions raised."""
    for turn in turns:
        for tool in turn.tools:
            if tool["result"]["kind"] == "tool_failed":
                yield f"{tool['name']}: {_type(tool['result']['why'])}"
        for asked in turn.model:
            if asked.get("failed"):
                yield f"model: {_type(str(asked['failed']))}"
        for decision in turn.decisions:
            yield from (f"agent: {_type(each)}" for each in decision.get("raised", ()))


def _type(why: str) -> str:
    """The error's class, or what is known by how it begins; else "other"."""
    if named := ERROR.match(why):
        return named[1]
    return next((known for begins, known in KNOWN.items() if why.startswith(begins)), "other")


def trips(turns: list[Turn]) -> list[Mapping[str, str]]:
    """The guardrails that were tripped, in order, each with what it replaced and by what."""
    return [trip for turn in turns for decision in turn.decisions for trip in decision.get("tripped", ())]


def hand_over(turns: list[Turn]) -> str:
    """How the last hand-over went: answered, busy, no_answer, failed, or what else comes of a warm one; "" if there was
    none."""
    called = result_of(turns[-1].call)
    results = [event["result"] for turn in turns for event in turn.events if event["kind"] == "dialed"]
    return called or (results[-1] if results else "")


def legs(call: Call) -> list[dict[str, Any]]:
    """The people who were called for the caller: number, when it rang, what came of it, seconds on the phone."""
    return [
        {
            "number": leg.number,
            "rung_at": stamp(leg.rung_at).replace("+00:00", "Z"),
            "came_of": leg.came_of,
            "seconds": leg.seconds,
        }
        for leg in call.legs
    ]


def summary(turns: list[Turn]) -> str:
    """The call in a few plain sentences, from the log alone; its outcome stands beside it wherever it is shown."""
    call = turns[-1].call
    who = call.values.get("name") or "Somebody"
    wish = _first_words(turns)
    sentences = [
        f"{who} {'called' if call.direction == 'inbound' else 'was called by'} {call.agent.replace('_', ' ')}"
        + (f' and said: "{wish}".' if wish else "."),
        *(f"{_sentence(name, outcome)}" for name, outcome in _changes(turns)),
    ]
    recorded = [event for turn in turns for event in turn.events if event["kind"] == "recorded"]
    sentences += [f"A message of {each['seconds']} s was recorded." for each in recorded if each["seconds"]]
    if result := hand_over(turns):
        sentences.append(f"A person was rung: {result.replace('_', ' ')}.")
    return " ".join(sentences)


def _first_words(turns: list[Turn]) -> str:
    """The first that say what it is about: a greeting, "yes" or "pardon me?" does not."""
    spoken = (
        (event["text"], agents.for_call(turn.call).heard_in)
        for turn in turns
        for event in turn.events
        if event["kind"] == "heard"
    )
    return next((text[:LONGEST_QUOTE] for text, language in spoken if content(text, language)), "")


def _changes(turns: list[Turn]) -> Iterator[tuple[str, str]]:
    """The tools that did something, and what came of them."""
    tools = agents.for_call(turns[-1].call).tools
    for turn in turns:
        for tool in turn.tools:
            known = tools.get(tool["name"])
            if known is None or not known.looks_up:
                yield tool["name"], tool["result"].get("outcome", "failed")


def _sentence(tool: str, outcome: str) -> str:
    return f"{tool.replace('_', ' ').capitalize()}: {outcome.replace('_', ' ')}."
