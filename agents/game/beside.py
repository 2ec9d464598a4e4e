"""The game on a developer's machine: its numbers, and players who answer the phone."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from agents.game.starting import start_onboarding
from agents.game.tools import PROFILE
from parley.local.beside import Beside, BusinessRecords, Execution, PlacedCall
from parley.outreach import executions
from parley.outreach.request import CallRequest
from parley.outreach.start import start_outreach
from parley.store.records import Records

BUSINESS, NUMBER = "companion", "+15125550197"
ALWAYS = [0, 24]
"""Hours at which a laptop may ring; people are called between 8 and 21."""
ANSWERS: Mapping[str, str] = {
    "two minutes?": "Yes, sure.",
    "your name?": "My name is Ada.",
    "old are you?": "Thirty-four.",
    "live in?": "I live in Austin.",
    "watching?": "I like climbing.",
    "honest?": "Cheeky, please.",
    "Right?": "Yes.",
    "from the game.": "Hello?",
    "do it?": "Goodbye.",
}
ADA = {
    "name": "Ada",
    "age_group": "25 to 34",
    "place": "Austin",
    "interests": "climbing",
    "style": "cheeky",
}


def records(_: datetime) -> BusinessRecords:
    return {BUSINESS: [("setting", "outreach", {"from": NUMBER, "hours": ALWAYS})]}


def onboarding(business: str, id: str, player: str) -> Sequence[Execution]:
    """Two calls: the onboarding, and the companion's call back."""
    start_onboarding(business, id, CallRequest(agent="companion", to=player, consent="requested"))
    name = executions.name_of(business, id)
    return [
        Execution("OUTREACH_STATE_MACHINE", f"{name}-{call}", f"{id}-{call}")
        for call in ("onboarding", "callback")
    ]


def companion(business: str, id: str, player: str) -> Sequence[Execution]:
    """One call, to somebody who has been met."""
    Records(business).put(PROFILE, player, {**ADA, "onboarded": True})
    start_outreach(business, id, CallRequest(agent="companion", to=player, consent="requested"))
    return [Execution("OUTREACH_STATE_MACHINE", executions.name_of(business, id), id)]


BESIDE = Beside(
    numbers={"onboarding": ("+15125550198", BUSINESS), "companion": (NUMBER, BUSINESS)},
    records=records,
    parameters={"TelegramBusiness": BUSINESS},
    scripts={
        "companion": (
            ("hello", "I'm fine, thanks", "tell me about climbing", "goodbye"),
            ("stop calling me",),
        ),
        "onboarding": (("yes", "Ada", "thirty two", "Austin", "music", "yes", "goodbye"), ("not now",)),
    },
    placed={
        "companion": PlacedCall(BUSINESS, companion, ANSWERS),
        "onboarding": PlacedCall(BUSINESS, onboarding, ANSWERS),
    },
)
