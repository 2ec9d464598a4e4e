"""What a business can set about texts and e-mails: the record `setting/messages`."""

from parley.business_settings import Field, RefusedValueError, Setting, Values
from parley.messages.rules import MessageRules
from parley.phone_numbers import is_region

USUAL = MessageRules()
COUNTS = (
    ("per_recipient", "To one recipient"),
    ("per_staff", "To one of your own people"),
    ("per_caller", "Because of one caller"),
    ("per_hidden", "Because of callers who hide their number"),
    ("per_day", "In all"),
)


def _possible(values: Values) -> None:
    unknown = next((each for each in values["regions"] or () if not is_region(each)), None)
    if unknown:
        raise RefusedValueError(
            "regions", f"Countries: '{unknown}' is no country; write two letters, like US"
        )


SETTINGS = (
    Setting(
        name="messages",
        title="Texts and e-mails",
        counts="from the next one on",
        fields=(
            *(
                Field(
                    name=name,
                    label=label,
                    form="number",
                    usual=getattr(USUAL, name),
                    most=100_000,
                    hint="Texts in a day, and as many e-mails.",
                )
                for name, label in COUNTS
            ),
            Field(
                name="regions",
                label="Countries",
                form="lines",
                hint="Which may be texted, as two letters each; without any, those that may be called.",
            ),
        ),
        check=_possible,
    ),
)
