"""Who picked up, by the first words: a person, a mailbox, or a phone that screens its calls.

iOS and Pixel phones ask unknown callers, with a voice of their own, for a name and a reason, tell their
owner, and put the call through or do not (https://support.google.com/phoneapp/answer/9118387). Machine
detection takes that voice for a mailbox.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from parley.hear.callees import callee
from parley.reading import Context

ASKS: Mapping[str, Sequence[str]] = {
    "en": (
        r"(record|say|state|leave|give) your name",
        r"your name and (the |your )?reason",
        r"reason (for|you'?re|you are) call",
        r"who('s| is) calling",
        r"see if (this|the) person is available",
        r"using a screening service",
        r"screening (this|your) call",
    ),
    "sv": (
        r"(säg|spela in|uppge|ange) ditt namn",
        r"(ditt )?namn och (anledning|varför|orsak|ärende)",
        r"(anledningen|orsaken) till (ditt|att du|samtalet)",
        r"vem (är det )?som ringer",
        r"(kollar|ser) om personen (är|kan)",
        r"samtalskontroll|samtalsfilt",
    ),
}
HOLDS: Mapping[str, Sequence[str]] = {
    "en": (
        r"stay on the line",
        r"hold (on|the line|please)|please hold",
        r"one moment",
        r"(checking|trying|connecting)\b",
        r"the person you('re| are) calling (will|can|is)",
    ),
    "sv": (r"stanna kvar", r"håll linjen|vänta kvar", r"ett ögonblick", r"(kopplar|kontrollerar|söker)\b"),
}
MAILBOXES: Mapping[str, Sequence[str]] = {
    "en": (
        r"voice ?mail",
        r"mail ?box",
        r"leave (me |us )?(a |your )?(message|name and)",
        r"(after|at) the (tone|beep)",
        r"can'?t (come|get|make it) to the phone",
        r"(is|are|am|'s|'re|'m) (not|un) ?available (to take|right now|at the moment)",
        r"your call (has been|is being) forwarded",
        r"is not in service|cannot be completed|not accepting calls",
    ),
    "sv": (
        r"röstbrevlåda|telefonsvarare|mobilsvar",
        r"lämna (gärna )?(ett )?meddelande",
        r"(efter|vid) (tonen|pipet|signalen)",
        r"kan (tyvärr )?inte (svara|ta samtalet|nås)",
        r"är inte tillgänglig|går inte att nå|har ingen abonnent|används inte",
    ),
}
RECORDINGS: Mapping[str, Sequence[str]] = {
    "en": (
        r"voice ?mail|mail ?box|leave (me |us |him |her )?(a |your )?(message|name)|(after|at) the (tone|beep)",
    ),
    "sv": (r"röstbrevlåda|telefonsvarare|mobilsvar|meddelande|(efter|vid) (tonen|pipet|signalen)",),
}
"""What only a machine says."""
HELLOS: Mapping[str, Sequence[str]] = {
    "en": (r"^((hello|hi|hey|yes hello|yeah hello|hello yes|speaking|who('s| is) (this|there|it))\W*)+$",),
    "sv": (r"^((hallå|hej|ja hallå|ja hej|vem är det)\W*)+$",),
}
INTRODUCTIONS: Mapping[str, str] = {
    "en-US": "This is an automated call for the owner of this phone.",
    "sv-SE": "Det här är ett automatiskt samtal till den som har det här numret.",
}
"""Who calls and why, where the agent does not say: nothing that is not for a machine."""

APOLOGIES: Mapping[str, str] = {
    "en-US": "Sorry to disturb you. This automated call is no longer needed. Goodbye.",
    "sv-SE": "Förlåt att vi stör. Det här automatiska samtalet behövs inte längre. Hej då.",
}
"""Before hanging up on somebody whose phone rang too late; nothing that says whose call it was."""


def asks_who_calls(text: str, language: str) -> bool:
    """A phone asks the caller for a name and a reason."""
    return _matches("asks", text, language)


def asks_to_hold(text: str, language: str) -> bool:
    """The phone fetches its owner; nobody has come on yet."""
    return _matches("holds", text, language)


def is_mailbox(text: str, language: str) -> bool:
    """A recorded greeting, which nobody is there to answer for; not "she can't come to the phone"."""
    if not _matches("mailboxes", text, language) or asks_who_calls(text, language):
        return False
    return _matches("recordings", text, language) or wrong_person_or_absent(text, language) is None


def is_hello(text: str, language: str) -> bool:
    """What people say when they pick up, and nothing else: it answers no question."""
    return _matches("hellos", text.strip(), language)


def wrong_person_or_absent(text: str, language: str) -> str | None:
    """Who has picked up instead of the person that was called, if that is said."""
    reading = callee(text, Context(language))
    return reading.value if reading and reading.value in ("wrong_number", "somebody_else", "child") else None


TABLES = {"recordings": RECORDINGS, "hellos": HELLOS, "asks": ASKS, "holds": HOLDS, "mailboxes": MAILBOXES}


def _matches(table: str, text: str, language: str) -> bool:
    return bool(_pattern(table, language[:2]).search(text.casefold().replace("’", "'")))


@cache
def _pattern(table: str, language: str) -> re.Pattern[str]:
    """A phone speaks its owner's language, which need not be the agent's: English is always known."""
    tables = TABLES[table]
    return re.compile("|".join((*tables["en"], *(tables[language] if language != "en" else ()))))
