"""A call's log, told for people and programs: what was heard, how it was read, what was decided, and why."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from parley import agents
from parley.figures.call import legs
from parley.figures.understanding import understood
from parley.machine.call import Call
from parley.store.calls import Turn, stamp

Told = dict[str, Any]

HEARD = (
    *("heard", "pressed", "silence", "dialed", "leg", "recorded", "waited", "dequeued"),
    *("stepped_in", "hung_up", "answered", "continued"),
)


def call(last: Turn) -> Told:
    """Where a call stands after its last turn."""
    where = last.call
    return {
        "sid": where.sid,
        "agent": where.agent,
        "business": where.business,
        "caller": where.caller,
        "called": where.called,
        "direction": where.direction,
        "language": where.language,
        "started_at": stamp(where.started_at),
        "seconds": round(where.now - where.started_at, 1),
        "status": "completed" if where.ended else "in-progress",
        "state": where.state,
        "outcome": where.outcome or None,
        "colleague": where.colleague,
        "legs": legs(where),
        "turns": where.turn,
        "values": dict(where.values),
        "spoken": spoken(where),
    }


def turn(taken: Turn) -> Told:
    """One turn. `ms` is what the webhook took, `cost` US dollars for the model, None if that is not known.

    `tripped` are the guardrails, `lines` what had to be said and was, until then. `recorded` is the turn that started
    the piece of recording that what is said is in, None where it is in none.
    """
    decisions = [dict(decision) for decision in taken.decisions]
    return {
        "n": taken.number,
        "at": stamp(taken.call.now),
        "before": decisions[0]["before"] if decisions else taken.call.state,
        "after": taken.call.state,
        "way": _way(decisions),
        **_heard(taken),
        "understood": understood(taken).replace("_", " "),
        "read": [dict(each) for decision in decisions for each in decision["understood"]],
        "why": [decision["why"] for decision in decisions],
        "tripped": [dict(trip) for decision in decisions for trip in decision.get("tripped", ())],
        "lines": list(taken.call.lines),
        "said": list(taken.said),
        "language": taken.call.language,
        "recorded": taken.call.recording or None,
        "tools": [_tool(tool) for tool in taken.tools],
        "afterwards": [dict(late) for late in taken.afterwards],
        "model": [dict(asked) for asked in taken.model],
        "ms": taken.milliseconds,
        "cost": cost([taken]),
        "version": taken.version,
        "values": dict(taken.call.values),
        "spoken": spoken(taken.call),
    }


def spoken(call: Call) -> Mapping[str, str]:
    """How its agent says what the call knows, in its own language; of values that are not said as they are kept."""
    try:
        flow = agents.for_call(call)
        sayings = (flow.own or flow).sayings
    except (LookupError, ValueError):  # an agent, or an override, that there is no more
        return {}
    said = {name: _said(say, call.values[name]) for name, say in sayings.items() if name in call.values}
    return {name: words for name, words in said.items() if words not in ("", str(call.values[name]))}


def _said(say: Callable[[Any], str], value: Any) -> str:
    """Today's agent may know no words for a value of then."""
    try:
        return say(value)
    except Exception:
        return ""


def cost(turns: Sequence[Turn]) -> float | None:
    """US dollars for the model; None when a price is not known."""
    costs = [asked.get("cost", 0.0) for taken in turns for asked in taken.model]
    return None if None in costs else round(sum(costs), 9)


def _way(decisions: Sequence[Mapping[str, Any]]) -> list[str]:
    """The states that the turn went through, in order."""
    passed = [state for decision in decisions for state in (decision["before"], decision["after"])]
    return [state for place, state in enumerate(passed) if state and state != (["", *passed][place])]


def _heard(taken: Turn) -> Told:
    """What the turn began with: the kind of event, and the words or keys; of a person who was called for the caller
    their number, what came of it, and what they said."""
    first = next((event for event in taken.events if event["kind"] in HEARD), {"kind": ""})
    if first["kind"] == "leg":
        number = next((leg.number for leg in taken.call.legs[int(str(first["leg"])) :]), "")
        said = {"by": number, "to": first.get("text", "")}
        return {"event": "leg", "heard": first["result"], "confidence": None, **said}
    words = first.get("text") or first.get("digits") or first.get("result") or first.get("does")
    words = f"{first['seconds']} s" if first.get("seconds") else words
    by = {"by": first["by"], "to": first.get("number", "")} if first.get("by") else {}
    return {"event": first["kind"], "heard": words, "confidence": first.get("confidence"), **by}


def _tool(tool: Mapping[str, Any]) -> Told:
    result = tool["result"]
    return {
        "name": tool["name"],
        "arguments": tool["arguments"],
        "outcome": result.get("outcome", "failed"),
        "values": result.get("values", {}),
        "error": result.get("why"),
        "ms": tool["milliseconds"],
    }
