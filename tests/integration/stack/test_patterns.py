"""Event patterns match as EventBridge's do."""

from typing import Any

import pytest

from parley.local.stack import TemplateError
from parley.local.stack.patterns import check_pattern, matches

TURN = {
    "eventName": "INSERT",
    "dynamodb": {
        "NewImage": {"sk": {"S": "TURN#3"}, "todo": {"L": [{"S": "x"}, {"M": {"kind": {"S": "sms"}}}]}}
    },
    "detail": {"n": 5, "flag": True, "nothing": None, "empty": [], "names": ["ann", "bo"]},
}


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ({"eventName": ["INSERT", "MODIFY"]}, True),
        ({"eventName": ["REMOVE"]}, False),
        ({"dynamodb": {"NewImage": {"sk": {"S": [{"prefix": "TURN#"}]}}}}, True),
        ({"dynamodb": {"NewImage": {"sk": {"S": [{"suffix": "#4"}]}}}}, False),
        ({"dynamodb": {"NewImage": {"todo": {"L": {"M": {"kind": {"S": [{"exists": True}]}}}}}}}, True),
        ({"dynamodb": {"NewImage": {"todo": {"L": {"S": ["x"]}}}}}, True),
        ({"dynamodb": {"OldImage": {"sk": {"S": [{"exists": True}]}}}}, False),
        ({"dynamodb": {"OldImage": {"sk": {"S": [{"exists": False}]}}}}, True),
        ({"detail": {"empty": [{"exists": True}]}}, False),
        ({"detail": [{"exists": True}]}, False),
        ({"detail": {"names": ["bo"]}}, True),
        ({"detail": {"names": [{"anything-but": ["ann", "bo"]}]}}, False),
        ({"detail": {"names": [{"anything-but": {"prefix": "a"}}]}}, True),
        ({"detail": {"n": [{"numeric": [">", 4, "<=", 5]}]}}, True),
        ({"detail": {"n": [{"numeric": ["<", 5]}]}}, False),
        ({"detail": {"flag": [{"numeric": ["=", 1]}]}}, False),
        ({"detail": {"flag": [1]}}, False),
        ({"detail": {"nothing": [None]}}, True),
        ({"eventName": [{"equals-ignore-case": "insert"}]}, True),
        ({"eventName": [{"prefix": {"equals-ignore-case": "ins"}}]}, True),
        ({"$or": [{"eventName": ["REMOVE"]}, {"detail": {"n": [5]}}]}, True),
        ({}, True),
    ],
)
def test_a_pattern_matches(pattern: dict[str, Any], expected: bool) -> None:
    check_pattern(pattern)
    assert matches(pattern, TURN) is expected


@pytest.mark.parametrize("pattern", [{"a": [{"cidr": "10.0.0.0/8"}]}, {"a": "text"}, {"$or": [{"a": 1}]}])
def test_a_pattern_that_would_not_be_understood_is_refused(pattern: Any) -> None:
    with pytest.raises(TemplateError):
        check_pattern(pattern)
