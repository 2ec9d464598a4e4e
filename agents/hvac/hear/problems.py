"""What is wrong, in the caller's words, fit to be read back."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from agents.hvac.hear.visits import visit_wanted, wished_time
from parley.hear.addresses import address
from parley.hear.corrections import as_corrected
from parley.hear.interjections import is_interjection
from parley.hear.rest import rest
from parley.hear.side_questions import side_question
from parley.hear.words import Heard, PhrasePattern, any_of, listen, lowered, pattern, prompted, unaccented
from parley.languages import table
from parley.reading import Context, Reading, free, sampled

FEWEST_LETTERS = 3
CLAUSES_BEFORE, SHORT_CLAUSE = 2, 4
LONGEST = 140
"""Characters of a problem that is read back: some ten seconds of speech."""


class Problems(NamedTuple):
    """How a language speaks of problems: regular expressions over the lower-case text.

    `openers` come before the problem and say nothing about it, `closers` after it. `spoken_for` words are said
    differently to the caller ("my" is "the"). `symptoms` tell that something is wrong; where a problem was `asked`
    for, any words that are not `empty` do. A clause that begins with `asking` is a question; one of `questions`
    asks for something to be told, and one of `denials` says that something is not so: neither tells of anything
    wrong. `jobs` name in a wish what shall be done (the group `job`). `additions` begin a second problem. `asides`
    are about somebody, or said to somebody else. `joints` are where a clause ends without a pause. `requests` come
    before what is wanted, and the `times` behind it say when. A clause right before that names one of the `units`
    belongs to it; `before_places` stand before an address. `joint` stands between two problems. `leads` only lead to
    what is wrong: "it's a". Behind one of the `heads` a story begins, and what stands before it tells of nothing.
    """

    openers: tuple[str, ...]
    closers: tuple[str, ...]
    fillers: tuple[str, ...]
    spoken_for: dict[str, str]
    symptoms: tuple[str, ...]
    asking: tuple[str, ...]
    asked: tuple[str, ...]
    empty: tuple[str, ...]
    joint: str
    questions: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    additions: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    before_places: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()


@sampled("my AC is broken", "a quote for a new system", kind="free_text")
@free
def problem(text: str, context: Context) -> Reading[str] | None:
    """The problem as a phrase for "your problem: ...": "hi, um, my AC is blowing warm air" is "the AC is
    blowing warm air". A second one is told with the first (`context.known`): "also, the water heater leaks".
    """
    words = table(Problems, context.language)
    if words is None:
        return None
    heard = _as_meant(text, words, context)
    asked = any_of(words.asked).search(prompted(_question(context.asked), context.language).plain.text)
    symptom = any_of(words.symptoms).search(heard.plain.text)
    job = None if asked else any_of(words.jobs).search(heard.plain.text)
    if not (symptom or job) and (not asked or _is_something_else(text, words, context)):
        return None
    if any_of(words.empty).fullmatch(heard.plain.text) or _asks_or_denies(heard, words):
        return None
    before = heard.plain.text[: job.start()] if job else ""  # "my AC is broken and I need a quote"
    if job and not all(any_of(each).search(before) for each in (words.units, words.symptoms)):
        named = _spoken_for(heard.plain.words(job.start("job"), job.end("job")), words)
        return Reading(_added(named, (heard,), words, context), heard.said)
    if not asked and _only_asks(heard, words, context):
        return None
    telling, basis = _telling(heard, words)
    told = _stripped(_without_place(_stripped(telling, words, context), words, context), words, context)
    cleaned = _spoken_for(_shortened(told, words), words)
    if sum(letter.isalpha() for letter in cleaned) < FEWEST_LETTERS:
        return None
    return Reading(
        _added(cleaned, (heard, listen(telling, context.language)), words, context), basis.strip(" ,.!?;")
    )


def _is_something_else(text: str, words: Problems, context: Context) -> bool:
    """Whether words that tell of nothing wrong are an answer to another question, say nothing, or are about somebody:
    "my roommate is home Thursday". One that is known is put right by naming a unit."""
    others = (is_interjection, address, wished_time, side_question)
    if any(reader(text, context) for reader in others) or not rest(text, (), context).words:
        return True
    told = listen(_stripped(text, words, context), context.language).plain.text
    is_known = bool(context.known.get("problem")) and not any_of(words.units).search(told)
    return is_known or any_of(words.asides).fullmatch(told) is not None


def _question(asked: str) -> str:
    """What was asked last, without what was read back before it: a problem that is known asks for none."""
    return pattern(r"(?s).*[.!:] (?=[^.!:]*\?$)").sub("", asked.strip())


def _as_meant(text: str, words: Problems, context: Context) -> Heard:
    """What follows a correction, where that tells of something wrong by itself."""
    after = listen(as_corrected(text, context.language), context.language)
    return after if any_of(words.symptoms).search(after.plain.text) else listen(text, context.language)


def _without_place(telling: str, words: Problems, context: Context) -> str:
    """Up to the address, where one follows: "my AC is broken at 4210 Oak Street"; what comes after it, where only that
    tells of something wrong: "my tenant at 4210 Oak Street says it leaks"."""
    place = address(telling, context)
    before, _, after = telling.partition(place.basis) if place else ("", "", "")
    symptoms = any_of(words.symptoms)
    if symptoms.search(listen(after, context.language).plain.text) and not symptoms.search(
        listen(before, context.language).plain.text
    ):
        return after
    at = pattern(rf"(?i)[ ,]+(?:{'|'.join(words.before_places)})[ ,]*$").search(before)
    return before[: at.start()] if at else telling


def _asks_or_denies(heard: Heard, words: Problems) -> bool:
    """Whether each part of it asks for something to be told, or says that something is not so; or the first says that
    nothing is wrong, and no other that something is: "nothing's broken, I just need him at the new house"."""
    parts = [listen(each, heard.language).plain.text for each in pattern(r"[^,.!?;¿]+").findall(heard.said)]
    if all(any_of(words.questions + words.denials).fullmatch(each) for each in parts if each):
        return True
    is_denied = any_of(words.denials).fullmatch(parts[0]) is not None
    return is_denied and not any(any_of(words.symptoms).search(each) for each in parts[1:])


def _only_asks(heard: Heard, words: Problems, context: Context) -> bool:
    """Whether all that might tell of something wrong asks for a price, a time or somebody to come."""
    asking = pattern(rf"\s*(?:{'|'.join(words.asking)})\b")
    telling = any_of(words.symptoms)
    clauses = [
        clause
        for clause in pattern(r"[^,.!?;¿]+").findall(heard.said)
        if telling.search(listen(clause, heard.language).plain.text)
    ]
    return bool(clauses) and all(
        asking.match(listen(clause, context.language).lower)
        and (side_question(clause, context) or _asks_to_come(clause, telling, context))
        for clause in clauses
    )


def _asks_to_come(clause: str, telling: PhrasePattern, context: Context) -> bool:
    """Somebody is to come, and nothing else in the clause tells of something wrong."""
    wanted = visit_wanted(clause, context)
    rest = clause.replace(wanted.basis, ",") if wanted else clause
    return wanted is not None and not telling.search(listen(rest, context.language).plain.text)


def _added(cleaned: str, said: Sequence[Heard], words: Problems, context: Context) -> str:
    """With the problem that was told before, where this is another one."""
    before = str(context.known.get("problem") or "")
    is_another = any(any_of(words.additions).search(each.plain.text) for each in said)
    is_in_it = pattern(rf"\b{re.escape(_bare(cleaned, words, context))}\b").search(
        _bare(before, words, context)
    )
    if is_in_it:
        return before
    return f"{before}, {words.joint} {cleaned}" if before and is_another else cleaned


def _bare(problem: str, words: Problems, context: Context) -> str:
    """Without what only leads to it: "it's a tune up" is told in "a tune up on the AC"."""
    plain = listen(problem, context.language).plain.text
    return any_of(words.leads, r"^(?:(?:{}) )+").sub("", plain)


def _telling(heard: Heard, words: Problems) -> tuple[str, str]:
    """The clauses from the first that tells of something wrong to the last: not who calls, nor where; without asides,
    and with them.

    Nothing where all that sounds like a problem is asked ("how much is a repair?") or denied.
    """
    clauses = list(_clauses(heard, words))
    plain = {place: listen(heard.said[slice(*place)], heard.language).plain.text for place in clauses}
    telling = [place for place in clauses if any_of(words.symptoms).search(plain[place])]
    besides = any_of(words.questions + words.denials)
    asking = pattern(rf"\s*(?:{'|'.join(words.asking)})\b")
    if not telling:
        is_asked = all(
            asking.match(heard.lower, place[0]) or besides.fullmatch(plain[place]) for place in clauses
        )
        return ("", "") if is_asked else (heard.said, heard.said)
    wrong = [place for place in telling if not besides.fullmatch(plain[place])]
    statements = [place for place in wrong if not asking.match(heard.lower, place[0])] or wrong
    if not statements:
        return "", ""
    start = _beginning(clauses, statements[0], plain, words)
    told = clauses[clauses.index(start) : clauses.index(statements[-1]) + 1]
    asides = any_of(words.asides)
    kept = [place for place in told if place in telling or not asides.fullmatch(plain[place])]
    whole = heard.said[start[0] : statements[-1][1]]
    return (whole if kept == told else ",".join(heard.said[slice(*place)] for place in kept)), whole


def _beginning(
    clauses: Sequence[tuple[int, int]],
    first: tuple[int, int],
    plain: Mapping[tuple[int, int], str],
    words: Problems,
) -> tuple[int, int]:
    """The short clause right before that names what it is about: "the blower, it runs, but nothing comes out"."""
    besides = any_of(words.questions + words.denials)
    for clause in reversed(clauses[: clauses.index(first)][-CLAUSES_BEFORE:]):
        if len(plain[clause].split()) > SHORT_CLAUSE or besides.fullmatch(plain[clause]):
            break
        if any_of(words.units).search(plain[clause]):
            return clause
    return first


def _clauses(heard: Heard, words: Problems) -> Iterator[tuple[int, int]]:
    """Where clauses begin and end: at a sign, or where another one is joined to it."""
    joint = pattern(rf"\s(?=(?:{'|'.join(words.joints)})\b)") if words.joints else pattern("(?!)")
    for clause in pattern(r"[^,.!?;¿]+").finditer(heard.said):
        start = clause.start()
        for join in joint.finditer(heard.lower, start + 1, clause.end()):
            yield start, join.start()
            start = join.start()
        yield start, clause.end()


def _stripped(said: str, words: Problems, context: Context) -> str:
    """Without what comes before and after the problem."""

    def plain(text: str) -> str:
        return unaccented(lowered(text), context.language)

    text = " ".join(pattern(rf"(?i)\b(?:{'|'.join(words.fillers)})\b,?").sub(" ", said).split())
    asked_for = (
        pattern(rf".*?\b(?:{'|'.join(words.requests)})(?![\w'])").match(plain(text))
        if words.requests
        else None
    )
    if asked_for:
        text = text[asked_for.end() :]
    head = any_of(words.heads, r".*?\b(?:{})(?![\w'])").match(plain(text)) if words.heads else None
    if head and not any_of(words.symptoms).search(listen(text[: head.end()], context.language).plain.text):
        text = text[head.end() :]
    opener = pattern(rf"[\s,.!?-]*(?:{'|'.join(words.openers)})(?![\w'])")
    closers = words.closers + (words.times if asked_for else ())
    closer = pattern(rf"[\s,.!?-]*\b(?:{'|'.join(closers)})[\s,.!?]*$")
    while match := opener.match(plain(text)):
        text = text[match.end() :]
    while match := closer.search(plain(text)):
        text = text[: match.start()]
    return text.strip(" ,.!?-")


def _shortened(text: str, words: Problems) -> str:
    """Cut where a sentence, a phrase or a clause ends, or else a word."""
    if len(text) <= LONGEST:
        return text
    head = text[:LONGEST]
    joints = pattern(rf"(?i) (?=(?:{'|'.join((words.joint, *words.joints))})\b)").finditer(head)
    cut = max(head.rfind(". "), head.rfind(", "), head.rfind("? "), *(each.start() for each in joints))
    return head[: cut if cut > LONGEST // 3 else head.rfind(" ")].strip(" ,.")


def _spoken_for(text: str, words: Problems) -> str:
    """As it is said to the caller; a small word that was said twice in a row, once."""
    text = pattern(r"(?i)\b(\w{1,3})(?: \1\b)+").sub(r"\1", text)
    for said, spoken in words.spoken_for.items():
        text = pattern(rf"(?i)\b{said}\b").sub(spoken, text)
    return text[:1].lower() + text[1:] if pattern(r"A |[A-Z][a-z]").match(text) else text
