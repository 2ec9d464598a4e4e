"""A scripted person (or machine) on a phone: says the next line whenever the agent listens, until the call
ends."""

from collections.abc import Callable, Iterator
from typing import Protocol

from parley.local.exchange.call import ExchangeCall, NextDocument
from parley.local.exchange.callees import Person

LONGEST_CONVERSATION = 200
"""Turns after which a scripted person gives up, so that two machines never talk forever."""


class Talking(Protocol):
    """What a person can do on the phone."""

    call: ExchangeCall

    def go(self, go: NextDocument, copies: int = 1) -> None: ...
    def hear(self, text: str, confidence: float = 0.9, barge_in: bool = False, copies: int = 1) -> None: ...
    def press(self, pressed: str, copies: int = 1) -> None: ...
    def silence(self, copies: int = 1) -> None: ...
    def hang_up(self) -> None: ...
    def gets_a_word_in(self) -> bool: ...


def converse(talk: Talking, person: Person, after_each: Callable[[], None] = lambda: None) -> None:
    """Lets `person` talk until the call ends; who has nothing more to say hangs up. They speak when somebody listens,
    or answers them where the call stands."""
    next_line = _lines(person)
    for _ in range(LONGEST_CONVERSATION):
        if not talk.gets_a_word_in():
            return
        line = next_line(" ".join(talk.call.said))
        if line is None:
            break
        utter(talk, line)
        after_each()
    if not talk.call.ended:
        talk.hang_up()


def utter(talk: Talking, line: str) -> None:
    """One line as in the terminal: words, `#12` for keys, nothing for silence, `/hangup`."""
    if line.strip() == "/hangup":
        talk.hang_up()
    elif not line.strip():
        talk.silence()
    elif line.startswith("#"):
        talk.press(line[1:])
    else:
        talk.hear(line)


def _lines(person: Person) -> Callable[[str], str | None]:
    if callable(person):
        return person
    written: Iterator[str] = iter(person)
    return lambda _: next(written, None)
