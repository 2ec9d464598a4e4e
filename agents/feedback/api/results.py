"""Routes of results: counts, distributions, averages, open answers, charts, and all of it as CSV."""

from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Response

from agents.feedback import configuration, results
from agents.feedback.api.shapes import OpenAnswers, Results
from agents.feedback.configuration import ConfigurationError
from parley import spreadsheet
from parley.api.credentials import FromCaller
from parley.api.errors import RESPONSES

router = APIRouter(prefix="/results", tags=["feedback results"], responses=RESPONSES)

USUAL_DAYS = 30
PAGE = 50
Store = Annotated[str, Query(max_length=40, description="All stores by default.")]
Question = Annotated[str, Query(max_length=40, description="All questions by default.")]


class Period:
    """From a day to a day, both included; the last thirty days by default."""

    def __init__(
        self,
        first_day: Annotated[date | None, Query()] = None,
        last_day: Annotated[date | None, Query()] = None,
    ) -> None:
        self.last = last_day or datetime.now(UTC).date() + timedelta(days=1 if first_day is None else 0)
        self.first = first_day or max(
            date.min, self.last - timedelta(days=min(USUAL_DAYS, self.last.toordinal() - 1))
        )
        if not 0 <= (self.last - self.first).days <= results.MOST_DAYS:
            raise ConfigurationError("last_day", f"must be 0 to {results.MOST_DAYS} days after the first one")


InPeriod = Annotated[Period, Depends(Period)]


@router.get("", operation_id="getResults", summary="What came of the calls")
def get_results(caller: FromCaller, period: InPeriod, store: Store = "", question: Question = "") -> Results:
    counted = _counted(caller.business, period, store, question)
    told: dict[str, Any] = {
        "first_day": period.first,
        "last_day": period.last,
        "calls": results.calls(counted),
        "calls_by_day": results.calls_by_day(counted),
        "questions": results.by_question(counted),
    }
    return Results.model_validate(told)


@router.get("/answers", operation_id="listOpenAnswers", summary="Answers in the customers' own words")
def open_answers(
    caller: FromCaller,
    period: InPeriod,
    store: Annotated[str, Query(max_length=40)],
    question: Annotated[str, Query(max_length=40)],
    before: Annotated[str, Query(max_length=200)] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
) -> OpenAnswers:
    """Newest first, page by page. Question `follow_up` is what followed a low rating."""
    _known(caller.business, store)
    items, following = results.open_answers(
        caller.business, store, question, period.first, period.last, limit, before
    )
    return OpenAnswers.model_validate({"items": items, "next": following})


@router.get("/export", operation_id="exportResults", summary="The counts as CSV", response_class=Response)
def export(caller: FromCaller, period: InPeriod, store: Store = "", question: Question = "") -> Response:
    counted = _counted(caller.business, period, store, question)
    name = f"feedback-{period.first}-{period.last}.csv"
    return Response(
        results.as_csv(counted).encode(spreadsheet.ENCODING),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@router.get("/chart", operation_id="drawResults", summary="A chart (SVG)", response_class=Response)
def chart(
    caller: FromCaller,
    period: InPeriod,
    show: Annotated[Literal["completion", "ratings", "stores", "distribution"], Query()],
    store: Store = "",
    question: Question = "",
    theme: Annotated[Literal["light", "dark"], Query()] = "light",
) -> Response:
    from agents.feedback import charts  # only who asks for a chart waits for its library

    counted = _counted(caller.business, period, store, question)
    stores = {each.id: each.name for each in configuration.stores(caller.business)}
    return Response(charts.draw(show, counted, theme, stores), media_type="image/svg+xml")


def _counted(business: str, period: Period, store: str, question: str) -> results.Tallies:
    if store:
        _known(business, store)
    return results.tallies(business, period.first, period.last, store, question)


def _known(business: str, store: str) -> None:
    try:
        configuration.store(business, store)
    except configuration.UnknownError as error:
        raise ConfigurationError("store", str(error)) from error
