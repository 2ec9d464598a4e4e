"""What the policies of template.yaml allow a function, as IAM decides it."""

from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from typing import Any

from tests.unit.security.test_template import STATEMENTS, many, text

KEYS = "dynamodb:LeadingKeys"
OPERATORS: Mapping[str, Callable[[str, list[str]], bool]] = {
    "ForAllValues:StringLike": lambda key, patterns: any(fnmatchcase(key, each) for each in patterns),
    "ForAllValues:StringNotLike": lambda key, patterns: not any(fnmatchcase(key, each) for each in patterns),
}
"""Of one key: with several, as in a transaction, each has to fit
(https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_multi-value-conditions.html)."""


def may(function: str, action: str, place: str, key: str = "") -> bool:
    """Whether a function may do that to a table or index ("" is neither), to items of the partition `key`."""
    return any(
        name == function
        and action in many(statement["Action"])
        and place in places(action, statement)
        and _holds(statement.get("Condition", {}), key)
        for name, statement in STATEMENTS
    )


def places(action: str, statement: Mapping[str, Any]) -> list[str]:
    """`RecordsTable` or `CallsTable/index/by-agent`; "" for what is no table."""
    if not action.startswith("dynamodb:"):
        return [""]
    named = (_table(resource) for resource in many(statement["Resource"]))
    return [each.replace("${", "").replace("}", "") for each in named]


def _table(resource: Any) -> str:
    if isinstance(resource, dict) and "Fn::GetAtt" in resource:
        return str(many(resource["Fn::GetAtt"])[0]).removesuffix(".Arn")
    return text(resource).replace(".Arn", "")


def _holds(condition: Mapping[str, Any], key: str) -> bool:
    """Conditions on something other than keys are looked at elsewhere."""
    return all(
        OPERATORS[operator](key, many(said[KEYS])) for operator, said in condition.items() if KEYS in said
    )
