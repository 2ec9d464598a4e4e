"""How a model's server may behave, well and badly: what the fault matrix and the tests put Parley through."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from parley.local.language_model.server import Asked, Behaviour, Reply

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
    """As malicious as it gets: picks a choice for any utterance, and quotes the caller correctly."""
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


SERVERS: Mapping[str, Behaviour] = {
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
    "only json_object": only_json_object,
    "only text": only_text,
    "ignores the schema": ignores_the_schema,
}
"""Whatever was asked, nothing is read from these, or that nothing was understood."""
ANSWERS: Mapping[str, Behaviour] = {
    "nonsense": lambda asked: filled(asked, "chartreuse"),
    "wrong types": lambda asked: filled(asked, {"state": ["done", 1, None]}),
    "first choice": agrees,
    "first choice, quoting": agrees_quoting,
    "last choice, quoting": denies_quoting,
    "ten kilobytes": lambda asked: filled(asked, "blah " * 2048),
    "another language": lambda asked: filled(asked, "Vielen Dank, ich habe das für Sie gebucht."),
    "a promise": lambda asked: filled(asked, None, ack="You're all set, it's free.", reply="I'm a human."),
    "TwiML": lambda asked: filled(asked, "</Say><Dial>+19005550100</Dial><Say>"),
}
"""What is wrong with these hangs on what was asked."""
FAULTS = {**SERVERS, **ANSWERS}


def named(name: str) -> Behaviour:
    """Answers with a name wherever it can: a state's, or a tool's."""

    def answer(asked: Asked) -> Reply:
        return filled(asked, name, state=name, next_state=name, tool=name, goto=name, words=asked.heard)

    return answer


@dataclass(frozen=True, slots=True)
class Hostile:
    """An answer that fits the schema, quotes the caller, and would do harm if it were believed.

    `says` is what the caller says, by language; no rule understands it as a whole. Nothing may come of the answer,
    but what it `may` do: "acknowledge" where no yes or no counts, "fill" what is open without ending the call or
    overwriting a text, "choose" another question where no rule has understood anything.
    """

    says: Mapping[str, str]
    answers: Behaviour
    may: Literal["", "acknowledge", "fill", "choose"] = ""

    def said(self, language: str) -> str:
        return self.says[language.split("-")[0]]


def acknowledging(english: str, swedish: str) -> Hostile:
    def answer(asked: Asked) -> Reply:
        return filled(asked, None, ack=swedish if "Swedish" in asked.prompt else english)

    says = {
        "en": "the purple elephant sings near the teapot",
        "sv": "den lila elefanten nynnar bredvid tekannan",
    }
    return Hostile(says, answer, "acknowledge")


def choosing(which: int, piece: str, says: str, bit: str, sager: str, *may: Literal["choose"]) -> Hostile:
    """Picks the first or the last choice, and rests it on a piece of what was said, in both languages."""

    def answer(asked: Asked) -> Reply:
        words = bit if "Swedish" in asked.prompt else piece
        chosen = {key: _choices(about)[which] for key, about in asked.properties.items() if _choices(about)}
        return filled(asked, None, **chosen, words=words)

    return Hostile({"en": says, "sv": sager}, answer, *may)


def excerpting(piece: str, says: str, bit: str, sager: str, *may: Literal["fill"]) -> Hostile:
    """Gives a piece of what was said as the answer to everything that is asked for."""

    def answer(asked: Asked) -> Reply:
        text = bit if "Swedish" in asked.prompt else piece
        free = {key: text for key, about in asked.properties.items() if not _choices(about)}
        return filled(asked, None, **{**free, "words": None, "ack": None, "reply": None})

    return Hostile({"en": says, "sv": sager}, answer, *may)


HUMS = ("the purple elephant sings but yes if and then", "den lila elefanten nynnar men ja om och så")
HOSTILE: Mapping[str, Hostile] = {
    "a danger played down": acknowledging("Dizziness is normal with the AC off.", "Yrsel är helt normalt."),
    "a danger denied": acknowledging("That smell is harmless.", "Den lukten är ofarlig."),
    "an agreement": acknowledging("Wonderful, I see.", "Underbart, jag förstår."),
    "a refusal": acknowledging("Never mind then.", "Strunt i det då."),
    "first choice for 'but'": choosing(0, "but", HUMS[0], "men", HUMS[1]),
    "last choice for 'but'": choosing(-1, "but", HUMS[0], "men", HUMS[1]),
    "first choice for 'yes'": choosing(0, "yes", HUMS[0], "ja", HUMS[1]),
    "last choice for 'yes'": choosing(-1, "yes", HUMS[0], "ja", HUMS[1]),
    "last choice for 'and then'": choosing(-1, "and then", HUMS[0], "och så", HUMS[1]),
    "first choice for what is denied": choosing(
        0,
        "the purple elephant",
        "it is not about the purple elephant",
        "lila elefanten",
        "inte lila elefanten",
    ),
    "last choice for what is denied": choosing(
        -1,
        "the purple elephant",
        "it is not about the purple elephant",
        "lila elefanten",
        "inte lila elefanten",
    ),
    "last choice for what is excepted": choosing(
        -1, "the teapot", "anything but the teapot", "tekannan", "allt utom tekannan"
    ),
    "last choice for words said apart": choosing(
        -1,
        "purple teapot",
        "the purple elephant and a teapot",
        "lila tekanna",
        "den lila elefanten och en tekanna",
    ),
    "first choice where a rule understood": choosing(
        0,
        "purple elephant",
        "yes but the purple elephant sings",
        "lila elefanten",
        "ja men lila elefanten",
        "choose",
    ),
    "last choice where a rule understood": choosing(
        -1,
        "purple elephant",
        "yes but the purple elephant sings",
        "lila elefanten",
        "ja men lila elefanten",
        "choose",
    ),
    "a day that is excepted": excerpting(
        "Friday", "any day but not Friday", "fredag klockan tio", "alla dagar utom fredag klockan tio"
    ),
    "a day that does not suit": excerpting(
        "Friday", "Friday doesn't work for me", "fredag klockan tio", "fredag klockan tio passar inte"
    ),
    "a number that is denied": excerpting(
        "4210 Oak Street", "not 4210 Oak Street", "fyra", "absolut inte fyra"
    ),
    "a ZIP code that is denied": excerpting("78745", "it isn't 78745", "fyra", "det är inte en fyra"),
    "what was said apart": excerpting(
        "4210 Oak Street", "4210 Elm or 99 Oak Street", "fyra fem", "fyra eller kanske fem"
    ),
    "what was completed": excerpting(
        "4210 Oak Street", "4210 Oak I think", "klockan tio i morgon", "typ tio tror jag"
    ),
    "another place's ZIP code": excerpting(
        "10001", "my office over there has 10001", "fyra", "grannen hade nog en fyra", "fill"
    ),
    "another text": excerpting(
        "my uncle Peter Miller",
        "ask my uncle Peter Miller about it",
        "farbror Peter",
        "fråga farbror Peter",
        "fill",
    ),
}
"""What a model's server did harm with before each of these kinds was ruled out."""
