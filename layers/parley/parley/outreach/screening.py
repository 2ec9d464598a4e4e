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
        r"(record|say|state|leave|give) your name(?! and (your )?(phone )?number)",
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
RECORDINGS: Mapping[str, Sequence[str]] = {
    "en": (
        r"voice ?mail|mail ?box",
        r"(leave|record) (me |us |him |her )?(a |your |the )?(short |brief |detailed )?(message|name)",
        r"(after|at) the (tone|beep)",
        r"missed your call",
        r"press (one|two|three|zero|pound|star|\d)\b|for .{3,40},? press|your call is (very )?important",
        r"(agents|representatives|operators|lines|circuits) are (currently )?(all )?(busy|assisting)",
        r"(person|subscriber|customer|party) you('re| are| have|'ve) .{3,30} (is|isn'?t) ?(not|un)? ?available",
        r"your call (has been|is being) forwarded|call (could|can) ?not be (connected|completed)",
        r"(is|been) (not in service|disconnected)|cannot be completed|not accepting calls|hang up and (try|dial)",
        r"(office|store|shop) is (now |currently )?closed",
        r"(office|business|opening) hours are",
        r"try (your call )?(again )?later",
    ),
    "sv": (
        r"röstbrevlåda|telefonsvarare|mobilsvar",
        r"(lämna|lämnar|tala in|talar du in) (gärna |då )?(ett |ditt )?meddelande",
        r"(efter|vid) (tonen|pipet|signalen)",
        r"missade ditt samtal|ringer (upp|tillbaka) så (snart|fort)",
        r"tryck (ett|två|tre|fyra|fem|noll|stjärna|fyrkant|\d)\b|för .{3,40},? tryck",
        r"(handläggare|medarbetare|linjer|operatörer) är (just nu )?upptagna",
        r"var god (dröj|vänta|försök)",
        r"placera\w* i (telefon)?kö",
        r"abonnent",
        r"används inte",
        r"du har kommit till",
        r"kunde (samtalet )?inte (kopplas|genomföras)",
        r"vi har (just nu |tyvärr |nu )?stängt",
        r"den (person )?(som )?du (söker|ringer|har ringt)|personen (som )?du (söker|ringer|har ringt)",
    ),
}
"""What only a machine says: mailboxes, carriers, menus of companies."""
MAILBOXES: Mapping[str, Sequence[str]] = {
    "en": (
        r"can'?t (come|get|make it) to the phone|can'?t take your call",
        r"(is|are|am|'s|'re|'m) (not|un) ?available (to take|right now|at the moment)",
    ),
    "sv": (r"kan (tyvärr )?inte (svara|ta (ditt |emot )?samtal|nås)", r"är inte tillgänglig|går inte att nå"),
}
"""What mailboxes say, and people too."""
BUSY: Mapping[str, Sequence[str]] = {
    "en": (
        r"\b(i'?m|i am|we're) (\w+ )?(driving|cooking|eating|working|busy|here|with a)",
        r"\b(i'?m|i am|we're) (\w+ )?(in the (car|shower|middle)|in a (meeting|class)|at (work|the|my|dinner|lunch))",
        r"hands are full",
        r"bad (time|moment)",
        r"call me (back )?(later|in|tomorrow)",
        r"can you call",
        r"who('s| is) (this|it)",
        r"what('s| is) this",
    ),
    "sv": (
        r"\bjag (kör|sitter|står|jobbar|äter|lagar|sover|är (på|i|mitt))\b",
        r"(sitter |är )?i (ett )?möte",
        r"upptagen",
        r"ring (mig |oss )?(gärna )?(senare|igen|imorgon|ikväll|tillbaka)",
        r"vem är det|vad (gäller|handlar) det",
    ),
}
"""Why somebody who has picked up has no time; no mailbox tells that of this very moment."""
ABOUT_MESSAGES: Mapping[str, Sequence[str]] = {
    "en": (
        r"\b(i|you|they|she|he) left\b",
        r"(didn'?t|did (you|i|they)|never|can i|could i|should i|want me to) (leave|take)",
        r"(got|heard) (a|your|the|my) (message|voice ?mail)",
        r"is this about",
        r"no,? i'?m here",
        r"my voice ?mail is",
        r"missed your call (earlier|before|yesterday|this|just|last|the other)",
        r"who('s| is) this",
    ),
    "sv": (
        r"(fick|hörde) (ett|ert|ditt|erat) meddelande",
        r"har (ni|du) lämnat",
        r"(kan|ska|får) jag (ta emot|ta|lämna)",
        r"lämnade (ni|du|jag)",
        r"inte lämnat",
        r"missade ditt samtal (förut|tidigare|igår|nyss|i morse)|gäller det|vem är det",
    ),
}
"""A person speaks of messages and missed calls."""
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


TABLES = {
    "recordings": RECORDINGS,
    "mailboxes": MAILBOXES,
    "busy": BUSY,
    "about_messages": ABOUT_MESSAGES,
    "hellos": HELLOS,
    "asks": ASKS,
    "holds": HOLDS,
}


def _matches(table: str, text: str, language: str) -> bool:
    return bool(_pattern(table, language[:2]).search(text.casefold().replace("’", "'")))


@cache
def _pattern(table: str, language: str) -> re.Pattern[str]:
    """A phone speaks its owner's language, which need not be the agent's: English is always known."""
    tables = TABLES[table]
    return re.compile("|".join((*tables["en"], *(tables[language] if language != "en" else ()))))
