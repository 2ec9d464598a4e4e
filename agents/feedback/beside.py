"""Feedback calls on a developer's machine."""

from collections.abc import Sequence
from random import Random

from agents.feedback import data
from agents.feedback.calling import verified
from agents.feedback.configuration import ConfigurationError
from agents.feedback.sessions import Verified
from parley import clock
from parley.local.beside import Beside, Execution, PlacedCall
from parley.outreach import executions
from parley.outreach.request import RequestError

ANSWERS = {
    "fem?": "En fyra.",
    "tio?": "Åtta.",
    "sökte?": "Ja.",
    "kassan?": "Ja.",
    "sällan?": "Varje vecka.",
    "bättre?": "Lägre priser.",
    "nu?": "Ja.",
}


def visit(business: str, id: str, customer: str) -> Sequence[Execution]:
    """A visit to one of the stores that was just confirmed; a phone rings about it. Raises RequestError."""
    store = Random(id).choice(data.STORES)  # noqa: S311 - for a day on this machine
    told = Verified(id, store.id, customer, clock.now(), data.DEPARTMENTS[:2])
    try:
        session, _ = verified(business, told)
    except ConfigurationError as error:
        raise RequestError(error.field, str(error)) from error
    name = executions.name_of(business, session["id"])
    return [Execution("FEEDBACK_STATE_MACHINE", name, f"{session['id']}-1")]


BESIDE = Beside(
    numbers={"feedback": (data.NUMBER, data.BUSINESS)},
    records=data.records,
    scripts={"feedback": (("ja", "en fyra", "ja", "nej", "hej då"), ("nej tack",))},
    given_up={"FeedbackFailures": "FeedbackFunction"},
    placed={"feedback": PlacedCall(data.BUSINESS, visit, ANSWERS)},
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
