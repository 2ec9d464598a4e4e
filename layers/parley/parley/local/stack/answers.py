"""Makes moto's answers cost what is in them.

At each request moto lists the methods of a service's class, spells an operation's name as Python does and throws dice
for each letter of the request's id; at each value of an answer it tries every name that the value may have in some
service's objects. The methods never change, and what these services give is named as in the answer.
"""

from functools import cache
from secrets import token_hex
from typing import Any

from moto.core import responses, utils
from moto.core.serialize import ResponseSerializer
from moto.sqs import models

NAMED_AS_ANSWERED = ("dynamodb", "stepfunctions")
_value: Any = ResponseSerializer.get_value
_method_names = cache(utils.method_names_from_class)
_spelled = cache(utils.camelcase_to_underscores)


def correct_answers() -> None:
    """Changes moto for this process; once is enough."""
    for owner, name, changed in (
        (responses, "method_names_from_class", _method_names),
        (responses, "camelcase_to_underscores", _spelled),
        (models, "camelcase_to_underscores", _spelled),
        (responses, "gen_amzn_requestid_long", _request_id),
        (ResponseSerializer, "get_value", _value_by_name),
    ):
        setattr(owner, name, changed)


def _value_by_name(serializer: Any, value: Any, key: str, shape: Any) -> Any:
    service: str = serializer.operation_model.service_model.service_name
    if type(value) is dict and service in NAMED_AS_ANSWERED:
        return value.get(key)
    return _value(serializer, value, key, shape)


def _request_id(headers: dict[str, Any]) -> str:
    headers["x-amzn-requestid"] = made = token_hex(26).upper()
    return made
