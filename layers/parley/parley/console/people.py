"""Routes of people: what is kept about one, and its deletion."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from parley import agents
from parley.api.errors import RESPONSES, TOO_LATE, ApiError
from parley.carrier import s3
from parley.console.asked import phone
from parley.console.visitors import FromVisitor, one_business
from parley.outreach import log, places, start
from parley.queues.order import PROMISED
from parley.store import people, recordings
from parley.store.recordings import RECORDING
from parley.store.records import Records
from parley.tools.do_not_call import DELETION

router = APIRouter(tags=["people"], responses=RESPONSES)

Business = Annotated[str, Query(min_length=1, max_length=64)]


class Person(BaseModel):
    number: str = Field(max_length=64)


@router.post("/people/kept", operation_id="keptAbout", summary="How much is kept about a person")
def kept_about(business: Business, person: Person, visitor: FromVisitor) -> dict[str, Any]:
    """A POST, because a number in an address ends up in logs."""
    number = phone(person.number)
    agents.load_all()  # with their tools, and so the kinds of records that these declare
    return {"kept": people.kept_about(one_business(visitor, business), number)}


@router.post(
    "/people/erase",
    operation_id="erasePerson",
    summary="Delete a person's calls and records",
    responses=TOO_LATE,
)
def erase_person(business: Business, person: Person, visitor: FromVisitor) -> dict[str, Any]:
    number = phone(person.number)
    agents.load_all()
    try:
        return dict(people.erase(one_business(visitor, business), number, visitor.name, _stops()))
    except people.OnThePhoneError as error:
        raise ApiError(409, "on_the_phone", f"{error}; try again when the call is over") from error


@router.get("/people/erasures", operation_id="erasures", summary="The newest deletions")
def erasures(business: Business, visitor: FromVisitor) -> dict[str, Any]:
    """With those whom an agent was asked to have deleted, and who are still there: the business decides."""
    one = one_business(visitor, business)
    asked = Records(one).between(DELETION, "!", "~", people.MOST_LISTED, newest_first=True)
    return {"erasures": list(people.erasures(one)), "requests": list(asked)}


def _cancel(business: str, outreach: str) -> None:
    """The phone does not ring any more; one that is ringing stops."""
    start.cancel(business, outreach, "the person was deleted")


def _delete_sound(business: str, id: str) -> None:
    """Before the record, by which it is found."""
    if found := recordings.of(business, id):
        s3.delete(found.key)


def _give_place_up(business: str, number: str) -> None:
    """Whoever waits behind them moves up."""
    if promised := Records(business).get(PROMISED, number):
        places.drop(business, str(promised["place"]))


def _stops() -> Mapping[str, people.Stop]:
    of_packages = {kind: stop for each in agents.modules("stops") for kind, stop in each.STOPS.items()}
    return {**of_packages, log.OUTREACH: _cancel, RECORDING: _delete_sound, PROMISED: _give_place_up}
