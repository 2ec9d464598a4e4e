"""Yes, no, or unsure."""

from dataclasses import dataclass
from typing import Literal

from parley.hear.language import table
from parley.hear.words import Heard, View, any_of, listen
from parley.reading import Context, Reading

Answer = Literal["yes", "no", "unsure"]


@dataclass(frozen=True, slots=True)
class Answers:
    """How a language says yes and no: regular expressions over plain words.

    `fillers` may come before an answer and mean nothing. `idioms` look like one answer at the start
    and are another ("no problem"). `yes` and `no` at the start are the answer; the last of several
    in a row counts ("yeah no"). `postponed` turns even a yes into a no ("yes, but not now").
    `denied` and `affirmed` are an answer wherever they stand, `agreed` only when nothing is asked back.
    `enough` and `more` are the answers to "anything else?", which `offers` recognises in what was asked.
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


def yes_no(text: str, context: Context) -> Reading[Answer] | None:
    """What a person answered to a yes/no question; `None` for neither."""
    words = table(Answers, context.language)
    heard = listen(text, context.language)
    if words is None or not heard.plain.text:
        return None
    for step in (_idiom, _postponed, _unsure, _head, _enough, _stance):
        reading = step(heard, words, context)
        if reading:
            return reading
    return None


def _start(view: View, words: Answers) -> int:
    """Where the answer starts once the fillers are passed."""
    match = any_of((f"(?:(?:{'|'.join(words.fillers)}) )+",)).match(view.text + " ")
    return min(match.end(), len(view.text)) if match else 0


def _idiom(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    start = _start(heard.plain, words)
    for idiom, answer in words.idioms.items():
        match = any_of((idiom,)).match(heard.plain.text, start)
        if match:
            return Reading(answer, heard.plain.basis(match))
    return None


def _anywhere(answer: Answer, phrases: tuple[str, ...], heard: Heard) -> Reading[Answer] | None:
    match = any_of(phrases).search(heard.plain.text)
    return Reading(answer, heard.plain.basis(match)) if match else None


def _postponed(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    return _anywhere("no", words.postponed, heard)


def _unsure(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    return _anywhere("unsure", words.unsure, heard)


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


def _enough(heard: Heard, words: Answers, context: Context) -> Reading[Answer] | None:
    asked = listen(context.asked, context.language).plain.text
    offered = any_of(words.offers).search(asked)
    return _anywhere("no", words.enough, heard) if offered else None


def _stance(heard: Heard, words: Answers, _: Context) -> Reading[Answer] | None:
    denied = _anywhere("no", words.denied, heard)
    if denied:
        return denied
    affirmed = _anywhere("yes", words.affirmed, heard)
    if affirmed or heard.asks or any_of(words.questions).search(heard.plain.text):
        return affirmed
    match = any_of(words.agreed).match(heard.plain.text, _start(heard.plain, words))
    return Reading("yes", heard.plain.basis(match)) if match else None
