"""When somebody who is called asks to be called instead: "I'm at work, try me at six"."""

import re
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Literal

from agents.game.wishes import HOUR
from parley import hear, speak
from parley.flow import Question
from parley.hear.basics import basics
from parley.hear.callees import callee
from parley.reading import Context, Reading, sampled

UNTIL = re.compile(r"\b(?:until|till|for) (?:like |about |around )?\w+", re.IGNORECASE)
"""How long somebody has time, or has none."""
HALF_NAMED = re.compile(
    r"\b(?:[ap]\.?m|morning|noon|lunch|afternoon|evening|night|tonight|minutes?|mins?|hours?)\b|\d:\d\d",
    re.IGNORECASE,
)
"""Words that leave no doubt which half of the day is meant."""
AFTER_AN_HOUR = re.compile(rf"\b(?:after|past|from|before) (?:like |about |around )?{HOUR}\b", re.IGNORECASE)
FIRST_HOUR, NOON, LAST_HOUR = 8, 12, 21
"""People are called between the first hour and the last one."""
HALF_A_DAY, DAY, SOON = timedelta(hours=12), timedelta(days=1), timedelta(hours=1)
FARTHEST = timedelta(days=7)
GOOD_TIME = "hello"
"""The question whether it suits now."""
PUTTING_OFF = ("later", "busy", "somebody_else")
NOT_THEN = re.compile(
    r"\b(?:stop|quit|don't|dont|not|never) (?:\w+ )?(?:call|ring|phone|bother)(?:ing)?\b", re.IGNORECASE
)
"""What follows is a time at which somebody is not to be called."""
MOST_BESIDE = 3
"""More words beside a time tell something else: "I was just telling you about Sundays"."""
ABOUT_CALLING = re.compile(
    r"\b(?:call|try|ring|phone|later|busy|i'?m (?:off|home|back|free)|get (?:off|home)|until|till|works|better|instead|"
    r"rather|can't|not now|middle|driving|meeting)\b",
    re.IGNORECASE,
)
BETTER = re.compile(r"\b(?:better|instead|rather|not now)\b", re.IGNORECASE)
"""With a time it puts off, whatever else agrees: "yes, tonight is better"."""
NOW = re.compile(r"\b(?:right |just )?now\b", re.IGNORECASE)
"""No time to come: "he isn't in right now"."""
TIME = re.compile(
    r"\b(i( have|'ve)( got)?|got) (all (day|night|evening|morning|afternoon|the time in the world)|"
    r"(the|some|plenty of|lots of|loads of) time)\b"
    r"|\b((you'?re|i'?m) )?on speaker\b.*\b(shoot|go( ahead)?|yes|yeah|talk)\b"
    r"|\b(?<!n't )(i|we)( do| just| only)?('ve| have)?( got| can spare)? (about |like )?((just|only|maybe) )?"
    r"(a|one|two|three|four|five|ten|fifteen|\d+|a few|a couple of|some) (minutes?|mins?)\b"
    r"(?! ago)"
    r"|\bi('ve)?( got| have) time\b(?! (tonight|tomorrow|later|this|next|at|on|after|around|from|in)\b)"
    r"|\b((i|i've) got |i have )?nothing but time\b"
    r"|^\W*((well|oh|ok|okay|alright|fine|yeah|yes|sure)\W+)*(go on( then)?|ask( away)?)(,? (love|mate|dear|hon))?\W*$"
    r"|\b(fine|okay|ok|sure|alright)[,.] go( ahead| on)?\W*$",
    re.IGNORECASE,
)
READY = re.compile(
    r"^(?!.*\b(?:can'?t|don'?t|not|never|busy)\b).*\b(shoot|fire away|hit me|go ahead|"
    r"(okay|ok|alright)[, ]+(yes |yeah |yep )?go)"
    r"( then| now)?(,? (it'?s|that'?s) (fine|okay|ok|good))?\W*$"
    r"|^(?!.*\bnot?\b).*\b(minutes?|mins?|now) (is|are|works|should be|would be) (fine|okay|ok|good|alright|great)\b.*"
    r"|^\W*((yes|yeah|yep|sure|okay|ok)\W+)+go (ahead|on)\b(?!.*\b(but|can'?t|later|not|busy)\b).*"
    r"|^\W*go on (so|then)\b(?!.*\bnot?\b).*",
    re.IGNORECASE,
)


def has_time(text: str, _: Context) -> Reading[Literal["yes", "ready"]] | None:
    """Says in more words than yes that now is a good time: "oh, I have all day". What comes before a final "go ahead"
    takes nothing from it."""
    ready, match = READY.search(text), TIME.search(text)
    return Reading("ready", ready[0]) if ready else Reading("yes", match[0]) if match else None


@sampled("call me tomorrow at five", kind="window")
def time_to_call(text: str, context: Context) -> Reading[hear.Window] | None:
    """The time that somebody names who has no time now, or who speaks for somebody else."""
    if has_time(text, context) or NOT_THEN.search(text):
        return None
    who, answer = callee(text, context), hear.yes_no(text, context)
    is_put_off = who is not None and who.value in PUTTING_OFF
    is_no = answer is not None and answer.value == "no" and context.asking == GOOD_TIME
    return to_come(text, context) if is_put_off or is_no or another_moment(text, context) else None


def another_moment(text: str, context: Context) -> Reading[Literal["busy"]] | None:
    """Nothing but a time that is still to come, where somebody is asked whether it suits now: "tonight is better"."""
    answer = hear.yes_no(text, context)
    is_yes = has_time(text, context) or (answer is not None and answer.value == "yes")
    agreed = is_yes and not BETTER.search(text)
    is_open = not agreed and context.asking == GOOD_TIME and not NOT_THEN.search(text)
    window = to_come(text, context) if is_open else None
    said = text.replace(window.basis, ",", 1) if window else ""
    if len(basics.rest(said, ("",), context).words.split()) > MOST_BESIDE and not ABOUT_CALLING.search(said):
        return None
    return Reading("busy", window.basis) if window else None


IN_A_WHILE = re.compile(
    r"\b(?:give me|gimme|need)(?: like| about| another)* (?=(?:an|half an|two|three|a couple of) hours?\b|(?:ten|"
    r"fifteen|twenty|thirty|forty|\d\d) (?:minutes|mins))",
    re.IGNORECASE,
)
"""Somebody has time by then: "give me an hour"."""


def to_come(text: str, context: Context) -> Reading[hear.Window] | None:
    """A time within the next week. An hour that only half names its day is one at which people may be called: "at six"
    is in the evening; of hours that have begun, what is left from an hour on."""
    if context.today is None:
        return None
    reading, now = (
        hear.when_to_call(IN_A_WHILE.sub("in ", NOW.sub(",", UNTIL.sub(",", text))), context),
        datetime.combine(context.today, context.now or time()),
    )
    if reading is None:
        return None
    window = reading.value
    if 0 < window.start.hour < FIRST_HOUR and not HALF_NAMED.search(text):
        window = _moved(window, HALF_A_DAY)
    if window.end <= now:
        same_day = (
            _moved(window, HALF_A_DAY) if window.start.hour < NOON and not HALF_NAMED.search(text) else window
        )
        window = same_day if same_day.end > now else _moved(window, DAY)
    if window.start <= now:
        again = _at_that_hour_again(window, now, text) if AFTER_AN_HOUR.search(text) else None
        window = again or replace(window, start=now.replace(second=0, microsecond=0) + SOON)
    is_near = now < window.start < min(window.end, now + FARTHEST)
    return Reading(window, reading.basis) if is_near else None


def _at_that_hour_again(window: hear.Window, now: datetime, text: str) -> hear.Window | None:
    """From the hour that is named, where it is over, to the end of the day when it comes again and people may be
    called: "after eight", said at noon, is this evening."""
    if window.end.time() != time():
        return None
    half_days = (DAY,) if HALF_NAMED.search(text) else (HALF_A_DAY, DAY, DAY + HALF_A_DAY)
    again = (window.start + each for each in half_days)
    start = next((each for each in again if now < each and FIRST_HOUR <= each.hour < LAST_HOUR), None)
    return replace(window, start=start, end=datetime.combine(start + DAY, time())) if start else None


def _moved(window: hear.Window, by: timedelta) -> hear.Window:
    return replace(window, start=window.start + by, end=window.end + by)


better_time = Question(
    "better_time",
    "When may I call you?",
    hear=time_to_call,
    optional=True,
    spoken=speak.window,
    about="when the person would like to be called instead",
)
