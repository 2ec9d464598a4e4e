"""What a business can set about the calls that it places: the record `setting/outreach`."""

from zoneinfo import available_timezones

from parley.business_settings import Field, RefusedValueError, Setting, Values
from parley.outreach.attempts import MOST_RETRIES, PACES
from parley.outreach.guard import BASES, Rules
from parley.outreach.request import LONGEST_RING, SHORTEST_RING
from parley.phone_numbers import is_region

USUAL = Rules()


def _possible(values: Values) -> None:
    zone = values.get("timezone")
    if zone and zone not in available_timezones():
        raise RefusedValueError("timezone", "Time zone: must be an IANA name, like America/Chicago")
    if unknown := next((each for each in values["regions"] if not is_region(each)), None):
        raise RefusedValueError(
            "regions", f"Countries: '{unknown}' is no country; write two letters, like US"
        )


SETTINGS = (
    Setting(
        name="outreach",
        title="Calls that are placed",
        fields=(
            Field(
                name="from",
                label="Number that is shown",
                form="phone",
                hint="One of the business's own numbers.",
            ),
            Field(
                name="hours",
                label="Calling hours",
                form="span",
                usual=list(USUAL.hours),
                most=24,
                hint="Where the callee is: the first hour, and the hour after the last one.",
            ),
            Field(
                name="per_day",
                label="Dials of one number in a day",
                form="number",
                usual=USUAL.per_day,
                least=1,
                most=8,
                hint="At most, retries included.",
            ),
            Field(
                name="regions",
                label="Countries",
                form="lines",
                usual=list(USUAL.regions),
                hint="Which may be called and texted, as two letters each: US, CA, SE.",
            ),
            Field(
                name="bases",
                label="Grounds for a call",
                form="choices",
                usual=list(USUAL.bases),
                choices=tuple((each, each.replace("_", " ")) for each in BASES),
            ),
            Field(
                name="pace",
                label="Pace of retries",
                form="choice",
                usual="quick",
                choices=tuple(
                    (name, f"{name}: {', '.join(map(str, pauses))} s") for name, pauses in PACES.items()
                ),
            ),
            Field(name="retries", label="Retries", form="number", usual=MOST_RETRIES, most=MOST_RETRIES),
            Field(
                name="ring_seconds",
                label="Seconds that it rings",
                form="number",
                usual=25,
                least=SHORTEST_RING,
                most=LONGEST_RING,
            ),
            Field(
                name="timezone",
                label="Time zone",
                form="text",
                hint="Of people whose number does not tell it, like America/Chicago.",
            ),
            Field(
                name="spread",
                label="Seconds of spread",
                form="number",
                usual=USUAL.spread,
                most=6 * 3600,
                hint="Calls that waited for the hours begin within so many seconds after they open.",
            ),
        ),
        check=_possible,
    ),
)
