"""Proves a flow when it is declared: nothing in it can lose a caller.

Each proof is a function from the flow to the problems it finds, over the declared ways themselves and
not over examples. All problems are reported at once.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from parley.flow import keys, proof_of_guardrails, proof_of_passages, proof_of_recording, readers
from parley.flow.declaration import BUILT_IN, IDENTITY, KNOWN_AFTERWARDS, Declaration
from parley.flow.known_values import known_on_entry, known_on_the_way, known_when_asked, path_without
from parley.flow.render import blanks, texts
from parley.flow.tool import Tool
from parley.flow.ways import to, ways_out
from parley.flow.words import (
    ABANDONED,
    LAST_OF_CALLER,
    MESSAGE_RESULTS,
    OFFER,
    QUEUE_RESULTS,
    TRANSFER_RESULTS,
    Ask,
    Collect,
    Do,
    End,
    Message,
    Noted,
    Prompt,
    Question,
    Queue,
    State,
    Talk,
    Transfer,
)
from parley.reading import given_by

SHORTEST_LINE, LONGEST_LINE = 60, 86_400
"""Seconds (https://www.twilio.com/en-us/blog/introducing-configurable-call-limits-for-programmable-voice)."""
LONGEST_MESSAGE, LONGEST_TRANSCRIBED = 600, 119
"""Seconds. What is transcribed is shorter than 120 s (https://www.twilio.com/docs/api/errors/13617)."""
SHORTEST_EVERY, LONGEST_EVERY = 10, 300
"""Seconds between two words to somebody who waits."""
POSITION = "position"
"""What is always known of somebody who waits in a queue."""
STATE_NAME = re.compile(r"[a-z][a-z0-9_]*")


class FlowError(ValueError):
    """A flow that could lose a caller, with everything that is wrong with it."""

    def __init__(self, flow: str, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{flow}: {problem}" for problem in problems))


def prove(flow: Declaration) -> None:
    """Raises FlowError unless every proof holds."""
    structure = [problem for each in STRUCTURE for problem in each(flow)]
    structure += _names_of_their_own(flow, (*BUILT_IN, *IDENTITY))
    for proof in (keys.what_is_spoken, keys.what_is_answered):
        structure += proof(flow, (*BUILT_IN, *IDENTITY, *KNOWN_AFTERWARDS))
    if structure:
        raise FlowError(flow.name, structure)
    known = known_on_entry(flow, BUILT_IN)
    problems = [problem for proof in MEANING for problem in proof(flow, known)]
    problems += proof_of_passages.blanks_known(flow, known)
    problems += _tools_after_the_call(flow, {*BUILT_IN, *flow.facts, *KNOWN_AFTERWARDS, flow.passes_on})
    if problems:
        raise FlowError(flow.name, problems)


def prove_in_language(flow: Declaration) -> None:
    """Raises FlowError unless a translated flow is right; its ways and its blanks are those of the proven one."""
    if problems := [problem for proof in OF_WORDS for problem in proof(flow)]:
        raise FlowError(flow.name, problems)


def _names(flow: Declaration) -> Iterator[str]:
    if not flow.states:
        yield "has no states"
    for name, count in Counter(state.name for state in flow.states).items():
        if count > 1:
            yield f"state '{name}' is declared {count} times"
        if not STATE_NAME.fullmatch(name):
            yield f"state '{name}': a name is lower-case letters, digits and underscores"


def _names_of_their_own(flow: Declaration, taken: Sequence[str]) -> Iterator[str]:
    """A question must not have the name of a value that every call has: its answer would be hidden by that value.
    What is passed on has the name of a question."""
    for name in sorted(set(flow.questions) & set(taken)):
        yield f"question '{name}': every call has a value of that name by itself, choose another"
    for field in ("passes_on", "on_condition"):
        name = getattr(flow, field)
        if name and name not in flow.questions:
            yield f"{field}: no question is called '{name}'"


def _targets(flow: Declaration) -> Iterator[str]:
    names = {state.name for state in flow.states}
    for way in flow.ways:
        if way.target not in names:
            there = ", ".join(sorted(names))
            yield (
                f"state '{way.source}': '{way.outcome}' leads to '{way.target}', which is not declared; "
                f"there are: {there}"
            )
    for interrupt in flow.interrupts:
        yield from (
            f"an interrupt spares '{n}', which is not declared" for n in interrupt.unless if n not in names
        )


def _reachable(flow: Declaration) -> Iterator[str]:
    forward = _neighbours((way.source, way.target) for way in flow.ways)
    reached = _closure({flow.states[0].name}, forward) if flow.states else set()
    for state in flow.states:
        if state.name not in reached:
            yield f"state '{state.name}' cannot be reached"


def _ends(flow: Declaration) -> Iterator[str]:
    backward = _neighbours((way.target, way.source) for way in flow.ways)
    ending = _closure({state.name for state in flow.states if isinstance(state, End)}, backward)
    for state in flow.states:
        if state.name not in ending:
            yield f"state '{state.name}' has no way to an end"


def _ends_in_time(flow: Declaration) -> Iterator[str]:
    """The line is cut after the last words; Twilio takes one minute to 24 hours."""
    seconds, hard = flow.limits.seconds, flow.limits.hard_seconds
    if hard and not max(seconds + 1, SHORTEST_LINE) <= hard <= LONGEST_LINE:
        yield f"hard_seconds={hard} is not past seconds={seconds}, or not {SHORTEST_LINE} to {LONGEST_LINE}"


def _transfers_end(flow: Declaration) -> Iterator[str]:
    for state in flow.states:
        if isinstance(state, Transfer) and not 1 <= state.longest_seconds <= LONGEST_LINE:
            yield f"state '{state.name}': longest_seconds={state.longest_seconds} is not 1 to {LONGEST_LINE}"


def _messages_end(flow: Declaration) -> Iterator[str]:
    for state in flow.states:
        if not isinstance(state, Message):
            continue
        if not 1 <= state.shortest < state.longest <= LONGEST_MESSAGE:
            seconds = f"shortest={state.shortest} and longest={state.longest}"
            yield f"state '{state.name}': {seconds} are not 1 to {LONGEST_MESSAGE}, the smaller one first"
        if state.transcribe and state.longest > LONGEST_TRANSCRIBED:
            yield f"state '{state.name}': more than {LONGEST_TRANSCRIBED} s are not transcribed; shorten longest"
        if not (len(state.end_key) == 1 and state.end_key in "0123456789*#" and state.silence >= 1):
            yield f"state '{state.name}': end_key is one key, and silence at least a second"


def _warm_transfers_are_whole(flow: Declaration) -> Iterator[str]:
    """The person is told who waits, the caller that somebody is still being called; and who has hung up is asked
    nothing any more."""
    ends = {state.name for state in flow.states if isinstance(state, End)}
    for state in flow.states:
        if not isinstance(state, Transfer) or state.kind != "warm":
            continue
        for name in ("whisper", "waiting"):
            if not texts(getattr(state, name)):
                yield f"state '{state.name}': a warm transfer says nothing as its '{name}'"
        for result in LAST_OF_CALLER:
            if result in state.goto and to(state.goto[result]).state not in ends:
                yield f"state '{state.name}': after '{result}' the caller has gone, so it leads to an End"


def _queues_end(flow: Declaration) -> Iterator[str]:
    """Who has hung up can only be taken to an End: nobody is there to answer anything."""
    by_name = {state.name: state for state in flow.states}
    for state in flow.states:
        if not isinstance(state, Queue) or ABANDONED not in state.goto:
            continue
        target = to(state.goto[ABANDONED]).state
        if not isinstance(by_name.get(target), End):
            yield f"state '{state.name}': '{ABANDONED}' leads to '{target}', which is no End; nobody is there any more"
        if not SHORTEST_EVERY <= state.every <= LONGEST_EVERY:
            yield f"state '{state.name}': every={state.every} is not {SHORTEST_EVERY} to {LONGEST_EVERY} seconds"


def _no_silent_circle(flow: Declaration) -> Iterator[str]:
    """A circle in which nobody is asked anything would never answer the webhook."""
    silent = {state.name for state in flow.states if isinstance(state, Do)}
    ways = _neighbours((w.source, w.target) for w in flow.ways if {w.source, w.target} <= silent)
    for name in sorted(silent):
        if name in _closure(set(ways.get(name, ())), ways):
            yield f"state '{name}' runs in a circle without asking the caller anything"


def _outcomes(flow: Declaration) -> Iterator[str]:
    for state in flow.states:
        expected = _expected_outcomes(state)
        if expected is not None and isinstance(state, Do | Transfer | Message | Queue):
            missing, unknown = expected - set(state.goto), set(state.goto) - expected
            yield from (f"state '{state.name}': outcome '{each}' has no way on" for each in sorted(missing))
            there = ", ".join(sorted(expected))
            yield from (
                f"state '{state.name}': '{each}' is no outcome of it; there are: {there}"
                for each in sorted(unknown)
            )


def _expected_outcomes(state: State) -> set[str] | None:
    if isinstance(state, Do):
        return set(state.tool.gives)
    if isinstance(state, Message):
        return set(MESSAGE_RESULTS)
    if isinstance(state, Queue):
        return set(QUEUE_RESULTS)
    return set(TRANSFER_RESULTS[state.kind]) if isinstance(state, Transfer) else None


def _asked_questions(state: State) -> Sequence[Question]:
    if isinstance(state, Ask):
        return (state.question,)
    if not isinstance(state, Collect):
        return ()
    listed = () if callable(state.questions) else tuple(state.questions)
    return (*listed, *((state.go_ahead,) if state.go_ahead else ()))


def _asks_again(flow: Declaration) -> Iterator[str]:
    for state in flow.states:
        for question in _asked_questions(state):
            wordings = [str(texts(p)) for p in (question.ask, *question.again)]
            if not question.again:
                yield f"state '{state.name}': question '{question.name}' has no re-ask"
            if len(set(wordings)) < len(wordings):
                yield f"state '{state.name}': question '{question.name}' is asked again in the same words"


def _keys_lead_somewhere(flow: Declaration) -> Iterator[str]:
    for state in flow.states:
        if isinstance(state, Ask) and not state.decide:
            yield from (
                f"state '{state.name}': key {key} means '{outcome}', which has no way on"
                for key, outcome in state.keys.items()
                if outcome not in state.goto
            )


def _what_is_heard_leads_somewhere(flow: Declaration) -> Iterator[str]:
    """Where a reader is declared to give these values and no other, each of them has a way."""
    for state in flow.states:
        heard = given_by(state.hear) if isinstance(state, Ask) and not state.decide else None
        if isinstance(state, Ask) and heard is not None:
            for each in sorted(heard - set(state.goto)):
                yield f"state '{state.name}': it may hear '{each}', which has no way on"


def _nothing_is_called_resume(flow: Declaration) -> Iterator[str]:
    if flow.resume and any(state.name == "resume" for state in flow.states):
        yield "state 'resume': that is the question whether to go on, choose another name"


def _changes_lead_somewhere(flow: Declaration) -> Iterator[str]:
    for state in flow.states:
        if isinstance(state, Ask) and state.corrects and "changed" not in state.goto:
            yield f"state '{state.name}': an answer may be changed there, but 'changed' has no way on"


def _offers_are_found(flow: Declaration) -> Iterator[str]:
    for state in flow.states:
        if isinstance(state, Collect) and state.offer:
            if not state.go_ahead:
                yield f"state '{state.name}': it offers '{state.offer}', but asks for no go-ahead"
            if OFFER not in state.goto:
                yield f"state '{state.name}': it offers '{state.offer}', but '{OFFER}' has no way on"


def _settles_what_comes_of_it(flow: Declaration) -> Iterator[str]:
    for state in flow.states:
        for outcome in state.settles if isinstance(state, Do) else ():
            if isinstance(state, Do) and outcome not in state.goto:
                yield f"state '{state.name}': '{outcome}' settles the call, but is no outcome of it"


Known = Mapping[str, frozenset[str]]


def _tools_get_what_they_need(flow: Declaration, known: Known) -> Iterator[str]:
    for state in flow.states:
        for tool, at_hand in _runs(state, known[state.name]):
            for need in tool.needs:
                if need not in at_hand:
                    yield (
                        f"state '{state.name}': tool '{tool.name}' needs '{need}', which may be unknown"
                        f"{_path(flow, need, state.name)}"
                    )


def _path(flow: Declaration, name: str, state: str) -> str:
    """On which way a value is unknown: ": welcome -yes-> what -stuck-> order"."""
    path = path_without(flow, name, state)
    return f": {''.join(f'{way.source} -{way.outcome}-> ' for way in path)}{state}" if path else ""


def _runs(state: State, known: frozenset[str]) -> Iterator[tuple[Tool, frozenset[str]]]:
    """The tools that a state runs, each with what is known by then."""
    if isinstance(state, End):
        late = (tool for tools in state.afterwards.values() for tool in tools)
        yield from ((tool, known) for tool in (*((state.does,) if state.does else ()), *late))
    if isinstance(state, Do):
        yield state.tool, known
        for way in ways_out(state):
            told = known_on_the_way(state, way, known) - set(way.forget)
            yield from ((tool, told) for tool in state.afterwards.get(way.outcome, ()))


def _tools_after_the_call(flow: Declaration, known: Iterable[str]) -> Iterator[str]:
    for tool in flow.after_call:
        for need in sorted(set(tool.needs) - set(known)):
            yield f"after the call tool '{tool.name}' needs '{need}', which may be unknown"


def _says(state: State) -> Iterator[Prompt]:
    if isinstance(state, Collect):
        yield from (state.opening, state.change)
    elif isinstance(state, Do):
        yield state.meanwhile
    elif isinstance(state, Talk):
        yield from (state.say, *state.script, *state.replies.values(), *state.prompts)
    elif isinstance(state, Transfer):
        yield from (state.say, state.whisper, state.waiting)
    elif isinstance(state, Queue):
        yield from (state.say, state.whisper, state.offer, state.turn, state.again)
    elif isinstance(state, Message | End):
        yield state.say


def _blanks_are_known(flow: Declaration, known: Known) -> Iterator[str]:
    for state in flow.states:
        for prompt in _says(state):
            yield from _unknown(flow, state.name, prompt, known[state.name] | known_when_asked(state, None))
        if isinstance(state, Queue):
            yield from _unknown(flow, state.name, state.standing, known[state.name] | {POSITION})
        for question in _asked_questions(state):
            at_hand = known[state.name] | known_when_asked(state, question)
            for prompt in (question.ask, *question.again):
                yield from _unknown(flow, state.name, prompt, at_hand)
            for read_back in (question.known, question.read_back):
                yield from _unknown(flow, state.name, read_back, at_hand | {question.name})
    yield from _unknown_on_the_way(flow, known)


def _unknown_on_the_way(flow: Declaration, known: Known) -> Iterator[str]:
    by_name = {state.name: state for state in flow.states}
    for way in flow.ways:
        at_hand = known_on_the_way(by_name[way.source], way, known[way.source])
        yield from _unknown(flow, way.source, way.say, at_hand, f"{way.source} -> {way.target}")


def _unknown(
    flow: Declaration, state: str, prompt: Prompt, known: Iterable[str], where: str = ""
) -> Iterator[str]:
    """Only the last of several texts must always be sayable; the others are skipped where they are not."""
    last = texts(prompt)[-1:]
    for name in sorted(blanks(last[0]) - set(known)) if last else ():
        yield (
            f"state '{where or state}': {{{name}}} may be unknown when it says \"{last[0]}\""
            f"{_path(flow, name, state)}"
        )


def _messages_know_their_recipient(flow: Declaration) -> Iterator[str]:
    known = keys.values_of(flow)
    for state in flow.states:
        if isinstance(state, Message) and state.recipient and state.recipient not in known:
            yield f"state '{state.name}': nothing in this flow brings the value '{state.recipient}'"


def _notes_need_nothing(flow: Declaration, known: Known) -> Iterator[str]:
    """An interrupt that only takes note can come at any time, so its words and its tool may use only values that are
    always known."""
    always = known[flow.states[0].name]
    for interrupt in flow.interrupts:
        for noted in interrupt.goto.values():
            if isinstance(noted, Noted):
                yield from _unknown(flow, interrupt.name, noted.say, always)
                tool = noted.does
                yield from (
                    f"interrupt '{interrupt.name}': tool '{tool.name}' needs '{need}', which may be unknown"
                    for need in (tool.needs if tool else ())
                    if tool and need not in always
                )


def _transfers_know_a_number(flow: Declaration, known: Known) -> Iterator[str]:
    for state in flow.states:
        if isinstance(state, Transfer) and state.to not in known[state.name]:
            yield (
                f"state '{state.name}': the number '{state.to}' may be unknown there"
                f"{_path(flow, state.to, state.name)}"
            )


def _neighbours(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for source, target in pairs:
        found.setdefault(source, []).append(target)
    return found


def _closure(start: set[str], ways: Mapping[str, Sequence[str]]) -> set[str]:
    reached, open_ = set(start), list(start)
    while open_:
        for name in ways.get(open_.pop(), ()):
            if name not in reached:
                reached.add(name)
                open_.append(name)
    return reached


STRUCTURE: Sequence[Callable[[Declaration], Iterator[str]]] = (
    _names,
    readers.proof,
    _targets,
    _reachable,
    _ends,
    _ends_in_time,
    _transfers_end,
    _messages_end,
    _messages_know_their_recipient,
    _warm_transfers_are_whole,
    _queues_end,
    _no_silent_circle,
    _outcomes,
    _asks_again,
    _keys_lead_somewhere,
    _what_is_heard_leads_somewhere,
    _nothing_is_called_resume,
    _changes_lead_somewhere,
    _settles_what_comes_of_it,
    _offers_are_found,
    *keys.PROOFS,
    proof_of_guardrails.proof,
    proof_of_recording.proof,
    proof_of_passages.proof,
)
OF_WORDS: Sequence[Callable[[Declaration], Iterator[str]]] = (
    readers.proof,
    _asks_again,
    proof_of_guardrails.proof,
    proof_of_passages.proof,
)
"""What has to be proven anew where a flow is put in other words."""
MEANING: Sequence[Callable[[Declaration, Known], Iterator[str]]] = (
    _tools_get_what_they_need,
    _blanks_are_known,
    _notes_need_nothing,
    _transfers_know_a_number,
)
