"""What is told beside the answer to a question, and what answers another one."""

import re
from collections.abc import Iterator, Sequence

from parley.flow.flow import Flow
from parley.flow.render import texts
from parley.flow.words import Collect, Question
from parley.machine import leftover
from parley.machine.answers import is_open, keep, read, same, taking_up
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.correcting import asked_to_change, changed, replaced
from parley.machine.justified import is_truth, quoted
from parley.machine.move import Understood, by_rule
from parley.machine.questions import questions_of
from parley.machine.speech import as_if_asked, context
from parley.reading import is_free


def corrected_beside(
    flow: Flow, call: Call, state: Collect, text: str, found: Sequence[Understood]
) -> tuple[Call, Sequence[Understood]]:
    """Earlier answers that the caller changes while giving this one: "tomorrow, and it's unit 12"; of those that any
    words may be, a name that is called one: "tomorrow, and the name should be Ana Ruiz". A question that listens
    `ahead` knows by all of the words that it is spoken of."""
    left = leftover.without(text, [each.basis for each in found])
    taken = {each.question for each in found}
    others = [each for each in state.corrects if each.name not in taken and not is_free(each.hear)]
    new: list[Understood] = []
    for question in others:
        current = call.values.get(question.name)
        other = read(flow, call, question, left) if isinstance(current, str) else None
        if isinstance(other, Understood) and not same(other.value, current):
            call = keep(call, other)
            new.append(other)
    call, taken_back = without_taken_back(flow, call, state, text)
    new.extend(taken_back)
    for other in told_in_full(flow, call, [each for each in state.corrects if each.name not in taken], left):
        call = keep(call, other)
        new.append(other)
        taken.add(other.question)
    named = asked_to_change((each for each in state.corrects if is_free(each.hear)), left)
    for other in (
        changed(flow, call, [named], left, read_back=False) if named and named.name not in taken else ()
    ):
        if str(other.value).istitle():
            call = keep(call, other)
            new.append(other)
    for question in questions_of(flow, call, state):
        is_before = question.ahead and question.name not in taken and not is_open(call, question)
        other = read(flow, call, question, text) if is_before else None
        if isinstance(other, Understood) and not same(other.value, call.values.get(question.name)):
            call = taking_up(flow, keep(call, other), other, question)
            new.append(other)
    return call, new


def without_taken_back(
    flow: Flow, call: Call, state: Collect, text: str
) -> tuple[Call, Sequence[Understood]]:
    """The call without the earlier answers that the caller takes back, and tells no other: they are asked anew."""
    found: list[Understood] = []
    for question in questions_of(flow, call, state):
        is_given = question.taken_back and question.name in call.values
        reading = question.taken_back(text, context(flow, call)) if question.taken_back and is_given else None
        if reading:
            call = call.without(question.name)
            found.append(by_rule(question.name, reading.value, reading.basis))
    return call, found


def with_open_ones(
    flow: Flow, call: Call, state: Collect, question: Question, others: Sequence[Question]
) -> Sequence[Question]:
    """The questions together with those of the state that are open, have an exact reader, and whose answer cannot be
    declined."""
    listed = {each.name: each for each in others}
    for each in questions_of(flow, call, state):
        is_exact = not each.optional and not is_free(each.hear)
        if each.name != question.name and is_exact and is_open(call, each):
            listed[each.name] = each
    return list(listed.values())


def uncorrected(flow: Flow, call: Call, state: Collect, questions: Sequence[Question]) -> Sequence[Question]:
    """The questions without those of which the state takes corrections by itself."""
    own = {each.name for each in (*state.corrects, *questions_of(flow, call, state))}
    return [each for each in questions if each.name not in own or is_open(call, each)]


def told_besides(
    flow: Flow,
    call: Call,
    state: Collect,
    question: Question,
    answer: Understood,
    also: Sequence[Understood],
    text: str,
) -> tuple[Call, Sequence[Understood]]:
    """Answers to later questions of the state in the words beside the answer: "rye, three of them", asked which bread.

    Only exact ones that nothing else claims, neither what was asked nor another question, and that the caller hears
    again before they count; what `listen_for` hears in a way of its own is left to it. A yes or no beside an answer is
    one to nothing that was not asked.
    """
    beside = text
    for given in (answer, *also):
        beside = beside.replace(given.basis, " , ", 1) if given.basis else beside
    if beside == text or not re.search(r"\w", beside):
        return call, ()
    known = {question.name, *(each.name for each in state.listen_for)}
    later = [
        each
        for each in questions_of(flow, call, state)
        if each.name not in known and (state.go_ahead or each.read_back) and is_open(call, each)
    ]
    if question.hear(beside, context(flow, call)):
        return call, ()
    exact = [each for each in later if not each.optional and not is_free(each.hear)]
    read_beside = [read(flow, call, each, beside) for each in exact]
    found = [each for each in read_beside if isinstance(each, Understood)]
    alone = [
        each
        for each in found
        if not is_truth(each.value) and sum(_share(each, other) for other in found) == 1
    ]
    for each in alone:
        call = keep(call, each)
    return call, alone


def _share(one: Understood, other: Understood) -> bool:
    return one.basis in other.basis or other.basis in one.basis


def asked_before(
    flow: Flow, call: Call, state: Collect, question: Question, text: str
) -> tuple[Call, tuple[Understood, ...]]:
    """A number in answer to a question for a name is read back, and the name may follow."""
    first = [
        each for each in questions_of(flow, call, state) if each.name != question.name and is_open(call, each)
    ]
    asked = replace(call, prompt=texts(first[0].ask), asking=first[0].name) if first else call
    answer = read(flow, asked, first[0], text) if first else None
    return (keep(call, answer), (answer,)) if isinstance(answer, Understood) else (call, ())


def of_another(flow: Flow, call: Call, state: Collect, question: Question, text: str) -> Understood | None:
    """A new answer to an earlier question: one that begins as it is known ("Bea Hollis", after "Bea"), that the caller
    names ("my name is Rob", when asked for a hobby), or whose answer they say again with a no ("no, San Jose, Costa
    Rica"). The latter two only for questions that take any words; with a more exact reader the answer has been
    understood already.
    """
    before = [each for each in (*state.corrects, *questions_of(flow, call, state)) if not is_open(call, each)]
    others = [each for each in before if each.name != question.name]
    if fuller := _fuller(flow, call, others, text):
        return fuller
    if not is_free(question.hear):
        return None
    if replacement := replaced(flow, call, others, text):
        return replacement
    if asked_to_change([question], text):
        return None
    if named := asked_to_change(others, text):
        answer = read(flow, call, named, text)
        return answer if isinstance(answer, Understood) else None
    return _said_otherwise(flow, call, others, text)


def told_again(flow: Flow, call: Call, state: Collect, text: str) -> Iterator[tuple[Understood, Question]]:
    """What exact readers find of what the flow listens for in any answer, and knows already."""
    for question in state.listen_for:
        is_exact = not is_open(call, question) and not is_free(question.hear)
        told = read(flow, call, question, text) if is_exact else None
        if isinstance(told, Understood):
            yield told, question


def told_in_full(flow: Flow, call: Call, questions: Sequence[Question], text: str) -> Iterator[Understood]:
    """The names that are told with more to them than is known: "but it's Walter Hutchins", after "Hutchins"."""
    for question in (each for each in questions if is_free(each.hear)):
        current, other = call.values.get(question.name), read(flow, call, question, text)
        if isinstance(current, str) and isinstance(other, Understood) and _is_more(str(other.value), current):
            yield other


def _is_more(value: str, current: str) -> bool:
    """Whether a name holds the current one as its beginning or its end."""
    return value.istitle() and (value.startswith(f"{current} ") or value.endswith(f" {current}"))


def _fuller(flow: Flow, call: Call, questions: Sequence[Question], text: str) -> Understood | None:
    """A text that any words may answer, said again with more to it: "Bea Hollis", after "Bea"."""
    for question in questions:
        current = call.values.get(question.name)
        if isinstance(current, str) and is_free(question.hear) and quoted(current, text):
            answer = read(flow, call, question, text)
            is_more = isinstance(answer, Understood) and str(answer.value).startswith(f"{current} ")
            if isinstance(answer, Understood) and is_more and str(answer.value).istitle():
                return answer
    return None


def _said_otherwise(flow: Flow, call: Call, questions: Sequence[Question], text: str) -> Understood | None:
    """The answer of which a no, and the words that it was known by, tell that it is another one."""
    opened = flow.basics.yes_no(text, context(flow, call))
    if opened is None or opened.value != "no" or not text.startswith(opened.basis):
        return None
    said = text[len(opened.basis) :].strip(" ,.!")
    for question in questions:
        current = call.values.get(question.name)
        if isinstance(current, str) and not is_free(question.hear) and quoted(current, said):
            reading = question.hear(said, as_if_asked(flow, call, question))
            return by_rule(question.name, reading.value, reading.basis) if reading else None
    return None


def is_known_otherwise(
    flow: Flow, call: Call, state: Collect, question: Question, answer: Understood
) -> bool:
    """Whether words that are taken as they come only repeat the answer to another question: "Tampa", said again, is no
    hobby."""
    if not is_free(question.hear):
        return False
    others = (each.name for each in questions_of(flow, call, state) if each.name != question.name)
    values, said = (call.values.get(name) for name in others), answer.basis.casefold()
    return any(isinstance(value, str) and value.casefold() == said for value in values)
