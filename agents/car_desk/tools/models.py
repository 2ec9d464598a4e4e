"""What the workshop keeps, as it enters and leaves the tables. Anything else is refused."""

from datetime import date, datetime, time
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from agents.car_desk.hear.cars import parted

E164 = Annotated[str, StringConstraints(pattern=r"^\+[1-9]\d{6,14}$")]
Email = Annotated[str, StringConstraints(pattern=r"^[^@\s]{1,64}@[^@\s]+\.[^@\s.]{2,24}$", max_length=254)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
Status = Literal["scheduled", "confirmed", "completed", "cancelled"]


class Record(BaseModel):
    """Unknown fields are an error: what is misspelled must not be lost."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Vehicle(Record):
    make: Line
    model: str = Field(default="", max_length=60)
    year: int | None = Field(default=None, ge=1900, le=2100)
    plate: str = Field(default="", max_length=12)

    @classmethod
    def told(cls, named: str, language: str) -> "Vehicle":
        make, model, year = parted(named, language)
        return cls(make=make, model=model, year=year)

    @property
    def label(self) -> str:
        """As it is spoken of: "Honda Civic"."""
        return f"{self.make} {self.model}".strip()

    @property
    def named(self) -> str:
        """With its year: "2018 Honda Civic"."""
        return f"{self.year or ''} {self.label}".strip()


class Visit(Record):
    """Something that was done to a car. `cost` in the shop's currency."""

    date: date
    service: Line
    cost: float | None = Field(default=None, ge=0)
    vehicle: str = ""
    notes: str = ""


class Customer(Record):
    """`id` is the number that the customer calls from."""

    id: E164
    name: Line
    email: Email | None = None
    vehicles: tuple[Vehicle, ...] = ()
    history: tuple[Visit, ...] = ()
    preferences: dict[str, str] = Field(default_factory=dict)


class Appointment(Record):
    """`id` is the number that a customer can give on the phone; `key` the wish that made it.

    `customer` is the number that it was booked from, "" if that was withheld. `contact` is where whoever booked it
    is reached, and `email` the address that they gave; without them they are the customer's own. `said` is what they
    called for, in their own words, `language` that of the call. `changed` says who of the workshop moved or cancelled
    it, and when.
    """

    id: str = Field(pattern=r"^\d{6}$")
    customer: E164 | Literal[""]
    contact: E164 | None = None
    email: Email | None = None
    start: datetime
    service: Line
    minutes: int = Field(gt=0, le=600)
    status: Status = "scheduled"
    bay: str
    vehicle: str = ""
    name: str = ""
    notes: str = ""
    said: str = ""
    key: str
    language: str = ""
    changed: dict[str, str] = Field(default_factory=dict)

    @property
    def reached_at(self) -> str:
        return self.contact or self.customer


class Service(Record):
    """`price` in dollars, None where it depends; `months` after which it is due again, None for never."""

    minutes: int = Field(gt=0, le=600)
    price: float | None = Field(default=None, ge=0)
    months: int | None = Field(default=None, gt=0)


class Duty(Record):
    """Who answers a hand-over, and when: `weekdays` (Monday is 0) from an hour until another. `name` is how callers ask
    for them, `skills` the kinds of work that they know best (none: all)."""

    name: str = Field(default="", max_length=60)
    role: Literal["manager", "counter"]
    phone: E164
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    opens: time = time(8)
    closes: time = time(18)
    skills: tuple[Line, ...] = ()


class Workshop(Record):
    """How the workshop works: record `setting/workshop`, and this where it says nothing.

    `hours`, `breaks` and `closed` are as in docs/calendar.md. `notice` minutes are needed before work starts; it can be
    booked `days` days ahead. Of several `people` who can take a caller, `rings` says whether all are called at once.
    """

    services: dict[str, Service] = Field(
        default_factory=lambda: {
            "oil change": Service(minutes=30, price=79, months=6),
            "tire rotation": Service(minutes=30, price=39, months=6),
            "inspection": Service(minutes=60, price=49, months=12),
            "brakes": Service(minutes=120),
            "battery": Service(minutes=30, price=189),
            "alignment": Service(minutes=60, price=119),
            "diagnostics": Service(minutes=60, price=99),
            "other": Service(minutes=60),
        }
    )
    hours: dict[Any, Any] = Field(default_factory=lambda: {"mon-fri": "08:00-18:00", "sat": "09:00-14:00"})
    breaks: dict[Any, Any] = Field(default_factory=dict)
    closed: tuple[str, ...] = ()
    bays: int = Field(default=2, ge=0, le=50)
    step: Literal[15, 30, 60] = 30
    notice: int = Field(default=30, ge=0)
    days: int = Field(default=90, gt=0, le=365)
    people: tuple[Duty, ...] = ()
    rings: Literal["in turn", "at once"] = "in turn"
    manager_phone: E164 | None = None
