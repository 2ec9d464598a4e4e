"""The caller: hears what is asked and read back, and says the next thing. Agrees only to what was meant."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from parley.flow import Ask, Collect, Question
from parley.flow.render import blanks, texts
from parley.flow.words import Prompt, Talk
from parley.local.rehearse.goal import Goal, UnspeakableError
from parley.local.rehearse.kinds import UNKNOWN, kind_of
from parley.local.rehearse.line import Line
from parley.local.rehearse.manners import (
    ANSWERS_AND_ASKS,
    ASKS,
    KEYED,
    PLAINLY,
    SLIP,
    UNANSWERED,
    chosen,
    form,
    plainest,
    slipped,
)
from parley.local.rehearse.values import Meant
from parley.machine.speech import known

CHANGE = "change"
"""What a call is asking when it wants to know what is wrong with what was read back."""
LINES = 4
"""Things said in an open conversation, at most."""
PATIENT = 2
"""How often something is answered in some manner of its own; after that, plainly."""
CARELESS = 0.3
"""The share of what is said that the recogniser writes without capitals and commas."""
FEWEST_ECHOED = 3
"""Words of an echo: a single one ("right") may as well be an answer."""
ALONE = 0.15
"""The share of values that are said in a way of their own: "first name Jane, last name Doe"."""
Key = tuple[str, int]
"""A decision of the caller: about what, for the how-manieth time."""


@dataclass(frozen=True, slots=True)
class PromptToAnswer:
    """What the caller is to react to: `when` as the manners have it, or "talk". `fields` were read back."""

    when: str
    name: str
    question: Question | None = None
    state: Ask | Talk | Collect | None = None
    fields: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class RehearsedAnswer:
    """`key` is the decision, `kind` the kind of value that was answered. None for `text` hangs up."""

    text: str | None
    manner: str
    kind: str
    key: Key
    keys: bool = False


class RehearsedPerson:
    """`plain` are decisions that are taken the simplest way, instead of at random."""

    def __init__(self, goal: Goal, plain: frozenset[Key] = frozenset()) -> None:
        self.goal, self.plain = goal, plain
        self.asked: list[str] = []
        self.accepted: dict[str, Any] = {}
        self.read_back: Sequence[str] = ()
        self._times: dict[str, int] = {}
        self._has_said_goodbye = self._has_come_out = False
        self._unsaid: PromptToAnswer | None = None

    def answers(self, line: Line) -> RehearsedAnswer:
        seen = situation(line, self.goal)
        if switched := self._switches(seen.name):
            return switched
        goal = self.goal
        nth = self._times[seen.name] = self._times.get(seen.name, 0) + 1
        self.asked.append(seen.name)
        self.read_back = self._origins(seen.fields) if seen.when == "read back" else ()
        key = (seen.name, nth)
        wish, self._unsaid = self._unsaid, None
        if wish and wish.name != seen.name and isinstance(wish.state, Ask):
            said = goal.said_for(wish.state, goal.outcome(wish.state))
            return RehearsedAnswer(said[0], "says at last what is wanted", "wish", key)
        if self._has_said_goodbye:
            return RehearsedAnswer(None, "hangs up", "", key)
        if goal.is_due(goal.leaves, seen.name):
            self._has_said_goodbye = True
            return self._says_goodbye(key)
        if goal.interrupt and not self._has_come_out and goal.is_due(goal.comes_out, seen.name):
            self._has_come_out = True
            return self._comes_out(key)
        return self._reacts(line, seen, key)

    def _switches(self, at: str) -> RehearsedAnswer | None:
        """Asks to go on in the other language, where it is time, and is who speaks it from then on."""
        goal = self.goal
        if goal.further is None or not goal.is_due(goal.switches, at):
            return None
        self.goal = goal.further
        self.asked.append(at)
        return self._wishes(goal.chance("switches").choice(self.goal.speech.wishes), (at, 0))

    def _wishes(self, words: str, key: Key) -> RehearsedAnswer | None:
        return RehearsedAnswer(words, "wants another language", "", key)

    def _origins(self, fields: Sequence[str]) -> Sequence[str]:
        return [self.goal.declared.derived.get(name, name) for name in fields]

    def _says_goodbye(self, key: Key) -> RehearsedAnswer:
        return RehearsedAnswer(
            self.goal.chance("leaves").choice(self.goal.speech.leaves), "leaves politely", "", key
        )

    def _comes_out(self, key: Key) -> RehearsedAnswer:
        assert self.goal.interrupt
        return RehearsedAnswer(self.goal.interrupt[2], f"comes out with: {self.goal.interrupt[0]}", "", key)

    def _reacts(self, line: Line, seen: PromptToAnswer, key: Key) -> RehearsedAnswer:
        chance = self.goal.chance("manner", *key)
        if isinstance(seen.state, Talk):
            return self._talks(seen.state, chance, key)
        if seen.when == "offered":
            return self._picks(line, seen, chance, key)
        if seen.when == "read back":
            return self._checks(line, seen, chance, key)
        if seen.when == "wrong with it":
            return self._puts_right(line, seen, chance, key)
        return self._answers(line, seen, chance, key)

    # --- an open conversation, and one of two offers ----------------------------------------------

    def _talks(self, state: Talk, chance: Random, key: Key) -> RehearsedAnswer:
        goal, (_, nth) = self.goal, key
        outcome = goal.outcome(state)
        lines = goal.declared.says.get(state.name, {}).get("lines") or [
            words for words, _ in goal.speech.opinions
        ]
        if nth <= goal.chance("talks", state.name).randint(1, LINES):
            return RehearsedAnswer(chance.choice(lines), "talks", "talk", key)
        return RehearsedAnswer(chance.choice(goal.said_for(state, outcome)), "says goodbye", "talk", key)

    def _picks(self, line: Line, seen: PromptToAnswer, chance: Random, key: Key) -> RehearsedAnswer:
        place = self.pick(line, seen)
        said = self.goal.speech.offered[place]
        return RehearsedAnswer(said[0] if key in self.plain else chance.choice(said), "picks", "offer", key)

    def pick(self, line: Line, seen: PromptToAnswer) -> int:
        """Which of the offered values: the first that suits; if none does, the caller takes the first."""
        values = line.call.values
        suiting = [place for place, name in enumerate(seen.fields) if self.suits(name, values[name])]
        place = suiting[0] if suiting else 0
        name = seen.fields[place]
        self.accepted[self.goal.declared.derived.get(name, name)] = values[name]
        return place

    # --- what was read back -----------------------------------------------------------------------

    def suits(self, name: str, value: Any) -> bool:
        """Whether a value is what the caller meant, or has taken instead."""
        meant = self.goal.known(name)
        accepted = self.accepted.get(self.goal.declared.derived.get(name, name))
        return meant is None or value == accepted or meant.same(value)

    def wrong(self, line: Line, fields: Sequence[str]) -> Sequence[str]:
        values = line.call.values
        return [
            name for name in fields if values.get(name) is not None and not self.suits(name, values[name])
        ]

    def _checks(self, line: Line, seen: PromptToAnswer, chance: Random, key: Key) -> RehearsedAnswer:
        wrong = self.wrong(line, seen.fields)
        if not wrong:
            spoken = [meant for name in seen.fields if (meant := self.goal.known(name))]
            return self._agrees(line, seen, spoken, chance, key)
        return self._corrects(line, seen, wrong[0], "wrong", chance, key)

    def _agrees(
        self, line: Line, seen: PromptToAnswer, spoken: Sequence[Meant], chance: Random, key: Key
    ) -> RehearsedAnswer:
        speech = self.goal.speech
        said = [each for each in spoken if each.kind not in ("free_text", UNKNOWN)]
        filling = {
            "agree": speech.agrees[0] if key in self.plain else chance.choice(speech.agrees),
            "bare": chance.choice(chance.choice(said).said) if said else "",
            "prompt": _echoed(line),
            "question": self._asks_the_business(chance),
        }
        return self._in_some_manner("right", "yes_no", filling, chance, key, _keys_for(seen, "yes"))

    def _corrects(
        self, line: Line, seen: PromptToAnswer, name: str, when: str, chance: Random, key: Key
    ) -> RehearsedAnswer:
        name = self.goal.declared.derived.get(name, name)
        question = self._question(line, name)
        meant = self.goal.meant(question) if question else self.goal.known(name)
        assert meant
        mistaken = self.goal.mistaken.get(name)
        spoken = self._spoken(meant, chance, key)
        if mistaken and mistaken.change and mistaken.same(line.call.values.get(name)):
            spoken["bare"] = spoken["answer"] = chance.choice(mistaken.change)
        filling = {
            **spoken,
            "wrong": mistaken.said[0] if mistaken else "",
            "called": question.called[0] if question and question.called else "",
        }
        return self._in_some_manner(when, meant.kind, filling, chance, key)

    def _puts_right(self, line: Line, seen: PromptToAnswer, chance: Random, key: Key) -> RehearsedAnswer:
        wrong = self.wrong(line, seen.fields)
        if not wrong:
            return RehearsedAnswer(self.goal.speech.agrees[0], "agrees after all", "yes_no", key)
        return self._corrects(line, seen, wrong[0], "wrong with it", chance, key)

    def _question(self, line: Line, name: str) -> Question | None:
        state = line.flow.by_name.get(line.call.state)
        listed = questions_here(line, state) if isinstance(state, Collect) else ()
        return next((each for each in listed if each.name == name), line.flow.questions.get(name))

    # --- what is asked ----------------------------------------------------------------------------

    def _answers(self, line: Line, seen: PromptToAnswer, chance: Random, key: Key) -> RehearsedAnswer:
        goal = self.goal
        if isinstance(seen.state, Ask):
            outcome = goal.outcome(seen.state)
            said = goal.said_for(seen.state, outcome)
            kind = "yes_no" if outcome in ("yes", "no") else "wish"
            first = said[0] if key in self.plain else chance.choice(said)
            filling, keys = {"answer": first, "bare": first}, _keys_for(seen, outcome)
        else:
            assert seen.question
            meant = self._said_first(seen.question, key)
            kind = meant.kind
            filling, keys = self._spoken(meant, chance, key), _keys_of(seen.question, meant)
            if meant.spelled and kind_of(seen.question.hear).name == "spelled":
                filling = {"answer": meant.spelled, "bare": meant.spelled}
            if other := goal.another(seen.question):
                filling["wrong"] = other.words
        filling |= {
            "story": chance.choice(goal.speech.stories),
            "prompt": _echoed(line),
            "question": self._asks_the_business(chance),
            "other": self._told_besides(line, seen, chance),
        }
        answered = self._in_some_manner("asked", kind, filling, chance, key, keys)
        self._unsaid = seen if kind == "wish" and answered.manner in UNANSWERED else None
        return answered

    def _asks_the_business(self, chance: Random) -> str:
        """One of the questions of the agent's passages, "" if it has none."""
        asked = [each for passage in self.goal.flow.passages for each in passage.questions]
        return chance.choice(asked) if asked else ""

    def _said_first(self, question: Question, key: Key) -> Meant:
        mistaken = self.goal.mistaken.get(question.name)
        return mistaken if mistaken and key[1] == 1 else self.goal.meant(question)

    def _spoken(self, meant: Meant, chance: Random, key: Key) -> dict[str, str]:
        frames = ("{}",) if meant.clause else self.goal.speech.frames.get(meant.kind, ("{}",))
        if key in self.plain:
            return {"answer": meant.words, "bare": meant.words, "clause": "yes" if meant.clause else ""}
        bare = chance.choice(meant.said)
        framed = chance.choice(frames).format(bare)
        alone = meant.alone and chance.random() < ALONE
        whole = chance.choice(meant.alone) if alone else framed
        return {"answer": whole, "bare": bare, "clause": "yes" if meant.clause else ""}

    def _told_besides(self, line: Line, seen: PromptToAnswer, chance: Random) -> str:
        """The answer to another question of this call, told in a way that says which."""
        here = seen.question.name if seen.question else seen.name
        by_kind, own = self.goal.speech.telling, self.goal.declared.telling
        told = [
            (frame, meant)
            for name in self.goal.course
            if name != here and name not in self.goal.mistaken and (meant := self.goal.known(name))
            if not (self.goal.further and self.goal.is_due(self.goal.switches, name))
            if (frame := own.get(name) or by_kind.get(meant.kind))
        ]
        if not told:
            return ""
        frame, meant = chance.choice(told)
        return frame.format(chance.choice(meant.said))

    # --- in some manner ---------------------------------------------------------------------------

    def _in_some_manner(
        self, when: str, kind: str, filling: Mapping[str, str], chance: Random, key: Key, keys: str = ""
    ) -> RehearsedAnswer:
        possible = [PLAINLY, *([KEYED] if keys else []), *([SLIP] if when == "asked" else [])]
        possible += [ASKS, ANSWERS_AND_ASKS] if filling.get("question") else []
        simple = key in self.plain or key[1] > PATIENT
        order = [plainest(when)] if simple else chosen(when, kind, key[1], chance, possible)
        for manner in order:
            if manner.name == KEYED:
                return RehearsedAnswer(keys, KEYED, kind, key, keys=True)
            said = self._done(manner.name, filling, chance) if manner.name in (PLAINLY, SLIP) else None
            if manner.name not in (PLAINLY, SLIP):
                said = form(self.goal.speech, manner, chance, filling, key in self.plain)
            if said is not None:
                return RehearsedAnswer(self._written(said, chance, key), manner.name, kind, key)
        raise AssertionError(f"nothing to say when {when}")

    def _done(self, manner: str, filling: Mapping[str, str], chance: Random) -> str | None:
        return (
            filling["answer"] if manner == PLAINLY else slipped(self.goal.speech, filling["answer"], chance)
        )

    def _written(self, said: str, chance: Random, key: Key) -> str:
        if key in self.plain or chance.random() >= CARELESS:
            return said
        return re.sub(r"[,?!](?= |$)|(?<!\.\w)\.(?= |$)", "", said).lower()


def situation(line: Line, goal: Goal) -> PromptToAnswer:
    """What the agent waits for."""
    call, state = line.call, line.flow.by_name.get(line.call.state)
    if isinstance(state, Talk):
        return PromptToAnswer("talk", state.name, state=state)
    if isinstance(state, Ask):
        said = _blanks(line, state.say)
        if offered := [way for way in state.goto if way in said]:
            return PromptToAnswer("offered", state.name, state.question, state, offered)
        when = "read back" if "yes" in state.goto and any(map(goal.known, said)) else "asked"
        return PromptToAnswer(when, state.name, state.question, state, sorted(said))
    if not isinstance(state, Collect):
        raise UnspeakableError(f"nobody is asked anything in '{call.state}'")
    if state.go_ahead and call.asking in (state.go_ahead.name, CHANGE):
        fields = sorted(_blanks(line, state.go_ahead.ask))
        when = "wrong with it" if call.asking == CHANGE else "read back"
        return PromptToAnswer(when, call.asking, state.go_ahead, state, fields)
    listed = questions_here(line, state)
    question = next(
        (each for each in listed if each.name == call.asking), line.flow.questions.get(call.asking)
    )
    if question is None:
        raise UnspeakableError(f"nobody knows what is asked by '{call.asking}'")
    if question.spell and " ".join(call.prompt) in texts(question.spell.ask):
        question = question.spell
    if call.confirming:
        return PromptToAnswer("read back", question.name, question, state, [question.name])
    return PromptToAnswer("asked", question.name, question, None)


def questions_here(line: Line, state: Collect) -> Sequence[Question]:
    asked = state.questions
    listed = asked(known(line.flow, line.call)) if callable(asked) else asked
    return [*listed, *state.corrects]


def _blanks(line: Line, prompt: Prompt) -> frozenset[str]:
    """The values that were said with a prompt: those of its first text that can be said."""
    values = known(line.flow, line.call)
    for text in texts(prompt):
        if all(values.get(name) is not None for name in blanks(text)):
            return blanks(text)
    return frozenset()


def _echoed(line: Line) -> str:
    """The agent's own last sentence, as the caller's loudspeaker brings it back."""
    sentences = re.split(r"(?<=[.!?])\s+", " ".join(line.call.prompt))
    heard = re.sub(r"[,.?!:]", "", sentences[-1]).lower()
    return heard if len(heard.split()) >= FEWEST_ECHOED else ""


def _keys_for(seen: PromptToAnswer, outcome: str) -> str:
    keys = seen.question.keys if seen.question else {}
    return next((key for key, meaning in keys.items() if meaning == outcome), "")


def _keys_of(question: Question, meant: Meant) -> str:
    by_meaning = next((key for key, meaning in question.keys.items() if meaning == meant.kept), "")
    whole = re.sub(r"\D", "", str(meant.kept))
    return by_meaning or (whole if question.digits and len(whole) == question.digits else "")
