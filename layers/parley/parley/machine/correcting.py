"""Corrections: "no, it's 4201, not 4210", "yes, but in the afternoon", or only "the address is wrong".

A new value replaces an answer of the same kind: a time never becomes a house number or the description of a problem.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from parley.flow.flow import Flow
from parley.flow.render import texts
from parley.flow.words import Question
from parley.machine.answers import objection, same
from parley.machine.call import Call
from parley.machine.justified import denied, has_content, is_truth, only_contrast, quoted
from parley.machine.leftover import without
from parley.machine.move import Understood, by_rule
from parley.machine.plain import plain
from parley.machine.speech import as_if_asked, context
from parley.reading import Context, Reading, is_free

CLAUSES = re.compile(r"[,.;]\s+(?:and\s+)?|\s+and\s+")
ALIKE = 3
"""First letters that a misheard word has in common with the right one."""
ARTICLE = 4
"""Characters of an article and a space."""


def agrees(answer: Understood | None) -> bool:
    return answer is not None and answer.value == "yes"


class _Said(NamedTuple):
    """What was said, the yes or no in it, and whether all that was collected has just been read back; `alone`: as if
    nothing had been asked, so that bare capitals are a name."""

    flow: Flow
    call: Call
    text: str
    answer: Understood | None
    read_back: bool
    alone: bool = False

    @property
    def here(self) -> Context:
        return context(self.flow, self.call, "" if self.alone else None)

    def asked(self, question: Question, current: object = None) -> Context:
        """After a read-back it is as if each question had been asked: then a bare "ten" is an hour."""
        asked = " ".join(texts(question.ask)) if self.read_back else None
        return context(self.flow, self.call, asked, current, question.name)

    def current(self, question: Question) -> Any:
        return self.call.values.get(question.name)


def changed(
    flow: Flow,
    call: Call,
    questions: Sequence[Question],
    text: str,
    answer: Understood | None = None,
    read_back: bool = True,
) -> Sequence[Understood]:
    """The collected answers that the words change, with their new values.

    `answer` is the yes or no that the words hold as well. Beside a yes only an exact value counts ("okay, ten"),
    or a contrast ("yes, but it's 4201"): a name that follows a yes is a form of address as often. `read_back` tells
    that the questions were just read back, so that their answers are spoken of. Where questions are named, a text that
    any words may be is only theirs: "change the city to Austin" is no name.
    """
    said = _Said(flow, call, text, answer, read_back)
    if replacement := _replaced_in_a_clause(said, questions) or replaced(flow, call, questions, text):
        return (replacement,)
    free = {question.name for question in questions if is_free(question.hear)}
    named = {each.name for each in questions if any(_names(text, word) for word in each.called)}
    several = _in_clauses(said, questions) if read_back else ()
    if len(several) < 2:
        one = _change(said, questions)
        several = (one,) if one else tuple(each for each in several if each.question not in free)
    asked = " ".join(flow.basics.questions(text, (), said.here)) if free else ""
    return tuple(
        each
        for each in several
        if each.question not in free
        or ((not named or each.question in named) and not _is_asked(said, str(each.value), asked))
    )


def _is_asked(said: _Said, value: str, asked: str) -> bool:
    """Whether a text is a part of what is asked, or asks by itself: "could they knock instead of ringing"."""
    return quoted(value, asked) or "questions" in said.flow.basics.rest(value, (), said.here).kinds


def _replaced_in_a_clause(said: _Said, questions: Sequence[Question]) -> Understood | None:
    """What one of several clauses names together with what is to take its place, where no other changes anything: "it's
    Dave, not David, and make her funny instead of flirty"."""
    clauses = _clauses(said, questions) if said.read_back else []
    if len(clauses) < 2:
        return None
    found = [replaced(said.flow, said.call, questions, clause) for clause in clauses]
    new = [each for each in found if each]
    others = (clause for clause, each in zip(clauses, found, strict=True) if each is None)
    is_all = len(new) == 1 and not any(_change(said._replace(text=clause), questions) for clause in others)
    return new[0] if is_all else None


def replaced(flow: Flow, call: Call, questions: Sequence[Question], text: str) -> Understood | None:
    """The collected answer that the caller names, or says, together with what is to take its place: "put Elm instead
    of Oak", "change the city to Denver"."""
    found = flow.basics.replaced(text, context(flow, call))
    if found is None:
        return None
    wrong, right = found
    said = _Said(flow, call, right, None, read_back=True)
    known = [each for each in questions if said.current(each) not in (None, "")]
    named = asked_to_change(known, wrong)
    meant = [named] if named else [each for each in known if _is_or_holds(said, each, wrong)]
    alone = said._replace(text=CLAUSES.split(right)[0])  # "to Austin, that's where I am mostly"
    new = (
        _with_part_replaced(said, each, wrong) or _in_its_place(said, each) or _in_its_place(alone, each)
        for each in meant
    )
    return next((each for each in new if each), None)


def _in_its_place(said: _Said, question: Question) -> Understood | None:
    """What was said as the answer to the question, or as a part of its current one: "4201"."""
    current = said.current(question)
    asked = said.asked(question, current)
    reading = question.hear(said.text, asked)
    if reading is None and isinstance(current, str):
        reading = said.flow.basics.corrected(said.text, current, question.hear, asked)
    return by_rule(question.name, plain(reading.value), reading.basis) if reading else None


def _is_or_holds(said: _Said, question: Question, words: str) -> bool:
    """Whether the words are the current answer, or a part of it."""
    current = said.current(question)
    if isinstance(current, str) and quoted(words, current):
        return True
    reading = question.hear(words, said.asked(question, current))
    return reading is not None and same(plain(reading.value), current)


def _with_part_replaced(said: _Said, question: Question, wrong: str) -> Understood | None:
    """The current text with one part replaced by what was said: "4210 Elm Street"."""
    current = said.current(question)
    if not isinstance(current, str) or len(wrong.split()) == len(current.split()):
        return None
    whole = _as_a_word(wrong).sub(lambda _: said.text, current)
    reading = question.hear(whole, said.asked(question)) if whole != current else None
    return by_rule(question.name, plain(reading.value), said.text) if reading else None


def _in_clauses(said: _Said, questions: Sequence[Question]) -> Sequence[Understood]:
    """What several clauses change, one each: "it's 4201, and make it Tuesday"."""
    found: dict[str, Understood] = {}
    clauses = _clauses(said, questions)
    for clause in clauses if len(clauses) > 1 else ():
        if each := _change(said._replace(text=clause), questions):
            found.setdefault(each.question, each)
    return tuple(found.values())


def _clauses(said: _Said, questions: Sequence[Question]) -> list[str]:
    """The clauses of what was said; a text that an exact reader finds is in one: "38th and a half street"."""
    cuts = list(CLAUSES.finditer(said.text))
    whole = [_span(said, each) for each in questions if cuts and isinstance(said.current(each), str)]
    ends = [cut.span() for cut in cuts if not any(first < cut.start() < last for first, last in whole)]
    starts = [0, *(end for _, end in ends)]
    return [
        said.text[start:end] for start, (end, _) in zip(starts, [*ends, (len(said.text), 0)], strict=True)
    ]


def _span(said: _Said, question: Question) -> tuple[int, int]:
    """Where the answer to the question stands in the words; (0, 0) if there is none, or if the question takes any
    words."""
    if is_free(question.hear):
        return 0, 0
    reading = question.hear(said.text, as_if_asked(said.flow, said.call, question))
    start = said.text.find(reading.basis) if reading else 0
    return start, start + len(reading.basis) if reading else 0


def _change(said: _Said, questions: Sequence[Question]) -> Understood | None:
    """The one answer that the words change; if they name a question ("the address"), it is that one's."""
    named = asked_to_change(questions, said.text)
    if named and (found := _of_the_named(said, named)):
        return _without_its_name(said, named) if _is_led_by_its_name(named, found.value) else found
    if named and _is_only_its_name(named, said.text):
        return None
    wanted = [question for question in questions if said.current(question) is not None]
    exact = _exact(said, [each for each in wanted if not isinstance(said.current(each), str)])
    textual = [each for each in wanted if isinstance(said.current(each), str)]
    if whole := _whole(said, textual):
        return whole
    if exact:
        places = [each for each in textual if not is_free(each.hear)]
        parts = [_said_again(said, each) or _part_of(said.current(each), said.text) for each in places]
        beside = said._replace(text=without(said.text, filter(None, parts)))  # "it's unit 6" is no hour
        exact = _exact(beside, [each for each in wanted if each not in textual])
    spoken_for = said.read_back and any(_said_again(said, each) for each in wanted if each not in textual)
    as_text = _in_text(said, [each for each in textual if not (spoken_for and is_free(each.hear))])
    return _better(said, wanted, exact, as_text) if exact and as_text else exact or as_text


def _is_led_by_its_name(question: Question, value: object) -> bool:
    """ "The style is kind", where it is kind that is meant."""
    begun = str(value).casefold()[: max(map(len, question.called)) + ARTICLE]
    return is_free(question.hear) and any(_names(begun, word) for word in question.called)


def _without_its_name(said: _Said, question: Question) -> Understood | None:
    """The value that follows the name of the question: "make the style gentle"."""
    before, after = re.split(rf"{_name_of(question)}[\s,.:]*", said.text, maxsplit=1, flags=re.IGNORECASE)
    return _new(said._replace(text=after if re.search(r"\w", after) else before), question)


def _of_the_named(said: _Said, question: Question) -> Understood | None:
    """The new value of a question that is named. Half a name says by itself which it is: "the last name is Zhao"."""
    new = _new(said, question) if is_free(question.hear) else None
    holds_its_name = new is not None and any(_names(str(new.value), word) for word in question.called)
    if new and not holds_its_name:
        return new
    return _told_anew(said, question) or new or _new(said, question)


def _told_anew(said: _Said, question: Question) -> Understood | None:
    """The value that follows the name of the question, read as an answer to it: "the city is wrong, it's Austin"."""
    current, asked = said.current(question), as_if_asked(said.flow, said.call, question)
    before, text = re.split(_name_of(question), said.text, maxsplit=1, flags=re.IGNORECASE)
    left = without(before, [said.answer.basis] if said.answer else [])
    if not isinstance(current, str) or has_content(said.flow, said.call, left):
        return None
    reading = said.flow.basics.corrected(text, current, question.hear, asked)
    if reading is None or not _is_an_answer(said, question, str(reading.value)):
        return None
    return by_rule(question.name, plain(reading.value), reading.basis)


def _name_of(question: Question) -> str:
    return rf"\b(?:{'|'.join(map(re.escape, question.called))})\b(?:['’]\w\b)?"


def _whole(said: _Said, questions: Sequence[Question]) -> Understood | None:
    """A full name whose first part is known already: "Susan Friday", after "Susan" or "Susan Miller", is not read as a
    day."""
    found = [new for each in questions if is_free(each.hear) and (new := _new(said, each))]
    whole = [
        each
        for each in found
        if each.value.istitle() and each.value.startswith(f"{said.call.values[each.question].split()[0]} ")
    ]
    return whole[0] if whole else None


def stands(flow: Flow, call: Call, questions: Iterable[Question], text: str, only: bool = False) -> bool:
    """Whether the words only say again what is known: "no, Thursday", after "Thursday"; not that it is wrong.

    What any state asks for counts; `questions` are the ones of this state, as they are asked in it. With `only`,
    nothing else with a name in it may be said: "been in Wichita since sixty eight" tells more than an age.
    """
    said = _Said(flow, call, text, None, read_back=True)
    asked = {**flow.questions, **{question.name: question for question in questions}}
    known = [each for name, each in asked.items() if name not in flow.by_name]
    again = [basis for question in known if (basis := _said_again(said, question))]
    if not again or any(denied(flow, call, basis) for basis in again):
        return False
    more = without(text, again) if only else ""
    return not any(word.istitle() for word in re.findall(r"(?<=\w )[^\W\d_]{2,}", more))


def said_again(flow: Flow, call: Call, questions: Iterable[Question], text: str) -> tuple[str, ...]:
    """The words that only say again what is known, and that an exact reader finds: "4201 Oak Street, yes"."""
    said = _Said(flow, call, text, None, read_back=True)
    exact = [each for each in questions if not is_free(each.hear)]
    return tuple(basis for each in exact if (basis := _said_again(said, each)))


def _part_of(current: str, text: str) -> str:
    """The longest piece of the text, of several words, that is a part of the current value; "" if none is."""
    words = text.split()
    pieces = (
        " ".join(words[start : start + size])
        for size in range(len(words), 1, -1)
        for start in range(len(words) - size + 1)
    )
    return next((piece for piece in pieces if quoted(piece, current)), "")


def _said_again(said: _Said, question: Question) -> str:
    """The words that say the answer again, or a part of it; "" if none do. A yes or a no answers the read-back."""
    current = said.current(question)
    if current in (None, "") or is_truth(current):
        return ""
    is_text = isinstance(current, str)
    reading = question.hear(said.text, as_if_asked(said.flow, said.call, question))
    if reading and (same(plain(reading.value), current) or (is_text and quoted(str(reading.value), current))):
        return reading.basis
    return current if is_text and quoted(current, said.text) else ""


def _exact(said: _Said, questions: Sequence[Question]) -> Understood | None:
    """The value whose reader accounts for most of the words; among equals, that of the question asked last."""
    found = [each for question in reversed(questions) if (each := _new(said, question))]
    return max(found, key=lambda each: len(each.basis.split()), default=None)


def _in_text(said: _Said, questions: Sequence[Question]) -> Understood | None:
    """The text answer that the words change. If it could be several, it is the one that sounds like the words, or the
    one given last; after a read-back of all of them it is none, since "no, it's Boston" may be a city or a name."""
    flow, call, bases = said.flow, said.call, (said.answer.basis,) if said.answer else ()
    rest = flow.basics.rest(said.text, bases, context(flow, call))
    if not rest.words and not _refuses(said):
        return None
    if agrees(said.answer) and "contrasts" not in rest.kinds:
        questions = [each for each in questions if not is_free(each.hear)]
    found = [each for question in questions if (each := _new(said, question))]
    if not said.read_back:
        found = [each for each in found if _is_spoken_of(said, each, questions)]
    if said.read_back and (told := _told_exactly(said, found, questions)):
        return told
    fitting = [each for each in found if _are_the_same_words(str(each.value), str(found[0].value))]
    if said.read_back and len(fitting) != 1 and not agrees(said.answer):
        bare = said._replace(alone=True)
        alone = [each for question in questions if is_free(question.hear) and (each := _new(bare, question))]
        found, fitting = (alone, alone) if len(alone) == 1 else (found, fitting)
    if len(fitting) < 2:
        return found[0] if found else None
    close = [
        each for each in fitting if _is_close(str(call.values[each.question]), str(each.value), said.text)
    ]
    close.sort(key=lambda each: -_likeness(str(call.values[each.question]), str(each.value)))
    if close:
        return next((each for each in close if quoted(str(call.values[each.question]), said.text)), close[0])
    is_asking = any(question.name == call.asking for question in questions)
    last = call.confirmed[-1:] if is_asking else ()
    return next((each for each in fitting if each.question in last), None)


def _is_spoken_of(said: _Said, found: Understood, questions: Sequence[Question]) -> bool:
    """Whether the words are about the answer, where something else was asked: a text that any words may be is changed
    in passing only where they tell nothing else. "My mail goes to Memphis" gives nobody the name Memphis."""
    question = next(each for each in questions if each.name == found.question)
    if not is_free(question.hear) or _is_close(str(said.current(question)), str(found.value), said.text):
        return True
    reading = question.hear(said.text, said.here)
    bases = (*((said.answer.basis,) if said.answer else ()), reading.basis if reading else str(found.value))
    left = said.flow.basics.rest(said.text, ("", *bases), said.here).words
    return not has_content(said.flow, said.call, left)


def _told_exactly(
    said: _Said, found: Sequence[Understood], questions: Sequence[Question]
) -> Understood | None:
    """The one value that an exact reader has found, where no other question takes the same words, and no more is
    said: "I live in Phoenix" tells only a city, "Boston" may be a name."""
    readers = {question.name: question.hear for question in questions if not is_free(question.hear)}
    told = [each for each in found if each.question in readers]
    values = [str(each.value).casefold() for each in found]
    if len(told) != 1 or values.count(str(told[0].value).casefold()) > 1:
        return None
    reading = readers[told[0].question](said.text, said.here)
    bases = [each.basis for each in (reading, said.answer) if each]
    left = said.flow.basics.rest(said.text, bases, said.here).words if reading else said.text
    return None if left else told[0]


def _are_the_same_words(one: str, other: str) -> bool:
    """Whether one holds the other: "Austin, Texas" as a city, and "Austin" of it as a name."""
    shorter, longer = sorted((one.casefold(), other.casefold()), key=len)
    return re.search(rf"\b{re.escape(shorter)}\b", longer) is not None


def _better(said: _Said, questions: Sequence[Question], exact: Understood, as_text: Understood) -> Understood:
    """The exact value, unless an equally exact reader of texts accounts for more of the words: "2205 East Riverside"
    is an address, although it begins like a time."""
    question = next(each for each in questions if each.name == as_text.question)
    if is_free(question.hear):
        return exact
    whole = question.hear(said.text, said.asked(question))
    is_more = whole is not None and len(whole.basis.split()) > len(exact.basis.split())
    return as_text if is_more else exact


def why_not(flow: Flow, call: Call, questions: Iterable[Question], found: Understood, text: str) -> str:
    """Why the question does not take its new value, as the caller is told; "" if it does."""
    question = next((each for each in questions if each.name == found.question and each.check), None)
    if question is None:
        return ""
    said = _Said(flow, call, text, None, read_back=True)
    reading = _new_value(said, question, said.current(question))
    if reading is None:
        return ""
    why = objection(flow, question, reading.value, call.values)
    return flow.phrases.no_match[0] if why is None else why


def _new(said: _Said, question: Question) -> Understood | None:
    current = said.current(question)
    reading = _new_value(said, question, current) if current is not None else None
    if reading is None or _is_only_its_name(question, reading.value):
        return None
    value = plain(reading.value)
    if is_free(question.hear) and _is_of_another(said, question, str(value)):
        return None
    stands = same(value, current) or (isinstance(current, str) and quoted(str(value), current))
    if stands and not _is_shortened(said, str(value), current):
        return None
    return by_rule(question.name, value, reading.basis)


def _is_of_another(said: _Said, question: Question, value: str) -> bool:
    """Whether the words only say again a part of the answer to another question: "no, I said trombone", after "I play
    trombone"."""
    others = (
        each
        for name, each in said.call.values.items()
        if name != question.name and name in said.call.confirmed
    )
    return any(isinstance(each, str) and quoted(value, each) for each in others)


def _is_shortened(said: _Said, value: str, current: object) -> bool:
    """Whether what follows a no is how the known text begins, and less: "no, Jane Doe", after "Jane Doe Dean"; or what
    follows a yes with a contrast is a part of it: "yes, but just say Jane"."""
    if not isinstance(current, str):
        return False
    if _refuses(said):
        return re.match(rf"(?i){re.escape(value)}\b", current) is not None and len(value.split()) > 1
    if not agrees(said.answer) or said.answer is None or len(value.split()) >= len(current.split()):
        return False
    contrast = only_contrast(said.flow, said.call, said.text, said.answer)
    return quoted(value, contrast) and quoted(value, current)


def _refuses(said: _Said) -> bool:
    return said.answer is not None and said.answer.value == "no"


def _is_close(current: str, value: str, text: str) -> bool:
    """Whether the current value was said as well ("not Austin"), or begins like the new one ("Robin", "Robyn")."""
    begins = current[:ALIKE].casefold()
    return quoted(current, text) or (begins.isalpha() and begins == value[:ALIKE].casefold())


def _likeness(current: str, value: str) -> float:
    """How alike the new value is to the current one, from 0 to 1: a word that was misheard changes little."""
    from difflib import SequenceMatcher  # rarely needed, and no cold start has to wait for it

    return SequenceMatcher(None, current.casefold(), value.casefold()).ratio()


def _new_value(said: _Said, question: Question, current: object) -> Reading[object] | None:
    """Of a text, a part may be corrected, where that makes an answer: a Toyota Corolla becomes no Toyota Civic. Any
    other value is read by its own reader, which may keep parts of the current one; so is a text that was never read
    back, such as the number that the call comes from: the caller has not heard it and cannot correct it."""
    never_told = question.read_back and question.name not in said.call.confirmed
    if isinstance(current, str) and not never_told:
        reading = said.flow.basics.corrected(said.text, current, question.hear, said.here)
        if reading is None or _is_an_answer(said, question, str(reading.value)):
            return reading
        if is_free(question.hear):
            return None
    return question.hear(said.text, said.asked(question, current))


def _is_an_answer(said: _Said, question: Question, value: str) -> bool:
    """Whether the corrected text is an answer: the question's own reader takes it, and it is no yes or no ("that's
    right")."""
    agreed = said.flow.basics.yes_no(value, context(said.flow, said.call))
    asked = context(said.flow, said.call, " ".join(texts(question.ask)), asking=question.name)
    return agreed is None and question.hear(value, asked) is not None


def _is_only_its_name(question: Question, value: object) -> bool:
    """ "The city", as an answer to what should change, is no city."""
    said = str(value).casefold()
    return any(said.endswith(word) and len(said) <= len(word) + ARTICLE for word in question.called)


def asked_to_change(questions: Iterable[Question], text: str) -> Question | None:
    """The question that the caller speaks of by its name: "the address is wrong"."""
    return next((q for q in questions if any(_names(text, word) for word in q.called)), None)


def _names(text: str, word: str) -> bool:
    return _as_a_word(word).search(text) is not None


@lru_cache(maxsize=1024)
def _as_a_word(word: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
