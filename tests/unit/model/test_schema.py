"""The schema of what is open: neutral keys, declared outcomes, nothing else."""

import json

import pytest

from parley.model.schema import Answer, Wanted, answer_type, json_schema, parse

THINGS = (
    Wanted(
        "answer", "welcome", "why the caller calls", {"service": "service", "wrong number": "wrong_number"}
    ),
    Wanted("zip", "zip", "the ZIP code"),
)


def read(content: str) -> dict[str, object]:
    return parse(answer_type(THINGS, talk=False), content).model_dump(by_alias=True)


def test_a_good_answer_is_read() -> None:
    assert read('{"answer": "service", "zip": "78745", "words": "my AC", "ack": "Okay."}') == {
        "answer": "service",
        "zip": "78745",
        "words": "my AC",
        "ack": "Okay.",
    }


@pytest.mark.parametrize(
    "content",
    [
        '```json\n{"answer": "Wrong Number"}\n```',
        'Sure! {"answer": " wrong number ", "zip": null}',
        '{"answer": "wrong number", "zip": "", "next_state": "done"}',
    ],
)
def test_wrapping_case_and_extras_do_no_harm(content: str) -> None:
    assert read(content) == {"answer": "wrong number", "zip": None, "words": None, "ack": None}


def test_a_number_is_taken_as_it_would_be_written() -> None:
    assert read('{"zip": 78745}')["zip"] == "78745"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "no JSON",
        '{"answer": ',
        '{"answer": "done"}',
        '{"answer": ["service"]}',
        '{"zip": {"a": 1}}',
        "[]",
    ],
)
def test_what_does_not_fit_is_refused(content: str) -> None:
    with pytest.raises(ValueError, match=r"JSON object|validation error"):
        read(content)


def test_the_schema_is_strict() -> None:
    schema = json_schema(answer_type(THINGS, talk=False))

    assert schema["required"] == ["answer", "zip", "words", "ack"]
    assert schema["additionalProperties"] is False
    assert '"enum": ["service", "wrong number"]' in json.dumps(schema["properties"]["answer"])
    assert "default" not in json.dumps(schema)


def test_a_conversation_asks_for_a_reply_and_nothing_else() -> None:
    kind: type[Answer] = answer_type((), talk=True)

    assert json_schema(kind)["required"] == ["reply"]
    assert parse(kind, '{"reply": "Hi there."}').model_dump(by_alias=True) == {"reply": "Hi there."}
