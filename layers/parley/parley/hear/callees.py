"""Who has picked up a placed call, and whether they want to talk."""

import re
from typing import Literal, NamedTuple

from parley.hear.answers import yes_no
from parley.hear.asking import content, questions, within
from parley.hear.denials import denied
from parley.hear.periods import Window, when
from parley.hear.rest import rest
from parley.hear.side_questions import is_question
from parley.hear.words import any_of, listen
from parley.languages import table
from parley.reading import Context, Reading

NOT_TOLD: Literal["not told"] = "not told"
Callee = Literal["wrong_number", "somebody_else", "unwilling", "later", "busy", "child"]
SHORTEST_NAME = 2
FETCHING = ("somebody_else", "child")
FOR_GOOD = ("unwilling", "child")
"""Whom nobody asks any more, whatever else they say."""

Said = tuple[tuple[Callee, tuple[str, ...]], ...]


class Callees(NamedTuple):
    """How a language says so; (who, regular expressions over plain words), the first that fits counts.

    In the phrases `q{2,}` stands for the name of the person that was called, where the call knows it.
    `plainly` is what leaves no doubt, `said` what tells so only of the call itself: "she's at work" may be the
    answer to a question, too. `refusals` are what people say who do not want to tell something, `anything` what
    people say who leave it to us. Nobody is put off who says one of the `yet` ("but I have a minute", "but fine, go
    ahead"), except children, and those who want no call at all; and somebody else who fetches the person (`fetching`)
    lets us wait. `unwished` reproaches us with calling at this time, and means so at any point of a call ("I
    told you not to call during dinner"). What follows one of `whenever` tells when something is, and of nobody who
    is not there: "I paint while my husband's at work". A question with one of the words of `calling` asks for a call:
    "can you try me at six"; one without them is about something else.
    """

    plainly: Said
    said: Said
    refusals: tuple[str, ...]
    anything: tuple[str, ...]
    yet: tuple[str, ...] = ()
    fetching: tuple[str, ...] = ()
    unwished: tuple[str, ...] = ()
    whenever: tuple[str, ...] = ()
    calling: tuple[str, ...] = ()


def callee(text: str, context: Context) -> Reading[Callee] | None:
    """That somebody else has picked up, or a child has, or somebody who has no time or does not want the call."""
    words = table(Callees, context.language)
    if words and (unwished := unwished_now(text, context)):
        return unwished
    who = _who(text, context, words, (*words.plainly, *words.said)) if words else None
    if words is None or who is None or who.value in FOR_GOOD:
        return who
    view = listen(text, context.language).plain
    return (
        None if any_of(words.yet).search(view.text) or _of_another_moment(text, context, words, who) else who
    )


def _of_another_moment(text: str, context: Context, words: Callees, who: Reading[Callee]) -> bool:
    """Whether a yes leads to more than that somebody is not there: "yes, sorry about earlier, he's asleep now"."""
    if who.value != "somebody_else" or _who(text, context, words, words.plainly):
        return False
    before = text.partition(who.basis)[0]
    agreed = yes_no(before, context) if before.strip() else None
    return agreed is not None and agreed.value == "yes" and bool(rest(text, ("", who.basis), context).words)


def unwished_now(text: str, context: Context) -> Reading[Literal["busy"]] | None:
    """That somebody does not want to be called at this time, whatever was asked."""
    words, view = table(Callees, context.language), listen(text, context.language).plain
    match = any_of(words.unwished).search(view.text) if words and words.unwished else None
    return Reading("busy", view.basis(match)) if match else None


def when_to_call(text: str, context: Context) -> Reading[Window] | None:
    """The time at which somebody asks to be called; none within what they ask about something else: "yes, but how late
    are you open on Sunday"."""
    found = when(text, context)
    return when(_without_other_questions(text, context), context) if found else None


def _without_other_questions(text: str, context: Context) -> str:
    """Without questions that ask for no call; what only may begin one within a sentence is none: "mum is in at six"."""
    words, sure = table(Callees, context.language), set(questions(text, context.language))
    calling = any_of(words.calling if words else ())
    for asked, begins in within(text, context):
        time, plain = when(asked, context), listen(asked, context.language).plain.text
        about = content(asked.replace(time.basis, ","), context.language) if time else ()
        if about and not calling.search(plain) and (asked in sure or is_question(begins, context)):
            text = text.replace(asked, ",")
    return text


def fetching(text: str, context: Context) -> Reading[Literal["wait"]] | None:
    """That somebody hands the phone over, whatever they say before: "that was my wife, I'll get her"."""
    words, view = table(Callees, context.language), listen(text, context.language).plain
    return Reading("wait", text) if words and any_of(words.fetching).search(view.text) else None


def wrong_person(text: str, context: Context) -> Reading[Callee] | None:
    """That this is not the person who was called, in words that mean nothing else at any time."""
    words = table(Callees, context.language)
    return _who(text, context, words, words.plainly) if words else None


def is_told_of(who: Reading[Callee], text: str, context: Context) -> bool:
    """Whether somebody who is not there only stands in more that is told: "crime shows after he's asleep"."""
    is_another = who.value == "somebody_else" and not wrong_person(text, context)
    return is_another and bool(rest(text, ("", who.basis), context).words)


def _who(text: str, context: Context, words: Callees, said: Said) -> Reading[Callee] | None:
    view = listen(text, context.language).plain
    spoken = _named(view.text, context)
    whenever = any_of(words.whenever, r"\b(?:{}) $")
    for who, phrases in said:
        match = any_of(phrases).search(spoken)
        if match and who in FETCHING and whenever.search(spoken[: match.start()]):
            continue
        before = view.said[: view.tokens[view.index(match.start())].start] if match else ""
        if match and not (who == "later" and denied(before, "", context)):
            return None if who in FETCHING and fetching(text, context) else Reading(who, view.basis(match))
    return None


def _named(spoken: str, context: Context) -> str:
    """The words with q's for the letters of the called person's first name: "adas mom" is "qqqs mom"."""
    name = str(context.known.get("name") or "").lower().replace("'", "").split()
    if not name or len(name[0]) < SHORTEST_NAME or not name[0].isalpha():
        return spoken
    return re.sub(rf"\b{name[0]}(?=s?\b)", lambda match: "q" * len(match[0]), spoken)


def not_told(text: str, context: Context) -> Reading[Literal["not told"]] | None:
    """That somebody would rather not say: "none of your business", "skip that one"."""
    words = table(Callees, context.language)
    return _not_told(text, context, words.refusals if words else ())


def anything(text: str, context: Context) -> Reading[Literal["not told"]] | None:
    """That somebody has no wish of their own: "surprise me"."""
    words = table(Callees, context.language)
    return _not_told(text, context, words.anything if words else ())


def _not_told(text: str, context: Context, phrases: tuple[str, ...]) -> Reading[Literal["not told"]] | None:
    view = listen(text, context.language).plain
    match = any_of(phrases).search(view.text)
    return Reading(NOT_TOLD, view.basis(match)) if match else None
