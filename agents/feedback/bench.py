"""The choice of questions for a feedback call, out of more than any business has."""

from collections.abc import Iterator
from random import Random
from statistics import median
from time import thread_time_ns

from agents.feedback.survey.questions import LONGEST_SECONDS, SHORTEST_SECONDS, SurveyQuestion
from agents.feedback.survey.selection import StoreVisit, select
from bench.figures import Figure

QUESTIONS, REPETITIONS = 10_000, 25
TAGS = ((), ("kassa",), ("frukt",), ("kassa", "bageri"))


def figures() -> Iterator[Figure]:
    few, many = _milliseconds(_questions(100)), _milliseconds(_questions(QUESTIONS))
    what = "choosing out of 10,000 questions, with a reason for each left out"
    yield Figure("feedback.selection", many, "ms", what, target=20)
    yield Figure("feedback.selection.each", many / QUESTIONS, "ms", f"{what}; a question", baseline=few / 100)
    alike = [SurveyQuestion(f"q{n}", "Hur var det?", "open", seconds=5 + n % 50) for n in range(QUESTIONS)]
    yield Figure(
        "feedback.selection.alike", _milliseconds(alike), "ms", f"{what}, all as important", target=20
    )


def _questions(count: int) -> list[SurveyQuestion]:
    chance = Random(1)  # noqa: S311 - the same questions each time
    return [
        SurveyQuestion(
            f"q{n}",
            "Hur var det?",
            "rating",
            every=chance.choice((1, 1, 2)),
            departments=chance.choice(TAGS),
            priority=chance.randint(1, 100),
            seconds=chance.randint(SHORTEST_SECONDS, LONGEST_SECONDS),
        )
        for n in range(count)
    ]


def _milliseconds(questions: list[SurveyQuestion]) -> float:
    asked_at = {question.id: float(n % 977) for n, question in enumerate(questions)}
    visit = StoreVisit("solna", "2026-11-21", 90, ("kassa",), 1, asked_at)
    times = []
    for _ in range(REPETITIONS):
        started = thread_time_ns()
        select(questions, visit)
        times.append((thread_time_ns() - started) / 1_000_000)
    return median(times)
