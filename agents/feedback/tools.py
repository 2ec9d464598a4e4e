"""What a feedback call reads and keeps: the questions it came with, and the customer's answers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from agents.feedback.survey import tally
from agents.feedback.survey.planning import planned
from agents.feedback.survey.questions import SurveyQuestion, readable
from agents.feedback.survey.swedish import ANSWER, COMMENTS, UNSURE
from parley.flow.tool import Result, tool
from parley.kinds import its_id, kind
from parley.tools.desk import Changed, Desk

SESSION = kind("feedback_session", person="phone")
WAITING = kind("feedback_waiting", person=its_id)
TALLY = kind("feedback_tally", nobody="it counts answers, and holds none")
OPEN_ANSWER = kind("feedback_open", link=(SESSION, "session"))
TRAVELLING = ("session", "questions", "company", "store_name", "how_many", "how_long", "call_seconds")
"""The values that come with a call."""
NO_WORDS: Mapping[str, str] = {}
NOT_PLACED: Mapping[str, Any] = {}
PERSON = "person"
MOST_RACES = 8
"""How often answers are counted again when another call was counted in between."""


class SessionCrowdedError(Exception):
    """Other calls were counted all the time; nothing is kept yet, and it may be tried again."""


@tool(gives={"found": ("questions",), "nothing": ()}, may_give=TRAVELLING, looks_up=True)
def find_questions(desk: Desk, *, phone: str = "", questions: Sequence[Any] = ()) -> Result:
    """The questions that came with the call; or those of a customer who calls back after a missed call."""
    if readable(questions):
        return Result("found", {"questions": questions})
    waiting = (desk.records.get(WAITING, phone) if phone else None) or {}
    session = desk.records.get(SESSION, waiting["session"]) if waiting.get("session") else None
    if not session or session.get("outcome"):
        return Result("nothing")
    return Result("found", {name: waiting[name] for name in TRAVELLING if name in waiting})


@tool(gives={"kept": (), "kept_before": (), "no_session": (), "nobody": ()})
def keep_feedback(
    desk: Desk,
    *,
    sid: str,
    outcome: str,
    seconds: float,
    answers: Mapping[str, Any],
    skipped: Sequence[str],
    asking: str,
    session: str = "",
    questions: Sequence[Mapping[str, Any]] = (),
    outbound: Mapping[str, Any] = NOT_PLACED,
    not_understood: Mapping[str, str] = NO_WORDS,
) -> Result:
    """Keeps what a call brought, and counts it, once; however the call ended. Raises CrowdedError.

    `outbound` tells who was at the other end of a call that was placed: with a mailbox nobody talked. What was
    `not_understood` is kept beside the comments, for a person to read.
    """
    if outbound.get("who", PERSON) != PERSON:
        return Result("nobody")
    asked = planned({"questions": questions, "answers": answers})
    put = [each for each in asked if f"{ANSWER}{each.id}" in {*answers, *skipped, asking}]
    given = {each.id: answers[f"{ANSWER}{each.id}"] for each in put if f"{ANSWER}{each.id}" in answers}
    for _ in range(MOST_RACES):
        before = desk.records.get(SESSION, session) if session else None
        if before is None:
            return Result("no_session")
        if before.get("outcome"):
            return Result("kept_before")
        after = {
            **before,
            "state": "done",
            "outcome": outcome,
            "seconds": seconds,
            "sid": sid,
            "asked": [each.id for each in put],
            "answers": given,
            "comments": _joined(
                {name.removeprefix(ANSWER): said for name, said in not_understood.items()},
                answers.get(COMMENTS, {}),
            ),
            "better_time": answers.get("better_time"),
            "ended_at": desk.at,
        }
        if desk.records.change((SESSION, session, before, after), *_counted(desk, after, put, given)):
            return Result("kept")
    raise SessionCrowdedError(f"session {session} could not be counted")


def _counted(
    desk: Desk, session: Mapping[str, Any], put: Sequence[SurveyQuestion], given: Mapping[str, Any]
) -> list[Changed]:
    store, day = session["store"], f"{desk.now:%Y-%m-%d}"
    tallies = {each.id: tally.of_answer(each, given.get(each.id)) for each in put}
    tallies[""] = tally.of_call(session["outcome"], session["seconds"])
    changes: list[Changed] = []
    for question, counted in tallies.items():
        id = f"{store}#{day}#{question}"
        before, about = desk.records.get(TALLY, id), {"store": store, "day": day, "question": question}
        changes.append((TALLY, id, before, {**tally.added((before or {}, counted)), **about}))
    return [*changes, *_said(desk, session, put, given)]


def _said(
    desk: Desk, session: Mapping[str, Any], put: Sequence[SurveyQuestion], given: Mapping[str, Any]
) -> list[Changed]:
    """The open answers, and what was said beside a rating, in the customer's own words."""
    about = {name: session[name] for name in ("store", "expires_at") if name in session}
    about |= {"session": session["id"], "at": desk.at}
    said = {each.id: given[each.id] for each in put if each.kind == "open" and each.id in given}
    said = _joined({id: text for id, text in said.items() if text != UNSURE}, session["comments"])
    ids = {question: open_answer_id(session["store"], question, desk.now, session["id"]) for question in said}
    return [
        (OPEN_ANSWER, id, None, {**about, "id": id, "question": question, "text": said[question]})
        for question, id in ids.items()
    ]


def _joined(first: Mapping[str, str], then: Mapping[str, str]) -> dict[str, str]:
    """What was said to each question, in one and then in the other."""
    ids = dict.fromkeys((*first, *then))
    return {id: ". ".join(each[id] for each in (first, then) if id in each) for id in ids}


def open_answer_id(store: str, question: str, now: datetime, session: str) -> str:
    return f"{store}#{question}#{now:%Y-%m-%dT%H:%M:%S}#{session}"
