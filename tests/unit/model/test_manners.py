"""How a server likes to be asked, learnt from what it refuses."""

from parley.model.manners import BEST, Manner, next_manner

SCHEMA = {"type": "object"}
MESSAGES = ({"role": "system", "content": "Rules."}, {"role": "user", "content": "Hello."})


def test_a_server_that_refuses_the_format_is_asked_more_plainly() -> None:
    once = next_manner(BEST, "'response_format.type' json_schema is unknown")
    twice = next_manner(once, "unknown field: response_format") if once else None

    assert once == Manner("json_object")
    assert twice == Manner("text")
    assert next_manner(Manner("text"), "no") is None


def test_a_reasoning_model_is_asked_as_it_wants_and_keeps_the_schema() -> None:
    limited = next_manner(BEST, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.")
    warm = next_manner(limited, "'temperature' does not support 0") if limited else None

    assert warm == Manner("json_schema", "max_completion_tokens", temperature=False)
    assert warm.parameters(SCHEMA, 9)["max_completion_tokens"] == 9
    assert "temperature" not in warm.parameters(SCHEMA, 9)


def test_the_schema_goes_into_the_prompt_where_it_is_not_taken_otherwise() -> None:
    assert BEST.told(MESSAGES, "Schema: {schema}", SCHEMA) == MESSAGES
    plain = Manner("json_object").told(MESSAGES, "Schema: {schema}", SCHEMA)
    assert plain[-1]["content"] == 'Hello.\nSchema: {"type":"object"}'
    assert plain[0] == MESSAGES[0]
