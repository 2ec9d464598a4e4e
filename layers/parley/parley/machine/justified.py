"""What of a model's reading counts: the model points at the caller's words, it never speaks for the caller.

The rules, and why, are in docs/decisions/0007-what-a-model-may-say.md.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from parley.flow.flow import Flow
from parley.flow.ways import to, ways_out
from parley.flow.words import Ask, Collect, Do, Listening, Target
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.events import ReadingArrived
from parley.machine.move import Understood

LONGEST_EXCERPT = 200
"""Characters of one answer; nobody says a longer name, address or problem that a visit needs."""
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def spoken_words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in WORD.findall(text.lower())]


def in_own_words(excerpt: str, heard: str) -> bool:
    """Whether the excerpt only leaves words of the caller's out; or puts together what was spelled."""
    wanted, said = spoken_words(excerpt), spoken_words(heard)
    if not wanted:
        return False
    left = iter(said)
    return all(word in left for word in wanted) or "".join(wanted) in _spelled(said)


def _spelled(said: Collection[str]) -> list[str]:
    """ "J, O, N, A, S with a J" -> "jonas"."""
    letters = "".join(word if len(word) == 1 else " " for word in said)
    return letters.split()


def quoted(words: str, heard: str) -> bool:
    """Whether the words were said like that, one after the other."""
    wanted, said = spoken_words(words), spoken_words(heard)
    starts = range(len(said) - len(wanted) + 1)
    return bool(wanted) and any(said[at : at + len(wanted)] == wanted for at in starts)


def excerpts(call: Call, values: Mapping[str, Any]) -> dict[str, str]:
    """The answers that consist of the caller's own words."""
    return {
        name: value
        for name, value in values.items()
        if isinstance(value, str) and len(value) <= LONGEST_EXCERPT and in_own_words(value, call.heard)
    }


def unfounded(event: ReadingArrived, outcome: str, found: Sequence[Understood]) -> str:
    """Why nothing counts: the model gave no outcome, only answers, and none of them was understood."""
    given = [name for name, value in event.values.items() if value is not None]
    if not given or found or event.values.get(outcome) is not None:
        return ""
    return f"nothing that was said answers {', '.join(given)}"


def acknowledged(call: Call, event: ReadingArrived, doubted: str) -> Call:
    """The model's sentence leads what is said next, unless it may acknowledge what does not count."""
    return call if doubted or not event.ack else replace(call, lead=(*call.lead, event.ack))


def with_doubt(why: str, doubted: str) -> str:
    return f"{why}; the model's reading does not count: {doubted}" if doubted else why


def is_truth(value: object) -> bool:
    """Yes and no are the caller's own to say; and an excerpt may have left a "not" out."""
    return isinstance(value, bool) or value in ("yes", "no", "unsure")


def doubt(flow: Flow, call: Call, state: Ask | Collect, target: Target | None, words: str) -> str:
    """Why an outcome that only the model has read does not count; "" if it does.

    `words` is what it rests on, `target` where it leads, None if the same question stays open.
    """
    if not quoted(words, call.heard):
        return "it rests on no words of the caller's"
    if target is not None and not harmless(flow, state, target):
        return "only plain words lead there"
    return ""


def harmless(flow: Flow, state: Ask | Collect, target: Target) -> bool:
    """Whether a model may lead there: to another question, or where callers go who aren't understood.

    On the way there only tools may run that look something up.
    """
    misunderstood = [to(state.stuck).state]
    if isinstance(state, Ask) and state.unclear:
        misunderstood.append(to(state.unclear).state)
    open_, seen = [to(target).state], set(misunderstood)
    while open_:
        name = open_.pop()
        reached = flow.by_name[name]
        if name in seen or isinstance(reached, Listening):
            continue
        if not isinstance(reached, Do) or not reached.tool.looks_up:
            return False
        seen.add(name)
        open_ += [way.target for way in ways_out(reached)]
    return True
