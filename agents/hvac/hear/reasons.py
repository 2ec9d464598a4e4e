"""Why somebody calls the receptionist of a service company."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Literal, NamedTuple

from agents.hvac.hear.visits import asked_for_a_time, tells, visit_wanted, wished_time, without_notes
from parley.hear.answers import yes_no
from parley.hear.asking import questions as asked
from parley.hear.commands import command, only_command
from parley.hear.messages import leaving_a_message
from parley.hear.periods import Window, coming, may_tell_a_time, when
from parley.hear.phones import phone_number
from parley.hear.rest import rest
from parley.hear.words import Heard, Meanings, any_of, listen, may_hold, once, said_of
from parley.languages import table
from parley.reading import Context, Reading, outcomes

Reason = Literal[
    "service", "billing", "vendor", "hiring", "wrong_number", "appointment", "complaint", "returning"
]
NOT_OF_THE_FAULT = ("billing", "vendor", "hiring", "returning")
LEAVE = ("goodbye", "thanks")
FEWEST_TOLD = 5
"""Words beside "my appointment" that tell the office what it is about."""


class Reasons(NamedTuple):
    """How a language says why it calls: regular expressions over plain words, in this order.

    `others` are reasons that are no service call. `service` is what is broken or wanted; `service_first` are service
    calls that sound like another reason ("my AC guy did a bad job"). `upset` tells of anger for any reason. Somebody
    with a visit that is still to come speaks of that with words `of_a_visit`, and `of_a_change` of it; with those
    that `call_it_off` only where no other visit is being arranged. Who wants `nothing_yet` has to ask or to think
    first; what shall be booked `after_all` is said otherwise. `promised_calls` are those that were to come, and did
    not. A new system may be wished for `beside_a_repair`. One of `instead` asks for a call in the place of a visit.
    Who waits for a technician says that they are `late`. Who says one of `no_technician` needs nobody to come, and
    `for_office` and `for_technician` tell whom something is for; `office_matters` are what only the office sees to.
    `about_visit` only names a visit, or asks when it is, `about_area` asks where we come. How something is paid
    (`paying`) is no bill beside the wish for it. One of the `refused_visits` wants nobody to come; `messages` are for
    somebody of the office, those `with_nothing_wrong` only while nothing is known to be. Who has
    `given_up`, or takes leave, and goes `elsewhere` is let go, and so is who does `without_us`.
    """

    service_first: tuple[str, ...]
    others: tuple[tuple[Reason, tuple[str, ...]], ...]
    service: tuple[str, ...]
    high_value: tuple[str, ...]
    not_high_value: tuple[str, ...]
    callback: tuple[str, ...]
    upset: tuple[str, ...]
    of_a_visit: tuple[str, ...] = ()
    of_a_change: tuple[str, ...] = ()
    call_it_off: tuple[str, ...] = ()
    nothing_yet: tuple[str, ...] = ()
    after_all: tuple[str, ...] = ()
    promised_calls: tuple[str, ...] = ()
    beside_a_repair: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    no_technician: tuple[str, ...] = ()
    office_matters: tuple[str, ...] = ()
    for_office: tuple[str, ...] = ()
    for_technician: tuple[str, ...] = ()
    about_visit: tuple[str, ...] = ()
    about_area: tuple[str, ...] = ()
    paying: tuple[str, ...] = ()
    refused_visits: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    with_nothing_wrong: tuple[str, ...] = ()
    given_up: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    without_us: tuple[str, ...] = ()


def reason_for_call(text: str, context: Context) -> Reading[Reason] | None:
    """Service or which other reason; `None` when the words carry none ("hi, how are you"). Who cancels, and has a visit
    that is still to come, means that."""
    words, view = table(Reasons, context.language), listen(text, context.language).plain
    is_wished = bool(high_value(text, context) or visit_wanted(text, context))
    no_reasons = (*words.refused_visits, *(words.paying if is_wished else ())) if words else ()
    spoken = any_of(no_reasons).sub(_blank, view.text)
    for phrases, reason in _reasons(context.language).possible(spoken):
        match = phrases.search(spoken)
        if match:
            return Reading(reason, view.basis(match))
    said = command(text, context) if context.known.get("upcoming") else None
    return Reading("appointment", said.basis) if said and said.value == "cancel" else None


@cache
def _reasons(language: str) -> Meanings[Reason]:
    words = table(Reasons, language)
    if words is None:
        return Meanings(())
    first: tuple[Reason, tuple[str, ...]] = ("service", words.service_first)
    order = (first, *words.others, ("service", words.service))
    return Meanings((any_of(phrases), reason) for reason, phrases in order)


@outcomes("appointment", "complaint", "about_visit", "late")
def of_a_visit(text: str, context: Context) -> Reading[str] | None:
    """What somebody says of a visit that is booked, or of one that did not come about: "about_visit" where they only
    name it or ask when it is, "late" where they are waiting for it."""
    words, reason = table(Reasons, context.language), reason_for_call(text, context)
    if late := said_of(words, "late", text, context):
        return Reading("late", late)
    view = listen(text, context.language).plain
    asked = list(any_of(words.about_visit).finditer(view.text)) if words else []
    if reason is not None and reason.value not in ("appointment", "service"):
        return reason if reason.value == "complaint" else None
    is_changed = any_of(words.of_a_change).search(view.text) if words else None
    if asked and not is_changed and _beside(text, asked, context) < FEWEST_TOLD:
        return Reading("about_visit", view.words(asked[0].start(), asked[-1].end()))
    return reason if reason is not None and reason.value == "appointment" else None


def _beside(text: str, found: Sequence[re.Match[str]], context: Context) -> int:
    """How many words there are beside those that were found."""
    view = listen(text, context.language).plain
    return len(rest(text, ("", *(view.basis(each) for each in found)), context).words.split())


def beside_a_fault(text: str, context: Context) -> str:
    """The words about a bill and the like of somebody who calls about a fault as well; "" if there are none."""
    words, reason = table(Reasons, context.language), reason_for_call(text, context)
    if words is None or reason is None or reason.value != "service":
        return ""
    if said_of(words, "service_first", text, context):
        return ""
    view = listen(text, context.language).plain
    tables = (phrases for of, phrases in words.others if of in NOT_OF_THE_FAULT)
    found = next(filter(None, (any_of(phrases).search(view.text) for phrases in tables)), None)
    return view.basis(found) if found else ""


@outcomes("message", "undecided", "leaves")
def unwanted(text: str, context: Context) -> Reading[str] | None:
    """That nobody shall come, whatever was asked: "message" for who wants one taken, or a word on the phone;
    "undecided" for who says no more than that, and "leaves" for who does without us: "never mind, I'll try Lowe's"."""
    words, said = table(Reasons, context.language), command(text, context)
    if words is None or visit_changed(text, context) or visit_to_come(text, context):
        return None
    refused = said_of(words, "refused_visits", text, context)
    if _is_a_message(text, refused, context):
        return Reading("message", text.strip())
    if no_visit(text, context) or only_command(text, context):
        return None
    if said and said.value in ("human", "do_not_call"):
        return None
    given_up, elsewhere, without_us = (
        said_of(words, name, text, context) for name in ("given_up", "elsewhere", "without_us")
    )
    leave = given_up or (said.basis if said and said.value in LEAVE else "")
    alone = without_us or (elsewhere if leave else "")
    if alone and not rest(text, (alone, leave), context).kinds:
        return Reading("leaves", alone)
    is_limited = given_up and not context.known.get("visit") and not coming(text, context)
    limits = rest(text, ("", given_up), context).kinds if is_limited else ()
    if refused or {"conditions", "refusals"}.intersection(limits):
        return Reading("undecided", refused or given_up)
    return None


def _is_a_message(text: str, refused: str, context: Context) -> bool:
    """Whether somebody wants the office told something, and no technician, or, while nothing is known to be wrong,
    speaks of what only the office knows."""
    words, is_wrong = table(Reasons, context.language), bool(context.known.get("problem"))
    is_told = bool(leaving_a_message(text, context) or said_of(words, "messages", text, context))
    if not is_told and not is_wrong:
        is_told = bool(said_of(words, "with_nothing_wrong", text, context))
    return is_told and (bool(refused) or not of_a_technician(text, context))


@outcomes("billing", "vendor", "hiring", "returning")
def no_visit(text: str, context: Context) -> Reading[Reason] | None:
    """What somebody calls for who needs no visit and tells it later than at first; none while something is known to be
    wrong: then a bill is spoken of in passing."""
    reason = None if context.known.get("problem") else reason_for_call(text, context)
    return reason if reason is not None and reason.value in NOT_OF_THE_FAULT else None


of_a_technician = tells(Reasons, "for_technician")
"""True for who speaks of a technician, or of what one does."""
asks_where_we_come = tells(Reasons, "about_area")
"""True for who asks whether we come to some place at all."""
of_the_office = tells(Reasons, "office_matters")
"""True for who speaks of what the office sees to: money, paperwork."""
needs_no_technician = tells(Reasons, "no_technician")
"""True for who needs nobody to come: "I'm not calling about a repair"."""


@outcomes("technician", "office")
def for_whom(text: str, context: Context) -> Reading[str] | None:
    """Whether something is for a technician or for the office; who names neither may say why they call."""
    words, reason = table(Reasons, context.language), reason_for_call(text, context)
    names = ("for_office", "office_matters", "for_technician")
    office, matter, technician = (said_of(words, name, text, context) for name in names)
    office = office or matter
    if bool(office) != bool(technician):
        return Reading("office" if office else "technician", office or technician)
    if reason is None:
        return None
    return Reading("technician" if reason.value == "service" else "office", reason.basis)


@outcomes("no", "appointment")
def no_more(text: str, context: Context) -> Reading[str] | None:
    """Whether somebody has nothing to pass on, or says what."""
    answer, said = yes_no(text, replace(context, asked="")), listen(text, context.language).plain.said
    beside = rest(text, (answer.basis,) if answer else (), context).words
    if answer and answer.value == "no" and len(beside.split()) < 2:
        return Reading("no", answer.basis)
    asks_to_end = command(text, context)
    if asks_to_end and asks_to_end.value == "goodbye":
        return Reading("no", asks_to_end.basis)
    return Reading("appointment", said) if beside else None


def visit_to_come(text: str, context: Context) -> Reading[Reason] | None:
    """What somebody says of the visit that they have already ("the same visit, just later"): nothing to book again."""
    words = table(Reasons, context.language)
    return _of_a_visit(text, words.of_a_visit if words else (), context)


def visit_changed(text: str, context: Context) -> Reading[Reason] | None:
    """That a visit shall be changed ("I just need to move it"), also in answer to whether there is danger."""
    words = table(Reasons, context.language)
    return _of_a_visit(text, _of_a_change(words, context) if words else (), context)


def visit_called_off(text: str, context: Context) -> Reading[str] | None:
    """All the words of somebody who no longer needs the visit that they may have, or not then: "we got it fixed"."""
    words, view = table(Reasons, context.language), listen(text, context.language).plain
    match = any_of(_of_a_change(words, context)).search(view.text) if words else None
    return Reading(view.said, view.basis(match)) if match else None


def _of_a_change(words: Reasons, context: Context) -> tuple[str, ...]:
    is_arranged = context.known.get("visit") or asked_for_a_time(context)
    return words.of_a_change if is_arranged else (*words.of_a_change, *words.call_it_off)


def _of_a_visit(text: str, phrases: tuple[str, ...], context: Context) -> Reading[Reason] | None:
    view = listen(text, context.language).plain
    match = any_of(phrases).search(view.text) if phrases and context.known.get("upcoming") else None
    return Reading("appointment", view.basis(match)) if match else None


def high_value(text: str, context: Context) -> Reading[bool] | None:
    """True for a new system, a replacement, a quote, an estimate, an installation or an upgrade; not for one that is
    wished for beside a repair, or later: "and sometime also a quote"."""
    words = table(Reasons, context.language)
    if words is None:
        return None
    view = listen(text, context.language).plain
    spoken = any_of(words.not_high_value).sub(_blank, view.text)
    if _is_beside_a_repair(spoken, words, context):
        spoken = any_of(words.beside_a_repair).sub(_blank, spoken)
    match = any_of(words.high_value).search(spoken)
    return Reading(True, view.basis(match)) if match else None


def _is_beside_a_repair(spoken: str, words: Reasons, context: Context) -> bool:
    beside = any_of(words.beside_a_repair)
    later = beside.search(spoken)
    if later is None:
        return False
    problem = str(context.known.get("problem") or "")
    known = beside.sub(_blank, listen(problem, context.language).plain.text)
    return any_of(words.service).search(f"{known} {spoken[: later.start()]}") is not None


def _blank(match: re.Match[str]) -> str:
    return "_" * len(match[0])


def wish_to_buy(text: str, context: Context) -> Reading[bool] | None:
    """`high_value`, once it is known what somebody calls for: what they only ask about then is no wish."""
    for question in asked(text, context.language):
        text = text.replace(question, ",", 1)
    return high_value(text, context)


def callback_request(text: str, context: Context) -> Reading[bool] | None:
    """True for "call me back", "have someone call"; not for "call me before you come", which is a note, nor for the
    number at which somebody is reached whose visit is read back, unless they would be called `instead`."""
    words = table(Reasons, context.language)
    is_for_the_visit = context.known.get("visit") and phone_number(text, context)
    if words is None or (is_for_the_visit and not said_of(words, "instead", text, context)):
        return None
    return _called_back(listen(text, context.language))


@once
def _called_back(heard: Heard) -> Reading[bool] | None:
    words = table(Reasons, heard.language)
    if words is None or not may_hold(heard.plain.text, {any_of(words.callback)}):
        return None
    said = any_of(words.promised_calls).sub(_blank, without_notes(heard.said, Context(heard.language)))
    match = any_of(words.callback).search(said)
    return Reading(True, heard.plain.basis(match)) if match else None


def time_wished_for(text: str, context: Context) -> Reading[Window] | None:
    """When somebody shall come, told before it is asked for; not when they shall call back."""
    if not may_tell_a_time(text, context) or callback_request(text, context):
        return None
    return wished_time(text, context)


def time_of_a_call(text: str, context: Context) -> Reading[Window] | None:
    """When the office shall call back: "call me back after five"; not when a visit is that is spoken of."""
    if callback_request(text, context) is None:
        return None
    reason = reason_for_call(text, context)
    is_of_a_visit = reason is not None and reason.value == "appointment"
    return None if is_of_a_visit else time_beside_a_number(text, context)


def time_beside_a_number(text: str, context: Context) -> Reading[Window] | None:
    """A time, where a call back is what is spoken of: "512 555 0188, after five please"."""
    number = phone_number(text, context)
    return when(text.replace(number.basis, ",", 1) if number else text, context)


def held_back(text: str, context: Context) -> Reading[str] | None:
    """All the words of somebody who wants nothing booked for now: "I need to ask my landlord first"."""
    said = listen(text, context.language).plain.said
    return (
        Reading(said, said)
        if said_of(table(Reasons, context.language), "nothing_yet", text, context)
        else None
    )


def nothing_yet(text: str, context: Context) -> Reading[bool] | None:
    """True where a booking is held back."""
    why = held_back(text, context)
    return Reading(True, why.basis) if why else None


@outcomes("yes", "no", "book")
def called_or_booked(text: str, context: Context) -> Reading[str] | None:
    """Whether somebody who wants nothing booked yet is to be called back; "book" where it is booked after all."""
    after_all = said_of(table(Reasons, context.language), "after_all", text, context)
    if after_all:
        return Reading("book", after_all)
    answer = yes_no(text, context)
    return Reading(answer.value, answer.basis) if answer else None


upset = tells(Reasons, "upset")
"""True for somebody who is angry, as far as words tell."""
