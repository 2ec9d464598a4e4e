"""Who picked up, by the first words: a person, a mailbox, or a phone that screens its calls.

iOS and Pixel phones ask unknown callers, with a voice of their own, for a name and a reason, tell their
owner, and put the call through or do not (https://support.google.com/phoneapp/answer/9118387). Machine
detection takes that voice for a mailbox.
"""

import re
from functools import cache

from parley.hear.callees import callee
from parley.languages import LANGUAGES, part, primary
from parley.languages.parts import PlacedCalls
from parley.reading import Context


def asks_who_calls(text: str, language: str) -> bool:
    """A phone asks the caller for a name and a reason."""
    return _matches("asks", text, language)


def asks_to_hold(text: str, language: str) -> bool:
    """The phone fetches its owner; nobody has come on yet."""
    return _matches("holds", text, language)


def is_mailbox(text: str, language: str) -> bool:
    """A recorded announcement, which nobody is there to answer for; not "I can't come to the phone, I'm driving"."""
    if asks_who_calls(text, language) or _matches("about_messages", text, language):
        return False
    if _matches("recordings", text, language):
        return True
    is_person = _matches("busy", text, language) or wrong_person_or_absent(text, language) is not None
    return _matches("mailboxes", text, language) and not is_person


def is_hello(text: str, language: str) -> bool:
    """What people say when they pick up, and nothing else: it answers no question."""
    return _matches("hellos", text.strip(), language)


def wrong_person_or_absent(text: str, language: str) -> str | None:
    """Who has picked up instead of the person that was called, if that is said."""
    reading = callee(text, Context(language))
    return reading.value if reading and reading.value in ("wrong_number", "somebody_else", "child") else None


def _matches(which: str, text: str, language: str) -> bool:
    return bool(_pattern(which, primary(language)).search(text.casefold().replace("’", "'")))


@cache
def _pattern(which: str, language: str) -> re.Pattern[str]:
    """A phone speaks its owner's language, which need not be the agent's: the first language is always known."""
    known = dict.fromkeys((LANGUAGES[0], language))
    return re.compile("|".join(each for name in known for each in getattr(part(PlacedCalls, name), which)))
