"""Which questions a customer is asked, and for each of the others why not."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from agents.feedback.survey.fitting import fitting
from agents.feedback.survey.questions import MOST_QUESTIONS, SurveyQuestion


@dataclass(frozen=True, slots=True)
class StoreVisit:
    """The business context of a selection.

    `day` is the store's own (ISO date). `customers` is how many of the store's customers came before.
    `seconds` is the time for questions. `asked_at` maps a question's id to when the store asked it last,
    in seconds since 1970.
    """

    store: str
    day: str
    seconds: int
    departments: Sequence[str] = ()
    customers: int = 0
    asked_at: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked, in order, and for each question that is left out the reason (see REASONS)."""

    asked: Sequence[SurveyQuestion]
    left_out: Mapping[str, str]


REASONS: Mapping[str, Callable[[SurveyQuestion, StoreVisit], str]] = {
    "retired": lambda question, visit: "It is retired.",
    "not_yet": lambda question, visit: f"It is asked from {question.first_day} on.",
    "over": lambda question, visit: f"It was asked until {question.last_day}.",
    "department": lambda question, visit: f"The visit touched none of {', '.join(question.departments)}.",
    "frequency": lambda question, visit: (
        f"Every customer number {question.every} is asked; this is number {visit.customers + 1}."
    ),
    "too_long": lambda question, visit: (
        f"It takes {question.seconds} s, and all the time there is are {visit.seconds} s."
    ),
    "no_time": lambda question, visit: (
        f"Its {question.seconds} s do not fit any more besides questions that go before it."
    ),
    "enough": lambda question, visit: f"{MOST_QUESTIONS} questions that go before it are asked already.",
}


def explain(question: SurveyQuestion, reason: str, visit: StoreVisit) -> str:
    """The reason as a sentence."""
    return REASONS[reason](question, visit)


def select(questions: Iterable[SurveyQuestion], visit: StoreVisit) -> Selection:
    """The selection for a visit. Of equal priority, what was asked longest ago comes first; then by id."""
    candidates: list[SurveyQuestion] = []
    left_out: dict[str, str] = {}
    departments = frozenset(visit.departments)
    for question in questions:
        if reason := _forbidden(question, visit, departments):
            left_out[question.id] = reason
        else:
            candidates.append(question)
    asked_at = visit.asked_at
    asked = fitting(
        candidates, visit.seconds, MOST_QUESTIONS, lambda each: (asked_at.get(each.id, 0.0), each.id)
    )
    chosen = {question.id for question in asked}
    unasked = "enough" if len(asked) == MOST_QUESTIONS else "no_time"
    left_out |= {each.id: unasked for each in candidates if each.id not in chosen}
    return Selection(asked, left_out)


def _forbidden(question: SurveyQuestion, visit: StoreVisit, departments: frozenset[str]) -> str:
    if question.retired:
        return "retired"
    if question.first_day and visit.day < question.first_day:
        return "not_yet"
    if question.last_day and visit.day > question.last_day:
        return "over"
    if question.departments and departments.isdisjoint(question.departments):
        return "department"
    if (visit.customers + 1) % question.every:
        return "frequency"
    return "too_long" if question.seconds > visit.seconds else ""
