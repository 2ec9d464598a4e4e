"""What a player wishes of Nikita, most of all when she is to call: noted beside any answer, and no part of it."""

import re
from collections.abc import Iterator

from agents.game.meant import ASKS_FIRST
from agents.game.second_person import to_you
from parley.flow import Question
from parley.flow.words import CHANGE
from parley.hear.callees import callee
from parley.hear.rest import rest
from parley.reading import Context, Reading, sampled

_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_PART = f"(?:morning|afternoon|evening|night|weekend|weekday|{_DAY})"
HOUR = (
    r"(?:half |quarter )?(?:past |to )?(?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|noon|midnight)"
)
_DATE = (
    r"(?:\w+ )?(?:\d+(?:th|st|nd|rd)|\w*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh|twelfth|teenth|tieth))\b|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|next \w+"
)
_WHEN = (
    rf"(?:(?:in|on|at|of|during) (?:the |a |an |my )?(?:{_PART}s?|lunch|dinner|work|school|church|my break)\b"
    rf"|at {HOUR}\b|(?:after|before) (?:that|then)\b|(?:after|before|between|around|past|until|till|"
    rf"from) (?:the |my )?(?:{HOUR}|{_DATE}|work|"
    rf"school|"
    rf"dinner|lunch|church|dark|{_PART})\b|{_PART}s\b|when(?:ever)? (?:i|they|he|she|we|the|my)\b|while (?:i|we)\b"
    r"|(?:after|before|during) my \w+)"
)
_END = (
    r"[^.!?;]*?(?=[.!?;]|,? and (?:i|i'm|im|my|also|it'?s|(?:can|could|will) you|she should|nikita should|make her)\b"
    r"|(?: okay| ok)?,? anyway\b|$)"
)
_ALSO_CALL = r"hit me up|(?:reach|try|buzz|get (?:a ?)?hold of) (?:me|us)"
"""Other words for calling somebody."""
_LEAD = (
    r"(?:(?:please|kindly|only|just|never|always|she|nikita|you|they|can|could|should|may|must|not|to|do not|don'?t|"
    r"have|let|her|rather|best|no|more|if|any(?:body|one|y'?all)|nobody|no one|people|guys|y'?all|ever) ){0,8}"
)
CALLING = re.compile(
    rf"\b{_LEAD}(?:calls?|calling|rings?|phones?|telephones?|{_ALSO_CALL})(?: me| us| back| only| just| maybe| please|"
    rf" always| any ?time|,? (?:please )?(?:try|do it|make it))* {_WHEN}{_END}",
    re.IGNORECASE,
)
_THEN = (
    rf"(?:(?:(?:next|this|every|any|early|late|on) )*(?:{_DAY}|tomorrow|tonight|today|weekends?|(?:next )?week|"
    rf"the (?:day|week|month) after)(?: {_PART})?|(?:any|every|each|this) {_PART}|(?:less|more) often|"
    rf"(?:only )?(?:once|twice) an? "
    r"(?:day|week|month)|every (?:other )?(?:day|week|month))\b"
)
CALLING_THEN = re.compile(
    rf"\b{_LEAD}(?:call|calling|ring|phone|{_ALSO_CALL})(?: me| us| back| only| just| maybe| please| again)* "
    rf"{_THEN}{_END}",
    re.IGNORECASE,
)
"""The same, of a day that is named by itself: "don't call me monday morning"."""
POINTING = re.compile(r"\b(?:after|before) (?:that|then)(?: please)?$", re.IGNORECASE)
"""At the end of a wish whose time stands before it: "I go to bed at eight, so no calls after that"."""
SOON = re.compile(rf"\b(?:{_DAY}|tomorrow|tonight|today|next|this)\b", re.IGNORECASE)
"""Words for days that mean others a week later."""
CALL = re.compile(rf"\b(?:calls?|calling|rings?|phones?|telephones?|{_ALSO_CALL})\b", re.IGNORECASE)
OTHERS = re.compile(
    r"\b(?:he|she|they|it|who|we|i|(?:are|were) you|you(?: were| was| said| promised| forgot|'d)|mom|dad|that|"
    r"(?:my|his|her|their|"
    r"the) \w+)(?:'ll|'d|'s|'re|'m)?(?: (?:will|would|can|could|"
    r"should|is|was|are|were|always|never|usually|only|just|gonna|going|supposed|might|may|to|not|\w+n'?t|has|"
    r"have|had|be|"
    r"often))*\s*$",
    re.IGNORECASE,
)
"""Before a call that is none of hers: "my mom always calls me after work"."""
STANDING = re.compile(
    rf"\b(?:only|never|not|don'?t|always|she|nikita|her|best|rather|every|when|whenever|while|between|{_PART}s)\b",
    re.IGNORECASE,
)
"""What tells a wish for all calls from one to be called later: "call me after six"."""
HOURS_ALONE = re.compile(
    rf"\bi'?m (?:usually |mostly |only |always |never )*(?:free|home|available|off|awake|up) (?:again )?{_WHEN}{_END}"
    rf"|\b(?:as i said )?(?:only|never|not|no calls|just) {_WHEN}{_END}"
    rf"|\b(?:(?:{_PART} )?{_PART}s|after {HOUR}|before {HOUR}) (?:is|are|would be|works?) (?:the "
    rf")?(?:best|better|fine|good|"
    rf"okay|"
    rf"ok|great)\b{_END}|\b(?:after|before) {HOUR}(?: \w+)? (?:don'?t forget|remember)\b{_END}",
    re.IGNORECASE,
)
SUITS = re.compile(
    rf"\b(?<!on )(?:{_PART}s|{_THEN}|{_DAY})(?:,? (?:and|or) {_DAY}s?)* "
    rf"(?:(?:do|does|would|will)(?:n'?t| not| never)? )?(?:suits?|works?(?: (?:better|best|well))?(?: for)?) me\b{_END}"
    rf"|\b(?<!did you )(?<!have you )(?:note|write|put|remember)(?: down)?(?: that| it| this)?(?: about| for)? "
    rf"(?:the )?{_WHEN}{_END}"
    rf"|\b{_DAY}s?(?: (?:and|or) {_DAY}s?)* for (?:my |the |your )?calls\b"
    rf"|\b(?:{_PART} )?{_PART}s? (?:is|are|would be|'s) (?:(?:really|much|the|always) )*(?:best|"
    rf"better) for me(?! to\b)",
    re.IGNORECASE,
)
"""A wish for calls that names none: "weekdays don't suit me", "can you note that about after six"."""
INVITED = "tell me, and I'll note it."
A_TIME = re.compile(rf"\b(?:{_WHEN}|{_THEN}|{_PART}s?|weekends?|weekdays?)\b", re.IGNORECASE)
CANNOT_CHOOSE = "I can't choose when I call."
CALLS_SPOKEN_OF = (INVITED, ASKS_FIRST["stop"], ASKS_FIRST["hours"])
"""How her questions about the calls end."""
PARTS = re.compile(
    r"[.,;!?]+\s*|\b(?:but|so|and|well|anyway|because|cause|oh|hey|okay|ok)\b\s*", re.IGNORECASE
)
"""What parts the clauses of what is spoken."""
NOTED_WHEN = "I've noted for my calls"
BOUNDS = re.compile(
    rf"\b(?:once|twice|month|(?:after|before|until|till|past)(?= (?:the |my |about |like )*(?:{HOUR}|work|school|lunch|"
    r"dinner|church|supper)\b))",
    re.IGNORECASE,
)
"""What tells apart two wishes that name the same time: "before six" and "after six"."""
LONGEST_SPOKEN = 14
"""Words of a wish that is said back; nobody wants to hear whole stories of their own."""
SAID_ON = re.compile(r" \(said on [^)]*\)")
ASKED_FOR = re.compile(
    r"^(?:(?:so|oh|um|uh|and|but|please|just|maybe|only that|can you|could you|would you|if you "
    r"could)[ ,]+)+|,? please$",
    re.IGNORECASE,
)
REFUSED = re.compile(r"n'?t\b|\b(?:not|never|no|tired of|sick of|hate|stop|rather|mind)\b", re.IGNORECASE)
HERS, HERSELF = (
    re.compile(r"\byou\b(?= (?:to\b|call))", re.IGNORECASE),
    re.compile(r"\bnikita\b", re.IGNORECASE),
)
NOT_TO = re.compile(r"^(?:please )?(?:don'?t|do not) ", re.IGNORECASE)
ALSO = re.compile(
    rf"\W*(?:(?:(?!(?:i|he|she|we|they|my|it|that)\b)[\w']+ ){{0,4}}?(?:{_WHEN}|"
    rf"(?:on )?{_THEN})(?: [\w']+){{0,3}}|(?:no |oh |well |"
    rf"then )*(?:please )?(?:don'?t|do not)"
    rf"(?: then| on {_DAY})?(?:,? (?:i|i'm|my|we|we're)\b[^.!?]*)?)\W*$",
    re.IGNORECASE,
)
"""What is said of the calls to a question about them."""
OF_ONESELF = ("interests", "talk", "comfort", "hello")
"""What somebody tells where they are asked this is told of themselves: "I knit, but only on Sundays"."""
TELL_HER = re.compile(
    r"\b(?:please )?(?:(?<!n't )(?<!nt )(?<!not )(?<!never )tell (?:her|nikita)|let (?:her|nikita) know)"
    r"(?: that)? (?P<told>\w[^.!?]*)",
    re.IGNORECASE,
)
NOT_PASSED_ON = re.compile(
    r"\b(?:(?:don'?t|do not|never|needn'?t)(?: (?:have|need|want you|said|say|asked you) ?(?:to)?)?|no need to) "
    r"(?:pass|put|note|write|keep|save)(?: (?:that|it|this|any of it))?(?: (?:on|down|in))?\b[^.!?]*"
    r"|\bpass on nothing\b[^.!?]*|\b[^.!?]*\byou (?:don'?t|do not|needn'?t)(?: (?:have|need) to)? pass on\b",
    re.IGNORECASE,
)
NOTHING = "nothing"
STRUCK = re.compile(
    r"\b(?:forget|never ?mind|scratch|strike|cancel|take back|drop|ignore|leave out)\b[^.!?]*", re.IGNORECASE
)
"""A wish that is taken back, where it names what it was about."""
TIMES = re.compile(
    rf"\b(?:{_PART}|week|weekend|weekday|tomorrow|tonight|lunch|dinner|supper|work|school|church|calls?|{HOUR})s?\b",
    re.IGNORECASE,
)
AND_ALSO, MOST_WISHES, CALLS = "; ", 3, "call"
"""Between two wishes, and how many are kept: who says it again says it in other words."""
TOLD_OF_ONESELF = ("name", "age_group", "place", "nearest", "interests", "style", "is_right", CHANGE)
"""Questions that are in the midst of a call with a new player."""
PLAINLY_LATER = re.compile(
    r"\b(?:back|later|again|another (?:time|day)|tomorrow|tonight|instead|rather|better|now|busy|"
    r"in (?:a|an|half|\w+)(?: \w+)? (?:minutes?|mins?|hours?|while|bit))\b",
    re.IGNORECASE,
)
"""Puts off, whatever else is told."""
CLAUSES = re.compile(
    r"[,.;!?]+ *|\b(?:but|so|because|cause|and(?= (?:please|don'?t|never|only|just|you|call|ring)\b)) ",
    re.IGNORECASE,
)
BEFORE = re.compile(r"^(?:(?:and|but|please|so|as i said) )+", re.IGNORECASE)


def _wish(text: str, context: Context) -> Reading[str] | None:
    """The wish in the words that tell it, as one for all calls to come."""
    told = TELL_HER.search(text)
    return Reading(told["told"], told[0]) if told else _about_calls(text, context)


def _about_calls(text: str, context: Context) -> Reading[str] | None:
    return standing(text, context) or _beside_an_answer(text, context)


def standing(text: str, context: Context) -> Reading[str] | None:
    """A wish for all calls to come: "only call after half eight"."""
    calling = next((each for each in CALLING.finditer(text) if STANDING.search(each[0])), None)
    alone = HOURS_ALONE.search(text) if context.asking not in OF_ONESELF else None
    return _as_wished(calling or alone)


def _beside_an_answer(text: str, context: Context) -> Reading[str] | None:
    """When somebody asks to be called who answers questions, and tells something else in the same breath: "Tampa, and
    call me after six". Alone it puts off, and so do words that leave no doubt: "Tampa, can you call me back"."""
    who = callee(text, context) if context.asking in TOLD_OF_ONESELF else None
    if (
        who is None
        or who.value != "later"
        or PLAINLY_LATER.search(text)
        or not rest(text, ("", who.basis), context).words
    ):
        return None
    clause = next((each for each in CLAUSES.split(text) if who.basis in each), who.basis)
    return Reading(BEFORE.sub("", clause.strip(" ,")), clause.strip(" ,"))


def _as_wished(found: re.Match[str] | None) -> Reading[str] | None:
    return Reading(BEFORE.sub("", found[0].strip(" ,")), found[0].strip(" ,")) if found else None


def _more_of_it(text: str, context: Context) -> Reading[str] | None:
    """A time that is told when the calls are spoken of: "anything before lunch works", "not before seven"."""
    is_of_calls = context.asked.startswith(CANNOT_CHOOSE) or NOTED_WHEN in context.asked
    if not is_of_calls and not context.asked.endswith(CALLS_SPOKEN_OF):
        return None
    if context.asked.endswith(INVITED) and A_TIME.search(text):
        return Reading(of_the_calls(text), text)
    match = ALSO.match(text) or HOURS_ALONE.search(text)
    return _as_wished(match) if match else None


def is_call_of_others(text: str, start: int = 0) -> bool:
    """Whether the first call that is spoken of is none of hers: "my mom always calls me after work"."""
    verb = CALL.search(text, start)
    return verb is not None and OTHERS.search(text[: verb.start()]) is not None


def hours_wished(text: str, context: Context) -> Reading[str] | None:
    """At which hours or days Nikita is to call somebody who talks with her, or not to; of a day that is near, with the
    day on which it was said."""
    found = _hours_wished(text, context)
    return Reading(dated(found.value, context), found.basis) if found else None


def dated(wished: str, context: Context) -> str:
    """The wish, with the day on which it was said where its own day is only told from there: "next week"."""
    is_near = context.today and SOON.search(wished) and not SAID_ON.search(wished)
    return f"{wished} (said on {context.today:%A, %B %d})" if is_near else wished


def of_the_calls(text: str) -> str:
    """The clauses that speak of times or calls, from the first to the last of them."""
    told = [
        (start, end)
        for start, end in _clauses(text)
        if A_TIME.search(text, start, end) or CALL.search(text, start, end)
    ]
    return text[told[0][0] : told[-1][1]].strip() if told else text


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for part in PARTS.finditer(text):
        yield start, part.start()
        start = part.end()
    yield start, len(text)


def as_noted(wishes: str) -> str:
    """What was noted last, as it is said back; of a long story the clause that speaks of calls."""
    last = SAID_ON.sub("", wishes.split(AND_ALSO)[-1])
    calls = (last[start:end].strip() for start, end in _clauses(last) if CALL.search(last, start, end))
    said = last if len(last.split()) <= LONGEST_SPOKEN else next(calls, "")
    told = HERSELF.sub("me", to_you(HERS.sub("nikita", NOT_TO.sub("not to ", ASKED_FOR.sub("", said)))))
    return f"{NOTED_WHEN}: {told}" if 0 < len(told.split()) <= LONGEST_SPOKEN else NOTED_WHEN


def _unless_refused(text: str, match: re.Match[str]) -> Reading[str] | None:
    """The wish, with what refuses it before its first words: "I don't want you to call me on Sundays"."""
    start = next((start for start, end in _clauses(text) if start <= match.start() < end), match.start())
    found = _as_wished(match)
    if found is None or not REFUSED.search(text, start, match.start()):
        return found
    return Reading(text[start : match.end()].strip(" ,"), found.basis)


def _hours_wished(text: str, context: Context) -> Reading[str] | None:
    if found := _more_of_it(text, context):
        return found
    for match in (*CALLING.finditer(text), *CALLING_THEN.finditer(text)):
        found = None if is_call_of_others(text, match.start()) else _unless_refused(text, match)
        if found and POINTING.search(found.value):
            return Reading(text, text)
        if found:
            return found
    return _as_wished(SUITS.search(text))


@sampled("tell her that I work nights", kind="free_text")
def wish(text: str, context: Context) -> Reading[str] | None:
    """What Nikita is to know or to heed, together with what she was to heed before: "only call after half eight".
    What is not to be passed on after all is taken back."""
    found, before = _wish(text, context), str(context.known.get("wishes") or "")
    taken_back = NOT_PASSED_ON.search(text) if before else None
    if taken_back:
        return Reading(NOTHING, taken_back[0].strip(" ,"))
    before = "" if before == NOTHING else before
    if found is None or not before or found.value.casefold() in before.casefold():
        return found
    return Reading(f"{before}; {found.value}", found.basis)


def together(wished: str, before: str) -> str:
    """What is wished by now: the new wish, and of those before it the ones that name another time."""
    others = [each for each in before.split(AND_ALSO) if each and not _says_again(wished, each)]
    return AND_ALSO.join((*others, wished)[-MOST_WISHES:])


def _says_again(wished: str, before: str) -> bool:
    """Whether the wish before names no other time: "call me after six", then "only after six please"."""
    earlier = limits(SAID_ON.sub("", before))
    return bool(earlier) and earlier <= limits(wished)


def without_struck(wishes: str, said: str) -> str:
    """The wishes without those whose time is named in taking one back; where none is named, without the last one."""
    told = wishes.split(AND_ALSO)
    named = [each for each in told if times(each) & times(said)] or told[-1:]
    return AND_ALSO.join(each for each in told if each not in named)


def times(text: str) -> frozenset[str]:
    return frozenset(match[0].casefold().rstrip("s") for match in TIMES.finditer(text))


def limits(text: str) -> frozenset[str]:
    """The times that are named, with what is meant by them."""
    return times(text) - {CALLS} | {match[0].casefold() for match in BOUNDS.finditer(text)}


def without_wish(text: str, context: Context) -> str:
    """The words that are the answer to something else: "funny, and only call after eight" is "funny"."""
    found = _wish(text, context)
    before, _, after = text.partition(found.basis) if found else (text, "", "")
    return f"{re.sub(r'[ ,]+(?:and|but|or|so)?[ ,]*$', '', before)}{after}" if found else text


wishes = Question(
    "wishes",
    "What else should Nikita know?",
    hear=wish,
    spoken=to_you,
    about="what the player asks for besides, or makes a condition, such as when Nikita may call",
)
