"""The tables of a stack that has just started: the models may have been imported for another one."""

from local.stack import Stack
from parley.store.tables import CallItem, RecordItem


def use_tables_of(stack: Stack) -> None:
    for model, variable in ((CallItem, "CALLS_TABLE"), (RecordItem, "RECORDS_TABLE")):
        model.Meta.table_name = stack.environment[variable]
        model._connection = None
