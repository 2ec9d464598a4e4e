"""What is left to do once a turn is stored: its tools, and, when the call is over, what it came to.

Each wish is done once, by its key. One that fails does not keep the others from being done; it is noted,
and raised in the end so that it is brought again, unless trying again cannot help.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from parley import agents
from parley.carrier.eventbridge import announce
from parley.carrier.ses import NoSenderError
from parley.carrier.twilio_rest import ImpossibleError
from parley.carrier.twilio_texts import NoRecipientError
from parley.figures import attention as looked_at
from parley.figures import call as one
from parley.figures.attention import Reason
from parley.figures.completed import EVENT, SOURCE, completed
from parley.figures.totals import Ended, counted
from parley.figures.unanswered import unanswered
from parley.flow import Flow, Result
from parley.flow.legs import OF_WARM_TRANSFER
from parley.hear.masking import mask
from parley.kinds import CALL, Data, kind
from parley.machine.call import Call
from parley.machine.events import SOMETHING
from parley.metrics import count_one
from parley.model.summary import summary
from parley.raised import raised
from parley.recordings.told import COMPLETED, PATIENCE_SECONDS, Told, queue
from parley.store import attention, calls, day_figures, words
from parley.store import unanswered as kept_unanswered
from parley.store.calls import Turn
from parley.store.recordings import MESSAGE
from parley.store.records import EXPIRES_AT, Records, Untimed
from parley.store.retention import expires_at
from parley.turn import costs
from parley.turn.telemetry import logger

Wish = Mapping[str, Any]


def _sid(key: str, data: Data) -> str:
    """A wish's key begins with its call's sid."""
    return key.partition(":")[0]


DONE = kind("done", link=(CALL, _sid))
UNDONE = kind("undone", link=(CALL, _sid))
"""What was done afterwards, and what could not be done, with the reason; as long as the call is kept."""
TOO_MANY, REQUEST_TIMEOUT = 429, 408
AWAITED = frozenset(tool.name for tool in OF_WARM_TRANSFER)
"""What a caller waits for, and so comes first."""


def run(call: Call, wishes: Sequence[Wish], run_tool: Callable[..., Result]) -> None:
    """Does what is not done yet. Raises RuntimeError for what is worth another try."""
    flow, records = agents.for_call(call), Records(call.business)
    failed = [
        error
        for wish in sorted(wishes, key=lambda wish: wish["tool"] not in AWAITED)
        if not records.get(DONE, wish["key"]) and (error := _tried(call, flow, records, wish, run_tool))
    ]
    if failed:
        raise RuntimeError(f"{len(failed)} of {len(wishes)} failed: {type(failed[0]).__name__}")


def _tried(
    call: Call, flow: Flow, records: Records, wish: Wish, run_tool: Callable[..., Result]
) -> Exception | None:
    """What is worth another try; what is not is noted, and over."""
    try:
        result = run_tool(call, flow, flow.tools[wish["tool"]], wish["arguments"], wish["key"])
    except Exception as error:
        final = _is_final(error)
        why = {
            "tool": wish["tool"],
            "call": call.sid,
            "why": raised(error),
            "at": call.now,
        }
        records.put(UNDONE, wish["key"], _kept(**why, final=final))
        if final:
            words = f"{wish['tool'].replace('_', ' ')} could not be done: {raised(error)}"
            _needs_a_person(call, [Reason(f"undone: {wish['tool']}", words, call.turn)])
        count_one("AfterwardsFailures")
        logger.warning("not done afterwards", tool=wish["tool"], error=type(error).__name__, final=final)
        return None if final else error
    records.put(DONE, wish["key"], _kept(tool=wish["tool"], outcome=result.outcome))
    logger.info("done afterwards", tool=wish["tool"], outcome=result.outcome)
    return None


def _kept(**data: Any) -> dict[str, Any]:
    return {**data, EXPIRES_AT: expires_at()}


def _is_final(error: Exception) -> bool:
    """Whether trying again cannot help: nobody to write to or from, or the other side has refused."""
    if isinstance(error, NoRecipientError | NoSenderError | ImpossibleError):
        return True
    answer = getattr(error, "response", None)
    status = answer.get("ResponseMetadata", {}).get("HTTPStatusCode") if isinstance(answer, dict) else None
    is_refusal = isinstance(status, int) and 400 <= status < 500
    return is_refusal and status not in (TOO_MANY, REQUEST_TIMEOUT)


def complete(call: Call) -> None:
    """Writes down what a call came to, and announces it on the bus. Errors of the store and of the bus pass through."""
    records, key = Records(call.business), f"{call.sid}:{EVENT}"
    if records.get(DONE, key):
        return
    turns = list(calls.log(call.sid))
    if not turns:  # the person was deleted meanwhile
        return
    told = mask(_summary(call, turns), call.language)
    price = costs.configured()
    figures = one.figures(turns, price)
    calls.conclude(call.sid, told, figures)
    reasons = looked_at.reasons(agents.for_call(call), turns)
    _needs_a_person(call, reasons)
    _made_findable(call, turns)
    _asked_in_vain(call, turns)
    _fetched_all_the_same(call, turns)
    announce(SOURCE, EVENT, completed(turns, price, told))
    _counted(call, figures, (DONE, key, None, _kept(tool=EVENT, outcome=call.outcome)))


def _counted(call: Call, figures: Mapping[str, Any], once: Untimed) -> None:
    """Among the calls of the day on which it began, where the agent is."""
    began = datetime.fromtimestamp(call.started_at, ZoneInfo(agents.for_call(call).timezone))
    ended = Ended(call.outcome, round(call.now - call.started_at, 3), call.turn, figures)
    hour = {"hours": {f"{began.hour}": {call.outcome: 1}}}
    day_figures.add(call.business, began.date(), call.agent, {**counted(ended), **hour}, once)


def _made_findable(call: Call, turns: Sequence[Turn]) -> None:
    """By what the person said and what is known of them, but for numbers and addresses that nobody is to look up; by
    what came of it."""
    heard = (event["text"] for turn in turns for event in turn.events if event["kind"] == "heard")
    known = (str(call.values.get(name) or "") for name in call.confirmed)
    name = str(call.values.get("name") or "")
    said = (mask(text, call.language) for text in (name, *known, *heard))
    began = calls.stamp(call.started_at)
    came_to = words.CameTo(call.agent, call.outcome)
    words.keep(call.business, call.sid, began, said, call.phone, came_to)


def _asked_in_vain(call: Call, turns: Sequence[Turn]) -> None:
    """Questions, but for numbers and addresses within them that nobody is to read."""
    asked = unanswered(agents.for_call(call), turns)
    told = ({**each._asdict(), "words": mask(each.words, call.language)} for each in asked)
    kept_unanswered.keep(call.business, call.sid, call.agent, call.started_at, told)


def _fetched_all_the_same(call: Call, turns: Sequence[Turn]) -> None:
    """Messages, later, also where Twilio's own word of them was lost; one that is kept by then is not kept again."""
    for turn in turns:
        for event in turn.events:
            if event["kind"] == "recorded" and event["result"] == SOMETHING:
                told = Told(
                    call.sid, event["recording"], MESSAGE, turn.number - 1, COMPLETED, event["seconds"]
                )
                queue(told, PATIENCE_SECONDS)


def _needs_a_person(call: Call, reasons: Sequence[Reason]) -> None:
    if reasons:
        attention.note_call(call, [each._asdict() for each in reasons])


def _summary(call: Call, turns: Sequence[Turn]) -> str:
    spoken: list[tuple[str, str]] = []
    for turn in turns:
        spoken += [("caller", event["text"]) for event in turn.events if event["kind"] == "heard"]
        spoken += [("agent", " ".join(turn.said))] if turn.said else []
    flow = agents.for_call(call)
    return summary(flow.own or flow, spoken, call.outcome) or one.summary(list(turns))
