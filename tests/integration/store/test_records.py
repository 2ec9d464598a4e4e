"""Records that change only if they are what they were read as."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from parley.kinds import KindError, kind
from parley.local.stack import Stack
from parley.store.records import EXPIRES_AT, Change, Records
from parley.store.retention import expires_at
from parley.store.tables import RecordItem
from parley.testing import stacks

NOTE, COUNT = kind("note", nobody="a test's"), kind("count", nobody="a test's")
OF_CALL = kind("note_of_a_call", link=("call", "call"))


@pytest.fixture
def stack() -> Stack:
    return stacks.emptied(stacks.stack)


@pytest.fixture
def records(stack: Stack) -> Records:
    return Records("ann")


def test_a_record_is_created_changed_and_deleted(records: Records) -> None:
    assert records.change(Change(NOTE, "1", None, {"text": "åäö", "at": 1.25}))
    assert records.change(Change(NOTE, "1", records.get(NOTE, "1"), {"text": "new"}))
    assert records.change(Change(NOTE, "1", {"text": "new"}, None))
    assert records.get(NOTE, "1") is None


@pytest.mark.parametrize("before", [None, {"text": "other"}, {}])
def test_a_record_that_is_not_as_it_was_read_stays_as_it_is(
    records: Records, before: dict[str, str] | None
) -> None:
    records.put(NOTE, "1", {"text": "first"})
    assert not records.change(Change(NOTE, "1", before, {"text": "second"}))
    assert records.get(NOTE, "1") == {"text": "first"}


def test_all_changes_are_made_or_none(records: Records) -> None:
    records.put(NOTE, "1", {"text": "first"})
    taken = Change(NOTE, "1", None, {"text": "mine"})
    assert not records.change(Change(NOTE, "2", None, {"text": "mine"}), taken)
    assert records.get(NOTE, "2") is None


def test_of_many_who_count_at_once_each_counts(records: Records) -> None:
    records.put(COUNT, "1", {"n": 0})

    def count(_: int) -> None:
        while True:
            before = records.get(COUNT, "1") or {}
            if records.change(Change(COUNT, "1", before, {"n": before["n"] + 1})):
                return

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(count, range(12)))
    assert records.get(COUNT, "1") == {"n": 12}


def test_a_record_may_expire(records: Records) -> None:
    records.change(Change(NOTE, "1", None, {}, expires_at=1_900_000_000))
    assert RecordItem.get("ann#note", "1").expires_at == 1_900_000_000


@pytest.mark.parametrize(
    "write",
    [
        lambda records: records.put("undeclared", "1", {}),
        lambda records: records.create(("undeclared", "1", {})),
        lambda records: records.change((NOTE, "1", None, {}), ("undeclared", "1", None, {})),
        lambda records: records.update("undeclared", "1", lambda before: {}),
        lambda records: records.take("undeclared", "1", 0, 1, 0),
    ],
)
def test_a_kind_that_nobody_has_declared_is_not_written(
    records: Records, write: Callable[[Records], object]
) -> None:
    with pytest.raises(KindError, match=r"UNDECLARED = kind\('undeclared', person='phone'\)"):
        write(records)
    assert records.get(NOTE, "1") is None


LOSABLE = ("PutItem", "DeleteItem", "UpdateItem", "TransactWriteItems")


@pytest.mark.parametrize("ids", [("1",), ("1", "2")])
def test_who_creates_and_does_not_hear_of_it_has_created(
    stack: Stack, records: Records, ids: tuple[str, ...]
) -> None:
    wanted = [(NOTE, id, {"text": "mine"}) for id in ids]
    with stack.fault("dynamodb", "lost", operations=LOSABLE, times=1) as lost:
        assert records.create(*wanted)
    assert lost.struck == 1
    assert not records.create(*wanted)


def test_who_deletes_and_does_not_hear_of_it_has_deleted(stack: Stack, records: Records) -> None:
    records.put(NOTE, "1", {"text": "mine"})
    with stack.fault("dynamodb", "lost", operations=LOSABLE, times=1):
        assert records.change(Change(NOTE, "1", {"text": "mine"}, None))
    assert records.get(NOTE, "1") is None


def test_a_change_whose_answer_was_lost_is_made_once(stack: Stack, records: Records) -> None:
    records.put(COUNT, "1", {"n": 0})
    with stack.fault("dynamodb", "lost", operations=LOSABLE, times=1) as lost:
        counted = records.update(COUNT, "1", lambda before: {"n": (before or {})["n"] + 1})
    assert (lost.struck, counted, records.get(COUNT, "1")) == (1, {"n": 1}, {"n": 1})


def test_what_hangs_on_a_call_expires_as_calls_do_though_its_kind_says_nothing_of_it(
    records: Records,
) -> None:
    """So no new kind of record outlives the call that it tells of."""
    records.create((OF_CALL, "1", {"call": "CA1"}), (NOTE, "3", {}))
    records.put(OF_CALL, "2", {"call": "CA1", EXPIRES_AT: 1_900_000_000})
    kept = {item.sk: item.expires_at for item in RecordItem.query(f"ann#{OF_CALL}")}
    assert abs(int(kept["1"] or 0) - expires_at()) <= 60
    assert kept["2"] == 1_900_000_000
    assert RecordItem.get(f"ann#{NOTE}", "3").expires_at is None
