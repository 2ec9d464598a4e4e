"""What is wrong, in the caller's words, fit to be read back."""

from typing import NamedTuple

from parley.hear.addresses import address
from parley.hear.interjections import is_interjection
from parley.hear.language import table
from parley.hear.words import Heard, any_of, listen, lowered, pattern
from parley.reading import Context, Reading, free

FEWEST_LETTERS = 3
LONGEST = 140
"""Characters of a problem that is read back: some ten seconds of speech."""


class Problems(NamedTuple):
    """How a language speaks of problems: regular expressions over the lower-case text.

    `openers` come before the problem and say nothing about it, `closers` after it. `spoken_for` words are
    said differently to the caller ("my" is "the"). `symptoms` tell that something is wrong; where a problem
    was `asked` for, any words that are not `empty` do. A clause that begins with `asking` is a question; one of
    `questions` asks for something to be told, and tells of nothing wrong. `additions` begin a second problem.
    """

    openers: tuple[str, ...]
    closers: tuple[str, ...]
    fillers: tuple[str, ...]
    spoken_for: dict[str, str]
    symptoms: tuple[str, ...]
    asking: tuple[str, ...]
    asked: tuple[str, ...]
    empty: tuple[str, ...]
    questions: tuple[str, ...] = ()
    additions: tuple[str, ...] = ()


@free
def problem(text: str, context: Context) -> Reading[str] | None:
    """The problem as a phrase for "your problem: ...": "hi, um, my AC is blowing warm air" is "the AC is
    blowing warm air". A second one is told with the first (`context.known`): "also, the water heater leaks".
    """
    words = table(Problems, context.language)
    heard = listen(text, context.language)
    if words is None:
        return None
    asked = any_of(words.asked).search(listen(context.asked, context.language).plain.text)
    symptom = any_of(words.symptoms).search(heard.plain.text)
    if not symptom and (not asked or is_interjection(text, context) or address(text, context)):
        return None
    if any_of(words.empty + words.questions).fullmatch(heard.plain.text):
        return None
    cleaned = _spoken_for(_shortened(_stripped(_telling(heard, words), words)), words)
    if sum(letter.isalpha() for letter in cleaned) < FEWEST_LETTERS:
        return None
    return Reading(_added(cleaned, heard, words, context), heard.said)


def _added(cleaned: str, heard: Heard, words: Problems, context: Context) -> str:
    """With the problem that was told before, where this is another one."""
    before = str(context.known.get("problem") or "")
    is_another = any_of(words.additions).search(heard.plain.text)
    return f"{before}, and {cleaned}" if before and is_another and cleaned not in before else cleaned


def _telling(heard: Heard, words: Problems) -> str:
    """The clauses from the first that tells of something wrong to the last: not who calls, nor where."""
    clauses = list(pattern(r"[^,.!?;]+").finditer(heard.said))
    telling = [
        clause
        for clause in clauses
        if any_of(words.symptoms).search(listen(clause[0], heard.language).plain.text)
    ]
    asking = pattern(rf"\s*(?:{'|'.join(words.asking)})\b")
    statements = [clause for clause in telling if not asking.match(lowered(clause[0]))] or telling
    return heard.said[statements[0].start() : statements[-1].end()] if statements else heard.said


def _stripped(said: str, words: Problems) -> str:
    """Without what comes before and after the problem."""
    text = " ".join(pattern(rf"\b(?:{'|'.join(words.fillers)})\b,?").sub(" ", said).split())
    opener = pattern(rf"[\s,.!?-]*(?:{'|'.join(words.openers)})(?![\w'])")
    closer = pattern(rf"[\s,.!?-]*\b(?:{'|'.join(words.closers)})[\s,.!?]*$")
    while match := opener.match(lowered(text)):
        text = text[match.end() :]
    while match := closer.search(lowered(text)):
        text = text[: match.start()]
    return text.strip(" ,.!?-")


def _shortened(text: str) -> str:
    """Cut where a sentence or a phrase ends, or else a word."""
    if len(text) <= LONGEST:
        return text
    head = text[:LONGEST]
    cut = max(head.rfind(". "), head.rfind(", "), head.rfind("? "))
    return head[: cut if cut > LONGEST // 3 else head.rfind(" ")].strip(" ,.")


def _spoken_for(text: str, words: Problems) -> str:
    """As it is said to the caller."""
    for said, spoken in words.spoken_for.items():
        text = pattern(rf"(?i)\b{said}\b").sub(spoken, text)
    return text[:1].lower() + text[1:] if pattern(r"A |[A-Z][a-z]").match(text) else text
