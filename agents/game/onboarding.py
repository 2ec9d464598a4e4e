"""Meta-Nikita, a friend of Nikita's: calls a new player and gets to know them, so that Nikita can call.

Outbound only. What a call found out is kept however it ends; the next call goes on from there.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import wraps
from typing import Any, Literal

from agents.game.calling_back import another_moment, better_time, has_time
from agents.game.naming import called, introduced_besides
from agents.game.picked_up import UNASKED, before_it_ends, put_off, unwished
from agents.game.second_person import A_SENTENCE, to_you, what_you_like
from agents.game.tools import WANTED, complete_onboarding, keep_profile, let_minor_go, recall_player
from agents.game.wishes import wishes, without_wish
from parley import hear
from parley.flow import Ask, Collect, Do, End, Flow, Interrupt, Limits, Question, To
from parley.flow.words import CHANGE, Values
from parley.hear.ages import AGE_GROUPS, TOO_YOUNG, minor, own_age
from parley.hear.ages import age_group as hear_age_group
from parley.hear.basics import basics
from parley.hear.callees import NOT_TOLD, anything, callee, fetching, not_told
from parley.hear.opt_outs import deletion_of_told
from parley.hear.places import home, is_only_region, known_city, timezone_of, told_apart
from parley.hear.places import place as hear_place
from parley.hear.small_talk import leaving
from parley.hear.topics import about_oneself, liking, of_oneself
from parley.reading import Context, Reader, Reading, either, free, is_free, outcomes, sampled
from parley.tools.do_not_call import add_to_do_not_call, block_wrong_number, forget_and_never_call

PERSONA = """
You are Meta-Nikita, a friend of Nikita's. You call a new player of a game to get to know them a little.
You are warm, quick and curious, you keep it short, and you never pretend to be Nikita. One question at a
time. You never describe how you work. Asked whether you are a person, you say that you are a character
of the game, with an automated voice.
"""

LIKING = re.compile(r"\bi (?:\w+ )??(?:like|love|enjoy) $", re.IGNORECASE)
I_DO = re.compile(r"\b(?:i|i'm)\b", re.IGNORECASE)
BE_YOURSELF = re.compile(r"^(?:just )?be (?:yourself|herself)[ ,]+(?:and |but )?", re.IGNORECASE)
HESITATING = re.compile(r",? \b(?:you know|um+|uh+)\b,? ", re.IGNORECASE)
SAID_ALREADY = re.compile(
    r"^\W*(?:(?:no|but|well|like|as|yeah|yes) )*(?:i (?:(?:already|just) )*(?:said|told you)|that'?s what i (?:said|"
    r"like(?: to do)?))(?: already| twice| that)?\W+(?=\w)",
    re.IGNORECASE,
)
"""Leads to an answer that somebody has given before, and is asked for again."""
OF_HER = re.compile(r"\b(?:she|nikita|her)(?:'ll|'d)?\b", re.IGNORECASE)
SAID_AS_WELL = re.compile(r"[ ,]+(?:like|as) i (?:said|told you)(?: already| before)?\W*$", re.IGNORECASE)
COURTESY = re.compile(
    r"[ ,]+please\b(?! (?:everyone|everybody|people|others?|me|you|her|him|them)\b)"
    r"|(?<=\w)(?<! of)(?<! and)(?<!with)(?<!tough)(?<!some)(?<! in)(?<!true)[ ,]+(?:love|dear|darling|hon|honey|mate|"
    r"sweetheart|pet)\W*$",
    re.IGNORECASE,
)
HEDGES = re.compile(r",? \bi (?:guess|think|suppose|would say|mean)\b,?", re.IGNORECASE)
OF_THEMSELVES = re.compile(
    r"(?<!when)(?<!whenever)(?<!if)(?<!while)(?<!how)(?<!what)(?<!like)(?<!with)(?<!about)(?<!to)(?<!of)(?<!at)"
    r"[ ,.;!]+(?:(?:because|since|as|and|so|but|cause) )?(?:i|i'm|im|i've|i'd|i'll|my|we|we're|(?<=and )it's)\b",
    re.IGNORECASE,
)
OFFERED = re.compile(r"\b(?:gentle|cheeky|honest)\b", re.IGNORECASE)
"""What the question for the style offers."""
IS_FINE = re.compile(
    r"^(\w+)(?:'s| is| would be) (?:fine|good|okay|ok|nice|great)[ ,]+(?=(?:a|and|with|but|no|nae)\b)",
    re.IGNORECASE,
)
RULED_OUT = re.compile(r"\b(?:not|no|never|don't|dont|can't|hate|without|dislike)\b", re.IGNORECASE)
IS_SHE_REAL = re.compile(
    r"\W*(?:(?:and|but|so|wait|right|okay|ok|yes|yeah) )*(?:is|isn't) (?:she|nikita|this nikita)"
    r"(?: actually| really| even| like| just)*(?: an?)?(?: \w+)? ?\b(?:real|robot|bot|ai|person|human|"
    r"computer|machine|recording)\b.*",
    re.IGNORECASE,
)
WHO_IS_SHE = re.compile(
    r"\W*(?:(?:and|but|so|wait|right|okay|ok|yes|yeah|well) )*(?:who|what)(?:'?s| is| are)(?: this| that| the)? nikita"
    r"(?: anyway| exactly| even| actually| then| thing)*\W*",
    re.IGNORECASE,
)
AS_WELL = re.compile(r"^\W*and\b|\b(?:also|too|as well)\b", re.IGNORECASE)
WHEN_SHE_CALLS = re.compile(
    r"\W*(?:(?:and|but|so|okay|ok|yes|yeah) )*(?:when|how soon|what time) (?:will|does|is|would|can) (?:she|nikita)\b.*"
    r"\bcall\w*\b.*",
    re.IGNORECASE,
)
WITH_ME = re.compile(r"\bkeep it (\w+(?: up)?(?: (?:and|but) \w+)?) with me\b", re.IGNORECASE)
COMPANY = re.compile(
    r"\b(?:and )?i(?:'d like| want| would like) (?:her|nikita|someone|somebody)(?: to be)? "
    r"(?!to\b|who\b)(\w+(?: and \w+)?)"
    r"|\b(?:she|nikita) should (?:just |always )?be (\w+(?:(?: and| but|,)(?: not| never)? (?!i\b|she\b)\w+)*)"
    rf"|{WITH_ME.pattern}"
    r"|\bi(?:'d| would)? rather (?:she|nikita) (?:was|were|is|be) (\w+(?: and (?!i\b|she\b)\w+)?)",
    re.IGNORECASE,
)
MADE = re.compile(r"\bmake (?:her|nikita|it) (\w+(?: and (?!i\b|she\b)\w+)?)", re.IGNORECASE)
"""How Nikita is to be, once all was read back."""
EXCLAIMED = re.compile(r"(?:\.{2,}|[!?…]+) *")
TAKEN_BACK = re.compile(r"(no|nah|nope|actually|sorry|wait|i mean)\b", re.IGNORECASE)
"""A sentence that takes back the one before it."""
SAID_LAST = re.compile(r"\b(?:and|but) (?:it'?s|i'?m in|i am in) (?P<city>[^\W\d][\w .'-]*)$", re.IGNORECASE)
HOLDS_ON = re.compile(
    r"(?:(?:hang|hold) on|wait|(?:just )?(?:one|a|gimme a|give me a) (?:sec|second|moment|minute))\b",
    re.IGNORECASE,
)
"""Begins no city: "hang on driving call me later"."""
CLAUSES, OF_ONESELF = re.compile(r"[,.;!?]\s+"), re.compile(r"(?:i'm|i am)\b", re.IGNORECASE)
SENTENCE_END = re.compile(r"(?<=[.!?]) ")
LET_US_SAY = re.compile(
    r"\b(?:let'?s (?:just )?say|(?:you can |can )?just (?:say|put)(?: me)?(?: down)?(?: as| for| in)?|"
    r"\bbut(?! (?:thanks|thank|no)\b))"
    r" (.+)$",
    re.IGNORECASE,
)
THAT_IS_ALL = re.compile(
    r"(?:(?<=\w)[ ,.;]+|^ *[,;] *)(?:and |but |so )?that(?:'s|s| is|'ll be|'d be)"
    r"(?: (?:about|pretty much|basically|mostly|really|just))* (?:it|all|everything|the lot)"
    r"(?: (?:really|i guess|i think|then|mate|for me|folks|pretty much))*\W*$",
    re.IGNORECASE,
)
"""Ends an answer, and no call: "fishing and the footy, that's about it"."""
MANNER = re.compile(
    r"\W*(?:(?:just|very|kind of|a bit|more) )*(quiet|silent|brief|short)(?: please)?\W*", re.IGNORECASE
)
LEAVING = re.compile(
    r"(?:\b(?:and|but|so) )?\b(?:oh|uh|um|ah|ugh|sorry|wait|hang on|hold on|shoot|damn|crap|anyway|listen|look|but)\b",
    re.IGNORECASE,
)
"""Begins to tell why somebody has to go."""
I_HAVE_TO = re.compile(r"[ ,]+(?:but |and |so )?(?:i|i've|i'm|we|we've)[ ,]*$", re.IGNORECASE)
DOING = re.compile(
    r"\b(?:i|we)(?: (?:mostly|mainly|really|just|also|still|do))*"
    r" (?P<does>(?!(?:do|did|am|was|live|stay|work|have|had|got|want|need|know|think|guess|mean|said|say|told|see|saw|"
    r"like|love|enjoy|talk|call|called|feel|hate|miss|sleep|go|went|moved|can|could|will|would|should|don't|didn't|can't|"
    r"won't|gave|quit|stopped|used)\b)[a-z]{3,}(?: \w+){0,3}?) (?:now|nowadays|these days|instead)\b",
    re.IGNORECASE,
)
"""What somebody does by now."""
READ_BACK = ("is_right", CHANGE)
PROFILE = ("name", "age_group", "place", "nearest", "interests", "style", "wishes")


def told(value: str, otherwise: str) -> Any:
    """How an answer is read back: `value` with its blank filled, or `otherwise` for one that was not given."""
    return lambda answer: otherwise if answer == NOT_TOLD else value.format(answer)


def in_one_sentence(reader: Reader) -> Reader:
    """The reader of the last sentence that it understands: "hang on... merging... Denver". A single point may belong to
    a word ("St. Louis"); it parts sentences where nothing else was understood: "okay, I'm back. Savannah"."""

    def read(text: str, context: Context) -> Reading[Any] | None:
        text = SAID_AS_WELL.sub("", text)
        last = SENTENCE_END.split(text)[-1]
        if last != text and TAKEN_BACK.match(last) and (found := reader(last, context)):
            return found
        sentences = [each for each in (last, *EXCLAIMED.split(text)) if each.strip()]
        return next((found for each in reversed(sentences) if (found := reader(each, context))), None)

    return read


def liked(interests: str) -> str:
    if interests == NOT_TOLD:
        return "What you like is for Nikita to find out"
    words = what_you_like(interests)
    return words[0].upper() + words[1:]


def from_there(place: str) -> str:
    return f"on {place}" if place.endswith("time") else f"from {place}"


def as_company(style: str) -> str:
    if style == NOT_TOLD:
        return "Nikita should just be herself"
    if A_SENTENCE.match(style) or OF_HER.match(style):
        return f"of Nikita you said: {style}"
    return (
        f"Nikita should {to_you(style[3:])}"
        if style.startswith("to ")
        else f"Nikita should be {to_you(style)}"
    )


@sampled("climbing and cooking", kind="free_text")
@free
def own_interests(text: str, context: Context) -> Reading[str] | None:
    """What somebody likes. More than one sentence keeps its first words: "I like cooking and I watch cricket"."""
    if WITH_ME.search(text):
        text = WITH_ME.sub("", text, count=1).strip(" ,.")
    found = about_oneself(_as_answer(text, context), context) if text else None
    lead = LIKING.search(text[: text.find(found.value)]) if found and I_DO.search(found.value) else None
    return Reading(f"{lead[0]}{found.value}", found.basis) if found and lead else found


@sampled("cheeky", kind="free_text")
@free
def company(text: str, context: Context) -> Reading[str] | None:
    """How somebody wants Nikita to be, in the words that say so, without what else is told: "warm, I'm a slow talker".
    What she is not to be belongs to it: "funny, but I don't like sarcasm"."""
    found = about_oneself(_as_answer(text, context), context)
    if found is None:
        return None
    plain = HEDGES.sub("", HESITATING.sub(", ", BE_YOURSELF.sub("", found.value) or found.value)).strip(" ,")
    about_her, *_ = OF_THEMSELVES.split(plain, maxsplit=1)
    kept = plain if RULED_OUT.search(plain) else about_her.strip(" ,.;!")
    offered = {word.casefold() for word in OFFERED.findall(text)}
    if context.asking == "style" and len(offered) == 1 and not OFFERED.search(kept):
        return Reading(offered.pop(), text)  # behind a long story
    return Reading(IS_FINE.sub(r"\1, ", COURTESY.sub("", kept or plain)), found.basis)


def _as_answer(text: str, context: Context) -> str:
    """The words that answer what was asked: without a wish for the calls, and without that it was said before: "I said
    baking"; not where that was another answer."""
    told = _but_the_end(_but_the_leave(without_wish(text, context), context), context)
    again = SAID_ALREADY.match(told)
    others = " ".join(str(value) for name, value in context.known.items() if name in PROFILE)
    said = set(told[again.end() :].casefold().split()) if again else set()
    is_of_another = bool(said & set(others.casefold().split()))
    return told[again.end() :] if again and not is_of_another else told


def of_nikita(
    text: str, _: Context
) -> Reading[Literal["who_is_she", "is_she_real", "when_she_calls"]] | None:
    """Somebody asks who it is that will call them, or when."""
    if match := WHO_IS_SHE.fullmatch(text):
        return Reading("who_is_she", match[0])
    if match := IS_SHE_REAL.match(text):
        return Reading("is_she_real", match[0])
    match = WHEN_SHE_CALLS.match(text)
    return Reading("when_she_calls", match[0]) if match else None


def or_not(question: Question, value_first: bool = False) -> Question:
    """Nobody has to answer: "I'd rather not say" is an answer, too, but to no question that was not asked."""

    def declined(text: str, context: Context) -> Reading[Literal["not told"]] | None:
        found = not_told(text, context) if context.asking == question.name else None
        all_the_same = LET_US_SAY.search(text) if found and not is_free(question.hear) else None
        told = question.hear(all_the_same[1], context) if all_the_same else None
        return Reading(told.value, text) if told else found

    readers = (question.hear, declined) if value_first else (declined, question.hear)
    return replace(question, hear=either(*readers))


def manner(text: str, _: Context) -> Reading[str] | None:
    """How somebody is to be, in a word that is a command elsewhere: "quiet"."""
    match = MANNER.fullmatch(text)
    return Reading(match[1], text) if match else None


def _but_the_end(text: str, context: Context) -> str:
    """An answer without the words that it is complete."""
    return THAT_IS_ALL.sub("", text) if context.asking in WANTED else text


def _but_the_leave(text: str, context: Context) -> str:
    """An answer without the leave that somebody takes behind it, and why: "I bake, oh shoot, he's crying, gotta go"."""
    said = leaving(text, context) or basics.command(text, context)
    before = text.partition(said.basis)[0] if said and said.value == "goodbye" else ""
    answer = I_HAVE_TO.sub("", LEAVING.split(before, maxsplit=1)[0]).strip(" ,.") if before else ""
    is_one = len(answer.split()) > 1 or OFFERED.fullmatch(answer) or known_city(answer) == answer
    return answer if answer and is_one else text


COMMANDS = either(fetching, basics.command)


@wraps(COMMANDS)
def commanded(text: str, context: Context) -> Reading[Any] | None:
    is_manner = context.asking == "style" and manner(text, context)
    found = None if is_manner else COMMANDS(_but_the_end(text, context), context)
    if (
        context.asking in WANTED
        and (not found or found.value == "wait")
        and (leave := leaving(text, context))
    ):
        return leave
    if found and context.asking == "style" and OF_HER.search(text[: text.find(found.basis)]):
        return None  # what she is to do, and not the one who asks
    if found and found.value == "goodbye" and context.asking == "is_right":
        said = hear.yes_no(text.replace(found.basis, ",", 1), context)
        return None if said and said.value == "yes" else found
    return None if found and found.value == "wait" and has_time(text, context) else found


@outcomes(*AGE_GROUPS)
def how_old(text: str, context: Context) -> Reading[str] | None:
    """The age, also beside that of somebody else: "I'm thirty four, she's six", "forty eight, and the dog's nine"."""
    if found := hear_age_group(without_wish(text, context), context):
        return found
    first, *others = CLAUSES.split(text)
    own = (own_age(each, context) for each in others if OF_ONESELF.match(each))
    return (hear_age_group(first, context) if others else None) or next(filter(None, own), None)


name = Question(
    "name",
    "First of all: what's your name?",
    hear=called,
    again=("It needn't be your real one. What should Nikita call you?", "Just a first name is fine."),
    called=("name",),
    about="the player's name",
)
age_group = or_not(
    Question(
        "age_group",
        "Nice to meet you, {name}. Roughly how old are you?",
        hear=how_old,
        ways={TOO_YOUNG: To("too_young", forget=PROFILE)},
        spoken=told("{}", "your age is your secret"),
        again=(
            "Just roughly: in your twenties, thirties, forties?",
            "You can say a number, like twenty-seven.",
        ),
        called=("age",),
        about="the player's age, or age group",
    ),
    value_first=True,
)
CITY = of_oneself(in_one_sentence(either(home, hear_place)))


def apart(text: str, context: Context) -> Reading[str] | None:
    """The city that is known, with the region that tells it from others of its name: "Portland, Maine"."""
    city = str(context.known.get("place") or NOT_TOLD)
    return (
        None if city == NOT_TOLD else told_apart(text, city, context, context.asking in (*READ_BACK, "place"))
    )


def _said_last(text: str, context: Context) -> Reading[str] | None:
    """The known city that ends what is said: "thirty eight years was the driving, and it's Flagstaff", "twenty six and
    i'm in seattle"."""
    match = SAID_LAST.search(text)
    return Reading(match["city"], match[0]) if match and known_city(match["city"]) == match["city"] else None


def _beside_the_age(text: str, context: Context) -> Reading[str] | None:
    return _said_last(text, context) if context.asking == "age_group" else None


def _without_hesitating(text: str, context: Context) -> Reading[str] | None:
    """The known city within which somebody hesitates: "salt lake uh city"."""
    plain = HESITATING.sub(" ", text)
    found = CITY(plain, context) if plain != text else None
    return Reading(found.value, text) if found and known_city(found.value) == found.value else None


@wraps(CITY)
def where(text: str, context: Context) -> Reading[str] | None:
    """The city. What puts a known one right is no region alone: "no, it's in Wales" names none."""
    text = _but_the_leave(without_wish(text, context), context)
    if found := apart(text, context):
        return found
    found = CITY(text, context)
    if context.asking == "place":
        found = found or _said_last(text, context) or _without_hesitating(text, context)
    if found and HOLDS_ON.match(found.value):
        return None
    return None if found and context.known.get("place") and is_only_region(found.value) else found


place = or_not(
    Question(
        "place",
        "And which city do you live in?",
        hear=where,
        spoken=lambda place: "from somewhere" if place == NOT_TOLD else from_there(place),
        again=(
            "Which city are you in, so Nikita knows when you're awake?",
            "For example, say: I live in Austin.",
        ),
        called=("city", "place", "town", "time zone", "timezone", "where I live", "where I'm from"),
        about="the city where the player lives",
    )
)


@wraps(CITY)
def with_zone(text: str, context: Context) -> Reading[str] | None:
    """What tells the time there: a country of several time zones does not."""
    found = CITY(text, context)
    return found if found and timezone_of(found.value, context.known.get("phone") or "") else None


nearest = or_not(
    Question(
        "nearest",
        "One more thing: which state is that in, or which big city is near, so that Nikita won't call you at night?",
        hear=with_zone,
        optional=True,
        again=("Just your state, a big city nearby, or your time zone.",),
        about="a large city near where the player lives, or their time zone",
    )
)
interests = or_not(
    Question(
        "interests",
        "What do you like to do when nobody's watching?",
        hear=own_interests,
        spoken=liked,
        again=("What are you into? Music, games, cooking?", "Tell me one thing that you enjoy."),
        called=("interests", "hobbies", "what I like to do", "what I like", "what I do", "what I'm into"),
        about="what the player likes to do",
    )
)
style = or_not(
    Question(
        "style",
        "Last one: how should Nikita be with you? Gentle, cheeky, honest?",
        hear=either(manner, anything, company),
        spoken=as_company,
        again=("What kind of company do you like?", "One word will do: gentle, cheeky or honest."),
        called=("style", "she should be", "Nikita should be", "should she be", "Nikita part", "Nikita bit"),
        about="how the player would like Nikita to be",
    )
)


@outcomes("yes", "no", "unplaced")
def placed(answer: str, values: Values) -> str:
    """Where no time zone is known of the place that was told, what is near it is asked for."""
    told = values.get("place") or NOT_TOLD
    is_known = told == NOT_TOLD or timezone_of(told, values.get("phone") or "")
    return answer if is_known or answer != "yes" else "unplaced"


WHAT_IS_WRONG = "Okay, what's wrong: the name, the age, the city, the interests or the style?"
AND_MORE = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|yup|right|correct|sure|that'?s right|perfect)[ ,]+)+(?:oh )?(?:and|also|plus)(?: also)? "
    r"(?!(?:i'?m|i|it'?s|that'?s|thanks?|you|yes|yeah|all|the rest|bye|then|so|good|we|everything|she|nikita)\b)\w+",
    re.IGNORECASE,
)
"""A yes, and more that is to be kept: "yeah and swimming"."""


@wraps(hear.yes_no)
def agreed(text: str, context: Context) -> Reading[Any] | None:
    return None if AND_MORE.search(text) else hear.yes_no(text, context)


is_right = Question(
    "is_right",
    (
        "So you're {name}, {age_group}, {place}. {interests}, and {style}. I'll pass on: {wishes}. Right?",
        "So you're {name}, {age_group}, {place}. {interests}, and {style}. Right?",
    ),
    hear=agreed,
    again=("Did I get that right?", "Say yes if it's right, or tell me what to change."),
    keys={"1": "yes", "2": "no"},
    about="whether the profile as read back is right",
)


ADDED = re.compile(
    r"\b(?:add|include|throw in|put in|put down)(?: in)? (?!(?:that|it|this|my|a)\b)(\w+(?: (?!and\b)\w+){0,2}?)"
    r"(?: (?:as well|too|in there|to it|to that|please))*(?=$| and\b|[,.])",
    re.IGNORECASE,
)
"""What is to be kept as well, where all was read back."""


def liked_as_well(text: str, context: Context) -> Reading[str] | None:
    """What somebody likes, together with what they have told before: "I also like chess". Where all is read back,
    or asked what is wrong with it, it takes the place of that."""
    found, before = liking(text, context), context.known.get("interests")
    is_put_right = context.asking in READ_BACK
    if found is None or before in (None, NOT_TOLD) or (is_put_right and not AS_WELL.search(text)):
        return found
    if not AS_WELL.search(text) or found.value.casefold() in before.casefold():
        return None
    return Reading(f"{before} and {AS_WELL.sub('', found.value).strip()}", found.basis)


@sampled("I paint now", kind="free_text")
def doing(text: str, context: Context) -> Reading[str] | None:
    """What somebody likes, also as what they do by now: "I paint now"."""
    before = context.known.get("interests")
    added = ADDED.search(text) if before and context.asking in READ_BACK else None
    if added:
        return Reading(added[1] if before == NOT_TOLD else f"{before} and {added[1]}", added[0])
    if told := liked_as_well(text, context):
        return told
    match = DOING.search(text)
    kept = about_oneself(match["does"], context) if match else None
    return Reading(kept.value, match[0]) if match and kept else None


@sampled("and I want someone honest", kind="free_text")
def wished_company(text: str, context: Context) -> Reading[str] | None:
    """How somebody would like Nikita to be, told in passing: "and I want someone honest"."""
    match = COMPANY.search(text) or (MADE.search(text) if context.asking in READ_BACK else None)
    return Reading(next(filter(None, match.groups())), match[0]) if match else None


TOLD_BESIDES: Sequence[Question] = (
    replace(name, hear=introduced_besides),
    replace(age_group, hear=own_age),
    replace(place, hear=either(apart, home, _beside_the_age)),
    replace(interests, hear=doing, renews=True),
    replace(style, hear=wished_company),
)
"""What people tell of themselves in any answer is not asked again: here only a whole sentence tells it."""

flow = Flow(
    "onboarding",
    persona=PERSONA,
    language="en-US",
    voice="Polly.Salli-Neural",
    timezone="America/New_York",
    basics=replace(basics, command=commanded, asked=either(of_nikita, basics.asked)),
    on_condition=wishes.name,
    identity="This is Meta-Nikita, calling about the game that you signed up for.",
    interrupts=(
        Interrupt(
            "forget_told", deletion_of_told, {"deletion": To("forgotten", forget=PROFILE)}, forgets=True
        ),
        Interrupt("minor", minor, {"minor": To("too_young", forget=PROFILE)}, early=True, forgets=True),
        Interrupt("callee", unwished, {"busy": "another_time"}, unless=UNASKED, early=True),
        Interrupt(
            "wrong_person",
            put_off,
            {
                "wrong_number": To("wrong_number", forget=PROFILE),
                "not_signed_up": To("was_it_you", forget=PROFILE),
                "unwilling": "never_again",
                "unsure": "no_more",
                "somebody_else": To("call_again", forget=PROFILE),
                "back_then": To("not_there", forget=PROFILE),
                "child": To("too_young", forget=PROFILE),
                "later": "another_time",
                "not_now": To("another_time", forget=("name",)),
                "some_time": "another_time",
            },
            early=True,
            unless_answered=("some_time",),
        ),
    ),
    answers={
        "are_you_a_bot": "I'm a character of the game, with an automated voice.",
        "who_is_she": "Nikita is a character of the game that you signed up for. She phones you and talks with you.",
        "is_she_real": "Nikita is a character of the game, like me, with an automated voice.",
        "when_she_calls": "Soon after we hang up.",
        "who": "I'm Meta-Nikita, a friend of Nikita's, from the game that you signed up for.",
        "what_about": "I have five quick questions, so that Nikita knows whom she's calling.",
        "how_you_know": "You gave your number to our bot in Telegram.",
        "why_you_ask": "So that Nikita knows a little about you before she calls.",
        "duration": "Two minutes, five questions.",
        "price": "It costs you nothing.",
        "selling": "No, I'm not selling anything.",
        "recorded": "The call isn't recorded, but what you say is kept in writing, for the game.",
        "by_text": "I can't write, I only have a voice. It takes two minutes.",
        "privacy": "It's for the game, and for nobody else.",
    },
    net={"cared": "incomplete"},
    farewell="No problem. Send /call to our bot when you'd like to go on. Bye!",
    calls_again=better_time,
    hung_up="incomplete",
    limits=Limits(to="another_time", turns=40, seconds=600),
    after_call=(keep_profile,),
    states=(
        Ask(
            "hello",
            "Hi! I'm a friend of Nikita's, calling about the game. Do you have two minutes?",
            hear=either(has_time, callee, another_moment, hear.yes_no),
            keys={"1": "yes", "2": "no"},
            goto={"yes": "recall", "ready": "recall", "no": "another_time", "busy": "another_time"},
            again=(
                "Is now a good time? It takes two minutes.",
                "Say yes if I may ask you five quick questions.",
            ),
            stuck="another_time",
            listen_for=(*TOLD_BESIDES, better_time),
            about="whether now is a good time for a short call",
        ),
        Do(
            "recall",
            recall_player,
            goto={
                "new": To("profile", "Great."),
                "resumed": To("profile", "Great, let's go on where we stopped."),
                "complete": To("profile", "Great, let's see what I have."),
                "nobody": To("profile", "Great."),
            },
            failed="profile",
        ),
        Collect(
            "profile",
            (name, age_group, place, interests, style),
            go_ahead=is_right,
            listen_for=(*TOLD_BESIDES, wishes),
            change=WHAT_IS_WRONG,
            decide=placed,
            goto={"yes": "complete", "unplaced": "nearby"},
            stuck="another_time",
            binds=False,
        ),
        Collect("nearby", (nearest,), goto={"done": "complete"}, stuck="complete"),
        *before_it_ends(goes_on="profile", begins="recall"),
        Do(
            "complete",
            complete_onboarding,
            goto={"completed": "done", "nobody": "no_number"},
            failed="another_time",
        ),
        End(
            "done",
            (
                "Perfect, {name}. I'll tell Nikita all about you, and pass on: {wishes}. Hang up, and don't go far: "
                "she'll call. Bye!",
                "Perfect, {name}. I'll tell Nikita all about you. Hang up, and don't go far: she'll call. Bye!",
            ),
            outcome="completed",
        ),
        End(
            "no_number",
            "I can't see your number, so Nikita couldn't call you. Please say start to our bot, and I'll call. Bye!",
            outcome="incomplete",
        ),
        End(
            "another_time",
            (
                "Alright, I'll call you {better_time}. Bye!",
                "Alright, another time then. Send /call to our bot, and I'll call you. Bye!",
            ),
            outcome="incomplete",
        ),
        End(
            "not_there",
            (
                "Oh, sorry, then I'll call again {better_time}. Bye!",
                "Oh, sorry. They can send /call to our bot, and I'll call again. Bye!",
            ),
            outcome="incomplete",
        ),
        End(
            "wrong_number",
            "Oh, sorry, then I have the wrong number. You won't be called again. Bye!",
            does=block_wrong_number,
            outcome="declined",
        ),
        End(
            "too_young",
            "Then this game isn't for you yet, sorry. I won't call again. Please tell a grown-up that I called. Bye!",
            does=let_minor_go,
            outcome="declined",
        ),
        End(
            "forgotten",
            "Understood. I've noted that everything we have on you is to be deleted, and you won't be called "
            "again. Goodbye.",
            does=forget_and_never_call,
            outcome="declined",
        ),
        End(
            "never_again",
            "Understood. We won't call you again. Goodbye.",
            does=add_to_do_not_call,
            outcome="declined",
        ),
    ),
)
