"""What one caller wants: who they are, what they mean by each answer, and how their call may go astray."""

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random
from typing import Any

from parley.flow import Ask, Flow, Question
from parley.flow.words import Talk
from parley.local.rehearse import values
from parley.local.rehearse.declared import SOMEBODY, Declared
from parley.local.rehearse.kinds import ValueKind, kind_of
from parley.local.rehearse.speech import Speech, speech_of
from parley.local.rehearse.values import Meant
from parley.machine.answers import objection

BLANK = re.compile(r"\{(\w+)\}")
YES_OR_NO = {"yes": 9.0, "no": 1.0}
MOST_DRAWN = 40
CLOSE = 0.6


class UnspeakableError(LookupError):
    """A question that rehearsals have no answer to."""


@dataclass
class Goal:
    """`course` is what is asked in this call when all goes well, in order. `mistaken` are answers that are first
    said otherwise, and put right when they are read back. `leaves` is the question at which the caller has to go,
    `comes_out` the one at which they come out with `interrupt`: its name, its outcome, and the words. At `switches`
    they want to go on in another language, and are from then on who `further` is."""

    seed: int
    flow: Flow
    declared: Declared
    course: Sequence[str] = ()
    mistaken: Mapping[str, Meant] = field(default_factory=dict)
    leaves: str = ""
    comes_out: str = ""
    interrupt: tuple[str, Any, str] | None = None
    switches: str = ""
    further: "Goal | None" = None

    def __post_init__(self) -> None:
        self._meant: dict[str, Meant] = {}
        callers = self.declared.callers
        weights = [float(each.get("weight", 1)) for each in callers]
        self.caller = self.chance("caller").choices(callers, weights)[0]
        self.speech: Speech = speech_of(self.flow.language)
        self.today: date = self.declared.at.date()

    def astray(self, **changes: Any) -> "Goal":
        """The same caller, whose call goes another way."""
        other = replace(self, **changes)
        other._meant = self._meant
        return other

    def switching(self, at: str, flow: Flow, declared: Declared) -> "Goal":
        """The same caller, who goes on in the flow's language at this question; what they told before stays."""
        told = {
            name: meant
            for name, meant in self._meant.items()
            if name in self._beside_wishes or not self.is_due(at, name)
        }
        further = Goal(self.seed, flow, declared, course=self.course)
        alike = (each for each in declared.callers if each.get("number") == self.caller.get("number"))
        further.caller = next(alike, self.caller)
        other = replace(self, switches=at, further=further)
        further._meant = other._meant = told
        return other

    @property
    def number(self) -> str:
        return str(self.caller.get("number", SOMEBODY))

    def chance(self, *what: object) -> Random:
        """A random generator for this decision of this caller; it does not depend on earlier decisions."""
        return Random(f"{self.flow.name} {self.seed} {what}")  # noqa: S311 - for a rehearsal

    def meant(self, question: Question) -> Meant:
        """What the caller means by the answer to a question. Raises UnspeakableError."""
        if question.name not in self._meant:
            self._meant[question.name] = self._drawn(question, self.chance("meant", question.name))
        return self._meant[question.name]

    def known(self, name: str) -> Meant | None:
        """What is meant by a value: an answer that was thought of already, or what tools make out of it."""
        return self._meant.get(self.declared.derived.get(name, name))

    def is_due(self, at: str, name: str) -> bool:
        """Whether the call has come as far as the question `at`, or further: what was told before is not asked."""
        course = self.course
        return at in course and name in course and course.index(name) >= course.index(at)

    def another(self, question: Question) -> Meant | None:
        """Another value of the same kind, that the caller does not mean."""
        chance, meant = self.chance("another", question.name), self.meant(question)
        if not meant.kept:
            return None
        for _ in range(MOST_DRAWN):
            other = self._beside(meant, chance) or self._once(question, chance)
            if (
                other
                and other.kept
                and not meant.same(other.kept)
                and not other.same(meant.kept)
                and self._may_be(question, other)
            ):
                return other
        return None

    def _beside(self, meant: Meant, chance: Random) -> Meant | None:
        """Of times mostly one that differs in the day or in the hours alone."""
        close = chance.random() < CLOSE
        return values.beside(values.Draw(chance, self.speech, self.today), meant) if close else None

    def _drawn(self, question: Question, chance: Random) -> Meant:
        for _ in range(MOST_DRAWN):
            drawn = self._once(question, chance)
            if drawn is None:
                raise UnspeakableError(
                    f"nobody knows what to answer to '{question.name}': its reader is of no kind that rehearsals "
                    f"know; say it in {self.flow.name}.rehearsal.toml: says.{question.name} = [...], or a kind"
                )
            if self._may_be(question, drawn):
                return drawn
        raise UnspeakableError(f"the check of '{question.name}' refuses {MOST_DRAWN} values in a row")

    def _once(self, question: Question, chance: Random) -> Meant | None:
        own = self.declared.kinds.get(question.name)
        kind = ValueKind(own) if own else kind_of(question.hear)

        def draw(wanted: Any = None) -> Meant | None:
            return values.draw(kind, chance, self.speech, self.today, wanted)

        if question.name in self.caller:
            return values.declared(kind, self.caller[question.name], draw)
        samples = self.declared.says.get(question.name)
        return values.declared(kind, chance.choice(samples), draw) if samples else draw()

    def _may_be(self, question: Question, drawn: Meant) -> bool:
        return not objection(self.flow, question, drawn.read, {})

    @property
    def _beside_wishes(self) -> Set[str]:
        """What is told with a wish: "I need {service}"."""
        ways = (each for each in self.declared.says.values() if isinstance(each, Mapping))
        return {
            name for each in ways for forms in each.values() for said in forms for name in BLANK.findall(said)
        }

    def outcome(self, state: Ask | Talk) -> str:
        """What the caller wants of a state that asks for an outcome. Raises UnspeakableError."""
        wanted = self.declared.answers.get(state.name) or self._sayable(state)
        return self.chance("outcome", state.name).choices(list(wanted), list(wanted.values()))[0]

    def _sayable(self, state: Ask | Talk) -> Mapping[str, float]:
        kind, ways = kind_of(state.hear), state.goto
        options = kind.about.get("options", ()) if kind.name == "choice" else YES_OR_NO
        found = {way: YES_OR_NO.get(way, 1.0) for way in options if way in ways}
        if isinstance(state, Talk):
            return {next(iter(ways)): 1.0}
        if not found:
            raise UnspeakableError(
                f"nobody knows what callers want at '{state.name}': say it in {self.flow.name}.rehearsal.toml: "
                f"[answers.{state.name}] and [says.{state.name}]"
            )
        return found

    def said_for(self, state: Ask | Talk, outcome: str) -> Sequence[str]:
        """The words for an outcome of a state: the agent's own, else those that any agent hears."""
        own = self.declared.says.get(state.name, {}).get(outcome)
        if own:
            return [self._filled(each) for each in own]
        by_outcome = {"yes": self.speech.yes, "no": self.speech.no, "goodbye": self.speech.leaves}
        options = kind_of(state.hear).about.get("options")
        more = tuple(options.get(outcome, ())) if isinstance(options, Mapping) else ()
        return by_outcome.get(outcome) or more or (outcome,)

    def _filled(self, said: str) -> str:
        """With what the caller means by the answers that are named in it."""
        return BLANK.sub(lambda blank: self._bare(blank[1]), said)

    def _bare(self, name: str) -> str:
        return self.chance("filled", name).choice(self.meant(self.flow.questions[name]).said)
