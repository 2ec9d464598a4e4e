"""Routes of the deployment's alarms, which are an operator's: how each stands, why, what to do, and its test."""

from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from parley.api.errors import RESPONSES, UNKNOWN, ApiError
from parley.carrier import cloudwatch
from parley.console.visitors import FromOperator

router = APIRouter(tags=["alarms"], responses=RESPONSES)


class Tested(BaseModel):
    name: str = Field(max_length=64, pattern=r"^[A-Za-z0-9]+$")


@router.get("/alarms", operation_id="listAlarms", summary="How the alarms stand, and what to do")
def list_alarms(_: FromOperator) -> dict[str, Any]:
    return {"alarms": [_shown(each) for each in cloudwatch.alarms()]}


@router.get("/alarms/count", operation_id="countAlarms", summary="How many alarms go off")
def count_alarms(_: FromOperator) -> dict[str, Any]:
    return {
        "open": sum(each.state == cloudwatch.OFF for each in cloudwatch.alarms()),
        "most": cloudwatch.MOST,
    }


@router.post(
    "/alarms/test",
    operation_id="testAlarm",
    summary="Have an alarm go off, to see who is told",
    responses=UNKNOWN,
)
def test_alarm(wanted: Tested, visitor: FromOperator) -> dict[str, Any]:
    if wanted.name not in {each.name for each in cloudwatch.alarms()}:
        raise ApiError(404, "unknown_alarm", "there is no such alarm")
    cloudwatch.set_off(wanted.name, f"A test from the console, by {visitor.name}.")
    return list_alarms(visitor)


def _shown(alarm: cloudwatch.Alarm) -> dict[str, Any]:
    happened, _, todo = alarm.about.partition("\n")
    return {**alarm._asdict(), "about": happened, "to_do": todo.strip()}
