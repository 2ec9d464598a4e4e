"""A reader of a project's own says what people say to it; no table of the engine has to know it."""

from dataclasses import replace

import pytest

from parley.flow import Ask, Collect, End, Flow, Limits, Question
from parley.hear import yes_no
from parley.hear.basics import basics
from parley.local.rehearse.kinds import kind_of
from parley.local.trials.positions import NoSampleError, answer, positions
from parley.reading import Context, Reading, either, sampled


def tooth(text: str, context: Context) -> Reading[str] | None:
    return Reading(text, text) if "molar" in text else None


own_tooth = sampled("the upper molar", kind="free_text")(lambda text, context: tooth(text, context))
TOOTH = Question("tooth", "Which tooth?", hear=own_tooth, again=("Which one?",))
FLOW = Flow(
    "dentist",
    basics=basics,
    limits=Limits(to="end"),
    states=(
        Ask("ask", "Does it hurt?", hear=yes_no, goto={"yes": "what"}, again=("Does it?",), stuck="end"),
        Collect("what", (TOOTH,), goto={"done": "end"}, stuck="end"),
        End("end", "Goodbye.", outcome="over"),
    ),
)


def test_a_sample_answers_the_question() -> None:
    assert answer(FLOW, TOOTH) == "the upper molar"
    assert [(place.state, place.asking) for place in positions(FLOW)] == [("ask", "ask"), ("what", "tooth")]


def test_a_sample_is_that_of_whatever_reads_with_the_reader() -> None:
    assert answer(FLOW, replace(TOOTH, hear=either(own_tooth, yes_no))) == "the upper molar"


def test_what_kind_of_value_it_gives_is_said_at_the_reader() -> None:
    assert kind_of(own_tooth).name == "free_text"
    assert kind_of(either(own_tooth, yes_no)).name == "free_text"


def test_a_reader_without_a_sample_is_told_with_what_to_do() -> None:
    with pytest.raises(
        NoSampleError, match=r"answers 'tooth'; declare one at its reader, with @sampled\(...\)"
    ):
        answer(FLOW, replace(TOOTH, hear=tooth))
