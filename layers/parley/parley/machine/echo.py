"""The agent's own words, which a line or a loudspeaker carried back to the recogniser.

They answer nothing, whatever stands in them: "from one to five, how was it" is no five. Only a long piece of what was
said last is an echo, since short ones are answers: "every month", "another time". One that holds a figure, or a value
of the call, is said back by the person: "4201 South Lamar", "Tuesday between 8 and 10".
"""

import re

from parley.machine.call import Call

WORD = re.compile(r"\w+")
SHORTEST, SHORTEST_END = 6, 5
"""Words of an echo: anywhere in the prompt, and at its end, which is what still sounds when somebody could answer."""


def is_echo(call: Call, text: str) -> bool:
    heard = _words(text)
    if len(heard.split()) < SHORTEST_END or any(map(str.isdigit, heard)):
        return False
    prompt = _words(" ".join(call.prompt))
    place = f" {prompt} ".find(f" {heard} ")
    is_end = place >= 0 and prompt.endswith(heard)
    is_long = len(heard.split()) >= SHORTEST
    return (
        place >= 0 and (is_end or is_long) and not any(_is_in(value, heard) for value in call.values.values())
    )


def _words(text: str) -> str:
    return " ".join(WORD.findall(text.casefold().replace("'", "").replace("\u2019", "")))


def _is_in(value: object, heard: str) -> bool:
    return isinstance(value, str) and bool(value) and f" {_words(value)} " in f" {heard} "
