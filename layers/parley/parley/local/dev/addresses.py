"""What this process imported or made before a stack was up knows other tables, or another exchange."""

from parley import parameter
from parley.carrier import secrets, twilio_rest
from parley.settings import settings
from parley.store.tables import CallItem, RecordItem, connection


def forget_earlier_addresses() -> None:
    """From now on tables, secrets and texts are those that the environment names."""
    for model, table in ((CallItem, settings().calls_table), (RecordItem, settings().records_table)):
        model.Meta.table_name = table
        model._connection = None
    connection.cache_clear()
    connection()
    twilio_rest.client.cache_clear()
    parameter._client.cache_clear()
    secrets._held.clear()
    twilio_rest._taken.clear()
