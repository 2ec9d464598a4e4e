"""Functions ask AWS for nothing that their policies do not allow: every request of some calls is looked at."""

import contextvars
import threading
import time
from collections.abc import Iterator
from functools import partial
from typing import Any

import botocore.client
import httpx
import pytest

from agents.game.tests.end_to_end.game import CHATS, TELLS, Game
from agents.hvac.data import BUSINESS
from agents.hvac.tests.end_to_end.calls import HAPPY, talk
from parley.local.dev.parley import Parley
from parley.local.lines import RELAY
from parley.local.stack import functions, step_functions
from parley.store import calls
from parley.store.records import Records
from tests.integration.console.conftest import a_call
from tests.unit.security.rights import may, places
from tests.unit.security.test_template import FUNCTIONS, STATEMENTS, many

AGENTS = ("game", "hvac")

Right = tuple[str, str]
"""An action, and the table or index that it is about: "" for what is no table."""
Asked = tuple[str, str, str]
"""The same, and for a write the partition: its conditions are about that."""
WRITES = {
    "Put": "PutItem",
    "Update": "UpdateItem",
    "Delete": "DeleteItem",
    "ConditionCheck": "ConditionCheckItem",
}
BY_WHOM: contextvars.ContextVar[str] = contextvars.ContextVar("by_whom", default="")
PERSON = "+15125550142"
CALLED = FUNCTIONS.keys() - {"FallbackFunction", "FeedbackFunction"}
TABLES = ("CallsTable", "RecordsTable")
IN_OTHER_CALLS = {
    ("ApiFunction", ("dynamodb:GetItem", "RecordsTable")),
    ("ApiFunction", ("dynamodb:UpdateItem", "RecordsTable")),
    *(("ApiFunction", (f"dynamodb:{write}", "CallsTable")) for write in ("PutItem", "UpdateItem")),
    ("OutboxFunction", ("dynamodb:Query", "RecordsTable")),
    ("OutboxFunction", ("dynamodb:PutItem", "CallsTable")),
    ("OutreachFunction", ("dynamodb:Query", "CallsTable")),
    ("TelegramFunction", ("dynamodb:Query", "RecordsTable")),
    *(
        (f"{name}Function", ("dynamodb:UpdateItem", "RecordsTable"))
        for name in ("Voice", "Outbox", "Outreach", "Recordings")
    ),
    *(
        (f"{name}Function", (f"dynamodb:{action}", "CallsTable"))
        for name in ("Outbox", "Silence")
        for action in ("DescribeStream", "GetRecords", "GetShardIterator")
    ),
}
"""Rights that these calls do without: outreaches and keys of the API, a call that a person closes, a tool that failed,
a person who cannot be called for a caller, a call looked up at Twilio, a player who is called at once, texts that are
counted; and the stream, which Lambda reads in their names."""


def granted(function: str) -> set[Right]:
    """Under any conditions."""
    return {
        (action, place)
        for name, statement in STATEMENTS
        if name == function
        for action in many(statement["Action"])
        for place in places(action, statement)
    }


def wanted(service: str, operation: str, parameters: dict[str, Any]) -> Iterator[Asked]:
    """The rights that a request needs."""
    if operation == "TransactWriteItems":
        for item in parameters["TransactItems"]:
            for kind, write in item.items():
                yield f"dynamodb:{WRITES[kind]}", _named(write["TableName"]), _key(write)
    elif operation == "BatchWriteItem":
        for table, wishes in parameters["RequestItems"].items():
            for wish in wishes:
                yield f"dynamodb:{operation}", _named(table), _key(next(iter(wish.values())))
    elif operation == "BatchGetItem":
        yield from ((f"dynamodb:{operation}", _named(table), "") for table in parameters["RequestItems"])
    elif service == "dynamodb":
        index = f"/index/{parameters['IndexName']}" if parameters.get("IndexName") else ""
        key = _key(parameters) if operation in WRITES.values() else ""
        yield f"dynamodb:{operation}", _named(parameters["TableName"]) + index, key
    elif service == "apigatewaymanagementapi":
        yield "execute-api:ManageConnections", "", ""
    else:
        yield f"{ {'stepfunctions': 'states', 'sesv2': 'ses'}.get(service, service) }:{operation}", "", ""


def _key(write: dict[str, Any]) -> str:
    """The partition that is written to."""
    return str((write.get("Item") or write["Key"])["pk"]["S"])


def _named(table: str) -> str:
    return table.removeprefix("parley-")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, Asked]]:
    """The requests of functions to AWS from now on, in all threads."""
    found: set[tuple[str, Asked]] = set()
    client: Any = botocore.client.BaseClient
    call, start, run = client._make_api_call, threading.Thread.start, functions._run

    def noted(self: Any, operation: str, parameters: dict[str, Any]) -> Any:
        if by := BY_WHOM.get():
            needed = wanted(self.meta.service_model.service_name, operation, parameters)
            found.update((by, right) for right in needed)
        return call(self, operation, parameters)

    def started(self: threading.Thread) -> None:
        self.run = partial(contextvars.copy_context().run, self.run)  # type: ignore[method-assign]
        start(self)

    def running(
        handler: functions.Handler, event: Any, context: functions.LambdaContext
    ) -> functions.InvocationResult:
        token = BY_WHOM.set(context.function_name.removeprefix("parley-"))
        try:
            return run(handler, event, context)
        finally:
            BY_WHOM.reset(token)

    monkeypatch.setattr(client, "_make_api_call", noted)
    monkeypatch.setattr(threading.Thread, "start", started)
    monkeypatch.setattr(functions, "_run", running)
    return found


def test_functions_do_nothing_that_their_policies_do_not_allow(
    parley: Parley, asked: set[tuple[str, Asked]]
) -> None:
    talk(parley.dial("hvac"), HAPPY)
    talk(parley.dial("hvac"), ("my AC is broken", "yes, I smell gas")).hangs_up()
    parley.dial("hvac", line=RELAY).silent().hangs_up()
    _recording(parley)
    _outreach(parley)
    _telegram(parley)
    _console(parley)
    _sweeper(parley)
    parley.settle()
    assert {by for by, _ in asked} == CALLED
    assert sorted((by, right) for by, right in asked if not may(by, *right)) == []
    used = {(by, right[:2]) for by, right in asked}
    spare = {(by, right) for by in CALLED for right in granted(by) if right[1] in TABLES} - used
    assert spare <= IN_OTHER_CALLS


def _recording(parley: Parley) -> None:
    Records(BUSINESS).put("setting", "recording", {"calls": "ask"})
    talk(parley.dial("hvac"), ("my AC is broken", "no", "yes")).hangs_up()


def _outreach(parley: Parley) -> None:
    step_functions.set_pace(0.02)
    game = Game(parley)
    game.player("no-answer", "answer", says=(*CHATS[:1], *TELLS, *CHATS[2:]))
    game.onboards().wait()
    step_functions.set_pace(1.0)


def _telegram(parley: Parley) -> None:
    """Somebody who did not want to be called, and does now."""
    Records("companion").put("do_not_call", PERSON, {})
    person = parley.telegram.person("Bo", PERSON)
    person.types("/start")
    person.shares_contact()
    person.types(parley.exchange.messages[-1].body[:6])
    person.types("/stop")


def _console(parley: Parley) -> None:
    header = {"Authorization": f"Bearer {parley.stack.token(['operator'])}"}
    with httpx.Client(base_url=f"{parley.stack.gateway_url}/api/console", headers=header, timeout=30) as api:
        parley.settle()
        item = api.get("/attention?business=ace-cooling").json()["items"][0]
        for state in ("done", "open"):
            seen_to = api.post(f"/attention/{state}", json={"business": "ace-cooling", "id": item["id"]})
            assert seen_to.status_code == 200, state
        a_call("CA0001", time.time() - 60, caller=PERSON)
        for path in (
            "/me",
            "/calls/live",
            "/calls",
            "/calls?agent=hvac",
            "/calls?number=%2B15125550142",
            "/calls?words=smell%20gas",
            "/calls/CA0001",
            "/attention/count",
            "/outreach?business=companion",
            "/people/erasures?business=ace-cooling",
        ):
            assert api.get(path).status_code == 200, path
        for business in ("ace-cooling", "companion"):
            erased = api.post(f"/people/erase?business={business}", json={"number": PERSON})
            assert erased.json()["deleted"], business


def _sweeper(parley: Parley) -> None:
    a_call("CA0002", time.time() - 7200, outcome="")
    assert Records("parley").between("number", "+", "+~")
    assert parley.stack.invoke("SweeperFunction", {}) == {"closed": 1}
    last = calls.latest("CA0002")
    assert last is not None
    assert last.call.ended
