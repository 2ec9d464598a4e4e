"""Many callers, one after the other: how their calls ended, and the failures, each shrunk and told once a kind."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any

from parley.flow import Flow
from parley.local.rehearse.calls import Came, Spoken, play
from parley.local.rehearse.declared import Declared, declared
from parley.local.rehearse.goal import Goal
from parley.local.rehearse.oracle import understanding
from parley.local.rehearse.person import Key, RehearsedPerson
from parley.local.rehearse.understood import UnderstoodPerson
from parley.local.rehearse.verdict import AS_SAID, MEANT, WRONG, Verdict, judge

LEAVES, COMES_OUT, SWITCHES, MISTAKEN = 0.04, 0.12, 0.06, 0.25
"""Shares of callers who have to go, who come out with what an interrupt hears, who go on in another language of the
agent's, who first say something else."""
MOST_SEEDS = 10
"""Seeds of one kind of failure that are told; the first one's is made smaller, and shown."""
MOST_TRIED = 24
"""Decisions of one call that are tried to be taken plainly."""
VERDICTS = (MEANT, AS_SAID, WRONG)


@dataclass(frozen=True)
class Rehearsed:
    """A call that was rehearsed."""

    seed: int
    goal: Goal
    should: Came
    came: Came
    verdict: Verdict


class Rehearsal:
    """Rehearses one agent, also on a line on which one can talk over it. The same seed makes the same caller. Raises
    DeclarationError or UnspeakableError."""

    def __init__(self, flow: Flow, about: Declared | None = None, interruptible: bool = False) -> None:
        self.flow, self.interruptible = flow, interruptible
        self.declared = about or declared(flow.name, flow.language if flow.own else "")
        self._told: dict[str, Any] = {}

    @cached_property
    def _understanding(self) -> Flow:
        return understanding(self.flow, self._told)

    @cached_property
    def _others(self) -> Sequence[tuple[Flow, Declared]]:
        """The agent in its other languages, and who speaks these."""
        own = (self.flow.own or self.flow).language
        others = (each for language, each in self.flow.in_languages.items() if language != self.flow.language)
        return [(each, declared(each.name, each.language if each.language != own else "")) for each in others]

    def calls(self, count: int, seed: int) -> Iterator[Rehearsed]:
        return (self.call(each) for each in range(seed, seed + count))

    def call(self, seed: int, plain: frozenset[Key] = frozenset()) -> Rehearsed:
        goal, should = self._meant(seed, plain)
        came = play(self.flow, goal, RehearsedPerson(goal, plain), self.interruptible)
        return Rehearsed(seed, goal, should, came, judge(self.flow, goal, should, came))

    def _understood(self, goal: Goal) -> Came:
        self._told.clear()
        return play(self._understanding, goal, UnderstoodPerson(goal, self._told))

    def goal(self, seed: int) -> Goal:
        """What a caller wants, and how their call may go astray."""
        return self._meant(seed, frozenset())[0]

    def _meant(self, seed: int, plain: frozenset[Key]) -> tuple[Goal, Came]:
        """What the caller wants; then, once it is known what will be asked, how the call may go astray."""
        goal = Goal(seed, self.flow, self.declared)
        understood = self._understood(goal)
        goal.course = tuple(dict.fromkeys(understood.asked))
        chance = goal.chance("astray")
        kind, at = chance.random(), chance.choice(goal.course)
        if kind < LEAVES and LEAVES_KEY not in plain:
            leaving = goal.astray(leaves=at)
            return leaving, self._understood(leaving)
        interrupts = list(self._interrupts(goal, chance)) if kind < LEAVES + COMES_OUT else ()
        if interrupts and COMES_OUT_KEY not in plain:
            coming_out = goal.astray(comes_out=at, interrupt=chance.choice(interrupts))
            return coming_out, self._understood(coming_out)
        is_switching = LEAVES + COMES_OUT <= kind < LEAVES + COMES_OUT + SWITCHES
        if is_switching and self._others and SWITCHES_KEY not in plain:
            switching = goal.switching(at, *chance.choice(self._others))
            return switching, self._understood(switching)
        if kind > 1 - MISTAKEN and MISTAKEN_KEY not in plain:
            return goal.astray(mistaken=self._mistaken(goal, understood)), understood
        return goal, understood

    def _interrupts(self, goal: Goal, chance: Random) -> Iterator[tuple[str, Any, str]]:
        """Each way of each interrupt for which callers have words."""
        for interrupt in self.flow.interrupts:
            for value in interrupt.goto:
                own = self.declared.interrupts.get(interrupt.name, {}).get(str(value), ())
                if said := own or goal.speech.commands.get(str(value), ()):
                    yield interrupt.name, value, chance.choice(said)

    def _mistaken(self, goal: Goal, understood: Came) -> Mapping[str, Any]:
        """One of the answers that will be read back, first said otherwise."""
        read_back = {name for exchange in understood.exchanges for name in exchange.read_back}
        asked = [name for name in sorted(read_back) if name in goal.course and name in self.flow.questions]
        if not asked:
            return {}
        question = self.flow.questions[goal.chance("mistaken").choice(asked)]
        another = goal.another(question) if goal.meant(question).kind not in ("free_text",) else None
        return {question.name: another} if another else {}

    # --- smaller ----------------------------------------------------------------------------------

    def shrunk(self, failed: Rehearsed) -> Rehearsed:
        """The same failure with every utterance made plain that the failure does not depend on."""
        plain: frozenset[Key] = frozenset()
        said = (each.said.key for each in failed.came.exchanges)
        keys = [LEAVES_KEY, COMES_OUT_KEY, SWITCHES_KEY, MISTAKEN_KEY, *said]
        smaller = failed
        for key in reversed(keys[:MOST_TRIED]):
            tried = self.call(failed.seed, plain | {key})
            if tried.verdict.kind == failed.verdict.kind and len(tried.came.exchanges) <= len(
                smaller.came.exchanges
            ):
                plain, smaller = plain | {key}, tried
        return smaller


LEAVES_KEY, COMES_OUT_KEY, SWITCHES_KEY, MISTAKEN_KEY = (
    (what, 0) for what in ("leaves", "comes out", "switches", "mistaken")
)


def report(rehearsal: Rehearsal, rehearsed: Sequence[Rehearsed], seed: int) -> dict[str, Any]:
    """What is shown, written and compared: the shares, the turns in which a model would be asked, and the kinds of
    failure, most frequent first."""
    counted = Counter(each.verdict.verdict for each in rehearsed)
    heeded = [each for call in rehearsed for each in call.came.heeded]
    kinds = Counter(each.verdict.kind for each in rehearsed if each.verdict.verdict == WRONG)
    return {
        "agent": rehearsal.flow.name,
        "seed": seed,
        "calls": len(rehearsed),
        **{verdict.replace(" ", "_"): counted[verdict] for verdict in VERDICTS},
        "turns": len(heeded),
        "asking_a_model": sum(each.model for each in heeded),
        "left_over": sum(each.left for each in heeded),
        "left_over_unasked": sum(each.left and not each.model for each in heeded),
        "met": dict(sorted(Counter(met for each in rehearsed for met in set(each.came.met)).items())),
        "kinds": [
            {
                "kind": kind,
                "count": count,
                **_first(rehearsal, [each for each in rehearsed if each.verdict.kind == kind]),
            }
            for kind, count in kinds.most_common()
        ],
    }


def _first(rehearsal: Rehearsal, failed: Sequence[Rehearsed]) -> dict[str, Any]:
    """What is told of one kind of failure: the seeds, and the first call, as small as it gets."""
    smaller = rehearsal.shrunk(failed[0])
    known = ((name, smaller.goal.known(name)) for name in smaller.goal.course)
    return {
        "seeds": [each.seed for each in failed[:MOST_SEEDS]],
        "what": smaller.verdict.what,
        "meant": {name: meant.words for name, meant in known if meant},
        "should": smaller.should.call.outcome,
        "came": smaller.came.call.outcome,
        "transcript": list(_transcript(smaller.came)),
    }


def _transcript(came: Came) -> Iterator[dict[str, str]]:
    for exchange in came.exchanges:
        yield {"agent": exchange.agent, "caller": _as_said(exchange), "manner": exchange.said.manner}
    yield {"agent": came.last_words, "caller": "", "manner": ""}


def _as_said(exchange: Spoken) -> str:
    said = exchange.said
    if said.text is None:
        return "(hangs up)"
    return f"(presses {said.text})" if said.keys else said.text or "(silence)"
