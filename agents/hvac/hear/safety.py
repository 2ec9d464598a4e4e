"""The answer to the question whether there is danger right now."""

from dataclasses import replace
from typing import Literal

from agents.hvac.hear.reasons import reason_for_call
from parley.hear.answers import yes_no
from parley.hear.dangers import Dangers, danger
from parley.hear.foreign import foreign_answer
from parley.hear.words import any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading


def speaks_of_danger(text: str, context: Context) -> bool:
    """Whether a danger is named, or anything denied."""
    words, plain = table(Dangers, context.language), listen(text, context.language).plain.text
    return words is not None and any_of((*words.alarming, *words.negations)).search(plain) is not None


def answered_danger(text: str, context: Context) -> Reading[Literal["yes", "no"]] | None:
    """Only a plain yes and a clear no count.

    How the question is worded does not matter: "all good" is no yes to it, though it agrees to other questions.
    Neither counts in another language, nor a yes that begins another sentence ("yes, hi, our AC is broken"). A no rests
    on all that is denied with it: "no no gas".
    """
    words, reading = table(Dangers, context.language), _answered(text, context)
    if words is None or reading is None or reading.value != "no":
        return reading
    view, said = listen(text, context.language).plain, listen(reading.basis, context.language).plain.text
    denials, dangers, the_like = map("|".join, (words.negations, words.alarming, words.the_like))
    chain = rf"(?:(?:{denials})\b ?)+(?:(?:(?:\w+ )?(?:{dangers})|{denials})\b ?)*(?:(?:{the_like or '(?!)'})\b ?)?"
    chains = (each for each in pattern(rf"\b{chain}").finditer(view.text) if said in each[0])
    all_denied = next(chains, None)
    return Reading("no", view.words(all_denied.start(), all_denied.end())) if all_denied else reading


def _answered(text: str, context: Context) -> Reading[Literal["yes", "no"]] | None:
    words = table(Dangers, context.language)
    spoken_of = danger(text, context)
    if words is None or (spoken_of and spoken_of.value == "yes"):
        return spoken_of
    view = listen(text, context.language).plain
    if any_of(words.doubts + words.not_answers).search(view.text) or foreign_answer(text, context):
        return None
    fine, agreed = any_of(words.fine).search(view.text), any_of(words.agreed).search(view.text)
    if agreed:
        is_other = reason_for_call(text, context) is not None and not any_of(words.alarming).search(view.text)
        return None if is_other or fine else Reading("yes", view.basis(agreed))
    if spoken_of or fine:
        return spoken_of or Reading("no", view.basis(fine) if fine else text)
    answer = yes_no(text, replace(context, asked=""))
    return Reading("no", answer.basis) if answer and answer.value == "no" else None
