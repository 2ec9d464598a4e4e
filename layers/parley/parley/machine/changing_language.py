"""A caller who wants to be spoken to in another language: the call goes on in it where it stands, with what it knows.

They ask for it, press the key that was offered, say a whole sentence in it, answer in it twice, or say in it what
matters more than the question.
A yes or a no to what was put in the old language is none: it is put again in the new one.
"""

import re
from typing import NamedTuple

from parley.flow.flow import Flow
from parley.flow.words import Ask, Collect, Question, Queue, State, Talk
from parley.hear.language_wishes import (
    is_borrowed,
    language_leant_to,
    language_plainly_spoken,
    language_spoken,
    language_wished,
    languages_called,
)
from parley.machine import collecting, questions, queueing
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.effects import Listen
from parley.machine.events import Event, Pressed, SpeechHeard
from parley.machine.interrupting import interrupted
from parley.machine.justified import is_truth
from parley.machine.leftover import without
from parley.machine.move import Go, Move, Understood, by_rule
from parley.machine.speech import ask, ask_again, context, leading, saying
from parley.reading import is_free
from parley.speak import all_of

LANGUAGE = "language"


class LanguageChoice(NamedTuple):
    """The language that a call goes on in, by what, and the words beside the wish for it."""

    language: str
    understood: Understood
    rest: str = ""


def chosen(flow: Flow, call: Call, state: State, event: Event) -> LanguageChoice | None:
    """The language that the caller chooses, if they choose one that the flow speaks."""
    if len(flow.in_languages) == 1 or not isinstance(event, SpeechHeard | Pressed):
        return None
    if isinstance(event, Pressed):
        return _by_key(flow, call, event.digits)
    return _asked_for(flow, call, state, event.text) or _spoken(flow, call, state, event)


def _by_key(flow: Flow, call: Call, digits: str) -> LanguageChoice | None:
    if call.offered != call.state:
        return None
    offered = (each for each, key, _ in flow.offers if key == digits and each != flow.language)
    language = next(offered, "")
    return LanguageChoice(language, Understood(LANGUAGE, language, digits, "keys")) if language else None


def _asked_for(flow: Flow, call: Call, state: State, text: str) -> LanguageChoice | None:
    wish = language_wished(text, flow.language, tuple(flow.in_languages))
    language = flow.language_like(wish.value) if wish else ""
    if not wish or not language or _is_an_answer(flow, call, state, text, wish.basis):
        return None
    return LanguageChoice(language, by_rule(LANGUAGE, language, wish.basis), without(text, (wish.basis,)))


def _is_an_answer(flow: Flow, call: Call, state: State, text: str, wish: str) -> bool:
    """Whether the question asks for the name of a language."""
    question = questions.asked(flow, call, state)
    if question is None or is_free(question.hear):
        return False
    answer = question.hear(text, context(flow, call))
    return answer is not None and (wish in answer.basis or answer.basis in wish)


def _spoken(flow: Flow, call: Call, state: State, event: SpeechHeard) -> LanguageChoice | None:
    """What is said in another language of the flow's: plainly, for the second time, or because it matters more than the
    question."""
    languages = tuple(flow.in_languages)
    language = language_leant_to(event.text, languages)
    if not language or language == flow.language:
        return None
    other = flow.spoken_in(language)
    is_again = call.answered_in == language == language_spoken(event.text, languages)
    is_answer = (is_again and not is_borrowed(event.text, language)) or (
        language == language_plainly_spoken(event.text, languages)
    )
    if not is_answer and not interrupted(other, call, other.by_name[state.name], event):
        return None
    return LanguageChoice(language, by_rule(LANGUAGE, language, event.text), event.text)


def spoken_in_another(flow: Flow, call: Call, text: str) -> Call:
    """The call, knowing in which other language its question was answered, if in one."""
    if len(flow.in_languages) == 1:
        return call
    language = language_spoken(text, tuple(flow.in_languages))
    answered_in = "" if language == flow.language else language or call.answered_in
    return call if answered_in == call.answered_in else replace(call, answered_in=answered_in)


def offered(flow: Flow, call: Call, question: Question | None) -> Move:
    """Says how to go on in the language in which the question was answered, and asks it again: no failed try."""
    called, *_ = languages_called((call.answered_in,), call.answered_in)
    language, *_ = languages_called((call.answered_in,), flow.language)
    how = flow.phrases.speaks.format(language=language, called=called)
    return replace(ask_again(call, question, how), why="an answer in another language")


def in_language(call: Call, language: str) -> Call:
    return replace(call, language=language, began_in=call.began_in or call.language, answered_in="", misses=0)


def asked_anew(flow: Flow, call: Call, state: State) -> Move:
    """What the caller was asked, in the call's new language; what was read back is read back again."""
    if isinstance(state, Ask):
        return ask(flow, call, state.question, state.say, "asks in another language")
    if isinstance(state, Collect):
        return collecting.ask_next(flow, call, state)
    if isinstance(state, Queue):
        return queueing.told_anew(flow, call, state)
    told, said = saying(call)
    return Move(told, Listen(said), "talks in another language")


def prompted(flow: Flow, call: Call, state: State) -> Call:
    """The call as if its question had been put in its new language, before what was said beside the wish is read."""
    asked = asked_anew(flow, call, state)
    return replace(call, prompt=call.prompt if isinstance(asked.then, Go) else asked.call.prompt)


def counts(flow: Flow, call: Call, state: State, text: str, move: Move) -> bool:
    """Whether what the words beside the wish lead to is to be followed: danger always, a yes or a no never."""
    if interrupted(flow, call, state, SpeechHeard(call.now, text)):
        return True
    if move.understood and all(is_truth(each.value) for each in move.understood):
        return False
    return bool(move.understood) or isinstance(move.then, Go) or isinstance(state, Talk)


def has_more(flow: Flow, call: Call, text: str) -> bool:
    """Whether there is more beside the wish than politeness."""
    return bool(re.search(r"\w", flow.basics.rest(text, (), context(flow, call)).words))


def greeted(flow: Flow, call: Call) -> Call:
    """The call about to say, first of all, that it goes on in its new language."""
    return leading(replace(call, lead=()), flow.phrases.switched)


def not_spoken(flow: Flow, call: Call, state: State, text: str) -> tuple[str, Understood] | None:
    """Which languages are spoken, for somebody who asks for another one."""
    wish = language_wished(text, flow.language, tuple(flow.in_languages))
    if wish and isinstance(state, Talk) and not _is_asked_for(flow, call, text):
        return None  # "I speak Spanish" is told of oneself there
    if wish is None or flow.language_like(wish.value) or _is_an_answer(flow, call, state, text, wish.basis):
        return None
    names = languages_called(tuple(flow.in_languages), flow.language)
    said = flow.phrases.only.format(languages=all_of(names, flow.language))
    return said, by_rule(LANGUAGE, wish.value, wish.basis)


def _is_asked_for(flow: Flow, call: Call, text: str) -> bool:
    kinds = flow.basics.rest(text, (), context(flow, call)).kinds
    return "questions" in kinds or "requests" in kinds
