"""Whether a call came to what was meant: its outcome, its tools and what they were given, against the goal."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from parley.flow import Consent, Do, End, Flow
from parley.flow.declaration import declared_tools
from parley.flow.ways import to, ways_out
from parley.local.rehearse.calls import Came, Spoken
from parley.local.rehearse.goal import Goal
from parley.local.rehearse.line import Ran
from parley.machine.call import MAY_BE_RECORDED

MEANT, AS_SAID, WRONG = "as meant", "as far as said", "not as meant"
WHY = "reason"
"""The argument that tells a tool the reason why its state was entered."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`what` is wrong, in a few words; `kind` is what other failures of its sort have in common."""

    verdict: str
    what: str = ""
    kind: str = ""


def judge(flow: Flow, goal: Goal, should: Came, came: Came) -> Verdict:
    if came.gave_up:
        return _failed(came, "the call goes in circles")
    if _is_recorded_unasked(goal, came):
        return _failed(came, "is recorded without a yes")
    if wrong := next(_kept_otherwise(goal, should, came), None):
        return _failed(came, _in_words(goal, *wrong), _misheard(goal, came, wrong[0]))
    done, wanted = _done(flow, came), _done(flow, should)
    if goal.leaves and done - wanted == Counter():
        return Verdict(MEANT)
    ended, well = came.call.outcome, should.call.outcome
    if ended == well and done == wanted:
        missing = _missing(goal, should, came)
        return Verdict(AS_SAID, "not all was understood") if missing else Verdict(MEANT)
    outcomes, tools = further(flow)
    more = [name for name, _ in done - wanted if name not in tools]
    otherwise = f"ended '{ended}' and not '{well}'"
    if ended in outcomes and not more:
        return Verdict(AS_SAID, otherwise)
    undone = [name for name, _ in wanted - done]
    instead = f"does {', '.join(more) or 'nothing else'} and not {', '.join(undone) or 'more'}"
    return _failed(came, instead if ended == well else otherwise, _astray(should, came))


def _is_recorded_unasked(goal: Goal, came: Came) -> bool:
    consents = [each for each in goal.flow.states if isinstance(each, Consent) and each.name in came.asked]
    return came.call.may_record == MAY_BE_RECORDED and any(goal.outcome(each) != "yes" for each in consents)


def _failed(came: Came, what: str, at: Spoken | None = None) -> Verdict:
    """`at` is where it went wrong, if it was not at the end."""
    said = (at or came.exchanges[-1]).said
    return Verdict(WRONG, what, f"{said.manner} ({said.kind or said.key[0]}): {what.split(':')[0]}")


def _misheard(goal: Goal, came: Came, name: str) -> Spoken | None:
    """Where a value became different from what was meant; if the caller first said it wrongly, where the correction
    was lost."""
    name = goal.declared.derived.get(name, name)
    before = False
    turned = None
    for exchange in came.exchanges:
        now = _is_wrong(goal, came, name, exchange.kept.get(name))
        turned, before = (exchange if now and not before else turned), now
    if before:
        return turned
    return next((each for each in reversed(came.exchanges) if name in each.read_back), None)


def _astray(should: Came, came: Came) -> Spoken | None:
    """Where the call entered a state that it should not have entered."""
    right = set(should.call.entered)
    return next((each for each in came.exchanges if set(each.entered) - right), None)


def _is_wrong(goal: Goal, came: Came, name: str, value: Any) -> bool:
    if name in goal.declared.derived:
        return False
    mistaken = goal.mistaken.get(name)
    return not _suits(goal, came, name, value) and not (mistaken and mistaken.same(value))


def _suits(goal: Goal, came: Came, name: str, value: Any) -> bool:
    meant = goal.known(name)
    accepted = came.accepted.get(goal.declared.derived.get(name, name))
    return meant is None or value in (None, "", accepted) or meant.same(value)


def _kept_otherwise(goal: Goal, should: Came, came: Came) -> Iterator[tuple[str, Any]]:
    """Arguments of tools that change something which differ from what was meant."""
    allowed = _arguments(should.ran)
    for name, value in _given(came.ran):
        unfinished = name in goal.mistaken and came.call.outcome != should.call.outcome
        if not _suits(goal, came, name, value) and (name, str(value)) not in allowed:
            if unfinished and goal.mistaken[name].same(value):
                continue
            yield name, value


def _in_words(goal: Goal, name: str, value: Any) -> str:
    meant = goal.known(name)
    return f"{name} is kept otherwise: {_short(value)}, meant was {meant.words if meant else ''}"


def _short(value: Any) -> str:
    return str(value.get("said", value)) if isinstance(value, Mapping) else str(value)


def _arguments(ran: Sequence[Ran]) -> set[tuple[str, str]]:
    return {(name, str(value)) for name, value in _given(ran)}


def _given(ran: Sequence[Ran]) -> Iterator[tuple[str, Any]]:
    for each in ran:
        if not each.tool.looks_up:
            for name, value in each.arguments.items():
                yield from (
                    value.items() if name == "answers" and isinstance(value, Mapping) else ((name, value),)
                )


def _missing(goal: Goal, should: Came, came: Came) -> bool:
    given = {name for name, value in _given(came.ran) if value not in (None, "")}
    return any(
        goal.known(name) and name not in given
        for name, value in _given(should.ran)
        if value not in (None, "")
    )


def _done(flow: Flow, came: Came) -> Counter[tuple[str, str]]:
    """The tools that changed something, with what came of them and why they ran."""
    after = {tool.name for tool in flow.after_call}
    return Counter(
        (each.tool.name, f"{each.outcome} {each.arguments.get(WHY, '')}")
        for each in came.ran
        if not each.tool.looks_up and each.tool.name not in after
    )


def further(flow: Flow) -> tuple[set[str], set[str]]:
    """The outcomes and tools of states where calls go that can go no further: a hand-over, a callback."""
    outcomes: set[str] = set()
    tools: set[str] = set()
    seen: set[str] = set()
    waiting = [to(flow.limits.to).state]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        state = flow.by_name[name]
        tools |= {tool.name for tool in declared_tools(state)} if isinstance(state, Do | End) else set()
        if isinstance(state, End):
            outcomes |= {state.outcome} - {""}
        waiting += [way.target for way in ways_out(state)]
    return outcomes, tools
