"""Answers counted: one tally for a question, a store and a day, and one for the day's calls."""

from collections.abc import Iterable, Mapping
from typing import Any

from agents.feedback.survey.questions import SurveyQuestion
from agents.feedback.survey.swedish import UNSURE

NUMBERS = ("asked", "answered", "unsure", "unanswered", "calls", "seconds")
DISTRIBUTIONS = ("answers", "outcomes")


def of_answer(question: SurveyQuestion, answer: object) -> dict[str, Any]:
    """The tally of one question that was asked; None is no answer."""
    about = {"text": question.text, "kind": question.kind, "highest": question.highest}
    if answer is None:
        return {**about, "asked": 1, "unanswered": 1}
    if answer == UNSURE:
        return {**about, "asked": 1, "unsure": 1}
    counted = {} if question.kind == "open" else {str(answer): 1}
    return {**about, "asked": 1, "answered": 1, "answers": counted}


def of_call(outcome: str, seconds: float) -> dict[str, Any]:
    return {"calls": 1, "outcomes": {outcome: 1}, "seconds": round(seconds, 1)}


def added(tallies: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Several tallies as one; what they are about is told by the last one."""
    total: dict[str, Any] = {}
    for tally in tallies:
        numbers = {name: total.get(name, 0) + tally[name] for name in NUMBERS if name in tally}
        counts = {name: _summed(total.get(name, {}), tally[name]) for name in DISTRIBUTIONS if name in tally}
        total = {**total, **tally, **numbers, **counts}
    return total


def _summed(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    return {name: one.get(name, 0) + other.get(name, 0) for name in {**one, **other}}


def average(tally: Mapping[str, Any]) -> float | None:
    """The average rating; None without a rating."""
    answers: Mapping[str, int] = tally.get("answers", {})
    if tally.get("kind") != "rating" or not answers:
        return None
    return round(sum(int(rating) * count for rating, count in answers.items()) / sum(answers.values()), 2)
