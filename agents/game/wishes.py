"""What a player wishes of Nikita, most of all when she is to call: noted beside any answer, and no part of it."""

import re

from agents.game.second_person import to_you
from parley.flow import Question
from parley.hear.callees import Callee, callee
from parley.reading import Context, Reading, sampled

_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_PART = f"(?:morning|afternoon|evening|night|weekend|weekday|{_DAY})"
_HOUR = (
    r"(?:half |quarter )?(?:past |to )?(?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|noon|midnight)"
)
_WHEN = (
    rf"(?:(?:in|on|at|of|during) (?:the |a |an |my )?(?:{_PART}s?|lunch|dinner|work|school|church|my break)\b"
    rf"|(?:after|before|between|around|past|until|till|from) (?:the |my )?(?:{_HOUR}|work|school|dinner|lunch|church|"
    rf"dark|{_PART})\b|{_PART}s\b|when(?:ever)? (?:i|they|he|she|we|the|my)\b|while (?:i|we)\b)"
)
_END = r"[^.!?;]*?(?=[.!?;]|,? and (?:i|i'm|im|my|she should|nikita should|make her)\b|$)"
_LEAD = (
    r"(?:(?:please|kindly|only|just|never|always|she|nikita|you|they|can|could|should|may|must|not|to|do not|don'?t|"
    r"have|let|her|rather|best) )*"
)
CALLING = re.compile(
    rf"\b{_LEAD}(?:calls?|calling|rings?|phones?|telephones?)(?: me| us| back| only| just| maybe| please| always)* "
    rf"{_WHEN}{_END}",
    re.IGNORECASE,
)
STANDING = re.compile(
    rf"\b(?:only|never|not|don'?t|always|she|nikita|her|best|rather|every|when|whenever|while|between|{_PART}s)\b",
    re.IGNORECASE,
)
"""What tells a wish for all calls from one to be called later: "call me after six"."""
HOURS_ALONE = re.compile(
    rf"\b(?:as i said )?(?:only|never|not|no calls|just) {_WHEN}{_END}"
    rf"|\b(?:{_PART}s|after {_HOUR}|before {_HOUR}) (?:is|are|would be|works?) (?:the )?(?:best|better|fine|good|okay|"
    rf"ok|great)\b{_END}|\b(?:after|before) {_HOUR}(?: \w+)? (?:don'?t forget|remember)\b{_END}",
    re.IGNORECASE,
)
"""Where somebody is asked what they may say of Nikita. "I knit, but only on Sundays" is told of oneself."""
ABOUT_NIKITA = ("style", "is_right", "change")
TELL_HER = re.compile(
    r"\b(?:please )?(?:tell (?:her|nikita)|let (?:her|nikita) know)(?: that)? (?P<told>\w[^.!?]*)",
    re.IGNORECASE,
)
BEFORE = re.compile(r"^(?:(?:and|but|please|so|as i said) )+", re.IGNORECASE)


def _wish(text: str, context: Context) -> Reading[str] | None:
    """The wish in the words that tell it, as one for all calls to come."""
    if told := TELL_HER.search(text):
        return Reading(told["told"], told[0])
    calling = next((each for each in CALLING.finditer(text) if STANDING.search(each[0])), None)
    alone = HOURS_ALONE.search(text) if context.asking in ABOUT_NIKITA else None
    found = calling or alone
    return Reading(BEFORE.sub("", found[0].strip(" ,")), found[0].strip(" ,")) if found else None


@sampled("tell her that I work nights", kind="free_text")
def wish(text: str, context: Context) -> Reading[str] | None:
    """What Nikita is to know or to heed, together with what she was to heed before: "only call after half eight"."""
    found, before = _wish(text, context), str(context.known.get("wishes") or "")
    if found is None or not before or found.value.casefold() in before.casefold():
        return found
    return Reading(f"{before}; {found.value}", found.basis)


def without_wish(text: str, context: Context) -> str:
    """The words that are the answer to something else: "funny, and only call after eight" is "funny"."""
    found = _wish(text, context)
    before, _, after = text.partition(found.basis) if found else (text, "", "")
    return f"{re.sub(r'[ ,]+(?:and|but|or|so)?[ ,]*$', '', before)}{after}" if found else text


def put_off(text: str, context: Context) -> Reading[Callee] | None:
    """Who has picked up, or has no time now; a wish for all calls to come puts off none."""
    who = callee(text, context)
    return (
        None if who and who.value == "later" and context.asking != "hello" and _wish(text, context) else who
    )


wishes = Question(
    "wishes",
    "What else should Nikita know?",
    hear=wish,
    spoken=to_you,
    about="what the player asks for besides, or makes a condition, such as when Nikita may call",
)
