"""Routes of what callers asked and no agent answered, and of what an author copies into the flow for it."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import AwareDatetime, Field

from parley import agents
from parley.api.errors import RESPONSES, ApiError, Problem
from parley.console.asked import span
from parley.console.finding import After, Word
from parley.console.proposing import proposal
from parley.console.visitors import FromVisitor, businesses
from parley.figures.unanswered import SameQuestion, grouped
from parley.flow.render import texts
from parley.store import listing, unanswered

router = APIRouter(tags=["unanswered"], responses=RESPONSES)

MOST_SHOWN, MOST_PHRASES = 10, 30
"""Calls that are named of one question, the newest, and different wordings of it."""
WORDS_OF_TOPIC = 3
Wording = Annotated[str, Field(max_length=1500)]


@router.get("/unanswered", operation_id="unanswered", summary="What was asked and not answered")
def list_unanswered(
    visitor: FromVisitor,
    business: Word = "",
    agent: Word = "",
    since: AwareDatetime | None = None,
    until: AwareDatetime | None = None,
    after: After = "",
) -> dict[str, Any]:
    """The same questions are put together, the most asked first, out of the newest thousand; `next` is the `after` of
    what was asked before these."""
    during = span(since, until)
    first, last = listing.stamp(during.since), listing.stamp(during.until)
    page = unanswered.newest(businesses(visitor, business), first, last, after)
    asked = [each for each in page.asked if agent in ("", each["agent"])]
    return {"groups": [_shown(group) for group in grouped(asked)], "questions": len(asked), "next": page.next}


@router.get(
    "/unanswered/answer",
    operation_id="proposeAnswer",
    summary="What an agent answers, and what to add to its flow",
    responses={404: {"model": Problem}},
)
def propose_answer(
    visitor: FromVisitor,
    agent: Word,
    topic: Annotated[str, Query(min_length=1, max_length=120)],
    said: Annotated[list[Wording], Query(min_length=1, max_length=MOST_PHRASES)],
) -> dict[str, Any]:
    """`topic` is one that the flow has an answer to, or a new one; `said` are callers' words."""
    try:
        flow = agents.load(agent)
    except agents.UnknownAgentError as error:
        raise ApiError(404, "unknown_agent", str(error), "agent") from error
    file = "/".join(agents.file(agent).parts[-3:])
    answers = [
        {"topic": name, "says": next(iter(texts(prompt)), "")}
        for name, prompt in sorted(flow.answers.items())
    ]
    return {"answers": answers, "proposal": proposal(flow, file, topic, said)}


def _shown(group: SameQuestion) -> dict[str, Any]:
    newest, phrases = group.asked[0], dict.fromkeys(each["words"] for each in group.asked)
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
    }
