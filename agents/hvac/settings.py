"""What a business can set: when its technicians come and for what price, and whom the desk tells."""

from zoneinfo import ZoneInfo

from agents.hvac.tools import ALERTS, CALENDAR, RECORDING, schedule_of
from parley.business_settings import WEEKDAYS, Field, Setting, Values, closed_days
from parley.outreach.queue_setting import SETTINGS as CALLERS_WHO_WAIT

UTC = ZoneInfo("UTC")


def _possible(values: Values) -> None:
    """Which zone it is in decides nothing about whether it can be."""
    schedule_of(values, UTC)


SETTINGS = (
    Setting(
        name="calendar",
        title="Visits",
        fields=(
            Field(
                name="weekdays",
                label="Days",
                form="choices",
                usual=CALENDAR["weekdays"],
                choices=WEEKDAYS,
            ),
            Field(
                name="starts",
                label="Arrivals",
                form="lines",
                usual=CALENDAR["starts"],
                hint="Times of day from which a technician arrives, like 08:00. There are two hours to arrive in.",
            ),
            closed_days(CALENDAR["closed"]),
            Field(
                name="technicians",
                label="Technicians",
                form="number",
                usual=CALENDAR["technicians"],
                most=200,
            ),
            Field(
                name="days_ahead",
                label="Days that can be booked ahead",
                form="number",
                usual=CALENDAR["days_ahead"],
                least=1,
                most=730,
            ),
            Field(
                name="visit_fee",
                label="Price of a visit in dollars",
                form="decimal",
                hint="Told to callers who ask. Without it they hear that the technician tells the price.",
            ),
        ),
        check=_possible,
    ),
    Setting(
        name=RECORDING,
        title="Recording calls",
        fields=(
            Field(
                name="calls",
                label="Calls",
                form="choice",
                usual="off",
                choices=(("off", "are not recorded"), ("ask", "are recorded if the caller says yes")),
                hint="From the yes on; and no more once the caller does not want it any more.",
            ),
        ),
    ),
    Setting(
        name=ALERTS,
        title="Who is told",
        fields=(
            Field(
                name="phone",
                label="Sales leads, and callers without an appointment",
                form="phone",
                hint="Who gets a text. Without a number it is the deployment's owner.",
            ),
        ),
    ),
    *CALLERS_WHO_WAIT,
)
