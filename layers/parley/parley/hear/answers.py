"""Yes, no, or unsure."""

import re
from collections.abc import Sequence, Set
from functools import cache
from typing import Literal, NamedTuple

from parley.hear.denials import denied
from parley.hear.words import (
    IN_A_ROW,
    Heard,
    Meanings,
    PhrasePattern,
    PhraseTable,
    any_of,
    listen,
    may_hold,
    once,
    pattern,
    prompted,
)
from parley.languages import table
from parley.reading import Context, Reading

Answer = Literal["yes", "no", "unsure"]

_BRIEF = 8
"""Words of an utterance that is nothing but an answer."""

_SENTENCE = r"[^.!?:;]+(?:[.!?:;](?!\s|$)[^.!?:;]*)*[.!?:;]*"

_PART = r"[^,.;?!]+[?]?"

_FIRST = 3
"""How many parts of a sentence are looked at for the first with more than one word: "I, well, I don't, because"."""

SHORTEST_VERB, STEM = 4, 5
"""Letters: "book", and as many as the forms of a verb have in common: "cancelo", "cancele"."""
BEFORE_MORE = r"(?<=\w )(?:{})(?= )"
OBJECTS = r"(?:(?:{})(?: |$))*"
_FOR_YES = ("requests", "confirmations", "polar")

_BESIDE = (
    *(
        "idioms",
        "own_words",
        "fillers",
        "contrasts",
        "amended",
        "negations",
        "objects",
        "questions",
        "interrogatives",
        "inverted",
    ),
    *("offers", "requests", "confirmations", "favours", "permissions", "polar"),
)
"""Fields of the table that are no answer by themselves, or are no list of phrases."""

_FAR = 3
_ECHOED = 3
"""Words of a question that only says the yes again: "suits what then?"."""
"""Words between an answer and a doubt that belong to different thoughts."""


class Answers(NamedTuple):
    """How a language says yes and no: regular expressions over plain words.

    `fillers` may come before an answer and mean nothing, and so may `contrasts` between two; one of the words `amended`
    between two takes the first back ("yes, or rather no").
    `idioms` look like one answer at the start and are
    another ("no problem"). `yes` and `no` at the start are the answer; the last of several in a row counts
    ("yeah no"). `unsure` counts anywhere, `pondering` where no answer comes before it ("let me ask my
    wife"). `postponed` turns even a yes into a no ("yes, but not now"). `denied` and `affirmed` are an
    answer wherever they stand, `agreed` only when nothing is asked back. `enough` is the no to "anything
    else?", which `offers` recognise in what was asked; `changes` are the no to `confirmations` ("is that
    correct?"); `wishes` that echo words of one of the `requests` ("shall I book it?") are its yes, and
    so is its verb with one of the `objects` ("book it"); `declined` is their friendly no ("I'm good"). In a few words
    `brief_no` and, without `negations`, `brief_yes` are an answer anywhere. Negative `statements` are the no to any
    question for a yes.
    `reversed_yes` anywhere turns a yes at the start into a no. `plain_yes` at the start is one even before a
    goodbye, where "okay" only takes leave. Asked for one of the `permissions` ("is now a good time?"), it is no offer
    that somebody declines who says "it's fine".

    Of a prompt only what it asks counts, not what it tells first ("quick check first: ..."), nor what follows one of
    the `interrogatives` ("when can we come?"). A question is `polar` where yes or no is its answer; there a `cautious`
    no ("not that I know of") is one to a fact. `granted` agrees to one of the `favours` ("could you move it?" "that's
    possible"). What was to be confirmed and is `approved` needs no change ("no, that's all good"). Of `own_words` the
    verbs of question and answer agree: "do you own it?" "I own it". A later sentence that begins `after_all` takes back
    a no: "nej, eller vänta. Jo, det gjorde jag"; one of the words `taken_back` does so in the middle of one. What is
    `concluded` at the very end counts, whatever led to it: "all but the yeast, but they got me some, so yes". Right
    behind one of the words `inverted` a yes is asked for: "would that be okay". What `settles` it at the start is a yes
    where one is asked for: "that's it, and tell him to knock".
    """

    fillers: tuple[str, ...]
    idioms: dict[str, Answer]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    unsure: tuple[str, ...]
    postponed: tuple[str, ...]
    denied: tuple[str, ...]
    affirmed: tuple[str, ...]
    agreed: tuple[str, ...]
    questions: tuple[str, ...]
    offers: tuple[str, ...] = ()
    enough: tuple[str, ...] = ()
    reversed_yes: tuple[str, ...] = ()
    confirmations: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    pondering: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    brief_yes: tuple[str, ...] = ()
    brief_no: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    plain_yes: tuple[str, ...] = ()
    interrogatives: tuple[str, ...] = ()
    polar: tuple[str, ...] = ()
    cautious: tuple[str, ...] = ()
    favours: tuple[str, ...] = ()
    granted: tuple[str, ...] = ()
    own_words: tuple[tuple[str, str], ...] = ()
    permissions: tuple[str, ...] = ()
    approved: tuple[str, ...] = ()
    after_all: tuple[str, ...] = ()
    taken_back: tuple[str, ...] = ()
    contrasts: tuple[str, ...] = ()
    amended: tuple[str, ...] = ()
    concluded: tuple[str, ...] = ()
    inverted: tuple[str, ...] = ()
    settles: tuple[str, ...] = ()


def yes_no(text: str, context: Context) -> Reading[Answer] | None:
    """What a person answered to a yes/no question; `None` for neither."""
    return _answered(listen(text, context.language), context)


@once
def _answered(heard: Heard, context: Context) -> Reading[Answer] | None:
    words = table(Answers, context.language)
    if words is None or not heard.plain.text:
        return None
    may_answer = may_hold(heard.plain.text, _answering(heard.language))
    if not may_answer and not speaks_of_the_offer(heard.said, context):
        return None
    for step in STEPS:
        reading = step(heard, words, context)
        if reading:
            return reading
    return None


@cache
def _answering(language: str) -> Set[PhrasePattern]:
    """Phrases of which every answer holds one, but for the verb of what was offered."""
    words = table(Answers, language)
    if words is None:
        return frozenset()
    lists = [each for name, each in words._asdict().items() if name not in _BESIDE]
    alone = (*words.idioms, *(answer for _, answer in words.own_words))
    return frozenset((*map(any_of, lists), *(any_of((each,)) for each in alone)))


def refused(text: str, context: Context) -> bool:
    """Whether the words are the no to what was asked: "shall I send it?" "I don't want to do that"."""
    answer = yes_no(text, context) if _asks_for_yes(context) else None
    return answer is not None and answer.value == "no"


def refused_plainly(text: str, context: Context) -> bool:
    """Whether they even start with it: "no need"."""
    words = table(Answers, context.language)
    if words is None or not _asks_for_yes(context):
        return False
    heard = listen(text, context.language)
    return bool(any_of(words.no).match(heard.plain.text, _start(heard)))


def agreed_plainly(text: str, context: Context) -> bool:
    """Whether they start with a plain yes to what was asked: "yes, see you then"."""
    return _asks_for_yes(context) and (begins_with_a_yes(text, context) or _settles(text, context))


def begins_with_a_yes(text: str, context: Context) -> bool:
    """Whether they start with a plain yes, whatever was asked; "that's fine" is none."""
    words, heard = table(Answers, context.language), listen(text, context.language)
    return words is not None and bool(any_of(words.plain_yes).match(heard.plain.text, _start(heard)))


def amends(text: str, context: Context) -> bool:
    """Whether a yes or a no is taken back by another in the same breath: "no, wait, yes"."""
    words, found = table(Answers, context.language), _begun(text, context)
    said = listen(found.basis, context.language).plain.text if found else ""
    return bool(words and any_of(words.amended).search(said, 1))


def answers_alone(text: str, context: Context) -> bool:
    """Whether the words are a yes or a no, and nothing else."""
    found = _begun(text, context)
    return found is not None and _is_all(found, listen(text, context.language))


def _begun(text: str, context: Context) -> Reading[Answer] | None:
    """The yes or no that the words start with."""
    words, heard = table(Answers, context.language), listen(text, context.language)
    return _head(heard, words, context) if words and heard.plain.tokens else None


def _is_all(found: Reading[Answer], heard: Heard) -> bool:
    return len(listen(found.basis, heard.language).plain.tokens) == len(heard.plain.tokens)


def agreed_wholly(text: str, context: Context) -> bool:
    """Whether all that was said agrees: "yeah, good enough"."""
    answer = yes_no(text, context) if _asks_for_yes(context) else None
    return answer is not None and answer.value == "yes" and answer.basis == text.strip(" .!")


def declined(text: str, context: Context) -> bool:
    """Whether they decline an offer in a friendly way: "I'm good"."""
    words = table(Answers, context.language)
    heard = listen(text, context.language)
    return words is not None and _declined(heard, words, context) is not None


def _asks_for_yes(context: Context) -> bool:
    """Whether something is offered or to be confirmed: "shall I book it?"."""
    return _asked(context, "requests", "confirmations") is not None


def asks_to_go_ahead(context: Context) -> bool:
    """Whether a question puts something to be agreed to; "your booking is confirmed" tells of it, and asks nothing."""
    return "?" in context.asked and _asks_for_yes(context) and not asks_for_more(context)


def asks_for_more(context: Context) -> bool:
    """Whether the question is "anything else?"."""
    return _asked(context, "offers") is not None


@once
def questions_in(prompt: Heard) -> Sequence[str]:
    """What is asked, in plain words: the questions of a prompt; all of it where it holds no question mark."""
    asked = [part for part in pattern(_SENTENCE).findall(prompt.said) if part.endswith("?")]
    return [listen(part, prompt.language).plain.text for part in asked] or [prompt.plain.text]


def _asked(context: Context, *kinds: str) -> re.Match[str] | None:
    """A phrase of one of these kinds in what is asked."""
    prompt = prompted(context.asked, context.language)
    return next((found for kind in kinds if (found := _asked_in(prompt, kind))), None)


@once
def _asked_in(prompt: Heard, kind: str) -> re.Match[str] | None:
    words = table(Answers, prompt.language)
    return _in_questions(getattr(words, kind), words, prompt) if words else None


def _in_questions(phrases: tuple[str, ...], words: Answers, prompt: Heard) -> re.Match[str] | None:
    for asked in questions_in(prompt):
        found = any_of(phrases).search(asked)
        if found and not any_of(words.interrogatives).search(asked, 0, found.start()):
            return found
    return None


@once
def _start(heard: Heard) -> int:
    """Where the answer starts once the fillers are passed."""
    words, text = table(Answers, heard.language), heard.plain.text
    match = any_of(words.fillers if words else (), IN_A_ROW).leading(text)
    return min(match.end(), len(text)) if match else 0


def _idiom(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    text, start = heard.plain.text, _start(heard)
    for idiom, answer in _idioms(heard.language).possible(text):
        match = idiom.match(text) or idiom.match(text, start)
        if match:
            return Reading(answer, heard.plain.basis(match))
    return None


@cache
def _idioms(language: str) -> Meanings[Answer]:
    words = table(Answers, language)
    return (
        Meanings((any_of((idiom,)), answer) for idiom, answer in words.idioms.items())
        if words
        else Meanings(())
    )


def _anywhere(answer: Answer, phrases: tuple[str, ...], heard: Heard) -> Reading[Answer] | None:
    match = any_of(phrases).search(heard.plain.text)
    return Reading(answer, heard.plain.basis(match)) if match else None


def _postponed(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    return _anywhere("no", words.postponed, heard)


def _unsure(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    """A doubt, unless it comes well after an answer: "no, please change that, I forgot something". What is set against
    it takes nothing from it: "all but one, but that's not your fault"."""
    text, start = heard.plain.text, _start(heard)
    contrast = any_of(words.contrasts, BEFORE_MORE).search(text)
    led = text[: contrast.start()].strip() if contrast else ""
    doubts = any_of(words.unsure)
    doubt = doubts.search(text) or (doubts.search(led) if led else None)
    answer = any_of(words.no).match(text, start) or any_of(words.yes).match(text, start)
    if doubt is None or (answer and text.count(" ", answer.end(), doubt.start()) > _FAR):
        return None
    return Reading("unsure", heard.plain.basis(doubt))


def _head(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """The answer words that the utterance starts with; the last of them counts, and takes those before it back."""
    text, position = heard.plain.text, _start(heard)
    filler, found, first = any_of(_between(heard.language)), None, None
    while position < len(text):
        no, yes = any_of(words.no).match(text, position), any_of(words.yes).match(text, position)
        match = no or yes
        if match:
            answer: Answer = "no" if no else "yes"
            first = match.start() if first is None else first
            found = Reading(answer, heard.plain.words(first, match.end()))
        else:
            match = filler.match(text, position)
        if not match:
            break
        position = match.end() + 1
    if found and found.value == "yes":
        return _reversed(heard, words, context) or found
    return found


def _reversed(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """What turns a yes into a no, unless just that is denied: "yes, nothing is wrong"."""
    view = heard.plain
    match = any_of(words.reversed_yes).search(view.text)
    is_denied = match and denied(view.words(0, match.start()), "", context)
    return Reading("no", view.basis(match)) if match and not is_denied else None


@cache
def _between(language: str) -> PhraseTable:
    """What may stand between two answers: "yes, but no"."""
    words = table(Answers, language)
    return PhraseTable((*words.fillers, *words.contrasts, *words.amended) if words else ())


def _approved(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A confirmation in words that may begin like a no ("no, that's fine"); after an offer the same words decline
    it."""
    if _asked(context, "requests") or not _asked(context, "confirmations"):
        return None
    match = any_of(words.approved).match(heard.plain.text)
    return Reading("yes", heard.plain.basis(match)) if match else None


def _settles(text: str, context: Context) -> bool:
    words = table(Answers, context.language)
    return bool(words and _settled(listen(text, context.language), words, context))


def _settled(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """Words that close what is offered, with something behind them: "that's it yeah book it"."""
    if heard.asks or not asks_to_go_ahead(context):
        return None
    settles, text = any_of(words.settles), heard.plain.text
    match = settles.match(text) or settles.match(text, _start(heard))
    return Reading("yes", heard.plain.basis(match)) if match else None


def _pondering(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    return _anywhere("unsure", words.pondering, heard)


def _granted(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """Consent to what was requested, and a cautious no to a question of fact."""
    if _asked(context, "favours"):
        return _anywhere("yes", words.granted, heard)
    is_fact = _asked(context, "polar") and not _asked(context, "confirmations")
    return _anywhere("no", words.cautious, heard) if is_fact else None


def _after_all(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A no that a later sentence takes back: "nej, det var slut. Jo, det fanns"."""
    if not words.after_all:
        return None
    if (taken := any_of(words.taken_back).search(heard.plain.text, 1)) and not heard.asks:
        begun = _head(listen(heard.plain.words(0, taken.start()), heard.language), words, context)
        if begun and begun.value == "no":
            return Reading("yes", heard.plain.words(0, taken.end()))
    first, *later = pattern(_SENTENCE).finditer(heard.said)
    again = any_of(words.after_all)
    taken_back = next(
        (each for each in later if again.match(listen(each[0], heard.language).plain.text)), None
    )
    before = _head(listen(first[0], heard.language), words, context) if taken_back else None
    if taken_back is None or before is None or before.value != "no":
        return None
    return Reading("yes", heard.said[: taken_back.end()].strip(" .!?"))


def _concluded(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """The answer that somebody comes to in the end."""
    match = any_of(words.concluded).search(heard.plain.text, 1) if words.concluded else None
    said = heard.plain.basis(match) if match else ""
    found = _head(listen(said, heard.language), words, context) if said else None
    return Reading(found.value, said) if found else None


def _at_last(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A plain yes, and nothing else, after other sentences: "is this about Nikita? Yes!"."""
    *before, last = pattern(_SENTENCE).findall(heard.said) or [""]
    said = listen(last, heard.language)
    found = _head(said, words, context) if before else None
    return found if found and found.value == "yes" and _is_all(found, said) else None


def _own_words(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """The question's own verb: "do you own the house?" "I own it"."""
    prompt = prompted(context.asked, context.language)
    for question, answer in words.own_words:
        match = any_of((answer,)).search(heard.plain.text)
        asked = _in_questions((question,), words, prompt) if match else None
        if asked and match and match[1] == asked[1]:
            return Reading("yes", heard.plain.basis(match))
    return None


def _clause(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """An answer before the first comma or full stop: "I have, twice"."""
    if not _asked(context, *_FOR_YES):
        return None
    for part in pattern(_PART).findall(heard.said)[:_FIRST]:
        clause = listen(part, heard.language)
        if len(clause.plain.tokens) > 1:
            return _stance(clause, words, context)
    return None


def _enough(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    return _anywhere("no", words.enough, heard) if _asked(context, "offers") else None


def _declined(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A friendly no to an offer: "would you like a reminder?" "I'm good"."""
    if _asked(context, "permissions"):
        return None
    return _anywhere("no", words.declined, heard) if _asked(context, "requests") else None


def _stance(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    denied = _anywhere("no", words.denied, heard)
    if denied:
        return None if heard.asks else denied
    affirmed = _anywhere("yes", words.affirmed, heard)
    if affirmed and _is_asked_about(heard, affirmed.basis, words):
        return None
    if affirmed or _asks_back(heard, words):
        return affirmed
    match = any_of(words.agreed).match(heard.plain.text, _start(heard))
    return Reading("yes", heard.plain.basis(match)) if match else None


def _is_asked_about(heard: Heard, basis: str, words: Answers) -> bool:
    """Whether the words of a yes only ask for one ("would that be okay"), or are said again to ask what is meant:
    "suits what?"."""
    before = heard.plain.text.partition(listen(basis, heard.language).plain.text)[0]
    if words.inverted and any_of(words.inverted, r"\b(?:{}) $").search(before):
        return True
    clause = next((part for part in pattern(_PART).findall(heard.said) if basis in part), "")
    after = listen(clause.partition(basis)[2], heard.language).plain
    return 0 < len(after.tokens) <= _ECHOED and bool(any_of(words.questions).match(after.text))


def _asks_back(heard: Heard, words: Answers) -> bool:
    return heard.asks or bool(any_of(words.questions).search(heard.plain.text))


def _change(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A change of what was to be confirmed is a no: "make it decaf"."""
    return _anywhere("no", words.changes, heard) if _asked(context, "confirmations") else None


def _statement(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A negative sentence in answer to a question for a yes: "do you smell gas?" "I can't smell anything"."""
    is_asked = not heard.asks and _asked(context, *_FOR_YES)
    return _anywhere("no", words.statements, heard) if is_asked else None


def _echo(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A wish for just what was offered is a yes: "shall I book a table?" "please book it for four"."""
    offered = _asked(context, "requests")
    if not offered or heard.asks:
        return None
    wish = any_of(words.wishes).match(heard.plain.text)
    offers = {word for word in offered.string[offered.end() :].split() if len(word) > 3}
    echoed = offers & {token.text for token in heard.plain.tokens}
    return Reading("yes", heard.said) if wish and echoed and not _asks_back(heard, words) else None


def _ordered(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """The verb of what was offered, as an order: "shall I cancel it?" "cancel it, please"."""
    verb = _offered_verb(context)
    said = heard.plain.text[_start(heard) :]
    if not verb or heard.asks or not said.startswith(verb) or not words.objects:
        return None
    is_all = any_of(words.objects, OBJECTS).fullmatch(said.partition(" ")[2])
    return Reading("yes", heard.said) if is_all else None


def speaks_of_the_offer(text: str, context: Context) -> bool:
    """Whether the words name what was offered by its verb: "yes, cancel", asked "shall I cancel it?"."""
    verb = _offered_verb(context)
    tokens = listen(text, context.language).plain.tokens
    return bool(verb) and any(token.text.startswith(verb) for token in tokens)


def _offered_verb(context: Context) -> str:
    """How the verb of what is offered begins; "" where nothing is. A phrase of offering may hold it: "le cancelo"."""
    offered = _asked(context, "requests")
    if offered is None:
        return ""
    after = offered.string[offered.end() :].split()
    verbs = [word for word in (offered[0].split()[-1], *after[:1]) if len(word) >= SHORTEST_VERB]
    return verbs[0][:STEM] if verbs else ""


def _brief(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    """An answer somewhere in a few words: "that's a big yes"."""
    if len(heard.plain.tokens) > _BRIEF or _asks_back(heard, words):
        return None
    denied = _anywhere("no", words.brief_no, heard)
    if denied or any_of(words.negations).search(heard.plain.text):
        return denied
    return _anywhere("yes", words.brief_yes, heard)


STEPS = (
    _concluded,
    _after_all,
    _idiom,
    _granted,
    _unsure,
    _postponed,
    _approved,
    _settled,
    _head,
    _pondering,
    _enough,
    _declined,
    _own_words,
    _stance,
    _change,
    _statement,
    _echo,
    _ordered,
    _brief,
    _clause,
    _at_last,
)
"""The ways to understand an answer, the first that does counts."""
