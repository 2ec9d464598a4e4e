"""What is asked within a text, clause by clause, and the words by which one question is told from another."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from parley.hear.free_text import FreeText
from parley.hear.rest import rest
from parley.hear.side_questions import SideQuestions, begins_a_question
from parley.hear.words import IN_A_ROW, Heard, PhraseTable, View, any_of, listen, once, pattern
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
    """What is asked, clause by clause, without opening words: "hi, um do you take cards and are you open?"."""
    return (asked for asked in _asked_in(listen(text, language), text) if content(asked, language))


@once
def _asked_in(heard: Heard, text: str) -> Sequence[str]:
    language, found = heard.language, list[str]()
    for clause in clauses(text):
        view = listen(clause, language).plain
        start = next(_starts(view, language), 0 if is_marked(clause) else None)
        if start is not None:
            joints = _joined_questions(view, start, language)
            starts, ends = (
                (start, *(after for _, after in joints)),
                (*(end for end, _ in joints), len(view.text)),
            )
            found += [view.words(*place) for place in zip(starts, ends, strict=True)]
    return found


def _joined_questions(view: View, start: int, language: str) -> Sequence[tuple[int, int]]:
    """Where words that join end one question, and where another begins: "how much is it and when can you come"."""
    asks = table(SideQuestions, language)
    words = pattern(r"(?<= )\w+(?= )").finditer(view.text, start) if asks else ()
    joints = [(word.start() - 1, word.end() + 1) for word in words if asks and word[0] in asks.joints]
    return [(end, after) for end, after in joints if begins_a_question(view.text, after, language)]


def asked_beside(text: str, bases: Iterable[str], language: str) -> Iterator[str]:
    """What is asked in words that no reading rests on, clause by clause."""
    for clause in clauses(text):
        yield from questions(_behind(clause, bases), language)


def within(text: str, context: Context) -> Sequence[tuple[str, str]]:
    """Each question that a clause holds, and what it begins with once what only leads to it is over ("can somebody tell
    me"); where none begins as one, what begins as one in the middle of a sentence, behind no pause: "twenty seven, from
    Denver does it cost anything"."""
    return _within(listen(text, context.language), text)


@once
def _within(heard: Heard, text: str) -> Sequence[tuple[str, str]]:
    language, view = heard.language, heard.plain
    asks, begun = table(SideQuestions, language), _asked_in(heard, text)
    unpaused = any_of(asks.unpaused).finditer(view.text) if asks and not begun else ()
    each = (*begun, *(view.words(match.start(), len(view.text)) for match in unpaused))
    said = ((asked, listen(asked, language).plain) for asked in each)
    return [(asked, plain.words(behind_leads(plain, language), len(plain.text))) for asked, plain in said]


def unexplained(text: str, bases: Sequence[str], context: Context) -> Sequence[str]:
    """The questions beside what was understood that say by themselves what they are about; "does that work" does not,
    nor "how about Friday, at ten" in one reading, nor what somebody is asked to do ("can you send somebody")."""
    language, asked = context.language, list[str]()
    words = table(SideQuestions, language)
    wishes = any_of(words.asks_to if words else ())
    across = " ".join(basis for basis in bases if len(clauses(basis)) > 1)
    for clause in clauses(text):
        if clause.strip(" ?") and not any(part.strip() and part in clause for part in clauses(across)):
            asked += asked_beside(clause, bases, language)
    said = ((each, listen(each, language).plain.text) for each in asked)
    return [each for each, plain in said if len(content(each, language)) > 1 and not wishes.match(plain)]


def _behind(clause: str, bases: Iterable[str]) -> str:
    """What follows the last words of the clause that a reading rests on: the question mark is then that of the whole
    clause. A reading of several clauses, for example of all that was said, takes in no question among them."""
    end = max((_last_end(clause, basis) for basis in bases if basis), default=0)
    return clause[end:].rstrip(" ?") if end else clause


def _last_end(clause: str, basis: str) -> int:
    """Where the words stand last, as whole words: "ja" is none in "jag"; 0 if they don't."""
    start = clause.rfind(basis)
    while start >= 0 and (clause[:start][-1:].isalnum() or clause[start + len(basis) :][:1].isalnum()):
        start = clause.rfind(basis, 0, start + len(basis) - 1)
    return start + len(basis) if start >= 0 else 0


def _starts(view: View, language: str) -> Iterator[int]:
    """Where a question begins: at the first word, behind opening words, or behind one word that tells nothing."""
    asks, begins = table(SideQuestions, language), behind_leads(view, language)
    after = view.text.find(" ", begins) + 1
    starts = (begins, after) if after and not _tells(view.text[begins : after - 1], language) else (begins,)
    yield from (start for start in starts if begins_a_question(view.text, start, language))
    if asks and (within := any_of(asks.within).search(view.text)):
        yield within.start()


def behind_leads(view: View, language: str) -> int:
    """Where the first word that tells anything begins, behind opening words and what only leads to a question; 0 if
    none does."""
    led = any_of(_leads(language), IN_A_ROW).leading(view.text)
    return led.end() if led and led.end() < len(view.text) else 0


@cache
def _leads(language: str) -> PhraseTable:
    asks, opening = table(SideQuestions, language), table(FreeText, language)
    return PhraseTable((*(opening.openers if opening else ()), *(asks.leads if asks else ())))


def content(text: str, language: str) -> Sequence[str]:
    """The words that say what it is about: none of politeness, of grammar, or that only ask."""
    spoken = listen(text, language).plain.tokens
    return [word for word in dict.fromkeys(token.text for token in spoken) if _tells(word, language)]


@lru_cache(maxsize=4096)
def _tells(word: str, language: str) -> bool:
    left = rest(word, (), Context(language))
    return bool(left.words) and not {"questions", "conditions", "contrasts"} & set(left.kinds)
