"""Which of several questions fit into the time, when not all do."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from agents.feedback.survey.questions import SurveyQuestion


def fitting(
    questions: Iterable[SurveyQuestion], seconds: int, most: int, order: Callable[[SurveyQuestion], Any]
) -> Sequence[SurveyQuestion]:
    """The questions that are asked in `seconds`, `most` of them at most, highest priority first.

    Within a priority more questions are better than fewer; of as many, those that come first in `order`.
    So a question is left out only if it would not fit even without all those of a lower priority.
    """
    groups: defaultdict[int, list[SurveyQuestion]] = defaultdict(list)
    for question in questions:
        groups[question.priority].append(question)
    chosen: list[SurveyQuestion] = []
    for priority in sorted(groups, reverse=True):
        left = seconds - sum(question.seconds for question in chosen)
        chosen += _most_of(groups[priority], left, most - len(chosen), order)
    return chosen


def _most_of(
    group: Sequence[SurveyQuestion], seconds: int, most: int, order: Callable[[SurveyQuestion], Any]
) -> Iterator[SurveyQuestion]:
    """As many of a priority as fit; of all combinations that large, the first in order."""
    waiting = Counter([question.seconds for question in group])
    lengths = sorted(waiting)
    missing = _how_many(lengths, waiting, seconds, most)
    for question in sorted(group, key=order) if missing else ():
        waiting[question.seconds] -= 1
        if question.seconds + _shortest(lengths, waiting, missing - 1) <= seconds:
            yield question
            seconds, missing = seconds - question.seconds, missing - 1
            if not missing:
                return


def _how_many(lengths: Sequence[int], waiting: Counter[int], seconds: int, most: int) -> int:
    found = 0
    while found < most and _shortest(lengths, waiting, found + 1) <= seconds:
        found += 1
    return found


def _shortest(lengths: Sequence[int], waiting: Counter[int], number: int) -> float:
    """Seconds that the `number` shortest take together; infinite if there are not as many."""
    total = 0
    for length in lengths:
        if not number:
            break
        taken = min(number, waiting[length])
        total, number = total + taken * length, number - taken
    return float("inf") if number else total
