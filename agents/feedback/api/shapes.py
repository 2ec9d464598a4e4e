"""What the feedback API takes and gives, for its own description and for those who call it."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from agents.feedback.configuration import MOST_EVERY, MOST_PRIORITY
from agents.feedback.survey.planning import CALL_SECONDS, LONGEST_CALL, SHORTEST_CALL
from agents.feedback.survey.questions import LONGEST_SECONDS, LONGEST_TEXT, MOST_OPTIONS, SHORTEST_SECONDS
from agents.feedback.verification import Id, Key, Tags

Day = date | None


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Opened(BaseModel):
    """The session of a verification."""

    session_id: str
    created: bool = Field(description="False if the same verification was told before.")
    url: str


class StoreBody(Strict):
    name: str = Field(max_length=80, description="As it is spoken of: butiken i Solna.")
    company: str = Field(max_length=80, description="On whose behalf the call is.")
    timezone: str = Field("Europe/Stockholm", max_length=60)
    departments: Tags = []
    call_seconds: int = Field(CALL_SECONDS, ge=SHORTEST_CALL, le=LONGEST_CALL)
    closed: bool = False


class StoreConfiguration(StoreBody):
    id: Id


class QuestionBody(Strict):
    text: str = Field(max_length=LONGEST_TEXT, description="Spoken as written, in Swedish.")
    kind: Literal["rating", "yes_no", "choice", "open"]
    highest: Literal[5, 10] = Field(5, description="The scale of a rating: 1 to 5, or 0 to 10.")
    options: list[Annotated[str, Field(max_length=40)]] = Field([], max_length=MOST_OPTIONS)
    every: int = Field(1, ge=1, le=MOST_EVERY, description="Every Nth customer of a store is asked.")
    departments: Tags = Field([], description="Asked where the visit touched one of these; none: always.")
    priority: int = Field(50, ge=1, le=MOST_PRIORITY, description="High first.")
    first_day: Day = None
    last_day: Day = None
    seconds: int = Field(12, ge=SHORTEST_SECONDS, le=LONGEST_SECONDS, description="To ask and to answer.")
    retired: bool = False


class QuestionConfiguration(QuestionBody):
    id: Id


class Chosen(BaseModel):
    question: QuestionConfiguration
    seconds_before: int = Field(description="What the questions before it take.")


class LeftOut(BaseModel):
    question: QuestionConfiguration
    reason: str = Field(description="For programs.")
    why: str = Field(description="For people.")


class Selected(BaseModel):
    """What the next customer would be asked, and for every other question why not."""

    store: str
    day: date
    customers: int = Field(description="How many came before.")
    seconds: int = Field(description="The time for questions.")
    asked: list[Chosen]
    left_out: list[LeftOut]


class CallAttempt(BaseModel):
    n: int
    at: float
    result: str | None
    sid: str | None
    seconds: float
    why: str


class Session(BaseModel):
    """Times are seconds since 1970. `why` says why nobody was called, or not reached."""

    id: str
    verification: str
    store: str
    phone: str
    state: Literal["queued", "waiting", "calling", "done", "not_called", "not_reached", "closed"]
    why: str
    outcome: str = ""
    verified_at: float
    created_at: float
    due_at: float | None = None
    ended_at: float | None = None
    seconds: float | None = None
    sid: str = ""
    put_off: bool = Field(False, description="The customer asked to be called another time.")
    questions: list[dict[str, Any]] = []
    asked: list[str] = []
    answers: dict[str, Any] = {}


class Status(Session):
    attempts: list[CallAttempt] = Field([], description="Each time that the phone rang.")
    provider_status: str | None = Field(None, description="What the phone company says of the last attempt.")


class Sessions(BaseModel):
    items: list[Session]
    next: str | None = Field(description="Give it as `before` to go on.")


class CallLine(BaseModel):
    turn: int
    who: Literal["agent", "customer"]
    text: str
    at: float


class CallEvent(Strict):
    """Something that happened in or around a call, as the client that reports it saw it."""

    session_id: Key
    event: str = Field(min_length=1, max_length=60)
    at: AwareDatetime | None = None
    data: dict[Annotated[str, Field(max_length=40)], str | int | float | bool | None] = Field(
        {}, max_length=20, description="Quality figures of the provider, for instance."
    )


class Logged(BaseModel):
    id: str


class Event(BaseModel):
    at: float
    event: str
    data: dict[str, Any]


class Calls(BaseModel):
    calls: int
    outcomes: dict[str, int]
    completion_rate: float | None = Field(description="Completed or shortened, of all answered.")
    average_seconds: float | None


class Point(BaseModel):
    day: str = ""
    store: str = ""
    answered: int
    average: float | None


class QuestionResult(BaseModel):
    id: str
    text: str
    kind: str
    highest: int
    asked: int
    answered: int
    unsure: int
    unanswered: int
    average: float | None
    distribution: dict[str, int]
    by_day: list[Point]
    by_store: list[Point]


class Results(BaseModel):
    first_day: date
    last_day: date
    calls: Calls
    calls_by_day: list[Point]
    questions: list[QuestionResult]


class OpenAnswer(BaseModel):
    text: str
    question: str
    store: str
    session: str
    at: float


class OpenAnswers(BaseModel):
    items: list[OpenAnswer]
    next: str | None
