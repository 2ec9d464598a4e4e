"""What the caller hears of an agent on a ConversationRelay, and how much of it by when: nothing is heard at once."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

LETTERS_A_SECOND = 14
"""How fast a voice speaks."""
PLAYED_SECONDS = 30.0
"""For how long something is taken to play whose length nobody knows."""


@dataclass(frozen=True)
class Utterance:
    """Words, or something that is played. `interruptible` is with what the caller may cut it off."""

    text: str
    interruptible: frozenset[str]
    preemptible: bool = False
    seconds: float = -1.0
    starts: float = 0.0

    @property
    def ends(self) -> float:
        return self.starts + (len(self.text) / LETTERS_A_SECOND if self.seconds < 0 else self.seconds)


class Heard(NamedTuple):
    """What was heard of the agent's words before they were cut off, and for how long."""

    text: str
    milliseconds: int


class NotSaid(ValueError):
    """Somebody is to speak after words that the agent does not say."""


class Speech:
    """What the agent says from one thing that the caller says to the next. `pace` is how many real seconds a second of
    the call takes."""

    def __init__(self, pace: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._pace, self._clock = pace, clock
        self._utterances: list[Utterance] = []

    @property
    def _now(self) -> float:
        return self._clock() / self._pace

    @property
    def _ends(self) -> float:
        return self._utterances[-1].ends if self._utterances else 0.0

    @property
    def text(self) -> str:
        return "".join(each.text for each in self._utterances)

    def begins(self) -> None:
        """The caller has spoken, and the agent has not answered yet."""
        self._utterances.clear()

    def says(self, utterance: Utterance) -> None:
        """Speaks it after what is spoken now, or in its place where that gives way."""
        now = self._now
        current = self._current(now)
        if current is not None and current.preemptible:
            self._ends_here(current, now)
        self._utterances.append(replace(utterance, starts=max(now, self._ends)))

    def closes(self) -> None:
        """What comes now is another sentence."""
        if self.text and not self.text.endswith(" "):
            last = self._utterances[-1]
            self._utterances[-1] = replace(last, text=f"{last.text} ")

    def _current(self, now: float) -> Utterance | None:
        return next((each for each in self._utterances if each.starts <= now < each.ends), None)

    def _ends_here(self, current: Utterance, now: float) -> None:
        spoken = self._utterances[: self._utterances.index(current)]
        self._utterances = [
            *spoken,
            replace(current, text=_until(current, now), seconds=now - current.starts),
        ]

    def is_spoken(self) -> bool:
        return self._now < self._ends

    def left(self) -> float:
        """Seconds until the agent has finished."""
        return max(0.0, self._ends - self._now)

    def finishes(self) -> None:
        """The time until then has passed."""
        late = self.left()
        self._utterances = [replace(each, starts=each.starts - late) for each in self._utterances]

    def allows(self, kind: str, after: str) -> bool:
        """Whether speech or dtmf cuts off what is said after these words, or now ("")."""
        spoken = self._at(after)
        return spoken is not None and kind in spoken.interruptible

    def cut_off(self, after: str) -> Heard:
        """Ends after these words, or now (""); raises NotSaid."""
        current = self._at(after)
        before = self._utterances[: self._utterances.index(current)] if current else self._utterances
        if after:
            heard = self.text[: self.text.rindex(after) + len(after)]
            seconds = len(heard) / LETTERS_A_SECOND
        else:
            heard = "".join(each.text for each in before) + (_until(current, self._now) if current else "")
            seconds = self._now - self._utterances[0].starts if self._utterances else 0.0
        self._utterances = []
        return Heard(heard.strip(), round(1000 * seconds))

    def _at(self, after: str) -> Utterance | None:
        """What is spoken at that point."""
        if not after:
            return self._current(self._now)
        if after not in self.text:
            raise NotSaid(f"the agent does not say {after!r}, but {self.text!r}")
        point, length = self.text.rindex(after) + len(after), 0
        for each in self._utterances:
            length += len(each.text)
            if length >= point:
                return each
        return None


def _until(utterance: Utterance, now: float) -> str:
    """The whole words of it that were spoken by then."""
    letters = max(0, int((now - utterance.starts) * LETTERS_A_SECOND))
    if letters >= len(utterance.text):
        return utterance.text
    return utterance.text[:letters].rpartition(" ")[0]
