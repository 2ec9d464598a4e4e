"""A flow that could lose a caller is refused when it is declared, and the error says where and why."""

from dataclasses import replace
from typing import Any, Literal

import pytest

from parley.flow import (
    Ask,
    Collect,
    Consent,
    Do,
    End,
    Flow,
    FlowError,
    Limits,
    Message,
    Question,
    Result,
    State,
    To,
    Transfer,
    tool,
)
from parley.hear.basics import basics
from parley.reading import Context, Reading


def yes(text: str, context: Context) -> Reading[Literal["yes"]] | None:
    return Reading("yes", text) if text == "yes" else None


@tool(gives={"found": ("name",), "unknown": ()})
def look_up(desk: object, *, called: str) -> Result:
    return Result("unknown")


@tool(gives={"done": ()})
def greet(desk: object, *, name: str) -> Result:
    return Result("done")


ASK = Ask("ask", "Ready?", hear=yes, goto={"yes": "end"}, again=("Are you?", "Say yes."), stuck="end")
END = End("end", "Goodbye.", outcome="over")
NAME = Question("name", "Who are you?", hear=yes, again=("Your name?",))


def flow(*states: State, limits: Limits | None = None, **more: Any) -> Flow:
    return Flow("test", states=states, basics=basics, limits=limits or Limits(to="end"), **more)


def problems(*states: State, **more: Any) -> list[str]:
    with pytest.raises(FlowError) as refused:
        flow(*states, **more)
    assert str(refused.value).startswith("test: ")
    return list(refused.value.problems)


def test_a_sound_flow_is_accepted() -> None:
    assert flow(ASK, END).start is ASK


def test_a_way_to_a_state_that_is_not_declared_is_refused() -> None:
    assert problems(replace(ASK, goto={"yes": "nowhere"}), END) == [
        "state 'ask': 'yes' leads to 'nowhere', which is not declared; there are: ask, end"
    ]


def test_a_state_declared_twice_is_refused() -> None:
    assert "state 'end' is declared 2 times" in problems(ASK, END, END)


def test_a_state_that_cannot_be_reached_is_refused() -> None:
    assert problems(ASK, END, End("island", "Bye.", outcome="over")) == ["state 'island' cannot be reached"]


def test_a_state_from_which_no_end_can_be_reached_is_refused() -> None:
    first = Collect("first", (NAME,), goto={"done": "second"}, stuck="second")
    second = Collect("second", (NAME,), goto={"done": "first"}, stuck="first")
    found = problems(first, second, limits=Limits(to="first"))
    assert found == ["state 'first' has no way to an end", "state 'second' has no way to an end"]


def test_tools_that_run_in_a_circle_without_asking_anything_are_refused() -> None:
    one = Do("one", look_up, goto={"found": "two", "unknown": "end"}, failed="end")
    two = Do("two", look_up, goto={"found": "one", "unknown": "end"}, failed="end")
    assert "state 'one' runs in a circle without asking the caller anything" in problems(one, two, END)


def test_an_outcome_of_a_tool_without_a_way_on_is_refused() -> None:
    assert problems(Do("do", look_up, goto={"found": "end"}, failed="end"), END) == [
        "state 'do': outcome 'unknown' has no way on"
    ]


def test_a_way_for_an_outcome_that_a_tool_does_not_have_is_refused() -> None:
    ways = {"found": "end", "unknown": "end", "maybe": "end"}
    assert problems(Do("do", look_up, goto=ways, failed="end"), END) == [
        "state 'do': 'maybe' is no outcome of it; there are: found, unknown"
    ]


def test_a_transfer_must_know_what_to_do_when_nobody_picks_up() -> None:
    put_through = Transfer("put", "One moment.", to="called", goto={"answered": "end"})
    assert [p.split(":")[1] for p in problems(put_through, END)] == [
        " outcome 'busy' has no way on",
        " outcome 'failed' has no way on",
        " outcome 'no_answer' has no way on",
    ]


def test_a_message_has_all_its_ways_and_a_length_that_can_be() -> None:
    ways = dict.fromkeys(("taken", "too_long", "too_short", "silent", "failed"), "end")
    leave = Message("leave", "Speak.", goto=ways)
    assert flow(leave, END).start is leave
    without = {name: target for name, target in ways.items() if name != "silent"}
    assert problems(replace(leave, goto=without), END) == ["state 'leave': outcome 'silent' has no way on"]
    for wrong, said in (
        (replace(leave, longest=601), "shortest=2 and longest=601 are not 1 to 600, the smaller one first"),
        (
            replace(leave, shortest=120),
            "shortest=120 and longest=120 are not 1 to 600, the smaller one first",
        ),
        (replace(leave, transcribe=True), "more than 119 s are not transcribed; shorten longest"),
        (replace(leave, end_key="##"), "end_key is one key, and silence at least a second"),
        (replace(leave, recipient="whom"), "nothing in this flow brings the value 'whom'"),
    ):
        assert problems(wrong, END) == [f"state 'leave': {said}"]


def test_a_question_asked_again_in_the_same_words_is_refused() -> None:
    assert problems(replace(ASK, again=("Ready?",)), END) == [
        "state 'ask': question 'ask' is asked again in the same words"
    ]


def test_a_question_that_is_never_asked_again_is_refused() -> None:
    assert problems(replace(ASK, again=()), END) == ["state 'ask': question 'ask' has no re-ask"]


def test_a_blank_that_may_be_empty_in_some_call_is_refused() -> None:
    do = Do("do", look_up, goto={"found": "hello", "unknown": "hello"}, failed="hello")
    assert problems(do, End("hello", "Hello {name}.", outcome="over"), limits=Limits(to="hello")) == [
        "state 'hello': {name} may be unknown when it says \"Hello {name}.\": do -unknown-> hello"
    ]


def test_a_blank_is_fine_where_another_text_can_be_said_instead() -> None:
    do = Do("do", look_up, goto={"found": "hello", "unknown": "hello"}, failed="hello")
    hello = End("hello", ("Hello {name}.", "Hello."), outcome="over")
    assert flow(do, hello, limits=Limits(to="hello"))


def test_a_blank_is_fine_where_every_way_brings_its_value() -> None:
    collect = Collect("collect", (NAME,), goto={"done": "hello"}, stuck="end")
    assert flow(collect, End("hello", "Hello {name}.", outcome="over"), END)


def test_words_on_the_way_may_only_name_what_is_known_there() -> None:
    do = Do(
        "do",
        look_up,
        goto={"found": To("end", "Hi {name}."), "unknown": To("end", "Hi {name}.")},
        failed="end",
    )
    assert problems(do, END) == ["state 'do -> end': {name} may be unknown when it says \"Hi {name}.\""]


def test_a_tool_that_may_lack_what_it_needs_is_refused() -> None:
    do = Do("do", look_up, goto={"found": "greet", "unknown": "greet"}, failed="end")
    greeting = Do("greet", greet, goto={"done": "end"}, failed="end")
    assert problems(do, greeting, END) == [
        "state 'greet': tool 'greet' needs 'name', which may be unknown: do -unknown-> greet"
    ]


def test_a_value_that_a_caller_may_reject_is_not_counted_on() -> None:
    collect = Collect("collect", (NAME,), goto={"done": "check"}, stuck="end")
    check = Collect(
        "check",
        (),
        go_ahead=replace(ASK.question, name="go"),
        corrects=(NAME,),
        goto={"yes": "end"},
        stuck="sorry",
    )
    sorry = End("sorry", "Sorry {name}.", outcome="over")
    assert problems(collect, check, sorry, END) == [
        "state 'sorry': {name} may be unknown when it says \"Sorry {name}.\": collect -done-> check -stuck-> sorry"
    ]


def test_a_key_that_means_nothing_is_refused() -> None:
    assert problems(replace(ASK, keys={"9": "maybe"}), END) == [
        "state 'ask': key 9 means 'maybe', which has no way on"
    ]


def test_all_problems_are_told_at_once() -> None:
    assert len(problems(replace(ASK, goto={"yes": "nowhere"}, stuck="lost"), END)) == 2


@pytest.mark.parametrize(("seconds", "hard"), [(120, 120), (30, 40), (900, 86_401)])
def test_a_line_that_is_cut_before_the_last_words_or_at_no_time_of_twilios_is_refused(
    seconds: int, hard: int
) -> None:
    found = problems(ASK, END, limits=Limits(to="end", seconds=seconds, hard_seconds=hard))
    assert found == [f"hard_seconds={hard} is not past seconds={seconds}, or not 60 to 86400"]
    assert flow(ASK, END, limits=Limits(to="end", seconds=120, hard_seconds=121))


CONSENT = Consent(
    "consent", "May we?", hear=basics.yes_no, goto={"yes": "end", "no": "end"}, again=("May we, now?",)
)


def test_a_flow_that_records_on_consent_asks_for_it() -> None:
    assert flow(CONSENT, END, recording="consented").recording == "consented"
    assert problems(ASK, END, recording="consented") == ["recording='consented', but no Consent asks for it"]
    assert problems(ASK, END, recording="always") == [
        "recording='always' is none of off, announced, consented"
    ]


def test_a_question_for_consent_records_on_a_yes_and_on_nothing_else() -> None:
    assert problems(CONSENT, END) == [
        "state 'consent' asks to record the call, but recording is not 'consented'"
    ]
    maybe = replace(CONSENT, goto={"yes": "end", "maybe": "end"}, stuck="end")
    assert "state 'consent': the ways of a Consent are 'yes' and 'no'" in problems(
        maybe, END, recording="consented"
    )
    unclear = replace(CONSENT, unclear="end")
    assert problems(unclear, END, recording="consented") == [
        "state 'consent': only a yes is consent; it takes no unclear, decide or corrects"
    ]
