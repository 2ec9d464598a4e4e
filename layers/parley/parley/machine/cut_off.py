"""What the person had not heard when they spoke: nobody agrees to words that were not said to them.

Where people may talk while the agent does, an event says what of the agent's last words was heard (`only_heard`). What
was cut off counts as not said: a disclosure is still due, a yes to the end of a read-back is none, and neither is a
word that takes any answer, before the point of its question. What an exact reader finds counts all the same: who calls
often gives the ZIP code before it is asked for. The question is put again from the sentence in which it was cut off.
"""

import re
from collections.abc import Sequence

from parley.flow.flow import Flow
from parley.flow.words import ANNOUNCED, Ask, Collect, Consent, Question
from parley.machine.call import AGENT, Call
from parley.machine.changing import replace
from parley.machine.collecting import confirming_key
from parley.machine.events import Event, Pressed, SpeechHeard
from parley.machine.interrupting import told_with_it
from parley.machine.move import Move
from parley.machine.questions import asked
from parley.machine.speech import SENTENCE_END, context, leading, say_again
from parley.reading import is_free

WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
TAG_WORDS = 4
"""Words at the end that change nothing: "Is that right?" People know them, and speak into them."""
SURE_WORDS = 1
"""As many where somebody is told, or asked, that the call is recorded."""
POINT = 0.5
"""The part of a question after which people know what it is about."""


def as_heard(flow: Flow, call: Call, event: Event) -> Call:
    """The call without the required lines that were cut off: they are still to be said. That it is recorded is said
    again at once."""
    is_announced = flow.recording == ANNOUNCED
    if not isinstance(event, SpeechHeard | Pressed) or event.only_heard is None:
        return call
    if not call.lines and not is_announced:
        return call
    said = _last_said(call)
    unheard = _words(said)[_count(said, event.only_heard) :]

    def is_cut(line: str, most: int = TAG_WORDS) -> bool:
        return line in said and not _is_all(unheard[: max(0, len(unheard) - _after(line, said))], most)

    if is_announced and is_cut(flow.phrases.announcement, SURE_WORDS):
        call = leading(call, flow.phrases.announcement)
    cut = {each.name for each in flow.guardrails.required if is_cut(each.line)}
    return replace(call, lines=tuple(name for name in call.lines if name not in cut)) if cut else call


def asked_again(flow: Flow, call: Call, state: Ask | Collect, event: Event) -> Move | None:
    """Puts the question again where the words, or the key, can be no answer to what was heard of it."""
    if not isinstance(event, SpeechHeard | Pressed) or event.only_heard is None:
        return None
    said = _last_said(call)
    unheard = _words(said)[_count(said, event.only_heard) :]
    question = asked(flow, call, state)
    if not _counts_too_early(flow, call, state, question, event, unheard):
        return None
    told = told_with_it(flow, call, state, event.text) if isinstance(event, SpeechHeard) else call
    again = say_again(replace(told, prompt=_from_cut(call.prompt, len(unheard))), question)
    return replace(again, call=replace(again.call, prompt=call.prompt), why="cut off; asked again")


def _counts_too_early(
    flow: Flow,
    call: Call,
    state: Ask | Collect,
    question: Question | None,
    event: Event,
    unheard: Sequence[str],
) -> bool:
    if _is_all(unheard, SURE_WORDS if isinstance(state, Consent) else TAG_WORDS):
        return False
    if isinstance(event, Pressed):
        return _agrees_by_key(call, state, question, event.digits)
    if not isinstance(event, SpeechHeard):
        return False
    here = context(flow, call)
    answer = flow.basics.yes_no(event.text, here)
    if answer and not flow.basics.rest(event.text, (answer.basis,), here).kinds:
        return answer.value == "yes" or (isinstance(state, Ask) and not _is_point_heard(call, unheard))
    takes_anything = isinstance(state, Collect) and question is not None and is_free(question.hear)
    return takes_anything and not call.confirming and not _is_point_heard(call, unheard)


def _agrees_by_key(call: Call, state: Ask | Collect, question: Question | None, digits: str) -> bool:
    if isinstance(state, Ask):
        return state.keys.get(digits) == "yes"
    return confirming_key(call, state, question, digits) == "yes"


def _is_point_heard(call: Call, unheard: Sequence[str]) -> bool:
    sentences = SENTENCE_END.split(" ".join(call.prompt))
    questions = [place for place, sentence in enumerate(sentences) if sentence.endswith("?")]
    words = len(_words(" ".join(sentences[questions[-1] :] if questions else sentences)))
    return len(unheard) < words * POINT


def _from_cut(prompt: Sequence[str], unheard: int) -> tuple[str, ...]:
    """The sentences of a prompt from the first that was not heard to its end."""
    kept: list[str] = []
    for sentence in reversed(SENTENCE_END.split(" ".join(prompt))):
        if unheard <= 0:
            break
        kept.insert(0, sentence)
        unheard -= len(_words(sentence))
    return (" ".join(kept),) if kept else tuple(prompt)


def _last_said(call: Call) -> str:
    return next((text for who, text in reversed(call.exchanges) if who == AGENT), "")


def _count(said: str, heard: str) -> int:
    """How many of the words were heard: as many as what was heard ends with. Words before these belong to an earlier
    turn."""
    words, ears = _words(said), _words(heard)
    longest = min(len(words), len(ears))
    return next((count for count in range(longest, 0, -1) if words[:count] == ears[-count:]), 0)


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def _after(line: str, said: str) -> int:
    """How many words were said after the line."""
    return len(_words(said.partition(line)[2]))


def _is_all(unheard: Sequence[str], most: int = TAG_WORDS) -> bool:
    """Whether so little is missing that it was heard to its end: what was heard is known by about a word."""
    return len(unheard) <= most and not any(map(str.isdigit, "".join(unheard)))
