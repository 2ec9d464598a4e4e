"""What is asked within a text, clause by clause, and the words by which one question is told from another."""

from collections.abc import Iterator, Sequence
from functools import cache

from parley.hear.free_text import FreeText
from parley.hear.rest import rest
from parley.hear.side_questions import SideQuestions, is_question
from parley.hear.words import IN_A_ROW, View, any_of, listen, pattern
from parley.languages import table
from parley.reading import Context

CLAUSE = r"¿?[^.,;!?¿]+[?]?"
OPENING, CLOSING = "¿", "?"


def clauses(text: str) -> Sequence[str]:
    """With the question marks that begin and end one, if they were heard."""
    return pattern(CLAUSE).findall(text)


def is_marked(clause: str) -> bool:
    """Whether the clause has a question mark."""
    return clause.startswith(OPENING) or clause.rstrip().endswith(CLOSING)


def questions(text: str, language: str) -> Iterator[str]:
    """The clauses that ask something, without their opening words: "hi, um do you take cards?"."""
    for clause in clauses(text):
        view = listen(clause, language).plain
        start = next(_starts(view, language), 0 if is_marked(clause) else None)
        asked = view.words(start, len(view.text)) if start is not None else ""
        if content(asked, language):
            yield asked


def _starts(view: View, language: str) -> Iterator[int]:
    """Where a question begins: at the first word, behind opening words, or behind one word that tells nothing."""
    asks, begins = table(SideQuestions, language), behind_leads(view, language)
    after = view.text.find(" ", begins) + 1
    starts = (begins, after) if after and not content(view.text[begins:after], language) else (begins,)
    yield from (start for start in starts if is_question(view.text[start:], Context(language)))
    if asks and (within := any_of(asks.within).search(view.text)):
        yield within.start()


def behind_leads(view: View, language: str) -> int:
    """Where the first word that tells anything begins, behind opening words and what only leads to a question; 0 if
    none does."""
    led = any_of(_leads(language), IN_A_ROW).match(f"{view.text} ")
    return led.end() if led and led.end() < len(view.text) else 0


@cache
def _leads(language: str) -> tuple[str, ...]:
    asks, opening = table(SideQuestions, language), table(FreeText, language)
    return (*(opening.openers if opening else ()), *(asks.leads if asks else ()), "(?!)")


def content(text: str, language: str) -> Sequence[str]:
    """The words that say what it is about: none of politeness, of grammar, or that only ask."""
    here, spoken = Context(language), listen(text, language).plain.tokens
    return [word for word in dict.fromkeys(token.text for token in spoken) if _tells(word, here)]


def _tells(word: str, here: Context) -> bool:
    left = rest(word, (), here)
    return bool(left.words) and not {"questions", "conditions", "contrasts"} & set(left.kinds)
