"""Makes moto's answers cost what is in them.

At each request moto lists the methods of a service's class, and at each value of an answer it tries every name that
the value may have in some service's objects: together a third of what a request takes. The methods never change, and
what DynamoDB's backend gives is named as in the answer.
"""

from functools import cache
from typing import Any

from moto.core import responses, utils
from moto.core.serialize import ResponseSerializer

NAMED_AS_ANSWERED = "dynamodb"
_value: Any = ResponseSerializer.get_value
_method_names = cache(utils.method_names_from_class)


def correct_answers() -> None:
    """Changes moto for this process; once is enough."""
    for owner, name, changed in (
        (responses, "method_names_from_class", _method_names),
        (ResponseSerializer, "get_value", _value_by_name),
    ):
        setattr(owner, name, changed)


def _value_by_name(serializer: Any, value: Any, key: str, shape: Any) -> Any:
    service: str = serializer.operation_model.service_model.service_name
    if type(value) is dict and service == NAMED_AS_ANSWERED:
        return value.get(key)
    return _value(serializer, value, key, shape)
