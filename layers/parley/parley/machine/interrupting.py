"""What matters more than the question asked: danger, a wish for a person, "repeat that"."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from parley.flow.flow import Flow
from parley.flow.render import is_known
from parley.flow.ways import to
from parley.flow.words import Ask, Collect, End, Interrupt, Noted, Prompt, Question, State, Talk, Target
from parley.machine.answers import gather, keep, read
from parley.machine.call import LONGEST_ANSWER, Call
from parley.machine.changing import replace
from parley.machine.collecting import ask_next
from parley.machine.doing import run
from parley.machine.effects import HangUp, Listen
from parley.machine.events import Pressed, SpeechHeard
from parley.machine.justified import ends, has_content, is_truth
from parley.machine.leftover import OF_AN_END, WEIGHS, weighed, without
from parley.machine.move import Move, Trip, Understood, by_rule, go
from parley.machine.questions import asked
from parley.machine.speech import ask_again, context, known, leading, say_again, words
from parley.reading import Context, Reading, is_free

OVERLAP = 200
"""Characters that two parts of a long turn have in common."""
LEAVING = ("goodbye", "cancel")
HOLDING = ("wait", "repeat")
CLAUSES = re.compile(r"[.,;!?]+")
RECORDED = "recorded"
"""Whether the call is recorded, as callers ask (hear/side_questions.py)."""
SHORTEST_QUESTION = 7
"""Letters: "who is"."""
SHORTEST_WORDS, FIRST_WORDS = 2, 8
"""Words of a question in the middle of others that are looked at: "who is it did you say the store"."""
SENTENCES = re.compile(r"(?<=[.,;!?])\s+")


def interrupted(flow: Flow, call: Call, state: State, event: SpeechHeard) -> Move | None:
    """The way of the first interrupt that the words trip, if any, wherever in a long turn they stand."""
    parts, here = tuple(_parts(event.text)), context(flow, call)
    for interrupt in flow.interrupts:
        for part in parts if _listens(call, state, interrupt) else ():
            reading = interrupt.hear(part, here)
            if reading is None:
                continue
            only_noted = isinstance(interrupt.goto.get(reading.value), Noted)
            beside = part if only_noted else without(part, (reading.basis,))
            any_answer = interrupt.answered or reading.value in interrupt.unless_answered
            answered = _answered(flow, call, state, beside, any_answer, whole=only_noted)
            outcome = _outcome(flow, answered, interrupt, reading.value)
            goes_on = outcome in interrupt.unless_answered and answered is not call
            if outcome in interrupt.goto and not goes_on:
                understood = by_rule(interrupt.name, outcome, reading.basis)
                if _has_more_to_it(flow, call, interrupt, understood, part):
                    continue
                return _away(
                    flow, told_with_it(flow, answered, state, part), state, interrupt, understood, part
                )
    return None


def _has_more_to_it(flow: Flow, call: Call, interrupt: Interrupt, understood: Understood, text: str) -> bool:
    """Whether something is left over because of which a call that we placed does not end yet: "it was my husband, but I
    can get him". The time at which somebody asks to be called instead is nothing more, nor is what leads to the same
    end in other words: "bad moment, but call me back". Once it was asked about, it does. Of an end at which something
    is done, as for who never wants to be called again, nothing is asked."""
    target = interrupt.goto[understood.value]
    end = None if isinstance(target, Noted) else flow.by_name[to(target).state]
    if not interrupt.placed or not isinstance(end, End) or end.does or call.tries or not call.state:
        return False
    later = read(flow, call, flow.calls_again, text) if flow.calls_again else None
    bases = (later.basis,) if isinstance(later, Understood) else ()
    said = without(text, (*_also_leading_to(flow, call, target, text), *bases))
    rest = weighed(flow, call, said, understood, OF_AN_END)
    if rest is None or rest.words in understood.basis:
        return False
    return has_content(flow, call, rest.words)


def _also_leading_to(flow: Flow, call: Call, target: object, text: str) -> Iterator[str]:
    """The words by which other interrupts of placed calls lead to the same end."""
    for other in flow.interrupts:
        reading = other.hear(text, context(flow, call)) if other.placed else None
        if reading and other.goto.get(reading.value) == target:
            yield reading.basis


def _outcome(flow: Flow, call: Call, interrupt: Interrupt, heard: Any) -> Any:
    return interrupt.decide(heard, known(flow, call)) if interrupt.decide else heard


def _answered(flow: Flow, call: Call, state: State, text: str, any_answer: bool, whole: bool) -> Call:
    """Keeps the answer to what was asked: "seven, I have to run"; unless it may be `any_answer`, only one of an exact
    reader, which is no yes or no. Unless the words are only noted, and read as a `whole`, a no belongs to the wish to
    leave, and so do words that may be anything and mean nothing by themselves: "jag", "I'll, you"."""
    question = asked(flow, call, state) if isinstance(state, Collect) and re.search(r"\w", text) else None
    answer = read(flow, call, question, text) if question and question.name not in call.values else None
    if question is None or not isinstance(answer, Understood) or (answer.value == "no" and not whole):
        return call
    if not any_answer and (is_free(question.hear) or flow.basics.yes_no(answer.basis, context(flow, call))):
        return call
    means_nothing = answer.value == answer.basis and not has_content(flow, call, answer.basis)
    return call if means_nothing else keep(call, answer)


def told_with_it(flow: Flow, call: Call, state: State, text: str) -> Call:
    """Keeps answers that the interrupting words hold as well: "it's leaking, call me back at 512 555 0190"."""
    questions = state.listen_for if isinstance(state, Ask | Collect | Talk) else ()
    questions = (*questions, *(state.corrects if isinstance(state, Ask | Collect) else ()))
    if flow.calls_again and call.direction == "outbound":
        questions = (*questions, flow.calls_again)
    told, _ = gather(flow, call, questions, dict.fromkeys((each.name for each in questions), text))
    return replace(told, lead=call.lead)


def _listens(call: Call, state: State, interrupt: Interrupt) -> bool:
    return (
        state.name not in interrupt.unless
        and (interrupt.early or bool(call.state))
        and (call.direction == "outbound" or not interrupt.placed)
        and (call.turn <= interrupt.turns or not interrupt.turns)
    )


def _parts(text: str) -> Iterator[str]:
    """A long turn in parts that overlap, since no phrase is read across the end of one."""
    yield text[:LONGEST_ANSWER]
    for start in range(LONGEST_ANSWER, len(text), LONGEST_ANSWER):
        yield text[start - OVERLAP : start + LONGEST_ANSWER]


def interrupted_by_key(flow: Flow, call: Call, state: State, event: Pressed) -> Move | None:
    for interrupt in flow.interrupts:
        outcome = interrupt.keys.get(event.digits)
        if outcome in interrupt.goto and _listens(call, state, interrupt):
            return _away(
                flow, call, state, interrupt, Understood(interrupt.name, outcome, event.digits, "keys")
            )
    return None


def _away(
    flow: Flow, call: Call, state: State, interrupt: Interrupt, understood: Understood, text: str = ""
) -> Move:
    target = interrupt.goto[understood.value]
    if isinstance(target, Noted):
        return _noting(flow, call, state, target, interrupt, understood, text)
    leaving = _forgetting(flow, call, target) if interrupt.forgets else call
    away = go(leaving, target, interrupt.name, f"interrupted by {interrupt.name}", understood)
    trip = Trip(interrupt.name, f"the question '{call.asking}'", f"entering '{to(target).state}'")
    return replace(away, tripped=(trip,))


def _forgetting(flow: Flow, call: Call, target: Target) -> Call:
    """Without what was said; but not without the time at which somebody else asks to be called instead: "she's in the
    shower, call back in an hour". Where something is done at the end, nobody is called again."""
    end, again = flow.by_name[to(target).state], flow.calls_again
    later = call.values.get(again.name) if again and isinstance(end, End) and not end.does else None
    left = call.forgetting()
    return keep(left, by_rule(again.name, later, "")) if again and later else left


def _noting(
    flow: Flow,
    call: Call,
    state: State,
    noted: Noted,
    interrupt: Interrupt,
    understood: Understood,
    text: str,
) -> Move:
    why, said = f"takes note of {understood.question}", words(flow, call, noted.say)
    kept = (run(flow, call, noted.does),) if noted.does else ()
    left = call.without(*noted.forget)
    if isinstance(state, Talk):
        heard = replace(left, topic="" if noted.forget else left.topic, prompt=(said,))
        again = Move(heard, Listen((said,), state.hints), why)
    elif way := _answered_with_it(flow, left, state, interrupt, understood, text):
        again = go(leading(left, said), way, interrupt.name, why)
    elif isinstance(state, Collect) and state.name == call.state and call.asking in call.confirmed:
        again = ask_next(flow, leading(left, said), state)
    else:
        again = ask_again(left, flow.questions.get(call.asking), said)
    return replace(again, understood=(understood,), afterwards=kept, why=why)


def _answered_with_it(
    flow: Flow, call: Call, state: State, interrupt: Interrupt, noted: Understood, text: str
) -> Target | None:
    """Where the answer leads with which something is noted, beside it or in the same words: "yes, but I want to talk
    with a person", "I'm at a funeral"; only a yes or a no ends the call."""
    if not isinstance(state, Ask) or not interrupt.answered or call.state != state.name or state.decide:
        return None
    here = context(flow, call)
    answer = state.hear(without(text, (noted.basis,)), here)
    if answer is None and (whole := state.hear(text, here)) and whole.basis != noted.basis in whole.basis:
        answer = whole
    way = state.goto.get(answer.value) if answer else None
    is_end = way is not None and ends(flow, way)
    return way if answer and (is_truth(answer.value) or not is_end) else None


def commanded(flow: Flow, call: Call, state: State, event: SpeechHeard) -> Move | None:
    """Obeys "repeat" and "wait", and answers what the flow has an answer for; none is a failed try.

    But `repeats` counts, how often the question was said again for it.
    """
    reading = flow.basics.command(event.text, context(flow, call))
    if reading is None:
        return None
    understood = by_rule("command", reading.value, reading.basis)
    if reading.value in LEAVING and reading.basis.strip(" .!") == event.text.strip(" .!"):
        return None if _agrees(flow, call, event.text) else _let_go(flow, call, understood)
    if reading.value == "wait":
        waiting = Move(call, Listen((*call.lead, flow.phrases.wait)), "the caller asks for a moment")
        return replace(waiting, call=replace(call, lead=()), understood=(understood,))
    question = asked(flow, call, state)
    if reading.value == "repeat":
        counted = replace(call, repeats=call.repeats + 1)
        return replace(say_again(counted, question), understood=(understood,))
    return answering(flow, call, question, understood)


def told_beside(flow: Flow, call: Call, state: State, event: SpeechHeard) -> SpeechHeard:
    """What is said beside "bear with me" or "what?", where that is an answer by itself; else all of it."""
    here = context(flow, call)
    whole = flow.basics.command(event.text, here)
    if (
        whole is None
        or whole.value not in HOLDING
        or not re.search(r"\w", without(event.text, (whole.basis,)))
    ):
        return event
    clauses = SENTENCES.split(event.text)
    read = [(clause, flow.basics.command(clause, here)) for clause in clauses]
    rest = " ".join(
        without(clause, (each.basis,)) if each and each.value in HOLDING else clause for clause, each in read
    )
    return SpeechHeard(event.at, rest, event.confidence) if _answers(flow, call, state, rest) else event


def _answers(flow: Flow, call: Call, state: State, text: str) -> bool:
    """Whether an exact reader takes the words; a yes or a no is no answer beside a command."""
    if not re.search(r"\w", text):
        return False
    question = asked(flow, call, state)
    listened = state.listen_for if isinstance(state, Ask | Collect) else ()
    exact = [each for each in (*listened, *((question,) if question else ())) if not each.optional]
    readers = [each.hear for each in exact if not each.renews]
    here = context(flow, call)
    found = (reader(text, here) for reader in readers if not is_free(reader))
    return any(each and not is_truth(each.value) for each in found)


def _agrees(flow: Flow, call: Call, text: str) -> bool:
    """Whether words of leave agree to what was just asked: "that'll do"."""
    agreed = flow.basics.yes_no(text, context(flow, call))
    return agreed is not None and agreed.value == "yes" and agreed.basis.strip(" .!") == text.strip(" .!")


def _answer_to(flow: Flow, call: Call, topic: str) -> Prompt | None:
    """What the flow answers; that it is recorded, while it is."""
    return flow.phrases.recorded if topic == RECORDED and call.recording else flow.all_answers.get(topic)


def answers_to(flow: Flow, call: Call, understood: Sequence[Understood]) -> tuple[str, ...]:
    """The answers to what was asked; none where one of them is missing, or needs what is not known yet."""
    answers = [_answer_to(flow, call, str(each.value)) for each in understood]
    found = [each for each in answers if each is not None and is_known(each, known(flow, call))]
    return (
        tuple(dict.fromkeys(words(flow, call, each) for each in found)) if len(found) == len(answers) else ()
    )


def answering(flow: Flow, call: Call, question: Question | None, *understood: Understood) -> Move | None:
    """The flow's answers and the question again; None where one of them cannot be given."""
    said = answers_to(flow, call, understood)
    if not said:
        return None
    counted = replace(call, repeats=call.repeats + 1)
    again = ask_again(counted, question, *said)
    topics = ", ".join(f"'{each.value}'" for each in understood)
    return replace(again, understood=understood, why=f"answers {topics}")


def asked_back(
    flow: Flow, call: Call, state: State, event: SpeechHeard, understood_else: bool = True
) -> Move | None:
    """Answers what the caller asks back, where the flow has an answer, and asks again: no failed try. Where nothing
    else was understood, a part of it may ask it: "my wife signed me up, what is this"."""
    if not flow.all_answers and not call.recording:
        return None
    asked_alone = flow.basics.asked(event.text, context(flow, call))
    if asked_alone:
        understood: Sequence[Understood] = (by_rule("asked", asked_alone.value, asked_alone.basis),)
    elif understood_else:
        understood = _asked_beside_agreeing(flow, call, event.text)
    else:
        understood, _ = _all_asked(flow, call, event.text, sure=True)
        understood = understood or _begun_within(flow, context(flow, call), event.text)
    return answering(flow, call, asked(flow, call, state), *understood) if understood else None


def _begun_within(flow: Flow, here: Context, text: str) -> tuple[Understood, ...]:
    """The first question within the words that its own first words tell, or those up to the next question: "hello who
    is it did you say the store", "hi who's this sorry is this the game"."""
    within = [begins for _, begins in flow.basics.within(text, here)]
    first = (words for each in within for words in (each, _up_to_the_next(flow, here, each)))
    begins = (" ".join(words.split()[:FIRST_WORDS]) for words in first)
    asked_first = next((each for words in begins if (each := flow.basics.asked(words, here))), None)
    return (by_rule("asked", asked_first.value, asked_first.basis),) if asked_first else ()


def _up_to_the_next(flow: Flow, here: Context, begins: str) -> str:
    """A question without the one that follows it."""
    behind = " ".join(begins.split()[SHORTEST_WORDS:])
    after = next((each for _, each in flow.basics.within(behind, here)), "") if behind else ""
    return begins.removesuffix(after).strip() or begins


def _asked_beside_agreeing(flow: Flow, call: Call, text: str) -> Sequence[Understood]:
    """What is asked beside a yes or a no with which nothing else is said: "that's fine but how much is it"; or several
    questions and nothing else."""
    here = context(flow, call)
    asking, others = _all_asked(flow, call, text, sure=True)
    answer = flow.basics.yes_no(others, here) if asking else None
    bases = (*((answer.basis,) if answer else ()), *(each.basis for each in asking))
    rest = flow.basics.rest(text, bases, here) if len(bases) > 1 else None
    is_all = rest is not None and set(rest.kinds) <= {"contrasts"} and not has_content(flow, call, rest.words)
    return asking if is_all else ()


def asked_beside(
    flow: Flow, call: Call, text: str, sure: bool
) -> tuple[str, str, tuple[Understood, ...]] | None:
    """The flow's answers to what is asked beside an answer ("78759, but what does it cost?"), the other words, and what
    was asked.

    The words that ask for passages, clauses of their own, all that a yes or a no leaves over ("yeah but are you a
    computer?"), or a part of a sentence: "twenty seven why do you need that and what does it cost".
    """
    asking, rest = _all_asked(flow, call, text, sure)
    return (" ".join(answers_to(flow, call, asking)), rest, asking) if asking else None


def _all_asked(flow: Flow, call: Call, text: str, sure: bool) -> tuple[tuple[Understood, ...], str]:
    """All that is asked and can be answered, while words are left beside it; and these."""
    asking: tuple[Understood, ...] = ()
    while True:
        each = _asking(flow, context(flow, call), text, sure)
        more = (
            (one, without(text, [part.basis for part in one])) for one in each if answers_to(flow, call, one)
        )
        found = next(((one, rest) for one, rest in more if rest != text and re.search(r"\w", rest)), None)
        if found is None:
            return asking, text
        asking, text = (*asking, *found[0]), found[1]


def _asking(flow: Flow, here: Context, text: str, sure: bool) -> Iterator[tuple[Understood, ...]]:
    """What may be asked, each with the words that ask it."""
    passages = flow.basics.passages(text, flow.known_questions, here, sure)
    if found := [each for each in passages if not _is_of_another_topic(flow, here, each)]:
        yield tuple(by_rule("asked", each.value, each.basis) for each in found)
    clauses = (*CLAUSES.split(text), _beside_a_yes_or_no(flow, here, text))
    for clause, begins in (*((clause, None) for clause in clauses), *flow.basics.within(text, here)):
        readings = (hear(clause, here) for hear in (flow.basics.command, flow.basics.asked))
        for reading in readings if clause.strip() else ():
            if reading and (begins is None or begins.startswith(reading.basis)):
                yield (by_rule("asked", reading.value, clause.strip()),)


def _is_of_another_topic(flow: Flow, here: Context, passage: Reading[str]) -> bool:
    """Whether the words are a question that the flow has an answer of its own for; a passage goes by likeness alone."""
    topic = flow.basics.asked(passage.basis, here)
    return topic is not None and topic.value != passage.value and topic.value in flow.all_answers


def _beside_a_yes_or_no(flow: Flow, here: Context, text: str) -> str:
    answer = flow.basics.yes_no(text, here)
    if answer is None or len(text) - len(answer.basis) < SHORTEST_QUESTION:
        return ""
    return flow.basics.rest(text, (answer.basis,), here).words


def said_goodbye(flow: Flow, call: Call, state: State, event: SpeechHeard) -> Move | None:
    """Handles a goodbye in a sentence that answers nothing else; it leads where the goodbye alone would.

    One with a number is none yet, "I have to leave at eight", and none of a caller with a wish or a question.
    """
    here = context(flow, call)
    reading = flow.basics.command(event.text, here)
    if reading is None or reading.value != "goodbye":
        return None
    more = ("numbers", *WEIGHS["no", True]) if call.direction == "inbound" else ("numbers",)
    if set(more).intersection(flow.basics.rest(event.text, (reading.basis,), here).kinds):
        return None
    away = interrupted(flow, call, state, SpeechHeard(event.at, reading.basis))
    return away or _let_go(flow, call, by_rule("command", reading.value, reading.basis))


def _let_go(flow: Flow, call: Call, understood: Understood) -> Move | None:
    """Ends the call politely, in a flow that has words for it."""
    if not flow.farewell:
        return None
    said = (*call.lead, words(flow, call, flow.farewell))
    ended = replace(call, lead=(), prompt=said, ended=True, outcome=call.outcome or flow.hung_up)
    return Move(ended, HangUp(said), f"the caller says {understood.value}", (understood,))
