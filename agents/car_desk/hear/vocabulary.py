"""The words of a car workshop, which a language fills in."""

from dataclasses import dataclass

from parley.hear.words import said_of
from parley.languages import table
from parley.reading import Context


@dataclass(frozen=True, slots=True)
class WorkshopWords:
    """How a language speaks of it; regular expressions over plain words (`soon`: over the figures).

    `usual` is the work of the last time, `soon` means right away, `no_email` refuses an address (`asked_email`),
    and a name (`asked_name`) may be told once more, `as_said` before. `first`, `second` and `either` pick among two
    offers, `none` asks for others, `last` is the last of many. `dropped` is what is not to be booked after all,
    since a visit is `there_already`; a visit to be `cancelled` is told by the words up to the next clause.
    `colleagues` is business of the workshop, but none for its desk, `added` is more work at a visit that is there
    already, `meanwhile` at the one just spoken of; `together` is one visit for both, `apart` are two. `unless`
    something else can be had, nothing is cancelled; a visit `stays` otherwise. `again` is the work just booked,
    once more; `spoken_of` asks about it, `due` takes the work that the caller was told is due. `later` and
    `earlier` are said of the times that were offered; `instead` puts another time in the place of one, `that_visit`
    is the one just made, `of_the_visit` the day that it has, `of_something_else` a day on which the car is not to
    come: when it came last, when it is needed; `errands` are what somebody has to do at a time of its own, and a car
    that is in the shop is to be `fetched`. Somebody who cannot come may have it `rather_moved`. `other_one` is the
    offer that was not taken. `unsafe` is a car that must not be driven. `other_email` is to be used from now
    on, and somebody is `reached_at` another number; `priced` asks what work costs, one that is `needed` is to be
    done; a car that is `brought` is to have it; `offering` asks whether some work is done here, `on_file` which car
    is on file. `people` asks for somebody by name; `strangers` reached the wrong place; `call_me` wants to be
    called about something. `joins` stand between two kinds of work, unless a word that takes one of them back
    (`unjoined`) was said; `jobs` are signs of a second one, `unlisted` are work that is no kind of its own, and
    `as_well` of one beside the work that was named before. `notes` are what the workshop should
    know or do at the visit, `told_to_note` asks for that to be passed on. What was asked of some work is asked
    `likewise` of another; who `calls_back` somebody is asked for where nobody has time, and `elsewhere` than at the
    number of the call. Of several kinds of work one is `taken_off`, or is to be done `alone`: words right before its
    name. `of_month` may stand between a day and its month, written as `day_of_month`; `no_such_day` tells that no
    month has it. `symptoms` are what a mechanic wants to know of work that has a name; a car may be `brought_by`
    somebody else. What is only `checked` is the visit that was just booked ("so it's Monday at nine, right"), which is
    `booked_as` that of somebody whose name follows; `which_time` asks what one is offered. Whether a visit
    `may_change` later is only asked. Who `gives_up` wants no appointment any more; who is `prevented` cannot come at
    the time that was booked.
    """

    usual: tuple[str, ...]
    soon: tuple[str, ...]
    no_email: tuple[str, ...]
    dropped: tuple[str, ...]
    may_change: tuple[str, ...]
    there_already: tuple[str, ...]
    colleagues: tuple[str, ...]
    cancelled: tuple[str, ...]
    added: tuple[str, ...]
    meanwhile: tuple[str, ...]
    together: tuple[str, ...]
    apart: tuple[str, ...]
    unless: tuple[str, ...]
    stays: tuple[str, ...]
    again: tuple[str, ...]
    spoken_of: tuple[str, ...]
    due: tuple[str, ...]
    instead: tuple[str, ...]
    that_visit: tuple[str, ...]
    of_the_visit: tuple[str, ...]
    of_something_else: tuple[str, ...]
    errands: tuple[str, ...]
    fetched: tuple[str, ...]
    rather_moved: tuple[str, ...]
    unsafe: tuple[str, ...]
    other_email: tuple[str, ...]
    reached_at: tuple[str, ...]
    priced: tuple[str, ...]
    brought: tuple[str, ...]
    needed: tuple[str, ...]
    offering: tuple[str, ...]
    on_file: tuple[str, ...]
    people: tuple[str, ...]
    strangers: tuple[str, ...]
    call_me: tuple[str, ...]
    joins: tuple[str, ...]
    unjoined: tuple[str, ...]
    taken_off: tuple[str, ...]
    alone: tuple[str, ...]
    jobs: tuple[str, ...]
    unlisted: tuple[str, ...]
    as_well: tuple[str, ...]
    notes: tuple[str, ...]
    told_to_note: tuple[str, ...]
    likewise: tuple[str, ...]
    calls_back: tuple[str, ...]
    elsewhere: tuple[str, ...]
    of_month: str
    day_of_month: str
    no_such_day: str
    asked_email: tuple[str, ...] = ()
    asked_name: tuple[str, ...] = ()
    as_said: tuple[str, ...] = ()
    symptoms: tuple[str, ...] = ()
    brought_by: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    booked_as: tuple[str, ...] = ()
    gives_up: tuple[str, ...] = ()
    prevented: tuple[str, ...] = ()
    which_time: tuple[str, ...] = ()


def words_said(text: str, context: Context, name: str) -> str:
    """The words of the language's table `name` that were said, "" if none were."""
    return said_of(table(WorkshopWords, context.language), name, text, context)
