"""What players say to Nikita of themselves and of the game: another name, a move, a wish for a person, a farewell."""

import re
from dataclasses import replace
from typing import Any, get_args

from parley.hear.names import introduced
from parley.hear.opt_outs import deletion
from parley.hear.places import home, place
from parley.hear.small_talk import Topic, small_talk
from parley.reading import Context, Reading, outcomes, sampled

OTHER_NAME = re.compile(
    r"\b(?:[Cc]all(?:s|ing)? me|I go by|I'm going by|[Gg]o by)(?: just)? (?P<called>[A-Z][\w'-]+)"
    r"|\b(?:[Ii]t's|I'm|[Mm]y name is|[Mm]y name's)(?: just)? (?P<now>[A-Z][\w'-]+) (?:now|these days|actually)\b"
)
"""Another name by which the player wants to be called from now on."""
IN_LOWER_CASE = re.compile(
    r"(?<!don't )(?<!not )\b(?:call|calls) me(?: just)? (?P<called>[a-z][\w'-]+)"
    r"(?: (?:please|now|from now|instead|not|nobody|everyone|everybody|for short|if you|okay|ok|all)\b|\W*$)"
    r"|\bmy name(?: is|'?s) (?:actually |really |just )?(?P<now>[a-z][\w'-]+)"
    r"(?: (?:not|you|now|please|by the way|nobody|everybody|everyone|and)\b|\W*$)"
)
"""The same where speech recognition leaves names in lower case: what follows shows that it is one."""
NO_NAMES = frozenset(
    ("back", "later", "again", "tomorrow", "tonight", "crazy", "maybe", "anytime", "sometime", "soon", "when")
)
MOVED = re.compile(r"\b(?:moved|moving|live in|living in|relocated)\b", re.IGNORECASE)
NOW_IN = re.compile(r"\b(?:i'm|im|i am|we're|we are) (?:now )?in (\w+(?: (?!now\b)\w+)?)", re.IGNORECASE)
NOT_THERE = re.compile(
    r"\b(?:it'?s|it is|in) (?P<now>\w+(?: \w+)?),? not (?:in )?(?P<before>\w+)", re.IGNORECASE
)
"""Another city than the one that is known: "it's Hamburg, not Berlin"."""
REMEMBERING = re.compile(
    r"\bwhat (?:do|did|can) (?:you|we) (?:even |still )?(?:remember|know|recall|talk(?:ed)?) about "
    r"(?:me|us|last time|before|the last time)\b|\bwhat do you remember\b"
    r"|\b(?:do|did) you (?:even |still |actually )?remember (?:me|anything|what i told you|our last)\b"
    r"|\b(?:do|did) you know (?:who i am|my name|anything about me)\b",
    re.IGNORECASE,
)
NAMED_AGAIN = re.compile(
    r"\bdid you (?:hear|get|catch)\b.*\bname\b|\b(?:will|would|can|could) you (?:call|say)\b.*\bfrom now\b"
    r"|\bwhat(?:'s| is) my name\b",
    re.IGNORECASE,
)
OF_YOUR_OWN = re.compile(
    r"\bdo you (?:have|own) (?:any|a|an) (?:pets?|dogs?|cats?|kids?|children|family|brothers?|sisters?|siblings|"
    r"boyfriend|girlfriend|friends|husband|job|car|garden)\b",
    re.IGNORECASE,
)
FOR_A_PERSON = re.compile(
    r"\b(?:is|are) there (?:a |an |any |some)?(?:human|person|people|anyone|anybody|someone|somebody|one)\b.*"
    r"\b(?:talk|speak|help|ask|write|payment|refund|money|billing)\b"
    r"|\b(?:who|whom) (?:do|can|should|could) i (?:talk|speak|write|turn|complain|go) to\b"
    r"|\b(?:talk|speak) (?:to|with) (?:a |an |some |your |the )?(?:real |actual )?(?:human|support|manager|boss|"
    r"customer (?:service|support)|operator|team|people in charge|person in charge)\b"
    r"|\b(?:want|need|like|get|about|with|for) (?:a |my )(?:refund|money back)\b|\brefund me\b|\bcharged me\b"
    r"|\b(?:cancel|stop) my (?:subscription|payments?|membership)\b",
    re.IGNORECASE,
)
QUITTING = re.compile(
    r"\b(?:quit|leave|leaving|stop playing|drop out of|done with)\b.*\bgame\b", re.IGNORECASE
)
FAREWELLS = re.compile(
    r"\b(?:catch|see|talk to|speak to) (?:you|ya|u) (?:(?:next|on|this) \w+|around)(?: (?:nikita|dear|then))?\W*$"
    r"|\b(?:talk|chat) (?:later|soon|tomorrow)(?: (?:nikita|dear|then|bye))*\W*$"
    r"|\b(?:should|better|have to|need to|gotta|got to|must) (?:\w+ )?(?:get|go|head) (?:back |off )?to (?:bed|sleep)\b"
    r"(?! (?:earlier|early|more|before|sooner|on time|at)\b)"
    r"|\b(?:dinner|lunch|supper|breakfast|the food|my food|the pizza)(?:'s| is) (?:ready|here|getting cold)\b"
    r"|\b(?:gotta|got to|have to|need to|better) (?:run|go|dash|fly|head out)\W+(?:catch|see|talk|thanks|thank|wish|"
    r"take care|nikita|sorry)\b",
    re.IGNORECASE,
)


@sampled("call me Rob", kind="name")
def renamed(text: str, context: Context) -> Reading[str] | None:
    """Another name of the player's: "it's Rob now, I go by Rob"."""
    if match := OTHER_NAME.search(text):
        return Reading(match["called"] or match["now"], match[0])
    match = IN_LOWER_CASE.search(text) if text.islower() else None
    said = (match["called"] or match["now"]) if match else ""
    named = introduced(f"my name is {said}", context) if said and said not in NO_NAMES else None
    return Reading(named.value, match[0]) if named and match else None


@sampled("I moved to Denver", kind="place")
def moved(text: str, context: Context) -> Reading[str] | None:
    """The city of somebody who says that they have moved."""
    other, known = NOT_THERE.search(text), str(context.known.get("place") or "").casefold()
    if other and known.startswith(other["before"].casefold()):
        new = place(other["now"], replace(context, asked=""))
        return Reading(new.value, other[0]) if new else None
    if not MOVED.search(text):
        return None
    if found := home(text, context):
        return found
    match = NOW_IN.search(text)
    city = place(match[1], replace(context, asked="")) if match else None
    return Reading(city.value, match[0]) if match and city else None


@outcomes("remembered", "your_name", "of_your_own", *get_args(Topic))
def about_them(text: str, context: Context) -> Reading[Any] | None:
    """What she is asked of what she knows of the player, or has herself; else small talk."""
    asked = (("remembered", REMEMBERING), ("your_name", NAMED_AGAIN), ("of_your_own", OF_YOUR_OWN))
    found = (Reading(topic, match[0]) for topic, asking in asked if (match := asking.search(text)))
    return next(found, None) or small_talk(text, context)


@outcomes("person")
def wish_for_a_person(text: str, _: Context) -> Reading[Any] | None:
    """Somebody wants to talk with people behind the game, for example about money."""
    match = FOR_A_PERSON.search(text)
    return Reading("person", match[0]) if match else None


@outcomes("gone", "deletion")
def deleted(text: str, context: Context) -> Reading[Any] | None:
    """Somebody wants everything that is kept deleted; who leaves the game in the same breath is gone for good."""
    found = deletion(text, context)
    return Reading("gone", found.basis) if found and QUITTING.search(text) else found


@outcomes("goodbye")
def farewell(text: str, _: Context) -> Reading[Any] | None:
    """A goodbye in words of its own: "dinner's ready", "catch you next week"."""
    match = FAREWELLS.search(text)
    return Reading("goodbye", match[0]) if match else None
