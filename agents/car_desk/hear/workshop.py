"""What callers of a car workshop say about the work, their visits, and the times that they were offered.

The readers look at what the call knows: `visits` (each with number, start, service and vehicle),
`first` and `second` (two offered times), `start` (the time under discussion) and `last_service`.
How times are taken that were offered is in `parley.hear.offers`; who callers are and how they are reached, in
`contacts`.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, Literal, get_args

from agents.car_desk.hear.asides import duration, fetched
from agents.car_desk.hear.cars import Cars, named_car
from agents.car_desk.hear.contacts import calls_back
from agents.car_desk.hear.desk import (
    Intent,
    Service,
    car_desk_intent,
    end_of_services,
    service_type,
    services_named,
    standing,
)
from agents.car_desk.hear.hours import (
    by_the_last_visit,
    day_under_discussion,
    last_done,
    later_that_week,
    other_hour,
    shift,
    shifted,
)
from agents.car_desk.hear.standing import Standing, Stands
from agents.car_desk.hear.told import note_of_the_visit, of_what_is_arranged, told_to_note
from agents.car_desk.hear.vocabulary import WorkshopWords, words_said
from parley.hear import asking, offers
from parley.hear.answers import begins_with_a_yes, yes_no
from parley.hear.calendar import Calendar, day
from parley.hear.clock import time_of_day
from parley.hear.commands import Command, cancels_outright, command
from parley.hear.digit_runs import digits
from parley.hear.periods import Window, when
from parley.hear.phones import phone_number
from parley.hear.rest import rest
from parley.hear.words import alternatives, any_of, asked_for, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading, outcomes, sampled

JOINED = " and "
"""Between kinds of work that are to be done at one visit."""
LONGEST_LISTED = 3
"""Words of one kind of work in a list of them."""
OF_THE_VISIT: Mapping[str, str] = {"cancel": "cancel", "repeat": "question_appointment"}
"""Commands that are wishes for the visit that was just booked, and which."""
NUMBER_DIGITS = 6
LEAP_YEAR = 2028
MAY_BE_MOVED = ("book", "question_car", "other")
"""Wishes of somebody who names by how much later they come: that is of a visit that is there."""
OFFERED = ("first", "second")

one_of_the_offered = offers.offered(*OFFERED)
other_offer = offers.other_than_offered(*OFFERED)


@sampled("an oil change")
@outcomes(
    *get_args(Intent),
    "add",
    "new_email",
    "wrong_number",
    "question_offer",
    "question_several",
    "question_advice",
    "note",
    "note_on_file",
    "call_me",
    "call_elsewhere",
    "new_number",
    "book_priced",
)
def wish(text: str, context: Context) -> Reading[str] | None:
    """What the caller wants of the desk; None for anything else.

    Beside the intents of `desk`: "add" (more work at a visit that is there), "wrong_number", "question_offer" (whether
    some work is done here), "question_several" (that or a price, and the hours), "question_advice" (about cars, but
    none that is on file), "call_me" or "call_elsewhere" (about something else), "new_number" (for the visit that was
    booked), "book_priced" (work whose price is asked in the same breath), "note" (what is to be known or done at the
    visit that was booked) and "note_on_file" (the same of one that was booked before the call).
    """
    if context.known.get("other_jobs") and words_said(text, context, "which_time"):
        return None  # work on another car is to be booked, whose time is asked for
    if called := words_said(text, context, "call_me"):
        back = calls_back(text, context)
        return Reading("call_elsewhere" if back and back.value == "elsewhere" else "call_me", called)
    if told := _number_of_the_visit(text, context):
        return Reading("new_number", told)
    if asked := _asks_of_the_visit(text, context):
        return asked
    if noted := note_of_the_visit(text, context):
        return Reading("note", noted.basis)
    if arranged := of_what_is_arranged(text, context):
        return Reading("note_on_file", arranged.basis)
    if fetched(text, context):
        return Reading("other", text)
    stood = standing(text, context)
    if stood and stood.is_all and stood.how != "held":
        return _intent(text, context)
    for outcome, name in (("wrong_number", "strangers"), ("other", "colleagues")):
        if said := words_said(text, context, name):
            return Reading(outcome, said)
    if added := _added(text, context):
        return added
    if (told := words_said(text, context, "other_email")) and context.known.get("name"):
        return Reading("new_email", told)
    if early := _instead_of_the_last(text, context) or _booked_again(text, context):
        return early
    if likewise := _asked_of_other_work(text, context):
        return likewise
    reading = _intent(text, context)
    priced = words_said(text, context, "priced") if last_done(context) else ""
    if priced and (reading is None or reading.value == "other") and work(text, context):
        return Reading("question_prices", priced)
    if reading and reading.value == "question_car":
        agreed = yes_no(text, context)
        if agreed and agreed.value == "yes" and not any(asking.questions(text, context.language)):
            return None  # "yeah sure, for my wife's Kia"
        return _about_cars(text, context, reading.basis)
    if asked_about := _time_for_what_was_asked(text, context, reading):
        return asked_about
    if asks_first := _priced_first(text, context, reading):
        return Reading("book_priced", asks_first)
    if reading and reading.value == "question_hours" and (more := _asked_of_work_too(text, context)):
        return Reading("question_several", more)
    is_none = reading is None or (reading.value == "other" and not words_said(text, context, "unless"))
    if is_none and (taken := _takes_what_was_told(text, context)):
        return taken
    is_taken_back = reading and reading.value == "book" and cancels_outright(text, context)
    return None if is_none or is_taken_back else reading


def _asks_of_the_visit(text: str, context: Context) -> Reading[str] | None:
    """ "So it's still Monday at nine, right", once a visit was booked: they are told when it is."""
    checked = words_said(text, context, "checked") if last_done(context) else ""
    time = when(text, context) if checked and service_type(text, context) is None else None
    return Reading("question_appointment", text) if time else None


def _number_of_the_visit(text: str, context: Context) -> str:
    """Once a visit was booked, a phone number with no other wish is one for that visit."""
    told = phone_number(text, context) if last_done(context) else None
    intent = car_desk_intent(text, context) if told else None
    return told.basis if told and (intent is None or intent.value == "other") else ""


def _added(text: str, context: Context) -> Reading[str] | None:
    """ "Add an oil change to my appointment"; what is no work is for people: "add my wife to it"."""
    meanwhile = words_said(text, context, "meanwhile") if last_done(context) else ""
    said = words_said(text, context, "added") or meanwhile
    reading, named = car_desk_intent(text, context), service_type(text, context)
    if (
        not said
        or (reading and reading.value in ("move", "cancel"))
        or not (named or words_said(text, context, "added"))
    ):
        return None
    return Reading("add" if named else "other", said)


def _asked_of_other_work(text: str, context: Context) -> Reading[str] | None:
    """ "And a battery?", once the price of some work was told, or how long it takes, asks the same of other work."""
    asked = context.known.get("anything_else") or context.known.get("welcome")
    said = words_said(text, context, "likewise") if context.known.get("facts_of") else ""
    is_asked = asked in ("question_prices", "question_duration", "question_both")
    return Reading(str(asked), said) if said and is_asked and named_job(text, context) else None


def _asked_of_work_too(text: str, context: Context) -> str:
    """ "Do you do inspections, how much is that, and are you open Saturdays": each is answered."""
    named = service_type(text, context)
    asked = (words_said(text, context, each) for each in ("priced", "offering"))
    return next(filter(None, asked), "") if named and named.value != "other" else ""


def _priced_first(text: str, context: Context, reading: Reading[str] | None) -> str:
    """ "I want a battery today, how much is it": the price is told, and the work booked."""
    named, priced = service_type(text, context), words_said(text, context, "priced")
    if not priced or reading is None or named is None or named.value == "other":
        return ""
    wants = reading.value == "question_prices" and words_said(text, context, "needed") and when(text, context)
    return priced if wants or reading.value == "book" else ""


def _time_for_what_was_asked(
    text: str, context: Context, reading: Reading[str] | None
) -> Reading[str] | None:
    """ "Cool, can I do Saturday", once the price of some work was told, books that work."""
    if reading and reading.value not in ("question_car", "other"):
        return None
    time = wanted(text, context) if context.known.get("facts_of") else None
    return Reading("book", time.basis) if time else None


def _takes_what_was_told(text: str, context: Context) -> Reading[str] | None:
    """ "Yes, please", once the price of some work was told, books it; "okay, that's fine" only takes note of it."""
    asked = context.known.get("facts_of") and not context.known.get("other_jobs")
    answer = yes_no(text, context) if asked and begins_with_a_yes(text, context) else None
    return Reading("book", answer.basis) if answer and answer.value == "yes" else None


def _intent(text: str, context: Context) -> Reading[str] | None:
    """Somebody who cannot come, and names another time, moves; so does one whose visit stays if that is taken."""
    text = _without_what_if(text, context)
    reading = car_desk_intent(text, context)
    if reading and reading.value == "cancel":
        return _cancelled(text, context, reading)
    if (
        (stays := words_said(text, context, "stays"))
        and not context.known.get("moving")
        and when(text, context)
    ):
        return Reading("move", stays)
    moved = shift(text, context) if reading is None or reading.value in MAY_BE_MOVED else None
    return Reading("move", moved.basis) if moved and not service_type(text, context) else reading


def _cancelled(text: str, context: Context, reading: Reading[Intent]) -> Reading[str]:
    """What has a condition cancels nothing: "unless you have Monday" looks for Monday first."""
    if unless := words_said(text, context, "unless"):
        return Reading("move" if when(text, context) else "other", unless)
    rather = words_said(text, context, "rather_moved")
    return Reading("move", rather) if rather else Reading(reading.value, reading.basis)


def _booked_again(text: str, context: Context) -> Reading[str] | None:
    usual = _done_before(text, context) or _what_is_due(text, context)
    return Reading("book", usual.basis) if usual else None


def _about_cars(text: str, context: Context, basis: str) -> Reading[str]:
    if (soon := words_said(text, context, "soon")) and service_type(text, context):
        return Reading("book", soon)
    if on_file := words_said(text, context, "on_file"):
        return Reading("question_car", on_file)
    named = service_type(text, context)
    is_work = named is not None and named.value not in ("other", "diagnostics")
    if is_work and (priced := words_said(text, context, "priced")):
        return Reading("question_prices", priced)
    if not (offering := words_said(text, context, "offering")):
        brought = words_said(text, context, "brought") if is_work else ""
        return Reading("book", brought) if brought else Reading("question_advice", basis)
    return Reading("question_offer" if named and named.value != "other" else "other", offering)


def _instead_of_the_last(text: str, context: Context) -> Reading[str] | None:
    """ "Oh no, can we do Monday instead", once a visit was booked, moved or told of, moves that one; so does "anything
    earlier that day"."""
    visit = last_done(context)
    if not visit:
        return None
    named = day(text, context)
    is_another_day = named is not None and named.value.isoformat() != str(visit.get("start"))[:10]
    beside = offers.said(text, context, "earlier") or offers.said(text, context, "later")
    if (
        " " in beside and not is_another_day
    ):  # "later" alone takes leave; "later today" is no later time of that day
        return Reading("move", beside)
    intent = car_desk_intent(text, context)
    if (prevented := words_said(text, context, "prevented")) and not (intent and intent.value == "cancel"):
        return Reading("move", prevented)
    if not (said := words_said(text, context, "instead")):
        return None
    time = wanted(text, context) or other_hour(text, context) or shift(text, context)
    return Reading("move", said) if time and not service_type(text, context) else None


def visit_just_made(text: str, context: Context) -> Reading[str] | None:
    """The number of what was booked a moment ago, where just that is spoken of: "cancel that", "make it Monday"."""
    instead = _instead_of_the_last(text, context)
    told = words_said(text, context, "that_visit") or words_said(text, context, "meanwhile")
    said = told or (instead.basis if instead else "")
    number = last_done(context).get("number")
    return Reading(str(number), said) if said and number else None


@sampled("an oil change")
def work(text: str, context: Context) -> Reading[str] | None:
    """The kind of work, or several ("brakes and diagnostics"); "the same as last time" is what was done last. What
    is not safe about the car changes no work that is known."""
    if context.known.get("service") and unsafe(text, context):
        return None
    if less := fewer(text, context):
        return less
    asks = "" if context.known.get("service") else _asks_of_work(text, context)
    before = _done_before(text, context, asks) or _what_is_due(text, context)
    found = before or _several_jobs(text, context) or service_type(text, context)
    return None if found and found.value == "other" and _stands(text, context) else found


def _stands(text: str, context: Context) -> bool:
    """Whether the work that is known stands beside words that name none of the kinds: they agree, or are a note."""
    answer = yes_no(text, context) if context.known.get("service") else None
    is_a_note = context.known.get("service") and told_to_note(text, context)
    return bool(is_a_note) or (answer is not None and answer.value == "yes")


def fewer(text: str, context: Context) -> Reading[str] | None:
    """What is left of the work that is known: "only the alignment", "no brakes on the Ram", "take the brakes off"."""
    known = str(context.known.get("service") or "").split(JOINED)
    words, view = table(WorkshopWords, context.language), listen(text, context.language).plain
    if words is None or len(known) < 2:
        return None
    off, alone, named = set[str](), set[str](), set[str]()
    for begin, end in services_named(text, context):
        kind = service_type(view.words(begin, end), context)
        job = _job(kind, words, context) if kind else ""
        before = view.text[:begin]
        named.add(job)
        off |= {job} if any_of(words.taken_off, r"\b(?:{}) $").search(before) else set()
        alone |= {job} if any_of(words.alone, r"\b(?:{}) $").search(before) else set()
    if not named <= set(known):
        return None
    left = [each for each in known if (each in alone if alone else each not in off)]
    return Reading(JOINED.join(left), text) if 0 < len(left) < len(known) else None


def _what_is_due(text: str, context: Context) -> Reading[str] | None:
    """The work that the caller was told is due, where they take it: "yes, do that", "that and the brakes"."""
    due = context.known.get("due") if "welcome" not in context.known else None
    said = words_said(text, context, "due") if due else ""
    if not said:
        return None
    others = _several_jobs(text, replace(context, known={})) or service_type(text, context)
    return Reading(JOINED.join(dict.fromkeys((str(due), *kinds_of_work(others, text, context)))), text)


def _done_before(text: str, context: Context, asks: str = "") -> Reading[str] | None:
    """The work of the last time, or the one just booked or cancelled: "and the same for the Corolla"; also of who only
    `asks` about it."""
    done: Sequence[Mapping[str, Any]] = context.known.get("done") or ()
    said = words_said(text, context, "usual") or words_said(text, context, "again") or asks
    asked_about = context.known.get("facts_of") if asks else None
    booked = last_done(context).get("service") or (done[-1]["service"] if done else None)
    just = asked_about or booked or context.known.get("last_service")
    if said and just and service_type(text, context) is None:
        return Reading(str(just), said)
    return None


def _asks_of_work(text: str, context: Context) -> str:
    """What asks for the price of work that was spoken of, or how long it takes."""
    asked = words_said(text, context, "spoken_of") or words_said(text, context, "priced")
    long = None if asked else duration(text, context)
    intent = None if asked or long else car_desk_intent(text, context)
    priced = intent.basis if intent and intent.value == "question_prices" else ""
    return asked or (long.basis if long else priced)


def _several_jobs(text: str, context: Context) -> Reading[str] | None:
    """The kinds of work that are joined, or listed. What comes after the last ("and how much is that?") parts none."""
    words, view = table(WorkshopWords, context.language), listen(text, context.language).plain
    if words is None:
        return None
    if any_of(words.unjoined).search(view.text[: end_of_services(text, context)]):
        named = service_type(text, context)
        return _as_well(text, context, _job(named, words, context), named.basis) if named else None
    found: dict[str, str] = {}
    for clause in _clauses(text, context, words):
        named = service_type(clause, context)
        job = _job(named, words, context) if named and (not found or _is_a_job(clause, named, words)) else ""
        if named and job:
            found.setdefault(job, named.basis)
    if len(found) == 1:
        return _as_well(text, context, *next(iter(found.items())))
    return Reading(JOINED.join(found), view.said) if found else None


def _job(named: Reading[Service], words: WorkshopWords, context: Context) -> str:
    """A kind of work by its name, or what is to be done by the caller's: "tires"; "" for what is none by itself."""
    if named.value != "other":
        return named.value
    return (
        named.basis
        if any_of(words.unlisted).fullmatch(listen(named.basis, context.language).plain.text)
        else ""
    )


@outcomes(*OFFERED, offers.NONE)
def offered(text: str, context: Context) -> Reading[str] | None:
    """Which of the times is taken; who corrects the car or the work in the same breath changes both: "eleven, for the
    Corolla", "the first, and throw in an alignment"."""
    car, named = named_car(text, context), work(text, context)
    is_other = car and car.value != context.known.get("vehicle")
    is_other_work = named and named.value not in ("other", context.known.get("service"))
    return None if is_other or is_other_work else one_of_the_offered(text, context)


def named_job(text: str, context: Context) -> str:
    """The one kind of work that is named, also by what is to be done by the caller's: "tires"; "" for none."""
    named, words = service_type(text, context), table(WorkshopWords, context.language)
    return _job(named, words, context) if named and words else ""


def kinds_of_work(read: Reading[str] | None, text: str, context: Context) -> Sequence[str]:
    """Each kind of work that was read; where that is "other", the one that is named."""
    job = read.value if read and read.value != "other" else named_job(text, context)
    return job.split(JOINED) if job else ()


def _clauses(text: str, context: Context, words: WorkshopWords) -> Sequence[str]:
    """What stands between the words that join; a comma joins where a few words follow it, as in a list."""
    clauses = [""]
    for place, piece in enumerate(text.split(",")):
        first, *others = any_of(words.joins).sub("|", listen(piece, context.language).plain.text).split("|")
        if place and len(first.split()) <= LONGEST_LISTED:
            clauses.append(first)
        else:
            clauses[-1] = f"{clauses[-1]} {first}".strip()
        clauses += others
    return clauses


def _as_well(text: str, context: Context, job: str, basis: str) -> Reading[str] | None:
    """One kind of work that is to be done beside the known one: "and a tire rotation as well"."""
    known = str(context.known.get("service") or "")
    is_more = known and JOINED not in known and known not in ("other", job)
    said = is_more and words_said(text, context, "as_well")
    return Reading(f"{known}{JOINED}{job}", basis) if said else None


def _is_a_job(clause: str, named: Reading[Service], words: WorkshopWords) -> bool:
    """A noise that the brakes make is no second job."""
    return named.value != "diagnostics" or bool(any_of(words.jobs).search(clause))


def gives_up(text: str, context: Context) -> Reading[Literal["gives_up"]] | None:
    """That no appointment is wanted any more, in the middle of the questions for one."""
    return Reading("gives_up", text) if words_said(text, context, "gives_up") else None


def unsafe(text: str, context: Context) -> Reading[Literal["unsafe"]] | None:
    """A car that must not be driven: "my brakes failed"."""
    said = words_said(text, context, "unsafe")
    return Reading("unsafe", said) if said else None


def colleague(text: str, context: Context) -> Reading[Literal["human"]] | None:
    """A wish for somebody by name: "can I talk to Mike"."""
    said = words_said(text, context, "people")
    return Reading("human", said) if said else None


def asks_for_a_person(text: str, context: Context) -> Reading[str] | None:
    """A wish for a person; not the "no computer" of somebody who is asked for an e-mail address."""
    words = table(WorkshopWords, context.language)
    if words and asked_for(words.asked_email, context):
        text = text.replace(words_said(text, context, "no_email") or "\n", ",")
    return colleague(text, context) or command(text, context)


@outcomes(*get_args(Command))
def desk_command(text: str, context: Context) -> Reading[str] | None:
    """A command, unless it is one to the workshop: "cancel" as a customer's first word, "cancel that" or "when was that
    again" after a booking, "later" of two times; and no goodbye with a question beside it.
    Who asks what time they are offered hears it again."""
    is_offered = context.known.get("start") or context.known.get(OFFERED[0])
    if is_offered and (asked := words_said(text, context, "which_time")) and not wanted(text, context):
        return Reading("repeat", asked)
    said = command(text, context)
    if said is None or said.value not in ("goodbye", *OF_THE_VISIT):
        return said
    is_there = last_done(context) or _begins_a_call_of_a_customer(said.value, context)
    meant = car_desk_intent(text, context) if said.value in OF_THE_VISIT and is_there else None
    is_of_the_visit = meant is not None and meant.value == OF_THE_VISIT[said.value]
    asks = said.value == "goodbye" and "questions" in rest(text, (said.basis,), context).kinds
    return None if is_of_the_visit or asks or offers.said(text, context, "later") else said


def _begins_a_call_of_a_customer(said: str, context: Context) -> bool:
    """Nothing is under way yet that somebody who is on file could cancel, but a visit."""
    return said == "cancel" and "welcome" not in context.known and bool(context.known.get("name"))


def wanted(text: str, context: Context) -> Reading[Window] | None:
    """When the caller would like to come; hours alone are those of the day under discussion.

    A date that no calendar has is all of today by its hours, but not by what was said (`impossible_date`).
    """
    if context.today is None:
        return None
    if context.current is None and shift(text, context):
        return shifted(text, context)
    later, that_week = later_that_week(text, context)
    moves = _moves(text, context)
    if that_week or (later and moves):
        return Reading(that_week, later) if that_week else None
    beside = None if context.known.get(OFFERED[0]) else by_the_last_visit(text, context)
    if beside and not when(text, context):
        return beside
    if judged := _beside_what_is_no_wish(text, context):
        return judged
    if another := other_offer(text, _beside_the_visit(context)):
        return another
    if offers.said(text, context, "one_of_them"):
        return None
    text = _without_the_car(_without_other_days(_without_the_visit(text, context), context), context)
    reading = when(text, context) or _no_such_day(text, context.today, context.language)
    if soon := words_said(text, context, "soon"):
        start = datetime.combine(context.today, time())
        return reading or Reading(Window(start, start + timedelta(days=1), soon), soon)
    if reading and (nearest := _nearest_such_day(text, reading.value, context)):
        return nearest
    about = day_under_discussion(context)
    if reading is None or not _is_hours_alone(text, reading.value, context):
        return reading
    if about is None:
        return None if moves else reading
    moved, window = about - context.today, reading.value
    try:
        return Reading(Window(window.start + moved, window.end + moved, window.said), reading.basis)
    except OverflowError:  # a day that no calendar has
        return None


def _beside_what_is_no_wish(text: str, context: Context) -> Reading[Window] | None:
    """The time that is named beside what is wrong with the one that was offered, or beside that of something else:
    "twelve's too early, rather two", "can we make it later, my wife has the eye doctor at nine thirty"."""
    rest_of_it = offers.without_judgement(text, context)
    rest_of_it = rest_of_it.replace(words_said(rest_of_it, context, "errands") or "\n", ",")
    if rest_of_it == text:
        return None
    return other_hour(rest_of_it, context) or wanted(rest_of_it, context)


def _nearest_such_day(text: str, window: Window, context: Context) -> Reading[Window] | None:
    """ "No, Thursday", where a Thursday was read back, is the next one."""
    current, answer = context.current, yes_no(text, context)
    if not current or answer is None or answer.value != "no":
        return None
    start, end = (datetime.fromisoformat(str(current[each])[:16]) for each in ("start", "end"))
    nearest = day(text, context)
    if (window.start, window.end) != (start, end) or nearest is None or nearest.value >= start.date():
        return None
    by = start.date() - nearest.value
    moved = {**current, "start": (start - by).isoformat(), "end": (end - by).isoformat()}
    return when(text, replace(context, current=moved))


def _beside_the_visit(context: Context) -> Context:
    """Where no time was offered, "earlier" is earlier than the visit that is spoken of."""
    offered = context.known.get("start") or context.known.get(OFFERED[0])
    start = None if offered else context.known.get("moving_start") or last_done(context).get("start")
    return replace(context, known={**context.known, "start": start}) if start else context


def _without_the_visit(text: str, context: Context) -> str:
    """The words without the day that a visit has: "move my appointment on Friday to Monday"."""
    reading, words = _intent(text, context), table(WorkshopWords, context.language)
    if words is None or reading is None or reading.value not in ("move", "cancel"):
        return text
    text = text.replace(words_said(text, context, "stays") or "\n", ",")
    view, stood = listen(text, context.language).plain, standing(text, context)
    if stood:
        return f"{view.words(0, stood.place[0])}, {view.words(stood.place[1] + 1, len(view.text))}"
    phrases = words.of_the_visit if reading.value == "move" else words.cancelled
    match = any_of(phrases).search(view.text)
    if match is None:
        return text
    return f"{_without_article(view.words(0, match.start()), context)}, {view.words(match.end() + 1, len(view.text))}"


def _without_article(text: str, context: Context) -> str:
    """The words without an article at their end: the "una" of "una cita" is no hour."""
    words = table(Cars, context.language)
    return pattern(rf"(?i)\b(?:{'|'.join(words.leads)}) ?$").sub("", text) if words else text


def _without_the_car(text: str, context: Context) -> str:
    """The words without a car whose name holds a number, and its article: a Mazda 3 is no hour, nor is "un Malibu"."""
    has_number = any(map(str.isdigit, listen(text, context.language).figures.text))
    car = named_car(text, context) if has_number else None
    before, named, after = text.partition(car.basis) if car else (text, "", "")
    return f"{_without_article(before, context)},{after}" if named else text


def _without_other_days(text: str, context: Context) -> str:
    """The words without days of something else: "I was in Monday", "I need the truck Friday"."""
    words, view = table(WorkshopWords, context.language), listen(text, context.language).plain
    others = list(any_of(words.of_something_else).finditer(view.text)) if words else []
    if not others:
        return text
    starts, ends = [each.start() for each in others], [each.end() + 1 for each in others]
    kept = zip([0, *ends], [*starts, len(view.text)], strict=True)
    return ", ".join(view.words(start, end) for start, end in kept)


def _moves(text: str, context: Context) -> bool:
    """An hour alone says when to only once it is known which visit is moved, and from which day."""
    reading = car_desk_intent(text, context)
    return reading is not None and reading.value == "move"


def said_again(text: str, context: Context) -> Reading[Literal["changed"]] | None:
    """The time or the car that was just read back, said once more: "no, I said ten". It is read back again."""
    start, answer = context.known.get("start"), yes_no(text, context)
    named = work(text, context)
    is_other_work = named and named.value not in ("other", context.known.get("service"))
    if not start or is_other_work or (answer and answer.value == "yes"):
        return None
    spoken_of = replace(context, current=context.known.get("wanted"))
    time, car = wanted(text, spoken_of) or other_hour(text, context), named_car(text, context)
    at = datetime.fromisoformat(str(start)[:16])
    if time:
        return Reading("changed", time.basis) if time.value.start <= at < time.value.end else None
    is_same = car and answer and car.value == context.known.get("vehicle")
    return Reading("changed", car.basis) if car and is_same else None


def _no_such_day(text: str, today: date, language: str) -> Reading[Window] | None:
    start = datetime.combine(today, time())
    named = impossible_date(text, language)
    if not named or today == date.max:
        return None
    return Reading(Window(start, start + timedelta(days=1), named), named)


def _is_hours_alone(text: str, window: Window, context: Context) -> bool:
    is_today = window.start.date() == context.today and window.end - window.start < timedelta(days=1)
    return is_today and day(text, context) is None


def visit(text: str, context: Context) -> Reading[str] | None:
    """The number of an appointment: as digits, or of the one visit that fits what was said.

    A visit is meant by its place in the list, its work, its day, its hour or its car, or several of them.
    """
    spoken = digits(text, context)
    if spoken and len(str(spoken.value)) == NUMBER_DIGITS:
        return Reading(str(spoken.value), spoken.basis)
    visits: Sequence[Mapping[str, Any]] = context.known.get("visits") or ()
    kind, on, at = service_type(text, context), day(text, context), time_of_day(text, context)
    said: list[Reading[Any]] = [each for each in (kind, on, at) if each]
    if said:
        fitting = [each for each in visits if _is_meant(each, said)]
    else:
        fitting = [each for each in visits if _car_named(text, each, context)]
    if len(fitting) == 1:
        return Reading(str(fitting[0]["number"]), said[0].basis if said else text)
    listed = fitting or visits
    placed = offers.place(text, context, len(listed))
    return Reading(str(listed[placed.value]["number"]), placed.basis) if placed else None


def _is_meant(each: Mapping[str, Any], said: Sequence[Reading[Any]]) -> bool:
    """Whether everything that was said is so of the visit."""
    start = datetime.fromisoformat(str(each["start"]))
    return all(_fits_visit(each, start, reading.value) for reading in said)


def _fits_visit(each: Mapping[str, Any], start: datetime, value: Any) -> bool:
    if isinstance(value, str):
        return bool(value == each["service"])
    if isinstance(value, date):
        return value == start.date()
    return start.time() in (value if isinstance(value, tuple) else (value,))


def _car_named(text: str, each: Mapping[str, Any], context: Context) -> bool:
    said = set(listen(text, context.language).plain.text.split())
    car = listen(str(each.get("vehicle", "")), context.language).plain.text.split()
    return any(word in said for word in car)


def kept_or_moved(text: str, context: Context) -> Reading[Literal["move"]] | None:
    """Somebody who is asked whether to cancel, and would rather move: "can you do Monday instead", "no, I want a later
    time on Friday"."""
    reading = _intent(text, context)
    if reading and reading.value == "move" and not words_said(text, context, "dropped"):
        return Reading("move", reading.basis)
    rather, answer = words_said(text, context, "rather_moved"), yes_no(text, context)
    wants = answer and {"requests", "needs"}.intersection(rest(text, (answer.basis,), context).kinds)
    wished = rather or (answer.basis if answer and wants and answer.value == "no" else "")
    return Reading("move", wished) if wished and when(text, context) else None


def rather_booked(text: str, context: Context) -> Reading[Literal["book"]] | None:
    """Who is offered a call back, and would rather have an appointment: "no, just book me for a rotation"."""
    reading, answer = wish(text, context), yes_no(text, context)
    is_booking = reading and reading.value == "book" and not (answer and answer.value == "yes")
    return Reading("book", reading.basis) if reading and is_booking else None


def no_more(text: str, context: Context) -> Reading[Literal["no"]] | None:
    """That there is nothing else: "no", "that's all", "goodbye"; not "no, but what are your hours?"."""
    if wish(text, context) is not None:
        return None
    answer, said = yes_no(text, context), command(text, context)
    if answer and answer.value == "no":
        return Reading("no", answer.basis)
    return Reading("no", said.basis) if said and said.value in ("goodbye", "thanks") else None


OfTheOneThere = Literal["rather_move", "add", "cancel", "note_on_file"]
"""What somebody would rather have of a visit that is there, in the middle of the questions for another."""


def dropped(text: str, context: Context) -> Reading[Literal["dropped"] | OfTheOneThere] | None:
    """That nothing is to be booked after all; what somebody would rather have of a visit that is there."""
    rather = of_the_one_there(text, context)
    if rather and rather.value != "cancel":
        return rather
    if arranged := _has_it_already(text, context):
        return Reading("dropped", arranged)
    if said := words_said(text, context, "dropped"):
        return None if _chooses_beside(said, text, context) else Reading("dropped", said)
    if rather is None:
        return None
    is_moved = bool(context.known.get("moving"))
    if is_moved and wanted(text, context):
        return None  # "at two, and cancel the ten o'clock"
    is_this = words_said(text, context, "that_visit") or (
        _stands_itself(text, context, "off") and not is_moved
    )
    return Reading("dropped", rather.basis) if is_this and not (is_moved or last_done(context)) else rather


def _without_what_if(text: str, context: Context) -> str:
    """Without asking whether a visit could be called off or moved later: that wants it."""
    return text.replace(words_said(text, context, "may_change") or "\0", ",", 1)


def _has_it_already(text: str, context: Context) -> str:
    """The words of somebody who has an appointment for the very work that is about to be booked, or had it done."""
    stood = None if context.known.get("moving") else _stands_itself(text, context, "arranged")
    return listen(text, context.language).plain.words(*stood.place) if stood else ""


def _stands_itself(text: str, context: Context, how: Standing) -> Stands | None:
    """Where the very work that is about to be booked is said to stand so."""
    stood = standing(text, context)
    named = service_type(text, context) if stood and stood.how == how else None
    return stood if named and named.value in str(context.known.get("service")) else None


def _chooses_beside(dropped: str, text: str, context: Context) -> bool:
    """Whether a time that was offered is chosen in the same breath, or the one that was read back said again: "eight
    works, I'll bring it and leave it", "no, Monday, I was just asking"."""
    others = text.replace(dropped, ",", 1)
    if said_again(others, context):
        return True
    chosen = None if offers.said(others, context, "either") else one_of_the_offered(others, context)
    return chosen is not None and chosen.value in OFFERED


def of_the_one_there(text: str, context: Context) -> Reading[OfTheOneThere] | None:
    """ "I already have one, I want it moved", "I don't want two", "and take Tuesday's off": nothing new is to be
    booked. Who refuses that, or wants a visit called off, and names no other time, only wants that."""
    reading = _intent(text, context)
    is_cancelled = reading is not None and reading.value == "cancel"
    if context.known.get("moving"):
        return Reading("cancel", reading.basis) if reading and is_cancelled else None
    if arranged := of_what_is_arranged(text, context):
        return Reading("note_on_file", arranged.basis)
    if said := words_said(text, context, "added"):
        return None if service_type(text, context) else Reading("add", said)
    is_there = "" if _has_it_already(text, context) else words_said(text, context, "there_already")
    if is_there:
        return Reading("rather_move" if context.known.get("wanted") else "add", is_there)
    if reading is None or not is_cancelled:
        return None
    wants = {"refusals", "requests", "needs"}.intersection(rest(text, (), context).kinds)
    in_its_place = context.known.get("wanted") and day(text, context) and not wants
    return Reading("rather_move" if in_its_place or wanted(text, context) else "cancel", reading.basis)


def one_visit_or_two(text: str, context: Context) -> Reading[Literal["add", "second"]] | None:
    """Whether work is done at the visit that is there, or at one of its own."""
    if apart := words_said(text, context, "apart"):
        return Reading("second", apart)
    together = words_said(text, context, "together")
    return Reading("add", together) if together else None


def impossible_date(said: str, language: str = "en-US") -> str:
    """A day that its month does not have, as it was said: "february 30th"; "" if there is none."""
    months, words = table(Calendar, language), table(WorkshopWords, language)
    if months is None or words is None:
        return ""
    names = alternatives(months.months)
    text = listen(said, language).figures.text
    for source in (rf"\b({names}) (\d\d?)(?:th)?\b", rf"\b(\d\d?)(?:th)? (?:{words.of_month} )?({names})\b"):
        for match in pattern(source).finditer(text):
            month, number = sorted(match.groups(), key=str.isdecimal)
            if not 1 <= int(number) <= monthrange(LEAP_YEAR, months.months[month])[1]:
                return str(words.day_of_month.format(month=month, number=number))
    return ""


def no_such_day(said: str, language: str) -> str:
    """That there is no such day, as the caller is told; "" for a day that a month has."""
    words, named = table(WorkshopWords, language), impossible_date(said, language)
    return words.no_such_day.format(named.capitalize()) if words and named else ""
