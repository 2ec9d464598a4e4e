"""What tools and stores write: all of it or nothing, and nothing that somebody else writes meanwhile is lost."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from typing import Any

import botocore.client
import pytest
from botocore.exceptions import ClientError

from agents.car_desk.tools.customers import KIND as CUSTOMER
from agents.car_desk.tools.customers import update_customer_info
from agents.feedback import configuration
from agents.feedback.survey.questions import SurveyQuestion
from agents.feedback.tools import SESSION
from agents.game.tools import PROFILE, keep_profile, remember_call
from agents.hvac.tools import BOOKING, SLOT, book_service
from parley import agents
from parley.kinds import kind
from parley.local.stack import Stack
from parley.local.stack.tables import all_items
from parley.outreach import log
from parley.outreach.request import Outreach
from parley.store.errors import BusyError, UnavailableError
from parley.store.records import Records
from parley.testing import stacks
from parley.tools.desk import Desk

AGENTS = ("feedback", "game", "hvac")

BUSINESS, CALLER = "ann", "+15125550100"
VISIT = "2026-11-23T08:00"
AT = "2026-11-24T16:00:00-06:00"
WRITES = ("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems")
NOTE = kind("note_of_a_test", nobody="a test's")
OPEN = SurveyQuestion("own-words", "Vad kan vi göra bättre?", "open")


@pytest.fixture
def stack() -> Stack:
    return stacks.emptied(stacks.stack)


@pytest.fixture
def records(stack: Stack) -> Records:
    return Records(BUSINESS)


def desk(records: Records, key: str = "CA1:2:tool") -> Desk:
    now = datetime(2026, 11, 21, 11)
    return Desk(records, now, now.timestamp(), key, CALLER, lambda *_, **__: True, "America/Chicago")


def kept() -> dict[tuple[str, str], Any]:
    """Everything in the table."""
    return {(item["pk"]["S"], item["sk"]["S"]): item for item in all_items("parley-RecordsTable")}


@contextmanager
def failing(write: int) -> Iterator[list[str]]:
    """The write of that number fails, as when DynamoDB has trouble; the writes that were asked for."""
    asked: list[str] = []
    call = botocore.client.BaseClient._make_api_call  # type: ignore[attr-defined]

    def broken(self: Any, operation: str, parameters: Any) -> Any:
        if operation in WRITES:
            asked.append(operation)
            if len(asked) == write:
                raise ClientError({"Error": {"Code": "InternalServerError"}}, operation)
        return call(self, operation, parameters)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(botocore.client.BaseClient, "_make_api_call", broken)
        yield asked


WRITING: Mapping[str, Mapping[str, Any]] = {
    "add_note": {"number": "booked", "notes": "it rattles when cold"},
    "add_to_do_not_call": {"phone": CALLER, "agent": "feedback"},
    "block_wrong_number": {"phone": CALLER, "agent": "feedback"},
    "forget_and_never_call": {"phone": CALLER, "agent": "feedback", "sid": "CA1"},
    "let_minor_go": {"phone": CALLER, "agent": "companion"},
    "note_deletion_request": {"phone": CALLER, "agent": "hvac", "sid": "CA1"},
    "book_service": {
        "name": "Jane Doe",
        "problem": "no heat",
        "address": "4210 Oak Street",
        "visit": VISIT,
        "contact": CALLER,
        "caller": CALLER,
    },
    "cancel_appointment": {"number": "booked"},
    "change_number": {"number": "booked", "contact": "+15125550198"},
    "complete_onboarding": {
        "phone": CALLER,
        "name": "Ann",
        "age_group": "25-34",
        "place": "Austin",
        "interests": "chess",
        "style": "cheeky",
    },
    "create_callback": {"contact": CALLER, "caller": CALLER, "reason": "other"},
    "change_email": {"caller": CALLER, "new_email": "jane@example.com"},
    "drop_topic": {"phone": CALLER},
    "keep_feedback": {
        "sid": "CA1",
        "outcome": "completed",
        "seconds": 60.0,
        "answers": {"answer_own-words": "shorter queues"},
        "skipped": (),
        "asking": "",
        "session": "s1",
        "questions": [asdict(OPEN)],
    },
    "keep_profile": {"phone": CALLER, "place": "Austin"},
    "remember_call": {"phone": CALLER, "outcome": "said_goodbye", "topic": "music"},
    "reschedule_appointment": {"moving": "booked", "start": "2026-11-25T16:00:00-06:00"},
    "schedule_appointment": {
        "contact": CALLER,
        "caller": CALLER,
        "name": "Jane Doe",
        "service": "oil change",
        "vehicle": "Honda Civic",
        "start": AT,
    },
    "pass_on_notes": {"contact": CALLER, "notes": "wants a loaner"},
    "send_sales_lead_alert": {"contact": CALLER},
    "store_callback": {"sid": "CA1", "contact": CALLER, "caller": CALLER},
    "strike_wish": {"phone": CALLER, "heard": "forget what I said about six", "wishes": "call me at six"},
    "update_customer_info": {"caller": CALLER, "name": "Jane Doe", "vehicle": "Honda Civic"},
}
"""Arguments for every tool that writes; "booked" is the number of an appointment that there is."""
ONLY_TELLING = {
    *("notify_manager", "send_email_confirmation", "send_sms_confirmation", "tell_owner"),
    *("call_people", "fetch_caller", "let_people_go"),
}
WRITES_NOTHING = {"next_car", "work_at_visit"}
"""They put together what the caller said already."""
OF_THE_QUEUE = {"take_place", "keep_place", "leave_line"}
"""They write nothing while nobody serves; the order's one conditional write is tried by callers who wait."""
TOOLS = {name: tool for agent in agents.names() for name, tool in agents.load(agent).tools.items()}


def test_every_tool_that_does_more_than_look_up_is_tried_below() -> None:
    assert {name for name, tool in TOOLS.items() if not tool.looks_up} == {
        *WRITING,
        *ONLY_TELLING,
        *WRITES_NOTHING,
        *OF_THE_QUEUE,
    }


def prepared(records: Records) -> str:
    """An appointment, a customer, a player and a feedback session, and the number of the appointment."""
    made = TOOLS["schedule_appointment"].run(desk(records, "CA0:1:book"), **WRITING["schedule_appointment"])
    records.put(CUSTOMER, CALLER, {"name": "Jane Doe", "email": "j@example.com"})
    records.put(
        PROFILE,
        CALLER,
        {"name": "Ann", "onboarded": True, "topic_before": "chess", "wishes": "call me at six"},
    )
    records.put(SESSION, "s1", {"id": "s1", "phone": CALLER, "store": "solna", "state": "calling"})
    return str(made.values["number"])


@pytest.mark.parametrize("name", WRITING)
def test_a_tool_whose_write_fails_has_written_nothing_and_can_be_run_again(
    records: Records, name: str
) -> None:
    number, tool, at = prepared(records), TOOLS[name], desk(records)
    arguments = {field: number if value == "booked" else value for field, value in WRITING[name].items()}
    before, write = kept(), 0
    while True:
        write += 1
        with failing(write) as asked:
            try:
                done = tool.run(at, **arguments)
            except UnavailableError:
                assert kept() == before, f"write {write} failed, and others stand"
                continue
        assert len(asked) < write, f"write {write} failed, and nobody noticed"
        break
    assert asked, "it writes"
    assert done.outcome in tool.gives
    again = tool.run(at, **arguments)
    assert (again.outcome, again.values) == (done.outcome, done.values) or name == "keep_feedback"


def at_once(*writers: Callable[[], object]) -> None:
    with ThreadPoolExecutor(len(writers)) as threads:
        for each in [threads.submit(writer) for writer in writers]:
            each.result()


def test_what_several_calls_find_out_about_a_player_is_all_kept(records: Records) -> None:
    records.put(PROFILE, CALLER, {"name": "Ann", "onboarded": True, "calls": 0})
    found = {"place": "Austin", "interests": "chess", "style": "cheeky", "age_group": "25-34"}

    def learns(field: str) -> Callable[[], object]:
        return lambda: keep_profile.run(desk(records), phone=CALLER, **{field: found[field]})

    def calls() -> object:
        return remember_call.run(desk(records), phone=CALLER, outcome="said_goodbye")

    at_once(*map(learns, found), *[calls] * 4)
    assert records.get(PROFILE, CALLER) == {"name": "Ann", "onboarded": True, "calls": 4, **found}


def test_what_several_calls_say_of_a_customers_cars_is_all_kept(records: Records) -> None:
    cars = [f"Honda {n}" for n in range(6)]

    def has(car: str) -> Callable[[], object]:
        return lambda: update_customer_info.run(desk(records), caller=CALLER, name="Jane", vehicle=car)

    at_once(*map(has, cars))
    known = records.get("customer", CALLER) or {}
    assert sorted(f"{each['make']} {each['model']}" for each in known["vehicles"]) == cars


def test_an_outreach_that_is_changed_by_two_at_once_has_both_changes(records: Records) -> None:
    outreach = Outreach("one", BUSINESS, "hvac", CALLER, CALLER, "requested")
    log.create(outreach)
    at_once(
        lambda: log.change(outreach, cancelled=True),
        lambda: log.change(outreach, outcome={"success": True}),
    )
    after = log.load(BUSINESS, "one")
    assert (after.cancelled, after.outcome) == (True, {"success": True})


def test_an_outcome_that_is_kept_stays(records: Records) -> None:
    """Cancelled at the moment when it ended by itself."""
    outreach = Outreach("one", BUSINESS, "hvac", CALLER, CALLER, "requested")
    log.create(outreach)
    log.change(outreach, outcome={"success": True})
    log.change(outreach, cancelled=True, outcome={"success": False})
    assert log.load(BUSINESS, "one").outcome == {"success": True}


def test_of_three_bookings_of_one_visit_at_once_two_technicians_get_one_each(records: Records) -> None:
    def books(key: str) -> Callable[[], object]:
        return lambda: book_service.run(desk(records, key), **WRITING["book_service"])

    at_once(books("CA1:1:book"), books("CA2:1:book"), books("CA3:1:book"))
    kinds = Counter(pk for pk, _ in kept())
    assert (kinds[f"{BUSINESS}#{SLOT}"], kinds[f"{BUSINESS}#{BOOKING}"]) == (2, 2)


def test_a_question_that_is_retired_while_it_is_changed_stays_retired(records: Records) -> None:
    configuration.save_question(BUSINESS, OPEN, new=True)
    read, readings = records.get, []

    def reading(kind: str, id: str) -> Mapping[str, Any] | None:
        readings.append(read(kind, id))
        if len(readings) == 2:
            records.put(kind, id, {**(readings[1] or {}), "text": "Vad vill du säga?"})
        return readings[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Records, "get", lambda self, kind, id: reading(kind, id))
        configuration.retire(BUSINESS, OPEN.id)
    after = configuration.question(BUSINESS, OPEN.id)
    assert (after.text, after.retired) == ("Vad vill du säga?", True)


def test_a_change_that_others_are_always_faster_with_says_so(records: Records) -> None:
    times: list[int] = []

    def changed(before: Mapping[str, Any] | None) -> Mapping[str, Any]:
        times.append(len(times))
        records.put(NOTE, "1", {"n": len(times)})
        return {"n": -1}

    with pytest.raises(BusyError, match=NOTE):
        records.update(NOTE, "1", changed)
    assert records.get(NOTE, "1") == {"n": len(times)}
