"""How the questions of a survey are asked and understood in Swedish."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from parley import hear, speak_sv
from parley.flow import Question as Asked
from parley.hear.choices import choice
from parley.hear.free_text import free_text
from parley.reading import Context, Reader, Reading, either
from parley.survey.questions import Kind, Question

ANSWER = "answer_"
"""What the name of an answer begins with in a call; the question's id follows."""
UNSURE = "unsure"
"""The answer of somebody who has none: "vet inte". It is not asked again."""
FOLLOW_UP = Question("follow_up", "Tråkigt att höra. Vad kunde vi ha gjort bättre?", "open", seconds=15)
CORRECTING = re.compile(r"\b(jag )?(menar|menade)\b|\bändra\b", re.IGNORECASE)
ARTICLE = re.compile(
    r"\b(en|ett)\s+(?!(av|utav|på|stjärna|poäng|kanske|tror|tycker|skulle|säger|blir|får|ger|eller|nej|förlåt|"
    r"jag|tack|faktiskt|då|bara|men|för|och|tyvärr|eftersom)\b)(?=\w)",
    re.IGNORECASE,
)
"""A one that counts nothing: "en trevlig butik", "jag var där en gång"."""
BARE = 3
"""Words up to which a no to an open question says nothing else."""
RATINGS: Mapping[int, str] = {5: "från ett till fem", 10: "från noll till tio"}


def asked(question: Question) -> Asked:
    """The question as a call asks it: once more in other words if it was not understood, then no more."""
    again = AGAIN[question.kind](question)
    return Asked(
        name=f"{ANSWER}{question.id}",
        ask=question.text,
        hear=_when_asked(question, again, READERS[question.kind](question)),
        again=(again,),
        keys=KEYS[question.kind](question),
        digits=1 if question.kind != "open" and question.highest == 5 else None,
        hints=HINTS[question.kind](question),
        optional=True,
        about=question.text,
    )


def no_opinion(text: str, context: Context) -> Reading[str] | None:
    reading = hear.yes_no(text, context)
    return Reading(UNSURE, reading.basis) if reading and reading.value == "unsure" else None


def nothing_to_say(text: str, context: Context) -> Reading[str] | None:
    """A bare no: "nej, inget särskilt"."""
    reading = hear.yes_no(text, context) if len(text.split()) <= BARE else None
    return Reading(UNSURE, reading.basis) if reading and reading.value == "no" else None


def _when_asked(question: Question, again: str, reader: Reader) -> Reader:
    """An answer belongs to the question asked; to an earlier one only if it says that it changes it."""

    def read(text: str, context: Context) -> Reading[Any] | None:
        correcting = CORRECTING.search(text) is not None
        is_asked = question.text in context.asked or again in context.asked
        if is_asked and correcting and question.kind in ("yes_no", "open"):
            return None
        return reader(text, context) if is_asked or correcting else None

    return read


def a_rating(question: Question) -> Reader:
    reader = hear.rating(question.lowest, question.highest)
    return lambda text, context: reader(ARTICLE.sub("", text), context)


def _ratings(question: Question) -> Sequence[int]:
    return range(question.lowest, question.highest + 1)


READERS: Mapping[Kind, Callable[[Question], Reader]] = {
    "rating": lambda question: either(a_rating(question), no_opinion),
    "yes_no": lambda question: hear.yes_no,
    "choice": lambda question: either(choice(question.options), no_opinion),
    "open": lambda question: either(nothing_to_say, free_text, no_opinion),
}
AGAIN: Mapping[Kind, Callable[[Question], str]] = {
    "rating": lambda question: (
        f"Svara med en siffra {RATINGS[question.highest]}, eller tryck den på telefonen. {question.text}"
    ),
    "yes_no": lambda question: f"Svara ja eller nej, eller tryck ett för ja och två för nej. {question.text}",
    "choice": lambda question: f"Du kan säga: {speak_sv.listed(question.options)}. {question.text}",
    "open": lambda question: f"Berätta gärna kort med egna ord. {question.text}",
}
KEYS: Mapping[Kind, Callable[[Question], Mapping[str, Any]]] = {
    "rating": lambda question: {str(rating): rating for rating in _ratings(question)},
    "yes_no": lambda question: {"1": "yes", "2": "no"},
    "choice": lambda question: {str(n): option for n, option in enumerate(question.options, 1)},
    "open": lambda question: {},
}
HINTS: Mapping[Kind, Callable[[Question], Sequence[str]]] = {
    "rating": lambda question: [speak_sv.number(rating) for rating in _ratings(question)],
    "yes_no": lambda question: ("ja", "nej", "ja tack", "nej tack", "vet inte"),
    "choice": lambda question: question.options,
    "open": lambda question: (),
}
