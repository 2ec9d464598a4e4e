"""A Collect: several questions, one at a time, only those still open; then perhaps a go-ahead."""

from collections.abc import Mapping, Sequence

from parley.flow.flow import Flow
from parley.flow.render import render
from parley.flow.words import CHANGE, OFFER, Collect, Prompt, Question
from parley.machine import leftover
from parley.machine.answers import (
    Refused,
    agreed_to,
    changed_by_model,
    gather,
    is_open,
    keep,
    noted,
    read,
    same,
    taking_up,
)
from parley.machine.call import CALLER, Call
from parley.machine.changing import replace
from parley.machine.correcting import (
    CLAUSES,
    agrees,
    asked_to_change,
    changed,
    replaced,
    said_again,
    stands,
    why_not,
)
from parley.machine.editing import edited, edits
from parley.machine.effects import Read
from parley.machine.events import Pressed, ReadingArrived, ReadingFailed, Silence, SpeechHeard
from parley.machine.justified import (
    acknowledged,
    contents,
    doubt,
    ends,
    excerpts,
    goes_on,
    has_content,
    may_fill,
    only_contrast,
    quoted,
    spoken_words,
    too_little,
    unfounded,
    with_doubt,
)
from parley.machine.move import Move, Understood, by_rule, go
from parley.machine.questions import asks, current, questions_of
from parley.machine.rejecting import counting, for_a_person, is_for_a_person, rejected
from parley.machine.speech import (
    NO_MATCH,
    SENTENCE_END,
    SILENCE,
    ask,
    context,
    known,
    leading,
    listen,
    missed,
    words,
)
from parley.machine.told_besides import (
    asked_before,
    corrected_beside,
    is_known_otherwise,
    of_another,
    told_again,
    told_besides,
    told_in_full,
    uncorrected,
    with_open_ones,
    without_taken_back,
)
from parley.reading import Context, Rest, is_free

STANDS = "what the caller said again stands already"
CONFIRMING_KEYS = {"1": "yes", "2": "no"}


def enter(flow: Flow, call: Call, state: Collect) -> Move:
    """Says the opening together with the first question. If all is known but the offer, nothing is said before it is
    found. What was told ahead of all questions, with the words that led here, is not asked."""
    ahead = [each for each in questions_of(flow, call, state) if each.ahead and is_open(call, each)]
    if ahead and call.entered_at == call.now:
        call, _ = gather(flow, call, ahead, dict.fromkeys((each.name for each in ahead), call.heard))
    opened = asks(flow, call, state) or not state.offer
    return ask_next(flow, leading(call, words(flow, call, state.opening)) if opened else call, state)


def ask_next(flow: Flow, call: Call, state: Collect, *understood: Understood) -> Move:
    """Asks the first question that is still open; with none left, asks for the go-ahead or goes on."""
    questions = questions_of(flow, call, state)
    for question in questions:
        answer = call.values.get(question.name) if question.ways else None
        if isinstance(answer, str) and answer in question.ways:
            away = f"'{question.name}' is '{answer}'"
            return go(call, question.ways[answer], answer, away, *understood)
    for question in questions:
        if is_open(call, question):
            read_back = _read_back_of(call, question)
            prompt = read_back or question.ask
            confirming = replace(call, confirming=bool(read_back))
            return ask(flow, confirming, question, prompt, "the next question", *understood)
    call = replace(call, confirming=False)
    if state.go_ahead is None:
        return finish(flow, call, state, "done", *understood)
    if _needs_offer(call, state, questions, understood):
        return go(call, state.goto[OFFER], OFFER, f"'{state.offer}' is to be found", *understood)
    return ask(flow, call, state.go_ahead, state.go_ahead.ask, "asks for the go-ahead", *understood)


def _needs_offer(
    call: Call, state: Collect, questions: Sequence[Question], understood: Sequence[Understood]
) -> bool:
    """Whether what is offered is unknown, or follows from an answer that was given just now."""
    given = {each.question for each in understood}
    return bool(state.offer) and (
        call.values.get(state.offer) is None or any(question.name in given for question in questions)
    )


def _read_back_of(call: Call, question: Question) -> Prompt:
    """How what is known, or was just given, is read back; "" if there is nothing to read back."""
    if call.values.get(question.name) is None:
        return ""
    return question.read_back if question.name in call.confirmed else question.known


def finish(flow: Flow, call: Call, state: Collect, outcome: str, *understood: Understood) -> Move:
    decided = state.decide(outcome, known(flow, call)) if state.decide else outcome
    if decided not in state.goto:
        return go(call, state.stuck, decided, f"'{decided}' has no way on", *understood)
    answered, reason = replace(call, misses=0), call.reason if state.keeps_reason else decided
    return go(answered, state.goto[decided], reason, f"all is collected: {decided}", *understood)


def heard(flow: Flow, call: Call, state: Collect, event: SpeechHeard) -> Move:
    if _going_ahead(call, state):
        return _heard_go_ahead(flow, call, state, event.text)
    question = current(flow, call, state)
    answer = _in_its_sentence(flow, call, question, event.text, read(flow, call, question, event.text))
    if isinstance(answer, Refused):
        return _refused(flow, call, state, question, answer)
    may_be_anything = isinstance(answer, Understood) and is_free(question.hear)
    if may_be_anything and (told := _told_alone(flow, call, state, question, event.text)):
        return told
    if isinstance(answer, Understood) and (other := of_another(flow, call, state, question, event.text)):
        is_known = same(other.value, call.values.get(other.question))
        change = None if is_known else _changed(flow, call, state, event.text)
        return change or noted(flow, call if is_known else keep(call, other), question, (other,))
    if isinstance(answer, Understood) and is_known_otherwise(flow, call, state, question, answer):
        return noted(flow, call, question, ())
    ahead = [each for each in questions_of(flow, call, state) if each.ahead and is_open(call, each)]
    others: Sequence[Question] = [each for each in (*state.listen_for, *ahead) if each.name != question.name]
    if answer is None:
        others = with_open_ones(flow, call, state, question, uncorrected(flow, call, state, others))
    spoken = dict.fromkeys((each.name for each in others), event.text)
    call, also = gather(flow, call, others, spoken, taken=answer.basis if answer else "")
    if isinstance(answer, Understood) and _is_part_of_another(answer, also, others, event.text):
        answer = None
    if isinstance(answer, Understood) and (rest := leftover.contradicted(flow, call, event.text, answer)):
        return _asked_about_rest(flow, call, state, event.text, answer, rest)
    if isinstance(answer, Understood):
        call, more = told_besides(flow, call, state, question, answer, also, event.text)
        found = (answer, *also, *more)
        call = _noting_wishes(flow, call, state, answer, event.text)
        call, beside = corrected_beside(flow, keep(call, answer), state, event.text, found)
        return _answered(flow, call, state, *found, *beside)
    if call.confirming and (agreed := _agreement(flow, call, state, question, event.text, also)):
        return agreed
    call, taken_back = without_taken_back(flow, call, state, event.text)
    if taken_back:
        return ask_next(flow, call, state, *taken_back, *also)
    explained = [each.basis for each in also if each.question in {other.name for other in state.listen_for}]
    if not also and (told := _told_alone(flow, call, state, question, event.text)):
        return told
    if change := _changed(flow, call, state, leftover.without(event.text, explained)):
        return replace(change, understood=(*change.understood, *also))
    if call.confirming and not also:
        call, also = asked_before(flow, call, state, question, event.text)
    if call.confirming and also:
        return ask_next(flow, leading(call, flow.phrases.noted), state, *also)
    is_said_again = not state.written_down or not has_content(flow, call, event.text)
    if also or (is_said_again and stands(flow, call, questions_of(flow, call, state), event.text, only=True)):
        return noted(flow, call, question, also)
    return _ask_the_model(flow, call, state, event.text)


def _in_its_sentence(
    flow: Flow, call: Call, question: Question, text: str, answer: Understood | Refused | None
) -> Understood | Refused | None:
    """What the sentence of an answer says alone, where that is more: "tomorrow after two. And it has to be new"."""
    if not isinstance(answer, Understood) or is_free(question.hear):
        return answer
    for sentence in SENTENCE_END.split(text):
        if answer.basis in sentence and sentence != text:
            alone = read(flow, call, question, sentence)
            is_more = isinstance(alone, Understood) and len(alone.basis) > len(answer.basis)
            return alone if is_more else answer
    return answer


def _noting_wishes(flow: Flow, call: Call, state: Collect, answer: Understood, text: str) -> Call:
    """The call about to say that more than an answer was heard, where somebody wishes for something beside it, or in
    one that may be any words, and all that is said is kept: "a two, and I want my money back"."""
    is_kept = state.written_down and any(each.renews for each in state.listen_for)
    is_text = answer.value == answer.basis and 2 * len(answer.basis) > len(text)
    bases = () if is_text else (answer.basis,)
    rest = flow.basics.rest(text, bases, context(flow, call)) if is_kept else None
    wishes = {"requests"} if bases else {"requests", "questions"}
    return leading(call, flow.phrases.passed_on) if rest and wishes & {*rest.kinds} else call


def _is_part_of_another(
    answer: Understood, also: Sequence[Understood], questions: Sequence[Question], text: str
) -> bool:
    """Whether the words of the answer are some of those that answer another question, and were said there alone: the
    seven of "call me tonight after seven" is no rating. An answer that lists several things is told by the
    words of each."""
    exact = {each.name for each in questions if not is_free(each.hear) and not each.renews}
    return any(
        each.question in exact
        and not isinstance(each.value, list | tuple)
        and answer.basis != each.basis
        and quoted(answer.basis, each.basis)
        and not quoted(answer.basis, leftover.without(text, (each.basis,)))
        for each in also
    )


def _told_alone(flow: Flow, call: Call, state: Collect, question: Question, text: str) -> Move | None:
    """Takes what the flow listens for in any answer and knows already, where the words tell nothing else: "actually
    I'm 32", when asked for a hobby, which may be any words."""
    for told, other in told_again(flow, call, state, text):
        rest = flow.basics.rest(text, ("", told.basis), context(flow, call))
        if other.name == question.name or has_content(flow, call, rest.words):
            continue
        kept = keep(call, told)
        if other.renews or same(told.value, call.values.get(told.question)):
            return noted(flow, kept, question, (told,))
        return ask_next(flow, taking_up(flow, kept, told), state, told)
    return None


def confirming_key(call: Call, state: Collect, question: Question | None, digits: str) -> str:
    """What a key says to what was read back; "" if nothing was, or it is no such key."""
    if question and _going_ahead(call, state):
        return str(question.keys.get(digits, ""))
    return CONFIRMING_KEYS.get(digits, "") if call.confirming else ""


def pressed(flow: Flow, call: Call, state: Collect, event: Pressed) -> Move:
    question = current(flow, call, state)
    if _going_ahead(call, state) and event.digits in question.keys:
        going = Understood(question.name, question.keys[event.digits], event.digits, "keys")
        return _go_ahead_answered(flow, call, state, going)
    if call.confirming and event.digits in CONFIRMING_KEYS:
        return _agreed(flow, call, state, question, CONFIRMING_KEYS[event.digits], event.digits, "keys")
    meaning = question.keys.get(event.digits)
    if meaning is not None:
        keyed = Understood(question.name, meaning, event.digits, "keys")
        return _answered(flow, keep(call, keyed), state, keyed)
    read_keys = read(flow, call, question, event.digits, "keys")
    if isinstance(read_keys, Refused):
        return _refused(flow, call, state, question, read_keys)
    if read_keys is None:
        return _missed(flow, call, state, NO_MATCH)
    return _answered(flow, keep(call, read_keys), state, read_keys)


def silence(flow: Flow, call: Call, state: Collect, event: Silence) -> Move:
    return _missed(flow, call, state, SILENCE)


def reading_arrived(flow: Flow, call: Call, state: Collect, event: ReadingArrived) -> Move:
    learnt, found = _learnt_from_model(flow, call, state, excerpts(flow, call, event.values))
    doubted = _doubted(flow, call, state, event) or unfounded(event, _read_back(call, state), found)
    if found and (leads_away := _leads_away(flow, learnt, state, found)):
        learnt, found, doubted = call, (), leads_away
    acknowledging = acknowledged(flow, learnt, state, event, doubted)
    if found:
        move = _answered(flow, leftover.asked_about(flow, acknowledging, found), state, *found)
    else:
        move = _read_back_answered(flow, acknowledging, state, event, doubted)
    return replace(move, why=with_doubt(move.why, doubted))


def _learnt_from_model(
    flow: Flow, call: Call, state: Collect, told: Mapping[str, str]
) -> tuple[Call, Sequence[Understood]]:
    """Answers to what is open; once all was read back also changes, which are read back again."""
    wanted = (*questions_of(flow, call, state), *state.listen_for)
    learnt, found = gather(flow, call, wanted, told, "model")
    if not _going_ahead(call, state):
        return learnt, found
    new = {name: text for name, text in told.items() if name not in {each.question for each in found}}
    learnt, changes = changed_by_model(flow, learnt, (*state.corrects, *wanted), new)
    return learnt, (*found, *changes)


def _leads_away(flow: Flow, call: Call, state: Collect, found: Sequence[Understood]) -> str:
    """Why the model's reading does not count: it would take the call another way, and only the caller's own words may
    do that; or it would end it, on too few of them. "" if it counts."""
    questions = questions_of(flow, call, state)
    for question in questions:
        answer = call.values.get(question.name)
        if isinstance(answer, str) and answer in question.ways:
            return "" if goes_on(flow, call, state, question.ways[answer]) else f"'{answer}' leads away"
    if state.go_ahead or any(is_open(call, question) for question in questions):
        return ""
    is_last = "done" in state.goto and ends(flow, state.goto["done"])
    if is_last and (few := too_little(flow, call, [each.basis for each in found])):
        return few
    if state.decide is None:
        return ""
    decided = state.decide("done", known(flow, call))
    on = decided == "done" or (decided in state.goto and goes_on(flow, call, state, state.goto[decided]))
    return "" if on else f"'{decided}' leads away"


def _read_back_answered(flow: Flow, call: Call, state: Collect, event: ReadingArrived, doubted: str) -> Move:
    name = _read_back(call, state)
    said = event.values.get(name)
    if doubted or not isinstance(said, str):
        return _missed(flow, call, state, NO_MATCH)
    if _going_ahead(call, state):
        return _go_ahead_answered(flow, call, state, Understood(name, said, event.words, "model"))
    return _agreed(flow, call, state, current(flow, call, state), said, event.words, "model")


def _doubted(flow: Flow, call: Call, state: Collect, event: ReadingArrived) -> str:
    """Why the model's answer to a read-back does not count; "" if it does, or if it gave none."""
    said = event.values.get(_read_back(call, state))
    if said is None:
        return ""
    if said != "no":
        return "only the caller can agree"
    if call.confirming:
        return doubt(flow, call, state, None, event.words)
    decided = state.decide(said, known(flow, call)) if state.decide else said
    return doubt(flow, call, state, state.goto.get(decided), event.words)


def _read_back(call: Call, state: Collect) -> str:
    """The name of the question whether what was read back is right; "" if nothing was."""
    if state.go_ahead and _going_ahead(call, state):
        return state.go_ahead.name
    return call.asking if call.confirming else ""


def reading_failed(flow: Flow, call: Call, state: Collect, event: ReadingFailed) -> Move:
    return _missed(flow, call, state, NO_MATCH)


def _answered(flow: Flow, call: Call, state: Collect, *understood: Understood) -> Move:
    return ask_next(flow, replace(call, misses=0, confirming=False), state, *understood)


def _refused(flow: Flow, call: Call, state: Collect, question: Question, refused: Refused) -> Move:
    """The value cannot be: says why and asks again, as one failed try."""
    if call.tries >= len(question.again):
        return _missed(flow, call, state, NO_MATCH)
    tried = leading(replace(call, tries=call.tries + 1), refused.why)
    return listen(
        flow, tried, question.again[call.tries], question, f"'{question.name}' refused: {refused.why}"
    )


def _missed(flow: Flow, call: Call, state: Collect, kind: str) -> Move:
    question = current(flow, call, state)
    call = _written_down(flow, call, state, question) if kind == NO_MATCH and question.optional else call
    reads_back, before = _going_ahead(call, state) or call.confirming, call
    if kind == NO_MATCH and reads_back:
        call = leftover.asked_about(flow, call)
    if kind == NO_MATCH and call is before and call.asking != CHANGE:
        call = leftover.asked_in_vain(flow, call)
    if kind == NO_MATCH and reads_back:
        is_noted = call.values != before.values  # and needs no change
        if not is_noted and call.asking != CHANGE and (_is_refused(flow, call) or _tells(flow, call)):
            call = call if call.lead else _said_back(flow, call, call.heard)
            if asked := _asks_what_is_wrong(flow, call, state):
                return asked
    if call.tries >= len(question.again) and question.optional:
        skipped = replace(call, skipped=(*call.skipped, question.name), confirming=False)
        is_kept = question.name in call.values.get(state.written_down, ())
        return ask_next(flow, leading(skipped, flow.phrases.passed_on) if is_kept else skipped, state)
    return missed(flow, call, question, kind, state.stuck)


def _written_down(flow: Flow, call: Call, state: Collect, question: Question) -> Call:
    """The call, with the words that were said to a question and not understood."""
    unasked = Context(context(flow, call).language)  # words of the question are an answer, too: "by bus"
    if not state.written_down or not flow.basics.rest(call.heard, (), unasked).words:
        return call
    before = call.values.get(state.written_down, {})
    said = ". ".join(filter(None, (before.get(question.name, ""), call.heard.strip(" ."))))
    return call.with_values(**{state.written_down: {**before, question.name: said}})


def _asks_what_is_wrong(flow: Flow, call: Call, state: Collect, *understood: Understood) -> Move | None:
    """Asks which of the answers that were read back is to change: a yes that follows agrees to none of them."""
    if not state.go_ahead or not state.change or not _going_ahead(call, state):
        return None
    asked = ask(flow, call, state.go_ahead, state.change, "asks what is wrong: more came with the answer")
    return replace(asked, call=replace(asked.call, asking=CHANGE), understood=understood)


def _tells(flow: Flow, call: Call) -> bool:
    """Whether the words just heard, which are no yes and no no, or only lead to one, tell something, and ask nothing:
    "it's Sparks now", "chess, but not knitting"."""
    answer, here = _read_yes_no(flow, call, call.heard), context(flow, call)
    if flow.basics.questions(call.heard, (), here):
        return False
    if answer:
        return _led_to(flow, call, call.heard, answer) is not None
    kinds = flow.basics.rest(call.heard, (), here).kinds
    return not leftover.TAKES_BACK.isdisjoint(kinds) or has_content(flow, call, call.heard)


def _led_to(flow: Flow, call: Call, text: str, answer: Understood, others: Sequence[str] = ()) -> Rest | None:
    """What tells something before a yes that is contrasted with it: "well it's Swindon, but yes"."""
    before, here = text.partition(answer.basis)[0], context(flow, call)
    if not agrees(answer) or not before.strip():
        return None
    rest = flow.basics.rest(f"{before}{answer.basis}", ("", *others), here)
    tells = has_content(flow, call, flow.basics.rest(before, ("", *others), here).words)
    return rest if tells and "contrasts" in rest.kinds else None


def _said_back(flow: Flow, call: Call, words: str) -> Call:
    said = words.strip(" .,")
    told = {"rest": said} if len(said) <= leftover.LONGEST_QUOTED else {}
    return leading(call, render(flow.phrases.left_over, told, {}))


def _is_refused(flow: Flow, call: Call) -> bool:
    """Whether the words just heard are a no, with more to them ("no, she should be cheeky"), or a yes with nothing but
    a contrast ("all good except I said cheeky"), where what it depends on is kept."""
    answer = _read_yes_no(flow, call, call.heard)
    if answer is None or not agrees(answer):
        return answer is not None and answer.value == "no"
    return bool(only_contrast(flow, call, call.heard, answer))


def _agreement(
    flow: Flow, call: Call, state: Collect, question: Question, text: str, also: Sequence[Understood]
) -> Move | None:
    reading = flow.basics.yes_no(text, context(flow, call))
    if reading is None or reading.value not in ("yes", "no"):
        return None
    if reading.value == "no" and stands(flow, call, questions_of(flow, call, state), text):
        return replace(ask_next(flow, call, state), why=STANDS)
    answer = by_rule(question.name, reading.value, reading.basis)
    others = leftover.explained((*state.listen_for, *questions_of(flow, call, state)), also)
    if rest := leftover.beside(flow, call, text, answer, counts=False, others=others):
        return _asked_about_rest(flow, call, state, text, answer, rest)
    return _agreed(flow, call, state, question, reading.value, reading.basis, "rule")


def _agreed(
    flow: Flow, call: Call, state: Collect, question: Question, answer: str, basis: str, by: str
) -> Move:
    """A known value was read back: a yes keeps it, a no drops it and asks."""
    understood = Understood(question.name, answer, basis, by)
    if answer == "no" and question.name in call.confirmed:
        return rejected(flow, call, question, understood)
    if answer == "no":
        return ask_next(flow, call.without(question.name), state, understood)
    return ask_next(flow, replace(agreed_to(call, question.name), misses=0), state, understood)


def _going_ahead(call: Call, state: Collect) -> bool:
    return state.go_ahead is not None and call.asking in (state.go_ahead.name, CHANGE)


def _heard_go_ahead(flow: Flow, call: Call, state: Collect, text: str) -> Move:
    assert state.go_ahead is not None
    plainly = _agreed_plainly(flow, call, state.go_ahead, text)
    if not plainly and (change := _edited(flow, call, state, text)):
        return change
    heard_too = uncorrected(flow, call, state, state.listen_for)
    call, also = gather(flow, call, heard_too, dict.fromkeys((each.name for each in heard_too), text))
    if plainly and not also:
        return _go_ahead_answered(flow, call, state, plainly)
    others = leftover.explained(state.listen_for, also)
    remaining = leftover.without(text, others)
    reading = state.go_ahead.hear(remaining, context(flow, call))
    answer = by_rule(state.go_ahead.name, reading.value, reading.basis) if reading else None
    repeated = [told for told, _ in told_again(flow, call, state, remaining)]
    new = [told for told in repeated if not same(told.value, call.values.get(told.question))]
    for told in new:
        call = keep(call, told)
    if change := _changed(
        flow, call, state, leftover.without(remaining, [told.basis for told in new]), answer
    ):
        return replace(change, understood=(*change.understood, *new, *also))
    if new:
        return ask_next(flow, call, state, *new, *also)
    if not agrees(answer) and {each.question for each in also} & {
        q.name for q in questions_of(flow, call, state)
    }:
        return ask_next(flow, call, state, *also)
    if (answer is None or answer.value == "no") and stands(
        flow, call, questions_of(flow, call, state), remaining
    ):
        return ask(flow, call, state.go_ahead, state.go_ahead.ask, STANDS)
    if answer is None:
        if not others:
            return _ask_the_model(flow, call, state, text)
        if flow.passes_on:
            return noted(flow, call, state.go_ahead, also)
        return ask_next(flow, leading(call, flow.phrases.noted), state, *also)
    standing = [told.basis for told in repeated]
    again = said_again(flow, call, (*state.corrects, *questions_of(flow, call, state)), remaining)
    explained = (*others, *again, *standing)
    if rest := leftover.beside(flow, call, text, answer, counts=state.binds, others=explained):
        return _asked_about_rest(flow, call, state, text, answer, rest)
    changeable = (*state.corrects, *questions_of(flow, call, state))
    known_words = (*others, *again, *standing)
    if rest := _all_but(flow, call, changeable, text, answer, known_words) or _led_to(
        flow, call, text, answer, known_words
    ):
        return _asked_about_rest(flow, call, state, text, answer, rest)
    move = _go_ahead_answered(flow, call, state, answer)
    return replace(move, understood=(*move.understood, *also))


def _agreed_plainly(flow: Flow, call: Call, question: Question, text: str) -> Understood | None:
    """A yes that is all that was said, in words that mean nothing else: it changes nothing of what was read back, so
    that no change is looked for in it."""
    reading = question.hear(text, context(flow, call))
    if reading is None or reading.value != "yes" or spoken_words(reading.basis) != spoken_words(text):
        return None
    says_more = flow.basics.rest(text, (), context(flow, call, "")) != Rest()
    return None if says_more else by_rule(question.name, reading.value, reading.basis)


def _edited(flow: Flow, call: Call, state: Collect, text: str) -> Move | None:
    """Takes what the words change of the answers that they name, or that hold what is to go or to stay; and what else
    they change: "make it honest instead of cheeky and drop the thrifting"."""
    changeable = [*state.corrects, *questions_of(flow, call, state)]
    told = edits(flow, call, changeable, text)
    known = edited(flow, call, changeable, told)
    standing = [each.basis for each in told if not each.name]
    left = leftover.without(text, [*standing, *(each.basis for each in known)])
    found = [each for each in known if not same(each.value, call.values[each.question])]
    if not found:
        is_all = known and not agrees(_read_yes_no(flow, call, text)) and not has_content(flow, call, left)
        return replace(ask_next(flow, call, state), why=STANDS) if is_all else None
    names = {each.question for each in known}
    others = [each for each in changeable if each.name not in names]
    beside = (replaced(flow, call, others, each) for each in (left, *CLAUSES.split(left)))
    found += filter(None, [next(filter(None, beside), None)])
    heard_too = [each for each in state.listen_for if each.name not in names]
    call, also = gather(flow, call, heard_too, dict.fromkeys((each.name for each in heard_too), left))
    move = _taken(flow, call, state, found, text)
    return move and replace(move, understood=(*move.understood, *also))


def _read_yes_no(flow: Flow, call: Call, text: str) -> Understood | None:
    reading = flow.basics.yes_no(text, context(flow, call))
    return by_rule("", reading.value, reading.basis) if reading else None


def _all_but(
    flow: Flow,
    call: Call,
    questions: Sequence[Question],
    text: str,
    answer: Understood,
    others: Sequence[str],
) -> Rest | None:
    """What is left over beside a yes that is one only to the rest: "you garbled the zone, the rest is right"."""
    standing = [each.basis for each in edits(flow, call, questions, text) if not each.name]
    if not standing or not agrees(answer):
        return None
    if not agrees(_read_yes_no(flow, call, leftover.without(text, standing))):
        return Rest(text)
    rest = flow.basics.rest(text, (answer.basis, *standing, *others), context(flow, call))
    return rest if has_content(flow, call, rest.words) else None


def _go_ahead_answered(flow: Flow, call: Call, state: Collect, answer: Understood) -> Move:
    outcome = str(answer.value)
    if call.asking == CHANGE and outcome == "yes" and state.go_ahead:
        call = leftover.kept_in_words(flow, call, _said_before(call))
        again = ask(
            flow, call, state.go_ahead, state.go_ahead.ask, "a yes to what should change agrees to nothing"
        )
        return replace(again, understood=(answer,))
    decided = state.decide(outcome, known(flow, call)) if state.decide else outcome
    if decided in state.goto:
        return finish(flow, keep(call, answer), state, outcome, answer)
    if outcome == "no" and state.change and call.asking != CHANGE and state.go_ahead:
        asked = ask(flow, call, state.go_ahead, state.change, "asks what is wrong")
        return replace(asked, call=replace(asked.call, asking=CHANGE), understood=(answer,))
    return _missed(flow, call, state, NO_MATCH)


def _changed(
    flow: Flow, call: Call, state: Collect, text: str, answer: Understood | None = None
) -> Move | None:
    """A correction of something collected before: takes the new values, or asks for one that is only named."""
    changeable, going = [*state.corrects, *questions_of(flow, call, state)], _going_ahead(call, state)
    found = [
        each
        for each in changed(flow, call, changeable, text, answer, read_back=going)
        if not _leads_away_with_more(flow, call, changeable, each, text)
    ]
    named = _named(flow, call, changeable, text, answer) if going and not found else None
    if named and call.asking == CHANGE:
        found = [*_told_before(flow, call, named)]
    if going and found:
        names = {each.question for each in found}
        others = [each for each in changeable if each.name not in names]
        found += told_in_full(flow, call, others, leftover.without(text, [each.basis for each in found]))
    if not found:
        return rejected(flow, call, named) if named and not stands(flow, call, changeable, text) else None
    return _taken(flow, call, state, found, text)


def _taken(flow: Flow, call: Call, state: Collect, found: Sequence[Understood], text: str) -> Move | None:
    changeable, going = [*state.corrects, *questions_of(flow, call, state)], _going_ahead(call, state)
    for each in found:
        call = counting(call, each.question)
        if why := why_not(flow, call, changeable, each, text):
            call = leading(call, why) if going else call
        elif any(is_for_a_person(call, q, given=True) for q in changeable if q.name == each.question):
            return for_a_person(flow, keep(call, each), each)
        else:
            call = replace(keep(call, each), misses=0)
            made = next((q for q in changeable if q.name == each.question), None)
            call = call if going else taking_up(flow, call, each, made)
    taken = [each for each in found if call.values.get(each.question) == each.value]
    about_rest = leftover.asked_about(flow, call, found) if going else call
    if about_rest is call and going and not flow.passes_on:
        about_rest = _with_rest(flow, call, changeable, found, text)
    if taken and about_rest.lead != call.lead and about_rest.values == call.values:
        wrong = _asks_what_is_wrong(flow, about_rest, state, *found)
        return wrong or ask_next(flow, about_rest, state, *found)
    return ask_next(flow, about_rest, state, *found) if going or taken else None


def _said_before(call: Call) -> str:
    """What the caller said before the words just heard."""
    return next((words for by, words in reversed(call.exchanges) if by == CALLER), "")


def _told_before(flow: Flow, call: Call, question: Question) -> Sequence[Understood]:
    """The new answer to a question that is named now, in the words that were said before what is wrong was asked: "no,
    it's Tulsa", and then "the city". A clause that was taken as another answer tells none."""
    said = _said_before(call)
    answer = flow.basics.yes_no(said, context(flow, call))
    after = said.partition(answer.basis)[2] if answer and answer.value == "no" else ""
    left = leftover.without(said, [answer.basis] if answer else [])
    told = after if after.strip(" ,.") else left
    known = [str(value) for name, value in call.values.items() if name != question.name]
    clauses = CLAUSES.split(told)
    open_ones = [each for each in clauses if not any(quoted(value, each) for value in known)]
    return changed(flow, call, [question], told if len(open_ones) == len(clauses) else ", ".join(open_ones))


def _with_rest(
    flow: Flow, call: Call, questions: Sequence[Question], found: Sequence[Understood], text: str
) -> Call:
    """The call about to say back the first clause beside a change that tells something else: "Tulsa, not Omaha, and I
    don't golf"."""
    for each in found:
        text = text.replace(each.basis, leftover.ANSWER, 1)
    for clause in CLAUSES.split(text):
        is_of_change = leftover.ANSWER in clause or any(clause in each.basis for each in found)
        tells = contents(flow, call, clause) > 1 and not stands(flow, call, questions, clause)
        if tells and not is_of_change:
            return _said_back(flow, call, clause)
    return call


def _named(
    flow: Flow, call: Call, questions: Sequence[Question], text: str, answer: Understood | None
) -> Question | None:
    """The question that is named as wrong; beside a yes only in a contrast that names no other: "yes, except the
    name"."""
    if answer is None or not agrees(answer):
        return asked_to_change(questions, text)
    contrast = only_contrast(flow, call, text, answer)
    named = [each for each in questions if contrast and asked_to_change([each], contrast)]
    return named[0] if len(named) == 1 else None


def _leads_away_with_more(
    flow: Flow, call: Call, questions: Sequence[Question], found: Understood, text: str
) -> bool:
    """Whether a change would end the questions, although more was said: "my grandchildren are five now" is told of
    others."""
    question = next((each for each in questions if each.name == found.question and each.ways), None)
    if question is None or not isinstance(found.value, str) or found.value not in question.ways:
        return False
    here = context(flow, call)
    reading = question.hear(text, here)
    rest = flow.basics.rest(text, ("", reading.basis if reading else ""), here)
    return has_content(flow, call, rest.words)


def _ask_the_model(
    flow: Flow,
    call: Call,
    state: Collect,
    text: str,
    chooses: bool = True,
    understood: str = "",
    left_over: str = "",
) -> Move:
    """Asks for what is open, once all was read back for what may change too; for a yes or a no to what was read
    back only where no rule has understood any."""
    going = _going_ahead(call, state)
    questions = (*questions_of(flow, call, state), *state.listen_for, *(state.corrects if going else ()))
    wanted = [
        question.name
        for question in questions
        if may_fill(call, question) and (going or is_open(call, question))
    ]
    read_back = _read_back(call, state)
    outcomes = {read_back: ("yes", "no")} if read_back and chooses else {}
    names = dict.fromkeys((*outcomes, *wanted))
    read = Read(text, state.name, tuple(names), outcomes, understood=understood, left_over=left_over)
    return Move(call, read, "no rule understood it")


def _asked_about_rest(
    flow: Flow, call: Call, state: Collect, text: str, answer: Understood, rest: Rest
) -> Move:
    understood, left_over = str(answer.value), rest.words
    asked = _ask_the_model(flow, call, state, text, False, understood, left_over)
    return replace(asked, why=leftover.why(answer, rest))
