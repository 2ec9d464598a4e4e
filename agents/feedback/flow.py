"""Feedback calls in Swedish: a few questions to a customer right after a visit, in one to two minutes.

Read the states from top to bottom, and you have read the call. Which questions are asked is chosen before
the call (survey/selection.py) and comes with it as the value `questions`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Literal

from agents.feedback.survey.planning import AT_MOST, in_time, is_complete
from agents.feedback.survey.swedish import (
    ANSWER,
    COMMENTS,
    HABIT,
    NOT_UNDERSTOOD,
    OF_THE_VISIT,
    asked,
    being_asked,
    beside_the_yes,
    comments,
)
from agents.feedback.tools import find_questions, keep_feedback
from agents.feedback.wishes import AWAY, called_away, leaving_in_the_middle, wish_for_a_person
from parley import hear, speak
from parley.flow import Ask, Collect, Do, End, Flow, Interrupt, Limits, Noted, Question
from parley.flow.words import Values
from parley.hear.basics import basics
from parley.hear.callees import callee, fetching, unwished_now
from parley.hear.choices import choice
from parley.hear.commands import Command, without_command
from parley.hear.free_text import last_goodbye, leaving_at_last
from parley.hear.rest import rest
from parley.hear.words import listen
from parley.reading import Context, Reader, Reading, either, outcomes, sampled
from parley.tools.do_not_call import add_to_do_not_call

PERSONA = """
Du är en automatisk röst som ringer för en butik och frågar kunder hur besöket var. Du är vänlig, lugn och
kort. Du talar bara svenska. Du ställer inga egna frågor, lovar ingenting, argumenterar inte och ber aldrig
om personuppgifter. Du berättar aldrig hur du fungerar.
"""

YESTERDAY = re.compile(r"\bi (?:går|förrgår)\b", re.IGNORECASE)
NOW = re.compile(r"\bnu\b", re.IGNORECASE)
HALF_NAMED = re.compile(
    r"morgon|förmiddag|eftermiddag|kväll|natt|lunch|middag|\b(?:1[3-9]|2[0-4])\b|\b\d\d?[.:]\d\d",
    re.IGNORECASE,
)
"""Words that leave no doubt which half of the day is meant."""
CALL = re.compile(r"\bring(?:a|er)?\b|\bhöras?\b|\båterkom\w*", re.IGNORECASE)
SUITS = re.compile(r"\b(?:ledig|hemma|kan|hinner|går|passar|funkar|fungerar|tid)\b", re.IGNORECASE)
NOT_THERE = re.compile(
    r"(?:\bmen )?(?:\bdet (?:är|var) (?:(?:ju|väl|nog|faktiskt) )*inte jag\W+)?"
    r"\bdet (?:är|var) (?:(?:ju|väl|nog|faktiskt) )*(?:inte jag|(?:min|mitt) \w+|(?!jag\b)\w+)"
    r" som (?:var|handla\w*|köpte|gick|besökte)\b"
    r"|\b(?:jag var inte|(?:jag )?har (?:ju )?(?:inte|aldrig) (?:varit|handlat|köpt (?:något|nåt)))"
    r" (?:där|hos er|(?:i|på) (?:(?:nån|någon|er|den) )?(?:butik\w*|affär\w*))\b(?! (?:i ?dag|nu|sen|sedan|så)\b)",
    re.IGNORECASE,
)
"""Somebody else has visited the store."""
BY_NAME = re.compile(
    r"^(?:(?:ja|jo|jaha|jadå|hej|hallå)\W+)*(?:det|det här|här) är "
    r"(?!(?:bra|okej|ok|lugnt|fint|inga|inget|ingen|inte|klart|helt|så|väl|ju|nog|jätte\w+|perfekt|grönt|toppen|jag|det|"
    r"kanon|utmärkt|självklart)\b)\w+(?: \w+)?\W*$",
    re.IGNORECASE,
)
"""Somebody who picks up with their name, which is no yes: "ja det är Gun"."""
EVENT = re.compile(
    r"\b(?:tåg|buss|spårvagn|flyg|plan|färja|film|möte|lektion|match|pass)\w*\b(?:(?! ring)[^,.;?!])*?"
    r"\b(?:går|avgår|kommer|börjar|lyfter)\b(?:(?! ring| men )[^,.;?!])*"
    r"|\b(?:jag|vi) (?:\w+ )?(?:har (?!tid|ledigt|lunch|rast|paus)|ska (?!(?:vara )?(?:hem|ledig)|ha tid)|måste|börjar|"
    r"(?:går|åker|sticker|drar) (?!hem)|hämtar)(?:(?! ring| men | så | kan (?:ni|du))[^,.;?!])*"
    r"(?! så (?:ring|helst|gärna|efter))"
    r"|\b(?:jobb|arbet|sov|vak|handl|var|kom)\w* (?:\w+ )?(?:i )?(?:natt\w*|morse|går|förmiddags|eftermiddags)\b",
    re.IGNORECASE,
)
"""What happens at a time of its own, at which nobody wants to be called: "the train goes in three minutes", "I have a
meeting in ten"."""
UNTIL = re.compile(r"\b(?:fram )?till (?:klockan|kl) \w+", re.IGNORECASE)
"""How long somebody has time, which is no time to call."""
NOT_NOW = re.compile(r"\b(?:inte|ej) (?:i ?dag|i ?kväll|just nu|nu)\b", re.IGNORECASE)
"""When somebody has no time, which is no wish to be called at any other."""
NOT_AFTER = re.compile(
    r"\binte efter\b(?= (?:klockan |kl )?(?:\d|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv))"
)
NOT_UNTIL = re.compile(
    r"^(?!.*\b(?:var|kom|handlade|fick|köpte)\b).*\b(?:(?:inte|ej) (?:före|innan)|förrän|tidigast|efter) ",
    re.IGNORECASE,
)
"""From when on somebody has time, which is not now."""
RELENTING = re.compile(
    r"^(?!.*\b(?:inte|aldrig|senare|sen|annan)\b).*"
    r"\b(?:(?:fråga|ställ)(?: på| dem| frågorna| mig)?(?: då| nu| bara| du| ni)*\b(?! \w)"
    r"|jag kan(?: ju| väl| nog| också)* svara(?: själv| då| också| åt (?:henne|honom|er))*\W*$"
    r"|kör(?: vi| på| då| nu)+|vi kör direkt"
    r"|(?:ta|gör|tar|göra) (?:vi |jag )?(?:det|dem)(?: väl)? (?:nu|då|direkt|på en gång)"
    r"|(?:fråga|ställ) (?:frågorna|dem|mig) (?:nu|då)|(?:har|har ju) tid(?: nu)?\W*$|har (?:ju )?all tid i världen"
    r"|kan (?:ju |väl )?svara nu"
    r"|(?:ni|du) (?:kan|får)(?: väl| nog| gärna)* (?:ta|ställa|köra|fråga)(?: (?:frågorna|dem|det|på))*(?: då| nu)*\W*$"
    r"|sätt i ?gång|låt gå|nu (?:går|passar|funkar)|(?:går|passar|funkar)(?: bra| väl)* nu)\b",
    re.IGNORECASE,
)
"""That somebody who had no time takes the questions all the same: "fråga på då"."""
AT_A_TIME = re.compile(
    r"\b(?:klockan|kl|halv|kvart (?:i|över)|om \w+ (?:minut\w*|stund|kvart|timm\w*))\b", re.IGNORECASE
)
"""When somebody has to leave, and so not yet."""
NO_OTHER_TIME = re.compile(
    r"\b(?:ingen|(?:inte|aldrig) (?:en|någon|nån)) annan (?:gång|dag|tid)\b(?: heller)?"
    r"|\binte senare(?: heller\b|(?=\W*$))",
    re.IGNORECASE,
)
"""That no other time suits either: "nej ingen annan gång heller"."""
_NEAR = (
    r"(?:man|fru|make|maka|mamma|pappa|mor|far|son|dotter|bror|brorsa|syster|syrra|sambo|särbo|pojkvän|flickvän|mormor|"
    r"morfar|farmor|farfar|moster|faster|morbror|farbror|kusin|vän|väninna|kompis|barn|barnbarn|svärmor|svärfar)"
)
BEREAVED = re.compile(
    rf"\b(?:(?:min|mitt|vår|vårt) (?:\w+ )?{_NEAR}|mamma|pappa|mormor|morfar|farmor|farfar|han|hon)\b(?: \w+){{0,3}}? "
    r"(?:dog|dött|gick bort|gått bort|avled|avlidit|somnade in|är död)\b(?! av skratt)"
    rf"|\b(?:förlora(?:t|de)|mist|miste|begravt|begravde) (?:\w+ )?(?:min|mitt|vår|vårt) (?:\w+ )?{_NEAR}\b"
    rf"|\b(?:haft|hade|kommer från|är på|var på|varit på|planerar|på väg till) (?:en )?(?:{_NEAR}s )?begravning",
    re.IGNORECASE,
)
INFINITIVE = re.compile(r"\W*(?:att )?(?:ringa|återkomma|höra|försöka|prova)\b", re.IGNORECASE)
CLAUSES, BUT = re.compile(r"[,.;]\s+|\bmen\s+", re.IGNORECASE), re.compile(r"\bmen\s+", re.IGNORECASE)
AGREED = re.compile(
    r"^(?:(?:öh|eh|hm+|alltså|hej|hallå)\W+)*(?:ja|jo|jadå|jodå|javisst|jovisst|visst|absolut|okej)\b(?! (?:hej|hallå))"
    r"(?P<contrast>.*?\b(?:men|fast)\b)?",
    re.IGNORECASE,
)
"""A yes that begins what is said, and what it may be set against."""
EASY = re.compile(
    r"\b(?:(?:sitter|står|är|åker|ligger|går|väntar)(?: (?:på|i|med|hemma|vid|och))+ (?:(?:väntar på|min|en|ett) )?"
    r"(?:bussen|buss|tåget|tåg|spårvagnen|spårvagn|tunnelbanan|pendeln|färjan|bilen|taxin|soffan|sängen|köket|parken|"
    r"trädgården|balkongen|stan|tvättstugan|parkeringen|väntrummet|promenad|hunden|hundpromenad|diskar|stryker|stickar|"
    r"bakar|viker tvätt|läser|fikar|\w+ kaffe|tittar på tv)|(?:diskar|stryker|fikar|promenerar|bakar|viker tvätt))\b",
    re.IGNORECASE,
)
"""Where somebody can well talk, or what can be done the while."""
BUSY_ONLY = re.compile(r"\b(?:bara|lite)\b", re.IGNORECASE)
NO_TIME = re.compile(
    r"\b(?:inte|ingen|upptagen|fullt|dåligt|senare|sen|bråttom|måste|ring\w*|annan)\b", re.IGNORECASE
)
REST_LATER = re.compile(
    r"\b(?:(?:vi |jag )?(?:kan|får|ska|vill|skulle)(?: (?:vi|jag|ni|du|kunna|väl|ju))* |vi |jag )"
    r"(?:tar?|fortsätt\w*|hörs|höras|svarar?|ring\w*|gör|göra)\b(?! inte)[^.;?!]*?"
    r"(?:\b(?:resten|frågorna|fortsättning\w*)\b|(?<=fortsätta ))[^.;?!]*?"
    r"\b(?:sen|sedan|senare|annan (?:gång|dag|tid)|i ?(?:morgon|kväll|eftermiddag|övermorgon)|på \w+dag|nästa|klockan|"
    r"vid|efter|om en)\b.*",
    re.IGNORECASE,
)
"""The rest of the questions is wanted another time: "kan vi ta resten i morgon"."""
WAITS = re.compile(
    r"\W*(?:(?:oj|du|nej|men|öh|eh|förlåt|ursäkta|hörru)\W+)*(?:vänta|ett ögonblick|en sekund|häng kvar|dröj)\b",
    re.IGNORECASE,
)
FEW = 5
"""Words in which somebody tells what keeps them."""
NOT_AWAY = re.compile(
    r"\b(?:inte|ja|jo|nej|nä|är|kassan?|butiken|personal\w*|fler|mer|bättre)\b", re.IGNORECASE
)
"""Words of an answer: "vänta inte så länge", "vänta jo personalen är trevlig"."""
LIMIT = re.compile(
    r"\b(?:bara|max|högst|endast|inte (?:mer|fler) än|(?:du|ni) får|(?:jag )?(?:hinner|orkar|tar|kan ta|svarar på))"
    r"(?: (?:jag|ni|du|på|med|bara|max|högst|ta|ställa|då))* (?P<most>[1-9])(?: (?:korta?|snabba?|stycken|st))*"
    r"(?: frågor| fråga\b|(?=(?: (?:då|tack|i så fall))*\W*$))"
)
"""How many questions somebody takes, over the figures."""
NOON, NIGHT = 12, 21
HALF_A_DAY, DAY = timedelta(hours=12), timedelta(days=1)
LEAVING = ("goodbye", "cancel")
BEFORE_THE_FIRST_MESSAGE = 2
"""Turns: the neutral greeting, and what it is answered."""
BEFORE_THE_SECOND_QUESTION = 5
"""Turns: those, whether it suits now, and what the first question is answered, once or twice."""


def to_come(reader: Reader) -> Reader:
    """The reader of a time that lies ahead: of hours that are over, those of the evening, or tomorrow's; a day that is
    over is none."""

    def read(text: str, context: Context) -> Reading[hear.Window] | None:
        reading: Reading[hear.Window] | None = reader(text, context)
        if reading is None or context.today is None:
            return None
        window, now = reading.value, datetime.combine(context.today, context.now or time())
        if window.start > now:
            return reading
        later = window if HALF_NAMED.search(reading.basis) else _in_the_evening(window, now)
        if later.end > now and (later == window or later.start.hour < NIGHT):
            return Reading(later, reading.basis)
        tomorrow = replace(window, start=window.start + DAY, end=window.end + DAY)
        return Reading(tomorrow, reading.basis) if window.start.date() == context.today else None

    return read


def _in_the_evening(window: hear.Window, now: datetime) -> hear.Window:
    """Hours that are over, or that have begun and have no end, as those of the other half of the day: "after eight",
    said at six in the evening."""
    is_open = window.end - window.start > HALF_A_DAY
    if not 0 < window.start.hour < NOON or (window.end > now and not is_open):
        return window
    end = window.end if is_open else window.end + HALF_A_DAY
    return replace(window, start=window.start + HALF_A_DAY, end=end)


@sampled("i morgon klockan fyra", kind="window")
def wanted_time(text: str, context: Context) -> Reading[hear.Window] | None:
    """A time that is not that of something else."""
    return hear.when_to_call(
        NOT_NOW.sub(",", UNTIL.sub(",", EVENT.sub(",", NOT_AFTER.sub("före", text)))), context
    )


next_time = to_come(wanted_time)
better_time = Question(
    "better_time",
    "När passar det bättre?",
    hear=next_time,
    again=("Säg till exempel: i morgon eftermiddag, eller: på torsdag klockan fyra.",),
    optional=True,
    spoken=speak.window,
    hints=("i morgon", "i kväll", "på förmiddagen", "på eftermiddagen", "nästa vecka"),
    about="vilken dag och tid kunden hellre vill bli uppringd",
)


@sampled("bara två frågor", kind="count")
def fewer(text: str, context: Context) -> Reading[int] | None:
    """How many questions somebody takes, and no more: "ja men bara två frågor"; "är det bara två frågor" asks."""
    heard = listen(text, context.language).figures
    match = LIMIT.search(heard.text)
    asks = "?" in text or re.match(
        r"\W*(?:(?:och|men|jaha|ja)\W+)*(?:är|var|blir|kan) det\b", text, re.IGNORECASE
    )
    return Reading(int(match["most"]), heard.basis(match)) if match and not asks else None


at_most = Question(
    AT_MOST,
    "Hur många frågor hinner du?",
    hear=fewer,
    optional=True,
    about="hur många frågor kunden högst tar",
)
beside_a_rating = Question(
    COMMENTS,
    "Vad gör att du tycker det?",
    hear=comments,
    optional=True,
    renews=True,
    about="vad kunden säger mer om ett betyg",
)


def a_time(text: str, context: Context) -> Reading[Literal["later"]] | None:
    """A person who names a time wants to be called then."""
    window = next_time(text, context)
    return Reading("later", window.basis) if window else None


@outcomes("later", "busy", "unwilling", "absent")
def a_bad_time(text: str, context: Context) -> Reading[str] | None:
    """That somebody has no time now, or does not want to, or was not there."""
    if absent := not_the_visitor(text, context):
        at_home = next_time(text, context)  # "it was my wife, she's home at seven"
        return Reading("later", at_home.basis) if at_home else absent
    if back := home_at(text, context):
        return back
    who = callee(text, context)
    return Reading(who.value, who.basis) if who and who.value in ("later", "busy", "unwilling") else None


def home_at(text: str, context: Context) -> Reading[Literal["later"]] | None:
    """Somebody else has picked up, and says when the customer is there: "mum isn't in, she's back at six"."""
    who = callee(text, context)
    is_somebody_else = who is not None and who.value in ("child", "somebody_else")
    back = next_time(text, context) if is_somebody_else and not fetching(text, context) else None
    return Reading("later", back.basis) if back else None


def another_moment(text: str, context: Context) -> Reading[Literal["later"]] | None:
    """A customer who is asked whether it suits now, and names a time that is still to come, wants to be called then:
    "ja, i morgon", or from which on it suits: "inte före åtta"."""
    return _still_to_come(next_time if NOT_UNTIL.search(text) else wanted_time, text, context)


def _still_to_come(reader: Reader, text: str, context: Context) -> Reading[Literal["later"]] | None:
    window = reader(text, context)
    if window is None or context.today is None or NOW.search(text) or text.rstrip().endswith("?"):
        return None
    is_to_come = window.value.start > datetime.combine(context.today, context.now or time())
    return Reading("later", window.basis) if is_to_come else None


@outcomes("later", "busy", "unwilling", "absent")
def not_now(text: str, context: Context) -> Reading[str] | None:
    """That now does not suit; who is busy, and then names a time ("but on Thursday I'm free"), is called then."""
    bad, last = a_bad_time(text, context), BUT.split(CLAUSES.split(text)[-1])[-1]
    if bad and bad.value == "busy" and _agreed_before(text, context):
        return None  # it is asked what counts
    if bad and bad.value == "busy" and CALL.search(text) and (named := a_time(text, context)):
        return named
    is_other = last != text and (bad is None or bad.value == "busy") and not a_bad_time(last, context)
    suits = _still_to_come(next_time, last, context) if is_other and SUITS.search(last) else None
    if bad is None or (bad.value == "busy" and NOT_UNTIL.search(text)):
        return another_moment(text, context) or (suits if BUT.search(text) else None) or bad
    return suits or (another_moment(last, context) if is_other else None) or bad


def _agreed_before(text: str, context: Context) -> Reading[Literal["yes", "unsure"]] | None:
    """The yes before what only tells where somebody is: "ja jag sitter på bussen", "ja men jag diskar bara"; unsure
    where that keeps from talking, and so is asked about: "ja fast jag sitter i möte"."""
    agreed, who = AGREED.match(text), callee(text, context)
    is_busy = who is not None and who.value == "busy"
    if agreed is None or NO_TIME.search(text) or (who and not is_busy):
        return None
    easy = EASY.search(text, agreed.end()) or (BUSY_ONLY.search(text, agreed.end()) if is_busy else None)
    if easy:
        return Reading("yes", text[: easy.end()])
    return Reading("unsure", text) if is_busy and agreed["contrast"] else None


@outcomes("yes", "no", "unsure")
def suits_now(text: str, context: Context) -> Reading[str] | None:
    """The yes or no to whether it suits now; a yes behind a "but" explains what it is set against: "I have a customer
    here but okay"."""
    if agreed := _agreed_before(text, context):
        return agreed if agreed.value == "yes" else None
    if BY_NAME.match(text):
        return None
    text = _known_by(context).sub(",", text)
    before, but, last = text.rpartition(" men ")
    after_all = hear.yes_no(last, context) if but else None
    if after_all and after_all.value == "yes" and last.startswith(after_all.basis):
        return Reading("yes", f"{before}{but}{after_all.basis}")
    return hear.yes_no(YESTERDAY.sub(",", text), context)


def _known_by(context: Context) -> re.Pattern[str]:
    """A yes with which somebody knows the shop again, and agrees to nothing yet: "jaha Exempelbolaget ja, affären"."""
    named = (str(context.known.get(name) or "") for name in ("company", "store_name"))
    shop = "|".join(filter(None, (*map(re.escape, named), r"(?:den )?(?:affären|butiken)")))
    return re.compile(rf"\b(?:{shop}) ja\b(?! (?:det|då|visst|kör|gärna)\b)|\bja (?:{shop})\b", re.IGNORECASE)


def not_the_visitor(text: str, context: Context) -> Reading[Literal["absent"]] | None:
    """Somebody else has visited the store, and does not fetch that person. Who has rated the visit speaks of something
    that they did not use there."""
    has_answered = any(name.startswith(ANSWER) for name in context.known)
    match = None if has_answered or fetching(text, context) else NOT_THERE.search(text)
    return Reading("absent", match[0]) if match else None


@outcomes("later", "busy")
def called_off(text: str, context: Context) -> Reading[str] | None:
    """That somebody does not want the call now, in words that can mean nothing else in the middle of it."""
    if unwished := unwished_now(text, context):
        return Reading("busy", unwished.basis)
    if context.asking.startswith(ANSWER) and (rest_of_it := REST_LATER.search(text)):
        is_away = AWAY(text[: rest_of_it.start()], context)
        return Reading("later", text if is_away else text[rest_of_it.start() :])
    if wish_for_a_person(text, context):
        return None
    who = callee(text, context)
    is_said = who and who.value == "later" and (_is_all(text, who.basis, context) or next_time(text, context))
    return Reading("later", who.basis) if who and is_said else None


@outcomes("goodbye", "cancel", "later")
def leaving_now(text: str, context: Context) -> Reading[str] | None:
    """That somebody leaves after what they said before, or until later; not "but at eight I have to go"."""
    who = callee(text, context)
    leaves = (each for each in CLAUSES.split(text) if hear.only_command(each, context))
    if who and who.value == "later" and (clause := next(leaves, "")):
        return Reading("later", text[text.find(clause) :])
    if AT_A_TIME.search(text) or HABIT.search(text):
        return None
    return (
        leaving_in_the_middle(text, context)
        or leaving_at_last(text, context)
        or _goodbye_and_no_more(text, context)
    )


def not_an_answer(text: str, context: Context) -> Reading[Command] | None:
    """A command, and not the mark that is asked for with a word that may greet: "tja, ett"."""
    said, question = hear.only_command(text, context), being_asked(context)
    is_mark = said and said.value == "repeat" and question and question.kind == "rating"
    return None if is_mark and question and asked(question).hear(text, context) else said


@outcomes("repeat", "wait")
def holding(text: str, context: Context) -> Reading[str] | None:
    """Somebody asks to hear it again or to wait, and answers nothing of a question that wants no words of their own:
    "vad sa du jag hör så dåligt", "vänta ungen gråter". Who begins the answer to an open question so, and tells in a
    few words of nothing in the store, is called away."""
    said, question = hear.command(text, context), being_asked(context)
    if question is None or question.kind == "open":
        waits = WAITS.match(text) if context.asking.startswith(ANSWER) else None
        told = text[waits.end() :] if waits else ""
        is_away = len(told.split()) <= FEW and not (OF_THE_VISIT.search(told) or NOT_AWAY.search(told))
        return Reading("wait", text) if waits and told and is_away else None
    if said is None or said.value not in ("repeat", "wait"):
        return None
    is_begun = said.value == "repeat" or WAITS.match(text)
    said_without = text if question.kind == "rating" else text.replace(said.basis, ",")
    answers = asked(question).hear(said_without, context)
    return Reading(said.value, text) if is_begun and not answers else None


def _goodbye_and_no_more(text: str, context: Context) -> Reading[str] | None:
    """A goodbye, behind which nothing but farewells is said: "jag måste lägga på ha det bra hej"."""
    said = hear.command(text, context)
    is_last = said and said.value == "goodbye" and not without_command(text.partition(said.basis)[2], context)
    return said if is_last else None


def bereaved(text: str, _: Context) -> Reading[Literal["bereaved"]] | None:
    """That somebody near has died, told beside whatever is answered."""
    match = BEREAVED.search(text)
    return Reading("bereaved", match[0]) if match else None


def _is_all(text: str, said: str, context: Context) -> bool:
    """Whether a clause of the text says this and nothing else: "ring sen"; an infinitive tells what to do better."""
    clause = next((each for each in CLAUSES.split(text) if said in each), "")
    return bool(clause) and not INFINITIVE.match(clause) and not rest(clause, (said,), context).words


def relenting(text: str, _: Context) -> Reading[Literal["now"]] | None:
    match = RELENTING.search(text)
    return Reading("now", match[0]) if match else None


def no_other_time(text: str, _: Context) -> Reading[Literal["no"]] | None:
    match = NO_OTHER_TIME.search(text)
    return Reading("no", match[0]) if match else None


def takes_questions(text: str, context: Context) -> Reading[Literal["yes"]] | None:
    """Somebody asks for the questions instead of saying yes: "ställ frågorna nu, jag har tid"."""
    if limit := fewer(text, context):
        answer = hear.yes_no(text.replace(limit.basis, ","), context)
        return Reading("yes", limit.basis) if answer is None or answer.value == "yes" else None
    found = relenting(text, context)
    return Reading("yes", found.basis) if found else None


def a_time_to_call(text: str, context: Context) -> Reading[hear.Window] | None:
    """ "Ring i kväll i stället" names it at once; "jag var där i går" does not."""
    later = not_now(text, context)
    return next_time(text, context) if later and later.value == "later" else None


def asked_to_call(text: str, context: Context) -> Reading[hear.Window] | None:
    """The time at which somebody who breaks off asks to be called: "jag måste sluta, ring i morgon"."""
    who = callee(text, context)
    wants = (who and who.value == "later") or REST_LATER.search(text)
    return next_time(text, context) if wants else None


def questions(values: Values) -> Sequence[Question]:
    """Those of this call; each knows those that were answered, of which a correction may speak."""
    listed = in_time(values)
    answered = tuple(each for each in listed if f"{ANSWER}{each.id}" in values["answers"])
    ratings = [each for each in listed if each.kind == "rating" and each not in answered]
    first = [*{each.highest: each for each in reversed(ratings)}.values()] if not answered else []
    return [asked(each, answered, is_only=ratings == [each], is_first=each in first) for each in listed]


def how_far(_: str, values: Values) -> Literal["completed", "shortened"]:
    return "completed" if is_complete(values) else "shortened"


@outcomes("completed", "shortened", "declined", "later")
def left_at(heard: str, values: Values) -> str:
    """What a call has come to when the customer takes leave; the question being asked counts as put. Who has answered
    something has not declined."""
    if heard not in LEAVING:
        return heard
    put = {**values, "skipped": (*values["skipped"], values["asking"])}
    is_begun = any(name.startswith(ANSWER) for name in values["answers"])
    return how_far(heard, put) if is_begun else "declined"


flow = Flow(
    "feedback",
    persona=PERSONA,
    language="sv-SE",
    voice="Polly.Elin-Neural",
    timezone="Europe/Stockholm",
    # Words that a customer says about the visit ("jag fick vänta") are no commands.
    basics=replace(basics, command=either(fetching, not_an_answer, last_goodbye, holding)),
    speech={"profanity_filter": "false"},
    identity=(
        "Hej! Jag är en automatisk röst som ringer för {company} om ditt besök hos oss.",
        "Hej! Jag är en automatisk röst som ringer för butiken som du har besökt.",
    ),
    interrupts=(
        Interrupt(
            "no_time",
            a_bad_time,
            {"busy": "another_time", "later": "when", "unwilling": "declined", "absent": "visitor"},
            placed=True,
            unless=("moment",),
            turns=BEFORE_THE_FIRST_MESSAGE,
            early=True,
        ),
        Interrupt("home_at", home_at, {"later": "when"}, placed=True, turns=BEFORE_THE_SECOND_QUESTION),
        Interrupt(
            "not_the_visitor",
            not_the_visitor,
            {"absent": "visitor"},
            placed=True,
            unless=("moment", "visitor"),
            turns=BEFORE_THE_SECOND_QUESTION,
        ),
        Interrupt(
            "called_off",
            called_off,
            {"later": "later", "busy": "another_time"},
            unless=("moment", "another_time", "when"),
            placed=True,
            answered=True,
        ),
        Interrupt(
            "bereaved",
            bereaved,
            {"bereaved": Noted("Jag beklagar sorgen.")},
            unless=("another_time", "when"),
            answered=True,
        ),
        Interrupt(
            "for_a_person",
            wish_for_a_person,
            {
                "person": Noted(
                    "Jag skriver upp att du vill tala med en person, men jag kan inte lova att någon ringer."
                )
            },
            unless=("another_time", "when"),
            answered=True,
        ),
        Interrupt(
            "leaving",
            either(hear.only_command, leaving_now),
            {
                "completed": "thanks",
                "shortened": "time_is_up",
                "declined": "declined",
                "later": "later",
            },
            answered=True,
            decide=left_at,
        ),
        Interrupt("called_away", called_away, {"away": "rest"}, placed=True, answered=True),
    ),
    answers={
        "are_you_a_bot": (
            "Du talar med en maskin: det här är ett automatiskt samtal från {company}. Butiken får dina svar.",
            "Du talar med en maskin: det här är ett automatiskt samtal. Butiken får dina svar.",
        ),
        "who": (
            "Det här är ett automatiskt samtal från {company}, om att du har besökt {store_name}.",
            "Det här är ett automatiskt samtal från {company}.",
            "Det här är ett automatiskt samtal från butiken som du har besökt.",
        ),
        "what_about": (
            "Det här är ett automatiskt samtal från {company}. Vi vill veta hur ditt besök hos oss var.",
            "Det här är ett automatiskt samtal. Vi vill veta hur ditt besök hos oss var.",
        ),
        "how_you_know": "Butiken har fått ditt nummer i samband med ditt besök.",
        "why_you_ask": "Butiken vill bli bättre, men du behöver inte svara.",
        "recorded": "Ljudet sparas inte, men det du säger skrivs ned.",
        "privacy": "Det du säger skrivs ned, och butiken får läsa det. Det är inte anonymt.",
        "duration": ("Det här samtalet tar {how_long}.", "Det här samtalet tar en till två minuter."),
        "price": "Vi tar inget betalt för det.",
        "reward": "Du får inget för det, men butiken kan bli bättre.",
        "selling": "Nej, vi säljer ingenting. Vi vill bara veta hur ditt besök hos oss var.",
        "hours": "Öppettiderna känner jag tyvärr inte till.",
        "scale": "Den lägsta siffran är sämst, och den högsta är bäst.",
        "help": "Du kan svara med egna ord eller trycka en siffra, och du kan när som helst säga: sluta.",
    },
    attention={"person": "wants to talk with a person"},
    farewell="Tack för att du tog dig tid. Hej då.",
    net={"wrong_number": "declined", "not_there": "later", "cared": "declined"},
    limits=Limits(to="time_is_up", turns=40, repeats=2, seconds=120, hard_seconds=150),
    after_call=(keep_feedback,),
    states=(
        Do("find", find_questions, goto={"found": "moment", "nothing": "nothing"}, failed="nothing"),
        Ask(
            "moment",
            (
                "Hej! Det här är ett automatiskt samtal från {company}. Du har nyss besökt {store_name}, "
                "och vi har {how_many} som tar {how_long}. Passar det nu?",
                "Hej! Det här är ett automatiskt samtal från butiken som du nyss besökte. Vi har några korta "
                "frågor som tar en till två minuter. Passar det nu?",
            ),
            hear=either(not_now, takes_questions, suits_now),
            keys={"1": "yes", "2": "no"},
            goto={
                "yes": "questions",
                "no": "another_time",
                "unsure": "another_time",
                "busy": "another_time",
                "later": "when",
                "absent": "visitor",
                "unwilling": "declined",
            },
            listen_for=(
                replace(better_time, hear=a_time_to_call),
                replace(beside_a_rating, hear=beside_the_yes),
                at_most,
            ),
            again=("Får vi ställa några korta frågor om ditt besök nu? Svara ja eller nej.",),
            stuck="unheard",
            hints=("ja", "ja tack", "jadå", "nej", "nej tack", "inte nu", "senare"),
            means={
                "yes": "kunden har tid nu",
                "no": "kunden har inte tid, eller vill inte",
                "busy": "kunden är upptagen just nu",
                "later": "kunden vill bli uppringd senare",
                "unwilling": "kunden vill inte vara med",
            },
            about="om det passar att svara på frågor nu",
        ),
        Ask(
            "visitor",
            "Jag förstår. Kan den som var i butiken svara nu?",
            hear=either(not_now, a_time, takes_questions, suits_now),
            keys={"1": "yes", "2": "no"},
            goto={
                "yes": "questions",
                "no": "another_time",
                "unsure": "another_time",
                "busy": "another_time",
                "later": "when",
                "unwilling": "declined",
                "absent": "declined",
            },
            listen_for=(better_time,),
            again=("Säg ja om den som var i butiken kan svara nu, eller när vi kan ringa i stället.",),
            stuck="declined",
            hints=("ja", "nej", "vänta", "senare"),
            means={
                "yes": "den som besökte butiken svarar nu",
                "no": "den som besökte butiken kan inte svara nu",
                "busy": "den som besökte butiken är upptagen",
                "later": "vill bli uppringd senare",
                "unwilling": "vill inte vara med",
                "absent": "den som svarar har inte besökt butiken",
            },
            about="om den som besökte butiken kan svara nu",
        ),
        Collect(
            "questions",
            questions,
            opening="Tack!",
            decide=how_far,
            goto={"completed": "thanks", "shortened": "time_is_up"},
            stuck="thanks",
            written_down=NOT_UNDERSTOOD,
            listen_for=(beside_a_rating, replace(better_time, hear=asked_to_call)),
            about="kundens svar på butikens frågor",
        ),
        End(
            "thanks",
            "Tack så mycket för dina svar, de hjälper oss att bli bättre. Ha det så bra. Hej då!",
            outcome="completed",
        ),
        End(
            "time_is_up",
            "Nu ska jag inte ta mer av din tid. Tack så mycket för dina svar. Hej då!",
            outcome="shortened",
        ),
        Ask(
            "another_time",
            "Jag förstår. Ska vi ringa en annan gång i stället, eller aldrig mer?",
            hear=either(
                no_other_time,
                choice(
                    {
                        "never": ("aldrig", "aldrig mer", "aldrig igen"),
                        "later": (
                            "senare",
                            "en annan gång",
                            "annan dag",
                            "annan tid",
                            "ring igen",
                        ),
                    }
                ),
                a_time,
                relenting,
                a_bad_time,
                hear.yes_no,
            ),
            keys={"1": "later", "2": "never"},
            goto={
                "later": "when",
                "now": "questions",
                "busy": "when",
                "yes": "when",
                "never": "never_again",
                "no": "declined",
                "unwilling": "declined",
                "absent": "declined",
                "unsure": "declined",
            },
            again=("Säg: en annan gång, eller: aldrig mer. Du kan också säga nej tack.",),
            stuck="declined",
            listen_for=(better_time,),
            hints=("en annan gång", "senare", "i morgon", "aldrig mer", "nej tack"),
            means={
                "later": "vill bli uppringd en annan gång",
                "busy": "har inte tid just nu",
                "now": "svarar ändå på frågorna nu",
                "never": "vill aldrig mer bli uppringd",
                "no": "vill inte svara",
            },
            about="om vi ska ringa en annan gång eller aldrig mer",
        ),
        Collect("when", (better_time,), goto={"done": "later"}, stuck="later"),
        End(
            "later",
            ("Då ringer vi {better_time}. Tack, hej då!", "Då hör vi av oss en annan dag. Tack, hej då!"),
            outcome="later",
        ),
        Ask(
            "rest",
            "Jag förstår. Ska vi sluta här, ringa om resten en annan gång, eller fortsätta?",
            hear=either(
                choice(
                    {
                        "stop": ("sluta", "sluta här", "det räcker", "nöj er med det"),
                        "later": ("en annan gång", "senare", "ring om resten", "ta resten sen"),
                        "on": ("fortsätta", "fortsätt", "kör på", "är kvar", "tillbaka"),
                    }
                ),
                a_time,
                relenting,
                a_bad_time,
                hear.yes_no,
            ),
            keys={"1": "stop", "2": "later", "3": "on"},
            goto={
                "stop": "time_is_up",
                "yes": "time_is_up",
                "unsure": "time_is_up",
                "busy": "time_is_up",
                "unwilling": "time_is_up",
                "absent": "time_is_up",
                "later": "when",
                "no": "questions",
                "on": "questions",
                "now": "questions",
            },
            again=("Säg: sluta, en annan gång, eller fortsätt.",),
            listen_for=(better_time,),
            stuck="time_is_up",
            hints=("sluta här", "en annan gång", "senare", "fortsätt"),
            means={"stop": "vill sluta här", "later": "vill ta resten en annan gång", "on": "vill fortsätta"},
            about="om vi ska sluta, ringa om resten en annan gång eller fortsätta",
        ),
        End(
            "declined", "Då ska jag inte störa mer. Tack för att du tog dig tid. Hej då!", outcome="declined"
        ),
        End(
            "never_again",
            "Då ringer vi inte dig igen. Förlåt att vi störde. Hej då.",
            does=add_to_do_not_call,
            outcome="do_not_call",
        ),
        End("unheard", "Det verkar inte fungera just nu, så jag lägger på. Hej då!", outcome="declined"),
        End(
            "nothing",
            "Hej! Det här är en automatisk röst som frågar hur besöket i butiken var. Just nu har vi inga "
            "frågor till dig. Tack för att du ringde. Hej då!",
            outcome="no_questions",
        ),
    ),
)
