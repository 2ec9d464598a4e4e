"""Another name than the one that Nikita knows: a wish to be called by it, or the right one for a wrong one."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from agents.game.naming import TAKING_BACK, a_name
from parley import hear
from parley.hear.places import timezone_of
from parley.hear.spelling import apart
from parley.reading import Context, Reading, outcomes, sampled

_NO_NAME = (
    r"(?!(?:back|later|again|tomorrow|tonight|today|crazy|any\w*|some\w*|soon|when\w*|if|that|an?|the|at|in|on|"
    r"after|before|"
    r"by|my|your|his|her|it|this|only|every|from|out|up|and|or|but|names?|so|because|for|what|i|not|wrong|right|"
    r"christmas|thanksgiving|easter|halloween|\w+days?|(?:early|late)r?)\b)"
)
_NO_KIND = r"(?!(?:\w*(?:ish|ese|ist|stian|ican|olic|uslim|arian)|vegan|mom|dad|grand\w+|ceo)\b)"
"""What somebody may be by now: "I'm Catholic now"."""
_TITLE = r"(?:(?:mrs|mr|ms|miss|dr|aunt|uncle)\.? )?"
_JUST = r"(?: just| simply| actually| really| like| still)*"
CALLED = re.compile(
    rf"(?P<they>\b(?:every(?:body|one)|people|folks|friends|all|just|mostly|always|"
    rf"usually) )?\bcall(?P<one>s|ed)? me"
    rf"{_JUST} {_NO_NAME}(?P<name>{_TITLE}[\w'-]+)",
    re.IGNORECASE,
)
"""How somebody asks to be called, or is by most. What one person calls them is no wish: "he calls me Tita"."""
GOES_BY = re.compile(
    rf"\b(?:calling me|(?:i|i'm|im) (?:now )?(?:go|going) by){_JUST} {_NO_NAME}(?P<name>[\w'-]+)",
    re.IGNORECASE,
)
BY_NOW = re.compile(
    rf"\b(?:it'?s|i'?m|i am|my name(?: is|'?s)){_JUST} {_NO_NAME}{_NO_KIND}(?P<name>[\w'-]+) (?:now|these days|"
    rf"actually)\b",
    re.IGNORECASE,
)
MY_NAME = re.compile(
    rf"\bmy (?:real |actual )?name(?: is|'?s){_JUST} {_NO_NAME}(?P<name>[\w'-]+)", re.IGNORECASE
)
UNWISHED = re.compile(
    r"\b(?:they|we|(?:my|the|his|her|our|their|some) \w+)(?: (?:always|still|used to))*\s*$|\b(?:don'?t|do not|"
    r"never|nobody|no one|stop|quit|why (?:do|did|are) you)(?: ever| keep| still)*\s*$",
    re.IGNORECASE,
)
"""Before "call me" and a name by which somebody is not to be called, or only by some: "my kids call me Chef"."""
AFTER = re.compile(
    r",? (?:please|now|from now|instead|not|nobody|everyone|everybody|for short|if you|okay|ok|all|you|these days|"
    r"by the way|"
    r"and|it'?s)\b|\W*$",
    re.IGNORECASE,
)
"""What follows a name, where speech recognition leaves names in lower case."""
NAME_NOT = re.compile(
    r"(?:\b(?:it'?s|i'?m|i am|my names?|name'?s|name is)(?: actually| really|"
    r" just)? |^\W*)(?P<now>[a-z][a-z'-]+)(?: now)?[,.]? (?:by the way,? )?"
    r"(?:and )?not (?P<before>[a-z][a-z'-]+)",
    re.IGNORECASE,
)
SPELLED = r"\b(?:it'?s|i'?m|my names?|name'?s|name is|call me)(?: actually| really| just)? {}\b"
"""What comes before a name that is spelled as well."""
TELLS = re.compile(
    r"\b(?:i'?m|i am|it'?s|it is|this is|i said|no|nope|sorry)(?: still| just| actually| only)* "
    r"(?P<name>[A-Z][\w'-]+)"
)
TOLD = (
    r"\b(?:i'?m|i am|it'?s|it is|this is|i said|my name(?: is|'?s)|just|still|no|nope|sorry)(?: still| just|"
    r" actually| only)*"
    r"[ ,]+{0}\b|^\W*{0}\W*$|\b{0} still\b"
)
"""What comes before the name that was known before."""
WRONG = (
    r"\b(?:i'?m|i am|it'?s|it is|that'?s|name'?s|name is)(?: really)? not {0}\b|\b{0} (?:is not|isn'?t) (?:me|"
    r"my name)\b|"
    r"\b(?:don'?t|do not|stop|quit|why (?:do|did|are) you|you)(?: just| keep| are|'re| always| still)*"
    r"(?: call(?:ed|ing)?| say| said| saying)(?: it| me)?(?: like| as)? {0}\b"
)
"""That a name is not the right one: "I'm not Tita", "you called me Tita"."""
NOT_MY_NAME = re.compile(
    r"\b(?:that'?s|that is|it'?s) not (?:really )?my name\b|\bthat (?:isn'?t|is not) my name\b"
    r"|\b(?:got|have|had|said|getting) my name wrong\b|\bmy name(?: is|'s) (?:spelled|spelt) (?:with|like)\b|"
    r"\bwrong name\b",
    re.IGNORECASE,
)
SPELLING = re.compile(r"\b(?:spelled|spelt|spell (?:it|my name)) (?:with|like)\b", re.IGNORECASE)
LETTER, LETTERS = re.compile(r"[A-Za-z]"), re.compile(r"\W*(?:[A-Za-z][ ,.-]+){2,}[A-Za-z]\W*")
ALIKE = 2
"""Letters that a name has in common with the same one in another spelling, or a short form of it: "Robin", "Rob"."""
WHAT_NAME = "What should I call you?"


@sampled("call me Rob", kind="name")
def renamed(text: str, context: Context) -> Reading[str] | None:
    """Another name of the player's: "it's Rob now, I go by Rob", "my name's Rosa"."""
    if found := wished_name(text, context):
        return found
    wrong = misnamed(text, context)
    is_taken_back = TAKING_BACK.match(text) is not None and bool(context.known.get("name"))
    told = [
        each for each in TELLS.finditer(text) if wrong or (is_taken_back and not timezone_of(each["name"]))
    ]
    return next(_names((*MY_NAME.finditer(text), *told), text, context), None)


def wished_name(text: str, context: Context) -> Reading[str] | None:
    """One by which they wish to be called, or the one that they had before."""
    called = (
        each for each in CALLED.finditer(text) if not each["one"] or (each["they"] and each["one"] == "s")
    )
    wished = (
        each for each in (*called, *GOES_BY.finditer(text)) if not UNWISHED.search(text[: each.start()])
    )
    by_now = (
        each for each in BY_NOW.finditer(text) if each["name"].istitle() and not timezone_of(each["name"])
    )
    found = next(_names((*wished, *by_now), text, context), None)
    return found or _put_right(text, context) or _as_before(text, context)


@outcomes("misnamed")
def misnamed(text: str, context: Context) -> Reading[Any] | None:
    """That the name by which Nikita calls them is wrong."""
    known = _first_name(context.known.get("name"))
    wrong = re.search(WRONG.format(known), text, re.IGNORECASE) if known else None
    match = wrong or NOT_MY_NAME.search(text)
    return Reading("misnamed", match[0]) if match else None


def _first_name(name: object) -> str:
    return re.escape(next(iter(str(name or "").split()), ""))


def _names(told: Iterable[re.Match[str]], text: str, context: Context) -> Iterator[Reading[str]]:
    """The names that are told: capitalised, or followed by what shows in lower case that they are some."""
    for match in told:
        said = match["name"].removesuffix("'s")
        is_known = said.casefold() == str(context.known.get("name") or "").casefold()
        they = match.groupdict().get("they") and text[match.end() :].startswith(",")
        is_led = said[0].isupper() or (text.islower() and (they or AFTER.match(text, match.end())))
        name = said.title() if " " in said else a_name(said, context)
        if is_led and not is_known and name:
            yield Reading(name, match[0])


def _as_before(text: str, context: Context) -> Reading[str] | None:
    """The name on record, where another was taken for it in this call: "I'm Rosa still", "you said Tita"."""
    before, known = str(context.known.get("met_as") or ""), str(context.known.get("name") or "")
    if not before or before == known:
        return None
    named = re.search(TOLD.format(_first_name(before)), text, re.IGNORECASE)
    found = named or (None if MY_NAME.search(text) or TELLS.search(text) else misnamed(text, context))
    return Reading(before, found.basis if isinstance(found, Reading) else found[0]) if found else None


def _put_right(text: str, context: Context) -> Reading[str] | None:
    """The name that is told instead of the known one, or spelled, or in answer to the question for it: "it's Tanya, not
    Tonya", "it's Tanya, T A N Y A"."""
    if context.asked.endswith(WHAT_NAME):
        return hear.name(text, context)
    known, spelling = str(context.known.get("name") or "").casefold(), apart(text, context.language)
    other = NAME_NOT.search(text)
    if other and known.split()[:1] == [other["before"].casefold()]:
        return Reading(other["now"].capitalize() if other["now"].islower() else other["now"], other[0])
    if LETTERS.fullmatch(text):
        letters = "".join(LETTER.findall(text)).capitalize()
        return Reading(letters, text) if letters[:ALIKE].casefold() == known[:ALIKE] else None
    if SPELLING.search(text) and (told := hear.name(text, context)) and told.value.casefold() != known:
        return told
    if not spelling.letters or spelling.letters.casefold() == known:
        return None
    said = re.search(SPELLED.format(re.escape(spelling.letters)), text, re.IGNORECASE)
    is_alike = spelling.letters[:ALIKE].casefold() == known[:ALIKE]
    basis = said[0] if said else spelling.said if is_alike else ""
    return Reading(spelling.letters.capitalize(), basis) if basis else None
