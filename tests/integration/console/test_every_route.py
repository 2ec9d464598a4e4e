"""No route of the console answers somebody who is not signed in, or tells anything of another business."""

import json
import time
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import NamedTuple

import jwt
import pytest
from fastapi import FastAPI

from agents.hvac.tools import BOOKING as BOOKED
from parley.api import keys
from parley.api.routes import console
from parley.local.stack import Stack
from parley.local.stack.authorizer import ALGORITHM
from parley.local.stack.tables import all_items
from parley.settings import settings
from parley.store import attention, changes, recordings, unanswered
from parley.store.recordings import Recording
from parley.store.records import SYSTEM, Records
from parley.tools import requests
from parley.tools.do_not_call import LIST
from tests.integration.console.conftest import CALLER, COOLING, LINE, Console, a_call

AGENTS = ("hvac",)

SID = "CA0001"
ITEM, SEEN_TO = "2026-11-21T17:00:00.000+00:00#CA0001", "2026-11-21T17:00:01.000+00:00#CA0002"
REQUEST, DONE = "callback#2026-11-21T11:00:00#CA0001:5:x", "callback#2026-11-21T11:00:01#CA0001:6:x"
BOOKING: dict[str, object] = {
    "business": COOLING,
    "agent": "hvac",
    "id": "CA0001:5:book",
    "seen": "2026-11-24T08:00",
}
ASKED, ANSWERED_SINCE = f"{ITEM}#00", f"{ITEM}#01"
CALLEE, KEY, ANN = "+15125550111", "0123456789ab", "ann@example.com"
ANSWERED = {"agent": "hvac", "business": COOLING}
OWN_WORDS = {"farewell": "Stay cool. Goodbye."}
CHANGED = "2026-11-21T17:00:00.000+00:00#0123abcd"
BODIES: dict[str, dict[str, object]] = {
    "POST /outreach": {"agent": "hvac", "to": CALLER, "consent": "requested"},
    "POST /attention/done": {"business": COOLING, "id": ITEM},
    "POST /attention/open": {"business": COOLING, "id": SEEN_TO},
    "POST /unanswered/done": {"questions": [{"business": COOLING, "id": ASKED}]},
    "POST /unanswered/open": {"questions": [{"business": COOLING, "id": ANSWERED_SINCE}]},
    "POST /calls/{sid}/notes": {"text": "called back"},
    "POST /live/{sid}/step-in": {"does": "hang_up"},
    "POST /bookings/move": {**BOOKING, "start": "2026-11-24T10:00:00-06:00"},
    "POST /bookings/cancel": BOOKING,
    "POST /requests/done": {"business": COOLING, "id": REQUEST},
    "POST /requests/open": {"business": COOLING, "id": DONE},
    "POST /guard": {"to": CALLER, "consent": "requested"},
    "POST /people/kept": {"number": CALLER},
    "POST /people/erase": {"number": CALLER},
    "POST /settings": {"business": COOLING, "setting": "messages", "before": None, "values": {"per_day": 9}},
    "POST /settings/undo": {"business": COOLING, "id": CHANGED},
    "POST /numbers": {
        "business": COOLING,
        "number": LINE,
        "before": ANSWERED,
        "agent": "hvac",
        "words": OWN_WORDS,
    },
    "POST /numbers/remove": {"business": COOLING, "number": LINE, "before": ANSWERED},
    "POST /do_not_call": {"business": COOLING, "number": CALLER, "reason": "asked"},
    "POST /do_not_call/remove": {"business": COOLING, "number": CALLEE, "reason": "changed her mind"},
    "POST /keys": {"business": COOLING, "name": "shop"},
    "POST /keys/revoke": {"business": COOLING, "id": KEY},
    "POST /colleagues": {"business": COOLING, "email": "bo@example.com", "role": "viewer"},
    "POST /colleagues/again": {"business": COOLING, "id": "ann"},
    "POST /colleagues/role": {"business": COOLING, "id": "ann", "role": "viewer"},
    "POST /colleagues/remove": {"business": COOLING, "id": "ann"},
    "POST /alarms/test": {"name": "VoiceErrors"},
    "POST /queue/take": {"business": COOLING, "person": "Ann"},
}
A_DAY = "first=2026-01-01&last=2026-01-02"
QUERIES = {
    "GET /overview": A_DAY,
    "GET /exports/costs": A_DAY,
    "GET /unanswered/answer": "agent=hvac&topic=cards&said=do+you+take+cards",
    "GET /requests": "what=callback",
    "GET /requests/done": "what=callback",
    "GET /bookings": "agent=hvac",
    "GET /bookings/times": "agent=hvac&id=CA0001:5:book&day=2026-11-24",
}
OF_NO_BUSINESS = {
    *("GET /me", "GET /calls/outcomes", "GET /agents/{agent}/diagram", "GET /unanswered/answer"),
    *("GET /bookings/desks", "GET /requests/lists"),
}
"""What there is for everybody who is signed in, each time their own, or nobody's."""
OF_OPERATORS = {"GET /alarms", "GET /alarms/count", "POST /alarms/test", "POST /numbers/remove"}
LOOK = {"POST /people/kept", "POST /guard"}
"""What changes nothing, and is a POST because of the number in it."""


class Asked(NamedTuple):
    """One route, and a question to it about a thing that is COOLING's."""

    name: str
    method: str
    path: str

    def of(self, console: Console) -> int:
        body = json.dumps(BODIES.get(self.name, {})).encode() if self.method != "GET" else None
        return console.send(self.method, self.path, body, {"Idempotency-Key": "console-1"}).status


@pytest.fixture(scope="module")
def routes() -> Sequence[Asked]:
    return list(described())


def described() -> Iterator[Asked]:
    console_alone = FastAPI()
    for module in dict.fromkeys(console().values()):
        console_alone.include_router(import_module(module).router)
    for path, item in console_alone.openapi()["paths"].items():
        for method, operation in item.items():
            name = f"{method.upper()} {path}"
            takes = {each["name"] for each in operation.get("parameters", [])}
            query = QUERIES.get(name, "") + (f"&business={COOLING}" if "business" in takes else "")
            filled = path.format(
                sid=SID, agent="hvac", id="solna", sessionId="s1", show="ratings", recording="RE1"
            )
            yield Asked(name, method.upper(), f"{filled}?{query}".rstrip("?"))


def _tokens(stack: Stack) -> dict[str, str]:
    good = stack.token(["operator"])
    claims = jwt.decode(good, options={"verify_signature": False})
    head, body, signature = good.split(".")
    return {
        "none": "",
        "nonsense": "no.token.atall",
        "expired": stack.token(["operator"], seconds=-1),
        "signed by somebody else": jwt.encode(claims, "x" * 43, ALGORITHM),
        "unsigned": jwt.encode(claims, "", "none"),
        "tampered with": f"{head}.{body[:-2]}AA.{signature}",
        "an API key": keys.create(COOLING, "test"),
    }


@pytest.fixture(autouse=True)
def _a_call(stack: Stack) -> None:
    a_call(SID, time.time() - 60)
    for place, item in enumerate((ITEM, SEEN_TO)):
        sid, reason = item.partition("#")[2], {"kind": "complaint", "words": "complained", "turn": 1}
        attention.note(COOLING, sid, 1_795_280_400.0 + place, CALLER, {"call": sid}, [reason])
    attention.close(COOLING, SEEN_TO, ANN, "")
    records, system = Records(COOLING), Records(SYSTEM)
    records.put(LIST, CALLEE, {"at": 0.0, "why": "asked", "said_to": "hvac"})
    system.put(keys.KIND, KEY, {"business": COOLING, "name": "shop", "hash": "", "created_at": "2026"})
    records.put(changes.CHANGE, CHANGED, a_change())
    recordings.asked(Recording(COOLING, SID, "RE1", recordings.MESSAGE, 1, state=recordings.KEPT))
    person = {"phone": CALLER, "what": "callback", "at": 1_795_280_400.0}
    for kind, id in zip(unanswered.KINDS, (ASKED, ANSWERED_SINCE), strict=True):
        records.put(kind, id, {"id": id, "call": SID})
    records.put(requests.OPEN, REQUEST, {"id": REQUEST, **person})
    records.put(requests.DONE, DONE, {"id": DONE, **person})
    what = {"name": "Jane Doe", "problem": "the AC is broken", "phone": CALLER, "slot": "2026-11-24T08:00#1"}
    records.put(BOOKED, "CA0001:5:book", {"id": "CA0001:5:book", "start": "2026-11-24T08:00", **what})
    id = a_colleague(stack)
    BODIES.update(
        (name, {**body, "id": id}) for name, body in BODIES.items() if name.startswith("POST /colleagues/")
    )


def a_change() -> dict[str, object]:
    """Which took away what nobody has set since."""
    about = {"id": CHANGED, "at": CHANGED[:29], "by": ANN, "business": COOLING, "title": "Game"}
    plain = {"of_system": False, "phone": "", "reason": "", "undoes": "", "can_undo": True}
    return {**about, **plain, "kind": "setting", "record": "game", "before": {"youngest": 21}, "after": None}


def a_colleague(stack: Stack) -> str:
    """Whose id the pool makes up."""
    cognito, pool = stack.client("cognito-idp"), {"UserPoolId": settings().user_pool}
    attributes = [{"Name": "email", "Value": ANN}, {"Name": "custom:business", "Value": COOLING}]
    made = cognito.admin_create_user(**pool, Username=ANN, UserAttributes=attributes)["User"]["Username"]
    cognito.admin_add_user_to_group(**pool, Username=made, GroupName="business")
    return str(made)


def test_without_a_good_token_nothing_is_told(stack: Stack, routes: Sequence[Asked]) -> None:
    for kind, token in _tokens(stack).items():
        console = Console(f"{stack.gateway_url}/api/console", token)
        assert {asked.name for asked in routes if asked.of(console) != 401} == set(), kind


def test_without_a_role_nothing_is_told(stack: Stack, routes: Sequence[Asked]) -> None:
    for groups, business in ((["guest"], COOLING), (["business"], "")):
        console = Console(f"{stack.gateway_url}/api/console", stack.token(groups, business))
        assert {asked.name for asked in routes if asked.of(console) != 403} == set(), groups


def test_who_may_only_look_changes_nothing(stack: Stack, routes: Sequence[Asked]) -> None:
    viewer = Console(f"{stack.gateway_url}/api/console", stack.token(["viewer"], COOLING))
    before = everything_kept()
    refused = {asked.name for asked in routes if asked.of(viewer) == 403}
    assert refused == {asked.name for asked in routes if asked.method != "GET"} - LOOK
    assert everything_kept() == before


def everything_kept() -> Sequence[object]:
    return [*all_items("parley-RecordsTable"), *all_items("parley-CallsTable")]


def test_what_is_another_businesses_is_not_there(other: Console, routes: Sequence[Asked]) -> None:
    answers = {asked.name: asked.of(other) for asked in routes}
    assert answers == {name: 200 if name in OF_NO_BUSINESS else 404 for name in answers}


NOBODYS = {"solna", "s1"}


def test_it_is_there_for_the_business_itself(cooling: Console, routes: Sequence[Asked]) -> None:
    """Or the test before this one would say nothing. Somebody is erased last."""
    of_cooling = [
        asked
        for asked in routes
        if not NOBODYS & set(asked.path.partition("?")[0].split("/")) and asked.name not in OF_OPERATORS
    ]
    answers = {
        asked.name: asked.of(cooling) for asked in sorted(of_cooling, key=lambda asked: "erase" in asked.name)
    }
    assert [name for name, status in answers.items() if status == 404] == []
