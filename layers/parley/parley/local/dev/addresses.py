"""What this process imported or made before a stack was up knows other tables, or another exchange."""

import os

from parley import parameter
from parley.carrier import rest, secrets
from parley.store.tables import CallItem, RecordItem, connection


def forget_earlier_addresses() -> None:
    """From now on tables, secrets and texts are those that the environment names."""
    for model, table in ((CallItem, "CALLS_TABLE"), (RecordItem, "RECORDS_TABLE")):
        model.Meta.table_name = os.environ[table]
        model._connection = None
    connection.cache_clear()
    connection()
    rest.client.cache_clear()
    parameter._client.cache_clear()
    secrets._held.clear()
    rest._taken.clear()
