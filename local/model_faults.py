"""How a model's server may behave, well and badly: what the fault matrix and the tests put Parley through."""

import json
from collections.abc import Mapping
from typing import Any

from local.model_server import Asked, Behaviour, Reply

LATE_SECONDS = 20.0
"""Later than any budget; a server that is closed stops waiting."""


def filled(asked: Asked, value: Any, **others: Any) -> Reply:
    """A JSON object with the same value under every key that is asked for, but those named."""
    return Reply(json.dumps({**dict.fromkeys(asked.properties, value), **others}))


def understands_nothing(asked: Asked) -> Reply:
    """Answers as it should when the words answer nothing, with a sentence that may be said."""
    spoken = "Jag förstår." if "Swedish" in asked.prompt else "I see, thanks."
    return filled(asked, None, **{key: spoken for key in ("ack", "reply") if key in asked.properties})


def agrees(asked: Asked) -> Reply:
    """Takes the first choice wherever there is one, for words that the caller never said."""
    return _choosing(asked, 0, "yes that is right")


def agrees_quoting(asked: Asked) -> Reply:
    """As malicious as it gets: picks a choice for whatever is said, and quotes the caller correctly."""
    return _choosing(asked, 0, asked.heard)


def denies_quoting(asked: Asked) -> Reply:
    return _choosing(asked, -1, asked.heard)


def _choosing(asked: Asked, which: int, words: str) -> Reply:
    chosen = {key: _choices(about)[which] for key, about in asked.properties.items() if _choices(about)}
    return filled(asked, words, **chosen, words=words)


def _choices(about: Mapping[str, Any]) -> list[str]:
    options = about.get("anyOf", [about])
    return [
        choice
        for option in options
        for choice in (*option.get("enum", ()), *([option["const"]] if "const" in option else ()))
    ]


def only_json_object(asked: Asked) -> Reply:
    if asked.format == "json_schema":
        return Reply("response_format.type json_schema is not supported", status=400)
    return understands_nothing(asked)


def only_text(asked: Asked) -> Reply:
    if asked.format != "text":
        return Reply("unknown field: response_format", status=422)
    answer = understands_nothing(asked)
    return Reply(f"Sure! Here is the JSON:\n```json\n{answer.content}\n```")


def ignores_the_schema(asked: Asked) -> Reply:
    """Takes the schema without a word and answers in prose, until it is told the schema in words."""
    return understands_nothing(asked) if "JSON schema" in asked.prompt else Reply("The caller is well.")


FAULTS: Mapping[str, Behaviour] = {
    "answers well": understands_nothing,
    "late": lambda _: Reply("{}", seconds=LATE_SECONDS),
    "never": lambda _: Reply(hangs_up=True, seconds=LATE_SECONDS),
    "drips": lambda asked: Reply(understands_nothing(asked).content, drips=True),
    "hangs up": lambda _: Reply(hangs_up=True),
    "401": lambda _: Reply("bad key", status=401),
    "429": lambda _: Reply("slow down", status=429),
    "500": lambda _: Reply("oh no", status=500),
    "no HTTP JSON": lambda _: Reply(raw="<html>It works!</html>"),
    "no choices": lambda _: Reply(raw='{"id": "1", "object": "chat.completion", "choices": []}'),
    "empty": lambda _: Reply(""),
    "broken JSON": lambda _: Reply('{"answer": "yes", "words": '),
    "prose": lambda _: Reply("The caller would like to book for tomorrow at 10."),
    "nonsense": lambda asked: filled(asked, "chartreuse"),
    "wrong types": lambda asked: filled(asked, {"state": ["done", 1, None]}),
    "first choice": agrees,
    "first choice, quoting": agrees_quoting,
    "last choice, quoting": denies_quoting,
    "ten kilobytes": lambda asked: filled(asked, "blah " * 2048),
    "another language": lambda asked: filled(asked, "Vielen Dank, ich habe das für Sie gebucht."),
    "a promise": lambda asked: filled(asked, None, ack="You're all set, it's free.", reply="I'm a human."),
    "TwiML": lambda asked: filled(asked, "</Say><Dial>+19005550100</Dial><Say>"),
    "only json_object": only_json_object,
    "only text": only_text,
    "ignores the schema": ignores_the_schema,
}


def named(name: str) -> Behaviour:
    """Answers with a name wherever it can: a state's, or a tool's."""

    def answer(asked: Asked) -> Reply:
        return filled(asked, name, state=name, next_state=name, tool=name, goto=name, words=asked.heard)

    return answer
