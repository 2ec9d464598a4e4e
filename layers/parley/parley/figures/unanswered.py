"""What callers asked and a call did not answer, and the same questions of many calls put together. Pure.

A question is unanswered where a turn understood nothing, and where it understood the rest of what was said: "Tuesday at
ten, do you take cards?". Words that a reading rests on are taken in, and so is a question around them: "can you come on
Tuesday?".
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from parley.flow import Flow, Talk
from parley.hear.asking import asked_beside, content
from parley.machine.call import LONGEST_ANSWER
from parley.machine.echo import is_echo
from parley.machine.events import SpeechHeard
from parley.machine.noise import is_noise
from parley.store.calls import Turn

NO_REPLY = "asked"
"""What a character hears that is asked something for which it has no words of its own (hear/small_talk.py)."""
STEM, ALIKE = 4, 0.5
"""Letters by which two words are taken for the same, so that endings do not count; and how many of the words of two
questions have to be the same, as a share of all of theirs."""


class AskedInVain(NamedTuple):
    """`content` are the words that tell it from other questions."""

    turn: int
    words: str
    content: Sequence[str]


def unanswered(flow: Flow, turns: Sequence[Turn]) -> Sequence[AskedInVain]:
    """In the order in which they were asked; one that is asked again in the call once."""
    found: dict[frozenset[str], AskedInVain] = {}
    for before, turn in pairwise(turns):
        for words in _asked_in_vain(flow, before, turn):
            of_it = content(words, flow.heard_in)
            found.setdefault(_stems(of_it), AskedInVain(turn.number, words, of_it))
    return list(found.values())


def _asked_in_vain(flow: Flow, before: Turn, turn: Turn) -> Iterator[str]:
    heard = next((event for event in turn.events if event["kind"] == "heard"), None)
    if heard is None or _is_nobodys(before, heard) or _was_replied(flow, turn):
        return
    readings = [each for decision in turn.decisions for each in decision["understood"]]
    explained = (each for each in readings if each["value"] != NO_REPLY and not _keeps_all(flow, each))
    bases = [str(each["basis"]) for each in explained]
    yield from asked_beside(heard["text"][-LONGEST_ANSWER:], bases, flow.heard_in)


def _keeps_all(flow: Flow, reading: Mapping[str, Any]) -> bool:
    """Whether it keeps the words as they were said beside an answer, and answers nothing that was asked in them."""
    question = flow.questions.get(str(reading["question"]))
    return question is not None and question.renews


def _is_nobodys(before: Turn, heard: Mapping[str, Any]) -> bool:
    """Whether the words are the agent's own, or noise."""
    said = SpeechHeard(heard["at"], heard["text"], heard.get("confidence"))
    return is_echo(before.call, said.text) or is_noise(said)


def _was_replied(flow: Flow, turn: Turn) -> bool:
    """Whether a model answered, in an open conversation."""
    state = flow.by_name.get(turn.decisions[0]["before"]) if turn.decisions else None
    return isinstance(state, Talk) and any(each.get("ack") for each in turn.events)


class SameQuestion(NamedTuple):
    """Questions that ask the same, in the order in which they were given. Each is a record of the store."""

    agent: str
    asked: Sequence[Mapping[str, Any]]


def grouped(asked: Iterable[Mapping[str, Any]]) -> Sequence[SameQuestion]:
    """The same questions to an agent put together by their `content`; what was asked most comes first."""
    groups: list[tuple[str, frozenset[str], list[Mapping[str, Any]]]] = []
    for each in asked:
        of_it = _stems(each["content"])
        known = next(
            (group for agent, words, group in groups if agent == each["agent"] and _alike(of_it, words)), None
        )
        if known is None:
            groups.append((each["agent"], of_it, [each]))
        else:
            known.append(each)
    return sorted(
        (SameQuestion(agent, group) for agent, _, group in groups), key=lambda group: -len(group.asked)
    )


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word[:STEM] for word in words)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= ALIKE * len(one | other)
