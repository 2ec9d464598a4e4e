"""What people say who are called for a caller: that they take the call, that they cannot, or neither."""

import pytest

from parley.hear.taking import taking
from parley.languages import part
from parley.languages.parts import HandOvers
from parley.reading import Context

TAKES = {
    "en-US": ("one moment", "I take it", "sure, put them through", "yeah, this is Mike, go ahead", "one sec"),
    "sv-SE": ("jag tar det", "ett ögonblick", "ja", "koppla in dem"),
    "es-US": ("yo la atiendo", "un momento", "sí", "pásemela"),
}
DECLINES = {
    "en-US": (
        *("no", "I can't right now", "sure, in five minutes", "I'm with a customer"),
        *("yes but not now", "can you call them back"),
    ),
    "sv-SE": ("nej", "inte just nu", "jag sitter i möte"),
    "es-US": ("no", "ahora no", "estoy ocupado", "estoy con un cliente"),
}
NEITHER = {
    "en-US": ("hello?", "who is this?", "what do they want"),
    "sv-SE": ("vem är det",),
    "es-US": ("¿quién habla?",),
}


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (language, said, meant)
        for meant, texts in (("accepted", TAKES), ("declined", DECLINES), (None, NEITHER))
        for language, all_said in texts.items()
        for said in all_said
    ],
)
def test_a_person_takes_the_call_or_does_not(language: str, said: str, meant: str | None) -> None:
    reading = taking(said, Context(language, asked=part(HandOvers, language).how))
    assert (reading.value if reading else None) == meant
