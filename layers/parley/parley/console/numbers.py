"""Routes of a business's numbers: which agent answers each, and what it says in words of the business's own.

An operator alone gives numbers to businesses and takes them away; a business chooses among the agents that it has.
"""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, Field, JsonValue

from parley import agents
from parley.api.errors import REFUSED, RESPONSES, ApiError
from parley.console.asked import phone
from parley.console.finding import Word
from parley.console.settings import Name, made
from parley.console.visitors import OPERATOR, FromOperator, FromVisitor, Visitor, one_business
from parley.flow.keys import topics_of
from parley.flow.override import OverrideError, overridden, validated
from parley.flow.render import texts
from parley.flow.words import Ask, Talk
from parley.store import listing
from parley.store.changes import What
from parley.store.records import SYSTEM, Change, Records

router = APIRouter(tags=["numbers"], responses=RESPONSES)

NUMBER = "number"
OWN_WORDS = ("first_message", "farewell", "answers")


class NewLine(BaseModel):
    """`before` is the record as it was shown, None for a number that nobody answers yet."""

    business: str = Name
    number: str = Name
    before: dict[str, JsonValue] | None
    agent: str = Name
    words: dict[str, JsonValue] = Field(default_factory=dict)


class LineTakenAway(BaseModel):
    business: str = Name
    number: str = Name
    before: dict[str, JsonValue]


@router.get("/numbers", operation_id="listNumbers", summary="A business's numbers, and what their agents say")
def list_numbers(visitor: FromVisitor, business: Word) -> dict[str, Any]:
    one = one_business(visitor, business)
    own = [each for each in listing.numbers() if each.business == one]
    kept = {each.number: Records(SYSTEM).get(NUMBER, each.number) for each in own}
    choices = _choices(visitor, own)
    return {
        "numbers": [{"number": number, "kept": line} for number, line in kept.items() if line],
        "agents": {name: _said_by(name) for name in choices},
    }


@router.post(
    "/numbers", operation_id="changeNumber", summary="Who answers a number, in which words", responses=REFUSED
)
def change_number(wanted: NewLine, visitor: FromVisitor) -> dict[str, Any]:
    one, number = one_business(visitor, wanted.business), phone(wanted.number)
    there = Records(SYSTEM).get(NUMBER, number)
    if (there or {"business": one})["business"] != one or (there is None and visitor.role != OPERATOR):
        raise ApiError(404, "unknown_number", "this business has no such number")
    if wanted.agent not in _choices(visitor, [each for each in listing.numbers() if each.business == one]):
        raise ApiError(422, "unknown_agent", "there is no such agent to choose", "agent")
    words = _proven(wanted.agent, wanted.words)
    other = {name: value for name, value in (wanted.before or {}).items() if name != "words"}
    after = {**other, "agent": wanted.agent, "business": one, **({"words": words} if words else {})}
    return _made(visitor, one, number, wanted.before, after)


@router.post(
    "/numbers/remove", operation_id="removeNumber", summary="Nobody answers it any more", responses=REFUSED
)
def remove_number(wanted: LineTakenAway, visitor: FromOperator) -> dict[str, Any]:
    one, number = one_business(visitor, wanted.business), phone(wanted.number)
    if (Records(SYSTEM).get(NUMBER, number) or {}).get("business") != one:
        raise ApiError(404, "unknown_number", "this business has no such number")
    return _made(visitor, one, number, wanted.before, None)


def _made(
    visitor: Visitor,
    business: str,
    number: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> dict[str, Any]:
    what = What(f"Number {number}", of_system=True)
    change = made(business, visitor.name, what, Change(NUMBER, number, before, after))
    return {"number": number, "kept": after, "change": change}


def _choices(visitor: Visitor, own: list[listing.Number]) -> list[str]:
    return agents.names() if visitor.role == OPERATOR else sorted({each.agent for each in own})


def _proven(agent: str, words: Mapping[str, Any]) -> dict[str, Any]:
    """The words, if the agent's flow takes them. Raises ApiError 422 with what it says against them."""
    filled = {name: value for name, value in words.items() if value}
    if strange := next((name for name in filled if name not in OWN_WORDS), None):
        raise ApiError(
            422, "refused", f"a number has no words of that name; it has {', '.join(OWN_WORDS)}", strange
        )
    try:
        overridden(agents.load(agent), validated(filled, ()))
    except OverrideError as error:
        raise ApiError(422, "refused", str(error), error.field) from error
    return filled


def _said_by(agent: str) -> dict[str, Any]:
    """What the agent says where the business says nothing: the alternatives of each, and what callers may ask."""
    flow = agents.load(agent)
    first = next((each.say for each in flow.states if isinstance(each, Ask | Talk)), "")
    topics = {*(topics_of(flow) or ()), *flow.all_answers}
    return {
        "first_message": texts(first),
        "farewell": texts(flow.farewell),
        "answers": {topic: texts(flow.all_answers.get(topic, "")) for topic in sorted(topics)},
    }
