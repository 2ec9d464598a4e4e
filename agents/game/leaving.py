"""When a talk with Nikita is over: where little else was said than a goodbye, or the words end with one.

Any other words that may take leave, or put her off, are asked about (`meant.ASKS_FIRST`): the call goes on, unless they
are meant so.
"""

import re
from dataclasses import replace
from typing import Any

from agents.game.calling_back import to_come
from agents.game.meant import BAD_TIME, agreed_to, meant
from agents.game.wishes import hours_wished, is_call_of_others
from parley import hear
from parley.hear.asking import content
from parley.hear.callees import callee
from parley.hear.rest import rest
from parley.hear.small_talk import leaving
from parley.hear.topics import is_pleasantry
from parley.reading import Context, Reading, either, outcomes

PLAIN, LONGEST_LEAD = 2, 3
"""Words of a plain goodbye, and those that may stand before a longer one in its clause."""
DEAR = re.compile(
    r"(?<=\w)(?:,? (?:baby|honey|hon|dear|dearie|darling|sweetie|sweetheart|sugar|love|hun|mija|girl|girlie|"
    r"dude|bro|man|my friend))+\W*$",
    re.IGNORECASE,
)
"""What Nikita is called at the end of a goodbye, and is no part of it."""
GREETS = re.compile(
    r"\W*(?:ciao|salut|servus|aloha|shalom)\b\W+(?!ciao|bye)(?:nikita\W+)?(?!\W*$)\w+", re.IGNORECASE
)
"""A word of goodbye that greets where more is told behind it."""
SEEING = re.compile(
    r"\b(?:wants?|wanted|likes?|love|hopes?|able|has|have|needs?) to see (?:you|ya)\b", re.IGNORECASE
)
"""No goodbye: "he wants to see you"."""
CLAUSES = re.compile(r"[^,.;!?]+")

MOST_BESIDE, MOST_BEHIND = 1, 3
"""Words of a meaning of their own that may stand beside a goodbye, and behind a plain one: "I have to run to class"."""
MOST_LEAVES = 5
"""Words of leave in one breath that are looked for."""
_DUTY = r"(?:gotta|got to|have to|need to|should|better|must|gonna|ought to)(?: (?:really|probably|just))*"
PLAINLY = re.compile(
    rf"\b(?:(?:good ?)?bye|good ?night|night|see (?:you|ya)|(?:talk|speak|chat) (?:to (?:you|ya) |with you )?(?:later|"
    rf"soon|again|tomorrow|another time|(?:on |next )?\w+day)|catch (?:you|ya)|take care|let you go|ttyl|ciao|adi[oó]s|"
    rf"(?:(?<=i )|(?<=i've )|(?<=i'd )|(?<=we )|(?<![\w'] )){_DUTY} (?:go|run|get going|be going|head out|hang up|dash|"
    rf"jet|bounce|dip|hop off|split|hit the \w+|get (?:back )?to (?:bed|work|it)|(?:take|get) (?:this|"
    rf"that)|go to (?:bed|sleep|work)))\b",
    re.IGNORECASE,
)
"""Words of leave that mean nothing else, wherever somebody says them of themselves."""
SPOKEN_OF = re.compile(
    r"\b(?:said?|says|saying|told|tells?|asked|like|goes|go|went|wave[ds]?|waving|kiss(?:ed)?|an?|the|my|his|her|their|"
    r"our|your|no|not|never|to|of|if|when|whenever|until|till|before|after|why|where|sometimes|always|had|was|who|he|"
    r"she|they|will|would|can|could)(?: (?:i|i've|we|him|her|them|me|\w+ i))?\W*$",
    re.IGNORECASE,
)
"""Before words of leave that are only spoken of: "he said bye", "whenever I have to go"."""

BUSY = re.compile(
    r"\b(?:busy|not (?:a good|now|right now)|bad (?:time|moment)|no time|(?:can'?t|cannot) (?:really )?(?:talk|speak|"
    r"chat)|in the middle of|in a meeting|with a \w+)\b",
    re.IGNORECASE,
)
"""What leaves no doubt that somebody has no time."""
IN_SPITE = re.compile(
    r"\b(?:but|good|fine|great|though|just (?:got|finished)|it was|not (?:too|that|so))\b", re.IGNORECASE
)
"""Words beside which somebody who is at work or in the car may have time all the same."""
FILLER = re.compile(
    r"\b(?:oh|hey|hi|hello|um|uh|yeah|well|sorry|nikita|actually|kind of|kinda|right now|now)\b",
    re.IGNORECASE,
)
ME = re.compile(r"\b(?:me|us)\b", re.IGNORECASE)
LONGEST_BUSY = 5
"""Words that tell nothing else than that somebody is busy: "I'm driving to work"."""

_NOT_NOW = r"(?!.*\b(?:tomorrow|tonight|next|weekend|\w+day|when|if|after|someday|soon|summer|year|month)\b)"
FAREWELLS = re.compile(
    rf"\b(?:okay|ok|well|anyway|alright|so){_NOT_NOW}(?: [\w']+){{0,4}} i'?m (?:gonna|"
    rf"going to) go(?: and)? [\w']+(?: [\w']+){{0,5}}\W*$|"
    r"\b(?:catch|see|talk to|speak to) (?:you|ya|u) (?:(?:next|on|this) \w+|around)(?: (?:nikita|dear|then))?\W*$"
    r"|\b(?:talk|chat) (?:later|soon|tomorrow)(?: (?:nikita|dear|then|bye))*\W*$"
    r"|\b(?:should|better|have to|need to|gotta|got to|must) (?:\w+ )?(?:get|go|head) (?:back |off )?to (?:bed|"
    r"sleep)\b"
    r"(?! (?:earlier|early|more|before|sooner|on time|at)\b)"
    r"|\b(?:dinner|lunch|supper|breakfast|the food|my food|the pizza)(?:'s| is) (?:ready|here|getting cold)\b"
    r"|(?<!\ba )(?<!\bthe )(?<!\bhad )(?<!\bwas )(?<!\breally )\bgood ?night(?: (?:nikita|dear|sweetie|"
    r"my friend))*\W*$"
    r"|\bgood day to you\b[^.!?]*[.!?]*$|\bi said good (?:day|night|bye)\b"
    r"|\b(?:gotta|got to|have to|need to|better|should|time to) hit the (?:road|hay|sack|books)\b"
    r"|\b(?:i'?ll|let me|i will|should|better|have to)(?: \w+)? (?:let you (?:go|get (?:on|going|back))|leave you "
    r"to it)\b"
    r"|\b(?:(?:going to|gonna|time to|about to|should|better) turn in|(?:going to|gonna|i'?ll|let me) hang up)\b"
    r"|\btake care(?: nikita| dear| now| then)*\W*$|\b(?:gotta|got to|have to|need to) get (?:these|those|this|"
    r"the|my) "
    r"\w+ (?:in|out|done|back|home|off)\b(?: before\b[^.!?]*)?\W*$"
    r"|^\W*(?:(?:aight|alright|ok|okay|well|cool|right) )*(?:peace|laters?|cheers)(?: nikita| girl| man)?\W*$"
    r"|(?<!\bto )(?<!\bcan )(?<!\bi )(?<!'ll )(?<!\bwill )(?<!\bcould )(?<!\bwe )(?<!\bthey )\bsee (?:you|ya)\W*$"
    r"|^\W*(?:alright|ok|okay|anyway|oh|well|shoot),? (?:my |the )?\w+(?:'s| is) (?:starting|boarding|"
    r"about to start|leaving|here)\W*$"
    rf"|{_NOT_NOW}\bi'?m (?:gonna|going to) (?:(?:go to )?sleep|nap|take a nap|head out|hang up)(?: now)?\W*$"
    r"|^\W*(?:well|okay|ok|alright|anyway|so),? i(?:'d)? better go\b|\bthat'?s (?:all|it) from me\b"
    r"|\bi'?m (?:home|here|there|at \w+(?: \w+)?)(?: now)?,? (?:so )?(?:i )?(?:gotta|got to|have to|need to|"
    r"better) \w+"
    r"|\b(?:i|i've) (?:gotta|got to|have to|need to|should|better|must) (?:run|dash|jet|bounce|hurry|rush) (?:over )?"
    r"to (?!catch\b)(?:(?!(?:every|tomorrow|later|next|always|\w+day)\b)\w+ ){0,3}?(?!(?:tomorrow|later|\w+day)\b)\w+"
    r"(?:\W*$|(?= (?:now|thanks|thank|talk|see|bye|sorry|catch)\b))"
    r"|\bi (?:gotta|got to|have to|need to|should|better|must) (?:take|get|answer) (?:this|that)(?: one| call)*"
    r"(?:\W*$|(?= (?:now|thanks|thank|talk|see|bye|sorry)\b))"
    r"|\b(?:gotta|got to|have to|need to|better) (?:run|go|dash|fly|head out)(?:,? nikita)?,? i'?ll (?:call|ring|"
    r"talk to) you(?: back)?(?: later| soon| tomorrow)?"
    r"|\b(?:gotta|got to|have to|need to|better) (?:run|go|dash|fly|head out)(?:\W*$|\W+(?:catch|see|talk|thanks|"
    r"thank|wish|take care|nikita|sorry)\b)"
    r"|\bthat'?s (?:about |just about )?all i(?:'ve)? (?:got|have)(?: left| in me| for you| for today| today)+\b",
    re.IGNORECASE,
)


@outcomes("goodbye")
def taking_leave(text: str, context: Context) -> Reading[Any] | None:
    """A goodbye with which the call may end, or a yes to the question whether they have to go."""
    if agreed_to("leave")(text, context):
        return Reading("goodbye", text)
    leave = may_leave(text, context)
    return leave if leave and _is_over(text, context) else None


@outcomes("goodbye")
def may_leave(text: str, context: Context) -> Reading[Any] | None:
    """Words of leave, whatever else is said; "I'm good, thanks" declines an offer elsewhere, and here answers how
    somebody is."""
    leave = either(farewell, leaving, own_goodbye)(DEAR.sub("", text), context)
    clauses = CLAUSES.findall(leave.basis) if leave else ()
    return leave if any(not is_pleasantry(clause, context) for clause in clauses) else None


def _is_over(text: str, context: Context) -> bool:
    """Whether hardly anything is said beside the words of leave, or behind them where they stand in so many words."""
    if _is_all(text, context, MOST_BESIDE):
        return True
    plain = [each for each in PLAINLY.finditer(text) if not SPOKEN_OF.search(text[: each.start()])]
    return any(_is_all(text[each.end() :], context, MOST_BEHIND) for each in plain)


def _is_all(text: str, context: Context, most: int) -> bool:
    """Whether no more words than that are left without those that take leave."""
    left = PLAINLY.sub(",", DEAR.sub("", text))
    for _ in range(MOST_LEAVES):
        leave = may_leave(left, context)
        left = left.replace(leave.basis, ",", 1) if leave else left
    return len(content(left, context.language)) <= most


def own_goodbye(text: str, context: Context) -> Reading[Any] | None:
    """A goodbye that is no end of a sentence about something else ("my mom says this is the last time"). "Bye" is
    one, wherever it stands, and whatever was asked: "yes bye"."""
    said = (
        None if GREETS.match(text) or SEEING.search(text) else hear.command(text, replace(context, asked=""))
    )
    if said is None or said.value != "goodbye" or means_something_else(said.basis, text, context):
        return None
    if len(said.basis.split()) <= PLAIN:
        return said
    clause = next((each for each in CLAUSES.findall(text) if said.basis in each), said.basis)
    before, _, _ = clause.partition(said.basis)
    return said if len(rest(before, (), context).words.split()) <= LONGEST_LEAD else None


def means_something_else(basis: str, text: str, context: Context) -> bool:
    """Whether words that may take leave stand in what probably means another wish: "I don't live there no more"."""
    probable = meant(text, context)
    return probable is not None and probable.value != "leave" and "bye" not in basis.casefold()


@outcomes("goodbye")
def farewell(text: str, _: Context) -> Reading[Any] | None:
    """A goodbye in words of its own: "dinner's ready", "catch you next week"."""
    match = FAREWELLS.search(text)
    return Reading("goodbye", match[0]) if match else None


@outcomes("later", "busy")
def put_off(text: str, context: Context) -> Reading[Any] | None:
    """That somebody has no time and says hardly anything else but when they will, or asks to be called instead: "I'm
    at work, but it's slow today" puts nobody off."""
    found = callee(text, context)
    if found is None or found.value not in ("later", "busy"):
        return None
    is_short = _is_short(text) or to_come(text, context) is not None
    if found.value == "later":
        is_theirs = is_call_of_others(text, text.find(found.basis))
        return None if is_theirs or not (ME.search(found.basis) or is_short) else found
    is_plain = BUSY.search(text) is not None or is_short
    return found if is_plain and not IN_SPITE.search(text) else None


def _is_short(text: str) -> bool:
    return len(FILLER.sub("", text).split()) <= LONGEST_BUSY


@outcomes("busy")
def may_be_busy(text: str, context: Context) -> Reading[Any] | None:
    """That somebody is busy, whatever else they say; not what they answer when they are asked."""
    is_answered = context.asked.endswith(BAD_TIME) or hours_wished(text, context) is not None
    found = None if is_answered else callee(text, context)
    return Reading("busy", found.basis) if found and found.value in ("later", "busy") else None


@outcomes("somebody_else", "perhaps")
def perhaps_another(text: str, context: Context) -> Reading[Any] | None:
    """That somebody else has picked up, where hardly anything else is said; in more words that may be told of others:
    "my wife's at work right now, so it's just me and the dog"."""
    found = callee(text, context)
    if found is None or found.value not in ("child", "somebody_else"):
        return None
    is_plain = _is_short(text) or to_come(text, context) is not None
    return Reading("somebody_else" if is_plain else "perhaps", found.basis)
