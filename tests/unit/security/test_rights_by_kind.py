"""A function writes its own kinds of records, and no others."""

import re
import subprocess
import sys
from collections.abc import Collection, Mapping, Set
from functools import cache

import pytest

from parley.api import keys
from parley.local.cli.checks.places import PACKAGE, agents, sources
from parley.messages import reports, sending
from parley.outreach import log, pacing, texting
from parley.queues.order import QUEUE
from parley.store import attention, changes, day_figures, ended_roles, notes, recordings, unanswered, words
from parley.tools.do_not_call import LIST
from parley.turn import afterwards, phones
from tests.unit.security.rights import may
from tests.unit.security.test_template import FUNCTIONS

WRITES = ("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem")
PACKAGED = frozenset(
    name
    for folder in (PACKAGE, agents())
    for source in sources(folder)
    if source.name != "kinds.py"
    for name in re.findall(r'\bkind\(\s*"([a-z_]+)"', source.read_text("utf-8"))
)
"""Every kind that a file of the engine or of an agent declares."""
WRITTEN = {sending.MESSAGE, sending.COUNTED}
OUTREACH = {log.OUTREACH, log.FACT, log.CALL, log.DIAL, log.RINGING, pacing.PLACES, texting.TEXT}
OWN: Mapping[str, Collection[str]] = {
    "VoiceFunction": WRITTEN | {log.FACT, log.CALL, reports.REPORT},
    "OutboxFunction": WRITTEN
    | {
        afterwards.DONE,
        afterwards.UNDONE,
        attention.OPEN,
        words.WORD,
        unanswered.UNANSWERED,
        day_figures.DAY,
        phones.LEG,
    },
    "OutreachFunction": OUTREACH | WRITTEN | {attention.OPEN, QUEUE},
    "RecordingsFunction": WRITTEN | {attention.OPEN, recordings.RECORDING},
    "SweeperFunction": (),
    "FallbackFunction": (),
    "SilenceFunction": (),
}
"""What each writes. The API takes a deleted person out of anything, and is looked at by itself."""
OF_SYSTEM = (keys.KIND, keys.USE, "number", pacing.PLACES, ended_roles.ENDED)


RUN_TOOLS = ("VoiceFunction", "OutboxFunction")
"""These write what the tools of agents write, too."""


@cache
def of_tools() -> Set[str]:
    """Kinds that the agents' tools declare; those of an author's own agents are among them."""
    declared = "from parley import agents, kinds; [agents.load(each) for each in agents.names()]; print(*kinds.known())"
    asked = subprocess.run([sys.executable, "-c", declared], capture_output=True, text=True, check=True)
    return frozenset(asked.stdout.split())


def key_of(kind: str) -> str:
    parted = f"{kind}#one#" if kind in (log.FACT, words.WORD, notes.NOTE) else kind
    return f"parley#{kind}" if kind in OF_SYSTEM else f"ann#{parted}"


def writable(function: str) -> set[str]:
    return {
        kind
        for kind in PACKAGED
        if any(may(function, action, "RecordsTable", key_of(kind)) for action in WRITES)
    }


@pytest.mark.parametrize("function", OWN)
def test_a_function_may_write_its_own_kinds_of_records_and_no_others(function: str) -> None:
    assert writable(function) == set(OWN[function]) | (of_tools() if function in RUN_TOOLS else set())


def test_every_function_is_looked_at() -> None:
    """Those of agents in the agents' own tests."""
    of_engine = {
        name for name, each in FUNCTIONS.items() if each["Properties"]["CodeUri"].startswith("functions/")
    }
    assert {*OWN, "ApiFunction"} == of_engine


BY_HAND = ("parley#api_key", "parley#number", "parley#role_ended", "ann#setting", "ann#change")
"""What people alone change, in the console."""


@pytest.mark.parametrize("function", sorted(FUNCTIONS.keys() - {"ApiFunction"}))
@pytest.mark.parametrize("key", BY_HAND)
def test_what_people_change_no_call_may_write(function: str, key: str) -> None:
    assert not [action for action in WRITES if may(function, action, "RecordsTable", key)]


@pytest.mark.parametrize("key", [*BY_HAND, "ann#do_not_call"])
def test_the_console_changes_it_record_by_record_and_no_deletion_of_a_person_does(key: str) -> None:
    for action in ("dynamodb:PutItem", "dynamodb:DeleteItem"):
        assert may("ApiFunction", action, "RecordsTable", key)
    deleted_with_people = key == key_of(changes.CHANGE)
    assert may("ApiFunction", "dynamodb:BatchWriteItem", "RecordsTable", key) is deleted_with_people


def test_the_api_deletes_people() -> None:
    assert of_tools() - {LIST} <= writable("ApiFunction")


@pytest.mark.parametrize("function", ["VoiceFunction", "OutboxFunction", "ApiFunction"])
def test_kinds_that_an_agents_author_declares_are_written_by_tools_and_deleted(function: str) -> None:
    assert may(function, "dynamodb:PutItem", "RecordsTable", "bakery#order")


def test_the_console_sees_to_what_needs_a_person_and_takes_it_back() -> None:
    for kind in (attention.OPEN, attention.DONE):
        for action in ("dynamodb:PutItem", "dynamodb:DeleteItem"):
            assert may("ApiFunction", action, "RecordsTable", key_of(kind))


def test_the_console_writes_notes_down() -> None:
    assert may("ApiFunction", "dynamodb:PutItem", "RecordsTable", key_of(notes.NOTE))


def test_an_outreach_that_is_named_like_a_kind_is_not_taken_for_it() -> None:
    facts = log._facts("text")
    assert may("VoiceFunction", "dynamodb:PutItem", "RecordsTable", f"ann#{facts}")
