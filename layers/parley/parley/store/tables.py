"""The two tables, as PynamoDB models: one for calls, one for business records.

Table names come from the environment (CALLS_TABLE, RECORDS_TABLE), as the template sets them.
"""

from functools import cache
from typing import Any

from pynamodb.attributes import (
    BooleanAttribute,
    JSONAttribute,
    ListAttribute,
    NumberAttribute,
    UnicodeAttribute,
)
from pynamodb.connection import Connection
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex, KeysOnlyProjection
from pynamodb.models import Model

from parley.settings import settings

REGION = settings().region


class Waiting:
    """What each table's connection is set to: a caller is waiting, and what takes longer is broken."""

    region = REGION
    connect_timeout_seconds = 1
    read_timeout_seconds = 2
    max_retry_attempts = 2


class Listed:
    """What each index is set to: lists are shown out of it, without a look at the table."""

    projection = AllProjection()


class ByStart(GlobalSecondaryIndex[Any]):
    """Calls in the order they started."""

    started_at = UnicodeAttribute(range_key=True)


class ByAgent(ByStart):
    """Calls of one business with one agent."""

    class Meta(Listed):
        index_name = "by-agent"

    agent_key = UnicodeAttribute(hash_key=True)


class ByCaller(ByStart):
    """Calls with one person."""

    class Meta(Listed):
        index_name = "by-caller"

    caller_key = UnicodeAttribute(hash_key=True)


class ByBusiness(ByStart):
    """Calls of one business."""

    class Meta(Listed):
        index_name = "by-business"

    business = UnicodeAttribute(hash_key=True)


class ByLive(ByStart):
    """Calls of one business that are under way; a call that is over leaves the index."""

    class Meta(Listed):
        index_name = "by-live"

    live_key = UnicodeAttribute(hash_key=True)


class TurnItem(Model):
    """One turn of a call (`TURN#0003`, written once). Of a model each attribute is looked at for each item that is read
    or written, so a turn has a model with its own attributes alone."""

    class Meta(Waiting):
        table_name = settings().calls_table

    pk = UnicodeAttribute(hash_key=True)
    sk = UnicodeAttribute(range_key=True)
    expires_at = NumberAttribute(null=True)

    turn = JSONAttribute(null=True)
    call = JSONAttribute(null=True)
    twiml = UnicodeAttribute(null=True)
    afterwards = JSONAttribute(null=True)
    written_by = UnicodeAttribute(null=True)
    listens = JSONAttribute(null=True)
    ended = BooleanAttribute(null=True)


class CallItem(TurnItem):
    """Any item of a call: a turn, its header (`CALL`, which lists it), or, of a call over a socket, what came between
    two turns (`WAITING`). `DEED#<key>` says whether a tool's work is done or given up, `SOCKET#<connection>` whose call
    a socket is."""

    given_up = BooleanAttribute(null=True)

    by_agent = ByAgent()
    by_caller = ByCaller()
    by_business = ByBusiness()
    by_live = ByLive()
    live_key = UnicodeAttribute(null=True)
    agent_key = UnicodeAttribute(null=True)
    caller_key = UnicodeAttribute(null=True)
    started_at = UnicodeAttribute(null=True)
    agent = UnicodeAttribute(null=True)
    business = UnicodeAttribute(null=True)
    caller = UnicodeAttribute(null=True)
    called = UnicodeAttribute(null=True)
    direction = UnicodeAttribute(null=True)
    language = UnicodeAttribute(null=True)
    status = UnicodeAttribute(null=True)
    state = UnicodeAttribute(null=True)
    outcome = UnicodeAttribute(null=True)
    turns = NumberAttribute(null=True)
    seconds = NumberAttribute(null=True)
    summary = UnicodeAttribute(null=True)
    figures = JSONAttribute(null=True)
    socket = JSONAttribute(null=True)
    cut_off = JSONAttribute(null=True)
    pressed: ListAttribute[Any] = ListAttribute(null=True)
    early = JSONAttribute(null=True)
    early_turn = NumberAttribute(null=True)
    early_spent = NumberAttribute(null=True)


class ByAbout(GlobalSecondaryIndex[Any]):
    """Records that belong to a person, or hang on what does; only their keys, so that changes cost nothing."""

    class Meta:
        index_name = "by-about"
        projection = KeysOnlyProjection()

    about = UnicodeAttribute(hash_key=True)


class RecordItem(Model):
    """A business record: `<business>#<kind>` / id.

    `about` is `<business>#<number>`, or `<business>#<kind>:<id>` of what the record hangs on (parley/kinds.py).
    """

    class Meta(Waiting):
        table_name = settings().records_table

    pk = UnicodeAttribute(hash_key=True)
    sk = UnicodeAttribute(range_key=True)
    by_about = ByAbout()
    data = JSONAttribute()
    about = UnicodeAttribute(null=True)
    taken = NumberAttribute(null=True)
    expires_at = NumberAttribute(null=True)


@cache
def connection() -> Connection:
    """The one connection of this process. A client of its own for each table would make a cold start
    a tenth of a second longer, and PynamoDB has no public way to share one."""
    calls, records = CallItem._get_connection(), RecordItem._get_connection()
    calls.connection.add_meta_table(records.get_meta_table())
    records.connection = calls.connection
    TurnItem._connection = calls
    return calls.connection


connection()
