"""A Talk: an open conversation. The model words the replies, the declared outcomes end it."""

from parley.flow.flow import Flow
from parley.flow.render import blanks, is_known, texts
from parley.flow.words import Prompt, Talk
from parley.machine.answers import gather, taking_up
from parley.machine.call import CALLER, Call
from parley.machine.changing import replace
from parley.machine.effects import Listen, Read
from parley.machine.events import ReadingArrived, ReadingFailed, Silence, SpeechHeard
from parley.machine.justified import has_content
from parley.machine.move import Move, Understood, by_rule, go
from parley.machine.speech import SENTENCE_END, context, known, leading, listen, words

GOODBYE = "goodbye"
STEM = 4
"""Letters that words about the same have in common: "climbing", "climbed"."""


def enter(flow: Flow, call: Call, state: Talk) -> Move:
    return _say(
        flow, replace(call, asking=state.name, tries=0, line=0), state, words(flow, call, state.say), "talks"
    )


def heard(flow: Flow, call: Call, state: Talk, event: SpeechHeard) -> Move:
    call = _with_topic(flow, call, state, event.text)
    spoken = dict.fromkeys((each.name for each in state.listen_for), event.text)
    call, also = gather(flow, call, state.listen_for, spoken)
    for each in also:
        call = taking_up(flow, call, each)
    reading = state.hear(event.text, context(flow, call))
    outcome = by_rule(state.name, reading.value, reading.basis) if reading else None
    if outcome and outcome.value in state.goto and (move := _ended(flow, call, state, event.text, outcome)):
        return move
    if call.turns_here >= state.turns or call.now - call.entered_at >= state.seconds:
        return go(call, state.limit, "limit", "the conversation has had its time")
    told = replace(call, tries=0, misses=0)
    if move := _answered_by_rule(flow, told, state, event.text):
        return move
    return Move(told, Read(event.text, state.name, (), talk=True), "a reply is due")


def _answered_by_rule(flow: Flow, call: Call, state: Talk, text: str) -> Move | None:
    """The flow's own answer to what needs no model; not the same one twice, and not where a model has asked."""
    reading = state.by_rule(text, context(flow, call)) if state.by_rule else None
    if reading is None:
        return None
    if reading.value in state.replies:
        reply, why = _reply(flow, call, state, reading.value), f"a reply to '{reading.value}'"
        return None if _is_said(call, reply) else _say(flow, call, state, reply, why)
    is_used_up = call.line >= len(state.script)
    return None if is_used_up or not _is_own(flow, call, state) else _next_line(flow, call, state)


def _reply(flow: Flow, call: Call, state: Talk, topic: str) -> str:
    """The first of the topic's replies that was not given lately; else the last: nobody hears the same joke twice."""
    fitting = [each for each in texts(state.replies[topic]) if is_known(each, known(flow, call))]
    replies = [words(flow, call, each) for each in fitting] or [words(flow, call, state.replies[topic])]
    return next((each for each in replies if not _is_said(call, each)), replies[-1])


def _is_said(call: Call, line: str) -> bool:
    return any(line in said for _, said in call.exchanges)


def _is_own(flow: Flow, call: Call, state: Talk) -> bool:
    """Whether the flow's own words were said last."""
    own = (state.say, *state.script, *state.replies.values())
    return any(call.prompt == (words(flow, call, text),) for prompt in own for text in texts(prompt))


def _ended(flow: Flow, call: Call, state: Talk, text: str, outcome: Understood) -> Move | None:
    """The way that the words lead; what else they ask is answered on the way out, and where there is no answer to it
    the talk goes on, as after "bye! Oh wait, do you like cats?"."""
    _, _, after = text.partition(outcome.basis)
    here = context(flow, call)
    topic = state.small_talk(after, here) if state.small_talk and after.strip() else None
    if topic and topic.value in state.replies:
        reply = SENTENCE_END.split(words(flow, call, state.replies[topic.value]))
        call = leading(call, *(sentence for sentence in reply if not sentence.endswith("?")))
    elif outcome.value == GOODBYE and _is_not_over(flow, call, state, after):
        return None
    return go(call, state.goto[outcome.value], outcome.value, f"{outcome.value}", outcome)


def _is_not_over(flow: Flow, call: Call, state: Talk, after: str) -> bool:
    """Whether the words behind a goodbye take it back, ask something, or tell more in a sentence of their own, which
    is no farewell itself: "okay bye. Haha kidding, I'm still here", "I have to go, no, false alarm"."""
    here = context(flow, call)
    command, answer = flow.basics.command(after, here), flow.basics.yes_no(after, here)
    is_taken_back = answer and answer.value == "no" and after.strip(" ,.;!").startswith(answer.basis)
    if (command and command.value == "wait") or is_taken_back:
        return True
    more = [each for each in SENTENCE_END.split(after)[1:] if has_content(flow, call, each)]
    is_told = any(state.hear(each, here) is None and flow.basics.command(each, here) is None for each in more)
    return is_told or "questions" in flow.basics.rest(after, (), here).kinds


def _with_topic(flow: Flow, call: Call, state: Talk, text: str) -> Call:
    reading = state.topic(text, context(flow, call)) if state.topic else None
    return replace(call, topic=max(call.topic, str(reading.value), key=len)) if reading else call


def silence(flow: Flow, call: Call, state: Talk, event: Silence) -> Move:
    if call.tries >= len(state.prompts):
        return go(call, state.silent, "silent", "nobody answers")
    prompt = state.prompts[call.tries]
    asked = listen(flow, replace(call, tries=call.tries + 1), prompt, None, f"silence {call.tries + 1}")
    return replace(asked, call=replace(asked.call, prompt=call.prompt))


def reading_arrived(flow: Flow, call: Call, state: Talk, event: ReadingArrived) -> Move:
    return (
        _say(flow, call, state, event.ack, "the model replies") if event.ack else _scripted(flow, call, state)
    )


def reading_failed(flow: Flow, call: Call, state: Talk, event: ReadingFailed) -> Move:
    return _scripted(flow, call, state)


def _scripted(flow: Flow, call: Call, state: Talk) -> Move:
    """Without a model the conversation follows the script; when that is used up, it has had its time."""
    topic = state.small_talk(call.heard, context(flow, call)) if state.small_talk else None
    if topic and topic.value in state.replies:
        reply = _reply(flow, call, state, topic.value)
        said = _say(flow, call, state, reply, f"a reply to '{topic.value}'")
        return replace(said, understood=(by_rule(state.name, topic.value, topic.basis),))
    if call.line >= len(state.script):
        return go(call, state.limit, "limit", "the script is used up")
    return _next_line(flow, call, state)


def _next_line(flow: Flow, call: Call, state: Talk) -> Move:
    """The script's next line, but none that was said before the talk went another way, and none that brings up what the
    person has talked about in this call."""
    lines = [(each, words(flow, call, line)) for each, line in enumerate(state.script) if each >= call.line]
    rest = [each for each, said in lines if not _is_said(call, said)] or [call.line]
    line = next((each for each in rest if not _is_talked_about(flow, call, state.script[each])), rest[0])
    spoken = words(flow, call, state.script[line])
    following = replace(call, line=line + 1)
    return _say(flow, following, state, spoken, f"line {following.line} of the script")


def _is_talked_about(flow: Flow, call: Call, line: Prompt) -> bool:
    """Whether the line names something that is known of the person and that they have spoken of."""
    chosen = next((text for text in texts(line) if is_known(text, known(flow, call))), "")
    told = " ".join(said for by, said in (*call.exchanges, (CALLER, call.heard)) if by == CALLER).casefold()
    named = " ".join(str(call.values.get(name) or "") for name in blanks(chosen) - {"name"}).casefold()
    here = context(flow, call)
    content = flow.basics.rest(named, (), here).words.split() if named else []
    return any(len(word) > STEM and word[:STEM] in told for word in content)


def _say(flow: Flow, call: Call, state: Talk, text: str, why: str) -> Move:
    said = (*call.lead, text)
    return Move(replace(call, lead=(), prompt=(text,)), Listen(said, state.hints), why)
