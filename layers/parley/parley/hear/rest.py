"""What is left of a sentence once its readings are taken out of it, and whether that changes anything.

"Yes, but in the afternoon" holds a yes; left over is "but in the afternoon", a contrast. Politeness, fillers and
the words of the question that is being answered change nothing.
"""

from collections.abc import Sequence, Set
from functools import cache
from re import Match
from typing import NamedTuple

from parley.hear.answers import answers_alone
from parley.hear.numerals import may_count
from parley.hear.periods import when
from parley.hear.words import Heard, Meanings, PhrasePattern, any_of, listen, once, pattern, prompted
from parley.languages import table
from parley.reading import Context, Rest

TAKEN = "_"
"""Placeholder for a word that a reading accounts for, so that no phrase matches across it."""


class Leftovers(NamedTuple):
    """What a language may leave over beside an answer: regular expressions over plain words.

    `courtesies` mean nothing there, whatever words they are made of ("no problem", "if you can"); single words
    that mean nothing are `small`. Each of the others makes the rest count, by its kind: what is set against the
    answer (`contrasts`), what it depends on (`conditions`), what it takes back (`refusals`), what is asked
    (`questions`), what is wanted as well (`requests`), and what somebody who says no still needs (`needs`).
    An answer ends where one of the `turns` begins, however much of the sentence its reader took: "that works but".
    What asks for no more than haste is `hasty`; a clause that begins with words `of_oneself` tells how somebody is
    placed ("I'm on my lunch"), with neither of which a yes that costs nothing is limited.
    """

    courtesies: tuple[str, ...]
    small: frozenset[str]
    contrasts: tuple[str, ...]
    conditions: tuple[str, ...]
    refusals: tuple[str, ...]
    questions: tuple[str, ...]
    requests: tuple[str, ...]
    needs: tuple[str, ...]
    turns: tuple[str, ...] = ()
    hasty: tuple[str, ...] = ()
    of_oneself: tuple[str, ...] = ()


KINDS = ("contrasts", "conditions", "refusals", "questions", "requests", "needs")


def rest(text: str, bases: Sequence[str], context: Context) -> Rest:
    """What is left over of `text` beside the words of `bases`, which readings rest on; the answer's own comes first."""
    words, heard = table(Leftovers, context.language), listen(text, context.language)
    if words is None:
        return Rest()
    said = [token.text for token in heard.plain.tokens]
    for place, basis in enumerate(bases):
        spoken = listen(basis, context.language).plain.text
        _take(said, spoken.split() if place else _until_a_turn(spoken, words, context))
    if said.count(TAKEN) == len(said):
        return Rest()
    left = any_of(words.courtesies).sub(_blank, " ".join(said)).split()
    joined = " ".join(left)
    prompt = prompted(context.asked, context.language)
    kinds = [
        kind
        for phrase, kind in _kinds(context.language).possible(joined)
        if (_is_refused(phrase, joined, prompt) if kind == "refusals" else phrase.search(joined))
    ]
    asked = _asked(prompt)
    content = [
        place
        for place, word in enumerate(left)
        if word != TAKEN and word not in words.small and word not in asked
    ]
    if "questions" not in kinds and _asks(heard, content):
        kinds.append("questions")
    if any(left[place].isdecimal() for place in content) or (
        may_count(left, heard.language) and _numbers(heard, left) - asked
    ):
        kinds.append("numbers")
    return Rest(_as_said(heard, left, content, bool(kinds)), tuple(kinds))


def only_remarks(words: str, context: Context) -> bool:
    """Whether the leftover words beside a yes only ask for haste, or tell how somebody is placed, behind each "but" and
    "if": "but I'm on my lunch so be quick"; nothing that is refused, asked, wished for, or dated."""
    kinds, text = table(Leftovers, context.language), listen(words, context.language).plain.text
    if kinds is None or not (kinds.hasty or kinds.of_oneself):
        return False
    hasty = any_of(kinds.hasty) if kinds.hasty else None
    left = hasty.sub(_blank, text) if hasty else text
    if any_of((*kinds.refusals, *kinds.questions, *kinds.requests)).search(left) or when(left, context):
        return False
    joints = [*any_of((*kinds.contrasts, *kinds.conditions)).finditer(text)]
    ends = [*(joint.start() for joint in joints), len(text)][1:]
    conditions, own = any_of(kinds.conditions), any_of(kinds.of_oneself)
    for joint, end in zip(joints, ends, strict=True):
        clause = text[joint.end() : end].strip()
        is_hasty = hasty is not None and hasty.search(text, joint.start(), end)
        is_own = not conditions.fullmatch(joint[0]) and (not clause or own.match(clause))
        if not (is_hasty or is_own):
            return False
    return True


def _is_refused(phrase: PhrasePattern, left: str, prompt: Heard) -> bool:
    """Whether a refusal is more than words of the question: "yes, cancel it", asked whether to cancel it, is none."""
    found = [set(match[0].split()) for match in phrase.finditer(left)]
    if not found or not prompt.said.endswith("?"):
        return bool(found)
    asked = _asked_last(prompt)
    return any(not each <= asked for each in found)


@once
def _asked(prompt: Heard) -> Set[str]:
    return {token.text for view in (prompt.plain, prompt.figures) for token in view.tokens}


@once
def _asked_last(prompt: Heard) -> Set[str]:
    """The words of the question that a prompt ends with."""
    question = pattern(r"(?s).*[.!:] (?=[^.!:]*\?$)").sub("", prompt.said)
    return {token.text for token in prompted(question, prompt.language).plain.tokens}


@cache
def _kinds(language: str) -> Meanings[str]:
    words = table(Leftovers, language)
    return Meanings((any_of(getattr(words, kind)), kind) for kind in KINDS) if words else Meanings(())


def _asks(heard: Heard, content: Sequence[int]) -> bool:
    """Whether a sentence that asks has any words left; "Hello? Oh yes" asks nothing."""
    tokens = heard.plain.tokens
    for sentence in pattern(r"[^.!?]*[?]").finditer(heard.said):
        if any(sentence.start() <= tokens[place].start < sentence.end() for place in content):
            return True
    return False


def _until_a_turn(basis: str, words: Leftovers, context: Context) -> list[str]:
    """The basis without what turns away from it; what another answer follows belongs to it: "yes, wait, no"."""
    turn = any_of(words.turns).search(basis, 1)
    is_amended = turn and answers_alone(basis[turn.end() :], context)
    return (basis[: turn.start()] if turn and not is_amended else basis).split()


def _take(said: list[str], basis: list[str]) -> None:
    """Marks the words of a basis, where they stand first."""
    for start in range(len(said) - len(basis) + 1) if basis else ():
        if said[start : start + len(basis)] == basis:
            said[start : start + len(basis)] = [TAKEN] * len(basis)
            return


def _blank(match: Match[str]) -> str:
    return " ".join([TAKEN] * len(match[0].split()))


def _numbers(heard: Heard, left: Sequence[str]) -> set[str]:
    """The numbers that were spoken in words and are left over; "one" alone is a pronoun as often."""
    if not may_count(left, heard.language):
        return set()
    spoken = listen(" ".join("," if word == TAKEN else word for word in left), heard.language)
    return {token.text for token in spoken.figures.tokens if token.text.isdecimal() and token.text != "1"}


def _as_said(heard: Heard, left: Sequence[str], content: Sequence[int], counts: bool) -> str:
    """From the first word that is left over to the last; small words only where the rest counts for something."""
    places = [place for place, word in enumerate(left) if word != TAKEN] if counts else content
    if not places:
        return ""
    tokens = heard.plain.tokens
    return heard.said[tokens[places[0]].start : tokens[places[-1]].end]
