"""Putting prompts into words, and asking again when no answer came."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from parley.flow.flow import Flow
from parley.flow.render import blanks, render, texts
from parley.flow.words import Prompt, Question, Target
from parley.machine.call import CALLER, Call
from parley.machine.changing import replace
from parley.machine.effects import Listen
from parley.machine.move import Move, Understood, go
from parley.reading import Context

NO_MATCH, SILENCE = "no_match", "silence"
TURNS_BEFORE = 2
"""How many of the caller's turns before this one a reader may look back at."""
SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


@lru_cache(maxsize=64)
def _there(timezone: str, minutes: int) -> tuple[date, time]:
    """One minute serves all readers of a step."""
    there = datetime.fromtimestamp(minutes * 60, ZoneInfo(timezone))
    return there.date(), there.time()


def today(flow: Flow, call: Call) -> date:
    """The day where the callers are."""
    return _there(zone_of(flow, call), int(call.now // 60))[0]


def zone_of(flow: Flow, call: Call) -> str:
    """Where the other end of a placed call is, as far as that is known; else where the agent's callers are."""
    return (call.callee.timezone if call.callee else "") or flow.timezone


def context(
    flow: Flow, call: Call, asked: str | None = None, current: Any = None, asking: str = ""
) -> Context:
    """Where the caller's words were said: in answer to the prompt, or to what else is taken to be asked."""
    if asked is None and current is None:
        return _in_answer(flow, call)
    put = (" ".join(call.prompt), call.asking) if asked is None else (asked, asking)
    return _context(flow, call, *put, current)


def _context(flow: Flow, call: Call, asked: str, asking: str, current: Any) -> Context:
    day, now = _there(zone_of(flow, call), int(call.now // 60))
    before = tuple([said for by, said in call.exchanges if by == CALLER][-TURNS_BEFORE:])
    return Context(flow.heard_in, day, asked, call.values, current, now, before, asking)


_latest: tuple[Flow | None, Call | None, Context] = (None, None, Context())


def _in_answer(flow: Flow, call: Call) -> Context:
    """One context serves all readers that are asked before the call changes."""
    global _latest
    of_flow, of_call, found = _latest
    if of_call is not call or of_flow is not flow:
        found = _context(flow, call, " ".join(call.prompt), call.asking, None)
        _latest = (flow, call, found)
    return found


def as_if_asked(flow: Flow, call: Call, question: Question) -> Context:
    """The context of an answer to a question that was not put last: then a bare "ten" is an hour, and "in the
    afternoon" leaves the day of its current answer as it is."""
    asked = " ".join(texts(question.ask))
    return context(flow, call, asked, call.values.get(question.name), question.name)


def known(flow: Flow, call: Call) -> dict[str, Any]:
    """All that a prompt's blanks and a tool's parameters may name."""
    built_in = {
        "phone": call.phone or None,
        "caller": call.caller or None,
        "called": call.called,
        "sid": call.sid,
        "reason": call.reason,
        "direction": call.direction,
        "business": call.business,
        "language": call.language,
        "agent": call.agent,
        "heard": call.heard,
        "opening": call.opening,
        "seconds": round(call.now - call.started_at, 1),
        "asking": call.asking,
        "answers": {name: call.values[name] for name in call.confirmed if name in call.values},
        "skipped": call.skipped,
    }
    return {**flow.facts, **call.values, **built_in}


def words(flow: Flow, call: Call, prompt: Prompt) -> str:
    first = next(iter(texts(prompt)), "")
    return render(prompt, known(flow, call), flow.sayings) if blanks(first) else first


def leading(call: Call, *lines: str) -> Call:
    """Words to say before the next prompt."""
    new = [line for line in lines if line]
    return replace(call, lead=(*call.lead, *new)) if new else call


def saying(call: Call, *lines: str) -> tuple[Call, tuple[str, ...]]:
    """What is said: what leads up to the lines, and the lines; and the call that has said it."""
    said = tuple(line for line in (*call.lead, *lines) if line)
    return replace(call, lead=(), prompt=said), said


def listen(
    flow: Flow, call: Call, prompt: Prompt, question: Question | None, why: str, *understood: Understood
) -> Move:
    """Says what leads up to the prompt, the prompt, and listens for the answer to `question`."""
    line = words(flow, call, prompt)
    said = (line,) if line else ()
    effect = Listen(
        say=(*call.lead, *said),
        hints=question.hints if question else (),
        digits=question.digits if question else None,
    )
    return Move(replace(call, lead=(), prompt=said or call.prompt, aside=False), effect, why, understood)


def ask(
    flow: Flow, call: Call, question: Question, prompt: Prompt, why: str, *understood: Understood
) -> Move:
    """Puts a question for the first time."""
    asking = replace(call, asking=question.name, tries=0, repeats=0)
    return listen(flow, asking, prompt, question, why, *understood)


def say_again(call: Call, question: Question | None, *before: str) -> Move:
    """The same prompt once more, without counting a failed try."""
    effect = Listen(
        say=(*call.lead, *(line for line in before if line), *call.prompt),
        hints=question.hints if question else (),
        digits=question.digits if question else None,
    )
    return Move(replace(call, lead=(), aside=False), effect, "the prompt is repeated")


def ask_again(call: Call, question: Question | None, *before: str) -> Move:
    """The question alone once more, after something else was answered: that is no failed try. "Repeat that" still
    gives the whole prompt."""
    asked = say_again(replace(call, prompt=_question_in(call.prompt)), question, *before)
    return replace(asked, call=replace(asked.call, prompt=call.prompt, aside=True))


def _question_in(prompt: Sequence[str]) -> tuple[str, ...]:
    """The last question of a prompt and what follows it; all of a prompt that asks nothing."""
    sentences = SENTENCE_END.split(" ".join(prompt))
    asks = [place for place, sentence in enumerate(sentences) if sentence.endswith("?")]
    return (" ".join(sentences[asks[-1] :]),) if asks else tuple(prompt)


def missed(flow: Flow, call: Call, question: Question, kind: str, stuck: Target) -> Move:
    """No answer, or none that was understood: asks again in other words, or gives the question up.

    "Sorry" is said unless something is said already. Who tried to answer may hear the question again as often as
    before.
    """
    failed = replace(call, tries=call.tries + 1, misses=call.misses + (kind == NO_MATCH), repeats=0)
    why = f"{kind} {failed.tries} of {len(question.again) + 1} at '{question.name}'"
    if failed.tries > len(question.again):
        if kind == SILENCE:
            return go(failed, flow.silent or stuck, "silent", why)
        return go(failed, stuck, "not_understood", why)
    sorry = getattr(flow.phrases, kind)
    led = failed if failed.lead else leading(failed, sorry[min(failed.tries, len(sorry)) - 1])
    return listen(flow, led, question.again[failed.tries - 1], question, why)
