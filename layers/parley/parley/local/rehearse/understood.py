"""A caller whose every answer is told to the flow as a value: what comes of that call should come of any other."""

from typing import Any

from parley.flow import Ask
from parley.flow.words import Talk
from parley.local.readers.replaced import INTERRUPT
from parley.local.rehearse.goal import Goal
from parley.local.rehearse.line import Line
from parley.local.rehearse.person import LINES, Key, PromptToAnswer, RehearsedAnswer, RehearsedPerson

CHATTING = "something to talk about"


class UnderstoodPerson(RehearsedPerson):
    """`told` is what the flow of `oracle.understanding` is told."""

    def __init__(self, goal: Goal, told: dict[str, Any]) -> None:
        super().__init__(goal)
        self._told = told

    def _wishes(self, words: str, key: Key) -> RehearsedAnswer | None:
        """The flow that is told what is meant has one language."""
        return None

    def _says_goodbye(self, key: Key) -> RehearsedAnswer:
        return RehearsedAnswer(None, "", "", key)

    def _comes_out(self, key: Key) -> RehearsedAnswer:
        assert self.goal.interrupt
        name, value, _ = self.goal.interrupt
        return self._tells(f"{INTERRUPT}{name}", value, key)

    def _reacts(self, line: Line, seen: PromptToAnswer, key: Key) -> RehearsedAnswer:
        goal = self.goal
        if isinstance(seen.state, Talk) and key[1] <= goal.chance("talks", seen.name).randint(1, LINES):
            return RehearsedAnswer(CHATTING, "", "", key)
        if seen.when == "offered":
            return self._tells(seen.name, seen.fields[self.pick(line, seen)], key)
        if seen.when == "read back":
            answer = "no" if self.wrong(line, seen.fields) else "yes"
            return (
                RehearsedAnswer(answer, "", "", key)
                if line.call.confirming
                else self._tells(seen.name, answer, key)
            )
        if isinstance(seen.state, Ask | Talk):
            return self._tells(seen.name, goal.outcome(seen.state), key)
        assert seen.question
        return self._tells(seen.name, goal.meant(seen.question).read, key)

    def _tells(self, name: str, value: Any, key: Key) -> RehearsedAnswer:
        self._told[name] = value
        return RehearsedAnswer(name, "", "", key)
