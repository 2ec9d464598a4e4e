"""Every key of a flow is one that can come; a mistyped one is refused, with what there is."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Literal

import pytest

from parley import speak
from parley.carrier.twiml import Voice
from parley.flow import (
    Ask,
    Collect,
    Do,
    End,
    Flow,
    FlowError,
    Interrupt,
    Limits,
    Question,
    Result,
    State,
    Talk,
    To,
    Transfer,
    tool,
)
from parley.flow.words import Values
from parley.hear import choice, command, yes_no
from parley.hear.basics import basics
from parley.reading import Context, Reading, either, gives, may_return, outcomes
from parley.testing import Conversation
from parley.turn.webhooks import voice_of, whispering


def pain(text: str, context: Context) -> Reading[Literal["pain"]] | None:
    return Reading("pain", text) if "hurts" in text else None


def undeclared(text: str, context: Context) -> Reading[str] | None:
    return None


@tool(gives={"booked": ("number",)})
def book(desk: object) -> Result:
    return Result("booked", {"number": "4711"})


ASK = Ask("ask", "Ready?", hear=yes_no, goto={"yes": "do"}, again=("Are you?",), stuck="end")
DO = Do("do", book, goto={"booked": "end"}, failed="end")
END = End("end", "Goodbye.", outcome="over")


def flow(*states: State, **more: Any) -> Flow:
    return Flow(
        "dentist", states=states or (ASK, DO, END), basics=basics, **{"limits": Limits(to="end"), **more}
    )


def refused(*states: State, **more: Any) -> Sequence[str]:
    with pytest.raises(FlowError) as error:
        flow(*states, **more)
    return error.value.problems


def test_a_mistyped_interrupt_is_refused() -> None:
    assert flow(interrupts=(Interrupt("urgent", pain, {"pain": "end"}),))
    assert refused(interrupts=(Interrupt("urgent", pain, {"pian": "end"}),)) == (
        "interrupt 'urgent': 'pian' is nothing that may come there; there are: pain",
    )


def test_a_mistyped_answer_to_an_ask_is_refused() -> None:
    assert refused(replace(ASK, goto={"yse": "do"}), DO, END) == (
        "state 'ask': 'yse' is nothing that may come there; there are: no, unsure, yes",
    )


def test_what_a_key_or_the_model_may_mean_needs_no_reader() -> None:
    both = {"yes": "do", "three": "end", "hurry": "end"}
    assert flow(replace(ASK, goto=both, keys={"3": "three"}, means={"hurry": "is in a hurry"}), DO, END)


def test_an_explanation_of_what_has_no_way_on_is_refused() -> None:
    assert refused(replace(ASK, means={"hurry": "is in a hurry"}), DO, END) == (
        "state 'ask': 'hurry' is explained, but has no way on; there are: yes",
    )


def test_a_key_that_no_interrupt_has_a_way_for_is_refused() -> None:
    assert refused(interrupts=(Interrupt("urgent", pain, {"pain": "end"}, keys={"9": "pian"}),)) == (
        "interrupt 'urgent': 'pian' is meant by a key, but has no way on; there are: pain",
    )


def test_a_reader_that_does_not_say_what_it_gives_is_refused() -> None:
    assert refused(interrupts=(Interrupt("urgent", undeclared, {"pain": "end"}),)) == (
        "interrupt 'urgent': 'undeclared' does not say what it may give; "
        "declare that as Reading[Literal[...]] | None, or with @outcomes(...)",
    )


def test_a_decision_without_a_way_is_refused() -> None:
    @outcomes("later")
    def by_day(heard: str, values: Values) -> str:
        return "later"

    assert refused(replace(ASK, decide=by_day), DO, END) == (
        "state 'ask': 'later' is decided, but has no way on; there are: yes",
    )
    assert flow(replace(ASK, decide=by_day, goto={"yes": "do", "later": "end"}), DO, END)


def test_a_decide_that_does_not_say_what_it_decides_is_refused() -> None:
    def by_day(heard: str, values: Values) -> str:
        return heard

    assert refused(replace(ASK, decide=by_day), DO, END) == (
        "state 'ask': 'by_day' does not say what it may give; declare that with @outcomes(...)",
    )


def test_a_way_of_a_collect_that_nothing_leads_to_is_refused() -> None:
    name = Question("name", "Who are you?", hear=undeclared, again=("Your name?",))
    collect = Collect("collect", (name,), goto={"finished": "end"}, stuck="end")
    assert "state 'collect': 'finished' is nothing that may come there; there are: done" in refused(
        collect, END
    )


def test_an_answer_that_leads_away_and_is_none_is_refused() -> None:
    age = Question("age", "How old?", hear=choice(("child", "adult")), again=("Age?",), ways={"chlid": "end"})
    collect = Collect("collect", (age,), goto={"done": "end"}, stuck="end")
    assert refused(collect, END) == (
        "state 'collect', question 'age': 'chlid' is nothing that may come there; there are: adult, child",
    )


def test_a_reply_to_what_small_talk_cannot_hear_is_refused() -> None:
    talk = Talk(
        "talk", "Hello.", ("Well.",), ("Hello?",), pain, {"pain": "end"}, "end", "end", small_talk=pain,
        replies={"wheather": "Nice."},
    )  # fmt: skip
    assert refused(talk, END) == ("state 'talk': 'wheather' is nothing that may come there; there are: pain",)


def test_an_answer_to_what_nobody_can_ask_is_refused() -> None:
    assert flow(answers={"price": "It depends.", "help": "I can book."})
    (problem,) = refused(answers={"prize": "It depends."})
    assert problem.startswith(
        "answers: 'prize' is no topic that a caller can ask about; there are: are_you_a_bot"
    )


def test_a_value_to_be_forgotten_that_there_is_not_is_refused() -> None:
    assert refused(replace(ASK, stuck=To("end", forget=("nmae",))), DO, END) == (
        "state 'ask', 'stuck': 'nmae' is to be forgotten, but is no value of this call; there are: ask, number",
    )
    assert refused(interrupts=(Interrupt("urgent", pain, {"pain": To("end", forget=("nmae",))}),)) == (
        "interrupt 'urgent': 'nmae' is to be forgotten, but is no value of this call; there are: ask, number",
    )


def test_a_way_of_speaking_for_no_value_is_refused() -> None:
    assert flow(spoken={"number": speak.digits, "phone": speak.phone})
    (problem,) = refused(spoken={"nubmer": speak.digits})
    assert problem.startswith("spoken: 'nubmer' is no value of this call; there are: ")


def test_what_runs_afterwards_for_no_outcome_or_reason_is_refused() -> None:
    assert flow(ASK, replace(DO, afterwards={"booked": (book,)}), replace(END, afterwards={"*": (book,)}))
    assert flow(ASK, DO, replace(END, afterwards={"booked": (book,), "not_understood": (book,)}))
    assert refused(ASK, replace(DO, afterwards={"boked": (book,)}), END) == (
        "state 'do', afterwards: 'boked' is no outcome of tool 'book'; there are: booked, failed",
    )
    (problem,) = refused(ASK, DO, replace(END, afterwards={"boked": (book,)}))
    assert problem.startswith("state 'end', afterwards: 'boked' is no reason for which a call comes there")


def test_a_mistyped_outcome_of_a_tool_is_refused() -> None:
    assert refused(ASK, replace(DO, goto={"boked": "end"}), END) == (
        "state 'do': outcome 'booked' has no way on",
        "state 'do': 'boked' is no outcome of it; there are: booked",
    )


def test_a_time_zone_that_there_is_not_is_refused() -> None:
    assert refused(timezone="Europe/Stokholm") == (
        "timezone 'Europe/Stokholm' is none; did you mean 'Europe/Stockholm'?",
    )


def put_through(**more: str) -> Flow:
    ways = dict.fromkeys(("answered", "busy", "no_answer", "failed"), "end")
    put = Transfer("put", "One moment.", "owner", ways, whisper="Ein Anruf.", **more)  # type: ignore[arg-type]
    return flow(put, END, facts={"owner": "+4915123456789"})


def test_a_whisper_is_in_the_language_of_the_person_who_is_called() -> None:
    german = put_through(whisper_language="de-DE", whisper_voice="Polly.Vicki-Neural")
    assert whispering(german, "put") == Voice("Polly.Vicki-Neural", "de-DE")
    assert whispering(put_through(), "put") == voice_of(german)


def test_a_whisper_in_another_language_without_a_voice_is_refused() -> None:
    with pytest.raises(
        FlowError, match="a whisper in another language has whisper_language and whisper_voice"
    ):
        put_through(whisper_language="de-DE")


def test_a_way_may_bring_values() -> None:
    told = End("end", "It is about {topic_of_call}.", outcome="over")
    ask = replace(
        ASK, goto={"yes": To("end", "So: {topic_of_call}.", set={"topic_of_call": "bread"})}, stuck="bye"
    )
    bye = End("bye", "Bye.", outcome="over")
    phone = Conversation(flow(ask, told, bye, limits=Limits(to="bye")))
    phone.says("yes")
    assert phone.heard == "So: bread. It is about bread."
    (problem,) = refused(replace(ask, stuck="end"), told, bye, limits=Limits(to="bye"))
    assert problem.endswith("ask -stuck-> end")


@pytest.mark.parametrize(
    ("reader", "values"),
    [
        (pain, {"pain"}),
        (yes_no, {"yes", "no", "unsure"}),
        (gives(lambda text, context: None, ("a", "b")), {"a", "b"}),
        (outcomes("a")(lambda text, context: None), {"a"}),
        (either(pain, outcomes("a")(lambda text, context: None)), {"pain", "a"}),
        (undeclared, None),
        (either(pain, undeclared), None),
    ],
)
def test_a_reader_says_what_it_may_give(reader: Callable[..., Any], values: set[str] | None) -> None:
    assert may_return(reader) == values


def test_commands_say_what_they_are() -> None:
    assert may_return(command) is not None
