"""What is still asked in a call: what was planned, as far as the time goes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from agents.feedback.survey.fitting import fitting
from agents.feedback.survey.questions import MOST_QUESTIONS, SurveyQuestion, readable
from agents.feedback.survey.swedish import ANSWER, FOLLOW_UP

CALL_SECONDS = 100
"""How long a call takes as planned, unless the business says otherwise."""
SHORTEST_CALL, LONGEST_CALL = 60, 120
AT_MOST = "at_most"
"""How many questions somebody takes who limits them, in a call."""
GREETING_SECONDS, FAREWELL_SECONDS = 18, 7


def seconds_for_questions(call_seconds: int) -> int:
    return call_seconds - GREETING_SECONDS - FAREWELL_SECONDS


def planned(values: Mapping[str, Any]) -> Sequence[SurveyQuestion]:
    """The questions of this call; after the first low rating what could have been better, and then not the same in
    words of the business."""
    questions = readable(values.get("questions"))
    for place, question in enumerate(questions, 1):
        if question.is_low(values["answers"].get(f"{ANSWER}{question.id}")):
            follow_up = replace(FOLLOW_UP, priority=question.priority)
            is_told = f"{ANSWER}{FOLLOW_UP.id}" in values["answers"]
            later = [each for each in questions[place:] if not (is_told and _asks_the_same(each, values))]
            return [*questions[:place], follow_up, *later]
    return questions


def _asks_the_same(question: SurveyQuestion, values: Mapping[str, Any]) -> bool:
    """Whether it is the follow-up once more, and has no answer yet."""
    is_open = question.kind == "open" and f"{ANSWER}{question.id}" not in values["answers"]
    return is_open and "bättre" in question.text.casefold()


def in_time(values: Mapping[str, Any]) -> Sequence[SurveyQuestion]:
    """The questions that were put already, and as many of the others as still fit, and as the customer takes; those of
    the lowest priority are dropped first."""
    questions = planned(values)
    put = {*values["answers"], *values["skipped"], values["asking"]}
    waiting = [question for question in questions if f"{ANSWER}{question.id}" not in put]
    told = values.get("call_seconds")
    total = told if told in range(SHORTEST_CALL, LONGEST_CALL + 1) else CALL_SECONDS
    left = int(total - values["seconds"] - FAREWELL_SECONDS)
    wanted = values["answers"].get(AT_MOST, MOST_QUESTIONS) - (len(questions) - len(waiting))
    kept = {each.id for each in fitting(waiting, left, max(wanted, 0), waiting.index)}
    return [each for each in questions if each not in waiting or each.id in kept]


def is_complete(values: Mapping[str, Any]) -> bool:
    """Whether everything planned was asked."""
    put = {*values["answers"], *values["skipped"]}
    return all(f"{ANSWER}{question.id}" in put for question in planned(values))
