"""Feedback calls on a developer's machine."""

from agents.feedback import data
from parley.local.beside import Beside

BESIDE = Beside(
    numbers={"feedback": (data.NUMBER, data.BUSINESS)},
    records=data.records,
    scripts={"feedback": (("ja", "en fyra", "ja", "nej", "hej då"), ("nej tack",))},
    given_up={"FeedbackFailures": "FeedbackFunction"},
    day="simulate.command",
    samples={
        "questions": [
            {"id": "visit", "text": "Hur nöjd är du, från ett till fem?", "kind": "rating"},
            {"id": "help", "text": "Fick du hjälp?", "kind": "yes_no"},
            {"id": "way", "text": "Kom du med bil eller buss?", "kind": "choice", "options": ["bil", "buss"]},
            {"id": "more", "text": "Vad kan vi göra bättre?", "kind": "open"},
        ],
    },
)
