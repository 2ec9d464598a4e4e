"""What an event leads to in the state in which a call stands, and in which order it is looked at.

Before a state reads an answer, it is asked whether the words are the agent's own that come back, choose a language,
matter more than the question, want no recording, or ask back. What no rule understands is asked of a model last.
"""

from collections.abc import Sequence

from parley.flow.flow import Flow
from parley.flow.ways import to
from parley.flow.words import (
    Ask,
    Collect,
    Do,
    End,
    Listening,
    Question,
    Queue,
    State,
    Talk,
)
from parley.machine import (
    asking,
    call_recording,
    changing_language,
    cut_off,
    handing_over,
    leftover,
    passages,
    questions,
    resuming,
)
from parley.machine.answers import read
from parley.machine.call import LONGEST_ANSWER, Call
from parley.machine.changing import replace
from parley.machine.changing_language import LanguageChoice
from parley.machine.correcting import said_again
from parley.machine.echo import is_echo
from parley.machine.effects import Listen, Read
from parley.machine.events import (
    Event,
    Pressed,
    ReadingArrived,
    ReadingFailed,
    Silence,
    SpeechHeard,
)
from parley.machine.interrupting import (
    answering,
    answers_to,
    asked_back,
    asked_beside,
    commanded,
    interrupted,
    interrupted_by_key,
    said_goodbye,
    told_beside,
)
from parley.machine.justified import ends, has_content, is_truth, says_no_more
from parley.machine.move import Go, Move, Understood, by_rule
from parley.machine.noise import is_noise
from parley.machine.reactions import REACT
from parley.machine.speech import context, leading, listen, saying
from parley.reading import is_free

FIRST_WORDS = 5
"""Words in which somebody holds us off before they ask: "okay, hold on a second, who is this"."""
OF_THE_CALL = frozenset(("who", "what_about"))
"""What somebody asks who does not know yet what a yes would agree to."""
FIRST_TURNS = 3
"""Turns in which somebody may still wonder who calls."""


def in_state(flow: Flow, call: Call, state: State, event: Event, may_choose: bool = True) -> Move:
    """`may_choose`: whether the words may choose the language in which the call goes on."""
    if (
        may_choose
        and isinstance(state, Queue)
        and (wish := changing_language.chosen(flow, call, state, event))
    ):
        return in_chosen_language(flow, call, state, event, wish)
    if isinstance(state, Ask | Collect | Talk):
        if isinstance(event, SpeechHeard) and isinstance(state, Ask | Collect) and is_echo(call, event.text):
            return _silent(flow, call, state, event, "an echo")
        if may_choose and (wish := changing_language.chosen(flow, call, state, event)):
            return in_chosen_language(flow, call, state, event, wish)
        if away := _interrupted(flow, call, state, event):
            told = _noting(flow, call, state, event.text, away) if isinstance(event, SpeechHeard) else call
            return (_interrupted(flow, told, state, event) or away) if told is not call else away
        if isinstance(event, SpeechHeard):
            before, call = call, changing_language.spoken_in_another(flow, call, event.text)
            if call.answered_in and call is not before and isinstance(state, Ask | Collect):
                return changing_language.offered(flow, call, questions.asked(flow, call, state))
        if isinstance(state, Ask | Collect) and (again := cut_off.asked_again(flow, call, state, event)):
            return again
        event = _answering(event)
        if isinstance(event, SpeechHeard):
            call, event, stopped = call_recording.withdrawn(flow, call, state, event)
            if stopped:
                return stopped
        event = told_beside(flow, call, state, event) if isinstance(event, SpeechHeard) else event
        if move := _obeyed(flow, call, state, event):
            return move
    react = REACT.get((type(state), type(event)))
    if react and flow.passages and isinstance(event, ReadingArrived) and isinstance(state, Ask | Collect):
        react = passages.beside(react)
    move = react(flow, call, state, event) if react else handing_over.waits(flow, call, "nothing changes")
    if isinstance(event, SpeechHeard) and react:
        told = _told_beside(flow, call, state, event.text, move)
        move = react(flow, told, state, event) if told is not call else move
    if isinstance(event, SpeechHeard) and isinstance(state, Collect) and isinstance(move.then, Listen):
        move = _let_go_after(flow, call, state, event, move) or move
    move = resuming.anew(flow, call, event.text, move) if isinstance(event, SpeechHeard) else move
    if isinstance(event, SpeechHeard) and isinstance(move.then, Read):
        answered = _asked_back(flow, call, state, event, False)
        if answered:
            return _unless_too_often(flow, call, state, event, answered)
        move = passages.offered(flow, move)
        move = said_goodbye(flow, call, state, event) or _unless_noise(flow, call, state, event, move)
    return resuming.taken_up(flow, call, move)


def in_chosen_language(flow: Flow, call: Call, state: State, event: Event, wish: LanguageChoice) -> Move:
    """Goes on where the call stands: with the words beside the wish, where they are an answer by themselves; else the
    question is put again."""
    before, flow = flow, flow.spoken_in(wish.language)
    call, why = changing_language.in_language(call, wish.language), f"goes on in {wish.language}"
    call = changing_language.greeted(flow, call)
    if not call.state:
        return Move(call, Go(to(flow.start.name), "answered"), why, (wish.understood,))
    state = flow.by_name[state.name]
    put = changing_language.prompted(flow, call, state)
    move = changing_language.asked_anew(flow, call, state)
    if changing_language.has_more(flow, put, wish.rest):
        move = _said_beside(flow, before, put, SpeechHeard(event.at, wish.rest)) or move
    return replace(move, understood=(wish.understood, *move.understood), why=f"{why}; {move.why}")


def _said_beside(flow: Flow, before: Flow, call: Call, event: SpeechHeard) -> Move | None:
    """What the words beside the wish for a language lead to, in that language; else, where they lead elsewhere, in the
    one `before`, in which most people say them: "in Spanish, please, I smell gas"."""
    for spoken in (flow, before):
        state, told = spoken.by_name[call.state], replace(call, language=spoken.language)
        taken = in_state(spoken, told, state, event, may_choose=False)
        is_followed = spoken is flow or isinstance(taken.then, Go)
        if is_followed and changing_language.counts(spoken, told, state, event.text, taken):
            return replace(taken, call=replace(taken.call, language=call.language))
    return None


def _unless_noise(flow: Flow, call: Call, state: State, event: SpeechHeard, move: Move) -> Move:
    """Noise is silence: no model is asked what it means."""
    if not is_noise(event):
        return move
    return _silent(flow, call, state, event, "noise")


def _let_go_after(flow: Flow, call: Call, state: Collect, event: SpeechHeard, move: Move) -> Move | None:
    """Lets somebody go whom we called, who says goodbye right after an answer: "forty one, bye"."""
    bases = [each.basis for each in move.understood]
    is_read_back = questions.current(flow, call, state) == state.go_ahead
    if call.direction != "outbound" or not any(bases) or is_read_back:
        return None
    beside = leftover.without(event.text, bases)
    said = flow.basics.command(beside, context(flow, call))
    is_last = said is not None and beside.strip(" .!,").endswith(said.basis.strip(" .!,"))
    return said_goodbye(flow, move.call, state, SpeechHeard(event.at, beside)) if is_last else None


def _not_understood(flow: Flow, call: Call, state: State, event: SpeechHeard, what: str) -> Move:
    failed = REACT[type(state), ReadingFailed](flow, call, state, ReadingFailed(event.at, what))
    return replace(failed, why=f"{what}; {failed.why}")


def _silent(flow: Flow, call: Call, state: State, event: SpeechHeard, what: str) -> Move:
    silent = REACT[type(state), Silence](flow, call, state, Silence(event.at))
    return replace(silent, why=f"{what}; {silent.why}")


def _interrupted(flow: Flow, call: Call, state: State, event: Event) -> Move | None:
    if isinstance(event, SpeechHeard):
        return interrupted(flow, call, state, event)
    return interrupted_by_key(flow, call, state, event) if isinstance(event, Pressed) else None


def _answering(event: Event) -> Event:
    """The end of a long turn is its answer."""
    if not isinstance(event, SpeechHeard) or len(event.text) <= LONGEST_ANSWER:
        return event
    return SpeechHeard(event.at, event.text[-LONGEST_ANSWER:], event.confidence)


def _obeyed(flow: Flow, call: Call, state: State, event: Event) -> Move | None:
    if not isinstance(event, SpeechHeard):
        return None
    if elsewhere := changing_language.not_spoken(flow, call, state, event.text):
        only, wish = elsewhere
        if isinstance(state, Talk):
            told, said = saying(leading(call, only))
            return Move(told, Listen(said, state.hints), "a language that is not spoken", (wish,))
        failed = _not_understood(flow, leading(call, only), state, event, "a language that is not spoken")
        return replace(failed, understood=(wish, *failed.understood))
    if answered := _answered_beside(flow, call, state, event):
        return answered
    obeyed = commanded(flow, call, state, event)
    if obeyed is None and isinstance(state, Ask):
        obeyed = passages.asked_for(flow, call, state, event, sure=True)
    elif obeyed is None:
        obeyed = _asked_back(flow, call, state, event)
    return _unless_too_often(flow, call, state, event, obeyed) if obeyed else None


def _asked_back(
    flow: Flow, call: Call, state: State, event: SpeechHeard, understood_else: bool = True
) -> Move | None:
    return asked_back(flow, call, state, event, understood_else) or passages.asked_for(
        flow, call, state, event
    )


def _answered_beside(flow: Flow, call: Call, state: State, event: SpeechHeard) -> Move | None:
    """An answer, and a question back in the same breath: both are answered; not where something is done on it. In a
    talk, what is told beside the question is taken up as ever."""
    beside = None if call.confirming else _asked_beside(flow, call, state, event.text)
    if isinstance(state, Talk) and beside and has_content(flow, call, beside[1]):
        return _answering_both(flow, replace(call, heard=beside[1]), state, event, *beside)
    question = questions.asked(flow, call, state) if beside else None
    if beside is None or question is None:
        return None
    answer, rest, topics = beside
    if isinstance(state, Collect) and question == state.go_ahead:
        agreed = flow.basics.yes_no(rest, context(flow, call))
        if agreed is None or agreed.value != "yes":
            return None
        if state.binds:
            return answering(flow, call, question, *topics)
        return _answering_both(flow, call, state, event, answer, rest, topics)
    if isinstance(state, Ask) and _only_leads_to_it(flow, call, rest, topics):
        return answering(flow, call, question, *topics)
    of_business = {topic.value for topic in topics} <= {each.id for each in flow.passages}
    if not _is_answer(flow, call, state, question, rest, of_business):
        return None
    return _answering_both(flow, call, state, event, answer, rest, topics)


def _asked_beside(
    flow: Flow, call: Call, state: State, text: str
) -> tuple[str, str, tuple[Understood, ...]] | None:
    """Words of which a choice might be made are only surely a question, unless the same choice is made without them,
    and they tell nothing that is listened for: "eight's perfect, and can I sit and wait there". What is asked is
    no question beside the choice where it is the choice itself: "my unit's old, what do you charge for a new one"."""
    if not isinstance(state, Ask):
        return asked_beside(flow, call, text, sure=False)
    here = context(flow, call)
    whole = state.hear(text, here)
    if beside := asked_beside(flow, call, text, sure=True):
        own = whole and not is_truth(whole.value) and any(whole.basis in each.basis for each in beside[2])
        return None if own else beside
    beside = asked_beside(flow, call, text, sure=False)
    alone = state.hear(beside[1], here) if beside else None
    is_the_same = whole and alone and whole.value == alone.value and beside and whole.basis in beside[1]
    return beside if beside and is_the_same and not _tells(flow, call, state, beside[2]) else None


def _tells(flow: Flow, call: Call, state: Ask, asked: Sequence[Understood]) -> bool:
    """Whether what is asked holds an answer to something else: "can somebody come on Wednesday"."""
    exact = [each for each in (*state.listen_for, *state.corrects) if not is_free(each.hear)]
    readers = [each.hear for each in exact if each.name != flow.passes_on]
    return any(hear(each.basis, context(flow, call)) for hear in readers for each in asked)


def _answering_both(
    flow: Flow,
    call: Call,
    state: State,
    event: SpeechHeard,
    answer: str,
    rest: str,
    topics: Sequence[Understood],
) -> Move:
    """Says the answer to what was asked, and reacts to the rest as if it had been said alone."""
    react = REACT[type(state), SpeechHeard]
    left = leading(replace(call, heard=rest), answer)
    move = react(flow, left, state, SpeechHeard(event.at, rest, event.confidence))
    if not isinstance(move.then, Read):  # which is left to be understood
        move = replace(move, call=replace(move.call, heard=call.heard))
    why = f"answers what was asked beside it; {move.why}"
    return replace(move, understood=(*move.understood, *topics), why=why)


def _told_beside(flow: Flow, call: Call, state: State, text: str, move: Move) -> Call:
    """The call about to say that what was asked beside an answer cannot be answered; or with a note of what else was
    said."""
    told = state.listen_for if isinstance(state, Ask | Collect) else ()
    kept = {each.name for each in told if each.renews}  # keeps all words, and answers none
    bases = [each.basis for each in move.understood if each.question not in kept]
    asked = flow.basics.questions(text, bases, context(flow, call)) if any(bases) else ()
    if asked:
        if _is_lost(flow, move):
            return leading(call, flow.phrases.unanswered)
        return leftover.unanswered(flow, call, asked)
    return _noting(flow, call, state, text, move)


def _noting(flow: Flow, call: Call, state: State, text: str, move: Move) -> Call:
    """The call with a note of what was said beside what was understood; not where the call ends and nothing is kept, or
    another way is wished for than what was read back."""
    for_them = isinstance(state, Ask) and (state.to_a_person or leftover.tells_much(flow, call, text))
    if not flow.passes_on or _is_lost(flow, move, for_them) or isinstance(move.then, Read):
        return call
    found, chosen = move.understood, False
    if isinstance(state, Ask):
        own = tuple(each for each in found if each.question == state.name)
        ways = {state.name, *(interrupt.name for interrupt in flow.interrupts)}
        chosen = any(not is_truth(each.value) for each in found if each.question in ways)
        found = own if for_them else found  # all beside the answer is for them
        if chosen and state.corrects:
            return call
    if not any(each.basis for each in found):
        return call
    told = leftover.passed_on(flow, call, text, found, is_story=chosen)
    if for_them:
        whole = leftover.as_said(flow, call)
        return told if call in (told, whole) else whole
    if told is call or (
        _is_read_back(flow, call, state) and leftover.asked_about(flow, call, found) is not call
    ):
        return call
    left = leftover.without(text, [each.basis for each in found])
    asked = [question for name, question in flow.questions.items() if name not in flow.by_name]
    again = [by_rule("", None, basis) for basis in said_again(flow, move.call, asked, left)]
    return leftover.passed_on(flow, call, text, (*found, *again), is_story=chosen) if again else told


def _is_lost(flow: Flow, move: Move, for_them: bool = False) -> bool:
    """Whether a note would reach nobody, since the call ends and nothing is kept of it."""
    end = flow.by_name[move.then.to.state] if isinstance(move.then, Go) else None
    return isinstance(end, End) and not end.does and not (for_them and flow.keeps_notes)


def _is_read_back(flow: Flow, call: Call, state: State) -> bool:
    """Whether a yes or a no is waited for, beside which what is left over may be asked about."""
    if not isinstance(state, Collect):
        return True
    return call.confirming or questions.current(flow, call, state) == state.go_ahead


def _is_answer(flow: Flow, call: Call, state: State, question: Question, text: str, whatever: bool) -> bool:
    """An answer of a choice, `whatever` it is; else a yes or a no. Who phones us and asks something does not end
    the call with it; who was phoned may say no to it all."""
    if isinstance(state, Ask):
        heard = state.hear(text, context(flow, call))
        if heard is None or not (whatever or heard.value in ("yes", "no")):
            return False
        outcome = asking.outcome_of(call, state, heard.value)
        if heard.value == "no" and outcome in state.goto:
            return call.direction == "outbound" or not ends(flow, state.goto[outcome])
        return _goes_on(flow, call, state, outcome)
    if not isinstance(state, Collect):
        return False
    unasked = context(flow, call, "")  # words of the question count, too: "gentle"
    given = read(flow, call, question, text) if flow.basics.rest(text, (), unasked).words else None
    if not isinstance(given, Understood):
        return False
    if not is_free(question.hear) or str(given.value).istitle():
        return True
    begun = flow.basics.rest(text.split()[0], (), unasked)
    return "contrasts" not in begun.kinds  # not "but first, how much is it"


def _only_leads_to_it(flow: Flow, call: Call, text: str, topics: Sequence[Understood]) -> bool:
    """Whether a bare no beside what is asked back at the beginning of a call that we placed answers nothing yet, or a
    yes that holds us off, or that comes before somebody knows who calls and what for: "no, who is this?", "okay wait,
    am I talking to a robot", "yes hi, what's this about"."""
    if call.direction != "outbound" or call.turn > FIRST_TURNS:
        return False
    here, begun = context(flow, call), call.heard.split()[:FIRST_WORDS]
    first = (flow.basics.command(" ".join(begun[:end]), here) for end in range(1, len(begun) + 1))
    if any(held and held.value == "wait" for held in first):
        return True
    if OF_THE_CALL.intersection(str(topic.value) for topic in topics):
        return True
    said = flow.basics.yes_no(text, here)
    answer = by_rule("", said.value, said.basis) if said else None
    return answer is not None and answer.value == "no" and says_no_more(flow, call, text, answer)


def _goes_on(flow: Flow, call: Call, state: Ask, outcome: str) -> bool:
    """Whether an answer leads on to another question, and the person may still object to what they were told."""
    if outcome not in state.goto:
        return False
    reached = flow.by_name[to(state.goto[outcome]).state]
    if isinstance(reached, Collect):
        return bool(reached.go_ahead) or questions.asks(flow, call, reached)
    return isinstance(reached, Listening) or (isinstance(reached, Do) and reached.tool.looks_up)


def _unless_too_often(flow: Flow, call: Call, state: State, event: SpeechHeard, again: Move) -> Move:
    """Saying a question again and again brings a call no further: it is put in other words once, and after that it
    counts as a failed try. What was asked is answered all the same."""
    over = again.call.repeats - flow.limits.repeats if flow.limits.repeats else 0
    if over <= 0:
        return again
    call = leading(call, *answers_to(flow, call, again.understood))
    question = questions.asked(flow, call, state)
    if over == 1 and question and question.again and not call.confirming:
        counted = replace(call, repeats=again.call.repeats)
        otherwise = question.again[max(call.tries - 1, 0)]
        put = listen(flow, counted, otherwise, question, "said again in other words")
        return replace(put, call=replace(put.call, aside=again.call.aside), understood=again.understood)
    failed = _not_understood(flow, call, state, event, f"said again {call.repeats} times already")
    if isinstance(failed.then, Listen) and failed.call.asking == call.asking:
        return replace(failed, call=replace(failed.call, repeats=call.repeats))
    return failed
