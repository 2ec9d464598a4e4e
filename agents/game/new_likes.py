"""What a player likes by now, told in a talk: "I took up golf instead", "can you change guitar to golf"."""

import re
from collections.abc import Sequence

from agents.game.meant import meant
from parley.hear.side_questions import is_question
from parley.hear.topics import about_oneself, is_pleasantry, liking
from parley.reading import Context, Reading, sampled

WHAT_ELSE = "What do you like to do instead?"
WHAT_TO_ADD = "What should I add, or take off?"
_END = (
    r"(?:instead|now|actually|mostly|usually|sometimes|these|lately|last|this|so|and|but|because|cause|for|please|though|recently|not|since|it|"
    r"it's|i|i'm|we|she|"
    r"he|they|you|is|are|was|with|to|on|in|at|an?|rather|again|after|when|where|if|or|from|over|too|as|like|okay|"
    r"ok|then|"
    r"today|tomorrow|tonight|every|three|once|twice|nikita|down|me|that|the|my|him|her|them|us|up|off|out|\w+thing|all|one|two|of)\b"
)
_NEW = rf"(?:playing |doing |going )?(?<!')(?P<new>(?!{_END})[a-z][\w'-]*(?: (?!{_END})[\w'-]+){{0,2}})"
_OLD = r"(?:my |the |playing |doing )*(?P<old>[\w'-]+)"
TOLD_ANEW = (
    rf"\b(?:change|replace|swap|switch|changing|replacing) {_OLD} (?:to|with|for|into|by) {_NEW}",
    rf"\bnot (?:into |playing |doing )?{_OLD}(?: any ?more)?,? (?:it'?s|i'?m into|but) {_NEW}",
    rf"\b(?:(?:put|say|write|note|like|have|do|play|into|it'?s) )?{_NEW}(?: now)?,? (?:instead of|rather than|"
    rf"(?:and )?not) {_OLD}",
    rf"(?<!it )\b(?:took|taken|taking) up (?!space\b|time\b|room\b|most\b|half\b){_NEW}",
    rf"\b(?:picked up|got(?:ten)? into) (?=(?:\w+ )?\w+ing\b){_NEW}|"
    rf"\breally got(?:ten)? into {_NEW.replace('new', 'put')}",
    rf"\b(?:new|my) hobby(?: is|'s)(?: now)? {_NEW}|\bi (?:switched|moved on) to {_NEW.replace('new', 'put')}",
    rf"\b(?:i'm|i am|im) (?:really |more |all |now |so )*into {_NEW} (?:now|these days|lately|instead)\b"
    rf"|\bi do {_NEW.replace('new', 'put')} (?:now|these days|instead)\b",
    rf"\bi(?:'ve| have) (?:really |kind of )?gotten into (?!trouble|college|debt|bed|shape){_NEW}"
    rf"|\b(?:put|write|add) {_NEW.replace('new', 'put')} (?:on|in) there\b",
    rf"\b(?:put|write|note) (?:it )?down (?:that )?i (?:also |really )*(?:like|love|do|enjoy) {_NEW}"
    rf"|\bi (?:also|now) (?:like|love|enjoy) {_NEW.replace('new', 'put')} (?:too|as well|now)\b",
    rf"\b(?:not|\w+n'?t|never|hate)(?: really| even)? (?:(?:like|do|into|enjoy) )?{_OLD}[^.!?]{{0,20}}?,? (?:but )?i "
    rf"(?:like|love|enjoy|prefer|do) {_NEW}",
    rf"^\W*(?:(?:no|well|it'?s) )*not {_OLD},? (?:(?=\w+ing\b){_NEW}|{_NEW.replace('new', 'put')}\W*$)",
    rf"\b(?:i )?(?:started|began|took up|am doing|'m doing|do) (?:doing |playing |making |on )?{_NEW}[^.!?]*?\b"
    rf"(?:you can |can you |could you |please |just )(?:put|write|note|add) (?:that|it|them|this|those)"
    rf"(?: down| in| on there)?(?: instead)?\b"
    rf"|\bforget (?:about )?(?:the |my )?{_OLD},? (?:and |it'?s )?(?:remember |put |note |it'?s )+"
    rf"(?P<put>[a-z]\w+(?: and (?!i\b|my\b|it\b)[a-z]\w+)?)",
    rf"\b(?:put|write|note) {_NEW} down (?:for me|please|instead)\b|\badd {_NEW.replace('new', 'put')} to (?:my|"
    rf"what)\b",
)
CHANGES = tuple(re.compile(words, re.IGNORECASE) for words in TOLD_ANEW)
"""How somebody tells what they like by now, some with what they like no more."""
ALL_ANEW = re.compile(
    rf"\b(?:change|set|update|correct|switch) (?:what i like(?: to do)?|my (?:likes|hobby|hobbies|interests?)) "
    rf"(?:to|into) {_NEW}"
    rf"|\bwhat i (?:really |actually )?like(?: to do)? is {_NEW.replace('new', 'put')}",
    re.IGNORECASE,
)
"""How somebody tells all that they like: "change what I like to swimming"."""
ANSWER = re.compile(
    r"\W*(?:(?:oh|um|uh|well|just|mostly|really|actually|probably|honestly|these days|lately|as i said|like i said|"
    r"i said|i|i'd say|do|like|love|enjoy|to|go|now|it'?s|that'?s) )*" + _NEW,
    re.IGNORECASE,
)
"""The beginning of an answer, which may go on: "swimming like I said, three mornings at the Y"."""
AND_OTHERS = re.compile(
    rf",? and (?:also )?(?:(?:an? (?:bit|little)(?: of)?|some|lots of|sometimes) |(?=\w+ing\b)){_NEW}",
    re.IGNORECASE,
)
"""What is liked besides: "and a bit of barbecue"."""
ADDED = re.compile(
    r"\W*(?:(?:yes|yeah|yep|sure|please|ok|okay|well|oh|um|uh|just|add|put|you can|i meant|i mean|not when to call|"
    r"i|do|like|love) )*"
    rf"(?!(?:yes|yeah|yep|sure|please|no|nope|nothing|none|right|good|fine|take|forget|thanks|bye)\b){_NEW}"
    r"(?:,? (?:please|too|as well|on there|now|that'?s all|down|to it))*\W*$",
    re.IGNORECASE,
)
"""What is named alone where she asked what to add: "yeah please pottery"."""
YES = re.compile(r"\W*(?:(?:yes|yeah|yep|sure|please|ok|okay|do|add it|put it on)\W*)+", re.IGNORECASE)
ASKED_ABOUT = re.compile(
    r"\b(?:is|are|have|got) (?:my |the )?(?P<new>(?!it\b|that\b)\w+) on (?:there|my|the|your)\b"
    r"|\bdoing (?P<put>\w+) and i want (?:that|it) on (?:there|my|the|your)\b",
    re.IGNORECASE,
)
"""The thing that a question about what is kept names: a yes to what should be added is for it."""
TAKEN_OFF = (
    r"\btake (?:the |my )?{0}\w* (?:off|out)\b(?! (?:at|to|on|for)\b)"
    r"|\bforget (?:about )?the {0}\w* (?:thing|stuff|part|hobby)\b"
    r"|\b(?:remove|delete|scratch|cross out) (?:the |my )?{0}\w*"
    r"|\b(?:drop|erase|strike|get rid of) (?:the|my) {0}\w*(?= (?:please|thing|now|from)\b|\W*$)"
)
"""That a thing is to be struck from what is kept."""
GONE = (
    r"\b(?:sold|quit|gave up|given up|stopped|no longer|hate|not into|(?:not|\w+n'?t)(?: really| even)? (?:like|"
    r"interested in)"
    r"|(?:not|never|\w+n'?t)(?=(?: [\w']+){{1,7}} any ?more))\b(?: (?!i\b|but\b)\w+){{0,3}}? {0}\w*"
    r"|\bi (?:never|don'?t|do not)(?: really| even| actually)? {0}\w*(?= (?:i\b|at all\b|and (?:i )?never\b)|\W*$)"
    r"|\b(?:don'?t|do not|stop|quit) (?:want you )?(?:to )?(?:ask(?:ing)?|bring(?:ing)?|talk(?:ing)?|mention(?:ing)?)"
    r"(?: me)?(?: up)?(?: about)? (?:the |my )?{0}\w*|\bforget (?:about )?(?:the |my )?{0}\w*(?=,? and\b|\W*$)|"
    + TAKEN_OFF
)
"""That somebody does a thing no more, or does not like it."""
INSTEAD = re.compile(
    r"\b(?:put|write|note|add) (?:that|it|them|this|those)\b[^.!?]*\binstead\b", re.IGNORECASE
)
"""That what was told is to be kept in place of all that is: "you can put that down instead"."""
DOING = re.compile(r"(?<=\w{2})(\w)\1?ing$", re.IGNORECASE)
"""The end of "baking" and "swimming", which is none of "bake" and "swim"."""
AND = re.compile(r",? and |, ")
MORE_TOLD = re.compile(r",? (?:and|but|so|because|since) (?:i|i'm|we|my|it)\b.*$", re.IGNORECASE)
LONGEST_LIKE, STEM, FEWEST_LETTERS = 6, 5, 3
"""Words of an answer that only names what is liked; letters that words about the same have in common, and those of a
word that names something."""


@sampled("I took up golf instead", kind="free_text")
def new_likes(text: str, context: Context) -> Reading[str] | None:
    """All that the player likes, with what is new, and without what is over."""
    known = [each for each in AND.split(str(context.known.get("interests") or "")) if each]
    if whole := ALL_ANEW.search(text):
        return Reading(_new(whole), whole[0])
    new, old, basis = _told_anew(text, known, context)
    if new and not old and INSTEAD.search(basis):
        return Reading(_with_others(new, basis), basis)
    told = (*context.before[-1:], text) if new else (text,)
    over = [each for each in known if _is_about(each, old) or any(_over(each, said) for said in told)]
    left = [each for each in known if each not in over]
    if not new and not (over and left):
        return None
    return Reading(" and ".join((*([new] if new else ()), *left)), basis or not_liked(text, context))


def not_liked(text: str, context: Context) -> str:
    """The words that tell that the player does not like what she has been told: "I don't like baking any more"."""
    known = AND.split(str(context.known.get("interests") or ""))
    return next((found for each in known if (found := _over(each, text))), "")


def is_taken_off(text: str) -> bool:
    """Whether something is to be struck from what is kept, whether it still is there or not."""
    return re.search(TAKEN_OFF.format(""), text, re.IGNORECASE) is not None


def liked_already(text: str, context: Context) -> str:
    """The words that ask for a change that is made already: "can you change guitar to golf"."""
    known = AND.split(str(context.known.get("interests") or ""))
    found = (match for change in (CHANGES[0], CHANGES[-1]) for match in change.finditer(text))
    return next((match[0] for match in found if any(_is_about(each, _new(match)) for each in known)), "")


def changes_nothing(text: str, context: Context) -> bool:
    """Whether somebody says again that a like is to be put down that is down by now, or taken off."""
    earlier = [each for each in context.before if each != text]
    if new_likes(text, context) or not earlier:
        return False
    known, told = AND.split(str(context.known.get("interests") or "")), " ".join(earlier)
    changes = (*CHANGES, ADDED) if _is_asked(context) else CHANGES
    new = (word for each in changes for match in each.finditer(text) for word in _new(match).split())
    is_off = is_taken_off(text) and (_is_asked(context) or any(is_taken_off(each) for each in earlier))
    return is_off or any(word in told and _is_about(each, word) for word in new for each in known)


def _is_asked(context: Context) -> bool:
    return context.asked.endswith(WHAT_TO_ADD)


def _new(match: re.Match[str]) -> str:
    said = match.groupdict()
    return str(said.get("put") or said["new"])


def _told_anew(text: str, known: Sequence[str], context: Context) -> tuple[str, str, str]:
    """What is liked by now, what no more, and the words that tell it; what is liked no more is one that is known."""
    if context.asked.endswith(WHAT_ELSE):
        return _in_answer(text, context), "", text
    named = ADDED.match(text) if _is_asked(context) else None
    if _is_asked(context) and YES.fullmatch(text):
        named = next((found for each in context.before[-1:] if (found := ASKED_ABOUT.search(each))), None)
    if named and not any(_is_about(each, _new(named)) for each in known) and not is_question(text, context):
        return _new(named), "", text
    for match in (each for change in CHANGES for each in change.finditer(text)):
        old, new = match.groupdict().get("old") or "", _new(match)
        is_new = not any(_is_about(each, word) for each in known for word in new.split())
        if is_new and (not old or any(_is_about(each, old) for each in known)):
            return new, old, match[0]
    return "", "", ""


def _with_others(new: str, told: str) -> str:
    """What is told together with it, too: "jigsaw puzzles of all things, and birdwatching"."""
    others = [
        each["new"] for each in AND_OTHERS.finditer(told, told.casefold().find(new.casefold()) + len(new))
    ]
    return " and ".join((new, *others))


def _in_answer(text: str, context: Context) -> str:
    """What somebody likes who was asked for it: a few words, or what they say that they like."""
    text = "" if meant(text, context) else MORE_TOLD.sub("", text)
    if found := liking(text, context):
        told = about_oneself(re.sub(r"^.*?\b(?:like|love|enjoy|into|of|is|are) ", "", found.value), context)
    else:
        is_short = len(text.split()) <= LONGEST_LIKE and not is_question(text, context)
        told = about_oneself(text, context) if is_short and not is_pleasantry(text, context) else None
        first = None if is_question(text, context) or is_short else ANSWER.match(text)
        others = [match["new"] for match in AND_OTHERS.finditer(text, first.end())] if first else []
        return told.value if told else " and ".join((first["new"], *others)) if first else ""
    return told.value if told else ""


def _is_about(liked: str, word: str) -> bool:
    stem = word[:STEM].casefold()
    return len(word) >= FEWEST_LETTERS and any(each.startswith(stem) for each in liked.casefold().split())


def _over(liked: str, text: str) -> str:
    """The words that tell that it is liked no more, by any word of it."""
    long = (word for word in liked.split() if len(word) > FEWEST_LETTERS)
    stems = [re.escape(DOING.sub(r"\1", word)[:STEM]) for word in long]
    found = (re.search(GONE.format(stem), text, re.IGNORECASE) for stem in stems)
    return next((match[0] for match in found if match), "")
