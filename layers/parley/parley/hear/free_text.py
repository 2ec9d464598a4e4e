"""Words that are kept as they were said: what somebody likes, how they want something to be."""

import re
from collections.abc import Set
from itertools import pairwise
from typing import NamedTuple

from parley.hear.commands import Command, command, only_command, without_command
from parley.hear.side_questions import SideQuestions, is_question
from parley.hear.words import IN_A_ROW, View, any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading, free

FEWEST_LETTERS = 3
BEHIND = r"(?<=\w )(?:{})"
SENTENCE = r"[^.!?]+[.!?]*\s*"
CLAUSE = r"[^,.;!?]+[,.;!?]*"


class FreeText(NamedTuple):
    """How a language begins an answer without saying anything yet, or ends it (`closers`), and what says nothing.

    Regular expressions over plain words. `corrections` begin or end words about an earlier answer; `asides` are whole
    sentences to somebody else in the room. `hesitations` mean nothing wherever they stand, nor does one of the `hedges`
    where a clause ends; one of the `affirming` words may stand between a word and the same again.
    """

    openers: tuple[str, ...]
    empty: tuple[str, ...]
    corrections: tuple[str, ...] = ()
    closers: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    hesitations: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    affirming: tuple[str, ...] = ()


def is_correction(text: str, context: Context) -> bool:
    """Whether an earlier answer is corrected: "no wait, I'm 28", "London, I mean"."""
    words = table(FreeText, context.language)
    return words is not None and bool(
        any_of(words.corrections).search(listen(text, context.language).plain.text)
    )


def last_goodbye(text: str, context: Context) -> Reading[Command] | None:
    """The goodbye that is the last that is said: "I have to run, thanks, bye"."""
    leaving = command(text, context)
    is_last = leaving is not None and text.rstrip(" .!").endswith(leaving.basis.rstrip(" .!"))
    return leaving if leaving and is_last and leaving.value == "goodbye" else None


def leaving_at_last(text: str, context: Context) -> Reading[Command] | None:
    """The goodbye, or the wish for no more, that ends what is said: "seven, and no more questions please"."""
    if goodbye := last_goodbye(text, context):
        return goodbye
    later = list(pattern(CLAUSE).finditer(text))[1:]
    for place, clause in enumerate(later):
        said = only_command(clause[0].strip(), context)
        is_last = not any(without_command(each[0], context) for each in later[place + 1 :])
        if said and said.value == "cancel" and is_last:
            return Reading(said.value, text[clause.start() :].strip())
    return None


def without_asides(text: str, language: str) -> str:
    """Without sentences that are said to somebody else in the room: "gentle. Leo, stop that!"."""
    words = table(FreeText, language)
    if words is None or not words.asides:
        return text
    aside = any_of(words.asides)
    sentences = pattern(SENTENCE).findall(text)
    return (
        "".join(each for each in sentences if not aside.fullmatch(listen(each, language).plain.text)) or text
    )


def without_empty_sentences(text: str, context: Context) -> str:
    """Without sentences that ask something, that say nothing, or that say only again what another one says: "polite.
    Could she be polite?"."""
    words, sentences = table(FreeText, context.language), pattern(SENTENCE).findall(text)
    if words is None or len(sentences) < 2:
        return text
    kept: dict[str, str] = {}
    for sentence in sentences:
        view = listen(sentence, context.language).plain
        bare = view.text[_opened(view.text, words) :].strip()
        new = next((bare.removesuffix(said).strip() for said in kept if bare.endswith(said)), bare)
        kept = {said: words_of for said, words_of in kept.items() if not bare.startswith(f"{said} ")}
        if new and not any_of(words.empty).fullmatch(new) and not is_question(bare, context):
            kept[bare] = sentence
    return "".join(kept.values()) or text


def _opened(spoken: str, words: FreeText) -> int:
    """Where the answer begins, behind its opening words."""
    opener = any_of(words.openers, IN_A_ROW).match(f"{spoken} ")
    return opener.end() if opener else 0


def without_opening(text: str, context: Context) -> str:
    """Without the words that only lead to it: "mire es que los frenos rechinan"."""
    words, view = table(FreeText, context.language), listen(text, context.language).plain
    return view.words(_opened(view.text, words), len(view.text)) if words else text


def without_question(text: str, context: Context) -> str:
    """Without what somebody asks us at the end of an answer: "hiking, do you hike"."""
    words, view = table(SideQuestions, context.language), listen(text, context.language).plain
    match = any_of(words.to_us, r"(?<=\w ){}").search(view.text) if words and words.to_us else None
    return view.words(0, match.start()) if match else text


def fluent(text: str, language: str) -> str:
    """Without hesitations, hedges and what is only said again, as nobody would write it down: "garden, I suppose, and
    uh trivia" is "garden, and trivia", "cheeky, definitely cheeky" is "cheeky"."""
    words, view = table(FreeText, language), listen(text, language).plain
    if words is None:
        return text
    empty = [match.span() for match in any_of(words.hesitations).finditer(view.text)]
    empty += [match.span() for match in any_of(words.hedges, BEHIND).finditer(view.text)]
    empty += [match.span("again") for match in _again(words.affirming).finditer(view.text)]
    dropped = {place for start, end in empty for place in range(view.index(start), view.index(end - 1) + 1)}
    return _only(view, dropped) if dropped else text


def _again(affirming: tuple[str, ...]) -> re.Pattern[str]:
    """A word that is said again, with words between that affirm it; a short one without them is said twice on
    purpose: "cha cha"."""
    between = "|".join(affirming) or "(?!)"
    return pattern(
        rf"\b(?P<word>\w{{{FEWEST_LETTERS},}}) (?P<again>(?:(?:{between}) )+(?P=word)|(?<=\w{{6}} )(?P=word))\b"
    )


def _only(view: View, dropped: Set[int]) -> str:
    """The words but the dropped ones, with what stands between those that are left."""
    starts = [token.start for token in view.tokens]
    stretches = pairwise((*starts, len(view.said)))
    kept = [view.said[start:end] for place, (start, end) in enumerate(stretches) if place not in dropped]
    return "".join(kept).strip(" ,")


@free
def free_text(text: str, context: Context) -> Reading[str] | None:
    """What was said, without its opening words: "um, I like hiking" is "hiking"."""
    words = table(FreeText, context.language)
    view = listen(text, context.language).plain
    if words is None or is_correction(text, context) or last_goodbye(text, context):
        return None
    start = _opened(view.text, words)
    answer = view.words(start, len(view.text))
    if any(any_of(words.empty).fullmatch(each) for each in (view.text, view.text[start:])) or is_question(
        answer, context
    ):
        return None
    closer = any_of(words.closers, r"\b(?:(?: (?:{}))+$)\b").search(view.text, start)
    said = view.words(start, closer.start() if closer else len(view.text))
    letters = sum(letter.isalpha() for letter in said)
    return Reading(fluent(said, context.language), said) if letters >= FEWEST_LETTERS else None
