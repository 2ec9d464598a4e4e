"""Why a person of the business has to look at a call: in plain words, each with the turn in which it happened."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from parley.figures.call import hand_over
from parley.flow import Flow, Message
from parley.machine.events import FAILED
from parley.queues.order import KEPT
from parley.store.calls import Turn
from parley.store.recordings import MESSAGE

IN_EVERY_CALL: Mapping[str, str] = {
    "self_harm": "spoke of taking their life",
    "harmed": "is being hurt by somebody",
    "emergency": "was in danger",
    "unfit_to_drive": "spoke of driving without being fit to",
    "deletion": "asked to have everything about them deleted",
    "do_not_call": "asked never to be called again",
    "wrong_number": "the number belongs to somebody else",
}
"""By what the net under every agent hears (parley/safety_net.py); an agent adds its own, `Flow.attention`."""
LIMITS: Mapping[str, str] = {
    "limit_turns": "the call took too many turns",
    "limit_seconds": "the call lasted too long",
    "limit_misses": "was not understood again and again",
    "limit_failures": "too much failed in the call",
    "limit_dollars": "the call cost more than it may",
    "limit_rejected": "said again and again that what was understood is wrong",
}
NOT_REACHED: Mapping[str, str] = {
    "busy": "was to be put through, and the person was busy",
    "no_answer": "was to be put through, and nobody picked up",
    "declined": "was to be put through, and whoever was called did not take it",
    "machine": "was to be put through, and a mailbox answered",
    "failed": "was to be put through, and the connection failed",
}
HUNG_UP = "hung up in the middle"
GIVEN_UP = "was asked the same several times, and not understood"
LEFT_A_MESSAGE = "left a message"
NOT_RECORDED = "wanted to leave a message, and it could not be recorded"

ANY = {**IN_EVERY_CALL, **LIMITS, **NOT_REACHED, "given_up": GIVEN_UP, "not_recorded": NOT_RECORDED}
NOT_UNDERSTOOD = "not_understood"
"""The reason for which a call leaves a question whose answers nobody could read."""


def known(flow: Flow) -> Mapping[str, str]:
    """The kinds of reasons that calls of an agent may have, in words, but for those that name a tool or a guardrail."""
    left = {MESSAGE: LEFT_A_MESSAGE} if any(isinstance(state, Message) for state in flow.states) else {}
    return {**ANY, **left, flow.hung_up: HUNG_UP, **flow.attention}


class Reason(NamedTuple):
    """`kind` is one word, the same for every call; `turn` is 0 where no one turn is meant."""

    kind: str
    words: str
    turn: int


def reasons(flow: Flow, turns: Sequence[Turn]) -> Sequence[Reason]:
    """In the order in which they happened; each kind once, where it happened first. Empty for a call that is well."""
    found: dict[str, Reason] = {}
    for each in (*_in_turns(flow, turns), *_at_the_end(flow, turns)):
        found.setdefault(each.kind, each)
    return sorted(found.values(), key=lambda reason: reason.turn)


def _in_turns(flow: Flow, turns: Sequence[Turn]) -> Iterator[Reason]:
    interrupts = {each.name for each in flow.interrupts}
    words = {**IN_EVERY_CALL, **flow.attention}
    for turn in turns:
        for decision in turn.decisions:
            for each in decision["understood"]:
                if each["question"] in interrupts and str(each["value"]) in words:
                    yield Reason(str(each["value"]), words[str(each["value"])], turn.number)
            for trip in decision.get("tripped", ()):
                if trip["rule"] not in interrupts:
                    yield Reason(trip["rule"], _of_rule(trip["rule"]), turn.number)
            for raised in decision.get("raised", ()):
                yield Reason("raised", f"a function of the agent failed: {raised}", turn.number)
        for tool in turn.tools:
            if tool["result"]["kind"] == "tool_failed":
                why = f"{tool['name'].replace('_', ' ')} failed: {tool['result']['why']}"
                yield Reason(f"tool: {tool['name']}", why, turn.number)
        if any(event["kind"] == "recorded" and event["result"] == FAILED for event in turn.events):
            yield Reason("not_recorded", NOT_RECORDED, turn.number)
        if turn.call.reason == NOT_UNDERSTOOD:
            yield Reason("given_up", GIVEN_UP, turn.number)


def _of_rule(rule: str) -> str:
    """A limit of the call, or a guardrail of the flow."""
    return LIMITS.get(rule) or f"was to hear what may not be said ({rule.replace('_', ' ')})"


def _at_the_end(flow: Flow, turns: Sequence[Turn]) -> Iterator[Reason]:
    call = turns[-1].call
    if (result := hand_over(list(turns))) in NOT_REACHED and not _is_called_back(turns):
        yield Reason(result, NOT_REACHED[result], _dialled(turns))
    hung_up = {flow.hung_up: HUNG_UP} if _is_hung_up(turns) else {}
    words = {**IN_EVERY_CALL, **hung_up, **flow.attention}
    if call.outcome in words and _was_heard(turns):
        yield Reason(call.outcome, words[call.outcome], call.turn)


def _is_hung_up(turns: Sequence[Turn]) -> bool:
    """Whether the person ended the call; an agent may take leave of them with the same outcome."""
    return any(each["kind"] == "hung_up" for each in turns[-1].events)


def _dialled(turns: Sequence[Turn]) -> int:
    dialled: Sequence[int] = [
        turn.number for turn in turns if any(each["kind"] in ("dialed", "leg") for each in turn.events)
    ]
    return dialled[-1]


def _is_called_back(turns: Sequence[Turn]) -> bool:
    """Whether the caller has a place in the queue, and will be called when it is their turn."""
    return any(tool["result"].get("outcome") == KEPT for turn in turns for tool in turn.tools)


def _was_heard(turns: Sequence[Turn]) -> bool:
    """Whether anybody said anything: a call that nobody spoke in leaves nothing to see to."""
    return any(each["kind"] in ("heard", "pressed") for turn in turns for each in turn.events)
