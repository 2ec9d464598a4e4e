"""Who is calling, what they drive, and what was done to it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from agents.car_desk.tools.models import Customer, Vehicle, Visit, Workshop
from agents.car_desk.tools.workshop import JOINED, work, workshop
from parley.flow.tool import Result, tool
from parley.kinds import its_id, kind
from parley.languages import LANGUAGES
from parley.tools.desk import Desk

Jobs = Sequence[Mapping[str, Any]]
KIND = kind("customer", person=its_id)


def customer_of(desk: Desk, phone: str) -> Customer | None:
    """The customer of that number, None for "". Raises pydantic's ValidationError when the record cannot be."""
    kept = desk.records.get(KIND, phone) if phone else None
    return Customer.model_validate({"id": phone, **kept}) if kept else None


@tool(
    gives={"known": ("name",), "unknown": ()},
    may_give=("car", "cars", "email", "due", "last_service"),
    looks_up=True,
)
def get_customer_by_phone(desk: Desk, *, caller: str = "") -> Result:
    """Who is calling, the car on file (or several), what is due."""
    customer = customer_of(desk, caller)
    if customer is None:
        return Result("unknown")
    found: dict[str, Any] = {"name": customer.name, "email": customer.email}
    labels = [vehicle.label for vehicle in customer.vehicles]
    found |= {"car": labels[0]} if len(labels) == 1 else {"cars": labels} if labels else {}
    if customer.history:
        found["last_service"] = max(customer.history, key=lambda visit: visit.date).service
    if due := due_service(customer, workshop(desk), desk.now.date()):
        found["due"] = due
    return Result("known", found)


def due_service(customer: Customer, shop: Workshop, today: date) -> str:
    """The work that is due again for longest, by what was done last; "" if none is."""
    last: dict[str, date] = {}
    for visit in customer.history:
        last[visit.service] = max(visit.date, last.get(visit.service, visit.date))
    due = {
        service: again
        for service, done in last.items()
        if (months := work(shop, service).months) and (again := _months_later(done, months)) <= today
    }
    return min(due, key=lambda service: due[service], default="")


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    return date(day.year + year, month + 1, min(day.day, 28))


@tool(
    gives={"found": ("last_service", "last_date"), "none": ()},
    may_give=("price", "last_car"),
    looks_up=True,
)
def get_service_history(desk: Desk, *, caller: str = "", service: str = "") -> Result:
    """The last time that something, or that kind of work, was done."""
    customer = customer_of(desk, caller)
    visits = _of_kind(customer.history if customer else (), service)
    if not visits:
        return Result("none")
    last = max(visits, key=lambda visit: visit.date)
    cost = {"price": last.cost} if last.cost is not None else {}
    car = {"last_car": last.vehicle} if last.vehicle else {}
    return Result("found", {"last_service": last.service, "last_date": last.date.isoformat(), **cost, **car})


def _of_kind(history: Sequence[Visit], service: str) -> list[Visit]:
    return [visit for visit in history if not service or visit.service == service]


@tool(gives={"found": ("garage",), "none": ()}, looks_up=True)
def get_vehicle_info(desk: Desk, *, caller: str = "") -> Result:
    """The cars on file, with year and plate where they are known."""
    customer = customer_of(desk, caller)
    if customer is None or not customer.vehicles:
        return Result("none")
    return Result("found", {"garage": [_described(vehicle) for vehicle in customer.vehicles]})


def _described(vehicle: Vehicle) -> Mapping[str, str]:
    return {"car": vehicle.label, "year": str(vehicle.year or ""), "plate": vehicle.plate}


@tool(gives={"kept": ("email",), "book": ("email",), "move": ("email",)})
def change_email(
    desk: Desk, *, new_email: str, caller: str = "", start: str = "", moving: str = ""
) -> Result:
    """Keeps the address that somebody wants to be written to from now on; what goes on is what was read back.

    Whoever is not on file, or hides their number, has it for this call.
    """

    def told(before: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        if before is None:
            return None
        kept = Customer.model_validate({**before, "id": caller})
        return kept.model_copy(update={"email": new_email}).model_dump(mode="json")

    if customer_of(desk, caller):
        desk.records.update(KIND, caller, told)
    return Result("move" if start and moving else "book" if start else "kept", {"email": new_email})


def is_paired_anew(jobs: Jobs, vehicle: str, service: str) -> bool:
    """Whether work on other cars holds work on this one: then it was said which work is for which car, or that less is
    to be done on this one."""
    first, cars = (jobs[0] if jobs else {}), {each["vehicle"] for each in jobs}
    is_less = first and set(first["service"].split(JOINED)) < set(service.split(JOINED))
    return (
        bool(vehicle)
        and vehicle in cars
        and (len(cars) > 1 or bool(is_less and first["vehicle"] == vehicle and not first.get("wanted")))
    )


@tool(gives={"known": ("vehicle",), "ask": ()}, may_give=("service",), looks_up=True)
def choose_car(
    desk: Desk,
    *,
    car: str = "",
    vehicle: str = "",
    whose: str = "",
    service: str = "",
    facts_of: str = "",
) -> Result:
    """The car that was named; else the one on file, unless the caller spoke of another one. Work that was asked
    about before is what is booked, unless other work was named."""
    meant, work = vehicle or ("" if whose else car), service or facts_of
    known = {"service": work} if work else {}
    return Result("known", {"vehicle": meant, **known}) if meant else Result("ask", known)


@tool(
    gives={
        "last": ("service",),
        "more": ("service", "other_jobs"),
        "none": (),
    },
    may_give=("vehicle", "wanted"),
)
def next_car(desk: Desk, *, other_jobs: Jobs = (), wanted: Mapping[str, Any] | None = None) -> Result:
    """What is to be done on the next of several cars or days, when, unless another time was named meanwhile, and what
    is left after that."""
    if not other_jobs:
        return Result("none")
    told, *left = other_jobs
    job = {each: said for each, said in told.items() if said and not (each == "wanted" and wanted)}
    return Result("more", {**job, "other_jobs": left}) if left else Result("last", job)


@tool(gives={"kept": ("car",), "nobody": ("car",)})
def update_customer_info(
    desk: Desk, *, name: str, vehicle: str, email: str = "", caller: str = "", language: str = ""
) -> Result:
    """Keeps who the caller is and what they drive; adds to what is on file, and drops nothing.

    It is kept under the number that the call came from. A number that was only spoken may be anybody's.
    """

    car = Vehicle.told(vehicle, language or LANGUAGES[0])

    def told(before: Mapping[str, Any] | None) -> Mapping[str, Any]:
        kept = Customer.model_validate({"name": name, **(before or {}), "id": caller})
        there = [each for each in kept.vehicles if each.label.casefold() == car.label.casefold()]
        dated = {each: each.model_copy(update={"year": each.year or car.year}) for each in there}
        cars = (*(dated.get(each, each) for each in kept.vehicles), *(() if there else (car,)))
        changed = kept.model_copy(
            update={"name": name, "email": email or kept.email, "vehicles": cars}
        ).model_dump(mode="json")
        Customer.model_validate(changed)
        return changed

    if not caller:
        return Result("nobody", {"car": vehicle})
    desk.records.update(KIND, caller, told)
    return Result("kept", {"car": vehicle})
