"""Feedback calls on a developer's machine."""

from agents.feedback import data
from parley.local.beside import Beside

BESIDE = Beside(
    numbers={"feedback": (data.NUMBER, data.BUSINESS)},
    records=data.records,
    scripts={"feedback": (("ja", "en fyra", "ja", "nej", "hej då"), ("nej tack",))},
    given_up={"FeedbackFailures": "FeedbackFunction"},
    day="simulate.command",
)
