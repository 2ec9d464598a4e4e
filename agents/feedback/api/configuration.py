"""Routes of a business's own configuration: its stores and questions, and what would be asked next."""

from dataclasses import asdict
from datetime import date
from itertools import accumulate
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query

from agents.feedback import calling, configuration
from agents.feedback.api import shapes
from agents.feedback.survey.questions import SurveyQuestion, from_data, to_data
from agents.feedback.survey.selection import StoreVisit, explain, select
from parley.api.credentials import FromCaller
from parley.api.errors import RESPONSES, UNKNOWN
from parley.store.records import Records

router = APIRouter(tags=["feedback configuration"], responses=RESPONSES)

Id = Annotated[str, Path(max_length=40)]


@router.get("/stores", operation_id="listStores", summary="The stores")
def list_stores(caller: FromCaller) -> list[shapes.StoreConfiguration]:
    return [_shown_store(each) for each in configuration.stores(caller.business)]


@router.post("/stores", status_code=201, operation_id="createStore", summary="A new store")
def create_store(wanted: shapes.StoreConfiguration, caller: FromCaller) -> shapes.StoreConfiguration:
    return _shown_store(configuration.save_store(caller.business, _store(wanted.id, wanted), new=True))


@router.get("/stores/{id}", operation_id="getStore", summary="A store", responses=UNKNOWN)
def get_store(id: Id, caller: FromCaller) -> shapes.StoreConfiguration:
    return _shown_store(configuration.store(caller.business, id))


@router.put("/stores/{id}", operation_id="changeStore", summary="Change or close a store", responses=UNKNOWN)
def change_store(id: Id, wanted: shapes.StoreBody, caller: FromCaller) -> shapes.StoreConfiguration:
    configuration.store(caller.business, id)
    return _shown_store(configuration.save_store(caller.business, _store(id, wanted), new=False))


@router.get("/questions", operation_id="listQuestions", summary="The questions, the retired ones too")
def list_questions(caller: FromCaller) -> list[shapes.QuestionConfiguration]:
    return [_shown(each) for each in configuration.questions(caller.business)]


@router.get("/questions/select", operation_id="selectQuestions", summary="What would be asked, and why")
def select_questions(
    caller: FromCaller,
    store: Annotated[str, Query(max_length=40)],
    departments: Annotated[list[str] | None, Query(max_length=20)] = None,
    customers: Annotated[int | None, Query(ge=0, le=10**9, description="How many came before.")] = None,
    seconds: Annotated[int | None, Query(ge=0, le=600, description="The time for questions.")] = None,
    day: Annotated[date | None, Query()] = None,
) -> shapes.Selected:
    """For the store's next customer, unless something else is said."""
    told = {"customers": customers, "seconds": seconds, "day": f"{day}" if day else None}
    visit = _visit(caller.business, store, departments or [], told)
    questions = {each.id: each for each in configuration.questions(caller.business)}
    selection = select(questions.values(), visit)
    before = accumulate((each.seconds for each in selection.asked), initial=0)
    return shapes.Selected(
        store=visit.store,
        day=date.fromisoformat(visit.day),
        customers=visit.customers,
        seconds=visit.seconds,
        asked=[
            shapes.Chosen(question=_shown(each), seconds_before=gone)
            for each, gone in zip(selection.asked, before, strict=False)
        ],
        left_out=[
            shapes.LeftOut(
                question=_shown(questions[id]), reason=reason, why=explain(questions[id], reason, visit)
            )
            for id, reason in sorted(selection.left_out.items())
        ],
    )


def _visit(business: str, store: str, departments: list[str], told: dict[str, Any]) -> StoreVisit:
    try:
        found = configuration.store(business, store)
    except configuration.UnknownError as error:
        raise configuration.ConfigurationError("store", str(error)) from error
    next_one = calling.visit(found, departments, Records(business).get(calling.ASKED, found.id))
    said = {name: value for name, value in told.items() if value is not None}
    return StoreVisit(**{**asdict(next_one), **said})


@router.post("/questions", status_code=201, operation_id="createQuestion", summary="A new question")
def create_question(wanted: shapes.QuestionConfiguration, caller: FromCaller) -> shapes.QuestionConfiguration:
    return _shown(configuration.save_question(caller.business, _question(wanted.id, wanted), new=True))


@router.get("/questions/{id}", operation_id="getQuestion", summary="A question", responses=UNKNOWN)
def get_question(id: Id, caller: FromCaller) -> shapes.QuestionConfiguration:
    return _shown(configuration.question(caller.business, id))


@router.put("/questions/{id}", operation_id="changeQuestion", summary="Change it", responses=UNKNOWN)
def change_question(id: Id, wanted: shapes.QuestionBody, caller: FromCaller) -> shapes.QuestionConfiguration:
    configuration.question(caller.business, id)
    return _shown(configuration.save_question(caller.business, _question(id, wanted), new=False))


@router.post(
    "/questions/{id}/retire", operation_id="retireQuestion", summary="Ask it no more", responses=UNKNOWN
)
def retire_question(id: Id, caller: FromCaller) -> shapes.QuestionConfiguration:
    """Its answers stay. Retiring twice is fine."""
    return _shown(configuration.retire(caller.business, id))


def _store(id: str, wanted: shapes.StoreBody) -> configuration.Store:
    return configuration.store_from_data({**wanted.model_dump(), "id": id})


def _shown_store(store: configuration.Store) -> shapes.StoreConfiguration:
    return shapes.StoreConfiguration.model_validate(asdict(store))


def _question(id: str, wanted: shapes.QuestionBody) -> SurveyQuestion:
    told = wanted.model_dump()
    days = {name: told[name].isoformat() if told[name] else "" for name in ("first_day", "last_day")}
    return from_data({**told, **days, "text": wanted.text.strip(), "id": id})


def _shown(question: SurveyQuestion) -> shapes.QuestionConfiguration:
    days = {"first_day": question.first_day or None, "last_day": question.last_day or None}
    return shapes.QuestionConfiguration.model_validate({**to_data(question), **days})
