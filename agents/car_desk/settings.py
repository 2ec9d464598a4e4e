"""What a workshop can set: hours, services and prices, bays, and who is at the desk."""

from typing import get_args
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from agents.car_desk.hear.desk import Service
from agents.car_desk.tools.models import Workshop
from agents.car_desk.tools.workshop import schedule_in
from parley.business_settings import WEEKDAYS, Field, RefusedValueError, Setting, Values, closed_days
from parley.recordings.setting import SETTINGS as VOICE_MESSAGES

USUAL = Workshop().model_dump(mode="json")
UTC = ZoneInfo("UTC")
KNOWN = get_args(Service)
ROLES = (("manager", "manager"), ("counter", "counter"))
OF_A_SERVICE = (
    Field(name="minutes", label="Minutes", form="number", least=1, most=600),
    Field(name="price", label="Price in dollars", form="decimal"),
    Field(name="months", label="Due again after months", form="number", least=1, most=600),
)
SKILLS = tuple((name, name) for name in KNOWN)
OF_A_PERSON = (
    Field(name="name", label="Name", form="text", hint="Callers may ask for it."),
    Field(name="role", label="Role", form="choice", choices=ROLES),
    Field(name="phone", label="Phone", form="phone"),
    Field(name="weekdays", label="Days", form="choices", choices=WEEKDAYS, usual=[0, 1, 2, 3, 4]),
    Field(name="opens", label="From", form="text", usual="08:00"),
    Field(name="closes", label="Until", form="text", usual="18:00"),
    Field(name="skills", label="Knows best", form="choices", choices=SKILLS, usual=[]),
)


def _possible(values: Values) -> None:
    """Callers are heard when they ask for the kinds of work that the desk knows, and for no others."""
    if unheard := next((name for name in values["services"] if name not in KNOWN), None):
        known = ", ".join(KNOWN)
        raise RefusedValueError("services", f"Services: the desk does not hear '{unheard}'; it knows {known}")
    if "other" not in values["services"]:
        raise RefusedValueError(
            "services", "Services: 'other' has to stay, for work that has no name of its own"
        )
    try:
        shop = Workshop.model_validate({name: value for name, value in values.items() if value is not None})
    except ValidationError as error:
        first = error.errors()[0]
        where = ", ".join(f"row {each + 1}" if isinstance(each, int) else str(each) for each in first["loc"])
        raise ValueError(f"{where}: {first['msg']}") from None
    schedule_in(shop, UTC)


SETTINGS = (
    *VOICE_MESSAGES,
    Setting(
        name="workshop",
        title="Workshop",
        fields=(
            Field(
                name="hours",
                label="Opening hours",
                form="hours",
                usual=USUAL["hours"],
                hint="A day or days (mon-fri), and the hours (08:00-18:00); several with a comma.",
            ),
            Field(name="breaks", label="Breaks", form="hours", usual=USUAL["breaks"]),
            closed_days(USUAL["closed"]),
            Field(
                name="services",
                label="Services and prices",
                form="named",
                usual=USUAL["services"],
                columns=OF_A_SERVICE,
                hint="Without a price it depends, and callers are told so.",
            ),
            Field(
                name="people",
                label="Who callers are put through to",
                form="rows",
                usual=USUAL["people"],
                columns=OF_A_PERSON,
                hint="They are called, hear who waits and why, and take the call or do not.",
            ),
            Field(
                name="rings",
                label="Several people are called",
                form="choice",
                usual=USUAL["rings"],
                choices=(("in turn", "in turn"), ("at once", "at once")),
            ),
            Field(
                name="manager_phone",
                label="Who is told of complaints and callbacks",
                form="phone",
                hint="Gets a text. Without a number it is the deployment's owner.",
            ),
            Field(name="bays", label="Bays", form="number", usual=USUAL["bays"], most=50),
            Field(
                name="step",
                label="Minutes between times that are offered",
                form="choice",
                usual=USUAL["step"],
                choices=((15, "15"), (30, "30"), (60, "60")),
            ),
            Field(
                name="notice",
                label="Minutes of notice",
                form="number",
                usual=USUAL["notice"],
                most=60 * 24 * 60,
                hint="How long before work starts it has to be booked.",
            ),
            Field(
                name="days",
                label="Days that can be booked ahead",
                form="number",
                usual=USUAL["days"],
                least=1,
                most=365,
            ),
        ),
        check=_possible,
    ),
)
