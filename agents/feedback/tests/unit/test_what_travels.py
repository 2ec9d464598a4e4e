"""What travels with a call may be anything: the call comes to a proper end all the same."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from agents.feedback.survey.questions import SurveyQuestion, readable, to_data
from agents.feedback.tests.unit.calls import ALL, FOUND, PLACE
from parley import agents
from parley.testing.conversation import Conversation

flow = agents.load("feedback")
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-10, 200) | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


@st.composite
def nearly(draw: st.DrawFn) -> Any:
    """A question as it travels, with one or two parts wrong or missing."""
    question = to_data(draw(st.sampled_from(ALL)))
    for name in draw(st.lists(st.sampled_from(sorted(question)), max_size=2)):
        if draw(st.booleans()):
            question.pop(name, None)
        else:
            question[name] = draw(anything)
    return question


@given(
    questions=st.one_of(anything, st.lists(st.one_of(nearly(), anything), max_size=4)),
    travelling=st.dictionaries(st.sampled_from((*PLACE, "call_seconds")), anything),
    says=st.lists(
        st.sampled_from(("fyra", "ja", "nej", "vet inte", "personalen", "", "i appen")), max_size=12
    ),
)
def test_a_call_with_anything_in_it_is_brought_to_an_end(
    questions: object, travelling: dict[str, Any], says: list[str]
) -> None:
    told = {**PLACE, **travelling, "questions": questions}
    call = Conversation(flow, {"find_questions": ("found", told)}, direction="outbound").says("ja")
    for words in says:
        if not call.call.ended:
            call.says(words) if words else call.silent()
    if not call.call.ended:
        call.silent(20)
    assert call.call.ended
    assert call.outcome in ("completed", "shortened", "declined", "no_questions")


def test_questions_that_can_be_asked_are_asked_and_the_others_are_left() -> None:
    odd = ({"id": "x"}, {**to_data(FOUND), "kind": "nope"}, {**to_data(FOUND), "seconds": "ten"}, 5, None)
    assert readable([*odd, to_data(FOUND), *odd]) == [FOUND]
    assert readable([to_data(each) for each in ALL]) == list(ALL)


def test_a_choice_without_options_cannot_be_asked() -> None:
    assert readable([to_data(SurveyQuestion("where", "Var?", "choice"))]) == []
