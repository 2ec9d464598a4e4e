"""Nothing that a person says is dropped in silence: what an answer leaves over is looked at before it counts,
or is passed on to the person who reads the record.

The policy is the table below, the same for every agent.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from parley.flow.flow import Flow
from parley.flow.render import render
from parley.flow.words import Ask, Collect, Question
from parley.machine.answers import keep
from parley.machine.call import Call
from parley.machine.justified import contents, ends, has_content, spoken_words
from parley.machine.move import Understood, by_rule
from parley.machine.speech import context, leading
from parley.reading import Rest, is_free

WEIGHS: Mapping[tuple[str, bool], tuple[str, ...]] = {
    ("yes", True): ("contrasts", "conditions", "refusals", "questions", "requests", "numbers"),
    ("yes", False): ("contrasts", "conditions", "refusals"),
    ("no", True): ("contrasts", "conditions", "questions", "requests", "needs"),
    ("no", False): ("contrasts", "conditions"),
}
"""Which kinds of leftover words keep an answer from counting, by the answer and by whether something is done or ended
because of it."""
OF_AN_END = ("contrasts",)
"""Those that keep any other words from ending a call: "it was my husband, but I can get him". They may be a question,
whose answer the call ends with."""
OF_A_STORY = frozenset(("conditions", "requests", "needs", "questions"))
"""Kinds of leftover words that somebody of the business should know of, where somebody tells why they call."""
WISH = "requests"
ASKED = frozenset(("questions", WISH))
"""Those that ask something of us, and are noted where nothing answers them."""
WANTED = frozenset(("requests", "needs", "numbers"))
"""Those that are noted beside a no, where all is passed on: "no thanks, and tell Mike I said hi"."""
WISHES = frozenset(("conditions", WISH))
"""Those that tell of more behind an answer in the same clause: "brakes on Friday and I'd need a shuttle back". A wish
says by itself what it is about, a condition with the whole clause: "it grinds when I stop"."""
TAKES_BACK = frozenset(("contrasts", "refusals"))
"""More such kinds, where a clause says something by itself: "and don't send the same guy"."""
ANSWER = "\0"
"""Stands for each letter of an answer."""
CLAUSE_ENDS = ",.;!?"
AT_THE_ENDS = f" {CLAUSE_ENDS}{ANSWER}"
LONGEST_PASSED_ON = 1000
"""Characters of what is passed on, counted from the end."""
_STOP = r"[.](?=\d)|(?<=\b[A-Z][a-z])[.]"
"""A full stop that ends nothing: "Mr. Ortega"."""
CLAUSE, SENTENCE = re.compile(rf"(?:[^,.;!?]|{_STOP})+"), re.compile(rf"(?:[^.;!?]|[.;!?](?=\S)|{_STOP})+")
CONTRARY = {"yes": "no", "no": "yes"}
MUCH = 3
"""Words of a meaning of their own that tell something even between two answers."""
LONGEST_QUOTED = 60
"""Characters of a rest that are said back; nobody wants to hear whole sentences of their own."""


def explained(questions: Iterable[Question], also: Iterable[Understood]) -> tuple[str, ...]:
    """The words that answers to other questions rest on, the longest first, which may hold others; those of a reader
    that takes any words explain nothing."""
    readers = {question.name: question.hear for question in questions}
    bases = (each.basis for each in also if not is_free(readers[each.question]))
    return tuple(sorted(bases, key=len, reverse=True))


def beside(
    flow: Flow, call: Call, text: str, answer: Understood, counts: bool, others: Sequence[str] = ()
) -> Rest | None:
    """The leftover words because of which a yes or a no does not count; None if it counts.

    `others` are words that are explained as well; a contrast that only leads to them is explained with them ("yes,
    but at 4201 Oak Street"). So is what is asked beside a yes that only leads on: it is told that it can't be answered.
    """
    weighs = WEIGHS.get((answer.value, counts), ()) if isinstance(answer.value, str) else ()
    costs_nothing = answer.value == "yes" and not counts
    if costs_nothing:
        others = (*others, *flow.basics.questions(text, (answer.basis,), context(flow, call)))
    rest = weighed(flow, call, text, answer, weighs, others)
    is_remark = rest and costs_nothing and flow.basics.only_remarks(rest.words, context(flow, call))
    return None if is_remark else rest


def weighed(
    flow: Flow, call: Call, text: str, answer: Understood, weighs: Sequence[str], others: Sequence[str] = ()
) -> Rest | None:
    """The leftover words, if they are of the kinds that weigh."""
    if not weighs or answer.by != "rule":
        return None
    rest = flow.basics.rest(text, (answer.basis, *others), context(flow, call))
    if not set(rest.kinds) & set(weighs) or _says_the_same(flow, call, answer, rest):
        return None
    if _is_noted(flow, call, rest):
        return None
    is_told = others or call.lead  # "yes but um, how late are you open", which was answered
    leads_only = is_told and set(rest.kinds) == {"contrasts"} and not has_content(flow, call, rest.words)
    return None if leads_only else rest


def _is_noted(flow: Flow, call: Call, rest: Rest) -> bool:
    """Whether all of it that means something stands in what is passed on already: it was said before."""
    noted = set(spoken_words(str(call.values.get(flow.passes_on) or "")))
    new = " ".join(word for word in spoken_words(rest.words) if word not in noted)
    is_more = {"contrasts", "questions"}.intersection(rest.kinds)
    return bool(noted) and not is_more and not has_content(flow, call, new)


def contradicted(flow: Flow, call: Call, text: str, answer: Understood) -> Rest | None:
    """The leftover words, where a yes or a no is led or followed by its contrary, which ends a clause and is about
    nothing but the question: "no, my wife says I never find anything, but I did", not "no, but it was fine"."""
    contrary = CONTRARY.get(answer.value) if isinstance(answer.value, str) else None
    before, _, after = text.partition(answer.basis)
    here = context(flow, call)
    for said in (after, before) if contrary else ():
        other = flow.basics.yes_no(said, here) if said.strip() else None
        if other is None or other.value != contrary or has_content(flow, call, other.basis):
            continue
        ends = said[said.find(other.basis) + len(other.basis) :].strip()
        if not ends or ends[0] in CLAUSE_ENDS:
            return flow.basics.rest(text, (answer.basis,), here)
    return None


def _says_the_same(flow: Flow, call: Call, answer: Understood, rest: Rest) -> bool:
    """Whether what is left over is the answer once more, and nothing else: "no thanks, but I'll pass"."""
    here = context(flow, call)
    again = flow.basics.yes_no(rest.words, here)
    if again is None or again.value != answer.value:
        return False
    left = flow.basics.rest(rest.words, (again.basis,), here)
    return set(left.kinds) <= {"contrasts"} and not has_content(flow, call, left.words)


def without(text: str, bases: Iterable[str]) -> str:
    """The text, each of the bases a pause where it stands first, so that no phrase reaches across it."""
    for basis in bases:
        text = text.replace(basis, ",", 1)
    return text


def why(answer: Understood, rest: Rest) -> str:
    return f"understood {answer.value}; left over: {rest.words} → not agreed"


def asked_about(flow: Flow, call: Call, found: Sequence[Understood] = ()) -> Call:
    """The call about to ask about what was left over of the words just heard, where it is an answer with a rest.

    What was `found` in the rest, by a rule or by a model, is taken in, and explains its contrast ("but on Saturday");
    it does not make a condition or a question beside an agreement disappear. A no is said back with its rest, which
    would mean the opposite without it ("no gas, but it smells"), unless that only asks for something that is noted.
    """
    if (passing_on := as_said(flow, call)) is not call:
        return passing_on
    if call.lead and _is_last(flow, call) and contents(flow, call, call.heard) < 2:
        return call  # a few words that lead up to what was answered
    said = without(call.heard, [each.basis for each in found])
    reading = flow.basics.yes_no(said, context(flow, call))
    answer = Understood("", reading.value, reading.basis, "rule") if reading else None
    rest = beside(flow, call, said, answer, counts=True) if answer else None
    if rest is None or answer is None or (found and not _matters_still(flow, call, answer, rest)):
        return call
    is_asked = answer.value == "yes" and "conditions" not in rest.kinds
    if is_asked and (asked := _asked_in_vain(flow, call, rest.words)) is not call:
        return asked
    if (
        answer.value == "no"
        and flow.passes_on
        and {*rest.kinds} <= WANTED
        and contents(flow, call, rest.words) > 1
    ):
        return _with_note(flow, call, (rest.words,))
    quoted = call.heard.strip(" .") if answer.value == "no" else rest.words
    told = {"rest": quoted} if len(quoted) <= LONGEST_QUOTED else {}
    asked = leading(call, render(flow.phrases.left_over, told, {}))
    is_noted = answer.value == "yes" and _stands_with_a_yes(flow, call, rest)
    return _with_note(flow, asked, (rest.words,)) if is_noted else asked


def as_said(flow: Flow, call: Call) -> Call:
    """The call about to say that it notes all that was just heard, where nothing else would come of it: whoever is not
    understood there is let go, or led to a person. Not of a question, which is to be answered."""
    said = call.heard.strip(AT_THE_ENDS)
    if not _is_last(flow, call) or flow.basics.questions(said, (), context(flow, call)):
        return call
    if contents(flow, call, said) < 2:
        return call
    is_noted = said in str(call.values.get(flow.passes_on) or "")
    return leading(call, flow.phrases.passed_on) if is_noted else _with_note(flow, call, (said,))


def _is_last(flow: Flow, call: Call) -> bool:
    state = flow.by_name.get(call.state)
    is_last = isinstance(state, Ask) and (state.to_a_person or ends(flow, state.stuck))
    return is_last and flow.keeps_notes


def tells(flow: Flow, call: Call, state: Ask, text: str, answer: Understood) -> bool:
    """Whether a no is part of something that is told, where the call would end with it: "my name is not Maria anymore"
    is no goodbye."""
    if answer.value != "no" or state.to_a_person or not _is_last(flow, call):
        return False
    here = context(flow, call)
    beside = flow.basics.rest(text, (answer.basis,), here).words
    is_much = contents(flow, call, beside) > 0 or contents(flow, call, text) > 1
    return is_much and "refusals" in flow.basics.rest(answer.basis, (), here).kinds


def tells_much(flow: Flow, call: Call, text: str) -> bool:
    """Whether much is told beside an answer with which the call ends, and is kept."""
    return _is_last(flow, call) and _tells_much(flow, call, text)


def wants_more(flow: Flow, call: Call, text: str, found: Sequence[Understood]) -> bool:
    """Whether something is asked or wished for beside what was found: to say that all was understood would be false."""
    bases, here = [each.basis for each in found], context(flow, call)
    rest = flow.basics.rest(text, bases, here)
    asks = bool(OF_A_STORY.intersection(rest.kinds)) or bool(flow.basics.questions(text, bases, here))
    return asks and has_content(flow, call, rest.words)


def _stands_with_a_yes(flow: Flow, call: Call, rest: Rest) -> bool:
    """Whether it is noted at once, so that it stands when a plain yes follows. Where all is passed on, that is what
    sets a condition, or tells much; else a condition, once questions are asked: "yes, if I yawn it's
    not you" at the hello is none."""
    if "conditions" in rest.kinds:
        return bool(flow.passes_on) or isinstance(flow.by_name[call.state], Collect)
    return bool(flow.passes_on) and contents(flow, call, rest.words) > 1


def asked_in_vain(flow: Flow, call: Call) -> Call:
    """The call about to say that what was asked and nothing else cannot be answered; where all is passed on, also that
    it is noted, as is what somebody is asked to do: "is Mike still with you", "can they bring a ladder". The same call
    where something is about to be said already."""
    rest = flow.basics.rest(call.heard, (), context(flow, call))
    return (
        call
        if call.lead
        else _asked_in_vain(flow, call, call.heard, is_request=TAKES_BACK.isdisjoint(rest.kinds))
    )


def _asked_in_vain(flow: Flow, call: Call, said: str, is_request: bool = True) -> Call:
    here = context(flow, call)
    if asked := flow.basics.questions(said, (), here):
        return unanswered(flow, call, asked)
    rest = flow.basics.rest(said, (), here)
    asks = flow.passes_on and ASKED.intersection(rest.kinds) and has_content(flow, call, rest.words)
    return _with_note(flow, call, (said.strip(AT_THE_ENDS),)) if asks and is_request else call


def unanswered(flow: Flow, call: Call, asked: Sequence[str]) -> Call:
    """The call about to say that what was asked cannot be answered; and that it is noted, where all is passed on."""
    told = leading(call, flow.phrases.unanswered)
    return _with_note(flow, told, asked) if flow.passes_on else told


def kept_in_words(flow: Flow, call: Call, said: str) -> Call:
    """The call about to say that it notes what was said of a read-back, and changed nothing, where all is passed on."""
    tells = contents(flow, call, flow.basics.rest(said, (), context(flow, call)).words) > 1
    return _with_note(flow, call, (said.strip(" ."),)) if flow.passes_on and tells else call


def _with_note(flow: Flow, call: Call, pieces: Sequence[str]) -> Call:
    """The call about to say that it notes the pieces, for the person who reads the record; unless there are none, or
    it has them already."""
    name = flow.passes_on or flow.on_condition
    known = str(call.values.get(name) or "")
    new = [each for each in pieces if each not in known] if name else []
    if not new:
        return call
    note = "; ".join((*((known,) if known else ()), *new))[-LONGEST_PASSED_ON:]
    return leading(keep(call, by_rule(name, note, "")), flow.phrases.passed_on)


def _matters_still(flow: Flow, call: Call, answer: Understood, rest: Rest) -> bool:
    """Whether what is left over beside a change as well is more than its contrast."""
    is_more = set(rest.kinds) - {"contrasts"}
    return answer.value == "yes" and bool(is_more) and has_content(flow, call, rest.words)


def passed_on(flow: Flow, call: Call, text: str, found: Sequence[Understood], is_story: bool) -> Call:
    """The call about to say that it notes what was said beside the answers, in the caller's words, for the person who
    reads the record (`passes_on`): "Friday, and somebody should change the filter". The same call if there is nothing.
    """
    return _with_note(flow, call, tuple(_pieces(flow, call, text, found, is_story)))


def _pieces(flow: Flow, call: Call, text: str, found: Sequence[Understood], is_story: bool) -> Iterator[str]:
    """Of each sentence in which something weighs that no answer rests on, what stands between the answers at its ends;
    of a story each such clause that does not only lead up to the first answer. A choice that rests on all that was said
    explains none of it, where anything else was understood."""
    said, whole = text, text.strip(AT_THE_ENDS)
    parts = [each for each in found if each.question != call.state or each.basis.strip(AT_THE_ENDS) != whole]
    for basis in sorted((each.basis for each in parts or found), key=len, reverse=True):
        said = said.replace(basis, ANSWER * len(basis), 1)
    if not said.strip(AT_THE_ENDS):
        return
    begins = max(said.find(ANSWER), 0) if is_story else 0
    for piece in (CLAUSE if is_story else SENTENCE).finditer(said, begins):
        before, _, behind = piece[0].rpartition(ANSWER)
        left = flow.basics.rest(behind if is_story else before.replace(ANSWER, ""), (), context(flow, call))
        tells_alone = WISH in left.kinds if is_story else contents(flow, call, left.words) < 2
        behind = behind if tells_alone else piece[0]
        if any(_weighs(flow, call, each, is_story) for each in CLAUSE.findall(piece[0])):
            start = piece.end() - len(behind.lstrip(AT_THE_ENDS))
            yield text[start : start + len(behind.strip(AT_THE_ENDS))]


def _tells_much(flow: Flow, call: Call, words: str) -> bool:
    return contents(flow, call, flow.basics.rest(words, (), context(flow, call)).words) >= MUCH


def _weighs(flow: Flow, call: Call, clause: str, is_story: bool) -> bool:
    """Whether somebody should know of a clause, of one that holds answers of what is behind them; in a story of a wish
    or a condition there. Who is asked something short tells nothing in vain: "unit B, round the back"."""
    *others, rest = re.split(f"{ANSWER}+", clause)
    answer = bool(others)
    if not is_story and any(_tells_much(flow, call, each) for each in others[1:]):
        return True
    left = flow.basics.rest(rest, (), context(flow, call))
    kinds, many = {*left.kinds}, contents(flow, call, left.words)
    if kinds & (WISHES if answer else OF_A_STORY):
        return many > 0
    says = len(spoken_words(left.words)) > many > 1  # "the bill goes to Mr. Ortega", not "Austin, Texas"
    return says and (not is_story or (not answer and bool(kinds & TAKES_BACK)))
