"""The model is asked while somebody still speaks, in flows that say so (`Flow(reads_early=True)`).

Twilio tells of words before they are final. A sentence that no rule understands is read then, once a turn, and the
reading is kept under the call. The turn takes it if the final words are the same, and asks as ever if they are not: so
nothing but time and money hangs on it, and the money counts with the call's.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from parley import agents
from parley.flow import Flow
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.machine.events import Event, ReadingArrived, SpeechHeard, from_data, to_data
from parley.machine.plain import plain
from parley.machine.step import step
from parley.model.answer import ModelAnswer
from parley.store import early
from parley.store.calls import Turn
from parley.store.early import Early
from parley.turn import costs, placed_calls
from parley.turn.ports import Ports, Reads
from parley.turn.take import Taken, take

SENTENCE_ENDS = (".", "?", "!", "。", "？", "！")


def is_whole(words: str) -> bool:
    """Whether recognisers hold what was said for a sentence, and not for its beginning."""
    return words.endswith(SENTENCE_ENDS)


def heard(last: Turn, words: str, ports: Ports) -> None:
    """Somebody has said this so far, after the call's `last` turn. Raises UnavailableError."""
    call, flow = last.call, agents.for_call(last.call)
    if not flow.reads_early or call.ended or placed_calls.waits_for_person(call):
        return
    event = SpeechHeard(ports.clock(), words)
    stepped = step(flow, costs.with_time(call, event), event)
    wanted, call = stepped.effect, stepped.call
    if not isinstance(wanted, Read) or not early.begins(call.sid, last.number):
        return
    answer = ports.read(flow.spoken_in(call.language), call, wanted, ports.model_seconds)
    told = {"wanted": _told(wanted), "event": to_data(answer.event), "log": plain(answer.log)}
    early.keep(call.sid, {"turn": call.turn, **told}, float(answer.log.get("cost") or 0))


def taken_with(kept: Early, flow: Flow, call: Call, event: Event, ports: Ports) -> Taken:
    """The turn, with the reading that was begun before its words were final, if it is one of these words."""
    paid = round(kept.spent - call.early_spent, 6)
    log = {**kept.reading.get("log", {}), "cost": paid, "early": True}
    counted = replace(call, early_spent=kept.spent)
    taken = take(flow, counted, event, ports._replace(read=_or_kept(kept.reading, log, ports.read)))
    if paid and log not in taken.model:
        taken.model.append(log)
        taken.call = replace(taken.call, spent=round(taken.call.spent + paid, 6))
    return taken


def _or_kept(kept: Mapping[str, Any], log: Mapping[str, Any], read: Reads) -> Reads:
    def reads(flow: Flow, call: Call, wanted: Read, seconds: float) -> ModelAnswer:
        if (kept.get("turn"), kept.get("wanted")) != (call.turn, _told(wanted)):
            return read(flow, call, wanted, seconds)
        event = from_data({**kept["event"], "at": call.now})
        return (
            ModelAnswer(event, log)
            if isinstance(event, ReadingArrived)
            else read(flow, call, wanted, seconds)
        )

    return reads


def _told(wanted: Read) -> Any:
    return plain(wanted._asdict())
