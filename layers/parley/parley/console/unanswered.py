"""Routes of what callers asked and no agent answered, of the passage that somebody writes for it, and of the mark that
somebody has seen to it."""

from collections.abc import Callable, Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import AwareDatetime, BaseModel, Field

from parley import agents
from parley.api.errors import RESPONSES, TOO_LATE, UNKNOWN, ApiError
from parley.console.asked import span
from parley.console.attention import LONGEST_REMARK, OPEN_ALREADY, not_open
from parley.console.finding import After, Word
from parley.console.proposing import proposal
from parley.console.visitors import FromVisitor, Visitor, businesses, one_business
from parley.figures.unanswered import SameQuestion, grouped
from parley.flow.render import texts
from parley.store import attention, listing, unanswered
from parley.store.attention import NotOpenError

router = APIRouter(tags=["unanswered"], responses=RESPONSES)

MOST_SHOWN, MOST_PHRASES = 10, 30
"""Calls that are named of one question, the newest, and different wordings of it."""
WORDS_OF_TOPIC = 3
Wording = Annotated[str, Field(max_length=1500)]


class OneQuestion(BaseModel):
    """A question as one caller asked it."""

    business: str = Field(min_length=1, max_length=64)
    id: str = Field(min_length=1, max_length=160)


class Questions(BaseModel):
    """Those that ask the same, and what was done about it. What comes after they were listed is not among them."""

    questions: list[OneQuestion] = Field(min_length=1, max_length=unanswered.MOST)
    remark: str = Field(default="", max_length=LONGEST_REMARK)


@router.get("/unanswered", operation_id="unanswered", summary="What was asked and not answered")
def list_unanswered(
    visitor: FromVisitor,
    business: Word = "",
    agent: Word = "",
    since: AwareDatetime | None = None,
    until: AwareDatetime | None = None,
    after: After = "",
    done: bool = False,
) -> dict[str, Any]:
    """The same questions are put together, the most asked first, out of the newest thousand; `next` is the `after` of
    what was asked before these. `done`: those that somebody has seen to."""
    during = span(since, until)
    first, last = listing.stamp(during.since), listing.stamp(during.until)
    page = unanswered.newest(businesses(visitor, business), first, last, after, unanswered.KINDS[done])
    asked = [each for each in page.asked if agent in ("", each["agent"])]
    return {"groups": [_shown(group) for group in grouped(asked)], "questions": len(asked), "next": page.next}


@router.get(
    "/unanswered/answer",
    operation_id="proposeAnswer",
    summary="What an agent answers, and what to add to its passages",
    responses=UNKNOWN,
)
def propose_answer(
    visitor: FromVisitor,
    agent: Word,
    topic: Annotated[str, Query(min_length=1, max_length=120)],
    said: Annotated[list[Wording], Query(min_length=1, max_length=MOST_PHRASES)],
) -> dict[str, Any]:
    """`topic` is one that the agent has an answer to, or a new one; `said` are callers' words. `file` is where the
    proposal belongs."""
    try:
        flow = agents.load(agent)
    except agents.UnknownAgentError as error:
        raise ApiError(404, "unknown_agent", str(error), "agent") from error
    folder = "/".join(agents.file(agent).parent.parts[-2:])
    answers = [
        {"topic": name, "says": next(iter(texts(prompt)), "")}
        for name, prompt in sorted(flow.all_answers.items())
    ]
    file, text = proposal(flow, folder, topic, said)
    return {"answers": answers, "file": file, "proposal": text}


@router.post(
    "/unanswered/done",
    operation_id="closeUnanswered",
    summary="Mark as answered since",
    responses=TOO_LATE,
)
def close_questions(wanted: Questions, visitor: FromVisitor) -> dict[str, Any]:
    def close(business: str, id: str) -> object:
        return attention.close(business, id, visitor.name, wanted.remark.strip(), unanswered.KINDS)

    return _each(wanted, visitor, close, "somebody has answered it already: {told}")


@router.post(
    "/unanswered/open",
    operation_id="reopenUnanswered",
    summary="Take that back",
    responses=TOO_LATE,
)
def reopen_questions(wanted: Questions, visitor: FromVisitor) -> dict[str, Any]:
    def reopen(business: str, id: str) -> object:
        return attention.reopen(business, id, unanswered.KINDS)

    return _each(wanted, visitor, reopen, OPEN_ALREADY)


def _each(
    wanted: Questions, visitor: Visitor, change: Callable[[str, str], object], too_late: str
) -> dict[str, Any]:
    """Who comes second is told, unless some were left."""
    places = [(one_business(visitor, each.business), each.id) for each in wanted.questions]
    late = list(_refused(places, change))
    if len(late) == len(places):
        raise not_open(late[0], too_late) from late[0]
    return {"changed": len(places) - len(late)}


def _refused(places: list[tuple[str, str]], change: Callable[[str, str], object]) -> Iterator[NotOpenError]:
    for place in places:
        try:
            change(*place)
        except NotOpenError as error:
            yield error


def _shown(group: SameQuestion) -> dict[str, Any]:
    newest, phrases = group.asked[0], dict.fromkeys(each["words"] for each in group.asked)
    seen_to = max(group.asked, key=lambda each: str(each.get("done_at", "")))
    return {
        "agent": group.agent,
        "words": newest["words"],
        "topic": "_".join(newest["content"][:WORDS_OF_TOPIC]),
        "count": len(group.asked),
        "phrases": list(phrases)[:MOST_PHRASES],
        "asked": [
            {name: each[name] for name in ("id", "call", "turn", "business", "words")}
            for each in group.asked[:MOST_SHOWN]
        ],
        "questions": [{"business": each["business"], "id": each["id"]} for each in group.asked],
        **{name: seen_to[name] for name in ("by", "remark", "done_at") if name in seen_to},
    }
