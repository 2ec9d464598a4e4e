"""Who callers of a car workshop are, and how they are reached: names, e-mail addresses, other numbers."""

from dataclasses import replace
from itertools import takewhile

from agents.car_desk.hear.desk import escalation
from agents.car_desk.hear.vocabulary import WorkshopWords
from parley.hear import asking, names
from parley.hear.answers import yes_no
from parley.hear.denials import denied
from parley.hear.emails import email
from parley.hear.phones import phone_number
from parley.hear.words import any_of, asked_for, pattern, said_of
from parley.languages import table
from parley.reading import Context, Reading, free, outcomes

LONGEST_NAME = 3
"""Words of a name."""


def introduced(text: str, context: Context) -> Reading[str] | None:
    """A name that somebody begins with; of a customer on file, another one in full: "it is blue" names nobody, nor does
    "this is unacceptable"."""
    found = None if escalation(text, context) else names.introduced(text, context)
    is_other = found and " " in found.value and "welcome" not in context.known
    return found if is_other or not context.known.get("name") else None


@free
def person(text: str, context: Context) -> Reading[str] | None:
    """A name, which an e-mail address is not: "tom dot miller at yahoo dot com" names nobody, nor does what somebody
    asks: only what stands before that may be a name, "Tanya Reed, but can you tell me first"."""
    words = table(WorkshopWords, context.language)
    said = any_of(words.as_said).sub(",", text) if words and asked_for(words.asked_name, context) else text
    asked = next((each for each, _ in asking.within(said, context)), "")
    found = None if email(text, context) else names.introduced(said, context) if asked else None
    if found is None and not email(text, context):
        found = names.name(said.partition(asked)[0] if asked else said, context)
    return replace(found, basis=text) if found and said != text else found


def email_or_none(text: str, context: Context) -> Reading[str] | None:
    """An e-mail address; "" for somebody who has or gives none."""
    found = email(text, context)
    if found:
        return found
    if refused := said_of(table(WorkshopWords, context.language), "no_email", text, context):
        return Reading("", refused)
    answer = yes_no(text, context)
    return Reading("", answer.basis) if answer and answer.value == "no" else None


def first_email(text: str, context: Context) -> Reading[str] | None:
    """The address of somebody who is not known yet."""
    return None if context.known.get("name") else email(text, context)


def new_email(text: str, context: Context) -> Reading[str] | None:
    """An address that is to be used from now on, with the words that ask for it."""
    if not context.known.get("name"):
        return None
    return _with_what_asks(
        email(text, context),
        text,
        said_of(table(WorkshopWords, context.language), "other_email", text, context),
    )


def other_number(text: str, context: Context) -> Reading[str] | None:
    """A number at which somebody else is reached about the visit, with the words that ask for it."""
    if context.known.get("moving"):
        return None
    return _with_what_asks(
        phone_number(text, context),
        text,
        said_of(table(WorkshopWords, context.language), "reached_at", text, context),
    )


def booked_as(text: str, context: Context) -> Reading[str] | None:
    """Whose name a visit is to be under: "put it under her name, it's Barbara Whitfield"."""
    led = said_of(table(WorkshopWords, context.language), "booked_as", text, context)
    words, after = table(names.Names, context.language), text.partition(led)[2] if led else ""
    if words is None or not after:
        return None
    found = list(
        takewhile(lambda each: _may_be_named(each, words), pattern(r"[^\W\d_][\w'’-]*").findall(after))
    )
    named = found[:LONGEST_NAME]
    if not named:
        return None
    end = after.find(named[-1], after.find(named[0])) + len(named[-1])
    value = pattern(r"['’]s$").sub("", " ".join(each[0].upper() + each[1:] for each in named))
    return Reading(value, f"{led}{after[:end]}")


def _may_be_named(word: str, words: names.Names) -> bool:
    said = word.casefold()
    return said not in words.stops and said not in words.never


def _with_what_asks(found: Reading[str] | None, text: str, asked: str) -> Reading[str] | None:
    """The address or number, resting on the words that ask for it as well, where they stand before it."""
    if found is None or asked not in text or found.basis not in text:
        return found
    at = text.find(found.basis)
    start = min(text.find(asked), at) if asked else at
    return Reading(found.value, text[start : at + len(found.basis)])


@outcomes("call_back", "elsewhere")
def calls_back(text: str, context: Context) -> Reading[str] | None:
    """Who is told that nobody has time, and wants to be called: "just have Mike call me back", "a call back"."""
    words = table(WorkshopWords, context.language)
    if (other := said_of(words, "elsewhere", text, context)) and phone_number(text, context) is None:
        return Reading("elsewhere", other)
    said = said_of(words, "calls_back", text, context)
    before, _, after = text.partition(said) if said else ("", "", "")
    return Reading("call_back", said) if said and not denied(before, after, context) else None
