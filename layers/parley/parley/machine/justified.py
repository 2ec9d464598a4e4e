"""What of a model's reading counts: the model points at the caller's words, it never speaks for the caller.

The rules, and why, are in docs/decisions/0007-what-a-model-may-say.md.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from parley.flow.flow import Flow
from parley.flow.guardrails import says
from parley.flow.ways import to, ways_out
from parley.flow.words import Ask, Collect, Do, End, Listening, Question, State, Target
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.events import ReadingArrived
from parley.machine.move import Understood
from parley.machine.speech import context
from parley.reading import Context, Rest, is_free

LONGEST_EXCERPT = 200
"""Characters of one answer; nobody says a longer name, address or problem that a visit needs."""
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
FEWEST_TO_END = 2
"""Words with a meaning of their own on which a model may end a call: one alone may be anything."""
NOT_CONTENT = ("contrasts", "conditions", "questions")
"""Kinds of single words that a choice cannot rest on: "but", "if", "what"; and "not" and its like."""


def spoken_words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in WORD.findall(text.lower())]


def in_own_words(excerpt: str, heard: str) -> bool:
    """Whether the excerpt is one piece of the caller's words; or puts together what was spelled."""
    return quoted(excerpt, heard) or "".join(spoken_words(excerpt)) in _spelled(spoken_words(heard))


def _spelled(said: Collection[str]) -> list[str]:
    """ "J, O, N, A, S with a J" -> "jonas"."""
    letters = "".join(word if len(word) == 1 else " " for word in said)
    return letters.split()


def quoted(words: str, heard: str) -> bool:
    """Whether the words were said like that, one after the other."""
    return next(_around(words, heard), None) is not None


def _around(words: str, heard: str) -> Iterator[tuple[str, str]]:
    """What was said before the words and after them, for each time that they were said one after the other."""
    wanted, places = spoken_words(words), list(WORD.finditer(heard))
    said = [place[0].lower().replace("’", "'") for place in places]
    for at in range(len(said) - len(wanted) + 1 if wanted else 0):
        if said[at : at + len(wanted)] == wanted:
            yield heard[: places[at].start()], heard[places[at + len(wanted) - 1].end() :]


def denied(flow: Flow, call: Call, words: str) -> bool:
    """Whether each time that the words were said they are denied or excepted: "not 4210, it's 4201"."""
    here, around = context(flow, call), list(_around(words, call.heard))
    return bool(around) and all(flow.basics.denied(before, after, here) for before, after in around)


def has_content(flow: Flow, call: Call, words: str) -> bool:
    """Whether any of the words means something beyond "yes", "but", and the words of the question."""
    here = context(flow, call)
    return any(_meaning(flow, word, here) for word in spoken_words(words))


def says_no_more(flow: Flow, call: Call, text: str, answer: Understood | None) -> bool:
    """Whether the words are a yes or a no, and mean nothing beyond it."""
    if answer is None or not is_truth(answer.value):
        return False
    return not has_content(flow, call, flow.basics.rest(text, (answer.basis,), context(flow, call)).words)


def only_contrast(flow: Flow, call: Call, text: str, answer: Understood) -> str:
    """What is left over beside the answer, where that is a contrast and nothing else: "except the name"; else ""."""
    rest = flow.basics.rest(text, (answer.basis,), context(flow, call))
    return rest.words if rest.kinds == ("contrasts",) else ""


def contents(flow: Flow, call: Call, words: str) -> int:
    """How many of the words do; no letters that are spelled, and all numbers as one."""
    here = context(flow, call)
    said = (_meaning(flow, word, here) for word in spoken_words(words) if len(word) > 1)
    found = [rest for rest in said if rest]
    numbers = sum("numbers" in rest.kinds for rest in found)
    return len(found) - max(numbers - 1, 0)


def _meaning(flow: Flow, word: str, here: Context) -> Rest | None:
    """What a word leaves over, if it means something. Words that refuse but are more than a "no", for example
    "cancel", say what is wanted."""
    rest = flow.basics.rest(word, (), here)
    is_no = "refusals" in rest.kinds and flow.basics.yes_no(word, here) is not None
    return None if not rest.words or is_no or set(rest.kinds) & set(NOT_CONTENT) else rest


def excerpts(flow: Flow, call: Call, values: Mapping[str, Any]) -> dict[str, str]:
    """The answers that consist of the caller's own words, as they were meant."""
    return {
        name: value
        for name, value in values.items()
        if isinstance(value, str)
        and len(value) <= LONGEST_EXCERPT
        and in_own_words(value, call.heard)
        and not denied(flow, call, value)
    }


def may_fill(call: Call, question: Question) -> bool:
    """Whether a model may answer the question. It may not replace a known text that no reader can check, for example
    a name."""
    return call.values.get(question.name) is None or not is_free(question.hear)


def unfounded(event: ReadingArrived, outcome: str, found: Sequence[Understood]) -> str:
    """Why nothing counts: the model gave no outcome, only answers, and none of them was understood."""
    given = [name for name, value in event.values.items() if value is not None]
    if not given or found or event.values.get(outcome) is not None:
        return ""
    return f"nothing that was said answers {', '.join(given)}"


def acknowledged(flow: Flow, call: Call, state: Ask | Collect, event: ReadingArrived, doubted: str) -> Call:
    """The model's sentence leads what is said next, unless it may acknowledge what does not count, or
    stand between a question that counts and its answer."""
    if doubted or not event.ack or is_grave(flow, call, state):
        return call
    return replace(call, lead=(*call.lead, event.ack))


def is_grave(flow: Flow, call: Call, state: Ask | Collect) -> bool:
    """Whether a yes or a no to the question does something that counts or keeps what was read back, or a rule
    requires it to be asked.

    Such a question is put in the flow's own words alone: "dizziness is normal" answers for the caller.
    """
    asked = [required.line for required in flow.guardrails.required if required.line.endswith("?")]
    if isinstance(state, Ask) and any(says(state, line) for line in asked):
        return True
    if isinstance(state, Collect) and (state.go_ahead is None or call.asking != state.go_ahead.name):
        return call.confirming
    return "yes" in state.goto and not all(
        harmless(flow, call, state, target) for target in state.goto.values()
    )


def with_doubt(why: str, doubted: str) -> str:
    return f"{why}; the model's reading does not count: {doubted}" if doubted else why


def is_truth(value: object) -> bool:
    """A yes or a no has to be in the caller's own words; and the excerpt may leave out a "not" that stands before
    it."""
    return isinstance(value, bool) or value in ("yes", "no", "unsure")


def doubt(flow: Flow, call: Call, state: Ask | Collect, target: Target | None, words: str) -> str:
    """Why an outcome that only the model has read does not count; "" if it does.

    `words` is what it rests on, `target` where it leads, None if the same question stays open.
    """
    if not quoted(words, call.heard):
        return "it rests on no words of the caller's"
    if not has_content(flow, call, words):
        return f'"{words}" means nothing by itself'
    if denied(flow, call, words):
        return f'"{words}" is denied where it was said'
    if target is not None and not harmless(flow, call, state, target):
        return "only plain words lead there"
    return too_little(flow, call, [words]) if target is not None and ends(flow, target) else ""


def too_little(flow: Flow, call: Call, words: Sequence[str]) -> str:
    """Why a model cannot end a call on these words; "" if it can."""
    said = " ".join(words)
    return f'"{said}" is too little to end the call' if contents(flow, call, said) < FEWEST_TO_END else ""


def harmless(flow: Flow, call: Call, state: Ask | Collect, target: Target) -> bool:
    """Whether a model may lead there: to another question, or where callers go who aren't understood.

    On the way there only tools may run that look something up.
    """
    misunderstood = [to(state.stuck).state]
    if isinstance(state, Ask) and state.unclear:
        misunderstood.append(to(state.unclear).state)
    return _leads_on(flow, call, target, misunderstood)


def ends(flow: Flow, target: Target) -> bool:
    """Whether the call is over there."""
    return isinstance(flow.by_name[to(target).state], End)


def goes_on(flow: Flow, call: Call, state: Ask | Collect, target: Target) -> bool:
    """Whether the conversation goes on there, and not where callers go who aren't understood."""
    return to(target).state != to(state.stuck).state and _leads_on(flow, call, target, ())


def _leads_on(flow: Flow, call: Call, target: Target, also: Sequence[str]) -> bool:
    """Whether each way from there leads to another question, and on the way tools only look something up. A Collect
    that has all its answers asks nothing."""
    open_, seen = [to(target)], set(also)
    while open_:
        way = open_.pop()
        reached = flow.by_name[way.state]
        asks = isinstance(reached, Listening) and not _has_all(call, reached, way.forget)
        if way.state in seen or asks:
            continue
        if not isinstance(reached, Collect) and not (isinstance(reached, Do) and reached.tool.looks_up):
            return False
        seen.add(way.state)
        open_ += [to(each.target) for each in ways_out(reached)]
    return True


def _has_all(call: Call, state: State, forgotten: Sequence[str]) -> bool:
    """Whether a Collect has answers to all that it would ask."""
    if not isinstance(state, Collect) or state.go_ahead or callable(state.questions):
        return False
    names = {each.name for each in state.questions}
    return names <= {name for name, value in call.values.items() if value is not None} - {*forgotten}
