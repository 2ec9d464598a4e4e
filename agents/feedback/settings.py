"""What a business can set about its surveys, beside its stores and questions."""

from agents.feedback.calling import SURVEY_DAYS
from parley.business_settings import Field, Setting

SETTINGS = (
    Setting(
        name="outreach",
        title="Calls that are placed",
        fields=(
            Field(
                name="survey_days",
                label="Days between two surveys of one customer",
                form="number",
                usual=SURVEY_DAYS,
                most=3650,
            ),
        ),
    ),
)
