"""Yes, no, or unsure."""

from typing import Literal, NamedTuple

from parley.hear.language import table
from parley.hear.words import Heard, View, any_of, listen
from parley.reading import Context, Reading

Answer = Literal["yes", "no", "unsure"]

_BRIEF = 8
"""Words of an utterance that is nothing but an answer."""

_FAR = 3
"""Words between an answer and a doubt that belong to different thoughts."""


class Answers(NamedTuple):
    """How a language says yes and no: regular expressions over plain words.

    `fillers` may come before an answer and mean nothing. `idioms` look like one answer at the start and are
    another ("no problem"). `yes` and `no` at the start are the answer; the last of several in a row counts
    ("yeah no"). `unsure` counts anywhere, `pondering` where no answer comes before it ("let me ask my
    wife"). `postponed` turns even a yes into a no ("yes, but not now"). `denied` and `affirmed` are an
    answer wherever they stand, `agreed` only when nothing is asked back. `enough` is the no to "anything
    else?", which `offers` recognise in what was asked; `changes` are the no to `confirmations` ("is that
    correct?"); `wishes` that echo words of one of the `requests` ("shall I book it?") are its yes, and
    `declined` is their friendly no ("I'm good"). In a few words `brief_no` and, without `negations`,
    `brief_yes` are an answer anywhere. Negative `statements` are the no to any question for a yes.
    `reversed_yes` anywhere turns a yes at the start into a no. `plain_yes` at the start is one even before a
    goodbye, where "okay" only takes leave.
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
    brief_yes: tuple[str, ...] = ()
    brief_no: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    plain_yes: tuple[str, ...] = ()


def yes_no(text: str, context: Context) -> Reading[Answer] | None:
    """What a person answered to a yes/no question; `None` for neither."""
    words = table(Answers, context.language)
    heard = listen(text, context.language)
    if words is None or not heard.plain.text:
        return None
    for step in STEPS:
        reading = step(heard, words, context)
        if reading:
            return reading
    return None


def refused(text: str, context: Context) -> bool:
    """Whether the words are the no to what was asked: "shall I send it?" "I don't want to do that"."""
    answer = yes_no(text, context) if _asks_for_yes(context) else None
    return answer is not None and answer.value == "no"


def refused_plainly(text: str, context: Context) -> bool:
    """Whether they even start with it: "no need"."""
    words = table(Answers, context.language)
    if words is None or not _asks_for_yes(context):
        return False
    view = listen(text, context.language).plain
    return bool(any_of(words.no).match(view.text, _start(view, words)))


def agreed_plainly(text: str, context: Context) -> bool:
    """Whether they start with a plain yes to what was asked: "yes, see you then"."""
    words = table(Answers, context.language)
    if words is None or not _asks_for_yes(context):
        return False
    view = listen(text, context.language).plain
    return bool(any_of(words.plain_yes).match(view.text, _start(view, words)))


def declined(text: str, context: Context) -> bool:
    """Whether they decline an offer in a friendly way: "I'm good"."""
    words = table(Answers, context.language)
    heard = listen(text, context.language)
    return words is not None and _declined(heard, words, context) is not None


def _asks_for_yes(context: Context) -> bool:
    words = table(Answers, context.language)
    asked = listen(context.asked, context.language).plain.text
    return words is not None and bool(any_of(words.requests + words.confirmations).search(asked))


def _start(view: View, words: Answers) -> int:
    """Where the answer starts once the fillers are passed."""
    match = any_of((f"(?:(?:{'|'.join(words.fillers)}) )+",)).match(view.text + " ")
    return min(match.end(), len(view.text)) if match else 0


def _idiom(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    text, start = heard.plain.text, _start(heard.plain, words)
    for idiom, answer in words.idioms.items():
        match = any_of((idiom,)).match(text) or any_of((idiom,)).match(text, start)
        if match:
            return Reading(answer, heard.plain.basis(match))
    return None


def _anywhere(answer: Answer, phrases: tuple[str, ...], heard: Heard) -> Reading[Answer] | None:
    match = any_of(phrases).search(heard.plain.text)
    return Reading(answer, heard.plain.basis(match)) if match else None


def _postponed(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    return _anywhere("no", words.postponed, heard)


def _unsure(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    """A doubt, unless it comes well after an answer: "no, please change that, I forgot something"."""
    text, start = heard.plain.text, _start(heard.plain, words)
    doubt = any_of(words.unsure).search(text)
    answer = any_of(words.no).match(text, start) or any_of(words.yes).match(text, start)
    if doubt is None or (answer and text.count(" ", answer.end(), doubt.start()) > _FAR):
        return None
    return Reading("unsure", heard.plain.basis(doubt))


def _head(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    """The answer words that the utterance starts with; the last of them counts."""
    text, position = heard.plain.text, _start(heard.plain, words)
    filler, found = any_of((*words.fillers, "but")), None
    while position < len(text):
        no, yes = any_of(words.no).match(text, position), any_of(words.yes).match(text, position)
        match = no or yes
        if match:
            answer: Answer = "no" if no else "yes"
            found = Reading(answer, heard.plain.basis(match))
        else:
            match = filler.match(text, position)
        if not match:
            break
        position = match.end() + 1
    if found and found.value == "yes":
        return _anywhere("no", words.reversed_yes, heard) or found
    return found


def _pondering(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    return _anywhere("unsure", words.pondering, heard)


def _enough(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    asked = listen(context.asked, context.language).plain.text
    offered = any_of(words.offers).search(asked)
    return _anywhere("no", words.enough, heard) if offered else None


def _declined(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A friendly no to an offer: "would you like a reminder?" "I'm good"."""
    asked = listen(context.asked, context.language).plain.text
    return _anywhere("no", words.declined, heard) if any_of(words.requests).search(asked) else None


def _stance(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    denied = _anywhere("no", words.denied, heard)
    if denied:
        return None if heard.asks else denied
    affirmed = _anywhere("yes", words.affirmed, heard)
    if affirmed or _asks_back(heard, words):
        return affirmed
    match = any_of(words.agreed).match(heard.plain.text, _start(heard.plain, words))
    return Reading("yes", heard.plain.basis(match)) if match else None


def _asks_back(heard: Heard, words: Answers) -> bool:
    return heard.asks or bool(any_of(words.questions).search(heard.plain.text))


def _change(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A change of what was to be confirmed is a no: "make it decaf"."""
    asked = listen(context.asked, context.language).plain.text
    confirmed = any_of(words.confirmations).search(asked)
    return _anywhere("no", words.changes, heard) if confirmed else None


def _statement(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A negative sentence in answer to a question for a yes: "do you smell gas?" "I can't smell anything"."""
    asked = listen(context.asked, context.language).plain.text
    for_yes = any_of(words.requests + words.confirmations).search(asked)
    return _anywhere("no", words.statements, heard) if for_yes and not heard.asks else None


def _echo(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    """A wish for just what was offered is a yes: "shall I book a table?" "please book it for four"."""
    asked = listen(context.asked, context.language)
    offered = any_of(words.requests).search(asked.plain.text)
    if not offered or any_of(words.questions).search(asked.plain.text, 0, offered.start()) or heard.asks:
        return None
    wish = any_of(words.wishes).match(heard.plain.text)
    offers = {
        token.text
        for token in asked.plain.tokens[asked.plain.index(offered.end()) + 1 :]
        if len(token.text) > 3
    }
    echoed = offers & {token.text for token in heard.plain.tokens}
    return Reading("yes", heard.said) if wish and echoed and not _asks_back(heard, words) else None


def _brief(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    """An answer somewhere in a few words: "that's a big yes"."""
    if len(heard.plain.tokens) > _BRIEF or _asks_back(heard, words):
        return None
    denied = _anywhere("no", words.brief_no, heard)
    if denied or any_of(words.negations).search(heard.plain.text):
        return denied
    return _anywhere("yes", words.brief_yes, heard)


STEPS = (
    _idiom,
    _unsure,
    _postponed,
    _head,
    _pondering,
    _enough,
    _declined,
    _stance,
    _change,
    _statement,
    _echo,
    _brief,
)
"""The ways to understand an answer, the first that does counts."""
