"""What a player may want of Nikita in words that no rule knows: told by likeness to examples, and so only probable.

She answers what she is asked of herself or of what is kept. What would change something, be noted, or end the call, she
asks about first.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from agents.game.meant_examples import EXAMPLES
from parley import hear
from parley.hear.rest import rest
from parley.reading import Context, Reading, outcomes

ALL, PART = 0.4, 0.65
"""How surely a wish must be meant by all that was said, and by a part of it (decision 0181)."""
CUTS = frozenset(
    (
        "but",
        "so",
        "and",
        "listen",
        "okay",
        "ok",
        "well",
        "anyway",
        "anyhow",
        "hey",
        "oh",
        "like",
        "because",
        "who",
        "what",
    )
)
"""Words at which spoken sentences part."""
SHORTEST = 3
"""Words that may mean something by themselves."""
SHORTEST_LEFT, LEFT_OUT = 6, ","
"""The same of what is left beside a question that was answered, and what stands for that question."""

MOST_BESIDE = {"leave": 3, "busy": 3, "hours": 0}
ENDS_THE_CALL = ("leave", "busy")
"""How many words beside a yes tell nothing more, where a wrong one would end the call or be noted."""
OKAY = re.compile(r"\W*(?:ok|okay|alright|all right|well|fine|cool)\b", re.IGNORECASE)
ASKS_FIRST = {
    "stop": "Do you want me to stop calling you?",
    "leave": "Do you have to go?",
    "forget": "Do you want me not to bring that up again?",
    "hours": "Should I note that for my calls?",
}
"""The questions about what is not done on a probable reading."""
BAD_TIME = "Is this a bad time?"
QUESTIONS = {**ASKS_FIRST, "busy": BAD_TIME}

_whole, _part = (hear.intents(EXAMPLES, sure=sure) for sure in (ALL, PART))
Meant = Reading[str] | None


def meant(text: str, context: Context) -> Meant:
    """The wish that is probably meant: by all that was said, else by the last part of it that means one."""
    return _meant(text, context.language)


@lru_cache(maxsize=64)
def _meant(text: str, language: str) -> Meant:
    here = Context(language=language)
    words = text.split()
    is_left = any(each.startswith(LEFT_OUT) for each in words)
    if len(words) < (SHORTEST_LEFT if is_left else SHORTEST):
        return None
    return _whole(text, here) or next(filter(None, (_part(each, here) for each in _parts(text))), None)


def _parts(text: str) -> Iterator[str]:
    """What stands between two words at which sentences part, the last first."""
    words = text.split()
    starts = [place for place, word in enumerate(words) if word.strip(",.").casefold() in CUTS]
    ends = len(words)
    for start in (*reversed(starts), 0):
        if ends - start >= SHORTEST:
            yield " ".join(words[start:ends])
            ends = start


def agreed_to(wish: str) -> Callable[[str, Context], Reading[Any] | None]:
    """A reader of a yes to the question whether somebody wants that."""

    @outcomes("yes")
    def agreed(text: str, context: Context) -> Reading[Any] | None:
        is_asked = context.asked.endswith(QUESTIONS[wish])
        return Reading("yes", text) if is_asked and _is_agreed(text, context, wish) else None

    return agreed


def declined(text: str, context: Context) -> Reading[Any] | None:
    """A no to the question whether somebody wants something."""
    answer = hear.yes_no(text, context) if context.asked.endswith(tuple(QUESTIONS.values())) else None
    return Reading("declined", text) if answer and answer.value == "no" else None


def asked_about(probable: Reading[str], context: Context) -> bool:
    """Whether she has just asked whether that is meant; "no, I don't want your calls" may want it all the same."""
    return probable.value != "stop" and context.asked.endswith(QUESTIONS.get(probable.value, "\0"))


def _is_agreed(text: str, context: Context, wish: str) -> bool:
    """A yes, or the wish once more: "I said don't call me". An "okay" that takes leave agrees to nothing, and a call
    ends only with a yes that no story follows."""
    again, answer, leave = meant(text, context), hear.yes_no(text, context), hear.command(text, context)
    if answer is None or answer.value == "no":
        return answer is None and wish not in ENDS_THE_CALL and again is not None and again.value == wish
    is_leaving = wish in ("stop", "forget") and leave is not None and leave.value == "goodbye"
    is_yes = not (is_leaving and OKAY.match(text))
    beside = rest(text, ("", answer.basis), context).words.split()
    is_bare = len(beside) <= MOST_BESIDE.get(wish, len(beside))
    return (is_yes and is_bare) or (again is not None and again.value == wish)
