"""What is kept about a person, and its deletion: all of it, and nobody else's."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import botocore.client
import botocore.exceptions
import pytest

from agents.car_desk.tools.appointments import cancel_appointment, schedule_appointment
from agents.feedback import calling, sessions
from agents.feedback.configuration import STORE, Store
from agents.feedback.tools import OPEN_ANSWER, SESSION
from agents.game.registration import registered
from agents.game.telegram.bot import CHAT
from agents.hvac.tools import CUSTOMER, SLOT
from parley.calendar import DAYS, upcoming
from parley.kinds import kind
from parley.local import cli
from parley.local.stack import Stack
from parley.local.stack.tables import all_items
from parley.outreach import log
from parley.outreach.request import CallRequest, Outreach
from parley.outreach.start import start_outreach
from parley.outreach.texting import TEXT
from parley.store import calls
from parley.store.records import Records
from parley.store.tables import RecordItem
from parley.tools.desk import Desk
from parley.tools.do_not_call import DELETION
from parley.turn import afterwards
from parley.turn.afterwards import DONE, UNDONE
from tests.integration.console.conftest import CALLER, COOLING, LINE, Answer, Console, a_call

AGENTS = ("game", "hvac")

SOMEBODY = "+15125550133"
ORDER = kind("order_of_a_test", person="phone")
COMPLAINT = kind("complaint_of_a_test", link=(ORDER, "order"))


@pytest.fixture
def records(stack: Stack) -> Records:
    """Of a business that is closed for hours."""
    hour = (datetime.now(UTC).hour + 6) % 23
    rules = {"from": LINE, "hours": [hour, hour + 1], "timezone": "UTC"}
    Records(COOLING).put("setting", "outreach", rules)
    return Records(COOLING)


def kept(console: Console, number: str = CALLER) -> Any:
    return console.post(f"/people/kept?business={COOLING}", {"number": number}).body["kept"]


def erase(console: Console, number: str = CALLER) -> Answer:
    return console.post(f"/people/erase?business={COOLING}", {"number": number})


def everything_kept() -> str:
    """All that stands in both tables, but for the deletion's own record."""
    items = [*all_items("parley-RecordsTable"), *all_items("parley-CallsTable")]
    return str([item for item in items if not item["pk"]["S"].endswith("#erasure")])


@pytest.mark.parametrize("number", ["+1 512 555", "512", "+", "", "+1512555010", "+266696687", "anonymous"])
def test_what_is_no_whole_number_is_refused_and_deletes_nobody(
    cooling: Console, records: Records, number: str
) -> None:
    records.put(CUSTOMER, CALLER, {"name": "Jane Doe"})
    for path in ("kept", "erase"):
        answer = cooling.post(f"/people/{path}?business={COOLING}", {"number": number})
        error = answer.body["error"]
        assert (answer.status, error["code"], error["field"]) == (400, "not_a_number", "number")
    assert records.get(CUSTOMER, CALLER) is not None


def test_a_number_is_nobody_whose_number_contains_it(
    cooling: Console, records: Records, stack: Stack
) -> None:
    short, long = "+4686001234", "+46860012345"
    for number in (short, long):
        records.put(CUSTOMER, number, {"name": number})
        records.put(SLOT, f"slot of {number}", {"slot": number[-1], "start": "2026", "phone": number})
        a_call(f"CA{number[1:]}", time.time(), caller=number)
    stack.drain()
    mine = {"call": 1, "done": 1, "customer": 1, "slot": 1}
    assert kept(cooling, short) == kept(cooling, long) == mine
    assert erase(cooling, short).body["deleted"] == mine
    assert kept(cooling, long) == mine
    assert records.get(CUSTOMER, long) == {"name": long}


def test_a_number_is_found_however_it_is_written(cooling: Console, records: Records) -> None:
    records.put(CUSTOMER, CALLER, {"name": "Jane Doe"})
    assert kept(cooling, "+1 (512) 555-0100") == {"customer": 1}


def test_who_quotes_a_number_is_not_its_owner(cooling: Console, records: Records) -> None:
    """Her answer holds his number, and so does her address: both are hers."""
    her_session(records, SOMEBODY, said=f"call my friend at {CALLER} instead")
    records.put(CUSTOMER, SOMEBODY, {"name": "Ann", "email": f"{CALLER}@example.com"})
    assert kept(cooling, CALLER) == {}
    assert erase(cooling, CALLER).body["deleted"] == {}
    assert records.get(CUSTOMER, SOMEBODY) is not None
    assert kept(cooling, SOMEBODY) == {**SESSION_OF_HERS, "customer": 1}


SESSION_OF_HERS = {"feedback_session": 1, "feedback_verification": 1, "feedback_event": 1, "feedback_open": 2}


def her_session(records: Records, phone: str, said: str) -> str:
    """A feedback session with an open answer, and what followed a low rating."""
    id = f"20261124T100000-{phone[1:]}"
    session = {"id": id, "phone": phone, "state": "done", "expires_at": int(time.time()) + 3600}
    records.put(SESSION, id, session)
    records.put(sessions.VERIFICATION, f"receipt {phone[1:]}", {"session": id})
    sessions.add_event(COOLING, id, 1.0, "visited", {"name": said})
    for question in ("own-words", "follow_up"):
        answer = {"session": id, "question": question, "text": said}
        records.put(OPEN_ANSWER, f"solna#{question}#2026-11-24T10:00:00#{id}", answer)
    return id


def placed(id: str, to: str, sid: str) -> Outreach:
    """An outreach whose first attempt is placed, and after which a text was written."""
    outreach = Outreach(id, COOLING, "hvac", to, LINE, "requested", execution=f"e-{id}")
    facts, rules = log.facts_and_rules(outreach)
    log.create(outreach)
    log.claim(outreach, 1, "token", rules, facts, None)
    log.placed(outreach, 1, sid)
    Records(COOLING).create((TEXT, f"{id}#sms", {"at": 1.0}))
    return outreach


def test_with_a_person_goes_everything_that_hangs_on_them(
    cooling: Console, records: Records, stack: Stack
) -> None:
    """What holds no number is found by the call, the session or the outreach that it hangs on."""
    secret = "Jane, 4210 Oak Street, 19640823-3234"
    sid = a_call("CA0001", time.time() - 60, said=secret)
    stack.drain()
    her_session(records, CALLER, said=secret)
    placed("one", CALLER, "CA1")
    records.put(DONE, f"{sid}:3:send_text", {"tool": "send_text"})
    records.put(UNDONE, f"{sid}:4:tell_owner", {"tool": "tell_owner", "why": secret})
    records.change(*registered(records, "7", 7, CALLER, "2026-11-24"))
    records.put(CHAT, "7", {"proven": CALLER})
    records.put(ORDER, "o1", {"phone": CALLER, "bread": secret})
    records.put(COMPLAINT, "c1", {"order": "o1", "words": secret})
    assert erase(cooling).body["deleted"] == {
        **SESSION_OF_HERS,
        **{"call": 1, "outreach": 1, "attempt": 2, "placed": 1, "dial": 1, "ringing": 1, "text": 1},
        **{"done": 2, "undone": 1},
        **{"player": 1, "player_by_phone": 1, "telegram_chat": 1},
        **{"order_of_a_test": 1, "complaint_of_a_test": 1},
    }
    assert secret not in everything_kept()
    assert CALLER not in everything_kept()
    assert kept(cooling) == {}


def test_a_taken_slot_stays_taken_without_saying_by_whom(cooling: Console, records: Records) -> None:
    slot = {"phone": CALLER, "name": "Jane Doe", "address": "4210 Oak Street", "slot": "s1", "start": "2026"}
    records.put(SLOT, "s1", slot)
    assert erase(cooling).body["deleted"] == {"slot": 1}
    assert records.get(SLOT, "s1") == {"slot": "s1", "start": "2026"}
    assert kept(cooling) == {}


def test_of_a_day_with_two_customers_one_is_taken_out(cooling: Console, records: Records) -> None:
    """Both bays stay taken, the other one by whom it was, who can still cancel."""
    now = datetime(2026, 11, 21, 11)

    def at(key: str) -> Desk:
        return Desk(records, now, now.timestamp(), key, LINE, lambda *_, **__: True, "America/Chicago")

    what = {"start": "2026-11-24T16:00:00-06:00", "service": "oil change", "vehicle": "Honda", "name": "Jane"}
    mine = schedule_appointment.run(at("CA1:1:book"), caller=CALLER, contact=CALLER, **what).values["number"]
    theirs = schedule_appointment.run(at("CA2:1:book"), caller=SOMEBODY, contact=SOMEBODY, **what).values[
        "number"
    ]
    assert erase(cooling).body["deleted"] == {"appointment": 1, "appointment_number": 1}
    bays = (records.get(DAYS.kind, "2026-11-24") or {})["bays"]
    assert bays == {"1": [[960, 990, "deleted"]], "2": [[960, 990, theirs]]}
    assert (mine in everything_kept(), upcoming(at(""), SOMEBODY)[0]["id"]) == (False, theirs)
    assert cancel_appointment.run(at(""), number=theirs).outcome == "cancelled"
    assert (records.get(DAYS.kind, "2026-11-24") or {})["bays"] == {"1": [[960, 990, "deleted"]], "2": []}


def test_what_another_program_wrote_is_found_once_it_is_entered(
    cooling: Console, records: Records, capsys: pytest.CaptureFixture[str]
) -> None:
    RecordItem(f"{COOLING}#customer", CALLER, data={"name": "Jane Doe"}).save()
    RecordItem(f"{COOLING}#attempt#one#", "0001#dialled", data={"n": 1, "fact": "dialled"}).save()
    RecordItem(f"{COOLING}#of_long_ago", "1", data={"phone": CALLER}).save()
    records.put(CUSTOMER, SOMEBODY, {"name": "Sam"})
    assert kept(cooling) == {}
    assert cli.main(["reindex"]) == 0
    assert capsys.readouterr().out.startswith("2 of ")
    assert kept(cooling) == {"customer": 1}
    cli.main(["reindex"])
    printed = capsys.readouterr().out
    assert printed.startswith("0 of ")
    assert "1 of the kind 'of_long_ago', which nobody declares, are left as they are." in printed


def test_the_wish_not_to_be_called_stays_and_the_deletion_is_kept(cooling: Console, records: Records) -> None:
    records.put(CUSTOMER, CALLER, {"name": "Jane Doe"})
    records.put(log.DO_NOT_CALL, CALLER, {"at": 0})
    erase(cooling)
    assert records.get(log.DO_NOT_CALL, CALLER) == {"at": 0}
    [noted] = cooling.get(f"/people/erasures?business={COOLING}").body["erasures"]
    told = (noted["by"], noted["person"], noted["deleted"])
    assert told == ("you@example.com", "…100", {"customer": 1})
    assert CALLER not in str(noted)


def test_who_asked_an_agent_to_be_deleted_is_listed_until_it_is_done(
    cooling: Console, records: Records
) -> None:
    asked = {"at": "2026-11-24T10:00:00.000+00:00", "phone": CALLER, "said_to": "hvac", "call": "CA1"}
    records.create((DELETION, f"{asked['at']}#CA1", asked))
    listed = f"/people/erasures?business={COOLING}"
    assert cooling.get(listed).body["requests"] == [asked]
    erase(cooling)
    assert cooling.get(listed).body["requests"] == []


def test_others_keep_what_is_theirs(cooling: Console, records: Records, stack: Stack) -> None:
    theirs, others = placed("one", CALLER, "CA1"), placed("two", SOMEBODY, "CA2")
    a_call("CA0002", time.time(), caller=SOMEBODY)
    stack.drain()
    erase(cooling)
    assert (list(log.attempts(theirs)), log.is_free(theirs, "CA1")) == ([], True)
    assert [attempt.sid for attempt in log.attempts(others)] == ["CA2"]
    assert not log.is_free(others, "CA2")
    assert kept(cooling, SOMEBODY) == {
        **{"call": 1, "done": 1, "outreach": 1, "attempt": 2, "placed": 1, "dial": 1, "text": 1},
        "ringing": 1,
    }


def test_what_another_business_keeps_of_the_person_stays(cooling: Console, records: Records) -> None:
    Records("companion").put(CUSTOMER, CALLER, {"name": "Jane Doe"})
    assert kept(cooling) == erase(cooling).body["deleted"] == {}
    assert Records("companion").get(CUSTOMER, CALLER) is not None


@contextmanager
def counted() -> Iterator[list[str]]:
    """The requests to AWS that are made meanwhile; the stack looks into its queues by itself."""
    asked: list[str] = []
    call = botocore.client.BaseClient._make_api_call  # type: ignore[attr-defined]

    def noting(self: Any, operation: str, parameters: Any) -> Any:
        if operation != "ReceiveMessage":
            asked.append(operation)
        return call(self, operation, parameters)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(botocore.client.BaseClient, "_make_api_call", noting)
        yield asked


@pytest.mark.slow
def test_a_deletion_costs_the_same_however_many_others_there_are(
    cooling: Console, records: Records, stack: Stack
) -> None:
    def a_life(number: str) -> None:
        sid = a_call(f"CA{number[1:]}", time.time() - 60, caller=number)
        records.put(DONE, f"{sid}:3:send_text", {"tool": "send_text"})
        records.put(CUSTOMER, number, {"name": number})
        her_session(records, number, said="lovely")

    a_life(CALLER)
    stack.drain()
    with counted() as alone:
        kept(cooling)
        assert erase(cooling).status == 200
    a_life(CALLER)
    for n in range(60):
        a_life(f"+1512556{n:04}")
    stack.drain()
    with counted() as among_many:
        kept(cooling)
        assert erase(cooling).status == 200
    assert sorted(among_many) == sorted(alone)
    assert len(alone) < 30
    assert "Scan" not in alone


def test_an_outreach_that_waits_calls_nobody_who_was_deleted(
    cooling: Console, records: Records, stack: Stack
) -> None:
    store = Store("solna", "butiken i Solna", "Exempelbolaget")
    records.put(STORE, store.id, asdict(store))
    start_outreach(COOLING, "one", CallRequest(agent="hvac", to=CALLER, consent="requested"))
    verified = sessions.Verified("receipt", "solna", CALLER, time.time())
    session, _ = calling.verified(COOLING, verified)
    until = time.monotonic() + 15
    while sessions.load(COOLING, session["id"])["state"] != "waiting":
        assert time.monotonic() < until
        time.sleep(0.05)
    assert erase(cooling).body["deleted"] == {
        "outreach": 1,
        "feedback_session": 1,
        "feedback_verification": 1,
    }
    assert states(stack, "OUTREACH_STATE_MACHINE") == ["ABORTED"]
    assert states(stack, "FEEDBACK_STATE_MACHINE") == ["ABORTED"]


def states(stack: Stack, machine: str) -> list[str]:
    """Of all executions of a state machine."""
    arn = stack.environment[machine]
    found = stack.client("stepfunctions").list_executions(stateMachineArn=arn)["executions"]
    return [each["status"] for each in found]


def test_who_could_not_be_kept_from_being_called_is_not_deleted_yet(
    cooling: Console, records: Records, stack: Stack
) -> None:
    """What cannot be stopped just now is not deleted either: nothing would be left to find it by."""
    start_outreach(COOLING, "one", CallRequest(agent="hvac", to=CALLER, consent="requested"))
    with stack.fault("stepfunctions", "down"):
        assert erase(cooling).status == 503
    assert kept(cooling) == {"outreach": 1}
    assert erase(cooling).body["deleted"] == {"outreach": 1}


def test_what_comes_after_the_deletion_brings_nothing_back(cooling: Console, records: Records) -> None:
    """Of a call that the outbox had not concluded yet, and of an outreach whose record was being changed."""
    a_call("CA0001", time.time() - 60)
    outreach, last = placed("one", CALLER, "CA1"), calls.latest("CA0001")
    erase(cooling)
    assert last is not None
    calls.conclude("CA0001", "Jane Doe wants an appointment", {})
    afterwards.complete(last.call)
    with pytest.raises(log.UnknownOutreachError):
        log.change(outreach, cancelled=True)
    assert kept(cooling) == {}
    assert "Jane Doe" not in everything_kept()


def test_who_is_on_the_phone_is_not_deleted(cooling: Console, records: Records) -> None:
    a_call("live", time.time(), outcome="")
    records.put(CUSTOMER, CALLER, {"name": "Jane Doe"})
    answer = erase(cooling)
    assert (answer.status, answer.body["error"]["code"]) == (409, "on_the_phone")
    assert cooling.get("/calls/live").status == 200
    assert kept(cooling) == {"call": 1, "customer": 1}


def test_a_deletion_that_broke_off_goes_on(
    cooling: Console, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record that hangs on another is deleted before it, so that the rest is still found after a failure."""
    her_session(records, CALLER, said="lovely")
    write = botocore.client.BaseClient._make_api_call  # type: ignore[attr-defined]
    deleted: list[Any] = []

    def breaking(self: Any, operation: str, parameters: Any) -> Any:
        if operation == "BatchWriteItem":
            deleted.append(parameters)
            if len(deleted) == 2:
                raise botocore.exceptions.ClientError({"Error": {"Code": "InternalServerError"}}, operation)
        return write(self, operation, parameters)

    with monkeypatch.context() as patch:
        patch.setattr(botocore.client.BaseClient, "_make_api_call", breaking)
        assert erase(cooling).status == 503
    assert kept(cooling) == {"feedback_session": 1}
    assert erase(cooling).body["deleted"] == {"feedback_session": 1}
