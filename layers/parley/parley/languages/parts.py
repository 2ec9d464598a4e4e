"""What a language's pack holds for the engine, beside the tables of readers: every pack has each of these parts."""

from collections.abc import Sequence
from typing import NamedTuple


class Locale(NamedTuple):
    """`tag` (BCP 47) and `voice` (of Twilio's <Say>) are those of what is said where no agent can: to whom calls a
    number of one of these `country_codes`, like "+46"."""

    tag: str
    voice: str
    country_codes: Sequence[str]


class Phrases(NamedTuple):
    """What any agent says when a turn went wrong.

    `no_match` and `silence` lead a re-ask, by try; the last one serves all later tries. `changed` takes up an answer
    that the caller changes while something else is asked, `noted` one to another question. `left_over` takes up what
    came with a yes or a no and was not understood ({rest}, where it is short). `unanswered` is said of what was asked
    beside an answer, and cannot be told, `passed_on` of what else was said and is noted. `nobody_there` is said when
    a person was to come to the phone and did not. `announcement` is the first word of a call that is recorded,
    `recorded` answers who asks during it, `unrecorded` who wants no recording, whether there was one or not.
    `switched` is said first in the language that a caller has chosen, `only` to somebody who wants one that is not
    spoken ({languages}), `speaks` to somebody who may want another ({language}, as it is {called} in itself)."""

    no_match: Sequence[str]
    silence: Sequence[str]
    changed: str
    noted: str
    left_over: Sequence[str]
    unanswered: str
    passed_on: str
    wait: str
    trouble: str
    moment: str
    nobody_there: str
    announcement: str
    recorded: str
    unrecorded: str
    farewell: str
    not_in_service: str
    switched: str
    only: str
    speaks: str


class SafetyWords(NamedTuple):
    """What the safety net says (safety_net.py), whatever an agent is about. `self_harm`, `harmed`, `emergency` and
    `cared` name whom people in distress can call where the language is spoken."""

    never_again: str
    never_after_this: str
    forgotten: str
    deletion_noted: str
    wrong_number: str
    not_there: str
    self_harm: str
    harmed: str
    emergency: str
    unfit_to_drive: str
    cared: str


class PlacedCalls(NamedTuple):
    """Who picks up a placed call, by the first words, and what is said to a machine or after such a call.

    Regular expressions over case-folded text: `asks` are a phone's that screens calls, `holds` its while it fetches its
    owner. `recordings` are said only by machines: mailboxes, carriers, menus of companies; `mailboxes` by mailboxes
    and people too. `busy` is why somebody who has picked up has no time, which no mailbox tells of this very moment;
    `about_messages` is a person speaking of messages and missed calls. `hellos` are all that people say when they pick
    up.

    `introduction` says who calls and why, where the agent does not: nothing that is not for a machine. `too_late` is
    said before hanging up on somebody whose phone rang too late: nothing that says whose call it was. `missed` is
    written after a call that reached nobody, where the request says nothing; {number} is the number that called.
    """

    asks: Sequence[str]
    holds: Sequence[str]
    recordings: Sequence[str]
    mailboxes: Sequence[str]
    busy: Sequence[str]
    about_messages: Sequence[str]
    hellos: Sequence[str]
    introduction: str
    too_late: str
    missed: str


class ModelWords(NamedTuple):
    """By what a model's sentence is judged: regular expressions over lower-case text.

    `name` is the language's, for the prompt. `common` are the small words that no sentence does without, by which the
    language is told from others. `numbers` are number words that state a quantity, but for those that seldom do
    (`seldom_numbers`), `dates` words that name a time, `money` words that name a price.

    `promises` are commitments and deeds: only the machine knows what will happen and what was done. `deeds` are
    the same as they are told of a call that is over.
    `human` claims to be a person; `inside` speaks of how the call is led.
    """

    name: str
    common: frozenset[str]
    seldom_numbers: frozenset[str]
    numbers: tuple[str, ...]
    dates: tuple[str, ...]
    money: tuple[str, ...]
    promises: tuple[str, ...]
    deeds: tuple[str, ...]
    human: tuple[str, ...]
    inside: tuple[str, ...]


class LeftMessages(NamedTuple):
    """What is written to the person responsible about a message that a caller left, and the page that its link opens.

    `told` and `told_for` have {caller}, {seconds}, {until} and {link}, the latter a {recipient}, too; `title` and
    `good` have {caller}, {seconds} and {until}. `hidden` stands for a number that is withheld.
    """

    told: str
    told_for: str
    subject: str
    hidden: str
    title: str
    listen: str
    good: str
    used: str
    late: str
    unknown: str


class HandOvers(NamedTuple):
    """What a person hears who is called while a caller waits, and how they say that they take the call or do not.

    `how` says what to press or say, after who waits. `joined` is said before the two talk, `refused` to who does not
    take the call, `taken` where somebody else was faster, `gone` where the caller waits no more. `takes` and `declines`
    are regular expressions over plain words; `declines` counts first.
    """

    how: str
    joined: str
    refused: str
    taken: str
    gone: str
    takes: tuple[str, ...]
    declines: tuple[str, ...]


PARTS: Sequence[type] = (
    Locale,
    Phrases,
    SafetyWords,
    PlacedCalls,
    ModelWords,
    LeftMessages,
    HandOvers,
)
