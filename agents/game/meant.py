"""What a player may want of Nikita in words that no rule knows: told by likeness to examples, and so only probable.

She answers what she is asked of herself or of what is kept. What would change something, be noted, or end the call, she
asks about first; only a goodbye that leaves no doubt is taken at once.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from agents.game.meant_examples import EXAMPLES
from parley import hear
from parley.hear.rest import rest
from parley.reading import Context, Reading, outcomes

ALL, PART, BEYOND_DOUBT = 0.4, 0.65, 0.95
"""How surely a wish must be meant by all that was said, by a part of it, and where nothing is asked (decision 0181)."""
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

MOST_BESIDE = {"leave": 3, "hours": 0}
"""How many words beside a yes tell nothing more, where a wrong one would end the call or be noted."""
OKAY = re.compile(r"\W*(?:ok|okay|alright|all right|well|fine|cool)\b", re.IGNORECASE)
ASKS_FIRST = {
    "stop": "Do you want me to stop calling you?",
    "leave": "Do you have to go?",
    "forget": "Do you want me not to bring that up again?",
    "hours": "Should I note that for my calls?",
}
"""The questions about what is not done on a probable reading."""

_whole, _part, _surely = (hear.intents(EXAMPLES, sure=sure) for sure in (ALL, PART, BEYOND_DOUBT))
Meant = Reading[str] | None


def meant(text: str, context: Context) -> Meant:
    """The wish that is probably meant: by all that was said, else by the last part of it that means one."""
    return _meant(text, context.language)


@lru_cache(maxsize=64)
def _meant(text: str, language: str) -> Meant:
    here = Context(language=language)
    if len(text.split()) < SHORTEST:
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


@outcomes("goodbye")
def surely_leaving(text: str, context: Context) -> Reading[Any] | None:
    """A goodbye in words of the player's own."""
    certain = (_surely(each, context) for each in (text, *_parts(text)))
    return next((Reading("goodbye", each.basis) for each in certain if each and each.value == "leave"), None)


def agreed_to(wish: str) -> Callable[[str, Context], Reading[Any] | None]:
    """A reader of a yes to the question whether somebody wants that."""

    @outcomes("yes")
    def agreed(text: str, context: Context) -> Reading[Any] | None:
        is_asked = context.asked.endswith(ASKS_FIRST[wish])
        return Reading("yes", text) if is_asked and _is_agreed(text, context, wish) else None

    return agreed


def declined(text: str, context: Context) -> Reading[Any] | None:
    """A no to the question whether somebody wants something."""
    answer = hear.yes_no(text, context) if context.asked.endswith(tuple(ASKS_FIRST.values())) else None
    return Reading("declined", text) if answer and answer.value == "no" else None


def _is_agreed(text: str, context: Context, wish: str) -> bool:
    """A yes, or the wish once more: "I said don't call me". An "okay" that takes leave agrees to nothing, and a yes
    that goes on with a story does not end the call."""
    again, answer, leave = meant(text, context), hear.yes_no(text, context), hear.command(text, context)
    is_leaving = wish in ("stop", "forget") and leave is not None and leave.value == "goodbye"
    is_yes = answer is not None and answer.value == "yes" and not (is_leaving and OKAY.match(text))
    beside = rest(text, ("", answer.basis), context).words.split() if answer else []
    is_yes = is_yes and len(beside) <= MOST_BESIDE.get(wish, len(beside))
    return is_yes or (again is not None and again.value == wish)
