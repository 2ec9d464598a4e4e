"""Who has picked up, or wants to go: what would end a call with a new player, and what is asked before it does.

Who never wants to be called again, takes leave, or has no time now is let go at once. Of anything else the call is only
sure once it has asked: a son may be the player, or "I never signed up" a slip of memory.
"""

import re
from typing import Literal

from agents.game.calling_back import better_time, time_to_call
from agents.game.wishes import PLAINLY_LATER, TOLD_OF_ONESELF, standing
from parley import hear
from parley.flow import Ask, To
from parley.hear.callees import Callee, callee, is_told_of, unwished_now, wrong_person
from parley.hear.rest import rest
from parley.reading import Context, Reading, outcomes

HEARD_AT_THESE = {
    "call_again": ("wrong_number", "child"),
    **dict.fromkeys(("was_it_you", "no_more"), ("wrong_number", "child", "somebody_else")),
}
"""Who is told of plainly at the questions that are asked before the call ends, too."""
UNASKED = tuple(HEARD_AT_THESE)
"""These questions: who answers them is not asked again."""
NO_GAMES = re.compile(r"\bplay (?:\w+ )?games?$", re.IGNORECASE)
MAY_BE_ANYTHING = ("interests", "style")
IT_IS_ME = re.compile(
    r"\b(?:(?:that|this|it)(?:'s| is| was) me|speaking|i(?: do| did)? (?:remember|did|signed)|i(?:'m| am) (?:the one|"
    r"him|her))\b",
    re.IGNORECASE,
)
LEFT_ALONE = re.compile(
    r"\b(?:leave (?:it|us|me|him|her|them|(?:this|the|my) \w+)|(?:wants?|need) no (?:\w+ )?calls|(?:doesn'?t|don'?t|"
    r"does not|do not|won'?t) want (?:\w+ ){0,2}?(?:calls?|it|that|any|this)|no (?:more )?calls|"
    r"my (?:own )?(?:phone|number)|(?:take|remove) (?:\w+ )+off)\b",
    re.IGNORECASE,
)
THEIRS = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:son|daughter|kids?|child(?:ren)?|boy|girl|husband|wife|partner|boyfriend|girlfriend|"
    r"brother|sister|mom|mum|mother|dad|father|roommate|friend|grand\w+|nephew|niece|cousin)s?\b",
    re.IGNORECASE,
)
NOT_NOW = ("hello", "")
"""Where nobody has answered anything yet."""


def put_off(
    text: str, context: Context
) -> Reading[Callee | Literal["not_signed_up", "back_then", "unsure", "not_now", "some_time"]] | None:
    """Who has picked up, or has no time now; a wish for all calls to come puts off none. Once a player answers, words
    about somebody who is not there count only alone: "crime shows after he's asleep" tells what they like."""
    who = callee(text, context)
    if who is None:
        return None
    is_plain = wrong_person(text, context) is not None
    if context.asking in UNASKED and not (is_plain and who.value in HEARD_AT_THESE[context.asking]):
        return None
    if who.value == "wrong_number" and not is_plain:
        return Reading("not_signed_up", who.basis)
    begun = context.asking not in NOT_NOW
    if begun and is_told_of(who, text, context):
        return None
    if who.value == "somebody_else" and time_to_call(text, context):
        return Reading("back_then", who.basis)
    if (
        who.value == "unwilling"
        and context.asking in MAY_BE_ANYTHING
        and (NO_GAMES.search(who.basis) or rest(text, ("", who.basis), context).words)
    ):
        return Reading("unsure", who.basis)
    if who.value == "later" and not begun:
        return Reading("not_now", who.basis)
    if who.value == "later" and standing(text, context):
        return None
    is_some_time = who.value == "later" and not PLAINLY_LATER.search(text)
    return Reading("some_time", who.basis) if is_some_time else who


def unwished(text: str, context: Context) -> Reading[Literal["busy"]] | None:
    """That somebody was called at a time at which they do not want to be; not where they answer what is asked, and ask
    for another time for all calls to come."""
    found = unwished_now(text, context)
    is_wish = found and context.asking in TOLD_OF_ONESELF and standing(text, context)
    return None if found and is_wish and rest(text, ("", found.basis), context).words else found


@outcomes("yes", "no", "me")
def whether_to_call(text: str, context: Context) -> Reading[str] | None:
    """Whether a number that rang for somebody else is to be called again."""
    if match := IT_IS_ME.search(text):
        return Reading("me", match[0])
    if match := LEFT_ALONE.search(text):
        return Reading("no", match[0])
    answer, who = hear.yes_no(text, context), callee(text, context)
    if answer is None and who and who.value in ("later", "somebody_else"):
        return Reading("yes", who.basis)
    return _yes_or_no(text, context)


@outcomes("yes", "no", "theirs")
def who_signed_up(text: str, context: Context) -> Reading[str] | None:
    """Whether it was they who gave us the number, or one of theirs."""
    if match := THEIRS.search(text):
        return Reading("theirs", match[0])
    return _yes_or_no(text, context)


def _yes_or_no(text: str, context: Context) -> Reading[str] | None:
    answer: Reading[str] | None = hear.yes_no(text, context)
    return answer if answer and answer.value in ("yes", "no") else None


def before_it_ends(goes_on: str, begins: str) -> tuple[Ask, ...]:
    """What is asked before the call ends: where the questions go on, and where they begin."""
    return (
        Ask(
            "call_again",
            "Oh, sorry. Shall I call this number again another time?",
            hear=whether_to_call,
            goto={"yes": "not_there", "no": "never_again", "me": begins},
            again=("Shall I call again? Yes or no?",),
            stuck="not_there",
            listen_for=(better_time,),
            about="whether a number that rang for somebody else may be called again",
        ),
        Ask(
            "was_it_you",
            "Oh. Somebody gave this number to our bot in Telegram, to be called for a game. Was that you?",
            hear=who_signed_up,
            goto={"yes": begins, "no": "wrong_number", "theirs": "call_again"},
            again=("Was it you who asked to be called? Yes or no?",),
            stuck="not_there",
            about="whether the person who picked up signed up for the game",
        ),
        Ask(
            "no_more",
            "I want to be sure I understand you. Shall I stop calling you?",
            hear=hear.yes_no,
            goto={"yes": "never_again", "no": To(goes_on, "Good.")},
            again=("Shall I never call you again? Yes or no?",),
            stuck="another_time",
            about="whether the player wants no more calls",
        ),
    )
