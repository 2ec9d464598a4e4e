"""The port to the model: what the machine left open goes out, a reading or a failure comes back."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from parley.flow import Flow
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.machine.events import ReadingArrived, ReadingFailed
from parley.model import client, prompts, schema
from parley.model.answer import ModelAnswer
from parley.model.guardrails import ACK, REPLY, Saying, objection
from parley.model.manners import Manner, compact
from parley.model.prices import Usage, cost
from parley.model.schema import Wanted

LONGEST_REPAIRED = 2000
REPAIR_SHARE = 0.3
"""A second try is made only if at least this share of the budget is left."""


@dataclass(slots=True)
class Asking:
    """One reading while it is under way, and what the turn's log will say of it."""

    model: str
    prompt: str
    deadline: float
    seconds: float
    requests: int = 0
    usage: Usage = field(default_factory=Usage)
    format: str = ""
    repaired: bool = False
    dropped: list[dict[str, str]] = field(default_factory=list)

    @property
    def left(self) -> float:
        return self.deadline - time.monotonic()

    def log(self, failed: str = "") -> dict[str, Any]:
        return {
            "model": self.model,
            "prompt": self.prompt,
            "format": self.format,
            "requests": self.requests,
            "repaired": self.repaired,
            "input_tokens": self.usage.input,
            "cached_tokens": self.usage.cached,
            "output_tokens": self.usage.output,
            "milliseconds": round((self.seconds - self.left) * 1000, 1),
            "cost": cost(self.model, self.usage),
            "dropped": self.dropped,
            "failed": failed,
        }


def read(flow: Flow, call: Call, read: Read, seconds: float) -> ModelAnswer:
    """Asks the model once, `seconds` at most; a second time only to mend what does not fit the schema.

    Never raises: what goes wrong is a ReadingFailed, and the call goes on without a model.
    """
    asking = Asking(
        model=client.model_of(flow.model),
        prompt=prompts.version(flow, read.talk),
        deadline=time.monotonic() + seconds,
        seconds=seconds,
    )
    try:
        event = _reading(flow, call, read, asking)
    except client.ModelError as error:
        return ModelAnswer(ReadingFailed(call.now, str(error)), asking.log(str(error)))
    except Exception as error:  # a caller waits: whatever it is, the call goes on
        failed = f"{type(error).__name__} in the reading"
        return ModelAnswer(ReadingFailed(call.now, failed), asking.log(failed))
    return ModelAnswer(event, asking.log())


def _reading(flow: Flow, call: Call, wanted: Read, asking: Asking) -> ReadingArrived:
    things = () if wanted.talk else schema.wanted(flow, call, wanted)
    if not things and not wanted.talk:
        raise client.ModelError("nothing is left to ask it for")
    kind = schema.answer_type(things, wanted.talk)
    answer = _asked(kind, messages(flow, call, wanted, things), asking)
    told = answer.model_dump(by_alias=True)
    if wanted.talk:
        return ReadingArrived(call.now, {}, _spoken(flow, call, told[schema.REPLY], True, asking))
    ack = _spoken(flow, call, told[schema.ACK], False, asking)
    return ReadingArrived(call.now, _values(things, told), ack, told[schema.WORDS] or "")


def messages(flow: Flow, call: Call, wanted: Read, things: Sequence[Wanted]) -> Sequence[client.Message]:
    """What the model is told: first what never changes, then where the call stands."""
    return (
        {"role": "system", "content": prompts.system(flow, call, wanted.talk)},
        {"role": "user", "content": prompts.user(flow, call, wanted, things)},
    )


def _asked(kind: type[schema.Answer], told: Sequence[client.Message], asking: Asking) -> schema.Answer:
    """The model's answer, mended once if it does not fit and there is time. Raises ModelError."""
    described = schema.json_schema(kind)
    content, manner = _completed(told, described, asking)
    try:
        return schema.parse(kind, content)
    except ValueError as error:
        problem = _problem(error)
    if asking.left < REPAIR_SHARE * asking.seconds:
        raise client.ModelError(f"an answer that does not fit: {problem}")
    if "{" not in content:
        client.unlearn(asking.model, manner)
    wish = prompts.REPAIR.format(problem=problem, schema=prompts.SCHEMA.format(schema=compact(described)))
    again: Sequence[client.Message] = (
        *told,
        {"role": "assistant", "content": content[:LONGEST_REPAIRED]},
        {"role": "user", "content": wish},
    )
    asking.repaired = True
    content, _ = _completed(again, described, asking)
    try:
        return schema.parse(kind, content)
    except ValueError as error:
        raise client.ModelError(f"twice an answer that does not fit: {_problem(error)}") from error


def _completed(
    told: Sequence[client.Message], described: dict[str, Any], asking: Asking
) -> tuple[str, Manner]:
    asking.requests += 1
    completion = client.complete(asking.model, told, described, asking.left)
    asking.requests += completion.requests - 1
    asking.usage += completion.usage
    asking.format = completion.manner.format
    return completion.content, completion.manner


def _problem(error: ValueError) -> str:
    """What is wrong, without the words that the model chose."""
    listed = getattr(error, "errors", None)
    if listed is None:
        return str(error)
    return "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['type']}" for each in listed()[:3])


def _values(things: Sequence[Wanted], told: dict[str, Any]) -> dict[str, Any]:
    """The answers under the questions' own names, choices as the outcomes that they stand for."""
    given = ((thing, told[thing.key]) for thing in things if told[thing.key] is not None)
    return {thing.name: thing.choices.get(value, value) for thing, value in given}


def _spoken(flow: Flow, call: Call, text: str | None, reply: bool, asking: Asking) -> str:
    """The sentence, if it may be said; what is dropped is noted with the reason and what is said instead."""
    if text is None:
        return ""
    sentence = " ".join(text.split())
    limits = REPLY if reply else ACK
    known, own = prompts.facts(flow, call), schema.names(flow)
    why = objection(Saying(sentence, limits, flow.language, known, flow.forbidden, own))
    if not why:
        return sentence
    instead = "the script" if reply else "only the prompt"
    asking.dropped.append({"text": sentence[: limits.characters], "why": why, "instead": instead})
    return ""
