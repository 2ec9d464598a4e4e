"""What a player wants to be called, in answer to the question for it or beside anything else."""

import re

from agents.game.wishes import without_wish
from parley import hear
from parley.hear.ages import own_age
from parley.hear.callees import not_told
from parley.hear.free_text import without_asides, without_empty_sentences
from parley.hear.names import introduced
from parley.hear.places import home
from parley.hear.topics import liking
from parley.reading import Context, Reading, free, sampled

INTRODUCING = re.compile(r"\b(?:i'?m|i am|this is|it'?s|my name is|my name's) $", re.IGNORECASE)
MOODS = re.compile(
    r"\w+(?:ed|ing|ful|ous|less)|game|in|up|down|out|alone|awake|sick|happy|glad|lost|old|young|single",
    re.IGNORECASE,
)
"""What is no name after "I'm": "sure, I'm curious"."""
LETTER = re.compile(r"\b(?:[Cc]all me|[Jj]ust|name is|name's) ([A-Z])\b(?!')")
INITIALS = re.compile(
    r"\W*(?:(?:it's|i'm|my name is|my name's|call me|just) )*"
    r"(?!a l\b|e d\b|[^aeiou\W] [aeiouy]\b)([a-z])[ .]+([a-z])\W*",
    re.IGNORECASE,
)
"""Two letters that are no name as a word: "B J", while "J O" is Jo."""
CALLED = re.compile(
    r"\b(?:(?:you|everybody|everyone|people|my \w+) (?:can |could |should )?)?"
    r"(?:calls? me|(?:i'?m|i am)(?: \w+)? called|i go by|name'?s|name is)\b",
    re.IGNORECASE,
)
PREFERRED = re.compile(
    r"\b(?:(?:every(?:body|one)|(?:most )?(?:people|folks)|friends|they|my \w+)(?: just| all| mostly)? (?:calls?|says?)"
    r"(?: me)?|(?<!don't )call me|i go by|known as|not \w+(?: though)?,? just) (?P<called>[a-z][a-z'-]+)"
    r"|(?:\bbut |^\W*(?:(?:it's|i'm|my name's|my name is) )?(?:[a-z]{3,}[ ,./]+){1,2})"
    r"(?P<fine>(?!(?:that|it|this|name|all)\b)[a-z]+)(?:'s| is) (?:good|fine|okay|ok)\b",
    re.IGNORECASE,
)
"""By which name somebody goes, whatever the one is that they told first: "Gerald, though people call me Gerry"."""
TAKING_BACK = re.compile(r"^\W*(?:(?:oh|uh|um|ah|wait|sorry|well|ha) )*(?:no|nah|nope)\b", re.IGNORECASE)
WORDS, NOT_REJECTED = re.compile(r"[a-z'-]{2,}"), re.compile(r"\b(?<!not )[a-z][a-z'-]+", re.IGNORECASE)
SOON_AFTER = ("age_group", "place")
ORDINARY = re.compile(
    r"(?:please|just|not|call|called|name|everyone|everybody|people|says?|well|though|like|old|crazy|maybe|back|later)",
    re.IGNORECASE,
)


@free
@sampled("Robin", kind="name")
def called(text: str, context: Context) -> Reading[str] | None:
    """A name, which is none where the same words tell where one lives: "it's Phoenix now"."""
    said = without_empty_sentences(without_asides(without_wish(text, context), context.language), context)
    if initials := INITIALS.fullmatch(said):
        return Reading(f"{initials[1]}{initials[2]}".upper(), text)
    named, lives = _preferred(said, context) or hear.name(said, context) or _letter(said), home(said, context)
    return None if named and lives and lives.value == named.value else named


def _preferred(text: str, context: Context) -> Reading[str] | None:
    """The name by which somebody goes, where it is no part of the one that they tell as well, or is said to do."""
    match = next(reversed(list(PREFERRED.finditer(text))), None)
    said = (match["called"] or match["fine"]) if match else ""
    found = a_name(said, context)
    told = hear.name(text, context) if found else None
    is_part = (
        told is not None
        and bool(match and match["called"])
        and said.casefold() in told.value.casefold().split()
    )
    return None if match is None or found is None or is_part else Reading(found, match[0])


def a_name(word: str, context: Context) -> str | None:
    """The word as a name, if it can be one."""
    named = introduced(f"my name is {word}", context) if word and not ORDINARY.fullmatch(word) else None
    return named.value if named and named.value.casefold() == word.casefold() else None


def _put_right(text: str, context: Context) -> Reading[str] | None:
    """Another name than the known one, right after it was asked for, in words that take something back: one that is
    told as the right one, or that was said just before: "no, Nads please", after "call me Nadia, well, Nads"."""
    opened, known = TAKING_BACK.match(text), str(context.known.get("name") or "").casefold().split()
    if opened is None or not known or context.asking not in SOON_AFTER:
        return None
    preferred = _preferred(text, context)
    if preferred and preferred.value.casefold() not in known:
        return preferred
    before = WORDS.findall(context.before[-1].casefold()) if context.before else ()
    for match in NOT_REJECTED.finditer(text, opened.end()):
        word = match[0].casefold()
        if word in known:
            return None
        if word in before and (found := a_name(word, context)):
            return Reading(found, match[0])
    return None


def _letter(text: str) -> Reading[str] | None:
    """A letter is name enough for a game: "call me X"."""
    match = LETTER.search(text)
    return Reading(match[1], match[0]) if match else None


def introduced_besides(text: str, context: Context) -> Reading[str] | None:
    """A name, where more is told of oneself: "I'm free" tells none, "I'm Ben and I live in Tampa" does. One that is
    known already is another only after words that tell a name: "you can call me Rose"."""
    if not_told(text, context):
        return None
    text = without_asides(text, context.language)
    if other := _put_right(text, context):
        return other
    told = any(reader(text, context) for reader in (own_age, home, liking))
    if not told and not context.known.get("name") and (named := _greeted_with(text, context)):
        return named
    named = (_before_an_age(text, context) or introduced(text, context)) if told else hear.name(text, context)
    led = _led(named, text) if named and named.value.istitle() else None
    return led if context.known.get("name") else led or named


def _greeted_with(text: str, context: Context) -> Reading[str] | None:
    """The name that somebody gives together with their yes: "sure, I'm Pat"; "I'm curious" gives none."""
    named, agreed = introduced(text, context), hear.yes_no(text, context)
    if named is None or agreed is None or agreed.value != "yes" or MOODS.fullmatch(named.value):
        return None
    lead = INTRODUCING.search(text[: text.find(named.basis)])
    return Reading(named.value, f"{lead[0]}{named.basis}") if lead else None


def _before_an_age(text: str, context: Context) -> Reading[str] | None:
    """The name in front of an age: "I'm Marcus twenty seven"."""
    age = own_age(text, context)
    said = age.basis.split() if age else []
    return next(
        (named for end in range(2, len(said)) if (named := introduced(" ".join(said[:end]), context))), None
    )


def _led(named: Reading[str], text: str) -> Reading[str] | None:
    begun, place = CALLED.search(text), text.find(named.basis)
    return (
        Reading(named.value, text[begun.start() : place] + named.basis)
        if begun and begun.end() <= place
        else None
    )
