"""Which questions a customer is asked: never what is forbidden, never what does not fit, always the same."""

from dataclasses import replace
from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from agents.feedback.survey.questions import MOST_QUESTIONS, SurveyQuestion
from agents.feedback.survey.selection import REASONS, StoreVisit, explain, select

DAYS = ("", "2026-11-01", "2026-11-21", "2026-12-24")
DEPARTMENTS = ("frukt", "kassa", "bageri")


@st.composite
def questions(draw: st.DrawFn, most: int = 12) -> list[SurveyQuestion]:
    return [
        SurveyQuestion(
            id=f"q{n:02}",
            text="Vad tyckte du?",
            kind="rating",
            every=draw(st.integers(1, 4)),
            departments=draw(st.lists(st.sampled_from(DEPARTMENTS), max_size=2, unique=True)),
            priority=draw(st.integers(1, 3)),
            first_day=draw(st.sampled_from(DAYS)),
            last_day=draw(st.sampled_from(DAYS)),
            seconds=draw(st.integers(5, 60)),
            retired=draw(st.booleans()) and draw(st.booleans()),
        )
        for n in range(draw(st.integers(0, most)))
    ]


visits = st.builds(
    StoreVisit,
    store=st.just("solna"),
    day=st.just("2026-11-21"),
    seconds=st.integers(0, 120),
    departments=st.lists(st.sampled_from(DEPARTMENTS), max_size=3, unique=True),
    customers=st.integers(0, 12),
    asked_at=st.dictionaries(st.sampled_from([f"q{n:02}" for n in range(12)]), st.floats(0, 100)),
)


@given(questions(), visits)
def test_what_is_asked_fits_and_is_allowed(asked: list[SurveyQuestion], visit: StoreVisit) -> None:
    selection = select(asked, visit)
    assert sum(question.seconds for question in selection.asked) <= visit.seconds
    assert len(selection.asked) <= MOST_QUESTIONS
    for question in selection.asked:
        assert not question.retired
        assert not question.first_day or question.first_day <= visit.day
        assert not question.last_day or visit.day <= question.last_day
        assert not question.departments or set(question.departments) & set(visit.departments)
        assert (visit.customers + 1) % question.every == 0


@given(questions(), visits)
def test_a_question_never_loses_to_one_of_lower_priority_when_it_would_fit(
    asked: list[SurveyQuestion], visit: StoreVisit
) -> None:
    selection = select(asked, visit)
    for question in asked:
        if selection.left_out.get(question.id) == "no_time":
            before = [each for each in selection.asked if each.priority >= question.priority]
            assert sum(each.seconds for each in before) + question.seconds > visit.seconds


@given(questions(most=7), visits)
def test_within_a_priority_the_most_questions_are_asked_and_of_as_many_the_longest_unasked(
    asked: list[SurveyQuestion], visit: StoreVisit
) -> None:
    alike = [replace(question, priority=1) for question in asked]
    selection = select(alike, visit)
    allowed = sorted(
        (each for each in alike if selection.left_out.get(each.id, "no_time") == "no_time"),
        key=lambda each: (visit.asked_at.get(each.id, 0.0), each.id),
    )
    fitting = [
        chosen
        for size in range(len(allowed), -1, -1)
        for chosen in combinations(allowed, size)
        if sum(each.seconds for each in chosen) <= visit.seconds
    ]
    assert tuple(selection.asked) == fitting[0]


@given(questions(), visits, st.randoms())
def test_the_same_input_gives_the_same_output_in_whatever_order_it_comes(
    asked: list[SurveyQuestion], visit: StoreVisit, chance: Random
) -> None:
    shuffled = list(asked)
    chance.shuffle(shuffled)
    assert select(asked, visit) == select(shuffled, visit)


@given(questions(), visits)
def test_every_question_is_asked_or_left_out_for_a_reason(
    asked: list[SurveyQuestion], visit: StoreVisit
) -> None:
    selection = select(asked, visit)
    assert {each.id for each in asked} == {each.id for each in selection.asked} | set(selection.left_out)
    for question in asked:
        if reason := selection.left_out.get(question.id):
            assert reason in REASONS
            assert explain(question, reason, visit)


@given(questions(), visits)
def test_the_highest_priority_is_asked_first(asked: list[SurveyQuestion], visit: StoreVisit) -> None:
    priorities = [question.priority for question in select(asked, visit).asked]
    assert priorities == sorted(priorities, reverse=True)


SHORT_ONES = [SurveyQuestion(id=f"short{n}", text="Kort?", kind="yes_no", seconds=10) for n in range(3)]
LONG = SurveyQuestion(id="a-long-one", text="Berätta!", kind="open", seconds=30)
THIRTY_SECONDS = StoreVisit(store="solna", day="2026-11-21", seconds=30)


def test_several_short_questions_are_preferred_over_a_long_one_of_their_priority() -> None:
    selection = select([LONG, *SHORT_ONES], THIRTY_SECONDS)
    assert [each.id for each in selection.asked] == ["short0", "short1", "short2"]
    assert selection.left_out == {"a-long-one": "no_time"}


def test_a_long_question_of_a_higher_priority_is_asked_alone() -> None:
    selection = select([replace(LONG, priority=60), *SHORT_ONES], THIRTY_SECONDS)
    assert [each.id for each in selection.asked] == ["a-long-one"]


def test_every_third_customer_is_the_third_the_sixth_and_so_on() -> None:
    third = replace(SHORT_ONES[0], every=3)
    asked = [bool(select([third], replace(THIRTY_SECONDS, customers=before)).asked) for before in range(6)]
    assert asked == [False, False, True, False, False, True]


def test_what_was_asked_longest_ago_comes_first_and_what_never_was_before_it() -> None:
    visit = replace(THIRTY_SECONDS, seconds=20, asked_at={"short0": 200.0, "short1": 100.0})
    assert [each.id for each in select(SHORT_ONES, visit).asked] == ["short2", "short1"]
